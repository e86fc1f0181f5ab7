"""What Qt calls in our classes may fail there, and harms no more than the one widget.

Qt knows no exceptions: one that leaves a method it called is put aside, drawing goes on with a
painter that nobody ends, and the next one ends the program. So each such method of ours is
wrapped as its class is made: a fault is reported, and Qt's own method answers instead.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from types import FunctionType
from typing import Any, Final

from PySide6.QtCore import QObject

_ASKED: Final = frozenset(
    (
        *("event", "eventFilter", "sizeHint", "minimumSizeHint", "heightForWidth"),
        *("paint", "paintSection", "drawRow", "data", "headerData"),
    )
)
"""What Qt asks of us, beside the handlers, whose names end in ``Event``."""
_OURS: Final = "ui"
Report = Callable[[BaseException], None]


def guard_overrides(report: Report) -> None:
    """From now on no class of the face that is made lets a fault out to Qt."""

    def heed(kind: Any, /, **options: Any) -> None:
        super(QObject, kind).__init_subclass__(**options)
        if kind.__module__.split(".", 1)[0] == _OURS:
            guard(kind, report)

    QObject.__init_subclass__ = classmethod(heed)  # type: ignore[assignment]


def guard(kind: type, report: Report) -> None:
    """Wrap what Qt calls of this class."""
    for name, own in tuple(vars(kind).items()):
        asked = name in _ASKED or name.endswith("Event")
        if asked and isinstance(own, FunctionType):
            setattr(kind, name, _guarded(kind, own, report))


def _guarded(kind: type, own: FunctionType, report: Report) -> Callable[..., Any]:
    @functools.wraps(own)
    def guarded(self: Any, *asked: Any) -> Any:
        try:
            return own(self, *asked)
        except Exception as error:
            report(error)
        try:
            return getattr(super(kind, self), own.__name__)(*asked)
        except NotImplementedError:  # Qt has no answer of its own: a model without this cell
            return None

    return guarded
