"""Answer cards: printed two to a page, read back by their number."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from csdesk.domain.answer_card import AnswerCard, card_number
from csdesk.domain.follow_up import FollowUp
from csdesk.services.follow_ups import decline_follow_up
from tests.builders import a_follow_up
from ui.complaints.answer_cards import cards_pdf, print_cards
from ui.complaints.card_dialog import CardDialog

HOSTILE = "<b>Bo</b> <img src=http://x.y/z> {{7*7}} &lt; \u202eemag \0 end"


def card(key=42, **facts):
    asked = FollowUp(1, date(2026, 12, 3), "Still running true?", id=key)
    return replace(AnswerCard(asked, "Anna Lindqvist", "Rear wheel"), **facts)


def text_of(pdf, path):
    tool = shutil.which("pdftotext")
    if tool is None:
        pytest.skip("no pdftotext to read a PDF with")
    path.write_bytes(pdf)
    read = subprocess.run([tool, "-layout", str(path), "-"], capture_output=True, check=True)
    return read.stdout.decode()


@pytest.mark.parametrize(("cards", "pages"), [(1, 1), (2, 1), (3, 2), (5, 3)])
def test_two_cards_stand_on_a_page(qapp, cards, pages):
    pdf = cards_pdf([card(key) for key in range(1, cards + 1)], "Millbrook Cycles")
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == pages


def test_a_card_says_who_asks_what_and_which_card_it_is(qapp, tmp_path):
    read = text_of(cards_pdf([card()], "Millbrook Cycles"), tmp_path / "card.pdf")
    for words in (
        *("Millbrook Cycles", f"Card {card_number(42)}", "Still running true?"),
        *("Anna, this is about: Rear wheel", "5 very", "7 very easy", "10 gladly"),
    ):
        assert words in read
    squeezed = " ".join(read.split())
    assert "1 2 3 4 5" in squeezed
    assert "0 1 2 3 4 5 6 7 8 9 10" in squeezed


def test_what_customers_wrote_is_printed_as_it_is(qapp, tmp_path):
    read = text_of(cards_pdf([card(about=HOSTILE, customer="Bo")], HOSTILE), tmp_path / "h.pdf")
    assert "<b>Bo</b> <img src=http://x.y/z> {{7*7}} &lt; emag" in read
    assert cards_pdf([card(customer="x" * 100_000, about="\u05d0" * 100_000)], "🚲" * 500)


# ---- reading them


class Reader:
    def __init__(self, context, qtbot):
        self.dialog = CardDialog(context)
        self.context, self.qtbot = context, qtbot
        qtbot.addWidget(self.dialog)
        self.dialog.resize(720, 640)
        with qtbot.waitExposed(self.dialog):
            self.dialog.show()
        self.settle()

    def settle(self):
        for _ in range(3):
            self.context.jobs.wait_idle()
            self.qtbot.wait(1)

    def field(self, name):
        return self.dialog.findChild(QWidget, name)

    def type(self, name, words):
        self.field(name).setFocus()
        self.qtbot.keyClicks(self.field(name), words)
        self.settle()

    def pick(self, name, value):
        field = self.field(name)
        self.qtbot.mouseClick(
            field.buttons()[field._values.index(value)], Qt.MouseButton.LeftButton
        )

    def save(self):
        self.qtbot.mouseClick(self.field("save_card"), Qt.MouseButton.LeftButton)
        self.settle()


@pytest.fixture
def reader(context, qtbot, anna):
    return Reader(context, qtbot)


def read(desk, key):
    with desk.store.read() as work:
        return work.follow_ups.require(key)


def test_a_card_is_read_by_its_number_and_the_next_one_after_it(reader, desk, anna, shell):
    first, second = (a_follow_up(desk, anna.id) for _ in range(2))
    assert not reader.field("save_card").isEnabled()
    reader.type("card_number", card_number(first.id))
    assert "Anna Lindqvist" in reader.field("card_whose").text()
    reader.pick("satisfaction", 5)
    reader.pick("ease", 7)
    reader.pick("recommend", 10)
    reader.type("answer_words", "Lovely")
    reader.save()

    kept = read(desk, first.id)
    assert (kept.satisfaction, kept.ease, kept.recommend, kept.words) == (5, 7, 10, "Lovely")
    assert kept.by_card
    assert shell.undo is not None
    assert reader.field("card_number").text() == ""
    assert reader.field("recommend").value() is None
    reader.type("card_number", card_number(second.id))
    reader.pick("recommend", 3)
    reader.qtbot.keyClick(reader.dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    reader.settle()
    assert read(desk, second.id).call_back_due_at is not None


def test_a_slip_and_an_answered_card_stay_shut_and_say_why(reader, desk, anna):
    asked = a_follow_up(desk, anna.id)
    reader.type("card_number", "0001-9")
    assert "wrong or missing" in reader.dialog.number_row.field.accessibleDescription()
    assert not reader.field("save_card").isEnabled()
    decline_follow_up(desk, asked.id)
    reader.field("card_number").clear()
    reader.type("card_number", card_number(asked.id))
    assert not reader.field("save_card").isEnabled()
    assert "already" in reader.field("save_card").toolTip()


def test_nothing_ticked_is_no_answer(reader, desk, anna):
    asked = a_follow_up(desk, anna.id)
    reader.type("card_number", card_number(asked.id))
    reader.save()
    assert read(desk, asked.id).answered_at is None
    assert reader.field("answer_words").accessibleDescription() != ""


def test_the_cards_of_the_week_are_put_where_one_wants_them(
    context, desk, anna, tmp_path, shell, qtbot
):
    a_follow_up(desk, anna.id, date(2026, 11, 22))
    a_follow_up(desk, anna.id, date(2026, 11, 23))
    page = QWidget()
    qtbot.addWidget(page)
    path = tmp_path / "cards.pdf"
    print_cards(context, page, path)
    context.jobs.wait_idle()
    qtbot.waitUntil(lambda: bool(shell.said))
    assert shell.said == ["2 cards are ready to print"]
    assert path.read_bytes().startswith(b"%PDF")


def test_without_anybody_to_ask_there_is_nothing_to_print(reader):
    assert not reader.field("print_cards").isEnabled()
    assert "seven days" in reader.field("print_cards").toolTip()
