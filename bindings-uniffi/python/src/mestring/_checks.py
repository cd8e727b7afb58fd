"""Values of the wrong type are told in a sentence, before they come to generated code."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import TypeVar

_T = TypeVar("_T")


def expect(name: str, value: object, kind: type[object], how: str = "") -> None:
    """Raises `TypeError` when a value is of another type: what was expected, and how it is made."""
    if isinstance(value, kind):
        return
    if issubclass(kind, Enum):
        how = f", such as {next(iter(kind))}"
    article = "an" if kind.__name__[0] in "AEIO" else "a"
    raise TypeError(f"{name}: expected {article} {kind.__name__}{how}, not {type(value).__name__}")


def maybe(name: str, value: object, kind: type[object], how: str = "") -> None:
    """The same of a value that can be left out."""
    if value is not None:
        expect(name, value, kind, how)


def not_text(name: str, values: object) -> None:
    """Raises `TypeError` for text, which Python would take letter by letter, and for what is not several values at all."""
    if isinstance(values, str) or not isinstance(values, Iterable):
        raise TypeError(f"{name}: expected several values, such as a list, not {type(values).__name__}")


def several(name: str, values: Iterable[_T], kind: type[_T]) -> tuple[_T, ...]:
    """The values, kept: an iterator could be read only once."""
    not_text(name, values)
    kept = tuple(values)
    for value in kept:
        expect(name, value, kind)
    return kept


def json_text(value: str) -> str:
    """JSON as it can be given to the library."""
    expect("json", value, str, " of JSON")
    # Half a character cannot be given. Written as JSON writes it, it is refused with its place like all that is not JSON.
    return value.encode("utf-8", "backslashreplace").decode("utf-8")
