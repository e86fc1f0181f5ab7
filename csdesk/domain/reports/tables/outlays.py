"""The columns of the sheet Outlays."""

from __future__ import annotations

from csdesk.domain.ours import ours
from csdesk.domain.reports.lines import OutlayLine
from csdesk.domain.reports.sheet import Column, Kind

OUTLAYS: tuple[Column[OutlayLine], ...] = (
    Column(ours("Day"), Kind.DAY, lambda o: o.spent_on),
    Column(ours("What"), Kind.WORD, lambda o: o.what),
    Column(ours("Customer ID"), Kind.ID, lambda o: o.customer_id),
    Column(ours("Customer"), Kind.TEXT, lambda o: o.customer),
    Column(ours("Complaint ID"), Kind.ID, lambda o: o.complaint_id),
    Column(ours("Cost"), Kind.MONEY, lambda o: o.cost, summed=True),
    Column(ours("Note"), Kind.TEXT, lambda o: o.note),
)
