"""Pages of a report: words, figures that are worked out, and checks that turn red."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter

from csdesk.domain.reports.sheet import Check, Kind, Read, Role, Row
from csdesk.domain.reports.worked_out import LineCount, WorkedOut
from csdesk.language import Language
from csdesk.shown import AGREES, DIFFERS, column_words
from csdesk.workbooks.formulas import Formulas
from csdesk.workbooks.looks import Way
from csdesk.workbooks.page import Page
from csdesk.workbooks.printing import Imprint, keep_on_one_page, spread
from csdesk.workbooks.sheet import Formula, Value

CHECK_COLUMNS = 5
"""What it is, one figure, the other, their difference, and whether they agree."""
_WORKED_OUT = get_args(WorkedOut)
_GOOD = PatternFill(bgColor="E0F0ED"), Font(color="0A6159")
_BAD = PatternFill(bgColor="FCE9EB"), Font(color="AE1F35", bold=True)


class ReportPage:
    """Fills one page; its checks share one rule for their colours."""

    def __init__(
        self,
        page: Page,
        formulas: Formulas,
        language: Language,
        sheets: Mapping[str, str],
    ) -> None:
        """``sheets`` are the words that lead to another sheet, with the name it has here."""
        self._page = page
        self._formulas = formulas
        self._language = language
        self._sheets = sheets
        self._checked: list[int] = []

    def put(self, part: Row | Check) -> None:
        """Write one row."""
        if isinstance(part, Check):
            self._check(part)
        elif self._goes_across(part):
            value, kind = part.cells[0]
            text = self._said(value, kind)
            words = text if isinstance(text, str) else ""
            self._page.across(words, len(self._page.widths), part.role)
        else:
            self._row(part)

    def _goes_across(self, row: Row) -> bool:
        """Prose, and the head of a section, that stand alone in their row."""
        alone = len(row.cells) == 1 < len(self._page.widths)
        return alone and row.role in (Role.PROSE, Role.HEAD)

    def finish(self, imprint: Imprint) -> None:
        """Colours of the checks, and how the page is printed."""
        sheet, last = self._page.sheet, max(self._page.last_row, 1)
        letter = get_column_letter(len(self._page.widths))
        sheet.print_area = f"A1:{letter}{last}"
        sheet.sheet_view.showGridLines = False
        spread(sheet, imprint, self._page.widths, upright=True)
        if self._checked:
            keep_on_one_page(sheet, imprint, self._page.high)
            words = max(len(self._language.say(word)) for word in (AGREES, DIFFERS)) + 3
            verdicts = sheet.column_dimensions[get_column_letter(CHECK_COLUMNS)]
            verdicts.width = max(verdicts.width, words)
            self._colour()

    def _row(self, row: Row) -> None:
        cells = [self._cell(value, kind, row) for value, kind in row.cells]
        if row.role is Role.HEAD:  # those after the first stand over figures
            cells[1:] = [(value, Kind.NUMBER, way) for value, _, way in cells[1:]]
        self._page.cells(cells, row.role)
        for n, (value, kind) in enumerate(row.cells, 1):
            if self._leads(value, kind, row):
                self._page.lead(n, self._sheets[str(value)])

    def _cell(self, value: Any, kind: Kind, row: Row) -> tuple[Value, Kind, Way]:
        way = Way.PLAIN
        if self._leads(value, kind, row):
            way = Way.LINK
        elif row.role is Role.BODY:
            way = Way.WRAPPED
        return self._said(value, kind), kind, way

    def _leads(self, value: Any, kind: Kind, row: Row) -> bool:
        """The title of a sheet leads there where it stands alone, or beside its count of lines."""
        if row.role is not Role.BODY or kind is not Kind.WORD or value not in self._sheets:
            return False
        return len(row.cells) == 1 or any(isinstance(found, LineCount) for found, _ in row.cells)

    def _said(self, value: Any, kind: Kind) -> Value:
        if isinstance(value, _WORKED_OUT):
            return self._formulas.of(value, kind)
        found: Read = value
        return column_words(found, kind, self._language) if isinstance(found, str) else found

    def _check(self, check: Check) -> None:
        say = self._language.say
        left, right = (self._formulas.of(side, check.kind) for side in (check.left, check.right))
        row = self._page.last_row + 1
        apart = _result(left) - _result(right)
        places = self._formulas.places(check.kind)
        words = say(DIFFERS) if apart else say(AGREES)
        asked = f'IF(D{row}=0,"{_quoted(say(AGREES))}","{_quoted(say(DIFFERS))}")'
        self._page.cells(
            [
                (say(check.label), Kind.WORD, Way.WRAPPED),
                (left, check.kind, Way.WRAPPED),
                (right, check.kind, Way.WRAPPED),
                (Formula(f"ROUND(B{row}-C{row},{places})", apart), check.kind, Way.WRAPPED),
                (Formula(asked, words), Kind.WORD, Way.VERDICT),
            ],
            Role.BODY,
        )
        self._checked.append(row)

    def _colour(self) -> None:
        """One rule for green and one for red, over all checks of the page."""
        first = self._checked[0]
        over = " ".join(f"D{row}:E{row}" for row in self._checked)
        rules = self._page.sheet.conditional_formatting
        for formula, (fill, font) in ((f"$D{first}<>0", _BAD), (f"$D{first}=0", _GOOD)):
            rules.add(over, FormulaRule(formula=[formula], fill=fill, font=font))


def _result(side: Formula | int | float | None) -> int | float:
    found = side.result if isinstance(side, Formula) else side
    return found if isinstance(found, int | float) else 0


def _quoted(words: str) -> str:
    return words.replace('"', '""')
