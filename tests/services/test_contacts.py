"""Logging an exchange with all that came of it, and whose desk it goes back to."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from csdesk.desk import Desk
from csdesk.domain.complaint import Outcome
from csdesk.domain.contact import About, Channel, ContactDraft, EnclosedFile
from csdesk.domain.enclosure import (
    LARGEST,
    LONGEST_NAME,
    SUFFIXES,
    enclosed_file,
    media_type_of,
    safe_name,
)
from csdesk.domain.errors import Refused, RuleBroken, ShopUnavailable
from csdesk.services.checks import check
from csdesk.services.contacts import log_contact, may_be_about, seen_contact
from csdesk.services.efforts import efforts_of
from csdesk.services.enclosures import (
    enclose,
    enclosed_content,
    enclosures_of,
    read_enclosed,
    take_out,
)
from csdesk.services.undo import undo
from csdesk.store.people import attachment
from tests.builders import a_complaint, a_customer, a_list_item, a_person, at

PHOTO = b"\xff\xd8\xff\xe0" + b"a photo of a wheel"
PDF = b"%PDF-1.7 a contract"


def said(customer_id: int, words: str = "It squeaks again", **facts: object) -> ContactDraft:
    draft = {"channel": Channel.PHONE, "about": About.COMPLAINT} | facts
    return ContactDraft(customer_id, said=words, **draft)  # type: ignore[arg-type]


def last_action(desk: Desk) -> list[str]:
    actions: list[str] = []
    desk.store.on_change = lambda action, _: actions.append(action.id)
    return actions


def test_all_that_came_of_a_contact_is_written_down_at_once_and_undone_at_once(desk: Desk) -> None:
    maya = desk.store.person_id = a_person(desk, "Maya Torres").id
    anna = a_customer(desk)
    complaint = a_complaint(desk, anna.id, person_id=maya)
    actions = last_action(desk)

    contact = log_contact(
        desk,
        said(
            anna.id,
            minutes=7,
            complaint_id=complaint.id,
            promise="Look at it",
            promise_due_at=at(24, 17),
            recommend=4,
            retold=True,
            wait_minutes=12,
            toll=(1, None, 3, 0),
            abuse=True,
            enclosures=(EnclosedFile("wheel.jpg", "", PHOTO),),
        ),
    )

    assert len(actions) == 1
    assert (contact.retold, contact.wait_minutes, contact.abuse) == (True, 12, True)
    assert contact.toll == 4
    assert [one.minutes for one in efforts_of(desk, complaint.id)] == [7]
    (kept,) = enclosures_of(desk, anna.id, contact_id=contact.id)
    assert (kept.name, kept.media_type, kept.size) == ("wheel.jpg", "image/jpeg", len(PHOTO))
    assert kept.complaint_id == complaint.id
    assert enclosed_content(desk, kept.id).content == PHOTO

    undo(desk, actions[0])

    assert enclosures_of(desk, anna.id) == ()
    with desk.store.read() as work:
        assert not work.contacts.where() and not work.promises.where() and not work.efforts.where()
    undo(desk, actions[1])
    (again,) = enclosures_of(desk, anna.id)
    assert enclosed_content(desk, again.id).content == PHOTO


def test_what_somebody_else_took_down_goes_back_to_who_looks_after_it(desk: Desk) -> None:
    tom, maya = a_person(desk, "Tom Reyes").id, a_person(desk, "Maya Torres").id
    anna = a_customer(desk)
    complaint = a_complaint(
        *(desk, anna.id),
        person_id=tom,
        settled_at=at(12),
        outcome=Outcome.NOT_OFFERED,
        cause_id=a_list_item(desk).id,
        final_say="No",
        final_say_at=at(12),
        final_say_by=tom,
    )

    desk.store.person_id = maya
    others = log_contact(desk, said(anna.id, complaint_id=complaint.id))
    desk.store.person_id = tom
    own = log_contact(desk, said(anna.id, complaint_id=complaint.id))
    on_nothing = log_contact(desk, said(anna.id))

    assert (others.for_person_id, others.seen_at) == (tom, None)
    assert own.for_person_id is None and on_nothing.for_person_id is None
    first = seen_contact(desk, others.id)
    assert first.seen_at == desk.now()
    assert seen_contact(desk, others.id) == first
    assert seen_contact(desk, own.id).seen_at is None


def test_the_complaint_a_contact_is_most_likely_about_is_proposed(desk: Desk) -> None:
    anna = a_customer(desk)
    assert may_be_about(desk, anna.id).proposed is None
    over = {"settled_at": at(12), "outcome": Outcome.NOT_OFFERED, "cause_id": a_list_item(desk).id}
    a_complaint(desk, anna.id, title="Settled", **over)
    a_complaint(
        *(desk, anna.id), title="Long ago", final_say_at=at(1, year=2024), final_say="No", **over
    )
    final = a_complaint(
        *(desk, anna.id), title="Final", final_say_at=at(12), final_say="No", **over
    )

    known = may_be_about(desk, anna.id)
    assert [one.title for one in known.complaints] == ["Final"]
    assert (known.proposed, known.final) == (final.id, frozenset({final.id}))

    a_complaint(desk, a_customer(desk, "Bo").id, title="Of Bo")
    open_one = a_complaint(desk, anna.id, title="Open")
    known = may_be_about(desk, anna.id)
    assert [one.title for one in known.complaints] == ["Open", "Final"]
    assert known.proposed == open_one.id


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"words": "  "}, "contact.empty"),
        ({"wait_minutes": -1}, "contact.wait"),
        ({"wait_minutes": 99_999}, "contact.wait"),
        ({"toll": (4, None, None, None)}, "contact.toll"),
        ({"recommend": 11}, "follow_up.range"),
        ({"enclosures": (EnclosedFile("a.exe", "image/jpeg", b"MZ"),)}, "enclosure.kind"),
        ({"enclosures": (EnclosedFile("a.pdf", "", PDF),) * 13}, "enclosure.many"),
    ],
)
def test_a_contact_that_makes_no_sense_is_refused_and_leaves_nothing(
    desk: Desk, facts: dict[str, object], code: str
) -> None:
    anna = a_customer(desk)
    words = str(facts.pop("words", "Hello"))

    with pytest.raises(Refused) as refused:
        log_contact(desk, said(anna.id, words, **facts))

    assert refused.value.code == code
    with desk.store.read() as work:
        assert not work.contacts.where() and not work.attachments.where()


def test_nothing_more_is_promised_on_a_settled_complaint(desk: Desk) -> None:
    anna = a_customer(desk)
    settled = a_complaint(
        *(desk, anna.id),
        settled_at=at(12),
        outcome=Outcome.PUT_RIGHT,
        cause_id=a_list_item(desk).id,
    )
    with pytest.raises(RuleBroken, match="settled"):
        log_contact(desk, said(anna.id, complaint_id=settled.id, promise="More"))


def test_somebody_new_is_added_with_what_they_said_as_one_action(desk: Desk) -> None:
    actions = last_action(desk)

    contact = log_contact(desk, said(0, "Do you sell bells?"), new_customer="  Rosa  Hollis ")

    assert len(actions) == 1
    with desk.store.read() as work:
        assert work.customers.require(contact.customer_id).name == "Rosa Hollis"


def test_a_list_of_files_never_reads_what_is_in_them(desk: Desk) -> None:
    anna = a_customer(desk)
    enclose(desk, anna.id, [EnclosedFile("a.pdf", "", PDF)])
    asked: list[str] = []
    with desk.store.read() as work:
        engine = work.connection.engine
    sa.event.listen(
        engine, "before_cursor_execute", lambda *facts: asked.append(facts[2].casefold())
    )

    assert len(enclosures_of(desk, anna.id)) == 1

    assert asked and not any("content" in statement for statement in asked)


def test_the_same_file_is_kept_once_and_stays_while_another_needs_it(desk: Desk) -> None:
    anna = a_customer(desk)
    one, two = enclose(desk, anna.id, [EnclosedFile("a.pdf", "", PDF)] * 2)

    take_out(desk, one.id)

    with desk.store.read() as work:
        rows = work.attachments.where()
    assert len(rows) == 1
    assert enclosed_content(desk, two.id).content == PDF


def test_a_file_that_was_changed_inside_the_shop_is_not_handed_out(desk: Desk) -> None:
    anna = a_customer(desk)
    (kept,) = enclose(desk, anna.id, [EnclosedFile("a.pdf", "", PDF)])
    with desk.store.write("spoil", desk.now()) as work:
        work.connection.execute(
            attachment.update().values(content=PDF.replace(b"contract", b"contrary"))
        )

    with pytest.raises(ShopUnavailable, match="damaged"):
        enclosed_content(desk, kept.id)
    assert check(desk)


STARTS = {
    "image/jpeg": b"\xff\xd8\xff\xdb",
    "image/png": b"\x89PNG\r\n\x1a\n",
    "image/webp": b"RIFF\x00\x00\x00\x00WEBP",
    "image/heic": b"\x00\x00\x00\x18ftypheic",
    "application/pdf": b"%PDF-",
}


@pytest.mark.parametrize(("kind", "start"), STARTS.items())
def test_a_file_is_what_its_first_bytes_say_and_ends_like_it(kind: str, start: bytes) -> None:
    kept = enclosed_file("invoice.exe", start + b"...")
    assert kept.media_type == kind
    assert kept.name == "invoice.exe" + SUFFIXES[kind]


@given(st.binary(max_size=40))
def test_whatever_the_bytes_only_known_kinds_are_kept(content: bytes) -> None:
    kind = media_type_of(content)
    known = any(content.startswith(start[:3]) or b"ftyp" in content for start in STARTS.values())
    assert kind is None or (kind in SUFFIXES and known)


@pytest.mark.parametrize("content", [b"MZ\x90", b"<html>", b"GIF89a", b"PK\x03\x04", b" %PDF-"])
def test_foreign_files_are_refused_in_words(content: bytes) -> None:
    with pytest.raises(Refused, match="neither a photo") as refused:
        enclosed_file("C:\\tricks\\photo.jpg", content)
    assert "“photo.jpg”" in refused.value.sentence


def test_a_big_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    folder = tmp_path
    big = folder / "film.jpg"
    with big.open("wb") as file:
        file.write(STARTS["image/jpeg"])
        file.truncate(LARGEST + 1)
    with pytest.raises(Refused, match="takes up to 10 MB"):
        read_enclosed(big)
    small = folder / "wheel.jpg"
    small.write_bytes(PHOTO)
    assert read_enclosed(small).content == PHOTO
    for strange in (folder, folder / "gone.jpg"):
        with pytest.raises(Refused, match="can’t be read"):
            read_enclosed(strange)


@given(st.text(max_size=300))
def test_a_name_is_harmless_whatever_it_was(name: str) -> None:
    safe = safe_name(name)
    assert safe and len(safe) <= LONGEST_NAME
    assert not set(safe) & set('/\\<>:"|?*\x00\u202e')
    assert safe == safe_name(safe)
