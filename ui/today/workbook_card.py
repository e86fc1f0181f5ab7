"""A period that is over, as one quiet card: its workbook for the accountant can be made."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from csdesk.domain.reports.reminders import ReportDue
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.services.report_reminder import put_off_report, report_due
from ui.context import Context
from ui.doing import do
from ui.reports.report_words import period_words
from ui.widgets.buttons import Button, Kind
from ui.widgets.marks import Mark
from ui.widgets.surfaces import Card, row
from ui.widgets.text import label


class WorkbookCard(Card):
    """Make it, or not now; where nothing is over, or it was sent, the card is not there."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(margins=(18, 12, 14, 13), gap=7, parent=parent)
        self.setObjectName("workbook_due")
        self._context = context
        self._due: ReportDue | None = None
        head = row(gap=10)
        head.addWidget(Mark("calendar-check", "accentTxt", 16))
        self.title = label("", "card_title", wrap=True)
        head.addWidget(self.title, 1)
        self.body.addLayout(head)
        self.told = label("", "small", "text2", wrap=True)
        self.body.addWidget(self.told)
        self.make = Button(self.tr("Make it"), compact=True)
        self.make.setObjectName("make_workbook")
        self.make.clicked.connect(self._go_and_make)
        self.later = Button(self.tr("Not now"), Kind.LINK, compact=True)
        self.later.setObjectName("workbook_not_now")
        self.later.clicked.connect(self._put_off)
        actions = row(gap=14)
        actions.addWidget(self.make)
        actions.addWidget(self.later)
        actions.addStretch(1)
        self.body.addLayout(actions)
        self.setVisible(False)

    def look(self) -> None:
        """See whether a period is over, off the ui thread."""
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, report_due, desk, then=self._show, newest="workbook")

    def _show(self, due: ReportDue | None) -> None:
        self._due = due
        self.setVisible(due is not None)
        if due is None:
            return
        words = self._context.wording
        period = period_words(due.from_on, due.to_on, words)
        self.title.setText(self.tr("{period} is over").format(period=period))
        told = self.tr("Your accountant’s workbook is ready to make.")
        if due.exported_on is not None:
            told = self.tr("You exported its workbook on {day}. Was it sent?")
            told = told.format(day=words.day(due.exported_on))
        self.told.setText(told)
        self.make.set_words(
            self.tr("Make it") if due.exported_on is None else self.tr("Look at it")
        )

    def _go_and_make(self) -> None:
        if self._due is not None:
            asked = ReportRequest(ReportKind.ACCOUNTANT, self._due.from_on, self._due.to_on)
            self._context.shell.open_place("reports", asked)

    def _put_off(self) -> None:
        said = self.tr("You will be reminded of it in a week")
        do(self._context, self, put_off_report, said=said, then=lambda _: self.look())
