"""What is looked at before a file is opened: its size, what it really is, how far it reaches.

Source: RELIABILITY parts 3.8 and T4.
"""

from __future__ import annotations

import re
from enum import Enum
from pathlib import Path

from csdesk.domain.errors import Refused
from csdesk.domain.ours import ours
from csdesk.domain.spoken import said
from csdesk.intake.files.old_excel import reach_of
from csdesk.intake.files.packed import check_size, damaged, kind_of_packed, password
from csdesk.intake.limits import LARGEST_FILE

_SOMETHING = re.compile(rb"[^\0 \t\r\n]")
_STARTS_OF_TEXT = tuple(
    (re.compile(form, re.IGNORECASE), what)
    for form, what in (
        (
            rb"<(?:!doctype\s+html|!--|html|head|body|meta|table|script|style|div|p)\b",
            ours("a web page"),
        ),
        (rb"<\?xml", ours("an XML document")),
        (rb"\{\s*\"|\[\s*[\[{]", ours("a JSON file")),
        (rb"BEGIN:VCALENDAR", ours("a calendar")),
        (rb"OFXHEADER|<OFX>|!Type:|:20:[^\n]*\n:2", ours("a bank statement")),
        (
            rb"(?:[A-Z][A-Za-z-]{1,40}:[^\n]*\n(?:[ \t][^\n]*\n)*){2,40}?MIME-Version:",
            ours("an e-mail"),
        ),
    )
)
"""How text begins that is no list; blanks and marks before it don't count."""
_CARD = re.compile(rb"BEGIN:VCARD[ \t]*(?:[\r\n]|$)", re.IGNORECASE)
_KNOWN_STARTS = (
    (b"%PDF", ours("a PDF document")),
    (b"{\\rtf", ours("a text document (RTF)")),
    (b"\x89PNG", ours("a picture")),
    (b"\xff\xd8\xff", ours("a picture")),
    (b"GIF8", ours("a picture")),
    (b"\x1f\x8b", ours("a packed file (gzip)")),
    (b"Rar!", ours("a packed file (RAR)")),
    (b"7z\xbc\xaf", ours("a packed file (7-Zip)")),
    (b"SQLite format 3\0", ours("a database")),
    (b"BZh", ours("a packed file (bzip2)")),
    (b"\xfd7zXZ", ours("a packed file (xz)")),
    (b"(\xb5/\xfd", ours("a packed file (Zstandard)")),
    (b"II*\0", ours("a picture")),
    (b"MM\0*", ours("a picture")),
    (b"RIFF", ours("a picture or a film")),
    (b"OggS", ours("music or a film")),
    (b"ID3", ours("music")),
    (b"!BDN", ours("a mailbox of Outlook")),
    (b"\0\1\0\0Standard", ours("a database (Access)")),
    (b"MZ", ours("a program")),
    (b"\x7fELF", ours("a program")),
)
_ALSO_TEXT = frozenset({b"GIF8", b"Rar!", b"BZh", b"RIFF", b"OggS", b"ID3", b"!BDN", b"MZ"})
"""A list may begin with these letters, too; then nothing but letters follows."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLD_WORKBOOKS = ("Workbook".encode("utf-16-le"), "Book\0".encode("utf-16-le"))
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
            raise Refused(
                "import.missing", "There is no file {name} at that place.", name=path.name
            )
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise Refused(
                "import.too_large",
                "{name} is {size} MB; lists up to {largest_file} MB can come in. Export "
                "a shorter time at once, and bring in the parts one by one.",
                name=path.name,
                size=size // 2**20,
                largest_file=LARGEST_FILE // 2**20,
            )
        data = path.read_bytes()
    except OSError as fault:
        raise Refused(
            "import.unreadable",
            "{name} can’t be opened: {strerror}.",
            name=path.name,
            strerror=fault.strerror,
        ) from None
    if _SOMETHING.search(data) is None:
        raise Refused("import.empty", "{name} is empty.", name=path.name)
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
        what = kind_of_packed(data, name)
        if what:
            raise _something_else(name, what)
        return Shape.WORKBOOK
    if data.startswith(_OLE):
        return _shape_of_old_office(data, name)
    for start, what in _KNOWN_STARTS:
        if data.startswith(start) and not (start in _ALSO_TEXT and _is_plain(data)):
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
            "The name {name} says it is a workbook, but inside is none. Open it "
            "where it came from and export it again, as Excel or CSV.",
            name=name,
        )
    return Shape.TEXT


def _is_plain(data: bytes) -> bool:
    return data[:500].isascii() and b"\0" not in data[:500]


def _something_else(name: str, what: str) -> Refused:
    ending = Path(name).suffix.lower()
    return Refused(
        "import.not_a_list",
        "The name ends in {ending_told}, but inside is {what}, not a list of "
        "rows. Open it where it came from and choose Export or Save as, then "
        "Excel or CSV.",
        ending_told=ending or said("nothing"),
        what=said(what),
        ending=ending,
    )


def _shape_of_old_office(data: bytes, name: str) -> Shape:
    if _ENCRYPTED in data:
        raise password(name)
    if any(stream in data for stream in _OLD_WORKBOOKS):
        try:
            reach = reach_of(data)
        except ValueError:
            raise damaged(name) from None
        if reach.has_password:
            raise password(name)
        check_size(reach.rows, reach.columns, reach.cells, name)
        return Shape.WORKBOOK
    raise Refused(
        "import.not_a_list",
        "{name} is a document of an old Office program. Open it there and save "
        "it as an Excel workbook (.xlsx) or as CSV.",
        name=name,
    )
