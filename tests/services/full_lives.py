"""Customers of whom everything is kept that can be, every word of it found again by its mark."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import sqlalchemy as sa

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.complaint import (
    ActStep,
    EmpathizeStep,
    Feeling,
    ListenStep,
    RemedyDecision,
    Verdict,
)
from csdesk.domain.contact import Channel
from csdesk.domain.customer import Customer
from csdesk.domain.enclosure import Enclosure
from csdesk.domain.handover import Handover
from csdesk.domain.import_batch import ImportBatch
from csdesk.domain.import_memory import ImportChange, Lacks, SourceKey, WaitingDocument
from csdesk.domain.improvement import Improvement
from csdesk.domain.letter import Letter, LetterKind, SentBy
from csdesk.domain.option import Option
from csdesk.domain.parting import NextStep, Parting
from csdesk.domain.question import AnsweredQuestion
from csdesk.domain.redress import RedressForm, RedressKind
from csdesk.domain.reopening import Reopening
from csdesk.domain.review import Review
from csdesk.domain.shop import Attachment, ListName
from csdesk.domain.voucher import VoucherUse
from csdesk.store.opening import open_store
from csdesk.store.rows import Written
from csdesk.store.schema import metadata
from csdesk.store.unit_of_work import Work
from tests.builders import (
    a_complaint,
    a_contact,
    a_customer,
    a_follow_up,
    a_list_item,
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
from tests.conftest import fixed_now


def two_full_lives(desk: Desk) -> tuple[Customer, Customer]:
    """A shop with two customers who sent each other; nothing that can be written is left out."""
    a_shop(desk, name="Shop of marks", remedy_account="4730")
    person, other = a_person(desk), a_person(desk, "Maya Torres")
    cause = a_list_item(desk, ListName.CAUSE, "Cause of marks")
    found = [a_customer(desk, name, mail="a@b.example", phone="070 1") for name in ("One", "Two")]
    with desk.store.write("save_improvement", desk.now()) as work:
        work.improvements.add(Improvement(cause.id, "Two look", date(2026, 5, 1), person.id))
    for customer in found:
        _live(desk, customer.id, person.id, other.id, cause.id)
    first, second = found
    with desk.store.write("edit_customer", desk.now()) as work:
        for one, sender in ((first, second), (second, first)):
            known = work.customers.require(one.id)
            work.customers.replace(replace(known, referred_by=sender.id, note="New note"))
    return first, second


def _live(desk: Desk, key: int, person: int, other: int, cause: int) -> None:
    some_preferences(desk, key, donts="Never on Sundays")
    sale = a_purchase(desk, key, 20_000, on=date(2026, 11, 2))
    a_purchase(desk, key, -500, on=date(2026, 11, 3), return_of=sale.id)
    facts = {"person_id": person, "cause_id": cause, "settled_at": None}
    complaint = a_complaint(desk, key, **facts)
    contact = a_contact(desk, key, complaint_id=complaint.id, person_id=person, toll_dread=3)
    an_effort(desk, key, person_id=person, complaint_id=complaint.id, note="Long talk")
    an_outlay(desk, key, complaint_id=complaint.id, note="Post")
    a_redress(desk, complaint, 3800)
    goodwill = RedressKind.GOODWILL
    voucher = a_redress(desk, complaint, 600, goodwill, form=RedressForm.VOUCHER, worth_minor=1000)
    a_promise(desk, key, complaint_id=complaint.id, person_id=person, kept_at=at(18))
    answer = {"answered_at": at(19), "recommend": 9, "satisfaction": 4, "ease": 6}
    a_follow_up(desk, key, complaint_id=complaint.id, person_id=person, **answer)
    with desk.store.write("save_act", desk.now()) as work:
        _steps(work, complaint.id)
        work.voucher_uses.add(VoucherUse(voucher.id, date(2026, 11, 18), 400, note="Used"))
        work.reopenings.add(Reopening(complaint.id, at(20), at(19), "Again", "New"))
        work.handovers.add(Handover(complaint.id, at(17), other, "Brief", person))
        _letters_and_files(work, key, complaint.id, contact.id, person)
        _from_lists(work, key, sale.id)


def _steps(work: Work, key: int) -> None:
    listened = {"feeling": Feeling.ANGRY, "read_back_at": at(16), "done_at": at(16)}
    work.listen_steps.add(ListenStep(key, **listened))
    heard = {"verdict": Verdict.WE_FAILED, "acknowledged_at": at(17)}
    work.empathize_steps.add(
        EmpathizeStep(key, **heard, acknowledged_by=Channel.PHONE, done_at=at(17))
    )
    decided = {"remedy_decision": RemedyDecision.OWED, "done_at": at(18), "counter_minor": 999}
    work.act_steps.put(ActStep(key, **decided))
    work.options.add(Option(key, 0, "A way", chosen=True))
    work.options.add(Option(key, 1, "Another way"))
    work.answered_questions.add(AnsweredQuestion(key, 0, "When?", "On Monday"))


def _letters_and_files(work: Work, key: int, complaint: int, contact: int, person: int) -> None:
    letter = Letter(key, LetterKind.REPLY, "Subject", "Body", at(18), 60, complaint, person)
    work.letters.add(replace(letter, sent_at=at(18), sent_by=SentBy.MAIL))
    work.reviews.add(Review("Site", date(2026, 11, 20), stars=2, customer_id=key))
    file = work.attachments.add(Attachment("photo.png", "image/png", 1, "0" * 64, b"1"))
    work.enclosures.add(Enclosure(file.id, key, at(18), contact, complaint, person))
    work.partings.add(Parting(key, NextStep.CHANGE_TERMS, at(21), 60))


def _from_lists(work: Work, key: int, sale: int) -> None:
    batch = work.batches.add(ImportBatch("list.csv", "0" * 64, "", at(1), 1, 1, 1, "0" * 64))
    work.source_keys.add(SourceKey(key, "shopify", "id:1", batch_id=batch.id))
    work.waiting_documents.add(
        WaitingDocument(batch.id, f"print-{key}", "R1", Lacks.DATE, customer_id=key)
    )
    change = ImportChange(batch.id, Noun.PURCHASE, sale, '{"what": "zqold"}', '{"what": "zqnew"}')
    work.import_changes.add(change)


def written_columns() -> Iterator[tuple[sa.Table, sa.Column[object]]]:
    """Every column that holds what somebody wrote."""
    for table in metadata.tables.values():
        for column in table.columns:
            if isinstance(column.type, Written) and table.name != "import_change":
                yield table, column


def make_marked(empty_shop: Path, path: Path) -> None:
    """Makes a shop with two full lives in which every word is a mark."""
    shutil.copyfile(empty_shop, path)
    path.chmod(0o600)
    store = open_store(path)
    two_full_lives(Desk(store, fixed_now))
    store.close()
    mark(path)


def mark(path: Path) -> None:
    """Puts a mark into each of these columns: ``zq-table-column-number-``."""
    with closing(sqlite3.connect(path)) as connection, connection:
        for table, column in written_columns():
            (key,) = table.primary_key.columns
            sign = f"'zq-{table.name}-{column.name}-' || {key.name} || '-'"
            connection.execute(f"UPDATE {table.name} SET {column.name} = {sign}")
