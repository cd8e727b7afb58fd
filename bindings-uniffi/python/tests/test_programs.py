"""The programs beside the package, and the examples of its page, do what they say."""

import csv
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from shared import AS_OF, CORPUS, TOP

import mestring

PYTHON = TOP / "bindings-uniffi/python"


def run(program: str, *arguments: object) -> str:
    command = [sys.executable, PYTHON / program, *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout


def test_the_examples_of_the_page() -> None:
    examples = re.findall(r"```python\n(.*?)```", (PYTHON / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert len(examples) == 6
    # One after the other, as they are read.
    known: dict[str, object] = {}
    for example in examples:
        exec(example, known)


def test_a_folder_becomes_a_table(tmp_path: Path) -> None:
    for path in CORPUS:
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "000-bad.json").write_text('{"format": "mestring/offer/1", "titel": 1}')
    (tmp_path / "001-no-text.json").write_bytes(b"\xff")
    (tmp_path / "002-nowhere.json").symlink_to(tmp_path / "nowhere")
    (tmp_path / "folder.json").mkdir()
    run("examples/assess_folder.py", tmp_path, "--as-of", AS_OF, "--language", "nn", "--out", tmp_path / "offers.csv")
    with (tmp_path / "offers.csv").open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    assert len(rows) == len(CORPUS) + 3
    assert [bool(row["cannot be read"]) for row in rows].count(True) == 3
    for row, path in zip([row for row in rows if row["title"]], CORPUS, strict=True):
        offer = mestring.Offer.from_json(path.read_text(encoding="utf-8"))
        counts = mestring.assess(offer, mestring.Request(as_of=AS_OF)).summary.counts
        assert {outcome: int(row[mestring.word(outcome)]) for outcome in mestring.Outcome} == counts
    assert run("examples/assess_folder.py", tmp_path, "--as-of", AS_OF).startswith("file,title,met,")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["nowhere"], "there is no folder"),
        (["", "--language", ""], "--language: invalid-value"),
        (["", "--as-of", "today"], "--as-of"),
        (["", "--out", "no/such/offers.csv"], "--out"),
    ],
)
def test_why_no_table_can_be_made(tmp_path: Path, arguments: list[str], told: str) -> None:
    folder, *options = arguments
    command = [sys.executable, PYTHON / "examples/assess_folder.py", tmp_path / folder, *options]
    came = subprocess.run(command, capture_output=True, encoding="utf-8", cwd=tmp_path)
    assert came.returncode == 2 and told in came.stderr and "Traceback" not in came.stderr and not came.stdout


def test_the_conformance_runner(tmp_path: Path) -> None:
    questions = [("concept", "mestring"), ("assess", "{"), ("schema", "offer"), ("read", "\u2028\n\r"), ("concepts", "")]
    lines = [json.dumps({"door": door, "input": text}, ensure_ascii=False) for door, text in questions]
    (tmp_path / "questions").write_bytes("".join(line + "\n" for line in lines).encode())
    run("conformance.py", tmp_path / "questions", tmp_path / "answers")
    answers = (tmp_path / "answers").read_bytes().decode().split("\n")
    assert answers == [*(mestring.ask(door, text) for door, text in questions), ""]
