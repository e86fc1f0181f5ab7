"""Old words and files on screen: listed, left out or erased, told once a year."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from csdesk.services.retention import keep_words_for
from csdesk.services.rights import restrict_customer
from tests.builders import a_contact, a_customer, a_shop
from tests.services.test_erasing_words import LONG_AGO, a_letter, closed
from tests.ui.on_screen import opened, part, words_on
from ui.customers.erase_dialog import EraseDialog
from ui.customers.old_words_dialog import OldWordsDialog
from ui.settings.people_data_card import PeopleDataCard
from ui.today.erasing_card import ErasingCard

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def anna(desk):
    a_shop(desk)
    anna = a_customer(desk, "Anna Old", created_at=LONG_AGO)
    closed(desk, anna.id, "Xylograph warped")
    a_letter(desk, anna.id)
    keep_words_for(desk, 5)
    return anna


def test_a_line_that_is_left_out_stays_and_the_rest_is_erased(context, qtbot, desk, shell, anna):
    dialog = opened(context, qtbot, OldWordsDialog(context))
    qtbot.waitUntil(dialog.erase.isEnabled)
    assert "Goes: 2 texts" in words_on(dialog)
    boxes = [part(dialog, f"old_words_{number}") for number in (0, 1)]
    (letters,) = (box for box in boxes if box.text() == "Anna Old: letters")
    letters.setChecked(False)
    assert "Goes: 1 text" in words_on(dialog)
    part(dialog, "old_words_with_copy").setChecked(False)

    dialog.erase.click()

    qtbot.waitUntil(lambda: bool(shell.said))
    assert shell.said[-1] == "Erased: 1 text"
    with desk.store.read() as work:
        assert work.complaints.where()[0].words == "(erased)"
        assert work.letters.where()[0].subject == "Hello"


def test_who_is_restricted_and_how_old_it_is_stands_on_the_line(context, qtbot, desk, anna):
    restrict_customer(desk, anna.id, "They asked")

    dialog = opened(context, qtbot, OldWordsDialog(context))

    qtbot.waitUntil(lambda: "closed on 3 May 2019" in words_on(dialog))
    assert "Restricted: only kept, not used" in words_on(dialog)
    assert part(dialog, "old_words_0").accessibleDescription()
    assert not part(dialog, "old_words_0").isChecked(), "they may want it kept"
    assert not dialog.erase.isEnabled()
    part(dialog, "old_words_0").setChecked(True)
    assert dialog.erase.isEnabled()


def test_what_was_done_with_them_meanwhile_is_said_and_nothing_goes(
    context, qtbot, desk, shell, anna
):
    dialog = opened(context, qtbot, OldWordsDialog(context))
    qtbot.waitUntil(dialog.erase.isEnabled)
    with desk.store.read() as work:
        case = work.complaints.where()[0]
    a_contact(desk, anna.id, complaint_id=case.id)

    dialog.erase.click()

    qtbot.waitUntil(lambda: "nothing was erased" in dialog.trouble.text())
    qtbot.waitUntil(lambda: "Goes: 1 text" in words_on(dialog))
    assert not shell.said


def test_a_long_list_ends_with_what_stays_and_no_empty_room(context, qtbot, desk, anna):
    for number in range(25):
        closed(desk, a_customer(desk, f"Customer {number}", created_at=LONG_AGO).id)
    dialog = opened(context, qtbot, OldWordsDialog(context))
    qtbot.waitUntil(lambda: dialog.findChild(QWidget, "old_words_stay") is not None)
    dialog.resize(760, 640)
    qtbot.wait(50)

    stays, content = part(dialog, "old_words_stay"), dialog.shown.widget()

    assert content.height() > 1000
    assert content.height() - stays.geometry().bottom() < 40


def test_the_rule_is_set_in_the_settings_and_leads_to_the_list(context, qtbot, desk, shell, anna):
    card = PeopleDataCard(context)
    qtbot.addWidget(card)
    card.words_years.picked.emit(3)
    qtbot.waitUntil(lambda: "2 complaints or sets" in card.words_told.text())
    assert shell.said[-1] == "Kept: 3 years after"

    part(card, "look_at_old_words").click()

    assert isinstance(shell.dialogs[-1], OldWordsDialog)


def test_today_tells_of_them_once_a_year(context, qtbot, desk, anna):
    card = ErasingCard(context)
    qtbot.addWidget(card)
    card.look()
    qtbot.waitUntil(lambda: not card.isHidden())
    assert card.title.text() == "2 old texts and files could be erased"

    part(card, "erasing_not_now").click()

    qtbot.waitUntil(card.isHidden)


def test_copies_are_named_by_day_and_place_and_their_files_only_below(context, qtbot, desk, anna):
    from csdesk.services.backups import make_backup

    made = make_backup(desk)

    dialog = opened(context, qtbot, EraseDialog(context, anna.id, "Anna Old"))

    qtbot.waitUntil(lambda: dialog.findChild(QWidget, "erase_copies") is not None)
    well = part(dialog, "erase_copies")
    seen = [each.text() for each in well.findChildren(QLabel) if each.isVisibleTo(well)]
    assert any(
        line.startswith("Copy of 21 Nov 2026 at ") and ", on this laptop, kept until" in line
        for line in seen
    ), seen
    assert not any(made.path.name in line for line in seen)
    part(well, "copies_names").click()
    seen = [each.text() for each in well.findChildren(QLabel) if each.isVisibleTo(well)]
    assert any(made.path.name in line for line in seen)
