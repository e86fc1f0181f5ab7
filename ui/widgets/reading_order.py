"""Where the Tab key leads: through what is on the screen in the order in which it is read.

Qt would lead through widgets in the order in which they were made, which is another one wherever
something is filled in later. A widget that is read in another order than its layout says has
``read_in_order()``, which returns its parts.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit)
"""What has parts that are nobody's business."""


def stops(root: QWidget) -> list[QWidget]:
    """Whatever the Tab key stops at inside of ``root``, in reading order."""
    return [widget for widget in _read(root) if _is_stop(widget)]


def step(here: QWidget, root: QWidget, *, forward: bool) -> QWidget | None:
    """The stop after ``here``, or before it; after the last comes the first. None: no stop."""
    order = list(_read(root))
    if not forward:
        order.reverse()
    at = order.index(here) if here in order else -1
    return next((each for each in (*order[at + 1 :], *order[: at + 1]) if _is_stop(each)), None)


def move(root: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next stop inside of ``root``; whether there is one."""
    here = root.window().focusWidget() or root
    there = step(here, root, forward=forward)
    if there is None:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    there.setFocus(reason)
    return True


def _is_stop(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    ready = by_tab and _is_ready(widget) and widget.focusProxy() is None
    return ready and not (isinstance(widget, QAbstractButton) and _stands_behind(widget))


def _is_ready(widget: QWidget) -> bool:
    return widget.isEnabled() and widget.isVisible()


def _stands_behind(button: QAbstractButton) -> bool:
    """Of several of which one is chosen only that one is a stop; arrows lead to the others."""
    group = button.group()
    if group is None or not group.exclusive():
        return False
    ready = [each for each in group.buttons() if _is_ready(each)]
    chosen = [each for each in ready if each.isChecked()]
    return button is not (chosen or ready)[0]


def _read(widget: QWidget) -> Iterator[QWidget]:
    """The widget and all inside of it that is shown."""
    if widget.isHidden():
        return
    yield widget
    for part in _parts(widget):
        yield from _read(part)


def _parts(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, _WHOLE):
        return []
    if isinstance(widget, QStackedWidget):
        shown = widget.currentWidget()
        return [] if shown is None else [shown]
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        return [] if inside is None else [inside]
    if isinstance(widget, QAbstractScrollArea):
        return []
    own = getattr(widget, "read_in_order", None)
    if own is not None:
        return list(own())
    laid = list(_laid_out(widget.layout()))
    known = set(laid)
    loose = [
        child
        for child in widget.children()
        if isinstance(child, QWidget) and child not in known and not child.isWindow()
    ]
    return laid + sorted(loose, key=_place)


def _place(widget: QWidget) -> tuple[int, int]:
    corner = widget.mapTo(widget.window(), QPoint(0, 0))
    return corner.y(), corner.x()


def _cell(grid: QGridLayout, at: int) -> tuple[int, int]:
    row, column, *_ = cast("tuple[int, int, int, int]", grid.getItemPosition(at))
    return row, column


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    """What a layout holds, those inside of it included; a grid is read row by row."""
    if layout is None:
        return
    at = range(layout.count())
    order = sorted(at, key=partial(_cell, layout)) if isinstance(layout, QGridLayout) else at
    for each in order:
        item = layout.itemAt(each)
        if item is None:
            continue
        widget = item.widget()
        if widget is not None:
            yield widget
        else:
            yield from _laid_out(item.layout())
