"""A person's words are shown as they were written, whatever they look like."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.ui.conftest import Kit
from ui.shell.places import places
from ui.shell.rail import Rail
from ui.widgets.buttons import Button
from ui.widgets.chips import Chip, ChoicePill, FilterPill
from ui.widgets.choices import CheckBox, OptionCard
from ui.widgets.fields import LONGEST, LabelledField, LineField, TextField
from ui.widgets.states import EmptyState, ErrorPanel
from ui.widgets.text import ElidedLabel, Prose, label, tip
from ui.widgets.timeline import Moment, Timeline

NASTY = '<b>Anna</b> & <img src="file:///etc/passwd">'


def everything(kit: Kit) -> list[QWidget]:
    timeline = Timeline("Story")
    timeline.show_moments([Moment("phone", "bad", NASTY, NASTY, NASTY, (("ok", "check", NASTY),))])
    panel = ErrorPanel()
    panel.tell(NASTY, NASTY, source=NASTY, detail=NASTY, works=[NASTY])
    return [
        label(NASTY),
        ElidedLabel(NASTY),
        Prose([(NASTY, True), (" cost ", False)]),
        Chip(NASTY),
        timeline,
        panel,
        EmptyState(NASTY, NASTY),
        LabelledField(NASTY, LineField(NASTY), hint=NASTY),
        Rail(places()),
    ]


def test_no_label_of_the_kit_interprets_what_it_shows(kit: Kit) -> None:
    for widget in everything(kit):
        kit.qtbot.addWidget(widget)
        labels = [*widget.findChildren(QLabel), *([widget] if isinstance(widget, QLabel) else [])]
        for each in labels:
            if each.text():
                plain = each.textFormat() == Qt.TextFormat.PlainText
                assert plain or NASTY not in each.text(), type(each)


@pytest.mark.parametrize("make", [Button, ChoicePill, FilterPill, CheckBox, OptionCard])
def test_an_ampersand_makes_no_shortcut(kit: Kit, make: type[QAbstractButton]) -> None:
    button = make("Smith & Sons")
    kit.qtbot.addWidget(button)
    assert button.shortcut().isEmpty()
    assert "Smith & Sons" in button.accessibleName()


def test_a_tool_tip_shows_markup_as_it_is() -> None:
    assert "<b>" not in tip(NASTY)
    assert tip("plain words") == "plain words"


def test_pasted_looks_are_left_behind(kit: Kit) -> None:
    field = TextField("What was said")
    kit.show(field)
    mime = QMimeData()
    mime.setHtml("<b>loud</b> <img src='x'>")
    mime.setText("loud")

    field.insertFromMimeData(mime)

    assert field.toPlainText() == "loud"
    assert not field.textCursor().charFormat().font().bold()


def test_words_that_look_like_markup_are_kept_letter_by_letter(kit: Kit) -> None:
    field = TextField("What was said")
    kit.qtbot.addWidget(field)
    for show in (field.setText, field.setPlainText, field.setHtml):
        field.clear()
        show(NASTY)
        assert field.text() == NASTY


def test_a_paste_that_is_far_too_long_is_refused_with_words(kit: Kit) -> None:
    field = TextField("What was said")
    labelled = LabelledField("What was said", field)
    kit.show(labelled)
    mime = QMimeData()
    mime.setText("x" * (LONGEST + 1))

    with kit.qtbot.waitSignal(field.refused):
        field.insertFromMimeData(mime)

    assert field.text() == ""
    assert "too long" in field.accessibleDescription()


def test_a_line_refuses_an_oversized_paste_too(kit: Kit) -> None:
    field = LineField("Name")
    kit.show(field)
    QGuiApplication.clipboard().setText("x" * (LONGEST + 1))

    with kit.qtbot.waitSignal(field.refused):
        kit.qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert field.text() == ""
