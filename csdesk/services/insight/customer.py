"""What the records say of one customer: facts, scores, and what is likely."""

from __future__ import annotations

from datetime import date

from csdesk.desk import Desk
from csdesk.domain.figures import Band
from csdesk.domain.insight import words_customer as words
from csdesk.domain.insight.customer import CustomerInsight
from csdesk.domain.insight.speech import Speech
from csdesk.services.charts import customer_chart
from csdesk.services.insight import customer_account, customer_buying
from csdesk.services.insight.customer_buying import Buying, read_buying
from csdesk.services.insight.customer_look import CustomerLook


def customer_insight(
    desk: Desk, customer_id: int, today: date, speech: Speech, *, until: date | None = None
) -> CustomerInsight:
    """Figures of one customer, each with its label and how it is worked out.

    Args:
        today: scores and what lies ahead are seen from here.
        until: facts of later days are left out; None takes all, as every list does.
    Raises: NotFound: the customer is gone.
    """
    chart = customer_chart(desk, customer_id, until=until)
    with desk.store.read() as work:
        shop = work.settings.read()
        buying = read_buying(work, customer_id, today)
    look = CustomerLook(chart, shop, today, speech)
    return told(look, buying)


def told(look: CustomerLook, buying: Buying) -> CustomerInsight:
    """All figures in words, from what was read."""
    referrals = customer_buying.referrals(look, buying)
    recency, frequency, money = customer_buying.scores(look, buying)
    return CustomerInsight(
        spend=customer_account.spend(look),
        margin=customer_account.margin(look),
        service_cost=customer_account.service_cost(look),
        contribution=customer_account.contribution(look),
        share=customer_account.share(look),
        headroom=customer_account.headroom(look),
        state=customer_account.state(look),
        tipping=customer_account.tipping(look),
        projection=customer_account.projection(look),
        referrals=referrals,
        with_referrals=customer_buying.with_referrals(look, referrals),
        recency=recency,
        frequency=frequency,
        money=money,
        expected_margin=customer_buying.expected(look, buying),
        next_step=next_step(look),
    )


def next_step(look: CustomerLook) -> str:
    """One plain suggestion; what to do stays the owner's choice."""
    figures, speech, name = look.figures, look.speech, look.name
    if figures.band is Band.INVESTING:
        return look.fill(words.STEP_INVESTING, name=name)
    if figures.band is Band.PAST_TIPPING:
        return look.fill(words.STEP_PAST, name=name)
    if figures.contribution == 0 and figures.service_cost:
        return look.fill(words.STEP_EVEN, name=name)
    month = look.month_ahead
    if month is not None:
        return look.fill(words.STEP_HEADING, month=speech.month(month))
    if figures.band is Band.OVER_AIM:
        return look.fill(words.STEP_AIM, aim=speech.percent(figures.aim_bp / 10_000))
    room = figures.headroom_minutes
    return (
        look.fill(words.STEP_FREE)
        if not room
        else look.fill(words.STEP_ROOM, minutes=speech.minutes(room))
    )
