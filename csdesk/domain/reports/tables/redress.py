"""The columns of the sheets Remedies and Goodwill."""

from __future__ import annotations

from csdesk.domain.ours import ours
from csdesk.domain.reports.lines import RedressLine
from csdesk.domain.reports.sheet import Column, Kind

REDRESS: tuple[Column[RedressLine], ...] = (
    Column(ours("Given on"), Kind.DAY, lambda r: r.given_on),
    Column(ours("Document"), Kind.TEXT, lambda r: r.document),
    Column(ours("Complaint ID"), Kind.ID, lambda r: r.complaint_id),
    Column(ours("Customer ID"), Kind.ID, lambda r: r.customer_id),
    Column(ours("Customer"), Kind.TEXT, lambda r: r.customer),
    Column(ours("What"), Kind.TEXT, lambda r: r.what),
    Column(ours("Form"), Kind.WORD, lambda r: r.form),
    Column(ours("Cost"), Kind.MONEY, lambda r: r.cost, summed=True),
    Column(ours("Worth to the customer"), Kind.MONEY, lambda r: r.worth, summed=True),
    Column(ours("Account"), Kind.TEXT, lambda r: r.account_code),
    Column(ours("Looked after by"), Kind.TEXT, lambda r: r.person),
)
