"""What a person may ask for: that their data are only kept, or kept on for a law or a dispute.

Giving them everything is in ``giving``, erasing them in ``erasing``, correcting in ``customers``.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from csdesk.desk import Desk
from csdesk.domain.customer import Customer
from csdesk.domain.errors import Refused
from csdesk.domain.spoken import said
from csdesk.domain.wording import require_length
from csdesk.services.customers import require_not_erased


def restrict_customer(desk: Desk, customer_id: int, why: str) -> Customer:
    """Keeps a customer’s data and uses them no more, because they asked for it.

    They get no letters and are asked nothing, nothing is proposed for them, lists that leave the
    shop have their number instead of their name, and files change nothing of who they are.

    Raises: NotFound; Refused("rights.why", "text.too_long"): nobody says why;
        RuleBroken("rights.erased").
    """
    reason = _reason(why, said("Say in a few words why: they asked, or doubt that it is right."))
    with desk.store.write("restrict_customer", desk.now()) as work:
        who = work.customers.require(customer_id)
        require_not_erased(who)
        since = who.restricted_at or desk.now()
        return work.customers.replace(replace(who, restricted_at=since, restricted_why=reason))


def lift_restriction(desk: Desk, customer_id: int) -> Customer:
    """Uses a customer’s data again; tell them before you do.

    Raises: NotFound; RuleBroken("rights.erased").
    """
    with desk.store.write("lift_restriction", desk.now()) as work:
        who = work.customers.require(customer_id)
        require_not_erased(who)
        return work.customers.replace(replace(who, restricted_at=None, restricted_why=""))


def keep_until(desk: Desk, customer_id: int, until: date | None, why: str = "") -> Customer:
    """Stops that a customer is erased before that day, because a law or a dispute needs them.

    Args:
        until: the last day on which they have to be kept; None: nothing needs them any more.
    Raises: NotFound; Refused("rights.why", "rights.past"); RuleBroken("rights.erased").
    """
    reason = ""
    if until is not None:
        reason = _reason(why, said("Say which law or dispute needs their data."))
        if until <= desk.today():
            raise Refused("rights.past", "That day is over. Choose one that is still to come.")
    with desk.store.write("keep_customer", desk.now()) as work:
        who = work.customers.require(customer_id)
        require_not_erased(who)
        return work.customers.replace(replace(who, kept_until=until, kept_why=reason))


def _reason(why: str, sentence: str) -> str:
    reason = " ".join(why.split())
    if not reason:
        raise Refused("rights.why", sentence)
    require_length(reason)
    return reason
