"""Typed answers say what the JSON text door says, field by field."""

import json
from pathlib import Path
from typing import Any

import pytest
from shared import AS_OF, CORPUS, PROVIDERS, TOP, asked, plain, stated

import mestring
from mestring import Attestations, AttestationAnswer, AttestationRole, Offer, Profile, Provider, Request

STANDARD = [Profile.PUBLIC_DESCRIPTION, Profile.PLANNING, Profile.GOVERNANCE]


def same(typed: object, text: Any) -> None:
    assert text, "the text door has to say something"
    assert stated(plain(typed)) == text


def document(offer: str, **request: object) -> dict[str, object]:
    return {"format": "mestring/request/1", "asOf": AS_OF, "offer": json.loads(offer), **request}


@pytest.fixture(params=CORPUS, ids=lambda path: path.stem)
def text(request: pytest.FixtureRequest) -> str:
    path: Path = request.param
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", [None, "nb", "nn", "en"])
def test_assess(text: str, language: str | None) -> None:
    asks = {"profiles": [mestring.word(profile) for profile in STANDARD]}
    if language:
        asks["language"] = language
    typed = mestring.assess(Offer.from_json(text), Request(as_of=AS_OF, profiles=STANDARD, language=language))
    same(typed, asked("assess", document(text, **asks)))


@pytest.mark.parametrize("language", [None, "nn"])
def test_checklist(text: str, language: str | None) -> None:
    choice = mestring.ChecklistChoice(step=mestring.Step.PLANNING)
    asks: dict[str, object] = {"checklist": {"step": "planning"}}
    if language:
        asks["language"] = language
    typed = mestring.checklist(Offer.from_json(text), Request(as_of=AS_OF, checklist=choice, language=language))
    same(typed, asked("checklist", document(text, **asks)))


def test_participation(text: str) -> None:
    typed = mestring.participation(Offer.from_json(text), Request(as_of=AS_OF, language="en"))
    same(typed, asked("participation", document(text, language="en")))


def test_compare(text: str) -> None:
    offer = Offer.from_json(text)
    typed = mestring.compare(offer, Request(as_of="2026-06-30"), offer, Request(as_of=AS_OF, language="nb"))
    before = {**document(text), "asOf": "2026-06-30"}
    pair = {"format": "mestring/comparison-request/1", "before": before, "after": document(text, language="nb")}
    same(typed, asked("compare", pair))


def test_facts(text: str) -> None:
    assert Offer.from_json(text).facts == asked("read", text)["facts"]


def test_json_stays_what_it_was(text: str) -> None:
    assert json.loads(Offer.from_json(text).to_json()) == json.loads(text)


@pytest.mark.parametrize("profile", PROVIDERS.values(), ids=lambda path: path.stem)
def test_with_a_provider(profile: Path) -> None:
    text = profile.read_text(encoding="utf-8")
    provider = Provider.from_json(text)
    assert provider.facts == asked("read", text)["facts"]
    offer = CORPUS[0].read_text(encoding="utf-8")
    typed = mestring.assess(Offer.from_json(offer), Request(as_of=AS_OF, provider=provider))
    same(typed, asked("assess", document(offer, provider=json.loads(text))))


def test_with_answers_of_people() -> None:
    text = '{"format": "mestring/offer/1", "id": "kurs", "kinds": ["course"], "provider": {"kind": "health-trust"}}'
    profile = '{"format": "mestring/provider/1", "id": "fjord"}'
    offer, provider = Offer.from_json(text), Provider.from_json(profile)
    sections = mestring.checklist(offer, Request(as_of=AS_OF, provider=provider)).sections
    items = [item for section in sections for item in section.items]
    role = AttestationRole.USER_REPRESENTATIVE
    given = [
        mestring.answered(item.answer, answer, role=role, date="2026-11-01", note="Sagt i møtet.")
        for item, answer in zip(items, list(AttestationAnswer) * len(items))
        if item.answer.fingerprint
    ]
    assert {plain(one.subject) for one in given} == {"offer", "provider"}
    given.append(replaced(given[0], mestring.of_run("host")))
    answers = Attestations.about("kurs", given)
    assert answers.attestations == given
    assert Attestations.from_json(answers.to_json()) == answers
    request = Request(as_of=AS_OF, provider=provider, attestations=answers, language="nn")
    asks = document(text, provider=json.loads(profile), attestations=json.loads(answers.to_json()), language="nn")
    same(mestring.checklist(offer, request), asked("checklist", asks))
    same(mestring.assess(offer, request), asked("assess", asks))
    one, other = Attestations.about("kurs", given[::2]), Attestations.about("kurs", given[1::2])
    merge = {"format": "mestring/merge-request/1", "attestations": [json.loads(part.to_json()) for part in (one, other)]}
    assert stated(json.loads(one.merge(other).to_json())) == asked("merge", merge)
    assert one.merge(other) == other.merge(one)


