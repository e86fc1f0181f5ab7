"""A customer's account as findings: what they bring, what they cost, and when it tipped."""

from __future__ import annotations

from csdesk.analytics.tipping_point import FEWEST_EVENTS, SHORTEST_HISTORY, Heading
from csdesk.domain.figures import Band
from csdesk.domain.insight import counts
from csdesk.domain.insight import words_customer as words
from csdesk.domain.insight.finding import Finding, Label, Unit, WorkedOut
from csdesk.services.insight.customer_look import CustomerLook


def spend(look: CustomerLook) -> Finding:
    """What they paid without tax."""
    f, told = look.figures, look.money(look.figures.spend)
    line = look.fill(words.SPEND_LINE, n=f.purchases, spend=told)
    return look.fact(f.spend, Unit.MONEY, look.fill(words.SPEND, name=look.name, spend=told), line)


def margin(look: CustomerLook) -> Finding:
    """What the goods left, and how much of it is estimated."""
    f, told = look.figures, look.money(look.figures.margin)
    sentence, lines = (
        look.fill(words.MARGIN, margin=told),
        [look.fill(words.MARGIN_LINE, margin=told)],
    )
    if f.estimated:
        sentence = f"{sentence} {_estimated(look)}"
        usual, part = look.speech.percent(look.shop.margin / 10_000), look.money(f.estimated)
        lines.append(look.fill(words.MARGIN_ESTIMATED_LINE, usual=usual, estimated=part))
    return look.fact(f.margin, Unit.MONEY, sentence, *lines)


def _estimated(look: CustomerLook) -> str:
    share = look.speech.percent(look.figures.estimated_share)
    return look.fill(words.MARGIN_ESTIMATED, share=share)


def service_cost(look: CustomerLook) -> Finding:
    """What serving them has cost, by kind."""
    f, told = look.figures, look.money(look.figures.service_cost)
    purses = ("effort", "remedy", "goodwill", "other")
    kinds = {kind: look.money(getattr(f, kind)) for kind in purses}
    minutes = look.speech.minutes(f.effort_minutes)
    line = look.fill(words.SERVICE_LINE, cost=told, minutes=minutes, **kinds)
    sentence = look.fill(words.SERVICE, name=look.name, cost=told)
    return look.fact(f.service_cost, Unit.MONEY, sentence, line)


def contribution(look: CustomerLook) -> Finding:
    """What is left of the margin after service."""
    f, left = look.figures, look.money(look.figures.contribution)
    line = look.fill(
        words.LEFT_LINE, margin=look.money(f.margin), cost=look.money(f.service_cost), left=left
    )
    template = words.LEFT if f.contribution >= 0 else words.LEFT_MINUS
    sentence = look.fill(template, left=left, short=look.money(-f.contribution))
    return look.fact(f.contribution, Unit.MONEY, sentence, line)


def share(look: CustomerLook) -> Finding:
    """Service cost as a part of margin."""
    f, cost = look.figures, look.money(look.figures.service_cost)
    if f.share is None:
        if f.share_is_infinite:
            return look.cant_tell(
                "no_margin", Unit.SHARE, look.fill(words.SHARE_ENDLESS, cost=cost)
            )
        return look.cant_tell("no_margin", Unit.SHARE, look.fill(words.SHARE_NONE))
    told = f"{'≈ ' if f.mostly_estimated else ''}{look.speech.percent(f.share)}"
    line = look.fill(words.SHARE_LINE, cost=cost, margin=look.money(f.margin), share=told)
    sentence = look.fill(words.SHARE, share=told, name=look.name)
    if f.estimated:
        sentence = f"{sentence} {_estimated(look)}"
    return look.fact(f.share, Unit.SHARE, sentence, line)


def headroom(look: CustomerLook) -> Finding:
    """Whole minutes that can still be given before the tipping point."""
    f = look.figures
    minutes = f.headroom_minutes
    if minutes is None:
        return look.cant_tell("no_hourly", Unit.MINUTES, look.fill(words.ROOM_FREE))
    told, hourly = look.speech.minutes(minutes), look.money(f.hourly)
    template = words.ROOM if minutes else look.fill(words.ROOM_NONE)
    left = look.money(max(f.contribution, 0))
    line = look.fill(words.ROOM_LINE, left=left, hourly=hourly, minutes=told)
    return look.fact(minutes, Unit.MINUTES, look.fill(template, minutes=told), line)


