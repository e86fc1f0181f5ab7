"""All looks at payback that were taken: at which number, when, what was said, and the range."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from csdesk.domain.insight.payback import MILESTONES, Payback, PaybackLook, PaybackVerdict
from csdesk.domain.spoken import filled
from ui.charts.table_twin import TwinModel
from ui.charts.twin import Told, Twin
from ui.widgets.surfaces import Card
from ui.widgets.table import TableView
from ui.widgets.text import label
from ui.wording import Wording

_ROW = 34
_HEAD = 38


class LooksCard(Card):
    """A small table that only ever grows."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(margins=(18, 14, 16, 12), gap=6, parent=parent)
        self._wording = wording
        title = self.tr("The looks that were taken")
        self.setObjectName("looksCard")
        self.setAccessibleName(title)
        self.body.addWidget(label(title, "card_title", wrap=True))
        words = self.tr(
            "A verdict is taken at {first} complaints and stays as it was taken, so that looking "
            "often changes nothing."
        )
        numbers = ", ".join(wording.number(milestone) for milestone in MILESTONES[:3])
        told = words.format(first=f"{numbers}…")
        self.body.addWidget(label(told, "small", "text2", wrap=True))
        self.table = TableView(title, row_height=_ROW, line_starts=8)
        self.table.setObjectName("looksTable")
        self.body.addWidget(self.table)
        self.nothing = label("", "small", "text3", wrap=True)
        self.nothing.setObjectName("looksNothing")
        self.body.addWidget(self.nothing)
        self.twin = Twin(())

    def show_payback(self, known: Payback) -> None:
        """Show all looks, the newest on top."""
        self.twin = self._twin(known.looks[::-1])
        self.table.setModel(TwinModel(self.twin, self.table))
        self.table.set_widths(116, 130, 160, 150, stretch=2)
        self.table.setFixedHeight(_HEAD + _ROW * len(self.twin) + 4)
        self.table.setVisible(bool(known.looks))
        self.nothing.setVisible(not known.looks)
        first = self._wording.number(MILESTONES[0])
        self.nothing.setText(filled(self.tr("None yet: the first comes at {n}."), n=first))

    def _twin(self, looks: tuple[PaybackLook, ...]) -> Twin:
        headings = (
            self.tr("Complaints"),
            self.tr("Day"),
            self.tr("Verdict"),
            self.tr("95 % range"),
        )
        return Twin(headings, tuple(map(self._row, looks)))

    def _row(self, look: PaybackLook) -> tuple[Told | str, ...]:
        return (
            self._wording.number(look.milestone),
            self._wording.date(look.reached_on),
            verdict_words(look.verdict),
            self._range(look),
        )

    def _range(self, look: PaybackLook) -> str:
        if look.payback is None:
            return "–"
        if look.payback_low is None and look.payback_high is None:
            return self.tr("no bound")
        low, high = self._number(look.payback_low), self._number(look.payback_high)
        return self.tr("{low} to {high}").format(low=low, high=high)

    def _number(self, value: float | None) -> str:
        if value is None:
            return self.tr("no bound")
        return self._wording.decimal(value, 2)


def verdict_words(verdict: PaybackVerdict) -> str:
    """A verdict in two or three words."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("LooksCard", words)

    return {
        PaybackVerdict.PAYS: tr("Seems to pay"),
        PaybackVerdict.DOES_NOT_PAY: tr("Seems not to pay"),
        PaybackVerdict.CANT_TELL: tr("Can’t tell yet"),
        PaybackVerdict.NOTHING_TO_COMPARE: tr("Nothing to compare"),
    }[verdict]


def verdict_chip(verdict: PaybackVerdict) -> tuple[str, str, str]:
    """Tone, icon and words of a verdict."""
    tone, icon = {
        PaybackVerdict.PAYS: ("ok", "check"),
        PaybackVerdict.DOES_NOT_PAY: ("warn", "warning"),
        PaybackVerdict.CANT_TELL: ("plum", "hourglass-medium"),
        PaybackVerdict.NOTHING_TO_COMPARE: ("info", "equals"),
    }[verdict]
    return tone, icon, verdict_words(verdict)
