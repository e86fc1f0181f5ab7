"""What next with a customer: keep going, change the terms, or part well, kindly and reversibly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from csdesk.desk import Desk
from csdesk.domain.customer import Customer
from csdesk.domain.errors import Refused, RuleBroken
from csdesk.domain.letter import Letter, LetterKind, SentBy
from csdesk.domain.money import half_up
from csdesk.domain.ours import ours
from csdesk.domain.parting import THINKING_DAYS, NextStep, Parting, PartingState, three_months_on
from csdesk.domain.parting_gate import (
    TOLL_WITHIN,
    WINDOW,
    PartingFacts,
    Unmet,
    contributions,
    facts_of,
    require_open,
    unmet,
)
from csdesk.domain.wording import require_length
from csdesk.services.letters import subject_in
from csdesk.store import parting_rows as rows
from csdesk.store import stories
from csdesk.store.unit_of_work import Work

_MONTH_DAYS = 30
DECIDED_OTHERWISE = ours("Decided otherwise while thinking it over")
"""Kept on file as the reason for taking a decision back, where a new one takes its place."""


@dataclass(frozen=True, slots=True)
class WhatNext:
    """Everything the three ways are chosen by; ``unmet`` is empty where parting is open.

    ``monthly_minor`` is what serving them cost beyond what they brought, a month of the last
    180 days; 0 where they brought as much.
    """

    customer: Customer
    unmet: tuple[Unmet, ...]
    standing: Parting | None
    """The parting that is thought over or done; None where there is none."""
    last: Parting | None
    """What was decided last."""
    monthly_minor: int
    look_again_on: date
    may_part_now: bool
    """The week is over, and every rule still holds."""


def what_next(desk: Desk, customer_id: int) -> WhatNext:
    """Everything the three ways are chosen by.

    Raises: NotFound: the customer is gone.
    """
    with desk.store.read() as work:
        customer = work.customers.require(customer_id)
        decided = rows.decisions(work, customer_id)
        standing = _standing(decided)
        missing = unmet(_facts(desk, work, customer_id))
        newest, _ = contributions(stories.entries(work.connection, customer_id), desk.today())
        over = standing is not None and standing.is_thought_over(desk.now())
        return WhatNext(
            customer=customer,
            unmet=missing,
            standing=standing,
            last=decided[0] if decided else None,
            monthly_minor=half_up(max(0, -newest) * _MONTH_DAYS, WINDOW.days),
            look_again_on=three_months_on(desk.today()),
            may_part_now=over and not missing,
        )


def standing_parting(desk: Desk, customer_id: int) -> Parting | None:
    """The parting from a customer that is thought over or done, if there is one."""
    with desk.store.read() as work:
        return _standing(rows.decisions(work, customer_id))


def keep_going(desk: Desk, customer_id: int, look_again_on: date | None = None) -> Parting:
    """Everything stays as it is, and it is looked at again, in three months unless told when.

    A parting that was only thought about ends with it.

    Raises: RuleBroken("parting.parted"): they parted; that is taken back first;
            Refused("parting.look_again"): that day is not to come; NotFound.
    """
    with desk.store.write("keep_going", desk.now()) as work:
        again = _look_again(desk, look_again_on)
        return _decide(desk, work, Parting(
            customer_id, NextStep.KEEP_GOING, desk.now(), desk.offset_minutes(),
            look_again_on=again,
        ))  # fmt: skip


def change_terms(
    desk: Desk,
    customer_id: int,
    terms: str,
    message: str = "",
    look_again_on: date | None = None,
) -> Parting:
    """Other terms from now on, in writing; it is looked at again as with ``keep_going``.

    Args:
        message: what they are told; kept as a letter that still has to be sent.
    Raises: Refused("parting.terms"): it is not said what changes; as ``keep_going``.
    """
    if not terms.strip():
        raise Refused("parting.terms", "Write down what changes from now on.")
    require_length(terms)
    require_length(message)
    with desk.store.write("change_terms", desk.now()) as work:
        again = _look_again(desk, look_again_on)
        decided = _decide(desk, work, Parting(
            customer_id, NextStep.CHANGE_TERMS, desk.now(), desk.offset_minutes(),
            message=message.strip(), terms=terms.strip(), look_again_on=again,
        ))  # fmt: skip
        if message.strip():
            _write_letter(desk, work, decided, LetterKind.TERMS, None)
        return decided


def think_about_parting(desk: Desk, customer_id: int, message: str = "") -> Parting:
    """Begins the week to think it over; nothing is sent before it is over.

    Raises: RuleBroken("parting.gate"): names every rule that is not met;
            RuleBroken("parting.standing"): it is thought about, or done, already; NotFound.
    """
    require_length(message)
    now = desk.now()
    with desk.store.write("think_about_parting", now) as work:
        work.customers.require(customer_id)
        if _standing(rows.decisions(work, customer_id)) is not None:
            raise RuleBroken("parting.standing", "You are thinking about this already.")
        require_open(_facts(desk, work, customer_id))
        return work.partings.add(Parting(
            customer_id, NextStep.PART_WELL, now, desk.offset_minutes(),
            message=message.strip(), think_until=now + timedelta(days=THINKING_DAYS),
            person_id=desk.store.person_id,
        ))  # fmt: skip


def save_goodbye(desk: Desk, parting_id: int, message: str) -> Parting:
    """Keeps other words for the letter while it is thought over.

    Raises: RuleBroken("parting.over"): they parted, or it was taken back.
    """
    require_length(message)
    with desk.store.write("save_goodbye", desk.now()) as work:
        known = work.partings.require(parting_id)
        known.require_thinking()
        return work.partings.replace(replace(known, message=message.strip()))


def part_now(desk: Desk, parting_id: int, message: str, by: SentBy | None = SentBy.COPY) -> Parting:
    """The week is over and it still holds: the letter goes out, and it is done.

    Args:
        by: how the letter goes out; None keeps it as one that still has to be sent.
    Raises: RuleBroken("parting.over"): they parted, or it was taken back;
            RuleBroken("parting.thinking"): the week is not over;
            RuleBroken("parting.gate"): a rule does not hold any more, and which;
            Refused("parting.message"): there is no letter.
    """
    if not message.strip():
        raise Refused("parting.message", "Write them a few warm words first.")
    require_length(message)
    now = desk.now()
    with desk.store.write("part_now", now) as work:
        known = work.partings.require(parting_id)
        known.require_thought_over(now)
        require_open(_facts(desk, work, known.customer_id))
        parted = work.partings.replace(replace(known, message=message.strip(), parted_at=now))
        _write_letter(desk, work, parted, LetterKind.GOODBYE, by)
        return parted


def take_back(desk: Desk, parting_id: int, reason: str) -> Parting:
    """They are a customer like any other again, before or after the letter.

    Raises: RuleBroken("parting.over"): it was taken back already, or never a parting;
            Refused("parting.reason"): it is not said why.
    """
    if not reason.strip():
        raise Refused("parting.reason", "Say in a few words why you take it back.")
    require_length(reason)
    with desk.store.write("take_back_parting", desk.now()) as work:
        return _take_back(desk, work, work.partings.require(parting_id), reason.strip())


def _standing(decided: Sequence[Parting]) -> Parting | None:
    return next((one for one in decided if one.stands), None)


def _decide(desk: Desk, work: Work, decided: Parting) -> Parting:
    work.customers.require(decided.customer_id)
    standing = _standing(rows.decisions(work, decided.customer_id))
    if standing is not None:
        if standing.state is PartingState.PARTED:
            raise RuleBroken("parting.parted", "You parted from them. Take that back first.")
        _take_back(desk, work, standing, DECIDED_OTHERWISE)
    return work.partings.add(replace(decided, person_id=desk.store.person_id))


def _take_back(desk: Desk, work: Work, known: Parting, reason: str) -> Parting:
    if not known.stands:
        raise RuleBroken("parting.over", "There is no parting that could be taken back.")
    at = max(desk.now(), known.decided_at)
    return work.partings.replace(replace(known, taken_back_at=at, taken_back_reason=reason))


def _look_again(desk: Desk, wanted: date | None) -> date:
    day = three_months_on(desk.today()) if wanted is None else wanted
    if day <= desk.today():
        raise Refused("parting.look_again", "Choose a day to come.")
    return day


def _facts(desk: Desk, work: Work, customer_id: int) -> PartingFacts:
    connection = work.connection
    return facts_of(
        rows.all_complaints(work, customer_id),
        stories.entries(connection, customer_id),
        rows.tolls(connection, customer_id, desk.now() - TOLL_WITHIN),
        rows.abuse_noted(connection, customer_id),
        desk.today(),
    )


def _write_letter(
    desk: Desk, work: Work, decided: Parting, kind: LetterKind, by: SentBy | None
) -> None:
    """What they are told stands among their letters as it went out."""
    work.letters.add(
        Letter(
            customer_id=decided.customer_id,
            kind=kind,
            subject=subject_in(desk, work, decided.customer_id, kind),
            body=decided.message,
            written_at=desk.now(),
            offset_minutes=desk.offset_minutes(),
            person_id=desk.store.person_id,
            sent_at=None if by is None else desk.now(),
            sent_by=by,
        )
    )
