"""What is worked out, as the text of a formula and its result."""

from __future__ import annotations

from csdesk.domain.reports.sheet import Kind
from csdesk.domain.reports.worked_out import (
    LineCount,
    Share,
    SheetTotals,
    Total,
    TotalWhere,
    WorkedOut,
)
from csdesk.language import Language
from csdesk.workbooks.formulas import Formulas, TableNames
from csdesk.workbooks.sheet import Formula

HOSTILE = 'a*b? ~c "d"'


def worked_out(figure: WorkedOut, kind: Kind, *, lines: int = 2, sums: int = 500) -> Formula:
    totals = SheetTotals(lines, {"Cost": sums}, {("Cost", "What"): {HOSTILE: 300}})
    names = {"What": "What", "Cost": "Cost [net]"}
    kinds = {"What": Kind.TEXT, "Cost": Kind.MONEY}
    tables = {"Costs": TableNames("Costs", names, kinds, totals)}
    found = Formulas(tables, Language()).of(figure, kind)
    assert isinstance(found, Formula)
    return found


def test_words_that_are_asked_for_are_no_pattern() -> None:
    found = worked_out(TotalWhere("Costs", "Cost", "What", HOSTILE), Kind.MONEY)
    assert (found.text, found.result) == (
        """SUMIFS(Costs[Cost '[net']],Costs[What],"=a~*b~? ~~c ""d\""")""",
        300,
    )


def test_a_table_without_lines_counts_none_though_it_has_an_empty_one() -> None:
    assert worked_out(LineCount("Costs"), Kind.NUMBER).text == "ROWS(Costs[What])"
    empty = worked_out(LineCount("Costs"), Kind.NUMBER, lines=0)
    assert empty.text == "IF(COUNTA(Costs[[What]:[Cost '[net']]])=0,0,ROWS(Costs[What]))"
    assert empty.result == 0


def test_a_share_of_what_is_not_above_zero_is_none() -> None:
    cost = Total("Costs", "Cost")
    for whole in (0, -500):
        found = worked_out(Share(cost, cost), Kind.SHARE, sums=whole)
        assert found.text.startswith("IF(SUM(") and found.text.endswith(',"")')
        assert found.result is None
    assert worked_out(Share(cost, cost), Kind.SHARE).result == 1
