"""Many offers: lazily, and one bad line does not stop the rest."""

import itertools
from collections.abc import Iterator
from typing import Any

import pytest
from shared import AS_OF, CORPUS

from mestring import InvalidValue, Request, assess_lines

GOOD = '{"format": "mestring/offer/1", "title": {"nb": "Kurs"}}'


def test_a_bad_line_does_not_stop_the_rest() -> None:
    lines = [GOOD, "", "no offer", "{}", GOOD + "\n"]
    came = list(assess_lines(lines, Request(as_of=AS_OF)))
    assert [(one.number, one.error is None) for one in came] == [(1, True), (3, False), (4, False), (5, True)]
    assert all((one.assessment is None) == (one.error is not None) == (one.offer is None) for one in came)
    assert came[0].assessment == came[3].assessment


def test_nothing_is_read_before_it_is_asked_for() -> None:
    read = 0

    def lines() -> Iterator[str]:
        nonlocal read
        for _ in itertools.count():
            read += 1
            yield GOOD

    assert len(list(itertools.islice(assess_lines(lines(), Request(as_of=AS_OF)), 3))) == 3
    assert read == 3


def test_what_is_wrong_with_the_request_is_raised() -> None:
    with pytest.raises(InvalidValue):
        list(assess_lines([GOOD], Request(as_of="never")))


def test_half_a_character_does_not_stop_the_rest() -> None:
    came = list(assess_lines([GOOD.replace("Kurs", "Kurs \ud800"), GOOD], Request(as_of=AS_OF)))
    assert [one.error is None for one in came] == [False, True]


@pytest.mark.parametrize("lines", [GOOD, [GOOD.encode()], [None], None])
def test_lines_are_several_texts(lines: Any) -> None:
    with pytest.raises(TypeError, match="^lines: expected "):
        list(assess_lines(lines, Request(as_of=AS_OF)))


def test_the_corpus() -> None:
    lines = (path.read_text(encoding="utf-8").replace("\n", " ") for path in CORPUS)
    came = list(assess_lines(lines, Request(as_of=AS_OF)))
    assert len(came) == len(CORPUS) and all(one.assessment for one in came)
