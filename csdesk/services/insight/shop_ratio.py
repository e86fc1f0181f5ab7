"""What service takes of the margin: so far, in a year like this, and up to where it may."""

from __future__ import annotations

import numpy as np

from csdesk.analytics import service_ratio
from csdesk.analytics.service_ratio import RatioMissing
from csdesk.analytics.shop_facts import ShopHeadroom, shop_headroom
from csdesk.analytics.trend import FEWEST_MONTHS, Trend
from csdesk.analytics.trend import trend as trend_of
from csdesk.domain.insight import words_shop as words
from csdesk.domain.insight.finding import Finding, Unit, cant_tell, estimate
from csdesk.services.insight.shop_look import ShopLook

_FEW = {
    RatioMissing.FEW_CUSTOMERS: (words.TYPICAL_FEW, service_ratio.FEWEST_CUSTOMERS),
    RatioMissing.FEW_SERVED: (words.TYPICAL_FEW_SERVED, service_ratio.FEWEST_SERVED),
    RatioMissing.NO_MARGIN: (words.TYPICAL_NO_MARGIN, 0),
}


def ratio(look: ShopLook) -> Finding:
    """Service cost of each 1 of margin in the period, sales without a name included."""
    totals = look.totals
    cost, margin = look.money(totals.service_cost), look.money(totals.margin)
    share = totals.share
    if share is None:
        sentence = look.fill(words.RATIO_NO_MARGIN, margin=margin, cost=cost)
        return look.cant_tell("no_margin", Unit.RATIO, sentence)
    told = _about(look, share)
    sentence = look.fill(words.RATIO, one=look.one, ratio=told)
    if totals.estimated:
        part = look.speech.percent(totals.estimated_share)
        sentence = f"{sentence} {look.fill(words.MARGIN_ESTIMATED, share=part)}"
    line = look.fill(words.RATIO_LINE, cost=cost, margin=margin, ratio=told)
    return look.fact(share, Unit.RATIO, sentence, line)


def _about(look: ShopLook, share: float) -> str:
    """The share, with ≈ before it where most of the margin is estimated."""
    return f"{'≈' if look.totals.mostly_estimated else ''}{look.ratio(share)}"


def typical_ratio(look: ShopLook) -> Finding:
    """The share of all customers together, with the range for a year like this."""
    sums = look.sums
    active = (sums.margin != 0) | (sums.service_cost != 0)
    margin, cost = sums.margin[active], sums.service_cost[active]
    missing = service_ratio.ratio_missing(margin, cost)
    found = None if missing else service_ratio.ratio_range(margin, cost)
    if found is None:
        return _no_range(look, missing or RatioMissing.NO_MARGIN, margin, cost)
    low, high = look.ratio(found.low), look.ratio(found.high)
    sentence = look.fill(
        words.TYPICAL, low=low, high=high, one=look.one, ratio=_about(look, found.ratio)
    )
    if np.any(look.records.sales.customer == 0):
        sentence = f"{sentence} {look.fill(words.TYPICAL_NAMED)}"
    lines = (
        look.fill(
            words.TYPICAL_LINE,
            cost=look.money(int(cost.sum())),
            margin=look.money(int(margin.sum())),
            ratio=look.ratio(found.ratio),
        ),
        look.fill(words.TYPICAL_RANGE_LINE, n=found.n, df=found.n - 1, low=low, high=high),
    )
    seen = look.seen(sentence, found.n)
    return estimate(found.ratio, (found.low, found.high), found.n, seen, Unit.RATIO, *lines)


def _no_range(
    look: ShopLook,
    missing: RatioMissing,
    margin: service_ratio.Whole,
    cost: service_ratio.Whole,
) -> Finding:
    template, need = _FEW[missing]
    n = int((cost > 0).sum()) if missing is RatioMissing.FEW_SERVED else len(margin)
    sentence = look.seen(look.fill(template, n=n, need=need), len(margin))
    return cant_tell(str(missing), n, sentence, Unit.RATIO)


def _headroom(look: ShopLook, fixed: int) -> ShopHeadroom:
    totals = look.totals
    return shop_headroom(totals.margin, totals.service_cost, fixed, look.records.hourly)


def _no_fixed_costs(look: ShopLook, unit: Unit) -> Finding | None:
    if look.records.shop.fixed_costs_minor is None:
        return look.cant_tell("no_fixed_costs", unit, look.fill(words.NO_FIXED_COSTS))
    if not look.months:
        return look.cant_tell("no_records", unit, look.fill(words.NO_DAYS))
    return None


