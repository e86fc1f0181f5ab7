"""What a complaint, as the shop handles it, does to later buying."""

from __future__ import annotations

from csdesk.analytics.recovery_effect import (
    LEAST_COMPLAINTS,
    RAISED_WITHIN,
    RecoveryEffect,
    Units,
    by_day,
    units_of,
)
from csdesk.analytics.recovery_effect import recovery_effect as analyse
from csdesk.domain.insight import words_recovery as words
from csdesk.domain.insight.finding import Finding, Unit, cant_tell, estimate
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import Speech
from csdesk.services.insight.records import Records


def recovery_effect(records: Records, period: Period, speech: Speech) -> Finding:
    """Minor units of margin in the shop's window that go with a complaint about a purchase.

    All purchases whose window is over count, whatever the period.
    """
    window = records.shop.payback_window_days
    found = analyse(_units(records, period, window))
    if found.effect is None or found.low is None or found.high is None:
        return _gap(found, window, period, speech)
    effect, low, high = round(found.effect), round(found.low), round(found.high)
    text = words.MORE if low > 0 else words.LESS if high < 0 else words.NO_DIFFERENCE
    shown = (-effect, -high, -low) if high < 0 else (effect, low, high)
    gaps = dict(zip(("effect", "low", "high"), map(speech.money, shown), strict=True))
    lines = (
        *_lines(found, window, speech),
        speech.fill(words.FIT_LINE, effect=speech.money(effect)),
        speech.fill(words.RANGE_LINE, low=speech.money(low), high=speech.money(high)),
    )
    sentence = f"{speech.fill(text, days=window, **gaps)} {_seen(found, period, speech)}"
    return estimate(effect, (low, high), found.complaints, sentence, Unit.MONEY, *lines)


def _units(records: Records, period: Period, window: int) -> Units:
    sales, cases = records.sales, records.cases
    buying = by_day(sales.customer, sales.day, sales.margin, sales.is_purchase)
    today = period.today.toordinal()
    return units_of(buying, cases.customer, cases.opened_day, cases.bought_day, today, window)


def _gap(found: RecoveryEffect, window: int, period: Period, speech: Speech) -> Finding:
    if found.complaints < LEAST_COMPLAINTS:
        gaps = {"need": LEAST_COMPLAINTS, "days": window, "n": found.complaints}
        reason, sentence = "too_few_complaints", speech.fill(words.TOO_FEW, **gaps)
    else:
        reason, sentence = "too_little_variety", speech.fill(words.TOO_ALIKE)
    told = f"{sentence} {_seen(found, period, speech)}"
    lines = _lines(found, window, speech)
    return cant_tell(reason, found.complaints, told, Unit.MONEY, *lines)


def _seen(found: RecoveryEffect, period: Period, speech: Speech) -> str:
    counts = {"complaints": found.complaints, "units": found.units}
    return speech.fill(words.SEEN, day=speech.day(period.today), **counts)


def _lines(found: RecoveryEffect, window: int, speech: Speech) -> tuple[str, ...]:
    counts = {"units": found.units, "customers": found.customers, "complaints": found.complaints}
    units = speech.fill(words.UNITS_LINE, within=RAISED_WITHIN, **counts)
    if found.usual is None:
        return (units,)
    usual = speech.money(round(found.usual))
    return units, speech.fill(words.OUTCOME_LINE, days=window, usual=usual)
