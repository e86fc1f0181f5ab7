"""Files kept beside the shop: what each is, and deleting one after a question."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from csdesk.domain.kept_file import KeptFile, KeptKind
from csdesk.services.kept_files import delete_kept_file, kept_files
from ui.backups.words import BackupWords
from ui.context import Context
from ui.settings.setting_row import SettingCard, SettingRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.dialog import Dialog
from ui.widgets.surfaces import clear, column
from ui.widgets.text import label


class KeptFilesCard(SettingCard):
    """A line a file; not shown where nothing was kept."""

    def __init__(self, context: Context, words: BackupWords) -> None:
        super().__init__()
        self._context, self._words = context, words
        line = self.tr(
            "Your shop as it was when another file took its place. csdesk never deletes them."
        )
        self.add(SettingRow(self.tr("Files kept beside the shop"), line))
        self._holder = QWidget()
        self._lines = column(self._holder, gap=0)
        self.add(self._holder)
        self.hide()

    def reload(self) -> None:
        """Look anew at what lies there."""
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, kept_files, desk, then=self.show_files, failed=_unheard, newest="kept")

    def show_files(self, files: Sequence[KeptFile]) -> None:
        """Show these; none hides the card."""
        clear(self._lines)
        for at, kept in enumerate(files):
            self._lines.addWidget(self._line(at, kept))
        self.setVisible(bool(files))

    def _line(self, at: int, kept: KeptFile) -> SettingRow:
        button = Button(self.tr("Delete…"), Kind.GHOST)
        button.setObjectName(f"delete_kept_{at}")
        button.clicked.connect(lambda: self._ask(kept))
        title = self._title(kept.kind)
        line = SettingRow(title, self._about(kept), button)
        button.setAccessibleName(self.tr("Delete {name}…").format(name=kept.path.name))
        if kept.why_not:
            button.turn_off(kept.why_not)
        if kept.erased_since:
            line.tell(self._erased(kept.erased_since))
        return line

    def _title(self, kind: KeptKind) -> str:
        titles = {
            KeptKind.BEFORE_VERSION: self.tr("From before csdesk was brought up to date"),
            KeptKind.BEFORE_RESTORE: self.tr("From before a copy was brought back"),
            KeptKind.DAMAGED: self.tr("The damaged file"),
        }
        return titles[kind]

    def _about(self, kept: KeptFile) -> str:
        told = self.tr("{name} · last written on {day} · {size}")
        day, size = self._context.wording.date(kept.written_on), self._words.size(kept.size)
        return told.format(name=kept.path.name, day=day, size=size)

    def _erased(self, number: int) -> str:
        if number == 1:
            return self.tr("A customer who was erased since is still in it.")
        told = self.tr("{n} customers who were erased since are still in it.")
        return told.format(n=self._context.wording.number(number))

    def _ask(self, kept: KeptFile) -> None:
        dialog = DeleteKeptDialog(self._context, kept.path, self._title(kept.kind))
        dialog.accepted.connect(self._deleted)
        self._context.shell.show_dialog(dialog)

    def _deleted(self) -> None:
        self._context.shell.toast(self.tr("Deleted for good"))
        self.reload()


class DeleteKeptDialog(Dialog):
    """Asked once before a file goes that nothing brings back."""

    def __init__(
        self, context: Context, path: Path, what: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Delete this file for good?"), what, width=520, parent=parent)
        self.setObjectName("delete_kept_dialog")
        self._context, self._path = context, path
        told = self.tr(
            "{name} is overwritten and deleted. Your shop and its copies stay as they are. What "
            "only this file holds is gone then."
        )
        self.body.addWidget(label(told.format(name=path.name), "body", wrap=True))
        self.trouble = label("", "small", "badTxt", wrap=True)
        self.trouble.setObjectName("delete_kept_trouble")
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.keep = Button(self.tr("Keep it"), Kind.GHOST)
        self.keep.setObjectName("keep_kept")
        self.keep.clicked.connect(self.reject)
        self.go_on = Button(self.tr("Delete it"), Kind.DANGER)
        self.go_on.setObjectName("delete_kept")
        self.go_on.clicked.connect(self._delete)
        self.foot.addStretch(1)
        self.foot.addWidget(self.keep)
        self.foot.addWidget(self.go_on)

    def first_focus(self) -> QWidget:
        return self.keep

    def _delete(self) -> None:
        self.go_on.turn_off(self.tr("It is being deleted."))
        self._context.jobs.write(
            *(self, delete_kept_file, self._context.desk, self._path),
            then=lambda _: self.accept(),
            failed=self._failed,
            once="delete",
        )

    def _failed(self, error: Exception) -> None:
        self.go_on.turn_on()
        self.trouble.setText(self._context.wording.words_for(error))
        self.trouble.show()


def _unheard(error: Exception) -> None:
    """The verdict above tells of a shop that can’t be read; the card stays as it was."""
