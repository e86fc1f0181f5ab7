"""What everybody sees first of a customer one parted from: be kind, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from csdesk.domain.parting import Parting, PartingState
from csdesk.domain.spoken import filled
from csdesk.services.partings import standing_parting, take_back
from ui.context import Context
from ui.doing import do
from ui.widgets.buttons import Button, Kind
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LabelledField, LineField
from ui.widgets.marks import Mark
from ui.widgets.page_scroll import BAR_ROOM
from ui.widgets.surfaces import Surface, column, row
from ui.widgets.text import label


class PartedStrip(QWidget):
    """Hidden while nobody thinks of parting."""

    options_asked = Signal()
    """The three ways are to be looked at again."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("parted_strip")
        self._context, self._name = context, ""
        outer = column(self, gap=0, margins=(0, 0, BAR_ROOM, 12))
        bed = Surface("infoSub", radius=12, margins=(16, 5, 8, 5), gap=0)
        outer.addWidget(bed)
        self.parting: Parting | None = None
        line = row(gap=10)
        line.addWidget(Mark("hand-waving", "infoTxt", 18))
        self.told = label("", "small_strong", "infoTxt", wrap=True)
        self.told.setObjectName("parted_told")
        line.addWidget(self.told, 1)
        self.options = Button(self.tr("See the three options"), Kind.GHOST, compact=True)
        self.options.setObjectName("see_options_again")
        self.options.clicked.connect(self.options_asked)
        line.addWidget(self.options, 0, Qt.AlignmentFlag.AlignVCenter)
        self.back = Button(self.tr("Take it back"), Kind.GHOST, compact=True)
        self.back.setObjectName("take_parting_back")
        self.back.clicked.connect(self._take_back)
        line.addWidget(self.back, 0, Qt.AlignmentFlag.AlignVCenter)
        bed.body.addLayout(line)
        self.hide()

    def show_customer(self, customer_id: int, name: str) -> None:
        """Look whether there is a parting that stands."""
        self._name = name
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(
            *(self, standing_parting, desk, customer_id),
            then=self._show,
            failed=lambda _: self.hide(),
            newest="parting",
        )

    def _show(self, parting: Parting | None) -> None:
        self.parting = parting
        self.setVisible(parting is not None)
        if parting is None:
            return
        wording = self._context.wording
        self.options.setVisible(parting.state is PartingState.THINKING)
        if parting.state is PartingState.PARTED and parting.parted_at is not None:
            told = self.tr("Parted well, be kind. Since {day}; the door is open.")
            self.told.setText(filled(told, day=wording.date(parting.parted_at)))
        elif parting.think_until is not None:
            told = self.tr("Parting well is being thought over until {day}. Nothing was sent.")
            self.told.setText(filled(told, day=wording.date(parting.think_until)))

    def _take_back(self) -> None:
        if self.parting is not None:
            dialog = TakeBackDialog(self._context, self.parting.id, self._name)
            self._context.shell.show_dialog(dialog)


class TakeBackDialog(Dialog):
    """One line: why they are a customer like any other again."""

    def __init__(
        self, context: Context, parting_id: int, name: str, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Take the parting from {name} back?").format(name=name)
        line = self.tr("They are a customer like any other again. What was said stays told.")
        super().__init__(title, line, width=520, parent=parent)
        self._context, self._parting_id, self._name = context, parting_id, name
        words = self.tr("Why")
        self.reason = LineField(words, self.tr("They wrote kindly"), longest=400)
        self.reason.setObjectName("take_back_reason")
        self.reason.textChanged.connect(self._tell)
        self._row = LabelledField(words, self.reason)
        self.body.addWidget(self._row)
        self.foot.addStretch(1)
        self._save = Button(
            *(self.tr("Take it back"), Kind.PRIMARY, "arrow-counter-clockwise"), key="Ctrl+Return"
        )
        self._save.setObjectName("take_back")
        self._save.clicked.connect(self.submit)
        self.foot.addWidget(self._save)
        self._tell()

    def first_focus(self) -> QWidget:
        return self.reason

    def submit(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self._row.complain(self.tr("Say in a few words why you take it back."))
            return
        said = self.tr("{name} is a customer like any other again").format(name=self._name)
        do(
            *(self._context, self, take_back, self._parting_id, reason),
            said=said,
            then=lambda _: self.accept(),
            failed=lambda error: self._row.complain(self._context.wording.words_for(error)),
        )

    def _tell(self) -> None:
        if self.reason.text().strip():
            self._save.turn_on()
        else:
            self._save.turn_off(self.tr("Say in a few words why you take it back."))
