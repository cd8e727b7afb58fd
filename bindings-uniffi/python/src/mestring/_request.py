"""What is asked for."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from . import _native as native
from ._checks import expect, maybe, several
from ._documents import Attestations, Provider


def day(value: datetime.date | str) -> str:
    """A day as `2026-11-22`."""
    if not isinstance(value, str | datetime.date):
        raise TypeError(f"expected a day, as a datetime.date or as a str such as 2026-11-22, not {type(value).__name__}")
    # Of a moment in time, too, only its day.
    return value if isinstance(value, str) else datetime.date.isoformat(value)


@dataclass(frozen=True, kw_only=True, slots=True)
class Request:
    """On which day an offer is to be assessed, by which criteria, and with what is known beside it."""

    as_of: datetime.date | str
    """The day of the assessment. Rates and provisions are those that hold on it, and runs that ended before are left out."""
    provider: Provider | None = None
    """The profile of the provider."""
    attestations: Attestations | None = None
    """Answers that people have given."""
    profiles: Iterable[native.Profile] = ()
    """Choices of criteria; when none is given, the public description, or for a checklist all that are of no pack."""
    only: Iterable[str] = ()
    """Only these criteria, whatever their profile; all of the profile when none is given."""
    skip: Iterable[str] = ()
    """Not these criteria."""
    checklist: native.ChecklistChoice | None = None
    """Which checklist is wanted, when one is asked for; the whole of the Standard method when none is given."""
    language: str | None = None
    """Language of the texts, such as `nn`; codes only when none is given."""

    def __post_init__(self) -> None:
        maybe("checklist", self.checklist, native.ChecklistChoice)
        maybe("language", self.language, str, " such as nn")
        object.__setattr__(self, "profiles", several("profiles", self.profiles, native.Profile))
        object.__setattr__(self, "only", several("only", self.only, str))
        object.__setattr__(self, "skip", several("skip", self.skip, str))
        # What else is of the wrong type is told here too, where the mistake is made.
        self._native()

    def _native(self) -> native.Request:
        attestations = self.attestations
        return native.Request(
            as_of=day(self.as_of),
            provider=None if self.provider is None else Provider._of("provider", self.provider),
            attestations=None if attestations is None else Attestations._of("attestations", attestations),
            profiles=list(self.profiles),
            only=list(self.only),
            skip=list(self.skip),
            checklist=self.checklist,
            language=self.language,
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class SourceQuery:
    """A question about sources: what binds whom. What is left out is not asked."""

    binds: native.ProviderKind | None = None
    """The kind of body that they bind, or are addressed to."""
    level: native.CareLevel | None = None
    """The part of the services that they are about."""
    audience: Iterable[native.Circle] = ()
    """The people they are about."""
    as_of: datetime.date | str | None = None
    """The day on which they hold."""

    def __post_init__(self) -> None:
        maybe("binds", self.binds, native.ProviderKind)
        maybe("level", self.level, native.CareLevel)
        object.__setattr__(self, "audience", several("audience", self.audience, native.Circle))
        self._native()

    def _native(self) -> native.SourceQuery:
        as_of = None if self.as_of is None else day(self.as_of)
        return native.SourceQuery(binds=self.binds, level=self.level, audience=list(self.audience), as_of=as_of)


def answered(
    item: native.ToAnswer,
    answer: native.AttestationAnswer,
    *,
    role: native.AttestationRole,
    date: datetime.date | str,
    note: str | None = None,
) -> native.Attestation:
    """The attestation that answers an item of a checklist (`item.answer`): in which role, and when."""
    expect("item", item, native.ToAnswer, " (the answer of an item of a checklist)")
    expect("answer", answer, native.AttestationAnswer)
    expect("role", role, native.AttestationRole)
    return native.Attestation(
        criterion=item.criterion,
        subject=item.subject,
        answer=answer,
        role=role,
        date=day(date),
        note=note,
        fingerprint=item.fingerprint or "",
    )
