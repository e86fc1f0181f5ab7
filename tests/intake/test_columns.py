"""Big lists take little room, and nobody who looks at them can tell."""

from __future__ import annotations

import csv
import io
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import csdesk.progress
from csdesk.domain.drafts import PurchaseDraft
from csdesk.domain.errors import Cancelled, Refused
from csdesk.intake import columns
from csdesk.intake.columns import BLOCK, Coded, Packed, coded, kept, taken, together, turned
from csdesk.intake.drafting.drafted import drafted, some_of
from csdesk.intake.files import delimited
from csdesk.intake.files.delimited import read_delimited
from csdesk.intake.groups import Singles, grouped
from csdesk.intake.rows import gathered
from csdesk.progress import Progress, stoppable, unwatched
from tests.intake.lists import a_plan

TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
CELL = st.one_of(TEXT, st.sampled_from(["paid", "", "EUR"]))
ROWS = st.lists(st.lists(CELL, min_size=1, max_size=5), max_size=60)


@given(ROWS)
def test_rows_are_those_that_came_however_wide_each_is(rows):
    found = gathered(rows)

    assert [list(row) for row in found] == rows
    assert [found[at] for at in range(len(rows))] == rows
    assert found[1:] == rows[1:] and found[:3] == rows[:3]
    assert found.taken(range(0, len(rows), 2)) == rows[::2]


@given(st.lists(st.lists(TEXT, min_size=2, max_size=2), min_size=1, max_size=40))
def test_a_file_gives_the_rows_that_csv_gives(rows):
    text = io.StringIO()
    csv.writer(text).writerows([["name", "note"], *rows])
    theirs = [row for row in csv.reader(io.StringIO(text.getvalue(), newline="")) if any(row)]

    found = read_delimited(text.getvalue().encode("utf-8"), "list.csv", "utf-8")

    if found.separator == ",":
        assert [list(row) for row in found.rows] == theirs


@pytest.mark.parametrize(
    ("values", "shape"),
    [
        ([f"A-{n}" for n in range(3 * BLOCK + 7)], Packed),
        ([f"c{n % 9}" for n in range(3 * BLOCK)], Coded),
        ([Decimal(n) for n in range(2 * BLOCK)], Coded),
        ([None if n % 2 else date(2026, 1, 1 + n % 28) for n in range(900)], Coded),
        (["a\0b", *(f"x{n}" for n in range(2 * BLOCK))], list),
    ],
)
def test_a_column_is_kept_as_suits_it_and_says_the_same(values, shape, monkeypatch):
    monkeypatch.setattr(columns, "_MANY_DIFFERENT", 100)

    column = kept(values)

    assert isinstance(column, shape)
    assert list(column) == values and len(column) == len(values)
    assert [column[at] for at in range(len(values))] == values
    assert list(column[5 : BLOCK + 9]) == values[5 : BLOCK + 9]
    assert list(column[::7]) == values[::7]
    assert column[-1] == values[-1]


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), max_size=50))
def test_columns_side_by_side_are_worked_out_as_row_by_row(pairs):
    one, two = [a for a, _ in pairs], [b for _, b in pairs]

    assert list(together(lambda a, b: a * 10 + b, one, two)) == [a * 10 + b for a, b in pairs]
    assert list(turned(one, str)) == list(map(str, one))


@given(st.lists(st.sampled_from("abcdefgh"), max_size=40))
def test_rows_of_one_key_are_together_in_the_order_they_came(keys):
    expected: dict[str, list[int]] = {}
    for row, key in enumerate(keys):
        expected.setdefault(key, []).append(row)

    found = grouped(keys)

    assert [list(group) for group in found] == list(expected.values())
    assert [list(found[at]) for at in range(len(found))] == list(expected.values())
    assert isinstance(found, Singles) == (len(set(keys)) == len(keys))


