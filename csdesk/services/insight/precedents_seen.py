"""What similar complaints got, over the whole shop: the same rule as in the step Act."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from csdesk.analytics.precedents import (
    LEAST_ALIKE,
    LEAST_OF_ALL,
    Comparison,
    Flag,
    Precedent,
    compare,
)
from csdesk.analytics.precedents_seen import LOOK_BACK, flags, kinds
from csdesk.desk import Desk
from csdesk.domain.complaint import Severity
from csdesk.domain.insight import words_precedents as words
from csdesk.domain.insight.finding import Finding, Unit, cant_tell, fact
from csdesk.domain.insight.precedents import KindGot, Precedents, Usual
from csdesk.domain.insight.speech import Speech
from csdesk.domain.money import exponent
from csdesk.domain.precedent import LOOK_BACK_DAYS, Basis, PastCase, Peers, Settled

NO_PRECEDENT = "no_precedent"
_SEVERITIES = {
    Severity.SMALL: words.SMALL,
    Severity.SERIOUS: words.SERIOUS,
    Severity.GRAVE: words.GRAVE,
}


@dataclass(frozen=True, slots=True)
class Shop:
    """What the look needs of the shop: its money and what its categories are called."""

    currency: str
    categories: Mapping[int, str]


def seen_until(desk: Desk, day: date) -> datetime:
    """The moment it is seen from: now, or the end of an earlier day looked at again."""
    now = desk.now()
    return min(now, desk.end_of(day).astimezone(now.tzinfo))


def precedents_seen(
    settled: Sequence[Settled], until: datetime, shop: Shop, speech: Speech
) -> Precedents:
    """What the complaints of the last 24 months got by kind, and which lie outside.

    Args:
        settled: those of the last 48 months: the earlier half is there to compare with.
        until: the moment it is seen from, in the zone of the desk.
    """
    unit = 10 ** exponent(shop.currency)
    known = [one for one in settled if one.at <= until]
    since = until - LOOK_BACK
    latest = [one for one in known if one.at > since]
    tally = _Tally(flags(known, until.tzinfo, unit, since), latest)
    teller = _Teller(shop, speech, since, until)
    cases = [one.case for one in latest]
    found = tuple(teller.kind(peers, tally) for peers in kinds(cases))
    if not found:
        return Precedents(teller.too_few(len(latest)), settled=len(latest))
    counts = tally.of(cases)
    return Precedents(
        *(teller.finding(counts, len(latest)), found, len(latest)),
        *(counts.compared, counts.more, counts.less, counts.with_reason),
    )


@dataclass(frozen=True, slots=True)
class _Counts:
    compared: int
    more: int
    less: int
    with_reason: int

    @property
    def outside(self) -> int:
        return self.more + self.less


class _Tally:
    """Counts how many of some complaints lie outside what was usual before them."""

    def __init__(self, flags_of: Mapping[int, Flag | None], latest: Sequence[Settled]) -> None:
        self._flags = flags_of
        self._explained = {one.case.complaint_id for one in latest if one.says_why}

    def of(self, cases: Sequence[PastCase]) -> _Counts:
        keys = [case.complaint_id for case in cases if case.complaint_id in self._flags]
        outside = [key for key in keys if self._flags[key] is not None]
        more = sum(self._flags[key] is Flag.MORE for key in outside)
        reasoned = sum(key in self._explained for key in outside)
        return _Counts(len(keys), more, len(outside) - more, reasoned)


class _Teller:
    """Puts one look into words."""

    def __init__(self, shop: Shop, speech: Speech, since: datetime, until: datetime) -> None:
        self.shop, self.speech = shop, speech
        self.since, self.day = since.date(), until.date()
        self.unit = 10 ** exponent(shop.currency)

    def too_few(self, n: int) -> Finding:
        least = {"least": LEAST_ALIKE, "least_of_all": LEAST_OF_ALL}
        sentence = self.speech.fill(words.TOO_FEW, n=n, **least)
        return cant_tell(NO_PRECEDENT, n, sentence, Unit.COUNT, *self._rules())

    def finding(self, tally: _Counts, n: int) -> Finding:
        fill = self.speech.fill
        counts = {
            **{"compared": tally.compared, "more": tally.more, "less": tally.less},
            **{"outside": tally.outside, "reasoned": tally.with_reason, "n": n},
        }
        told = words.OUTSIDE if tally.outside else words.NONE_OUTSIDE
        first = fill(told if tally.compared else words.NONE_COMPARED, **counts)
        day = self.speech.day
        then = fill(words.SEEN, n=n, since=day(self.since), day=day(self.day))
        lines = fill(words.BEFORE_LINE, **counts), fill(words.COUNT_LINE, **counts)
        return fact(tally.outside, n, f"{first} {then}", Unit.COUNT, *self._rules(), *lines)

    def kind(self, peers: Peers, tally: _Tally) -> KindGot:
        cases = peers.cases
        found = compare(peers, 0, 0, 1, self.unit)
        if found is None or peers.basis is None:
            raise ValueError("a kind has enough complaints to compare with")
        counts = tally.of(cases)
        of_kind, graded = peers.basis is Basis.SAME_KIND, peers.basis is not Basis.ALL
        category = cases[0].category_id if of_kind else None
        severity = cases[0].severity if graded else None
        name = self._name(category, severity)
        return KindGot(
            basis=peers.basis,
            finding=self._kind_finding(name, peers, found, counts),
            n=len(cases),
            remedy=_usual(found.remedy),
            goodwill=_usual(found.goodwill),
            total=_usual(found.total),
            share=None if found.share is None else _usual(found.share),
            first_on=cases[-1].settled_on,
            last_on=cases[0].settled_on,
            category_id=category,
            category=self._category(category) if of_kind else "",
            severity=severity,
            compared=counts.compared,
            more=counts.more,
            less=counts.less,
            with_reason=counts.with_reason,
            name=name,
        )

    def _kind_finding(self, name: str, peers: Peers, found: Comparison, tally: _Counts) -> Finding:
        day, money, fill = self.speech.day, self._money, self.speech.fill
        total, n = found.total, len(peers.cases)
        sentence = fill(
            words.KIND,
            kind=name,
            total=money(total.median),
            low=money(total.q1),
            high=money(total.q3),
            remedy=money(found.remedy.median),
            goodwill=money(found.goodwill.median),
            n=n,
            first=day(peers.cases[-1].settled_on),
            last=day(peers.cases[0].settled_on),
            day=day(self.day),
        )
        counts = {"outside": tally.outside, "reasoned": tally.with_reason}
        then = fill(words.KIND_OUTSIDE, **counts) if tally.compared else ""
        lines = self._usual_lines(found)
        said = f"{sentence} {then}".strip()
        return fact(round(total.median), n, said, Unit.MONEY, *self._rules(), *lines)

    def _usual_lines(self, found: Comparison) -> list[str]:
        parts = (
            (words.REMEDY_LINE, found.remedy, self._money),
            (words.GOODWILL_LINE, found.goodwill, self._money),
            (words.TOTAL_LINE, found.total, self._money),
            (words.SHARE_LINE, found.share, self._percent),
        )
        return [
            self.speech.fill(
                template, n=one.n, median=told(one.median), low=told(one.q1), high=told(one.q3)
            )
            for template, one, told in parts
            if one is not None
        ]

    def _rules(self) -> tuple[str, ...]:
        least = {"least": LEAST_ALIKE, "least_of_all": LEAST_OF_ALL}
        rule = self.speech.fill(words.RULE_LINE, days=LOOK_BACK_DAYS, **least)
        return rule, self.speech.fill(words.USUAL_LINE), self.speech.fill(words.OUTSIDE_LINE)

    def _name(self, category: int | None, severity: int | None) -> str:
        if severity is None:
            return self.speech.fill(words.ALL)
        grade = self.speech.fill(_SEVERITIES[Severity(severity)])
        if category is None:
            return self.speech.fill(words.OF_SEVERITY, severity=grade)
        return self.speech.fill(words.NAMED, category=self._category(category), severity=grade)

    def _category(self, key: int | None) -> str:
        return self.shop.categories.get(key or 0, self.speech.fill(words.NO_NAME))

    def _money(self, minor: float) -> str:
        return self.speech.money(round(minor))

    def _percent(self, percent: float) -> str:
        return self.speech.percent(percent / 100)


def _usual(found: Precedent) -> Usual:
    return Usual(found.median, found.q1, found.q3)
