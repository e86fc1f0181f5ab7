"""Whatever is done to a shop file behind the back of csdesk, checking it says so."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest

from csdesk.demo import make_demo
from csdesk.desk import Desk
from csdesk.domain.check_words import MEANINGS, UNREADABLE, what_next
from csdesk.domain.enclosure import Enclosure
from csdesk.domain.errors import Cancelled, ShopUnavailable
from csdesk.domain.handover import Handover
from csdesk.domain.improvement import Improvement
from csdesk.domain.letter import Letter, LetterKind
from csdesk.domain.parting import THINKING_DAYS, NextStep, Parting
from csdesk.domain.question import Question
from csdesk.domain.redress import RedressKind
from csdesk.domain.reopening import Reopening
from csdesk.domain.review import Review
from csdesk.domain.shop import Attachment, ListName
from csdesk.services.checks import check, examine
from csdesk.services.shops import open_shop
from csdesk.store import checks
from tests.builders import (
    a_complaint,
    a_contact,
    a_customer,
    a_follow_up,
    a_person,
    a_promise,
    a_purchase,
    a_redress,
    a_shop,
    an_effort,
    an_outlay,
    some_preferences,
)


@contextmanager
def meddling(path: Path) -> Iterator[sqlite3.Connection]:
    """The file as another program would change it: no foreign keys, no History."""
    with closing(sqlite3.connect(path)) as connection:
        yield connection
        connection.commit()


@pytest.fixture
def lived_in(desk: Desk) -> Desk:
    """A shop with one of everything."""
    a_shop(desk)
    anna = a_customer(desk, mail="anna@postbox.test", phone="070 555 01 42")
    some_preferences(desk, anna.id)
    a_purchase(desk, anna.id)
    complaint = a_complaint(desk, anna.id)
    an_effort(desk, anna.id, complaint_id=complaint.id)
    an_outlay(desk, anna.id)
    a_contact(desk, anna.id, complaint_id=complaint.id)
    a_redress(desk, complaint, 3800)
    a_redress(desk, complaint, 1200, RedressKind.GOODWILL)
    a_promise(desk, anna.id, complaint_id=complaint.id)
    a_follow_up(desk, anna.id, complaint_id=complaint.id)
    return desk


def test_nothing_is_wrong_with_an_empty_shop(desk: Desk) -> None:
    assert check(desk) == ()


def test_nothing_is_wrong_with_a_shop_that_was_lived_in(lived_in: Desk) -> None:
    assert check(lived_in) == ()


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("UPDATE customer SET name = 'Eve'", "customer 1 was changed without a word in History"),
        ("UPDATE complaint SET words = words || '!'", "complaint 1 was changed without a word"),
        ("UPDATE setting SET value = '1' WHERE name = 'aim_bp'", None),
        ("UPDATE setting SET value = '9' WHERE name = 'hourly_minor'", "setting hourly_minor"),
        ("UPDATE purchase SET margin_minor = 1", "kept sums of customer 1 differ"),
        ("UPDATE customer_sums SET effort_minor = 0", "kept sums of customer 1 differ"),
        ("DELETE FROM customer_sums", "kept sums of customer 1 differ"),
        ("DELETE FROM person; DELETE FROM customer", "it belongs to is gone"),
        ("UPDATE purchase SET bought_on = 'soon'", "purchase 1: bought_on is no value"),
        ("UPDATE complaint SET opened_at = '2026-11-16'", "complaint 1: opened_at is no value"),
        ("UPDATE customer_sums SET complaints = 'x'", "customer_sums 1: complaints is no"),
        ("DELETE FROM act_step", "Goodwill 2 was given before the remedy was decided"),
        ("DELETE FROM search_document WHERE id = 1", "The search does not know document 1"),
        ("UPDATE history_value SET body = '{}' WHERE seq = 2", "values of History entry 2"),
        ("DROP TRIGGER history_no_update", "guard history_no_update of History is missing"),
        ("CREATE VIEW spy AS SELECT name FROM customer", "The view spy is none of csdesk’s"),
        ("DROP TABLE draft", "The table draft is missing"),
        ("DROP TABLE setting", "The table setting is missing"),
        ("DROP TABLE history_value", "The table history_value is missing"),
        ("ALTER TABLE customer DROP COLUMN tags", "The column tags of customer is missing"),
        (
            "CREATE TRIGGER eve AFTER INSERT ON customer BEGIN DELETE FROM purchase; END",
            "The trigger eve is none of csdesk’s",
        ),
        (
            "DROP TRIGGER history_no_update; UPDATE history SET verb = 'x' WHERE seq = 2",
            "x on 21 November 2026) was changed after it was written",
        ),
        (
            "DROP TRIGGER history_no_delete; DELETE FROM history_value WHERE seq = 2;"
            "DELETE FROM history WHERE seq = 2",
            "History lacks entry 2",
        ),
    ],
)
def test_what_was_done_behind_the_back_is_named(
    lived_in: Desk, statement: str, sentence: str | None
) -> None:
    with meddling(lived_in.store.path) as connection:
        connection.executescript(statement)

    wrong = " ".join(check(lived_in))

    assert sentence in wrong if sentence else wrong == ""


def test_a_complaint_that_was_settled_too_early_is_named(lived_in: Desk) -> None:
    with meddling(lived_in.store.path) as connection:
        connection.execute(
            "UPDATE complaint SET outcome = 'put_right', settled_at = opened_at, cause_id = "
            "(SELECT min(id) FROM list_item WHERE list_name = 'cause')"
        )

    wrong = check(lived_in)

    assert "Complaint 1 is settled with a promise still open." in wrong
    assert "Complaint 1 is settled with a question still open." in wrong


def test_a_cause_from_the_list_of_categories_is_named(lived_in: Desk) -> None:
    with meddling(lived_in.store.path) as connection:
        connection.execute(
            "UPDATE complaint SET cause_id = "
            "(SELECT min(id) FROM list_item WHERE list_name = 'category')"
        )

    assert "complaint 1 points into the wrong list." in check(lived_in)


def test_minutes_on_the_complaint_of_somebody_else_are_named(lived_in: Desk) -> None:
    other = a_customer(lived_in, "Greg Hollis")
    with meddling(lived_in.store.path) as connection:
        connection.execute("UPDATE effort SET customer_id = ?", (other.id,))

    assert "effort 1 and its complaint name two customers." in check(lived_in)


@pytest.fixture
def told_in_full(lived_in: Desk) -> Desk:
    """That shop with what hangs on a complaint: letters, a review, a photo, a parting."""
    now, tom = lived_in.now(), a_person(lived_in)
    photo = Attachment("wheel.png", "image/png", 1, hashlib.sha256(b"x").hexdigest(), b"x")
    with lived_in.store.write("live", now) as work:
        enclosed = work.attachments.add(photo).id
        work.handovers.add(Handover(1, now, tom.id, "Be kind"))
        work.reopenings.add(Reopening(1, now, now, "It came back"))
        work.letters.add(Letter(1, LetterKind.REPLY, "Your wheel", "", now, 60, 1))
        work.reviews.add(Review("Map", now.date(), customer_id=1, complaint_id=1))
        work.enclosures.add(Enclosure(enclosed, 1, now, contact_id=1, complaint_id=1))
        week = now + timedelta(days=THINKING_DAYS)
        work.partings.add(Parting(1, NextStep.PART_WELL, now, 60, think_until=week))
        cause = work.list_items.where(work.list_items.table.c.list_name == ListName.CAUSE)[0]
        work.improvements.add(Improvement(cause.id, "Two of us look", now.date()))
        work.questions.add(Question("What did you hear?", 0))
    return lived_in


def test_nothing_is_wrong_with_a_story_told_in_full(told_in_full: Desk) -> None:
    assert check(told_in_full) == ()


SETTLED = (
    "UPDATE complaint SET outcome = 'put_right', cause_id = "
    "(SELECT min(id) FROM list_item WHERE list_name = 'cause'), settled_at = "
)


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        (SETTLED + "'2025-01-01T00:00:00.000000Z'", "Complaint 1 was settled before it was raised"),
        (
            "UPDATE act_step SET remedy_decision = 'none_owed'",
            "Remedy 1 was given although none is owed",
        ),
        ("UPDATE complaint SET later_severity = 3", "Complaint 1 turned out graver or lighter"),
        ("UPDATE complaint SET final_say = 'No.'", "final say of complaint 1 lacks its words or"),
        (
            "UPDATE complaint SET final_say_at = opened_at",
            "final say of complaint 1 lacks its words or",
        ),
        (
            "UPDATE reopening SET settled_at = '2027-01-01T00:00:00.000000Z'",
            "Reopening 1 lies before the settling that it ends",
        ),
        (
            "DELETE FROM enclosure; UPDATE complaint SET final_say = 'No.', "
            "final_say_at = opened_at",
            "Reopening 1 came after a final say without a new fact",
        ),
        ("UPDATE promise SET agreed_due_at = due_at", "Promise 1 has another day than the one"),
        (
            "UPDATE follow_up SET answered_at = '2026-11-21T09:00:00.000000Z', "
            "declined_at = '2026-11-21T09:00:00.000000Z'",
            "Follow-up 1 was both answered and declined",
        ),
        ("UPDATE follow_up SET recommend = 9", "Follow-up 1 has a score and no answer"),
        (
            "UPDATE follow_up SET called_back_at = '2026-11-21T09:00:00.000000Z'",
            "Follow-up 1 was called back without an answer",
        ),
        ("UPDATE contact SET seen_at = at", "Contact 1 was read by somebody it was never meant"),
        (
            "UPDATE contact SET for_person_id = 1, complaint_id = NULL",
            "Contact 1 goes back to somebody, and nobody knows about which complaint",
        ),
        ("UPDATE letter SET sent_at = written_at", "Letter 1 was sent, and either when or how"),
        ("UPDATE letter SET sent_by = 'mail'", "Letter 1 was sent, and either when or how"),
        (
            "UPDATE parting SET next_step = 'keep_going', taken_back_at = decided_at",
            "Parting 1 is no parting, and was done or taken back all the same",
        ),
        (
            "INSERT INTO parting (customer_id, next_step, decided_at, offset_minutes) "
            "SELECT customer_id, next_step, decided_at, 60 FROM parting",
            "Customer 1 was parted from twice",
        ),
        ("UPDATE question SET category_id = 6", "question 1 points into the wrong list"),
        ("UPDATE improvement SET cause_id = 1", "improvement 1 points into the wrong list"),
        ("UPDATE follow_up SET theme_id = 1", "follow_up 1 points into the wrong list"),
    ],
)
def test_a_rule_of_the_desk_that_is_broken_behind_the_back_is_named(
    told_in_full: Desk, statement: str, sentence: str
) -> None:
    with meddling(told_in_full.store.path) as connection:
        connection.executescript(statement)

    assert sentence in " ".join(check(told_in_full))


@pytest.mark.parametrize("table", ["letter", "review", "enclosure"])
def test_what_hangs_on_the_complaint_of_somebody_else_is_named(
    told_in_full: Desk, table: str
) -> None:
    other = a_customer(told_in_full, "Greg Hollis")
    with meddling(told_in_full.store.path) as connection:
        connection.execute(f"UPDATE {table} SET customer_id = ?", (other.id,))

    assert f"{table} 1 and its complaint name two customers." in check(told_in_full)


@pytest.mark.parametrize("table", ["contact_point", "preferences", "promise", "follow_up"])
def test_what_was_taken_away_behind_the_back_is_named(lived_in: Desk, table: str) -> None:
    with meddling(lived_in.store.path) as raw:
        raw.execute(f"DELETE FROM {table}")

    assert any(
        found.startswith(f"{table} 1") and "taken away" in found for found in check(lived_in)
    )


def test_an_attachment_whose_bytes_changed_is_named(lived_in: Desk) -> None:
    with meddling(lived_in.store.path) as connection:
        connection.execute(
            "INSERT INTO attachment (name, media_type, size, sha256, content) "
            "VALUES ('logo.png', 'image/png', 3, ?, x'010203')",
            ("0" * 64,),
        )

    assert "Attachment 1 is not what was put in." in check(lived_in)


def test_a_page_of_zeros_is_found_and_never_raises(lived_in: Desk) -> None:
    path = lived_in.store.path
    lived_in.store.close()
    size = path.stat().st_size
    found = 0
    for page in range(2, size // 4096, 7):
        damaged = path.with_name(f"damaged-{page}.csdesk")
        content = bytearray(path.read_bytes())
        content[page * 4096 : (page + 1) * 4096] = bytes(4096)
        damaged.write_bytes(content)
        try:
            desk = open_shop(damaged, read_only=True)
        except ShopUnavailable as error:
            found += error.code == "shop.damaged"
            continue
        found += bool(check(desk))
        desk.store.close()

    assert found == len(range(2, size // 4096, 7))


def test_the_demo_shop_is_as_it_should_be(tmp_path: Path) -> None:
    desk = open_shop(make_demo(tmp_path / "demo.csdesk", today=date(2026, 11, 21)), read_only=True)

    assert check(desk) == ()
    desk.store.close()


def test_a_check_that_is_stopped_changes_nothing(lived_in: Desk) -> None:
    def stop(done: int, total: int, what: str = "") -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        check(lived_in, progress=stop)


def test_many_ids_are_counted_instead_of_listed(desk: Desk) -> None:
    for number in range(25):
        a_customer(desk, f"Customer {number}")
    with meddling(desk.store.path) as connection:
        connection.execute("UPDATE customer_sums SET spend_minor = 1")

    (wrong,) = check(desk)

    assert "19, 20 and 5 more differ" in wrong


def test_every_look_of_the_check_has_its_meaning_in_words() -> None:
    looks = {look.__name__ for look in checks.ALL}

    assert looks | {UNREADABLE} == set(MEANINGS)


def test_what_next_is_the_gravest_of_what_was_found(lived_in: Desk) -> None:
    with meddling(lived_in.store.path) as connection:
        connection.execute("UPDATE customer_sums SET effort_minor = 0")
        connection.execute("UPDATE purchase SET customer_id = 99")

    found = examine(lived_in)

    assert {"kept_sums", "links"} <= {each.kind for each in found}
    assert what_next(found) == MEANINGS["links"].next
    assert what_next(()) == ""
