"""What the amounts of a file are in, and what foreign money is worth."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csdesk.domain.drafts import UNKNOWN_CURRENCY
from csdesk.domain.import_choices import Choices
from csdesk.domain.spoken import filled
from csdesk.services.imports import ImportPreview
from ui.first_run.answers import currency_options
from ui.widgets.chips import Segmented
from ui.widgets.fields import LineField
from ui.widgets.flow import FlowLayout
from ui.widgets.pickers import Picker
from ui.widgets.surfaces import Panel, clear, row
from ui.widgets.text import label

_PAUSE = 600
"""Milliseconds without a key after which what was typed is looked at."""


class CurrencyBar(Panel):
    """Amounts without a currency, foreign money: take it, or say what one of it is worth."""

    changed = Signal()
    """Another answer was given: look again what would come in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("info", margins=(14, 6, 14, 6), parent=parent)
        self._asked: tuple[object, ...] | None = None
        self._holder = QWidget()
        self._unnamed = row(self._holder, gap=10)
        self._unnamed.addWidget(
            label(self.tr("This list names no currency. Its amounts count as"), "body")
        )
        self.named = Picker(self.tr("What the amounts are in"), currency_options())
        self.named.setObjectName("unnamed_currency")
        self.named.picked.connect(lambda _: self.changed.emit())
        self._unnamed.addWidget(self.named)
        self._unnamed.addStretch(1)
        self.body.addWidget(self._holder)
        self._told = label("", "body", wrap=True)
        self.body.addWidget(self._told)
        self._line = row(gap=10)
        self.body.addLayout(self._line)
        self._rates: dict[str, LineField] = {}
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_PAUSE)
        self._typed.timeout.connect(self.changed)
        self._choice: Segmented | None = None
        self._rate_holder = QWidget()
        self._names_none = False

    def show_question(self, preview: ImportPreview, currency: str, choices: Choices) -> None:
        """Ask what is open about money; with nothing open it hides."""
        doubted = any(doubt.code.startswith("currency") for doubt in preview.plan.doubts)
        unnamed = UNKNOWN_CURRENCY in preview.plan.totals or choices.currency is not None
        self._names_none = unnamed and not doubted
        self._holder.setVisible(self._names_none)
        self.named.choose(choices.currency or currency)
        offered = preview.offered_currency
        foreign = sorted({*preview.foreign, *choices.rates, *([offered] if offered else [])})
        self.setVisible(bool(foreign) or self._names_none)
        asked = (offered, tuple(foreign), currency)
        if asked != self._asked:
            self._ask(asked, offered, foreign, currency)
        self._told.setVisible(bool(foreign))
        for code, field in self._rates.items():
            held = choices.rates.get(code)
            if not field.hasFocus() and self.rates().get(code) != held:
                field.setText("" if held is None else f"{held:f}")
        if self._choice is not None:
            self._choice.choose("take" if choices.take_currency else "keep")
            self._rate_holder.setVisible(not choices.take_currency)

    @property
    def takes_currency(self) -> bool:
        """The shop shall count in the file's currency from now on."""
        return self._choice is None or self._choice.value() == "take"

    def currency(self, shops: str) -> str | None:
        """What amounts without a currency are in; None for the shop's own, or nobody asked."""
        chosen = str(self.named.value())
        return chosen if self._names_none and chosen != shops else None

    def rates(self) -> dict[str, Decimal]:
        """What was typed and can be read, by currency."""
        found = {}
        for currency, field in self._rates.items():
            try:
                rate = Decimal(field.text().strip().replace(",", "."))
            except InvalidOperation:
                continue
            if rate.is_finite() and 0 < rate < 10**9:
                found[currency] = rate
        return found

    def forget(self) -> None:
        """A new file has new questions."""
        self._typed.stop()
        self._asked, self._rates, self._choice = None, {}, None
        self._names_none = False
        clear(self._line)

    def _ask(
        self, asked: tuple[object, ...], offered: str | None, foreign: list[str], currency: str
    ) -> None:
        self.forget()
        self._asked = asked
        self._names_none = self._holder.isVisibleTo(self)
        if offered:
            self._ask_which(offered, currency)
        self._rate_holder = QWidget()
        flow = FlowLayout(self._rate_holder, gap=10)
        for code in foreign:
            self._ask_rate(code, currency, flow)
        self._rate_holder.setVisible(not offered)
        self._line.addWidget(self._rate_holder, 1)

    def _ask_which(self, offered: str, currency: str) -> None:
        words = self.tr("This list counts in {theirs}. Your shop is still empty and counts in "
                        "{ours}.")  # fmt: skip
        self._told.setText(filled(words, theirs=offered, ours=currency))
        take = self.tr("Count in {currency} from now on").format(currency=offered)
        keep = self.tr("Stay with {currency}").format(currency=currency)
        self._choice = Segmented(self.tr("Currency"), (("take", take), ("keep", keep)))
        self._choice.setObjectName("currency_choice")
        self._choice.chosen.connect(self._chosen)
        self._line.addWidget(self._choice)

    def _chosen(self, value: object) -> None:
        self._rate_holder.setVisible(value == "keep")
        self.changed.emit()

    def _ask_rate(self, foreign: str, currency: str, flow: FlowLayout) -> None:
        if self._choice is None:
            words = self.tr("Some sales are in another currency than your shop’s. They stay out "
                            "until you say what it is worth.")  # fmt: skip
            self._told.setText(words)
        pair = QWidget()
        line: QHBoxLayout = row(pair, gap=10)
        line.addWidget(label(self.tr("1 {currency} =").format(currency=foreign), "strong"))
        name = self.tr("What 1 {currency} is worth").format(currency=foreign)
        field = LineField(name, self.tr("such as 0.92"), suffix=currency, longest=20)
        field.setObjectName(f"rate_{foreign}")
        field.setFixedWidth(150)
        field.editingFinished.connect(self.changed)
        field.textEdited.connect(lambda _: self._typed.start())
        self._rates[foreign] = field
        line.addWidget(field)
        flow.addWidget(pair)
