"""Facts of the whole shop, and what a year like this makes likely."""

from __future__ import annotations

import numpy as np

from csdesk.analytics.expected_margin import (
    ExpectedMargin,
    Missing,
    TooEarly,
    expected_margin,
    histories,
)
from csdesk.analytics.shop_facts import CostToServe, cost_to_serve
from csdesk.analytics.whale_curve import whale_curve
from csdesk.domain.insight import words_shop as words
from csdesk.domain.insight.finding import Finding, Unit, cant_tell, estimate
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.shop import Cloud, ShopFacts, WhaleLine
from csdesk.domain.insight.speech import Speech
from csdesk.services.insight import shop_ratio, shop_sums, shop_time
from csdesk.services.insight.cloud import cloud
from csdesk.services.insight.records import Records
from csdesk.services.insight.shop_look import ShopLook

__all__ = ["cloud", "shop_facts"]

_TOO_EARLY = {
    Missing.NOBODY_BOUGHT: words.EXPECTED_NOBODY,
    Missing.FEW_CUSTOMERS: words.EXPECTED_FEW,
    Missing.FEW_REPEAT_BUYERS: words.EXPECTED_FEW_AGAIN,
    Missing.SHORT_HISTORY: words.EXPECTED_SHORT,
}


def shop_facts(
    records: Records, period: Period, speech: Speech, everybody: Cloud | None = None
) -> ShopFacts:
    """Every figure of the shop for a period, walk-ins included in its sums.

    What customers may bring looks ahead from today, whatever the period.

    Args:
        everybody: all customers of this period, where that was worked out already.
    """
    look = ShopLook(records, period, speech, everybody)
    line = whale_line(look)
    return ShopFacts(
        spend=shop_sums.spend(look),
        margin=shop_sums.margin(look),
        service_cost=shop_sums.service_cost(look),
        contribution=shop_sums.contribution(look),
        ratio=shop_ratio.ratio(look),
        typical_ratio=shop_ratio.typical_ratio(look),
        headroom=shop_ratio.headroom(look),
        break_even=shop_ratio.break_even(look),
        minute_cost=shop_time.minute_cost(look),
        unused_minutes=shop_time.unused_minutes(look),
        spread=spread(look),
        trend=shop_ratio.trend(look),
        whale=shop_sums.whale(look, line),
        bands=shop_sums.bands(look),
        expected_margin=expected(look),
        whale_line=line if look.customers else None,
        months=look.by_month,
    )


def whale_line(look: ShopLook) -> WhaleLine:
    """Contributions of all customers in the lists, added up best first."""
    margin, cost = np.array([look.cloud.margin, look.cloud.service_cost], dtype=np.int64)
    found = whale_curve(margin - cost)
    ids = np.array(look.cloud.ids, dtype=np.int64)[found.order]
    return WhaleLine(
        running=tuple(found.running.tolist()),
        customers=tuple(ids.tolist()),
        peak=found.peak,
        peak_customers=found.peak_customers,
        total=found.total,
        lost=found.lost,
        loss_makers=found.loss_makers,
    )


def spread(look: ShopLook) -> Finding:
    """How the cost of service spreads over customers; the value is the one in the middle."""
    costs = np.array(look.cloud.service_cost, dtype=np.int64)
    found = cost_to_serve(costs)
    if found is None:
        return look.cant_tell("no_customers", Unit.MONEY, look.fill(words.NO_CUSTOMERS))
    low, median, high = (look.money_of(quartile) for quartile in found.quartiles)
    if found.top_tenth_share is None:
        return look.fact(found.quartiles[1], Unit.MONEY, look.fill(words.SPREAD_NOTHING))
    parts = {
        "top": look.speech.percent(found.top_tenth_share),
        "free": look.speech.percent(found.without_cost),
    }
    sentence = look.fill(words.SPREAD, low=low, median=median, high=high, **parts)
    line = look.fill(words.SPREAD_LINE, low=low, median=median, high=high)
    rest = _spread_lines(look, found, int(costs.sum()))
    return look.fact(found.quartiles[1], Unit.MONEY, sentence, line, *rest)


def _spread_lines(look: ShopLook, found: CostToServe, total: int) -> tuple[str, str]:
    n = look.customers
    top = look.fill(
        words.SPREAD_TOP_LINE,
        top_n=-(-n // 10),
        n=n,
        top=look.speech.percent(found.top_tenth_share or 0.0),
        cost=look.money(total),
    )
    free_n, free = round(found.without_cost * n), look.speech.percent(found.without_cost)
    return top, look.fill(words.SPREAD_FREE_LINE, free_n=free_n, n=n, free=free)


def expected(look: ShopLook) -> Finding:
    """What all customers together may bring in the next 12 months, contracts left out."""
    sales, customers = look.records.sales, look.records.customers
    contracts = customers.ids[customers.on_contract == 1]
    free = ~np.isin(sales.customer, contracts)
    known = histories(
        sales.customer[free],
        sales.day[free],
        sales.margin[free],
        sales.is_purchase[free],
        look.today.toordinal(),
    )
    found = expected_margin(known)
    if isinstance(found, TooEarly):
        sentence = look.fill(_TOO_EARLY[found.missing], n=found.have, need=found.need)
        n = len(known.customer)
        return cant_tell(str(found.missing), found.have, look.seen(sentence, n), Unit.MONEY)
    return _expected(look, found, int(known.margin.sum()), int(known.purchases.sum()))


def _expected(look: ShopLook, found: ExpectedMargin, margin: int, purchases: int) -> Finding:
    n = len(found.customer)
    total, low, high = (look.about(v) for v in (found.total, found.total_low, found.total_high))
    sentence = look.fill(words.EXPECTED, total=total, low=low, high=high)
    if look.records.customers.on_contract.any():
        sentence = f"{sentence} {look.fill(words.EXPECTED_CONTRACTS)}"
    number = look.speech.number(float(found.purchases.sum()), 0)
    lines = (
        look.fill(words.EXPECTED_LINE, total=total, purchases=number, n=n),
        look.fill(words.EXPECTED_EACH_LINE, usual=look.money_of(margin / purchases)),
        look.fill(words.EXPECTED_RANGE_LINE, spread=look.speech.percent(found.spread)),
    )
    span = (found.total_low, found.total_high)
    return estimate(found.total, span, n, look.seen(sentence, n), Unit.MONEY, *lines)
