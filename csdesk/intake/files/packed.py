"""What is looked at in a packed workbook before a reader opens it: what it unpacks to.

Source: RELIABILITY parts 3.8 and T4.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator

from csdesk.domain.errors import Refused
from csdesk.intake.files.open_document import MIMETYPE, reach_of
from csdesk.intake.limits import (
    LARGEST_RATIO,
    LARGEST_UNPACKED,
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_MEMBERS,
    MOST_ROWS,
    SMALL_MEMBER,
    SPARSE_CELLS,
    SPARSE_SHARE,
)
from csdesk.progress import listen

_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)
"""What taking a damaged archive apart may raise."""
_PIECE = 2**20
_DTD = re.compile(rb"<!(?:DOCTYPE|ENTITY)|<\0!\0(?:D\0O\0C|E\0N\0T)|\0<\0!\0[DE]", re.IGNORECASE)
_PLACE = re.compile(rb"""\br\s*=\s*["']([A-Za-z]{0,8})(\d{1,18})["']""")
"""Where a cell or row stands, however XML lets that be written."""
_FAR_PLACE = re.compile(rb'r="(?<=\br=")(?![A-Za-z]?\d{1,5}")[A-Za-z]{0,8}\d{1,18}"')
"""A place beyond 26 columns or 99,999 rows; a sheet without one keeps every limit.

What is fixed leads, as a search for that is three times as fast.
"""
_ODD_PLACE = re.compile(rb"\br(?:='|\s+=|=\s)")
"""A place written as no spreadsheet program does: it is looked at closely."""
_ODD_SIGNS = (b"'", b"\t", b"\r", b"\n", b" =", b"= ")
"""Without one of these no place is odd; looking for them takes a third of the time."""
_TAIL = 64
_BOOKS = frozenset({"xl/workbook.xml", "xl/workbook.bin", "content.xml"})
_MANIFEST = "META-INF/manifest.xml"
"""Old LibreOffice names a DTD in it; nothing is ever read from there."""


def password(name: str) -> Refused:
    """What is said of a workbook that nobody can read without its password."""
    return Refused(
        "import.password",
        "{name} is protected by a password. Open it where it was made, save it "
        "without one, and choose that file.",
        name=name,
    )


def kind_of_packed(data: bytes, name: str) -> str:
    """What a packed file is where it is no workbook; empty for a workbook that may be opened.

    Raises: Refused: a workbook that is damaged, locked, or would fill the memory.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            names = set(packed.namelist())
            if len(names & _BOOKS) > 1:  # a reader may take another one than is looked at here
                raise damaged(name)
            if "xl/workbook.xml" in names:
                _check_members(packed, name)
                return ""
            if _is_open_sheet(packed, names):
                _check_open_sheet(packed, name)
                return ""
    except _DAMAGE:
        raise damaged(name) from None
    return _packed_kind(names)


def damaged(name: str) -> Refused:
    """What is said of a file that can't be taken apart."""
    return Refused(
        "import.damaged",
        "{name} is damaged or was cut short on its way. Export or copy it again.",
        name=name,
    )


def _packed_kind(names: set[str]) -> str:
    if "word/document.xml" in names:
        return "a Word document"
    if "xl/workbook.bin" in names:
        return "a binary Excel workbook (.xlsb)"
    if "content.xml" in names:
        return "an OpenDocument text or drawing"
    if any(each.endswith(".iwa") or each == "Index.zip" for each in names):
        return "a document of Apple Numbers or Pages"
    return "a packed folder (zip)"


def _is_open_sheet(packed: zipfile.ZipFile, names: set[str]) -> bool:
    """Whether this is a sheet of LibreOffice (ODS), by what it says of itself."""
    return {"mimetype", "content.xml"} <= names and packed.read("mimetype").startswith(MIMETYPE)


def _check_open_sheet(packed: zipfile.ZipFile, name: str) -> None:
    if b"encryption-data" in packed.read("META-INF/manifest.xml"):
        raise password(name)
    _check_members(packed, name)
    pieces = _fresh_pieces(packed, packed.getinfo("content.xml"))
    check_size(*reach_of(pieces), name)


def _fresh_pieces(packed: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[bytes]:
    with packed.open(member) as part:
        while piece := part.read(_PIECE):
            listen()
            yield piece


def _check_members(packed: zipfile.ZipFile, name: str) -> None:
    members = packed.infolist()
    if len(members) > MOST_MEMBERS:
        raise _too_much(name)
    if sum(member.file_size for member in members) > LARGEST_UNPACKED:
        raise _too_much(name)
    for member in members:
        ratio = member.file_size / max(member.compress_size, 1)
        if member.file_size > SMALL_MEMBER and ratio > LARGEST_RATIO:
            raise _too_much(name)
        if member.flag_bits & 1:
            raise password(name)
    for member in members:
        if member.filename.lower().endswith((".xml", ".rels")) and member.filename != _MANIFEST:
            _check_part(packed, member, name)


def _check_part(packed: zipfile.ZipFile, member: zipfile.ZipInfo, name: str) -> None:
    """Read one part through, a piece at a time: no DTD in it, no cell beyond all reason."""
    is_sheet = member.filename.startswith("xl/worksheets/")  # or wherever else one is hidden
    read, is_far = 0, False
    for piece, fresh in _pieces(packed, member):
        read += fresh
        if read > LARGEST_UNPACKED:
            raise _too_much(name)
        if _has_dtd(piece):
            raise Refused(
                "import.dtd",
                "{name} holds definitions (a DTD) that no honest workbook has, so it was "
                "not opened. Save it anew from Excel or export it again.",
                name=name,
            )
        is_sheet = is_sheet or b"sheetData" in piece
        is_far = is_far or (is_sheet and _may_be_far(piece))
    if is_far:
        _check_reach(packed, member, name)


def _pieces(packed: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[tuple[bytes, int]]:
    """A part in pieces that overlap a little, each with how many bytes of it are new."""
    tail = b""
    with packed.open(member) as part:
        while piece := part.read(_PIECE):
            listen()
            yield tail + piece, len(piece)
            tail = piece[-_TAIL:]


def _may_be_far(piece: bytes) -> bool:
    if _FAR_PLACE.search(piece) is not None:
        return True
    return any(sign in piece for sign in _ODD_SIGNS) and _ODD_PLACE.search(piece) is not None


def _has_dtd(piece: bytes) -> bool:
    """The plain looks come first: they cost next to nothing and settle nearly every piece."""
    if b"!" not in piece or (b"<!" not in piece and b"<\0!" not in piece):
        return False
    return _DTD.search(piece) is not None


def _check_reach(packed: zipfile.ZipFile, member: zipfile.ZipInfo, name: str) -> None:
    rows, columns, cells = 0, 0, 0
    for piece, _ in _pieces(packed, member):
        last_row, last_column = _reach(piece)
        rows, columns = max(rows, last_row), max(columns, last_column)
        cells += piece.count(b"<c ") + piece.count(b":c ")
    check_size(rows, columns, cells, name)


def check_size(rows: int, columns: int, cells: int, name: str) -> None:
    """Let only sheets pass that a reader can hold.

    Args:
        cells: how many of them hold something.
    Raises: Refused("import.too_many_rows"): one reaches too far.
    """
    area = rows * columns
    is_sparse = area > SPARSE_CELLS and cells < area * SPARSE_SHARE
    if is_sparse or area > MOST_CELLS or rows > MOST_ROWS or columns > MOST_COLUMNS:
        raise Refused(
            "import.too_many_rows",
            "A sheet of {name} reaches to row {rows} and column {columns}; up to "
            "{most_rows} rows can come in. Delete what stands far outside the list, "
            "or export a shorter time.",
            name=name,
            rows=rows,
            columns=columns,
            most_rows=MOST_ROWS,
        )


def _reach(piece: bytes) -> tuple[int, int]:
    """The last row and column that a piece of a sheet speaks of."""
    places = _PLACE.findall(piece)
    if not places:
        return 0, 0
    letters = {column for column, _ in places}
    longest = max(letters, key=lambda column: (len(column), column.upper()))
    number = 0
    for letter in longest.upper():
        number = number * 26 + letter - 64
    return max(map(int, {row for _, row in places})), number


def _too_much(name: str) -> Refused:
    return Refused(
        "import.unpacks_too_large",
        "{name} would unpack to far more than a list of rows needs, so it was "
        "not opened. Export it again, or save it as CSV.",
        name=name,
    )
