"""Somebody who sees nothing settles a complaint: ``python -m tests.access.blind``.

The program runs on a screen, a session bus and a screen reader's bus of its own, as a user starts
it; nothing is known of it but the names and roles that it tells on that bus. Printed is what a
screen reader would have said. ``--hands keys`` (the default) is led by ear from key to key,
``--hands interfaces`` acts as voice control does. Exit status 1: something stopped it; 2: this
computer has no such session.
"""

from __future__ import annotations

import argparse
import shlex
import sys
from pathlib import Path
from typing import Final

from tests.access.hands import Hands, Interfaces, Keys
from tests.access.heard import NotHeard
from tests.access.session import Session, missing, session
from tests.access.speech import Reader
from tests.access.story import STORY

HANDS: Final[dict[str, type[Hands]]] = {"keys": Keys, "interfaces": Interfaces}


def program(command: str = "") -> list[str]:
    """What a user starts: ``csdesk`` of this Python, or what is named."""
    if command:
        return shlex.split(command)
    installed = Path(sys.executable).with_name("csdesk")
    return [str(installed)] if installed.exists() else [sys.executable, "-m", "ui"]


def settle_one(here: Session, command: list[str], kind: type[Hands]) -> Reader:
    """The whole story; returns all that was heard. Raises: NotHeard: it stopped there."""
    reader = Reader(here.bus)
    here.start(command)
    reader.begin()
    hands = kind(here, reader)
    for what, do in STORY:
        reader.said.append(f"\n{what}")
        try:
            do(hands)
        except NotHeard as stopped:
            told = "\n".join(reader.said[-12:])
            raise NotHeard(f"{what}: {stopped} was not found. Heard last:\n{told}") from stopped
    return reader


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hands", choices=HANDS, default="keys")
    parser.add_argument("--program", default="", help="a command that starts csdesk")
    asked = parser.parse_args()
    if gone := missing():
        print(f"no screen reader's session here; missing: {', '.join(gone)}")
        return 2
    with session() as here:
        try:
            reader = settle_one(here, program(asked.program), HANDS[asked.hands])
        except NotHeard as stopped:
            print(stopped)
            return 1
    print("\n".join(reader.said))
    print("\nA complaint was taken down and settled by names and roles alone.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
