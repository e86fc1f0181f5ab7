"""How long people are kept, who is due to be erased, and what to do when data got out."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.shop import Shop
from csdesk.domain.spoken import filled
from csdesk.services.erasing_words import words_due
from csdesk.services.retention import (
    DueForErasure,
    due_for_erasure,
    keep_people_for,
    keep_words_for,
)
from csdesk.services.shops import read_shop
from ui.context import Context
from ui.customers.breach_dialog import BreachDialog
from ui.customers.erase_dialog import EraseDialog
from ui.customers.old_words_dialog import OldWordsDialog
from ui.doing import do
from ui.settings.setting_row import SettingCard, SettingRow
from ui.widgets.buttons import Button
from ui.widgets.pickers import Picker
from ui.widgets.surfaces import clear, column, row
from ui.widgets.text import ElidedLabel, label

_YEARS = (0, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15)
_WORDS_YEARS = (0, 1, *_YEARS[1:])
_SHOWN = 12
_PICKER = 210


def _look(desk: Desk) -> tuple[Shop, tuple[DueForErasure, ...], int]:
    return read_shop(desk), due_for_erasure(desk), len(words_due(desk))


class PeopleDataCard(SettingCard):
    """Two rules; below each what it proposes, to be looked at before anything is done."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("people_data")
        self._context = context
        options = [(years, self._years(years)) for years in _YEARS]
        self.years = Picker(self.tr("Propose to erase people"), options)
        self.years.setObjectName("erase_after_years")
        self.years.setFixedWidth(_PICKER)
        self.years.picked.connect(self._keep)
        words = self.tr(
            "Once a year it is proposed whom to erase: nobody dealt with them for so long, and "
            "nothing is open. You decide on each."
        )
        self.rule = SettingRow(self.tr("How long people are kept"), words, self.years)
        self.add(self.rule)
        self._below = self._due_people()
        self.body.addWidget(self._below)
        self._words_rule()
        self.breach = Button(self.tr("What to do…"))
        self.breach.setObjectName("breach_sheet")
        self.breach.clicked.connect(lambda: context.shell.show_dialog(BreachDialog(context)))
        words = self.tr("A laptop is lost, or somebody read what they should not.")
        self.add(SettingRow(self.tr("If data got into wrong hands"), words, self.breach))

    def _due_people(self) -> QWidget:
        below = QWidget()
        inside = column(below, gap=6, margins=(18, 0, 18, 14))
        self.told = label("", "small", "text2", wrap=True)
        self.told.setObjectName("due_told")
        inside.addWidget(self.told)
        self._lines = column(gap=4)
        inside.addLayout(self._lines)
        below.hide()
        return below

    def _words_rule(self) -> None:
        options = [(years, self._years(years)) for years in _WORDS_YEARS]
        self.words_years = Picker(self.tr("Propose to erase words and files"), options)
        self.words_years.setObjectName("erase_words_after_years")
        self.words_years.setFixedWidth(_PICKER)
        self.words_years.picked.connect(self._keep_words)
        words = self.tr(
            "Words and files of complaints that were closed so long ago, and notes, letters and "
            "files as old. The customers and every figure stay."
        )
        self.words_rule = SettingRow(
            self.tr("How long words and files are kept"), words, self.words_years
        )
        self.add(self.words_rule)
        self._words_below = QWidget()
        inside = row(self._words_below, gap=10, margins=(18, 0, 18, 14))
        self.words_told = label("", "small", "text2", wrap=True)
        self.words_told.setObjectName("words_due_told")
        inside.addWidget(self.words_told, 1)
        self.look_at_words = Button(self.tr("See the list…"), compact=True)
        self.look_at_words.setObjectName("look_at_old_words")
        self.look_at_words.clicked.connect(self._open_words)
        inside.addWidget(self.look_at_words)
        self.body.addWidget(self._words_below)
        self._words_below.hide()

    def reload(self) -> None:
        """See who is due, off the ui thread."""
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, _look, desk, then=self._show, newest="due")

    def _show(self, seen: tuple[Shop, tuple[DueForErasure, ...], int]) -> None:
        shop, due, old = seen
        self._show_words(shop.erase_words_after_years, old)
        years = shop.erase_after_years
        self.years.choose(years)
        clear(self._lines)
        self._below.setVisible(bool(years))
        if not due:
            self.told.setText(self.tr("Nobody is due."))
            return
        single, more = self.tr("One is due. Look at it."), self.tr("{n} are due. Look at each.")
        self.told.setText(single if len(due) == 1 else filled(more, n=len(due)))
        for one in due[:_SHOWN]:
            self._lines.addWidget(self._line(one))
        rest = len(due) - _SHOWN
        if rest > 0:
            told = self.tr("and {n} more, once these are decided").format(n=rest)
            self._lines.addWidget(label(told, "small", "text2"))

    def _show_words(self, years: int, count: int) -> None:
        self.words_years.choose(years)
        self._words_below.setVisible(bool(years))
        self.look_at_words.setVisible(bool(count))
        told = self.tr("Nothing is old enough.")
        if count:
            more = self.tr("{n} complaints or sets of notes, letters and files are old enough.")
            one = self.tr("One complaint, or set of notes, letters or files, is old enough.")
            told = one if count == 1 else filled(more, n=self._context.wording.number(count))
        self.words_told.setText(told)

    def _line(self, one: DueForErasure) -> QWidget:
        widget = QWidget()
        line = row(widget, gap=10)
        wording = self._context.wording
        last = wording.date(one.last_on)
        if one.kept_until is None:
            told = self.tr("{name}, last on {day}").format(name=one.name, day=last)
        else:
            words = self.tr("{name}, last on {day}; kept until {until}: {why}")
            until = wording.date(one.kept_until)
            told = words.format(name=one.name, day=last, until=until, why=one.kept_why)
        line.addWidget(ElidedLabel(told, "small"), 1)
        look = Button(self.tr("See what goes…"), compact=True)
        look.setObjectName(f"due_{one.customer_id}")
        look.setAccessibleName(self.tr("See what goes of {name}").format(name=one.name))
        look.clicked.connect(partial(self._open, one.customer_id, one.name))
        line.addWidget(look)
        return widget

    def _open(self, customer_id: int, name: str) -> None:
        dialog = EraseDialog(self._context, customer_id, name)
        dialog.closed.connect(self.reload)
        self._context.shell.show_dialog(dialog)

    def _open_words(self) -> None:
        dialog = OldWordsDialog(self._context)
        dialog.closed.connect(self.reload)
        self._context.shell.show_dialog(dialog)

    def _keep_words(self, years: object) -> None:
        if isinstance(years, int):
            said = self.tr("Kept: {setting}").format(setting=self._years(years))
            do(
                *(self._context, self, keep_words_for, years),
                said=said,
                then=lambda _: self.reload(),
            )

    def _keep(self, years: object) -> None:
        if isinstance(years, int):
            said = self.tr("Kept: {setting}").format(setting=self._years(years))
            do(
                *(self._context, self, keep_people_for, years),
                said=said,
                then=lambda _: self.reload(),
            )

    def _years(self, years: int) -> str:
        if not years:
            return self.tr("Never propose it")
        one, more = self.tr("A year after"), self.tr("{n} years after")
        return self._context.wording.counted(years, one, more)
