"""What a customer may ask for: everything about them, corrections, rest, and to be erased."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from csdesk.desk import Desk
from csdesk.domain.customer import Customer
from csdesk.domain.spoken import filled
from csdesk.services.customers import customer_details
from csdesk.services.giving import Given, give_person
from csdesk.services.rights import keep_until, lift_restriction, restrict_customer
from ui.context import Context
from ui.customers.customer_dialog import CustomerDialog
from ui.customers.erase_dialog import EraseDialog
from ui.customers.preferences_dialog import PreferencesDialog
from ui.doing import do
from ui.settings.setting_row import SettingCard, SettingRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LineField
from ui.widgets.pickers import DateField
from ui.widgets.surfaces import row
from ui.widgets.tall_scroll import TallScroll

_LONGEST = 400
_USUALLY_KEPT_DAYS = 365


def _who(desk: Desk, customer_id: int) -> Customer:
    return customer_details(desk, customer_id).customer


class RightsDialog(Dialog):
    """One line for each thing they may ask for; what stands now is told on it."""

    def __init__(
        self, context: Context, customer_id: int, name: str, parent: QWidget | None = None
    ) -> None:
        line = self.tr("What {name} may ask you for, and what you do about it.").format(name=name)
        super().__init__(self.tr("Their data"), line, width=700, parent=parent)
        self.setObjectName("rights_dialog")
        self._context, self._customer_id, self._name = context, customer_id, name
        self._shown: Customer | None = None
        scroll = TallScroll(gap=10)
        self._scroll = scroll
        scroll.body.addWidget(SettingCard(self._giving(), self._correcting()))
        scroll.body.addWidget(SettingCard(self._resting(), self._holding()))
        scroll.body.addWidget(SettingCard(self._erasing()))
        scroll.body.addStretch(1)
        self.body.addWidget(scroll, 1)
        self.foot.addStretch(1)
        done = Button(self.tr("Close"))
        done.clicked.connect(self.accept)
        self.foot.addWidget(done)
        self._look()

    def first_focus(self) -> QWidget:
        return self.give

    # building

    def _giving(self) -> SettingRow:
        self.give = Button(self.tr("Save it…"), icon="download-simple")
        self.give.setObjectName("give_data")
        self.give.clicked.connect(self._ask_where)
        words = self.tr(
            "A ZIP with a workbook to read, the same for a program, and their photos and "
            "documents. Look through it first: what people wrote may name others."
        )
        self.give_row = SettingRow(self.tr("Give them everything"), words, self.give)
        return self.give_row

    def _correcting(self) -> SettingRow:
        self.correct = Button(self.tr("Name and contact…"))
        self.correct.setObjectName("correct_data")
        self.correct.clicked.connect(
            lambda: self._open(CustomerDialog(self._context, self._customer_id))
        )
        self.wishes = Button(self.tr("Wishes…"))
        self.wishes.setObjectName("correct_wishes")
        self.wishes.clicked.connect(
            lambda: self._open(PreferencesDialog(self._context, self._customer_id))
        )
        both = QWidget()
        line = row(both, gap=8)
        line.addWidget(self.correct)
        line.addWidget(self.wishes)
        words = self.tr(
            "What they said stays as they said it; add to it on the complaint. Purchases are "
            "corrected on their page. History keeps what it was before."
        )
        return SettingRow(self.tr("Correct something"), words, both)

    def _resting(self) -> SettingRow:
        self.why = LineField(self.tr("Why"), self.tr("They asked for it"), longest=_LONGEST)
        self.why.setObjectName("restrict_why")
        self.restrict = Button(self.tr("Keep without using"))
        self.restrict.setObjectName("restrict_data")
        self.restrict.clicked.connect(self._restrict)
        both = QWidget()
        line = row(both, gap=8)
        line.addWidget(self.why, 100)
        line.addWidget(self.restrict)
        line.addStretch(1)
        self._rest_words = self.tr(
            "No letters, questions or proposals, and no reminders on Today; lists that leave the "
            "shop have a number for their name. You still find them; every figure counts them."
        )
        title = self.tr("Keep their data without using them")
        self.rest_row = SettingRow(title, self._rest_words, both, wide=True)
        return self.rest_row

    def _holding(self) -> SettingRow:
        proposed = self._context.desk.today() + timedelta(days=_USUALLY_KEPT_DAYS)
        self.until = DateField(self.tr("Until"), proposed)
        self.until.setObjectName("keep_until_day")
        self.hold_why = LineField(
            self.tr("Which law or dispute"), self.tr("Which law or dispute"), longest=_LONGEST
        )
        self.hold_why.setObjectName("keep_until_why")
        self.hold = Button(self.tr("Keep until then"))
        self.hold.setObjectName("keep_data")
        self.hold.clicked.connect(self._hold)
        three = QWidget()
        line = row(three, gap=8)
        line.addWidget(self.hold_why, 100)
        line.addWidget(self.until)
        line.addWidget(self.hold)
        line.addStretch(1)
        self._hold_words = self.tr("Until that day they can’t be erased, and the reason is told.")
        title = self.tr("A law or a dispute needs them")
        self.hold_row = SettingRow(title, self._hold_words, three, wide=True)
        return self.hold_row

    def _erasing(self) -> SettingRow:
        self.erase = Button(self.tr("See what goes…"), Kind.DANGER)
        self.erase.setObjectName("erase_data")
        self.erase.clicked.connect(self._erase)
        words = self.tr("Who they are and every word go. Amounts, minutes and dates stay.")
        self.erase_row = SettingRow(self.tr("Erase them"), words, self.erase)
        return self.erase_row

    # what stands

    def _look(self) -> None:
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, _who, desk, self._customer_id, then=self._show, newest="who")

    def _show(self, who: Customer) -> None:
        self._shown, wording = who, self._context.wording
        resting = who.restricted_at is not None
        self.why.setVisible(not resting)
        self.restrict.set_words(self.tr("Use them again") if resting else self._restrict_words())
        if who.restricted_at is not None:
            told = self.tr("Only kept since {day}: {why}")
            day = wording.date(who.restricted_at)
            self.rest_row.say(filled(told, day=day, why=who.restricted_why))
        else:
            self.rest_row.say(self._rest_words)
        held = who.kept_until is not None
        self.until.setVisible(not held)
        self.hold_why.setVisible(not held)
        self.hold.set_words(self.tr("Nothing needs them") if held else self.tr("Keep until then"))
        if who.kept_until is not None:
            told = self.tr("Until {day}: {why}")
            self.hold_row.say(filled(told, day=wording.date(who.kept_until), why=who.kept_why))
        else:
            self.hold_row.say(self._hold_words)
        if who.erased_at is not None:
            for button in (self.correct, self.wishes, self.restrict, self.hold, self.erase):
                button.turn_off(self.tr("They were erased"))

    def _restrict_words(self) -> str:
        return self.tr("Keep without using")

    # doing

    def _open(self, dialog: Dialog) -> None:
        self.accept()
        self._context.shell.show_dialog(dialog)

    def _ask_where(self) -> None:
        proposed = f"data-{self._customer_id}.zip"  # a name of a file says nothing of anybody
        chosen, _ = QFileDialog.getSaveFileName(
            *(self, self.tr("Save everything about them"), proposed, "ZIP (*.zip)")
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Put everything about them there."""
        self.give.turn_off(self.tr("It is being put together"))
        self._context.jobs.read(
            *(self, _give, self._context.desk, self._customer_id, path),
            then=self._given,
            failed=self._not_given,
        )

    def _given(self, given: Given) -> None:
        self.give.turn_on()
        counted = self._context.wording.counted
        records = counted(given.records, self.tr("1 record"), self.tr("{n} records"))
        files = counted(given.files, self.tr("1 file"), self.tr("{n} files"))
        told = self.tr("Saved: {records} and {files}.")
        self.give_row.tell(filled(told, records=records, files=files))

    def _not_given(self, error: Exception) -> None:
        self.give.turn_on()
        self.give_row.complain(self._context.wording.words_for(error))

    def _restrict(self) -> None:
        if self._shown is None:
            return
        if self._shown.restricted_at is not None:
            said = self.tr("{name}: their data are used again").format(name=self._name)
            self._do(self.rest_row, said, lift_restriction, self._customer_id)
            return
        said = self.tr("{name}: their data are only kept").format(name=self._name)
        self._do(self.rest_row, said, restrict_customer, self._customer_id, self.why.text())

    def _hold(self) -> None:
        if self._shown is None:
            return
        held = self._shown.kept_until is not None
        until = None if held else self.until.day()
        said = self.tr("{name}: nothing needs their data") if held else self.tr("{name} is kept on")
        told = said.format(name=self._name)
        self._do(self.hold_row, told, keep_until, self._customer_id, until, self.hold_why.text())

    def _do(
        self, where: SettingRow, said: str, service: Callable[..., Customer], *args: Any
    ) -> None:
        where.tell("")
        do(
            self._context,
            self,
            service,
            *args,
            said=said,
            then=lambda _: self._look(),
            failed=lambda error: where.complain(self._context.wording.words_for(error)),
        )

    def _erase(self) -> None:
        self._open(EraseDialog(self._context, self._customer_id, self._name))


def _give(desk: Desk, customer_id: int, path: Path) -> Given:
    return give_person(desk, customer_id, path, overwrite=True)
