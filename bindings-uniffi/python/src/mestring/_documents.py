"""Documents, which come as JSON and never change."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, ClassVar, Generic, NoReturn, Protocol, Self, TypeVar, cast

from . import _native as native
from ._checks import expect, json_text, several
from ._errors import told


class _Written(Protocol):
    def to_json(self) -> str: ...


_Native = TypeVar("_Native", bound=_Written)


class _Document(Generic[_Native]):
    __slots__ = ("_native",)
    _kind: ClassVar[type[object]]

    def __init__(self, document: _Native) -> None:
        if not isinstance(document, self._kind):
            raise TypeError(f"{type(self).__name__} is made from JSON: use {type(self).__name__}.from_json")
        self._native = document

    @classmethod
    def from_json(cls, json: str) -> Self:
        """Reads a document."""
        raise NotImplementedError

    @classmethod
    def _of(cls, name: str, value: _Document[_Native]) -> _Native:
        """What a document of this kind holds. Raises `TypeError` for anything else."""
        expect(name, value, cls, f" (make one with {cls.__name__}.from_json)")
        return value._native

    def to_json(self) -> str:
        """The document as JSON on one line."""
        return self._native.to_json()

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and cast(Self, other).to_json() == self.to_json()

    def __hash__(self) -> int:
        return hash(self.to_json())

    # A document never changes, so that it is its own copy. What it holds cannot leave the process: its JSON goes instead.
    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, _: object) -> Self:
        return self

    def __reduce__(self) -> tuple[Callable[[str], Self], tuple[str]]:
        return type(self).from_json, (self.to_json(),)


def _no_copy(self: object, _: object) -> NoReturn:
    raise TypeError(f"the native {type(self).__name__} cannot be copied; the {type(self).__name__} of mestring can")


# They own memory of the library by its address: a copy would free it a second time.
for _owner in (native.Offer, native.Provider, native.Attestations):
    setattr(_owner, "__reduce_ex__", _no_copy)


class Offer(_Document[native.Offer]):
    """The description of an offer. It is made from JSON and never changes."""

    __slots__ = ()
    _kind = native.Offer

    @classmethod
    def from_json(cls, json: str) -> Self:
        """Reads an offer: a `mestring/offer/1` document. Raises `Unreadable` with everything that is wrong with it."""
        with told():
            return cls(native.Offer.from_json(json_text(json)))

    @property
    def id(self) -> str | None:
        """Its short name, if it has one."""
        return self._native.id()

    @property
    def title(self) -> dict[str, str]:
        """Its title by language; empty when it has none."""
        # The library gives them in no order.
        return dict(sorted(self._native.title().items()))

    @property
    def facts(self) -> list[str]:
        """The names of the facts it states; a group counts through its facts."""
        return self._native.facts()

    def __repr__(self) -> str:
        return f"Offer(id={self.id!r}, title={self.title!r})"


class Provider(_Document[native.Provider]):
    """The profile of a provider: facts stated once for all its offers. It is made from JSON and never changes."""

    __slots__ = ()
    _kind = native.Provider

    @classmethod
    def from_json(cls, json: str) -> Self:
        """Reads a profile: a `mestring/provider/1` document. Raises `Unreadable` with everything that is wrong with it."""
        with told():
            return cls(native.Provider.from_json(json_text(json)))

    @property
    def id(self) -> str | None:
        """Its short name, which offers refer to, if it has one."""
        return self._native.id()

    @property
    def title(self) -> str | None:
        """The name of the organisation, if it has one."""
        return self._native.title()

    @property
    def facts(self) -> list[str]:
        """The names of the facts it states; a group counts through its facts."""
        return self._native.facts()

    def __repr__(self) -> str:
        return f"Provider(id={self.id!r}, title={self.title!r})"


class Attestations(_Document[native.Attestations]):
    """Answers that people have given about one offer. They never change: with one more it is another document."""

    __slots__ = ()
    _kind = native.Attestations

    @classmethod
    def from_json(cls, json: str) -> Self:
        """Reads answers: a `mestring/attestations/1` document. Raises `Unreadable` with everything that is wrong with it."""
        with told():
            return cls(native.Attestations.from_json(json_text(json)))

    @classmethod
    def about(cls, offer: str, attestations: Iterable[native.Attestation] = ()) -> Self:
        """Answers about the offer with this short name. Raises `InvalidValue` when the name or an answer is not valid."""
        expect("offer", offer, str, " (the short name of an offer)")
        with told():
            return cls(native.Attestations.about(offer, [*several("attestations", attestations, native.Attestation)]))

    @property
    def offer(self) -> str | None:
        """The short name of the offer they are about, if they say so."""
        return self._native.offer()

    @property
    def attestations(self) -> list[native.Attestation]:
        """The answers, in their order."""
        return self._native.attestations()

    def merge(self, other: Attestations) -> Self:
        """Every answer of both, each once, the oldest first. Raises `Refused` when they are not about the same offer."""
        with told():
            return type(self)(self._native.merge(Attestations._of("other", other)))

    def __repr__(self) -> str:
        return f"Attestations(offer={self.offer!r}, {len(self.attestations)} answers)"


# The generated variants are made parts of their class in a way that type checkers do not see.
_VARIANTS: Any = native.Subject
OF_OFFER: native.Subject = _VARIANTS.OFFER()
"""What a question was asked of: the offer."""
OF_PROVIDER: native.Subject = _VARIANTS.PROVIDER()
"""What a question was asked of: the provider, for all its offers."""


def of_run(id: str) -> native.Subject:
    """What a question was asked of: one run, by its short name."""
    subject: native.Subject = _VARIANTS.RUN(id)
    return subject
