"""The fair-coin trial: start it, open a coin for a complaint, stop it, and read what it showed."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from csdesk.desk import Desk
from csdesk.domain.complaint import ComplaintFacts, Stage
from csdesk.domain.errors import Refused, RuleBroken
from csdesk.domain.insight import words_coin as words
from csdesk.domain.insight.fair_coin import (
    LEAST_PLANNED,
    MOST_PLANNED,
    CoinOffer,
    CoinToss,
    FairCoinTrial,
    WhyNot,
)
from csdesk.domain.insight.payback import LANDMARK_DAYS
from csdesk.domain.insight.sealed_coins import seal, tosses_from
from csdesk.domain.spoken import said
from csdesk.services.insight.coin_look import coin_report, take_coin_look
from csdesk.store import complaint_rows as rows
from csdesk.store.coin_rows import coin_days, first_sale_day
from csdesk.store.unit_of_work import Work

__all__ = ["coin_for", "coin_report", "open_coin", "start_trial", "stop_trial", "take_coin_look"]

_SEED_BYTES = 16


def start_trial(desk: Desk, gesture: str, gesture_cost_minor: int, planned: int) -> FairCoinTrial:
    """Plans a trial, draws and seals all its tosses, and starts it.

    Args:
        gesture: the extra that the coin may add, in words; every time the same.
        gesture_cost_minor: what it costs the shop.
        planned: how many complaints take part.
    Raises: Refused: something of it is missing; RuleBroken("coin.running"): one runs already.
    """
    _require_plan(gesture, gesture_cost_minor, planned)
    seed = secrets.token_hex(_SEED_BYTES)
    tosses = tosses_from(seed, planned)
    now = desk.now()
    with desk.store.write("start_trial", now) as work:
        if running(work) is not None:
            raise RuleBroken("coin.running", words.RUNS_ALREADY)
        window = work.settings.read().payback_window_days
        trial = work.fair_coin_trials.add(
            FairCoinTrial(
                planned=planned,
                gesture=gesture.strip(),
                gesture_cost_minor=gesture_cost_minor,
                window_days=window,
                seed=seed,
                sealed=seal(seed, tosses),
                started_at=now,
            )
        )
        for position, adds in enumerate(tosses):
            work.coin_tosses.add(CoinToss(trial.id, position, adds))
        return trial


def _require_plan(gesture: str, cost: int, planned: int) -> None:
    if not gesture.strip():
        raise Refused("coin.gesture", words.WANTS_GESTURE)
    if cost <= 0:
        raise Refused("coin.cost", words.WANTS_COST)
    if not LEAST_PLANNED <= planned <= MOST_PLANNED:
        raise Refused("coin.planned", words.WANTS_SIZE, least=LEAST_PLANNED, most=MOST_PLANNED)


def stop_trial(desk: Desk, reason: str) -> FairCoinTrial:
    """Ends the running trial without an answer, at any time.

    Raises: Refused("coin.reason"): it is not said why; RuleBroken("coin.not_running").
    """
    if not reason.strip():
        raise Refused("coin.reason", words.WANTS_REASON)
    now = desk.now()
    with desk.store.write("stop_trial", now) as work:
        trial = running(work)
        if trial is None:
            raise RuleBroken("coin.not_running", words.NOT_RUNNING)
        stopped = replace(trial, stopped_at=now, stop_reason=reason.strip())
        return work.fair_coin_trials.replace(stopped)


def stop_costs(desk: Desk) -> str:
    """What stopping the running trial costs, in a sentence; empty where none runs."""
    with desk.store.read() as work:
        trial = running(work)
        if trial is None:
            return ""
        table = work.coin_tosses.table
        opened = work.coin_tosses.count(
            table.c.trial_id == trial.id, table.c.opened_at.is_not(None)
        )
        return said(words.STOP_COSTS, opened=opened, planned=trial.planned)


def running(work: Work) -> FairCoinTrial | None:
    """The trial that runs now, if one does."""
    return next((trial for trial in work.fair_coin_trials.where() if trial.is_running), None)


def coin_for(desk: Desk, complaint_id: int, *, remedy_decided: bool = False) -> CoinOffer:
    """Whether a coin can be opened for a complaint, or was opened. It never tells an unopened one.

    Args:
        remedy_decided: what puts it right is decided in the step as typed, not yet saved.
    Raises: NotFound: the complaint is gone.
    """
    with desk.store.read() as work:
        return _offer(desk, work, complaint_id, remedy_decided)


def open_coin(desk: Desk, complaint_id: int, *, remedy_decided: bool = False) -> CoinToss:
    """Opens the next sealed coin for a complaint; whoever asks again gets the same one.

    It can't be taken back: the next coin must not depend on what this one said.

    Args:
        remedy_decided: as ``coin_for`` takes it.
    Raises: NotFound: the complaint is gone; RuleBroken("coin.not_here"): no coin for this one.
    """
    with desk.store.read() as work:
        offer = _offer(desk, work, complaint_id, remedy_decided)
    if offer.opened is not None:
        return offer.opened
    now = desk.now()
    with desk.store.write("open_coin", now) as work:
        offer = _offer(desk, work, complaint_id, remedy_decided)
        if offer.opened is not None:
            return offer.opened
        if offer.trial is None or not offer.applies:
            raise RuleBroken("coin.not_here", offer.sentence, why=offer.why_not)
        toss = _unopened(work, offer.trial)[0]
        return work.coin_tosses.replace(replace(toss, complaint_id=complaint_id, opened_at=now))


def _unopened(work: Work, trial: FairCoinTrial) -> tuple[CoinToss, ...]:
    shelf = work.coin_tosses
    still = shelf.table.c.trial_id == trial.id, shelf.table.c.opened_at.is_(None)
    return shelf.where(*still, order=shelf.table.c.position)


def _offer(desk: Desk, work: Work, complaint_id: int, remedy_decided: bool) -> CoinOffer:
    facts = rows.complaint_facts(work, complaint_id)
    opened = work.coin_tosses.where(work.coin_tosses.table.c.complaint_id == complaint_id)
    if opened:
        return _opened_offer(work, opened[-1])
    trial = running(work)
    if trial is None:
        return CoinOffer(said(words.NOT_RUNNING), None, WhyNot.NOT_RUNNING)
    why_not = _why_not(desk, work, trial, facts, remedy_decided)
    if why_not is not None:
        facts_of_rule = {"L": LANDMARK_DAYS, "W": trial.window_days}
        return CoinOffer(said(_SENTENCES[why_not], **facts_of_rule), trial, why_not)
    return CoinOffer(said(words.APPLIES, gesture=trial.gesture), trial)


def _opened_offer(work: Work, toss: CoinToss) -> CoinOffer:
    trial = work.fair_coin_trials.require(toss.trial_id)
    told = words.ADDS if toss.adds_gesture else words.ADDS_NOT
    return CoinOffer(said(told, gesture=trial.gesture), trial, None, toss)


_SENTENCES = {
    WhyNot.ALL_OPENED: words.ALL_OPENED,
    WhyNot.WAS_ELSEWHERE: words.WAS_ELSEWHERE,
    WhyNot.IS_SETTLED: words.IS_SETTLED,
    WhyNot.NOT_DECIDED: words.NOT_DECIDED,
    WhyNot.TOO_LATE: words.TOO_LATE,
    WhyNot.TOO_EARLY: words.TOO_EARLY,
    WhyNot.ONE_A_CUSTOMER: words.ONE_A_CUSTOMER,
}


def _why_not(
    desk: Desk, work: Work, trial: FairCoinTrial, facts: ComplaintFacts, remedy_decided: bool
) -> WhyNot | None:
    complaint = facts.complaint
    opened_on = complaint.opened_at + timedelta(minutes=complaint.offset_minutes)
    decided = facts.act is not None and facts.act.remedy_decision is not None
    day, window = opened_on.date(), timedelta(days=trial.window_days)
    first = first_sale_day(work.connection)
    reasons: dict[WhyNot, Callable[[], bool]] = {
        WhyNot.ALL_OPENED: lambda: not _unopened(work, trial),
        WhyNot.WAS_ELSEWHERE: lambda: complaint.ended_elsewhere,
        WhyNot.IS_SETTLED: lambda: facts.stage >= Stage.SETTLED,
        WhyNot.NOT_DECIDED: lambda: facts.stage < Stage.ACTING or not (decided or remedy_decided),
        WhyNot.TOO_LATE: lambda: desk.today() > day + timedelta(days=LANDMARK_DAYS),
        WhyNot.TOO_EARLY: lambda: first is None or day - window < first,
        WhyNot.ONE_A_CUSTOMER: lambda: _is_near(work, trial, complaint.customer_id, day),
    }
    return next((reason for reason, holds in reasons.items() if holds()), None)


def _is_near(work: Work, trial: FairCoinTrial, customer_id: int, day: date) -> bool:
    """Whether a coin was opened for a complaint of this customer in windows that overlap."""
    both = timedelta(days=LANDMARK_DAYS + trial.window_days)
    return any(abs(day - other) <= both for other in coin_days(work.connection, customer_id))
