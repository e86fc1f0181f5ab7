"""What went wrong inside csdesk, in a file of the data folder: ids only, no person's words."""

from __future__ import annotations

import faulthandler
import logging
import os
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

from csdesk.paths import data_folder

LARGEST: Final = 512 * 1024
KEPT: Final = 3


class OneLine(logging.Formatter):
    """Control characters are escaped, so that no text can forge a line of the log."""

    def formatMessage(self, record: logging.LogRecord) -> str:
        message = super().formatMessage(record)
        return "".join(
            c if c.isprintable() else c.encode("unicode_escape").decode() for c in message
        )


def _opener(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


class PrivateFile(RotatingFileHandler):
    """A log that only its owner can read."""

    def _open(self) -> object:  # type: ignore[override]  # the same file, with a mode
        return open(self.baseFilename, self.mode, encoding=self.encoding, opener=_opener)


def start_logs() -> Path:
    """Sends warnings and crashes of the program to its log file, and says where that is.

    A folder that can't be written is no reason not to start: nothing is logged then.
    """
    path = data_folder() / "csdesk.log"
    try:
        handler = PrivateFile(path, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8")
        crash = _opener(str(path.with_suffix(".crash")), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    except OSError:
        return path
    handler.setFormatter(OneLine("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.WARNING)
    faulthandler.enable(crash)
    return path
