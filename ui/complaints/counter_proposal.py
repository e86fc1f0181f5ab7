"""“None of these?” What the customer would like instead, whether it is reasonable, our answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from csdesk.domain.counter_proposal import REASONABLE, Suggestion, suggestion
from csdesk.domain.offering import Offering
from csdesk.domain.spoken import filled
from ui.complaints.complaint_words import named, tr
from ui.context import Context
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import ChoicePills
from ui.widgets.fields import LineField, MoneyField
from ui.widgets.marks import Mark
from ui.widgets.pickers import Picker
from ui.widgets.surfaces import Well, column, row
from ui.widgets.text import ElidedLabel, Prose, label

_ELSE = -1
"""Chosen where what they ask for is not on the list yet."""
_LABEL_WIDE = 150


def kind_no(name: str, wanted: str, detail: str) -> str:
    """A polite sentence for something the shop does not offer."""
    thanks = named(name, tr("Thank you for asking, {name}."), tr("Thank you for asking."))
    if detail.strip():
        return f"{thanks} {detail.strip()}"
    plain = tr("{what} is not something we can offer, and I would rather say so than promise it.")
    return f"{thanks} {plain.format(what=wanted.strip())}"


class CounterProposal(Well):
    """One sentence until somebody has another idea; then what it takes to answer it well."""

    opened = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(margins=(14, 8, 14, 8), gap=8, parent=parent)
        self._name = ""
        self._offerings: tuple[Offering, ...] = ()
        self._made = ""
        head = row(gap=12)
        head.addWidget(Mark("lightbulb", "text2", 18))
        self._told = Prose((), "small", "text2", strong_tone="text2")
        head.addWidget(self._told, 1)
        self._open = Button(tr("Write it down"), Kind.SOFT, compact=True)
        self._open.setObjectName("counter_open")
        self._open.clicked.connect(self.open_up)
        head.addWidget(self._open, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(head)
        self._fields = QWidget()
        self._lines = column(self._fields, gap=8)
        self._build_wish(context)
        self._build_questions()
        self._build_verdict()
        self._build_answer()
        self.body.addWidget(self._fields)
        self._fields.setVisible(False)

    def call(self, name: str, offerings: Sequence[Offering]) -> None:
        """Whose idea it is, and what the shop is known not to offer."""
        self._name, self._offerings = name, tuple(offerings)
        asked = tr(
            "Ask what {name} would like. If it is reasonable, do it. If it is not, say so kindly "
            "and mean it: “That is not something we can offer.”"
        )
        rest = filled(asked, name=name)
        self._told.set_runs([(tr("None of these?"), True), (f" {rest}", False)])
        self.offering.set_options(
            [
                (None, tr("It is something we offer")),
                *((item.id, item.name) for item in self._offerings),
                (_ELSE, tr("Something else we don’t offer…")),
            ]
        )

    def fit(self, narrow: bool) -> None:
        """Two questions in a line, one in a narrow window."""
        a_line = 1 if narrow else 2
        for at, (words, pills) in enumerate(zip(self._asking, self.questions, strict=True)):
            line, place = divmod(at, a_line)
            self._grid.addWidget(words, line, place * 2)
            self._grid.addWidget(pills, line, place * 2 + 1)
        self._grid.setColumnMinimumWidth(2, 0 if narrow else _LABEL_WIDE)

    def fields(self) -> dict[str, QWidget]:
        return {
            "counter_words": self.words,
            "counter_money": self.money,
            "counter_was_promised": self.questions[0],
            "counter_given_to_others": self.questions[1],
            "counter_affordable": self.questions[2],
            "counter_first_time": self.questions[3],
            "counter_reasonable": self.reasonable,
            "counter_offering": self.offering,
            "counter_new_offering": self.new_offering,
            "counter_answer": self.answer,
        }

    def open_up(self) -> None:
        """Show the fields, and begin in the first."""
        self._fields.setVisible(True)
        self._open.setVisible(False)
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit()

    def open_if_used(self) -> None:
        """Show the fields only where something stands in them."""
        used = bool(self.words.text().strip() or self.answer.text().strip())
        self._fields.setVisible(used)
        self._open.setVisible(not used)

    @property
    def is_open(self) -> bool:
        return not self._fields.isHidden()

    def answers(self) -> tuple[bool | None, ...]:
        """The four answers: promised, given to others, affordable, asked for the first time."""
        values = (pills.value() for pills in self.questions)
        return tuple(value if isinstance(value, bool) else None for value in values)

    def offering_id(self) -> int | None:
        """What they ask for, on the list of what is not offered."""
        value = self.offering.value()
        here = self._refused and isinstance(value, int) and value != _ELSE
        return value if here and isinstance(value, int) else None

    def new_name(self) -> str:
        """What they ask for, where the list does not have it yet."""
        wanted = self._refused and self.offering.value() == _ELSE
        return self.new_offering.text().strip() if wanted else ""

    def look_again(self) -> None:
        """Renew what the answers point to, what is asked next, and the sentence to say."""
        found = suggestion(*self.answers())
        self._suggested.setText(_suggestion_words(found))
        known = found is not None
        tone = ("okTxt" if found in REASONABLE else "warnTxt") if known else "text3"
        self._suggested.set_tone(tone)
        self._not_offered.setVisible(self._refused)
        self.new_offering.setVisible(self.offering.value() == _ELSE)
        self._compose()

    def complain(self, codes: tuple[str, ...]) -> None:
        """Say which of our answers is still wanted."""
        self._asked.set_tone("badTxt" if "reasonable" in codes else "text2")
        self.answer.set_wrong("counter_answer" in codes)
        wanted = {"reasonable", "counter_answer"} & set(codes)
        if wanted and not self.is_open:
            self._fields.setVisible(True)
            self._open.setVisible(False)

    @property
    def _refused(self) -> bool:
        return self.reasonable.value() is False

    def _compose(self) -> None:
        """A polite sentence, unless somebody wrote their own."""
        written = self.answer.text().strip()
        if written and written != self._made:
            return
        chosen = next((item for item in self._offerings if item.id == self.offering_id()), None)
        wanted = chosen.name if chosen is not None else self.new_name()
        made = kind_no(self._name, wanted, chosen.detail if chosen else "") if wanted else ""
        if made != self._made:
            self._made = made
            self.answer.setText(made)
            self.answer.setCursorPosition(0)

    def _build_wish(self, context: Context) -> None:
        self.words = LineField(tr("Their own idea"), tr("What they would like, in their words"))
        self.money = MoneyField(tr("Their idea in money"), context.wording, hint=tr("In money"))
        self.money.setFixedWidth(100)
        line = row(gap=8)
        line.addWidget(self.words, 1)
        line.addWidget(self.money)
        self._lines.addLayout(line)

    def _build_questions(self) -> None:
        asked = (
            tr("Did we promise it?"),
            tr("Did others get it?"),
            tr("Can we afford it?"),
            tr("First time they ask?"),
        )
        answers = (True, tr("Yes")), (False, tr("No"))
        self.questions = tuple(ChoicePills(words, answers) for words in asked)
        self._asking = [label(words, "small", "text2") for words in asked]
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(3, 1)
        self._grid.setColumnMinimumWidth(0, _LABEL_WIDE)
        for pills in self.questions:
            pills.setMinimumWidth(110)
        self._lines.addLayout(self._grid)
        self.fit(narrow=False)

    def _build_verdict(self) -> None:
        line = row(gap=10)
        self._asked = label(tr("Reasonable? You decide."), "small", "text2")
        self._asked.setMinimumWidth(_LABEL_WIDE)
        line.addWidget(self._asked)
        self.reasonable = ChoicePills(
            tr("Is it reasonable?"), ((True, tr("Yes")), (False, tr("No")))
        )
        self.reasonable.setMinimumWidth(110)
        line.addWidget(self.reasonable)
        self._suggested = ElidedLabel("", "caption", "text3")
        self._suggested.setObjectName("counter_suggestion")
        line.addWidget(self._suggested, 1)
        self._lines.addLayout(line)

    def _build_answer(self) -> None:
        self._not_offered = QWidget()
        line = row(self._not_offered, gap=8)
        self.offering = Picker(tr("What they ask for that we don’t offer"))
        self.new_offering = LineField(tr("What it is"), tr("What it is, in a few words"))
        line.addWidget(self.offering, 1)
        line.addWidget(self.new_offering, 1)
        self._lines.addWidget(self._not_offered)
        self.answer = LineField(tr("Our answer"), tr("Our answer, and why"))
        self._lines.addWidget(self.answer)


def _suggestion_words(found: Suggestion | None) -> str:
    if found is None:
        return tr("Four questions that help to decide.")
    return {
        Suggestion.PROMISED: tr("We promised it, so it is theirs."),
        Suggestion.REASONABLE: tr("It sounds reasonable."),
        Suggestion.TOO_DEAR: tr("More than the shop can carry. Say so kindly, with the reason."),
        Suggestion.UNUSUAL: tr("Nobody else got it, and they asked before."),
    }[found]
