"""Dialogs of an import: who is who, where columns begin, what changes, what was told."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from csdesk.domain.changes import Noun
from csdesk.domain.doubles import Double, Seen, Why
from csdesk.domain.import_changes import Fact, FactChange, How
from csdesk.services.import_looking import look_at
from csdesk.services.remembered_layouts import remember, remembered
from tests.builders import a_customer, a_shop
from tests.ui.imports.steps import a_file, drop, matched, settled, the
from ui.context import Context
from ui.imports.changes_dialog import ChangesDialog
from ui.imports.cuts_dialog import CutsDialog
from ui.imports.doubles_dialog import ASK, NEW, DoublesDialog
from ui.imports.import_page import ImportPage
from ui.imports.past_dialog import PastImportsDialog
from ui.widgets.buttons import Button
from ui.widgets.text import ElidedLabel

ANNA = Double(
    *("phone:1", 4, Seen("Anna Lindquist", phones=("070 1",)), 7),
    *(Seen("Anna Lindqvist", mails=("anna@postbox.test",)), Why.PHONE, 90),
)
IDA = Double("name:ida", 6, Seen("Ida Holm"), 8, Seen("Ida Holm", address="Bath"), Why.NAME, 80)
IDA_TOO = IDA._replace(ours_id=9, ours=Seen("Ida Holm", address="York"))


def shown(dialog: DoublesDialog, qtbot: QtBot) -> list[object]:
    said: list[object] = []
    dialog.answered.connect(said.append)
    qtbot.addWidget(dialog)
    dialog.show()
    return said


def test_everybody_doubtful_is_asked_about_in_one_list(qtbot: QtBot) -> None:
    dialog = DoublesDialog((ANNA, IDA, IDA_TOO), {}, "name:ida")
    said = shown(dialog, qtbot)
    assert [picker.value() for picker in dialog.pickers.values()] == [ASK, ASK]
    assert dialog.pickers["name:ida"].count() == 4
    words = [label.text() for label in dialog.findChildren(ElidedLabel)]
    assert "Anna Lindquist" in words and "anna@postbox.test" in words and "York" in words

    dialog.pickers["phone:1"].choose(7)
    dialog.pickers["name:ida"].choose(NEW)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert said == [{"phone:1": 7, "name:ida": None}]


def test_who_is_not_sure_decides_nothing(qtbot: QtBot) -> None:
    dialog = DoublesDialog((ANNA,), {})
    said = shown(dialog, qtbot)

    dialog.submit()

    assert said == []


def test_what_was_said_before_is_shown(qtbot: QtBot) -> None:
    dialog = DoublesDialog((ANNA, IDA), {"phone:1": 7, "name:ida": None})
    shown(dialog, qtbot)

    assert (dialog.pickers["phone:1"].value(), dialog.pickers["name:ida"].value()) == (7, NEW)


def test_all_are_the_same_leaves_out_who_may_be_one_of_several(qtbot: QtBot) -> None:
    dialog = DoublesDialog((ANNA, IDA, IDA_TOO), {})
    shown(dialog, qtbot)

    the(dialog, Button, "all_same").click()
    assert (dialog.pickers["phone:1"].value(), dialog.pickers["name:ida"].value()) == (7, ASK)

    the(dialog, Button, "all_new").click()
    assert dialog.pickers["name:ida"].value() == NEW


def test_columns_are_parted_by_click_and_by_key(qtbot: QtBot) -> None:
    dialog = CutsDialog(("Anna   12.50", "Petra   5.00"), "0,7")
    said: list[str] = []
    dialog.chosen.connect(said.append)
    qtbot.addWidget(dialog)
    dialog.show()
    field = dialog.field
    spot = field.rect().topLeft()
    spot.setX(field._x(4))
    spot.setY(30)

    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=spot)
    assert field.cuts == [0, 4, 7]
    qtbot.keyClick(field, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert field.cuts == [0, 5, 7]
    for _ in range(2):
        qtbot.keyClick(field, Qt.Key.Key_Right)
    qtbot.keyClick(field, Qt.Key.Key_Space)
    assert field.cuts == [0, 5]
    assert field.accessibleName().startswith("Columns begin at letter 1, 6.")

    dialog.submit()
    assert said == ["0,5"]


def test_a_change_is_told_before_and_after(context: Context, qtbot: QtBot) -> None:
    change = FactChange(
        *(Noun.PURCHASE, 3, "R1", How.CHANGED, Fact.AMOUNT, 1_000, 1_250, 4), currency="EUR"
    )
    kept = FactChange(
        *(Noun.CUSTOMER, 1, "Anna", How.KEPT, Fact.PHONE, "1", "2", 5), why="You typed it."
    )
    dialog = ChangesDialog(context, (change, kept))
    qtbot.addWidget(dialog)

    words = [label.text() for label in dialog.findChildren(ElidedLabel)]

    assert "Paid: 10.00 EUR → 12.50 EUR" in words
    assert "Phone: 1 → 2" in words


def test_a_list_that_was_told_can_be_forgotten(
    context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    a_shop(context.desk)
    kept = remember(context.desk, look_at(a_file(tmp_path)))
    assert kept is not None
    dialog = PastImportsDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    name = f"forget_layout_{kept.id}"
    qtbot.waitUntil(lambda: dialog.findChild(Button, name) is not None)

    the(dialog, Button, name).click()
    assert context.jobs.wait_idle()

    assert remembered(context.desk) == ()


def test_who_may_be_somebody_known_is_asked_from_the_row(
    page: ImportPage, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    anna = a_customer(context.desk, "Anna Lindqvist", mail="anna@elsewhere.test")
    drop(page, a_file(tmp_path))
    matched(page, qtbot)
    view = page.match.rows.table
    fix = view.rows.fix(view.rows.row_of(2))
    assert fix is not None and fix.words == "Same person?"

    view.fix_asked.emit(2)
    dialog = context.shell.dialogs[-1]  # type: ignore[attr-defined]
    assert isinstance(dialog, DoublesDialog)
    qtbot.addWidget(dialog)
    next(iter(dialog.pickers.values())).choose(anna.id)
    dialog.submit()
    settled(page)

    assert set(page.decisions.now.same.values()) == {anna.id}
    page.match.bring_in.click()
    qtbot.waitUntil(lambda: page.steps.currentWidget() is page.done)
    with context.desk.store.read() as work:
        assert sorted(one.name for one in work.customers.where()) == [
            *("Anna Lindqvist", "Petra Novak")
        ]


LEDGER = """\
Order   Date        Customer      Total
R1      2026-03-02  Anna         120.00
R2      2026-03-05  Petra         60.00
R3      2026-04-01  Ida           12.50
"""


def test_where_columns_begin_is_asked_and_can_be_shown(
    page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "ledger.txt"
    path.write_text(LEDGER, encoding="utf-8")
    drop(page, path)
    matched(page, qtbot)
    assert page.match.questions.pickers["cuts"].isVisible()
    assert page._seen is not None and page._seen.beginning[1].startswith("R1  ")
    dialogs = page._context.shell.dialogs  # type: ignore[attr-defined]

    the(page, Button, "set_cuts").click()
    dialog = dialogs[-1]
    qtbot.addWidget(dialog)
    assert isinstance(dialog, CutsDialog)
    dialog.submit()
    settled(page)
    matched(page, qtbot)

    assert "cuts" in page.decisions.now.answers
    assert page.match.bring_in.words == "Bring in 3 sales"
