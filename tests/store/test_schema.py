"""What must never stand in a shop file, refused by the file itself."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.complaint import Complaint
from csdesk.domain.enclosure import Enclosure
from csdesk.domain.handover import Handover
from csdesk.domain.improvement import Improvement
from csdesk.domain.letter import Letter, LetterKind, LetterTemplate
from csdesk.domain.offering import Offering
from csdesk.domain.option import Option
from csdesk.domain.parting import NextStep, Parting
from csdesk.domain.question import AnsweredQuestion, Question
from csdesk.domain.quick_redress import QuickRedress
from csdesk.domain.redress import RedressForm, RedressKind
from csdesk.domain.reopening import Reopening
from csdesk.domain.review import Review
from csdesk.domain.shop import Attachment
from csdesk.store import schema
from csdesk.store.engine import connect_to
from csdesk.store.opening import open_store
from csdesk.store.store import Store
from tests.builders import (
    a_complaint,
    a_contact,
    a_customer,
    a_follow_up,
    a_list_item,
    a_listen_draft,
    a_person,
    a_promise,
    a_purchase,
    a_redress,
    a_shop,
    an_effort,
    an_empathize_step,
    an_outlay,
)
from tests.conftest import fixed_now


@pytest.fixture(scope="module")
def lived_in(empty_shop: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A shop file with one of everything; made once, to be looked at only."""
    path = tmp_path_factory.mktemp("schema") / "shop.csdesk"
    shutil.copyfile(empty_shop, path)
    store = open_store(path)
    desk = Desk(store, fixed_now)
    a_shop(desk)
    a_person(desk)
    a_list_item(desk)
    anna = a_customer(desk, mail="anna@example.org")
    a_purchase(desk, anna.id)
    complaint = a_complaint(desk, anna.id)
    an_effort(desk, anna.id)
    an_outlay(desk, anna.id)
    a_promise(desk, anna.id)
    a_follow_up(desk, anna.id)
    a_redress(desk, complaint, 500)
    a_contact(desk, anna.id)
    _one_of_each_of_the_rest(store, complaint)
    with store.write("save_listen", fixed_now()) as work:
        work.listen_steps.put(a_listen_draft(complaint.id).step)
        work.empathize_steps.put(an_empathize_step(complaint.id))
    store.close()
    yield path


def _one_of_each_of_the_rest(store: Store, about: Complaint) -> None:
    now, who = fixed_now(), about.customer_id
    week = now + timedelta(days=7)
    with store.write("live", now) as work:
        cause = work.list_items.where()[0].id
        photo = Attachment("wheel.png", "image/png", 1, hashlib.sha256(b"x").hexdigest(), b"x")
        photo_id = work.attachments.add(photo).id
        work.options.add(Option(about.id, 0, "Re-true"))
        work.questions.add(Question("What did you hear?", 0))
        work.offerings.add(Offering("Home collection", False, 0))
        work.improvements.add(Improvement(cause, "Two of us look", now.date()))
        voucher = RedressKind.GOODWILL, RedressForm.VOUCHER
        work.quick_redress.add(QuickRedress(*voucher, "Coffee", 300, 0))
        work.letter_templates.add(LetterTemplate(LetterKind.REPLY, "", ""))
        work.letters.add(Letter(who, LetterKind.REPLY, "", "", now, 60))
        work.answered_questions.add(AnsweredQuestion(about.id, 0, "What?", "A creak"))
        work.reopenings.add(Reopening(about.id, now, now, "It came back"))
        work.handovers.add(Handover(about.id, now, work.people.where()[0].id, "Be kind"))
        work.reviews.add(Review("Map", now.date(), stars=2, customer_id=who))
        work.enclosures.add(Enclosure(photo_id, who, now, complaint_id=about.id))
        work.partings.add(Parting(who, NextStep.PART_WELL, now, 60, think_until=week))


@pytest.fixture
def shop(lived_in: Path) -> Iterator[sqlite3.Connection]:
    """That shop, open to somebody who goes around csdesk; what is done to it is undone."""
    with closing(sqlite3.connect(lived_in, isolation_level=None)) as raw:
        raw.execute("PRAGMA foreign_keys = ON")
        raw.execute("BEGIN")
        yield raw
        raw.rollback()


