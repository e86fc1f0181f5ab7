"""Whoever asked that their data are only kept is marked wherever they are listed or picked."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from csdesk.domain.doubles import Double, Seen, Why
from csdesk.services.rights import restrict_customer
from csdesk.services.search import find_anything
from tests.builders import a_customer, a_shop
from ui.customers.customer_field import CustomerField
from ui.customers.customers_page import CustomersPage
from ui.finding import Finding
from ui.imports.doubles_dialog import DoublesDialog
from ui.letters.letter_dialog import LetterDialog
from ui.shell.window import MainWindow
from ui.widgets.chips import Chip
from ui.widgets.table import CELL_ROLE

pytestmark = pytest.mark.usefixtures("qapp")
MEANING = "Restricted: their data are only kept, not used"


@pytest.fixture
def anna(desk):
    a_shop(desk)
    anna = a_customer(desk, "Anna Berg", note="Likes jazz")
    a_customer(desk, "Anna Coe")
    restrict_customer(desk, anna.id, "They asked")
    return anna


def test_the_list_has_a_badge_in_words_and_so_has_the_pane(context, qtbot, anna):
    page = CustomersPage(context)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    page.arrive(None)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    row = page.model.row_of(anna.id)
    qtbot.waitUntil(lambda: page.model.known(row) is not None)

    other = page.model.index(1 - row, 0)
    here = page.model.index(row, 0)

    assert here.data(CELL_ROLE).badge == "Restricted"
    assert MEANING in here.data()
    assert other.data(CELL_ROLE).badge == ""
    assert MEANING not in other.data()
    page.pane.show_row(page.model.known(row), 0.3)
    assert not page.pane.findChild(Chip, "pane_restricted").isHidden()
    page.pane.show_row(page.model.known(1 - row), 0.3)
    assert page.pane.findChild(Chip, "pane_restricted").isHidden()


def test_who_is_picked_is_marked_before_and_after(context, qtbot, anna):
    field = CustomerField(context)
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field.field, "Anna")
    qtbot.waitUntil(lambda: len(field.offered) == 3)
    (line,) = (each for each in field._lines if each.picked.customer_id == anna.id)
    assert MEANING in line.accessibleName()
    assert [each.restricted for each in field.offered] == [True, False, False]

    line.click()

    told = field.findChild(QLabel, "customer_restricted")
    assert told.isVisible()
    assert told.text() == MEANING
    qtbot.keyClicks(field.field, "x")
    assert told.isHidden()


def test_the_palette_says_it_and_offers_no_letter(context, qtbot, desk, anna):
    window = MainWindow()
    qtbot.addWidget(window)
    finding = Finding(window, context)

    lines = finding._lines(find_anything(desk, "Anna Berg"))

    assert lines[0].line.startswith("Restricted · Likes jazz")
    assert "Write a letter or mail" not in [line.words for line in lines]
    lines = finding._lines(find_anything(desk, "Anna Coe"))
    assert "Restricted" not in lines[0].line
    assert "Write a letter or mail" in [line.words for line in lines]


def test_matching_an_import_marks_who_of_the_shop_it_may_be(qtbot):
    ours = Seen("Anna Berg", restricted=True)
    double = Double("a", 2, Seen("Anna Berg"), 7, ours, Why.NAME, 90)
    dialog = DoublesDialog([double], {})
    qtbot.addWidget(dialog)

    badges = [each for each in dialog.findChildren(Chip) if each.text() == "Restricted"]

    assert len(badges) == 1
    assert badges[0].accessibleDescription() == MEANING


def test_a_letter_to_them_is_refused_in_words_before_it_is_begun(context, qtbot, shell, anna):
    dialog = LetterDialog(context, anna.id)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.closed):
        dialog.show()

    assert "asked that their data are only kept" in shell.troubles[-1]
