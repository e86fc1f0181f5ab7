"""What a demo shop shows of letters, reviews and photos: a few facts around its first customers."""

from __future__ import annotations

import hashlib
import struct
import zlib
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from csdesk.demo.place import Words
from csdesk.demo.told import MAYA, TOM
from csdesk.domain.complaint import Complaint
from csdesk.domain.contact import About, Channel, Contact
from csdesk.domain.enclosure import Enclosure
from csdesk.domain.letter import Letter, LetterKind, SentBy
from csdesk.domain.review import Review
from csdesk.domain.shop import Attachment
from csdesk.store.complaints import complaint
from csdesk.store.unit_of_work import Work

_ANNA: Final = 1
_SIDE: Final = 96
_LETTER = """Dear Anna,

you told us that the rear wheel rubs again, the second time in a month. We are sorry.

Tom trues it anew and rides it before you get it back. Until then the loan bike is yours.

Maya Torres, 070 555 01 00"""


def put_at_the_desk(work: Work, customers: int, today: date, words: Words) -> None:
    """Adds them, as far as their customers exist."""
    if customers < 1:
        return
    _reviews(work, customers, today, words)
    mine = complaint.c.customer_id == _ANNA, complaint.c.settled_at.is_(None)
    for case in work.complaints.where(*mine)[:1]:
        _contact_for_another(work, case, today, words)
        _letter(work, case.id, today, words)


def _moment(today: date, days: int, hour: int) -> datetime:
    return datetime.combine(today + timedelta(days=days), time(hour)).astimezone(UTC)


def _reviews(work: Work, customers: int, today: date, words: Words) -> None:
    work.reviews.add(
        Review(
            *(words("Town Guide"), today - timedelta(days=2)),
            words=words("Friendly, but nobody could say when my bike would be ready."),
            link="https://townguide.test/millbrook-cycles/412",
            stars=3,
            customer_id=3 if customers >= 3 else None,
        )
    )
    work.reviews.add(
        Review(
            *(words("Map"), today - timedelta(days=16)),
            words=words("They fitted the child seat while I waited."),
            stars=5,
            person_id=MAYA,
            reply=words("Thank you. Come by for the spring check."),
            replied_at=_moment(today, -15, 9),
            resolved_at=_moment(today, -15, 9),
        )
    )


def _contact_for_another(work: Work, case: Complaint, today: date, words: Words) -> None:
    """Anna rang, Maya took it, and it is Tom who has to know."""
    at = _moment(today, -1, 16)
    theirs = TOM if case.person_id is None else case.person_id
    taken = work.contacts.add(
        Contact(
            *(_ANNA, at, 0, Channel.PHONE, About.COMPLAINT),
            said=words("Sent a photo of the wheel. Wonders whether Friday still holds."),
            person_id=MAYA,
            complaint_id=case.id,
            retold=True,
            for_person_id=None if theirs == MAYA else theirs,
        )
    )
    photo = a_wheel()
    kept = work.attachments.add(
        Attachment(
            *(words("rear wheel.png"), "image/png", len(photo)),
            *(hashlib.sha256(photo).hexdigest(), photo),
        )
    )
    work.enclosures.add(Enclosure(kept.id, _ANNA, at, taken.id, case.id, MAYA))


def _letter(work: Work, case: int, today: date, words: Words) -> None:
    at = _moment(today, -4, 15)
    subject, letter = words("Your rear wheel"), words(_LETTER)
    work.letters.add(
        Letter(
            *(_ANNA, LetterKind.APOLOGY, subject, letter, at, 0, case, MAYA),
            sent_at=at,
            sent_by=SentBy.MAIL,
        )
    )


def a_wheel() -> bytes:
    """A picture of a bent wheel, drawn dot by dot, as a PNG."""
    rows = b"".join(
        b"\0" + bytes(value for x in range(_SIDE) for value in _dot(x - 48, y - 48))
        for y in range(_SIDE)
    )
    head = struct.pack(">2I5B", _SIDE, _SIDE, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )


def _dot(x: int, y: int) -> tuple[int, int, int]:
    away = x * x + y * y + (x * y) // 9
    if 1_500 < away < 1_900:
        return 60, 66, 70
    spoke = away < 1_500 and (abs(x) < 1 or abs(y) < 1 or abs(x - y) < 1 or abs(x + y) < 1)
    return (150, 158, 160) if spoke else (214, 222, 219)
