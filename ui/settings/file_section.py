"""Where the shop lives, and how to go to another one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from csdesk.desk import Desk
from csdesk.domain.spoken import filled
from csdesk.services.shops import move_shop
from ui.asking_for_shop import ENDING, ask_for_shop
from ui.context import Context
from ui.opening_outside import open_folder
from ui.settings.check_card import CheckCard
from ui.settings.section import Section
from ui.settings.setting_row import SettingCard, SettingRow
from ui.widgets.buttons import Button


class FileSection(Section):
    """One file is the whole shop."""

    name = "file"
    switch_requested = Signal(Path)
    demo_requested = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        path = context.desk.store.path
        show = Button(self.tr("Show the folder"), icon="folder-open")
        show.clicked.connect(lambda: self._show_folder(path.parent))
        self.where = SettingRow(path.name, str(path.parent), show)
        move = Button(self.tr("Move it…"))
        move.setObjectName("move_shop")
        move.clicked.connect(self._ask_where)
        words = self.tr("Copies it there, opens it there, and takes the old file away last.")
        self._move = SettingRow(self.tr("Put the shop elsewhere"), words, move)
        self.body.addWidget(SettingCard(self.where, self._move))
        self.check = CheckCard(context)
        self.body.addWidget(self.check)
        other = Button(self.tr("Open…"))
        other.setObjectName("open_shop")
        other.clicked.connect(self._ask_other)
        new = Button(self.tr("Begin…"))
        new.setObjectName("new_shop")
        new.clicked.connect(self._ask_new)
        demo = Button(self.tr("Look around"))
        demo.setObjectName("open_demo")
        demo.clicked.connect(self.demo_requested)
        self.body.addWidget(
            SettingCard(
                SettingRow(
                    self.tr("Open another shop"),
                    self.tr("This one is closed first; nothing of it is lost."),
                    other,
                ),
                SettingRow(
                    self.tr("Begin a new shop"),
                    self.tr("An empty file, with the three questions of the first day."),
                    new,
                ),
                SettingRow(
                    self.tr("A made-up shop"),
                    self.tr("A bike shop with 48 customers. It never touches yours."),
                    demo,
                ),
            )
        )

    def move_to(self, target: Path) -> None:
        """Put the shop file there, and open it there."""
        source = self.context.desk.store.path
        if target.suffix != ENDING:
            target = target.with_name(target.name + ENDING)
        if target.exists():
            self._move.complain(
                filled(
                    self.tr("There is a file {name} already. Choose another name."),
                    name=target.name,
                )
            )
            return
        self._move.tell(self.tr("Being moved…"))
        jobs, desk = self.context.jobs, self.context.desk
        jobs.write(self, _move_and_close, desk, target, then=self.switch_requested.emit,
                   failed=lambda error: self._not_moved(error, source))  # fmt: skip

    def _not_moved(self, error: Exception, source: Path) -> None:
        self.context.tell_trouble(error)
        self.switch_requested.emit(source)

    def _show_folder(self, folder: Path) -> None:
        open_folder(folder)

    def _ask_where(self) -> None:
        path = self.context.desk.store.path
        chosen = self._ask(self.tr("Where the shop shall live"), path)
        chosen.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chosen.setOption(QFileDialog.Option.DontConfirmOverwrite)
        chosen.fileSelected.connect(lambda name: self.move_to(Path(name)))
        chosen.open()

    def _ask_other(self) -> None:
        path = self.context.desk.store.path
        ask_for_shop(self, path, self.switch_requested.emit)

    def _ask_new(self) -> None:
        path = self.context.desk.store.path.with_name(self.tr("new shop") + ENDING)
        chosen = self._ask(self.tr("Begin a new shop"), path)
        chosen.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chosen.setOption(QFileDialog.Option.DontConfirmOverwrite)
        chosen.fileSelected.connect(lambda name: self.begin(Path(name)))
        chosen.open()

    def begin(self, path: Path) -> None:
        """Go to a new shop of this name; one that is there already is opened as it is."""
        named = path if path.suffix == ENDING else path.with_name(path.name + ENDING)
        self.switch_requested.emit(named)

    def _ask(self, title: str, path: Path) -> QFileDialog:
        dialog = QFileDialog(self, title, str(path))
        dialog.setNameFilter(self.tr("Shop files (*{ending})").format(ending=ENDING))
        dialog.setDefaultSuffix(ENDING[1:])
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def first_focus(self) -> QWidget | None:
        return self.where.control


def _move_and_close(desk: Desk, target: Path) -> Path:
    """The moved shop is closed at once: whoever hears of it opens it in a new sitting."""
    move_shop(desk, target).store.close()
    return target
