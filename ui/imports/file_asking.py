"""Where the Import page asks for a file to read, or for a place to write one to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from csdesk.services.import_files import save_left_out, save_template, save_text
from csdesk.services.import_looking import Look
from csdesk.services.remembered_layouts import save_map
from ui.context import Context

KINDS = ("csv", "tsv", "txt", "tab", "xlsx", "xlsm", "xls", "ods", "vcf", "vcard")
"""Endings of files that may hold a list."""


def usual_folder() -> str:
    """Where lists are fetched from and saved to: the downloads, or else the home folder."""
    kinds = QStandardPaths.StandardLocation
    return QStandardPaths.writableLocation(kinds.DownloadLocation) or str(Path.home())


class FileAsking(QObject):
    """The file dialogs of the page; what is written is said where it went."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page

    def which_lists(self, then: Callable[[list[Path]], None]) -> None:
        """Ask which files to look at; several are taken one after the other."""
        dialog = QFileDialog(self._page, self.tr("Choose a list"), usual_folder())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        every = " ".join(f"*.{kind}" for kind in KINDS)
        dialog.setNameFilters(
            [
                self.tr("Lists ({every})").format(every=every),
                self.tr("Text and CSV (*.csv *.tsv *.txt *.tab)"),
                self.tr("Workbooks (*.xlsx *.xlsm *.xls *.ods)"),
                self.tr("Contact cards (*.vcf *.vcard)"),
                self.tr("All files (*)"),
            ]
        )
        dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_template(self) -> None:
        """Write the empty list somewhere."""
        kind = self.tr("Excel workbook (*.xlsx)")
        path = self._place(self.tr("Save the empty template"), self.tr("csdesk list.xlsx"), kind)
        if path:
            self._context.jobs.read(self, _template, path, then=self._saved)

    def save_details(self, text: str) -> None:
        """Write what is known of a file that can't come in."""
        name = self.tr("csdesk import details.txt")
        path = self._place(self.tr("Save the details"), name)
        if path:
            self._context.jobs.read(self, save_text, path, text, then=self._saved)

    def save_map(self, look: Look) -> None:
        """Write how a list is read now."""
        name = f"{Path(look.file_name).stem} map.json"
        kind = self.tr("Map of columns (*.json)")
        path = self._place(self.tr("Save the map of columns"), name, kind)
        if path:
            self._context.jobs.read(self, save_map, path, look, then=self._saved)

    def save_left_out(self, look: Look, reasons: dict[int, str]) -> None:
        """Write the rows that stayed out, each with the reason."""
        name = self.tr("{list} – rows that stayed out.xlsx").format(list=Path(look.file_name).stem)
        kinds = self.tr("Excel workbook (*.xlsx);;CSV (*.csv)")
        path = self._place(self.tr("Save the rows that stayed out"), name, kinds)
        if path:
            desk = self._context.desk
            self._context.jobs.read(
                self, save_left_out, desk, path, look, reasons, then=self._saved
            )

    def _place(self, title: str, name: str, kinds: str = "") -> Path | None:
        start = str(Path(usual_folder()) / name)
        path, _ = QFileDialog.getSaveFileName(self._page, title, start, kinds)
        return Path(path) if path else None

    def _saved(self, path: Path) -> None:
        self._context.shell.toast(self.tr("Saved: {file}").format(file=path.name), str(path.parent))


def _template(path: Path) -> Path:
    return save_template(path, overwrite=True)  # the file dialog asked before replacing
