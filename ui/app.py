"""Builds everything once, in order, and opens the window; the shop comes in behind it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from csdesk.domain.errors import CsdeskError, Refused, ShopUnavailable
from ui.collecting import Collecting
from ui.crash import CrashReporter, Trouble
from ui.icons import own_icon
from ui.jobs import Jobs
from ui.shell.window import MainWindow
from ui.theme import Theme
from ui.translation import speak
from ui.trouble import TroubleStrip
from ui.window_memory import WindowMemory

if TYPE_CHECKING:
    from csdesk.desk import Desk
    from csdesk.domain.backup import Restored
    from ui.privacy.changing import Changed
    from ui.sitting import Sitting


_LOCKED = ("shop.passphrase_needed", "shop.passphrase_wrong")


class Application(QObject):
    """The running program: one window, one shop open in it at a time.

    Args:
        now: the clock that shops are opened with; None: that of the computer.
        copies_at_the_end: what changed is copied before the window closes.
    """

    _broke = Signal(object)
    """A Trouble, from whichever thread it comes."""

    def __init__(
        self,
        crash: CrashReporter,
        now: Callable[[], datetime] | None = None,
        *,
        copies_at_the_end: bool = False,
    ) -> None:
        super().__init__()
        self._copies_at_the_end = copies_at_the_end
        self._broke.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._now = now
        self._crash = crash
        self.memory = WindowMemory()
        self.memory.dress(Theme.current())
        if (app := QApplication.instance()) is not None:
            speak(app, self.memory.language)
        self._trash: list[Path] = []
        self.sitting: Sitting | None = None
        self._desk: Desk | None = None
        self.window = self._new_window()

    def _new_window(self) -> MainWindow:
        window = MainWindow()
        self.memory.restore(window)
        self.jobs = Jobs(window)
        self.jobs.broke.connect(self._crash.report)
        self.jobs.damaged.connect(self._cannot_go_on, Qt.ConnectionType.QueuedConnection)
        self.jobs.left_closed.connect(self._cannot_go_on, Qt.ConnectionType.QueuedConnection)
        self._crash.ask_with(self.jobs.keeping.emit, self._facts)
        self._crash.tell_with(self._broke.emit)
        self.trouble = TroubleStrip(window, window.close)
        window.closing.connect(self._close)
        return window

    def open_shop(
        self,
        path: Path,
        *,
        read_only: bool = False,
        take_over: bool = False,
        begins_anew: bool = False,
        then: Callable[[], None] = lambda: None,
    ) -> None:
        """Opens a shop file in the window, made if it is missing; what fails is said there.

        Args:
            read_only: only to look at it, for instance beside another window.
            take_over: the owner said that another computer has it open no more.
            begins_anew: the owner knows that the file is gone and its copies are there.
        """
        self.window.show()
        opener = partial(_open, path, self._now, read_only, take_over, begins_anew=begins_anew)
        self.jobs.read(
            self.window,
            opener,
            then=lambda desk: self._begin(desk, path, then),
            failed=lambda error: self._not_open(path, error, opener, then),
        )

    def _not_open(
        self, path: Path, error: Exception, opener: Callable[..., Desk], then: Callable[[], None]
    ) -> None:
        """Asks for the passphrase where only that is in the way."""
        if not isinstance(error, CsdeskError) or error.code not in _LOCKED:
            self._refused(path, error)
            return
        from ui.unlock.unlocking import Unlocking

        def begin(desk: Desk, not_remembered: str) -> None:
            self._begin(desk, path, lambda: self._let_in(not_remembered, then), let_in=True)

        asking = Unlocking(self.window, self.jobs, path, opener)
        asking.opened.connect(begin)
        asking.refused.connect(lambda error: self._refused(path, error))
        asking.page.other.connect(self._switch)
        asking.page.demo.connect(self._switch_to_demo)

    def _let_in(self, not_remembered: str, then: Callable[[], None]) -> None:
        if not_remembered:
            self.window.trouble(not_remembered)
        then()

    def open_demo(self, *, then: Callable[[], None] = lambda: None) -> None:
        """Opens a made-up shop of its own folder, gone when the program ends."""
        from csdesk.demo.throw_away import NAME, throw_away_folder

        folder = throw_away_folder()
        self._trash.append(folder)
        self.window.show()
        path = folder / NAME
        self.jobs.read(
            self.window,
            _open_demo,
            path,
            WindowMemory().language,
            then=lambda desk: self._begin(desk, None, lambda: self._offer_tour(then)),
            failed=lambda error: self._refused(path, error),
        )

    def _offer_tour(self, then: Callable[[], None]) -> None:
        if self.sitting is not None and self.sitting.tour is not None:
            self.sitting.tour.offer()
        then()

    def _begin(
        self,
        desk: Desk,
        remember: Path | None,
        then: Callable[[], None],
        *,
        let_in: bool = False,
        locked: bool = False,
    ) -> None:
        """``let_in``: somebody said the passphrase just now, or sat at this shop already.

        ``locked``: the screen was locked meanwhile, and stays so.
        """
        from ui.sitting import Sitting

        if remember is not None:
            self.memory.remember_shop(remember)
            locked = locked or (not let_in and self.memory.is_left_locked(remember))
        self._desk = desk
        sitting = Sitting(self.window, desk, self.jobs, QLocale())
        sitting.switch_asked.connect(self._switch)
        sitting.demo_asked.connect(self._switch_to_demo)
        sitting.desk_replaced.connect(self._go_on_at)
        sitting.desk_changed.connect(self._go_on_under)
        sitting.language_chosen.connect(self._speak_anew, Qt.ConnectionType.QueuedConnection)
        self.sitting = sitting
        sitting.begin(lambda: self._arrive(sitting, remember, then), let_in=let_in, locked=locked)

    def _arrive(self, sitting: Sitting, shop: Path | None, then: Callable[[], None]) -> None:
        """The pages stand: say what is to be said of the file, and keep where somebody is."""
        if shop is not None:
            from ui.shop_file_told import ShopFileTold

            told = ShopFileTold(sitting.context, self.memory, sitting)
            told.reopen_asked.connect(self._switch)
            told.look()
            told.look_closer()
            path = sitting.desk.store.path
            self.window.moved.connect(lambda _: self._remember_page(path))
            self.memory.note_lock(path, locked=self.window.is_covered)
            sitting.locking.locked.connect(lambda: self.memory.note_lock(path, locked=True))
            sitting.locking.unlocked.connect(lambda: self.memory.note_lock(path, locked=False))
            if self._copies_at_the_end:
                self._copy_before_closing(sitting)
        then()

    def _copy_before_closing(self, sitting: Sitting) -> None:
        from ui.backups.leaving import Leaving

        leaving = Leaving(sitting.context, sitting)
        leaving.done.connect(self.window.close)
        self.window.ask_before_closing(leaving.begin)

    def _remember_page(self, shop: Path) -> None:
        here = self.window.pages.here
        if here is not None:
            self.memory.remember_address(shop, here)

    def open_instead(self, path: Path) -> None:
        """The system asks for a shop file: it takes the place of another one."""
        if self._desk is None or self._desk.store.path != path:
            self._switch(path)
        self.window.raise_()
        self.window.activateWindow()

    def _switch(
        self,
        path: Path,
        *,
        read_only: bool = False,
        take_over: bool = False,
        begins_anew: bool = False,
    ) -> None:
        self._leave()
        self.open_shop(path, read_only=read_only, take_over=take_over, begins_anew=begins_anew)

    def _go_on_at(self, desk: Desk, restored: Restored) -> None:
        """A copy was brought back, and the old desk is closed: the same shop as it was then."""
        locked = self.window.is_covered
        self._leave()
        self.window.show()
        say = partial(self._say_restored, desk, restored)
        self._begin(desk, desk.store.path, say, let_in=True, locked=locked)

    def _say_restored(self, desk: Desk, restored: Restored) -> None:
        from ui.backups.words import said_of

        if self.sitting is not None:
            wording = self.sitting.context.wording
            self.window.toast(*said_of(restored, wording, desk.today()))

    def _go_on_under(self, changed: Changed) -> None:
        """The shop has another passphrase, or none: the old desk is closed."""
        was_demo, locked = bool(self._trash), self.window.is_covered
        self._leave_for_anew()
        shop = None if was_demo else changed.desk.store.path
        say = partial(self._say_changed, changed)
        self._begin(changed.desk, shop, say, let_in=True, locked=locked)

    def _say_changed(self, changed: Changed) -> None:
        from ui.privacy.words import told_of

        self.window.open_place("settings", "privacy")
        words, line = told_of(changed)
        self.window.toast(words, line)

    def _speak_anew(self) -> None:
        """Another language was chosen: a new window at the same place, around the same desk."""
        before, desk = self.sitting, self._desk
        if before is None or desk is None:
            return
        if self.jobs.is_writing_at_length:  # it must not be broken off for this
            self.jobs.idle.connect(self._speak_anew, Qt.ConnectionType.SingleShotConnection)
            return
        shop = None if self._trash else desk.store.path
        locked, answers = self.window.is_covered, before.answers_so_far()
        matched = before.import_under_way()
        self.jobs.keeping.emit()
        self._desk = None  # it stays open
        if (app := QApplication.instance()) is not None:
            speak(app, self.memory.language)
        self._leave_for_anew()

        def go_on() -> None:
            if self.sitting is None:
                return
            self.sitting.undo_stack.take_over(before.undo_stack)
            self.sitting.take_up_import(matched)
            if answers is None:
                self.window.open_place("settings", "look")
            else:
                self.sitting.take_up(answers)

        self._begin(desk, shop, go_on, let_in=True, locked=locked)

    def _switch_to_demo(self) -> None:
        self._leave()
        self.open_demo()

    def _leave(self) -> None:
        """Ends the sitting: a new window takes the place of the old one."""
        old = self.window
        geometry = old.saveGeometry()
        old.closing.disconnect(self._close)
        old.ask_before_closing(None)
        self._close()
        self.window = self._new_window()
        self.window.restoreGeometry(geometry)
        old.close()
        old.deleteLater()

    def _close(self) -> None:
        self.memory.remember(self.window)
        self.jobs.close()
        if self._desk is not None:
            self._desk.store.close()
            self._desk = None
        while self._trash:
            shutil.rmtree(self._trash.pop(), ignore_errors=True)

    def _refused(self, path: Path, error: Exception) -> None:
        from ui.cannot_open import CannotOpen

        if not isinstance(error, CsdeskError):
            self._crash.report(error)
            return
        if error.code in ("shop.damaged", "shop.foreign", "shop.gone"):
            self._show_damaged(path, error)
            return
        page = CannotOpen(path, error)
        page.again.connect(lambda: self._switch(path))
        page.reading.connect(lambda: self._switch(path, read_only=True))
        page.taken_over.connect(lambda: self._switch(path, take_over=True))
        page.other.connect(self._switch)
        page.demo.connect(self._switch_to_demo)
        self.window.setCentralWidget(page)

    def _show_damaged(self, path: Path, error: CsdeskError) -> None:
        from csdesk.desk import local_now
        from ui.damaged.damaged_page import DamagedPage
        from ui.wording import Wording

        clock = self._now or local_now
        wording = Wording("EUR", QLocale(), clock().tzinfo)
        page = DamagedPage(path, error, self.jobs, wording, clock)
        page.opened.connect(self._switch)
        page.anew.connect(lambda: self._switch(path, begins_anew=True))
        page.other.connect(self._switch)
        page.demo.connect(self._switch_to_demo)
        self.window.setCentralWidget(page)

    def _cannot_go_on(self, error: CsdeskError) -> None:
        """The file turned out to be damaged, or was replaced and could not be opened again."""
        if self._desk is None:
            return
        path = self._desk.store.path
        self._leave_for_anew()
        self._refused(path, error)

    def _leave_for_anew(self) -> None:
        """A new window for the same shop; what a demo is made of stays."""
        kept, self._trash = self._trash, []
        self._leave()
        self._trash = kept
        self.window.show()

    def _tell(self, trouble: Trouble) -> None:
        if isValid(self.trouble):
            self.trouble.tell(trouble)

    def _facts(self) -> tuple[tuple[str, str], ...]:
        """What a report may tell of the window: where one was and what was asked for, by verbs."""
        here, screen = self.window.pages.here, self.window.screen()
        size = screen.size()
        return (
            ("Screen", f"{size.width()} x {size.height()}, {screen.devicePixelRatio():.2f} times"),
            ("Platform", QGuiApplication.platformName()),
            ("Page", "none" if here is None else here.place),
            ("Asked for last", ", ".join(self.jobs.lately)),
        )


def _open(
    path: Path,
    now: Callable[[], datetime] | None,
    read_only: bool,
    take_over: bool,
    passphrase: str | None = None,
    *,
    begins_anew: bool = False,
) -> Desk:
    """The desk of a shop; for reading only where its file or disk can't be written.

    A passphrase that this computer remembers is not asked for.

    Raises: ShopUnavailable("shop.gone"): only its copies are there; ("shop.damaged"): it is no
        shop file any more, and copies say that it was one.
    """
    from csdesk.desk import local_now
    from csdesk.services.remembered_key import remembered
    from csdesk.services.shops import open_shop

    clock = now or local_now
    words = remembered(path) if passphrase is None else passphrase
    opened = partial(open_shop, path, now=clock, passphrase=words)
    if read_only:
        return opened(read_only=True)
    if not (begins_anew or path.exists()) and _has_copies(path):
        raise ShopUnavailable("shop.gone", "{name} is not there any more.", name=path.name)
    try:
        return opened(make_if_missing=True, take_over=take_over)
    except ShopUnavailable as error:
        if error.code != "shop.read_only" or not path.exists():
            raise
        return opened(read_only=True)
    except Refused as error:
        if error.code != "shop.not_a_shop" or not _has_copies(path):
            raise
        raise ShopUnavailable("shop.damaged", error.sentence) from error


def _has_copies(path: Path) -> bool:
    from csdesk.services.backups_kept import has_copies  # late: a shop that is there needs it not

    return has_copies(path)


def _open_demo(path: Path, language: str) -> Desk:
    from csdesk.demo import make_demo
    from csdesk.demo.place import place_of
    from csdesk.services.shops import open_shop

    make_demo(path, place=place_of(language))
    return open_shop(path)


def make_application(arguments: list[str]) -> QApplication:
    """The one QApplication, set up before anything is drawn."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = QApplication(arguments)
    app.setApplicationName("csdesk")
    app.setDesktopFileName("csdesk")
    app.setWindowIcon(own_icon())
    Collecting(app)
    Theme(app)
    return app
