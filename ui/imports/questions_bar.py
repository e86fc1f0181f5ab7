"""What the whole file leaves open, asked once and in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csdesk.domain.drafts import Doubt
from csdesk.services.import_looking import CUTS, Look
from ui.imports.doubt_button import asked_in_cards
from ui.widgets.buttons import Button
from ui.widgets.marks import Mark
from ui.widgets.pickers import Picker
from ui.widgets.surfaces import Panel, clear, row
from ui.widgets.text import label

_WIDE = 320


class QuestionsBar(Panel):
    """One line for each question that is about no single column."""

    answered = Signal(str, str)
    cuts_asked = Signal(str, str)
    """``Doubt.code`` of the question where columns begin, and the answer that holds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("warn", parent=parent)
        self._shown: tuple[Doubt, ...] = ()
        self.pickers: dict[str, Picker] = {}
        self._marks: dict[str, Mark] = {}

    def show_questions(self, look: Look, of_shop: Sequence[Doubt] = ()) -> None:
        """Ask what is open; answered questions stay, and say what was picked.

        Args:
            of_shop: questions that only arise against what the shop knows already.
        """
        in_cards = set(asked_in_cards(look).values())
        every = (*look.plan.doubts, *(each for each in of_shop if each not in look.plan.doubts))
        doubts = tuple(doubt for doubt in every if doubt not in in_cards)
        self.setVisible(bool(doubts))
        if doubts != self._shown:
            self._shown = doubts
            self._ask(doubts)
        answers = {**look.choices.answers, **look.understanding.answers}
        for doubt in doubts:
            self.pickers[doubt.code].choose(answers.get(doubt.code, doubt.taken))
            done = doubt.code in answers
            self._marks[doubt.code].set_mark(
                *(("check-circle", "okTxt") if done else ("question", "warnTxt"))
            )

    def _ask(self, doubts: tuple[Doubt, ...]) -> None:
        clear(self.body)
        self.pickers, self._marks = {}, {}
        for doubt in doubts:
            line = row(gap=10)
            mark = self._marks[doubt.code] = Mark("question", "warnTxt", 18)
            line.addWidget(mark)
            line.addWidget(label(doubt.question, "body", wrap=True), 1)
            picker = Picker(doubt.question, [(c.value, c.words) for c in doubt.choices])
            picker.setObjectName(f"doubt_{doubt.code}")
            picker.setMinimumWidth(_WIDE)
            picker.picked.connect(
                lambda value, code=doubt.code: self.answered.emit(code, str(value))
            )
            self.pickers[doubt.code] = picker
            line.addWidget(picker)
            if doubt.code == CUTS:
                line.addWidget(self._cutting(doubt.code, doubt.choices[0].value))
            self.body.addLayout(line)

    def _cutting(self, code: str, proposed: str) -> Button:
        """Opens the lines, for their columns to be parted by hand."""
        button = Button(self.tr("Show the lines…"), compact=True)
        button.setObjectName("set_cuts")
        button.clicked.connect(lambda: self.cuts_asked.emit(code, proposed))
        return button
