"""“More to ask”: questions by category, what was promised, safety and urgency."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csdesk.domain.question import Question, questions_for
from ui.complaints.complaint_words import tr
from ui.complaints.questions_to_ask import QuestionsToAsk
from ui.widgets.choices import CheckBox
from ui.widgets.fields import LabelledField, LineField
from ui.widgets.fold import Fold
from ui.widgets.surfaces import row


class MoreToAsk(Fold):
    """Rarer fields of Listen; it opens by itself where something is written in them."""

    changed = Signal()
    """An answer to a question was written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("More to ask"), "more_to_ask", parent)
        self.questions = QuestionsToAsk()
        self.questions.setObjectName("questions")
        self.questions.changed.connect(self._hear)
        self._questions_row = LabelledField(
            tr("Questions worth asking"), self.questions, hint=tr("Click one to write the answer")
        )
        self.body.addWidget(self._questions_row)
        self.promised = LineField(tr("What had we promised?"), tr("What we said, and who said it"))
        self.body.addWidget(LabelledField(tr("What had we promised?"), self.promised))
        self.safety = CheckBox(tr("Somebody could get hurt"))
        self.urgent = CheckBox(tr("It can’t wait its turn"))
        line = row(gap=20)
        line.addWidget(self.safety)
        line.addWidget(self.urgent)
        line.addStretch(1)
        self.body.addLayout(line)

    def fields(self) -> dict[str, QWidget]:
        """The fields of the form that stand here, by their names in its draft."""
        return {
            "promised_before": self.promised,
            "is_safety": self.safety,
            "is_urgent": self.urgent,
        }

    def offer(self, questions: Sequence[Question], category_id: int | None) -> None:
        """Offer the questions for what the complaint is about."""
        self.questions.offer([each.words for each in questions_for(questions, category_id)])
        self._count()

    def fill_answers(self, answers: object) -> None:
        """Show answers from a draft or from the file; anything else is none."""
        pairs = answers if isinstance(answers, list) else []
        kept = [pair for pair in pairs if isinstance(pair, list | tuple) and len(pair) == 2]
        self.questions.fill([(str(question), str(answer)) for question, answer in kept])
        self._count()

    def open_if_used(self) -> None:
        """Open it where something is written; closed it stays calm."""
        ticked = self.safety.isChecked() or self.urgent.isChecked()
        written = bool(self.promised.text().strip() or self.questions.answers())
        self.open_up(ticked or written)

    def _hear(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        left = self.questions.open_count()
        asked = len(self.questions.answers())
        self._questions_row.setVisible(bool(left or asked))
        if asked:
            self.tell(tr("{n} answered, {m} left").format(n=asked, m=left))
        else:
            self.tell(tr("{n} questions for this").format(n=left) if left else "")
