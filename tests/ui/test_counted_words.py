"""One of a thing is told as one, and never as “1 entries”."""

from __future__ import annotations

import re
from datetime import UTC, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QLabel

from csdesk.domain.backup import Counts, Difference, RestorePreview
from csdesk.domain.changes import Noun
from csdesk.domain.erasing import ErasurePreview, OpenMatters
from csdesk.domain.salvaged import RowLeftOut, Salvaged
from csdesk.services.giving import Given
from tests.builders import a_customer, a_shop
from ui.backups.preview_words import PreviewWords
from ui.customers.erase_dialog import EraseDialog
from ui.customers.rights_dialog import RightsDialog
from ui.damaged.salvaged_words import SalvagedWords
from ui.privacy.changing import Change, Changed
from ui.privacy.words import told_of
from ui.settings.check_card import CheckCard
from ui.unlock.asking_page import AskingPage
from ui.wording import Wording

pytestmark = pytest.mark.usefixtures("qapp")
WORDING = Wording("EUR", "en_US", UTC)
ODD = re.compile(r"\b1 (?!of\b)(?:\w+ )?\w*[^s\W]s\b")
"""A one before a word for several."""


@pytest.mark.parametrize(
    ("number", "told"), [(0, "0 files"), (1, "1 file"), (2_000, "2,000 files")]
)
def test_a_count_has_a_phrase_for_one_and_another_for_all_else(number: int, told: str) -> None:
    assert WORDING.counted(number, "1 file", "{n} files") == told


def test_a_salvage_of_one_of_each_is_told_so() -> None:
    ones = dict.fromkeys((Noun.CUSTOMER, Noun.COMPLAINT, Noun.PURCHASE, Noun.CONTACT), 1)
    told = Salvaged(
        Path("new.csdesk"),
        dict.fromkeys(ones, 2),
        left_out=(RowLeftOut("customer", "3", "damaged"),),
        made_again=ones,
        from_history=ones,
        history_lost=((5, 5),),
    )
    words = SalvagedWords(told, WORDING)

    assert "1 customer · 1 complaint · 1 purchase · 1 contact" in words.saved()
    lines = " ".join(words.lines())
    assert "One of your customers had to be left out, so damaged is it." in lines
    assert "one of the lost customers: it has a place" in lines
    assert "its entry 5;" in lines


def test_one_copy_left_without_the_passphrase_is_one() -> None:
    changed = Changed(None, Change.SET, copies_left=1)  # type: ignore[arg-type]

    assert "1 copy from before is not under it" in told_of(changed)[1]
    more = Changed(None, Change.SET, copies_left=2)  # type: ignore[arg-type]
    assert "2 copies from before are not" in told_of(more)[1]


def test_one_entry_that_a_restore_changes_is_one() -> None:
    preview = RestorePreview(
        SimpleNamespace(),
        Counts(),
        (Difference("customer", changed=1),),  # type: ignore[arg-type]
    )

    told = PreviewWords(WORDING).missing_title(preview)

    assert told == "Nothing would be missing; one entry would be as it was then."


def test_a_minute_to_wait_is_a_minute(qtbot) -> None:
    page = AskingPage("Locked", "", "PIN", "Go on")
    qtbot.addWidget(page)

    page.refuse("No.", timedelta(seconds=60))

    assert "Try again in a minute." in page.secret.accessibleDescription()
    page.refuse("No.", timedelta(seconds=61))
    assert "Try again in 2 minutes." in page.secret.accessibleDescription()


def test_a_history_of_one_entry_is_told_so(context, qtbot) -> None:
    card = CheckCard(context)
    qtbot.addWidget(card)

    card._tell(((), 1))

    assert "1 entry" in card.row.told
    assert not ODD.search(card.row.told)


def test_one_entry_of_history_and_one_file_of_somebody_are_one(context, qtbot, desk) -> None:
    a_shop(desk)
    anna = a_customer(desk)
    dialog = EraseDialog(context, anna.id, anna.name)
    qtbot.addWidget(dialog)
    context.jobs.wait_idle()

    dialog.show_preview(ErasurePreview(anna.id, anna.name, (), {}, {}, 1, OpenMatters(), ()))

    told = " ".join(each.text() for each in dialog.findChildren(QLabel))
    assert "What an entry of History says of them" in told
    assert not ODD.search(told)
    rights = RightsDialog(context, anna.id, anna.name)
    qtbot.addWidget(rights)
    context.jobs.wait_idle()
    rights._given(Given(Path("x.zip"), 1, 1))
    assert "Saved: 1 record and 1 file." in rights.give_row.told
