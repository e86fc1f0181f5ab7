"""How a customer buys beside all others: whom they sent, three scores, and what is likely."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np

from csdesk.analytics.expected_margin import (
    ExpectedMargin,
    Histories,
    Missing,
    TooEarly,
    expected_margin,
)
from csdesk.analytics.shop_facts import FEW_FOR_FIFTHS, rank_scores
from csdesk.domain.insight import counts
from csdesk.domain.insight import words_customer as words
from csdesk.domain.insight.finding import Finding, Unit, cant_tell, estimate, fact
from csdesk.domain.money import half_up
from csdesk.services.insight.customer_look import CustomerLook
from csdesk.store import buying_rows
from csdesk.store.unit_of_work import Work

_YEAR = 365
_TOO_EARLY = {
    Missing.NOBODY_BOUGHT: words.EXPECTED_NOBODY,
    Missing.FEW_CUSTOMERS: words.EXPECTED_FEW,
    Missing.FEW_REPEAT_BUYERS: words.EXPECTED_FEW_AGAIN,
    Missing.SHORT_HISTORY: words.EXPECTED_SHORT,
}


@dataclass(frozen=True, slots=True, eq=False)
class Buying:
    """What is read of all customers to place one of them."""

    recent: buying_rows.Rows
    histories: Histories
    sent: buying_rows.Rows
    number_sent: int


def read_buying(work: Work, customer_id: int, today: date) -> Buying:
    """Counted by the database, so that a large shop is quick as well."""
    connection = work.connection
    since = date.fromordinal(max(today.toordinal() - _YEAR + 1, 1))
    rows = buying_rows.buying_histories(connection, today)
    return Buying(
        recent=buying_rows.recent_buying(connection, since, today),
        histories=_histories(rows, today),
        sent=buying_rows.sent_margins(connection, customer_id, today),
        number_sent=buying_rows.number_sent(connection, customer_id),
    )


def _histories(rows: buying_rows.Rows, today: date) -> Histories:
    now = today.toordinal()
    table = np.array(
        [
            (who, days, last.toordinal() - first.toordinal(), now - first.toordinal(), margin)
            for who, days, first, last, margin in rows
        ],
        dtype=np.int64,
    ).reshape(-1, 5)
    return Histories(*table.T)


def referrals(look: CustomerLook, buying: Buying) -> Finding:
    """The shop's share of what those they sent brought in their first year."""
    total = sum(margin for _, margin in buying.sent)
    credit = half_up(total * look.shop.referral_share_bp, 10_000)
    n = buying.number_sent
    if n == 0:
        return fact(0, 0, _seen(look, look.fill(words.SENT_NOBODY, name=look.name), 0), Unit.MONEY)
    told = {"margin": look.money(total), "credit": look.money(credit)}
    share = look.speech.percent(look.shop.referral_share_bp / 10_000)
    line = look.fill(words.SENT_LINE, n=n, share=share, **told)
    sentence = _seen(look, look.fill(words.SENT, name=look.name, **told), n)
    return fact(credit, n, sentence, Unit.MONEY, line, look.fill(words.SENT_CARE_LINE))


def with_referrals(look: CustomerLook, credit: Finding) -> Finding:
    """What is left of them, and of those they sent."""
    extra = credit.value if isinstance(credit.value, int) else 0
    total = look.figures.contribution + extra
    left = look.money(total)
    line = look.fill(
        words.WITH_SENT_LINE,
        own=look.money(look.figures.contribution),
        credit=look.money(extra),
        left=left,
    )
    sentence = look.fill(words.WITH_SENT, name=look.name, left=left)
    return look.fact(total, Unit.MONEY, sentence, line, look.fill(words.SENT_CARE_LINE))


def scores(look: CustomerLook, buying: Buying) -> tuple[Finding, Finding, Finding]:
    """How recently, how often and with how much margin they bought, beside everybody."""
    rows, mine = buying.recent, look.chart.customer.id
    place = next((place for place, row in enumerate(rows) if row[0] == mine), None)
    if place is None:
        archived = look.chart.customer.archived_at is not None and look.figures.purchases
        sentence = look.fill(words.ARCHIVED if archived else words.NOT_BOUGHT, name=look.name)
        reason = "archived" if archived else "no_purchase"
        missing = cant_tell(reason, 0, _seen(look, sentence, len(rows)), Unit.COUNT)
        return missing, missing, missing
    _, last, times, margin = rows[place]
    days = (look.today - last).days
    recent = [float(row[1].toordinal()) for row in rows]
    found = [
        int(rank_scores(np.array(column, dtype=np.float64))[place])
        for column in (recent, [row[2] for row in rows], [row[3] for row in rows])
    ]
    came = {0: words.RECENCY_TODAY, 1: words.RECENCY_ONE}.get(days, words.RECENCY)
    often = words.FREQUENCY_ONE if times == 1 else words.FREQUENCY
    sentences = (
        came.replace("{days}", str(days)),
        often.replace("{times}", str(times)),
        words.MONEY.replace("{margin}", look.money(margin)),
    )
    first, second, third = (
        _score(look, score, len(rows), sentence)
        for score, sentence in zip(found, sentences, strict=True)
    )
    return first, second, third


def _score(look: CustomerLook, score: int, n: int, template: str) -> Finding:
    steps = 5 if n >= FEW_FOR_FIFTHS else 3
    sentence = look.fill(template, score=score, steps=steps, n=n)
    line = look.fill(words.SCORE_LINE, steps=steps, n=n)
    return fact(score, n, _seen(look, sentence, n), Unit.COUNT, line)


def expected(look: CustomerLook, buying: Buying) -> Finding:
    """What they may bring in the next 12 months; a best guess without a range."""
    known, mine = buying.histories, look.chart.customer
    n = len(known.customer)
    if mine.on_contract:
        return _no_guess(look, "on_contract", look.fill(words.EXPECTED_CONTRACT, name=look.name), n)
    found = expected_margin(known)
    if isinstance(found, TooEarly):
        sentence = look.fill(_TOO_EARLY[found.missing], n=found.have, need=found.need)
        return _no_guess(look, str(found.missing), sentence, found.have)
    place = int(np.searchsorted(known.customer, mine.id))
    if place == n or int(known.customer[place]) != mine.id:
        return _no_guess(look, "no_purchase", look.fill(words.NOT_BOUGHT, name=look.name), n)
    return _expected(look, found, known, place)


def _no_guess(look: CustomerLook, reason: str, sentence: str, n: int) -> Finding:
    return cant_tell(reason, n, _seen(look, sentence, n), Unit.MONEY)


def _expected(look: CustomerLook, found: ExpectedMargin, known: Histories, place: int) -> Finding:
    n, margin = len(known.customer), float(found.margin[place])
    told = {
        "margin": look.money(margin),
        "purchases": look.speech.number(float(found.purchases[place]), 1),
    }
    usual = int(known.margin.sum()) / int(known.purchases.sum())
    lines = (
        look.fill(
            words.EXPECTED_LINE,
            each=look.money(float(found.margin_per_purchase[place])),
            alive=look.speech.percent(float(found.alive[place])),
            **told,
        ),
        look.fill(
            words.EXPECTED_EACH_LINE,
            own=look.money(int(known.margin[place])),
            usual=look.money(usual),
            times=int(known.purchases[place]),
        ),
    )
    sentence = _seen(look, look.fill(words.EXPECTED, name=look.name, **told), n)
    return estimate(margin, (None, None), n, sentence, Unit.MONEY, *lines)


def _seen(look: CustomerLook, sentence: str, n: int) -> str:
    return look.seen(sentence, counts.customers(n, look.speech))
