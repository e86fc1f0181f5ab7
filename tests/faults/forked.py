"""Processes that begin with everything loaded already: many may be killed in a minute."""

from __future__ import annotations

import os
import selectors
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

V = TypeVar("V")
CRASHED = 70
HUNG = 71


class Ended(NamedTuple):
    """What a process printed, line by line, how it ended (below zero: by a signal), and why."""

    lines: tuple[str, ...]
    code: int
    complaint: str

    def told(self, word: str) -> set[str]:
        """What came after this word, of all lines that begin with it."""
        return {line.partition(" ")[2] for line in self.lines if line.startswith(f"{word} ")}


class Forked:
    """A copy of this process that does one thing and ends; its standard output is read."""

    def __init__(self, act: Callable[[], int]) -> None:
        self._complaint = tempfile.TemporaryFile()  # noqa: SIM115  closed once it ended
        self._read, write = os.pipe()
        self._text = b""
        sys.stdout.flush()
        sys.stderr.flush()
        self._pid = os.fork()
        if self._pid == 0:
            os.dup2(write, 1)
            os.dup2(self._complaint.fileno(), 2)
            _do(act)
        os.close(write)

    def heard(self, word: str, seconds: float) -> bool:
        """Waits until a line with this word came; False where the time is up, or it ended."""
        ends_at = time.monotonic() + seconds
        while f"{word}\n".encode() not in self._text:
            if not self._more(ends_at - time.monotonic()):
                return False
        return True

    def kill(self) -> None:
        os.kill(self._pid, signal.SIGKILL)

    def ended(self, seconds: float = 60) -> Ended:
        """Reads to the end and waits for it; one that does not end is killed."""
        ends_at = time.monotonic() + seconds
        while self._more(ends_at - time.monotonic()):
            pass
        is_late = time.monotonic() >= ends_at
        if is_late:
            self.kill()
        _, status = os.waitpid(self._pid, 0)
        os.close(self._read)
        self._complaint.seek(0)
        complaint = self._complaint.read().decode(errors="replace")
        self._complaint.close()
        code = HUNG if is_late else os.waitstatus_to_exitcode(status)
        return Ended(tuple(self._text.decode().splitlines()), code, complaint)

    def _more(self, seconds: float) -> bool:
        with selectors.DefaultSelector() as selector:
            selector.register(self._read, selectors.EVENT_READ)
            if not selector.select(max(seconds, 0)):
                return False
        some = os.read(self._read, 65_536)
        self._text += some
        return bool(some)


def _do(act: Callable[[], int]) -> None:
    code = CRASHED
    try:
        code = act()
        sys.stdout.flush()
    except BaseException:
        traceback.print_exc()
    sys.stderr.flush()
    os._exit(code)


def all_of(acts: Sequence[Callable[[], int]], at_once: int = 2) -> list[Ended]:
    """What became of every one of these, so many running at a time."""
    running: list[Forked] = []
    ended: list[Ended] = []
    for act in acts:
        if len(running) == at_once:
            ended.append(running.pop(0).ended())
        running.append(Forked(act))
    return [*ended, *(one.ended() for one in running)]
