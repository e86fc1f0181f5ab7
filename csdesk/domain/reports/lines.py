"""The lines of reports, in words and minor units; words of ours are in English."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from csdesk.domain.figures import Figures
from csdesk.domain.ours import ours
from csdesk.domain.reports.sent import Standing

WALK_IN = ours("Walk-in sales")


@dataclass(frozen=True, slots=True)
class CustomerLine:
    """One customer's figures of the period; without an id: sales that nobody's name stands on."""

    customer_id: int | None
    customer: str
    figures: Figures


@dataclass(frozen=True, slots=True)
class CustomerWhole:
    """One customer’s figures of the period, and how they stand with us whatever the period."""

    line: CustomerLine
    complaints: int = 0
    open_complaints: int = 0
    first_bought_on: date | None = None
    last_bought_on: date | None = None
    recommend: int | None = None
    person: str = ""


@dataclass(frozen=True, slots=True)
class MonthLine:
    """The whole shop in one month of its financial year, as far as the period goes."""

    month: str
    from_on: date
    to_on: date
    figures: Figures
    tax: int = 0
    """Of sales less returns, where it is known."""
    returns: int = 0
    """What came back, without tax; below zero."""


@dataclass(frozen=True, slots=True)
class ComplaintLine:
    """One complaint, with what it cost in the period."""

    complaint_id: int
    opened_on: date
    customer_id: int
    customer: str
    title: str
    category: str = ""
    severity: str = ""
    stage: str = ""
    outcome: str = ""
    cause: str = ""
    person: str = ""
    settled_on: date | None = None
    at_stake: int = 0
    effort_minutes: int = 0
    effort: int = 0
    remedy: int = 0
    goodwill: int = 0
    other: int = 0

    @property
    def service_cost(self) -> int:
        return self.effort + self.remedy + self.goodwill + self.other


@dataclass(frozen=True, slots=True)
class ComplaintWhole:
    """One complaint with all that is known of it; words of ours are in English."""

    line: ComplaintLine
    words: str = ""
    channel: str = ""
    later_severity: str = ""
    is_safety: bool = False
    is_urgent: bool = False
    effect: str = ""
    expected: str = ""
    promised: str = ""
    seeks: str = ""
    feeling: str = ""
    listened_on: date | None = None
    acknowledged_on: date | None = None
    hours_to_acknowledge: float | None = None
    verdict: str = ""
    acted_on: date | None = None
    decision: str = ""
    offered: int = 0
    picked: str = ""
    counter: str = ""
    given: str = ""
    promise: str = ""
    promised_for: date | None = None
    kept: str = ""
    satisfaction: int | None = None
    ease: int | None = None
    recommend: int | None = None
    answer: str = ""
    reopened: int = 0
    reopened_reason: str = ""
    days_to_settle: int | None = None
    reference: str = ""


@dataclass(frozen=True, slots=True)
class ReturnLine:
    """Goods that came back; amounts are below zero."""

    returned_on: date
    document: str
    """What its entry in the journal is found by."""
    customer_id: int | None
    customer: str
    gross: int
    tax: int
    net: int
    margin: int
    tax_known: bool = True
    """Else it is what the usual tax comes to, and in nobody’s books."""
    of_purchase: str = ""
    """The reference of the purchase, or its number where it has none."""
    bought_on: date | None = None
    what: str = ""
    complaint_id: int | None = None


@dataclass(frozen=True, slots=True)
class EffortOfPerson:
    """Minutes of one person in one month: information, and nothing that is booked."""

    month: str
    from_on: date
    to_on: date
    person: str
    minutes: int
    cost: int
    complaints: int
    """So many complaints these minutes were about."""


@dataclass(frozen=True, slots=True)
class RedressLine:
    """One remedy, or one goodwill: they stand on sheets of their own and are never mixed."""

    given_on: date
    customer_id: int
    customer: str
    what: str
    cost: int
    document: str
    """What its entry in the journal is found by."""
    complaint_id: int | None = None
    form: str = ""
    worth: int | None = None
    account_code: str = ""
    person: str = ""


@dataclass(frozen=True, slots=True)
class EffortLine:
    """Minutes of one person for one customer, at the rate of the day they were written down."""

    spent_on: date
    customer_id: int
    customer: str
    person: str
    minutes: int
    hourly: int
    cost: int
    complaint_id: int | None = None
    note: str = ""
    estimated: bool = False


@dataclass(frozen=True, slots=True)
class OutlayLine:
    """Another cost of serving a customer: postage, travel, parts."""

    spent_on: date
    customer_id: int
    customer: str
    what: str
    cost: int
    complaint_id: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """A workbook that is safely on disk."""

    path: Path
    rows: int
    """Lines over all sheets, headings and totals aside."""
    shortened: tuple[str, ...] = ()
    """Cells whose text was longer than there is room for, for instance ``Complaints!E17``."""
    replaced: tuple[str, ...] = ()
    """Cells in which signs that no text holds are shown by stand-ins, for instance ``␀``."""
    left_out: tuple[str, ...] = ()
    """Titles of sheets, of ours, that such a file has no room for."""
    standing: Standing | None = None
    """What the books said, to be remembered with an export for the accountant."""
