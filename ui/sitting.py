"""One sitting at one desk: a window, the shop open in it, and the pages around that shop."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.errors import CsdeskError
from csdesk.domain.history import Action
from csdesk.domain.listings import ComplaintFilter
from csdesk.domain.person import Person
from csdesk.domain.shop import Shop
from csdesk.language import country_of
from csdesk.services.complaints import count_complaints
from csdesk.services.drafts import is_unfinished
from csdesk.services.screen_lock import ScreenLock, screen_lock
from csdesk.services.shops import people, read_shop
from csdesk.services.today import count_tasks
from ui.backups.keeping import Keeping
from ui.changes import Changes
from ui.context import Context
from ui.jobs import Jobs
from ui.notifications import Notifications, TrayTeller
from ui.pages import register_commands, register_pages
from ui.shell.commands import Command
from ui.shell.window import IMPORT, MainWindow
from ui.theme import Theme
from ui.translation import speak_as_in
from ui.undo_stack import UndoStack
from ui.undo_words import done_again, taken_back
from ui.unlock.locking import Locking
from ui.wording import Wording

if TYPE_CHECKING:
    from ui.first_run.first_run_page import AnswersSoFar, FirstRun
    from ui.help.tour import Tour
    from ui.imports.import_page import ImportPage, UnderWay


class Sitting(QObject):
    """Opens once the shop is there; ends when the window closes or another shop is opened."""

    switch_asked = Signal(Path)
    """Another shop file is wanted, made if it is missing."""
    demo_asked = Signal()
    language_chosen = Signal()
    """The window is to speak what its memory holds from now on."""
    desk_changed = Signal(object)
    """The passphrase was changed: a Changed, with the Desk to go on at."""
    desk_replaced = Signal(object, object)
    """A copy was brought back: the Desk to go on at, and what was done (Restored)."""

    def __init__(self, window: MainWindow, desk: Desk, jobs: Jobs, locale: str | QLocale) -> None:
        super().__init__(window)
        self.window, self.desk, self.jobs = window, desk, jobs
        self._locale = locale
        self.changes = Changes(self)
        self.undo_stack = UndoStack(desk, jobs, self)
        self._context: Context | None = None
        self._questions: FirstRun | None = None
        self._let_in = self._locked = False
        self.tour: Tour | None = None
        desk.store.on_change = self._hear

    def begin(
        self, then: Callable[[], None], *, let_in: bool = False, locked: bool = False
    ) -> None:
        """Look at the shop, off the ui thread, and bring its pages; ``then`` they stand.

        ``let_in``: nobody is asked for the PIN first. Else one is asked for it at the start too,
        or closing the window would be a way past it. ``locked``: the screen was locked before.
        """
        self._let_in, self._locked = let_in, locked
        look = self.jobs.read
        look(self, _look_in, self.desk, then=lambda seen: self._arrive(*seen, then))

    @property
    def context(self) -> Context:
        if self._context is None:
            raise RuntimeError("the shop was not looked at yet")
        return self._context

    def answers_so_far(self) -> AnswersSoFar | None:
        """What was answered of the first questions; None where they are not asked now."""
        return None if self._questions is None else self._questions.answers_so_far()

    def take_up(self, answers: AnswersSoFar | None) -> None:
        """Go on with the first questions where another window around this desk stood."""
        if self._questions is not None and answers is not None:
            self._questions.take_up(answers)

    def import_under_way(self) -> UnderWay | None:
        """The list that is matched and not brought in yet; None where there is none."""
        page = self.window.pages.opened(IMPORT)
        return None if page is None else cast("ImportPage", page).under_way()

    def take_up_import(self, known: UnderWay | None) -> None:
        """Go on with a list where another window around this desk stood."""
        if known is not None:
            cast("ImportPage", self.window.pages.page(IMPORT)).take_up(known)

    def _hear(self, action: Action, nouns: frozenset[Noun]) -> None:
        self.changes.announce(nouns)
        self.undo_stack.note(action)

    def _arrive(
        self, shop: Shop, staff: tuple[Person, ...], lock: ScreenLock, then: Callable[[], None]
    ) -> None:
        if (app := QCoreApplication.instance()) is not None:
            speak_as_in(app, country_of(shop))
        self._context = Context(
            desk=self.desk,
            jobs=self.jobs,
            changes=self.changes,
            theme=Theme.current(),
            wording=Wording(shop.currency, self._locale, self.desk.now().tzinfo),
            shell=self.window,
        )
        register_pages(self.window, self._context, self)
        register_commands(self.window, self._context)
        teller = TrayTeller(self.window)
        teller.pressed.connect(self._come_forward)
        self.notifications = Notifications(self._context, teller, self)
        self.keeping = Keeping(self._context, self.window, self)
        self._context.copies.restored.connect(self.desk_replaced)
        self.window.set_undo(self.undo_stack.undo, self.undo_stack.redo)
        stack = self.undo_stack
        stack.undone.connect(lambda verb: self.window.toast(taken_back(verb)))
        stack.redone.connect(lambda verb: self.window.toast(done_again(verb)))
        stack.stayed.connect(self._say_trouble)
        self.window.person_chosen.connect(self._sit_down)
        self.changes.happened.connect(self._look_again)
        self.jobs.unheard.connect(self._say_trouble)
        self.jobs.held_up.connect(self._say_it_waits)
        self.locking = Locking(self._context, self.window, self)
        self.locking.use(shop)
        asks = lock.can_lock if self._locked else lock.has_pin and not self._let_in
        if asks and shop.first_run_done:
            self.locking.begin_locked(lock)
        self._show_shop(shop, staff)
        self._offer_demo_or_tour(shop)
        if shop.first_run_done:
            self.window.open_place("today")
        else:
            self._ask_three_questions()
        self._count()
        then()

    def _offer_demo_or_tour(self, shop: Shop) -> None:
        """A tour leads through the demo alone; from one's own shop one may go to the demo."""
        if shop.is_demo:
            from ui.help.tour import Tour  # late: only a demo has one

            self.tour = Tour(self.window, self.context)
            words, also = self.tr("A tour of five minutes"), self.tr("show me around new")
            do = self.tour.begin
            self.window.add_command(Command("tour", words, "signpost", do, also=also))
        else:
            words = self.tr("Look around in a demo shop")
            self.window.add_command(Command("demo", words, "storefront", self.demo_asked.emit))

    def _come_forward(self) -> None:
        """A word on the desktop was pressed: show what it was about."""
        self.window.showNormal() if self.window.isMinimized() else self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        if not self.window.is_covered:  # locked, everything behind the page stays as it was
            self.window.open_place("today")

    def _show_shop(self, shop: Shop, staff: tuple[Person, ...]) -> None:
        self.window.show_shop(shop.name or self.tr("Your shop"), self._line_of(shop))
        known = [(person.id, person.name) for person in staff]
        self.window.show_people(known, self.desk.store.person_id)

    def _line_of(self, shop: Shop) -> str:
        """What becomes of what is tried out here; empty in a shop of one's own."""
        if not shop.is_demo:
            return ""
        from csdesk.demo.throw_away import is_throw_away  # late: only a demo needs it

        if is_throw_away(self.desk.store.path):
            return self.tr("A demo. Leaves no trace")
        return self.tr("A demo. Changes stay")

    def _sit_down(self, person_id: int) -> None:
        self.desk.store.person_id = person_id
        self.jobs.read(self, _first_look, self.desk, then=lambda seen: self._show_shop(*seen))

    def _look_again(self, touched: frozenset[Noun]) -> None:
        if touched & {Noun.SETTING, Noun.PERSON}:
            self.jobs.read(self, _first_look, self.desk, then=self._shop_changed, newest="shop")
        self._count()

    def _shop_changed(self, seen: tuple[Shop, tuple[Person, ...]]) -> None:
        self.context.wording.currency = seen[0].currency
        self._show_shop(*seen)

    def _count(self) -> None:
        self.jobs.read(self, _counts, self.desk, then=self._show_counts, newest="counts")

    def _show_counts(self, counted: tuple[int, int]) -> None:
        for place, number in zip(("today", "complaints"), counted, strict=True):
            self.window.set_badge(place, number)

    def _say_trouble(self, error: Exception) -> None:
        if isinstance(error, CsdeskError):
            self.window.trouble(self.context.wording.words_for(error), code=error.code)

    def _say_it_waits(self) -> None:
        line = self.tr("What you open or save meanwhile follows when all of it is written.")
        self.window.toast(self.tr("Bringing it in"), line)

    def _ask_three_questions(self) -> None:
        from ui.first_run.first_run_page import FirstRun

        self._questions = questions = FirstRun(self.context)
        desk_of_pages = self.window.takeCentralWidget()
        questions.finished.connect(lambda: self._leave_first_run(desk_of_pages))
        questions.demo_asked.connect(self.demo_asked)
        questions.language_chosen.connect(self.language_chosen)
        self.window.setCentralWidget(questions)
        questions.first_focus().setFocus()

    def _leave_first_run(self, desk_of_pages: QWidget | None) -> None:
        """To the pages, once they can say whose shop it is and who is here."""
        self._questions = None
        if desk_of_pages is not None:
            arrive = partial(self._show_pages, desk_of_pages)
            self.jobs.read(self, _first_look, self.desk, then=arrive)

    def _show_pages(self, desk_of_pages: QWidget, seen: tuple[Shop, tuple[Person, ...]]) -> None:
        self._shop_changed(seen)
        self.window.setCentralWidget(desk_of_pages)
        desk_of_pages.show()
        self.window.open_place("today")


def _look_in(desk: Desk) -> tuple[Shop, tuple[Person, ...], ScreenLock]:
    if not desk.store.is_read_only and is_unfinished(desk):
        from csdesk.services.erasing import finish_erasing  # late: next to never

        finish_erasing(desk)
    return *_first_look(desk), screen_lock(desk)


def _first_look(desk: Desk) -> tuple[Shop, tuple[Person, ...]]:
    return read_shop(desk), people(desk)


def _counts(desk: Desk) -> tuple[int, int]:
    return count_tasks(desk), count_complaints(desk)[ComplaintFilter.OPEN]
