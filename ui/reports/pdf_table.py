"""A sheet as a printed table: its head on each page, lines, totals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from csdesk.domain.ours import ours
from csdesk.domain.reports.sheet import Kind
from csdesk.language import Language
from ui.reports.pdf_chart import CHART_HEIGHT, Chart, chart_of
from ui.reports.pdf_columns import GAP, Plan, plan_of
from ui.reports.pdf_lines import Laid, total_words
from ui.reports.pdf_paper import Paper
from ui.reports.pdf_type import ACCENT, HAIR, INK, POINT, RULE, SOFT, Type

TOTAL: Final = ours("Total")
AMOUNTS_IN: Final = ours("Amounts in {currency}.")
CONTINUED: Final = ours("{title}, continued")
CUT: Final = ours(
    "Texts that end in … are longer than there is room for here; the list (CSV) holds them whole."
)
_MOST_LINES: Final = 8
_AIR: Final = 1.6 * POINT
_ROWS_TO_BEGIN: Final = 5
_MOST_OF_FEW, _ROOM_FOR_FEW = 2, 0.7
_BETWEEN_CHARTS: Final = 26 * POINT
_HEADING, _ABOUT = 14.0, 9.5

Lines = tuple[list[str], ...]


class Table:
    """One sheet on its way to paper, the same way each time it is painted."""

    def __init__(self, laid: Laid, language: Language, paper: Paper) -> None:
        self.laid = laid
        self._language = language
        across, upright = paper.room_if(True), paper.room_if(False)
        self.plan: Plan = plan_of(laid, language, paper.types, upright, across)
        self._body: Type = paper.types.of(self.plan.points, False)
        self._strong: Type = paper.types.of(self.plan.points, True)
        self._heads: Lines = tuple(
            self._strong.lines(language.say(column.title), width)
            for column, width in zip(laid.sheet.columns, self.plan.widths, strict=True)
        )
        self._head_height = self._strong.line * max(map(len, self._heads), default=1) + 2 * _AIR
        self.cut: list[str] = []

    def paint(self, paper: Paper, advance: Callable[[], None]) -> None:
        """All of it, beginning on this page where there is room.

        Raises: Cancelled: ``advance`` says so.
        """
        self.cut = []
        self._begin(paper)
        if not self.laid.totals.lines:
            none = self._language.say(self.laid.sheet.none) if self.laid.sheet.none else ""
            paper.prose(none, paper.types.of(_ABOUT, False), SOFT)
            paper.y += 10 * POINT
            return
        self._rows(paper, advance)
        if self.cut:
            paper.y += 4 * POINT
            paper.prose(self._language.say(CUT), paper.types.of(8.0, False), SOFT)
        paper.y += 16 * POINT

    def _begin(self, paper: Paper) -> None:
        """The title of the sheet, what a line is, and its charts."""
        say, sheet = self._language.say, self.laid.sheet
        title, about = paper.types.of(_HEADING, True), paper.types.of(_ABOUT, False)
        charts = [chart_of(chart, self.laid, self._language) for chart in sheet.charts]
        drawn = [chart for chart in charts if chart is not None]
        rows = self._head_height + _ROWS_TO_BEGIN * (self._body.line + 2 * _AIR)
        needed = title.line + 2 * about.line + (CHART_HEIGHT if drawn else rows)
        if not self._may_lie_as(paper) or paper.y + needed > paper.bottom:
            paper.new_page(self.plan.across and self.laid.totals.lines > 0)
        paper.prose(say(sheet.title), title)
        words = [say(sheet.about)] if sheet.about else []
        holds_money = any(column.kind is Kind.MONEY for column in sheet.columns)
        if holds_money and self.laid.totals.lines:
            words.append(say(AMOUNTS_IN, currency=self._language.currency))
        paper.prose(" ".join(words), about, SOFT)
        paper.y += 6 * POINT
        self._charts(paper, drawn)

    def _may_lie_as(self, paper: Paper) -> bool:
        """Whether the page that is begun will do: turned as wanted, or wide enough for a few."""
        if paper.across is self.plan.across or not self.laid.totals.lines:
            return True
        rows = self.laid.totals.lines * (_MOST_OF_FEW * self._body.line + 2 * _AIR)
        few = self._head_height + rows < (paper.bottom - paper.y) * _ROOM_FOR_FEW
        return paper.across and few and not self.laid.sheet.charts

    def _charts(self, paper: Paper, charts: Sequence[Chart]) -> None:
        """One below the other; on pages that lie, two beside each other."""
        beside = 2 if paper.across and len(charts) > 1 else 1
        wide = (paper.wide - (beside - 1) * _BETWEEN_CHARTS) / beside
        for number, chart in enumerate(charts):
            place = number % beside
            if place == 0:
                paper.need(CHART_HEIGHT)
            chart.paint(paper, paper.left + place * (wide + _BETWEEN_CHARTS), wide)
            if place == beside - 1 or chart is charts[-1]:
                paper.y += CHART_HEIGHT + 10 * POINT

    def _rows(self, paper: Paper, advance: Callable[[], None]) -> None:
        paper.need(self._head_height + 2 * (self._body.line + 2 * _AIR))
        waiting: list[tuple[float, Lines]] = []
        filled = paper.y + self._head_height
        total = self._strong.line + 3 * _AIR
        count = self.laid.totals.lines
        for number, words in enumerate(self.laid.rows(), 1):
            advance()
            row = self._broken(words)
            high = max(map(len, row)) * self._body.line + 2 * _AIR
            needed = high + (total if number == count else 0)
            if filled + needed > paper.bottom and waiting:
                self._paint_page(paper, waiting)
                paper.new_page(paper.across)
                self._continued(paper)
                waiting, filled = [], paper.y + self._head_height
            waiting.append((high, row))
            filled += high
        self._paint_page(paper, waiting, last=True)

    def _continued(self, paper: Paper) -> None:
        say = self._language.say
        words = say(CONTINUED, title=say(self.laid.sheet.title))
        paper.prose(words, paper.types.of(_ABOUT, False), SOFT)
        paper.y += 3 * POINT

    def _broken(self, words: Sequence[str]) -> Lines:
        """The cells of a row, each in its lines."""
        body, widths = self._body, self.plan.widths
        row = tuple(
            body.lines(text, width, _MOST_LINES) if text else []
            for text, width in zip(words, widths, strict=True)
        )
        if max(map(len, row), default=0) == _MOST_LINES:
            self._note_cut(words, row)
        return row if any(row) else ([""], *row[1:])

    def _note_cut(self, words: Sequence[str], row: Lines) -> None:
        for column, text, lines in zip(self.laid.sheet.columns, words, row, strict=True):
            if len(lines) == _MOST_LINES and lines[-1].endswith("…") and not text.endswith("…"):
                title = self._language.say(self.laid.sheet.title)
                self.cut.append(f"{title}: {self._language.say(column.title)}")

    def _paint_page(
        self, paper: Paper, rows: Sequence[tuple[float, Lines]], *, last: bool = False
    ) -> None:
        """What stands on one page high, on as many pages wide as there are groups."""
        for number, group in enumerate(self.plan.groups):
            highs = [self._height(row, group) for _, row in rows]
            if number:
                self._beside(paper, sum(highs))
            places = self._places(group, paper.left)
            self._paint_head(paper, places)
            for high, (_, row) in zip(highs, rows, strict=True):
                self._paint_row(paper, places, row, self._body, paper.y + _AIR)
                paper.y += high
                paper.rule(paper.left, paper.y, self._across(places, paper), HAIR, 0.4)
            if last:
                self._paint_totals(paper, places)

    def _height(self, row: Lines, group: Sequence[int]) -> float:
        lines = max((len(row[place]) for place in group), default=1)
        return max(lines, 1) * self._body.line + 2 * _AIR

    def _beside(self, paper: Paper, high: float) -> None:
        """The next columns of the same lines: below, where all of them have room, else overleaf."""
        needed = 14 * POINT + self._head_height + high + self._strong.line + 3 * _AIR
        if paper.y + needed <= paper.bottom:
            paper.y += 14 * POINT
            return
        paper.new_page(paper.across)
        self._continued(paper)

    def _places(self, group: Sequence[int], left: float) -> dict[int, float]:
        found = {}
        for place in group:
            found[place] = left
            left += self.plan.widths[place] + GAP * POINT
        return found

    def _across(self, places: dict[int, float], paper: Paper) -> float:
        place, x = max(places.items(), key=lambda item: item[1])
        return x + self.plan.widths[place] - paper.left

    def _paint_head(self, paper: Paper, places: dict[int, float]) -> None:
        high = self._head_height - 2 * _AIR
        for place, x in places.items():
            lines = self._heads[place]
            y = paper.y + _AIR + high - len(lines) * self._strong.line
            for line in lines:
                self._cell(paper, place, x, y, line, self._strong, ACCENT)
                y += self._strong.line
        paper.y += self._head_height
        paper.rule(paper.left, paper.y, self._across(places, paper), RULE, 0.8)

    def _paint_row(
        self, paper: Paper, places: dict[int, float], row: Lines, kind: Type, top: float
    ) -> None:
        if paper.painter is None:
            return
        for place, x in places.items():
            y = top
            for line in row[place]:
                self._cell(paper, place, x, y, line, kind, INK)
                y += kind.line

    def _cell(
        self, paper: Paper, place: int, x: float, y: float, text: str, kind: Type, colour: str
    ) -> None:
        right = self.laid.sheet.columns[place].kind.is_figure
        paper.words(x, y, text, kind, colour, width=self.plan.widths[place], right=right)

    def _paint_totals(self, paper: Paper, places: dict[int, float]) -> None:
        columns = self.laid.sheet.columns
        totals = total_words(columns, self.laid.totals, self._language)
        if not any(totals[place] for place in places):
            return
        paper.rule(paper.left, paper.y, self._across(places, paper), RULE, 0.8)
        y = paper.y + 1.5 * _AIR
        for place, x in places.items():
            self._cell(paper, place, x, y, totals[place], self._strong, INK)
        first = next(iter(places))
        if not totals[first]:
            paper.words(places[first], y, self._language.say(TOTAL), self._strong, INK)
        paper.y += self._strong.line + 3 * _AIR
