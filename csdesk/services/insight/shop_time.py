"""What a minute of care costs by what staff costs and the time there is, and what was left."""

from __future__ import annotations

from csdesk.analytics.shop_facts import Capacity, capacity
from csdesk.domain.insight import words_shop as words
from csdesk.domain.insight.finding import Finding, Unit
from csdesk.domain.shop import Shop
from csdesk.services.insight.shop_look import ShopLook

_MANY_MINUTES = 100 * 60


def capacity_of(shop: Shop) -> Capacity | None:
    """The time that people have for customers in a month; None where nobody filled it in.

    Without a cost of staff it costs nothing, and only its minutes say something.
    """
    if missing_time(shop):
        return None
    return capacity(
        shop.staff_costs_minor or 0,
        shop.staff_people or 0.0,
        shop.hours_per_week or 0,
        shop.practical_share_bp / 10_000,
    )


def hour_of_staff(shop: Shop) -> int | None:
    """An hour's cost in minor units, to the nearest; None where a number for it is missing."""
    found = capacity_of(shop)
    return None if found is None or shop.staff_costs_minor is None else round(found.per_hour)


def missing_time(shop: Shop) -> list[str]:
    """Names of the numbers without which the time of people is unknown, as words of ours."""
    asked = {
        words.STAFF_PEOPLE_NAME: shop.staff_people,
        words.HOURS_NAME: shop.hours_per_week,
        words.PRACTICAL_NAME: shop.practical_share_bp,
    }
    return [name for name, value in asked.items() if not value or value <= 0]


def _listed(names: list[str], look: ShopLook) -> str:
    return ", ".join(look.fill(name) for name in names)


def minute_cost(look: ShopLook) -> Finding:
    """What a minute costs, from what staff costs and the time that can really be used."""
    shop = look.records.shop
    missing = missing_time(shop)
    if shop.staff_costs_minor is None:
        missing = [words.STAFF_COSTS_NAME, *missing]
    found = capacity_of(shop)
    hourly = look.money(look.records.hourly)
    if missing or found is None:
        listed = _listed(missing, look)
        sentence = look.fill(words.NO_STAFF_COSTS, missing=listed, hourly=hourly)
        return look.cant_tell("no_staff_costs", Unit.MONEY, sentence)
    minute, staff = look.money_of(found.per_minute), look.money(shop.staff_costs_minor or 0)
    minutes = look.speech.number(found.minutes, 0)
    sentence = look.fill(
        words.MINUTE,
        minute=minute,
        hour=look.money_of(found.per_hour),
        staff=staff,
        minutes=minutes,
    )
    used = look.fill(words.MINUTE_USED, hourly=hourly)
    cost = look.fill(words.MINUTE_COST_LINE, staff=staff, minutes=minutes, minute=minute)
    line = _minutes_line(look, found)
    return look.fact(found.per_minute, Unit.MONEY, f"{sentence} {used}", line, cost)


def _minutes_line(look: ShopLook, found: Capacity) -> str:
    shop = look.records.shop
    return look.fill(
        words.MINUTE_LINE,
        people=look.speech.number(shop.staff_people or 0.0, 1),
        hours=shop.hours_per_week,
        practical=look.speech.percent(shop.practical_share_bp / 10_000),
        minutes=look.speech.number(found.minutes, 0),
    )


def unused_minutes(look: ShopLook) -> Finding:
    """The time of the period that people had, less what was written down."""
    shop, logged = look.records.shop, look.totals.effort_minutes
    found = capacity_of(shop)
    if found is None:
        sentence = look.fill(words.NO_CAPACITY, missing=_listed(missing_time(shop), look))
        return look.cant_tell("no_staff_time", Unit.MINUTES, sentence)
    if not look.months:
        return look.cant_tell("no_records", Unit.MINUTES, look.fill(words.NO_DAYS))
    there = round(found.minutes * float(look.months))
    unused = there - logged
    template = words.UNUSED if unused >= 0 else words.UNUSED_MINUS
    sentence = look.fill(
        template,
        capacity=_time(look, there),
        logged=_time(look, logged),
        unused=_time(look, unused),
        over=_time(look, -unused),
    )
    line = look.fill(
        words.UNUSED_LINE,
        minutes=look.speech.number(found.minutes, 0),
        months=look.speech.number(float(look.months), 1),
        logged=logged,
        unused=unused,
    )
    return look.fact(unused, Unit.MINUTES, sentence, _minutes_line(look, found), line)


def _time(look: ShopLook, minutes: int) -> str:
    """Minutes in words; whole hours where there are many."""
    if abs(minutes) < _MANY_MINUTES:
        return look.speech.minutes(minutes)
    return look.fill(words.HOURS, n=look.speech.number(minutes / 60, 0))
