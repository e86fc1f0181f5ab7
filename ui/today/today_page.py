"""Today: who needs somebody now, how the shop is doing, and what to know before calling."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.contact import About
from csdesk.domain.customer import first_name
from csdesk.domain.listings import Board, Task
from csdesk.domain.person import Person
from csdesk.domain.shop import Shop
from csdesk.services.shops import people, read_shop
from csdesk.services.today import board
from ui.context import Context
from ui.customers.complaint_way import log_complaint
from ui.customers.customer_dialog import CustomerDialog
from ui.customers.preferences_dialog import PreferencesDialog
from ui.today.erasing_card import ErasingCard
from ui.today.figures_row import FiguresRow
from ui.today.new_files_card import NewFilesCard
from ui.today.second_place_card import SecondPlaceCard
from ui.today.side_cards import PraiseCard, TippedCard, TreatCard, WeekCard
from ui.today.silent_card import SilentCard
from ui.today.task_doing import TaskDoing
from ui.today.task_list import TaskList
from ui.today.task_words import TaskWords
from ui.today.workbook_card import WorkbookCard
from ui.widgets.buttons import Button, Kind
from ui.widgets.page_scroll import BAR_ROOM, PageScroll
from ui.widgets.states import EmptyState, Hint, WayOn
from ui.widgets.surfaces import Page, column, row

_SIDE: Final = 338
_NARROW_SIDE: Final = 300
_STACKED_UNDER: Final = 930
_NARROW_UNDER: Final = 1060
_WIDEST: Final = 1350
_CONCERNS: Final = frozenset(Noun) - {Noun.ATTACHMENT, Noun.OPTION}
_NOON, _EVENING, _NIGHT = 12, 18, 4


@dataclass(frozen=True, slots=True)
class _Look:
    """Everything one look at the day brings."""

    board: Board
    shop: Shop
    people: tuple[Person, ...]


def _look(desk: Desk) -> _Look:
    return _Look(board(desk), read_shop(desk), people(desk))


class TodayPage(Page):
    """Tasks in the middle, figures above, and beside them what helps to do them well."""

    demo_requested = Signal()
    """Somebody wants to look around in the example shop."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._words = TaskWords(context.wording, self)
        self._doing = TaskDoing(context, self)
        self._build_header()
        self.figures = FiguresRow(context.wording)
        self._build_tasks()
        self.empty = self._empty_state()
        self.scrolled = PageScroll()
        self.scrolled.body.addWidget(self.figures)
        self.scrolled.body.addSpacing(13)
        self.scrolled.body.addLayout(self._main, 1)
        self.header.setContentsMargins(0, 0, BAR_ROOM, 0)
        self.body.addWidget(self.scrolled, 1)
        self.body.addWidget(self.empty, 1)
        self.scrolled.setVisible(False)
        self.empty.setVisible(False)
        self._not_yet = QWidget()
        self.body.addWidget(self._not_yet, 1)
        self._greet((), None)
        context.changes.happened.connect(self._look_again)

    def arrive(self, what: object) -> None:
        """Somebody came here: see how things stand."""
        self.reload()
        self.new_files.look()

    def first_focus(self) -> QWidget | None:
        return self.tasks.rows[0] if self.tasks.rows else None

    def reload(self) -> None:
        """Look anew, off the ui thread."""
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, _look, desk, then=self._show, newest="today")
        self.workbook.look()
        self.second_place.look()
        self.erasing.look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def log_complaint(self) -> None:
        log_complaint(self._context)

    def add_customer(self) -> None:
        shell = self._context.shell
        dialog = CustomerDialog(self._context)
        dialog.saved.connect(lambda customer: shell.open_customer(customer.id))
        shell.show_dialog(dialog)

    # building

    def _build_header(self) -> None:
        add = Button(self.tr("Add customer"), icon="user-plus")
        add.clicked.connect(self.add_customer)
        log = Button(self.tr("Log a complaint"), Kind.PRIMARY, "plus", key="Ctrl+N")
        log.clicked.connect(self.log_complaint)
        self.add_action(add)
        self.add_action(log)

    def _build_tasks(self) -> None:
        wording, shell = self._context.wording, self._context.shell
        self.tasks = TaskList(self._words)
        self.clear_day = Hint("")
        self.tasks.body.insertWidget(1, self.clear_day)
        self.tasks.acted.connect(self._act)
        self.tasks.finished.connect(self._doing.finish)
        self.tasks.opened.connect(self._doing.open)
        self.tasks.chosen.connect(self._turn_to)
        self.tipped = TippedCard(wording)
        self.tipped.looked_into.connect(shell.open_customer)
        self.tipped.talk_wanted.connect(lambda key, _: self._doing.contact(key))
        self.treat = TreatCard()
        self.treat.ask_wanted.connect(self._ask_wishes)
        self.week = WeekCard(wording)
        self.silent = SilentCard(wording)
        self.silent.looked_into.connect(shell.open_customer)
        self.silent.hello_wanted.connect(self._doing.contact)
        self.new_files = NewFilesCard(self._context)
        self.praise = PraiseCard(wording)
        self.praise.thanks_wanted.connect(
            lambda key, _: self._doing.contact(key, about=About.THANKS)
        )
        self._side = QWidget()
        cards = column(self._side, gap=13)
        cards.addWidget(self.new_files)
        self.workbook = WorkbookCard(self._context)
        cards.addWidget(self.workbook)
        self.second_place = SecondPlaceCard(self._context)
        cards.addWidget(self.second_place)
        self.erasing = ErasingCard(self._context)
        cards.addWidget(self.erasing)
        for card in (self.tipped, self.treat, self.week, self.silent, self.praise):
            card.setVisible(False)
            cards.addWidget(card)
        cards.addStretch(1)
        self._main = row(gap=12)
        self._main.addWidget(self.tasks, 1)
        self._main.addWidget(self._side)

    def _empty_state(self) -> EmptyState:
        shell = self._context.shell
        ways = (
            WayOn(
                "user-plus",
                self.tr("Add one customer"),
                self.tr("A name is enough. The rest can come later."),
                self.tr("Add a customer"),
                self.add_customer,
                primary=True,
            ),
            WayOn(
                "download-simple",
                self.tr("Bring in a list"),
                self.tr("From your till, your old app or a spreadsheet."),
                self.tr("Import a list"),
                lambda: shell.open_place("import"),
            ),
            WayOn(
                "storefront",
                self.tr("Look around first"),
                self.tr("A made-up bike shop with 48 customers. Leaves no trace."),
                self.tr("Open the example"),
                self.demo_requested.emit,
            ),
        )
        line = self.tr(
            "Promises, follow-ups and call-backs will wait for you here. "
            "Start with whichever is easiest."
        )
        foot = self.tr("Everything stays on this laptop.")
        return EmptyState(self.tr("Nothing needs you yet"), line, ways, foot)

    # showing

    def _show(self, look: _Look) -> None:
        known = look.board
        self._greet(look.people, known)
        self.tasks.show_tasks(known.tasks, self._context.desk.now())
        nobody = known.customers == 0 and not known.tasks
        self._not_yet.setVisible(False)
        self.empty.setVisible(nobody)
        self.scrolled.setVisible(not nobody)
        if nobody:
            return
        self.figures.show_figures(known, look.shop)
        if known.tasks:
            self.clear_day.setText(self.tr("After these, your day is clear."))
        else:
            self.clear_day.setText(self.tr("Nothing needs you now."))
        self.tipped.show_tipped(known.tipped)
        self.week.show_week(known.week)
        self.week.setVisible(True)
        self.silent.show_silent(known.silent, self._context.desk.today())
        self.praise.show_praise(known.praise)
        self._turn_to(self.tasks.task_at_hand())

    def _greet(self, people_here: tuple[Person, ...], known: Board | None) -> None:
        now, here = self._context.desk.now(), self._context.desk.store.person_id
        name = next((first_name(one.name) for one in people_here if one.id == here), "")
        if _NIGHT <= now.hour < _NOON:
            hello = self.tr("Good morning, {name}") if name else self.tr("Good morning")
        elif _NOON <= now.hour < _EVENING:
            hello = self.tr("Good afternoon, {name}") if name else self.tr("Good afternoon")
        else:
            hello = self.tr("Good evening, {name}") if name else self.tr("Good evening")
        day = self._context.wording.day_long(now.date())
        day = f"{day[:1].upper()}{day[1:]}"  # it begins the line
        many = 0 if known is None else len(known.tasks)
        if many:
            told = (
                self.tr("{day} · 1 thing needs you")
                if many == 1
                else self.tr("{day} · {n} things need you")
            )
            day = told.format(day=day, n=many)
        about = None if known is None else known.usual_minutes
        if about is not None:
            told = self.tr("{things}, about {time}")
            day = told.format(things=day, time=self._context.wording.minutes_rough(about))
        self.set_header(hello.format(name=name), day)

    def _turn_to(self, task: Task | None) -> None:
        self.treat.show_task(task)

    # doing

    def _act(self, task: Task) -> None:
        self._doing.act(task, at_hand=self.tasks.task_at_hand() == task)

    def _ask_wishes(self, customer_id: int) -> None:
        self._context.shell.show_dialog(PreferencesDialog(self._context, customer_id))

    def _look_again(self, touched: frozenset[Noun]) -> None:
        if touched & _CONCERNS and self.isVisible():
            self.reload()

    def _fit(self, width: int) -> None:
        stacked = width < _STACKED_UNDER
        wanted = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._main.setDirection(wanted)
        self.figures.shorten(stacked)
        side = _NARROW_SIDE if width < _NARROW_UNDER else _SIDE
        self._side.setMaximumWidth(16_777_215 if stacked else side)
        self._side.setMinimumWidth(0 if stacked else side)
        spare = max(0, width - _WIDEST - 50) // 2
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(26 + spare, 20, 24 - BAR_ROOM + spare, 16)
