"""Two or three ways to put it right: cards the customer picks from, and a place to write them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from csdesk.domain.errors import Refused
from csdesk.domain.option import Option
from ui.complaints.complaint_words import tr
from ui.complaints.inputs import Inputs
from ui.context import Context
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.amounts import read_amount
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.choices import CheckBox, OptionCard
from ui.widgets.fields import LineField, MoneyField
from ui.widgets.surfaces import Well, clear, column, row
from ui.widgets.text import tip

Body = dict[str, Any]
MOST = 4
_EMPTY: Body = {
    "id": 0, "title": "", "detail": "", "cost": "", "worth": "", "ready": "", "limits_told": False
}  # fmt: skip


def body_of(option: Option, money: Any) -> Body:
    """An option on file as its draft shows it."""
    return {
        "id": option.id,
        "title": option.title,
        "detail": option.detail,
        "cost": money(option.cost_minor),
        "worth": "" if option.worth_minor is None else money(option.worth_minor),
        "ready": option.ready,
        "limits_told": option.limits_told,
    }


class _Card(OptionCard):
    """An option card with room for a pencil behind its title."""

    edit_asked = Signal()

    def __init__(self, body: Body, cost: str, chosen_words: str) -> None:
        self._whole = body["title"] or tr("An option")
        super().__init__(
            self._whole,
            body["detail"] or " ",
            cost=cost,
            when=body["ready"],
            chosen_words=chosen_words,
        )
        self.pencil = IconButton("pencil-simple", tr("Change this option"), size=28, parent=self)
        self.pencil.clicked.connect(self.edit_asked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        place = self.rect().adjusted(0, 8, -8, 0)
        left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.pencil.move(8 if left else place.right() - 28, place.top())
        metrics_font = Theme.current().font("strong")
        room = self.width() - 41 - 38
        self._title = _cut(self._whole, room, metrics_font)
        self.setToolTip(tip(self._whole) if self._title != self._whole else "")


def _cut(words: str, room: int, font: Any) -> str:
    while words and paint.width_of(words, font) > room:
        words = words.rstrip("…")[:-1].rstrip() + "…" if len(words) > 1 else ""
    return words


class OptionsEditor(QWidget):
    """The cards, and under them the one that is being written."""

    changed = Signal()
    chosen = Signal(int)
    """The customer picked the option of this place."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = context.wording
        self._options: list[Body] = []
        self._chosen = -1
        self._open = -1
        self._choice_words = ""
        outer = column(self, gap=8)
        self._cards: QHBoxLayout = row(gap=10)
        outer.addLayout(self._cards)
        self._editor = self._build_editor(context)
        outer.addWidget(self._editor)
        self.add_button = Button(tr("Add an option"), Kind.SECONDARY, "plus")
        self.add_button.setObjectName("add_option")
        self.add_button.clicked.connect(self.add)

    def call(self, name: str) -> None:
        """Whose choice it is."""
        short = name if len(name) <= 10 else ""
        self._choice_words = tr("{name}’s choice").format(name=short) if short else tr("Chosen")

    def body(self) -> Body:
        return {"options": [dict(body) for body in self._options], "chosen": self._chosen}

    def fill(self, body: Body) -> None:
        options = body.get("options")
        known = options if isinstance(options, list) else []
        self._options = [_EMPTY | option for option in known if isinstance(option, dict)]
        chosen = body.get("chosen", -1)
        self._chosen = chosen if isinstance(chosen, int) and chosen < len(self._options) else -1
        self._open = -1
        if not self._options:
            self._options, self._open = [dict(_EMPTY)], 0
            self._inputs.fill(_EMPTY)
        self._rebuild()

    def value(self, complaint_id: int) -> tuple[Option, ...]:
        """What is written, as options; one without a title or a line is left out."""
        found: list[Option] = []
        for at, body in enumerate(self._options):
            title, detail = str(body["title"]).strip(), str(body["detail"]).strip()
            if not title and not detail:
                continue
            found.append(
                Option(
                    complaint_id,
                    len(found),
                    title or detail[:60],
                    detail=detail if title else "",
                    cost_minor=max(0, self._amount(body["cost"]) or 0),
                    worth_minor=self._amount(body["worth"]),
                    ready=str(body["ready"]).strip(),
                    limits_told=bool(body["limits_told"]),
                    chosen=at == self._chosen,
                    id=body["id"] if isinstance(body["id"], int) else 0,
                )
            )
        return tuple(found)

    def fit(self, narrow: bool) -> None:
        """Below each other in a narrow window."""
        ways = QBoxLayout.Direction
        for line in (self._cards, *self._editor_lines):
            line.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def chosen_option(self) -> Body | None:
        return self._options[self._chosen] if 0 <= self._chosen < len(self._options) else None

    def amount_of(self, body: Body) -> int | None:
        """What an option costs us, None where nothing readable is written."""
        return self._amount(body["cost"])

    def add(self) -> None:
        """Begin another option."""
        if len(self._options) < MOST:
            self._options.append(dict(_EMPTY))
            self.edit(len(self._options) - 1)
            self.changed.emit()

    def edit(self, at: int) -> None:
        """Open an option for writing."""
        self._open = at
        self._inputs.fill(self._options[at])
        self._rebuild()
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_card(self) -> QWidget:
        item = self._cards.itemAt(0)
        widget = None if item is None else item.widget()
        return widget if isinstance(widget, _Card) else self.add_button

    def _build_editor(self, context: Context) -> QWidget:
        well = Well(margins=(12, 10, 12, 10), gap=8)
        self.title = LineField(tr("Option"), tr("In a few words: Re-true and loan bike"))
        self.cost = MoneyField(tr("Costs us"), context.wording, hint=tr("Costs us"))
        self.worth = MoneyField(tr("Worth to them"), context.wording, hint=tr("To them"))
        self.detail = LineField(tr("What it is"), tr("What happens, in one line"))
        self.ready = LineField(tr("Ready when"), tr("Ready when"))
        self.limits = CheckBox(tr("Limits told"))
        for field, wide in ((self.cost, 96), (self.worth, 116), (self.ready, 120)):
            field.setFixedWidth(wide)
        first = row(gap=8)
        for widget in (self.title, self.cost, self.worth):
            first.addWidget(widget)
        second = row(gap=8)
        second.addWidget(self.detail)
        second.addWidget(self.ready)
        second.addWidget(self.limits)
        remove = IconButton("trash", tr("Take this option away"), size=32)
        remove.clicked.connect(self._remove)
        done = Button(tr("Done"), Kind.SOFT)
        done.setObjectName("option_done")
        done.clicked.connect(self._close)
        second.addWidget(remove)
        second.addWidget(done)
        self._editor_lines = first, second
        well.body.addLayout(first)
        well.body.addLayout(second)
        self._inputs = Inputs(
            {
                "title": self.title,
                "cost": self.cost,
                "worth": self.worth,
                "detail": self.detail,
                "ready": self.ready,
                "limits_told": self.limits,
            },
            self._write,
        )
        for name, named in self._inputs.fields.items():
            named.setObjectName(f"option_{name}")
        return well

    def _write(self) -> None:
        if 0 <= self._open < len(self._options):
            self._options[self._open] |= self._inputs.body()
            self._rebuild()
            self.changed.emit()

    def _remove(self) -> None:
        at, self._open = self._open, -1
        if 0 <= at < len(self._options):
            del self._options[at]
            if self._chosen == at:
                self._chosen = -1
            elif self._chosen > at:
                self._chosen -= 1
        self._rebuild()
        self.changed.emit()

    def _close(self) -> None:
        self._open = -1
        self._rebuild()
        self.first_card().setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, at: int) -> None:
        if self._chosen != at:
            self._chosen = at
            for place in range(self._cards.count()):
                self._cards.setStretch(place, 23 if place == at else 22)
            self.chosen.emit(at)
            self.changed.emit()

    def _rebuild(self) -> None:
        clear(self._cards)
        for at, body in enumerate(self._options):
            amount = self._amount(body["cost"])
            cost = "–" if amount is None else self._wording.money(amount)
            card = _Card(body, cost, self._choice_words)
            card.setObjectName(f"option_{at + 1}")
            card.setChecked(at == self._chosen)
            card.clicked.connect(lambda _=False, at=at: self._choose(at))
            card.edit_asked.connect(lambda at=at: self.edit(at))
            self._cards.addWidget(card, 23 if at == self._chosen else 22)
        self._editor.setVisible(0 <= self._open < len(self._options))
        if len(self._options) >= MOST:
            self.add_button.turn_off(tr("Four are plenty. Two or three are easier to choose from."))
        else:
            self.add_button.turn_on()

    def _amount(self, text: object) -> int | None:
        words = str(text or "").replace(self._wording.symbol, "").strip()
        if not words:
            return None
        try:
            return read_amount(words, self._wording.currency, self._wording.locale)
        except Refused:
            return None