@given(st.lists(st.integers(1, 10**6), max_size=40))
def test_drafts_made_when_looked_at_are_those_that_came(amounts):
    eager = tuple(
        PurchaseDraft(
            fingerprint=f"{n:032x}",
            row=n + 2,
            reference=f"A-{n}",
            bought_on=date(2026, 1, 1 + n % 28),
            customer_key=None if n % 3 else f"mail:c{n}@x.test",
            gross=Decimal(amount) / 100,
            credit_note=n % 5 == 0,
        )
        for n, amount in enumerate(amounts)
    )

    lazy = drafted(eager)

    assert tuple(lazy) == eager and lazy == eager
    assert [lazy[at] for at in range(len(eager))] == list(eager)
    assert tuple(lazy[1:3]) == eager[1:3]
    assert tuple(some_of(lazy, range(0, len(eager), 2))) == eager[::2]
    assert lazy.sums().documents == sum(1 for draft in eager if draft.is_document)
    assert sum(lazy.sums().totals.values()) == sum(draft.gross for draft in eager)


def test_reading_understanding_and_planning_can_be_stopped_anywhere(monkeypatch):
    lines = "".join(f"{n},2026-01-31,Ann {n},a{n}@x.test,10\n" for n in range(30))
    text = ("Order,Date,Name,Email,Total\n" + lines).encode("utf-8")
    heard: list[tuple[int, int]] = []
    read_delimited(text, "list.csv", progress=lambda done, total, _: heard.append((done, total)))

    def stop(done: int, total: int, what: str = "") -> None:
        raise Cancelled

    assert heard and all(0 <= done <= total for done, total in heard)
    with pytest.raises(Cancelled):
        read_delimited(text, "list.csv", progress=stop)


def test_a_list_of_too_many_rows_is_refused_before_it_fills_the_memory(monkeypatch):
    monkeypatch.setattr(delimited, "MOST_ROWS", 100)
    monkeypatch.setattr(delimited, "_ABOVE", 5)

    with pytest.raises(Refused, match="more than 100 rows"):
        read_delimited(b"name\n" + b"Ann\n" * 200, "list.csv")


def test_lines_of_one_order_far_apart_are_one_purchase():
    lines = [f"{n % 40},2026-01-31,Ann,a@x.test,{1 + n // 40}.50" for n in range(120)]

    plan = a_plan("Order,Date,Name,Email,Line total\n" + "\n".join(lines) + "\n")

    assert len(plan.purchases) == 40
    assert {draft.gross for draft in plan.purchases} == {Decimal("7.50")}
    assert [draft.lines for draft in plan.purchases] == [3] * 40


TEXTS = [f"sale {n}" for n in range(20_000)]
AGAIN = [f"sale {n % 7_000}" for n in range(20_000)]


@pytest.mark.parametrize(
    "work",
    [
        lambda: list(kept(TEXTS)),
        lambda: list(coded(AGAIN)),
        lambda: coded(AGAIN).turned(len),
        lambda: together(max, coded(AGAIN), coded(AGAIN)),
        lambda: taken(coded(AGAIN), range(0, 20_000, 2)),
    ],
)
def test_work_on_a_long_column_can_be_stopped_in_the_middle(work, monkeypatch):
    monkeypatch.setattr(csdesk.progress, "_UNNOTICED_SECONDS", -1)
    asked = []

    def stop_at_second(done: int, total: int, what: str = "") -> None:
        asked.append(done)
        if len(asked) == 2:
            raise Cancelled

    @stoppable
    def long_work(*, progress: Progress = unwatched) -> object:
        return work()

    with pytest.raises(Cancelled):
        long_work(progress=stop_at_second)
    assert list(work()) == list(work())
    assert len(asked) == 2, "what is done afterwards is none of the work"


@pytest.mark.parametrize("stray", [None, "one of them", 2**70])
def test_something_else_among_many_whole_numbers_stays_what_it_is(stray):
    values = [*range(40_000), stray, 7]

    assert list(kept(values)) == values
