"""Does everyone get the same care, whatever they spend? Asked of three kinds of attention."""

from __future__ import annotations

import numpy as np

from csdesk.analytics import equal_attention as analysis
from csdesk.analytics.distributions import LEVEL
from csdesk.domain.insight.attention import (
    Attention,
    AttentionLine,
    AttentionVerdict,
    EqualAttention,
)
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import Speech
from csdesk.services.insight.attention_cases import Compared, compared_cases, seen_until
from csdesk.services.insight.attention_groups import spend_groups
from csdesk.services.insight.attention_sentences import Teller, Told
from csdesk.services.insight.records import Records


def equal_attention(records: Records, period: Period, speech: Speech) -> EqualAttention:
    """Whether those who spend more get more attention for the same kind of problem."""
    compared = compared_cases(records, period)
    asked = [(kind, _told(kind, compared)) for kind in Attention]
    chances = [told.audit.p for _, told in asked if told.audit.p is not None]
    adjusted = iter(analysis.holm(chances))
    teller = Teller(period, speech, compared.hours)
    lines = []
    for kind, told in asked:
        p = None if told.audit.p is None else round(next(adjusted), 6)
        verdict = _verdict(told, p)
        lines.append(AttentionLine(kind, verdict, teller.line(told, verdict, p), p))
    verdict = _overall(lines)
    finding = teller.overall(verdict, tuple(lines), [told for _, told in asked])
    groups = spend_groups(records, compared, seen_until(records, period))
    return EqualAttention(verdict, finding, tuple(lines), groups, analysis.SEED)


def _told(kind: Attention, compared: Compared) -> Told:
    attention = compared.of(kind)
    rows = np.flatnonzero(~np.isnan(attention))
    customer, opened = compared.customer[rows], compared.opened[rows]
    columns = attention[rows], compared.spend[rows], compared.stratum[rows]
    found = analysis.audit(*columns, customer, opened)
    latest = analysis.latest_of_each(customer, opened)
    given, spend, stratum = (columns[0][latest], columns[1][latest], columns[2][latest])
    alike = analysis.beside_others(stratum)
    return Told(
        kind,
        found,
        customers=len(alike),
        same=not analysis.differs(given[alike], stratum[alike]),
        spent_alike=not analysis.differs(spend[alike], stratum[alike]),
    )


def _verdict(told: Told, p: float | None) -> AttentionVerdict:
    if told.got_the_same:
        return AttentionVerdict.EQUAL
    if p is None:
        return AttentionVerdict.CANT_TELL
    if p <= LEVEL:
        return AttentionVerdict.UNEQUAL
    return AttentionVerdict.EQUAL if told.audit.looks_equal else AttentionVerdict.NO_SIGN


def _overall(lines: list[AttentionLine]) -> AttentionVerdict:
    verdicts = {line.verdict for line in lines}
    if AttentionVerdict.UNEQUAL in verdicts:
        return AttentionVerdict.UNEQUAL
    if verdicts == {AttentionVerdict.EQUAL}:
        return AttentionVerdict.EQUAL
    if verdicts & {AttentionVerdict.NO_SIGN}:
        return AttentionVerdict.NO_SIGN
    return AttentionVerdict.CANT_TELL
