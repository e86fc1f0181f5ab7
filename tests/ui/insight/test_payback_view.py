"""Payback on the screen: the range as drawn, what is missing, the looks, and the fair coin."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from csdesk.desk import Desk
from csdesk.domain.insight.coin_power import COIN_POWERS
from csdesk.domain.insight.fair_coin import LEAST_PLANNED, MOST_PLANNED, CoinState
from csdesk.domain.insight.finding import Label, cant_tell
from csdesk.domain.insight.payback import Payback, PaybackVerdict
from tests.builders import a_purchase, a_shop
from tests.ui.conftest import Kit, NotingShell
from tests.ui.insight.insights import THREE, a_cloud, an_insight
from tests.ui.insight.verdicts import NEW_SHOP, a_look, a_payback, a_report, a_trial
from ui.context import Context
from ui.insight.coin_dialogs import StartTrialDialog, StopTrialDialog
from ui.insight.payback_range import PaybackRange
from ui.insight.payback_view import PaybackView
from ui.insight.range_ink import Axis, ticks
from ui.widgets.worked_out import WorkedOutDialog

CANT = PaybackVerdict.CANT_TELL


@pytest.fixture
def view(context: Context, kit: Kit) -> PaybackView:
    made = PaybackView(context)
    kit.show(made, 1092, 620)
    return made


def show(view: PaybackView, known: Payback, **other: object) -> None:
    view.show_insight(an_insight(a_cloud(THREE), payback=known, **other))  # type: ignore[arg-type]


def said(view: QWidget, name: str) -> str:
    found = view.findChild(QLabel, name)
    assert found is not None, name
    return found.text() if found.isVisibleTo(view) else ""


def click(kit: Kit, page: QWidget, name: str) -> None:
    button = page.findChild(QAbstractButton, name)
    assert button is not None, name
    kit.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


# ---- the verdict and its range


@pytest.mark.parametrize(
    ("verdict", "words"),
    [
        (PaybackVerdict.PAYS, "Seems to pay"),
        (PaybackVerdict.DOES_NOT_PAY, "Seems not to pay"),
        (PaybackVerdict.NOTHING_TO_COMPARE, "Nothing to compare"),
        (CANT, ""),
    ],
)
def test_the_verdict_is_a_word_beside_how_firmly_it_is_known(
    view: PaybackView, verdict: PaybackVerdict, words: str
) -> None:
    known = a_payback(a_look(verdict=verdict))
    show(view, known)
    assert said(view, "paybackVerdict") == words
    assert said(view, "paybackSentence") == known.finding.sentence
    firm = Label.CANT_TELL if verdict is CANT else Label.ESTIMATE
    assert known.finding.label is firm
    assert said(view, "paybackLabel") == (
        "Estimate" if firm is Label.ESTIMATE else "Can’t tell yet"
    )


def test_the_range_lies_on_its_side_of_break_even(view: PaybackView) -> None:
    show(view, a_payback(a_look(1.84, 1.21, 2.67)))
    value, low, high, even = (mark.at.x() for mark in view.range.marks())
    assert even < low < value < high
    show(view, a_payback(a_look(0.12, -0.3, 0.6, PaybackVerdict.DOES_NOT_PAY)))
    value, low, high, even = (mark.at.x() for mark in view.range.marks())
    assert low < value < high < even


@pytest.mark.parametrize(
    ("value", "low", "high"), [(1.4, -1.2, 4.4), (38.0, -12.0, 900.0), (-250.0, -300.0, 2.0)]
)
def test_everything_drawn_stays_within_the_chart(
    view: PaybackView, value: float, low: float, high: float
) -> None:
    show(view, a_payback(a_look(value, low, high, CANT)))
    places = [mark.at.x() for mark in view.range.marks()]
    assert min(places) >= 0
    assert max(places) <= view.range.width()
    assert not view.range.grab().isNull()


def test_a_range_without_ends_says_that_no_bound_is_known(view: PaybackView) -> None:
    show(view, a_payback(a_look(3.1, None, None, CANT)))
    told = view.range.twin().as_text()
    assert told.count("no bound known") == 2
    assert "nan" not in told
    assert "inf" not in told
    assert view.looks.twin.cell(0, 3).words == "no bound"
    low, high = view.range.marks()[1:3]
    assert low.at.x() < view.range.marks()[0].at.x() < high.at.x()


def test_before_the_first_look_there_is_no_range_but_what_is_missing(view: PaybackView) -> None:
    show(view, NEW_SHOP)
    assert not view.range.isVisible()
    assert not view.thirds.isVisible()
    assert said(view, "countableSaid") == "12 of the 50 complaints that the next look waits for."
    assert (view.countable.bar.value(), view.countable.bar.maximum()) == (12, 50)
    assert said(view, "looksNothing") == "None yet: the first comes at 50."
    assert not view.looks.table.isVisible()
    assert view.first_focus() is view.coin.start


def test_days_of_what_counts_follow_the_window_of_the_shop(view: PaybackView) -> None:
    show(view, replace(NEW_SHOP, window_days=90))
    words = " ".join(part.text() for part in view.countable.findChildren(QLabel))
    assert "104 days have passed" in words
    assert "begin 90 days before" in words


def test_all_looks_are_listed_the_newest_on_top(view: PaybackView) -> None:
    show(view, a_payback(a_look()))
    rows = [
        [view.looks.twin.cell(row, column).words for column in range(4)]
        for row in range(len(view.looks.twin))
    ]
    assert rows == [
        ["100", "3 Sep 2026", "Seems to pay", "1.21 to 2.67"],
        ["50", "1 Feb 2026", "Can’t tell yet", "–"],
    ]


def test_after_the_last_look_nothing_is_waited_for(view: PaybackView) -> None:
    show(view, replace(a_payback(a_look()), next_milestone=None, eligible=1_700))
    assert said(view, "countableSaid").endswith("All looks were taken.")


def test_the_thirds_are_told_as_recorded(view: PaybackView) -> None:
    show(view, a_payback(a_look()))
    assert said(view, "care_thirdsLabel") == "Fact"
    assert said(view, "care_thirdsNote") == "As recorded, not adjusted."
    assert "$4.10" not in said(view, "care_thirdsSentence"), "this shop counts in euros"
    assert "€4.10" in said(view, "care_thirdsSentence")
    assert [row[0] for row in view.thirds.twin().rows] == ["Light care", "Usual care", "Heavy care"]


def test_thirds_with_a_loss_are_drawn_from_zero_to_the_left(view: PaybackView) -> None:
    thirds = ((34, 410.0, -9_900.0), (33, 1_180.0, 0.0), (33, 3_960.0, 200.0))
    show(view, a_payback(a_look(), thirds=thirds))
    assert not view.thirds.grab().isNull()
    assert all(0 < mark.at.x() < view.thirds.width() for mark in view.thirds.marks())


def test_what_is_beside_it_appears_only_where_there_is_something(view: PaybackView) -> None:
    show(view, a_payback(a_look()))
    assert not view.recovery.isVisible()
    assert not view.aside.isVisible()
    told = cant_tell("exploratory", 100, "Possible turning point.", "ratio")  # type: ignore[arg-type]
    show(view, a_payback(a_look(), recovery=told, exploratory=told))
    assert view.recovery.isVisible()
    assert said(view, "turningPointSentence") == "Possible turning point."
    assert said(view, "paybackSentence") != "Possible turning point."


def test_what_is_not_counted_is_said(view: PaybackView) -> None:
    show(view, a_payback(a_look()))
    for words in ("reviews", "referrals", "hidden reason", "180 days"):
        assert words in said(view, "paybackLimits")


def test_every_card_explains_itself(view: PaybackView, kit: Kit, shell: NotingShell) -> None:
    told = cant_tell("few", 3, "Can’t tell yet.", "money", "needs 20")  # type: ignore[arg-type]
    show(view, a_payback(a_look(), recovery=told))
    click(kit, view, "paybackHow")
    click(kit, view, "care_thirdsHow")
    kit.qtbot.mouseClick(view.recovery.how, Qt.MouseButton.LeftButton)
    assert len(shell.dialogs) == 3
    for dialog in shell.dialogs:
        kit.qtbot.addWidget(dialog)
        assert isinstance(dialog, WorkedOutDialog)


def test_arrow_keys_read_the_range(view: PaybackView, kit: Kit) -> None:
    show(view, a_payback(a_look()))
    view.range.setFocus()
    kit.qtbot.keyClick(view.range, Qt.Key.Key_Right)
    assert "1.84" in view.range.accessibleDescription()
    kit.qtbot.keyClick(view.range, Qt.Key.Key_End)
    assert "Break-even" in view.range.accessibleDescription()


def test_pictures_are_written(view: PaybackView, tmp_path: Path) -> None:
    show(view, a_payback(a_look()))
    view.range_card.save_picture(tmp_path / "range.svg")
    view.thirds_card.save_picture(tmp_path / "thirds.png")
    assert "Break-even" in (tmp_path / "range.svg").read_text(encoding="utf-8")
    assert (tmp_path / "thirds.png").stat().st_size > 1_000


def test_a_narrow_window_puts_the_cards_below_each_other(view: PaybackView, kit: Kit) -> None:
    show(view, a_payback(a_look()))
    view.resize(700, 600)
    kit.qtbot.wait(1)
    top = view.coin.mapTo(view, view.coin.rect().topLeft()).y()
    assert top > view.looks.mapTo(view, view.looks.rect().topLeft()).y()


def test_ticks_are_round_and_few() -> None:
    assert ticks(-0.2, 2.2) == pytest.approx([0.0, 0.5, 1.0, 1.5, 2.0])
    for low, high in ((-1.6, 4.8), (-300.0, 40.0), (0.98, 1.02)):
        found = ticks(low, high)
        assert 3 <= len(found) <= 9
        assert low <= found[0] < found[-1] <= high
    assert Axis(0, 100, 0, 10).x(25) == 100


def test_an_empty_chart_has_an_empty_table(kit: Kit) -> None:
    assert len(PaybackRange(kit.wording).twin()) == 0


# ---- the fair coin


@pytest.mark.parametrize(
    ("state", "chip", "start", "stop"),
    [
        (CoinState.RUNNING, "Running", False, True),
        (CoinState.WAITING, "Waiting for the last", False, True),
        (CoinState.DONE, "Done", True, False),
        (CoinState.STOPPED, "Stopped", True, False),
    ],
)
def test_the_card_says_how_the_trial_stands(
    view: PaybackView, state: CoinState, chip: str, start: bool, stop: bool
) -> None:
    show(view, NEW_SHOP, coin=a_report(state, opened=64, complete=12))
    assert said(view, "coinState") == chip
    assert said(view, "coinAdds") == "The coin adds: a free tune-up (€12)."
    assert (view.coin.start.isVisible(), view.coin.stop.isVisible()) == (start, stop)
    counts = (said(view, "coinOpened"), said(view, "coinComplete"))
    assert counts == (
        ("64 of 200 coins opened", "12 of 200 complaints complete") if stop else ("", "")
    )
    assert view.coin.line.finding is not None


def test_a_trial_is_started_with_what_its_size_can_show(
    desk: Desk, context: Context, kit: Kit, view: PaybackView, shell: NotingShell
) -> None:
    a_shop(desk)
    show(view, NEW_SHOP)
    click(kit, view, "coinStart")
    [dialog] = shell.dialogs
    kit.show(dialog, 700, 700)
    assert isinstance(dialog, StartTrialDialog)
    assert dialog.planned.value() == 200
    assert "82 of 100" in said(dialog, "trial_power")
    kit.qtbot.mouseClick(dialog.planned.buttons()[1], Qt.MouseButton.LeftButton)
    assert "50 of 100" in said(dialog, "trial_power")
    kit.qtbot.keyClicks(dialog.gesture, "a free tune-up")
    kit.qtbot.keyClicks(dialog.cost, "12")
    with kit.qtbot.waitSignal(dialog.closed):
        kit.qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert context.jobs.wait_idle()
    [trial] = trials(desk)
    assert (trial.gesture, trial.gesture_cost_minor, trial.planned) == (
        "a free tune-up",
        1_200,
        100,
    )
    assert shell.undo is not None
    shell.undo()
    assert context.jobs.wait_idle()
    assert trials(desk) == ()


def trials(desk: Desk):  # type: ignore[no-untyped-def]
    with desk.store.read() as work:
        return work.fair_coin_trials.where()


def test_what_a_trial_still_wants_is_said_beside_its_field(
    desk: Desk, context: Context, kit: Kit
) -> None:
    a_shop(desk)
    dialog = StartTrialDialog(context)
    kit.show(dialog, 700, 700)
    click(kit, dialog, "trial_begin")
    assert context.jobs.wait_idle()
    assert dialog.gesture.accessibleDescription() == "Say what the coin may add."
    kit.qtbot.keyClicks(dialog.gesture, "a bell")
    click(kit, dialog, "trial_begin")
    assert context.jobs.wait_idle()
    assert dialog.gesture.accessibleDescription() == ""
    assert "more than 0" in dialog.cost.accessibleDescription()
    kit.qtbot.keyClicks(dialog.cost, "1O")
    click(kit, dialog, "trial_begin")
    assert dialog.cost.accessibleDescription()
    assert trials(desk) == ()


def test_stopping_says_what_it_costs_and_wants_a_reason(
    desk: Desk, context: Context, kit: Kit, shell: NotingShell
) -> None:
    from csdesk.services.insight.fair_coin import start_trial

    a_shop(desk)
    a_purchase(desk, None, on=desk.today() - timedelta(days=400))
    start_trial(desk, "a bell", 300, 50)
    dialog = StopTrialDialog(context)
    kit.show(dialog, 600, 400)
    assert context.jobs.wait_idle()
    assert "0 of 50 coins" in said(dialog, "stop_costs")
    click(kit, dialog, "trial_stop_now")
    assert context.jobs.wait_idle()
    assert dialog.reason.accessibleDescription() == "Say why it is stopped."
    kit.qtbot.keyClicks(dialog.reason, "No bells left")
    with kit.qtbot.waitSignal(dialog.closed):
        click(kit, dialog, "trial_stop_now")
    [trial] = trials(desk)
    assert trial.stop_reason == "No bells left"
    assert not trial.is_running
    assert shell.said == ["The trial is stopped"]
    assert shell.undo is not None


def test_every_size_on_offer_may_be_planned_and_larger_ones_show_more() -> None:
    sizes = [power.planned for power in COIN_POWERS]
    assert sizes == sorted(sizes)
    assert sizes[0] >= LEAST_PLANNED
    assert sizes[-1] <= MOST_PLANNED
    for less, more in pairwise(COIN_POWERS):
        assert more.sees_no_return > less.sees_no_return
        assert more.sees_double > less.sees_double


def test_words_of_a_trial_are_shown_as_what_they_are(view: PaybackView) -> None:
    hostile = "<img src=http://x.test/a> {cost}"
    report = replace(a_report(CoinState.RUNNING), trial=replace(a_trial(), gesture=hostile))
    show(view, NEW_SHOP, coin=report)
    assert hostile in said(view, "coinAdds")
