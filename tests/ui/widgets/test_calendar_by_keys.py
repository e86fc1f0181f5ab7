"""The calendar of a day opens, is moved in, and closes without a mouse."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QTableView, QWidget

from tests.ui.conftest import Kit
from ui.widgets.dialog import Dialog
from ui.widgets.pickers import DateField, MomentField

KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier
RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
FIELDS = {
    "day": lambda: DateField("Day", date(2026, 11, 21)),
    "day without a sign": lambda: DateField("Day", date(2026, 11, 21), icon=False),
    "moment": lambda: MomentField("When", datetime(2026, 11, 21, 10, 5)),
}


def opened(kit: Kit, field: DateField | MomentField) -> QWidget:
    kit.show(field, 260, 36)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(field, KEY.Key_Down, ALT)
    kit.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    return QApplication.activePopupWidget()


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("kind", FIELDS)
def test_alt_down_opens_it_and_enter_takes_a_day(kit: Kit, kind: str, mirrored: bool) -> None:
    field = FIELDS[kind]()
    if mirrored:
        field.setLayoutDirection(RIGHT_TO_LEFT)
    popup = opened(kit, field)
    days = popup.findChild(QTableView)
    assert popup.findChild(QCalendarWidget).selectedDate() == field.date()

    QTest.keyClick(days, KEY.Key_Down)
    QTest.keyClick(days, KEY.Key_Return)

    kit.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    assert field.date().toPython() == date(2026, 11, 28)


@pytest.mark.parametrize("kind", FIELDS)
def test_esc_closes_it_alone(kit: Kit, kind: str) -> None:
    dialog = Dialog("Log a contact")
    field = FIELDS[kind]()
    dialog.body.addWidget(field)
    kit.show(dialog, 500, 300)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(field, KEY.Key_Down, ALT)
    popup = QApplication.activePopupWidget()

    with kit.qtbot.assertNotEmitted(dialog.closed):
        QTest.keyClick(popup.findChild(QTableView), KEY.Key_Escape)

    assert QApplication.activePopupWidget() is None
    assert QApplication.focusWidget() is field
    assert field.date().toPython() == date(2026, 11, 21)


def test_the_down_arrow_alone_still_takes_the_day_before(kit: Kit) -> None:
    field = FIELDS["day"]()
    kit.show(field, 260, 36)
    field.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(field, KEY.Key_Down)

    assert QApplication.activePopupWidget() is None
    assert field.date().toPython() == date(2026, 11, 20)
