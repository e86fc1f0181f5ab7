"""The sheet that says in words how every figure of a workbook came about."""

from __future__ import annotations

from csdesk.domain.reports.lines import AccountantReport
from csdesk.domain.reports.sheet import Role
from csdesk.workbooks.book import Book
from csdesk.workbooks.plain_table import Table

TITLE = "How it is worked out"
_TERMS = (
    ("Spend", "What was charged without tax, after discounts and returns."),
    ("Margin", "What purchases leave after the goods: spend less the cost of the goods."),
    ("Margin estimated", "The part of the margin where the cost of the goods was not known, so "
     "that a usual margin stands in."),
    ("Effort", "Minutes given to a customer, each at the cost per hour of the person on that day."),
    ("Remedy", "What puts right what the shop broke, at what it cost the shop. Money back for "
     "goods that came back is not here: it lowers spend and margin on the day of the return."),
    ("Goodwill", "A thank-you on top of a remedy, at what it cost the shop."),
    ("Other", "Further costs of serving somebody: postage, travel, parts."),
    ("Service cost", "Effort + remedy + goodwill + other."),
    ("Contribution", "Margin − service cost."),
    ("Share", "Service cost ÷ margin; empty where there is no margin. At 100 % lies the tipping "
     "point."),
    ("Walk-in sales", "Sales without a customer's name. They stand in one line, so that the totals "
     "are those of the shop."),
    ("Rounding", "Each line is rounded once to the smallest coin, halves upwards; totals add up "
     "rounded lines."),
)  # fmt: skip


def explain(
    book: Book, report: AccountantReport, customers: Table | None, *, in_title: str = TITLE
) -> None:
    """Add the sheet with the meaning of every figure, what was assumed, and what was cut."""
    page = book.page(in_title, widths=(26, 100))
    page.text(in_title, role=Role.TITLE)
    page.row()
    for term, meaning in _TERMS:
        page.text(term, meaning, role=Role.PROSE)
    page.row()
    for sentence in (*report.assumptions, *_weaknesses(customers)):
        page.text("Please note", sentence, role=Role.PROSE)
    for place in book.shortened:
        page.text("Cut text", f"The text in {place} was longer than a cell holds.")


def _weaknesses(customers: Table | None) -> tuple[str, ...]:
    if customers is None:
        return ()
    missing = customers.sums["Complaints without minutes"]
    notes = []
    if customers.sums["Margin estimated"]:
        notes.append("A part of the margin is estimated; the column “Margin estimated” says where.")
    if missing:
        who = "1 complaint has" if missing == 1 else f"{missing} complaints have"
        notes.append(f"{who} no minutes written down, so the real cost of service is higher.")
    return tuple(notes)
