"""Books and reports: their language and paper, the financial year, the accountant, the accounts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csdesk.domain.books import A4, LETTER, PAPERS, REMINDERS, days_of_month
from csdesk.domain.ours import LANGUAGE_NAMES, LANGUAGES
from csdesk.domain.reports.accounts import (
    SETTINGS,
    AccountRole,
    Chart,
    charts_of,
    with_suggestions,
)
from csdesk.domain.shop import Shop
from ui.context import Context
from ui.settings.books_fields import account_fields, accountant_fields, datev_fields, proposal
from ui.settings.setting_row import FIELD, SettingCard, SettingRow
from ui.settings.shop_sections import ShopSection
from ui.widgets.buttons import Button
from ui.widgets.fold import Fold
from ui.widgets.pickers import Picker
from ui.widgets.surfaces import row
from ui.wording import Wording, translated

_WITH_DATEV = frozenset({"DE", "AT"})
_MONTH, _DAY = 146, 76


class BooksSection(ShopSection):
    """What stands in reports and how, and which account of the books each entry goes to."""

    name = "books"

    def __init__(self, context: Context) -> None:
        fields = *accountant_fields(), *account_fields(), *datev_fields()
        super().__init__(context, fields)
        self._pickers: dict[str, Picker] = {}
        self.year = YearRow(context.wording)
        self.year.picked.connect(lambda day: self._pick("year_begins", day, self.year))
        self.body.addWidget(self._reports())
        accountant = self.card("accountant_name", "accountant_email")
        accountant.add(self._choice("report_reminder", *self._reminders()))
        self.body.addWidget(accountant)
        self.body.addWidget(self._accounts())
        self.datev = Fold(self.tr("Numbers for DATEV"), "more_datev")
        self.datev.body.addWidget(self.card("datev_consultant", "datev_client"))
        self.body.addWidget(self.datev)
        self._country: str | None = None

    def show_shop(self, shop: Shop) -> None:
        super().show_shop(shop)
        for name, picker in self._pickers.items():
            picker.choose(getattr(shop, name))
        self.year.show_day(shop.year_begins)
        if shop.country != self._country:
            self._country = shop.country
            self._show_country(shop.country)

    def first_focus(self) -> QWidget | None:
        return self._pickers["language"]

    # building

    def _reports(self) -> SettingCard:
        languages = [(tag, LANGUAGE_NAMES[tag]) for tag in LANGUAGES]
        words = {"": self.tr("As the country does"), A4: A4, LETTER: LETTER}
        return SettingCard(
            self._choice(
                "language",
                self.tr("Language of reports and letters"),
                self.tr("What you and your customers wrote stays as it was written."),
                languages,
            ),
            self._choice(
                "paper",
                self.tr("Paper"),
                self.tr("What reports and letters are printed on."),
                [(paper, words[paper]) for paper in PAPERS],
            ),
            self.year,
        )

    def _reminders(self) -> tuple[str, str, Sequence[tuple[object, str]]]:
        words = {
            "month": self.tr("Every month"),
            "quarter": self.tr("Every quarter"),
            "year": self.tr("Every financial year"),
            "": self.tr("Never"),
        }
        return (
            self.tr("Remind me of the workbook"),
            self.tr("Today says so once such a time is over and nothing was sent."),
            [(often, words[often]) for often in REMINDERS],
        )

    def _choice(
        self, name: str, title: str, line: str, options: Sequence[tuple[object, str]]
    ) -> SettingRow:
        picker = self._pickers[name] = Picker(title, options)
        picker.setObjectName(f"setting_{name}")
        picker.setFixedWidth(FIELD)
        line_of = SettingRow(title, line, picker)
        picker.picked.connect(lambda value: self._pick(name, value, line_of))
        return line_of

    def _accounts(self) -> SettingCard:
        holder = QWidget()
        self._charts = row(holder, gap=8)
        title = self.tr("Accounts")
        words = self.tr(
            "Where entries of the Journal go. Leave out what you don’t know: your accountant "
            "decides."
        )
        self.suggestions = SettingRow(title, words, holder, wide=True)
        holder.setAccessibleName(self.tr("Use the suggestions of a chart of accounts"))
        card = SettingCard(self.suggestions)
        for role in AccountRole:
            card.add(self.editors[SETTINGS[role]].row)
        return card

    def _show_country(self, country: str) -> None:
        """Accounts that are usual where the shop is, and DATEV where it is used."""
        while (item := self._charts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for chart in charts_of(country):
            self._charts.addWidget(self._suggest(chart))
        self._charts.addStretch(1)
        for role in AccountRole:
            self.editors[SETTINGS[role]].propose(proposal(role, country))
        self.datev.open_up(country.upper() in _WITH_DATEV)

    def _suggest(self, chart: Chart) -> Button:
        words = self.tr("Use those of {chart}").format(chart=chart)
        button = Button(words, compact=True)
        button.setObjectName(f"use_{chart.name.casefold()}")
        button.clicked.connect(lambda: self._use(chart))
        return button

    # keeping

    def _pick(self, name: str, value: Any, at: SettingRow) -> None:
        self.save(replace(self._shop, **{name: value}), at)

    def _use(self, chart: Chart) -> None:
        wanted = with_suggestions(self._shop, chart)
        if wanted == self._shop:
            self.suggestions.tell(self.tr("All accounts are yours or of this chart already."))
            return
        self.suggestions.tell(self.tr("Accounts that you chose yourself were left as they are."))
        self.save(wanted, self.suggestions)


class YearRow(SettingRow):
    """The first day of the financial year: a month, and a day that it has in every year."""

    picked = Signal(str)

    def __init__(self, wording: Wording) -> None:
        holder = QWidget()
        line = row(holder, gap=8)
        months = [
            (at, wording.locale.standaloneMonthName(at, wording.locale.FormatType.LongFormat))
            for at in range(1, 13)
        ]
        self.month = Picker(translated("Month in which the financial year begins"), months)
        self.day = Picker(translated("Day on which the financial year begins"), _days(1))
        for picker, name, wide in (
            (self.day, "setting_year_begins_day", _DAY),
            (self.month, "setting_year_begins_month", _MONTH),
        ):
            picker.setObjectName(name)
            picker.setFixedWidth(wide)
            picker.picked.connect(lambda _: self._choose())
            line.addWidget(picker)
        super().__init__(
            self.tr("The financial year begins on"),
            self.tr("Quarters and years of the books are counted from there."),
            holder,
        )

    def show_day(self, begins: str) -> None:
        """Show month and day, as in ``07-01``."""
        month, _, day = begins.partition("-")
        if month.isdecimal() and day.isdecimal() and 1 <= int(month) <= 12:
            self.month.choose(int(month))
            self.day.set_options(_days(int(month)))
            self.day.choose(int(day))

    def _choose(self) -> None:
        month, day = self.month.value(), self.day.value()
        if isinstance(month, int) and isinstance(day, int):
            self.picked.emit(f"{month:02d}-{min(day, days_of_month(month)):02d}")


def _days(month: int) -> list[tuple[object, str]]:
    return [(day, str(day)) for day in range(1, days_of_month(month) + 1)]
