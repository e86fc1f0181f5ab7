"""The three dots of the guided page: a contact, a file, and who changed what."""

from __future__ import annotations

import pytest

from csdesk.services.enclosures import enclosures_of
from tests.builders import a_complaint, a_customer, a_person, a_shop
from ui.complaints.complaint_page import ComplaintPage
from ui.customers.contact_dialog import ContactDialog
from ui.customers.history_dialog import HistoryDialog


@pytest.fixture
def complaint(desk):
    a_shop(desk)
    desk.store.person_id = a_person(desk, "Maya Torres").id
    return a_complaint(desk, a_customer(desk).id)


@pytest.fixture
def menu(context, qtbot, complaint):
    page = ComplaintPage(context)
    qtbot.addWidget(page)
    page.resize(1200, 740)
    with qtbot.waitExposed(page):
        page.show()
    page.arrive(complaint.id)
    context.jobs.wait_idle()
    yield page.head.menu


def choose(menu, words, parent):
    next(one for one in menu.menu(parent).actions() if one.text() == words).trigger()


def test_a_contact_is_logged_for_this_complaint(menu, context, qtbot, shell, complaint):
    choose(menu, "Log a contact", menu.parent())
    context.jobs.wait_idle()
    dialog = shell.dialogs[-1]
    qtbot.addWidget(dialog)
    context.jobs.wait_idle()
    assert isinstance(dialog, ContactDialog)
    assert dialog.draft().complaint_id == complaint.id


def test_a_photo_is_kept_with_it_and_a_film_is_refused_in_words(
    menu, context, desk, shell, complaint, tmp_path
):
    photo, film = tmp_path / "wheel.jpg", tmp_path / "film.mov"
    photo.write_bytes(b"\xff\xd8\xff photo")
    film.write_bytes(b"moov")
    menu.add_files([photo, film])
    context.jobs.wait_idle()
    assert "“film.mov” is neither a photo" in shell.troubles[-1]
    assert enclosures_of(desk, complaint.customer_id) == ()

    menu.add_files([photo])
    context.jobs.wait_idle()
    (kept,) = enclosures_of(desk, complaint.customer_id, complaint_id=complaint.id)
    assert kept.name == "wheel.jpg"
    assert shell.said[-1] == "Kept with the complaint" and shell.undo is not None


def test_who_changed_what_of_it_is_told(menu, context, qtbot, shell, complaint):
    choose(menu, "Who changed what", menu.parent())
    dialog = shell.dialogs[-1]
    qtbot.addWidget(dialog)
    assert isinstance(dialog, HistoryDialog)
    context.jobs.wait_idle()
    assert dialog.sentences == [
        "Maya took down the complaint “Rear wheel out of true again” · 10:00"
    ]
