"""What is on file of the Act step, as its fields show it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta, tzinfo

from csdesk.domain.complaint import ActStep
from csdesk.domain.redress import Redress, RedressForm, RedressKind
from ui.complaints.complaint_words import named, tr
from ui.complaints.page_facts import Body, PageFacts

_PROMISE_IN = timedelta(days=3)
_CLOSING_HOUR = 17
_AT_THE_SOONEST = timedelta(hours=2)
Money = Callable[[int], str]


def redress_body(kind: RedressKind, line: Redress | None, money: Money) -> Body:
    """The line of remedy or goodwill that is written; without one the usual form."""
    usual = RedressForm.REPAIR if kind is RedressKind.REMEDY else RedressForm.VOUCHER
    worth = None if line is None else line.worth_minor
    return {
        f"{kind}_what": "" if line is None else line.what,
        f"{kind}_cost": "" if line is None else money(line.cost_minor),
        f"{kind}_form": usual if line is None else line.form,
        f"{kind}_worth": "" if worth is None else money(worth),
    }


def counter_body(page: PageFacts, money: Money) -> Body:
    """Their own idea, and what we answered."""
    step = page.facts.act or ActStep(page.complaint.id)
    return {
        "counter_words": step.counter_words,
        "counter_money": "" if step.counter_minor is None else money(step.counter_minor),
        "counter_was_promised": step.counter_was_promised,
        "counter_given_to_others": step.counter_given_to_others,
        "counter_affordable": step.counter_affordable,
        "counter_first_time": step.counter_first_time,
        "counter_reasonable": step.counter_reasonable,
        "counter_offering": page.complaint.offering_id,
        "counter_new_offering": "",
        "counter_answer": step.counter_answer,
    }


def usual_due(ready_on: date | None, now: datetime) -> datetime:
    """By when to promise what is ready on a day, or on none that is known, by the shop's clock.

    At closing time; where that is past already, when the next hour but one strikes.
    """
    here = now.replace(tzinfo=None)
    known = ready_on is not None and ready_on >= here.date()
    day = ready_on if known and ready_on is not None else here.date() + _PROMISE_IN
    due = datetime(day.year, day.month, day.day, _CLOSING_HOUR)
    return max(due, here.replace(minute=0, second=0, microsecond=0) + _AT_THE_SOONEST)


def promise_body(page: PageFacts, zone: tzinfo | None) -> Body:
    """The open promise of the step; without one its day is proposed, and its words are to come."""
    agreed = [promise for promise in page.facts.promises if promise.contact_id is None]
    open_ones = [promise for promise in agreed if promise.is_open]
    if open_ones:
        known = open_ones[0]
        due = known.due_at.astimezone(zone).replace(tzinfo=None)
        what, who = known.what, known.person_id
    else:
        due = usual_due(None, page.now)
        what, who = "", page.complaint.person_id or page.at_desk
    body: Body = {"promise_what": what, "promise_person": who, "promise_due": due.isoformat()}
    return body | {"proposed": {} if open_ones else {"promise_due": body["promise_due"]}}


def asking_body(page: PageFacts) -> Body:
    """The follow-up that waits; without one a question on the shop's usual day."""
    waiting = [asked for asked in page.facts.follow_ups if not asked.is_over]
    if waiting:
        known = waiting[0]
        what, who, on = known.question, known.person_id, known.ask_on
    else:
        what = named(page.name, tr("Ask {name} how it went"), tr("Ask how it went"))
        who = page.complaint.person_id or page.at_desk
        on = page.today + timedelta(days=page.shop.follow_up_days)
    return {"ask_question": what, "ask_person": who, "ask_on": on.isoformat()}
