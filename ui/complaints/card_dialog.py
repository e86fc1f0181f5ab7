"""Filled answer cards: read one after the other, each found by the number printed on it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.answer_card import AnswerCard
from csdesk.domain.customer import first_name
from csdesk.domain.errors import CsdeskError
from csdesk.domain.follow_up import Answer, FollowUp
from csdesk.domain.spoken import filled
from csdesk.services.answer_cards import card_numbered, cards_to_print
from csdesk.services.follow_ups import answer_follow_up
from ui.complaints.answer_cards import Scale, ask_where_to_print, scales
from ui.complaints.complaint_words import tr
from ui.complaints.kept_fields import KeptFields
from ui.context import Context
from ui.doing import do
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import ScalePills
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LabelledField, LineField, TextField
from ui.widgets.surfaces import Scroll
from ui.widgets.text import label

_LONGEST_NUMBER = 24


class CardDialog(Dialog):
    """The number first; then whose card it is, and what they ticked."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        line = tr("The number is on the top right of each card.")
        super().__init__(tr("Read answer cards"), line, width=640, parent=parent)
        self._context = context
        self._card: AnswerCard | None = None
        self._scrolled = inside = Scroll(gap=12, margins=(0, 0, 8, 0))
        self.number = LineField(tr("Number of the card"), "0042-2", longest=_LONGEST_NUMBER)
        self.number.setObjectName("card_number")
        self.number_row = LabelledField(tr("Number of the card"), self.number)
        self.number.textChanged.connect(self._look)
        inside.body.addWidget(self.number_row)
        self.whose = label("", "strong", wrap=True)
        self.whose.setObjectName("card_whose")
        inside.body.addWidget(self.whose)
        names = ("satisfaction", "ease", "recommend")
        self.scales = {
            name: self._scale(inside, name, scale)
            for name, scale in zip(names, scales(), strict=True)
        }
        self.words = TextField(tr("In their own words"), lines=2)
        self.words.setObjectName("answer_words")
        self.words_row = LabelledField(tr("In their own words"), self.words)
        inside.body.addWidget(self.words_row)
        self.body.addWidget(inside, 1)
        self._build_foot()
        self._look()
        fields = {"card_number": self.number, **self.scales, "answer_words": self.words}
        self._kept_fields = KeptFields(context, "answer_card", fields, self)
        self._kept_fields.begin()
        context.jobs.read(self, cards_to_print, context.desk, then=self._offer_printing)

    def first_focus(self) -> QWidget:
        return self.number

    def submit(self) -> None:
        """Keep this card; the next one can be read straight away."""
        card = self._card
        if card is None or card.follow_up.is_over:
            self.number.setFocus()
            return
        satisfaction, ease, recommend = (_whole(pills) for pills in self.scales.values())
        answer = Answer(satisfaction, ease, recommend, self.words.text())
        said = tr("{name}’s answer is written down").format(name=first_name(card.customer))
        do(
            *(self._context, self, answer_follow_up, card.follow_up.id, answer),
            said=said,
            then=self._kept,
            failed=self._tell,
            by_card=True,
        )

    def _kept(self, _: FollowUp) -> None:
        for pills in self.scales.values():
            pills.choose(None)
        self.words.setText("")
        self.words_row.complain("")
        self.number.clear()
        self._kept_fields.begin_anew()
        self.number.setFocus()

    def _tell(self, error: Exception) -> None:
        if isinstance(error, CsdeskError):
            self.words_row.complain(self._context.wording.words_for(error))

    # whose card it is

    def _look(self) -> None:
        typed = self.number.text().strip()
        self._show(None, "")
        if not typed:
            self.number_row.complain("")
            return
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, _find, desk, typed, then=self._found, newest="card")

    def _found(self, found: AnswerCard | CsdeskError) -> None:
        if isinstance(found, AnswerCard):
            self.number_row.complain("")
            told = tr("{name}, about “{title}”") if found.about else tr("{name}")
            self._show(found, filled(told, name=found.customer, title=found.about))
        else:
            self.number_row.complain(self._context.wording.words_for(found))

    def _show(self, card: AnswerCard | None, told: str) -> None:
        self._card = card
        over = card is not None and card.follow_up.is_over
        if over:
            told = filled(tr("{whose}. This was answered or declined already."), whose=told)
        self.whose.setText(told)
        self.whose.setVisible(bool(told))
        if card is None:
            self.save.turn_off(tr("Type the number of a card first."))
        elif over:
            self.save.turn_off(tr("This was answered or declined already."))
        else:
            self.save.turn_on()

    def _scale(self, inside: Scroll, name: str, scale: Scale) -> ScalePills:
        pills = ScalePills(scale.question, [(n, str(n)) for n in scale.numbers])
        pills.setObjectName(name)
        hint = tr("{low}, {high}").format(low=scale.low, high=scale.high)
        inside.body.addWidget(LabelledField(scale.question, pills, hint=hint))
        return pills

    def _build_foot(self) -> None:
        self.print_all = Button(tr("Print cards for this week"), Kind.GHOST, "printer")
        self.print_all.setObjectName("print_cards")
        self.print_all.clicked.connect(lambda: ask_where_to_print(self._context, self))
        self.foot.addWidget(self.print_all)
        self.foot.addStretch(1)
        self.save = Button(tr("Keep this answer"), Kind.PRIMARY, "check", key="Ctrl+Return")
        self.save.setObjectName("save_card")
        self.save.clicked.connect(self.submit)
        self.foot.addWidget(self.save)

    def _offer_printing(self, cards: tuple[AnswerCard, ...]) -> None:
        if cards:
            self.print_all.turn_on()
        else:
            self.print_all.turn_off(tr("Nobody is to be asked within the next seven days."))


def _find(desk: Desk, number: str) -> AnswerCard | CsdeskError:
    """The card, or why there is none: a number that is half typed is no failure."""
    try:
        return card_numbered(desk, number)
    except CsdeskError as error:
        return error


def _whole(pills: ScalePills) -> int | None:
    value = pills.value()
    return value if isinstance(value, int) else None
