"""The first day: three questions, all skippable, or a look around in a made-up shop."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QWidget

from csdesk.domain.shop import Shop
from csdesk.services.shops import finish_first_run, read_shop
from ui.context import Context
from ui.first_run.answers import usual_country
from ui.first_run.questions import MarginQuestion, Question, ShopQuestion, TimeQuestion
from ui.language_picker import LanguagePicker
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.buttons import Button, Kind
from ui.widgets.marks import Mark
from ui.widgets.surfaces import Scroll, Surface, column, row
from ui.widgets.text import ElidedLabel, label
from ui.window_memory import WindowMemory
from ui.wording import Wording

_LEFT, _LEFT_NARROW, _WIDE = 440, 320, 620
_NARROW_UNDER = 1150


class _Progress(QWidget):
    """A question in the list at the left: its number or a tick, and the answer so far."""

    def __init__(self, number: int, words: str) -> None:
        super().__init__()
        self._disc = _Disc(number)
        line = row(self, gap=14)
        line.addWidget(self._disc)
        lines = column(gap=0)
        lines.addStretch(1)
        lines.addWidget(label(words, "body_medium"))
        self._told = ElidedLabel("", "caption", "text2")
        lines.addWidget(self._told)
        lines.addStretch(1)
        line.addLayout(lines, 1)

    def show_state(self, told: str, *, done: bool, current: bool) -> None:
        self._told.setText(told)
        self._told.setVisible(bool(told))
        self._disc.show_state(done=done, current=current)


class _Disc(QLabel):
    def __init__(self, number: int) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(str(number))
        self._done = self._current = False
        self.setFixedSize(30, 30)

    def show_state(self, *, done: bool, current: bool) -> None:
        self._done, self._current = done, current
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = paint.begin(self)
        if self._done:
            paint.box(painter, self.rect().adjusted(1, 1, -1, -1), 14, theme.colour("accent"))
            paint.check_mark(painter, self.rect().adjusted(8, 8, -8, -8), theme.colour("onAccent"))
        else:
            edge = theme.colour("accent" if self._current else "input")
            paint.box(painter, self.rect().adjusted(1, 1, -1, -1), 14, None, edge, 2)
            font, centre = theme.font("small_strong"), Qt.AlignmentFlag.AlignHCenter
            ink = theme.colour("accentTxt" if self._current else "text2")
            paint.text(painter, self.rect(), self.text(), font, ink, centre)
        painter.end()


class _Logo(QLabel):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(40, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = paint.begin(self)
        paint.box(painter, self.rect(), 10, theme.colour("accent"))
        paint.icon(painter, self.rect(), "handshake", theme.colour("onAccent"), 22)
        painter.end()


@dataclass(frozen=True, slots=True)
class AnswersSoFar:
    """What was typed on the first day, for a window that goes on in another language."""

    at: int
    currency: str
    typed: tuple[str, ...]
    seen: set[int]
    skipped: set[int]


class FirstRun(QWidget):
    """Asks, shows what an answer means, and keeps what was answered."""

    finished = Signal()
    demo_asked = Signal()
    language_chosen = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        shown = context.wording
        self._wording = Wording(shown.currency, shown.locale, shown.zone)
        self._at = 0
        self._skipped: set[int] = set()
        self._seen: set[int] = set()
        outer = row(self, gap=0, margins=(0, 10, 10, 10))
        self.shop = ShopQuestion(self._wording)
        self.time = TimeQuestion(self._wording)
        self.margin = MarginQuestion(self._wording)
        self.questions: tuple[Question, ...] = (self.shop, self.time, self.margin)
        self._left = self._left_column()
        outer.addWidget(self._left)
        outer.addWidget(self._sheet(), 1)
        for question in self.questions:
            question.changed.connect(self._changed)
        self.go(0)

    def first_focus(self) -> QWidget:
        return self.questions[self._at].first_focus()

    def go(self, at: int) -> None:
        """Show the question with this place."""
        self._at = at
        if at == len(self.questions) - 1:
            self.margin.refresh()
        question = self.questions[at]
        question.show_picture()
        words = self.tr("Question {n} of {all}")
        self._number.setText(words.format(n=at + 1, all=len(self.questions)))
        self._title.setText(question.title)
        self._line.setText(question.line)
        question.setAccessibleName(f"{self._number.text()}. {question.title}")
        question.setAccessibleDescription(question.line)
        self._stack.setCurrentWidget(question)
        last = at == len(self.questions) - 1
        self.next.set_words(self.tr("Finish") if last else self.tr("Next"))
        self.back.setVisible(at > 0)
        self._changed()
        question.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def answers_so_far(self) -> AnswersSoFar:
        """What stands in the fields, and where somebody is."""
        typed = tuple(field.text() for field in self._fields())
        currency = str(self.shop.currency.value())
        return AnswersSoFar(self._at, currency, typed, set(self._seen), set(self._skipped))

    def take_up(self, answers: AnswersSoFar) -> None:
        """Go on where another window stood."""
        self.shop.choose_currency(answers.currency)
        for field, words in zip(self._fields(), answers.typed, strict=True):
            field.setText(words)
        self._seen, self._skipped = set(answers.seen), set(answers.skipped)
        self.go(answers.at)

    def _fields(self) -> tuple[QLineEdit, ...]:
        shop, time = self.shop, self.time
        return (shop.name, shop.tax, time.names, time.hourly, self.margin.share)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.begin(self)
        painter.fillRect(self.rect(), Theme.current().colour("win"))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._left.setFixedWidth(_LEFT if self.width() >= _NARROW_UNDER else _LEFT_NARROW)

    # building

    def _left_column(self) -> QWidget:
        self._beside = holder = Scroll(gap=0, margins=(48, 48, 40, 32))
        inside = holder.body
        brand = row(gap=12)
        brand.addWidget(_Logo())
        brand.addWidget(label("csdesk", "heading"), 1)
        inside.addLayout(brand)
        inside.addSpacing(40)
        inside.addWidget(label(self.tr("Three questions,\nthen you’re in."), "hero", wrap=True))
        inside.addSpacing(6)
        words = self.tr("You can change every answer later in Settings.")
        inside.addWidget(label(words, "body", "text2", wrap=True))
        inside.addSpacing(34)
        self._progress = [
            _Progress(at, question.short) for at, question in enumerate(self.questions, start=1)
        ]
        for part in self._progress:
            inside.addWidget(part)
            inside.addSpacing(18)
        inside.addStretch(1)
        words = self.tr("Look around with a demo shop")
        self.demo = Button(words, Kind.SECONDARY, "storefront", breaks=True)
        self.demo.setObjectName("demo_shop")
        self.demo.clicked.connect(self.demo_asked)
        inside.addWidget(self.demo)
        inside.addSpacing(4)
        words = self.tr("A made-up bike shop. It never touches yours, and leaves no trace.")
        inside.addWidget(label(words, "caption", "text2", wrap=True))
        inside.addSpacing(24)
        safe = row(gap=12)
        safe.addWidget(Mark("lock-simple", "okTxt", 18))
        words = self.tr("No account, no internet. What you type stays on this laptop.")
        safe.addWidget(label(words, "small", "text2", wrap=True), 1)
        inside.addLayout(safe)
        return holder

    def _sheet(self) -> QWidget:
        sheet = Surface("sheet", "line", margins=(0, 0, 0, 0), gap=0)
        self.language = LanguagePicker()
        self.language.language_chosen.connect(self.language_chosen)
        corner = row(gap=0, margins=(16, 16, 16, 0))
        corner.addStretch(1)
        corner.addWidget(self.language)
        sheet.body.addLayout(corner)
        self._scrolled = scroll = Scroll(gap=0, margins=(24, 24, 24, 24))
        sheet.body.addWidget(scroll)
        line = row(gap=0)
        line.addStretch(1)
        holder = QWidget()
        holder.setMaximumWidth(_WIDE)
        inside = column(holder, gap=4)
        self._number = label("", "small_strong", "accentTxt")
        self._title = label("", "title", wrap=True)
        self._line = label("", "body", "text2", wrap=True)
        for part in (self._number, self._title, self._line):
            inside.addWidget(part)
        inside.addSpacing(18)
        self._stack = QStackedWidget()
        for question in self.questions:
            self._stack.addWidget(question)
        inside.addWidget(self._stack)
        inside.addSpacing(10)
        self._assumed = label("", "small", "text2", wrap=True)
        inside.addWidget(self._assumed)
        inside.addSpacing(18)
        inside.addLayout(self._buttons())
        line.addWidget(holder, 100)
        line.addStretch(1)
        scroll.body.addStretch(1)
        scroll.body.addLayout(line)
        scroll.body.addStretch(1)
        return sheet

    def _buttons(self) -> QHBoxLayout:
        line = row(gap=10)
        self.back = Button(self.tr("Back"), Kind.GHOST, "arrow-left")
        self.back.setObjectName("question_back")
        self.back.clicked.connect(lambda: self.go(self._at - 1))
        self.skip = Button(self.tr("Skip for now"), Kind.GHOST)
        self.skip.setObjectName("question_skip")
        self.skip.clicked.connect(self._skip)
        self.next = Button(self.tr("Next"), Kind.PRIMARY, key="Return")
        self.next.setObjectName("question_next")
        self.next.clicked.connect(self._next)
        line.addWidget(self.back)
        line.addStretch(1)
        line.addWidget(self.skip)
        line.addWidget(self.next)
        return line

    # the way

    def _changed(self) -> None:
        question = self.questions[self._at]
        self._assumed.setText(self._what_is_assumed())
        trouble = question.complaint()
        if trouble:
            self.next.turn_off(trouble)
        else:
            self.next.turn_on()
        for at, (part, each) in enumerate(zip(self._progress, self.questions, strict=True)):
            here = at == self._at
            told = each.told()
            if at in self._skipped and not told:
                told = self.tr("Skipped for now")
            done = at in self._seen and not here
            part.show_state("" if at not in self._seen and not here else told, done=done,
                            current=here)  # fmt: skip

    def _what_is_assumed(self) -> str:
        """What counts until this question is answered."""
        if self._at == 0 and self.shop.tax_bp is None:
            return self.tr("Without an answer no tax is taken off, and figures say so.")
        if self._at == 1 and self.time.hourly.amount() is None:
            money = self._wording.money(self.time.assumed)
            words = self.tr("Without an answer {money} an hour is assumed, and figures say so.")
            return words.format(money=money)
        if self._at == 2 and self.margin.margin_bp is None:
            share = self._wording.percent(self.margin.shown_bp / 10_000)
            words = self.tr("Without an answer {share} is assumed, and figures say so.")
            return words.format(share=share)
        return ""

    def _skip(self) -> None:
        self._skipped.add(self._at)
        self._clear(self.questions[self._at])
        self._forward()

    def _clear(self, question: Question) -> None:
        """A skipped question has no answer, whatever stood in its fields."""
        if question is self.shop:
            self.shop.name.clear()
            self.shop.tax.clear()
        elif question is self.time:
            self.time.names.clear()
            self.time.hourly.clear()
        else:
            self.margin.share.clear()

    def _next(self) -> None:
        if not self.questions[self._at].complaint():
            self._skipped.discard(self._at)
            self._forward()

    def _forward(self) -> None:
        self._seen.add(self._at)
        if self._at < len(self.questions) - 1:
            self.go(self._at + 1)
        else:
            self._finish()

    def _finish(self) -> None:
        self.next.turn_off(self.tr("Being kept"))
        self.skip.turn_off(self.tr("Being kept"))
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, read_shop, desk, then=self._keep)

    def _keep(self, shop: Shop) -> None:
        answered = replace(
            shop,
            name=self.shop.name.text().strip(),
            currency=str(self.shop.currency.value()),
            language=WindowMemory().language,
            country=shop.country or usual_country(QLocale.system()),
            usual_tax_bp=self.shop.tax_bp,
            margin_bp=self.margin.margin_bp,
        )
        jobs, desk = self._context.jobs, self._context.desk
        jobs.write(
            self,
            finish_first_run,
            desk,
            answered,
            self.time.people,
            self.time.hourly.amount(),
            then=lambda _: self.finished.emit(),
            failed=self._not_kept,
        )

    def _not_kept(self, error: Exception) -> None:
        self.next.turn_on()
        self.skip.turn_on()
        self._assumed.setText(self._context.wording.words_for(error))
