"""All of Insight in one look at the shop, so that every screen and file says the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from csdesk.desk import Desk
from csdesk.domain.insight.fair_coin import CoinToss, FairCoinTrial
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import Speech
from csdesk.domain.insight.whole import Insight
from csdesk.progress import Progress, listen, stoppable, unwatched
from csdesk.services.insight import hindsight
from csdesk.services.insight.attention import equal_attention
from csdesk.services.insight.causes import causes
from csdesk.services.insight.fair_coin import coin_report
from csdesk.services.insight.payback import payback
from csdesk.services.insight.people import people
from csdesk.services.insight.period_sums import totals
from csdesk.services.insight.precedents_seen import Shop, precedents_seen, seen_until
from csdesk.services.insight.records import records_of
from csdesk.services.insight.recovery import recovery_effect
from csdesk.services.insight.shop_facts import cloud, shop_facts
from csdesk.services.insight.times import times
from csdesk.services.insight.voices import voices
from csdesk.store.precedent_rows import settled_ones
from csdesk.store.unit_of_work import Work


@stoppable
def insight(
    desk: Desk,
    period: Period,
    speech: Speech,
    *,
    known_on: date | None = None,
    progress: Progress = unwatched,
) -> Insight:
    """Everything that the records of the shop answer.

    Args:
        known_on: what happened after this day is left out, to look at an earlier day again.
        period: narrows facts, scores and times; verdicts on payback and trial never look at it.
        speech: how sentences write amounts, days and shares.
        progress: asked now and then whether the answer is still wanted.
    Raises: Cancelled: it is not.
    """
    with desk.store.read() as work:
        records = records_of(desk, work)
        looks, improvements = work.payback_looks.where(), work.improvements.where()
        trial, tosses = newest_trial(work)
        until = seen_until(desk, known_on or period.today)
        settled = settled_ones(work.connection, until)
    if known_on is not None:
        records = hindsight.known_on(records, known_on)
    progress(1, 2)
    everybody = cloud(records, period)
    listen()
    return Insight(
        period=period,
        currency=records.shop.currency,
        aim_bp=records.shop.aim_bp,
        totals=totals(records, period),
        cloud=everybody,
        facts=shop_facts(records, period, speech, everybody),
        payback=replace(
            payback(records, looks, period, speech),
            recovery=recovery_effect(records, period, speech),
        ),
        coin=coin_report(records, trial, tosses, period, speech),
        attention=equal_attention(records, period, speech),
        people=people(records, period, speech),
        precedents=precedents_seen(
            settled, until, Shop(records.shop.currency, records.categories), speech
        ),
        voices=voices(records, period, speech),
        times=times(records, period, speech),
        causes=causes(records, improvements, period, speech),
    )


def newest_trial(work: Work) -> tuple[FairCoinTrial | None, tuple[CoinToss, ...]]:
    """The fair-coin trial begun last, and its tosses in order; None where there never was one."""
    trials = work.fair_coin_trials.where()
    if not trials:
        return None, ()
    tosses = [toss for toss in work.coin_tosses.where() if toss.trial_id == trials[-1].id]
    return trials[-1], tuple(sorted(tosses, key=lambda toss: toss.position))
