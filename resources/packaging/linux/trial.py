"""What trials in a clean Debian share: steps that are timed, csdesk as its owner starts it."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from clean_debian import HOMES, LONG, OWNER, CleanDebian, TrialFailed
from screen import Screen

DRAWN = 1_000
"""A window with a page in it has more colours than this; its empty frame has some hundred."""


class Trial:
    """One Debian, one screen, and a table of what was done."""

    def __init__(self, debian: CleanDebian, screen: Screen, pictures: Path) -> None:
        self.debian = debian
        self.screen = screen
        self.pictures = pictures
        self.home = debian.root / HOMES[OWNER].lstrip("/")
        self.rows: list[tuple[str, float, str]] = []

    @contextmanager
    def step(self, name: str) -> Iterator[list[str]]:
        """Times what is done in it; what is put into the list stands beside the time."""
        seen: list[str] = []
        started = time.monotonic()
        yield seen
        self.rows.append((name, time.monotonic() - started, ", ".join(seen)))
        print(f"  {self.rows[-1][1]:6.1f} s  {name}: {self.rows[-1][2]}", flush=True)

    def csdesk(self, *words: str, program: str = "csdesk") -> str:
        """What csdesk said to its owner, who has no network.

        Raises: TrialFailed: it ended with another status than 0.
        """
        return self.debian.run(program, *words, user=OWNER)

    def told(self, *words: str, program: str = "csdesk") -> Any:
        """The same as values."""
        return json.loads(self.csdesk(*words, "--json", program=program))

    def refusal(self, *words: str, program: str = "csdesk") -> str:
        """The one sentence with which csdesk refuses.

        Raises: TrialFailed: it did not refuse, or not in a sentence.
        """
        done = self.debian.ends(program, *words, user=OWNER)
        said = done.stdout.strip()
        if done.returncode in (0, 1) or "Traceback" in said or len(said.splitlines()) != 1:
            raise TrialFailed(f"{words} ended with {done.returncode} and said:\n{said}")
        return said

    @contextmanager
    def window(self, name: str, *words: str, program: str = "csdesk") -> Iterator[int]:
        """csdesk with its window drawn; a picture is kept, and at the end the window is closed.

        Yields: how many colours the picture has.
        Raises: TrialFailed: nothing was drawn, or it did not end well.
        """
        started = self.debian.start(program, *words, user=OWNER, display=self.screen.socket)
        try:
            colours = self.screen.settled(self.pictures / f"{name}.png", colours=DRAWN)
            if colours < DRAWN or started.poll() is not None:
                raise TrialFailed(f"the window {name} has {colours} colours, {_ended(started)}")
            yield colours
            self.screen.ask_to_close()
            self._wait(started, name)
        finally:
            started.kill()
            started.wait()

    def _wait(self, started: subprocess.Popen[str], name: str) -> None:
        try:
            said, _ = started.communicate(timeout=LONG)
        except subprocess.TimeoutExpired:
            raise TrialFailed(f"the window {name} did not close") from None
        if started.returncode:
            raise TrialFailed(f"the window {name} ended with {started.returncode}: {said}")


def _ended(started: subprocess.Popen[str]) -> str:
    if started.poll() is None:
        return "and csdesk runs"
    said = started.stdout.read() if started.stdout is not None else ""
    return f"and csdesk ended with {started.returncode}: {said}"


def must_be(what: str, found: object, wanted: object) -> None:
    """Raises: TrialFailed: it is something else."""
    if found != wanted:
        raise TrialFailed(f"{what}: {found!r} and not {wanted!r}")
