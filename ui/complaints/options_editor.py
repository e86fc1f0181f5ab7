"""Two or three ways to put it right: cards the customer picks from, and a place to write them."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from csdesk.domain.errors import Refused
from csdesk.domain.option import Option
from ui.complaints.complaint_words import tr
from ui.complaints.inputs import Inputs
from ui.complaints.option_cards import (
    EMPTY,
    Body,
    EditableCard,
    begun,
    day_of,
    form_of,
    form_options,
)
from ui.context import Context
from ui.widgets.amounts import read_amount
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.choices import CheckBox
from ui.widgets.fields import LabelledField, LineField, MoneyField
from ui.widgets.pickers import Picker
from ui.widgets.roles import Group
from ui.widgets.surfaces import Well, clear, column, row

MOST = 4
_A_CHOICE = 2
_DAYS_AHEAD = 28
_LEAST = 72


class OptionsEditor(QWidget):
    """The cards, and under them the one that is being written.

    Enter goes on: from the title to the price, then to the second way, for one is no choice, and
    from there to the cards. The button it stands for shows it.
    """

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
        self._countered = False
        self._today = context.desk.today
        outer = column(self, gap=8)
        self._choices = Group(tr("Ways to put it right"))
        self._cards: QHBoxLayout = row(self._choices, gap=10)
        outer.addWidget(self._choices)
        self._editor = self._build_editor(context)
        outer.addWidget(self._editor)
        self.few_reason = LineField(
            tr("Why there is only one way"), tr("Only one way to offer? Say why.")
        )
        self._few = LabelledField(tr("Only one way?"), self.few_reason)
        self._few.label.setVisible(False)
        self._few.hint.setVisible(False)
        outer.addWidget(self._few)
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
        self._options = [EMPTY | option for option in known if isinstance(option, dict)]
        chosen = body.get("chosen", -1)
        self._chosen = chosen if isinstance(chosen, int) and chosen < len(self._options) else -1
        self._open = -1
        self._drop_empty()
        if not self._options:
            self._options, self._open = [dict(EMPTY)], 0
            self._fill_editor(self._options[0])
        self._rebuild()

    def complain(self, sentence: str) -> None:
        """Say that one way is no choice; empty takes it back."""
        self._few.complain(sentence)
        self._tell_few()

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
                    ready_on=day_of(body["ready_on"]),
                    form=form_of(body["form"]),
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

    def amount_of(self, body: Body, name: str) -> int | None:
        """The cost or the worth of an option, None where nothing readable is written."""
        return self._amount(body[name])

    def add(self) -> None:
        """Begin another option; one that is begun already is gone on with."""
        self._drop_empty()
        if len(self._options) < MOST:
            self._options.append(dict(EMPTY))
            self.edit(len(self._options) - 1)

    def edit(self, at: int) -> None:
        """Open an option for writing."""
        self._open = at
        self._fill_editor(self._options[at])
        self._rebuild()
        self.changed.emit()
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def writing(self) -> bool:
        """Whether an option is open for writing."""
        return 0 <= self._open < len(self._options)

    @property
    def takes_room(self) -> bool:
        """Whether an option is written while others stand above it."""
        others = [body for at, body in enumerate(self._options) if at != self._open]
        return self.writing and bool(others)

    def look_again(self, countered: bool) -> None:
        """Ask why there is one way only, unless they had an idea of their own."""
        self._countered = countered
        self._tell_few()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        entered = plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and self.writing and self._editor.isAncestorOf(self.focusWidget()):
            self._go_on()
        else:
            super().keyPressEvent(event)

    def _go_on(self) -> None:
        if self.title.hasFocus() and not self.cost.text().strip():
            self.cost.setFocus(Qt.FocusReason.TabFocusReason)
        elif self._wants_another:
            self.add()
        else:
            self._close()

    @property
    def _wants_another(self) -> bool:
        return sum(map(begun, self._options)) < _A_CHOICE

    def _tell_enter(self) -> None:
        """Show on a button what Enter does just now."""
        another = self.writing and self._wants_another
        self.add_button.set_key("Return" if another else "")
        self._done.set_key("" if another else "Return")

    def _tell_few(self) -> None:
        one = len(self.value(0)) == 1 and not self.writing and not self._countered
        written = bool(self.few_reason.text().strip())
        self._few.setVisible(one or written or self.few_reason.hasFocus())

    def _fill_editor(self, body: Body) -> None:
        self.ready_on.set_options(self._days(body["ready_on"]))
        self._inputs.fill(body)

    def _days(self, known: object) -> list[tuple[object, str]]:
        """The days one may promise, and the one that is written already."""
        today = self._today()
        days = [today + timedelta(days=ahead) for ahead in range(_DAYS_AHEAD)]
        written = day_of(known)
        if written is not None and written not in days:
            days.insert(0, written)
        near = {today: tr("Today"), today + timedelta(days=1): tr("Tomorrow")}
        words = ((day.isoformat(), near.get(day) or self._wording.day(day)) for day in days)
        return [(None, tr("No day yet")), *words]

    def _drop_empty(self) -> None:
        """An option nobody wrote anything in is none."""
        for at in reversed(range(len(self._options))):
            if not begun(self._options[at]):
                self._take_out(at)

    def _take_out(self, at: int) -> None:
        del self._options[at]
        if self._chosen == at:
            self._chosen = -1
        elif self._chosen > at:
            self._chosen -= 1
        if self._open == at:
            self._open = -1
        elif self._open > at:
            self._open -= 1

    def first_card(self) -> QWidget:
        item = self._cards.itemAt(0)
        widget = None if item is None else item.widget()
        return widget if isinstance(widget, EditableCard) else self.add_button

    def _build_editor(self, context: Context) -> QWidget:
        well = Well(margins=(12, 10, 12, 10), gap=8)
        self.title = LineField(tr("Option"), tr("In a few words: Re-true and loan bike"))
        self.cost = MoneyField(tr("Costs us"), context.wording, hint=tr("Costs us"))
        self.worth = MoneyField(tr("Worth to them"), context.wording, hint=tr("To them"))
        self.detail = LineField(tr("What it is"), tr("In one line"))
        self.ready = LineField(tr("When, in words"), tr("or in words"))
        self.ready_on = Picker(tr("Done on"), icon="calendar-check")
        self.form = Picker(tr("In which form"), ((None, tr("Any form")), *form_options()))
        self.limits = CheckBox(tr("Limits told"))
        self.limits.setToolTip(tr("They know what it does not cover, and what it takes."))
        widths: dict[QWidget, int] = {
            **{self.cost: 92, self.worth: 92, self.form: 150},
            **{self.ready: 106, self.ready_on: 136},
        }
        for field, wide in widths.items():
            field.setFixedWidth(wide)
        first, second = row(gap=8), row(gap=8)
        above: tuple[QWidget, ...] = (self.title, self.form, self.cost, self.worth)
        below: tuple[QWidget, ...] = (self.detail, self.ready_on, self.ready, self.limits)
        for line, widgets in ((first, above), (second, below)):
            for widget in widgets:
                line.addWidget(widget)
        self.detail.setMinimumWidth(_LEAST)  # what is left of the line is its
        self.detail.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        remove = IconButton("trash", tr("Take this option away"), size=32)
        remove.clicked.connect(self._remove)
        self._done = Button(tr("Done"), Kind.SOFT)
        self._done.setObjectName("option_done")
        self._done.clicked.connect(self._close)
        second.addWidget(remove)
        second.addWidget(self._done)
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
                "ready_on": self.ready_on,
                "form": self.form,
                "limits_told": self.limits,
            },
            self._write,
        )
        for name, named in self._inputs.fields.items():
            named.setObjectName(f"option_{name}")
        return well

    def _write(self) -> None:
        if self.writing:
            self._options[self._open] |= self._inputs.body()
            self._rebuild()
            self.changed.emit()

    def _remove(self) -> None:
        if self.writing:
            self._take_out(self._open)
        self._rebuild()
        self.changed.emit()

    def _close(self) -> None:
        self._open = -1
        self._drop_empty()
        self._rebuild()
        self.changed.emit()
        self.first_card().setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, at: int) -> None:
        if self._chosen != at:
            self._chosen = at
            for place in range(self._cards.count()):
                item = self._cards.itemAt(place)
                card = None if item is None else item.widget()
                here = card is not None and card.objectName() == f"option_{at + 1}"
                self._cards.setStretch(place, 23 if here else 22)
            self.chosen.emit(at)
            self.changed.emit()

    def _rebuild(self) -> None:
        clear(self._cards)
        for at, body in enumerate(self._options):
            if at == self._open or not begun(body):
                continue  # what is being written stands in the editor
            amount = self._amount(body["cost"])
            cost = "–" if amount is None else self._wording.money(amount)
            when, chosen = self._when(body), self._choice_words
            card = EditableCard(body, cost, when, chosen, low=self.writing)
            card.setObjectName(f"option_{at + 1}")
            card.setChecked(at == self._chosen)
            card.clicked.connect(lambda _=False, at=at: self._choose(at))
            card.edit_asked.connect(lambda at=at: self.edit(at))
            self._cards.addWidget(card, 23 if at == self._chosen else 22)
            card.setVisible(True)  # at once, so that the focus can go to it
        self._choices.setVisible(self._cards.count() > 0)
        if not self.writing and self._editor.isAncestorOf(self.focusWidget()):
            self.first_card().setFocus(Qt.FocusReason.OtherFocusReason)
        self._editor.setVisible(self.writing)
        self._tell_enter()
        self._tell_few()
        if len(self._options) >= MOST:
            self.add_button.turn_off(tr("Four are plenty. Two or three are easier to choose from."))
        else:
            self.add_button.turn_on()

    def _when(self, body: Body) -> str:
        """When it would be done: in their words, else the day."""
        words, on = str(body["ready"]).strip(), day_of(body["ready_on"])
        if words or on is None:
            return words
        return tr("ready {day}").format(day=self._wording.day(on))

    def _amount(self, text: object) -> int | None:
        words = str(text or "").replace(self._wording.symbol, "").strip()
        if not words:
            return None
        try:
            return read_amount(words, self._wording.currency, self._wording.locale)
        except Refused:
            return None
