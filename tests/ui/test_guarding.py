"""A fault in what Qt calls of a class of ours is reported, and Qt's own answer is taken."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.conftest import Kit
from ui.guarding import guard


class Broken(QPushButton):
    """Everything that Qt asks of it fails."""

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawPoint(0, 0)
        raise ValueError("painting")

    def sizeHint(self) -> QSize:
        raise ValueError("size")

    def resizeEvent(self, event: QResizeEvent) -> None:
        raise ValueError("resizing")

    def setText(self, words: str) -> None:
        raise ValueError("no business of Qt's")


class BrokenList(QAbstractListModel):
    def rowCount(self, parent: object = None) -> int:
        return 1

    def data(self, index: QModelIndex, role: int = 0) -> Any:
        raise KeyError(role)


def test_a_widget_that_fails_everywhere_is_shown_as_qt_would_and_told(kit: Kit) -> None:
    heard: list[BaseException] = []
    guard(Broken, heard.append)
    button = Broken("Open")

    kit.show(button, 80, 30)
    button.grab()

    assert button.sizeHint() == QPushButton("Open").sizeHint()
    assert {str(error) for error in heard} >= {"painting", "size", "resizing"}


def test_what_only_we_call_fails_as_ever() -> None:
    heard: list[BaseException] = []
    guard(Broken, heard.append)
    try:
        Broken.setText(None, "x")  # type: ignore[arg-type]
    except ValueError as error:
        assert "no business" in str(error)
    else:
        raise AssertionError("it was swallowed")
    assert heard == []


def test_a_cell_that_cannot_be_read_is_empty(kit: Kit) -> None:
    heard: list[BaseException] = []
    guard(BrokenList, heard.append)
    model = BrokenList()

    assert model.index(0, 0).data() is None
    assert [type(error) for error in heard] == [KeyError]


def test_a_class_that_fails_nowhere_is_as_it_was(kit: Kit) -> None:
    class Whole(QLabel):
        def sizeHint(self) -> QSize:
            return QSize(77, 11)

    guard(Whole, lambda error: None)
    label = Whole()
    kit.qtbot.addWidget(label)

    assert label.sizeHint() == QSize(77, 11)
