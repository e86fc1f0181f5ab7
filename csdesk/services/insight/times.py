"""How long complaints take, how they end, and what is still open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from csdesk.analytics.rates import wilson
from csdesk.analytics.waiting_times import Waiting, waiting_times
from csdesk.domain.insight import counts
from csdesk.domain.insight import words_times as words
from csdesk.domain.insight.finding import Finding, Label, Unit, WorkedOut, cant_tell, estimate, fact
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import Speech
from csdesk.domain.insight.times import AgeGroup, Survival, Times
from csdesk.services.insight.course import (
    ASKED_DAYS,
    FIRST_CONTACT_DAYS,
    REOPENED_DAYS,
    Course,
)
from csdesk.services.insight.records import DAY, Records, Whole

Reals = npt.NDArray[np.float64]
FEWEST_FOR_RATE = 10
FEWEST_FOR_MEDIAN = 5
"""With fewer, not even the shortest and the longest of them hold the median as surely."""
AGES = ((0, 1), (2, 3), (4, 7), (8, 14), (15, 30), (31, None))
_HOURS = 24
_TOLD_IN_MINUTES = 2
"""Up to so many days a time is told in hours and minutes."""
_MOST_STEPS = 500


def times(records: Records, period: Period, speech: Speech) -> Times:
    """Times of the complaints opened in a period, those still open with their age so far.

    The backlog is that of today, whatever the period: the oldest must not slip out of sight.
    """
    course = Course(records, period)
    reply = waiting_times(*course.to_reply())
    end = waiting_times(*course.to_end())
    seen = _Seen(speech, period.today)
    return Times(
        first_reply=_median(reply, _REPLY, seen),
        resolve=_median(end, _RESOLVE, seen),
        first_contact=_rate(*course.first_contact(), _FIRST_CONTACT, seen),
        reopened=_rate(*course.taken_up_again(), _REOPENED, seen),
        closed_loop=_rate(*course.asked_after(), _CLOSED_LOOP, seen),
        backlog=_backlog(course.open_since(), seen),
        reply_curve=_survival(reply, course.to_reply()[0]),
        resolve_curve=_survival(end, course.to_end()[0]),
        ages=_ages(period.today.toordinal() - course.open_since()),
        oldest_days=_oldest(period.today.toordinal() - course.open_since()),
    )


@dataclass(frozen=True, slots=True)
class _Seen:
    speech: Speech
    today: date

    @property
    def day(self) -> str:
        return self.speech.day(self.today)


@dataclass(frozen=True, slots=True)
class _Wait:
    """What is said of one kind of wait."""

    told: str
    still_open: str
    few: str
    seen: str
    unit: Unit


_REPLY = _Wait(*(words.REPLY, words.REPLY_OPEN, words.REPLY_FEW, words.REPLY_SEEN, Unit.HOURS))
_RESOLVE = _Wait(
    *(words.RESOLVE, words.RESOLVE_OPEN, words.RESOLVE_FEW, words.RESOLVE_SEEN, Unit.DAYS)
)


def _median(found: Waiting, said: _Wait, seen: _Seen) -> Finding:
    n, speech = found.n, seen.speech
    complaints = counts.complaints(n, speech)
    if n < FEWEST_FOR_MEDIAN:
        few = speech.fill(said.few, complaints=complaints, need=FEWEST_FOR_MEDIAN)
        return cant_tell("too_few_complaints" if n else "no_complaints", n, few, said.unit)
    rest = speech.fill(said.seen, complaints=complaints, waiting=found.waiting, day=seen.day)
    scale = _HOURS if said.unit is Unit.HOURS else 1
    low, high = (
        None if end is None else end * scale for end in (found.median_low, found.median_high)
    )
    lines = _median_lines(found, speech)
    if found.median is None:
        sentence = f"{speech.fill(said.still_open)} {rest}"
        return Finding(
            *(Label.CANT_TELL, sentence, n, None, said.unit, low, high, "not_reached"),
            WorkedOut(lines),
        )
    told = seen.speech.fill(
        said.told, median=_in_words(found.median, speech), range=_range_words(found, speech)
    )
    return estimate(found.median * scale, (low, high), n, f"{told} {rest}", said.unit, *lines)


def _range_words(found: Waiting, speech: Speech) -> str:
    low = _in_words(found.median_low or 0.0, speech)
    if found.median_high is None:
        return speech.fill(words.RANGE_OPEN, low=low)
    return speech.fill(words.RANGE, low=low, high=_in_words(found.median_high, speech))


def _in_words(days: float, speech: Speech) -> str:
    if days < _TOLD_IN_MINUTES:
        return speech.minutes(round(days * DAY))
    return speech.fill(words.DAYS, number=speech.number(days, 1))


def _median_lines(found: Waiting, speech: Speech) -> tuple[str, ...]:
    counted = speech.fill(
        words.WAITING_LINE, n=found.n, ended=found.n - found.waiting, waiting=found.waiting
    )
    low, high = (
        speech.fill(words.NO_BOUND) if end is None else speech.number(end, 2)
        for end in (found.median_low, found.median_high)
    )
    if found.median is None:
        share = speech.percent(float(found.share[-1]) if len(found.share) else 1.0)
        middle = speech.fill(words.MEDIAN_OPEN_LINE, share=share)
    else:
        middle = speech.fill(words.MEDIAN_LINE, median=speech.number(found.median, 2))
    return (
        counted,
        speech.fill(words.CURVE_LINE),
        middle,
        speech.fill(words.RANGE_LINE, low=low, high=high),
    )


@dataclass(frozen=True, slots=True)
class _Rate:
    """What is said of one kind of rate."""

    days: int
    told: str
    count: str
    none: str
    line: str


_FIRST_CONTACT = _Rate(
    FIRST_CONTACT_DAYS,
    *(words.FIRST_CONTACT, words.FIRST_CONTACT_COUNT),
    *(words.FIRST_CONTACT_NONE, words.FIRST_CONTACT_LINE),
)
_REOPENED = _Rate(
    REOPENED_DAYS,
    *(words.REOPENED, words.REOPENED_COUNT, words.REOPENED_NONE, words.REOPENED_LINE),
)
_CLOSED_LOOP = _Rate(
    ASKED_DAYS,
    *(words.CLOSED_LOOP, words.CLOSED_LOOP_COUNT),
    *(words.CLOSED_LOOP_NONE, words.CLOSED_LOOP_LINE),
)


def _rate(hits: int, n: int, said: _Rate, seen: _Seen) -> Finding:
    """A share with its range; where there are fewer than ten, how many of how many."""
    as_of = seen.speech.fill(words.AS_OF, day=seen.day)
    if n == 0:
        none = f"{seen.speech.fill(said.none, days=said.days)} {as_of}"
        return cant_tell("nothing_settled", 0, none, Unit.SHARE)
    given = {"hits": hits, "n": n, "days": said.days}
    line = seen.speech.fill(said.line, **given)
    if n < FEWEST_FOR_RATE:
        told = seen.speech.fill(said.count, **given, need=FEWEST_FOR_RATE)
        return fact(hits, n, f"{told} {as_of}", Unit.COUNT, line)
    found, percent = wilson(hits, n), seen.speech.percent
    if percent(found.low) == percent(found.high):
        percent = _tenths(seen.speech)
    span = {"low": percent(found.low), "high": percent(found.high)}
    told = seen.speech.fill(said.told, **given, **span, share=percent(found.share))
    return estimate(
        *(found.share, (found.low, found.high), n, f"{told} {as_of}", Unit.SHARE),
        *(line, seen.speech.fill(words.RATE_RANGE_LINE, **span)),
    )


def _tenths(speech: Speech) -> Callable[[float], str]:
    """Shares to a tenth of a percent, where whole ones would look alike."""
    return lambda share: speech.fill(words.PERCENT, number=speech.number(100 * share, 1))


def _ages(days: Whole) -> tuple[AgeGroup, ...]:
    """How many are open since how many days; a day to come counts as today."""
    age = np.maximum(days, 0)
    return tuple(
        AgeGroup(
            *(low, high),
            int(np.count_nonzero((age >= low) & (age <= (np.inf if high is None else high)))),
        )
        for low, high in AGES
    )


def _oldest(days: Whole) -> int | None:
    return int(max(days.max(), 0)) if len(days) else None


def _backlog(since: Whole, seen: _Seen) -> Finding:
    n = len(since)
    if n == 0:
        return fact(0, 0, seen.speech.fill(words.BACKLOG_NONE, day=seen.day))
    oldest = date.fromordinal(int(since.min()))
    age = max((seen.today - oldest).days, 0)
    given = {
        "n": n,
        "since": seen.speech.day(oldest),
        "age": counts.days(age, seen.speech),
        "day": seen.day,
    }
    template = words.BACKLOG_ONE if n == 1 else words.BACKLOG
    lines = (
        seen.speech.fill(
            words.BACKLOG_LINE, ages=_age_words(group, seen.speech), n=group.complaints
        )
        for group in _ages(seen.today.toordinal() - since)
    )
    return fact(n, n, seen.speech.fill(template, **given), Unit.COUNT, *lines)


def _age_words(group: AgeGroup, speech: Speech) -> str:
    if group.to_day is None:
        return speech.fill(words.AGES_OPEN, high=group.from_day - 1)
    if group.to_day == 1:
        return speech.fill(words.AGES_NEWEST)
    return speech.fill(words.AGES, low=group.from_day, high=group.to_day)


def _survival(found: Waiting, lasted: Reals) -> Survival:
    """The curve from day 0 to the longest wait, with as many steps as can be seen."""
    if not found.n:
        return Survival()
    kept = np.arange(len(found.times))
    if len(kept) > _MOST_STEPS:
        kept = np.unique(np.linspace(0, len(kept) - 1, _MOST_STEPS).astype(np.int64))
    last = float(lasted.max())
    after = [last] if not len(kept) or last > found.times[-1] else []

    def column(values: Reals) -> tuple[float, ...]:
        steps = [1.0, *values[kept].tolist()]
        return (*steps, steps[-1]) if after else tuple(steps)

    return Survival(
        days=(0.0, *found.times[kept].tolist(), *after),
        waiting=column(found.share),
        low=column(found.low),
        high=column(found.high),
        median=found.median,
    )
