"""A letter or mail as it was written, to be read again."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import Button, Kind
from ui.widgets.dialog import Dialog
from ui.widgets.tall_scroll import TallScroll
from ui.widgets.text import label
from ui.widgets.timeline import Moment


class LetterSeen(Dialog):
    """Its words, whole and unchangeable."""

    def __init__(self, moment: Moment, words: str, parent: QWidget | None = None) -> None:
        super().__init__(moment.title, moment.meta, width=680, parent=parent)
        self._scrolled = scroll = TallScroll()
        text = label(words, "body", wrap=True)
        text.setObjectName("letter_words")
        scroll.body.addWidget(text)
        scroll.body.addStretch(1)
        self.body.addWidget(scroll, 1)
        self.foot.addStretch(1)
        self.done_button = Button(self.tr("Close"), Kind.PRIMARY)
        self.done_button.clicked.connect(self.accept)
        self.foot.addWidget(self.done_button)

    def first_focus(self) -> QWidget:
        return self.done_button
