"""The functions of the contract. Each says what the function of the same name says in every language."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from . import _native as native
from ._checks import expect, json_text, not_text
from ._documents import Offer
from ._errors import Unreadable, told
from ._request import Request, SourceQuery

_Word = TypeVar("_Word", bound=Enum)


def _ordered(counts: dict[_Word, int]) -> dict[_Word, int]:
    """Counts in the order of their words: the library gives them in no order."""
    return dict(sorted(counts.items(), key=lambda count: int(count[0].value)))


def _asked(offer: Offer, request: Request) -> tuple[native.Offer, native.Request]:
    expect("request", request, Request)
    return Offer._of("offer", offer), request._native()


def assess(offer: Offer, request: Request) -> native.Assessment:
    """Tells whether an offer is complete, free of contradictions with its sources, and in line with recommendations."""
    with told():
        assessment = native.assess(*_asked(offer, request))
    assessment.summary.counts = _ordered(assessment.summary.counts)
    assessment.suggestions = dict(sorted(assessment.suggestions.items()))
    return assessment


def checklist(offer: Offer, request: Request) -> native.Checklist:
    """Makes the checklist of a phase and a role."""
    with told():
        made = native.checklist(*_asked(offer, request))
    made.counts = _ordered(made.counts)
    return made


def compare(before: Offer, before_request: Request, after: Offer, after_request: Request) -> native.Comparison:
    """Tells what came out differently of two requests: two drafts, or one offer on two days.

    The texts are in the language of the second.
    """
    with told():
        comparison = native.compare(*_asked(before, before_request), *_asked(after, after_request))
    comparison.counts = _ordered(comparison.counts)
    return comparison


def participation(offer: Offer, request: Request) -> native.Participation:
    """Tells who takes part in which phase, by what an offer says. Which criteria are asked for does not matter."""
    with told():
        return native.participation(*_asked(offer, request))


def apply(offer: Offer, suggestion: native.Suggestion, answers: Iterable[object]) -> Offer:
    """Takes a suggestion of an answer: gives the offer with what people answered in it.

    The answers are values as they stand in an offer, in the order of `suggestion.asks`; `None` where nobody answered.
    """
    not_text("answers", answers)
    expect("suggestion", suggestion, native.Suggestion)
    written = [None if answer is None else json.dumps(answer) for answer in answers]
    with told():
        return Offer(native.apply(Offer._of("offer", offer), suggestion, written))


def criterion(name: str) -> native.ExplainedCriterion:
    """Tells what a criterion asks, why, and what it rests on, in three languages. A name it had before will do."""
    expect("name", name, str)
    with told():
        return native.criterion(name)


def concept(word: str) -> native.Terms:
    """Finds the concepts that a word stands for, in three languages: by any of its forms, and in spite of some slips."""
    expect("word", word, str)
    with told():
        return native.concept(word)


def knowledge(word: str = "") -> native.Knowledge:
    """Tells what is known of a subject, a criterion or a named offer; of everything when nothing is asked."""
    expect("word", word, str)
    with told():
        return native.knowledge(word)


def sources(query: SourceQuery) -> native.Sources:
    """Tells what the criteria rest on, and what binds whom, in three languages."""
    expect("query", query, SourceQuery)
    with told():
        return native.sources(query._native())


def annual_report(json: str, language: str | None = None) -> native.ReportTasks:
    """Tells what the annual report of a national competence service (`mestring/annual-report/1`) tells of its tasks."""
    with told():
        return native.annual_report(json_text(json), language)


def ask(door: str, text: str) -> str:
    """Asks a function of the contract by its name: text in, JSON on one line out. The same bytes in every language."""
    expect("door", door, str)
    expect("text", text, str)
    with told():
        return native.ask(door, text)


@dataclass(frozen=True, slots=True)
class AssessedLine:
    """What came of one line."""

    number: int
    """The number of the line, from 1."""
    offer: Offer | None
    """The offer, when the line could be read."""
    assessment: native.Assessment | None
    """What came of it, when the line could be read."""
    error: Unreadable | None
    """Why the line could not be read."""


def assess_lines(lines: Iterable[str], request: Request) -> Iterator[AssessedLine]:
    """Assesses offers that come as JSON, one on a line; each when it is asked for. Empty lines are passed over.

    A line that cannot be read comes with its error, and does not stop the rest. What is wrong with the request is raised.
    """
    not_text("lines", lines)
    for number, line in enumerate(lines, start=1):
        expect("lines", line, str)
        if not line.strip():
            continue
        try:
            offer = Offer.from_json(line)
        except Unreadable as error:
            yield AssessedLine(number, None, None, error)
        else:
            yield AssessedLine(number, offer, assess(offer, request), None)
