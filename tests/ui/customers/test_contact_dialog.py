"""Logging a contact from anywhere: with whom, what came with it, and whose desk it goes to."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from csdesk.domain.complaint import Outcome
from csdesk.domain.contact import About, Channel
from csdesk.domain.listings import EventKind
from csdesk.services.customers import story
from csdesk.services.drafts import read_draft
from csdesk.services.enclosures import enclosures_of
from csdesk.services.reviews import reviews
from tests.builders import (
    a_complaint,
    a_customer,
    a_list_item,
    a_person,
    a_shop,
    at,
)
from ui.customers.contact_dialog import ContactDialog
from ui.customers.customers_page import CustomersPage
from ui.customers.review_dialog import ReviewDialog
from ui.pages import register_commands
from ui.shell.window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def maya(desk):
    a_shop(desk)
    desk.store.person_id = a_person(desk, "Maya Torres").id
    return desk.store.person_id


@pytest.fixture
def opened(context, qtbot, maya):
    def show(dialog):
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        settle(context, qtbot)
        return dialog

    return show


def settle(context, qtbot):
    for _ in range(3):
        context.jobs.wait_idle()
        qtbot.wait(1)


def part(dialog, name, kind=QWidget):
    return dialog.findChild(kind, name)


def save(dialog, qtbot):
    with qtbot.waitSignal(dialog.saved) as told:
        qtbot.keyClick(part(dialog, "contact_said"), Qt.Key.Key_Return, CTRL)
    return told.args[0]


def test_without_a_customer_it_asks_first_who_it_is(context, qtbot, desk, opened, shell):
    anna = a_customer(desk)
    a_complaint(desk, anna.id)
    dialog = opened(ContactDialog(context))
    whom = part(dialog, "contact_whom")
    assert dialog.first_focus() is whom

    dialog.submit()
    assert "Choose who it is" in dialog._whom_field._sentence.text()

    qtbot.keyClicks(whom, "lindq")
    settle(context, qtbot)
    qtbot.keyClick(whom, Qt.Key.Key_Return)
    settle(context, qtbot)
    assert dialog.title.text() == "Log a contact with Anna"
    assert dialog.belongs.currentText() == "Rear wheel out of true again"
    qtbot.keyClicks(dialog.said, "Hello")
    assert save(dialog, qtbot).customer_id == anna.id
    settle(context, qtbot)
    assert shell.said == ["Contact with Anna is written down"]
    assert len([one for one in story(desk, anna.id) if one.kind == EventKind.CONTACT]) == 1


def test_somebody_new_is_added_on_the_way(context, qtbot, desk, opened):
    dialog = opened(ContactDialog(context))
    whom = part(dialog, "contact_whom")
    qtbot.keyClicks(whom, "Rosa Hollis")
    settle(context, qtbot)
    qtbot.keyClick(whom, Qt.Key.Key_Return)
    settle(context, qtbot)
    qtbot.keyClicks(dialog.said, "Do you sell bells?")

    contact = save(dialog, qtbot)

    with desk.store.read() as work:
        assert work.customers.require(contact.customer_id).name == "Rosa Hollis"


def test_put_aside_it_knows_with_whom_it_was(context, qtbot, desk, opened):
    anna = a_customer(desk)
    dialog = opened(ContactDialog(context))
    qtbot.keyClicks(part(dialog, "contact_whom"), "lindq")
    settle(context, qtbot)
    qtbot.keyClick(part(dialog, "contact_whom"), Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.said, "Half a sente")
    part(dialog, "retold", QCheckBox).click()
    dialog.reject()
    settle(context, qtbot)

    again = opened(ContactDialog(context))

    assert again.said.text() == "Half a sente"
    assert again.draft().customer_id == anna.id
    assert again.draft().retold and again.more.is_open
    save(again, qtbot)
    settle(context, qtbot)
    assert read_draft(desk, "contact:new") is None


def test_the_quiet_fold_holds_what_it_took(context, qtbot, desk, opened):
    anna = a_customer(desk)
    dialog = opened(ContactDialog(context, anna.id))
    assert not part(dialog, "waited").isVisible()
    part(dialog, "contact_more").click()
    part(dialog, "retold").click()
    part(dialog, "abuse").click()
    qtbot.keyClicks(part(dialog, "waited"), "25")
    part(dialog, "toll_aggression").buttons()[3].click()
    part(dialog, "toll_dread").buttons()[0].click()
    dialog.said.setText("Shouted")

    contact = save(dialog, qtbot)

    assert (contact.retold, contact.abuse, contact.wait_minutes) == (True, True, 25)
    assert (contact.toll_expectation, contact.toll_aggression, contact.toll_dread) == (None, 3, 0)


def test_a_photo_is_dropped_taken_out_and_kept_and_foreign_files_are_refused_in_words(
    context, qtbot, desk, opened, tmp_path
):
    anna = a_customer(desk)
    photo, bill, film = (tmp_path / name for name in ("wheel.jpg", "bill.pdf", "film.mov"))
    photo.write_bytes(b"\xff\xd8\xff photo")
    bill.write_bytes(b"%PDF-1.7")
    film.write_bytes(b"moov")
    dialog = opened(ContactDialog(context, anna.id))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in (photo, bill, film)])
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, left, plain))
    settle(context, qtbot)

    assert [file.name for file in dialog.enclosures.files()] == ["wheel.jpg", "bill.pdf"]
    assert "“film.mov” is neither a photo" in part(dialog, "enclosure_trouble").text()

    part(dialog, "take_out").click()
    assert [file.name for file in dialog.enclosures.files()] == ["bill.pdf"]
    contact = save(dialog, qtbot)  # a file is enough: nothing has to be said

    assert [file.name for file in enclosures_of(desk, anna.id, contact_id=contact.id)] == [
        "bill.pdf"
    ]


def test_files_of_a_draft_are_found_again(context, qtbot, desk, opened, tmp_path):
    anna = a_customer(desk)
    photo = tmp_path / "wheel.jpg"
    photo.write_bytes(b"\xff\xd8\xff photo")
    dialog = opened(ContactDialog(context, anna.id))
    dialog.enclosures.take([photo])
    settle(context, qtbot)
    dialog.reject()
    settle(context, qtbot)

    again = opened(ContactDialog(context, anna.id))

    assert [file.name for file in again.enclosures.files()] == ["wheel.jpg"]


def test_what_is_somebody_elses_complaint_goes_back_to_them(context, qtbot, desk, opened):
    tom, anna = a_person(desk, "Tom Reyes"), a_customer(desk)
    over = {"settled_at": at(12), "outcome": Outcome.NOT_OFFERED, "person_id": tom.id}
    final = {"final_say": "No", "final_say_at": at(12), "final_say_by": tom.id}
    a_complaint(desk, anna.id, cause_id=a_list_item(desk).id, **over, **final)
    dialog = opened(ContactDialog(context, anna.id))

    assert dialog.belongs.currentText() == "Rear wheel out of true again (final say given)"
    assert part(dialog, "goes_back").text() == "Tom looks after this and reads it on Today."
    dialog.spoke.choose(tom.id)
    dialog.spoke.picked.emit(tom.id)
    assert not part(dialog, "goes_back").isVisible()
    dialog.spoke.choose(desk.store.person_id)
    dialog.said.setText("Asked once more")

    assert save(dialog, qtbot).for_person_id == tom.id


def test_a_contact_that_belongs_to_no_complaint_says_so(context, qtbot, desk, opened):
    anna = a_customer(desk)
    a_complaint(desk, anna.id)
    dialog = opened(ContactDialog(context, anna.id, about=About.COMPLAINT))
    assert not part(dialog, "as_complaint").isVisible()
    dialog.belongs.choose(0)
    dialog.belongs.picked.emit(0)
    assert part(dialog, "as_complaint").isVisible()
    dialog.said.setText("Something else")
    assert save(dialog, qtbot).complaint_id is None


def test_a_refusal_stands_beside_the_words_and_keeps_them(context, qtbot, desk, opened):
    anna = a_customer(desk)
    over = {"settled_at": at(12), "outcome": Outcome.NOT_OFFERED}
    final = {"final_say": "No", "final_say_at": at(12)}
    a_complaint(desk, anna.id, cause_id=a_list_item(desk).id, **over, **final)
    dialog = opened(ContactDialog(context, anna.id))
    dialog.said.setText("Asked once more")
    dialog.promise.setText("A gift")

    dialog.submit()
    settle(context, qtbot)

    assert "settled" in dialog.said_field._sentence.text()
    assert dialog.said.text() == "Asked once more"
    assert [event for event in story(desk, anna.id) if event.kind == "contact"] == []


def test_a_review_that_is_told_here_finds_its_own_place(context, qtbot, desk, opened, shell):
    anna = a_customer(desk)
    dialog = opened(ContactDialog(context, anna.id))
    dialog.channel.buttons()[5].click()
    assert dialog.channel.value() == Channel.REVIEW
    dialog.said.setText("They wrote we are slow")
    part(dialog, "as_review").click()

    review = shell.dialogs[-1]
    assert isinstance(review, ReviewDialog)
    opened(review)
    assert review.words.text() == "They wrote we are slow"
    assert review.draft().customer_id == anna.id


def test_a_review_is_written_down_with_its_reply(context, qtbot, desk, opened, shell):
    dialog = opened(ReviewDialog(context))
    dialog.submit()
    settle(context, qtbot)
    assert "name of the site" in dialog._places["site"]._sentence.text()
    qtbot.keyClicks(part(dialog, "review_site"), "Town Guide")
    part(dialog, "review_stars").buttons()[1].click()
    qtbot.keyClicks(part(dialog, "review_link"), "javascript:alert(1)")
    assert not part(dialog, "open_link").isEnabled()
    assert "can be opened" in part(dialog, "open_link").toolTip()
    part(dialog, "review_link").setText("https://guide.test/5")
    assert part(dialog, "open_link").isEnabled()
    qtbot.keyClicks(part(dialog, "review_reply"), "We are sorry.")
    with qtbot.waitSignal(dialog.saved):
        qtbot.keyClick(part(dialog, "review_reply"), Qt.Key.Key_Return, CTRL)

    (row,) = reviews(desk)
    assert (row.review.stars, row.review.reply) == (2, "We are sorry.")
    assert row.review.replied_at == desk.now()

    again = opened(ReviewDialog(context, review_id=row.review.id))
    assert again.site.text() == "Town Guide"
    assert again.first_focus() is again.reply


def test_a_review_is_taken_up_as_a_complaint_once_somebody_wrote_it(
    context, qtbot, desk, opened, shell
):
    anna = a_customer(desk)
    dialog = opened(ReviewDialog(context, words="Waited two weeks"))
    button = part(dialog, "review_to_complaint")
    assert not button.isEnabled() and "who wrote it" in button.toolTip()
    qtbot.keyClicks(part(dialog, "review_site"), "Map")
    qtbot.keyClicks(part(dialog, "review_customer"), "lindq")
    settle(context, qtbot)
    qtbot.keyClick(part(dialog, "review_customer"), Qt.Key.Key_Return)
    assert button.isEnabled()
    button.click()
    settle(context, qtbot)

    place, complaint_id = shell.opened[-1]
    assert place == "complaint"
    (row,) = reviews(desk)
    assert (row.review.customer_id, row.review.complaint_id) == (anna.id, complaint_id)
    again = opened(ReviewDialog(context, review_id=row.review.id))
    assert "already" in part(again, "review_to_complaint").toolTip()


@pytest.mark.parametrize("place", ["nowhere", "customer", "complaint", "list"])
def test_ctrl_l_knows_who_is_at_hand(place, context, qtbot, desk, maya, kit):
    anna = a_customer(desk)
    complaint = a_complaint(desk, anna.id)
    window = MainWindow()
    context = replace(context, shell=window)
    window.register("customer", QWidget)
    window.register("complaint", QWidget)
    window.register("customers", lambda: CustomersPage(context))
    register_commands(window, context)
    kit.show(window, 1366, 768)
    what = {"customer": anna.id, "complaint": complaint.id}.get(place)
    if place != "nowhere":
        window.open_place("customers" if place == "list" else place, what)
    settle(context, qtbot)
    if place == "list":
        table = window.pages.opened("customers").table
        table.setCurrentIndex(table.model().index(0, 0))

    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_L, CTRL)
    settle(context, qtbot)

    dialog = window.overlay
    assert isinstance(dialog, ContactDialog)
    draft = dialog.draft()
    assert draft.customer_id == (0 if place == "nowhere" else anna.id)
    assert draft.complaint_id == (None if place == "nowhere" else complaint.id)
    assert part(dialog, "contact_whom").isVisible() == (place == "nowhere")
    dialog.reject()
    settle(context, qtbot)
