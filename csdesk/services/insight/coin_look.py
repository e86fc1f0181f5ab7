"""How a fair-coin trial stands, and the one look that is taken when all of it is complete."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

import numpy as np

from csdesk.analytics.fair_coin import CoinAnswer, coin_answer
from csdesk.analytics.regression import TooLittleVariety
from csdesk.desk import Desk
from csdesk.domain.errors import ShopUnavailable
from csdesk.domain.insight import words_coin as words
from csdesk.domain.insight.fair_coin import CoinReport, CoinState, CoinToss, FairCoinTrial
from csdesk.domain.insight.finding import Finding, Unit, cant_tell, estimate
from csdesk.domain.insight.payback import LANDMARK_DAYS, PaybackVerdict, window_months
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.sealed_coins import seal_holds
from csdesk.domain.insight.speech import Speech
from csdesk.services.insight.comparable import Comparable
from csdesk.services.insight.records import Records, Whole, records_of


@dataclass(frozen=True, slots=True)
class CoinResult:
    """What the one look found, as it is frozen; amounts are minor units a complaint.

    ``reason`` says in a word why there are no figures: ``seal_broken``, ``cases_gone`` or
    ``no_comparison``.
    """

    verdict: PaybackVerdict
    reached_on: date
    n: int
    with_extra: int = 0
    effect: float | None = None
    low: float | None = None
    high: float | None = None
    p: float | None = None
    gone: int = 0
    reason: str = ""

    def as_text(self) -> str:
        """The figures as they stand in the shop file."""
        names = ("n", "with_extra", "effect", "low", "high", "p", "gone", "reason")
        figures = {name: getattr(self, name) for name in names}
        return json.dumps({"reached_on": self.reached_on.isoformat(), **figures})


def result_of(trial: FairCoinTrial) -> CoinResult | None:
    """What the look of a trial found; None where none was taken."""
    if trial.looked_at is None:
        return None
    figures = json.loads(trial.result)
    reached_on = date.fromisoformat(figures.pop("reached_on"))
    return CoinResult(PaybackVerdict(trial.verdict), reached_on, **figures)


def look_at(
    records: Records, trial: FairCoinTrial, tosses: Sequence[CoinToss], today: date
) -> CoinResult | None:
    """The one look, as assigned; None before all coins are opened and all windows are over."""
    if trial.stopped_at is not None:
        return None
    ordered = sorted(tosses, key=lambda toss: toss.position)
    if not seal_holds(
        trial.seed, trial.sealed, tuple(toss.adds_gesture for toss in ordered), trial.planned
    ):
        return CoinResult(PaybackVerdict.CANT_TELL, today, 0, reason="seal_broken")
    ids = _complaints(ordered)
    last = _last_day(records, trial, ids)
    if len(ids) < trial.planned or (last is not None and last > today):
        return None
    cases = Comparable(records, trial.window_days).of_ids(ids)
    adds = np.array([toss.adds_gesture for toss in ordered])
    reached_on = today if last is None else last
    if cases is None:
        gone = int(np.count_nonzero(~np.isin(ids, records.cases.id)))
        return CoinResult(
            PaybackVerdict.CANT_TELL, reached_on, len(ids), gone=gone, reason="cases_gone"
        )
    try:
        return _result(coin_answer(cases, adds), reached_on)
    except TooLittleVariety:
        return CoinResult(PaybackVerdict.CANT_TELL, reached_on, len(ids), reason="no_comparison")


def _result(found: CoinAnswer, reached_on: date) -> CoinResult:
    return CoinResult(
        found.verdict,
        reached_on,
        found.n,
        found.with_extra,
        found.effect.value,
        found.low,
        found.high,
        found.p,
    )


def _complaints(tosses: Sequence[CoinToss]) -> Whole:
    """Ids of the complaints whose coin is open, in the order of the coins."""
    opened = [toss.complaint_id for toss in tosses if toss.complaint_id is not None]
    return np.array(opened, dtype=np.int64)


def _last_day(records: Records, trial: FairCoinTrial, ids: Whole) -> date | None:
    """When the last outcome window of these complaints is over."""
    opened = records.cases.opened_day[np.isin(records.cases.id, ids)]
    if len(opened) == 0:
        return None
    return date.fromordinal(int(opened.max()) + LANDMARK_DAYS + trial.window_days)


def take_coin_look(desk: Desk) -> FairCoinTrial | None:
    """Takes the one look of the running trial if it is due, and freezes it in the trial.

    Returns: the trial with its look; None where none is due or the shop is for reading only.
    """
    with desk.store.read() as work:
        trials = [trial for trial in work.fair_coin_trials.where() if trial.is_running]
        if not trials:
            return None
        trial, records = trials[-1], records_of(desk, work)
        tosses = work.coin_tosses.where(work.coin_tosses.table.c.trial_id == trial.id)
    found = look_at(records, trial, tosses, desk.today())
    if found is None:
        return None
    now = desk.now()
    frozen = replace(trial, looked_at=now, verdict=str(found.verdict), result=found.as_text())
    try:
        with desk.store.write("take_coin_look", now) as work:
            if not work.fair_coin_trials.require(trial.id).is_running:
                return None
            return work.fair_coin_trials.replace(frozen)
    except ShopUnavailable as error:
        if error.code != "shop.read_only":
            raise
        return None


def coin_report(
    records: Records,
    trial: FairCoinTrial | None,
    tosses: Sequence[CoinToss],
    period: Period,
    speech: Speech,
) -> CoinReport:
    """How the trial begun last stands by ``period.today``; it tells nothing of unopened coins.

    Args:
        tosses: of this trial, in any order.
    """
    today = period.today
    if trial is None or _day(records, trial.started_at) > today:
        finding = cant_tell(
            "no_trial", 0, speech.fill(words.NO_TRIAL), Unit.MONEY, speech.fill(words.WHY_FAIR)
        )
        return CoinReport(CoinState.NONE, finding)
    seen = [toss for toss in tosses if toss.opened_at and _day(records, toss.opened_at) <= today]
    ids = _complaints(seen)
    complete = Comparable(records, trial.window_days).complete(ids, today.toordinal())
    told = _Teller(records, trial, speech, len(seen), complete)
    state, finding = told.stands(tosses, today)
    return CoinReport(state, finding, trial, len(seen), complete)


def _day(records: Records, moment: datetime | None) -> date:
    return date.max if moment is None else moment.astimezone(records.zone).date()


class _Teller:
    """Puts the state of a trial into words."""

    def __init__(
        self, records: Records, trial: FairCoinTrial, speech: Speech, opened: int, complete: int
    ) -> None:
        self.records, self.trial, self.speech = records, trial, speech
        self.opened, self.complete = opened, complete

    def stands(self, tosses: Sequence[CoinToss], today: date) -> tuple[CoinState, Finding]:
        """The state by a day, and what is said of it."""
        trial = self.trial
        if trial.stopped_at is not None and _day(self.records, trial.stopped_at) <= today:
            return CoinState.STOPPED, self._stopped(_day(self.records, trial.stopped_at))
        found = result_of(trial) or look_at(self.records, trial, tosses, today)
        if found is not None and found.reached_on <= today:
            return CoinState.DONE, self._done(found)
        if self.opened < trial.planned:
            return CoinState.RUNNING, self._tell("trial_running", words.RUNNING)
        last = _last_day(self.records, trial, _complaints(tosses))
        day = self.speech.day(today if last is None else last)
        return CoinState.WAITING, self._tell("trial_waiting", words.WAITING, day=day)

    def _tell(self, reason: str, sentence: str, **facts: str) -> Finding:
        numbers = {"opened": self.opened, "complete": self.complete}
        text = self.speech.fill(sentence, planned=self.trial.planned, **numbers, **facts)
        return cant_tell(reason, self.opened, text, Unit.MONEY, *self._lines())

    def _stopped(self, day: date) -> Finding:
        said = self._tell("trial_stopped", words.STOPPED, day=self.speech.day(day))
        why = self.speech.fill(words.STOPPED_WHY, reason=self.trial.stop_reason)
        return replace(said, sentence=f"{said.sentence} {why}")

    def _done(self, found: CoinResult) -> Finding:
        facts = {
            "n": found.n,
            "extra": found.with_extra,
            "day": self.speech.day(found.reached_on),
            "W": window_months(self.trial.window_days),
            "planned": self.trial.planned,
            "gone": found.gone,
        }
        if found.effect is None or found.low is None or found.high is None:
            sentence = self.speech.fill(_WITHOUT_FIGURES[found.reason], **facts)
            return cant_tell(found.reason, found.n, sentence, Unit.MONEY, *self._lines())
        money = self.speech.money
        effect, low, high = (round(part) for part in (found.effect, found.low, found.high))
        amounts = {"effect": money(effect), "lo": money(low), "hi": money(high)}
        sentence = self.speech.fill(_SAID[found.verdict], **facts, **amounts, zero=money(0))
        lines = (*self._lines(), self.speech.fill(words.HOW_EFFECT, **amounts))
        if found.verdict is PaybackVerdict.CANT_TELL:
            return cant_tell("range_too_wide", found.n, sentence, Unit.MONEY, *lines)
        return estimate(effect, (low, high), found.n, sentence, Unit.MONEY, *lines)

    def _lines(self) -> tuple[str, ...]:
        trial = self.trial
        return (
            self.speech.fill(words.WHY_FAIR),
            self.speech.fill(words.WHY_ONE_LOOK, planned=trial.planned),
            self.speech.fill(
                words.HOW_PAYOFF, L=LANDMARK_DAYS, W=LANDMARK_DAYS + trial.window_days
            ),
            self.speech.fill(
                words.HOW_SEALED,
                day=self.speech.day(_day(self.records, trial.started_at)),
                sealed=trial.sealed,
            ),
        )


_SAID = {
    PaybackVerdict.PAYS: words.PAYS,
    PaybackVerdict.DOES_NOT_PAY: words.DOES_NOT_PAY,
    PaybackVerdict.CANT_TELL: words.CANT_TELL,
}
_WITHOUT_FIGURES = {
    "seal_broken": words.SEAL_BROKEN,
    "cases_gone": words.CASES_GONE,
    "no_comparison": words.NO_COMPARISON,
}
