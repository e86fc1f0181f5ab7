"""What a person may ask for: all that is kept, that it only rests, and that it is kept on."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from csdesk.desk import Desk
from csdesk.domain.contact import EnclosedFile
from csdesk.domain.errors import Refused, RuleBroken
from csdesk.domain.letter import Letter, LetterKind
from csdesk.domain.listings import TaskKind
from csdesk.domain.reports.request import ReportKind
from csdesk.domain.review import ReviewDraft
from csdesk.services.answer_cards import cards_to_print
from csdesk.services.customers import customer_rows
from csdesk.services.due import next_to_tell
from csdesk.services.enclosures import enclose
from csdesk.services.giving import give_person
from csdesk.services.letters import begin_letter, save_letter
from csdesk.services.maybe_same import maybe_same
from csdesk.services.reports import private_copy
from csdesk.services.reviews import add_review
from csdesk.services.rights import keep_until, lift_restriction, restrict_customer
from csdesk.services.search import find_anything
from csdesk.services.today import board, count_tasks
from csdesk.services.undo import undo
from csdesk.store.copying import copy_aside
from csdesk.store.opening import open_store
from csdesk.store.unit_of_work import Work
from tests.builders import (
    a_complaint,
    a_contact,
    a_customer,
    a_follow_up,
    a_listen_draft,
    a_person,
    a_promise,
    a_purchase,
    a_shop,
    an_effort,
    at,
)
from tests.conftest import fixed_now
from tests.services.full_lives import make_marked
from tests.services.test_customer_story import LEFT_OUT
from tests.services.test_erasing import words_of
from tests.services.test_imports import SALES, brought


@pytest.fixture
def shop(desk: Desk) -> Desk:
    a_shop(desk)
    return desk


@pytest.fixture
def lives(empty_shop: Path, tmp_path: Path) -> Iterator[Desk]:
    make_marked(empty_shop, tmp_path / "lives.csdesk")
    store = open_store(tmp_path / "lives.csdesk")
    yield Desk(store, fixed_now)
    store.close()


def read_of(workbook: bytes) -> str:
    sheets = load_workbook(io.BytesIO(workbook), read_only=True)
    return "\n".join(
        str(cell) for sheet in sheets for row in sheet.iter_rows(values_only=True) for cell in row
    )


def test_everything_about_a_person_is_in_one_file_to_read_and_for_a_program(
    lives: Desk, tmp_path: Path
) -> None:
    out = tmp_path / "about.zip"

    given = give_person(lives, 1, out)

    with ZipFile(out) as together:
        assert {"read me.txt", "about.xlsx", "data.json"} < set(together.namelist())
        told = json.loads(together.read("data.json"))
        page, data = read_of(together.read("about.xlsx")), together.read("data.json").decode()
    left_out = {f"zq-{table}-{column}-" for table, column in LEFT_OUT}
    mine = {
        words for words in words_of(lives, 1) if not any(words.startswith(one) for one in left_out)
    }
    assert sorted(words for words in mine if words not in page) == []
    of_shop = ("redress-account", "purchase-lines", "contact_point-normal", "asked_whom")
    assert [
        words for words in mine if words not in data and not any(one in words for one in of_shop)
    ] == []
    others = words_of(lives, 2)
    assert [words for words in others if words in page or words in data] == []
    assert given.records == sum(map(len, told.values()))
    assert "hourly_minor" not in data
    assert "person_id" not in data


def test_files_are_in_it_by_names_that_lead_nowhere_else(shop: Desk, tmp_path: Path) -> None:
    anna = a_customer(shop)
    content = b"\x89PNG\r\n\x1a\n" + b"1"
    enclose(shop, anna.id, (EnclosedFile("../../my bike.png", "image/png", content),))

    given = give_person(shop, anna.id, tmp_path / "about.zip")

    assert given.files == 1
    with ZipFile(given.path) as together:
        (name,) = [each for each in together.namelist() if each.startswith("files/")]
        assert name.count("/") == 1
        assert ".." not in name
        assert together.read(name) == content


def test_what_was_given_before_is_not_written_over_unasked(shop: Desk, tmp_path: Path) -> None:
    anna = a_customer(shop)
    out = tmp_path / "about.zip"
    give_person(shop, anna.id, out)
    before = out.read_bytes()

    with pytest.raises(Refused) as refused:
        give_person(shop, anna.id, out)

    assert refused.value.code == "report.exists"
    assert out.read_bytes() == before
    assert give_person(shop, anna.id, out, overwrite=True).path == out


def test_all_that_is_given_is_of_one_moment(
    shop: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody saves after each look at the shop, and after each copy of it."""
    anna = a_customer(shop, "Anna 0")
    saves, read = count(1), shop.store.read

    def save() -> None:
        with shop.store.write("edit_customer", shop.now()) as work:
            work.customers.replace(replace(anna, name=f"Anna {next(saves)}"))

    @contextmanager
    def looked_at() -> Iterator[Work]:
        with read() as work:
            yield work
        save()

    def copied(*args: Any) -> None:
        copy_aside(*args)
        save()

    monkeypatch.setattr(shop.store, "read", looked_at)
    monkeypatch.setattr(private_copy, "copy_aside", copied)

    given = give_person(shop, anna.id, tmp_path / "about.zip")

    with ZipFile(given.path) as together:
        page, data = read_of(together.read("about.xlsx")), together.read("data.json").decode()
    assert next(saves) > 1
    assert set(re.findall("Anna [0-9]", page)) == set(re.findall("Anna [0-9]", data))


