"""The Import page: choose, match, bring in, undo, with real clicks, keys and drops."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from csdesk.domain.import_fields import Field
from csdesk.services.import_undo import undo_import
from csdesk.services.imports import past_imports
from tests.builders import a_purchase, a_shop
from tests.ui.conftest import NotingShell
from tests.ui.imports.steps import SALES, a_file, drop, matched, the
from tests.ui.pseudo import made_up
from ui.context import Context
from ui.imports.import_page import ImportPage
from ui.imports.import_words import LEAVE_OUT, batch_words, undone_words
from ui.imports.past_dialog import PastImportsDialog
from ui.widgets.buttons import Button
from ui.widgets.surfaces import Card
from ui.widgets.text import ElidedLabel, Label


def counts(context: Context) -> tuple[int, int]:
    with context.desk.store.read() as work:
        return len(work.customers.where()), len(work.purchases.where())


def test_a_dropped_file_is_matched_and_nothing_is_added_yet(
    page: ImportPage, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(page, a_file(tmp_path))
    matched(page, qtbot)

    chosen = [card.picker.value() for card in page.match.columns.cards]
    wanted = [Field.REFERENCE, Field.BOUGHT_ON, Field.NAME, Field.MAIL, Field.TOTAL]
    assert chosen == [*wanted, Field.CURRENCY, LEAVE_OUT]
    assert page.match.bring_in.words == "Bring in 3 sales"
    assert page.match.rows.model.rowCount() == 3
    assert counts(context) == (0, 0)


def test_bringing_in_by_key_and_undoing_in_place(
    page: ImportPage, context: Context, qtbot: QtBot, tmp_path: Path, shell: NotingShell
) -> None:
    drop(page, a_file(tmp_path))
    matched(page, qtbot)

    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.steps.currentWidget() is page.done)
    assert page.done.told.text() == "3 sales and 2 customers came in."
    assert counts(context) == (2, 3)

    qtbot.mouseClick(the(page, Button, "undo_import"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.steps.currentWidget() is page.drop)
    assert counts(context) == (0, 0)
    qtbot.waitUntil(lambda: shell.said == ["Taken back: 3 sales and 2 customers."])


def test_the_same_file_again_offers_nothing(
    page: ImportPage, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    path = a_file(tmp_path)
    drop(page, path)
    matched(page, qtbot)
    page.match.bring_in.click()
    qtbot.waitUntil(lambda: page.steps.currentWidget() is page.done)

    qtbot.mouseClick(the(page, Button, "import_again"), Qt.MouseButton.LeftButton)
    drop(page, path)
    matched(page, qtbot)

    assert not page.match.bring_in.isEnabled()
    assert page.match.note.text() == "All of it is in your shop already."


def test_a_column_can_be_corrected(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    rows = (
        ("Order", "Date", "Customer", "Total", "Deposit"),
        ("R1", "2026-03-02", "Anna Lindqvist", "100.00", "10.00"),
        ("R2", "2026-03-03", "Petra Novak", "50.00", ""),
    )
    drop(page, a_file(tmp_path, rows))
    matched(page, qtbot)
    total, deposit = page.match.columns.cards[3:5]
    was = total.picker.value()

    deposit.corrected.emit(4, was)
    page._context.jobs.wait_idle()

    assert deposit.picker.value() == was
    assert total.picker.value() == "leave_out"
    assert page.match.bring_in.words == "Bring in 1 sale"


def test_rows_with_problems_are_shown_alone(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    good = [(f"R{n}", "2026-03-02", "Anna", "a@b.test", "5.00", "EUR", "x") for n in range(20)]
    bad = ("R99", "2026-03-02", "Petra", "p@b.test", "12,5O", "EUR", "x")
    drop(page, a_file(tmp_path, [SALES[0], *good, bad]))
    matched(page, qtbot)
    assert page.match.note.text() == "1 row stays out and is kept in a list for you."

    troubled = page.match.rows.which.buttons()[0]
    qtbot.mouseClick(troubled, Qt.MouseButton.LeftButton)

    model = page.match.rows.model
    assert model.rowCount() == 1
    assert model.index(0, model.columnCount() - 1).data() == "This is no amount"


def test_what_is_no_list_is_told_in_place(
    page: ImportPage, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "customers-final.csv"
    path.write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")

    drop(page, path)
    qtbot.waitUntil(page.drop.error.isVisible)

    words = " ".join(label.text() for label in page.drop.error.findChildren(QWidget)
                     if hasattr(label, "text"))  # fmt: skip
    assert "PDF document" in words and "%PDF-1.7" in words
    assert counts(context) == (0, 0)

    page.drop.small_zone.dropped.emit([a_file(tmp_path)])
    matched(page, qtbot)


def test_a_bank_statement_is_told_by_its_name_and_where_sales_are(
    page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    rows = (
        ("Buchungstag", "Valuta", "Verwendungszweck", "Betrag", "Saldo"),
        ("02.01.2026", "02.01.2026", "Miete", "-800,00", "1200,00"),
        ("03.01.2026", "03.01.2026", "Petra Novak", "96,00", "1296,00"),
    )
    drop(page, a_file(tmp_path, rows))
    qtbot.waitUntil(page.drop.error.isVisible)

    words = " ".join(label.text() for label in page.drop.error.findChildren(QWidget)
                     if hasattr(label, "text"))  # fmt: skip
    assert "not a list of sales" in words and "till, shop or invoices" in words
    assert "can’t be read" not in words


def test_a_copied_file_and_copied_rows_can_be_pasted(
    page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(a_file(tmp_path)))])
    QGuiApplication.clipboard().setMimeData(mime)
    qtbot.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    matched(page, qtbot)
    page.close_file.click()

    QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in SALES))
    qtbot.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    matched(page, qtbot)

    assert page.match.bring_in.words == "Bring in 3 sales"


def test_an_empty_shop_takes_the_currency_of_the_list(
    page: ImportPage, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    rows = [tuple("USD" if cell == "EUR" else cell for cell in row) for row in SALES]
    drop(page, a_file(tmp_path, rows))
    matched(page, qtbot)
    assert page.match.money.isVisible()

    page.match.bring_in.click()
    qtbot.waitUntil(lambda: page.steps.currentWidget() is page.done)

    with context.desk.store.read() as work:
        assert work.settings.read().currency == "USD"


def test_a_rate_brings_foreign_sales_in(
    page: ImportPage, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    a_purchase(context.desk, None)
    rows = [tuple("USD" if cell == "EUR" else cell for cell in row) for row in SALES]
    drop(page, a_file(tmp_path, rows))
    matched(page, qtbot)
    assert page.match.bring_in.words == "Bring in 2 customers"
    assert page.match.rows.staying_out == 3

    field = page.match.money._rates["USD"]
    field.setFocus()
    qtbot.keyClicks(field, "0,9")
    qtbot.waitUntil(lambda: page.match.bring_in.words == "Bring in 3 sales")
    assert page.match.rows.staying_out == 0


def test_every_line_of_an_order_without_a_rate_stays_out(
    page: ImportPage, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    a_purchase(context.desk, None)
    first = tuple("USD" if cell == "EUR" else cell for cell in SALES[1])
    further = ("R1", "2026-03-02", "Anna Lindqvist", "anna@postbox.test", "", "", "")
    drop(page, a_file(tmp_path, [SALES[0], first, further, SALES[2]]))
    matched(page, qtbot)

    assert page.match.rows.staying_out == 2
    assert page.match.bring_in.words == "Bring in 1 sale"


def test_days_stand_without_the_time_and_addresses_in_one_line(
    page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "sales.csv"
    path.write_text(
        'Order,Date,Customer,Address,Total\nR1,2026-03-02 10:37:33 -0500,Ann,"1 High St\nYork",5\n'
    )
    drop(page, path)
    matched(page, qtbot)
    rows = page.match.rows.model

    texts = [rows.index(0, column).data() for column in range(rows.columnCount())]
    assert "2026-03-02" in texts
    card = next(card for card in page.match.columns.cards if card.heading.text() == "Address")
    assert "1 High St York" in [each.text() for each in card.findChildren(ElidedLabel)]


def test_a_renamed_document_is_told_for_what_it_is_without_the_advice_below_it(
    page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "customers.csv"
    path.write_bytes(b"%PDF-1.7\n")
    drop(page, path)

    qtbot.waitUntil(page.drop.error.isVisible)

    said = [each.text() for each in page.drop.error.findChildren(Label)]
    assert (
        "The name ends in .csv, but inside is a PDF document. "
        "That happens when a file is renamed instead of exported." in said
    )


def test_past_imports_can_be_taken_back(
    page: ImportPage, context: Context, qtbot: QtBot, tmp_path: Path, shell: NotingShell
) -> None:
    drop(page, a_file(tmp_path))
    matched(page, qtbot)
    page.match.bring_in.click()
    qtbot.waitUntil(lambda: page.steps.currentWidget() is page.done)

    qtbot.mouseClick(the(page, Button, "past_imports"), Qt.MouseButton.LeftButton)
    dialog = shell.dialogs[-1]
    assert isinstance(dialog, PastImportsDialog)
    qtbot.addWidget(dialog)
    (batch,) = past_imports(context.desk)
    qtbot.waitUntil(lambda: dialog.findChild(Button, f"undo_import_{batch.id}") is not None)
    the(dialog, Button, f"undo_import_{batch.id}").click()

    qtbot.waitUntil(lambda: counts(context) == (0, 0))
    qtbot.waitUntil(lambda: page.steps.currentWidget() is page.drop)


def test_a_hostile_name_is_shown_as_it_is_written(
    page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    rows = (("Name", "Email"), ("<img src=x> &amp;", "a@b.test"), ("Petra", "p@b.test"))
    drop(page, a_file(tmp_path, rows))
    matched(page, qtbot)

    assert page.match.rows.model.index(0, 1).data() == "<img src=x> &amp;"
    assert page.match.bring_in.words == "Bring in 2 customers"


def test_a_list_that_nobody_understands_can_be_matched_by_hand(
    page: ImportPage, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    rows = (("Aa", "Bb", "Cc"), ("x1", "Anna", "red"), ("x2", "Petra", "blue"))
    drop(page, a_file(tmp_path, rows))
    qtbot.waitUntil(page.drop.by_hand.isVisible)

    qtbot.mouseClick(page.drop.by_hand, Qt.MouseButton.LeftButton)
    matched(page, qtbot)
    assert not page.match.bring_in.isEnabled()
    assert page.findChild(QWidget, "import_told").text()

    page.match.columns.cards[1].corrected.emit(1, Field.NAME)
    qtbot.waitUntil(page.match.bring_in.isEnabled)
    page.match.bring_in.click()
    qtbot.waitUntil(lambda: page.steps.currentWidget() is page.done)

    assert counts(context) == (2, 0)


def test_a_list_of_amounts_without_days_is_kept_and_says_so(
    page: ImportPage, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    rows = [("order_id", "price", "quantity")]
    rows += [(f"{number}", f"{number}.50", "2") for number in range(1, 13)]
    drop(page, a_file(tmp_path, rows, "amounts.csv"))
    matched(page, qtbot)

    assert page.match.bring_in.words == "Keep 12 sales"
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.steps.currentWidget() is page.done)

    assert page.done.told.text() == "12 sales are kept until another list brings the rest."
    [batch] = past_imports(context.desk)
    assert batch_words(batch) == "Kept for another list"
    undone = undo_import(context.desk, batch.id)
    assert undone_words(undone) == ("Taken back: 12 sales.", "")


@pytest.mark.parametrize("refused", [False, True])
def test_what_can_come_in_stays_on_the_page_in_longer_languages(
    context: Context,
    qtbot: QtBot,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    refused: bool,
) -> None:
    a_shop(context.desk)
    picture = tmp_path / "sales.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    with made_up(qapp, monkeypatch):
        page = ImportPage(context)
        qtbot.addWidget(page)
        page.resize(1092, 720)
        with qtbot.waitExposed(page):
            page.show()
        if refused:
            page.open_file(picture)
            qtbot.waitUntil(page.drop.error.isVisible)
            QApplication.processEvents()

        card = the(page, Card, "what_can_come_in")
        right = card.mapTo(page, card.rect().bottomRight()).x()

    assert right < page.width()