def replaced(answer: mestring.Attestation, subject: mestring.Subject) -> mestring.Attestation:
    return mestring.Attestation(**{**vars(answer), "subject": subject})


def test_taking_every_suggestion() -> None:
    taken = 0
    for path in CORPUS:
        text = path.read_text(encoding="utf-8")
        offer = Offer.from_json(text)
        for suggestions in mestring.assess(offer, Request(as_of=AS_OF)).suggestions.values():
            for suggestion in suggestions:
                answers = [value(ask) for ask in suggestion.asks]
                request = {"format": "mestring/apply-request/1", "offer": json.loads(text), "suggestion": plain(suggestion)}
                answer = asked("apply", {**request, "answers": answers})
                try:
                    same_offer = stated(json.loads(mestring.apply(offer, suggestion, answers).to_json()))
                except mestring.MestringError as error:
                    assert error.code == answer["code"]
                else:
                    assert same_offer == answer
                    taken += 1
    assert taken > 100


def value(ask: mestring.Question) -> object:
    """An answer to what is asked, of the easy kinds."""
    if ask.answer == "flag":
        return True
    if ask.words:
        return [ask.words[0].word] if ask.answer == "words" else ask.words[0].word
    return {"whole": ask.min, "texts": {"nb": "Tekst"}, "text": "Tekst"}.get(ask.answer)


def test_criteria() -> None:
    criteria = mestring.criteria()
    same(criteria, asked("criteria"))
    for criterion in criteria.criteria:
        same(mestring.criterion(criterion.id), asked("criterion", criterion.id))


def test_sources() -> None:
    question = {"format": "mestring/source-request/1"}
    same(mestring.sources(mestring.SourceQuery()), asked("sources", question))
    query = mestring.SourceQuery(
        binds=mestring.ProviderKind.MUNICIPALITY,
        level=mestring.CareLevel.MUNICIPAL,
        audience=[mestring.Circle.CHILDREN],
        as_of=AS_OF,
    )
    more = {"binds": "municipality", "level": "municipal", "audience": ["children"], "asOf": AS_OF}
    same(mestring.sources(query), asked("sources", {**question, **more}))


def test_concepts_and_knowledge() -> None:
    concepts = mestring.concepts()
    same(concepts, asked("concepts"))
    for concept in concepts.concepts:
        same(mestring.concept(concept.texts["nn"].term), asked("concept", concept.texts["nn"].term))
    same(mestring.knowledge(), asked("knowledge"))
    same(mestring.knowledge("brukermedvirkning"), asked("knowledge", "brukermedvirkning"))


def test_annual_report() -> None:
    report = json.dumps({"format": "mestring/annual-report/1", "year": 2025, "service": {"nb": "Tjenesten"}})
    same(mestring.annual_report(report), asked("annual-report", report))
    told = mestring.annual_report(report, "nn")
    assert told.language is not None and all(task.text for task in told.tasks)


def test_words_are_those_of_the_schemas() -> None:
    # Every vocabulary that is exported, against the closed lists of all schemas.
    lists = [set(words) for path in (TOP / "schemas/json").glob("*.json") for words in closed(json.loads(path.read_text()))]
    vocabularies = [one for one in vars(mestring).values() if isinstance(one, type) and issubclass(one, mestring.Outcome.__base__)]
    assert len(vocabularies) > 30
    for vocabulary in vocabularies:
        if vocabulary.__module__ != "enum":
            assert {mestring.word(one) for one in vocabulary} in lists, vocabulary.__name__


def closed(schema: Any) -> Any:
    if isinstance(schema, dict):
        if "enum" in schema:
            yield schema["enum"]
        if all(isinstance(one, dict) and "const" in one for one in schema.get("oneOf") or [0]):
            yield [one["const"] for one in schema["oneOf"]]
        for one in schema.values():
            yield from closed(one)
    elif isinstance(schema, list):
        for one in schema:
            yield from closed(one)
