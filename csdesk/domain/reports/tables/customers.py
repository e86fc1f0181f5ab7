"""The columns of the sheets with one customer a line."""

from __future__ import annotations

from csdesk.domain.ours import ours
from csdesk.domain.reports.lines import CustomerLine, CustomerWhole
from csdesk.domain.reports.sheet import Column, Kind
from csdesk.domain.reports.words import BAND_WORDS

CUSTOMERS: tuple[Column[CustomerLine], ...] = (
    Column(ours("Customer ID"), Kind.ID, lambda c: c.customer_id),
    Column(ours("Customer"), Kind.TEXT, lambda c: c.customer),
    Column(ours("Spend"), Kind.MONEY, lambda c: c.figures.spend, summed=True),
    Column(ours("Margin"), Kind.MONEY, lambda c: c.figures.margin, summed=True),
    Column(ours("Service cost"), Kind.MONEY, lambda c: c.figures.service_cost, summed=True),
    Column(ours("Contribution"), Kind.MONEY, lambda c: c.figures.contribution, summed=True),
    Column(
        ours("Share"),
        Kind.SHARE,
        lambda c: c.figures.share,
        share_of=("Service cost", "Margin"),
    ),
    Column(ours("Effort minutes"), Kind.NUMBER, lambda c: c.figures.effort_minutes, summed=True),
    Column(ours("Effort"), Kind.MONEY, lambda c: c.figures.effort, summed=True),
    Column(ours("Remedy"), Kind.MONEY, lambda c: c.figures.remedy, summed=True),
    Column(ours("Goodwill"), Kind.MONEY, lambda c: c.figures.goodwill, summed=True),
    Column(ours("Other"), Kind.MONEY, lambda c: c.figures.other, summed=True),
    Column(ours("Purchases"), Kind.NUMBER, lambda c: c.figures.purchases, summed=True),
    Column(ours("Margin estimated"), Kind.MONEY, lambda c: c.figures.estimated, summed=True),
    Column(
        ours("Complaints without minutes"),
        Kind.NUMBER,
        lambda c: c.figures.complaints_without_minutes,
        summed=True,
    ),
)


def _line(whole: CustomerWhole) -> CustomerLine:
    return whole.line


WHOLE_CUSTOMERS: tuple[Column[CustomerWhole], ...] = (
    *(column.of(_line) for column in CUSTOMERS),
    Column(
        ours("Where they stand"),
        Kind.WORD,
        lambda c: None if c.line.customer_id is None else BAND_WORDS[c.line.figures.band],
    ),
    Column(ours("Complaints"), Kind.NUMBER, lambda c: c.complaints, summed=True),
    Column(ours("Open complaints"), Kind.NUMBER, lambda c: c.open_complaints, summed=True),
    Column(ours("First purchase"), Kind.DAY, lambda c: c.first_bought_on),
    Column(ours("Last purchase"), Kind.DAY, lambda c: c.last_bought_on),
    Column(ours("Would recommend (0-10)"), Kind.NUMBER, lambda c: c.recommend),
    Column(ours("Looked after by"), Kind.TEXT, lambda c: c.person),
)
