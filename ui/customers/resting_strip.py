"""What everybody sees of a customer whose data are only kept, or who was erased."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from csdesk.domain.customer import Customer
from csdesk.domain.spoken import filled
from ui.context import Context
from ui.widgets.buttons import Button, Kind
from ui.widgets.marks import Mark
from ui.widgets.page_scroll import BAR_ROOM
from ui.widgets.surfaces import Surface, column, row
from ui.widgets.text import label


class RestingStrip(QWidget):
    """Hidden for everybody whose data are used."""

    asked = Signal()
    """What they may ask for is to be looked at."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("resting_strip")
        self._wording = context.wording
        outer = column(self, gap=0, margins=(0, 0, BAR_ROOM, 12))
        bed = Surface("warnSub", radius=12, margins=(16, 5, 8, 5), gap=0)
        outer.addWidget(bed)
        line = row(gap=10)
        line.addWidget(Mark("shield-check", "warnTxt", 18))
        self.told = label("", "small_strong", "warnTxt", wrap=True)
        self.told.setObjectName("resting_told")
        line.addWidget(self.told, 1)
        self.look = Button(self.tr("Their data…"), Kind.GHOST, compact=True)
        self.look.setObjectName("look_at_rights")
        self.look.clicked.connect(self.asked)
        line.addWidget(self.look, 0, Qt.AlignmentFlag.AlignVCenter)
        bed.body.addLayout(line)
        self.hide()

    def show_customer(self, who: Customer) -> None:
        """Say what stands of them."""
        if who.erased_at is not None:
            told = self.tr("Erased on {day}. Amounts, minutes and dates are what is left.")
            self.told.setText(filled(told, day=self._wording.date(who.erased_at)))
        elif who.restricted_at is not None:
            told = self.tr("Only kept, not used, since {day}: {why}")
            day = self._wording.date(who.restricted_at)
            self.told.setText(filled(told, day=day, why=who.restricted_why))
        self.look.setVisible(who.erased_at is None)
        self.setVisible(who.erased_at is not None or who.restricted_at is not None)
