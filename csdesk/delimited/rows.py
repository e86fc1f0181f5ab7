"""The one way rows get into a file of text."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any


@contextmanager
def rows_of(file: IO[bytes], separator: str) -> Iterator[Any]:
    """What writes rows to a file that others go on with, or close, afterwards.

    UTF-8 with a mark at its beginning, without which Excel takes it for something else.
    """
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
    try:
        yield csv.writer(text, delimiter=separator, lineterminator="\r\n")
        text.flush()
    finally:
        text.detach()
