"""The three questions, each with a live picture of what its answer means."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QGridLayout, QWidget

from csdesk.domain.effort import cost_of_minutes
from csdesk.domain.figures import WHOLE_BP
from csdesk.domain.money import exponent, half_up
from csdesk.domain.shop import ASSUMED_HOURLY_MAJOR, ASSUMED_MARGIN_BP, DEFAULT_AIM_BP
from ui.first_run.answers import (
    currency_options,
    names_of,
    percent_of,
    percent_text,
    usual_currency,
)
from ui.first_run.split_bar import Part, SplitBar
from ui.widgets.choices import OptionCard
from ui.widgets.fields import LabelledField, LineField, MoneyField
from ui.widgets.pickers import Picker
from ui.widgets.roles import heard_as
from ui.widgets.surfaces import column, row
from ui.widgets.text import label
from ui.wording import Wording


@heard_as(QAccessible.Role.Grouping)
class Question(QWidget):
    """A title, one line, fields, and a picture; it knows its answer and what skipping means."""

    changed = Signal()
    title, line, short = "", "", ""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.wording = wording
        self.skipped = False
        self.body = column(self, gap=14)

    def told(self) -> str:
        """The answer in a few words, for the list at the left."""
        return ""

    def complaint(self) -> str:
        """What keeps the answer from being taken; empty if nothing."""
        return ""

    def first_focus(self) -> QWidget:
        return self

    def show_picture(self) -> None:
        """Bring the picture in line with the answer."""

    def _amount(self, share_bp: int, whole_major: int = 100) -> int:
        """A share of a round sum in minor units."""
        return half_up(share_bp * whole_major * 10 ** exponent(self.wording.currency), WHOLE_BP)

    def _percent(self, points: int) -> str:
        return self.wording.as_typed(percent_text(points))


class ShopQuestion(Question):
    """What the shop is called, which money it counts in, and the tax that prices include."""

    def __init__(self, wording: Wording) -> None:
        super().__init__(wording)
        self.title = self.tr("What is your shop called?")
        self.line = self.tr("The name stands on letters and reports.")
        self.short = self.tr("Your shop")
        self.name = LineField(self.tr("Name of the shop"), self.tr("Millbrook Cycles"), longest=120)
        self.name.setObjectName("shop_name")
        self.body.addWidget(LabelledField(self.tr("Name of the shop"), self.name))
        line = row(gap=14)
        self.currency = Picker(self.tr("Currency"), currency_options())
        self.currency.setObjectName("shop_currency")
        self.currency.choose(usual_currency(QLocale.system()))
        line.addWidget(LabelledField(self.tr("You count in"), self.currency), 1)
        self.tax = LineField(self.tr("Tax that prices include"), self.tr("such as 20"), suffix="%",
                             longest=7)  # fmt: skip
        self.tax.setObjectName("shop_tax")
        self._tax_field = LabelledField(
            self.tr("Tax that your prices include"), self.tax, hint=self.tr("0 if none")
        )
        line.addWidget(self._tax_field, 1)
        self.body.addLayout(line)
        self.bar = SplitBar()
        self.body.addSpacing(6)
        self.body.addWidget(self.bar)
        self.body.addStretch(1)
        self.name.textChanged.connect(self.changed)
        self.tax.textChanged.connect(self._changed)
        self.currency.picked.connect(lambda _: self._changed())
        self.wording.currency = str(self.currency.value())
        self.show_picture()

    @property
    def tax_bp(self) -> int | None:
        return percent_of(self.tax.text())

    def choose_currency(self, code: str) -> None:
        self.currency.choose(code)
        self._changed()

    def told(self) -> str:
        tax = self.tax_bp
        taxed = "" if tax is None else self.tr("{n} % tax").format(n=self._percent(tax))
        parts = (self.name.text().strip(), str(self.currency.value()), taxed)
        return " · ".join(part for part in parts if part)

    def complaint(self) -> str:
        wrong = bool(self.tax.text().strip()) and self.tax_bp is None
        return self.tr("A share from 0 to 100, such as 20 or 7.5.") if wrong else ""

    def first_focus(self) -> QWidget:
        return self.name

    def show_picture(self) -> None:
        money, tax = self.wording.money, self.tax_bp
        if tax is None:
            gross = money(self._amount(WHOLE_BP))
            words = self.tr("{amount} paid count as {amount}: no tax is taken off")
            self.bar.show_parts(
                (Part(1, "brings", self.tr("{amount} for you").format(amount=gross), "onAccent"),),
                words.format(amount=gross) if self.skipped else "",
            )
            return
        net, extra = self._amount(WHOLE_BP), self._amount(tax)
        words = self.tr("Of {gross} paid, {tax} is tax, and {net} is yours.")
        yours = self.tr("{amount} for you").format(amount=money(net))
        taxed = self.tr("{amount} tax").format(amount=money(extra))
        self.bar.show_parts(
            (Part(net, "brings", yours, "onAccent"), Part(extra, "line", taxed)),
            words.format(gross=money(net + extra), tax=money(extra), net=money(net)),
        )

    def _changed(self) -> None:
        self.wording.currency = str(self.currency.value())
        self._tax_field.complain(self.complaint())
        self.show_picture()
        self.changed.emit()


class TimeQuestion(Question):
    """Who works here, and what an hour of theirs costs."""

    def __init__(self, wording: Wording) -> None:
        super().__init__(wording)
        self.title = self.tr("Who works here, and what does an hour cost?")
        self.line = self.tr(
            "Wage and what comes on top. Minutes for a customer become money by it."
        )
        self.short = self.tr("Your time")
        self.names = LineField(self.tr("Who works here"), self.tr("Maya Torres, Tom Reyes"))
        self.names.setObjectName("people_names")
        self.body.addWidget(
            LabelledField(
                self.tr("Who works here"), self.names, hint=self.tr("with commas in between")
            )
        )
        self.hourly = MoneyField(self.tr("What an hour costs"), wording)
        self.hourly.setObjectName("hourly")
        self._hourly_field = LabelledField(self.tr("An hour costs"), self.hourly)
        self._hourly_field.setFixedWidth(250)
        self.body.addWidget(self._hourly_field)
        self.bars = [SplitBar() for _ in range(3)]
        lines = column(gap=0)
        for bar in self.bars:
            lines.addWidget(bar)
        self.body.addLayout(lines)
        self.body.addStretch(1)
        self.names.textChanged.connect(self.changed)
        self.hourly.amount_changed.connect(self._changed)
        self.show_picture()

    @property
    def people(self) -> tuple[str, ...]:
        return names_of(self.names.text())

    @property
    def assumed(self) -> int:
        """Minor units of the hour that is assumed while nobody answered."""
        return int(ASSUMED_HOURLY_MAJOR * 10 ** exponent(self.wording.currency))

    def told(self) -> str:
        hourly = self.hourly.amount()
        cost = "" if hourly is None else self.tr("{money} an hour")
        parts = (", ".join(self.people), cost.format(money=self.wording.money(hourly or 0)))
        return " · ".join(part for part in parts if part)

    def complaint(self) -> str:
        return self.hourly.complaint()

    def first_focus(self) -> QWidget:
        return self.names

    def show_picture(self) -> None:
        self.hourly.setPlaceholderText(self.wording.money(self.assumed))
        hourly = self.hourly.amount()
        rate = self.assumed if hourly is None else hourly
        for bar, minutes in zip(self.bars, (5, 15, 60), strict=True):
            cost = self.wording.money(cost_of_minutes(minutes, rate))
            words = self.tr("{n} minutes for a customer: {cost}").format(n=minutes, cost=cost)
            bar.show_parts((Part(minutes, "costs"), Part(60 - minutes, "line")), words)

    def _changed(self, _: object) -> None:
        self.show_picture()
        self.changed.emit()


class MarginQuestion(Question):
    """What is left of a sale after the goods."""

    def __init__(self, wording: Wording) -> None:
        super().__init__(wording)
        self.line = self.tr("That is your margin. It decides where the tipping point sits.")
        self.short = self.tr("Your margin")
        line = row(gap=12)
        self.share = LineField(self.tr("What is left of every 100"), "38", longest=7)
        self.share.setObjectName("margin")
        self.share.setFixedWidth(250)
        self.share.setMinimumHeight(46)
        line.addWidget(self.share)
        self._of_every = label("", "body", "text2", wrap=True)
        line.addWidget(self._of_every, 1)
        self.body.addLayout(line)
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        self.body.addLayout(self._grid)
        self.cards: list[tuple[OptionCard, int | None]] = []
        self.bar = SplitBar()
        self.body.addSpacing(6)
        self.body.addWidget(self.bar)
        self.body.addStretch(1)
        self.share.textChanged.connect(self._typed)
        self.refresh()

    def refresh(self) -> None:
        """Say everything in the currency that was chosen."""
        hundred = self.wording.money(self._amount(WHOLE_BP))
        self.title = self.tr("Of every {amount} someone pays, what is left after goods?").format(
            amount=hundred
        )
        words = self.tr("of every {amount}, or pick what sounds like you")
        self._of_every.setText(words.format(amount=hundred))
        for card, _ in self.cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [self._card(*sort) for sort in self._sorts()]
        for at, (card, _) in enumerate(self.cards):
            self._grid.addWidget(card, at // 2, at % 2)
        self._light()
        self.show_picture()

    @property
    def margin_bp(self) -> int | None:
        return percent_of(self.share.text())

    @property
    def shown_bp(self) -> int:
        """The margin of the picture: the answer, or what is assumed."""
        points = self.margin_bp
        return ASSUMED_MARGIN_BP if points is None else points

    def told(self) -> str:
        points = self.margin_bp
        return "" if points is None else self.tr("{n} % stays").format(n=self._percent(points))

    def complaint(self) -> str:
        wrong = bool(self.share.text().strip()) and self.margin_bp is None
        return self.tr("A share from 0 to 100, such as 38.") if wrong else ""

    def first_focus(self) -> QWidget:
        return self.share

    def show_picture(self) -> None:
        money, stays = self.wording.money, self._amount(self.shown_bp)
        budget = half_up(stays * DEFAULT_AIM_BP, WHOLE_BP)
        goods = self._amount(WHOLE_BP) - stays
        words = self.tr("{amount} of it is your service budget ({share})").format(
            amount=money(budget), share=self.wording.percent(DEFAULT_AIM_BP / WHOLE_BP)
        )
        self.bar.show_parts(
            (
                Part(goods, "line", self.tr("{n} goods and parts").format(n=money(goods))),
                Part(budget, "costs"),
                Part(
                    stays - budget,
                    "brings",
                    self.tr("{n} stays").format(n=money(stays)),
                    "onAccent",
                    trailing=True,
                ),
            ),
            words,
            pointed=1,
        )

    def _sorts(self) -> tuple[tuple[str, int | None], ...]:
        return (
            (self.tr("Bike or repair shop"), 3800),
            (self.tr("Café or bakery"), 6500),
            (self.tr("Clothes or gifts"), 4800),
            (self.tr("I don’t know yet"), None),
        )

    def _card(self, title: str, points: int | None) -> tuple[OptionCard, int | None]:
        amount = self.wording.money(self._amount(points or ASSUMED_MARGIN_BP))
        words = self.tr("use {n} and remind me") if points is None else self.tr("about {n} stays")
        card = OptionCard(title, words.format(n=amount), parent=self)
        card.setObjectName(f"margin_{points or 'unknown'}")
        card.clicked.connect(lambda: self.share.setText(percent_text(points)))
        return card, points

    def _typed(self, _: str) -> None:
        self.share.set_wrong(bool(self.complaint()))
        self._light()
        self.show_picture()
        self.changed.emit()

    def _light(self) -> None:
        for card, points in self.cards:
            card.setAutoExclusive(False)
            typed = bool(self.share.text().strip())
            card.setChecked(points is not None and points == self.margin_bp and typed)
            card.setAutoExclusive(True)
