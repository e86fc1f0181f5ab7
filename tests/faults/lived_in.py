"""A shop whose every fact History or an import vouches for: what damage to it may go unseen?"""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from csdesk.desk import Desk
from csdesk.domain.complaint import Feeling, ListenStep
from csdesk.domain.enclosure import Enclosure
from csdesk.domain.letter import Letter, LetterKind
from csdesk.domain.shop import Attachment
from csdesk.services.import_report import import_json
from csdesk.services.shops import open_shop
from tests.builders import (
    a_complaint,
    a_contact,
    a_follow_up,
    a_person,
    a_promise,
    a_purchase,
    a_redress,
    a_shop,
    an_effort,
    an_outlay,
    at,
    some_preferences,
)

_MORNING = datetime(2026, 11, 21, 9, tzinfo=UTC)
_LIVED_BY = 8
"""One customer in so many comes back with a complaint."""
_FILE_BYTES = 9_000
_LETTER_WORDS = 900


def lived_in(path: Path, customers: int = 300) -> Path:
    """Makes a shop that imported a list of sales and lived for a while after."""
    desk = open_shop(path, make_if_missing=True, now=lambda: _MORNING)
    try:
        a_shop(desk)
        _import(desk, path.with_suffix(".csv"), customers)
        person = a_person(desk)
        for key in range(1, customers // _LIVED_BY + 1):
            _live(desk, key, person.id)
    finally:
        desk.store.close()
    return path


def _import(desk: Desk, file: Path, customers: int) -> None:
    first = date(2025, 11, 21)
    lines = ["Order,Date,Name,Email,Total"]
    for number in range(customers * 3):
        who, day = number % customers, first + timedelta(number % 360)
        lines.append(f"R{number},{day},Customer {who} Example,c{who}@post.test,{number % 90}.50")
    file.write_text("\n".join(lines), encoding="utf-8")
    if not import_json(file, desk)["committed"]:
        raise RuntimeError("the list of sales was not taken in")
    file.unlink()


def _live(desk: Desk, key: int, person_id: int) -> None:
    some_preferences(desk, key, donts=f"Never before noon, said {key}")
    a_purchase(desk, key, 20_000 + key)
    complaint = a_complaint(desk, key, person_id=person_id, settled_at=None)
    contact = a_contact(desk, key, complaint_id=complaint.id, person_id=person_id)
    an_effort(desk, key, person_id=person_id, complaint_id=complaint.id, note=f"Talk {key}")
    an_outlay(desk, key, complaint_id=complaint.id, note="Post")
    a_redress(desk, complaint, 300 + key)
    a_promise(desk, key, complaint_id=complaint.id, person_id=person_id)
    a_follow_up(desk, key, complaint_id=complaint.id, person_id=person_id)
    words = " ".join(
        f"word{key}x{number}" for number in range(_LETTER_WORDS if key % 8 == 0 else 40)
    )
    content = hashlib.sha256(str(key).encode()).digest() * (
        _FILE_BYTES // 32 if key % 8 == 0 else 4
    )
    digest = hashlib.sha256(content).hexdigest()
    with desk.store.write("keep_file", desk.now()) as work:
        work.listen_steps.put(ListenStep(complaint.id, feeling=Feeling.ANGRY, summary=words[:200]))
        work.letters.add(
            Letter(
                key, LetterKind.REPLY, f"Letter {key}", words, at(18), 60, complaint.id, person_id
            )
        )
        file = work.attachments.add(
            Attachment(f"photo{key}.png", "image/png", len(content), digest, content)
        )
        work.enclosures.add(Enclosure(file.id, key, at(18), contact.id, complaint.id, person_id))
