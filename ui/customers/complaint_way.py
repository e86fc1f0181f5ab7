"""The way from a customer to taking down a complaint of theirs."""

from __future__ import annotations

from csdesk.services.customers import CustomerDetails, customer_details
from ui.context import Context


def log_complaint(context: Context, customer_id: int | None = None) -> None:
    """Open “Log a complaint”, for this customer where one is named."""
    if customer_id is None:
        _open(context, None)
        return
    context.jobs.read(
        context.jobs,
        customer_details,
        context.desk,
        customer_id,
        then=lambda details: _open(context, details),
    )


def _open(context: Context, details: CustomerDetails | None) -> None:
    from ui.complaints.log_dialog import LogDialog
    from ui.customers.customer_field import Picked

    who = None if details is None else Picked(details.customer.name, details.customer.id)
    context.shell.show_dialog(LogDialog(context, who))
