"""Findings of the people of a shop in words; whoever reads them finds no rank."""

from __future__ import annotations

import math

from csdesk.analytics.people_compared import DRAWS, LEAST_TO_TEST, SEED, Member, PeopleCompared
from csdesk.domain.insight import words_people as words
from csdesk.domain.insight.finding import Finding, Label, Unit, cant_tell, estimate
from csdesk.domain.insight.payback import LANDMARK_DAYS
from csdesk.domain.insight.people import NO_JUDGEMENT_BELOW, PersonCare
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import Speech

_NOTHING_ALIKE = "nothing_alike"
_LEAST_PERCENT, _MOST_PERCENT = -99.9999, 1e6
"""A difference beyond these is shown as these: rounding and tiny costs, never a lasting one."""


class Teller:
    """Makes the findings of one look.

    Args:
        least: what no complaint is taken to cost less than, minor units.
        window: days in which later margin counts.
    """

    def __init__(self, period: Period, speech: Speech, least: int, window: int) -> None:
        self.speech, self.window = speech, window
        self.day = speech.day(period.today)
        self.rule = speech.fill(words.RULE_LINE, minute=speech.money(least))

    def is_flagged(self, member: Member | None) -> bool:
        return member is not None and member.is_flagged and member.n >= NO_JUDGEMENT_BELOW

    def care(self, name: str, member: Member | None, later: Finding) -> Finding:
        """Percent more (or less) than colleagues on comparable complaints, drawn towards all."""
        n = 0 if member is None else member.n
        if member is None or n < NO_JUDGEMENT_BELOW:
            sentence = self.speech.fill(words.TOO_FEW, need=NO_JUDGEMENT_BELOW, name=name, n=n)
            return self._gap("too_few_complaints", n, sentence, Unit.PERCENT)
        if member.effect is None or member.shrunk is None:
            sentence = self.speech.fill(words.NOTHING_ALIKE, name=name)
            return self._gap(_NOTHING_ALIKE, n, sentence, Unit.PERCENT)
        value, low, high = (
            percent(log) for log in (member.shrunk, member.low or 0.0, member.high or 0.0)
        )
        span = min(low, value), max(high, value)
        sentence = self._on(self._cares(name, member, value, later))
        lines = self._worked_out(member, value)
        return estimate(value, span, n, sentence, Unit.PERCENT, *lines)

    def later(self, name: str, member: Member | None) -> Finding:
        """Minor units of later margin a complaint against comparable ones."""
        n, days = (0 if member is None else member.n), self.window
        if member is None or n < NO_JUDGEMENT_BELOW:
            past = days + LANDMARK_DAYS
            counts = {"need": NO_JUDGEMENT_BELOW, "days": past, "n": n}
            sentence = self.speech.fill(words.TOO_FEW_LATER, name=name, **counts)
            return self._gap("too_few_complete_windows", n, sentence, Unit.MONEY)
        if member.effect is None:
            sentence = self.speech.fill(words.NOTHING_ALIKE, name=name)
            return self._gap(_NOTHING_ALIKE, n, sentence, Unit.MONEY)
        value, low, high = (round(one or 0.0) for one in (member.effect, member.low, member.high))
        text = words.LATER_MORE if low > 0 else words.LATER_LESS if high < 0 else words.LATER_ALIKE
        shown = (-value, -high, -low) if high < 0 else (value, low, high)
        gaps = dict(zip(("later", "low", "high"), map(self.speech.money, shown), strict=True))
        sentence = self.speech.fill(text, name=name, days=days, n=n, **gaps)
        last = LANDMARK_DAYS + days
        line = self.speech.fill(
            words.LATER_LINE, first=LANDMARK_DAYS + 1, last=last, later=self.speech.money(value)
        )
        return estimate(value, (low, high), n, self._on(sentence), Unit.MONEY, line)

    def overall(self, care: PeopleCompared, handled: int, told: tuple[PersonCare, ...]) -> Finding:
        """Of all people together: the reliable differences, or that there is none.

        The value is the index of care that is furthest from that of colleagues, in percent.
        """
        judged = [one for one in told if one.care.label is Label.ESTIMATE]
        if not told:
            return self._gap("no_person", 0, self.speech.fill(words.NOBODY), Unit.PERCENT)
        if len(told) == 1:
            sentence = self.speech.fill(words.ONE_PERSON, n=handled)
            return self._gap("one_person", handled, sentence, Unit.PERCENT)
        if all(one.care.reason == _NOTHING_ALIKE for one in told):
            sentence = self.speech.fill(words.NOTHING_ALIKE_ALL, n=handled)
            return self._gap(_NOTHING_ALIKE, handled, sentence, Unit.PERCENT)
        if not judged:
            sentence = self.speech.fill(words.TOO_FEW_ALL, need=NO_JUDGEMENT_BELOW, n=handled)
            return self._gap("too_few_complaints", handled, sentence, Unit.PERCENT)
        flagged = [one for one in judged if one.is_flagged]
        seen = self._on("")
        differences = " ".join(one.care.sentence.removesuffix(seen) for one in flagged)
        sentence = self._on(differences or self.speech.fill(words.NO_DIFFERENCE, n=care.n))
        furthest = max((one.care for one in flagged or judged), key=_distance)
        gaps = {"people": len(told), "n": care.n, "flags": len(flagged)}
        lines = (
            self.rule,
            self.speech.fill(words.JUDGED_LINE, **gaps),
            self._furthest_line(furthest),
        )
        span = furthest.low, furthest.high
        return estimate(_percent_of(furthest), span, care.n, sentence, Unit.PERCENT, *lines)

    def _furthest_line(self, care: Finding) -> str:
        ends = {"value": _percent_of(care), "low": care.low or 0.0, "high": care.high or 0.0}
        shown = {key: self.speech.number(end, 1) for key, end in ends.items()}
        return self.speech.fill(words.FURTHEST_LINE, **shown)

    def _cares(self, name: str, member: Member, value: float, later: Finding) -> str:
        if not self.is_flagged(member):
            return self.speech.fill(words.AS_COLLEAGUES, name=name, n=member.n)
        share = self.speech.percent(abs(value) / 100)
        text = words.SPENDS_MORE if value > 0 else words.SPENDS_LESS
        told = [self.speech.fill(text, name=name, share=share, n=member.n)]
        if later.label is Label.ESTIMATE and isinstance(later.value, int):
            told.append(self.speech.fill(words.LATER, later=self.speech.money(later.value)))
        else:
            told.append(self.speech.fill(words.LATER_UNKNOWN))
        if value > 0 and later.low is not None and later.low > 0:
            told.append(self.speech.fill(words.CARES_AND_SELLS, name=name))
        return " ".join(told)

    def _worked_out(self, member: Member, value: float) -> tuple[str, ...]:
        number = self.speech.number
        logs = {"plain": member.effect, "low": member.low, "high": member.high}
        shown = {key: number(percent(log or 0.0), 1) for key, log in logs.items()}
        weight = self.speech.percent(member.weight or 0.0)
        if member.p is None:
            chance = self.speech.fill(words.UNTESTED_LINE)
        else:
            counts = {"least": LEAST_TO_TEST, "draws": DRAWS, "seed": SEED}
            chance = self.speech.fill(words.CHANCE_LINE, p=number(member.p, 4), **counts)
        return (
            self.rule,
            self.speech.fill(words.EFFECT_LINE, n=member.n, **shown),
            self.speech.fill(words.SHRUNK_LINE, weight=weight, shown=number(value, 1)),
            chance,
        )

    def _gap(self, reason: str, n: int, sentence: str, unit: Unit) -> Finding:
        return cant_tell(reason, n, self._on(sentence), unit, self.rule)

    def _on(self, sentence: str) -> str:
        return f"{sentence} {self.speech.fill(words.SEEN, day=self.day)}"


def _percent_of(care: Finding) -> float:
    return care.value if isinstance(care.value, float) else 0.0


def _distance(care: Finding) -> float:
    """How far an index of care is from that of colleagues: half as much is as far as twice."""
    return abs(math.log1p(_percent_of(care) / 100))


def percent(log: float) -> float:
    """A difference of logarithms as percent more or less."""
    return min(_MOST_PERCENT, max(_LEAST_PERCENT, 100 * math.expm1(min(log, 100.0))))
