"""Does extra care after a complaint bring its cost back? The verdict, and how it came about."""

from __future__ import annotations

from collections.abc import Iterable

from csdesk.analytics.care_rank import Cases, care_rank
from csdesk.analytics.payback import (
    LEAST_CUSTOMERS,
    LEAST_LATER_PURCHASES,
    LEAST_ROBUSTNESS,
    Refusal,
    thirds,
)
from csdesk.domain.insight import words_payback as words
from csdesk.domain.insight.finding import Finding, Unit, cant_tell, estimate
from csdesk.domain.insight.payback import (
    LANDMARK_DAYS,
    MILESTONES,
    Payback,
    PaybackLook,
    PaybackVerdict,
    window_months,
)
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import Speech
from csdesk.domain.money import exponent
from csdesk.services.insight.comparable import Comparable, Counted
from csdesk.services.insight.payback_looks import case_ids, shown_looks, take_looks
from csdesk.services.insight.records import Records

__all__ = ["payback", "take_looks"]

Thirds = tuple[tuple[int, float, float], ...]


def payback(
    records: Records, looks: Iterable[PaybackLook], period: Period, speech: Speech
) -> Payback:
    """The newest look at payback by ``period.today``; the rest of the period does not matter.

    Args:
        looks: all that are stored, of whatever window.
    """
    found = Comparable(records, records.shop.payback_window_days)
    counted = found.counted(period.today.toordinal())
    shown = shown_looks(found, looks, period.today)
    now = shown[-1] if shown else None
    cases = None if now is None else found.of_ids(case_ids(now))
    parts = _thirds(now, cases)
    told = _Teller(records, counted, speech, found.window)
    return Payback(
        verdict=PaybackVerdict.CANT_TELL if now is None else now.verdict,
        finding=told.finding(now, cases, parts),
        eligible=counted.eligible,
        customers=counted.customers,
        next_milestone=_next(now),
        window_days=found.window,
        now=now,
        looks=shown,
        thirds=parts,
        exploratory=told.turning_point(now),
    )


def _next(now: PaybackLook | None) -> int | None:
    reached = 0 if now is None else now.milestone
    return next((number for number in MILESTONES if number > reached), None)


def _thirds(now: PaybackLook | None, cases: Cases | None) -> Thirds:
    if now is None or cases is None or now.refusal:
        return ()
    return thirds(care_rank(cases), cases)


