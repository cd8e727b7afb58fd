"""Times one assessment from Python: by the JSON text door, and typed.

    python measure.py <offer>

Prints nanoseconds for each as a line of JSON: the median of batches, after a warm-up.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from mestring import Offer, Request, ask, assess

AS_OF = "2026-11-22"
WARM_UP = 1_000_000_000
BATCH = 50_000_000
BATCHES = 15


def batch(call: Callable[[], object], times: int) -> float:
    """Nanoseconds of one call among so many."""
    start = time.perf_counter_ns()
    for _ in range(times):
        call()
    return (time.perf_counter_ns() - start) / times


def measure(call: Callable[[], object]) -> int:
    """Nanoseconds of one call: the median of the batches."""
    times, end = 1, time.perf_counter_ns() + WARM_UP
    while time.perf_counter_ns() < end:
        times = max(1, round(BATCH / batch(call, times)))
    return round(statistics.median(batch(call, times) for _ in range(BATCHES)))


def main(path: str) -> None:
    offer = Path(path).read_text(encoding="utf-8")
    request = f'{{"format":"mestring/request/1","asOf":"{AS_OF}","offer":{offer}}}'
    doors: dict[str, Callable[[], object]] = {
        "text": lambda: ask("assess", request),
        "typed": lambda: assess(Offer.from_json(offer), Request(as_of=AS_OF)),
    }
    for door, call in doors.items():
        print(json.dumps({"language": "python", "door": door, "ns": measure(call)}), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
