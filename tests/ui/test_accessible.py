"""What a screen reader is told: every control has a name and a role, on every screen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from csdesk.desk import Desk
from tests.ui.every_screen import one_of_each_stage, parts, program

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
NO_ROLE = {QAccessible.Role.NoRole, QAccessible.Role.Client}


def test_every_control_says_its_name_and_what_it_is_and_is_told_from_others(
    demo: Desk, qtbot: QtBot
) -> None:
    told: list[str] = []
    stages = one_of_each_stage(demo)
    with program(demo, qtbot) as running:
        for screen, root in running.screens(1, stages):
            told += [f"{screen}: {fault}" for fault in (*faults(root), *alike(root))]

    assert not told, "\n".join(sorted(set(told)))


def faults(root: QWidget) -> Iterator[str]:
    """Controls without a name, and painted things that say only that they are something."""
    for part in parts(root):
        heard = QAccessible.queryAccessibleInterface(part)
        if heard is None or not takes_part(part):
            continue
        where = f"{type(part).__name__} “{part.objectName()}”"
        if not heard.text(QAccessible.Text.Name).strip():
            yield f"{where} has no name"
        if heard.role() in NO_ROLE:
            yield f"{where} has no role"


def alike(root: QWidget) -> list[str]:
    """What sounds like something else that can be pressed or written in on the same page."""
    heard: list[str] = []
    for part in parts(root):
        told = QAccessible.queryAccessibleInterface(part)
        if told is not None and takes_part(part) and not isinstance(part, QAbstractItemView):
            name = part.accessibleName() or told.text(QAccessible.Text.Name)  # not what is chosen
            more = told.text(QAccessible.Text.Description)
            heard.append(f"{told.role().name} “{name}” {more} in “{group_of(part)}”")
    return [f"{each} is there {n} times" for each, n in Counter(heard).items() if n > 1]


def group_of(part: QWidget) -> str:
    """What is said when the focus comes to it from elsewhere."""
    above = part.parentWidget()
    while above is not None and not above.accessibleName():
        above = above.parentWidget()
    return "" if above is None else above.accessibleName()


def takes_part(part: QWidget) -> bool:
    """Whether somebody can act on it: a control, or whatever else takes the focus."""
    whole = part.parentWidget()
    if isinstance(part, QScrollBar | QHeaderView) or isinstance(
        whole, QComboBox | QAbstractSpinBox
    ):
        return False  # a part of another control
    if isinstance(whole, QAbstractScrollArea) and part is whole.viewport():
        return False
    return isinstance(part, CONTROLS) or part.focusPolicy() & Qt.FocusPolicy.TabFocus
