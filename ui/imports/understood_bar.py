"""One line: what the file was taken for, how sure, and why; and how to say that it is not."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csdesk.domain.import_fields import Kind, Sureness
from csdesk.domain.spoken import said
from csdesk.services.import_looking import Look
from ui.imports.import_words import kind_options
from ui.widgets.marks import Mark
from ui.widgets.pickers import Picker
from ui.widgets.surfaces import row
from ui.widgets.text import ElidedLabel, label, tip

_MARKS = {
    Sureness.KNOWN: ("check-circle", "okTxt"),
    Sureness.SURE: ("check-circle", "okTxt"),
    Sureness.LIKELY: ("question", "warnTxt"),
    Sureness.LOOK: ("warning", "warnTxt"),
}
_PICKER = 190


class UnderstoodBar(QWidget):
    """The verdict, a picker of the kind of list, and one of the sheet where there are several."""

    kind_chosen = Signal(object)
    sheet_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = row(self, gap=8)
        line.addWidget(label(self.tr("Your columns, and where they go"), "strong"))
        line.addSpacing(8)
        self._mark = Mark("check-circle", "okTxt", 18)
        line.addWidget(self._mark)
        self.told = ElidedLabel("", "small_strong")
        self.told.setObjectName("understood")
        line.addWidget(self.told)
        self.why = ElidedLabel("", "small", "text2")
        self.why.setObjectName("understood_why")
        line.addWidget(self.why, 1)
        self.sheet = Picker(self.tr("Which sheet of the workbook"), icon="table")
        self.sheet.setObjectName("sheet")
        self.sheet.setMaximumWidth(_PICKER)
        self.sheet.picked.connect(lambda value: self.sheet_chosen.emit(str(value)))
        line.addWidget(self.sheet)
        self.kind = Picker(self.tr("What this list is of"), kind_options())
        self.kind.setObjectName("kind_of_list")
        self.kind.setMinimumWidth(_PICKER)
        self.kind.setMaximumWidth(_PICKER)
        self.kind.picked.connect(self.kind_chosen)
        line.addWidget(self.kind)

    def show_look(self, look: Look, recalled: str = "") -> None:
        """Say what a file was taken for; ``recalled`` says when the owner told so."""
        found = look.understanding
        sureness = found.sureness
        self._mark.set_mark(*_MARKS[sureness])
        told = recalled or said(found.title)
        self.told.setText(told)
        sure = {
            Sureness.KNOWN: self.tr("known for certain"),
            Sureness.SURE: self.tr("quite sure"),
            Sureness.LIKELY: self.tr("probably; please look it over"),
            Sureness.LOOK: self.tr("something could be read in two ways"),
        }[sureness]
        why = " ".join(found.why)
        self.why.setText(f"{sure}. {why}" if why else sure)
        self.setToolTip(tip("\n".join(found.why)))
        self.kind.choose(Kind(found.kind))
        sheets = look.read.sheets
        self.sheet.setVisible(len(sheets) > 1)
        if len(sheets) > 1:
            self.sheet.set_options([(name, name) for name in sheets])
            self.sheet.choose(look.read.sheet)
