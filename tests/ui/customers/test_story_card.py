"""The story on screen: filtered, found, signed, with its files, letters and reviews."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from csdesk.domain.contact import EnclosedFile
from csdesk.domain.letter import Letter, LetterKind, SentBy
from csdesk.domain.listings import EventKind
from csdesk.domain.review import Review
from csdesk.services import customers
from csdesk.services.enclosures import enclose, enclosures_of
from csdesk.services.promises import move_promise
from tests.builders import (
    a_complaint,
    a_contact,
    a_customer,
    a_person,
    a_promise,
    a_purchase,
    a_shop,
    at,
)
from tests.ui.on_screen import part
from ui.customers.enclosure_dialog import EnclosureDialog
from ui.customers.letter_seen import LetterSeen
from ui.customers.pictures import picture_in
from ui.customers.review_dialog import ReviewDialog
from ui.customers.story_card import StoryCard
from ui.customers.story_words import KINDS, StoryFilter, StoryWords
from ui.icons import svg
from ui.widgets.chips import Chip
from ui.widgets.text import Label

LEFT = Qt.MouseButton.LeftButton
HOSTILE = "<img src=http://evil.test/x.png> {{7*7}} \u202egnp.exe"


def a_photo(side: int = 80) -> bytes:
    image = QImage(side, side * 2, QImage.Format.Format_RGB32)
    image.fill(QColor("#0b6b62"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


@pytest.fixture
def anna(desk):
    a_shop(desk)
    desk.store.person_id = a_person(desk, "Maya Torres").id
    return a_customer(desk)


@pytest.fixture
def story(context, qtbot, anna):
    card = StoryCard(context)
    qtbot.addWidget(card)
    card.resize(346, 700)

    def show():
        with qtbot.waitExposed(card):
            card.show()
        card.show_customer(anna.id, "Anna")
        context.jobs.wait_idle()
        context.jobs.wait_idle()
        return card

    return show


def told(card):
    return [label.text() for label in card.timeline.findChildren(Label)]


def test_every_kind_of_event_stands_under_a_filter_and_has_words_and_a_sign(context, desk, anna):
    sorted_out = frozenset().union(
        *(kinds for which, kinds in KINDS.items() if which is not StoryFilter.ALL)
    )
    assert sorted_out == frozenset(EventKind)
    words = StoryWords(context.wording)
    a_contact(desk, anna.id)
    (event,) = customers.story(desk, anna.id)
    for kind in EventKind:
        moment = words.moment(replace(event, kind=kind, title="bells"), date(2026, 11, 21))
        assert moment.title.strip() and svg(moment.icon) and "{" not in moment.title


def test_filters_show_only_one_kind_and_go_away_again(story, desk, anna, qtbot, context):
    a_contact(desk, anna.id)
    a_purchase(desk, anna.id, what="Bell")
    promise = a_promise(desk, anna.id, "Call")
    move_promise(desk, promise.id, at(27, 17), "Parts", agreed=True)
    card = story()
    assert not part(card, "story_promises").isVisible()
    qtbot.mouseClick(part(card, "story_filters"), LEFT)
    qtbot.mouseClick(part(card, "story_promises"), LEFT)
    context.jobs.wait_idle()

    assert card.titles == ["Promise moved: Call", "Promised: Call"]
    assert "from Thu 19 Nov, 17:00 to Fri 27 Nov, 17:00" in " ".join(told(card))
    assert part(card, "story_promises").isChecked()

    qtbot.mouseClick(part(card, "story_filters"), LEFT)
    context.jobs.wait_idle()
    assert len(card.titles) == 4
    assert not part(card, "story_promises").isVisible()


def test_every_entry_is_signed_with_initials(story, desk, anna):
    tom = a_person(desk, "Tom Reyes")
    a_contact(desk, anna.id, person_id=tom.id)
    assert "Mon 16 Nov · phone · Tom (TR)" in told(story())


def test_what_was_hard_about_a_contact_stands_with_it(story, desk, anna):
    a_contact(desk, anna.id, retold=True, wait_minutes=25, abuse=True)
    chips = [chip.text() for chip in story().timeline.findChildren(Chip)]
    assert chips == ["Had to tell it again", "Waited 25 min", "Abusive"]


def test_a_photo_shows_itself_and_opens_as_it_was(
    story, desk, anna, qtbot, context, shell, tmp_path
):
    photo = a_photo()
    a_complaint(desk, anna.id)
    enclose(desk, anna.id, [EnclosedFile("wheel.png", "", photo)])
    enclose(desk, anna.id, [EnclosedFile("bill.pdf", "", b"%PDF-1.7")])
    card = story()
    tiles = {tile.accessibleName(): tile for tile in card.timeline.tiles()}
    qtbot.waitUntil(lambda: tiles["wheel.png"].has_picture)
    assert not tiles["bill.pdf"].has_picture

    qtbot.keyClick(tiles["wheel.png"], Qt.Key.Key_Space)

    dialog = shell.dialogs[-1]
    assert isinstance(dialog, EnclosureDialog)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    qtbot.waitUntil(lambda: part(dialog, "enclosure_picture").isVisible())
    dialog.save_to(tmp_path / "copy.png")
    context.jobs.wait_idle()
    assert (tmp_path / "copy.png").read_bytes() == photo
    assert shell.said == ["A copy is saved"]
    qtbot.mouseClick(part(dialog, "take_enclosure_out"), LEFT)
    context.jobs.wait_idle()
    assert [file.name for file in enclosures_of(desk, anna.id)] == ["bill.pdf"]
    assert shell.undo is not None


def test_a_copy_that_can_not_be_saved_says_why(desk, anna, qtbot, context, shell, tmp_path):
    enclose(desk, anna.id, [EnclosedFile("bill.pdf", "", b"%PDF-1.7")])
    dialog = EnclosureDialog(context, enclosures_of(desk, anna.id)[0])
    qtbot.addWidget(dialog)
    dialog.save_to(tmp_path / "nowhere" / "copy.pdf")
    context.jobs.wait_idle()
    assert shell.said == []
    assert dialog._no_picture.text() != "It can’t be shown here. Open it, or save a copy."


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n broken", "image/png"),
        (b"\xff\xd8\xff broken", "image/jpeg"),
        (b"RIFF\0\0\0\0WEBP broken", "image/webp"),
        (b"\0\0\0\x18ftypheic", "image/heic"),
        (b"%PDF-1.7", "application/pdf"),
        (a_photo, "image/jpeg"),
    ],
)
@pytest.mark.qt_log_ignore("(?i)jpeg|marker")
def test_what_is_no_picture_shows_nothing_and_breaks_nothing(content, kind):
    known = content() if callable(content) else content
    assert picture_in(known, kind, QSize(50, 50)).isNull()


def test_a_picture_is_never_larger_than_its_room():
    seen = picture_in(a_photo(300), "image/png", QSize(50, 50))
    assert (seen.width(), seen.height()) == (25, 50)


def test_letters_and_reviews_open_as_they_are_and_hostile_words_stay_words(
    story, desk, anna, qtbot, context, shell
):
    with desk.store.write("fill", desk.now()) as work:
        work.letters.add(
            Letter(
                *(anna.id, LetterKind.APOLOGY, HOSTILE, HOSTILE, at(3), 60),
                sent_at=at(4),
                sent_by=SentBy.MAIL,
            )
        )
        work.reviews.add(Review(HOSTILE, date(2026, 11, 2), HOSTILE, stars=1, customer_id=anna.id))
    card = story()
    assert card.titles == [f"Letter: {HOSTILE}", f"Review on {HOSTILE}: 1 star"]
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText for label in card.timeline.findChildren(Label)
    )
    for title, kind in zip(card.titles, (LetterSeen, ReviewDialog), strict=True):
        entry = next(
            child
            for child in card.timeline.findChildren(QWidget)
            if child.accessibleName().startswith(title)
        )
        qtbot.keyClick(entry, Qt.Key.Key_Return)
        opened = shell.dialogs[-1]
        qtbot.addWidget(opened)
        assert isinstance(opened, kind)
    context.jobs.wait_idle()
    assert part(shell.dialogs[0], "letter_words").text() == HOSTILE
    assert part(shell.dialogs[1], "review_words").text() == HOSTILE
