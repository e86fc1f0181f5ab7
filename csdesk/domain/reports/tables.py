"""The sheets of the workbooks: which columns they have, and what a line puts there."""

from __future__ import annotations

from csdesk.domain.reports.lines import (
    ComplaintLine,
    CustomerLine,
    EffortLine,
    OutlayLine,
    RedressLine,
)
from csdesk.domain.reports.sheet import Column, Kind

TEXT, NUMBER, MONEY, DAY = Kind.TEXT, Kind.NUMBER, Kind.MONEY, Kind.DAY

CUSTOMERS: tuple[Column[CustomerLine], ...] = (
    Column("Customer ID", Kind.ID, lambda c: c.customer_id),
    Column("Customer", TEXT, lambda c: c.customer),
    Column("Spend", MONEY, lambda c: c.figures.spend, summed=True),
    Column("Margin", MONEY, lambda c: c.figures.margin, summed=True),
    Column("Service cost", MONEY, lambda c: c.figures.service_cost, summed=True),
    Column("Contribution", MONEY, lambda c: c.figures.contribution, summed=True),
    Column("Share", Kind.SHARE, lambda c: c.figures.share, share_of=("Service cost", "Margin")),
    Column("Effort minutes", NUMBER, lambda c: c.figures.effort_minutes, summed=True),
    Column("Effort", MONEY, lambda c: c.figures.effort, summed=True),
    Column("Remedy", MONEY, lambda c: c.figures.remedy, summed=True),
    Column("Goodwill", MONEY, lambda c: c.figures.goodwill, summed=True),
    Column("Other", MONEY, lambda c: c.figures.other, summed=True),
    Column("Purchases", NUMBER, lambda c: c.figures.purchases, summed=True),
    Column("Margin estimated", MONEY, lambda c: c.figures.estimated, summed=True),
    Column(
        "Complaints without minutes",
        NUMBER,
        lambda c: c.figures.complaints_without_minutes,
        summed=True,
    ),
)

COMPLAINTS: tuple[Column[ComplaintLine], ...] = (
    Column("Complaint ID", Kind.ID, lambda c: c.complaint_id),
    Column("Opened", DAY, lambda c: c.opened_on),
    Column("Customer ID", Kind.ID, lambda c: c.customer_id),
    Column("Customer", TEXT, lambda c: c.customer),
    Column("Complaint", TEXT, lambda c: c.title),
    Column("Category", TEXT, lambda c: c.category),
    Column("Severity", TEXT, lambda c: c.severity),
    Column("Stage", TEXT, lambda c: c.stage),
    Column("Outcome", TEXT, lambda c: c.outcome),
    Column("Cause", TEXT, lambda c: c.cause),
    Column("Looked after by", TEXT, lambda c: c.person),
    Column("Settled", DAY, lambda c: c.settled_on),
    Column("At stake", MONEY, lambda c: c.at_stake, summed=True),
    Column("Effort minutes", NUMBER, lambda c: c.effort_minutes, summed=True),
    Column("Effort", MONEY, lambda c: c.effort, summed=True),
    Column("Remedy", MONEY, lambda c: c.remedy, summed=True),
    Column("Goodwill", MONEY, lambda c: c.goodwill, summed=True),
    Column("Other", MONEY, lambda c: c.other, summed=True),
    Column("Service cost", MONEY, lambda c: c.service_cost, summed=True),
)

REDRESS: tuple[Column[RedressLine], ...] = (
    Column("Given on", DAY, lambda r: r.given_on),
    Column("Complaint ID", Kind.ID, lambda r: r.complaint_id),
    Column("Customer ID", Kind.ID, lambda r: r.customer_id),
    Column("Customer", TEXT, lambda r: r.customer),
    Column("What", TEXT, lambda r: r.what),
    Column("Form", TEXT, lambda r: r.form),
    Column("Cost", MONEY, lambda r: r.cost, summed=True),
    Column("Worth to the customer", MONEY, lambda r: r.worth, summed=True),
    Column("Account", TEXT, lambda r: r.account_code),
    Column("Given by", TEXT, lambda r: r.person),
)

EFFORT: tuple[Column[EffortLine], ...] = (
    Column("Day", DAY, lambda e: e.spent_on),
    Column("Person", TEXT, lambda e: e.person),
    Column("Customer ID", Kind.ID, lambda e: e.customer_id),
    Column("Customer", TEXT, lambda e: e.customer),
    Column("Complaint ID", Kind.ID, lambda e: e.complaint_id),
    Column("Minutes", NUMBER, lambda e: e.minutes, summed=True),
    Column("Cost an hour", MONEY, lambda e: e.hourly),
    Column("Cost", MONEY, lambda e: e.cost, summed=True),
    Column("Estimated", TEXT, lambda e: "yes" if e.estimated else None),
    Column("Note", TEXT, lambda e: e.note),
)

OUTLAYS: tuple[Column[OutlayLine], ...] = (
    Column("Day", DAY, lambda o: o.spent_on),
    Column("What", TEXT, lambda o: o.what),
    Column("Customer ID", Kind.ID, lambda o: o.customer_id),
    Column("Customer", TEXT, lambda o: o.customer),
    Column("Complaint ID", Kind.ID, lambda o: o.complaint_id),
    Column("Cost", MONEY, lambda o: o.cost, summed=True),
    Column("Note", TEXT, lambda o: o.note),
)
