"""One click each: the remedies and thank-yous that the shop gives often."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csdesk.domain.quick_redress import QuickRedress, is_within
from csdesk.domain.redress import RedressKind
from csdesk.domain.wording import shortened
from ui.complaints.complaint_words import tr
from ui.widgets.buttons import Button, Kind
from ui.widgets.flow import FlowLayout
from ui.widgets.surfaces import clear
from ui.wording import Wording

_LONGEST = 26


class QuickStrip(QWidget):
    """A row of buttons; one above the owner's limit, or out of turn, is off and says why."""

    taken = Signal(object)
    """The preset that was clicked."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._presets: tuple[QuickRedress, ...] = ()
        self._buttons: list[Button] = []
        self._limit: int | None = None
        self._flow = FlowLayout(self, gap=6)

    def show_presets(self, presets: Sequence[QuickRedress], limit_minor: int | None) -> None:
        """Show what may be given; nothing at all where there is none."""
        self._limit = limit_minor
        if tuple(presets) != self._presets:
            self._presets = tuple(presets)
            clear(self._flow)
            self._buttons = [self._button(preset) for preset in self._presets]
        self.setVisible(bool(presets))

    @property
    def has_any(self) -> bool:
        return bool(self._presets)

    def look_again(self, why_not: Callable[[QuickRedress], str]) -> None:
        """Turn each on or off; ``why_not`` says what stands in its way."""
        for preset, button in zip(self._presets, self._buttons, strict=True):
            above = "" if is_within(preset, self._limit) else self._above()
            why = above or why_not(preset)
            if why:
                button.turn_off(why)
            else:
                button.turn_on()

    def _above(self) -> str:
        limit = self._wording.money(self._limit or 0)
        return tr("More than {limit}, your limit for one click. Write it in yourself.").format(
            limit=limit
        )

    def _button(self, preset: QuickRedress) -> Button:
        remedy = preset.kind is RedressKind.REMEDY
        what = shortened(preset.what, _LONGEST)
        words = tr("{what} · {cost}").format(what=what, cost=self._wording.money(preset.cost_minor))
        button = Button(words, Kind.SECONDARY, "wrench" if remedy else "gift", compact=True)
        kind = tr("Remedy") if remedy else tr("Goodwill")
        button.setAccessibleName(tr("{kind}: {words}").format(kind=kind, words=preset.what))
        button.setObjectName(f"quick_{preset.id}")
        button.clicked.connect(lambda: self.taken.emit(preset))
        self._flow.addWidget(button)
        button.show()
        return button
