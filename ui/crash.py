"""The one place that hears of every fault of csdesk itself, in any thread, and of Qt's own.

In this order: what is typed is kept, a report without anybody's words is written, and the person
is told, once for each kind. Nothing here may fail in a way that ends where it began.
"""

from __future__ import annotations

import logging
import os
import re
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from csdesk import crash_report
from csdesk.crash_report import Facts

log = logging.getLogger("csdesk.crash")

MOST_TOLD: Final = 5
"""So many kinds of faults are told and reported in one run; after that they are only counted."""
TOO_MANY: Final = 3
"""From so many kinds on csdesk had better be started again."""
NO_SCREEN: Final = (
    "csdesk found no screen to open its window on. Start it from your desktop; "
    "what works without a window is told by: csdesk help"
)
_SPOKEN_BY: Final = re.compile(r"Q[A-Z]\w{1,60}(::~?\w{1,60}){1,3}(?=[:( ]|$)")


@dataclass(frozen=True, slots=True)
class Trouble:
    """A fault as it is told to the person."""

    text: str
    """The report, word for word."""
    path: Path | None
    """Where it was written; None: nowhere, the disk did not take it."""
    again: bool = False
    """Whether csdesk had better be started again."""
    last_time: bool = False
    """Whether it ended the run before this one."""


class CrashReporter:
    """Writes every bug to the log, and reports and tells each kind of it only once."""

    def __init__(self, tell: Callable[[Trouble], None] | None = None) -> None:
        self._tell = tell
        self._keep: Callable[[], None] = _nothing
        self._facts: Callable[[], Facts] = tuple
        self._seen: dict[str, int] = {}
        self._told = 0
        self._lock = threading.Lock()
        self._within = threading.local()

    def tell_with(self, tell: Callable[[Trouble], None] | None) -> None:
        """Use ``tell`` from now on; the window comes later than the first possible crash.

        It is called in the thread that broke.
        """
        self._tell = tell

    def ask_with(self, keep: Callable[[], None], facts: Callable[[], Facts]) -> None:
        """Before anything is told ``keep`` what is typed; ``facts`` stand in the report.

        Both are called in the ui thread only.
        """
        self._keep, self._facts = keep, facts

    def install(self) -> None:
        """Catch what would otherwise end on a terminal nobody sees, or nowhere."""
        from PySide6.QtCore import qInstallMessageHandler

        sys.excepthook = self._hook
        sys.unraisablehook = lambda heard: self._heard(heard.exc_value)
        threading.excepthook = lambda heard: self._heard(heard.exc_value)
        qInstallMessageHandler(self._qt_said)

    def report(self, error: BaseException) -> None:
        """Keep the work, write the fault down, and tell it unless it was told before."""
        if getattr(self._within, "reporting", False):
            return  # a fault in telling of a fault
        self._within.reporting = True
        try:
            self._report(error)
        except Exception as second:
            log.error("the failure could not be told", exc_info=second)
        finally:
            _let_go(error)
            self._within.reporting = False

    def tell_last_time(self, path: Path) -> None:
        """Tell of the report of a crash that ended csdesk the last time."""
        if self._tell is not None:
            self._tell(Trouble(path.read_text(encoding="utf-8"), path, last_time=True))

    def _report(self, error: BaseException) -> None:
        times = self._count(error)
        if times & (times - 1) == 0:  # 1, 2, 4, 8, …: a storm leaves a line each time it doubled
            log.error("unexpected failure, seen %d times", times, exc_info=error)
        if times > 1:
            return
        at_screen = threading.current_thread() is threading.main_thread()
        if at_screen:
            self._safely(self._keep)
        with self._lock:
            self._told += 1
            told = self._told
        if told > MOST_TOLD:
            return
        facts = (self._safely(self._facts) or ()) if at_screen else ()
        text = crash_report.build(error, facts)
        again = told >= TOO_MANY or isinstance(error, MemoryError | RecursionError)
        self._pass_on(Trouble(text, crash_report.keep(text), again))

    def _pass_on(self, trouble: Trouble) -> None:
        if self._tell is not None:
            self._tell(trouble)
            return
        where = "" if trouble.path is None else f" A report is in {trouble.path}."
        print(f"Something went wrong inside csdesk. What you saved is safe.{where}",
              file=sys.stderr)  # fmt: skip

    def _count(self, error: BaseException) -> int:
        place = crash_report.frames_of(error.__traceback__)[-1:]
        kind = f"{crash_report.kind_of(error)} {place}"
        with self._lock:
            self._seen[kind] = self._seen.get(kind, 0) + 1
            return self._seen[kind]

    def _safely(self, do: Callable[[], Any]) -> Any:
        try:
            return do()
        except Exception as error:
            log.error("what is typed or seen could not be asked for", exc_info=error)
            return None

    def _heard(self, error: BaseException | None) -> None:
        if error is not None and not isinstance(error, SystemExit):
            self.report(error)

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            _close_windows()
            return
        self.report(error)

    def _qt_said(self, kind: Any, where: Any, words: str) -> None:
        """Qt's words may quote a path or a name: only who spoke them is written down."""
        from PySide6.QtCore import QtMsgType

        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            return
        spoken = _SPOKEN_BY.match(words)
        told = f"{where.category or 'default'} {spoken.group() if spoken else ''}".strip()
        with self._lock:
            self._seen[told] = times = self._seen.get(told, 0) + 1
        if times & (times - 1) == 0:
            log.warning("Qt, %s: %s, seen %d times", kind.name, told, times)
        if kind == QtMsgType.QtFatalMsg:
            if "platform plugin" in words:
                print(NO_SCREEN, file=sys.stderr, flush=True)
                os._exit(2)
            self.report(QtEnded())


class QtEnded(Exception):
    """Qt itself gave up; it ends the program after this was heard."""


def _nothing() -> None:
    """Nothing is typed yet."""


def _close_windows() -> None:
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is not None:
        QApplication.closeAllWindows()


def _let_go(error: BaseException) -> None:
    """End what an error broke off in mid-painting, and forget the values its frames still hold.

    Qt ends the program where a painter outlives the widget it paints on.
    """
    from PySide6.QtGui import QPainter

    for trace in _traces(error):
        for frame, _ in traceback.walk_tb(trace):
            if frame.f_code.co_name != "paintEvent":
                continue  # a painter that Qt handed in is Qt's to end
            for value in frame.f_locals.values():
                if isinstance(value, QPainter) and value.isActive():
                    value.end()
        traceback.clear_frames(trace)
    for name in ("last_exc", "last_value", "last_traceback"):
        if hasattr(sys, name):
            setattr(sys, name, None)


def _traces(error: BaseException | None) -> Iterator[TracebackType]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        if error.__traceback__ is not None:
            yield error.__traceback__
        error = error.__cause__ or error.__context__
