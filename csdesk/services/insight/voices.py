"""What customers say when they are asked, and how far that can be relied on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import numpy.typing as npt

from csdesk.analytics.distributions import LEVEL
from csdesk.analytics.recommend_score import (
    FEWEST,
    RecommendScore,
    ScoreChange,
    recommend_score,
    score_change,
)
from csdesk.analytics.sign_flip import FEWEST as FEWEST_PAIRS
from csdesk.analytics.sign_flip import THROWS, SignFlip, sign_flip
from csdesk.domain.insight import counts
from csdesk.domain.insight import words_voices as words
from csdesk.domain.insight.finding import Finding, Unit, cant_tell, estimate, fact
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import Speech
from csdesk.domain.insight.voices import ScorePoint, Voices
from csdesk.services.insight.records import NEVER, Records, Whole

DAYS_BACK = 365
"""An older answer says nothing of today."""
MOST_MONTHS = 24
_MOST_LIKELY = 10
Mask = npt.NDArray[np.bool_]


def voices(records: Records, period: Period, speech: Speech) -> Voices:
    """Scores of the answers given in a period, each customer counted once with the latest.

    Answers that came from a file count for the scores. Whether people answer when they are
    asked, and how the same people changed, is told of what was asked here alone.
    """
    heard = _Heard(records, period)
    now = heard.score(*heard.window)
    asked = _asked(heard)
    return Voices(
        score=_score(heard, now, speech),
        change=_change(heard, now, speech),
        satisfaction=_mean(heard, heard.satisfaction, _SATISFACTION, speech),
        ease=_mean(heard, heard.ease, _EASE, speech),
        response=_response(asked, heard, speech),
        before_after=_before_after(heard, speech),
        points=heard.points(),
        counts=_counts(heard.latest(heard.recommend, *heard.window)),
        asked=asked.asked,
        answered=asked.answered,
    )


class _Heard:
    """The answers of a shop as columns, in the order they were given."""

    def __init__(self, records: Records, period: Period) -> None:
        given = records.answers
        today = period.today.toordinal()
        self.records, self.period = records, period
        self.as_of = min(period.until.toordinal(), today)
        self.since = period.since.toordinal()
        order = np.lexsort((np.arange(len(given.customer)), given.answered_at))
        order = order[given.answered_at[order] != NEVER]
        days = records.days_of(given.answered_at[order])
        if period.until >= period.today:
            days = np.minimum(days, today)  # a clock that was set back since makes no gap
        self.day = days
        self.customer, self.from_file = given.customer[order], given.from_file[order]
        self.recommend, self.ease = given.recommend[order], given.ease[order]
        self.satisfaction = given.satisfaction[order]

    @property
    def window(self) -> tuple[int, int]:
        """First and last day whose answers make the score, as ordinals."""
        return max(self.since, self.as_of - DAYS_BACK), self.as_of

    @property
    def window_before(self) -> tuple[int, int]:
        """So many days just before the period."""
        first, last = self.window
        if self.since <= date.min.toordinal():
            return 2 * first - last - 1, first - 1
        end = self.since - 1
        return max(end - (self.as_of - self.since), end - DAYS_BACK), end

    def latest(self, scores: Whole, first: int, last: int) -> Whole:
        """The latest score of each customer who gave one in those days."""
        told = (scores != NEVER) & (self.day >= first) & (self.day <= last)
        latest: Whole = scores[told][_last_of_each(self.customer[told])]
        return latest

    def score(self, first: int, last: int) -> RecommendScore | None:
        return recommend_score(self.latest(self.recommend, first, last))

    def points(self) -> tuple[ScorePoint, ...]:
        """The score as it stood at the end of each month, over the year before that."""
        told = self.day[(self.recommend != NEVER) & (self.day <= self.as_of)]
        if not len(told):
            return ()
        month = _first_of_month(date.fromordinal(max(int(told.min()), self.since)))
        points = []
        while month.toordinal() <= self.as_of:
            after = _first_of_month(month + timedelta(days=31))
            last = min(after.toordinal() - 1, self.as_of)
            points.append(self._point(month, last))
            month = after
        return tuple(points[-MOST_MONTHS:])

    def _point(self, month: date, last: int) -> ScorePoint:
        scores = self.latest(self.recommend, last - DAYS_BACK, last)
        found = recommend_score(scores)
        if found is None:
            return ScorePoint(month, len(scores), None, None, None)
        return ScorePoint(month, found.n, found.score, found.low, found.high)


def _last_of_each(customers: Whole) -> npt.NDArray[np.intp]:
    """The place of the last row of each customer."""
    _, place = np.unique(customers[::-1], return_index=True)
    return len(customers) - 1 - place


def _first_of_month(day: date) -> date:
    return day.replace(day=1)


def _counts(answers: Whole) -> tuple[int, ...]:
    return tuple(np.bincount(answers, minlength=_MOST_LIKELY + 1).tolist())


def _seen(heard: _Heard, n: int, speech: Speech) -> str:
    who = counts.customers(n, speech)
    return speech.fill(words.SEEN, who=who, day=speech.day(date.fromordinal(heard.as_of)))


def _span(window: tuple[int, int], speech: Speech) -> dict[str, str]:
    first, last = (speech.day(date.fromordinal(max(day, 1))) for day in window)
    return {"first": first, "last": last}


def _days(heard: _Heard) -> int:
    first, last = heard.window
    return max(last - first, 0)


def _score(heard: _Heard, found: RecommendScore | None, speech: Speech) -> Finding:
    if found is None:
        n = len(heard.latest(heard.recommend, *heard.window))
        few = speech.fill(words.SCORE_FEW, n=n, need=FEWEST, days=_days(heard))
        line = speech.fill(words.SCORE_FEW_LINE, n=n)
        return cant_tell("too_few_answers", n, few, Unit.SCORE, line)
    score, low, high = (speech.number(each, 0) for each in (found.score, found.low, found.high))
    told = speech.fill(words.SCORE, score=score, n=found.n, low=low, high=high)
    return estimate(
        *(found.score, (found.low, found.high), found.n),
        f"{told} {_seen(heard, found.n, speech)}",
        Unit.SCORE,
        speech.fill(
            words.SCORE_LINE,
            promoters=found.promoters,
            detractors=found.detractors,
            n=found.n,
            score=score,
        ),
        speech.fill(words.SCORE_WHO_LINE, **_span(heard.window, speech)),
        speech.fill(
            words.SCORE_RANGE_LINE,
            adjusted=speech.number(100 * found.adjusted, 1),
            error=speech.number(100 * found.error, 1),
            low=speech.number(found.low, 1),
            high=speech.number(found.high, 1),
        ),
    )


def _change(heard: _Heard, now: RecommendScore | None, speech: Speech) -> Finding:
    before = heard.score(*heard.window_before)
    if now is None or before is None:
        n_now, n_before = (
            len(heard.latest(heard.recommend, *window))
            for window in (heard.window, heard.window_before)
        )
        few = speech.fill(words.CHANGE_FEW, n_now=n_now, n_before=n_before, need=FEWEST)
        return cant_tell("too_few_answers", n_now + n_before, few, Unit.SCORE)
    found = score_change(before, now)
    counts = speech.fill(
        words.CHANGE_COUNTS, n_now=now.n, n_before=before.n, **_span(heard.window_before, speech)
    )
    line = speech.fill(
        words.CHANGE_LINE,
        now=speech.number(100 * now.adjusted, 1),
        before=speech.number(100 * before.adjusted, 1),
        points=speech.number(found.points, 1),
        low=speech.number(found.low, 1),
        high=speech.number(found.high, 1),
    )
    told = speech.fill(
        _change_words(found), before=speech.number(before.score, 0), now=speech.number(now.score, 0)
    )
    span = found.low, found.high
    return estimate(found.points, span, now.n + before.n, f"{told} {counts}", Unit.SCORE, line)


def _change_words(found: ScoreChange) -> str:
    if not found.is_clear:
        return words.CHANGE_NONE
    return words.CHANGE_UP if found.points > 0 else words.CHANGE_DOWN


_SATISFACTION = words.SATISFACTION, words.SATISFACTION_FEW
_EASE = words.EASE, words.EASE_FEW


def _mean(heard: _Heard, scores: Whole, said: tuple[str, str], speech: Speech) -> Finding:
    latest = heard.latest(scores, *heard.window)
    n, (enough, few) = len(latest), said
    if n < FEWEST:
        sentence = speech.fill(few, n=n, need=FEWEST, days=_days(heard))
        return cant_tell("too_few_answers", n, sentence, Unit.SCORE)
    mean = float(latest.mean())
    told = speech.fill(enough, mean=speech.number(mean, 1))
    return fact(
        *(mean, n, f"{told} {_seen(heard, n, speech)}", Unit.SCORE),
        speech.fill(words.MEAN_LINE, n=n, mean=speech.number(mean, 2)),
        speech.fill(words.MEAN_WHO_LINE, **_span(heard.window, speech)),
    )


@dataclass(frozen=True, slots=True)
class _Asked:
    """What came of asking how it went, of those whose day has come."""

    answered: int
    declined: int
    waiting: int

    @property
    def asked(self) -> int:
        return self.answered + self.declined + self.waiting


def _asked(heard: _Heard) -> _Asked:
    """Those asked here whose answer, or else whose day to be asked, lies in the period."""
    records, given = heard.records, heard.records.answers
    here = given.from_file == 0
    answered = here & (given.answered_at != NEVER)
    declined = here & ~answered & (given.declined_at != NEVER)
    over = np.where(answered, given.answered_at, given.declined_at)
    day = np.where(answered | declined, records.days_of(over), given.ask_day)
    if heard.period.until >= heard.period.today:
        today = heard.period.today.toordinal()
        day = np.where(answered | declined, np.minimum(day, today), day)
    due = (day >= heard.since) & (day <= heard.as_of)
    waiting = here & ~answered & ~declined
    return _Asked(*(int(np.count_nonzero(each & due)) for each in (answered, declined, waiting)))


def _response(asked: _Asked, heard: _Heard, speech: Speech) -> Finding:
    if not asked.asked:
        return cant_tell("nobody_asked", 0, speech.fill(words.RESPONSE_NONE), Unit.SHARE)
    share = asked.answered / asked.asked
    told = {"answered": asked.answered, "asked": asked.asked, "share": speech.percent(share)}
    return fact(
        *(share, asked.asked, speech.fill(words.RESPONSE, **told), Unit.SHARE),
        speech.fill(words.RESPONSE_LINE, **told),
        speech.fill(words.RESPONSE_WHO_LINE, declined=asked.declined, waiting=asked.waiting),
    )


def _before_after(heard: _Heard, speech: Speech) -> Finding:
    moved = _differences(heard)
    found = sign_flip(moved.astype(np.float64))
    if found is None:
        few = speech.fill(words.LIFT_FEW, n=len(moved), need=FEWEST_PAIRS)
        return cant_tell("too_few_pairs", len(moved), few, Unit.SCORE)
    sentence = f"{_lift_words(found, speech)} {_seen(heard, found.n, speech)}"
    span = found.low, found.high
    return estimate(found.mean, span, found.n, sentence, Unit.SCORE, *_lift_lines(found, speech))


def _lift_words(found: SignFlip, speech: Speech) -> str:
    mean = speech.number(abs(found.mean), 1)
    if found.p_value > LEVEL:
        mean = speech.number(found.mean, 1)
        return f"{speech.fill(words.LIFT_NONE, mean=mean)} {speech.fill(words.LIFT_CAVEAT)}"
    if found.mean > 0:
        return f"{speech.fill(words.LIFT_UP, mean=mean)} {speech.fill(words.LIFT_CAVEAT)}"
    return f"{speech.fill(words.LIFT_DOWN, mean=mean)} {speech.fill(words.LIFT_CAVEAT_DOWN)}"


def _differences(heard: _Heard) -> Whole:
    """Latest less first satisfaction of those who were asked here and answered twice or more."""
    told = (heard.satisfaction != NEVER) & (heard.from_file == 0)
    told &= (heard.day >= heard.since) & (heard.day <= heard.as_of)
    customers, scores = heard.customer[told], heard.satisfaction[told]
    _, first, many = np.unique(customers, return_index=True, return_counts=True)
    moved: Whole = scores[_last_of_each(customers)] - scores[first]
    return moved[many > 1]


def _lift_lines(found: SignFlip, speech: Speech) -> tuple[str, ...]:
    low, high = (
        speech.fill(words.NO_BOUND) if end is None else speech.number(end, 2)
        for end in (found.low, found.high)
    )
    p = speech.number(found.p_value, 4)
    by_chance = speech.fill(words.LIFT_EXACT_LINE, p=p)
    if not found.exact:
        by_chance = speech.fill(words.LIFT_THROWN_LINE, p=p, throws=THROWS, seed=str(found.seed))
    mean = speech.number(found.mean, 2)
    return (
        speech.fill(words.LIFT_LINE, n=found.n, mean=mean),
        speech.fill(words.LIFT_RANGE_LINE, low=low, high=high),
        by_chance,
    )
