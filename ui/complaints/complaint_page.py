"""The guided page of one complaint: listen, empathize, act, and what comes after."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.complaint import Stage
from csdesk.domain.errors import CsdeskError
from csdesk.services.steps import Step
from csdesk.services.steps import finish_step as finish
from ui.autosave import Autosave
from ui.complaints.answer_panel import AnswerPanel
from ui.complaints.complaint_words import still_missing, tr
from ui.complaints.guide_frame import SUMMARY, GuideFrame
from ui.complaints.minutes_dialog import MinutesDialog
from ui.complaints.page_facts import (
    ACT,
    AFTER,
    NOTES,
    STEPS,
    Body,
    PageFacts,
    draft_name,
    read_page,
)
from ui.complaints.parted_panel import PartedPanel
from ui.complaints.promise_panel import PromisePanel
from ui.complaints.read_back_card import ReadBackCard
from ui.complaints.settle_panel import SettlePanel
from ui.complaints.settled_panel import SettledPanel
from ui.complaints.stage_panels import StagePanel
from ui.complaints.step_form import StepForm
from ui.complaints.step_summary import StepSummary
from ui.context import Context

_TOUCHING: Final = frozenset(Noun) - {Noun.IMPORT_BATCH, Noun.ATTACHMENT, Noun.PURCHASE}


def finish_step(
    desk: Desk, complaint_id: int, step: str, value: Step, seconds: int, over: bool
) -> PageFacts:
    """Saves a step as done with the minutes it took, and looks at what comes next.

    Raises: RuleBroken: as the service of the step says; nothing was saved then.
    """
    draft = draft_name(complaint_id, step)
    finish(desk, value, seconds=seconds, note=NOTES[step], over=over, draft=draft)
    return read_page(desk, complaint_id)


class ComplaintPage(GuideFrame):
    """One complaint. ``arrive(id)`` opens it where it stands; what was typed is still there.

    ``clock`` counts seconds that never run backwards; tests bring their own.
    """

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(context, clock, parent)
        self._wanted = 0
        self._editing = ""
        self._summary_of = ""
        self._saving = False
        self._autosave: Autosave | None = None
        self._panel_given: Body = {}  # what the panel showed before anybody typed
        self.typed.connect(self._typed)
        self.next_asked.connect(self.go_on)
        self.back_asked.connect(self._go_back)
        self.aside_asked.connect(self.put_aside)
        self.minutes_asked.connect(self._open_minutes)
        self.step_asked.connect(self._asked)
        context.changes.happened.connect(self._look_again)
        context.jobs.ending.connect(self._leave)

    # the window's side

    def arrive(self, what: object = None) -> None:
        """Open a complaint by its id; without one, what is open is looked at anew."""
        complaint_id = what if isinstance(what, int) else self._wanted
        if complaint_id != self._wanted:
            self._leave()
            self.page, self._editing = None, ""
            self.setEnabled(False)  # nobody types into a page that is about to be filled
        self._wanted = complaint_id
        if complaint_id:
            self._read(self._show_anew)

    def put_aside(self) -> None:
        """Leave; what is typed is kept as a draft."""
        self._leave()
        self.context.shell.back()

    def go_on(self) -> None:
        """Finish this step, or say beside the fields what it still wants."""
        if self._saving or self.page is None:
            return
        if self.panel is not None:
            self._go_on_after(self.panel)
            return
        form = self.forms[self.shown]
        codes = form.missing()
        form.complain(codes)
        if codes:
            self._say_missing(form, codes)
            return
        self._finish(form)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        elif control and event.key() == Qt.Key.Key_T:
            self.clock.chip.toggle()
        elif event.key() == Qt.Key.Key_Escape:
            self.put_aside()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.page is not None and self.shown in STEPS:
            self.clock.resume()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._leave()

    # reading

    def _read(self, then: Callable[[PageFacts], None]) -> None:
        jobs, desk = self.context.jobs, self.context.desk
        jobs.read(self, read_page, desk, self._wanted, then=then, failed=self._gone, newest="page")

    def _gone(self, error: Exception) -> None:
        self.setEnabled(True)
        self.context.tell_trouble(error)
        self.context.shell.open_place("complaints")

    def _look_again(self, touched: frozenset[Noun]) -> None:
        known = self.page is not None and not self._saving
        if known and self.isVisible() and touched & _TOUCHING:
            self._read(self._renew)

    def _renew(self, page: PageFacts) -> None:
        """Something changed elsewhere: what is being typed stays as it is."""
        if (known := self.page) is None or page.complaint.id != self._wanted or self._saving:
            return
        moved = page.facts.stage is not known.facts.stage
        if moved or self.shown == AFTER:
            begun = None if moved else self._begun_in_panel()
            self._leave()
            self._editing = ""
            self._show_anew(page, begun)
            return
        self.page = page
        if self.shown in STEPS:
            self.forms[self.shown].renew(page)
        self.clock.rebase(page.facts.minutes)
        self.tell_around()

    # showing

    def _begun_in_panel(self) -> Body | None:
        """What somebody changed in the panel; None where it is just being saved."""
        if self.panel is None or self._autosave is None or self._autosave.is_over:
            return None
        return {k: v for k, v in self.panel.body().items() if v != self._panel_given.get(k)}

    def _show_anew(self, page: PageFacts, begun: Body | None = None) -> None:
        if page.complaint.id != self._wanted:
            return
        fresh = self.page is None or self.page.complaint.id != page.complaint.id
        step = self._editing or page.step
        self.page = page
        minutes, seconds = page.facts.minutes, page.clock_seconds
        if fresh:
            self.clock.begin(page.complaint.id, minutes, seconds, page.meter_rate)
        else:
            self.clock.rebase(minutes)
        if step in STEPS and self.isVisible():
            self.clock.resume()
        else:
            self.clock.rest()
        self._show_step(step, begun)
        self._let_type()

    def _let_type(self) -> None:
        """The page is filled: now it takes keys, the first ones where they are wanted."""
        if self.isEnabled():
            return
        self.setEnabled(True)
        field = self.first_focus()
        if field is not None and self.isVisible():
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_step(self, step: str, begun: Body | None = None) -> None:
        assert self.page is not None
        self._flush()
        self.shown = step
        if step in STEPS:
            self._show_form(self.form(step))
        else:
            self._show_panel(self._make_panel(self.page), begun)
        self.side.show_step(step)
        self.tell_around()
        field = self.first_focus()
        if field is not None and self.isVisible():
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_form(self, form: StepForm) -> None:
        assert self.page is not None
        draft = self.page.drafts.get(form.step)
        form.show_facts(self.page, None if draft is None else draft[0])
        self._keep_drafts(form.step, form.body)
        self.head.say_kept(None if draft is None else draft[1])
        self.lay_form(form)

    def _show_panel(self, panel: StagePanel, begun: Body | None) -> None:
        """``begun`` is newer than the draft on file, where there is any."""
        assert self.page is not None
        panel.changed.connect(self._typed)
        panel.ended.connect(self._end_draft)
        panel.failed.connect(self._panel_failed)
        panel.add_final_say()
        draft, self._panel_given = self.page.drafts.get(AFTER), panel.body()
        if begun is None and draft is not None and self.shown == AFTER:
            begun = draft[0]
        if begun:
            panel.fill(self._panel_given | begun)
        self._keep_drafts(AFTER, panel.body)
        self.head.say_kept(None)
        self.lay_panel(panel)

    def _make_panel(self, page: PageFacts) -> StagePanel:
        kind = {
            Stage.PROMISE_OPEN: PromisePanel,
            Stage.FOLLOW_UP_DUE: AnswerPanel,
            Stage.SETTLING: SettlePanel,
            Stage.SETTLED: SettledPanel,
            Stage.PARTED: PartedPanel,
        }[page.facts.stage]
        return kind(self.context, page)

    def _show_summary(self, step: str) -> None:
        assert self.page is not None
        self._leave()
        self.shown, self._summary_of = SUMMARY, step
        self._autosave = None
        self.lay_panel(StepSummary(self.context, self.page, step))
        self.side.show_step("")
        self.tell_around(rail=step)

    # writing

    def _keep_drafts(self, step: str, body: Callable[[], Body]) -> None:
        if self._autosave is not None:
            self._autosave.deleteLater()
        name = draft_name(self._wanted, step)
        self._autosave = Autosave(self.context, name, body, self)
        self._autosave.kept.connect(self._say_kept)
        self._autosave.start_from(body())

    def _typed(self) -> None:
        if self._autosave is not None:
            self._autosave.touch()
        self.tell_adds()
        self.tell_foot()
        self.tell_alike()

    def _say_kept(self, at: datetime) -> None:
        self.head.say_kept(at)
        self.clock.keep()

    def _flush(self) -> None:
        if self._autosave is not None:
            self._autosave.flush()

    def _end_draft(self) -> None:
        if self._autosave is not None:
            self._autosave.end()

    def _leave(self) -> None:
        """Keep what is typed, write down what the clock counted, and rest."""
        self._flush()
        if self.page is not None:
            running = self.shown in STEPS
            self.clock.rest()
            if running:
                self.clock.leave(self.shown)

    def _finish(self, form: StepForm) -> None:
        assert self.page is not None
        self._saving = True
        self._end_draft()
        if self.foot.next.hasFocus():  # else the focus would wander off until all is saved
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.foot.next.turn_off(tr("Saving"))
        over = form.step == ACT
        seconds = self.clock.take(over)
        jobs, desk, here = self.context.jobs, self.context.desk, self._wanted

        def saved(page: PageFacts) -> None:
            self._saved(form.step, page)

        def failed(error: Exception) -> None:
            self._not_saved(seconds, error)

        value = form.value()
        jobs.write(
            *(self, finish_step, desk, here, form.step, value, seconds, over),
            then=saved,
            failed=failed,
        )

    def _saved(self, step: str, page: PageFacts) -> None:
        self._saving = False
        self.foot.next.turn_on()
        if page.complaint.id != self._wanted:
            return
        at = STEPS.index(step) + 1
        further = page.facts.stage > at + 1 and at < len(STEPS)
        self._editing = STEPS[at] if further and page.step in STEPS else ""
        self._show_anew(page)

    def _not_saved(self, seconds: int, error: Exception) -> None:
        self._saving = False
        self.foot.next.turn_on()
        if self.hasFocus():
            self.foot.next.setFocus(Qt.FocusReason.OtherFocusReason)
        self.clock.give_back(seconds)
        if self._autosave is not None:
            self._autosave.resume()
        if isinstance(error, CsdeskError):
            self.foot.complain(self.context.wording.words_for(error))

    def _panel_failed(self, sentence: str) -> None:
        if self._autosave is not None:
            self._autosave.resume()
        self.foot.complain(sentence)

    def _say_missing(self, form: StepForm, codes: tuple[str, ...]) -> None:
        assert self.page is not None
        self.foot.complain(still_missing(codes, self.page.name))
        card = form.card
        if codes == ("read_back",) and isinstance(card, ReadBackCard):
            card.ask_why_not()
            card.said_yes.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            form.go_to_first(codes)

    def _go_on_after(self, panel: StagePanel) -> None:
        if self.shown == SUMMARY:
            self._show_anew_here()
        else:
            panel.go_on()

    def _show_anew_here(self) -> None:
        self._flush()
        self.shown = ""
        self._read(self._show_anew)

    def _go_back(self) -> None:
        """To the step before, to put something right in it."""
        if self.shown == SUMMARY:
            self._go_to(self._summary_of)
        elif self.shown in STEPS[1:]:
            self._go_to(STEPS[STEPS.index(self.shown) - 1])

    def _go_to(self, step: str) -> None:
        self._flush()
        self._editing = step
        self._read(self._show_anew)

    def _asked(self, step: str) -> None:
        """A step of the rail was clicked: the present one is worked on, an earlier one read."""
        page = self.page
        if page is None or step == self.shown:
            return
        if step == page.step:
            self._go_to(step)
        else:
            self._show_summary(step)

    def _open_minutes(self) -> None:
        if self.page is not None:
            dialog = MinutesDialog(self.context, self.page, self.clock)
            self.context.shell.show_dialog(dialog)
