"""Which other shop file shall be opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

ENDING: Final = ".csdesk"


def ask_for_shop(page: QWidget, near: Path, then: Callable[[Path], object]) -> None:
    """Asks over a page, beginning where ``near`` lies; ``then`` gets the file, if one is chosen."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("AskingForShop", words)

    dialog = QFileDialog(page, tr("Open a shop"), str(near.parent))
    dialog.setNameFilter(tr("Shops of csdesk (*{ending})").format(ending=ENDING))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
