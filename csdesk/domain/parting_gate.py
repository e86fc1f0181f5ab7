"""The gate before parting well: every rule of it, and which of them is not met, in plain words.

Spend is no part of it. Money speaks only where serving somebody cost more than they brought,
half a year and the half year before; and never alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from csdesk.domain.complaint import ComplaintFacts, Verdict
from csdesk.domain.errors import RuleBroken
from csdesk.domain.figures import Entry
from csdesk.domain.spoken import quoted, said

WINDOW: Final = timedelta(days=180)
TOLL_WITHIN: Final = timedelta(days=90)
HEAVY_TOLL: Final = 8
CONTACTS_COUNTED: Final = 3
COMPLAINTS_COUNTED: Final = 2


class Rule(StrEnum):
    """One of the rules that all have to be met."""

    DELIVERED = "delivered"
    OFFER_REFUSED = "offer_refused"
    NONE_UPHELD = "none_upheld"
    ALL_DECIDED = "all_decided"
    HEAVY = "heavy"


@dataclass(frozen=True, slots=True)
class Unmet:
    """A rule that is not met, and what is missing for it."""

    rule: Rule
    words: str


@dataclass(frozen=True, slots=True)
class PartingFacts:
    """What the gate looks at; how much somebody buys is not among it.

    ``verdicts`` are those of the last complaints, newest first, None where there is none yet.
    ``contributions`` are minor units of the two windows that end today, newest first.
    ``tolls`` are those of the newest contacts that were answered in the last 90 days.
    """

    verdicts: tuple[Verdict | None, ...] = ()
    offers_refused: int = 0
    open_upheld: tuple[str, ...] = ()
    open_undecided: tuple[str, ...] = ()
    contributions: tuple[int, int] = (0, 0)
    tolls: tuple[int, ...] = ()
    abuse: bool = False


def verdict_of(facts: ComplaintFacts) -> Verdict | None:
    """How our side of a complaint looks, once the Empathize step is done."""
    step = facts.empathize
    return None if step is None or step.done_at is None else step.verdict


def offer_was_refused(facts: ComplaintFacts) -> bool:
    """Whether a reasonable offer of ours was refused.

    They took none of our ways and asked for something else; that was found unreasonable, and
    they were answered why. Asking again, however often, is no refusal.
    """
    step = facts.act
    if step is None or any(option.chosen for option in facts.options):
        return False
    return step.counter_reasonable is False and bool(step.counter_answer.strip())


def facts_of(
    complaints: Iterable[ComplaintFacts],
    entries: Iterable[Entry],
    tolls: Iterable[int],
    abuse: bool,
    today: date,
) -> PartingFacts:
    """What the gate looks at, from all that is known of a customer.

    Args:
        complaints, tolls: newest first; the tolls are those of the last 90 days.
    """
    each = tuple(complaints)
    open_ones = [one for one in each if one.complaint.settled_at is None]
    upheld = [one for one in open_ones if _is_upheld(one)]
    undecided = [one for one in open_ones if one not in upheld and verdict_of(one) is None]
    return PartingFacts(
        verdicts=tuple(verdict_of(one) for one in each[:COMPLAINTS_COUNTED]),
        offers_refused=sum(offer_was_refused(one) for one in each),
        open_upheld=tuple(one.complaint.title for one in upheld),
        open_undecided=tuple(one.complaint.title for one in undecided),
        contributions=contributions(entries, today),
        tolls=tuple(tolls)[:CONTACTS_COUNTED],
        abuse=abuse,
    )


def _is_upheld(facts: ComplaintFacts) -> bool:
    """Said or about to be said: a verdict that is only typed so far protects them already."""
    step = facts.empathize
    return step is not None and step.verdict in (Verdict.WE_FAILED, Verdict.PARTLY)


def contributions(entries: Iterable[Entry], today: date) -> tuple[int, int]:
    """Margin less service cost of the 180 days that end today, and of the 180 before them."""
    middle, start = today - WINDOW, today - 2 * WINDOW
    newest = before = 0
    for entry in entries:
        left = entry.margin - entry.service_cost
        if middle < entry.on <= today:
            newest += left
        elif start < entry.on <= middle:
            before += left
    return newest, before


def is_heavy(facts: PartingFacts) -> bool:
    """Whether going on weighs on the shop, in one of three ways.

    Both windows of 180 days cost more than they brought; or the last three contacts of the last
    90 days that say what they took, 0-12 each, took 8 or more on average; or abuse was noted.
    """
    lost = all(left < 0 for left in facts.contributions)
    counted = facts.tolls[:CONTACTS_COUNTED]
    worn = len(counted) == CONTACTS_COUNTED and sum(counted) >= HEAVY_TOLL * CONTACTS_COUNTED
    return lost or worn or facts.abuse


def unmet(facts: PartingFacts) -> tuple[Unmet, ...]:
    """Every rule that still stands in the way of parting well; none: the gate is open."""
    rules = (
        (Rule.NONE_UPHELD, not facts.open_upheld, _upheld_words(facts.open_upheld)),
        (Rule.ALL_DECIDED, not facts.open_undecided, _undecided_words(facts.open_undecided)),
        (Rule.DELIVERED, _delivered(facts), _delivered_words(facts.verdicts)),
        (
            Rule.OFFER_REFUSED,
            facts.offers_refused > 0,
            said("No reasonable offer of yours was refused. Asking often is not unreasonable."),
        ),
        (
            Rule.HEAVY,
            is_heavy(facts),
            said(
                "It did not cost more than it brought in each of the last two half years, the "
                "last three contacts did not take 8 of 12 or more out of you, and no abuse was "
                "noted. Buying little is no reason."
            ),
        ),
    )
    return tuple(Unmet(rule, words) for rule, met, words in rules if not met)


def require_open(facts: PartingFacts) -> None:
    """Stops whoever parts too soon.

    Raises: RuleBroken("parting.gate"): names every rule that is not met, see ``unmet``.
    """
    missing = unmet(facts)
    if missing:
        told = " ".join(each.words for each in missing)
        unmet_rules = tuple(each.rule for each in missing)
        raise RuleBroken("parting.gate", "Not yet. {rules}", rules=told, unmet=unmet_rules)


def _delivered(facts: PartingFacts) -> bool:
    wanted = (Verdict.AS_PROMISED,) * COMPLAINTS_COUNTED
    return facts.verdicts[:COMPLAINTS_COUNTED] == wanted


def _delivered_words(verdicts: tuple[Verdict | None, ...]) -> str:
    if len(verdicts) < COMPLAINTS_COUNTED:
        return said("There are not two complaints yet in which you delivered as promised.")
    return said("Your own verdict on the last two complaints is not “delivered as promised” twice.")


def _upheld_words(titles: tuple[str, ...]) -> str:
    return said(
        "Still open, and you owe them something: {complaints}. Put it right first.",
        complaints=_listed(titles),
    )


def _undecided_words(titles: tuple[str, ...]) -> str:
    return said(
        "Still open without your own verdict: {complaints}. Hear it out first.",
        complaints=_listed(titles),
    )


def _listed(titles: tuple[str, ...]) -> str:
    return ", ".join(quoted(title) for title in titles)
