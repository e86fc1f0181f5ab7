"""A person's words are shown as they were written, whatever they look like."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from tests.ui.conftest import Kit
from ui.complaints.read_back_card import GrowingText
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


def test_a_line_takes_a_paste_whole_or_not_at_all(kit: Kit) -> None:
    field = LineField("Name", longest=20)
    labelled = LabelledField("Name", field)
    kit.show(labelled)
    field.setText("Ann")
    field.end(False)

    QGuiApplication.clipboard().setText("x" * 18)
    field.paste()

    assert field.text() == "Ann"
    assert "too long" in field.accessibleDescription()
    QGuiApplication.clipboard().setText("x" * 17)
    field.paste()
    assert field.text() == "Ann" + "x" * 17


@pytest.mark.parametrize("words", ["x" * 300_000, "x" * 1_000_000, "Z\u0351\u036b" * 300_000])
@pytest.mark.parametrize("make", [LineField, TextField, lambda name: GrowingText(name, "")])
def test_a_pasted_book_freezes_no_field_and_is_refused_in_words(
    kit: Kit, make: Callable[[str], QLineEdit], words: str
) -> None:
    """A million letters in one line would take a field minutes to lay out."""
    field = make("What was said")
    kit.show(field, 500, 200)
    said: list[str] = []
    field.refused.connect(said.append)  # type: ignore[attr-defined]
    QGuiApplication.clipboard().setText(words)

    field.paste()

    shown = field.text()
    assert shown == "" and "too long" in said[0]


def test_a_line_that_stands_alone_says_itself_what_it_refused(kit: Kit) -> None:
    field = LineField("Name", longest=3)
    kit.show(field)
    QGuiApplication.clipboard().setText("abcd")

    field.paste()

    assert field.text() == ""
    assert "too long" in field.accessibleDescription()


def test_what_is_kept_is_shown_whole_and_stays_so_when_it_is_edited(kit: Kit) -> None:
    """A name from a file may be longer than anybody would type."""
    field = LineField("Name", longest=10)
    kit.show(field)
    field.setText("Anna " * 10)
    field.end(False)

    kit.qtbot.keyClick(field, Qt.Key.Key_Backspace)

    assert field.text() == ("Anna " * 10)[:-1]
    field.clear()
    QGuiApplication.clipboard().setText("x" * 11)
    field.paste()
    assert field.text() == ""


def test_lines_pasted_into_one_line_become_one(kit: Kit) -> None:
    field = LineField("Name")
    kit.show(field)
    QGuiApplication.clipboard().setText("Anna\r\n\tBerg\u2028 of\nLeeds")

    field.paste()

    assert field.text() == "Anna Berg  of Leeds"
    assert field.cursorPosition() == len(field.text())


def test_a_selection_that_is_replaced_counts_no_more(kit: Kit) -> None:
    field = TextField("What was said")
    kit.show(field)
    field.setText("x " * (LONGEST // 2 - 1))
    mime = QMimeData()
    mime.setText("y " * 5_000)
    field.selectAll()

    field.insertFromMimeData(mime)

    assert field.text() == "y " * 5_000


def test_a_line_refuses_an_oversized_paste_too(kit: Kit) -> None:
    field = LineField("Name")
    kit.show(field)
    QGuiApplication.clipboard().setText("x" * (LONGEST + 1))

    with kit.qtbot.waitSignal(field.refused):
        kit.qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert field.text() == ""
