"""The fair-coin trial: sealed before anybody sees it, opened one by one, looked at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.complaint import ActStep, Complaint, Outcome, RemedyDecision
from csdesk.domain.errors import NotFound, Refused, RuleBroken
from csdesk.domain.insight.fair_coin import CoinReport, CoinState, FairCoinTrial, WhyNot
from csdesk.domain.insight.finding import Label
from csdesk.domain.insight.payback import PaybackVerdict
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.sealed_coins import seal, seal_holds, tosses_from
from csdesk.domain.insight.speech import plain_speech
from csdesk.services.checks import check
from csdesk.services.complaints import save_act, save_empathize, save_listen
from csdesk.services.history import history_of
from csdesk.services.insight import fair_coin
from csdesk.services.insight.coin_look import result_of
from csdesk.services.insight.fair_coin import (
    coin_for,
    coin_report,
    open_coin,
    start_trial,
    stop_costs,
    stop_trial,
    take_coin_look,
)
from csdesk.services.insight.payback import take_looks
from csdesk.services.undo import undo
from csdesk.store.opening import open_store
from tests.builders import (
    HERE,
    a_complaint,
    a_customer,
    a_listen_draft,
    a_purchase,
    a_shop,
    an_act_draft,
    an_effort,
    an_empathize_step,
    at,
)
from tests.services.payback_shops import Stock, furnish, records_of

GESTURE = "a free tune-up"


@pytest.fixture
def shop(desk: Desk) -> Desk:
    """A shop whose sales go back far enough."""
    a_shop(desk)
    a_purchase(desk, None, on=date(2025, 1, 2))
    return desk


def a_decided(desk: Desk, name: str = "Anna Lindqvist", **facts: object) -> Complaint:
    """A complaint that is in its Act step, with what puts it right decided."""
    complaint = a_complaint(desk, a_customer(desk, name).id, **facts)
    decided(desk, complaint)
    return complaint


def decided(desk: Desk, complaint: Complaint) -> None:
    save_listen(desk, a_listen_draft(complaint.id), done=True)
    save_empathize(desk, an_empathize_step(complaint.id), done=True)
    with desk.store.write("save_act", desk.now()) as work:
        work.act_steps.put(ActStep(complaint.id, remedy_decision=RemedyDecision.NONE_OWED))


def report_of(desk: Desk, today: date | None = None) -> CoinReport:
    with desk.store.read() as work:
        trials = work.fair_coin_trials.where()
        trial = trials[-1] if trials else None
        tosses = [
            toss for toss in work.coin_tosses.where() if trial is None or toss.trial_id == trial.id
        ]
    period = Period(desk.today() if today is None else today)
    return coin_report(records_of(desk), trial, tosses, period, plain_speech("EUR"))


def tosses_of(desk: Desk, trial: FairCoinTrial) -> list[bool]:
    with desk.store.read() as work:
        table = work.coin_tosses.table
        found = work.coin_tosses.where(table.c.trial_id == trial.id, order=table.c.position)
    return [toss.adds_gesture for toss in found]


def test_all_tosses_are_drawn_and_sealed_when_the_trial_starts(shop: Desk) -> None:
    trial = start_trial(shop, f" {GESTURE} ", 1_500, 200)
    tosses = tosses_of(shop, trial)
    assert trial.gesture == GESTURE
    assert len(tosses) == 200
    assert 60 < sum(tosses) < 140
    assert trial.sealed == seal(trial.seed, tosses)
    assert seal_holds(trial.seed, trial.sealed, tuple(tosses), 200)
    assert check(shop) == ()


def test_no_two_trials_share_their_coins() -> None:
    assert tosses_from("one", 100) == tosses_from("one", 100)
    assert tosses_from("one", 100) != tosses_from("two", 100)
    assert tosses_from("one", 50) == tosses_from("one", 100)[:50]
    shares = [sum(tosses_from(str(seed), 1_000)) / 1_000 for seed in range(40)]
    assert all(0.4 < share < 0.6 for share in shares)
    assert 0.49 < sum(shares) / 40 < 0.51


@pytest.mark.parametrize(
    ("gesture", "cost", "planned", "code"),
    [
        (" ", 1_500, 200, "coin.gesture"),
        (GESTURE, 0, 200, "coin.cost"),
        (GESTURE, 1_500, 49, "coin.planned"),
        (GESTURE, 1_500, 1_601, "coin.planned"),
    ],
)
def test_a_plan_that_lacks_something_is_refused(
    shop: Desk, gesture: str, cost: int, planned: int, code: str
) -> None:
    with pytest.raises(Refused) as refused:
        start_trial(shop, gesture, cost, planned)
    assert refused.value.code == code
    assert report_of(shop).state is CoinState.NONE


def test_one_trial_runs_at_a_time(shop: Desk) -> None:
    start_trial(shop, GESTURE, 1_500, 50)
    with pytest.raises(RuleBroken) as broken:
        start_trial(shop, "flowers", 900, 50)
    assert broken.value.code == "coin.running"


def test_a_coin_is_offered_once_what_puts_it_right_is_decided(shop: Desk) -> None:
    start_trial(shop, GESTURE, 1_500, 50)
    complaint = a_complaint(shop, a_customer(shop).id)
    assert coin_for(shop, complaint.id).why_not is WhyNot.NOT_DECIDED
    assert coin_for(shop, complaint.id, remedy_decided=True).why_not is WhyNot.NOT_DECIDED
    save_listen(shop, a_listen_draft(complaint.id), done=True)
    save_empathize(shop, an_empathize_step(complaint.id), done=True)
    assert coin_for(shop, complaint.id).why_not is WhyNot.NOT_DECIDED
    assert coin_for(shop, complaint.id, remedy_decided=True).applies
    save_act(shop, an_act_draft(complaint.id))
    offer = coin_for(shop, complaint.id)
    assert offer.applies
    assert offer.sentence == f"A sealed coin decides whether “{GESTURE}” is added."


def test_opening_takes_the_sealed_tosses_in_their_order(shop: Desk) -> None:
    trial = start_trial(shop, GESTURE, 1_500, 50)
    sealed = tosses_of(shop, trial)
    names = [f"Customer {letter}" for letter in "ABCDEF"]
    opened = [open_coin(shop, a_decided(shop, name).id) for name in names]
    assert [toss.position for toss in opened] == [0, 1, 2, 3, 4, 5]
    assert [toss.adds_gesture for toss in opened] == sealed[:6]
    assert all(toss.opened_at == shop.now() for toss in opened)
    assert report_of(shop).opened == 6
    assert check(shop) == ()


def test_whoever_asks_again_gets_the_same_coin_again(shop: Desk) -> None:
    start_trial(shop, GESTURE, 1_500, 50)
    complaint = a_decided(shop)
    first = open_coin(shop, complaint.id)
    assert open_coin(shop, complaint.id) == first
    offer = coin_for(shop, complaint.id)
    assert offer.opened == first
    assert not offer.applies
    said = f"add “{GESTURE}”" if first.adds_gesture else "leave it at"
    assert said in offer.sentence


def test_an_opened_coin_is_never_taken_back(shop: Desk) -> None:
    start_trial(shop, GESTURE, 1_500, 50)
    complaint = a_decided(shop)
    actions: list[str] = []
    shop.store.on_change = lambda action, _: actions.append(action.id)
    toss = open_coin(shop, complaint.id)
    with pytest.raises(RuleBroken, match="can’t be undone"):
        undo(shop, actions[-1])
    assert open_coin(shop, complaint.id) == toss


def test_a_trial_with_an_opened_coin_can_not_be_unmade(shop: Desk) -> None:
    actions: list[str] = []
    shop.store.on_change = lambda action, _: actions.append(action.id)
    trial = start_trial(shop, GESTURE, 1_500, 50)
    started = actions[-1]
    undo(shop, started)
    assert report_of(shop).state is CoinState.NONE
    undo(shop, actions[-1])
    assert tosses_of(shop, trial) == list(tosses_from(trial.seed, 50))
    open_coin(shop, a_decided(shop).id)
    with pytest.raises(RuleBroken):
        undo(shop, started)


def test_nothing_tells_an_unopened_coin(shop: Desk) -> None:
    trial = start_trial(shop, GESTURE, 1_500, 50)
    complaint = a_decided(shop)
    offer = coin_for(shop, complaint.id)
    assert offer.opened is None
    told = f"{offer} {report_of(shop)}"
    assert "adds_gesture" not in told
    open_coin(shop, complaint.id)
    for noun, key in ((Noun.COMPLAINT, complaint.id), (Noun.CUSTOMER, complaint.customer_id)):
        lines = " ".join(line.words for line in history_of(shop, noun, key))
        assert "opened the sealed coin of the fair-coin trial" in lines or noun is Noun.CUSTOMER
        assert trial.seed not in lines
        assert "adds" not in lines


def test_one_coin_a_customer_within_the_windows(shop: Desk) -> None:
    start_trial(shop, GESTURE, 1_500, 50)
    first = a_decided(shop)
    open_coin(shop, first.id)
    second = a_complaint(shop, first.customer_id, opened_at=at(18))
    decided(shop, second)
    assert coin_for(shop, second.id).why_not is WhyNot.ONE_A_CUSTOMER
    with pytest.raises(RuleBroken) as broken:
        open_coin(shop, second.id)
    assert broken.value.code == "coin.not_here"
    other = a_decided(shop, "Bo Ek")
    assert coin_for(shop, other.id).applies


def test_a_coin_is_for_the_first_fourteen_days(shop: Desk) -> None:
    start_trial(shop, GESTURE, 1_500, 50)
    last_day = a_decided(shop, opened_at=at(7))
    too_late = a_decided(shop, "Bo Ek", opened_at=at(6))
    assert coin_for(shop, last_day.id).applies
    assert coin_for(shop, too_late.id).why_not is WhyNot.TOO_LATE


def test_a_coin_wants_records_that_reach_back(desk: Desk) -> None:
    a_shop(desk)
    complaint = a_decided(desk)
    start_trial(desk, GESTURE, 1_500, 50)
    assert coin_for(desk, complaint.id).why_not is WhyNot.TOO_EARLY
    a_purchase(desk, None, on=date(2026, 5, 21))
    assert coin_for(desk, complaint.id).why_not is WhyNot.TOO_EARLY
    a_purchase(desk, None, on=date(2026, 5, 20))
    assert coin_for(desk, complaint.id).applies


def test_complaints_that_are_over_take_no_part(shop: Desk) -> None:
    start_trial(shop, GESTURE, 1_500, 50)
    elsewhere = a_complaint(
        shop, a_customer(shop).id, settled_at=at(17), outcome=Outcome.ENDED_ELSEWHERE
    )
    assert coin_for(shop, elsewhere.id).why_not is WhyNot.WAS_ELSEWHERE
    cause = sa.text("(SELECT min(id) FROM list_item WHERE list_name = 'cause')")
    over = a_decided(shop, "Bo Ek")
    with shop.store.write("settle", shop.now()) as work:
        table = work.complaints.table
        work.connection.execute(
            sa.update(table)
            .where(table.c.id == over.id)
            .values(settled_at=at(20), outcome=Outcome.PUT_RIGHT, cause_id=cause)
        )
    assert coin_for(shop, over.id).why_not is WhyNot.IS_SETTLED


def test_without_a_trial_no_coin_and_no_such_complaint_no_answer(shop: Desk) -> None:
    complaint = a_decided(shop)
    assert coin_for(shop, complaint.id).why_not is WhyNot.NOT_RUNNING
    with pytest.raises(RuleBroken):
        open_coin(shop, complaint.id)
    with pytest.raises(NotFound):
        coin_for(shop, 999)
    with pytest.raises(RuleBroken):
        stop_trial(shop, "No reason")


def test_stopping_says_what_it_costs_and_takes_no_answer(shop: Desk) -> None:
    start_trial(shop, GESTURE, 1_500, 50)
    open_coin(shop, a_decided(shop).id)
    assert "Opened so far: 1 of 50 coins" in stop_costs(shop)
    with pytest.raises(Refused):
        stop_trial(shop, "  ")

    stop_trial(shop, "Too much to explain")

    report = report_of(shop)
    assert report.state is CoinState.STOPPED
    assert report.finding.label is Label.CANT_TELL
    assert report.finding.reason == "trial_stopped"
    assert "after 1 of 50 coins" in report.finding.sentence
    assert "1 complaints" not in report.finding.sentence
    assert "Too much to explain" in report.finding.sentence
    assert coin_for(shop, a_decided(shop, "Bo Ek").id).why_not is WhyNot.NOT_RUNNING
    assert stop_costs(shop) == ""
    assert take_coin_look(shop) is None


def test_a_stop_by_mistake_can_be_taken_back(shop: Desk) -> None:
    start_trial(shop, GESTURE, 1_500, 50)
    actions: list[str] = []
    shop.store.on_change = lambda action, _: actions.append(action.id)
    stop_trial(shop, "Pressed by mistake")
    undo(shop, actions[-1])
    assert report_of(shop).state is CoinState.RUNNING


def test_after_a_stop_another_trial_starts_at_nothing(shop: Desk) -> None:
    start_trial(shop, GESTURE, 1_500, 50)
    first = a_decided(shop)
    open_coin(shop, first.id)
    stop_trial(shop, "Wrong extra")
    start_trial(shop, "flowers", 900, 60)
    assert report_of(shop).opened == 0
    assert coin_for(shop, first.id).opened is not None


@pytest.mark.parametrize("column", ["adds_gesture", "seed", "sealed"])
def test_a_check_notices_tosses_that_were_not_sealed(shop: Desk, column: str) -> None:
    start_trial(shop, GESTURE, 1_500, 50)
    with shop.store.write("tamper", shop.now()) as work:
        tosses, trials = work.coin_tosses.table, work.fair_coin_trials.table
        changed = (
            sa.update(tosses)
            .where(tosses.c.position == 7)
            .values(adds_gesture=~tosses.c.adds_gesture)
            if column == "adds_gesture"
            else sa.update(trials).values({column: "another"})
        )
        work.connection.execute(changed)
    assert "The tosses of fair-coin trial 1 are not those that were sealed." in check(shop)
    assert report_of(shop).finding.reason == "seal_broken"


CASES = 60


@pytest.fixture
def trial(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> FairCoinTrial:
    """A trial in a shop of the past with a complaint for each of its coins, all opened.

    Its coins fall alike every time: of coins that fall by chance one trial in twenty would see a
    difference where there is none.
    """
    stock = Stock(CASES)
    furnish(desk, stock)
    with monkeypatch.context() as patched:
        patched.setattr(fair_coin.secrets, "token_hex", lambda size: "c5" * size)
        made = start_trial(desk, GESTURE, 1_500, CASES)
    began = datetime(2023, 1, 3, 9, tzinfo=HERE)
    with desk.store.write("tamper", desk.now()) as work:
        work.fair_coin_trials.replace(replace(made, started_at=began))
        for toss in work.coin_tosses.where():
            seen = datetime.combine(stock.opened(toss.position), began.timetz())
            work.coin_tosses.replace(replace(toss, complaint_id=toss.position + 1, opened_at=seen))
    return made


COMPLETE = Stock(CASES).opened(CASES - 1) + timedelta(days=194)


def desk_on(desk: Desk, day: date) -> Desk:
    return Desk(desk.store, lambda: datetime(day.year, day.month, day.day, 12, tzinfo=HERE))


def test_the_one_look_waits_for_the_last_window(desk: Desk, trial: FairCoinTrial) -> None:
    before = COMPLETE - timedelta(days=1)
    assert take_coin_look(desk_on(desk, before)) is None
    waiting = report_of(desk, before)
    assert (waiting.state, waiting.opened, waiting.complete) == (CoinState.WAITING, 60, 59)
    assert COMPLETE.isoformat() in waiting.finding.sentence
    early = report_of(desk, Stock(CASES).opened(30))
    assert (early.state, early.opened, early.complete) == (CoinState.RUNNING, 31, 0)

    unstored = report_of(desk, COMPLETE)
    take_looks(desk_on(desk, COMPLETE))

    with desk.store.read() as work:
        taken = work.fair_coin_trials.require(trial.id)
    assert not taken.is_running
    assert unstored.state is CoinState.DONE
    assert report_of(desk).finding == unstored.finding
    assert report_of(desk, before).state is CoinState.WAITING


def test_the_one_look_is_frozen(desk: Desk, trial: FairCoinTrial) -> None:
    taken = take_coin_look(desk)
    said = report_of(desk)
    for customer in range(1, CASES + 1):
        day = Stock(CASES).opened(customer - 1) + timedelta(days=60)
        a_purchase(desk, customer, 90_000 * customer, on=day)
    assert report_of(desk).finding == said.finding
    assert take_coin_look(desk) is None
    with desk.store.read() as work:
        assert work.fair_coin_trials.require(trial.id) == taken


def test_what_the_coin_added_is_seen_as_it_was_tossed(desk: Desk, trial: FairCoinTrial) -> None:
    stock = Stock(CASES)
    for place, adds in enumerate(tosses_of(desk, trial)):
        if adds:
            a_purchase(desk, place + 1, 200_000, on=stock.opened(place) + timedelta(days=40))
            if place % 3:
                an_effort(desk, place + 1, 30, on=stock.opened(place))
    taken = take_coin_look(desk)
    assert taken is not None
    assert taken.verdict == PaybackVerdict.PAYS
    result = result_of(taken)
    assert result is not None
    assert result.effect is not None
    assert result.low is not None
    assert 0 < result.low < result.effect
    assert result.effect == pytest.approx(80_000 - 1_000, rel=0.1)
    finding = report_of(desk).finding
    assert finding.label is Label.ESTIMATE
    assert (finding.n, result.with_extra) == (CASES, sum(tosses_of(desk, trial)))
    assert f"looked at on {COMPLETE.isoformat()}" in finding.sentence


def test_an_extra_that_brings_nothing_back_is_said_not_to_pay(
    desk: Desk, trial: FairCoinTrial
) -> None:
    stock = Stock(CASES)
    for place, adds in enumerate(tosses_of(desk, trial)):
        if adds:
            an_effort(desk, place + 1, 4_000, on=stock.opened(place))
    taken = take_coin_look(desk)
    assert taken is not None
    assert taken.verdict == PaybackVerdict.DOES_NOT_PAY
    assert "did not earn its cost back within 6 months" in report_of(desk).finding.sentence


def test_a_small_difference_can_not_be_told(desk: Desk, trial: FairCoinTrial) -> None:
    taken = take_coin_look(desk)
    assert taken is not None
    assert taken.verdict == PaybackVerdict.CANT_TELL
    finding = report_of(desk).finding
    assert finding.reason == "range_too_wide"
    assert "break-even is 0.00 EUR" in finding.sentence


def test_tosses_that_were_touched_end_the_trial_without_figures(
    desk: Desk, trial: FairCoinTrial
) -> None:
    with desk.store.write("tamper", desk.now()) as work:
        table = work.coin_tosses.table
        work.connection.execute(sa.update(table).values(adds_gesture=True))
    taken = take_coin_look(desk)
    assert taken is not None
    assert taken.verdict == PaybackVerdict.CANT_TELL
    assert report_of(desk).finding.reason == "seal_broken"


def test_sides_that_can_not_be_told_apart_are_said_so(desk: Desk, trial: FairCoinTrial) -> None:
    with desk.store.write("tamper", desk.now()) as work:
        seed = "seed"
        for toss in work.coin_tosses.where():
            work.coin_tosses.replace(
                replace(toss, adds_gesture=tosses_from(seed, CASES)[toss.position])
            )
        table = work.complaints.table
        for toss in work.coin_tosses.where():
            severity = 3 if toss.adds_gesture else 1
            mine = table.c.id == toss.complaint_id
            work.connection.execute(sa.update(table).where(mine).values(severity=severity))
        sealed = seal(seed, tosses_from(seed, CASES))
        work.fair_coin_trials.replace(
            replace(work.fair_coin_trials.require(trial.id), seed=seed, sealed=sealed)
        )
    taken = take_coin_look(desk)
    assert taken is not None
    assert taken.verdict == PaybackVerdict.CANT_TELL
    assert report_of(desk).finding.reason == "no_comparison"


def test_complaints_that_are_no_longer_ours_are_said_to_be_gone(
    desk: Desk, trial: FairCoinTrial
) -> None:
    with desk.store.write("tamper", desk.now()) as work:
        table = work.complaints.table
        elsewhere = {"settled_at": at(1), "outcome": Outcome.ENDED_ELSEWHERE}
        work.connection.execute(sa.update(table).where(table.c.id < 4).values(elsewhere))
    take_coin_look(desk)
    finding = report_of(desk).finding
    assert finding.reason == "cases_gone"
    assert f"3 of the {CASES} complaints" in finding.sentence


def test_a_shop_that_is_only_read_tells_the_look_and_stores_none(
    desk: Desk, trial: FairCoinTrial, shop_file: Path
) -> None:
    store = open_store(shop_file, read_only=True)
    try:
        reader = Desk(store, desk.now)
        assert take_coin_look(reader) is None
        assert report_of(reader).state is CoinState.DONE
    finally:
        store.close()


def test_before_the_first_trial_it_is_said_what_one_is(shop: Desk) -> None:
    report = report_of(shop)
    assert report.state is CoinState.NONE
    assert report.finding.reason == "no_trial"
    assert report.trial is None
    assert report.finding.worked_out is not None
    start_trial(shop, GESTURE, 1_500, 50)
    assert report_of(shop).finding.reason == "trial_running"
    assert report_of(shop, date(2026, 1, 1)).state is CoinState.NONE