class _Teller:
    """Puts a look into a finding: its sentence, and how it was worked out."""

    def __init__(self, records: Records, counted: Counted, speech: Speech, window: int) -> None:
        self.records, self.counted, self.speech, self.window = records, counted, speech, window

    def finding(self, now: PaybackLook | None, cases: Cases | None, parts: Thirds) -> Finding:
        if now is None:
            return self._before_the_first()
        lines = (*self._lines(), *self._look_lines(now, parts), self._frozen(now))
        if now.refusal:
            return self._refused(now, cases, lines)
        sentence, reason = self._sentence(now)
        if reason or now.payback is None:
            sentence = f"{sentence} {self._next_words(now)}"
            return cant_tell(reason or "no_bound", now.n, sentence, Unit.RATIO, *lines)
        span = now.payback_low, now.payback_high
        return estimate(now.payback, span, now.n, sentence, Unit.RATIO, *lines)

    def turning_point(self, now: PaybackLook | None) -> Finding | None:
        """The exploratory remark, never a headline; None almost always."""
        if now is None or now.turning_point is None:
            return None
        sentence = self.speech.fill(
            words.TURNING_POINT, times=self.speech.number(now.turning_point, 1), **self._facts(now)
        )
        return cant_tell("exploratory", now.n, sentence, Unit.RATIO, self._frozen(now))

    # sentences

    def _before_the_first(self) -> Finding:
        n, first = self.counted.eligible, MILESTONES[0]
        if n >= first:
            text = self.speech.fill(words.LOOK_CAME_LATER, n=n)
            return cant_tell("look_came_later", n, text, Unit.RATIO, *self._lines())
        sentence = words.TOO_FEW_CASES_ONE if n == 1 else words.TOO_FEW_CASES
        text = self.speech.fill(sentence, n=n, first=first, more=first - n)
        return cant_tell(Refusal.TOO_FEW_CASES, n, text, Unit.RATIO, *self._lines())

    def _refused(self, now: PaybackLook, cases: Cases | None, lines: tuple[str, ...]) -> Finding:
        facts = self._facts(now) | {"customers": now.customers}
        match now.refusal:
            case Refusal.NOTHING_TO_COMPARE:
                sentence = self.speech.fill(words.NOTHING_TO_COMPARE, **facts)
            case Refusal.TOO_FEW_CUSTOMERS:
                sentence = self.speech.fill(words.TOO_FEW_CUSTOMERS, **facts, least=LEAST_CUSTOMERS)
            case Refusal.TOO_FEW_LATER_PURCHASES:
                bought = LEAST_LATER_PURCHASES if cases is None else cases.later_purchases
                few = bought < LEAST_LATER_PURCHASES  # else facts came in since it was frozen
                few_bought = (
                    words.TOO_FEW_LATER_PURCHASES if few else words.TOO_FEW_LATER_PURCHASES_THEN
                )
                sentence = self.speech.fill(
                    few_bought, **facts, bought=bought, least=LEAST_LATER_PURCHASES
                )
            case _:
                sentence = self.speech.fill(words.TOO_LITTLE_VARIETY, **facts)
        sentence = f"{sentence} {self._next_words(now)}"
        return cant_tell(now.refusal, now.n, sentence, Unit.RATIO, *lines)

    def _sentence(self, now: PaybackLook) -> tuple[str, str]:
        """What is said of a look with figures, and the reason where it can't be told."""
        facts = self._facts(now) | self._payback(now)
        bounded = now.payback_low is not None and now.payback_high is not None
        match now.verdict:
            case PaybackVerdict.PAYS:
                pays = words.PAYS if bounded else words.PAYS_NO_BOUND
                return self.speech.fill(pays, **facts), ""
            case PaybackVerdict.DOES_NOT_PAY:
                loses = words.DOES_NOT_PAY if bounded else words.DOES_NOT_PAY_NO_BOUND
                return self.speech.fill(loses, **facts, W=window_months(now.window_days)), ""
        if not bounded:
            return self.speech.fill(words.CANT_TELL_NO_BOUND, **facts), "no_bound"
        if self._first_key(now):
            return self.speech.fill(words.CANT_TELL_HIDDEN, **facts), "hidden_reason"
        if now.cases_needed is None or now.cases_needed <= now.n:
            return self.speech.fill(words.CANT_TELL_NEAR, **facts), "range_too_wide"
        return self.speech.fill(words.CANT_TELL, **facts, need=now.cases_needed), "range_too_wide"

    def _next_words(self, now: PaybackLook) -> str:
        following = _next(now)
        if following is None:
            return self.speech.fill(words.LAST_LOOK)
        return self.speech.fill(words.NEXT_LOOK, next=following, eligible=self.counted.eligible)

    def _facts(self, now: PaybackLook) -> dict[str, object]:
        return {
            "n": now.n,
            "day": self.speech.day(now.reached_on),
            "cur": self.speech.money(10 ** exponent(self.records.shop.currency)),
        }

    def _payback(self, now: PaybackLook) -> dict[str, str]:
        def number(value: float | None) -> str:
            return (
                self.speech.fill(words.NO_BOUND) if value is None else self.speech.number(value, 2)
            )

        ends = number(now.payback_low), number(now.payback_high)
        return {"b": number(now.payback), "lo": ends[0], "hi": ends[1]}

    @staticmethod
    def _first_key(now: PaybackLook) -> bool:
        low, high = now.slope_low, now.slope_high
        return low is not None and high is not None and (low > 0 or high < 0)

    # how it is worked out

    def _lines(self) -> tuple[str, ...]:
        counted, window = self.counted, self.window
        lines = [
            self.speech.fill(
                words.HOW_WINDOWS, L=LANDMARK_DAYS, W=window, both=LANDMARK_DAYS + window
            ),
            self.speech.fill(
                words.HOW_COUNTED,
                all=counted.handled,
                eligible=counted.eligible,
                waiting=counted.waiting,
                early=counted.too_early,
                after=counted.too_soon,
            ),
        ]
        if counted.untimed:
            lines.append(self.speech.fill(words.HOW_UNTIMED, untimed=counted.untimed))
        return tuple(lines)

    def _look_lines(self, now: PaybackLook, parts: Thirds) -> tuple[str, ...]:
        if now.slope is None or now.slope_low is None or now.slope_high is None:
            return ()
        money = self.speech.money
        slope = self.speech.fill(
            words.HOW_SLOPE,
            slope=money(round(now.slope)),
            lo=money(round(now.slope_low)),
            hi=money(round(now.slope_high)),
            customers=now.customers,
        )
        per_one = self.speech.fill(words.HOW_PER_ONE, **self._payback(now))
        lines = [self.speech.fill(words.HOW_COMPARED), slope, per_one, self._keys(now)]
        if parts:
            lines.append(
                self.speech.fill(words.HOW_THIRDS, thirds="; ".join(map(self._third, parts)))
            )
        if now.cases_needed is not None:
            lines.append(self._needed(now))
        return tuple(lines)

    def _needed(self, now: PaybackLook) -> str:
        return self.speech.fill(
            words.HOW_NEEDED, n=now.n, need=now.cases_needed, **self._payback(now)
        )

    def _keys(self, now: PaybackLook) -> str:
        robust = 0.0 if now.robustness is None else now.robustness
        fill = self.speech.fill
        said = {True: fill(words.HOLDS), False: fill(words.HOLDS_NOT)}
        return fill(
            words.HOW_KEYS,
            first=said[self._first_key(now)],
            rv=self.speech.percent(robust),
            second=said[robust >= LEAST_ROBUSTNESS],
        )

    def _third(self, part: tuple[int, float, float]) -> str:
        n, care, later = part
        money = self.speech.money
        return self.speech.fill(
            words.HOW_THIRD, n=n, care=money(round(care)), later=money(round(later))
        )

    def _frozen(self, now: PaybackLook) -> str:
        return self.speech.fill(
            words.HOW_FROZEN, day=self.speech.day(now.reached_on), W=now.window_days
        )
