"""What an exported period said is kept small, and its changes are told exactly."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.domain.reports import changes as told
from csdesk.domain.reports.changes import ChangeLine, changes
from csdesk.domain.reports.standing import (
    FIGURES,
    MONTH_FIGURES,
    Booked,
    BookedLine,
    Books,
    packed,
    unpacked,
)

LETTERS = {
    Booked.REMEDY: "R",
    Booked.GOODWILL: "G",
    Booked.RETURN: "S",
    Booked.VOUCHER_USE: "V",
}
"""What the documents of each sort begin with, on every sheet."""

DAYS = st.integers(1, date.max.toordinal())
AMOUNTS = st.none() | st.integers(-(10**13), 10**13)
CODES = st.sampled_from(["", "4730", "8700", "Größe 7", "=1+1"])
FORMS = st.sampled_from(["", "refund", "voucher", "used", "lapsed"])


def lines(kind: Booked) -> st.SearchStrategy[list[BookedLine]]:
    figures = st.tuples(*(AMOUNTS for _ in FIGURES[kind]))
    one = st.builds(BookedLine, st.integers(1, 12), DAYS, st.integers(0, 9), CODES, FORMS, figures)
    several = st.lists(one, max_size=12, unique_by=lambda line: line.id)
    return several.map(lambda found: sorted(found, key=lambda line: line.id))


MONTHS = st.dictionaries(
    st.sampled_from([date(2026, month, 1).toordinal() for month in range(1, 7)]),
    st.tuples(*(st.integers(-(10**13), 10**13) for _ in MONTH_FIGURES)),
)
ACCOUNTS = st.dictionaries(st.sampled_from(sorted(told.ROLES)), CODES.filter(bool))
BOOKS = st.builds(
    Books,
    st.fixed_dictionaries({kind: lines(kind) for kind in Booked}),
    MONTHS,
    ACCOUNTS,
)
BIKE = BookedLine(7, date(2026, 2, 3).toordinal(), 4, "", "repair", (3800, None))


def as_lists(books: Books) -> tuple[Any, ...]:
    kept = {kind: list(books.lines[kind]) for kind in Booked}
    return kept, dict(books.months), dict(books.accounts)


@given(BOOKS)
def test_books_come_back_as_they_were_packed(books: Books) -> None:
    assert as_lists(unpacked(packed(books))) == as_lists(books)
    assert packed(unpacked(packed(books))) == packed(books)


@given(BOOKS, BOOKS)
def test_the_changes_lead_from_what_was_to_what_is(before: Books, now: Books) -> None:
    """Whoever has the old books and the list of changes can write the new ones, and no other."""
    found = list(changes(before, now))

    assert _carried_out(before, found) == _flat(now)
    assert len(found) == len({(line.what, line.document, line.on, line.figure) for line in found})


@given(BOOKS)
def test_the_same_books_have_no_changes(books: Books) -> None:
    assert list(changes(unpacked(packed(books)), books)) == []


def _flat(books: Books) -> dict[Any, Any]:
    """Every figure, day, customer, account and form by itself, unless it is nothing."""
    flat: dict[Any, Any] = {}
    for kind in Booked:
        for line in books.lines[kind]:
            key = told.CALLED[kind], f"{LETTERS[kind]}-{line.id}"
            flat[*key, told.DAY] = date.fromordinal(line.day)
            flat[*key, told.CUSTOMER] = line.customer_id or None
            flat[*key, told.ACCOUNT] = line.account
            flat[*key, told.FORM] = told.FORMS.get(line.form, line.form)
            for place, (figure, amount) in enumerate(zip(FIGURES[kind], line.figures, strict=True)):
                if amount or place == 0:
                    flat[*key, figure] = amount
    for month, figures in books.months.items():
        for figure, amount in zip(MONTH_FIGURES, figures, strict=True):
            if amount:
                flat[told.MONTH, date.fromordinal(month), figure] = amount
    return flat | {(told.MAPPED, told.ROLES[name]): code for name, code in books.accounts.items()}


def _carried_out(before: Books, found: list[ChangeLine]) -> dict[Any, Any]:
    flat = _flat(before)
    for line in found:
        if line.what == told.MAPPED:
            _put(flat, (told.MAPPED, line.figure), line.account_before, line.account)
        elif line.what == told.MONTH:
            _put(flat, (told.MONTH, line.on, line.figure), line.before, line.now)
        else:
            _carry_out(flat, line)
    return flat


def _carry_out(flat: dict[Any, Any], line: ChangeLine) -> None:
    key = line.what, line.document
    facts = {
        told.DAY: (line.day_before, line.on),
        told.CUSTOMER: (line.customer_before, line.customer_id),
        told.ACCOUNT: (line.account_before, line.account),
        told.FORM: (line.form_before, line.form),
    }
    if line.kind == told.CHANGED:
        if line.figure in facts:
            was, now = facts[line.figure]
            assert flat[*key, line.figure] == was != now
            flat[*key, line.figure] = now
        else:
            _put(flat, (*key, line.figure), line.before, line.now, first=_is_first(line))
        return
    for name, (_, now) in facts.items():
        if line.kind == told.ADDED:
            flat[*key, name] = now
        else:
            flat.pop((*key, name), None)
    if line.kind == told.ADDED:
        assert (*key, line.figure) not in flat
        flat[*key, line.figure] = line.now
    else:
        assert flat.pop((*key, line.figure)) == line.before


def _is_first(line: ChangeLine) -> bool:
    kind = next(kind for kind, words in told.CALLED.items() if words == line.what)
    return FIGURES[kind][0] == line.figure


def _put(flat: dict[Any, Any], key: Any, was: Any, now: Any, *, first: bool = False) -> None:
    assert (flat.pop(key, None) or None) == (was or None)
    if now or first:
        flat[key] = now


def test_a_cost_that_was_mended_is_told_with_its_difference() -> None:
    now = replace(BIKE, figures=(4100, None))

    (line,) = changes(Books({Booked.REMEDY: [BIKE]}), Books({Booked.REMEDY: [now]}))

    assert (line.what, line.document, line.customer_id, line.kind) == (
        "Remedy",
        "R-7",
        4,
        "changed",
    )
    assert (line.figure, line.before, line.now, line.difference) == ("Cost", 3800, 4100, 300)
    assert line.on == date(2026, 2, 3)


def test_another_account_is_no_amount() -> None:
    now = replace(BIKE, account="8700")

    (line,) = changes(Books({Booked.REMEDY: [BIKE]}), Books({Booked.REMEDY: [now]}))

    assert (line.figure, line.account_before, line.account) == ("Account", "", "8700")
    assert line.difference is None


def test_a_line_that_costs_nothing_is_told_when_it_comes_or_goes() -> None:
    free = replace(BIKE, figures=(0, None))

    came = list(changes(Books(), Books({Booked.GOODWILL: [free]})))
    went = list(changes(Books({Booked.GOODWILL: [free]}), Books()))

    assert [(line.kind, line.before, line.now) for line in came] == [("added", None, 0)]
    assert [(line.kind, line.before, line.now) for line in went] == [("gone", 0, None)]


@pytest.mark.parametrize("damage", [lambda text: text[:-3], lambda text: text + "0", lambda _: ""])
def test_what_was_damaged_is_not_read(damage: Any) -> None:
    text = packed(Books({Booked.REMEDY: [BIKE]}))

    with pytest.raises(ValueError):
        unpacked(damage(text))


def test_one_other_letter_is_noticed_wherever_it_stands() -> None:
    text = packed(
        Books({Booked.REMEDY: [BIKE]}, {date(2026, 2, 1).toordinal(): (1, 2, 3, 4, 5, 6)})
    )

    for place in range(len(text)):
        other = text[:place] + ("A" if text[place] != "A" else "B") + text[place + 1 :]
        try:
            found = unpacked(other)
        except ValueError:
            continue
        assert as_lists(found) == as_lists(unpacked(text)), place


def test_thousands_of_lines_are_kept_in_few_bytes_each() -> None:
    many = [
        BookedLine(n, 739_000 + n // 40, n % 997, "", "voucher", (n * 37 % 5000, None))
        for n in range(1, 20_001)
    ]

    assert len(packed(Books({Booked.GOODWILL: many}))) < 8 * len(many)
