"""The shop's last word on a complaint: given in place, and shown once it is given."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from csdesk.domain.complaint import ComplaintFacts
from csdesk.domain.errors import RuleBroken
from csdesk.domain.final_say import may_have_final_say
from csdesk.domain.spoken import quoted
from csdesk.services.final_say import give_final_say
from ui.complaints.complaint_words import tr
from ui.complaints.page_facts import PageFacts
from ui.context import Context
from ui.doing import do
from ui.widgets.buttons import Button, Kind
from ui.widgets.fields import LabelledField, TextField
from ui.widgets.surfaces import Well, row
from ui.widgets.text import Prose


class FinalSay(Well):
    """A link until somebody gives the last word; then by whom, when, and the words.

    ``draft`` gives the words to begin with.
    """

    def __init__(
        self,
        context: Context,
        draft: Callable[[], str] = str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(outlined=True, margins=(14, 8, 14, 10), gap=8, parent=parent)
        self._context, self._draft = context, draft
        self._page: PageFacts | None = None
        self._given = Prose((), "small", "text2", strong_tone="text")
        self._given.setObjectName("final_say_given")
        self.body.addWidget(self._given)
        head = row(gap=8)
        self._told = Prose(
            ((tr("Our final say"), True), (tr(": the last word, meant kindly."), False)),
            *("small", "text2"),
            strong_tone="text2",
        )
        head.addWidget(self._told, 1, Qt.AlignmentFlag.AlignVCenter)
        self.open = Button(tr("Give the final say"), Kind.SOFT, compact=True)
        self.open.setObjectName("final_say_open")
        self.open.clicked.connect(self._begin)
        head.addWidget(self.open)
        self._head = QWidget()
        self._head.setLayout(head)
        self.body.addWidget(self._head)
        self._writing = QWidget()
        line = row(self._writing, gap=8)
        self.words = TextField(tr("Our final say"), lines=2)
        self.words.setObjectName("final_say_words")
        self._row = LabelledField(tr("What we say, and why"), self.words)
        line.addWidget(self._row, 1)
        self.give = Button(tr("This is our final say"), Kind.SECONDARY)
        self.give.setObjectName("final_say_give")
        self.give.clicked.connect(self._give)
        line.addWidget(self.give, 0, Qt.AlignmentFlag.AlignBottom)
        self._writing.setVisible(False)
        self.body.addWidget(self._writing)

    def show_facts(self, page: PageFacts) -> None:
        """Show what was said, or that it may be said."""
        self._page = page
        self._show(page, page.facts)

    def _show(self, page: PageFacts, facts: ComplaintFacts) -> None:
        complaint, wording = facts.complaint, self._context.wording
        given_at = complaint.final_say_at
        self._given.setVisible(given_at is not None)
        if given_at is not None:
            who = page.person_name(complaint.final_say_by) or page.shop.name
            head = tr("Final say, {who}, {when}: ").format(
                who=who.split(" ")[0], when=wording.moment(given_at)
            )
            self._given.set_runs([(head, True), (quoted(complaint.final_say), False)])
        if given_at is not None and not self.words.hasFocus():
            self.words.setText("")
        may = _why_not(facts)
        self._head.setVisible(not may and self._writing.isHidden())
        if may:
            self._writing.setVisible(False)

    def open_if_used(self) -> None:
        """What was begun and not given is gone on with."""
        begun = bool(self.words.text().strip())
        self._writing.setVisible(begun)
        if begun:
            self._head.setVisible(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter gives what is being written here, and nothing else goes on by it."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if control and enter and self._writing.isVisibleTo(self):
            self._give()
            return
        super().keyPressEvent(event)

    def _begin(self) -> None:
        if not self.words.text().strip():
            self.words.setText(self._draft())
        self._writing.setVisible(True)
        self._head.setVisible(False)
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        page, words = self._page, self.words.text().strip()
        missing = tr("Write down what you say to them, and why.")
        self._row.complain("" if words else missing)
        if page is None or not words:
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
            return

        def given(facts: ComplaintFacts) -> None:
            self._writing.setVisible(False)
            self.words.setText("")
            self._show(page, facts)

        do(
            *(self._context, self, give_final_say, page.complaint.id, words),
            said=tr("The final say is given"),
            then=given,
            failed=lambda error: self._row.complain(self._context.wording.words_for(error)),
        )


def _why_not(facts: ComplaintFacts) -> str:
    """Why the last word can't be given now; empty where it can."""
    try:
        may_have_final_say(facts)
    except RuleBroken as rule:
        return rule.sentence
    return ""
