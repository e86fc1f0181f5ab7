"""Findings of equal attention in words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce

import numpy as np

from csdesk.analytics.equal_attention import (
    DRAWS,
    LEAST_CUSTOMERS,
    LEAST_FOR_RANGE,
    SEED,
    Audit,
)
from csdesk.analytics.strata import Reals
from csdesk.domain.insight import words_attention as words
from csdesk.domain.insight.attention import (
    EQUAL_WITHIN,
    Attention,
    AttentionLine,
    AttentionVerdict,
)
from csdesk.domain.insight.finding import Finding, Label, Unit, cant_tell, estimate, fact
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import Speech
from csdesk.services.insight.attention_cases import DAYS_OF_SPEND

_UNIT = Unit.CORRELATION
_EQUAL = {
    Attention.FIRST_REPLY: words.FIRST_REPLY_EQUAL,
    Attention.MINUTES: words.MINUTES_EQUAL,
    Attention.GOODWILL: words.GOODWILL_EQUAL,
}
_SAME = {
    Attention.FIRST_REPLY: words.FIRST_REPLY_SAME,
    Attention.MINUTES: words.MINUTES_SAME,
    Attention.GOODWILL: words.GOODWILL_SAME,
}
_NO_SIGN = {
    Attention.FIRST_REPLY: words.FIRST_REPLY_NO_SIGN,
    Attention.MINUTES: words.MINUTES_NO_SIGN,
    Attention.GOODWILL: words.GOODWILL_NO_SIGN,
}
_TOO_FEW = {
    Attention.FIRST_REPLY: words.FIRST_REPLY_TOO_FEW,
    Attention.MINUTES: words.MINUTES_TOO_FEW,
    Attention.GOODWILL: words.GOODWILL_TOO_FEW,
}
_PHRASES = {  # rho below 0, above 0
    Attention.FIRST_REPLY: (words.WAIT_LESS, words.WAIT_LONGER),
    Attention.MINUTES: (words.FEWER_MINUTES, words.MORE_MINUTES),
    Attention.GOODWILL: (words.LESS_GOODWILL, words.MORE_GOODWILL),
}


@dataclass(frozen=True, slots=True)
class Told:
    """One kind of attention: its audit, and why it may have none.

    ``customers`` have a complaint beside at least two others of the same kind. ``same``: those
    of a kind all got the same; ``spent_alike``: their customers had all spent the same.
    """

    kind: Attention
    audit: Audit
    customers: int
    same: bool
    spent_alike: bool

    @property
    def got_the_same(self) -> bool:
        """Enough customers to say so, who spent differently and all got the same."""
        return self.same and not self.spent_alike and self.customers >= LEAST_CUSTOMERS


class Teller:
    """Makes the findings of one look; ``hours`` are those to the first reply as compared."""

    def __init__(self, period: Period, speech: Speech, hours: Reals) -> None:
        self.day, self.speech, self.hours = period.today, speech, hours

    def line(self, told: Told, verdict: AttentionVerdict, p: float | None) -> Finding:
        audit, lines = told.audit, self._worked_out(told, p)
        if told.got_the_same:
            sentence = self._seen(_SAME[told.kind])
            return fact(0.0, told.customers, sentence, _UNIT, *lines)
        if verdict is AttentionVerdict.CANT_TELL or audit.rho is None:
            return self._gap(told, lines)
        if verdict is AttentionVerdict.UNEQUAL:
            sentence = self._unequal([told])
        elif verdict is AttentionVerdict.EQUAL:
            sentence = self._seen(_EQUAL[told.kind], audit)
        else:
            sentence = self._seen(_NO_SIGN[told.kind], audit)
        return self._estimate(told, verdict, sentence, lines)

    def overall(
        self, verdict: AttentionVerdict, lines: tuple[AttentionLine, ...], asked: list[Told]
    ) -> Finding:
        """What is said of all three: the strongest of those that decided it stands for them."""
        told_of_each = dict.fromkeys(text for line in lines for text in _texts(line.finding))
        worked = (*told_of_each, self.speech.fill(words.VERDICT_LINE, reach=self._reach()))
        deciding = [
            (line, told) for line, told in zip(lines, asked, strict=True) if line.verdict is verdict
        ]
        if verdict is AttentionVerdict.CANT_TELL:
            _, told = max(deciding, key=lambda pair: pair[1].audit.customers)
            return self._gap(told, list(worked), words.TOO_FEW_ALL)
        line, told = max(deciding, key=lambda pair: abs(pair[1].audit.rho or 0.0))
        if verdict is AttentionVerdict.UNEQUAL:
            sentence = self._unequal([one for _, one in deciding])
        else:
            is_equal = verdict is AttentionVerdict.EQUAL
            text = words.EQUAL_ALL if is_equal else words.NO_SIGN_ALL
            sentence = self._seen(text, told.audit)
        if line.finding.label is Label.FACT:
            return fact(line.finding.value, line.finding.n, sentence, _UNIT, *worked)
        return self._estimate(told, verdict, sentence, list(worked))

    def _estimate(
        self, told: Told, verdict: AttentionVerdict, sentence: str, lines: list[str]
    ) -> Finding:
        audit = told.audit
        if audit.rho is None or (audit.low is None and verdict is AttentionVerdict.NO_SIGN):
            return cant_tell("too_few_customers", audit.customers, sentence, _UNIT, *lines)
        span = audit.low, audit.high
        return estimate(audit.rho, span, audit.customers, sentence, _UNIT, *lines)

    def _gap(self, told: Told, lines: list[str], text: str = "") -> Finding:
        n = told.audit.customers
        if told.spent_alike and told.customers >= LEAST_CUSTOMERS:
            sentence = self._on(self.speech.fill(words.SPENT_ALIKE))
            return cant_tell("spent_alike", told.customers, sentence, _UNIT, *lines)
        sentence = self.speech.fill(text or _TOO_FEW[told.kind], need=LEAST_CUSTOMERS, n=n)
        return cant_tell("too_few_customers", n, self._on(sentence), _UNIT, *lines)

    def _unequal(self, asked: list[Told]) -> str:
        fill = self.speech.fill
        phrases = [fill(_PHRASES[told.kind][(told.audit.rho or 0.0) > 0]) for told in asked]
        told_of_all = reduce(lambda one, other: fill(words.BOTH, first=one, second=other), phrases)
        sentence = fill(words.UNEQUAL, phrases=told_of_all)
        if all(told.audit.looks_equal for told in asked):
            sentence += " " + fill(words.SMALL, reach=self._reach())
        elif any(told.audit.low is None for told in asked):
            sentence += " " + fill(words.NO_RANGE, need=LEAST_FOR_RANGE)
        return self._after(sentence, max(asked, key=lambda told: told.audit.cases).audit)

    def _seen(self, sentence: str, audit: Audit | None = None) -> str:
        return self._after(self.speech.fill(sentence, reach=self._reach()), audit)

    def _after(self, sentence: str, audit: Audit | None) -> str:
        """What was said, and after it how many it rests on and when that was."""
        if audit is None or audit.cases == 0:
            return self._on(sentence)
        counts = {"complaints": audit.cases, "customers": audit.everyone}
        return f"{sentence} {self.speech.fill(words.SEEN, day=self.speech.day(self.day), **counts)}"

    def _on(self, sentence: str) -> str:
        return f"{sentence} {self.speech.fill(words.NOBODY_SEEN, day=self.speech.day(self.day))}"

    def _reach(self) -> str:
        return self.speech.number(EQUAL_WITHIN, 1)

    def _worked_out(self, told: Told, adjusted: float | None) -> list[str]:
        audit, number = told.audit, self.speech.number
        lines = [self.speech.fill(words.RULE_LINE, days=DAYS_OF_SPEND), self._measure(told.kind)]
        if audit.rho is None:
            return lines
        counts = {"complaints": audit.cases, "customers": audit.everyone}
        lines.append(self.speech.fill(words.RHO_LINE, rho=number(audit.rho, 2), **counts))
        if audit.low is not None and audit.high is not None:
            low, high = number(audit.low, 2), number(audit.high, 2)
            lines.append(self.speech.fill(words.RANGE_LINE, low=low, high=high))
        else:
            few = {"need": LEAST_FOR_RANGE, "customers": audit.customers}
            lines.append(self.speech.fill(words.NO_RANGE_LINE, **few))
        if audit.p is not None and adjusted is not None:
            chances = {
                "customers": str(audit.customers),
                "p": number(audit.p, 4),
                "adjusted": number(adjusted, 4),
            }
            lines.append(self.speech.fill(words.CHANCE_LINE, **chances))
            lines.append(self.speech.fill(words.SEED_LINE, draws=DRAWS, seed=str(SEED)))
        return lines

    def _measure(self, kind: Attention) -> str:
        if kind is Attention.MINUTES:
            return self.speech.fill(words.MINUTES_LINE)
        if kind is Attention.GOODWILL:
            return self.speech.fill(words.GOODWILL_LINE)
        if not np.any(np.isfinite(self.hours)):
            return self.speech.fill(words.NO_REPLY_LINE)
        hours = float(np.quantile(self.hours[np.isfinite(self.hours)], 0.9))
        left_out = int(np.count_nonzero(np.isnan(self.hours)))
        return self.speech.fill(
            words.FIRST_REPLY_LINE, hours=self.speech.number(hours, 1), left_out=left_out
        )


def _texts(finding: Finding) -> tuple[str, ...]:
    return () if finding.worked_out is None else finding.worked_out.lines
