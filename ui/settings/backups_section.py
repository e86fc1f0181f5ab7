"""Backups: whether the data is safe, where copies go, and the way back to one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from csdesk.domain.backup import MOST_MONTHS, Reason
from csdesk.domain.errors import CsdeskError
from csdesk.services.backup_state import change_places
from csdesk.services.shops import save_shop
from ui.backups.look import BackupLook, look
from ui.backups.verdict_card import VerdictCard
from ui.backups.words import BackupWords
from ui.context import Context
from ui.doing import do
from ui.settings.kept_files_card import KeptFilesCard
from ui.settings.second_place_row import SecondPlaceRow
from ui.settings.section import Section
from ui.settings.setting_row import SettingCard, SettingRow
from ui.settings.take_away_row import TakeAwayRow
from ui.settings.trying_row import TryingRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.choices import Switch
from ui.widgets.pickers import Picker
from ui.widgets.surfaces import row
from ui.widgets.text import tip

_PICKER = 210


class BackupsSection(Section):
    """The verdict first, then what happens by itself, then the ways back."""

    name = "backups"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._words = BackupWords(context.wording)
        self._look: BackupLook | None = None
        self.verdict = VerdictCard()
        self.verdict.asked.connect(
            lambda: context.copies.make(context.jobs, context.desk, Reason.BY_HAND)
        )
        self.verdict.stopped.connect(context.copies.stop)
        self.body.addWidget(self.verdict)
        self.body.addWidget(self._what_happens())
        self.body.addWidget(self._ways_back())
        self.kept = KeptFilesCard(context, self._words)
        self.body.addWidget(self.kept)
        copies = context.copies
        copies.began.connect(self.verdict.begin)
        copies.moved.connect(self.verdict.progress)
        copies.ended.connect(self._copied)
        copies.changed.connect(self.reload)
        if copies.under_way:
            self.verdict.begin()

    def reload(self) -> None:
        jobs, desk = self.context.jobs, self.context.desk
        trouble = self.context.copies.trouble
        jobs.read(self, look, desk, trouble, then=self.show_look, newest="look")
        self.kept.reload()

    def show_look(self, seen: BackupLook) -> None:
        """Show how things stand."""
        self._look, words = seen, self._words
        self.verdict.show_verdict(words.verdict(seen))
        cells = () if seen.state.newest is None else words.cells(seen.days, seen.today)
        self.verdict.show_days(cells, words.note(seen.days, seen.today))
        self._show_switch(seen.shop.backs_up)
        self._first_row.say(words.first_place(seen))
        self._second_row.show_place(seen)
        self._keep_row.say(words.kept(seen))
        self.keep.choose(seen.shop.backup_months)
        self.usual.setVisible(not seen.state.is_usual_place)
        self._test_row.show_test(seen)
        self._allow(seen)

    def first_focus(self) -> QWidget | None:
        return self.verdict.button

    def use_first(self, folder: Path | None) -> None:
        """Copies go there from now on; None: beside the shop file again."""
        if self._look is not None:
            state = self._look.state
            self._change(folder, state.second.folder if state.second else None, self._first_row)

    def use_second(self, folder: Path | None) -> None:
        """A copy of each copy goes there from now on; None: no second place any more."""
        if self._look is not None:
            state = self._look.state
            first = None if state.is_usual_place else state.first.folder
            self._change(first, folder, self._second_row)

    # building

    def _what_happens(self) -> SettingCard:
        tr = self.tr
        self.by_itself = Switch(tr("Make copies by itself"))
        self.by_itself.setObjectName("backs_up")
        self.by_itself.toggled.connect(self._keep_switch)
        line = tr("When you close csdesk, each day, and every half hour if something changed.")
        self._switch_row = SettingRow(tr("Make copies by itself"), line, self.by_itself)
        self.usual = self._button(tr("The usual place"), "usual_backup_place", Kind.GHOST)
        self.usual.clicked.connect(lambda: self.use_first(None))
        self.first = self._button(tr("Change…"), "backup_place")
        self.first.clicked.connect(lambda: self._ask_folder(self.use_first))
        self._first_row = SettingRow(
            tr("Where copies go"), " ", _side_by_side(self.usual, self.first)
        )
        self._second_row = SecondPlaceRow(self.context, self._words)
        self._second_row.asked.connect(lambda: self._ask_folder(self.use_second))
        self._second_row.off.connect(lambda: self.use_second(None))
        self._second_row.ended.connect(self.context.copies.changed)
        self.second, self.no_second = self._second_row.choose, self._second_row.none
        self.keep = Picker(tr("Keep"), self._kept_options())
        self.keep.setObjectName("backup_months")
        self.keep.setFixedWidth(_PICKER)
        self.keep.picked.connect(self._keep_months)
        self._keep_row = SettingRow(tr("Keep"), " ", self.keep)
        return SettingCard(self._switch_row, self._first_row, self._second_row, self._keep_row)

    def _kept_options(self) -> tuple[tuple[object, str], ...]:
        return (
            (MOST_MONTHS, self.tr("Recommended")),
            (12, self.tr("A year")),
            (6, self.tr("Half a year")),
            (0, self.tr("Two months")),
        )

    def _ways_back(self) -> SettingCard:
        self.bring_back = self._button(self.tr("Choose a copy…"), "choose_copy")
        self.bring_back.set_icon("clock-counter-clockwise")
        self.bring_back.clicked.connect(self._bring_back)
        line = self.tr("Shows what would change first. Today’s data is copied before.")
        title = self.tr("Bring back a copy")
        self._back_row = SettingRow(title, line, self.bring_back)
        self._take_away = TakeAwayRow(self.context)
        self._test_row = TryingRow(self.context, self._words)
        self._test_row.tested.connect(self.reload)
        return SettingCard(self._back_row, self._take_away, self._test_row)

    def _button(self, words: str, name: str, kind: str = Kind.SECONDARY) -> Button:
        button = Button(words, kind)
        button.setObjectName(name)
        return button

    # doing

    def _bring_back(self) -> None:
        from ui.backups.restore_dialog import RestoreDialog

        self.context.shell.show_dialog(RestoreDialog(self.context))

    def _copied(self, error: CsdeskError | None) -> None:
        self.verdict.end()
        if error is None and self.isVisible():
            self.context.shell.toast(self.tr("A copy was made and checked"))

    def _keep_switch(self, on: bool) -> None:
        said = (
            self.tr("Copies are made by themselves")
            if on
            else self.tr("Copies are made when you ask for one")
        )
        self._save(said, backs_up=on)

    def _keep_months(self, months: object) -> None:
        self._save(self.tr("Kept: {setting}").format(setting=self.tr("Keep")), backup_months=months)

    def _save(self, said: str, **changed: object) -> None:
        if self._look is not None:
            self.keep_line(save_shop, replace(self._look.shop, **changed), said=said)  # type: ignore[arg-type]

    def _change(self, first: Path | None, second: Path | None, at: SettingRow) -> None:
        at.complain("")
        is_new = at is self._second_row and second is not None
        do(
            *(self.context, self, change_places, first, second),
            said=self.tr("Kept: {setting}").format(setting=at.title),
            then=lambda _: self._changed(is_new),
            failed=lambda error: at.complain(self.context.wording.words_for(error)),
        )

    def _changed(self, is_new: bool) -> None:
        self.context.copies.changed.emit()
        if is_new:
            self._second_row.fill()

    def _ask_folder(self, use: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder for copies"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: use(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_switch(self, on: bool) -> None:
        self.by_itself.blockSignals(True)
        self.by_itself.setChecked(on)
        self.by_itself.blockSignals(False)

    def _allow(self, seen: BackupLook) -> None:
        """What can’t be done in a made-up shop, or one that is only read, says why."""
        why = ""
        if seen.shop.is_demo:
            why = self.tr("This shop is made up. Copies are made of your own.")
        elif seen.is_read_only:
            why = self.tr("This shop is open for reading only.")
        for button in (self.first, self.second, self.bring_back, self._test_row.button):
            button.turn_off(why) if why else button.turn_on()
        if not self.context.copies.under_way:
            self.verdict.button.turn_off(why) if why else self.verdict.button.turn_on()
        for control in (self.by_itself, self.keep, self.usual, self.no_second):
            control.setEnabled(not why)
            control.setToolTip(tip(why) if why else "")


def _side_by_side(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    line = row(holder, gap=8)
    for widget in widgets:
        line.addWidget(widget)
    return holder
