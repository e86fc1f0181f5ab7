"""From the command to the open window, and the words where it does not come that far."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from csdesk.logs import start_logs
from csdesk.memory_dumps import leave_no_core
from csdesk.paths import NoDataFolder
from ui.crash import NO_SCREEN, CrashReporter
from ui.guarding import guard_overrides

if TYPE_CHECKING:
    from ui.app import Application

NOT_STARTED = 1
REFUSED = 2


def open_window(shop: Path | None, *, demo: bool, is_made: bool = True) -> int:
    """Opens the window on a shop and runs until it is closed; returns the exit status.

    Args:
        is_made: a shop file that is missing is made.
    """
    leave_no_core()
    if not has_screen():
        return _say(NO_SCREEN, REFUSED)
    if not is_made and shop is not None and not shop.exists():
        return _say(f"There is no shop file at {shop}.", REFUSED, shown=True)
    crash = CrashReporter()
    crash.install()
    guard_overrides(crash.report)
    try:
        return _run(crash, shop, demo)
    except NoDataFolder as error:
        return _say(str(error), REFUSED, shown=True)
    except Exception as error:
        crash.tell_with(None)
        crash.report(error)
        return NOT_STARTED


def has_screen() -> bool:
    """Whether there is anything to open a window on; Windows and macOS always have it."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(map(os.environ.get, ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")))


def _run(crash: CrashReporter, shop: Path | None, demo: bool) -> int:
    ended_badly = start_logs()
    from ui.app import Application, make_application

    app = make_application(sys.argv[:1])
    application = Application(crash, copies_at_the_end=True)

    if sys.platform == "darwin":  # elsewhere each file begins a program of its own
        from ui.asked_by_system import AskedBySystem

        AskedBySystem(app).asked.connect(application.open_instead)

    def tell_last_time() -> None:
        if ended_badly is not None:
            crash.tell_last_time(ended_badly)

    _begin(application, shop, demo)
    tell_last_time()
    status = app.exec()
    crash.tell_with(None)  # nobody is left at the window
    return status


def _begin(application: Application, shop: Path | None, demo: bool) -> None:
    if demo:
        application.open_demo()
    else:
        application.open_shop(shop or application.memory.last_shop)


def _say(words: str, status: int, *, shown: bool = False) -> int:
    """Tell whoever looks at a terminal, and with ``shown`` also whoever looks at a screen."""
    print(words, file=sys.stderr, flush=True)
    if shown:
        from ui.not_started import show_not_started

        show_not_started(words)
    return status
