"""The columns of the sheet Returns; amounts are below zero, as they lower the sales."""

from __future__ import annotations

from csdesk.domain.ours import ours
from csdesk.domain.reports.lines import ReturnLine
from csdesk.domain.reports.sheet import Column, Kind

TAX_KNOWN = ours("Tax known")

RETURNS: tuple[Column[ReturnLine], ...] = (
    Column(ours("Day"), Kind.DAY, lambda r: r.returned_on),
    Column(ours("Document"), Kind.TEXT, lambda r: r.document),
    Column(ours("Customer ID"), Kind.ID, lambda r: r.customer_id),
    Column(ours("Customer"), Kind.TEXT, lambda r: r.customer),
    Column(ours("Of purchase"), Kind.TEXT, lambda r: r.of_purchase),
    Column(ours("Bought on"), Kind.DAY, lambda r: r.bought_on),
    Column(ours("What"), Kind.TEXT, lambda r: r.what),
    Column(ours("Gross"), Kind.MONEY, lambda r: r.gross, summed=True),
    Column(TAX_KNOWN, Kind.MONEY, lambda r: r.tax if r.tax_known else None, summed=True),
    Column(
        ours("Tax estimated"), Kind.MONEY, lambda r: None if r.tax_known else r.tax, summed=True
    ),
    Column(ours("Net"), Kind.MONEY, lambda r: r.net, summed=True),
    Column(ours("Margin"), Kind.MONEY, lambda r: r.margin, summed=True),
    Column(ours("Complaint ID"), Kind.ID, lambda r: r.complaint_id),
)
