"""What the guided page is made of: head, way, form, what stands beside it, and the foot."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from csdesk.domain.complaint import Stage
from ui.complaints.act_form import ActForm
from ui.complaints.complaint_words import all_missing, still_missing, tr
from ui.complaints.empathize_form import EmpathizeForm
from ui.complaints.listen_form import ListenForm
from ui.complaints.page_facts import ACT, EMPATHIZE, LISTEN, STEPS, PageFacts
from ui.complaints.page_frame import Foot, Head
from ui.complaints.read_back_card import ReadBackCard
from ui.complaints.second_failure_banner import SecondFailureBanner
from ui.complaints.side_cards import Adding
from ui.complaints.side_column import SideColumn, WayColumn
from ui.complaints.stage_panels import StagePanel
from ui.complaints.step_clock import StepClock
from ui.complaints.step_form import StepForm
from ui.context import Context
from ui.letters.writing import write_letter
from ui.theme import Theme
from ui.widgets.roles import heard_as
from ui.widgets.surfaces import Card, Scroll, clear, column, row

_FORMS: Final[dict[str, type[StepForm]]] = {
    LISTEN: ListenForm,
    EMPATHIZE: EmpathizeForm,
    ACT: ActForm,
}
SUMMARY: Final = "summary"
_OVER: Final = frozenset({Stage.SETTLED, Stage.PARTED})
"""Nothing is being written then that could be put aside."""
_WIDEST: Final = 1396
_AS_DRAWN: Final = 1180
_NARROW_FORM: Final = 610
_SMALLEST_FORM: Final = 430
_NARROWEST_SIDE: Final = 243
_LOW: Final = 560
_TALL: Final = 710
_LINES, _LINES_WHERE_LOW = 11, 8


@heard_as(QAccessible.Role.Grouping)
class GuideFrame(QWidget):
    """Lays the parts out and tells them what is known; what a click means is said elsewhere."""

    typed = Signal()
    next_asked = Signal()
    back_asked = Signal()
    aside_asked = Signal()
    minutes_asked = Signal()
    step_asked = Signal(str)

    def __init__(
        self, context: Context, clock: Callable[[], float], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.page: PageFacts | None = None
        self.shown = ""
        """Which step is on the page: listen, empathize, act, after, or summary."""
        self.panel: StagePanel | None = None
        """What is shown after the three steps, or a summary of one."""
        self.clock = StepClock(context, clock, self)
        self.forms: dict[str, StepForm] = {}
        """The forms of the steps that were shown so far."""
        self._narrow = False
        self._told_minutes = 0
        self._build()
        Theme.current().changed.connect(self._share_room)

    @property
    def help_part(self) -> str:
        """Which step the help is about; a summary belongs to the step that is open."""
        return self.page.step if self.shown == SUMMARY and self.page is not None else self.shown

    def lay_form(self, form: StepForm) -> None:
        """Put a step's form in the middle, from its beginning."""
        self._drop_panel()
        form.setAccessibleName(form.heading.text())
        form.setAccessibleDescription(form.subheading.text())
        self._stack.setCurrentWidget(self._scrolls[form.step])
        self._scrolls[form.step].verticalScrollBar().setValue(0)

    def lay_panel(self, panel: StagePanel) -> None:
        """Put what comes after the three steps, or a summary, in the middle."""
        self._drop_panel()
        self.panel = panel
        self._after.body.addWidget(panel)
        self._stack.setCurrentWidget(self._after)

    def _drop_panel(self) -> None:
        clear(self._after.body)
        self.panel = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        beside = max(22, (self.width() - _WIDEST) // 2)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(beside, 18, beside, 16)
        self._fit(self.width() - 2 * beside)

    def _fit(self, room: int) -> None:
        """Share the width: narrower columns first, then no way, then fields below each other."""
        scaled = Theme.current().scaled
        wide, drawn = self.width() >= scaled(_WIDEST), room >= scaled(_AS_DRAWN)
        way, side = map(scaled, (226, 339) if wide else (226, 268) if drawn else (204, 243))
        if room - way - side - 28 < scaled(_SMALLEST_FORM):
            way, side = 0, min(side, _NARROWEST_SIDE)
        side = max(side, self.side.least_width)
        self.way.fit(way)
        self.side.fit(side, low=self.height() < scaled(_LOW))
        self._narrow = room - way - side - 28 < scaled(_NARROW_FORM)
        self.foot.fit(self._narrow)
        for form in self.forms.values():
            self._fit_form(form)

    def _fit_form(self, form: StepForm) -> None:
        form.fit(self._narrow)
        if isinstance(form.card, ReadBackCard):
            tall = self.height() >= Theme.current().scaled(_TALL)
            form.card.fit(_LINES if tall else _LINES_WHERE_LOW)

    def customer_at_hand(self) -> int | None:
        """Who complained, for what is done from anywhere."""
        return None if self.page is None else self.page.complaint.customer_id

    def read_in_order(self) -> list[QWidget]:
        """What is read back comes before the button that goes on, which waits for it."""
        return [self.head, self.banner, self.way, self._stack, self.side, self.foot]

    def first_focus(self) -> QWidget | None:
        if self.panel is not None:
            return self.panel.first_focus() or self.foot.next
        form = self.forms.get(self.shown)
        return None if form is None else form.first_focus()

    def tell_around(self, rail: str = "") -> None:
        """Renew what stands around the form."""
        page = self.page
        if page is None:
            return
        self.setAccessibleName(f"{page.view.customer.name}: {page.complaint.title}")
        self.head.show_facts(page)
        self.banner.show_facts(page)
        self.way.show_facts(page, rail or (self.shown if self.shown in STEPS else ""))
        self.tell_adds()
        self.tell_foot()
        self.tell_alike(anew=True)

    def tell_alike(self, *, anew: bool = False) -> None:
        """Look for earlier complaints like this one, as it is described just now."""
        page, form = self.page, self.forms.get(self.shown)
        if page is None:
            return
        if isinstance(form, ListenForm) and form.page is not None:
            category, broken = form.subject()
        else:
            listen = page.facts.listen
            category = page.complaint.category_id
            broken = None if listen is None else listen.broken_promise_id
        self.way.alike.look(page.complaint.id, category, broken, anew=anew)

    def tell_adds(self) -> None:
        page = self.page
        if page is None:
            return
        form = self.forms.get(self.shown)
        if self.shown == ACT and form is not None and form.page is not None:
            adding = form.adding()
        else:
            adding = Adding.of(page.facts)
        self.side.adds.show_facts(page, adding, self.clock.uncounted)
        self._told_minutes = self.clock.uncounted // 60

    def tell_foot(self) -> None:
        page = self.page
        if page is None:
            return
        at = STEPS.index(self.shown) if self.shown in STEPS else -1
        back = {1: tr("Back to Listen"), 2: tr("Back")}.get(at, "")
        if self.shown == SUMMARY and page.step in STEPS:
            back = tr("Change this")
        self.foot.show_back(back)
        if self.shown in STEPS:
            form = self.forms[self.shown]
            codes = form.missing()
            missing = still_missing(codes, page.name)
            words, icon = form.next_words()
            quiet = tr("Ctrl Enter goes on. Nothing is lost if you close this.")
            self.foot.show_next(words, icon, missing or (quiet if at == 0 else ""))
            self.foot.shut(all_missing(codes, page.name))
        elif self.shown == SUMMARY:
            here = {LISTEN: tr("Listen"), EMPATHIZE: tr("Empathize"), ACT: tr("Act")}
            place = here.get(page.step)
            words = tr("Back to {step}").format(step=place) if place else tr("Back to where it is")
            self.foot.show_next(words, "", "")
            self.foot.shut("")
        elif self.panel is not None:
            self.foot.show_next(self.panel.next_words(), "check", "")
            self.foot.shut("")
        self.foot.aside.setVisible(page.facts.stage not in _OVER)

    # building

    def _build(self) -> None:
        outer = column(self, gap=14, margins=(22, 18, 22, 16))
        self.head = Head(self.context, self.clock.chip)
        self.head.closed.connect(self.aside_asked)
        self.head.write_asked.connect(self._write)
        outer.addWidget(self.head)
        self.banner = SecondFailureBanner(self.context)
        outer.addWidget(self.banner)
        line = row(gap=14)
        self.way = WayColumn(self.context)
        self.way.asked.connect(self.step_asked)
        line.addWidget(self.way)
        line.addWidget(self._build_centre(), 1)
        self.side = SideColumn(self.context)
        self.side.adds.more.clicked.connect(self.minutes_asked)
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
        self.foot.next.clicked.connect(self.next_asked)
        self.foot.asked_why.connect(self.next_asked)
        self.foot.aside.clicked.connect(self.aside_asked)
        self.foot.back.clicked.connect(self.back_asked)
        card.body.addWidget(self.foot)
        return card

    def form(self, step: str) -> StepForm:
        """The form of a step, made when it is first shown."""
        if step not in self.forms:
            form = _FORMS[step](self.context)
            form.changed.connect(self.typed)
            self._fit_form(form)
            scroll = Scroll(gap=0)
            scroll.body.addWidget(form)
            scroll.body.addStretch(1)
            self._stack.addWidget(scroll)
            self.side.add_card(step, form.card)
            self.forms[step], self._scrolls[step] = form, scroll
        return self.forms[step]

    def _write(self) -> None:
        if self.page is not None:
            complaint = self.page.complaint
            write_letter(self.context, complaint.customer_id, complaint.id)

    def _ticked(self, seconds: int) -> None:
        if self.clock.uncounted // 60 != self._told_minutes:
            self.tell_adds()
