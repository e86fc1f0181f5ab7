"""The first run: three questions, all of which can be skipped, then the shop is open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from csdesk.domain.shop import Shop
from csdesk.services.shops import finish_first_run
from ui.context import Context
from ui.first_run.answers import Answers, of_this_computer
from ui.first_run.questions import MarginQuestion, Question, ShopQuestion, TimeQuestion
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.buttons import Button, Kind
from ui.widgets.marks import Mark, Tile
from ui.widgets.steps import Step, StepRail
from ui.widgets.surfaces import Surface, column, row
from ui.widgets.text import label

_SIDE = 440
_WIDEST = 620
_ORDER = ("shop", "time", "margin")


class FirstRun(QWidget):
    """Takes the whole window until the questions are answered or skipped."""

    finished = Signal()
    demo_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._answers = of_this_computer()
        self._steps = StepRail(
            (
                Step("shop", self.tr("Your shop"), "", "storefront"),
                Step("time", self.tr("Your time"), "", "clock"),
                Step("margin", self.tr("Your margin"), "", "coins"),
            )
        )
        self._steps.asked.connect(lambda name: self._go(_ORDER.index(name)))
        self._questions: tuple[Question, ...] = (
            ShopQuestion(context.wording),
            TimeQuestion(context.wording),
            MarginQuestion(context.wording),
        )
        self._pages = QStackedWidget()
        for question in self._questions:
            self._pages.addWidget(question)
            question.answered.connect(self._take)
            question.show_answers(self._answers)
        self._build()
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.activated.connect(self._next)
        self._go(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.begin(self)
        painter.fillRect(self.rect(), Theme.current().colour("win"))
        painter.end()

    def first_focus(self) -> QWidget:
        return self._questions[self._pages.currentIndex()].first_field

    def _build(self) -> None:
        line = row(self, gap=0)
        line.addWidget(self._side())
        sheet = Surface("sheet", "line", radius=12, margins=(32, 24, 32, 24), gap=0)
        middle = column(gap=20)
        middle.addStretch(2)
        middle.addWidget(self._pages)
        middle.addLayout(self._footer())
        middle.addStretch(3)
        holder = QWidget()
        holder.setMaximumWidth(_WIDEST)
        holder.setLayout(middle)
        centred = row()
        centred.addStretch(1)
        centred.addWidget(holder, 8)
        centred.addStretch(1)
        sheet.body.addLayout(centred, 1)
        around = column(margins=(0, 10, 10, 10))
        around.addWidget(sheet)
        line.addLayout(around, 1)

    def _side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(_SIDE)
        inside = column(side, gap=6, margins=(48, 56, 40, 48))
        brand = row(gap=12)
        brand.addWidget(Tile("handshake", "ok"))
        brand.addWidget(label("csdesk", "heading"))
        brand.addStretch(1)
        inside.addLayout(brand)
        inside.addSpacing(34)
        inside.addWidget(label(self.tr("Three questions,"), "hero"))
        inside.addWidget(label(self.tr("then you’re in."), "hero"))
        later = self.tr("You can change every answer later in Settings.")
        inside.addWidget(label(later, "body", "text2", wrap=True))
        inside.addSpacing(18)
        inside.addWidget(self._steps)
        inside.addStretch(1)
        look = Button(self.tr("Look around with a demo shop"), Kind.GHOST, icon="storefront")
        look.setObjectName("demo")
        look.clicked.connect(self.demo_asked)
        inside.addWidget(look, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addSpacing(8)
        safe = row(gap=10)
        safe.addWidget(Mark("lock-simple", "okTxt", 16), 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr("No account, no internet. What you type stays on this laptop.")
        safe.addWidget(label(words, "small", "text2", wrap=True), 1)
        inside.addLayout(safe)
        return side

    def _footer(self) -> QHBoxLayout:
        footer = row(gap=8)
        self._back = Button(self.tr("Back"), Kind.GHOST, icon="arrow-left")
        self._back.clicked.connect(lambda: self._go(self._pages.currentIndex() - 1))
        self._skip = Button(self.tr("Skip for now"), Kind.GHOST)
        self._skip.setObjectName("skip")
        self._skip.clicked.connect(self._skip_one)
        self._on = Button(self.tr("Go on"), Kind.PRIMARY, icon="check")
        self._on.setObjectName("go_on")
        self._on.clicked.connect(self._next)
        footer.addWidget(self._back)
        footer.addStretch(1)
        footer.addWidget(self._skip)
        footer.addWidget(self._on)
        return footer

    def _take(self, answers: Answers) -> None:
        self._answers = answers
        for question in self._questions:
            question.show_answers(answers)
        self._show_steps()

    def _go(self, at: int) -> None:
        if not 0 <= at < len(self._questions):
            return
        self._pages.setCurrentIndex(at)
        self._show_steps()
        self._back.setVisible(at > 0)
        last = at == len(self._questions) - 1
        self._on.set_words(self.tr("Finish") if last else self.tr("Go on"))
        self._questions[at].first_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_steps(self) -> None:
        at = self._pages.currentIndex()
        texts = (question.in_short(self._answers) for question in self._questions)
        self._steps.show_step(
            _ORDER[at],
            done=_ORDER[:at],
            lines=dict(zip(_ORDER, texts, strict=True)),
            closed=dict.fromkeys(_ORDER[at + 1 :], self.tr("One after the other")),
        )

    def _next(self) -> None:
        at = self._pages.currentIndex()
        if not self._questions[at].is_fine():
            return
        if at + 1 < len(self._questions):
            self._go(at + 1)
        else:
            self._finish()

    def _skip_one(self) -> None:
        at = self._pages.currentIndex()
        self._answers = self._questions[at].without(self._answers)
        self._take(self._answers)
        if at + 1 < len(self._questions):
            self._go(at + 1)
        else:
            self._finish()

    def _finish(self) -> None:
        self._on.setEnabled(False)
        answers = self._answers
        shop = answers.shop(Shop())
        self._context.jobs.write(
            self,
            finish_first_run,
            self._context.desk,
            shop,
            answers.people,
            answers.hourly_minor,
            then=lambda _: self.finished.emit(),
            failed=self._could_not,
        )

    def _could_not(self, error: Exception) -> None:
        self._on.setEnabled(True)
        self._context.shell.toast(self._context.wording.words_for(error))
