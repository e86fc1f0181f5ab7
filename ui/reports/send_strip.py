"""Over the footer: what becomes of a file once it is made. csdesk itself sends nothing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csdesk.domain.reports.sent import ExportedReport, SinceSent
from csdesk.domain.spoken import filled
from ui.widgets.buttons import Button, Kind
from ui.widgets.marks import Mark
from ui.widgets.surfaces import row
from ui.widgets.text import ElidedLabel
from ui.wording import Wording


class SendStrip(QWidget):
    """One line: make a mail, mark as sent; or when it was sent, and what changed since."""

    mail_asked = Signal()
    sent_asked = Signal(int)
    """The id of the export that was sent."""
    changes_asked = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._has_file, self._note = False, ""
        self._exported: ExportedReport | None = None
        self._since: SinceSent | None = None
        line = row(self, gap=10, margins=(18, 6, 14, 6))
        self._mark = Mark("paper-plane-tilt", "text2", 18)
        line.addWidget(self._mark)
        self.words = ElidedLabel("", "small", "text2")
        self.words.setObjectName("sent_words")
        line.addWidget(self.words, 1)
        self.changes = Button(self.tr("Show the changes"), Kind.SOFT, compact=True)
        self.changes.setObjectName("show_changes")
        self.changes.clicked.connect(self.changes_asked)
        self.sent = Button(self.tr("Mark as sent"), Kind.GHOST, "check", compact=True)
        self.sent.setObjectName("mark_as_sent")
        self.sent.clicked.connect(self._tell_sent)
        self.mail = Button(self.tr("Make a mail"), icon="envelope-simple", compact=True)
        self.mail.setObjectName("make_mail")
        self.mail.clicked.connect(self.mail_asked)
        for button in (self.changes, self.sent, self.mail):
            line.addWidget(button)
        self._show()

    def show_file(self, has_file: bool, note: str = "") -> None:
        """Whether a file was just made that a mail can be made of, and what to know of it."""
        self._has_file, self._note = has_file, note
        self._show()

    def show_export(self, exported: ExportedReport | None, since: SinceSent | None) -> None:
        """What is kept of this period: the newest export, and what changed since it was sent."""
        self._exported, self._since = exported, since
        self._show()

    def tell(self, words: str) -> None:
        """Say what came of it, until something else happens."""
        self.words.setText(words)

    def _show(self) -> None:
        exported, since = self._exported, self._since
        unsent = exported is not None and exported.sent_at is None
        self.mail.setVisible(self._has_file)
        self.sent.setVisible(unsent)
        self.changes.setVisible(since is not None and bool(since.changes))
        icon, tone = ("check-circle", "okTxt") if since else ("paper-plane-tilt", "text2")
        self._mark.set_mark(*(("warning", "warnTxt") if self._note else (icon, tone)))
        self.words.setText(self._told(since))
        self.setVisible(self._has_file or exported is not None or since is not None)

    def _told(self, since: SinceSent | None) -> str:
        if self._note:
            return self._note
        if since is None or since.sent.sent_at is None:
            return self.tr("csdesk sends nothing by itself.")
        day = self._wording.date(since.sent.sent_at)
        if since.changes is None:
            return filled(self.tr("Sent on {day}. What was in it can’t be read any more."), day=day)
        if since.changes == 0:
            return filled(self.tr("Sent on {day}. Nothing changed since."), day=day)
        if since.changes == 1:
            return filled(self.tr("Sent on {day}. 1 change since you sent it."), day=day)
        words = self.tr("Sent on {day}. {n} changes since you sent it.")
        return filled(words, day=day, n=self._wording.number(since.changes))

    def _tell_sent(self) -> None:
        if self._exported is not None:
            self.sent_asked.emit(self._exported.id)
