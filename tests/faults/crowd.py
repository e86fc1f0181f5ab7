"""Two threads write in a shop, and another process reads it, for so many minutes.

``python -m tests.faults.crowd [MINUTES]``: both threads count one and the same number up, log
contacts and keep drafts, as the window does; the reader opens the file as the command line does,
lists, sums and checks. Exit status 1 where "another program is using the shop file" reached
anybody, a number was counted twice or not at all, or a reader saw half an action.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from csdesk.desk import Desk
from csdesk.domain.contact import About, Channel, ContactDraft
from csdesk.domain.errors import CsdeskError
from csdesk.services.checks import check
from csdesk.services.contacts import log_contact
from csdesk.services.drafts import keep_draft
from csdesk.services.shops import open_shop
from csdesk.store.listings import totals
from tests.faults.bench import CUSTOMER, Bench

WRITERS = 2
CHECK_EVERY = 200
_END = "end"


class Crowd:
    """What the threads did, and what stood in their way."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._ends_at = 0.0
        self.done: Counter[str] = Counter()
        self.told: Counter[str] = Counter()
        self.slowest = 0.0

    def write(self, seconds: float) -> None:
        """Writes with both threads until the time is up."""
        self._ends_at = time.monotonic() + seconds
        threads = [threading.Thread(target=self._work, args=(n,)) for n in range(WRITERS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def _work(self, number: int) -> None:
        said = ContactDraft(CUSTOMER, Channel.PHONE, About.QUESTION, "crowd", minutes=1)
        actions = (
            ("count", lambda: _count(self._desk)),
            ("contact", lambda: log_contact(self._desk, said)),
            ("draft", lambda: keep_draft(self._desk, f"contact:{number}", {"said": "crowd"})),
        )
        while time.monotonic() < self._ends_at:
            for name, act in actions:
                began = time.monotonic()
                try:
                    act()
                    self.done[name] += 1
                except CsdeskError as error:
                    self.told[error.code] += 1
                self.slowest = max(self.slowest, time.monotonic() - began)


def _count(desk: Desk) -> None:
    """One more: read, and written in the same action."""
    with desk.store.write("edit_customer", desk.now()) as work:
        who = work.customers.require(CUSTOMER)
        work.customers.replace(replace(who, note=str(int(who.note or "0") + 1)))


def read(shop: Path) -> None:
    """Reads until it is told to end; prints what it saw as one line."""
    seen: Counter[str] = Counter()
    told: Counter[str] = Counter()
    slowest, last = 0.0, 0
    ended = threading.Event()
    threading.Thread(target=_wait_for_the_end, args=(ended,), daemon=True).start()
    while not ended.is_set():
        began = time.monotonic()
        try:
            with closing(open_shop(shop, read_only=True).store) as store:
                desk = Desk(store)
                number = _look(desk, seen)
                seen["backwards"] += number < last
                last = number
                if seen["reads"] % CHECK_EVERY == 0:
                    seen["wrong"] += len(check(desk))
        except CsdeskError as error:
            told[error.code] += 1
        slowest = max(slowest, time.monotonic() - began)
    print(json.dumps({"seen": seen, "told": told, "slowest": slowest}), flush=True)


def _wait_for_the_end(ended: threading.Event) -> None:
    sys.stdin.readline()
    ended.set()


def _look(desk: Desk, seen: Counter[str]) -> int:
    """One look at the whole: minutes, contacts and kept sums are those of one moment."""
    with desk.store.read() as work:
        contacts = work.contacts.count()
        minutes = sum(effort.minutes for effort in work.efforts.where())
        costs = sum(effort.cost_minor for effort in work.efforts.where())
        service = totals(work.connection).service
        seen["halves"] += not (contacts == minutes and costs == service)
        seen["reads"] += 1
        return int(work.customers.require(CUSTOMER).note or "0")


def run(seconds: float) -> int:
    """Both writers and the reader for so long; the exit status."""
    with tempfile.TemporaryDirectory(prefix="faults-") as name:
        bench = Bench(Path(name), make_if_missing=True)
        crowd = Crowd(bench.desk)
        command = [sys.executable, "-m", "tests.faults.crowd", "--read", str(bench.shop)]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as reader:
            crowd.write(seconds)
            answer, _ = reader.communicate(f"{_END}\n")
        read_told = json.loads(answer)
        with bench.desk.store.read() as work:
            counted = int(work.customers.require(CUSTOMER).note or "0")
        wrong = list(check(bench.desk))
        bench.close()
    return _tell(crowd, read_told, counted, wrong)


def _tell(crowd: Crowd, read_told: dict[str, Counter[str]], counted: int, wrong: list[str]) -> int:
    seen, slowest = Counter(read_told["seen"]), read_told["slowest"]
    wanted = sum(number for act, number in crowd.done.items() if act == "count")
    told = Counter({f"{code} (writing)": n for code, n in crowd.told.items()})
    told.update({f"{code} (reading)": n for code, n in read_told["told"].items()})
    print(
        f"{WRITERS} threads wrote {crowd.done.total():,} times (slowest {crowd.slowest:.2f} s), "
        f"another process read {seen['reads']:,} times (slowest {slowest:.2f} s)."
    )
    print(
        f"Told to somebody: {dict(told) or 'nothing'}; lost updates: {wanted - counted}; halves "
        f"seen: {seen['halves']}; backwards: {seen['backwards']}; check: {wrong or 'clean'}"
    )
    bad = told.total() + seen["halves"] + seen["backwards"] + seen["wrong"] + len(wrong)
    return int(bad > 0 or wanted != counted or seen["reads"] == 0)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.crowd")
    parser.add_argument("minutes", type=float, nargs="?", default=10)
    parser.add_argument("--read", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.read is not None:
        read(chosen.read)
        return 0
    return run(60 * chosen.minutes)


if __name__ == "__main__":
    sys.exit(main())