def headroom(look: ShopLook) -> Finding:
    """What is left after service and fixed costs, in hours of care; below zero: too many."""
    fixed = look.fixed_costs
    missing = _no_fixed_costs(look, Unit.HOURS)
    if missing is not None or fixed is None:
        return missing or look.cant_tell(
            "no_fixed_costs", Unit.HOURS, look.fill(words.NO_FIXED_COSTS)
        )
    found = _headroom(look, fixed)
    if found.net >= 0 and (found.service_ratio is None or found.break_even_ratio is None):
        return look.cant_tell("no_margin", Unit.HOURS, look.fill(words.BREAK_EVEN_NO_MARGIN))
    lines = [_fixed_line(look, fixed), _room_line(look, fixed, found)]
    if found.hours is not None:
        net, hourly = look.money(found.net), look.money(look.records.hourly)
        hours = look.hours(found.hours)
        lines.append(look.fill(words.HOURS_LINE, net=net, hourly=hourly, hours=hours))
    return look.fact(found.hours, Unit.HOURS, _room_words(look, fixed, found), *lines)


def _room_words(look: ShopLook, fixed: int, found: ShopHeadroom) -> str:
    if found.net < 0:
        sentence = look.fill(words.ROOM_GONE, short=look.money(-found.net))
        gap = fixed - look.totals.margin
        if gap <= 0:
            return sentence
        return f"{sentence} {look.fill(words.FIXED_ABOVE_MARGIN, gap=look.money(gap))}"
    template = words.ROOM if found.hours is not None else words.ROOM_FREE
    return look.fill(
        template,
        one=look.one,
        ratio=_about(look, found.service_ratio or 0.0),
        break_even=_about(look, found.break_even_ratio or 0.0),
        hours=look.hours(found.hours or 0.0),
        net=look.money(found.net),
    )


def _fixed_line(look: ShopLook, fixed: int) -> str:
    monthly = look.records.shop.fixed_costs_minor or 0
    return look.fill(
        words.FIXED_LINE,
        monthly=look.money(monthly),
        months=look.speech.number(float(look.months), 1),
        fixed=look.money(fixed),
    )


def _room_line(look: ShopLook, fixed: int, found: ShopHeadroom) -> str:
    return look.fill(
        words.ROOM_LINE,
        margin=look.money(look.totals.margin),
        cost=look.money(look.totals.service_cost),
        fixed=look.money(fixed),
        net=look.money(found.net),
    )


def break_even(look: ShopLook) -> Finding:
    """The share of the margin at which the period makes nothing."""
    fixed = look.fixed_costs
    missing = _no_fixed_costs(look, Unit.RATIO)
    if missing is not None or fixed is None:
        return missing or look.cant_tell(
            "no_fixed_costs", Unit.RATIO, look.fill(words.NO_FIXED_COSTS)
        )
    found = _headroom(look, fixed)
    if found.break_even_ratio is None or found.service_ratio is None:
        return look.cant_tell("no_margin", Unit.RATIO, look.fill(words.BREAK_EVEN_NO_MARGIN))
    told = _about(look, found.break_even_ratio)
    template = words.BREAK_EVEN if found.break_even_ratio > 0 else look.fill(words.BREAK_EVEN_NONE)
    sentence = look.fill(
        template, break_even=told, one=look.one, ratio=_about(look, found.service_ratio)
    )
    line = look.fill(
        words.BREAK_EVEN_LINE,
        fixed=look.money(fixed),
        margin=look.money(look.totals.margin),
        break_even=told,
    )
    return look.fact(found.break_even_ratio, Unit.RATIO, sentence, _fixed_line(look, fixed), line)


def trend(look: ShopLook) -> Finding:
    """Whether service takes more or less of the margin from month to month."""
    full = [month for month in look.by_month if month.is_full and month.ratio is not None]
    if len(full) < FEWEST_MONTHS:
        sentence = look.fill(words.TREND_FEW, n=len(full), need=FEWEST_MONTHS)
        seen = look.seen(sentence, look.customers)
        return cant_tell("too_few_months", len(full), seen, Unit.RATIO)
    numbers = np.array([month.month.year * 12 + month.month.month for month in full])
    found = trend_of(numbers, np.array([month.ratio for month in full], dtype=np.float64))
    span = tuple(end if np.isfinite(end) else None for end in (found.low, found.high))
    sentence = look.seen(_trend_words(look, found), look.customers)
    lines = _trend_lines(look, found)
    return estimate(found.slope, (span[0], span[1]), found.n, sentence, Unit.RATIO, *lines)


def _trend_words(look: ShopLook, found: Trend) -> str:
    rising = found.direction >= 0
    low, high = (found.low, found.high) if rising else (-found.high, -found.low)
    template = {1: words.RISING, -1: words.FALLING, 0: words.STEADY}[found.direction]
    return look.fill(
        template,
        slope=look.speech.number(abs(found.slope) * 100, 2),
        low=look.speech.number(low * 100, 2),
        high=look.speech.number(high * 100, 2),
    )


def _trend_lines(look: ShopLook, found: Trend) -> tuple[str, str, str]:
    slope, p = look.speech.number(found.slope * 100, 2), look.speech.number(found.p, 4)
    return (
        look.fill(words.TREND_LINE, n=found.n, slope=slope),
        look.fill(words.TREND_TEST_LINE, s=found.s, p=p),
        look.fill(words.TREND_CARE_LINE),
    )
