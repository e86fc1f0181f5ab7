"""The totals of a sheet: of its columns, and of those lines that have certain words."""

from __future__ import annotations

import pytest

from csdesk.domain.reports.sheet import Column, Kind, Sheet
from csdesk.domain.reports.totals import Adding
from csdesk.domain.reports.worked_out import LineCount, Minus, Plus, Total, TotalWhere, worth

Line = tuple[str, int | None]
COLUMNS: tuple[Column[Line], ...] = (
    Column("Account", Kind.WORD, lambda line: line[0]),
    Column("Debit", Kind.MONEY, lambda line: line[1], summed=True),
)
LINES = [("Remedies", 500), ("Goodwill", 120), ("Remedies", None), ("Remedies", -20)]


def totals_of(grouped: tuple[tuple[str, str], ...]) -> dict[str, object]:
    sheet = Sheet("Journal", "Journal", "", COLUMNS, LINES, grouped=grouped)
    adding = Adding(sheet)
    for line in sheet.lines:
        adding.add([column.read(line) for column in sheet.columns])
    return {"Journal": adding.totals()}


def test_sums_are_those_of_the_lines_with_the_words_that_are_asked_for() -> None:
    totals = totals_of((("Debit", "Account"),))
    remedies = TotalWhere("Journal", "Debit", "Account", "Remedies")
    goodwill = TotalWhere("Journal", "Debit", "Account", "Goodwill")
    assert worth(remedies, totals) == 480
    assert worth(Plus((remedies, goodwill)), totals) == worth(Total("Journal", "Debit"), totals)
    assert worth(Minus(remedies, goodwill), totals) == 360
    assert worth(TotalWhere("Journal", "Debit", "Account", "Vouchers"), totals) == 0
    assert worth(LineCount("Journal"), totals) == 4


def test_sums_that_the_sheet_does_not_group_are_not_guessed() -> None:
    with pytest.raises(KeyError):
        worth(TotalWhere("Journal", "Debit", "Account", "Remedies"), totals_of(()))


def test_of_a_line_nothing_is_read_but_what_is_added_up() -> None:
    def never(_line: Line) -> str:
        raise AssertionError("nobody needs to know")

    columns = (*COLUMNS, Column("What", Kind.TEXT, never))
    sheet = Sheet("Journal", "Journal", "", columns, LINES, grouped=(("Debit", "Account"),))
    adding = Adding(sheet)
    for line in LINES:
        adding.add_line(line)

    assert {"Journal": adding.totals()} == totals_of((("Debit", "Account"),))
