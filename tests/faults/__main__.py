"""``work DIR KIND [--count N]`` and ``verify DIR``, as the reliability harness calls them.

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

from csdesk.desk import Desk
from csdesk.services.shops import open_shop
from tests.faults.kinds import KINDS, furnish

SHOP = "shop.csdesk"


def say(line: str) -> None:
    """One line in one write, so that no kill can cut it."""
    os.write(1, f"{line}\n".encode())


def work(folder: Path, kind: str, count: int | None) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    desk = open_shop(folder / SHOP, make_if_missing=True)
    furnish(desk)
    say("READY")
    actions = KINDS[kind].actions(desk, folder)
    done = 0
    while count is None or done < count:
        key, act = next(actions)
        say(f"TRY {key}")
        act()
        say(f"ACK {key}")
        done += 1
    desk.store.close()
    return 0


def verify(folder: Path) -> int:
    if not (folder / SHOP).exists():
        return 0
    desk = open_shop(folder / SHOP)
    try:
        return _look(desk, folder)
    finally:
        desk.store.close()


def _look(desk: Desk, folder: Path) -> int:
    from csdesk.services.checks import check

    wrong = list(check(desk))
    for kind in KINDS.values():
        for key in kind.present(desk, folder, wrong):
            say(f"HAVE {key}")
    for sentence in wrong:
        print(sentence, file=sys.stderr)
    return 1 if wrong else 0


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults")
    commands = parser.add_subparsers(dest="command", required=True)
    working = commands.add_parser("work")
    working.add_argument("folder", type=Path)
    working.add_argument("kind", choices=sorted(KINDS))
    working.add_argument("--count", type=int)
    verifying = commands.add_parser("verify")
    verifying.add_argument("folder", type=Path)
    chosen = parser.parse_args()
    if chosen.command == "verify":
        return verify(chosen.folder)
    return work(chosen.folder, chosen.kind, chosen.count)


if __name__ == "__main__":
    sys.exit(main())
