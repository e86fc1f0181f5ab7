"""Sums of the shop as facts: what came in, what service cost, what is left, who stands where."""

from __future__ import annotations

from collections import Counter

from csdesk.domain.figures import Band
from csdesk.domain.insight import words_shop as words
from csdesk.domain.insight.finding import Finding, Unit
from csdesk.domain.insight.shop import WhaleLine
from csdesk.services.insight.period_sums import within
from csdesk.services.insight.shop_look import ShopLook


def spend(look: ShopLook) -> Finding:
    """What customers paid without tax, walk-ins included."""
    told = look.money(look.totals.spend)
    sentence = words.SPEND.format(spend=told)
    lines = [words.SPEND_LINE.format(spend=told)]
    sales = look.records.sales
    nobody = within(sales.day, look.period) & (sales.customer == 0)
    if nobody.any():
        lines.append(words.WALK_IN_LINE.format(walk_ins=look.money(int(sales.net[nobody].sum()))))
    return look.fact(look.totals.spend, Unit.MONEY, sentence, *lines)


def margin(look: ShopLook) -> Finding:
    """What the goods left, and how much of it is estimated."""
    totals = look.totals
    told = look.money(totals.margin)
    sentence, lines = words.MARGIN.format(margin=told), [words.MARGIN_LINE.format(margin=told)]
    if totals.estimated:
        part = words.MARGIN_ESTIMATED.format(share=look.speech.percent(totals.estimated_share))
        sentence = f"{sentence} {part}"
        usual = look.speech.percent(look.records.shop.margin / 10_000)
        estimated = look.money(totals.estimated)
        lines.append(words.MARGIN_ESTIMATED_LINE.format(usual=usual, estimated=estimated))
    return look.fact(totals.margin, Unit.MONEY, sentence, *lines)


def service_cost(look: ShopLook) -> Finding:
    """What serving customers has cost, by kind."""
    totals = look.totals
    kinds = {
        name: look.money(getattr(totals, name))
        for name in ("effort", "remedy", "goodwill", "other")
    }
    told = look.money(totals.service_cost)
    sentence, line = words.SERVICE.format(cost=told), words.SERVICE_LINE.format(cost=told, **kinds)
    missing = totals.complaints_without_minutes
    if missing:
        note = words.WITHOUT_MINUTES_ONE if missing == 1 else words.WITHOUT_MINUTES
        sentence = f"{sentence} {look.speech.fill(note, n=missing)}"
    return look.fact(totals.service_cost, Unit.MONEY, sentence, line)


def contribution(look: ShopLook) -> Finding:
    """What is left of the margin after service."""
    totals = look.totals
    left = look.money(totals.contribution)
    template = words.CONTRIBUTION if totals.contribution >= 0 else words.CONTRIBUTION_MINUS
    line = words.CONTRIBUTION_LINE.format(
        margin=look.money(totals.margin), cost=look.money(totals.service_cost), left=left
    )
    sentence = template.format(left=left, short=look.money(-totals.contribution))
    return look.fact(totals.contribution, Unit.MONEY, sentence, line)


def bands(look: ShopLook) -> Finding:
    """How many customers stand where; the value is how many are past the tipping point."""
    if not look.customers:
        return look.cant_tell("no_customers", Unit.COUNT, words.NO_CUSTOMERS)
    counts = Counter(look.cloud.bands)
    aim = look.speech.percent(look.records.shop.aim_bp / 10_000)
    past = counts[Band.PAST_TIPPING]
    told = {
        "aim": aim,
        "within": counts[Band.WITHIN_AIM],
        "over": counts[Band.OVER_AIM],
        "past": past,
        "new": counts[Band.INVESTING],
    }
    sentence, line = (look.speech.fill(text, **told) for text in (words.BANDS, words.BANDS_LINE))
    return look.fact(past, Unit.COUNT, sentence, line)


def whale(look: ShopLook, line: WhaleLine) -> Finding:
    """Who carries the shop; the value is what those below zero cost."""
    if not look.customers:
        return look.cant_tell("no_customers", Unit.MONEY, words.NO_CUSTOMERS)
    return look.fact(line.lost, Unit.MONEY, _whale_words(look, line), *_whale_lines(look, line))


def _whale_words(look: ShopLook, line: WhaleLine) -> str:
    lost, total = look.money(line.lost), look.money(line.total)
    if line.peak <= 0:
        return words.WHALE_LOST.format(lost=lost) if line.lost else words.WHALE_NONE
    if not line.lost:
        return words.WHALE_ALL.format(total=total)
    best = words.BEST_ONE if line.peak_customers == 1 else words.BEST
    others = words.OTHER_ONE if line.loss_makers == 1 else words.OTHERS
    return words.WHALE.format(
        best=look.speech.fill(best, n=line.peak_customers),
        peak=look.money(line.peak),
        others=look.speech.fill(others, n=line.loss_makers),
        lost=lost,
        total=total,
    )


def _whale_lines(look: ShopLook, line: WhaleLine) -> tuple[str, str]:
    template = words.WHALE_PEAK_LINE if line.total > 0 else words.WHALE_PEAK_PLAIN_LINE
    percent = look.speech.percent(line.peak / line.total) if line.total > 0 else ""
    peak = look.speech.fill(
        template,
        peak=look.money(line.peak),
        peak_n=line.peak_customers,
        percent=percent,
        total=look.money(line.total),
    )
    return words.WHALE_LINE, peak