def state(look: CustomerLook) -> Finding:
    """investing, over or under; with the slack of 5 % before it counts as under again."""
    f = look.figures
    cost, earned = look.money(f.service_cost), look.money(f.margin)
    line = look.fill(words.STATE_LINE, cost=cost, margin=earned)
    return look.fact(_state(look), Unit.WORD, _state_words(look, cost, earned), line)


def _state(look: CustomerLook) -> str:
    if look.figures.purchases == 0:
        return "investing"
    return "over" if look.chart.tipping.over_now else "under"


def _state_words(look: CustomerLook, cost: str, earned: str) -> str:
    f, tipping, name = look.figures, look.chart.tipping, look.name
    if f.purchases == 0:
        return look.fill(words.INVESTING, name=name)
    if tipping.over_now and tipping.last_entry is not None:
        template = words.OVER if f.service_cost > f.margin else words.OVER_CLOSE
        date = look.speech.day(tipping.last_entry)
        return look.fill(template, date=date, name=name, cost=cost, margin=earned)
    if tipping.last_entry is not None and tipping.last_recovery is not None:
        first, last = look.speech.day(tipping.last_entry), look.speech.day(tipping.last_recovery)
        return look.fill(words.RECOVERED, name=name, first=first, last=last)
    return look.fill(words.UNDER if f.service_cost else words.UNDER_NOTHING, name=name)


def tipping(look: CustomerLook) -> Finding:
    """When it was first passed; how often, when last, and whether it was made good."""
    known = look.chart.tipping
    if known.first_entry is None or known.last_entry is None:
        sentence = look.fill(words.NEVER_OVER, name=look.name)
        return look.fact(None, Unit.DAY, sentence, look.fill(words.TIPPING_LINE))
    first, last = look.speech.day(known.first_entry), look.speech.day(known.last_entry)
    template = words.OVER_ONCE if known.crossings == 1 else words.OVER_OFTEN
    sentence = look.fill(template, first=first, last=last, n=known.crossings)
    if known.last_recovery is not None:
        caught_up = look.fill(words.MADE_GOOD, day=look.speech.day(known.last_recovery))
        sentence = f"{sentence} {caught_up}"
    return look.fact(
        known.first_entry.isoformat(), Unit.DAY, sentence, look.fill(words.TIPPING_LINE)
    )


def projection(look: CustomerLook) -> Finding:
    """Where the pace of the last six months leads: a month at most, and without a range."""
    heading, pace = look.chart.projection.heading, look.chart.pace
    if look.figures.band is Band.PAST_TIPPING:
        heading = Heading.ALREADY_OVER
    if heading is Heading.TOO_EARLY:
        sentence = look.fill(
            words.PACE_EARLY,
            history=pace.history_days,
            need_history=SHORTEST_HISTORY,
            purchases=pace.purchases,
            services=pace.services,
            need_events=FEWEST_EVENTS,
        )
        return look.cant_tell("too_early", Unit.WORD, sentence, look.fill(words.PACE_PLAIN_LINE))
    if heading is Heading.ALREADY_OVER:
        return look.fact(str(heading), Unit.WORD, look.fill(words.PACE_OVER))
    templates = {
        Heading.NOT_HEADING_THERE: words.PACE_AWAY,
        Heading.FAR: look.fill(words.PACE_FAR),
        Heading.WITHIN_REACH: words.PACE_MONTH,
    }
    month, n = look.month_ahead, pace.purchases + pace.services
    told = "" if month is None else look.speech.month(month)
    value = str(heading) if month is None else f"{month:%Y-%m}"
    sentence = look.seen(
        look.fill(templates[heading], name=look.name, month=told),
        counts.entries(n, look.speech),
    )
    line = WorkedOut((look.fill(words.PACE_PLAIN_LINE), *_days_line(look)))
    return Finding(Label.ESTIMATE, sentence, n, value, Unit.WORD, worked_out=line)


def _days_line(look: CustomerLook) -> tuple[str, ...]:
    days, pace = look.chart.projection.days, look.chart.pace
    if days is None:
        return ()
    return (
        look.fill(
            words.PACE_LINE,
            margin=look.money(pace.margin),
            cost=look.money(pace.service_cost),
            span=pace.span,
            days=days,
        ),
    )
