"""“What we changed” on screen: writing a change down, seeing before and after, taking it off."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from csdesk.domain.improvement import Counted, Effect
from csdesk.domain.shop import ListName
from csdesk.services.improvements import themes
from csdesk.services.shops import list_items
from tests.builders import a_complaint, at
from ui.complaints.improvements_dialog import ImprovementsDialog, effect_words


@pytest.fixture
def open_dialog(context, qtbot, desk, anna):
    cause = list_items(desk, ListName.CAUSE)[1]
    a_complaint(desk, anna.id, cause_id=cause.id, opened_at=at(1))
    a_complaint(desk, anna.id, cause_id=cause.id, opened_at=at(12))
    dialog = ImprovementsDialog(context)
    qtbot.addWidget(dialog)
    dialog.resize(924, 640)
    with qtbot.waitExposed(dialog):
        dialog.show()
    context.jobs.wait_idle()
    qtbot.waitUntil(lambda: dialog.cause.count() > 1)
    return dialog


def words_on(dialog):
    return " ".join(w.text() for w in dialog.findChildren(QLabel) if w.isVisibleTo(dialog))


def click(qtbot, context, dialog, name):
    qtbot.mouseClick(dialog.findChild(QWidget, name), Qt.MouseButton.LeftButton)
    context.jobs.wait_idle()
    qtbot.wait(1)
    context.jobs.wait_idle()


def test_a_change_is_written_down_and_told_before_and_after(open_dialog, context, qtbot, desk):
    dialog = open_dialog
    dialog.cause.setCurrentIndex(1)
    qtbot.keyClicks(dialog.what, "A <b>second</b> person rides it")
    dialog.since.set_day(date(2026, 11, 10))
    click(qtbot, context, dialog, "save_improvement")

    [(change, effect)] = themes(desk)[0].improvements
    assert (change.since_on, effect.before.complaints, effect.after.complaints) == (
        date(2026, 11, 10),
        *(1, 1),
    )
    qtbot.waitUntil(lambda: "A <b>second</b> person rides it." in words_on(dialog))
    assert "90 days before: 1 complaint. 12 days since, so far: 1 complaint." in words_on(dialog)
    assert "Tom Reyes" in words_on(dialog)
    assert dialog.what.text() == ""
    click(qtbot, context, dialog, f"drop_improvement_{change.id}")
    assert themes(desk)[0].improvements == ()


def test_what_is_missing_is_asked_for(open_dialog, context, qtbot, desk):
    dialog = open_dialog
    click(qtbot, context, dialog, "save_improvement")
    assert dialog.cause.accessibleDescription() != ""
    dialog.cause.setCurrentIndex(1)
    qtbot.keyClicks(dialog.what, "Two looks")
    dialog.since.set_day(date(2026, 11, 22))
    click(qtbot, context, dialog, "save_improvement")
    assert dialog.since.accessibleDescription() != ""
    assert themes(desk)[0].improvements == ()


def test_the_cause_that_hurts_comes_first_with_its_number(open_dialog):
    assert "Last 90 days: 2 complaints of 1 customer." in words_on(open_dialog)


@pytest.mark.parametrize(
    ("effect", "said"),
    [
        (
            Effect(Counted(4, 2), Counted(1, 1)),
            "90 days before: 4 complaints of 2 customers. 90 days after: 1 complaint.",
        ),
        (
            Effect(Counted(), Counted(0, 0, 1)),
            "90 days before: no complaint. Begun today: no complaint.",
        ),
    ],
)
def test_before_and_after_are_said_in_words(qapp, effect, said):
    assert effect_words(effect) == f"{said} What is still open is not counted yet."
