"""Assesses every offer in a folder, and writes what came of them as CSV.

    python assess_folder.py <folder> [--as-of 2026-11-22] [--language nn] [--out offers.csv]

One row for each file: how many findings have each outcome, and what to do, the weightiest first. A file that cannot be read
says why in its last column, and does not stop the rest. When nothing can be done, it says why and exits with 2.
"""

import argparse
import csv
import datetime
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from mestring import InvalidValue, Offer, Outcome, Request, Unreadable, assess, word

COLUMNS = ["file", "title", *map(word, Outcome), "to do", "cannot be read"]


def row(path: Path, request: Request) -> dict[str, object]:
    """What came of one file."""
    try:
        offer = Offer.from_json(path.read_text(encoding="utf-8"))
    except (Unreadable, UnicodeDecodeError) as error:
        return {"file": path.name, "cannot be read": error}
    except OSError as error:
        return {"file": path.name, "cannot be read": error.strerror}
    assessment = assess(offer, request)
    titles = {finding.criterion: finding.text.title for finding in assessment.findings if finding.text}
    return {
        "file": path.name,
        "title": next(iter(offer.title.values()), ""),
        **{word(outcome): count for outcome, count in assessment.summary.counts.items()},
        "to do": "; ".join(titles.get(criterion, criterion) for criterion in assessment.summary.to_do),
    }


def rows(folder: Path, request: Request) -> Iterator[dict[str, object]]:
    """What came of each file of the folder, by name."""
    return (row(path, request) for path in sorted(folder.glob("*.json")) if not path.is_dir())


def write(folder: Path, request: Request, out: TextIO) -> None:
    """Writes the table."""
    table = csv.DictWriter(out, COLUMNS)
    table.writeheader()
    table.writerows(rows(folder, request))


def main() -> None:
    """Reads the arguments."""
    parser = argparse.ArgumentParser(description="Assesses every offer in a folder, and writes a CSV.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--as-of", type=datetime.date.fromisoformat, default=datetime.date.today())
    parser.add_argument("--language", help="nb, nn or en; the ids of criteria when none is given")
    parser.add_argument("--out", type=Path, help="the file to write; else it is printed")
    arguments = parser.parse_args()
    request = Request(as_of=arguments.as_of, language=arguments.language)
    if not arguments.folder.is_dir():
        parser.error(f"there is no folder {arguments.folder}")
    try:
        # Whether the request is valid is told before anything is written.
        assess(Offer.from_json('{"format": "mestring/offer/1"}'), request)
    except InvalidValue as error:
        parser.error(f"argument --language: {error}; nb, nn and en are languages" if error.pointer == "/language" else str(error))
    if not arguments.out:
        write(arguments.folder, request, sys.stdout)
        return
    try:
        out = arguments.out.open("w", encoding="utf-8", newline="")
    except OSError as error:
        parser.error(f"argument --out: {arguments.out}: {error.strerror}")
    with out:
        write(arguments.folder, request, out)


if __name__ == "__main__":
    main()
