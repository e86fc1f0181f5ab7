"""What is looked at before a file is opened: its size, what it really is, and what it unpacks to.

Source: RELIABILITY parts 3.8 and T4.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from enum import Enum
from pathlib import Path

from csdesk.domain.errors import Refused
from csdesk.intake.open_document import MIMETYPE, reach_of

LARGEST_FILE = 256 * 2**20
LARGEST_UNPACKED = 300 * 2**20
LARGEST_RATIO = 200
SMALL_MEMBER = 2**20
"""Below this a high ratio harms nobody, and honest small parts reach it."""
MOST_MEMBERS = 1_000
MOST_ROWS = 1_000_000
MOST_COLUMNS = 1_000
MOST_CELLS = 10_000_000
LONGEST_CELL = 100_000

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
_TAIL = 64

_SOMETHING = re.compile(rb"[^\0 \t\r\n]")
_STARTS_OF_TEXT = tuple(
    (re.compile(form, re.IGNORECASE), what)
    for form, what in (
        (rb"<(?:!doctype\s+html|!--|html|head|body|meta|table|script|style|div|p)\b", "a web page"),
        (rb"<\?xml", "an XML document"),
        (rb"\{\s*\"|\[\s*[\[{]", "a JSON file"),
        (rb"BEGIN:VCALENDAR", "a calendar"),
        (rb"OFXHEADER|<OFX>|!Type:|:20:[^\n]*\n:2", "a bank statement"),
        (rb"(?:[A-Z][A-Za-z-]{1,40}:[^\n]*\n(?:[ \t][^\n]*\n)*){2,40}?MIME-Version:", "an e-mail"),
    )
)
"""How text begins that is no list; blanks and marks before it don't count."""
_CARD = re.compile(rb"BEGIN:VCARD[ \t]*(?:[\r\n]|$)", re.IGNORECASE)
_KNOWN_STARTS = (
    (b"%PDF", "a PDF document"),
    (b"{\\rtf", "a text document (RTF)"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a packed file (gzip)"),
    (b"Rar!", "a packed file (RAR)"),
    (b"7z\xbc\xaf", "a packed file (7-Zip)"),
    (b"SQLite format 3\0", "a database"),
    (b"BZh", "a packed file (bzip2)"),
    (b"\xfd7zXZ", "a packed file (xz)"),
    (b"(\xb5/\xfd", "a packed file (Zstandard)"),
    (b"II*\0", "a picture"),
    (b"MM\0*", "a picture"),
    (b"RIFF", "a picture or a film"),
    (b"OggS", "music or a film"),
    (b"ID3", "music"),
    (b"!BDN", "a mailbox of Outlook"),
    (b"\0\1\0\0Standard", "a database (Access)"),
    (b"MZ", "a program"),
    (b"\x7fELF", "a program"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLD_WORKBOOKS = ("Workbook".encode("utf-16-le"), "Book\0".encode("utf-16-le"))
_MANIFEST = "META-INF/manifest.xml"
"""Old LibreOffice names a DTD in it; nothing is ever read from there."""
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


class Shape(Enum):
    """How the bytes of a file are laid out, whatever its name ends in."""

    TEXT = "text"
    WORKBOOK = "workbook"
    CARDS = "cards"


def load(path: Path) -> bytes:
    """The bytes of a file of bearable size.

    Raises: Refused: missing, a folder, unreadable, empty or too large.
    """
    try:
        if not path.is_file():
            raise Refused("import.missing", f"There is no file {path.name} at that place.")
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise Refused(
                "import.too_large",
                f"{path.name} is {size // 2**20} MB; lists up to {LARGEST_FILE // 2**20} MB can "
                "come in. Export a shorter time at once, and bring in the parts one by one.",
            )
        data = path.read_bytes()
    except OSError as fault:
        raise Refused(
            "import.unreadable", f"{path.name} can't be opened: {fault.strerror}."
        ) from None
    if _SOMETHING.search(data) is None:
        raise Refused("import.empty", f"{path.name} is empty.")
    return data


def are_cards(data: bytes) -> bool:
    """Whether the bytes begin as contact cards (vCard) do, in whatever letters."""
    return _CARD.match(_head(data)) is not None


def _head(data: bytes) -> bytes:
    """How a text begins, as plain letters however it is stored."""
    return data[:8000].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \r\n\t")


def shape_of(data: bytes, name: str) -> Shape:
    """What the bytes really are.

    Raises: Refused("import.not_a_list"): something that no list of rows can come from, in words.
    """
    if data.startswith(b"PK\x03\x04"):
        return _shape_of_packed(data, name)
    if data.startswith(_OLE):
        return _shape_of_old_office(data, name)
    for start, what in _KNOWN_STARTS:
        if data.startswith(start):
            raise _something_else(name, what)
    head = _head(data)
    for form, what in _STARTS_OF_TEXT:
        if form.match(head):
            raise _something_else(name, what)
    if are_cards(data):
        return Shape.CARDS
    if Path(name).suffix.lower() in {".xlsx", ".xlsm", ".ods"}:
        raise Refused(
            "import.not_a_list",
            f"The name {name} says it is a workbook, but inside is none. "
            "Open it where it came from and export it again, as Excel or CSV.",
        )
    return Shape.TEXT


def _something_else(name: str, what: str) -> Refused:
    ending = Path(name).suffix.lower()
    return Refused(
        "import.not_a_list",
        f"The name ends in {ending or 'nothing'}, but inside is {what}, not a list of rows. "
        "Open it where it came from and choose Export or Save as, then Excel or CSV.",
        what=what,
        ending=ending,
    )


def password(name: str) -> Refused:
    """What is said of a workbook that nobody can read without its password."""
    return Refused(
        "import.password",
        f"{name} is protected by a password. Open it where it was made, save it without one, "
        "and choose that file.",
    )


def _shape_of_old_office(data: bytes, name: str) -> Shape:
    if _ENCRYPTED in data:
        raise password(name)
    if any(stream in data for stream in _OLD_WORKBOOKS):
        return Shape.WORKBOOK
    raise Refused(
        "import.not_a_list",
        f"{name} is a document of an old Office program. "
        "Open it there and save it as an Excel workbook (.xlsx) or as CSV.",
    )


def _shape_of_packed(data: bytes, name: str) -> Shape:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            names = set(packed.namelist())
            if "xl/workbook.xml" in names:
                _check_members(packed, name)
                return Shape.WORKBOOK
            if _is_open_sheet(packed, names):
                _check_open_sheet(packed, name)
                return Shape.WORKBOOK
    except _DAMAGE:
        raise _damaged(name) from None
    raise _something_else(name, _packed_kind(names))


def _damaged(name: str) -> Refused:
    return Refused(
        "import.damaged",
        f"{name} is damaged or was cut short on its way. Export or copy it again.",
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
    _check_size(*reach_of(pieces), name)


def _fresh_pieces(packed: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[bytes]:
    with packed.open(member) as part:
        while piece := part.read(_PIECE):
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
    is_sheet = member.filename.startswith("xl/worksheets/")
    read, is_far = 0, False
    for piece, fresh in _pieces(packed, member):
        read += fresh
        if read > LARGEST_UNPACKED:
            raise _too_much(name)
        if _has_dtd(piece):
            raise Refused(
                "import.dtd",
                f"{name} holds definitions (a DTD) that no honest workbook has, "
                "so it was not opened. Save it anew from Excel or export it again.",
            )
        is_far = is_far or (is_sheet and _may_be_far(piece))
    if is_far:
        _check_reach(packed, member, name)


def _pieces(packed: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[tuple[bytes, int]]:
    """A part in pieces that overlap a little, each with how many bytes of it are new."""
    tail = b""
    with packed.open(member) as part:
        while piece := part.read(_PIECE):
            yield tail + piece, len(piece)
            tail = piece[-_TAIL:]


def _may_be_far(piece: bytes) -> bool:
    return any(form.search(piece) is not None for form in (_FAR_PLACE, _ODD_PLACE))


def _has_dtd(piece: bytes) -> bool:
    """The plain looks come first: they cost next to nothing and settle nearly every piece."""
    if b"!" not in piece or (b"<!" not in piece and b"<\0!" not in piece):
        return False
    return _DTD.search(piece) is not None


def _check_reach(packed: zipfile.ZipFile, member: zipfile.ZipInfo, name: str) -> None:
    rows, columns = 0, 0
    for piece, _ in _pieces(packed, member):
        last_row, last_column = _reach(piece)
        rows, columns = max(rows, last_row), max(columns, last_column)
    _check_size(rows, columns, name)


def _check_size(rows: int, columns: int, name: str) -> None:
    if rows * columns > MOST_CELLS or rows > MOST_ROWS or columns > MOST_COLUMNS:
        raise Refused(
            "import.too_many_rows",
            f"A sheet of {name} reaches to row {rows:,} and column {columns:,}; up to "
            f"{MOST_ROWS:,} rows can come in. Delete what stands far outside the list, "
            "or export a shorter time.",
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
        f"{name} would unpack to far more than a list of rows needs, so it was not opened. "
        "Export it again, or save it as CSV.",
    )
