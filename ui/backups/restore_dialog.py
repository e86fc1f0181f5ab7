"""Bringing a copy back: choose one, see what would change, and only then say so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QStackedWidget, QWidget

from csdesk.desk import Desk
from csdesk.domain.backup import Backup, Restored, RestorePreview
from csdesk.domain.errors import Cancelled, CsdeskError
from csdesk.domain.spoken import filled
from csdesk.services.backups_kept import before_restore
from ui.backups.copy_list import CopyList
from ui.backups.preview_panel import PreviewPanel
from ui.backups.preview_words import PreviewWords
from ui.backups.restoring import Copies, Found, look_into, preview_of, restore_it, the_copies
from ui.backups.words import BackupWords
from ui.context import Context
from ui.help.read_more import ReadMore
from ui.jobs import Job
from ui.widgets.buttons import Button, Kind
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LabelledField, LineField
from ui.widgets.gauges import ProgressStrip
from ui.widgets.surfaces import Panel, column, row
from ui.widgets.text import label

_LIST_HIGH = 318
_DAMAGED, _GONE = "backup.damaged", "restore.gone"
_ENDING = "*.csdesk *.before-restore-* *.before-v*"


class RestoreDialog(Dialog):
    """The list of copies, then what one of them would change, then the bringing back.

    ``back``: begins with the file that the last bringing back kept.
    """

    def __init__(
        self, context: Context, *, back: bool = False, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Bring back a copy")
        if back:
            title = self.tr("Put the file from before back")
        line = self._promise()
        super().__init__(title, line, width=720, parent=parent)
        self.setObjectName("restore_dialog")
        self._context = context
        self._words = BackupWords(context.wording)
        self._preview: RestorePreview | None = None
        self._passphrase: str | None = None
        self._asked_of: Backup | None = None
        self._job: Job | None = None
        self._stack = QStackedWidget()
        self.body.addWidget(self._stack, 1)
        self._stack.addWidget(self._choosing())
        self.preview = PreviewPanel(PreviewWords(context.wording))
        self._stack.addWidget(self.preview)
        self._stack.addWidget(self._unlocking())
        self._build_trouble()
        self.strip = ProgressStrip()
        self.strip.cancel.setObjectName("stop_restore")
        self.strip.cancelled.connect(self._stop)
        self.strip.hide()
        self.body.addWidget(self.strip)
        self._build_foot()
        self._show_step(self._choose_step)
        self._puts_back = back
        jobs, desk = context.jobs, context.desk
        jobs.read(self, the_copies, desk, then=self._show_copies, failed=self._failed)
        if back:
            jobs.read(self, before_restore, desk, then=self._put_back, failed=self._failed)

    def first_focus(self) -> QWidget:
        return self.copies

    def submit(self) -> None:
        if self.go_on.isEnabled() and self.go_on.isVisible():
            self.go_on.click()

    def reject(self) -> None:
        """Esc goes a step back; while the copy is being put in place there is no way back."""
        if self._is_restoring:
            return
        if self._job is not None:
            self._stop()
        elif self._stack.currentIndex() and not self._puts_back:
            self._show_step(self._choose_step)
        else:
            super().reject()

    def use_file(self, path: Path) -> None:
        """Look at a file from elsewhere."""
        self._begin(self.tr("Looking at the file"))
        jobs = self._context.jobs
        jobs.read(self, look_into, path, then=self._found_file, failed=self._failed)

    # building

    def _choosing(self) -> QWidget:
        page = QWidget()
        lines = column(page, gap=10)
        self.copies = CopyList(self.tr("Copies"), self._words)
        self.copies.setMinimumHeight(_LIST_HIGH)
        self.copies.looked_at.connect(lambda _: self._chosen())
        self.copies.opened.connect(lambda _: self.submit())
        lines.addWidget(self.copies, 1)
        self._none = label("", "body", "text2", wrap=True)
        self._none.setObjectName("no_copies")
        self._none.hide()
        lines.addWidget(self._none)
        return page

    def _unlocking(self) -> QWidget:
        page = QWidget()
        lines = column(page, gap=12)
        told = self.tr("This copy is under a passphrase: the one that the shop had at that time.")
        lines.addWidget(label(told, "body", wrap=True))
        self.passphrase = LineField(self.tr("Passphrase of the copy"))
        self.passphrase.setObjectName("copy_passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.returnPressed.connect(self.submit)
        self._passphrase_field = LabelledField(self.tr("Passphrase"), self.passphrase)
        lines.addWidget(self._passphrase_field)
        lines.addStretch(1)
        return page

    def _build_trouble(self) -> None:
        self._trouble = Panel("bad")
        line = row(gap=12)
        self.trouble = label("", "small", "text", wrap=True)
        self.trouble.setObjectName("restore_trouble")
        line.addWidget(self.trouble, 1)
        self.next_good = Button(self.tr("Take the next good one"), compact=True)
        self.next_good.setObjectName("next_good_copy")
        self.next_good.clicked.connect(self._take_next_good)
        line.addWidget(self.next_good)
        self.read_more = ReadMore()
        line.addWidget(self.read_more)
        self._trouble.body.addLayout(line)
        self._trouble.hide()
        self.body.addWidget(self._trouble)

    def _build_foot(self) -> None:
        self.elsewhere = Button(self.tr("A file from elsewhere…"), Kind.GHOST, "folder-open")
        self.elsewhere.setObjectName("copy_from_elsewhere")
        self.elsewhere.clicked.connect(self._ask_file)
        self.back = Button(self.tr("Another copy"), Kind.GHOST, "arrow-left")
        self.back.setObjectName("another_copy")
        self.back.clicked.connect(lambda: self._show_step(self._choose_step))
        self.go_on = Button("", Kind.PRIMARY)
        self.go_on.setObjectName("restore_go_on")
        self.go_on.clicked.connect(self._go_on)
        self.foot.addWidget(self.elsewhere)
        self.foot.addWidget(self.back)
        self.foot.addStretch(1)
        self.foot.addWidget(self.go_on)

    def _go_on(self) -> None:
        self._do()

    # steps

    def _promise(self) -> str:
        return self.tr("Nothing is changed before you have seen what would be different.")

    def _choose_step(self) -> None:
        self._puts_back = False
        self.line.setText(self._promise())
        self._stack.setCurrentIndex(0)
        self._do: Callable[[], None] = self._look_at_chosen
        self.go_on.set_words(self.tr("See what would change"))
        self._chosen()

    def _preview_step(self) -> None:
        self._stack.setCurrentIndex(1)
        self._do = self._restore
        back = self._puts_back
        self.go_on.set_words(self.tr("Put it back") if back else self.tr("Bring this copy back"))
        self.go_on.turn_on()

    def _passphrase_step(self) -> None:
        self._stack.setCurrentIndex(2)
        self._do = self._try_passphrase
        self.go_on.set_words(self.tr("See what would change"))
        self.go_on.turn_on()
        self.passphrase.setFocus()

    def _show_step(self, step: Callable[[], None]) -> None:
        self._complain("")
        self.strip.hide()
        step()
        first = self._stack.currentIndex() == 0
        self.elsewhere.setVisible(first)
        self.back.setVisible(not first)
        self.setMinimumHeight(0)
        if first:
            self.copies.setFocus()

    # choosing

    def _show_copies(self, found: Copies) -> None:
        self.copies.rows.show_copies(found.copies, found.today, found.drives)
        self.copies.setVisible(bool(found.copies))
        self._none.setVisible(not found.copies)
        self._none.setText(
            self.tr("There is no copy of this shop yet. A file from elsewhere can be brought back.")
        )
        if found.copies:
            self.copies.choose(0)
        self._chosen()

    def _chosen(self) -> None:
        """Say what is known of the copy that is lit."""
        if self._stack.currentIndex() or self._job is not None:
            return
        copy = self.copies.chosen
        self._complain("")
        if copy is None:
            self.go_on.turn_off(self.tr("Choose a copy first."))
        elif not copy.is_good:
            self.go_on.turn_off(self.tr("This copy is damaged."))
            self._tell_damaged()
        else:
            self.go_on.turn_on()

    def _tell_damaged(self) -> None:
        row_of_good = self.copies.rows.next_good(self.copies.selected_row)
        good = self.copies.rows.copy_at(row_of_good)
        if good is None:
            words = self.tr(
                "This copy is damaged: it is not as it was written. There is no older good one."
            )
        else:
            told = self.tr(
                "This copy is damaged: it is not as it was written. The next good one is {when}."
            )
            when = self._words.when(good, self._context.desk.today())
            words = filled(told, when=when)
        self._complain(words, offers_next=good is not None, code=_DAMAGED)

    def _take_next_good(self) -> None:
        self._show_step(self._choose_step)
        self.copies.choose(self.copies.rows.next_good(self.copies.selected_row))
        self.copies.setFocus()

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("A copy from elsewhere"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Copies of a shop ({endings})").format(endings=_ENDING))
        dialog.fileSelected.connect(lambda name: self.use_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # looking

    def _look_at_chosen(self) -> None:
        copy = self.copies.chosen
        if copy is not None:
            self._look_at(copy, None)

    def _try_passphrase(self) -> None:
        if self._asked_of is not None:
            self._look_at(self._asked_of, self.passphrase.text())

    def _put_back(self, kept: Backup | None) -> None:
        if kept is not None:
            self._look_at(kept, None)
        else:
            gone = self.tr("The file from before is not beside the shop any more.")
            self._complain(gone, code=_GONE)

    def _found_file(self, copy: Backup) -> None:
        self._job = None
        self._look_at(copy, None)

    def _look_at(self, copy: Backup, passphrase: str | None) -> None:
        self._asked_of, self._passphrase = copy, passphrase
        self._begin(self.tr("Looking at the copy"))
        self._job = self._context.jobs.watch(
            *(self, preview_of, self._context.desk, copy, passphrase),
            progress_to=self.strip.show_progress,
            then=self._show_preview,
            failed=self._failed,
        )

    def _show_preview(self, found: Found) -> None:
        self._end()
        if isinstance(found, Backup):  # it was found damaged
            self.copies.rows.replace(found)
            self._show_step(self._choose_step)
            if self.copies.rows.row_of(found.path) < 0:
                damaged = self.tr("This file is damaged: it is not as it was written.")
                self._complain(damaged, code=_DAMAGED)
            return
        self._preview = found
        self.preview.show_preview(found)
        self.line.setText(self._told_of(found.backup))
        self._show_step(self._preview_step)
        self.go_on.setFocus()

    def _told_of(self, copy: Backup) -> str:
        customers = self._words.customers(copy.counts.customers)
        if self._puts_back:
            told = self.tr("Your shop as it was before a copy was brought back, {customers}.")
            return filled(told, customers=customers)
        when = self._words.when(copy, self._context.desk.today())
        told = self.tr("The copy that was made {when}, {customers}.")
        return filled(told, when=when, customers=customers)

    # bringing back

    @property
    def _is_restoring(self) -> bool:
        return self._job is not None and self._job.writes

    def _restore(self) -> None:
        if self._preview is None:
            return
        self._begin(self.tr("Bringing the copy back"))
        self.strip.cancel.hide()
        self._job = self._context.jobs.watch(
            *(self, restore_it, self._context.desk, self._preview, self._passphrase),
            progress_to=self.strip.show_progress,
            then=self._restored,
            failed=self._failed,
            writes=True,
        )

    def _restored(self, done: tuple[Desk, Restored]) -> None:
        self._job = None
        self.accept()
        self._context.copies.restored.emit(*done)

    # while it lasts

    def _begin(self, what: str) -> None:
        self._complain("")
        self.go_on.turn_off(what)
        self.strip.cancel.show()
        self.strip.start(what)
        self.strip.show()

    def _end(self) -> None:
        self._job = None
        self.strip.hide()
        self.go_on.turn_on()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Cancelled):
            return
        code = error.code if isinstance(error, CsdeskError) else ""
        if code in ("shop.passphrase_needed", "shop.passphrase_wrong"):
            self._ask_passphrase(wrong=code == "shop.passphrase_wrong")
            return
        self._complain(self._context.wording.words_for(error), code=code)

    def _ask_passphrase(self, *, wrong: bool) -> None:
        given = bool(self._passphrase)
        self._show_step(self._passphrase_step)
        words = self.tr("This is not the passphrase of the copy. Capital letters count.")
        self._passphrase_field.complain(words if wrong and given else "")
        self.passphrase.selectAll()

    def _complain(self, words: str, *, offers_next: bool = False, code: str = "") -> None:
        self.trouble.setText(words)
        self.read_more.about(code)
        self.next_good.setVisible(offers_next)
        self._trouble.setVisible(bool(words))
