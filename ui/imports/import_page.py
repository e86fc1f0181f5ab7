"""Import: choose a file, match and check, done. Nothing is added before somebody has looked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget

from csdesk.domain.errors import Cancelled, CsdeskError
from csdesk.domain.import_choices import Choices
from csdesk.services.import_files import Glance, glance_at
from csdesk.services.imports import ImportResult
from ui.context import Context
from ui.imports.decisions import Decisions
from ui.imports.done_step import DoneStep
from ui.imports.drop_step import DropStep, files_in, pasted
from ui.imports.file_asking import FileAsking
from ui.imports.import_words import rows
from ui.imports.match_step import MatchStep
from ui.imports.matching import Matching
from ui.imports.queue_line import QueueLine
from ui.imports.row_states import staying_out
from ui.imports.seeing import (
    AT_FIRST,
    Seen,
    bring_it_in,
    see_by_hand,
    see_file,
    see_pasted,
)
from ui.imports.taking_back import TakingBack
from ui.jobs import Job
from ui.widgets.buttons import Button, IconButton
from ui.widgets.buttons import Kind as ButtonKind
from ui.widgets.gauges import ProgressStrip
from ui.widgets.steps import StepLine
from ui.widgets.surfaces import Page, column

_CHOOSE, _MATCH, _DONE = range(3)


class UnderWay(NamedTuple):
    """A file that is matched and not brought in yet, for another window around the same shop."""

    source: Path | str
    see: Callable[..., Seen]
    choices: Choices
    waiting: tuple[Path, ...]


class ImportPage(Page):
    """Three steps; files may be chosen, dropped or pasted."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Import"), " ", parent)
        self._context = context
        self._job: Job | None = None
        self._source: Path | str = ""
        self._see: Callable[..., Seen] = see_file
        self._first_choices = AT_FIRST
        self._came_for: object = None
        self._wanted = False
        self.asking = FileAsking(context, self)
        self.back = TakingBack(context, self)
        self.back.gone.connect(self._taken_back)
        self.setAcceptDrops(True)
        self._build()
        self._go(_CHOOSE)

    @property
    def decisions(self) -> Decisions:
        """What was said of the file at hand."""
        return self.matching.decisions

    @property
    def _seen(self) -> Seen | None:
        return self.matching.seen

    def arrive(self, what: object) -> None:
        """Come here; ``what`` may be a file, or several, to look at."""
        if what is None or what is self._came_for:
            return  # somebody came back to what is under way
        self._came_for = what
        if isinstance(what, Path):
            self.take_files([what])
        elif isinstance(what, tuple):
            self.take_files([path for path in what if isinstance(path, Path)])

    def under_way(self) -> UnderWay | None:
        """What is at hand; None where no file is matched and none waits."""
        waiting, here = self.queue.waiting, self.steps.currentWidget()
        if here is self.reading:
            return UnderWay(self._source, self._see, self._first_choices, waiting)
        if self._seen is None or here is not self.match:
            return UnderWay("", see_pasted, AT_FIRST, waiting) if waiting else None
        self.matching.decide_money()
        return UnderWay(self._source, self._see, self.decisions.now, waiting)

    def take_up(self, known: UnderWay) -> None:
        """Go on with it where another window stood."""
        self.queue.add(known.waiting)
        if known.source:
            self._look_at(known.source, known.see, known.choices)

    def first_focus(self) -> QWidget | None:
        if self.steps.currentWidget() is self.drop:
            return self.drop.first_focus()
        if self.steps.currentWidget() is self.match:
            return self.match.first_focus()
        return self.done.first_focus()

    def open_file(self, path: Path) -> None:
        """Look at a file, off the ui thread."""
        self._look_at(path, see_file)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Look at files one after the other; while one is under way, they wait for it."""
        self.queue.add(paths)
        if not self._busy and self.steps.currentWidget() is not self.match:
            self.next_file()

    def next_file(self) -> None:
        """Look at the next file that waits; without one, ask for one."""
        path = self.queue.take()
        if path is not None:
            self.open_file(path)
        else:
            self._start_again()

    def paste(self) -> None:
        """Look at the file or the rows on the clipboard."""
        paths, text = pasted()
        if paths:
            self.take_files(paths)
        else:
            self._look_at(text, see_pasted)

    def match_by_hand(self) -> None:
        """Look at the same file once more, without any guess about what it is."""
        self._look_at(self._source, see_by_hand)

    def choose_file(self) -> None:
        """Ask which file."""
        self.asking.which_lists(self.take_files)

    # Qt

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            opens = _is_key(event, "Ctrl+O") and not self._busy
            takes_back = event.matches(QKeySequence.StandardKey.Undo) and self._can_take_back
            if opens or takes_back:
                event.accept()  # on this page the key is about the file, elsewhere it comes here
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        choosing = self.steps.currentWidget() in (self.drop, self.done)
        if _is_key(event, "Ctrl+O") and not self._busy:
            self.choose_file()
        elif event.matches(QKeySequence.StandardKey.Paste) and choosing:
            self.paste()
        elif event.matches(QKeySequence.StandardKey.Undo) and self._can_take_back:
            self.decisions.take_back()
        elif _is_key(event, "Ctrl+Return", "Ctrl+Enter") and self.match.bring_in.isVisible():
            self.match.bring_in.click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = files_in(event)
        if paths:
            event.acceptProposedAction()
            self.take_files(paths)

    # building

    def _build(self) -> None:
        self.past = Button(self.tr("Past imports"), ButtonKind.GHOST, "clock-counter-clockwise")
        self.past.setObjectName("past_imports")
        self.past.clicked.connect(self.back.show_past)
        self.close_file = IconButton("x", self.tr("Put this file aside"), size=34)
        self.close_file.setObjectName("close_file")
        self.close_file.clicked.connect(self.next_file)
        self.add_action(self.past)
        self.add_action(self.close_file)
        names = (self.tr("Choose a file"), self.tr("Match and check"), self.tr("Done"))
        self.line = StepLine(names)
        self.body.addWidget(self.line)
        self.queue = QueueLine()
        self.queue.next_asked.connect(self.next_file)
        self.body.addWidget(self.queue)
        self._build_steps()
        self.steps = QStackedWidget()
        for step in (self.drop, self.match, self.done, self.reading):
            self.steps.addWidget(step)
        self.body.addWidget(self.steps, 1)

    def _build_steps(self) -> None:
        self.drop = DropStep(self._context)
        self.drop.choose_asked.connect(self.choose_file)
        self.drop.paste_asked.connect(self.paste)
        self.drop.dropped.connect(self.take_files)
        self.drop.template_asked.connect(self.asking.save_template)
        self.drop.by_hand_asked.connect(self.match_by_hand)
        self.drop.save_details_asked.connect(self.asking.save_details)
        self.match = match = MatchStep(self._context)
        self.matching = Matching(self._context, match, self)
        self.matching.seen_anew.connect(self._show_seen)
        self.matching.read_anew.connect(self._read_anew)
        match.back_asked.connect(self._start_again)
        match.map_asked.connect(self._save_map)
        match.bring_in_asked.connect(self._bring_in)
        match.strip.cancelled.connect(self._stop)
        self.done = DoneStep(self._context)
        self.done.undo_asked.connect(self._undo)
        self.back.stayed.connect(self.done.undo.turn_on)
        self.done.again_asked.connect(self.next_file)
        self.done.list_asked.connect(self._save_left_out)
        self.reading = self._reading()

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
        return self.steps.currentWidget() is self.reading or self.match.strip.isVisibleTo(self)

    @property
    def _can_take_back(self) -> bool:
        here = self.steps.currentWidget() is self.match
        return here and not self._busy and self.decisions.can_take_back

    def _go(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self.line.show_step(step)
        self.past.setVisible(step != _MATCH)
        self.close_file.setVisible(step == _MATCH)
        if step == _CHOOSE:
            line = self.tr("Bring customers, sales or old complaints in from a list")
            self.set_header(self.tr("Import"), line)
        if self.isVisible():
            target = self.first_focus()
            if target is not None:
                target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_at(
        self, source: Path | str, see: Callable[..., Seen], choices: Choices = AT_FIRST
    ) -> None:
        self._source, self._see, self._wanted = source, see, False
        self._first_choices = choices
        self.matching.forget()
        self.steps.setCurrentWidget(self.reading)
        name = source.name if isinstance(source, Path) else self.tr("Pasted rows")
        self.strip.start(self.tr("Reading {file}").format(file=name))
        self._job = self._context.jobs.watch(
            self,
            see,
            self._context.desk,
            source,
            choices,
            progress_to=self.strip.show_progress,
            then=self._show_first,
            failed=self._refused,
        )

    def _read_anew(self, choices: Choices) -> None:
        self._look_at(self._source, self._see, choices)

    def _start_again(self) -> None:
        self.matching.forget()
        self.drop.show_invitation()
        self._go(_CHOOSE)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show_first(self, seen: Seen) -> None:
        self.matching.begin(seen)
        self.match.begin(remembers=seen.look.recalled_at is not None)
        self._show_seen(seen)

    def _show_seen(self, seen: Seen) -> None:
        self.matching.show(seen)
        table = seen.look.read
        self.set_header(self.tr("Import"), f"{table.name} · {rows(len(table.rows))}")
        self.match.show_working(False)
        self.match.show_seen(seen)
        if self.steps.currentWidget() is not self.match:
            self._go(_MATCH)
        wanted, self._wanted = self._wanted, False
        if wanted and self.match.bring_in.isEnabled():
            self._bring_in()

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

    # bringing in, and taking back

    def _bring_in(self) -> None:
        if self._seen is None or self._busy:
            return
        self.matching.decide_money()
        if self.matching.looking:
            self._wanted = True  # what was typed last is looked at first
            return
        self.match.show_working(True)
        self.match.strip.start(self.tr("Bringing it in"))
        self._job = self._context.jobs.watch(
            self,
            bring_it_in,
            self._context.desk,
            replace(self._seen.look, choices=self.decisions.now),
            self.match.remember.isChecked(),
            progress_to=self.match.strip.show_progress,
            then=self._came_in,
            failed=self._did_not_come_in,
            writes=True,
        )

    def _did_not_come_in(self, error: Exception) -> None:
        self.match.show_working(False)
        if isinstance(error, Cancelled):
            self._context.shell.toast(self.tr("Stopped. Nothing was added."))
            return
        self._context.tell_trouble(error)

    def _came_in(self, result: ImportResult) -> None:
        self.match.show_working(False)
        self.back.batch_id = result.batch_id
        assert self._seen is not None
        self.done.show_result(result, self._seen, self.queue.waiting)
        self.set_header(self.tr("Import"), self._seen.look.file_name)
        self._go(_DONE)

    def _undo(self) -> None:
        self.done.undo.turn_off(self.tr("Being taken back"))
        self.back.undo()

    def _taken_back(self) -> None:
        if self.steps.currentWidget() is self.done:
            self._start_again()

    # around

    def _save_map(self) -> None:
        if self._seen is not None:
            self.asking.save_map(self._seen.look)

    def _save_left_out(self) -> None:
        if self._seen is not None:
            self.asking.save_left_out(self._seen.look, staying_out(self._seen.states))


def _is_key(event: QKeyEvent, *keys: str) -> bool:
    pressed = QKeySequence(event.keyCombination())
    return any(pressed.matches(QKeySequence(key)) == QKeySequence.SequenceMatch.ExactMatch
               for key in keys)  # fmt: skip
