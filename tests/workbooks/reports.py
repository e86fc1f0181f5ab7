"""Reports for the tests of workbooks: they say what matters and nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from csdesk.domain.figures import Figures
from csdesk.domain.reports.lines import (
    AccountantReport,
    ComplaintLine,
    CustomerLine,
    EffortLine,
    OutlayLine,
    RedressLine,
)

DAY = date(2026, 7, 6)


def a_customer(
    name: str = "Anna Lindqvist", customer_id: int | None = 1, **sums: int
) -> CustomerLine:
    return CustomerLine(customer_id, name, Figures(2500, 3000, **sums))


def a_complaint(title: str = "Rear wheel out of true", **rest: Any) -> ComplaintLine:
    return ComplaintLine(
        **{
            "complaint_id": 7,
            "opened_on": DAY,
            "customer_id": 1,
            "customer": "Anna",
            "title": title,
            **rest,
        }
    )


def a_redress(cost: int, what: str = "New spokes") -> RedressLine:
    return RedressLine(DAY, 1, "Anna", what, cost, 7, "repair", cost + 100, "4400", "Tom")


def an_effort(cost: int, minutes: int = 45) -> EffortLine:
    return EffortLine(DAY, 1, "Anna", "Tom", minutes, 3000, cost, 7)


def an_outlay(cost: int) -> OutlayLine:
    return OutlayLine(DAY, 1, "Anna", "Postage", cost, 7)


def a_report(
    customers: Iterable[CustomerLine] = (), currency: str = "USD", **rest: Any
) -> AccountantReport:
    return AccountantReport(
        **{
            "shop_name": "Millbrook Cycles",
            "currency": currency,
            "from_on": date(2026, 7, 1),
            "to_on": date(2026, 9, 30),
            "made_at": datetime(2026, 10, 1, 9, 30),
            "customers": customers,
            **rest,
        }
    )


def a_full_report(**rest: Any) -> AccountantReport:
    """A remedy of 38.00, a goodwill of 12.00, 45 minutes and postage, all of them agreeing."""
    spent = {"effort_minutes": 45, "effort": 2250, "remedy": 3800, "goodwill": 1200, "other": 250}
    anna = a_customer(spend=100_000, margin=38_000, purchases=3, **spent)
    return a_report(
        **{
            "customers": [anna, a_customer("Walk-in sales", None, spend=999, margin=400)],
            "complaints": [a_complaint(settled_on=date(2026, 8, 1), **spent)],
            "remedies": [a_redress(3800)],
            "goodwill": [a_redress(1200, "Coffee voucher")],
            "effort": [an_effort(2250)],
            "outlays": [an_outlay(250)],
            **rest,
        }
    )
