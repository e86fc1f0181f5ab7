"""What else there is to a contact, behind a quiet fold: told again, waited, and what it took."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from csdesk.domain.contact import HEAVIEST_TOLL, LONGEST_WAIT
from ui.widgets.chips import ScalePills
from ui.widgets.choices import CheckBox
from ui.widgets.fields import LabelledField, LineField
from ui.widgets.fold import Fold
from ui.widgets.surfaces import column, row
from ui.widgets.text import label

Toll = tuple[int | None, int | None, int | None, int | None]
_STEPS: Final = tuple(range(HEAVIEST_TOLL + 1))


class ContactMore(Fold):
    """All of it optional, and nothing of it ever shown to the customer."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "contact_more", parent)
        self.button.set_words(self.tr("What it took, and more"))
        self._build_facts()
        self._build_toll()

    def retold(self) -> bool:
        return self._retold.isChecked()

    def abuse(self) -> bool:
        return self._abuse.isChecked()

    def wait_minutes(self) -> int | None:
        typed = self.waited.text().strip()
        return min(int(typed), LONGEST_WAIT) if typed.isdecimal() else None

    def toll(self) -> Toll:
        first, second, third, fourth = (self._tap(scale) for scale in self.scales.values())
        return first, second, third, fourth

    def body_of(self) -> dict[str, Any]:
        """For the draft."""
        return {
            "retold": self.retold(),
            "abuse": self.abuse(),
            "waited": self.waited.text(),
            "toll": list(self.toll()),
        }

    def fill(self, body: dict[str, Any]) -> None:
        """Show what ``body_of`` gave; open where there is anything."""
        self._retold.setChecked(body.get("retold") is True)
        self._abuse.setChecked(body.get("abuse") is True)
        self.waited.setText(str(body.get("waited") or ""))
        taps = body.get("toll")
        for at, scale in enumerate(self.scales.values()):
            scale.choose(taps[at] if isinstance(taps, list) and at < len(taps) else None)
        self.open_up(self.is_told)

    @property
    def is_told(self) -> bool:
        """Whether anything is said here."""
        tapped = any(tap is not None for tap in self.toll())
        return self.retold() or self.abuse() or bool(self.waited.text()) or tapped

    def _tap(self, scale: ScalePills) -> int | None:
        value = scale.value()
        return value if isinstance(value, int) else None

    def _build_facts(self) -> None:
        line = row(gap=18)
        self._retold = CheckBox(self.tr("They had to tell it again"))
        self._retold.setObjectName("retold")
        self._abuse = CheckBox(self.tr("They were abusive"))
        self._abuse.setObjectName("abuse")
        self.waited = LineField(self.tr("Minutes they waited"), longest=5)
        self.waited.setObjectName("waited")
        self.waited.setFixedWidth(70)
        line.addWidget(self._retold)
        line.addWidget(self._abuse)
        line.addStretch(1)
        line.addWidget(label(self.tr("They waited, minutes"), "small", "text2"))
        line.addWidget(self.waited)
        self.body.addLayout(line)
        for box in (self._retold, self._abuse):
            box.toggled.connect(lambda _: self.changed.emit())
        self.waited.textEdited.connect(lambda _: self.changed.emit())

    def _build_toll(self) -> None:
        part = column(gap=6)
        told = self.tr("What it took out of you, 0 nothing to 3 a lot. For our own sake only.")
        part.addWidget(label(told, "caption", "text2"))
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        self.scales: dict[str, ScalePills] = {}
        for at, (name, words) in enumerate(self._tolls()):
            scale = ScalePills(words, [(step, str(step)) for step in _STEPS])
            scale.setObjectName(f"toll_{name}")
            scale.chosen.connect(lambda _: self.changed.emit())
            self.scales[name] = scale
            grid.addWidget(LabelledField(words, scale), at // 2, at % 2)
        part.addLayout(grid)
        self.body.addLayout(part)

    def _tolls(self) -> tuple[tuple[str, str], ...]:
        return (
            ("expectation", self.tr("Expected too much")),
            ("aggression", self.tr("Aggressive")),
            ("unclear", self.tr("Unclear what they want")),
            ("dread", self.tr("Dread of the next time")),
        )
