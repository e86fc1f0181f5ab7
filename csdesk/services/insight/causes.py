"""Where complaints come from, what they cost, and whether a change in the shop helped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from csdesk.domain.improvement import Improvement
from csdesk.domain.insight import counts
from csdesk.domain.insight import words_causes as words
from csdesk.domain.insight.causes import Cause, Causes, Purse
from csdesk.domain.insight.finding import Finding, Unit, cant_tell, fact
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import Speech
from csdesk.domain.money import half_up
from csdesk.services.insight.before_after import before_after
from csdesk.services.insight.period_sums import within
from csdesk.services.insight.records import EFFORT, GOODWILL, OUTLAY, REMEDY, Records

MOST_OF_IT = 0.8
_ALL_BP = 10_000
_PURSES = (("effort", EFFORT), ("remedy", REMEDY), ("goodwill", GOODWILL), ("other", OUTLAY))


def causes(
    records: Records, improvements: Iterable[Improvement], period: Period, speech: Speech
) -> Causes:
    """Causes of the complaints opened in a period, with what was booked on complaints in it.

    Changes in the shop are judged by spans of their own, whatever the period.
    """
    found = _with_changes(records, _ranked(records, period, speech), improvements, period, speech)
    purses = _purses(records, period)
    return Causes(
        finding=_finding(found, period, speech),
        reserve=_reserve(records, period, purses, speech),
        purses_finding=_purses_finding(records, period, purses, speech),
        causes=found,
        purses=purses,
    )


def _ranked(records: Records, period: Period, speech: Speech) -> tuple[Cause, ...]:
    """Every cause that came up or cost something, dearest first, costs added up."""
    cases, service = records.cases, records.service
    opened = within(cases.opened_day, period)
    place = np.searchsorted(cases.id, service.complaint)
    booked = within(service.day, period) & np.isin(service.complaint, cases.id)
    of_booked = cases.cause[place[booked]]
    costs, minutes = service.cost[booked], service.minutes[booked]
    found, no_cause = [], speech.fill(words.NO_CAUSE)
    for key in np.union1d(cases.cause[opened], of_booked).tolist():
        mine, theirs = opened & (cases.cause == key), of_booked == key
        found.append(
            Cause(
                cause_id=key or None,
                label=records.causes.get(key, "") or no_cause,
                complaints=int(np.count_nonzero(mine)),
                customers=len(np.unique(cases.customer[mine])),
                minutes=int(minutes[theirs].sum()),
                cost_minor=int(costs[theirs].sum()),
                running_share=0.0,
            )
        )
    return _added_up(sorted(found, key=_dearest_first))


def _dearest_first(cause: Cause) -> tuple[int, int, str]:
    return -cause.cost_minor, -cause.complaints, cause.label


def _added_up(found: Sequence[Cause]) -> tuple[Cause, ...]:
    """With the share of all costs down to each; of all complaints where nothing was spent."""
    by_cost = any(cause.cost_minor for cause in found)
    amounts = [cause.cost_minor if by_cost else cause.complaints for cause in found]
    total, sums = sum(amounts), np.cumsum(amounts)
    return tuple(
        replace(cause, running_share=int(so_far) / total if total else 0.0)
        for cause, so_far in zip(found, sums, strict=True)
    )


def _finding(found: tuple[Cause, ...], period: Period, speech: Speech) -> Finding:
    known = [cause for cause in found if cause.cause_id is not None]
    n = sum(cause.complaints for cause in found)
    if not found:
        return cant_tell("no_complaints", 0, speech.fill(words.NO_COMPLAINTS), Unit.MONEY)
    if not known:
        told = speech.fill(words.NO_CAUSES, complaints=counts.complaints(n, speech))
        return cant_tell("no_causes", n, told, Unit.MONEY)
    first, total = known[0], sum(cause.cost_minor for cause in found)
    given = {
        "cause": first.label,
        "complaints": counts.complaints(first.complaints, speech),
        "customers": counts.customers(first.customers, speech),
    }
    if total > 0:
        share, cost = speech.percent(first.cost_minor / total), speech.money(first.cost_minor)
        template = words.DEAREST if found[0] == first else words.DEAREST_KNOWN
        told = speech.fill(template, **given, cost=cost, share=share)
    else:
        told = speech.fill(words.MOST, **given)
    parts = (told, _few_make_most(found, speech), _as_of(period, speech))
    sentence = " ".join(filter(None, parts))
    return fact(first.cost_minor, n, sentence, Unit.MONEY, *_lines(found, speech))


def _few_make_most(found: tuple[Cause, ...], speech: Speech) -> str:
    """How few causes make most of the costs; nothing where it is the first, or nearly all."""
    few = 1 + sum(1 for cause in found if cause.running_share < MOST_OF_IT)
    if not 1 < few < len(found) - 1 or any(cause.cause_id is None for cause in found[:few]):
        return ""
    share = speech.percent(found[few - 1].running_share)
    return speech.fill(words.FEW_MAKE_MOST, few=few, all=len(found), share=share)


def _lines(found: tuple[Cause, ...], speech: Speech) -> tuple[str, ...]:
    told = (
        speech.fill(
            words.CAUSE_LINE,
            cause=cause.label,
            cost=speech.money(cause.cost_minor),
            minutes=speech.minutes(cause.minutes),
            complaints=counts.complaints(cause.complaints, speech),
            customers=counts.customers(cause.customers, speech),
            share=speech.percent(cause.running_share),
        )
        for cause in found
    )
    return (speech.fill(words.COST_LINE), *told)


def _as_of(period: Period, speech: Speech) -> str:
    return speech.fill(words.AS_OF, day=speech.day(min(period.until, period.today)))


def _with_changes(
    records: Records,
    found: tuple[Cause, ...],
    improvements: Iterable[Improvement],
    period: Period,
    speech: Speech,
) -> tuple[Cause, ...]:
    """Each cause with what was changed against it, newest first; also those that are gone now."""
    kept = sorted(
        (change for change in improvements if change.active),
        key=lambda change: (change.since_on, change.id),
        reverse=True,
    )
    told = {cause.cause_id for cause in found}
    gone = dict.fromkeys(change.cause_id for change in kept if change.cause_id not in told)
    share = found[-1].running_share if found else 0.0
    others = (Cause(key, records.causes.get(key, ""), 0, 0, 0, 0, share) for key in gone)
    return tuple(
        replace(
            cause,
            changes=tuple(
                before_after(records, change, period, speech)
                for change in kept
                if change.cause_id == cause.cause_id
            ),
        )
        for cause in (*found, *others)
    )


def _purses(records: Records, period: Period) -> tuple[Purse, ...]:
    """What care cost in the period by kind, whether it was for a complaint or not."""
    service = records.service
    booked = within(service.day, period)
    costs = [int(service.cost[booked & (service.kind == kind)].sum()) for _, kind in _PURSES]
    total = sum(costs)
    return tuple(
        Purse(name, cost, cost / total if total > 0 else None)
        for (name, _), cost in zip(_PURSES, costs, strict=True)
    )


def _purses_finding(
    records: Records, period: Period, purses: tuple[Purse, ...], speech: Speech
) -> Finding:
    total = sum(purse.cost_minor for purse in purses)
    n = int(np.count_nonzero(within(records.service.day, period)))
    as_of = _as_of(period, speech)
    if total <= 0:
        return fact(total, n, f"{speech.fill(words.NO_COST)} {as_of}", Unit.MONEY)
    effort, remedy, goodwill, other = (purse.share or 0.0 for purse in purses)
    told = speech.fill(
        words.PURSES,
        total=speech.money(total),
        effort=speech.percent(effort),
        remedy=speech.percent(remedy),
        extra=speech.percent(goodwill + other),
    )
    amounts = {purse.name: speech.money(purse.cost_minor) for purse in purses}
    line = speech.fill(words.PURSES_LINE, **amounts, total=speech.money(total))
    return fact(total, n, f"{told} {as_of}", Unit.MONEY, line)


def _reserve(
    records: Records, period: Period, purses: tuple[Purse, ...], speech: Speech
) -> Finding:
    """What was set aside for care in the price, against what care has cost."""
    sold = within(records.sales.day, period)
    spend, n = int(records.sales.net[sold].sum()), int(np.count_nonzero(sold))
    used = sum(purse.cost_minor for purse in purses)
    share_bp = records.shop.care_reserve_bp
    if share_bp is None or share_bp <= 0:
        return cant_tell("no_reserve", n, _no_reserve(spend, used, speech), Unit.SHARE)
    reserve = half_up(spend * share_bp, _ALL_BP)
    if reserve <= 0:
        return cant_tell("no_sales", n, speech.fill(words.NO_SALES), Unit.SHARE)
    share = used / reserve
    given = {
        "percent": _percent(share_bp, speech),
        "reserve": speech.money(reserve),
        "used": speech.money(used),
        "share": speech.percent(share),
    }
    told = speech.fill(words.RESERVE_ABOVE if share > 1 else words.RESERVE, **given)
    return fact(
        *(share, n, f"{told} {_as_of(period, speech)}", Unit.SHARE),
        speech.fill(words.RESERVE_LINE, **given, spend=speech.money(spend)),
        speech.fill(words.RESERVE_SHARE_LINE, **given),
    )


def _percent(share_bp: int, speech: Speech) -> str:
    """A share of the price with the decimals it was set with."""
    decimals = next(each for each in (0, 1, 2) if share_bp % 10 ** (2 - each) == 0)
    return speech.fill(words.PERCENT, number=speech.number(share_bp / 100, decimals))


def _no_reserve(spend: int, used: int, speech: Speech) -> str:
    if spend <= 0:
        return speech.fill(words.NO_RESERVE_NO_SALES)
    share = speech.percent(used / spend)
    return speech.fill(words.NO_RESERVE, used=speech.money(used), share=share)
