"""Whether complaints of a cause became fewer since something was changed against it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np

from csdesk.analytics.distributions import LEVEL
from csdesk.analytics.rates import compare_counts
from csdesk.domain.improvement import DAYS_COMPARED, Improvement
from csdesk.domain.insight import counts
from csdesk.domain.insight import words_causes as words
from csdesk.domain.insight.causes import BeforeAfter
from csdesk.domain.insight.finding import Finding, Unit, cant_tell, estimate
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import Speech
from csdesk.services.insight.records import NEVER, Records

FEWEST_COMPARED = 6
"""With fewer in all, not even none after would stand out from chance."""


@dataclass(frozen=True, slots=True)
class _Spans:
    """Equal spans before and after a change; no day where one of them is empty."""

    since: date
    days: int

    @property
    def first(self) -> date:
        return self.since - timedelta(days=self.days)

    @property
    def until(self) -> date:
        return self.since + timedelta(days=self.days - 1)


def _spans(records: Records, change: Improvement, today: date) -> _Spans:
    """At most as long as has passed since, and as complaints were written down before."""
    opened = records.cases.opened_day
    since = change.since_on.toordinal()
    passed = today.toordinal() - since + 1
    covered = since - int(opened.min()) if len(opened) else 0
    return _Spans(change.since_on, max(min(DAYS_COMPARED, passed, covered), 0))


def before_after(
    records: Records, change: Improvement, period: Period, speech: Speech
) -> BeforeAfter:
    spans = _spans(records, change, period.today)
    mine = records.cases.opened_day[records.cases.cause == change.cause_id]
    since = spans.since.toordinal()
    before = int(np.count_nonzero((mine >= since - spans.days) & (mine < since)))
    after = int(np.count_nonzero((mine >= since) & (mine < since + spans.days)))
    finding = _judged(change, spans, before, after, period, speech)
    pending = _without_cause(records, spans)
    if pending and spans.days:
        note = (
            speech.fill(words.PENDING_ONE)
            if pending == 1
            else speech.fill(words.PENDING, n=pending)
        )
        finding = replace(finding, sentence=f"{finding.sentence} {note}")
    return BeforeAfter(change.what, change.since_on, spans.days, before, after, finding)


def _without_cause(records: Records, spans: _Spans) -> int:
    """Open complaints since the change whose cause nobody knows yet."""
    cases, since = records.cases, spans.since.toordinal()
    lately = (cases.opened_day >= since) & (cases.opened_day < since + spans.days)
    waiting = (cases.cause == 0) & (cases.settled_at == NEVER)
    return int(np.count_nonzero(lately & waiting))


def _judged(
    change: Improvement, spans: _Spans, before: int, after: int, period: Period, speech: Speech
) -> Finding:
    if spans.days == 0:
        template = words.NOTHING_BEFORE if spans.since <= period.today else words.NOT_YET
        none = speech.fill(template, what=change.what, since=speech.day(spans.since))
        return cant_tell("nothing_to_compare", 0, none, Unit.SHARE)
    given = {
        "what": change.what,
        "days": counts.days(spans.days, speech),
        "before": before,
        "after": counts.complaints(after, speech),
    }
    n = before + after
    line = speech.fill(
        words.BEFORE_LINE,
        first=speech.day(spans.first),
        last=speech.day(spans.since - timedelta(days=1)),
        since=speech.day(spans.since),
        until=speech.day(spans.until),
        before=before,
        after=after,
    )
    if n < FEWEST_COMPARED:
        few = speech.fill(words.TOO_FEW, **given, need=FEWEST_COMPARED)
        return cant_tell("too_few_complaints", n, few, Unit.SHARE, line)
    found = compare_counts(before, after)
    is_clear = found.p_value <= LEVEL
    template = words.FEWER if after < before else words.MORE
    told = speech.fill(template if is_clear else words.NO_CHANGE, **given)
    sentence = f"{told} {speech.fill(words.FEWER_CAVEAT)}" if is_clear else told
    span = {"low": speech.percent(found.low), "high": speech.percent(found.high)}
    share, p = speech.percent(found.share), speech.number(found.p_value, 4)
    return estimate(
        *(found.share, (found.low, found.high), n, sentence, Unit.SHARE, line),
        speech.fill(words.SHARE_LINE, share=share, **span, p=p),
    )
