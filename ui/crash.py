"""What happens when csdesk itself is at fault: written down first, told once, calmly."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from types import TracebackType

log = logging.getLogger("csdesk.crash")


class CrashReporter:
    """Writes every bug to the log, and tells the person about each kind of it only once."""

    def __init__(self, tell: Callable[[BaseException], None] | None = None) -> None:
        self._tell = tell
        self._told: set[tuple[type[BaseException], int]] = set()
        self._telling = False

    def tell_with(self, tell: Callable[[BaseException], None]) -> None:
        """Use ``tell`` from now on: the window comes later than the first possible crash."""
        self._tell = tell

    def install(self) -> None:
        """Catch what would otherwise end on a terminal nobody sees."""
        sys.excepthook = self._hook

    def report(self, error: BaseException) -> None:
        """Log a bug with its trace, then show it unless it was shown before."""
        log.error("unexpected failure", exc_info=error)
        kind = (type(error), _line_of(error.__traceback__))
        if self._tell is None or self._telling or kind in self._told:
            return
        self._told.add(kind)
        self._telling = True
        try:
            self._tell(error)
        except Exception:
            log.exception("the failure could not be shown")
        finally:
            self._telling = False

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.report(error)


def _line_of(trace: TracebackType | None) -> int:
    line = 0
    while trace is not None:
        line, trace = trace.tb_lineno, trace.tb_next
    return line