def test_whoever_asked_for_it_is_neither_asked_nor_written_to(shop: Desk) -> None:
    anna, bo = a_customer(shop), a_customer(shop, "Bo Berg")
    for one in (anna, bo):
        a_follow_up(shop, one.id, shop.today())
    letter = Letter(anna.id, LetterKind.REPLY, "Hello", "Dear Anna", at(20), 60)

    restrict_customer(shop, anna.id, "  They doubt   the address ")

    asked = [task for task in board(shop).tasks if task.kind is TaskKind.FOLLOW_UP_DUE]
    assert [task.customer for task in asked] == ["Bo Berg"]
    assert [card.customer for card in cards_to_print(shop)] == ["Bo Berg"]
    with pytest.raises(RuleBroken) as refused:
        save_letter(shop, letter)
    assert refused.value.code == "rights.restricted"
    assert [hit.noun_id for hit in find_anything(shop, "Anna")][:1] == [anna.id]
    with shop.store.read() as work:
        kept = work.customers.require(anna.id)
    assert (kept.restricted_why, kept.restricted_at) == ("They doubt the address", shop.now())
    assert not kept.is_used

    lift_restriction(shop, anna.id)

    assert len(cards_to_print(shop)) == 2
    assert save_letter(shop, letter).id


def test_today_reminds_of_nothing_of_theirs_and_nothing_is_told_on_the_desktop(
    shop: Desk,
) -> None:
    anna = a_customer(shop)
    soon = shop.now() + timedelta(minutes=9)
    open_one = a_complaint(shop, anna.id)
    read_back = a_complaint(shop, anna.id)
    with shop.store.write("x", shop.now()) as work:
        step = a_listen_draft(read_back.id).step
        skipped = {"read_back_skipped": "No time", "done_at": shop.now()}
        work.listen_steps.put(replace(step, read_back_at=None, **skipped))
    a_promise(shop, anna.id, due_at=soon, complaint_id=open_one.id)
    a_promise(shop, anna.id, due_at=at(1))
    a_contact(shop, anna.id, for_person_id=a_person(shop).id)
    a_follow_up(shop, anna.id, shop.today())
    answered = {"answered_at": shop.now(), "recommend": 2}
    a_follow_up(shop, anna.id, shop.today(), **answered)
    kinds = {task.kind for task in board(shop).tasks}
    assert len(kinds) >= 5
    assert next_to_tell(shop, ()) is not None

    restrict_customer(shop, anna.id, "Asked")

    assert board(shop).tasks == ()
    assert count_tasks(shop) == 0
    assert next_to_tell(shop, ()) is None


def test_their_kind_words_are_not_shown_on_today(shop: Desk) -> None:
    anna = a_customer(shop)
    said = {"answered_at": shop.now(), "recommend": 10, "words": "Lovely people"}
    a_follow_up(shop, anna.id, shop.today(), **said)
    assert board(shop).praise is not None

    restrict_customer(shop, anna.id, "Asked")

    assert board(shop).praise is None


@pytest.mark.parametrize("kind", LetterKind)
def test_no_letter_to_them_is_even_begun(shop: Desk, kind: LetterKind) -> None:
    anna = a_customer(shop)
    assert begin_letter(shop, anna.id, kind).customer_id == anna.id

    restrict_customer(shop, anna.id, "Asked")

    with pytest.raises(RuleBroken) as refused:
        begin_letter(shop, anna.id, kind)
    assert refused.value.code == "rights.restricted"


