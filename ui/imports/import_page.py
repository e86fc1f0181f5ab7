"""Import: choose a file, match and check, done. Nothing is added before somebody has looked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QStandardPaths, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from csdesk.domain.errors import Cancelled, CsdeskError
from csdesk.domain.import_choices import Choices
from csdesk.domain.shop import Shop
from csdesk.services.import_files import Glance, glance_at, save_template, save_text
from csdesk.services.import_undo import ImportUndone, undo_import
from csdesk.services.imports import ImportResult
from ui.context import Context
from ui.imports.done_step import DoneStep
from ui.imports.drop_step import DropStep, file_in, pasted
from ui.imports.import_words import rows, undone_words
from ui.imports.match_step import MatchStep
from ui.imports.past_dialog import PastImportsDialog
from ui.imports.seeing import (
    Seen,
    bring_it_in,
    see_again,
    see_by_hand,
    see_file,
    see_pasted,
)
from ui.jobs import Job
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.gauges import ProgressStrip
from ui.widgets.steps import StepLine
from ui.widgets.surfaces import Page, column

if TYPE_CHECKING:
    from csdesk.domain.import_fields import Field

_CHOOSE, _MATCH, _DONE = range(3)
NO_COLUMNS: Mapping[int, Field | None] = {}


class ImportPage(Page):
    """Three steps; files may be chosen, dropped or pasted."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Import"), " ", parent)
        self._context = context
        self._seen: Seen | None = None
        self._batch_id: int | None = None
        self._job: Job | None = None
        self._source: Path | str = ""
        self.setAcceptDrops(True)
        self._build()
        self._go(_CHOOSE)

    def arrive(self, what: object) -> None:
        """Come here; ``what`` may be a file to look at at once."""
        if isinstance(what, Path):
            self.open_file(what)

    def first_focus(self) -> QWidget | None:
        if self.steps.currentWidget() is self.drop:
            return self.drop.first_focus()
        if self.steps.currentWidget() is self.match:
            return self.match.first_focus()
        return self.done.first_focus()

    def open_file(self, path: Path) -> None:
        """Look at a file, off the ui thread."""
        self._look_at(path, see_file)

    def paste(self) -> None:
        """Look at the file or the rows on the clipboard."""
        path, text = pasted()
        if path is not None:
            self.open_file(path)
        else:
            self._look_at(text, see_pasted)

    def match_by_hand(self) -> None:
        """Look at the same file once more, without any guess about what it is."""
        self._look_at(self._source, see_by_hand)

    def choose_file(self) -> None:
        """Ask which file."""
        dialog = QFileDialog(self, self.tr("Choose a list"), _last_folder())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Lists (*.xlsx *.csv *.tsv *.txt *.xls *.ods)"), self.tr("All files (*)")]
        )
        dialog.fileSelected.connect(lambda name: self.open_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # Qt

    def event(self, event: QEvent) -> bool:
        wanted = isinstance(event, QKeyEvent) and _is_key(event, "Ctrl+O") and not self._busy
        if wanted and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # on this page the key chooses a file, elsewhere it comes here
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        choosing = self.steps.currentWidget() in (self.drop, self.done)
        if _is_key(event, "Ctrl+O") and choosing:
            self.choose_file()
        elif event.matches(QKeySequence.StandardKey.Paste) and choosing:
            self.paste()
        elif _is_key(event, "Ctrl+Return", "Ctrl+Enter") and self.match.bring_in.isVisible():
            self.match.bring_in.click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if file_in(event) is not None and not self._busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = file_in(event)
        if path is not None:
            event.acceptProposedAction()
            self.open_file(path)

    # building

    def _build(self) -> None:
        self.past = Button(self.tr("Past imports"), Kind.GHOST, "clock-counter-clockwise")
        self.past.setObjectName("past_imports")
        self.past.clicked.connect(self._show_past)
        self.close_file = IconButton("x", self.tr("Put this file aside"), size=34)
        self.close_file.clicked.connect(self._start_again)
        self.add_action(self.past)
        self.add_action(self.close_file)
        names = (self.tr("Choose a file"), self.tr("Match and check"), self.tr("Done"))
        self.line = StepLine(names)
        self.body.addWidget(self.line)
        self.drop = DropStep()
        self.drop.choose_asked.connect(self.choose_file)
        self.drop.paste_asked.connect(self.paste)
        self.drop.dropped.connect(self.open_file)
        self.drop.template_asked.connect(self._save_template)
        self.drop.by_hand_asked.connect(self.match_by_hand)
        self.drop.save_details_asked.connect(self._save_details)
        self.match = MatchStep(self._context)
        self.match.corrected.connect(self._correct)
        self.match.money_changed.connect(self._look_at_money)
        self.match.back_asked.connect(self._start_again)
        self.match.bring_in_asked.connect(self._bring_in)
        self.match.strip.cancelled.connect(self._stop)
        self.done = DoneStep(self._context)
        self.done.undo_asked.connect(self._undo)
        self.done.again_asked.connect(self._start_again)
        self.reading = self._reading()
        self.steps = QStackedWidget()
        for step in (self.drop, self.match, self.done, self.reading):
            self.steps.addWidget(step)
        self.body.addWidget(self.steps, 1)

    def _reading(self) -> QWidget:
        holder = QWidget()
        inside = column(holder, gap=0, margins=(0, 40, 0, 0))
        self.strip = ProgressStrip()
        self.strip.cancelled.connect(self._stop)
        inside.addWidget(self.strip)
        inside.addStretch(1)
        return holder

    # the way

    @property
    def _busy(self) -> bool:
        return self.steps.currentWidget() is self.reading or self.match.strip.isVisible()

    def _go(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self.line.show_step(step)
        self.past.setVisible(step != _MATCH)
        self.close_file.setVisible(step == _MATCH)
        if step == _CHOOSE:
            line = self.tr("Bring customers and sales in from a list")
            self.set_header(self.tr("Import"), line)
        if self.isVisible():
            target = self.first_focus()
            if target is not None:
                target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_at(self, source: Path | str, see: Callable[..., Seen]) -> None:
        self._source = source
        self.match.money.forget()
        self.steps.setCurrentWidget(self.reading)
        name = source.name if isinstance(source, Path) else self.tr("Pasted rows")
        self.strip.start(self.tr("Reading {file}").format(file=name))
        self._job = self._context.jobs.watch(
            self,
            see,
            self._context.desk,
            source,
            progress_to=self.strip.show_progress,
            then=self._show_seen,
            failed=self._refused,
        )

    def _start_again(self) -> None:
        self._seen = None
        self.drop.show_invitation()
        self._go(_CHOOSE)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show_seen(self, seen: Seen) -> None:
        self._seen = seen
        table = seen.look.table
        words = f"{table.name} · {rows(len(table.rows))} · {seen.look.understanding.title}"
        self.set_header(self.tr("Import"), words)
        self.match.show_working(False)
        self.match.show_file(seen.look, seen.preview, seen.shop.currency)
        if self.steps.currentWidget() is not self.match:
            self._go(_MATCH)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Cancelled) or not isinstance(error, CsdeskError):
            self._start_again()
            return
        refused = error

        def told(glance: Glance) -> None:
            self.drop.show_refusal(refused, glance)
            self._go(_CHOOSE)

        if isinstance(self._source, Path):
            self._context.jobs.read(self, glance_at, self._source, then=told)
        else:
            told(Glance(self.tr("Pasted rows")))

    def _correct(self, place: int, field: Field | None) -> None:
        if self._seen is None:
            return
        look = self._seen.look
        corrected: dict[int, Field | None] = {place: field}
        if field is not None:
            others = look.understanding.columns.get(field, ())
            corrected |= {other: None for other in others if other != place}
        self._context.jobs.read(
            self,
            see_again,
            self._context.desk,
            look,
            self._choices(corrected),
            then=self._show_seen,
            failed=self._correction_failed,
            newest="seen",
        )

    def _correction_failed(self, error: Exception) -> None:
        if self._seen is not None:
            self.match.show_file(self._seen.look, self._seen.preview, self._seen.shop.currency)
        self._context.shell.toast(
            self._context.wording.words_for(error), self.tr("The column stays as it was.")
        )

    def _choices(self, corrected: Mapping[int, Field | None] = NO_COLUMNS) -> Choices:
        """Everything that was decided about this file so far."""
        before = self._seen.look.choices if self._seen is not None else Choices()
        return replace(
            before,
            columns={**before.columns, **corrected},
            rates=self.match.money.rates(),
            take_currency=self.match.money.takes_currency,
        )

    def _look_at_money(self) -> None:
        if self._seen is not None:
            jobs, desk, look = self._context.jobs, self._context.desk, self._seen.look
            jobs.read(
                self, see_again, desk, look, self._choices(), then=self._show_seen, newest="seen"
            )

    def _bring_in(self) -> None:
        if self._seen is None or self._busy:
            return
        self.match.show_working(True)
        self.match.strip.start(self.tr("Bringing it in"))
        self._job = self._context.jobs.watch(
            self,
            bring_it_in,
            self._context.desk,
            replace(self._seen.look, choices=self._choices()),
            progress_to=self.match.strip.show_progress,
            then=self._came_in,
            failed=self._did_not_come_in,
            writes=True,
        )

    def _did_not_come_in(self, error: Exception) -> None:
        self.match.show_working(False)
        self._context.shell.toast(self._context.wording.words_for(error))

    def _came_in(self, result: ImportResult) -> None:
        self.match.show_working(False)
        self._batch_id = result.batch_id
        self.done.show_result(result, self._assumed(result) + self._counted_anew(result))
        self.set_header(self.tr("Import"), self._seen.look.file_name if self._seen else "")
        self._go(_DONE)

    def _assumed(self, result: ImportResult) -> str:
        """What stands in where the file and the owner said nothing, said where it counts."""
        shop = self._seen.shop if self._seen is not None else Shop()
        if not result.purchases:
            return ""
        if shop.margin_bp is None:
            words = self.tr("Where the file gives no cost, {share} margin is assumed. "
                            "You can set yours in Settings.")  # fmt: skip
            return words.format(share=self._context.wording.percent(shop.margin / 10_000))
        return self.tr(
            "Where the file gives no cost, your usual margin of {share} stands in."
        ).format(share=self._context.wording.percent(shop.margin / 10_000))

    def _counted_anew(self, result: ImportResult) -> str:
        """Amounts of the owner are not exchanged: 30 an hour is 30 of the new currency."""
        currency = self._seen.preview.offered_currency if self._seen is not None else None
        if not result.purchases or currency is None or not self.match.money.takes_currency:
            return ""
        return " " + self.tr(
            "Your shop counts in {currency} now; see in Settings that what an hour costs is right."
        ).format(currency=currency)

    def _undo(self) -> None:
        if self._batch_id is None:
            return
        self.done.undo.turn_off(self.tr("Being taken back"))
        jobs, desk = self._context.jobs, self._context.desk
        jobs.write(self, undo_import, desk, self._batch_id, then=self._undone,
                   failed=self._not_undone)  # fmt: skip

    def _undone(self, undone: ImportUndone) -> None:
        self._batch_id = None
        self._start_again()
        self._context.shell.toast(*undone_words(undone))

    def _not_undone(self, error: Exception) -> None:
        self._context.shell.toast(self._context.wording.words_for(error))

    # around

    def _show_past(self) -> None:
        dialog = PastImportsDialog(self._context)
        dialog.taken_back.connect(self._taken_back)
        self._context.shell.show_dialog(dialog)

    def _taken_back(self, batch_id: int) -> None:
        if batch_id == self._batch_id:
            self._batch_id = None
            self._start_again()

    def _save_template(self) -> None:
        name = str(Path(_last_folder()) / self.tr("csdesk list.xlsx"))
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the empty template"), name, self.tr("Excel workbook (*.xlsx)")
        )
        if path:
            self._context.jobs.read(self, _template, Path(path), then=self._saved)

    def _save_details(self, text: str) -> None:
        name = str(Path(_last_folder()) / self.tr("csdesk import details.txt"))
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the details"), name)
        if path:
            self._context.jobs.read(self, save_text, Path(path), text, then=self._saved)

    def _saved(self, path: Path) -> None:
        self._context.shell.toast(self.tr("Saved: {file}").format(file=path.name), str(path.parent))


def _template(path: Path) -> Path:
    return save_template(path, overwrite=True)  # the file dialog asked before replacing


def _last_folder() -> str:
    kinds = QStandardPaths.StandardLocation
    return QStandardPaths.writableLocation(kinds.DownloadLocation) or str(Path.home())


def _is_key(event: QKeyEvent, *keys: str) -> bool:
    pressed = QKeySequence(event.keyCombination())
    return any(pressed.matches(QKeySequence(key)) == QKeySequence.SequenceMatch.ExactMatch
               for key in keys)  # fmt: skip
