"""Words and files that are old enough: the owner decides, exactly those go, and figures stay."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from csdesk.desk import Desk
from csdesk.domain.backup import Reason
from csdesk.domain.changes import Noun
from csdesk.domain.complaint import Complaint, Outcome
from csdesk.domain.contact import EnclosedFile
from csdesk.domain.erasing import ErasedNumber, ErasedWords
from csdesk.domain.errors import RuleBroken
from csdesk.domain.letter import Letter, LetterKind
from csdesk.domain.old_words import OldKind, WordsDue
from csdesk.domain.redress import RedressKind
from csdesk.domain.shop import ListName
from csdesk.domain.stand_ins import GONE
from csdesk.services.backups import make_backup
from csdesk.services.backups_kept import backups_of
from csdesk.services.checks import check
from csdesk.services.enclosures import enclose
from csdesk.services.erasing import erase_customer, erased_words, erasures, preview_erasure
from csdesk.services.erasing_words import erase_words, preview_words, reapply_words, words_due
from csdesk.services.history import history_of
from csdesk.services.restoring import restore
from csdesk.services.retention import keep_words_for, put_off_erasing, reminds_of_words
from csdesk.services.undo import undo
from csdesk.store.about_people import Theirs
from csdesk.store.about_words import words_of
from csdesk.store.backup_folder import folder_of
from csdesk.store.backup_notes import read_erased
from csdesk.store.erased_words import marks_of
from csdesk.store.erasing import CHOSEN
from csdesk.store.rows import Written
from tests.builders import (
    a_complaint,
    a_contact,
    a_customer,
    a_follow_up,
    a_listen_draft,
    a_promise,
    a_redress,
    a_shop,
    an_effort,
    at,
)
from tests.services.full_lives import make_marked
from tests.services.test_erasing import bytes_of, indexed_words, opened, totals

WORDS, SAID, NOTE, BODY = "Xylograph warped", "Yttrium hinge", "Quokka sticker", "Zugzwang letter"
LONG_AGO = at(3, year=2019, month=5)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(40)) * 4


@pytest.fixture
def shop(desk: Desk) -> Desk:
    a_shop(desk)
    return desk


def closed(desk: Desk, customer_id: int, words: str = WORDS, **facts: Any) -> Complaint:
    """A complaint that was closed in 2019, with what belongs to it."""
    with desk.store.read() as work:
        causes = work.list_items.where()
        cause = next(one.id for one in causes if one.list_name is ListName.CAUSE)
    given = {"settled_at": LONG_AGO, "outcome": Outcome.PUT_RIGHT, "cause_id": cause}
    whole = given | {"opened_at": LONG_AGO, "title": f"About {words}"} | facts
    return a_complaint(desk, customer_id, words, **whole)


def a_letter(desk: Desk, customer_id: int, body: str = BODY, **facts: Any) -> Letter:
    values: dict[str, Any] = {"written_at": LONG_AGO, "offset_minutes": 60} | facts
    with desk.store.write("save_letter", desk.now()) as work:
        return work.letters.add(Letter(customer_id, LetterKind.REPLY, "Hello", body, **values))


def full(desk: Desk) -> tuple[int, Complaint]:
    """A customer with a closed complaint and all that belongs to it, of 2019."""
    anna = a_customer(desk, created_at=LONG_AGO)
    case = closed(desk, anna.id)
    said = a_contact(desk, anna.id, SAID, at=LONG_AGO, complaint_id=case.id)
    an_effort(desk, anna.id, on=LONG_AGO.date(), complaint_id=case.id, note=NOTE)
    a_redress(desk, case, 1200, given_on=LONG_AGO.date(), what="Gewgaw refund")
    with desk.store.write("save_listen", desk.now()) as work:
        work.listen_steps.put(replace(a_listen_draft(case.id).step, summary="Wyvern summary"))
    enclose(desk, anna.id, [EnclosedFile("Ibex photo.png", "image/png", PNG)], complaint_id=case.id)
    with desk.store.write("age", desk.now()) as work:
        for each in work.enclosures.where():
            work.enclosures.replace(replace(each, added_at=LONG_AGO, contact_id=said.id))
    return anna.id, case


def only(due: tuple[WordsDue, ...], kind: OldKind) -> WordsDue:
    (found,) = (each for each in due if each.kind is kind)
    return found


def test_without_a_rule_nothing_is_proposed(shop: Desk) -> None:
    full(shop)

    assert words_due(shop) == ()
    assert reminds_of_words(shop) == 0


def test_it_is_told_who_what_how_many_and_when(shop: Desk) -> None:
    anna, case = full(shop)
    a_letter(shop, anna)
    a_contact(shop, anna, NOTE, at=LONG_AGO + timedelta(days=5))
    keep_words_for(shop, 5)

    due = words_due(shop)

    found = only(due, OldKind.COMPLAINT)
    assert (found.customer, found.title, found.key) == (
        "Anna Lindqvist",
        f"About {WORDS}",
        f"complaint:{case.id}",
    )
    assert (found.passages, found.files, found.last_on) == (5, 1, date(2019, 5, 3))
    assert only(due, OldKind.LETTERS).passages == 1
    assert only(due, OldKind.NOTES).last_on == date(2019, 5, 8)
    assert reminds_of_words(shop) == 8


def test_what_is_younger_open_or_still_to_be_done_is_never_proposed(shop: Desk) -> None:
    anna = a_customer(shop, created_at=LONG_AGO)
    keep_words_for(shop, 5)
    a_complaint(shop, anna.id, opened_at=LONG_AGO)
    closed(shop, anna.id, settled_at=at(22, year=2021))
    promised, asked, spoken, given = (closed(shop, anna.id) for _ in range(4))
    a_promise(shop, anna.id, due_at=LONG_AGO, made_at=LONG_AGO, complaint_id=promised.id)
    a_follow_up(shop, anna.id, date(2019, 5, 9), complaint_id=asked.id)
    a_contact(shop, anna.id, complaint_id=spoken.id)
    a_redress(shop, given, 900, RedressKind.GOODWILL, given_on=LONG_AGO.date(), worth_minor=900)
    a_letter(shop, anna.id, written_at=at(22, year=2021))

    assert words_due(shop) == ()


def test_exactly_what_was_chosen_leaves_every_byte_and_no_figure_moves(shop: Desk) -> None:
    anna, case = full(shop)
    kept = closed(shop, anna, "Marzipan clock")
    a_letter(shop, anna)
    keep_words_for(shop, 5)
    before = totals(shop)
    due = words_due(shop)
    chosen = [each for each in due if each.key == f"complaint:{case.id}"]
    with shop.store.read() as work:
        was = work.complaints.require(case.id)

    erased = erase_words(shop, chosen, backup=False)

    assert erased.is_clean
    left = bytes_of(shop)
    gone = (WORDS, SAID, NOTE, "Gewgaw refund", "Wyvern summary", "Ibex photo")
    assert {each for each in gone if each.encode() in left} == set()
    assert PNG not in left
    assert all(each.encode() in left for each in ("Marzipan clock", BODY, "Anna Lindqvist"))
    assert totals(shop) == before
    assert check(shop) == ()
    assert not {"xylograph", "yttrium"} & indexed_words(shop)
    with shop.store.read() as work:
        now = work.complaints.require(case.id)
        assert now == replace(was, title=GONE, words=GONE)
        assert work.complaints.require(kept.id).words == "Marzipan clock"
    assert {each.key for each in words_due(shop)} == {each.key for each in due} - {chosen[0].key}


def test_history_keeps_the_fact_without_the_words(shop: Desk) -> None:
    _, case = full(shop)
    keep_words_for(shop, 5)
    erase_words(shop, words_due(shop), backup=False)

    told = [line.words for line in history_of(shop, Noun.COMPLAINT, case.id)]

    assert "Somebody erased the words of the complaint, as they were kept long enough" in told
    assert not any(word in line for line in told for word in (WORDS, SAID, NOTE))
    with shop.store.read() as work:
        action = work.connection.exec_driver_sql(
            "SELECT action FROM history WHERE verb = 'erase_words' LIMIT 1"
        ).scalar_one()
    with pytest.raises(RuleBroken):
        undo(shop, action)


def test_notes_letters_and_files_of_no_complaint_go_as_well(shop: Desk) -> None:
    anna = a_customer(shop, created_at=LONG_AGO)
    a_contact(shop, anna.id, SAID, at=LONG_AGO)
    young = a_contact(shop, anna.id, "Still needed")
    an_effort(shop, anna.id, on=LONG_AGO.date(), note=NOTE)
    a_letter(shop, anna.id)
    enclose(shop, anna.id, [EnclosedFile("Ibex photo.png", "image/png", PNG)], contact_id=young.id)
    with shop.store.write("age", shop.now()) as work:
        for each in work.enclosures.where():
            work.enclosures.replace(replace(each, added_at=LONG_AGO, contact_id=None))
    keep_words_for(shop, 5)
    due = words_due(shop)
    assert {each.kind for each in due} == {OldKind.NOTES, OldKind.LETTERS, OldKind.FILES}

    erase_words(shop, due, backup=False)

    left = bytes_of(shop)
    assert {each for each in (SAID, NOTE, BODY, "Ibex") if each.encode() in left} == set()
    assert b"Still needed" in left
    assert check(shop) == ()
    assert words_due(shop) == ()


def test_what_changed_since_the_list_was_made_stops_all_of_it(shop: Desk) -> None:
    anna, case = full(shop)
    a_letter(shop, anna)
    keep_words_for(shop, 5)
    due = words_due(shop)
    with shop.store.write("reopen", shop.now()) as work:
        work.complaints.replace(
            replace(work.complaints.require(case.id), settled_at=None, outcome=None)
        )

    with pytest.raises(RuleBroken) as stopped:
        erase_words(shop, due, backup=False)

    assert stopped.value.code == "rights.words_changed"
    assert BODY.encode() in bytes_of(shop)


def test_a_duty_to_keep_somebody_holds_their_words_too(shop: Desk) -> None:
    until = shop.today() + timedelta(days=9)
    anna = a_customer(shop, created_at=LONG_AGO, kept_until=until, kept_why="In court")
    closed(shop, anna.id)
    keep_words_for(shop, 5)

    (held,) = words_due(shop)

    assert (held.kept_until, held.kept_why) == (until, "In court")
    assert reminds_of_words(shop) == 0
    with pytest.raises(RuleBroken) as stopped:
        erase_words(shop, [held])
    assert stopped.value.code == "rights.kept"


def test_a_copy_is_made_first_named_with_its_day_and_told_beside_it(shop: Desk) -> None:
    full(shop)
    keep_words_for(shop, 5)
    due = words_due(shop)

    erase_words(shop, due)

    (kept,) = backups_of(shop.store.path)
    assert kept.reason is Reason.BEFORE_ERASE
    assert WORDS.encode() in kept.path.read_bytes()
    (copy,) = preview_words(shop, ()).copies
    assert copy.goes_on is not None
    noted = read_erased(folder_of(shop.store.path))
    assert [ErasedWords.read(each) for each in noted] == [*erased_words(shop)]
    with pytest.raises(ValueError, match="nobody"):  # what an older csdesk makes of it: nothing
        ErasedNumber.read(noted[0])
    newer = make_backup(shop)
    assert WORDS.encode() not in newer.path.read_bytes()


def test_a_copy_from_before_that_is_brought_back_loses_them_again(shop: Desk) -> None:
    anna, case = full(shop)
    a_letter(shop, anna)
    keep_words_for(shop, 5)
    older = make_backup(shop)
    erase_words(shop, [only(words_due(shop), OldKind.COMPLAINT)], backup=False)

    back, _ = restore(shop, older)
    try:
        with back.store.read() as work:
            assert work.complaints.require(case.id).words == GONE
            assert [one.body for one in work.letters.where()] == [BODY]
        assert not any(
            WORDS.encode() in each.read_bytes()
            for each in (back.store.path, back.store.path.with_name(back.store.path.name + "-wal"))
            if each.exists()
        )
        assert check(back) == ()
        assert reapply_words(back, erased_words(back)) == 0
    finally:
        back.store.close()


def test_a_number_that_means_another_record_by_now_is_left_alone(
    shop: Desk, tmp_path: Path
) -> None:
    _, case = full(shop)
    keep_words_for(shop, 5)
    erase_words(shop, words_due(shop), backup=False)
    told = [
        replace(each, marks=tuple(f"{mark[:-8]}9.99999Z" for mark in each.marks))
        for each in erased_words(shop)
        if each.noun_id == case.id
    ]
    with shop.store.write("x", shop.now()) as work:
        work.complaints.replace(replace(work.complaints.require(case.id), words="Another one"))
    older = tmp_path / "older.csdesk"
    shop.store.copy_to(older)

    for back in opened(older, tmp_path / "back.csdesk"):
        assert reapply_words(back, told) == 0
        assert b"Another one" in bytes_of(back)


def test_a_customer_whose_words_went_by_age_can_still_be_erased_whole(shop: Desk) -> None:
    anna, _ = full(shop)
    keep_words_for(shop, 5)
    erase_words(shop, words_due(shop), backup=False)
    assert preview_erasure(shop, anna).why_not == ""

    erase_customer(shop, anna, backup=False)

    assert b"Lindqvist" not in bytes_of(shop)
    assert check(shop) == ()
    assert len(erasures(shop)) == 1


def test_every_column_of_a_complaint_that_can_hold_a_word_is_wiped(
    empty_shop: Path, tmp_path: Path
) -> None:
    make_marked(empty_shop, tmp_path / "marked.csdesk")
    for desk in opened(tmp_path / "marked.csdesk", tmp_path / "copy.csdesk"):
        with desk.store.read() as work:
            case = next(one for one in work.complaints.where() if one.customer_id == 1)
            marks = marks_of(work.connection, Noun.COMPLAINT, [case.id])[case.id]
            mine = worded(work.connection, words_of(work.connection, {Noun.COMPLAINT: [case.id]}))
        assert len(mine) > 30

        reapply_words(desk, [ErasedWords(Noun.COMPLAINT, case.id, marks, desk.now())])

        path = desk.store.path.read_bytes()
        assert {words for words in mine if words.encode() in path} == set()


def worded(connection: sa.Connection, found: Theirs) -> set[str]:
    """All that stands in these rows, but for what was chosen from a list."""
    told: set[str] = set()
    for table, keys in found.rows.items():
        key = next(iter(table.primary_key.columns))
        for column in table.c:
            if isinstance(column.type, Written) and column not in CHOSEN:
                told.update(connection.scalars(sa.select(column).where(key.in_(keys))))
    return told - {""}


def test_it_is_told_once_a_year_together_with_the_people(shop: Desk) -> None:
    full(shop)
    keep_words_for(shop, 5)
    assert reminds_of_words(shop) > 0

    put_off_erasing(shop)

    assert reminds_of_words(shop) == 0
