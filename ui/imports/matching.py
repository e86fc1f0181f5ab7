"""What the owner says of the file at hand, and looking at it again after each word."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from csdesk.domain.import_fields import Field, Kind
from csdesk.services.import_looking import READ_BY, SHEET
from ui.context import Context
from ui.imports.changes_dialog import ChangesDialog
from ui.imports.cuts_dialog import CutsDialog
from ui.imports.decisions import Decisions
from ui.imports.doubles_dialog import DoublesDialog
from ui.imports.match_step import MatchStep
from ui.imports.seeing import AT_FIRST, Seen, see_again


class Matching(QObject):
    """Turns what is picked, typed and pressed in the match step into decisions."""

    seen_anew = Signal(object)
    """The file as it is read by what was decided last (``Seen``)."""
    read_anew = Signal(object)
    """The file itself has to be read again by these ``Choices``."""

    def __init__(self, context: Context, step: MatchStep, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._step = context, step
        self.seen: Seen | None = None
        self.looking = False
        """Whether the file is being looked at again just now."""
        self.decisions = Decisions(self)
        self.decisions.changed.connect(self._look_again)
        step.columns.corrected.connect(self._correct)
        for part in (step.columns, step.questions):
            part.answered.connect(self._answer)
        step.questions.cuts_asked.connect(self._ask_cuts)
        step.understood.kind_chosen.connect(lambda kind: self.decisions.take_for(Kind(kind)))
        step.understood.sheet_chosen.connect(lambda sheet: self._answer(SHEET, sheet))
        step.rows.mended.connect(self.decisions.mend)
        step.rows.skipped.connect(self.decisions.skip)
        step.rows.back_asked.connect(self._as_it_was)
        step.rows.who_asked.connect(self._ask_who)
        step.rows.changes_asked.connect(self._show_changes)
        step.money_changed.connect(self.decide_money)

    def begin(self, seen: Seen) -> None:
        """A file was looked at for the first time."""
        self.decisions.begin(seen.look.choices)
        self.show(seen)

    def show(self, seen: Seen) -> None:
        """This is how the file looks now."""
        self.seen, self.looking = seen, False

    def forget(self) -> None:
        """No file is at hand."""
        self.seen, self.looking = None, False

    def decide_money(self) -> None:
        """Take over what is typed and picked about money."""
        if self.seen is not None:
            money, shops = self._step.money, self.seen.shop.currency
            self.decisions.about_money(money.currency(shops), money.rates(), money.takes_currency)

    def _correct(self, place: int, field: Field | None) -> None:
        if self.seen is not None:
            columns = self.seen.look.understanding.columns
            others = columns.get(field, ()) if field is not None else ()
            self.decisions.call_column(place, field, others)

    def _answer(self, code: str, value: str) -> None:
        """Keep what was picked; where it says how the file itself is read, read it anew."""
        if code not in READ_BY:
            self.decisions.answer(code, value)
            return
        told = self.decisions.now.answers
        answers = {each: told[each] for each in READ_BY if each in told} | {code: value}
        self.read_anew.emit(replace(AT_FIRST, answers=answers))

    def _as_it_was(self, row: int) -> None:
        if self.seen is not None:
            drafts = self.seen.look.plan.customers
            same = self.decisions.now.same
            keys = tuple(d.key for d in drafts if d.row == row and d.key in same) if same else ()
            self.decisions.as_it_was(row, keys)

    def _ask_who(self, key: str) -> None:
        if self.seen is not None:
            dialog = DoublesDialog(self.seen.preview.doubles, self.decisions.now.same, key)
            dialog.answered.connect(self.decisions.say_who)
            self._context.shell.show_dialog(dialog)

    def _ask_cuts(self, code: str, taken: str) -> None:
        if self.seen is not None:
            dialog = CutsDialog(self.seen.beginning, taken)
            dialog.chosen.connect(lambda cuts: self._answer(code, cuts))
            self._context.shell.show_dialog(dialog)

    def _show_changes(self) -> None:
        if self.seen is not None:
            dialog = ChangesDialog(self._context, self.seen.preview.changes)
            self._context.shell.show_dialog(dialog)

    def _look_again(self) -> None:
        if self.seen is None:
            return
        self.looking = True
        self._step.show_looking(True)
        self._context.jobs.read(
            self,
            see_again,
            self._context.desk,
            self.seen,
            self.decisions.now,
            then=self.seen_anew.emit,
            failed=self._could_not_look,
            newest="seen",
        )

    def _could_not_look(self, error: Exception) -> None:
        self.looking = False
        if self.seen is not None:
            self.decisions.begin(self.seen.look.choices)
            self._step.show_seen(self.seen)
        self._context.shell.toast(
            self._context.wording.words_for(error), self.tr("The list stays as it was.")
        )
