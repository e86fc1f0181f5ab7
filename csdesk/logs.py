"""What went wrong inside csdesk, in a file of the data folder: ids only, no person's words."""

from __future__ import annotations

import faulthandler
import logging
import os
import re
from contextlib import suppress
from datetime import datetime, timedelta
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

from csdesk.crash_report import frames_of, kind_of, place_of, take_fault
from csdesk.paths import data_folder

LARGEST: Final = 512 * 1024
KEPT: Final = 3
DAYS: Final = 30
"""So long a line of the log stays."""
_OURS: Final = ("csdesk", "ui")
_NAME: Final = re.compile(r"[A-Za-z_][\w.]{0,80}", re.ASCII)


class OneLine(logging.Formatter):
    """One line a record, with nothing in it that a person said.

    Our own records keep their words, with control characters escaped. What a library says may
    quote anything, and so may the words of an error: of both only the place is told.
    """

    def format(self, record: logging.LogRecord) -> str:
        ours = record.name.split(".", 1)[0] in _OURS
        place = f"{place_of(record.pathname)}:{record.lineno}"
        words = record.getMessage() if ours else f"said something at {place}"
        if record.exc_info and record.exc_info[1] is not None:
            error = record.exc_info[1]
            where = " > ".join(frames_of(error.__traceback__))
            words = f"{words}: {kind_of(error)} at {where or 'nowhere'}"
        name = record.name if _NAME.fullmatch(record.name) else "?"
        return _escaped(f"{self.formatTime(record)} {record.levelname} {name} {words}")


def _escaped(line: str) -> str:
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in line)


def _opener(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


class PrivateFile(RotatingFileHandler):
    """A log that only its owner can read."""

    def _open(self) -> object:  # type: ignore[override]  # the same file, with a mode
        return open(
            *(self.baseFilename, self.mode),
            encoding=self.encoding,
            errors="backslashreplace",
            opener=_opener,
        )

    def handleError(self, record: logging.LogRecord) -> None:
        """A log that can't be written is silent: its words belong on no terminal either."""


def start_logs() -> Path | None:
    """Sends warnings and crashes of the program to files of the data folder.

    A folder that can't be written is no reason not to start: nothing is logged then.
    Returns: the report of a crash of the system's own that ended the last run, if one did.
    Raises: NoDataFolder.
    """
    path = data_folder() / "csdesk.log"
    trace = path.with_suffix(".crash")
    logging.captureWarnings(True)
    report = take_fault(trace)
    with suppress(OSError):
        forget_old_lines(path, datetime.now() - timedelta(days=DAYS))
    root = logging.getLogger()
    root.setLevel(logging.WARNING)
    try:
        handler = PrivateFile(path, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8")
        crash = _opener(str(trace), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    except OSError:
        root.addHandler(logging.NullHandler())  # else Python would print the records
        return report
    handler.setFormatter(OneLine())
    root.addHandler(handler)
    faulthandler.enable(crash)
    return report


def forget_old_lines(path: Path, before: datetime) -> None:
    """Take away what the log and its older parts hold from before that moment (local time)."""
    first = before.strftime("%Y-%m-%d %H:%M:%S").encode()
    for part in (path, *(path.with_name(f"{path.name}.{n + 1}") for n in range(KEPT))):
        if not part.exists():
            continue
        lines = part.read_bytes().splitlines(keepends=True)
        recent = [line for line in lines if line[:19] >= first]
        if not recent:
            part.unlink()
        elif len(recent) < len(lines):
            part.write_bytes(b"".join(recent))
