"""The whole shop file looked through on the spot, and what was found told in words."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.check_words import Found, what_next
from csdesk.domain.errors import Cancelled
from csdesk.domain.spoken import filled
from csdesk.progress import Progress, unwatched
from csdesk.services.checks import examine, history_length
from ui.context import Context
from ui.jobs import Job
from ui.settings.setting_row import SettingCard, SettingRow
from ui.widgets.buttons import Button
from ui.widgets.gauges import ProgressStrip
from ui.widgets.surfaces import Panel, Well, clear, column
from ui.widgets.text import label

_SHOWN = 8
"""So many findings of a kind are written out; the rest is counted."""


def _examined(desk: Desk, *, progress: Progress = unwatched) -> tuple[tuple[Found, ...], int]:
    return examine(desk, progress=progress), history_length(desk)


class CheckCard(SettingCard):
    """A button; then a bar that can be stopped; then the answer."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._job: Job | None = None
        self.begin = Button(self.tr("Check"), icon="shield-check")
        self.begin.setObjectName("check_file")
        self.begin.clicked.connect(self.check)
        words = self.tr("Reads every entry, sum and the whole History. It changes nothing.")
        self.row = SettingRow(self.tr("Check the whole file"), words, self.begin)
        self.begin.setAccessibleName(self.tr("Check the whole file"))
        self.add(self.row)
        self._below = QWidget()
        inside = column(self._below, gap=10, margins=(18, 0, 18, 14))
        self.strip = ProgressStrip()
        self.strip.cancel.setObjectName("cancel_check")
        self.strip.cancelled.connect(self._stop)
        inside.addWidget(self.strip)
        self._answer = column(gap=10)
        inside.addLayout(self._answer)
        self.body.addWidget(self._below)
        self._below.hide()

    def check(self) -> None:
        """Look through the file, off the ui thread."""
        if self._job is not None:
            return
        self._show_found(())
        self.row.tell("")
        self._below.show()
        self.strip.show()
        self.strip.start(self.tr("Reading the file…"))
        self.begin.turn_off(self.tr("It is being checked"))
        self._job = self._context.jobs.watch(
            *(self, _examined, self._context.desk),
            progress_to=lambda done, total, _: self.strip.show_progress(done, total),
            then=self._tell,
            failed=self._stopped,
        )

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _over(self) -> None:
        self._job = None
        self.begin.turn_on()
        self.strip.hide()
        self._below.hide()

    def _stopped(self, error: Exception) -> None:
        self._over()
        if isinstance(error, Cancelled):
            self.row.tell(self.tr("Stopped. The file was not checked to its end."))
        else:
            self.row.complain(self._context.wording.words_for(error))

    def _tell(self, seen: tuple[tuple[Found, ...], int]) -> None:
        found, entries = seen
        self._over()
        if not found:
            at = self._context.wording.time(self._context.desk.now())
            told = self.tr(
                "Checked at {time}. Nothing is wrong. History is whole: {n} entries, and nothing "
                "was changed afterwards."
            )
            if entries == 1:
                told = self.tr(
                    "Checked at {time}. Nothing is wrong. History is whole: 1 entry, and it was "
                    "not changed afterwards."
                )
            self.row.tell(filled(told, time=at, n=self._context.wording.number(entries)))
            return
        self._show_found(found)
        self._below.show()

    def _show_found(self, found: tuple[Found, ...]) -> None:
        clear(self._answer)
        if not found:
            return
        first = Panel("warn", margins=(14, 10, 14, 12), gap=4)
        first.setObjectName("check_next")
        first.body.addWidget(label(self.tr("What next"), "small_strong"))
        first.body.addWidget(label(what_next(found), "body", wrap=True))
        self._answer.addWidget(first)
        for _, alike in groupby(found, key=lambda each: each.kind):
            self._answer.addWidget(self._kind(list(alike)))

    def _kind(self, alike: list[Found]) -> QWidget:
        card = Well(gap=4)
        meaning = alike[0].meaning
        card.body.addWidget(label(meaning.means, "body_medium", wrap=True))
        for each in alike[:_SHOWN]:
            card.body.addWidget(label(each.sentence, "small", "text2", wrap=True))
        rest = len(alike) - _SHOWN
        if rest > 0:
            words = self.tr("and {n} more of this kind").format(n=rest)
            card.body.addWidget(label(words, "small", "text2"))
        card.body.addWidget(label(meaning.next, "small", wrap=True))
        return card
