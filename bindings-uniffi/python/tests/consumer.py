"""A program that uses the package, for `mypy --strict`; what it says of types is checked by mypy alone."""

import datetime
from typing import assert_type

from mestring import (
    OF_OFFER,
    Assessment,
    Attestation,
    AttestationAnswer,
    AttestationRole,
    Checklist,
    Finding,
    Force,
    MestringError,
    Offer,
    Outcome,
    Problem,
    Request,
    Subject,
    Suggestion,
    Unreadable,
    apply,
    ask,
    assess,
    assess_lines,
    checklist,
    of_run,
)


def use(text: str) -> list[str]:
    try:
        offer = Offer.from_json(text)
    except Unreadable as error:
        assert_type(error.problems, list[Problem])
        return [problem.pointer for problem in error.problems]
    except MestringError as error:
        return [error.code]
    assert_type(offer.title, dict[str, str])
    request = Request(as_of=datetime.date(2026, 11, 22), language="nn")
    assessment = assess(offer, request)
    assert_type(assessment, Assessment)
    assert_type(assessment.summary.counts, dict[Outcome, int])
    assert_type(assessment.findings, list[Finding])
    assert_type(assessment.findings[0].force, Force | None)
    assert_type(assessment.suggestions, dict[str, list[Suggestion]])
    assert_type(apply(offer, assessment.suggestions["x"][0], [True, None]), Offer)
    assert_type(checklist(offer, request), Checklist)
    assert_type(ask("concepts", ""), str)
    subjects: list[Subject] = [OF_OFFER, of_run("host")]
    attestation = Attestation(
        criterion="single-fee",
        subject=subjects[0],
        answer=AttestationAnswer.YES,
        role=AttestationRole.PARTICIPANT,
        date="2026-11-22",
        fingerprint="0" * 64,
    )
    assert_type(attestation.note, str | None)
    return [finding.text.remedy for finding in assessment.findings if finding.text] + [
        str(line.number) for line in assess_lines(iter([text]), request)
    ]
