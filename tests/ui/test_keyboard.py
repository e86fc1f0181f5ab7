"""Somebody without a mouse walks through every screen, in the order in which it is read."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QLineEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from csdesk.desk import Desk
from tests.ui.every_screen import one_of_each_stage, parts, program
from ui.widgets.focus import FocusRing, Ringed
from ui.widgets.reading_order import stops

MOST = 200
_SHOWN_BY_QT = (QLineEdit, QTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)
"""Their edge, or the row that is lit, says where the focus is."""


def test_tab_leads_through_every_screen_and_back_and_is_never_lost(
    demo: Desk, qtbot: QtBot
) -> None:
    told: list[str] = []
    stages = one_of_each_stage(demo)
    with program(demo, qtbot) as running:
        with qtbot.waitActive(running.window):
            running.window.activateWindow()
        for screen, root in running.pages(1, stages):
            told += [f"{screen}: {fault}" for fault in walk_faults(root)]
        came_from = QApplication.focusWidget()
        for screen, root in running.dialogs(1, stages[0]):
            told += [f"dialog {screen}: {fault}" for fault in walk_faults(root)]
        assert QApplication.focusWidget() is came_from, "a dialog did not give the focus back"

    assert not told, "\n".join(sorted(set(told)))


def walk_faults(root: QWidget) -> Iterator[str]:
    """What goes wrong when Tab is pressed until it comes round, and Shift+Tab once."""
    wanted = stops(root)
    missed = [part for part in buttons_and_fields(root) if part not in wanted]
    yield from (f"no Tab leads to {called(part)}" for part in missed)
    if not wanted:
        yield "nothing takes keys"
        return
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    walked = [wanted[0]]
    for _ in range(MOST):
        here = QApplication.focusWidget()
        if here is None:
            yield f"the focus is lost after {called(walked[-1])}"
            return
        yield from unseen(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        there = QApplication.focusWidget()
        if there is None or there is walked[0]:
            break
        if there is here and isinstance(here, QDateTimeEdit):
            continue  # from the day to the month
        walked.append(there)
    walked = [part for part in walked if part in wanted]  # a row shows more once it is come to
    if walked != wanted:
        at = next((n for n, (a, b) in enumerate(zip(walked, wanted, strict=False)) if a is not b),
                  min(len(walked), len(wanted)))  # fmt: skip
        came = [called(part) for part in walked[at : at + 2]]
        yield f"after {called(walked[at - 1])} the keys are led astray to {came}"
    if len(wanted) > 1:
        QTest.keyClick(wanted[0], Qt.Key.Key_Backtab)
        if QApplication.focusWidget() is not wanted[-1]:
            yield "Shift+Tab does not lead back"


def buttons_and_fields(root: QWidget) -> Iterator[QWidget]:
    """What a mouse can act on, and no arrow key leads to."""
    for part in parts(root):
        inner = isinstance(part.parentWidget(), QComboBox | QAbstractSpinBox | QAbstractItemView)
        told = QAccessible.queryAccessibleInterface(part)
        if told is not None and told.role() is QAccessible.Role.StaticText:
            continue
        kind = isinstance(part, QAbstractButton | QLineEdit | QTextEdit | QComboBox)
        if not kind or inner or not part.isEnabled() or part.isWindow():
            continue
        one_of_several = isinstance(part, QAbstractButton) and (
            part.autoExclusive() or (part.group() is not None and part.group().exclusive())
        )
        if not one_of_several and shown_in(part, root):
            yield part


def shown_in(part: QWidget, root: QWidget) -> bool:
    return part is root or root.isAncestorOf(part)


def unseen(here: QWidget) -> Iterator[str]:
    """The focus must show: by a ring or an edge, within what is scrolled to."""
    if isinstance(here, Ringed):
        ring = here._ring
        if not isinstance(ring, FocusRing) or not ring.isVisible():
            yield f"{called(here)} has no ring"
    elif not isinstance(here, _SHOWN_BY_QT) and type(here).paintEvent is QWidget.paintEvent:
        yield f"{called(here)} shows no focus"
    above = here.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            top = here.mapTo(above.viewport(), QPoint(0, 0)).y()
            if top + min(here.height(), 20) <= 0 or top >= above.viewport().height():
                yield f"{called(here)} is outside of what is scrolled to"
        above = above.parentWidget()


def called(part: QWidget) -> str:
    return f"{type(part).__name__} “{part.accessibleName() or part.objectName()}”"
