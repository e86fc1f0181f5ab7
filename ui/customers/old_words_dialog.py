"""Old words and files: what is proposed, line by line, and exactly what stays ticked goes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.old_words import WordsDue, WordsErased, WordsPreview
from csdesk.services.erasing_words import erase_words, preview_words, words_due
from ui.context import Context
from ui.customers.copies_well import CopiesWell
from ui.customers.old_words_words import counted, line_of
from ui.widgets.buttons import Button, Kind
from ui.widgets.choices import CheckBox
from ui.widgets.dialog import Dialog
from ui.widgets.surfaces import Well, clear, column
from ui.widgets.tall_scroll import TallScroll
from ui.widgets.text import label


class OldWordsDialog(Dialog):
    """Shows first, asks once, and can not be undone; whoever is left out stays as they are."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        title = self.tr("Old words and files")
        line = self.tr(
            "Leave out what you still need. Of the rest every word and file goes for good; "
            "amounts, minutes, days and categories stay."
        )
        super().__init__(title, line, width=760, parent=parent)
        self.setObjectName("old_words_dialog")
        self._context = context
        self._lines: list[tuple[WordsDue, CheckBox]] = []
        self._scroll = TallScroll(gap=10)
        self.body.addWidget(self._scroll, 1)
        self._list = column(gap=8)
        self._below = column(gap=10)
        self.told = label("", "small_strong", wrap=True)
        self.told.setObjectName("old_words_told")
        self._scroll.body.addWidget(self.told)
        self._scroll.body.addLayout(self._list)
        self._scroll.body.addLayout(self._below)
        self._scroll.body.addStretch(1)
        self.backup = CheckBox(self.tr("Make a copy of the shop first"))
        self.backup.setObjectName("old_words_with_copy")
        self.backup.setChecked(True)
        self.body.addWidget(self.backup)
        self.trouble = label("", "small", "badTxt", wrap=True)
        self.trouble.setObjectName("old_words_trouble")
        self.foot.addWidget(self.trouble, 1)
        self._not_now = Button(self.tr("Not now"))
        self._not_now.setObjectName("old_words_not_now")
        self._not_now.clicked.connect(self.reject)
        self.foot.addWidget(self._not_now)
        self.erase = Button(self.tr("Erase them for good"), Kind.DANGER)
        self.erase.setObjectName("erase_old_words")
        self.erase.clicked.connect(self._erase)
        self.foot.addWidget(self.erase)
        self.erase.turn_off(self.tr("It is being looked what is old enough"))
        self._look()

    def first_focus(self) -> QWidget:
        return self._not_now

    @property
    def chosen(self) -> tuple[WordsDue, ...]:
        """The lines that stay ticked."""
        return tuple(due for due, box in self._lines if box.isChecked())

    def _look(self) -> None:
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, _look_at, desk, then=self._show, newest="old_words")

    def _show(self, seen: tuple[tuple[WordsDue, ...], WordsPreview]) -> None:
        due, preview = seen
        left_out = {each.key for each, box in self._lines if not box.isChecked()}
        clear(self._list)
        clear(self._below)
        self._lines = []
        for number, each in enumerate(due):
            self._list.addWidget(self._line(number, each, each.key in left_out))
        self._stays()
        if preview.copies:
            last = self.tr("If one of them is brought back, the words are erased again at once.")
            title = self.tr("Copies that still hold them")
            self._below.addWidget(CopiesWell(self._context.wording, title, preview.copies, last))
        self._suit()

    def _line(self, number: int, due: WordsDue, left_out: bool) -> QWidget:
        title, line = line_of(due, self._context.wording)
        box = CheckBox(title)
        box.setObjectName(f"old_words_{number}")
        box.setAccessibleDescription(line)
        held = due.kept_until is not None
        box.setChecked(not (held or left_out or due.is_restricted))  # they may need it kept
        box.setEnabled(not held)
        box.toggled.connect(lambda _: self._suit())
        self._lines.append((due, box))
        widget = QWidget()
        lines = column(widget, gap=0)
        lines.addWidget(box)
        below = label(line, "small", "text2", wrap=True)
        below.setContentsMargins(28, 0, 0, 0)
        lines.addWidget(below)
        return widget

    def _stays(self) -> None:
        well = Well(gap=3)
        well.setObjectName("old_words_stay")
        well.body.addWidget(label(self.tr("What stays"), "small_strong"))
        told = self.tr(
            "The customers with their names and addresses, every purchase, amount, minute and "
            "day, how each complaint ended, and in History that something was done."
        )
        well.body.addWidget(label(told, "small", "text2", wrap=True))
        self._below.addWidget(well)

    def _suit(self) -> None:
        chosen, wording = self.chosen, self._context.wording
        if not self._lines:
            self.told.setText(self.tr("Nothing is old enough."))
            self.erase.turn_off(self.tr("Nothing is old enough"))
            return
        if not chosen:
            self.told.setText(self.tr("You left everything out."))
            self.erase.turn_off(self.tr("You left everything out"))
            return
        passages, files = sum(each.passages for each in chosen), sum(each.files for each in chosen)
        told = self.tr("Goes: {counted}").format(counted=counted(passages, files, wording))
        self.told.setText(told)
        self.erase.turn_on()

    # doing

    def _erase(self) -> None:
        self.trouble.setText("")
        self.erase.turn_off(self.tr("They are being erased"))
        self._context.jobs.write(
            *(self, _erase, self._context.desk, self.chosen, self.backup.isChecked()),
            then=self._done,
            failed=self._failed,
            once="erase_words",
        )

    def _done(self, erased: WordsErased) -> None:
        self.accept()
        detail = "" if erased.is_clean else self.tr("The file is cleaned at the next start")
        told = counted(erased.passages, erased.files, self._context.wording)
        self._context.shell.toast(self.tr("Erased: {counted}").format(counted=told), detail)

    def _failed(self, error: Exception) -> None:
        self.trouble.setText(self._context.wording.words_for(error))
        self._suit()
        self._look()


def _look_at(desk: Desk) -> tuple[tuple[WordsDue, ...], WordsPreview]:
    due = words_due(desk)
    return due, preview_words(desk, ())


def _erase(desk: Desk, chosen: Sequence[WordsDue], backup: bool) -> WordsErased:
    return erase_words(desk, chosen, backup=backup)
