"""The three questions of the first run; each reads and shows its part of the answers."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from csdesk.domain.money import exponent
from csdesk.domain.shop import ASSUMED_HOURLY_MAJOR, ASSUMED_MARGIN_BP, DEFAULT_AIM_BP
from ui.first_run.answers import CURRENCIES, Answers, percent_to_bp
from ui.first_run.margin_bar import MarginBar
from ui.widgets.choices import OptionCard
from ui.widgets.fields import LabelledField, LineField, MoneyField
from ui.widgets.pickers import Picker
from ui.widgets.surfaces import column, row
from ui.widgets.text import Label, label
from ui.wording import Wording


class Question(QWidget):
    """One question: its number, its words, why it is asked, and fields below."""

    answered = Signal(object)
    """The answers with what was typed here in them."""

    number = 0

    def __init__(self, wording: Wording, why: str) -> None:
        super().__init__()
        self.wording = Wording(wording.currency, wording.locale, wording.zone)
        self.answers = Answers()
        self.body = column(self, gap=14)
        place = self.tr("Question {n} of 3").format(n=self.number)
        self.body.addWidget(label(place, "small_medium", "accentTxt"))
        self.title: Label = label("", "title", wrap=True)
        self.body.addWidget(self.title)
        self.body.addWidget(label(why, "body", "text2", wrap=True))

    def ask(self, title: str) -> None:
        """Put the question into words."""
        self.title.setText(title)
        self.setAccessibleName(title)

    @property
    def first_field(self) -> QWidget:
        """Where typing starts."""
        raise NotImplementedError

    def show_answers(self, answers: Answers) -> None:
        """Look again at what was answered here or on another page."""
        self.answers = answers
        self.wording.currency = answers.currency

    def is_fine(self) -> bool:
        """Whether everything written here can be read; what can't says so beside it."""
        return True

    def without(self, answers: Answers) -> Answers:
        """The answers with this question skipped."""
        raise NotImplementedError

    def in_short(self, answers: Answers) -> str:
        """The answer in a few words, for the side."""
        raise NotImplementedError

    def tell(self, **changed: object) -> None:
        self.answers = replace(self.answers, **changed)  # type: ignore[arg-type]  # by name
        self.answered.emit(self.answers)


class _PercentField(LineField):
    """A percentage; complains in its field's own words."""

    def bp(self) -> int | None:
        return percent_to_bp(self.text())

    def is_readable(self) -> bool:
        return not self.text().strip() or self.bp() is not None


class ShopQuestion(Question):
    """What the shop is called, its currency, and the tax that its prices include."""

    number = 1

    def __init__(self, wording: Wording) -> None:
        why = QCoreApplication.translate(
            "Questions", "It stands on reports and letters. Your tax tells what a sale leaves."
        )
        super().__init__(wording, why)
        self.ask(self.tr("What is your shop called?"))
        self._name = LineField(self.tr("Shop name"), self.tr("As on the sign"))
        self._name.setObjectName("shop_name")
        self._name.textEdited.connect(lambda typed: self.tell(name=typed))
        self._currency = Picker(self.tr("Currency"), [(code, code) for code in CURRENCIES])
        self._currency.setObjectName("currency")
        self._currency.picked.connect(lambda code: self.tell(currency=code))
        self._tax = _PercentField(self.tr("Tax"), self.tr("none"), suffix="%")
        self._tax.setObjectName("usual_tax")
        self._tax.textEdited.connect(self._read_tax)
        self._tax_field = LabelledField(self.tr("Tax that your prices include"), self._tax)
        self.body.addWidget(LabelledField(self.tr("Shop name"), self._name))
        line = row(gap=14)
        line.addWidget(LabelledField(self.tr("Currency"), self._currency), 1)
        line.addWidget(self._tax_field, 1)
        self.body.addLayout(line)
        skipped = self.tr(
            "Without an answer csdesk takes what people pay as your sales, tax and all, "
            "and says so wherever it counts."
        )
        self.body.addWidget(label(skipped, "small", "text3", wrap=True))
        self.body.addStretch(1)

    @property
    def first_field(self) -> QWidget:
        return self._name

    def show_answers(self, answers: Answers) -> None:
        super().show_answers(answers)
        if self._name.text() != answers.name:
            self._name.setText(answers.name)
        self._currency.choose(answers.currency)

    def is_fine(self) -> bool:
        fine = self._tax.is_readable()
        wrong = self.tr("Write a percentage, for instance 19 or 5.5.")
        self._tax_field.complain("" if fine else wrong)
        return fine

    def without(self, answers: Answers) -> Answers:
        self._tax.clear()
        return replace(answers, name="", tax_bp=None)

    def in_short(self, answers: Answers) -> str:
        return answers.name or self.tr("Name, currency, tax")

    def _read_tax(self, typed: str) -> None:
        self._tax_field.complain("")
        self.tell(tax_bp=percent_to_bp(typed))


