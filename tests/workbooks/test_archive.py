"""The end of a large workbook, when its sheets are packed, can be stopped too."""

from __future__ import annotations

from io import BytesIO
from typing import IO

import pytest

from csdesk import progress as progress_module
from csdesk.domain.errors import Cancelled
from csdesk.progress import Progress, stoppable, unwatched
from csdesk.workbooks.archive import Archive

PART = "xl/worksheets/sheet1.xml"


class ManyRows:
    def __init__(self) -> None:
        self._whole = b"<row/>" * 200_000

    def size(self) -> int:
        return len(self._whole)

    def reader(self) -> IO[bytes]:
        return BytesIO(self._whole)


@stoppable
def pack(file: BytesIO, *, progress: Progress = unwatched) -> None:
    with Archive(file, {PART: ManyRows()}) as archive:
        archive.write(BytesIO(b"<worksheet><sheetData/></worksheet>"), PART)


def test_packing_can_be_stopped_between_two_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress_module, "_UNNOTICED_SECONDS", -1)
    whole, stopped, asked = BytesIO(), BytesIO(), 0

    def stop(done: int, total: int, what: str = "") -> None:
        nonlocal asked
        asked += 1
        if asked == 3:
            raise Cancelled

    pack(whole)
    with pytest.raises(Cancelled):
        pack(stopped, progress=stop)

    assert asked == 3
    assert len(stopped.getvalue()) < len(whole.getvalue())
