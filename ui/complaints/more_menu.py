"""What else can be done with a complaint: a contact, a file, a handover, who changed what."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.complaint import Stage
from csdesk.services.enclosures import enclose, read_enclosed
from ui import icons
from ui.complaints.complaint_words import tr
from ui.complaints.page_facts import PageFacts
from ui.context import Context
from ui.customers.contact_way import log_contact_about
from ui.doing import do
from ui.theme import Theme
from ui.widgets.buttons import plain_text


class MoreMenu(QObject):
    """The entries behind the three dots of the guided page."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._page: PageFacts | None = None

    def show_facts(self, page: PageFacts) -> None:
        """Which complaint it is about from now on."""
        self._page = page

    def pop_up(self, beside: QWidget) -> None:
        """Offer it all below a button."""
        self.menu(beside).popup(beside.mapToGlobal(QPoint(0, beside.height() + 4)))

    def menu(self, parent: QWidget) -> QMenu:
        """The entries as a Qt menu, which goes when it is closed."""
        menu = QMenu(parent)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.setToolTipsVisible(True)
        colour = Theme.current().colour("text2")
        entries = (
            (tr("Log a contact"), "note-pencil", self._log_contact),
            (tr("Add a photo or PDF"), "paperclip", lambda: self._choose_files(parent)),
            (tr("Hand this over"), "user-switch", self.hand_over),
            (tr("Who changed what"), "clock-counter-clockwise", self._show_history),
        )
        for words, icon, slot in entries:
            action = menu.addAction(icons.icon(icon, colour), plain_text(words))
            action.setEnabled(self._page is not None)
            if slot == self.hand_over and self._is_over():
                action.setEnabled(False)
                action.setToolTip(tr("It is over. Who takes it up again can hand it over."))
            action.triggered.connect(lambda _=False, slot=slot: slot())
        return menu

    def add_files(self, paths: list[Path]) -> None:
        """Keep these files with the complaint, or say why not."""
        if self._page is None:
            return
        complaint = self._page.complaint

        def failed(error: Exception) -> None:
            self._context.tell_trouble(error)

        do(
            self._context,
            self,
            _enclose,
            complaint.customer_id,
            complaint.id,
            tuple(paths),
            said=tr("Kept with the complaint"),
            failed=failed,
        )

    def hand_over(self) -> None:
        """Ask to whom it goes, and what they must know."""
        from ui.complaints.handover_dialog import HandoverDialog  # late: seldom needed

        if self._page is not None:
            dialog = HandoverDialog(self._context, self._page.complaint.id)
            self._context.shell.show_dialog(dialog)

    def _is_over(self) -> bool:
        return self._page is not None and self._page.facts.stage >= Stage.SETTLED

    def _log_contact(self) -> None:
        if self._page is not None:
            log_contact_about(self._context, self._page.complaint.id)

    def _choose_files(self, beside: QWidget) -> None:
        kinds = tr("Photos and PDF (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf)")
        chosen, _ = QFileDialog.getOpenFileNames(beside, tr("Add a photo or PDF"), "", kinds)
        if chosen:
            self.add_files([Path(name) for name in chosen])

    def _show_history(self) -> None:
        from ui.customers.history_dialog import HistoryDialog  # late: seldom needed

        if self._page is not None:
            complaint = self._page.complaint
            dialog = HistoryDialog(self._context, Noun.COMPLAINT, complaint.id, complaint.title)
            self._context.shell.show_dialog(dialog)


def _enclose(desk: Desk, customer_id: int, complaint_id: int, paths: tuple[Path, ...]) -> None:
    files = [read_enclosed(path) for path in paths]
    enclose(desk, customer_id, files, complaint_id=complaint_id)
