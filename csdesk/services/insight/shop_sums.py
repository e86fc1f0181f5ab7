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
    sentence = look.fill(words.SPEND, spend=told)
    lines = [look.fill(words.SPEND_LINE, spend=told)]
    sales = look.records.sales
    nobody = within(sales.day, look.period) & (sales.customer == 0)
    if nobody.any():
        lines.append(
            look.fill(words.WALK_IN_LINE, walk_ins=look.money(int(sales.net[nobody].sum())))
        )
    return look.fact(look.totals.spend, Unit.MONEY, sentence, *lines)


def margin(look: ShopLook) -> Finding:
    """What the goods left, and how much of it is estimated."""
    totals = look.totals
    told = look.money(totals.margin)
    sentence, lines = (
        look.fill(words.MARGIN, margin=told),
        [look.fill(words.MARGIN_LINE, margin=told)],
    )
    if totals.estimated:
        part = look.fill(words.MARGIN_ESTIMATED, share=look.speech.percent(totals.estimated_share))
        sentence = f"{sentence} {part}"
        usual = look.speech.percent(look.records.shop.margin / 10_000)
        estimated = look.money(totals.estimated)
        lines.append(look.fill(words.MARGIN_ESTIMATED_LINE, usual=usual, estimated=estimated))
    return look.fact(totals.margin, Unit.MONEY, sentence, *lines)


def service_cost(look: ShopLook) -> Finding:
    """What serving customers has cost, by kind."""
    totals = look.totals
    kinds = {
        name: look.money(getattr(totals, name))
        for name in ("effort", "remedy", "goodwill", "other")
    }
    told = look.money(totals.service_cost)
    sentence, line = (
        look.fill(words.SERVICE, cost=told),
        look.fill(words.SERVICE_LINE, cost=told, **kinds),
    )
    missing = totals.complaints_without_minutes
    if missing:
        note = look.fill(words.WITHOUT_MINUTES_ONE) if missing == 1 else words.WITHOUT_MINUTES
        sentence = f"{sentence} {look.fill(note, n=missing)}"
    return look.fact(totals.service_cost, Unit.MONEY, sentence, line)


def contribution(look: ShopLook) -> Finding:
    """What is left of the margin after service."""
    totals = look.totals
    left = look.money(totals.contribution)
    template = words.CONTRIBUTION if totals.contribution >= 0 else words.CONTRIBUTION_MINUS
    line = look.fill(
        words.CONTRIBUTION_LINE,
        margin=look.money(totals.margin),
        cost=look.money(totals.service_cost),
        left=left,
    )
    sentence = look.fill(template, left=left, short=look.money(-totals.contribution))
    return look.fact(totals.contribution, Unit.MONEY, sentence, line)


def bands(look: ShopLook) -> Finding:
    """How many customers stand where; the value is how many are past the tipping point."""
    if not look.customers:
        return look.cant_tell("no_customers", Unit.COUNT, look.fill(words.NO_CUSTOMERS))
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
    sentence, line = (look.fill(text, **told) for text in (words.BANDS, words.BANDS_LINE))
    return look.fact(past, Unit.COUNT, sentence, line)


def whale(look: ShopLook, line: WhaleLine) -> Finding:
    """Who carries the shop; the value is what those below zero cost."""
    if not look.customers:
        return look.cant_tell("no_customers", Unit.MONEY, look.fill(words.NO_CUSTOMERS))
    return look.fact(line.lost, Unit.MONEY, _whale_words(look, line), *_whale_lines(look, line))


def _whale_words(look: ShopLook, line: WhaleLine) -> str:
    lost, total = look.money(line.lost), look.money(line.total)
    if line.peak <= 0:
        return look.fill(words.WHALE_LOST, lost=lost) if line.lost else look.fill(words.WHALE_NONE)
    if not line.lost:
        return look.fill(words.WHALE_ALL, total=total)
    best = look.fill(words.BEST_ONE) if line.peak_customers == 1 else words.BEST
    others = look.fill(words.OTHER_ONE) if line.loss_makers == 1 else words.OTHERS
    return look.fill(
        words.WHALE,
        best=look.fill(best, n=line.peak_customers),
        peak=look.money(line.peak),
        others=look.fill(others, n=line.loss_makers),
        lost=lost,
        total=total,
    )


def _whale_lines(look: ShopLook, line: WhaleLine) -> tuple[str, str]:
    template = words.WHALE_PEAK_LINE if line.total > 0 else words.WHALE_PEAK_PLAIN_LINE
    percent = look.speech.percent(line.peak / line.total) if line.total > 0 else ""
    peak = look.fill(
        template,
        peak=look.money(line.peak),
        peak_n=line.peak_customers,
        percent=percent,
        total=look.money(line.total),
    )
    return look.fill(words.WHALE_LINE), peak
