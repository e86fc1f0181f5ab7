"""How firmly something is known, told by an icon and a word."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from csdesk.domain.insight.finding import Label
from ui.widgets.chips import Chip
from ui.widgets.text import tip


def chip_of(label: Label) -> tuple[str, str, str]:
    """Tone, icon and words for a label."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("FindingChip", words)

    return {
        Label.FACT: ("quiet", "equals", tr("Fact")),
        Label.ESTIMATE: ("info", "arrows-out-line-horizontal", tr("Estimate")),
        Label.CANT_TELL: ("plum", "hourglass-medium", tr("Can’t tell yet")),
    }[label]


def meaning_of(label: Label) -> str:
    """What a label means, in one sentence."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("FindingChip", words)

    return {
        Label.FACT: tr("Added up from what is written down."),
        Label.ESTIMATE: tr("More than the records say; the range shows what fits them."),
        Label.CANT_TELL: tr("Too little is written down; the sentence says what is missing."),
    }[label]


class FindingChip(Chip):
    """Fact, Estimate, or Can’t tell yet."""

    def __init__(self, label: Label = Label.FACT, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setObjectName("findingLabel")
        self.show_label(label)

    def show_label(self, label: Label) -> None:
        """Say how firmly it is known now."""
        tone, icon, words = chip_of(label)
        self.tell(words, tone, icon)
        self.setToolTip(tip(meaning_of(label)))
        self.setAccessibleDescription(meaning_of(label))
