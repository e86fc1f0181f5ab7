"""Invented facts, to show what a letter will look like before there is one."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, tzinfo

from csdesk.domain.complaint import Complaint, ComplaintFacts, EmpathizeStep
from csdesk.domain.contact import Channel
from csdesk.domain.customer import Customer, Preferences
from csdesk.domain.option import Option
from csdesk.domain.person import Person
from csdesk.domain.promise import Promise
from csdesk.domain.redress import Redress, RedressForm, RedressKind
from csdesk.domain.shop import Shop
from csdesk.letters.telling import Correspondence, Telling, letter_facts


def sample_facts(
    shop: Shop, person: Person | None, today: date, zone: tzinfo | None, say: Telling
) -> dict[str, str]:
    """Facts of an evening at the cinema that stopped halfway, by placeholder."""
    at = datetime.combine(today, time(10), tzinfo=zone)
    due = datetime.combine(today + timedelta(days=4), time(17), tzinfo=zone)
    complaint = Complaint(
        customer_id=0,
        title="The film stopped halfway",
        words="We drove an hour for this, and then the screen went dark.",
        channel=Channel.PHONE,
        opened_at=at,
        offset_minutes=0,
        final_say="The evening was ours to save, so we make up for it. More we can’t do.",
    )
    felt = EmpathizeStep(
        0,
        sentence="You had looked forward to this evening, and you are let down.",
        went_wrong="The projector broke, and nobody told you what happens next",
        effect="a long drive for half a film",
        changes="somebody now comes into the hall within two minutes",
    )
    facts = ComplaintFacts(
        complaint,
        empathize=felt,
        options=(
            Option(0, 0, "Two new tickets", ready="any evening", worth_minor=2400, chosen=True),
            Option(0, 1, "Your money back", ready_on=due.date(), worth_minor=2400),
        ),
        redress=(
            _line(RedressKind.REMEDY, "two tickets", 2400, today),
            _line(RedressKind.GOODWILL, "coupons for popcorn", 1000, today),
        ),
    )
    known = Correspondence(
        shop=shop,
        customer=Customer("Anna Lindqvist"),
        preferences=Preferences(0),
        person=person,
        today=today,
        complaint=facts,
        promises=(Promise(0, "the tickets are in the mail", due, 0, person_id=1),),
        people={1: "" if person is None else person.name},
        terms="A check is free once a year; from the second one on it is paid for.",
    )
    return letter_facts(known, say)


def _line(kind: RedressKind, what: str, worth: int, on: date) -> Redress:
    return Redress(0, 0, kind, RedressForm.EQUAL_WORTH, what, 0, on, worth)
