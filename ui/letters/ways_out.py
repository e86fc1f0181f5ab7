"""How a letter gets out: handed to the mail program, put on paper, or copied. Nothing is sent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from csdesk.domain.errors import Refused
from csdesk.domain.letter import Letter, SentBy
from csdesk.domain.mailto import MailLink, mail_link
from ui.context import Context
from ui.letters.letter_paper import letter_pdf, suggested_name
from ui.letters.letter_words import tr
from ui.opening_outside import open_mail
from ui.widgets.buttons import Button
from ui.widgets.surfaces import column, row
from ui.widgets.text import label


class WaysOut(QWidget):
    """Three buttons, and a line that says what came of it."""

    used = Signal(object)
    """A SentBy: the way that was taken."""
    failed = Signal(object)
    """The exception that stopped it."""

    def __init__(
        self, context: Context, letter: Callable[[], Letter], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._letter = context, letter
        self._name = self._mail = self._day = ""
        lines = column(self, gap=8)
        line = row(gap=8)
        for name, words, icon, slot in (
            ("open_in_mail", tr("Open in my mail program"), "envelope-simple", self.open_in_mail),
            ("save_pdf", tr("Save as PDF…"), "file-text", self.save_as_pdf),
            ("copy_letter", tr("Copy the text"), "copy", self.copy_text),
        ):
            button = Button(words, icon=icon)
            button.setObjectName(name)
            button.clicked.connect(slot)
            line.addWidget(button)
        line.addStretch(1)
        lines.addLayout(line)
        self.told = label("", "small", "text2", wrap=True)
        self.told.setObjectName("letter_told")
        lines.addWidget(self.told)
        self.tell("")

    def address_to(self, name: str, mail: str) -> None:
        """Whom it goes to, and where they get mail (empty: the mail program asks)."""
        self._name, self._mail = name, mail

    def date_as(self, day: str) -> None:
        """The day of the letter, as the letter writes it."""
        self._day = day

    def tell(self, words: str) -> None:
        """Say what came of it; empty takes it back."""
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def open_in_mail(self) -> None:
        """Hand it to the mail program; what is too long for that is copied as well."""
        letter = self._letter()
        link = self._link(letter)
        opened = open_mail(link)
        if link.leaves_out_body or not opened:
            QGuiApplication.clipboard().setText(letter.body)
        if not opened:
            told = tr("No mail program answered. The text is copied: paste it where you write.")
        elif link.leaves_out_body:
            told = tr("The letter is too long to hand over, so its text is copied: "
                      "paste it into the mail.")  # fmt: skip
        else:
            told = tr("It is open in your mail program. Nothing is sent from here.")
        self.used.emit(SentBy.MAIL)
        self.tell(told)

    def _link(self, letter: Letter) -> MailLink:
        try:
            return mail_link(self._mail, letter.subject, letter.body)
        except Refused:  # an address from a file that is none: the mail program asks for it
            return mail_link("", letter.subject, letter.body)

    def save_as_pdf(self) -> None:
        """Ask where, and put it there on the shop's letterhead."""
        place = QStandardPaths.StandardLocation.DocumentsLocation
        title = tr("Letter to {name}").format(name=self._name)
        suggested = Path(QStandardPaths.writableLocation(place)) / suggested_name(title)
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Save as PDF"), str(suggested), tr("PDF (*.pdf)")
        )
        if not chosen:
            return
        path = Path(chosen)
        path = path if path.suffix else path.with_suffix(".pdf")
        context, letter = self._context, self._letter()
        day = self._day or context.wording.date(context.desk.today())
        context.jobs.read(
            *(self, letter_pdf, context.desk, path),
            *(letter.customer_id, letter.subject, letter.body, day),
            then=self._say_saved,
            failed=self.failed.emit,
        )

    def _say_saved(self, path: Path) -> None:
        self.used.emit(SentBy.PAPER)
        self.tell(tr("Saved: {path}").format(path=path))

    def copy_text(self) -> None:
        """Subject left out: what is pasted is the letter."""
        QGuiApplication.clipboard().setText(self._letter().body)
        self.used.emit(SentBy.COPY)
        self.tell(tr("The text is copied. Paste it where you write."))
