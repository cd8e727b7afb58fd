"""What goes in and comes out are values of Python: they can be copied, and those of the wrong type are told."""

import copy
import multiprocessing
import pickle
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from typing import Any

import pytest
from shared import AS_OF, CORPUS

import mestring
from mestring import Attestations, MestringError, Offer, Profile, Provider, Request, SourceQuery, Unreadable

TEXT = CORPUS[1].read_text(encoding="utf-8")
OFFER = Offer.from_json(TEXT)
PROVIDER = Provider.from_json('{"format": "mestring/provider/1", "id": "fjord"}')
DOCUMENTS = [OFFER, PROVIDER, Attestations.about("kurs")]
REQUEST = Request(as_of=AS_OF, provider=PROVIDER, profiles=[Profile.PLANNING], language="nn")


def pickled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, pickled])
@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: type(document).__name__)
def test_a_copy_of_a_document_can_go_away(document: Any, copied: Callable[[Any], Any]) -> None:
    text = document.to_json()
    for _ in range(100):
        one = copied({"document": document})["document"]
        assert type(one) is type(document) and one == document
        del one
        # What would take the place of memory that was given back.
        Offer.from_json('{"format": "mestring/offer/1", "title": {"nn": "Noko anna"}}')
    assert document.to_json() == text


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, pickle.dumps])
@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: type(document).__name__)
def test_what_a_document_holds_cannot_be_copied(document: Any, copied: Callable[[Any], Any]) -> None:
    with pytest.raises(TypeError, match="cannot be copied"):
        copied(document._native)


def test_requests_and_answers_can_be_copied() -> None:
    for value in [REQUEST, mestring.assess(OFFER, REQUEST), mestring.checklist(OFFER, REQUEST), mestring.OF_OFFER]:
        assert pickled(value) == value == copy.deepcopy(value)


def test_other_processes() -> None:
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        assert pool.submit(mestring.assess, OFFER, REQUEST).result() == mestring.assess(OFFER, REQUEST)
        assert pool.submit(Offer.from_json, TEXT).result() == OFFER
        with pytest.raises(Unreadable) as raised:
            pool.submit(Offer.from_json, "{}").result()
    assert raised.value.problems


@pytest.mark.parametrize(
    "ask",
    [
        lambda: Offer.from_json("{}"),
        lambda: mestring.criterion("single-fe"),
        lambda: mestring.assess(OFFER, Request(as_of="never")),
    ],
)
def test_errors_can_be_copied(ask: Callable[[], object]) -> None:
    with pytest.raises(MestringError) as raised:
        ask()
    error = raised.value
    for again in (pickled(error), copy.copy(error)):
        assert type(again) is type(error) and str(again) == str(error) and vars(again) == vars(error)


def test_an_iterator_is_kept() -> None:
    request = Request(
        as_of=AS_OF,
        profiles=iter([Profile.PLANNING]),
        only=(name for name in ["single-fee", "what-it-costs"]),
        skip=map(str, ["what-it-costs"]),
    )
    came = [[one.criterion for one in mestring.assess(OFFER, request).findings] for _ in range(2)]
    assert came == [["single-fee"]] * 2
    query = SourceQuery(audience=iter([mestring.Circle.CHILDREN]))
    assert mestring.sources(query) == mestring.sources(query) != mestring.sources(SourceQuery())


SUGGESTION = next(iter(mestring.assess(OFFER, Request(as_of=AS_OF)).suggestions.values()))[0]
WRONG: list[tuple[Callable[[Any], object], list[object], str]] = [
    (lambda value: Offer(value), [{}, "{}", None], "Offer is made from JSON: use Offer.from_json"),
    (lambda value: Offer.from_json(value), [{}, b"{}", None], "json: expected a str of JSON"),
    (lambda value: mestring.assess(value, REQUEST), [{}, TEXT, None, PROVIDER], r"offer: expected an Offer \(make one"),
    (lambda value: mestring.assess(OFFER, value), [{}, None, OFFER], "request: expected a Request"),
    (lambda value: mestring.compare(OFFER, REQUEST, value, REQUEST), [{}, None], "offer: expected an Offer"),
    (lambda value: Request(as_of=value), [None, 20261122], "expected a day, as a datetime.date or as a str such as 2026-11-22"),
    (lambda value: Request(as_of=AS_OF, provider=value), [{}, OFFER, ""], "provider: expected a Provider"),
    (lambda value: Request(as_of=AS_OF, attestations=value), [{}, [], OFFER], "attestations: expected an Attestations"),
    (lambda value: Request(as_of=AS_OF, only=value), ["single-fee", None], "only: expected several values, such as a list"),
    (lambda value: Request(as_of=AS_OF, skip=value), [[1]], "skip: expected a str, not int"),
    (lambda value: Request(as_of=AS_OF, profiles=value), [Profile.PLANNING, "planning"], "profiles: expected several values"),
    (lambda value: Request(as_of=AS_OF, profiles=value), [["planning"]], "profiles: expected a Profile, such as Profile.PUBLIC"),
    (lambda value: Request(as_of=AS_OF, checklist=value), [{}, "planning"], "checklist: expected a ChecklistChoice"),
    (lambda value: Request(as_of=AS_OF, language=value), [1, ["nn"]], "language: expected a str such as nn"),
    (lambda value: SourceQuery(binds=value), ["municipality"], "binds: expected a ProviderKind, such as "),
    (lambda value: mestring.sources(value), [None, REQUEST], "query: expected a SourceQuery"),
    (lambda value: mestring.apply(OFFER, SUGGESTION, value), ["phone", None], "answers: expected several values"),
    (lambda value: mestring.apply(OFFER, value, []), [None], "suggestion: expected a Suggestion"),
    (lambda value: Attestations.about("kurs", value), [[1]], "attestations: expected an Attestation,"),
    (lambda value: Attestations.about("kurs").merge(value), [OFFER], "other: expected an Attestations"),
    (lambda value: mestring.concept(value), [None, b"mestring"], "word: expected a str"),
    (lambda value: mestring.ask("assess", value), [None, {}], "text: expected a str"),
]


@pytest.mark.parametrize(("call", "values", "told"), WRONG, ids=[told for _, _, told in WRONG])
def test_a_value_of_the_wrong_type(call: Callable[[Any], object], values: list[object], told: str) -> None:
    for value in values:
        with pytest.raises(TypeError, match=f"^{told}"):
            call(value)


def test_half_a_character() -> None:
    with pytest.raises(Unreadable) as raised:
        Offer.from_json('{"format": "mestring/offer/1", "title": {"nn": "\ud800"}}')
    assert raised.value.problems[0].code == "not-json"
    for call in (mestring.concept, mestring.criterion, mestring.knowledge, lambda text: mestring.ask("concept", text)):
        with pytest.raises(ValueError, match="half a character"):
            call("\ud800")


def test_counts_are_in_the_order_of_their_words() -> None:
    assert [*mestring.assess(OFFER, REQUEST).summary.counts] == [*mestring.Outcome]
    assert [*mestring.checklist(OFFER, REQUEST).counts] == [*mestring.ItemState]
    counts = mestring.compare(OFFER, Request(as_of="2026-06-30"), OFFER, REQUEST).counts
    assert [*counts] == [kind for kind in mestring.ChangeKind if kind in counts]
    titles = Offer.from_json('{"format": "mestring/offer/1", "title": {"nn": "Kurs", "en": "Course", "nb": "Kurs"}}').title
    assert [*titles] == ["en", "nb", "nn"]
