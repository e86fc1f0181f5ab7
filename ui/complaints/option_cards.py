"""Options as a draft holds them, and the cards that show them with a pencil to change them."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent

from csdesk.domain.option import Option
from csdesk.domain.redress import RedressForm
from ui.complaints.complaint_words import remedy_forms, tr
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.buttons import IconButton
from ui.widgets.choices import OptionCard
from ui.widgets.text import tip

Body = dict[str, Any]
EMPTY: Body = {
    "id": 0,
    "title": "",
    "detail": "",
    "cost": "",
    "worth": "",
    "ready": "",
    "ready_on": None,
    "form": None,
    "limits_told": False,
}


def body_of(option: Option, money: Any) -> Body:
    """An option on file as its draft shows it."""
    return {
        "id": option.id,
        "title": option.title,
        "detail": option.detail,
        "cost": money(option.cost_minor),
        "worth": "" if option.worth_minor is None else money(option.worth_minor),
        "ready": option.ready,
        "ready_on": None if option.ready_on is None else option.ready_on.isoformat(),
        "form": None if option.form is None else option.form.value,
        "limits_told": option.limits_told,
    }


class EditableCard(OptionCard):
    """An option card with room for a pencil behind its title."""

    edit_asked = Signal()

    def __init__(
        self, body: Body, cost: str, when: str, chosen_words: str, *, low: bool = False
    ) -> None:
        title = body["title"] or tr("An option")
        self._whole = tr("{title} · {cost}").format(title=title, cost=cost) if low else title
        super().__init__(
            self._whole,
            "" if low else body["detail"] or " ",
            cost="" if low else cost,
            when="" if low else when,
            chosen_words=chosen_words,
        )
        self.pencil = IconButton("pencil-simple", tr("Change this option"), size=28, parent=self)
        self.pencil.setAccessibleDescription(title)
        self.pencil.clicked.connect(self.edit_asked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        place = self.rect().adjusted(0, 8, -8, 0)
        left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        top = min(place.top(), (self.height() - 28) // 2)
        self.pencil.move(8 if left else place.right() - 28, top)
        metrics_font = Theme.current().font("strong")
        room = self.width() - 41 - 38
        self._title = _cut(self._whole, room, metrics_font)
        self.setToolTip(tip(self._whole) if self._title != self._whole else "")


def _cut(words: str, room: int, font: Any) -> str:
    while words and paint.width_of(words, font) > room:
        words = words.rstrip("…")[:-1].rstrip() + "…" if len(words) > 1 else ""
    return words


def begun(body: Body) -> bool:
    """Whether anybody wrote anything in an option."""
    return any(str(body[name]).strip() for name in ("title", "detail", "cost", "worth"))


def day_of(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return None


def form_of(value: object) -> RedressForm | None:
    known = {form.value: form for form in RedressForm}
    return known.get(str(value))


def form_options() -> tuple[tuple[object, str], ...]:
    """The forms of a remedy as a draft holds them."""
    return tuple((str(form), words) for form, words in remedy_forms())
