"""What the tests share: the corpus, requests, and typed answers as plain JSON."""

import json
from enum import Enum
from pathlib import Path
from typing import Any

import mestring

TOP = Path(__file__).resolve().parents[3]
CORPUS = sorted((TOP / "tests/corpus").glob("*.json"))
PROVIDERS = {path.stem: path for path in (TOP / "tests/corpus/providers").glob("*.json")}
AS_OF = "2026-11-22"


def asked(door: str, question: object = "") -> Any:
    """What the text door answers, without the name of what it is."""
    text = question if isinstance(question, str) else json.dumps(question)
    answer = json.loads(mestring.ask(door, text))
    if isinstance(answer, dict) and len(answer) == 1:
        (answer,) = answer.values()
    return stated(answer)


def plain(value: Any) -> Any:
    """A typed answer as the JSON it stands for."""
    if isinstance(value, Enum):
        return mestring.word(value)
    if isinstance(value, mestring.Subject):
        return {"run": value.id} if value.is_run() else ("offer" if value.is_offer() else "provider")
    if isinstance(value, mestring.Validity):
        return {"from": value.first, "to": value.last}
    if isinstance(value, mestring.PatchOperation):
        return {"op": value.op, "path": value.path, "value": value.value and json.loads(value.value)}
    if isinstance(value, mestring.ExplainedCriterion):
        # In JSON, what stands in the list of criteria and what is told of one are one object.
        fields = {**vars(value), **vars(value.criterion)}
        del fields["criterion"]
        return {camel(name): plain(field) for name, field in fields.items()}
    if isinstance(value, dict):
        return {plain(key): plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [plain(one) for one in value]
    if hasattr(value, "__dataclass_fields__"):
        return {camel(name): plain(field) for name, field in vars(value).items()}
    return value


def stated(value: Any) -> Any:
    """The same without what says nothing, which JSON leaves out."""
    if isinstance(value, dict):
        fields = {name: stated(field) for name, field in value.items()}
        return {name: field for name, field in fields.items() if field not in (None, "", [], {})}
    if isinstance(value, list):
        return [stated(one) for one in value]
    return value


def camel(name: str) -> str:
    """A name as it stands in JSON."""
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)
