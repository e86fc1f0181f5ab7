"""One column of the file: its heading, what stands in it, and what it is taken for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from csdesk.domain.drafts import Doubt
from csdesk.domain.import_fields import Field, Guess
from csdesk.domain.spoken import said
from csdesk.services.import_looking import Look
from ui.imports.doubt_button import DoubtButton, asked_in_cards
from ui.imports.import_words import LEAVE_OUT, field_options, samples_of
from ui.widgets.buttons import Button, Kind
from ui.widgets.marks import Mark
from ui.widgets.pickers import Picker
from ui.widgets.surfaces import Card, clear, column, row
from ui.widgets.text import ElidedLabel
from ui.wording import Wording

_NARROWEST, _WIDEST, _MOST_AT_ONCE = 150, 300, 60


class ColumnCard(Card):
    """The owner can say here what the column really is, and how it is to be read."""

    corrected = Signal(int, object)
    """The place of the column, and the field it stands for (None: leave it out)."""
    answered = Signal(str, str)

    def __init__(self, place: int, guess: Guess, samples: str, wording: Wording) -> None:
        super().__init__(margins=(12, 10, 12, 10), gap=4)
        self.setMinimumWidth(_NARROWEST)
        self.setMaximumWidth(_WIDEST)
        self.place = place
        head = row(gap=6)
        self.heading = ElidedLabel(guess.heading or self.tr("No heading"), "small_strong")
        head.addWidget(self.heading, 1)
        self._mark = Mark("check-circle", "okTxt", 16)
        head.addWidget(self._mark)
        self.body.addLayout(head)
        self.body.addWidget(ElidedLabel(samples or self.tr("empty"), "caption", "text2"))
        name = self.tr("What “{heading}” is").format(heading=guess.heading)
        self.picker = Picker(name, field_options())
        self.picker.setObjectName(f"column_{place}")
        self.picker.picked.connect(self._pick)
        self.body.addWidget(self.picker)
        self._why = ElidedLabel("", "caption", "text2")
        self.body.addWidget(self._why)
        self.doubt = DoubtButton(wording)
        self.doubt.answered.connect(self.answered)
        self.body.addWidget(self.doubt)
        self.body.addStretch(1)
        self.show_guess(guess, None, {})

    def show_guess(self, guess: Guess, doubt: Doubt | None, answers: Mapping[str, str]) -> None:
        """Show what the column was taken for, how sure that is, and what is open about it."""
        self.picker.choose(guess.field or LEAVE_OUT)
        asked = doubt is not None and guess.field is not None
        self._why.setVisible(not asked)
        self.doubt.setVisible(asked)
        if guess.field is None:
            self._mark.set_mark("minus-circle", "text3")
            self._why.setText(self.tr("left out"))
            self._why.set_tone("text2")
            return
        if doubt is not None:
            self.doubt.ask(doubt, answers.get(doubt.code))
        sure = guess.sure and not (asked and self.doubt.is_open)
        self._mark.set_mark(*(("check-circle", "okTxt") if sure else _DOUBT))
        self._why.setText(said(guess.why))
        self._why.set_tone("text2" if guess.sure else "warnTxt")

    def _pick(self, value: object) -> None:
        self.corrected.emit(self.place, value if isinstance(value, Field) else None)


_DOUBT = ("warning", "warnTxt")


class ColumnCards(QWidget):
    """All columns side by side; those that stay out hide behind a button where they are many."""

    corrected = Signal(int, object)
    answered = Signal(str, str)
    _MANY = 7

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.cards: list[ColumnCard] = []
        self._look: Look | None = None
        self._like: object = None
        outer = column(self, gap=0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        self._line = row(holder, gap=8, margins=(0, 0, 0, 4))
        self._scroll.setWidget(holder)
        holder.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        outer.addWidget(self._scroll)

    def show_columns(self, look: Look) -> None:
        """Show the columns of a file; where it is the same file, only what they are taken for."""
        guesses, self._look = look.understanding.guesses, look
        like = (look.sha256, look.read.sheet, tuple(guess.heading for guess in guesses))
        if like != self._like:
            self._like = like
            self._make_cards(guesses)
        there = {card.place for card in self.cards}
        for place, guess in enumerate(guesses):
            if guess.field is not None and place not in there:
                card = self._card(place, guess)
                self._line.insertWidget(len(self.cards), card, 1)
                self.cards.append(card)
        doubts = asked_in_cards(look)
        for card in self.cards:
            answers = look.understanding.answers
            card.show_guess(guesses[card.place], doubts.get(card.place), answers)
        self._fit_height()

    def _make_cards(self, guesses: Sequence[Guess]) -> None:
        """Those that stay out are made when somebody wants to see them; a list may have 1,000."""
        clear(self._line)
        folded = len(guesses) > self._MANY
        spare = [at for at, guess in enumerate(guesses) if guess.field is None and folded]
        shown = [at for at in range(len(guesses)) if at not in set(spare)]
        self.cards = [self._card(at, guesses[at]) for at in shown]
        for card in self.cards:
            self._line.addWidget(card, 1)
        if spare:
            self._offer(spare)
        self._line.addStretch(0)

    def _card(self, place: int, guess: Guess) -> ColumnCard:
        assert self._look is not None
        card = ColumnCard(place, guess, samples_of(self._look, place), self._wording)
        card.corrected.connect(self.corrected)
        card.answered.connect(self.answered)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        """As high as a card, and as its scroll bar where not all cards fit."""
        height = max((card.sizeHint().height() for card in self.cards), default=120)
        self.setMinimumHeight(height)
        shown = sum(not card.isHidden() for card in self.cards)
        crowded = shown * (_NARROWEST + 8) > self.width()
        roomy = shown * (_WIDEST + 8) < self.width()
        for card in self.cards:
            card.setMinimumWidth(_WIDEST if roomy else _NARROWEST)
        self._line.setStretch(self._line.count() - 1, int(roomy))
        self._scroll.setFixedHeight(height + (18 if crowded else 4))

    def _offer(self, spare: list[int]) -> None:
        words = self.tr("{n} more stay out").format(n=len(spare))
        more = Button(words, Kind.GHOST, "caret-right", compact=True)
        more.setObjectName("more_columns")
        more.clicked.connect(lambda: self._unfold(spare, more))
        self._line.insertWidget(len(self.cards), more, 0, Qt.AlignmentFlag.AlignVCenter)

    def _unfold(self, spare: list[int], more: Button) -> None:
        """The next of those that stay out, behind those that come in."""
        assert self._look is not None
        more.hide()
        more.deleteLater()
        guesses = self._look.understanding.guesses
        made = [self._card(place, guesses[place]) for place in spare[:_MOST_AT_ONCE]]
        for card in made:
            self._line.insertWidget(len(self.cards), card, 1)
            self.cards.append(card)
        if spare[_MOST_AT_ONCE:]:
            self._offer(spare[_MOST_AT_ONCE:])
        self._fit_height()
        made[0].picker.setFocus(Qt.FocusReason.OtherFocusReason)
