"""Old words and files: what is proposed, line by line, and exactly what stays ticked goes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.old_words import WordsDue, WordsErased, WordsPreview
from csdesk.services.erasing_words import erase_words, preview_words, words_due
from ui.context import Context
from ui.customers.copies_well import CopiesWell
from ui.customers.erasing_dialog import ErasingDialog
from ui.customers.old_words_words import counted, line_of
from ui.widgets.choices import CheckBox
from ui.widgets.surfaces import Well, clear, column
from ui.widgets.text import label


class OldWordsDialog(ErasingDialog):
    """Shows first, asks once, and can not be undone; whoever is left out stays as they are."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        title = self.tr("Old words and files")
        line = self.tr(
            "Leave out what you still need. Of the rest every word and file goes for good; "
            "amounts, minutes, days and categories stay."
        )
        does = self.tr("Erase them for good")
        super().__init__(
            context, title, line, name="old_words", does=does, width=760, parent=parent
        )
        self._lines: list[tuple[WordsDue, CheckBox]] = []
        self._list = column(gap=8)
        self._below = column(gap=10)
        self.told = label("", "small_strong", wrap=True)
        self.told.setObjectName("old_words_told")
        self.shown.body.addWidget(self.told)
        self.shown.body.addLayout(self._list)
        self.shown.body.addLayout(self._below)
        self.shown.body.addStretch(1)
        self.erase.turn_off(self.tr("It is being looked what is old enough"))
        self._look()

    @property
    def chosen(self) -> tuple[WordsDue, ...]:
        """The lines that stay ticked."""
        return tuple(due for due, box in self._lines if box.isChecked())

    def _look(self) -> None:
        jobs, desk = self.context.jobs, self.context.desk
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
            self._below.addWidget(CopiesWell(self.context.wording, title, preview.copies, last))
        self.suit()

    def _line(self, number: int, due: WordsDue, left_out: bool) -> QWidget:
        title, line = line_of(due, self.context.wording)
        box = CheckBox(title)
        box.setObjectName(f"old_words_{number}")
        box.setAccessibleDescription(line)
        held = due.kept_until is not None
        box.setChecked(not (held or left_out or due.is_restricted))  # they may need it kept
        box.setEnabled(not held)
        box.toggled.connect(lambda _: self.suit())
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

    def suit(self) -> None:
        chosen, wording = self.chosen, self.context.wording
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

    def begin_erasing(self) -> None:
        self.context.jobs.write(
            *(self, _erase, self.context.desk, self.chosen, self.backup.isChecked()),
            then=self._done,
            failed=self.failed,
            once="erase_words",
        )

    def failed(self, error: Exception) -> None:
        super().failed(error)
        self._look()

    def _done(self, erased: WordsErased) -> None:
        told = counted(erased.passages, erased.files, self.context.wording)
        words = self.tr("Erased: {counted}").format(counted=told)
        self.is_erased(words, is_clean=erased.is_clean)


def _look_at(desk: Desk) -> tuple[tuple[WordsDue, ...], WordsPreview]:
    due = words_due(desk)
    return due, preview_words(desk, ())


def _erase(desk: Desk, chosen: Sequence[WordsDue], backup: bool) -> WordsErased:
    return erase_words(desk, chosen, backup=backup)