@pytest.mark.parametrize(
    ("statement", "rule"),
    [
        ("UPDATE customer SET name = '  '", "name_given"),
        ("UPDATE customer SET referred_by = id", "not_referred_by_self"),
        ("UPDATE customer SET looked_after_by = 99", "FOREIGN KEY"),
        ("DELETE FROM customer", "FOREIGN KEY"),
        ("UPDATE contact_point SET kind = 'fax'", "kind_known"),
        ("UPDATE purchase SET gross_minor = gross_minor + 1", "gross_is_net_and_tax"),
        ("UPDATE purchase SET return_of = id", "return_below_zero"),
        ("UPDATE effort SET minutes = -1, cost_minor = -50", "minutes_not_negative"),
        ("UPDATE effort SET hourly_minor = -60, cost_minor = -15", "hourly_not_negative"),
        ("UPDATE effort SET cost_minor = cost_minor + 1", "cost_is_minutes_at_rate"),
        ("UPDATE effort SET measured = 'guessed'", "measured_known"),
        ("UPDATE outlay SET cost_minor = -1", "cost_not_negative"),
        ("UPDATE outlay SET kind = 'fun'", "kind_known"),
        ("UPDATE redress SET cost_minor = -1", "cost_not_negative"),
        ("UPDATE redress SET worth_minor = -1", "worth_not_negative"),
        ("UPDATE redress SET kind = 'both'", "kind_known"),
        ("UPDATE redress SET form = 'hug'", "form_known"),
        ("UPDATE complaint SET at_stake_minor = -1", "at_stake_not_negative"),
        ("UPDATE complaint SET severity = 4", "severity_known"),
        ("UPDATE complaint SET channel = 'fax'", "channel_known"),
        ("UPDATE complaint SET settled_at = opened_at", "settled_has_outcome"),
        (
            "UPDATE complaint SET settled_at = opened_at, outcome = 'put_right'",
            "settled_has_cause",
        ),
        ("UPDATE complaint SET outcome = 'won'", "outcome_known"),
        (
            "UPDATE listen_step SET done_at = read_back_at, read_back_at = NULL",
            "done_was_read_back",
        ),
        (
            "UPDATE empathize_step SET done_at = acknowledged_at, verdict = NULL",
            "done_was_acknowledged",
        ),
        ("UPDATE act_step SET done_at = '2026', remedy_decision = NULL", "done_was_decided"),
        ("UPDATE promise SET kept_at = due_at, broken_at = due_at", "kept_or_broken"),
        ("UPDATE promise SET what = ' '", "what_given"),
        ("UPDATE follow_up SET satisfaction = 6", "satisfaction_in_range"),
        ("UPDATE follow_up SET ease = 0", "ease_in_range"),
        ("UPDATE follow_up SET recommend = 11", "recommend_in_range"),
        ("UPDATE person SET name = ''", "name_given"),
        ("UPDATE person SET hourly_minor = -1", "hourly_not_negative"),
        ("UPDATE list_item SET list_name = 'colour'", "list_name_known"),
        ("UPDATE list_item SET usual_minutes = -1", "usual_minutes_not_negative"),
        ("UPDATE customer_sums SET service_minor = 1", "generated column"),
        (
            "INSERT INTO attachment (name, media_type, size, sha256, content) "
            "VALUES ('', '', 3, '', x'00')",
            "size_true",
        ),
        ("DELETE FROM history", "append-only"),
        ("UPDATE complaint SET later_severity = 0", "later_severity_known"),
        ("UPDATE complaint SET offering_id = 99", "FOREIGN KEY"),
        ("UPDATE listen_step SET read_back_refusals = -1", "refusals_not_negative"),
        ("UPDATE contact SET wait_minutes = -1", "wait_not_negative"),
        ("UPDATE contact SET toll_expectation = 4", "toll_expectation_in_range"),
        ("UPDATE contact SET toll_aggression = -1", "toll_aggression_in_range"),
        ("UPDATE contact SET toll_unclear = 4", "toll_unclear_in_range"),
        ("UPDATE contact SET toll_dread = 4", "toll_dread_in_range"),
        ("UPDATE contact SET for_person_id = 99", "FOREIGN KEY"),
        ("UPDATE promise SET moves = -1", "moves_not_negative"),
        ("UPDATE follow_up SET theme_id = 99", "FOREIGN KEY"),
        ("UPDATE question SET words = ' '", "words_given"),
        ("UPDATE question SET category_id = 99", "FOREIGN KEY"),
        ("UPDATE offering SET name = ''", "name_given"),
        ("UPDATE improvement SET what = ' '", "what_given"),
        ("UPDATE improvement SET cause_id = 99", "FOREIGN KEY"),
        ("UPDATE quick_redress SET cost_minor = -1", "cost_not_negative"),
        ("UPDATE quick_redress SET worth_minor = -1", "worth_not_negative"),
        ("UPDATE quick_redress SET kind = 'both'", "kind_known"),
        ("UPDATE quick_redress SET form = 'hug'", "form_known"),
        ("UPDATE letter_template SET kind = 'fine'", "kind_known"),
        (
            "INSERT INTO letter_template (kind) VALUES ('reply')",
            r"UNIQUE constraint failed: letter_template\.kind",
        ),
        ("UPDATE letter SET kind = 'fine'", "kind_known"),
        ("UPDATE letter SET sent_by = 'pigeon'", "sent_by_known"),
        ("UPDATE answered_question SET complaint_id = 99", "FOREIGN KEY"),
        ("UPDATE reopening SET reason = ' '", "reason_given"),
        ("UPDATE reopening SET settled_at = NULL", "NOT NULL"),
        ("UPDATE handover SET to_person_id = 99", "FOREIGN KEY"),
        ("UPDATE handover SET to_person_id = NULL", "NOT NULL"),
        ("UPDATE review SET stars = 0", "stars_in_range"),
        ("UPDATE review SET stars = 6", "stars_in_range"),
        ("UPDATE enclosure SET attachment_id = 99", "FOREIGN KEY"),
        ("DELETE FROM attachment", "FOREIGN KEY"),
        ("UPDATE parting SET next_step = 'ban'", "next_step_known"),
        ("UPDATE parting SET parted_at = decided_at", "thought_over"),
        ("UPDATE parting SET think_until = NULL, parted_at = decided_at", "thought_over"),
    ],
)
def test_the_file_refuses(shop: sqlite3.Connection, statement: str, rule: str) -> None:
    with pytest.raises(sqlite3.DatabaseError, match=rule):
        shop.execute(statement)


