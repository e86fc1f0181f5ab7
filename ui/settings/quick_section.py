"""Remedies and thank-yous given by one click: the owner's limit, and what there is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from csdesk.desk import Desk
from csdesk.domain.quick_redress import QuickRedress, is_within
from csdesk.domain.redress import RedressForm, RedressKind
from csdesk.services.quick_redress import quick_redress, save_quick_redress
from csdesk.services.shops import read_shop
from ui.complaints.complaint_words import goodwill_forms, remedy_forms
from ui.context import Context
from ui.settings.shop_fields import quick_fields
from ui.settings.shop_sections import ShopSection
from ui.theme import Theme
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.chips import Chip
from ui.widgets.fields import LineField, MoneyField
from ui.widgets.flow import FlowLayout
from ui.widgets.marks import Mark
from ui.widgets.pickers import Picker
from ui.widgets.surfaces import Card, clear, column, row
from ui.widgets.text import label

_MONEY_WIDE = 104
_BELOW_UNDER = 600
_ICONS = {
    RedressKind.REMEDY: ("wrench", "infoTxt"),
    RedressKind.GOODWILL: ("gift", "plumTxt"),
}


class PresetRow(QWidget):
    """One line: what it is, in which form, what it costs us and is worth to them."""

    kept = Signal(object)
    """The preset as it is now."""

    def __init__(self, context: Context, preset: QuickRedress, told: str) -> None:
        super().__init__()
        self._context, self._preset = context, preset
        self._halves = row(self, gap=8)
        line, more = row(gap=8), row(gap=8)
        self._halves.addLayout(line, 1)
        self._halves.addLayout(more)
        line.addWidget(Mark(*_ICONS[preset.kind], 16))
        words = QCoreApplication.translate("Settings", "What it is")
        self.what = LineField(words, words, longest=80)
        self.what.setText(preset.what)
        self.what.setCursorPosition(0)
        remedy = preset.kind is RedressKind.REMEDY
        self.form = Picker(
            QCoreApplication.translate("Settings", "In which form"),
            remedy_forms() if remedy else goodwill_forms(),
        )
        self.form.choose(preset.form)
        costs = QCoreApplication.translate("Settings", "Costs us")
        self.cost = self._money(costs, preset.cost_minor if preset.id else None)
        worth = QCoreApplication.translate("Settings", "To them")
        self.worth = self._money(worth, preset.worth_minor)
        line.addWidget(self.what, 1)
        for name in ("what", "form", "cost", "worth"):
            field = getattr(self, name)
            field.setObjectName(f"quick_{name}_{preset.id}")
            if name != "what":
                more.addWidget(field)
        for typed in (self.what, self.cost, self.worth):
            typed.editingFinished.connect(self._keep)
        self.form.picked.connect(lambda _: self._keep())
        if told:
            more.addWidget(Chip(told, "warn"))
        if preset.id:
            more.addWidget(self._away())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the words have a line of their own."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        below = event.size().width() < Theme.current().scaled(_BELOW_UNDER)
        self._halves.setDirection(way.TopToBottom if below else way.LeftToRight)

    def _away(self) -> IconButton:
        words = QCoreApplication.translate("Settings", "Take off the list: {words}")
        away = IconButton("x", words.format(words=self._preset.what))
        away.setObjectName(f"quick_away_{self._preset.id}")
        away.clicked.connect(lambda: self.kept.emit(replace(self._preset, active=False)))
        return away

    def _money(self, hint: str, minor: int | None) -> MoneyField:
        field = MoneyField(hint, self._context.wording, hint=hint)
        field.setFixedWidth(_MONEY_WIDE)
        field.set_amount(minor)
        return field

    def _keep(self) -> None:
        """Kept once it can be; what is wrong with it is marked until then."""
        known, words = self._preset, " ".join(self.what.text().split())
        cost, worth = self.cost.amount(), self.worth.amount()
        readable = not self.cost.complaint() and not self.worth.complaint()
        if not words or cost is None or not readable:
            self.what.set_wrong(bool(known.id) and not words)
            self.cost.set_wrong(bool(known.id) and cost is None)
            return
        form = RedressForm(str(self.form.value()))
        changed = replace(known, what=words, form=form, cost_minor=cost, worth_minor=worth)
        if changed != known:
            self._preset = changed
            self.kept.emit(changed)


class QuickSection(ShopSection):
    """The limit, and below it every line that one click writes."""

    name = "quick"

    def __init__(self, context: Context) -> None:
        super().__init__(context, quick_fields())
        self._presets: tuple[QuickRedress, ...] = ()
        self.body.addWidget(self.card("quick_remedy_limit_minor"))
        card = Card(margins=(18, 14, 18, 16), gap=8)
        card.body.addWidget(label(self.tr("Given by one click"), "body_medium"))
        told = self.tr("What it is, what it costs you, and its worth to them where that differs.")
        card.body.addWidget(label(told, "small", "text2", wrap=True))
        self._holder = QWidget()
        column(self._holder, gap=6)
        card.body.addWidget(self._holder)
        adding = FlowLayout(gap=8)
        for kind, words in (
            (RedressKind.REMEDY, self.tr("Add a remedy")),
            (RedressKind.GOODWILL, self.tr("Add a thank-you")),
        ):
            add = Button(words, Kind.SECONDARY, "plus")
            add.setObjectName(f"add_quick_{kind}")
            add.clicked.connect(lambda _=False, kind=kind: self._begin(kind))
            adding.addWidget(add)
        card.body.addLayout(adding)
        self.body.addWidget(card)

    def reload(self) -> None:
        super().reload()
        jobs, desk = self.context.jobs, self.context.desk
        jobs.read(self, _presets, desk, then=self._show, newest="quick")

    def _show(self, known: tuple[tuple[QuickRedress, ...], int | None]) -> None:
        self._presets, limit = known
        layout = self._holder.layout()
        assert layout is not None
        clear(layout)
        for preset in self._presets:
            self._lay(preset, "" if is_within(preset, limit) else self.tr("above the limit"))

    def _lay(self, preset: QuickRedress, told: str) -> PresetRow:
        line = PresetRow(self.context, preset, told)
        line.kept.connect(self._save)
        layout = self._holder.layout()
        assert layout is not None
        layout.addWidget(line)
        line.show()
        return line

    def _begin(self, kind: RedressKind) -> None:
        """A new line; it is kept once it has words and a cost."""
        usual = RedressForm.REPLACEMENT if kind is RedressKind.REMEDY else RedressForm.GIFT
        self._lay(QuickRedress(kind, usual, "", 0, 0), "").what.setFocus()

    def _save(self, preset: object) -> None:
        if not isinstance(preset, QuickRedress):
            return
        self.keep_line(save_quick_redress, preset, said=self.said_of(preset.what, preset.active))


def _presets(desk: Desk) -> tuple[tuple[QuickRedress, ...], int | None]:
    return quick_redress(desk), read_shop(desk).quick_remedy_limit_minor
