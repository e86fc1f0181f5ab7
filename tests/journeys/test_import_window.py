"""A list is dropped on the window, mended in place, brought in, and taken back as a whole."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from csdesk.domain.shop import Shop
from csdesk.services.shops import finish_first_run, open_shop
from tests.conftest import NOW
from tests.journeys.person import PersonAtTheDesk
from tests.ui.imports.steps import drop
from ui.app import Application
from ui.imports.rows_view import RowsView
from ui.widgets.fields import LineField

TILL = """\
CUST_NAME,TEL,MAIL,AMT,DT,BRANCH
Nadia Brandt,070 555 01 77,nadia@brandt.test,240.00,13/10/2026,Main
Petra Novak,070 555 01 31,petra@novak.test,12.5x0,15/10/2026,Main
Luis Ferreira,070 555 01 08,luis@ferreira.test,410.00,16/10/2026,Main
"""
PETRA = 3


@pytest.fixture
def shop(application: Application, person: PersonAtTheDesk, home: Path) -> Path:
    """A shop that answered the first questions; its window stands on Today."""
    path = home / "shop.csdesk"
    desk = open_shop(path, make_if_missing=True, now=lambda: NOW)
    finish_first_run(desk, Shop(name="Millbrook Cycles", currency="EUR"), ("Maya",), 3_000)
    desk.store.close()
    application.open_shop(path)
    person.is_at("today")
    return path


@pytest.fixture
def till(tmp_path: Path) -> Path:
    path = tmp_path / "till-export-october.csv"
    path.write_text(TILL, encoding="utf-8")
    return path


def counts(application: Application, shop: Path) -> tuple[int, ...]:
    """Customers and purchases as they stand in the file, read past the window."""
    application.jobs.wait_idle()
    with closing(sqlite3.connect(f"file:{shop}?mode=ro", uri=True)) as file:
        tables = "customer", "purchase"
        return tuple(file.execute(f"SELECT count(*) FROM {each}").fetchone()[0] for each in tables)


def mends_the_amount(person: PersonAtTheDesk) -> None:
    view = person.sees("import_rows", RowsView)
    person.waits_until(lambda: view.rows.rowCount() == 3)
    at = view.rows.index(view.rows.row_of(PETRA), view.rows.columnCount() - 1)
    spot = view.button_rect(at).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    field = person.sees("cell_text", LineField)
    person.presses("Ctrl+A", field)
    QTest.keyClicks(field, "12.50")
    person.presses("Return", field)
    person.waits_until(lambda: "3 sales" in person.text_of("bring_in"))


def test_a_list_dropped_on_today_is_mended_brought_in_and_taken_back(
    application: Application, person: PersonAtTheDesk, shop: Path, till: Path
) -> None:
    drop(application.window, till)
    person.is_at("import")
    person.waits_until(lambda: "2 sales" in person.text_of("bring_in"))

    mends_the_amount(person)
    person.presses("Ctrl+Return", person.sees("bring_in"))
    person.waits_until(lambda: person.text_of("import_done").startswith("3 sales and 3 customers"))

    person.clicks("undo_import")
    person.sees("choose_file")
    assert counts(application, shop) == (0, 0)


def test_what_was_brought_in_is_on_disk(
    application: Application, person: PersonAtTheDesk, shop: Path, till: Path
) -> None:
    drop(application.window, till)
    mends_the_amount(person)
    person.clicks("bring_in")
    person.sees("import_done")

    assert counts(application, shop) == (3, 3)


def test_ctrl_z_after_an_import_takes_all_of_it_back(
    application: Application, person: PersonAtTheDesk, shop: Path, till: Path
) -> None:
    drop(application.window, till)
    person.clicks("bring_in")
    person.sees("import_done")

    person.presses("Ctrl+Z")
    person.sees("choose_file")

    assert counts(application, shop) == (0, 0)


def test_cancel_in_the_middle_leaves_nothing(
    application: Application, person: PersonAtTheDesk, shop: Path, tmp_path: Path
) -> None:
    path = tmp_path / "many.csv"
    lines = [f"Customer {n},,c{n}@mail.test,5.00,13/10/2026,Main" for n in range(4_000)]
    path.write_text("\n".join([TILL.splitlines()[0], *lines]), encoding="utf-8")
    drop(application.window, path)
    person.waits_until(lambda: "4,000 sales" in person.text_of("bring_in"))

    person.click_on(person.sees("bring_in"))
    person.click_on(application.window.pages.page("import").match.strip.cancel)  # type: ignore[attr-defined]
    person.sees("bring_in")

    assert counts(application, shop) == (0, 0)


def test_what_is_no_list_is_told_and_the_next_file_comes_in(
    application: Application, person: PersonAtTheDesk, shop: Path, till: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "customers-final.csv"
    bad.write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    drop(application.window, bad)
    person.sees("choose_another_file")
    assert counts(application, shop) == (0, 0)

    drop(application.window, till, at=person.sees("import_error"))
    person.waits_until(lambda: "2 sales" in person.text_of("bring_in"))
    person.clicks("bring_in")
    person.sees("import_done")

    assert counts(application, shop) == (3, 2)


def test_a_list_is_not_taken_while_a_dialog_lies_over_the_page(
    application: Application, person: PersonAtTheDesk, shop: Path, till: Path
) -> None:
    person.presses("Ctrl+Shift+N")
    person.waits_until(lambda: application.window.overlay is not None)

    with pytest.raises(AssertionError, match="nothing here takes files"):
        drop(application.window, till)


def test_the_whole_way_by_keyboard(
    application: Application, person: PersonAtTheDesk, shop: Path
) -> None:
    QApplication.clipboard().setText("\n".join(TILL.replace(",", "\t").splitlines()))
    person.presses("Ctrl+O")
    person.is_at("import")
    person.presses("Ctrl+V")
    view = person.sees("import_rows", RowsView)
    tabs_to(person, view)
    for _ in range(view.rows.row_of(PETRA)):
        person.presses("Down", view)
    person.presses("F2", view)
    field = person.sees("cell_text", LineField)
    person.presses("Ctrl+A", field)
    QTest.keyClicks(field, "12.50")
    person.presses("Return", field)
    person.waits_until(lambda: "3 sales" in person.text_of("bring_in"))

    person.presses("Ctrl+Return")
    person.sees("import_done")

    assert counts(application, shop) == (3, 3)


def tabs_to(person: PersonAtTheDesk, part: QWidget, most: int = 60) -> None:
    """Presses Tab until a part has the focus."""
    for _ in range(most):
        if part.hasFocus():
            return
        person.presses("Tab")
    raise AssertionError(f"Tab never reaches {part.objectName()}")
