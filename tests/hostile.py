"""Words that somebody may type, and a shop in which every field of every fact holds them."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta
from typing import Any

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.complaint import RemedyDecision, Stage
from csdesk.domain.enclosure import Enclosure
from csdesk.domain.handover import Handover
from csdesk.domain.improvement import Improvement
from csdesk.domain.letter import Letter, LetterKind, LetterTemplate
from csdesk.domain.offering import Offering
from csdesk.domain.parting import NextStep, Parting
from csdesk.domain.question import AnsweredQuestion, Question
from csdesk.domain.quick_redress import QuickRedress
from csdesk.domain.redress import Redress, RedressForm, RedressKind
from csdesk.domain.reopening import Reopening
from csdesk.domain.review import Review
from csdesk.domain.shop import Attachment
from csdesk.domain.voucher import VoucherUse
from csdesk.services.complaints import save_act, save_empathize, save_listen
from csdesk.store.rows import Written
from csdesk.store.shelf import Shelf
from csdesk.store.unit_of_work import Work
from tests.builders import (
    a_complaint,
    a_contact,
    a_customer,
    a_listen_draft,
    a_person,
    a_purchase,
    a_shop,
    an_act_draft,
    an_effort,
    an_empathize_step,
    an_outlay,
    some_preferences,
)

HOSTILE = {
    "picture": '<img src="http://tracker.test/1.png">&amp;<b>bold</b>',
    "script": "<script>alert('x')</script><a href='http://x.test'>y</a>",
    "template": "{{7*7}} {0.__class__} ${jndi:ldap://x.test} %s {name}",
    "right to left": "\u202eabc\u2066\u05d0\u05d1\u202c\u200f 12.50",
    "emoji": "👩‍👩‍👧 🏳️‍🌈 e\u0301 \U0001f9d1\u200d\U0001f527 zalgo h\u0335\u0321\u034e",
    "NUL": "before\0after \x07\x1b[31m\x9d",
    "headers": "a@b.test?bcc=c@d.test&subject=x\r\nBcc: e@f.test\n%0d%0aBcc: g@h.test",
    "formula": '=HYPERLINK("http://x.test","y")+cmd|\' /C calc\'!A0',
    "percent": "%PDF-1.7 %n ;DROP TABLE customer;-- ' \" \\ /../../etc/passwd",
}
LONG_FIELDS = ("words", "said", "effect", "body")
LONG = "Ein sehr langes Wort " + "x" * 99_970 + " <b>end"


def kept(text: str) -> str:
    """How a shop file keeps it: whole, but for NUL, which no file of text holds."""
    return text.replace("\0", "\ufffd")


def a_hostile_shop(
    desk: Desk, text: str, only: tuple[str, ...] = ()
) -> tuple[int, tuple[int, ...]]:
    """One of everything, every word of it this text; the customer and their complaints.

    Args:
        only: names of the fields that hold it, where not all of them do.
    """
    a_shop(desk, name="Shop")
    tom = a_person(desk)
    desk.store.person_id = tom.id
    customer = a_customer(desk, mail="a@b.test", phone="070 555 01 42", looked_after_by=tom.id)
    some_preferences(desk, customer.id)
    a_purchase(desk, customer.id, reference="R", what="W")
    complaints = tuple(_complaint(desk, customer.id, stage) for stage in _STAGES)
    an_effort(desk, customer.id, complaint_id=complaints[0])
    an_outlay(desk, customer.id)
    a_contact(desk, customer.id, complaint_id=complaints[0])
    with desk.store.write("tell", desk.now()) as work:
        _tell_the_rest(desk, work, customer.id, complaints[0], tom.id)
        for shelf in _shelves(work):
            words = _written_fields(shelf)
            for row in shelf.where():
                told = {name: text for name in words if not only or name in only}
                shelf.replace(replace(row, **told))
        shop = work.settings.read()
        words = {
            field.name: text
            for field in fields(shop)
            if field.name in ("name", "address", "signature", "remedy_account", "goodwill_account")
        }
        if not only:
            work.settings.write(replace(shop, **words))
    return customer.id, complaints


_STAGES = (Stage.LISTENING, Stage.EMPATHIZING, Stage.ACTING, Stage.PROMISE_OPEN)


def _complaint(desk: Desk, customer_id: int, stage: Stage) -> int:
    key = a_complaint(desk, customer_id).id
    if stage > Stage.LISTENING:
        save_listen(desk, a_listen_draft(key), done=True)
    if stage > Stage.EMPATHIZING:
        save_empathize(desk, an_empathize_step(key), done=True)
    if stage > Stage.ACTING:
        agreed = an_act_draft(key)
        decided = replace(agreed.step, few_options_reason="x", remedy_decision=RemedyDecision.OWED)
        save_act(desk, replace(agreed, step=decided), done=True)
    return key


def _tell_the_rest(desk: Desk, work: Work, customer: int, complaint: int, person: int) -> None:
    now = desk.now()
    today, week = now.date(), now + timedelta(days=7)
    cause = work.list_items.where(work.list_items.table.c.list_name == "cause")[0].id
    png = b"\x89PNG\r\n\x1a\n"
    digest = "4c4b6a3be1314ab86138bef4314dde022e600960d8689a2c8f8631802d20dab6"
    file = work.attachments.add(Attachment("x.png", "image/png", len(png), digest, png))
    work.questions.add(Question("What did you hear?", 0))
    work.offerings.add(Offering("Home collection", False, 0))
    work.improvements.add(Improvement(cause, "Two of us look", today))
    for kind, form in (
        (RedressKind.REMEDY, RedressForm.REDO),
        (RedressKind.GOODWILL, RedressForm.GIFT),
    ):
        work.quick_redress.add(QuickRedress(kind, form, "Coffee", 300, 0))
    for letter in LetterKind:
        work.letter_templates.add(LetterTemplate(letter, "s", "b"))
        work.letters.add(Letter(customer, letter, "s", "b", now, 60, complaint, person))
    work.answered_questions.add(AnsweredQuestion(complaint, 0, "What?", "A creak"))
    work.reopenings.add(Reopening(complaint, now, now, "It came back", "A photo"))
    work.handovers.add(Handover(complaint, now, person, "Be kind"))
    work.reviews.add(Review("Map", today, stars=2, customer_id=customer, complaint_id=complaint))
    work.reviews.add(Review("Map", today, stars=1))
    work.enclosures.add(Enclosure(file.id, customer, now, complaint_id=complaint))
    work.partings.add(Parting(customer, NextStep.PART_WELL, now, 60, think_until=week))
    acted = next(iter(work.redress.where()), None)
    if acted is not None:
        kind, form = RedressKind.GOODWILL, RedressForm.VOUCHER
        given = Redress(customer, acted.complaint_id, kind, form, "Voucher", 900, today, 1_500)
        voucher = work.redress.add(given)
        work.voucher_uses.add(VoucherUse(voucher.id, today, 500, note="A new chain"))


def _shelves(work: Work) -> tuple[Shelf[Any], ...]:
    left = {Noun.SETTING, Noun.IMPORT_BATCH, Noun.ATTACHMENT}
    return tuple(work.shelf_of(noun) for noun in Noun if noun not in left)


def _written_fields(shelf: Shelf[Any]) -> tuple[str, ...]:
    """Columns that hold whatever a person wrote."""
    return tuple(
        column.name
        for column in shelf.table.columns
        if isinstance(column.type, Written) and column.name not in ("external_key", "normal")
    )