@pytest.mark.parametrize(
    "table", [each.name for each in schema.metadata.sorted_tables if each.name != "draft"]
)
def test_no_column_of_money_or_minutes_is_a_float(table: str) -> None:
    for column in schema.metadata.tables[table].columns:
        if table != Noun.PAYBACK_LOOK:  # estimates with their range, which nothing adds up
            assert not isinstance(column.type, sa.Float | sa.Numeric)
        if column.name.endswith("_minor"):
            assert isinstance(column.type, sa.BigInteger)


def test_a_document_is_imported_only_once(shop: sqlite3.Connection) -> None:
    shop.execute("UPDATE purchase SET fingerprint = 'f'")

    with pytest.raises(sqlite3.IntegrityError, match=r"purchase\.fingerprint"):
        shop.execute(
            "INSERT INTO purchase (bought_on, net_minor, tax_minor, gross_minor, margin_minor, "
            "fingerprint) VALUES ('2026-01-01', 1, 0, 1, 1, 'f')"
        )


def _is_ours(_object: object, name: str | None, kind: str, *_: object) -> bool:
    """All but the tables of FTS5, and the one index by collation, which alembic can't read."""
    if kind == "index":
        return name != "ix_customer_name_id"
    return not str(name).startswith(("search_words", "sqlite_"))


def test_migrations_make_what_the_metadata_says(shop_file: Path) -> None:
    engine = connect_to(shop_file)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": _is_ours})
        assert compare_metadata(context, schema.metadata) == []
    engine.dispose()


def test_constraints_and_indexes_are_those_of_the_metadata(shop_file: Path) -> None:
    fresh = sa.create_engine("sqlite://")
    schema.metadata.create_all(fresh)
    with fresh.connect() as connection:
        wanted = _statements(connection)
    fresh.dispose()
    engine = connect_to(shop_file)
    with engine.connect() as connection:
        found = _statements(connection)
    engine.dispose()

    assert {name: found.get(name) for name in wanted} == wanted


def _statements(connection: sa.Connection) -> dict[str, str]:
    """Name -> how it is made, without the layout of the text or quotes around names."""
    rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {name: " ".join(sql.replace('"', "").split()) for name, sql in rows}
