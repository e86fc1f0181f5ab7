"""Taking a complaint down in seconds: a name, known or new, and their words."""

from __future__ import annotations

from dataclasses import replace

from csdesk.desk import Desk
from csdesk.domain.complaint import Complaint, ComplaintDraft
from csdesk.domain.customer import CustomerForm
from csdesk.domain.errors import Refused
from csdesk.services.complaints import add_complaint
from csdesk.services.customers import customers_with, make_customer
from csdesk.services.drafts import NEW_COMPLAINT


def take_down(desk: Desk, draft: ComplaintDraft, *, name: str = "", new: bool = False) -> Complaint:
    """Logs a complaint and drops its draft; a customer who is new is added in the same action.

    Args:
        draft: its ``customer_id`` is 0 where only a name is known.
        name: then the customer of exactly this name is meant, or one to be added.
        new: somebody new is meant, even if another customer bears this name.
    Raises: Refused("complaint.words", "customer.name", "text.too_long"): nothing was kept;
            Refused("customer.two"): two customers bear this name;
            NotFound: the customer is gone.
    """
    known = draft.customer_id or (0 if new else _known_by_name(desk, name))
    with desk.store.write("log_complaint", desk.now()) as work:
        customer_id = known
        if not customer_id:
            form = CustomerForm(name, looked_after_by=draft.person_id)
            customer_id = make_customer(desk, work, form).id
        work.drafts.drop(NEW_COMPLAINT)
        return add_complaint(desk, work, replace(draft, customer_id=customer_id))


def _known_by_name(desk: Desk, name: str) -> int:
    """The one customer of exactly this name; 0 where there is nobody yet."""
    wanted = " ".join(name.split()).casefold()
    rows = customers_with(desk, CustomerForm(name))
    same = [row.id for row in rows if row.name.casefold() == wanted and not row.archived]
    if len(same) > 1:
        raise Refused(
            "customer.two", "Two customers bear this name. Pick the one you mean from the list."
        )
    return same[0] if same else 0
