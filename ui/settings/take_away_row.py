"""Taking everything along: one workbook that any computer can read without csdesk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from csdesk.desk import Desk
from csdesk.domain.reports.lines import Written
from csdesk.progress import Progress
from ui.context import Context
from ui.opening_outside import open_written
from ui.settings.working_row import WorkingRow
from ui.widgets.buttons import Button

_ENDING = ".xlsx"


class TakeAwayRow(WorkingRow):
    """A line of the settings with a button that asks where the file shall be."""

    def __init__(self, context: Context) -> None:
        self.button = Button("", icon="download-simple")
        line = self.tr(
            "Customers, complaints, costs and letters in one file, readable without csdesk"
        )
        super().__init__(context, self.tr("Take everything with you"), line, self.button)
        self.button.set_words(self.tr("Save as Excel"))
        self.button.setObjectName("take_everything")
        self.button.clicked.connect(self._ask)
        self.ended.connect(self.button.turn_on)

    def save_to(self, path: Path) -> None:
        """Write the workbook there; the dialog of the system asked about a file that is there."""
        named = path if path.suffix == _ENDING else path.with_name(path.name + _ENDING)
        self.complain("")
        self.button.turn_off(self.tr("It is being written."))
        self.work(self.tr("Writing the workbook"), _write, named, then=self._written)

    def _written(self, written: Written) -> None:
        path = written.path
        way = (self.tr("Open it"), lambda: self._open(path))
        self._context.shell.toast(self.tr("Everything is in {file}").format(file=path.name),
                                  str(path.parent), way_on=way)  # fmt: skip

    def _open(self, path: Path) -> None:
        if not open_written(path):
            self._context.shell.trouble(self.tr("No program opened it. It is saved."))

    def _ask(self) -> None:
        place = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(place))
        stem = self._context.desk.store.path.stem
        name = folder / self.tr("Everything of {shop}.xlsx").format(shop=stem)
        dialog = QFileDialog(self, self.tr("Save everything"), str(name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Excel workbooks (*.xlsx)"))
        dialog.setDefaultSuffix(_ENDING[1:])
        dialog.fileSelected.connect(lambda chosen: self.save_to(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _write(desk: Desk, path: Path, *, progress: Progress) -> Written:
    from csdesk.services.reports.everything import export_everything  # late: openpyxl with it

    return export_everything(desk, path, overwrite=True, progress=progress)
