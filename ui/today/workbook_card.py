"""A period that is over, as one quiet card: its workbook for the accountant can be made."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from csdesk.domain.reports.reminders import ReportDue
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.domain.spoken import filled
from csdesk.services.report_reminder import put_off_report, report_due
from ui.context import Context
from ui.doing import do
from ui.today.reminder_card import ReminderCard

_MONTH, _QUARTER = 31, 92
"""Days that they have at most."""


class WorkbookCard(ReminderCard):
    """Make it, or not now; where nothing is over, or it was sent, the card is not there."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, "calendar-check", parent=parent)
        self.setObjectName("workbook_due")
        self._due: ReportDue | None = None
        self.go.setObjectName("make_workbook")
        self.go.clicked.connect(self._go_and_make)
        self.later.setObjectName("workbook_not_now")
        self.later.clicked.connect(self._put_off)

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
        self.title.setText(self._over(due))
        told = self.tr("{from_on} to {to_on}. Your accountant’s workbook is ready to make.")
        if due.exported_on is not None:
            told = self.tr("{from_on} to {to_on}. You exported its workbook on {day}. Was it sent?")
        exported = "" if due.exported_on is None else words.day(due.exported_on)
        first, last = words.date(due.from_on), words.date(due.to_on)
        self.told.setText(filled(told, from_on=first, to_on=last, day=exported))
        self.go.set_words(self.tr("Make it") if due.exported_on is None else self.tr("Look at it"))

    def _over(self, due: ReportDue) -> str:
        """Which month, quarter or year it is; one that the calendar doesn’t know has no number."""
        first, days = due.from_on, (due.to_on - due.from_on).days
        if days <= _MONTH:
            if first.day != 1:
                return self.tr("A month of the books is over")
            month = self._context.wording.month(first)
            return self.tr("{month} is over").format(month=month)
        if days <= _QUARTER:
            number, rest = divmod(first.month + 2, 3)
            if rest or first.day != 1:
                return self.tr("A quarter of the books is over")
            return filled(self.tr("Quarter {n} is over"), n=number)
        if (first.month, first.day) == (1, 1):
            return self.tr("The year {year} is over").format(year=first.year)
        return self.tr("A financial year is over")

    def _go_and_make(self) -> None:
        if self._due is not None:
            asked = ReportRequest(ReportKind.ACCOUNTANT, self._due.from_on, self._due.to_on)
            self._context.shell.open_place("reports", asked)

    def _put_off(self) -> None:
        said = self.tr("You will be reminded of it in a week")
        do(self._context, self, put_off_report, said=said, then=lambda _: self.look())
