"""A newcomer with a stopwatch: ``python -m tests.access.stopwatch``.

From the click that starts the installed program to the first settled complaint, in a real window
on a screen of its own. The hands are a person's (see ``mouse.py``, which tells what each movement
is taken to last); ``--live`` waits out every one of them. ``--program COMMAND`` times another
build, such as ``dist/csdesk/csdesk``. Exit status 1: three minutes were not enough, or something
stopped it; 2: this computer has no such session.
"""

from __future__ import annotations

import argparse
import sys
import time
from typing import Final

from tests.access.blind import program
from tests.access.heard import FOCUSED, NotHeard, until
from tests.access.mouse import Mouse, Stopwatch
from tests.access.session import Session, missing, session
from tests.access.speech import Reader
from tests.access.story import STORY

MOST: Final = 180.0
"""Seconds."""


def newcomer(here: Session, command: list[str], *, live: bool) -> Stopwatch:
    """Starts the program and does the whole story. Raises: NotHeard: it stopped there."""
    watch, reader = Stopwatch(), Reader(here.bus)
    hands = Mouse(here, reader, watch, live=live)
    watch.begin("Starts the program")
    began = time.monotonic()
    here.start(command)
    until(lambda: _takes_keys(hands), "a field that takes keys")
    watch.now.waited = time.monotonic() - began
    for what, do in STORY:
        watch.begin(what)
        do(hands)
    return watch


def _takes_keys(hands: Mouse) -> bool:
    fields = (thing for thing in hands.bus.everything() if thing.role == "text")
    return any(field.is_(FOCUSED) for field in fields)


def table(watch: Stopwatch) -> str:
    """The steps one below the other, with what was counted in each."""
    heads = ("keys", "clicks", "thoughts", "words read", "waited s", "seconds")
    lines = [f"{'':22}" + "".join(f"{head:>12}" for head in heads)]
    for what, took in watch.steps.items():
        counted = (took.keys, took.clicks, took.thoughts, took.words)
        figures = "".join(f"{number:12d}" for number in counted)
        lines.append(f"{what:22}{figures}{took.waited:12.1f}{took.seconds:12.1f}")
    sums = [sum(getattr(t, n) for t in watch.steps.values()) for n in
            ("keys", "clicks", "thoughts", "words")]  # fmt: skip
    waited = sum(took.waited for took in watch.steps.values())
    whole = "".join(f"{number:12d}" for number in sums)
    lines.append(f"{'All of it':22}{whole}{waited:12.1f}{watch.seconds:12.1f}")
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", default="", help="a command that starts csdesk")
    parser.add_argument("--live", action="store_true", help="at the pace of a person")
    asked = parser.parse_args()
    if gone := missing():
        print(f"no screen for a newcomer here; missing: {', '.join(gone)}")
        return 2
    began = time.monotonic()
    with session() as here:
        try:
            watch = newcomer(here, program(asked.program), live=asked.live)
        except NotHeard as stopped:
            print(f"stopped: {stopped}")
            return 1
        lasted = time.monotonic() - began
    print(table(watch))
    minutes, seconds = divmod(round(watch.seconds), 60)
    print(f"\nFrom the installed program to the first settled complaint: {minutes} min {seconds} s")
    if asked.live:
        print(f"On the clock on the wall: {lasted:.0f} s")
    return 0 if watch.seconds < MOST else 1


if __name__ == "__main__":
    sys.exit(main())