def test_lists_and_what_is_found_say_that_they_are_restricted(shop: Desk) -> None:
    anna, bo = a_customer(shop), a_customer(shop, "Anna Berg")
    a_complaint(shop, anna.id, "Anna told us")
    restrict_customer(shop, anna.id, "Asked")

    rows = customer_rows(shop, [anna.id, bo.id])
    found = find_anything(shop, "Anna")

    assert [row.restricted for row in rows] == [True, False]
    assert {(one.customer_id, one.restricted) for one in found} == {
        (anna.id, True),
        (bo.id, False),
    }
    assert [each.ours.restricted for each in maybe_same(shop, a_customer(shop, anna.name).id)] == [
        True
    ]


def test_nobody_is_asked_to_reply_to_their_review(shop: Desk) -> None:
    anna = a_customer(shop)
    for customer_id in (anna.id, None):
        add_review(shop, ReviewDraft("Map", shop.today(), "Fine.", customer_id=customer_id))

    restrict_customer(shop, anna.id, "Asked")

    asked = [task for task in board(shop).tasks if task.kind is TaskKind.REVIEW]
    assert [task.customer for task in asked] == ["Map"]


def test_nothing_is_proposed_for_them(shop: Desk) -> None:
    anna, bo = a_customer(shop), a_customer(shop, "Bo Berg")
    for one in (anna, bo):
        a_purchase(shop, one.id, 1000)
        an_effort(shop, one.id, 600)
    restrict_customer(shop, anna.id, "Asked")

    shown = board(shop)

    assert [each.name for each in shown.tipped] == ["Bo Berg"]
    assert "Anna Lindqvist" not in [each.name for each in shown.silent.first]


def test_lists_that_leave_the_shop_have_their_number_for_a_name(shop: Desk) -> None:
    from tests.services.reported import lines_of, shown

    anna, bo = a_customer(shop), a_customer(shop, "Bo Berg")
    for one in (anna, bo):
        a_purchase(shop, one.id, 1000)
    restrict_customer(shop, anna.id, "Asked")
    days = shop.today() - timedelta(days=900), shop.today()

    report = shown(shop, ReportKind.CUSTOMERS, *days)

    told = "\n".join(
        repr(lines_of(report, part.sheet.key)) for part in report.parts if hasattr(part, "sheet")
    )
    assert "Anna" not in told
    assert f"Customer {anna.id}" in told
    assert "Bo Berg" in told


def test_a_file_changes_nothing_of_who_they_are_and_its_sales_count(
    shop: Desk, tmp_path: Path
) -> None:
    brought(shop, tmp_path)
    with shop.store.read() as work:
        anna = next(one for one in work.customers.where() if one.name.startswith("Anna"))
    restrict_customer(shop, anna.id, "Asked")
    headings = (*SALES[0], "Phone", "Company")
    newer = ("R7", "2026-05-01", "Anna Lindqvist", "anna@postbox.test", "9.00", "1.50", "EUR")

    brought(shop, tmp_path, (headings, (*newer, "+46 70 555 01 42", "Lindqvist Ltd")))

    with shop.store.read() as work:
        points = work.contact_points.where(work.contact_points.table.c.customer_id == anna.id)
        assert [point.typed for point in points] == ["anna@postbox.test"]
        assert work.customers.require(anna.id).company == anna.company
        assert len(work.purchases.where(work.purchases.table.c.customer_id == anna.id)) == 3


def test_it_can_be_undone_and_needs_a_reason(shop: Desk) -> None:
    anna = a_customer(shop)
    with pytest.raises(Refused) as refused:
        restrict_customer(shop, anna.id, "  ")
    assert refused.value.code == "rights.why"
    actions: list[str] = []
    shop.store.on_change = lambda action, _: actions.append(action.id)
    restrict_customer(shop, anna.id, "Asked")

    undo(shop, actions[-1])

    with shop.store.read() as work:
        assert work.customers.require(anna.id).is_used


def test_a_duty_to_keep_them_has_an_end_and_a_reason(shop: Desk) -> None:
    anna = a_customer(shop)
    tomorrow = shop.today() + timedelta(days=1)
    for until, why, code in (
        (tomorrow, " ", "rights.why"),
        (shop.today(), "A dispute", "rights.past"),
    ):
        with pytest.raises(Refused) as refused:
            keep_until(shop, anna.id, until, why)
        assert refused.value.code == code

    kept = keep_until(shop, anna.id, tomorrow, "A dispute")
    assert (kept.kept_until, kept.kept_why) == (tomorrow, "A dispute")
    assert keep_until(shop, anna.id, None).kept_until is None
