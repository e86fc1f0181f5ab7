"""Open questions worth asking: a click opens a line for the answer, in their words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.complaints.complaint_words import tr
from ui.widgets.buttons import Button, Kind
from ui.widgets.fields import LineField
from ui.widgets.surfaces import column
from ui.widgets.text import label, tip

_LONGEST_ANSWER = 2_000
_WIDEST_AS_HINT = 60


class _Question(QWidget):
    """One question: a quiet line, and below it the answer once somebody asks it."""

    changed = Signal()

    def __init__(self, words: str, answer: str, at: int) -> None:
        super().__init__()
        self.words = words
        lines = column(self, gap=4)
        self.ask = Button(words, Kind.LINK, "plus", compact=True)
        self.ask.setMinimumWidth(80)  # a long question is cut, and whole in its tip
        self.ask.setToolTip(tip(words) if len(words) > _WIDEST_AS_HINT else "")
        self.ask.setObjectName(f"question_{at}")
        self.ask.clicked.connect(self.open_up)
        lines.addWidget(self.ask)
        self._asked = label(words, "small_medium", wrap=True)
        lines.addWidget(self._asked)
        self.answer = LineField(words, tr("Their answer"), longest=_LONGEST_ANSWER)
        self.answer.setObjectName(f"answer_{at}")
        self.answer.setText(answer)
        self.answer.setCursorPosition(0)
        self.answer.textChanged.connect(lambda _: self.changed.emit())
        self.answer.editingFinished.connect(self._close_if_empty)
        lines.addWidget(self.answer)
        self._show(bool(answer))

    def open_up(self) -> None:
        """Ask it: the answer goes into the line below."""
        self._show(True)
        self.answer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_if_empty(self) -> None:
        if not self.answer.text().strip() and not self.answer.hasFocus():
            self._show(False)

    def _show(self, asked: bool) -> None:
        self.ask.setVisible(not asked)
        self._asked.setVisible(asked)
        self.answer.setVisible(asked)


class QuestionsToAsk(QWidget):
    """The shop's questions for what a complaint is about, and those that were answered."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Questions to ask"))
        self._lines: list[_Question] = []
        self._offered: tuple[str, ...] = ()
        self._column = column(self, gap=0)

    def offer(self, questions: Sequence[str]) -> None:
        """Offer these; what was answered stays, first as it was asked first."""
        if self._offered != tuple(questions):
            self._offered = tuple(questions)
            self._build(self.answers())

    def fill(self, answers: Iterable[tuple[str, str]]) -> None:
        """Show what was answered before."""
        self._build([(question, answer) for question, answer in answers if answer.strip()])

    def answers(self) -> list[tuple[str, str]]:
        """Question and answer, of those that were answered."""
        lines = ((line.words, line.answer.text().strip()) for line in self._lines)
        return [(question, answer) for question, answer in lines if answer]

    def open_count(self) -> int:
        """How many could still be asked."""
        return len(self._lines) - len(self.answers())

    def _build(self, answered: list[tuple[str, str]]) -> None:
        known = dict(answered)
        wanted = (*known, *(words for words in self._offered if words not in known))
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [
            _Question(words, known.get(words, ""), at) for at, words in enumerate(wanted, start=1)
        ]
        for line in self._lines:
            line.changed.connect(self.changed)
            self._column.addWidget(line)
