"""Answers the questions of a conformance file in Python.

    python conformance.py <questions> <answers>

Each line of the first file is `{"door": …, "input": …}`. The second gets the answer to each, one on a line, in order.
"""

import json
import sys

from mestring import ask


def main(questions: str, answers: str) -> None:
    # Only a newline ends a line: texts can hold other separators.
    with (
        open(questions, encoding="utf-8", newline="\n") as lines,
        open(answers, "w", encoding="utf-8", newline="\n") as out,
    ):
        for line in lines:
            question = json.loads(line)
            out.write(ask(question["door"], question["input"]) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
