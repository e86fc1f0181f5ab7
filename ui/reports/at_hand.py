"""What a person does with a report beside exporting it: copy, open, find, choose a folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.context import Context
from ui.opening_outside import open_written
from ui.reports.preview_card import PreviewCard
from ui.showing_files import show_in_folder


class AtHand(QObject):
    """Does it with what the system offers, and says so where it offers nothing."""

    folder_chosen = Signal(Path)

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page

    def copy(self, preview: PreviewCard) -> None:
        """Put the rows that are shown on the clipboard, for a spreadsheet to take in."""
        sheet = preview.open_sheet
        if sheet is None:
            self._context.shell.toast(self.tr("Choose a sheet first; this is a page of words."))
            return
        QGuiApplication.clipboard().setText(preview.model.as_text())
        words = self.tr("The table is copied. Paste it where you need it.")
        if sheet.count > len(sheet.lines):
            words = self.tr("The rows that are shown are copied; the file has all of them.")
        self._context.shell.toast(words)

    def choose_folder(self, now: Path) -> None:
        """Ask where files go; ``folder_chosen`` tells."""
        dialog = QFileDialog(self._page, self.tr("Where reports go"), str(now))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.folder_chosen.emit(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_file(self, path: Path) -> None:
        if not open_written(path):
            self._cannot_open(path)

    def show_place(self, path: Path) -> None:
        """Show the file where it lies."""
        if not show_in_folder(path):
            self._cannot_open(path.parent)

    def _cannot_open(self, path: Path) -> None:
        self._context.shell.trouble(
            self.tr("This computer does not know how to open it."), str(path)
        )
