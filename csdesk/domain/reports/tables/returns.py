"""The columns of the sheet Returns; amounts are below zero, as they lower the sales."""

from __future__ import annotations

from csdesk.domain.ours import ours
from csdesk.domain.reports.lines import ReturnLine
from csdesk.domain.reports.sheet import Column, Kind
from csdesk.domain.reports.words import NO, YES

RETURNS: tuple[Column[ReturnLine], ...] = (
    Column(ours("Day"), Kind.DAY, lambda r: r.returned_on),
    Column(ours("Return ID"), Kind.ID, lambda r: r.return_id),
    Column(ours("Customer ID"), Kind.ID, lambda r: r.customer_id),
    Column(ours("Customer"), Kind.TEXT, lambda r: r.customer),
    Column(ours("Of purchase"), Kind.TEXT, lambda r: r.of_purchase),
    Column(ours("Bought on"), Kind.DAY, lambda r: r.bought_on),
    Column(ours("What"), Kind.TEXT, lambda r: r.what),
    Column(ours("Gross"), Kind.MONEY, lambda r: r.gross, summed=True),
    Column(ours("Tax"), Kind.MONEY, lambda r: r.tax, summed=True),
    Column(ours("Tax known"), Kind.WORD, lambda r: YES if r.tax_known else NO),
    Column(ours("Net"), Kind.MONEY, lambda r: r.net, summed=True),
    Column(ours("Margin"), Kind.MONEY, lambda r: r.margin, summed=True),
    Column(ours("Complaint ID"), Kind.ID, lambda r: r.complaint_id),
)
