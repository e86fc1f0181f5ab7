"""A mail with the file, handed to the owner's own mail program; and the mark that it was sent."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from csdesk.domain.mailto import MailLink
from csdesk.domain.reports.request import ReportRequest
from csdesk.domain.spoken import filled
from csdesk.services.reports.mailing import mail_draft, mail_link_of
from csdesk.services.reports.sent import mark_sent
from ui.context import Context
from ui.doing import do
from ui.opening_outside import open_mail, open_written
from ui.reports.report_words import place_words
from ui.reports.send_strip import SendStrip
from ui.showing_files import show_in_folder


class Sending(QObject):
    """Opens drafts; what can't carry the file shows the file beside it. It sends nothing."""

    def __init__(self, context: Context, strip: SendStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._strip = context, strip

    def make_mail(self, request: ReportRequest, path: Path) -> None:
        """A draft with the file attached; a link and the file's folder where that can't be."""
        self._context.jobs.read(
            self,
            mail_draft,
            self._context.desk,
            request,
            path,
            then=lambda draft: self._open_draft(draft, request, path),
            failed=lambda error: self._without_file(error, request, path),
            newest="mail",
        )

    def mark_sent(self, exported_id: int) -> None:
        """Keep that this very export is what the accountant has."""
        words = self.tr("Marked as sent. Later changes to this period will be listed.")
        do(self._context, self, mark_sent, exported_id, said=words)

    def _open_draft(self, draft: Path, request: ReportRequest, path: Path) -> None:
        if open_written(draft):
            words = self.tr("The mail is open in your mail program, with the file in it.")
            self._strip.tell(words)
        else:
            self._ask_link(request, path)

    def _without_file(self, error: Exception, request: ReportRequest, path: Path) -> None:
        if getattr(error, "code", "") == "mail.file":
            self._strip.tell(self._context.wording.words_for(error))
        else:
            self._ask_link(request, path)

    def _ask_link(self, request: ReportRequest, path: Path) -> None:
        self._context.jobs.read(
            self,
            mail_link_of,
            self._context.desk,
            request,
            path,
            then=lambda link: self._open_link(link, path),
            newest="mail",
        )

    def _open_link(self, link: MailLink, path: Path) -> None:
        opened = open_mail(link)
        shown = show_in_folder(path)
        if opened and shown:
            words = self.tr("The mail is open. Put the file into it: it is shown in its folder.")
        elif opened:
            words = self.tr("The mail is open. Put the file into it: it lies in {folder}.")
        elif shown:
            words = self.tr("No mail program answered. The file is shown in its folder.")
        else:
            words = self.tr("No mail program answered. The file lies in {folder}.")
        self._strip.tell(filled(words, folder=place_words(path.parent)))
