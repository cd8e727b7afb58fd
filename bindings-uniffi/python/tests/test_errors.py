"""Errors tell where and why, by codes, and repeat nothing."""

import datetime

import pytest
from shared import AS_OF, CORPUS, asked, plain, stated

import mestring
from mestring import Attestations, InvalidValue, MestringError, Offer, Provider, Refused, Request, Unreadable

OFFER = Offer.from_json('{"format": "mestring/offer/1"}')
SECRET = "01010112345"


def test_a_document_that_cannot_be_read() -> None:
    text = f'{{"format": "mestring/offer/1", "titel": 1, "careLevel": "{SECRET}", "cost": null}}'
    with pytest.raises(Unreadable) as raised:
        Offer.from_json(text)
    error = raised.value
    assert isinstance(error, MestringError) and error.code == "structure" and not error.more
    assert [problem.code for problem in error.problems] == ["unknown-field", "unknown-word", "null"]
    assert {"nb", "nn", "en"} == set(error.problems[0].texts)
    assert SECRET not in f"{error} {error!r} {error.problems}"
    assert str(error).startswith("structure, unknown-field at 1:32 /titel, unknown-word at ")
    assert stated(plain(error.problems)) == asked("read", text)["problems"]


@pytest.mark.parametrize("document", [Offer, Provider, Attestations])
@pytest.mark.parametrize("text", ["", "[", "[" * 10_000, "null", "\0", '{"format": 1}', "x" * 100_000])
def test_no_document(document: type[Offer | Provider | Attestations], text: str) -> None:
    with pytest.raises(Unreadable):
        document.from_json(text)


@pytest.mark.parametrize(
    ("request_", "pointer", "expected"),
    [
        (Request(as_of="22.11.2026"), "/asOf", "date"),
        (Request(as_of=AS_OF, only=["single-fee", "Not A Slug"]), "/only/1", "slug"),
        (Request(as_of=AS_OF, skip=["single-fee"] * 2), "/skip", "distinct-items"),
        (Request(as_of=AS_OF, language="no"), "/language", "language-tag"),
        (Request(as_of=AS_OF, profiles=[mestring.Profile.TIDIER] * 2), "/profiles", "distinct-items"),
    ],
)
def test_a_value_that_is_not_valid(request_: Request, pointer: str, expected: str) -> None:
    with pytest.raises(InvalidValue) as raised:
        mestring.assess(OFFER, request_)
    assert (raised.value.code, raised.value.pointer, raised.value.expected.code) == ("invalid-value", pointer, expected)


def test_names_that_nothing_has() -> None:
    with pytest.raises(Refused) as raised:
        mestring.assess(OFFER, Request(as_of=AS_OF, only=["no-such-criterion"]))
    assert (raised.value.code, raised.value.unknown) == ("unknown-criterion", ["no-such-criterion"])
    assert str(raised.value) == "unknown-criterion: 'no-such-criterion'"
    with pytest.raises(Refused) as raised:
        mestring.criterion("single-fe")
    assert raised.value.near[0] == "single-fee"
    assert str(raised.value).startswith("unknown-criterion: 'single-fe'; near: 'single-fee'")
    with pytest.raises(Refused) as raised:
        mestring.criterion("x" * 1000)
    assert len(str(raised.value)) < 100
    with pytest.raises(Refused) as raised:
        mestring.ask("asess", "")
    assert (raised.value.code, raised.value.unknown) == ("unknown-door", ["asess"])
    with pytest.raises(Refused) as raised:
        Attestations.about("one").merge(Attestations.about("another"))
    assert raised.value.code == "other-offer"


def test_days_are_dates_too() -> None:
    moment = datetime.datetime(2026, 11, 22, 10, 30)
    days = [AS_OF, datetime.date(2026, 11, 22), moment]
    assert {mestring.assess(OFFER, Request(as_of=day)).as_of for day in days} == {AS_OF}


def test_documents_are_values() -> None:
    text = CORPUS[0].read_text(encoding="utf-8")
    one, other = Offer.from_json(text), Offer.from_json(text)
    assert one == other and hash(one) == hash(other) and one != OFFER
    assert repr(OFFER) == "Offer(id=None, title={})"
    with pytest.raises(AttributeError):
        one.title = {}  # type: ignore[misc]
