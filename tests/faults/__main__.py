"""The reliability suite: ``--minutes N`` runs all of it, ``work`` and ``verify`` are its parts.

``python -m tests.faults --minutes N [--seed S] [--kinds KIND ...]`` kills the work, cuts its power
and lets its disk fail for so many minutes, and prints what came of it; exit status 1 where
anything was lost.

``work DIR KIND [--count N]`` and ``verify DIR`` are called by other programs of that kind too.
Work makes the shop in DIR where it is missing, prints ``READY``, then ``TRY <id>`` before and
``ACK <id>`` after each action; ``ACK`` only once the window would say "Saved". Verify opens the
shop as the program would, prints ``HAVE <id>`` for every action that is there, and ends with 0
unless something is inconsistent.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from tests.faults.bench import Bench
from tests.faults.kinds import KINDS, actions, present

FAULTS = ("kill", "power", "disk")


def say(line: str) -> None:
    """One line in one write, so that no kill can cut it."""
    os.write(1, f"{line}\n".encode())


def work(folder: Path, kind: str, number: int | None) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    bench = Bench(folder, make_if_missing=True)
    if kind != "migrate":
        bench.desk.store  # noqa: B018  opened before anything is said
    say("READY")
    todo = actions(kind, bench)
    done = 0
    while number is None or done < number:
        key, act = next(todo)
        say(f"TRY {key}")
        act()
        say(f"ACK {key}")
        done += 1
    bench.close()
    return 0


def verify(folder: Path) -> int:
    bench = Bench(folder)
    wrong: list[str] = []
    if bench.has_shop:
        from csdesk.services.checks import check

        wrong += check(bench.desk)
    for kind in KINDS:
        for key in present(kind, bench, wrong):
            say(f"HAVE {key}")
    bench.close()
    for sentence in wrong:
        print(sentence, file=sys.stderr)
    return 1 if wrong else 0


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults")
    parser.add_argument("--minutes", type=float, metavar="N")
    parser.add_argument("--short", action="store_true", help="one short turn of everything")
    parser.add_argument("--find", action="store_true", help="end with the first loss")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kinds", nargs="+", choices=sorted(KINDS), default=sorted(KINDS))
    parser.add_argument("--faults", nargs="+", choices=FAULTS, default=FAULTS)
    commands = parser.add_subparsers(dest="command")
    working = commands.add_parser("work")
    working.add_argument("folder", type=Path)
    working.add_argument("kind", choices=sorted(KINDS))
    working.add_argument("--count", type=int)
    verifying = commands.add_parser("verify")
    verifying.add_argument("folder", type=Path)
    chosen = parser.parse_args()
    if chosen.command == "verify":
        return verify(chosen.folder)
    if chosen.command == "work":
        return work(chosen.folder, chosen.kind, chosen.count)
    if chosen.minutes is None and not chosen.short:
        parser.error("say how long: --minutes N, or --short")
    from tests.faults import suite

    seconds = None if chosen.short else 60 * chosen.minutes
    asked = chosen.seed, chosen.kinds, work, verify, chosen.faults
    tallies = suite.run(seconds, *asked, is_to_find=chosen.find)
    return suite.tell(tallies, chosen.seed)


if __name__ == "__main__":
    sys.exit(main())
