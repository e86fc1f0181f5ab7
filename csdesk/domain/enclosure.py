"""Enclosures: photos and documents that belong to a contact or a complaint."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from csdesk.domain.contact import EnclosedFile
from csdesk.domain.errors import Refused
from csdesk.domain.file_names import in_file_name, is_device

LARGEST: Final = 10 * 1024 * 1024
"""Bytes of one file: a good photo of a phone, a contract of some pages."""
MOST_AT_ONCE: Final = 12
LONGEST_NAME: Final = 120
PDF: Final = "application/pdf"
SUFFIXES: Final = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/webp": ".webp",
    "image/heic": ".heic",
    PDF: ".pdf",
}
"""The kinds that are kept, and how a file of each is called."""
_STARTS: Final = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"%PDF-", PDF),
)
_HEIC_BRANDS: Final = frozenset(
    (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"heif")
)
_LONGEST_NAME_END: Final = 5
_NAMELESS: Final = "file"


@dataclass(frozen=True, slots=True)
class Enclosure:
    """Which file inside the shop belongs to which customer, contact and complaint."""

    attachment_id: int
    customer_id: int
    added_at: datetime
    contact_id: int | None = None
    complaint_id: int | None = None
    person_id: int | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class KeptFile:
    """An enclosed file as lists show it, without what is in it; ``size`` in bytes."""

    id: int
    """Of the enclosure."""
    name: str
    media_type: str
    size: int
    added_at: datetime
    customer_id: int
    contact_id: int | None = None
    complaint_id: int | None = None

    @property
    def is_picture(self) -> bool:
        return self.media_type.startswith("image/")


def media_type_of(content: bytes) -> str | None:
    """What a file is, by its first bytes and never by its name; None where it is not kept here."""
    for start, kind in _STARTS:
        if content.startswith(start):
            return kind
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    if content[4:8] == b"ftyp" and content[8:12] in _HEIC_BRANDS:
        return "image/heic"
    return None


def suffix_to_open(content: bytes) -> str | None:
    """How a copy is called that another program opens; None where no copy is opened at all.

    What a file is called and what was once noted of it count for nothing: only a picture or a
    PDF is opened, and it is opened as that.
    """
    kind = media_type_of(content)
    return None if kind is None else SUFFIXES[kind]


def enclosed_file(name: str, content: bytes) -> EnclosedFile:
    """A file that may be kept, with its name made harmless and ending as what it is.

    Raises: Refused("enclosure.empty"): nothing is in it;
            Refused("enclosure.size"): more than ``LARGEST`` bytes;
            Refused("enclosure.kind"): neither a photo nor a PDF.
    """
    shown = safe_name(name)
    if not content:
        raise Refused("enclosure.empty", "“{name}” is empty.", name=shown)
    require_size_of(shown, len(content))
    kind = media_type_of(content)
    if kind is None:
        raise Refused(
            "enclosure.kind",
            "“{name}” is neither a photo (JPEG, PNG, WEBP, HEIC) nor a PDF. Save or "
            "print it as a PDF, and choose that.",
            name=shown,
        )
    return EnclosedFile(_ending_as(shown, kind), kind, content)


def require_size_of(name: str, size: int) -> None:
    """Raises: Refused("enclosure.size"): more than ``LARGEST`` bytes."""
    if size > LARGEST:
        tenths = -(-size * 10 // 1024**2)  # rounded up: what is too big says more than may be
        raise Refused(
            "enclosure.size",
            "“{name}” has {megabytes} MB, and the shop file takes up to {largest} MB of "
            "one file. A smaller copy will do.",
            megabytes=tenths / 10,
            largest=LARGEST // 1024**2,
            name=name,
            size=size,
        )


def safe_name(name: str) -> str:
    """The last part of a name or path, without what no file name holds or what hides its end."""
    last = name.replace("\\", "/").rpartition("/")[2]
    stem, dot, end = last.strip(". ").rpartition(".")
    end = in_file_name(end, _LONGEST_NAME_END + 1).replace(" ", "") if dot and stem else ""
    if not end or len(end) > _LONGEST_NAME_END:
        stem, end = last, ""
    clean = in_file_name(stem, LONGEST_NAME - _LONGEST_NAME_END - 1) or _NAMELESS
    if is_device(clean):
        clean = f"{_NAMELESS} {clean}"
    return f"{clean}.{end}" if end else clean


def _ending_as(name: str, kind: str) -> str:
    ends = {"image/jpeg": (".jpg", ".jpeg"), "image/heic": (".heic", ".heif")}
    if name.casefold().endswith(ends.get(kind, (SUFFIXES[kind],))):
        return name
    return name + SUFFIXES[kind]
