"""Why there is no answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import ClassVar

from . import _native as native


MOST = 5
"""So many problems or names stand in a message; all of them in the error."""
LONGEST = 60
"""So much of a name stands in a message."""


class MestringError(Exception):
    """Why there is no answer. It repeats no value that was written in a document."""

    code: str
    """Stable word, the same in every language."""
    _made_of: ClassVar[tuple[str, ...]] = ("code",)

    def __init__(self, code: str, told: str = "") -> None:
        super().__init__(told or code)
        self.code = code

    def __reduce__(self) -> tuple[Callable[..., MestringError], tuple[object, ...]]:
        # An error has to come whole out of another process; by itself Python would make it of its message alone.
        return type(self), tuple(getattr(self, name) for name in self._made_of)


class Unreadable(MestringError):
    """A document cannot be read."""

    problems: list[native.Problem]
    """What is wrong with it, in its order."""
    more: bool
    """Whether there are more than are told."""
    _made_of = ("code", "problems", "more")

    def __init__(self, code: str, problems: list[native.Problem], more: bool) -> None:
        places = (f"{one.code} at {one.line}:{one.column} {one.pointer}".rstrip() for one in problems[:MOST])
        rest = ["and more"] if more or len(problems) > MOST else []
        super().__init__(code, ", ".join([code, *places, *rest]))
        self.problems = problems
        self.more = more


class Refused(MestringError):
    """What is asked for cannot be given."""

    unknown: list[str]
    """The names that nothing has."""
    near: list[str]
    """Names that were probably meant."""
    _made_of = ("code", "unknown", "near")

    def __init__(self, code: str, unknown: list[str], near: list[str]) -> None:
        told = f"{code}: {_names(unknown)}" if unknown else code
        super().__init__(code, f"{told}; near: {_names(near)}" if near else told)
        self.unknown = unknown
        self.near = near


class InvalidValue(MestringError):
    """A value of a request is not valid."""

    pointer: str
    """JSON Pointer to the value, as it would stand in a request that is a document."""
    expected: native.Expected
    """What it has to be."""
    _made_of = ("code", "pointer", "expected")

    def __init__(self, code: str, pointer: str, expected: native.Expected) -> None:
        super().__init__(code, f"{code} at {pointer}, expected {expected.code}")
        self.pointer = pointer
        self.expected = expected


_KINDS: dict[str, Callable[..., MestringError]] = {
    kind.__name__: kind for kind in (Unreadable, Refused, InvalidValue)
}


def _names(names: list[str]) -> str:
    """Names for a message: the first of them, and not all of one that is no name at all."""
    shown = [repr(name if len(name) <= LONGEST else name[:LONGEST] + "…") for name in names[:MOST]]
    return ", ".join([*shown, "…"] if len(names) > MOST else shown)


@contextmanager
def told() -> Iterator[None]:
    """Raises the errors of this package for those of the generated module, which mypy cannot tell apart."""
    try:
        yield
    except native.MestringError as error:
        raise _KINDS[type(error).__name__](**vars(error)) from None
    except UnicodeEncodeError:
        # The error of Python would keep the text.
        raise ValueError("a text has half a character (a lone surrogate), which is not Unicode") from None
