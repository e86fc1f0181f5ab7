"""Who changed what, newest first, in plain words: of a customer or of a complaint."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.history_words import HistoryLine
from csdesk.domain.looking import holds, plain_words
from csdesk.services.history import history_of
from ui.context import Context
from ui.widgets.buttons import Button
from ui.widgets.dialog import Dialog
from ui.widgets.fields import SearchField
from ui.widgets.marks import Avatar
from ui.widgets.surfaces import clear, row
from ui.widgets.tall_scroll import TallScroll
from ui.widgets.text import label

_PAGE: Final = 60


class HistoryDialog(Dialog):
    """Every change, by whom and when; nothing can be changed here."""

    def __init__(
        self,
        context: Context,
        noun: Noun,
        noun_id: int,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Who changed what"), name, width=720, parent=parent)
        self._context, self._noun, self._noun_id = context, noun, noun_id
        self._wanted = _PAGE
        self._lines: tuple[HistoryLine, ...] = ()
        self.search = SearchField(self.tr("Find a change"), self.tr("Words"), key="")
        self.search.setObjectName("history_search")
        self.search.asked.connect(lambda _: self._show())
        self.body.addWidget(self.search)
        self._scroll = TallScroll(gap=4)
        self._scroll.setMinimumHeight(220)
        self.body.addWidget(self._scroll, 1)
        self.more = Button(self.tr("Show more"), compact=True)
        self.more.setObjectName("history_more")
        self.more.clicked.connect(self._fetch_more)
        self.more.setVisible(False)
        self.foot.addWidget(self.more)
        self.foot.addStretch(1)
        done = Button(self.tr("Close"))
        done.clicked.connect(self.accept)
        self.foot.addWidget(done)
        self._fetch()

    def first_focus(self) -> QWidget:
        return self.search

    @property
    def sentences(self) -> list[str]:
        """What stands there now, newest first."""
        return [line.sentence for line in self._found()]

    def _fetch(self) -> None:
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(
            self,
            _ask,
            desk,
            self._noun,
            self._noun_id,
            self._wanted + 1,
            then=self._take,
            newest="history",
        )

    def _fetch_more(self) -> None:
        self._wanted += 5 * _PAGE
        self._fetch()

    def _take(self, lines: tuple[HistoryLine, ...]) -> None:
        self._lines = lines[: self._wanted]
        self.more.setVisible(len(lines) > self._wanted)
        self._show()

    def _found(self) -> list[HistoryLine]:
        wanted = plain_words(self.search.text())
        return [one for one in self._lines if not wanted or holds(one.words, wanted)]

    def _show(self) -> None:
        clear(self._scroll.body)
        day: date | None = None
        found = self._found()
        for line in found:
            if line.day != day:
                day = line.day
                words = self._context.wording.date(day)
                self._scroll.body.addWidget(label(words, "small_strong", "text2"))
            self._scroll.body.addWidget(self._row(line))
        if not found:
            told = self.tr("Nothing was changed yet.")
            if self._lines:
                told = self.tr("No change says that.")
            self._scroll.body.addWidget(label(told, "small", "text2", wrap=True))
        self._scroll.body.addStretch(1)

    def _row(self, line: HistoryLine) -> QWidget:
        holder = QWidget()
        across = row(holder, gap=10, margins=(0, 2, 4, 2))
        across.addWidget(Avatar(line.person or "?", 24))
        across.addWidget(label(line.words, "small", wrap=True), 1)
        across.addWidget(label(line.time, "caption", "text3"))
        return holder


def _ask(desk: Desk, noun: Noun, noun_id: int, limit: int) -> tuple[HistoryLine, ...]:
    return history_of(desk, noun, noun_id, limit=limit)
