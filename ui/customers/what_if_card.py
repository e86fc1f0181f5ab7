"""What if you give more? Minutes and goodwill against the room that is left, before it is done."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QBoxLayout, QWidget

from csdesk.domain.effort import cost_of_minutes
from csdesk.domain.figures import Band, Figures
from csdesk.domain.insight.what_if import (
    WhatIf,
    most_goodwill,
    most_minutes,
    step_towards,
    what_if,
    what_if_words,
)
from csdesk.domain.money import exponent
from ui.context import Context
from ui.widgets.chips import Chip
from ui.widgets.slider import Slider
from ui.widgets.surfaces import Card, column, row
from ui.widgets.text import Label, label
from ui.wording import speech_of

_MINUTE_STEP: Final = 5


class WhatIfCard(Card):
    """Two sliders and one sentence; nothing is written down."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(margins=(15, 10, 15, 10), gap=6, parent=parent)
        self.setObjectName("what_if")
        self._wording = context.wording
        self._speech = speech_of(context.wording)
        self._unit = 10 ** exponent(context.wording.currency)
        self._figures: Figures | None = None
        self.found: WhatIf | None = None
        self.body.addWidget(label(self.tr("What if you give more?"), "strong"))
        line = row(gap=18)
        self.minutes, self._minutes_told = self._slider(
            line, self.tr("More minutes"), "what_if_minutes"
        )
        self.goodwill, self._goodwill_told = self._slider(
            line, self.tr("More goodwill"), "what_if_goodwill"
        )
        self.minutes.setSingleStep(_MINUTE_STEP)
        self.minutes.setPageStep(3 * _MINUTE_STEP)
        self.body.addLayout(line)
        self._build_told()
        self.minutes.valueChanged.connect(lambda _: self._work_out())
        self.goodwill.valueChanged.connect(lambda _: self._work_out())

    def show_figures(self, figures: Figures) -> None:
        """Start anew from a customer's account."""
        if figures == self._figures:
            return
        self._figures = figures
        for slider in (self.minutes, self.goodwill):
            slider.blockSignals(True)
            slider.setValue(0)
            slider.blockSignals(False)
        self.minutes.setMaximum(most_minutes(figures))
        most = most_goodwill(figures, self._unit) // self._unit
        self.goodwill.setMaximum(most)
        self.goodwill.setSingleStep(step_towards(most))
        self.goodwill.setPageStep(5 * step_towards(most))
        self._work_out()

    # building

    def _slider(self, line: QBoxLayout, name: str, in_code: str) -> tuple[Slider, Label]:
        lines = column(gap=0)
        head = row(gap=8)
        head.addWidget(label(name, "caption", "text2"))
        head.addStretch(1)
        told = label("", "small_strong")
        head.addWidget(told)
        lines.addLayout(head)
        slider = Slider(name)
        slider.setObjectName(in_code)
        lines.addWidget(slider)
        line.addLayout(lines, 1)
        return slider, told

    def _build_told(self) -> None:
        line = row(gap=10)
        self.sentence = label("", "small", wrap=True)
        self.sentence.setObjectName("what_if_told")
        line.addWidget(self.sentence, 1)
        self.chip = Chip("")
        self.chip.setObjectName("what_if_band")
        line.addWidget(self.chip)
        self.body.addLayout(line)

    # working out

    def _work_out(self) -> None:
        figures = self._figures
        if figures is None:
            return
        minutes, goodwill = self.minutes.value(), self.goodwill.value() * self._unit
        self.found = found = what_if(figures, minutes, goodwill)
        self._minutes_told.setText(self._wording.minutes(minutes))
        self._goodwill_told.setText(self._wording.money(goodwill))
        told = what_if_words(found, self._speech)
        self.sentence.setText(told)
        self.minutes.setAccessibleDescription(told)
        self.goodwill.setAccessibleDescription(told)
        self._mark_limits(figures, minutes, goodwill)
        self._tell_band(found)

    def _mark_limits(self, figures: Figures, minutes: int, goodwill: int) -> None:
        """Where each slider alone would reach the tipping point, the other as it stands."""
        if figures.purchases == 0:
            self.minutes.set_limit(None)
            self.goodwill.set_limit(None)
            return
        left = what_if(figures, 0, goodwill).room
        whole = None if figures.hourly <= 0 else max(left, 0) * 60 // figures.hourly
        self.minutes.set_limit(whole)
        rest = figures.contribution - cost_of_minutes(minutes, figures.hourly)
        self.goodwill.set_limit(max(rest, 0) // self._unit)

    def _tell_band(self, found: WhatIf) -> None:
        told = {
            Band.INVESTING: (self.tr("An investment"), "quiet", ""),
            Band.WITHIN_AIM: (self.tr("Within the aim"), "ok", "check-circle"),
            Band.OVER_AIM: (self.tr("Over the aim"), "warn", "warning"),
            Band.PAST_TIPPING: (self.tr("Past the tipping point"), "bad", "warning-circle"),
        }
        words, tone, icon = told[found.band]
        self.chip.tell(words, tone, icon)
