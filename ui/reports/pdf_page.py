"""Pages of words and figures on paper: cover, notes, what ties to what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from csdesk.domain.reports.sheet import Check, Kind, Page, Role, Row
from csdesk.domain.reports.worked_out import Totals, worth
from csdesk.language import Language
from csdesk.shown import AGREES, DIFFERS, cell_words, check_words
from ui.reports.pdf_paper import Paper
from ui.reports.pdf_type import ACCENT, BAD, INK, POINT, RULE, Type

_CHECK_CELLS: Final = 5
_SIGN: Final = 5.4 * POINT
"""How wide a sign of a sheet’s column is on paper."""
_FIGURE: Final = 115 * POINT
"""No figure stands farther from the words before it than in so wide a column."""
_GAP: Final = 10 * POINT
_FREE: Final = 8 * POINT
_SIZES: Final = {Role.TITLE: 16.0, Role.HEAD: 11.0}
_AIR_ABOVE: Final = {Role.TITLE: 4 * POINT, Role.HEAD: 9 * POINT, Role.TOTAL: 2 * POINT}
_PLAIN: Final = 10.0
_LEAST_HEAD: Final = 8.0
_LEAST_FIGURE: Final = 5.0
_LEAST_ROOM: Final = 0.25
"""Of the page: so much has to be free for a page of words to begin on one that is begun."""


@dataclass(frozen=True, slots=True)
class _Cell:
    text: str
    whole: bool
    """A figure, which is never broken."""
    right: bool
    x: float
    width: float


def _needs(cell: _Cell, kind: Type) -> float:
    """How wide its column has to be: a figure is never broken."""
    return kind.wide(cell.text) if cell.whole else kind.widest_word([cell.text])


def _broken(cell: _Cell, kind: Type) -> list[str]:
    return [cell.text] if cell.whole else kind.lines(cell.text, cell.width)


def paint_page(page: Page, totals: Totals, language: Language, paper: Paper) -> None:
    """A page of the report; it begins where there is room, and goes over as many as it needs.

    Raises: Cancelled: the person asked to stop.
    """
    rows = list(page.rows(totals))
    if paper.across or paper.bottom - paper.y < _LEAST_ROOM * (paper.bottom - paper.top):
        paper.new_page()
    painter = _Painter(page, totals, language, paper)
    title = next((row for row in rows[:3] if isinstance(row, Row) and row.role is Role.TITLE), None)
    if title is None:
        painter.row(Row(((page.title, Kind.WORD),), Role.TITLE))
    for at, row in enumerate(rows):
        following = rows[at + 1] if at + 1 < len(rows) else None
        if isinstance(row, Check):
            painter.check(row)
        else:
            painter.row(row, keep=following is not None and row.role in (Role.HEAD, Role.TITLE))
    paper.y += 2 * _FREE


class _Painter:
    """One page of words on its way to paper."""

    def __init__(self, page: Page, totals: Totals, language: Language, paper: Paper) -> None:
        self._totals = totals
        self._language = language
        self._paper = paper
        wanted = [max(width, 4) * _SIGN for width in page.widths] or [paper.wide]
        room = paper.wide - _GAP * (len(wanted) - 1)
        scale = min(1.0, room / sum(wanted))
        self._widths = [width * scale for width in wanted]

    def row(self, row: Row, *, keep: bool = False) -> None:
        """A row; ``keep``: it does not stand alone at the foot of a page."""
        paper = self._paper
        if not any(value not in (None, "") for value, _ in row.cells):
            paper.y += _FREE
            return
        strong = row.role in (Role.HEAD, Role.TITLE, Role.TOTAL)
        cells = self._cells(row)
        kind = self._type_of(row, cells, strong)
        lines = [_broken(cell, kind) if cell.text else [] for cell in cells]
        if paper.y > paper.top:
            paper.y += _AIR_ABOVE.get(row.role, 0.0)
        paper.need(kind.line * (3 if keep else min(2, max(map(len, lines)))))
        if row.role is Role.TOTAL:
            paper.rule(paper.left, paper.y - POINT, cells[-1].x + cells[-1].width, RULE)
        self._lines(cells, lines, kind, ACCENT if row.role is Role.HEAD else INK)
        paper.y += 2.5 * POINT

    def _type_of(self, row: Row, cells: Sequence[_Cell], strong: bool) -> Type:
        """Smaller, where a word of a heading, or a figure, is wider than its column."""
        points = _SIZES.get(row.role, _PLAIN)
        head = row.role is Role.HEAD
        least = _LEAST_HEAD if head else _LEAST_FIGURE
        whole = [cell for cell in cells if head or cell.whole]
        kind = self._paper.types.of(points, strong)
        while points > least and any(_needs(cell, kind) > cell.width for cell in whole):
            points -= 0.5
            kind = self._paper.types.of(points, strong)
        return kind

    def check(self, check: Check) -> None:
        """Two figures that must be the same, as a sentence; red where they are not."""
        left, right = (worth(figure, self._totals) or 0 for figure in (check.left, check.right))
        kind = self._paper.types.of(_PLAIN, left != right)
        if len(self._widths) < _CHECK_CELLS:
            words = check_words(check, self._totals, self._language)
            self._paper.prose(words, kind, INK if left == right else BAD)
        else:
            answer = AGREES if left == right else DIFFERS
            figures = ((value, check.kind) for value in (left, right, left - right))
            row = Row(((check.label, Kind.WORD), *figures, (answer, Kind.WORD)))
            cells = self._cells(row)
            kind = self._type_of(row, cells, strong=left != right)
            lines = [_broken(cell, kind) for cell in cells]
            self._paper.need(kind.line * max(map(len, lines)))
            self._lines(cells, lines, kind, INK if left == right else BAD)
        self._paper.y += 2.5 * POINT

    def _cells(self, row: Row) -> list[_Cell]:
        """Where the cells stand; the last one with words takes all that is left."""
        found = []
        x = 0.0
        for at, (value, kind) in enumerate(row.cells):
            width = self._widths[min(at, len(self._widths) - 1)]
            words = cell_words(value, kind, self._totals, self._language)
            whole = kind.is_figure
            right = whole or (row.role is Role.HEAD and at > 0)
            if not right and not any(later not in (None, "") for later, _ in row.cells[at + 1 :]):
                width = self._paper.wide - x
            shown = min(width, _FIGURE) if right else width
            found.append(_Cell(words, whole, right, x, max(shown, _SIGN)))
            x += width + _GAP
        return found

    def _lines(
        self, cells: Sequence[_Cell], lines: Sequence[Sequence[str]], kind: Type, ink: str
    ) -> None:
        paper = self._paper
        for number in range(max(map(len, lines), default=0)):
            paper.need(kind.line)
            for cell, texts in zip(cells, lines, strict=True):
                if number < len(texts):
                    paper.words(
                        *(paper.left + cell.x, paper.y, texts[number], kind, ink),
                        width=cell.width,
                        right=cell.right,
                    )
            paper.y += kind.line
