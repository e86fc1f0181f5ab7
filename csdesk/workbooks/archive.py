"""The file itself: the same parts give the same bytes, whatever the clock of whoever writes it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import IO, Any, BinaryIO, Protocol
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from csdesk.progress import listen
from csdesk.timeless import timeless

_NO_ROWS = re.compile(rb"<sheetData\s*/>|<sheetData>\s*</sheetData>")
_CHUNK = 1 << 18


class Rows(Protocol):
    """The rows of one sheet as they stand in its file."""

    def size(self) -> int: ...
    def reader(self) -> IO[bytes]: ...


class Archive(ZipFile):
    """Where openpyxl puts the parts of a workbook; the rows of its sheets are added here.

    Args:
        rows: by the name of the part, for instance ``xl/worksheets/sheet1.xml``.
        mended: what becomes of parts that are not written as openpyxl hands them over.
    """

    def __init__(
        self,
        file: BinaryIO,
        rows: Mapping[str, Rows],
        mended: Mapping[str, Callable[[bytes], bytes]] | None = None,
    ) -> None:
        super().__init__(file, "w", ZIP_DEFLATED)
        self._rows = rows
        self._mended = dict(mended or {})

    def writestr(
        self, zinfo_or_arcname: str | ZipInfo, data: Any, *_: object, **__: object
    ) -> None:
        """A whole part."""
        named = zinfo_or_arcname
        part = named if isinstance(named, str) else named.filename
        whole = data.encode("utf-8") if isinstance(data, str) else data
        mend = self._mended.get(part)
        super().writestr(timeless(part), whole if mend is None else mend(whole))

    def write(
        self,
        filename: Any,
        arcname: str | os.PathLike[str] | None = None,
        *_: object,
        **__: object,
    ) -> None:
        """A sheet that openpyxl has written, in memory and without its rows.

        Raises: Cancelled: the person asked to stop.
        """
        name = str(arcname)
        bare = filename.getvalue()
        rows = self._rows.get(name)
        if rows is None:
            self.writestr(name, bare)
            return
        before, after = _NO_ROWS.split(bare, maxsplit=1)
        info = timeless(name)
        info.file_size = len(bare) + rows.size()  # tells whether it needs the form for large ones
        with self.open(info, "w") as part:
            part.write(before + b"<sheetData>")
            for some in iter(partial(rows.reader().read, _CHUNK), b""):
                listen()
                part.write(some)
            part.write(b"</sheetData>" + after)