class TimeQuestion(Question):
    """Who works in the shop, and what an hour of theirs costs."""

    number = 2

    def __init__(self, wording: Wording) -> None:
        why = QCoreApplication.translate(
            "Questions", "That is what looking after somebody costs you, minute by minute."
        )
        super().__init__(wording, why)
        self.ask(self.tr("Who works here, and what does an hour cost?"))
        self._people = LineField(self.tr("People"), self.tr("Maya Torres, Tom Reyes"))
        self._people.setObjectName("people")
        self._people.textEdited.connect(self._read_people)
        self._hourly = MoneyField(self.tr("An hour costs"), self.wording)
        self._hourly.setObjectName("hourly")
        self._hourly.amount_changed.connect(self._read_hourly)
        hint = self.tr("several with commas")
        self.body.addWidget(LabelledField(self.tr("People"), self._people, hint=hint))
        hint = self.tr("wages with everything on top")
        self.body.addWidget(LabelledField(self.tr("An hour costs"), self._hourly, hint=hint))
        self._minute: Label = label("", "body_medium", "text2", wrap=True)
        self.body.addWidget(self._minute)
        self.body.addStretch(1)

    @property
    def first_field(self) -> QWidget:
        return self._people

    def show_answers(self, answers: Answers) -> None:
        super().show_answers(answers)
        assumed = ASSUMED_HOURLY_MAJOR * 10 ** exponent(answers.currency)
        self._hourly.setPlaceholderText(self.wording.money(assumed))
        hour = assumed if answers.hourly_minor is None else answers.hourly_minor
        quarter = self.wording.money(hour * 15 // 60)
        if answers.hourly_minor is None:
            words = self.tr("Until you answer, {hour} an hour is assumed, and said to be.")
            self._minute.setText(words.format(hour=self.wording.money(assumed)))
        else:
            words = self.tr("A call of 15 minutes then costs {quarter}.")
            self._minute.setText(words.format(quarter=quarter))

    def is_fine(self) -> bool:
        return not self._hourly.complaint()

    def without(self, answers: Answers) -> Answers:
        self._people.clear()
        self._hourly.clear()
        return replace(answers, people=(), hourly_minor=None)

    def in_short(self, answers: Answers) -> str:
        if answers.hourly_minor is None:
            return self.tr("What an hour costs")
        return self.tr("{amount} an hour").format(amount=self.wording.money(answers.hourly_minor))

    def _read_people(self, typed: str) -> None:
        self.tell(people=tuple(filter(None, (name.strip() for name in typed.split(",")))))

    def _read_hourly(self, amount: int | None) -> None:
        self.tell(hourly_minor=None if amount is None or amount < 0 else amount)


class MarginQuestion(Question):
    """What is left of a hundred after the goods."""

    number = 3

    def __init__(self, wording: Wording) -> None:
        why = QCoreApplication.translate(
            "Questions", "That is your margin. It decides where the tipping point sits."
        )
        super().__init__(wording, why)
        self._field = _PercentField(self.tr("What stays"), "40", suffix="")
        self._field.setObjectName("margin")
        self._field.textEdited.connect(self._read)
        self._labelled = LabelledField(self.tr("What stays of every 100"), self._field)
        line = row(gap=12)
        line.addWidget(self._labelled, 2)
        line.addWidget(label(self.tr("or pick what sounds like you"), "small", "text2"), 3)
        self.body.addLayout(line)
        self._bar = MarginBar()
        self._cards: list[tuple[OptionCard, int | None]] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        self.body.addLayout(self._grid)
        self.body.addSpacing(6)
        self.body.addWidget(self._bar)
        self.body.addStretch(1)

    @property
    def first_field(self) -> QWidget:
        return self._field

    def show_answers(self, answers: Answers) -> None:
        super().show_answers(answers)
        hundred = self.wording.money(100 * 10 ** exponent(answers.currency))
        title = self.tr("Of every {hundred} someone pays, what is left after goods?")
        self.ask(title.format(hundred=hundred))
        if not self._cards:
            self._make_cards()
        shown = ASSUMED_MARGIN_BP if answers.margin_bp is None else answers.margin_bp
        self._bar.show_margin(shown, DEFAULT_AIM_BP, self.wording)

    def is_fine(self) -> bool:
        fine = self._field.is_readable()
        wrong = self.tr("Write a number from 0 to 100.")
        self._labelled.complain("" if fine else wrong)
        return fine

    def without(self, answers: Answers) -> Answers:
        self._field.clear()
        return replace(answers, margin_bp=None)

    def in_short(self, answers: Answers) -> str:
        if answers.margin_bp is None:
            return self.tr("What stays after goods")
        return self.wording.percent(answers.margin_bp / 10_000)

    def _make_cards(self) -> None:
        kinds = (
            (self.tr("Bike or repair shop"), self.tr("about 38 stay"), 3800),
            (self.tr("Café or bakery"), self.tr("about 65 stay"), 6500),
            (self.tr("Clothes or gifts"), self.tr("about 48 stay"), 4800),
            (self.tr("I don’t know yet"), self.tr("use 40 and say it is assumed"), None),
        )
        for at, (words, line, margin) in enumerate(kinds):
            card = OptionCard(words, line)
            card.clicked.connect(lambda _=False, bp=margin: self._pick(bp))
            self._cards.append((card, margin))
            self._grid.addWidget(card, at // 2, at % 2)

    def _pick(self, margin_bp: int | None) -> None:
        self._field.setText("" if margin_bp is None else str(margin_bp // 100))
        self._labelled.complain("")
        self.tell(margin_bp=margin_bp)

    def _read(self, typed: str) -> None:
        self._labelled.complain("")
        self.tell(margin_bp=percent_to_bp(typed))
