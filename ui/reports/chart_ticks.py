"""Which charts of Insight get a sheet of their own."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.reports.insight_words import chart_words
from ui.widgets.choices import CheckBox
from ui.widgets.surfaces import column
from ui.widgets.text import label


class ChartTicks(QWidget):
    """A tick for each chart; ``changed`` when somebody sets one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lines = column(self, gap=4)
        lines.addSpacing(6)
        lines.addWidget(label(self.tr("Charts in it"), "small_strong"))
        self._ticks: dict[str, CheckBox] = {}
        for key, words in chart_words():
            tick = CheckBox(words)
            tick.setObjectName(f"chart_{key}")
            tick.setChecked(True)
            tick.toggled.connect(lambda _: self.changed.emit())
            lines.addWidget(tick)
            self._ticks[key] = tick

    @property
    def charts(self) -> tuple[str, ...]:
        """The keys of those that are ticked, in the order of their sheets."""
        return tuple(key for key, tick in self._ticks.items() if tick.isChecked())

    def tick_only(self, keys: Iterable[str]) -> None:
        """Tick these, and no others; it is not told."""
        wanted = set(keys)
        for key, tick in self._ticks.items():
            tick.blockSignals(True)
            tick.setChecked(key in wanted)
            tick.blockSignals(False)
