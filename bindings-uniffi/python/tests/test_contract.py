"""Every function of the contract is exported, or listed with a reason."""

import inspect
import json
from importlib import metadata, resources

from shared import TOP

import mestring
from mestring import _native

ELSEWHERE = {
    "read": "`Offer.from_json` and `Provider.from_json` read, and raise what is wrong",
    "merge": "`Attestations.merge` does it",
    "model": "what forms are made of is JSON by nature: `ask('model', language)`",
    "schema": "a schema is JSON by nature: `ask('schema', name)`",
}


def test_every_door_is_exported_or_has_a_reason() -> None:
    contract = json.loads((TOP / "docs/contract.json").read_text(encoding="utf-8"))
    names = [function["name"] for function in contract["functions"]]
    assert names == mestring.doors()
    exported = {name for name in names if callable(getattr(mestring, name.replace("-", "_"), None))}
    assert exported.isdisjoint(ELSEWHERE) and exported | set(ELSEWHERE) == set(names)


def test_every_name_is_there_and_explained() -> None:
    assert sorted(mestring.__all__) == sorted(set(mestring.__all__))
    for name in mestring.__all__:
        one = getattr(mestring, name)
        if inspect.isclass(one) or inspect.isfunction(one):
            assert inspect.getdoc(one), name


def test_doors_that_are_json_by_nature_answer() -> None:
    assert json.loads(mestring.ask("schema", "offer"))["title"]
    assert json.loads(mestring.ask("model", "nn"))["records"]


def test_what_is_asked_with_has_every_field_of_the_library() -> None:
    for ours, theirs in [(mestring.Request, _native.Request), (mestring.SourceQuery, _native.SourceQuery)]:
        assert {*inspect.signature(ours).parameters} == {*inspect.signature(theirs).parameters}


def test_every_error_of_the_library_has_a_class() -> None:
    kinds = {one.__name__ for one in _native.MestringError.__subclasses__()}
    assert kinds == {one.__name__ for one in mestring.MestringError.__subclasses__()}


def test_the_package_says_that_it_has_types() -> None:
    assert resources.files("mestring").joinpath("py.typed").is_file()
    assert metadata.metadata("mestring")["License-Expression"] == "MIT OR Apache-2.0"
