"""The way to logging a contact, from wherever somebody is."""

from __future__ import annotations

from csdesk.domain.complaint import ComplaintFacts
from csdesk.domain.contact import About
from csdesk.services.complaints import complaint_facts
from ui.context import Context


def log_contact(context: Context, customer_id: int | None = None) -> None:
    """Open “Log a contact”; without a customer it asks first who it is with."""
    from ui.customers.contact_dialog import ContactDialog  # late: not every sitting needs it

    context.shell.show_dialog(ContactDialog(context, customer_id))


def log_contact_about(context: Context, complaint_id: int) -> None:
    """Open “Log a contact” for a complaint and the customer who raised it."""

    def go(facts: ComplaintFacts) -> None:
        from ui.customers.contact_dialog import ContactDialog

        customer = facts.complaint.customer_id
        context.shell.show_dialog(
            ContactDialog(context, customer, complaint_id=complaint_id, about=About.COMPLAINT)
        )

    context.jobs.read(context.jobs, complaint_facts, context.desk, complaint_id, then=go)
