"""What bringing a copy back would change, before anything is changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from csdesk.domain.backup import RestorePreview
from ui.backups.preview_words import PreviewWords
from ui.widgets.marks import Mark
from ui.widgets.surfaces import Panel, Well, clear, column, row
from ui.widgets.tall_scroll import TallScroll
from ui.widgets.text import label

_AT_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PreviewPanel(TallScroll):
    """Counts beside each other, what would be missing by name, and what stays."""

    def __init__(self, words: PreviewWords, parent: QWidget | None = None) -> None:
        super().__init__(gap=12, parent=parent)
        self.setObjectName("restore_preview")
        self._words = words

    def show_preview(self, preview: RestorePreview) -> None:
        """Show all that is known of it."""
        clear(self.body)
        for sentence in self._words.warnings(preview):
            self.body.addWidget(self._warning(sentence))
        self.body.addWidget(self._counts(preview))
        self.body.addWidget(self._missing(preview))
        for icon, sentence in self._words.stays(preview):
            self.body.addLayout(_line(icon, "okTxt", sentence))
        self.body.addStretch(1)

    def _warning(self, sentence: str) -> QWidget:
        panel = Panel("warn")
        panel.body.addLayout(_line("warning", "warnTxt", sentence))
        return panel

    def _counts(self, preview: RestorePreview) -> QWidget:
        well = Well()
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for at, (noun, now, then) in enumerate(self._words.counts(preview)):
            role = "caption_medium" if at == 0 else "small"
            tone = "text2" if at == 0 else "text"
            if at and now != then:
                role = "small_strong"
            for column_at, words in enumerate((noun, now, then)):
                cell = label(words, role, tone)
                if column_at:
                    cell.setAlignment(_AT_END)
                grid.addWidget(cell, at, column_at)
        well.body.addLayout(grid)
        return well

    def _missing(self, preview: RestorePreview) -> QWidget:
        holder = QWidget()
        lines = column(holder, gap=4)
        title = label(self._words.missing_title(preview), "strong", wrap=True)
        title.setObjectName("restore_missing")
        lines.addWidget(title)
        for words in self._words.missing(preview):
            lines.addLayout(_line("minus-circle", "warnTxt", words))
        more = self._words.more(preview)
        if more:
            lines.addWidget(label(more, "small", "text2", wrap=True))
        return holder


def _line(icon: str, tone: str, words: str) -> QHBoxLayout:
    line = row(gap=8)
    line.addWidget(Mark(icon, tone, 16), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(label(words, "small", wrap=True), 1)
    return line
