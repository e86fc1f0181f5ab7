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
from csdesk.letters.shipped import sample_words
from csdesk.letters.telling import Correspondence, Telling, letter_facts


def sample_facts(
    shop: Shop, person: Person | None, today: date, zone: tzinfo | None, say: Telling
) -> dict[str, str]:
    """Facts of an evening at the cinema that stopped halfway, by placeholder."""
    said = sample_words(say.language)
    at = datetime.combine(today, time(10), tzinfo=zone)
    due = datetime.combine(today + timedelta(days=4), time(17), tzinfo=zone)
    complaint = Complaint(
        customer_id=0,
        title=said["title"],
        words=said["words"],
        channel=Channel.PHONE,
        opened_at=at,
        offset_minutes=0,
        final_say=said["final_say"],
    )
    felt = EmpathizeStep(
        0,
        sentence=said["sentence"],
        went_wrong=said["went_wrong"],
        effect=said["effect"],
        changes=said["changes"],
    )
    facts = ComplaintFacts(
        complaint,
        empathize=felt,
        options=(
            Option(
                0,
                0,
                said["option_one"],
                ready=said["option_one_ready"],
                worth_minor=2400,
                chosen=True,
            ),
            Option(0, 1, said["option_two"], ready_on=due.date(), worth_minor=2400),
        ),
        redress=(
            _line(RedressKind.REMEDY, said["remedy"], 2400, today),
            _line(RedressKind.GOODWILL, said["goodwill"], 1000, today),
        ),
    )
    known = Correspondence(
        shop=shop,
        customer=Customer("Anna Lindqvist"),
        preferences=Preferences(0),
        person=person,
        today=today,
        complaint=facts,
        promises=(Promise(0, said["promise"], due, 0, person_id=1),),
        people={1: "" if person is None else person.name},
        terms=said["terms"],
    )
    return letter_facts(known, say)


def _line(kind: RedressKind, what: str, worth: int, on: date) -> Redress:
    return Redress(0, 0, kind, RedressForm.EQUAL_WORTH, what, 0, on, worth)
