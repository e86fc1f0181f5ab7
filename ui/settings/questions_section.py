"""The questions that help to listen: those for every complaint, and those of each category."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.question import LONGEST_QUESTION, Question
from csdesk.domain.shop import ListItem, ListName
from csdesk.services.questions import list_questions, save_questions
from csdesk.services.shops import list_items
from ui.context import Context
from ui.settings.listed import Adder
from ui.settings.section import Section
from ui.widgets.buttons import IconButton
from ui.widgets.fields import LineField
from ui.widgets.surfaces import Card, clear, column, row
from ui.widgets.text import ElidedLabel, label, tip


@dataclass(frozen=True, slots=True)
class _Known:
    categories: tuple[ListItem, ...]
    questions: tuple[Question, ...]


def _known(desk: Desk) -> _Known:
    return _Known(list_items(desk, ListName.CATEGORY), list_questions(desk))


class QuestionRow(QWidget):
    """One question: its words, and buttons that move it or take it off the list."""

    def __init__(self, section: QuestionsSection, name: str, neighbours: tuple[bool, bool]) -> None:
        super().__init__()
        self._section = section
        self.question: Question
        line = row(self, gap=8)
        self.field = LineField(section.tr("Question"), longest=LONGEST_QUESTION)
        self.field.setObjectName(f"question_{name}")
        self.field.editingFinished.connect(self._reword)
        line.addWidget(self.field, 1)
        self._up, self._down = IconButton("arrow-up", ""), IconButton("arrow-down", "")
        self._off = IconButton("x", "")
        self._up.setEnabled(neighbours[0])
        self._down.setEnabled(neighbours[1])
        self._up.clicked.connect(lambda: section.move_row(self, -1))
        self._down.clicked.connect(lambda: section.move_row(self, 1))
        self._off.clicked.connect(lambda: section.save(replace(self.question, active=False)))
        for does, button in (("up", self._up), ("down", self._down), ("off", self._off)):
            button.setObjectName(f"question_{does}_{name}")
            line.addWidget(button)

    def show_question(self, question: Question) -> None:
        """Show it; what is being typed stays."""
        self.question = question
        if not (self.field.hasFocus() and self.field.isModified()):
            self.field.setText(question.words)
            self.field.setCursorPosition(0)
        section = self._section
        for button, words in (
            (self._up, section.tr("Higher: {words}")),
            (self._down, section.tr("Lower: {words}")),
            (self._off, section.tr("Take off the list: {words}")),
        ):
            name = words.format(words=question.words)
            button.setAccessibleName(name)
            button.setToolTip(tip(name))

    def _reword(self) -> None:
        words = " ".join(self.field.text().split())
        self.field.set_wrong(not words)
        if words and words != self.question.words:
            self._section.save(replace(self.question, words=words))


class QuestionsSection(Section):
    """A card for each category: its questions in their order, and a line to add one."""

    name = "questions"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        words = self.tr(
            "Offered while listening, by what the complaint is about. Answers that were written "
            "down keep the question as it was asked."
        )
        self.body.addWidget(label(words, "small", "text2", wrap=True))
        self.adders: dict[int | None, LineField] = {}
        self._rows: dict[int | None, list[QuestionRow]] = {}
        self._shape: list[tuple[int | None, str, int]] = []
        holder = QWidget()
        self._column = column(holder, gap=14)
        self.body.addWidget(holder)

    def reload(self) -> None:
        jobs, desk = self.context.jobs, self.context.desk
        jobs.read(self, _known, desk, then=self._show, newest="questions")

    def first_focus(self) -> QWidget | None:
        return self.adders.get(None)

    def save(self, *questions: Question, said: str | None = None) -> None:
        """Keep one question, or two that change places."""
        first = questions[0]
        told = self.said_of(first.words, first.active) if said is None else said
        self.keep_line(save_questions, questions, said=told)

    def move_row(self, line: QuestionRow, step: int) -> None:
        """Let a question change places with its neighbour."""
        rows = self._rows[line.question.category_id]
        one, other = line.question, rows[rows.index(line) + step].question
        self.save(
            *(replace(one, position=other.position), replace(other, position=one.position)),
            said="",
        )

    def _show(self, known: _Known) -> None:
        heads: list[tuple[int | None, str]] = [(None, self.tr("For every complaint"))]
        heads += [(item.id, item.label) for item in known.categories]
        own = {
            key: [each for each in known.questions if each.category_id == key] for key, _ in heads
        }
        shape = [(key, title, len(own[key])) for key, title in heads]
        if shape != self._shape:
            self._build(shape)
        for key, rows in self._rows.items():
            for line, question in zip(rows, own[key], strict=True):
                line.show_question(question)

    def _build(self, shape: list[tuple[int | None, str, int]]) -> None:
        clear(self._column)
        self._shape, self.adders, self._rows = shape, {}, {}
        for category_id, title, count in shape:
            card = Card(margins=(18, 14, 18, 16), gap=6)
            card.body.addWidget(ElidedLabel(title, "body_medium"))
            self._rows[category_id] = [
                QuestionRow(self, f"{category_id or 0}_{at}", (at > 0, at < count - 1))
                for at in range(count)
            ]
            for line in self._rows[category_id]:
                card.body.addWidget(line)
            card.body.addWidget(self._adder(category_id, title))
            self._column.addWidget(card)

    def _adder(self, category_id: int | None, title: str) -> Adder:
        about = self.tr("One more: {category}").format(category=title)
        adder = Adder(about, f"question_{category_id or 0}", LONGEST_QUESTION)
        adder.wanted.connect(lambda words: self._add(category_id, words))
        self.adders[category_id] = adder.field
        return adder

    def _add(self, category_id: int | None, words: str) -> None:
        places = [line.question.position for line in self._rows[category_id]]
        self.save(Question(words, max(places, default=-1) + 1, category_id))
