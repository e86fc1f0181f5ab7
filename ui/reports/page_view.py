"""A page of a report, its cover or its notes, as rows of words and figures."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from csdesk.domain.reports.sheet import Role
from csdesk.language import Language
from csdesk.shown import shown_as
from ui.reports.previewed import (
    ShownCheck,
    ShownPage,
    ShownRow,
    verdict_words,
)
from ui.widgets.chips import Chip
from ui.widgets.surfaces import Scroll, clear
from ui.widgets.text import Label, label

_TYPE = {
    Role.TITLE: ("heading", "text"),
    Role.HEAD: ("small_strong", "text"),
    Role.TOTAL: ("small_strong", "text"),
    Role.PROSE: ("small", "text2"),
    Role.BODY: ("small", "text2"),
}
_TOP = Qt.AlignmentFlag.AlignTop
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class PageView(Scroll):
    """Shows one page at a time; checks say in words whether they agree."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=(18, 12, 18, 14), parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrows move a long page
        self._shown: ShownPage | None = None

    def show_page(self, page: ShownPage, language: Language) -> None:
        """Show a page; the same one again stays where it was moved to."""
        self.setAccessibleName(page.title)
        if page == self._shown:
            return
        self._shown = page
        clear(self.body)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        across = max((len(row.cells) for row in page.rows if isinstance(row, ShownRow)), default=1)
        across = max(across, 5 if any(isinstance(row, ShownCheck) for row in page.rows) else 1)
        for at, width in enumerate(page.widths[:across]):
            grid.setColumnStretch(at, width)
        for at, row in enumerate(page.rows):
            if isinstance(row, ShownCheck):
                _put_check(grid, at, row, language)
            else:
                _put_row(grid, at, row, across, language)
        self.body.addLayout(grid)
        self.body.addStretch(1)
        self.verticalScrollBar().setValue(0)


def _put_row(grid: QGridLayout, at: int, row: ShownRow, across: int, language: Language) -> None:
    role, tone = _TYPE[row.role]
    last = len(row.cells) - 1
    for place, (value, kind) in enumerate(row.cells):
        words = shown_as(value, kind, language)
        figure = kind.is_figure and place > 0
        strong = row.role in (Role.BODY, Role.PROSE) and place == 0 and last > 0
        made = _words(words, "small_strong" if strong else role, "text" if strong else tone)
        wide = across - place if place == last and not figure else 1
        grid.addWidget(made, at, place, 1, wide, _RIGHT if figure else _TOP)


def _put_check(grid: QGridLayout, at: int, check: ShownCheck, language: Language) -> None:
    grid.addWidget(_words(check.label, "small", "text"), at, 0, _TOP)
    for place, value in enumerate((check.left, check.right, check.difference), 1):
        words = shown_as(value, check.kind, language)
        grid.addWidget(_words(words, "small", "text2" if place == 3 else "text"), at, place, _RIGHT)
    tone, icon = ("ok", "check") if check.agrees else ("bad", "warning-circle")
    grid.addWidget(Chip(verdict_words(check, language), tone, icon), at, 4, _TOP)


def _words(words: str, role: str, tone: str) -> Label:
    return label(words, role, tone, wrap=True)
