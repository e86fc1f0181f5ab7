"""What a file tells otherwise than the shop knows it: before, and after."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from csdesk.domain.import_changes import Fact, FactChange, How
from csdesk.domain.money import Money
from ui.context import Context
from ui.imports.import_words import counted
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import Chip
from ui.widgets.dialog import Dialog
from ui.widgets.surfaces import Divider, Scroll, column, row
from ui.widgets.text import ElidedLabel, label

_WIDE, _TALL, _MOST = 760, 380, 200
_TONES = {
    How.FILLED: ("ok", "plus"),
    How.CHANGED: ("info", "pencil-simple"),
    How.WITHDRAWN: ("warn", "arrow-u-down-left"),
    How.COMPLETED: ("ok", "check"),
    How.KEPT: ("quiet", "hand-palm"),
}


class ChangesDialog(Dialog):
    """One line a change: who or what, which fact, before and after."""

    def __init__(
        self, context: Context, changes: Sequence[FactChange], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("What changes of what is there already"),
            self.tr("What you typed by hand stays. Taking the import back takes these back too."),
            width=_WIDE,
            parent=parent,
        )
        self._context = context
        lines = Scroll(gap=0)
        lines.setMinimumHeight(_TALL)
        self.body.addWidget(lines, 1)
        for change in changes[:_MOST]:
            lines.body.addWidget(self._line(change))
            lines.body.addWidget(Divider())
        more = len(changes) - _MOST
        if more > 0:
            words = counted(more, self.tr("and {n} more"), self.tr("and {n} more"))
            lines.body.addWidget(label(words, "small", "text2"))
        lines.body.addStretch(1)
        close = Button(self.tr("Close"), Kind.SECONDARY)
        close.setObjectName("close_changes")
        close.clicked.connect(self.accept)
        self.foot.addStretch(1)
        self.foot.addWidget(close)

    def submit(self) -> None:
        self.accept()

    def _line(self, change: FactChange) -> QWidget:
        holder = QWidget()
        line = row(holder, gap=12, margins=(4, 8, 8, 8))
        words = column(gap=1)
        title = change.title or self.tr("A sale without a number")
        words.addWidget(ElidedLabel(title, "strong"))
        told = self._told(change)
        words.addWidget(ElidedLabel(told, "small", "text2"))
        if change.why:
            words.addWidget(label(change.why, "caption", "text3", wrap=True))
        line.addLayout(words, 1)
        tone, icon = _TONES[change.how]
        line.addWidget(Chip(self._how(change.how), tone, icon))
        holder.setAccessibleName(f"{title}. {told}")
        return holder

    def _told(self, change: FactChange) -> str:
        fact = self._fact(change.fact)
        before, after = (self._value(told, change) for told in (change.before, change.after))
        if change.how is How.FILLED or not before:
            return self.tr("{fact}: {after}").format(fact=fact, after=after)
        if not after:
            return self.tr("{fact}: {before}").format(fact=fact, before=before)
        return self.tr("{fact}: {before} → {after}").format(fact=fact, before=before, after=after)

    def _value(self, told: object, change: FactChange) -> str:
        wording = self._context.wording
        if told is None:
            return ""
        if isinstance(told, date):
            return wording.date(told)
        if isinstance(told, int) and change.currency:
            return str(Money(told, change.currency))
        return " ".join(str(told).split())

    def _how(self, how: How) -> str:
        return {
            How.FILLED: self.tr("filled in"),
            How.CHANGED: self.tr("changed"),
            How.WITHDRAWN: self.tr("cancelled by now"),
            How.COMPLETED: self.tr("complete now"),
            How.KEPT: self.tr("yours stays"),
        }[how]

    def _fact(self, fact: Fact) -> str:
        return {
            Fact.NAME: self.tr("Name"),
            Fact.COMPANY: self.tr("Company"),
            Fact.ADDRESS: self.tr("Address"),
            Fact.PLACE: self.tr("City"),
            Fact.NOTE: self.tr("Note"),
            Fact.MAIL: self.tr("Email"),
            Fact.PHONE: self.tr("Phone"),
            Fact.USUAL_CURRENCY: self.tr("Usual currency"),
            Fact.CURRENCY: self.tr("Currency"),
            Fact.DAY: self.tr("Date"),
            Fact.AMOUNT: self.tr("Paid"),
            Fact.TAX: self.tr("Tax"),
            Fact.REFUND: self.tr("Given back"),
            Fact.MARGIN: self.tr("Left after the goods"),
            Fact.CUSTOMER: self.tr("Customer"),
            Fact.STATUS: self.tr("Status"),
            Fact.WHOLE: self.tr("The sale"),
        }[fact]
