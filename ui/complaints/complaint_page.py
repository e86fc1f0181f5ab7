"""The guided page of one complaint: listen, empathize, act, and what comes after."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.complaint import Stage
from csdesk.domain.errors import CsdeskError
from csdesk.services.complaints import save_act, save_empathize, save_listen
from csdesk.services.efforts import count_step
from ui.complaints.act_form import ActForm
from ui.complaints.answer_panel import AnswerPanel
from ui.complaints.autosave import Autosave
from ui.complaints.complaint_words import still_missing, tr
from ui.complaints.empathize_form import EmpathizeForm
from ui.complaints.listen_form import ListenForm
from ui.complaints.minutes_dialog import MinutesDialog
from ui.complaints.page_facts import (
    ACT,
    AFTER,
    EMPATHIZE,
    LISTEN,
    NOTES,
    STEPS,
    Body,
    PageFacts,
    draft_name,
    drop_drafts,
    read_page,
)
from ui.complaints.page_frame import Foot, Head
from ui.complaints.promise_panel import PromisePanel
from ui.complaints.read_back_card import ReadBackCard
from ui.complaints.settle_panel import SettledPanel, SettlePanel
from ui.complaints.side_cards import Adding
from ui.complaints.side_column import SideColumn, WayColumn
from ui.complaints.stage_panels import StagePanel
from ui.complaints.step_clock import StepClock
from ui.complaints.step_form import StepForm
from ui.complaints.step_summary import StepSummary
from ui.context import Context
from ui.widgets.surfaces import Card, Scroll, clear, column, row

_SAVES: Final[dict[str, Callable[..., Any]]] = {
    LISTEN: save_listen,
    EMPATHIZE: save_empathize,
    ACT: save_act,
}
_FORMS: Final[dict[str, type[StepForm]]] = {
    LISTEN: ListenForm,
    EMPATHIZE: EmpathizeForm,
    ACT: ActForm,
}
_TOUCHING: Final = frozenset(Noun) - {Noun.IMPORT_BATCH, Noun.ATTACHMENT, Noun.PURCHASE}
SUMMARY: Final = "summary"
_WIDEST: Final = 1396
_AS_DRAWN: Final = 1180
_NARROW_FORM: Final = 610
_SMALLEST_FORM: Final = 430
_LOW: Final = 560


def finish_step(
    desk: Desk, complaint_id: int, step: str, value: object, seconds: int, over: bool
) -> PageFacts:
    """Saves a step as done, drops its draft, and writes down the minutes it took.

    Raises: RuleBroken: as the service of the step says; nothing was saved then.
    """
    _SAVES[step](desk, value, done=True)
    drop_drafts(desk, complaint_id, step)
    if seconds:
        count_step(desk, complaint_id, seconds, note=NOTES[step], over=over)
    return read_page(desk, complaint_id)


class ComplaintPage(QWidget):
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
        super().__init__(parent)
        self._context = context
        self._page: PageFacts | None = None
        self._wanted = 0
        self._shown = ""
        self._editing = ""
        self._summary_of = ""
        self._saving = False
        self._autosave: Autosave | None = None
        self._panel: StagePanel | None = None
        self.clock = StepClock(context, clock, self)
        self.forms: dict[str, StepForm] = {}
        """The forms of the steps that were shown so far."""
        self._narrow = False
        self._build()
        context.changes.happened.connect(self._look_again)
        context.jobs.ending.connect(self._leave)

    # the window's side

    def arrive(self, what: object = None) -> None:
        """Open a complaint by its id; without one, what is open is looked at anew."""
        complaint_id = what if isinstance(what, int) else self._wanted
        if complaint_id != self._wanted:
            self._leave()
            self._page, self._editing = None, ""
            self.setEnabled(False)  # nobody types into a page that is about to be filled
        self._wanted = complaint_id
        if complaint_id:
            self._read(self._show_anew)

    def first_focus(self) -> QWidget | None:
        return self._first_field()

    def put_aside(self) -> None:
        """Leave; what is typed is kept as a draft."""
        self._leave()
        self._context.shell.back()

    def go_on(self) -> None:
        """Finish this step, or say beside the fields what it still wants."""
        if self._saving or self._page is None:
            return
        if self._panel is not None:
            self._go_on_after(self._panel)
            return
        form = self.forms[self._shown]
        codes = form.missing()
        form.complain(codes)
        if codes:
            self._say_missing(form, codes)
            return
        self._finish(form)

    @property
    def shown(self) -> str:
        """Which step is on the page: listen, empathize, act, after, or summary."""
        return self._shown

    @property
    def panel(self) -> StagePanel | None:
        """What is shown after the three steps, or a summary of one."""
        return self._panel

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
        if self._page is not None and self._shown in STEPS:
            self.clock.resume()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = max(22, (self.width() - _WIDEST) // 2)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(beside, 18, beside, 16)
        self._fit(self.width() - 2 * beside)

    def _fit(self, room: int) -> None:
        """Share the width: narrower columns first, then no way, then fields below each other."""
        wide = self.width() >= _WIDEST
        way, side = (226, 339) if wide else (226, 268) if room >= _AS_DRAWN else (204, 243)
        if room - way - side - 28 < _SMALLEST_FORM:
            way = 0
        self.way.fit(way)
        self.side.setFixedWidth(side)
        self.side.adds.setVisible(self.height() >= _LOW)
        self._narrow = room - way - side - 28 < _NARROW_FORM
        self.foot.fit(self._narrow)
        for form in self.forms.values():
            form.fit(self._narrow)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._leave()

    # reading

    def _read(self, then: Callable[[PageFacts], None]) -> None:
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, read_page, desk, self._wanted, then=then, failed=self._gone, newest="page")

    def _gone(self, error: Exception) -> None:
        self.setEnabled(True)
        self._context.shell.toast(self._context.wording.words_for(error))
        self._context.shell.open_place("complaints")

    def _look_again(self, touched: frozenset[Noun]) -> None:
        known = self._page is not None and not self._saving
        if known and self.isVisible() and touched & _TOUCHING:
            self._read(self._renew)

    def _renew(self, page: PageFacts) -> None:
        """Something changed elsewhere: what is being typed stays as it is."""
        known = self._page
        if known is None or page.complaint.id != self._wanted or self._saving:
            return
        moved = page.facts.stage is not known.facts.stage
        if moved or self._shown == AFTER:
            self._leave()
            self._editing = ""
            self._show_anew(page)
            return
        self._page = page
        if self._shown in STEPS:
            self.forms[self._shown].page = page
        self.clock.rebase(page.facts.minutes)
        self._tell_around()

    # showing

    def _show_anew(self, page: PageFacts) -> None:
        if page.complaint.id != self._wanted:
            return
        fresh = self._page is None or self._page.complaint.id != page.complaint.id
        step = self._editing or page.step
        self._page = page
        minutes, seconds = page.facts.minutes, page.clock_seconds
        if fresh:
            self.clock.begin(page.complaint.id, minutes, seconds, page.hourly_minor)
        else:
            self.clock.rebase(minutes)
        if step in STEPS and self.isVisible():
            self.clock.resume()
        else:
            self.clock.rest()
        self._show_step(step)
        self._let_type()

    def _let_type(self) -> None:
        """The page is filled: now it takes keys, the first ones where they are wanted."""
        if self.isEnabled():
            return
        self.setEnabled(True)
        field = self._first_field()
        if field is not None and self.isVisible():
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_step(self, step: str) -> None:
        assert self._page is not None
        self._flush()
        self._shown = step
        clear(self._after.body)
        self._panel = None
        if step in STEPS:
            self._show_form(self._form(step))
        else:
            self._show_panel(self._make_panel(self._page))
        self.side.show_step(step)
        self._tell_around()
        field = self._first_field()
        if field is not None and self.isVisible():
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_form(self, form: StepForm) -> None:
        assert self._page is not None
        draft = self._page.drafts.get(form.step)
        form.show_facts(self._page, None if draft is None else draft[0])
        self._keep_drafts(form.step, form.body)
        self.head.say_kept(None if draft is None else draft[1])
        self._stack.setCurrentWidget(self._scrolls[form.step])
        self._scrolls[form.step].verticalScrollBar().setValue(0)

    def _show_panel(self, panel: StagePanel) -> None:
        assert self._page is not None
        self._panel = panel
        panel.changed.connect(self._typed)
        panel.ended.connect(self._end_draft)
        panel.failed.connect(self._panel_failed)
        draft = self._page.drafts.get(AFTER)
        if draft is not None and self._shown == AFTER:
            panel.fill(draft[0])
        self._keep_drafts(AFTER, panel.body)
        self.head.say_kept(None)
        self._after.body.addWidget(panel)
        self._stack.setCurrentWidget(self._after)

    def _make_panel(self, page: PageFacts) -> StagePanel:
        kind = {
            Stage.PROMISE_OPEN: PromisePanel,
            Stage.FOLLOW_UP_DUE: AnswerPanel,
            Stage.SETTLING: SettlePanel,
            Stage.SETTLED: SettledPanel,
        }[page.facts.stage]
        return kind(self._context, page)

    def _show_summary(self, step: str) -> None:
        assert self._page is not None
        self._leave()
        self._shown, self._summary_of = SUMMARY, step
        clear(self._after.body)
        self._panel = StepSummary(self._context, self._page, step)
        self._autosave = None
        self._after.body.addWidget(self._panel)
        self._stack.setCurrentWidget(self._after)
        self.side.show_step("")
        self._tell_around(rail=step)

    def _first_field(self) -> QWidget | None:
        if self._panel is not None:
            return self._panel.first_focus() or self.foot.next
        form = self.forms.get(self._shown)
        return None if form is None else form.first_focus()

    def _tell_around(self, rail: str = "") -> None:
        """Renew what stands around the form."""
        page = self._page
        if page is None:
            return
        self.head.show_facts(page)
        self.way.show_facts(page, rail or (self._shown if self._shown in STEPS else ""))
        self._tell_adds()
        self._tell_foot()

    def _tell_adds(self) -> None:
        page = self._page
        if page is None:
            return
        form = self.forms.get(self._shown)
        if self._shown == ACT and form is not None and form.page is not None:
            adding = form.adding()
        else:
            adding = Adding.of(page.facts)
        self.side.adds.show_facts(page, adding, self.clock.uncounted)
        self._told_minutes = self.clock.uncounted // 60

    def _tell_foot(self) -> None:
        page = self._page
        if page is None:
            return
        at = STEPS.index(self._shown) if self._shown in STEPS else -1
        back = {1: tr("Back to Listen"), 2: tr("Back")}.get(at, "")
        if self._shown == SUMMARY and page.step in STEPS:
            back = tr("Change this")
        self.foot.show_back(back)
        if self._shown in STEPS:
            form = self.forms[self._shown]
            missing = still_missing(form.missing(), page.name)
            words, icon = form.next_words()
            quiet = tr("Ctrl Enter goes on. Nothing is lost if you close this.")
            self.foot.show_next(words, icon, missing or (quiet if at == 0 else ""))
            self.foot.next.setToolTip(missing)
        elif self._shown == SUMMARY:
            here = {LISTEN: tr("Listen"), EMPATHIZE: tr("Empathize"), ACT: tr("Act")}
            place = here.get(page.step)
            words = tr("Back to {step}").format(step=place) if place else tr("Back to where it is")
            self.foot.show_next(words, "", "")
        elif self._panel is not None:
            self.foot.show_next(self._panel.next_words(), "check", "")

    # writing

    def _keep_drafts(self, step: str, body: Callable[[], Body]) -> None:
        if self._autosave is not None:
            self._autosave.deleteLater()
        name = draft_name(self._wanted, step)
        self._autosave = Autosave(self._context, name, body, self)
        self._autosave.kept.connect(self._say_kept)
        self._autosave.start_from(body())

    def _typed(self) -> None:
        if self._autosave is not None:
            self._autosave.touch()
        self._tell_adds()
        self._tell_foot()

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
        if self._page is not None:
            running = self._shown in STEPS
            self.clock.rest()
            if running:
                self.clock.leave(self._shown)

    def _finish(self, form: StepForm) -> None:
        assert self._page is not None
        self._saving = True
        self._end_draft()
        self.foot.next.turn_off(tr("Saving"))
        over = form.step == ACT
        seconds = self.clock.take(over)
        jobs, desk, here = self._context.jobs, self._context.desk, self._wanted

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
        self.clock.give_back(seconds)
        if self._autosave is not None:
            self._autosave.resume()
        if isinstance(error, CsdeskError):
            self.foot.complain(self._context.wording.words_for(error))

    def _panel_failed(self, sentence: str) -> None:
        if self._autosave is not None:
            self._autosave.resume()
        self.foot.complain(sentence)

    def _say_missing(self, form: StepForm, codes: tuple[str, ...]) -> None:
        assert self._page is not None
        self.foot.complain(still_missing(codes, self._page.name))
        card = form.card
        if codes == ("read_back",) and isinstance(card, ReadBackCard):
            card.ask_why_not()
            card.said_yes.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            form.go_to_first(codes)

    def _go_on_after(self, panel: StagePanel) -> None:
        if self._shown == SUMMARY:
            assert self._page is not None
            self._show_anew_here()
        else:
            panel.go_on()

    def _show_anew_here(self) -> None:
        self._flush()
        self._shown = ""
        self._read(self._show_anew)

    def _go_back(self) -> None:
        """To the step before, to put something right in it."""
        if self._shown == SUMMARY:
            self._go_to(self._summary_of)
        elif self._shown in STEPS[1:]:
            self._go_to(STEPS[STEPS.index(self._shown) - 1])

    def _go_to(self, step: str) -> None:
        self._flush()
        self._editing = step
        self._read(self._show_anew)

    def _asked(self, step: str) -> None:
        """A step of the rail was clicked: the present one is worked on, an earlier one read."""
        page = self._page
        if page is None or step == self._shown:
            return
        if step == page.step:
            self._go_to(step)
        else:
            self._show_summary(step)

    def _open_minutes(self) -> None:
        if self._page is not None:
            dialog = MinutesDialog(self._context, self._page, self.clock)
            self._context.shell.show_dialog(dialog)

    # building

    def _build(self) -> None:
        outer = column(self, gap=14, margins=(22, 18, 22, 16))
        self.head = Head(self._context, self.clock.chip)
        self.head.closed.connect(self.put_aside)
        outer.addWidget(self.head)
        line = row(gap=14)
        self.way = WayColumn(self._context)
        self.way.asked.connect(self._asked)
        line.addWidget(self.way)
        line.addWidget(self._build_centre(), 1)
        self.side = SideColumn(self._context)
        self.side.adds.more.clicked.connect(self._open_minutes)
        line.addWidget(self.side)
        outer.addLayout(line, 1)
        self.clock.chip.ticked.connect(self._ticked)
        self.clock.chip.paused.connect(self.head.say_paused)

    def _build_centre(self) -> QWidget:
        card = Card(margins=(23, 19, 17, 12), gap=0)
        self._stack = QStackedWidget()
        self._scrolls: dict[str, Scroll] = {}
        self._after = Scroll(gap=0)
        self._stack.addWidget(self._after)
        card.body.addWidget(self._stack, 1)
        self.foot = Foot()
        self.foot.next.clicked.connect(self.go_on)
        self.foot.aside.clicked.connect(self.put_aside)
        self.foot.back.clicked.connect(self._go_back)
        card.body.addWidget(self.foot)
        return card

    def _form(self, step: str) -> StepForm:
        """The form of a step, made when it is first shown."""
        if step not in self.forms:
            form = _FORMS[step](self._context)
            form.changed.connect(self._typed)
            form.fit(self._narrow)
            scroll = Scroll(gap=0)
            scroll.body.addWidget(form)
            scroll.body.addStretch(1)
            self._stack.addWidget(scroll)
            self.side.add_card(step, form.card)
            self.forms[step], self._scrolls[step] = form, scroll
        return self.forms[step]

    def _ticked(self, seconds: int) -> None:
        if self.clock.uncounted // 60 != self._told_minutes:
            self._tell_adds()

    _told_minutes = 0
