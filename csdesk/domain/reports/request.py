"""Which report is wanted: of what, of when, for whom, and as which kind of file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ReportKind(StrEnum):
    """What a report is about."""

    ACCOUNTANT = "accountant"
    CUSTOMERS = "customers"
    COMPLAINTS = "complaints"
    CAUSES = "causes"
    PEOPLE = "people"
    CUSTOMER = "customer"
    LETTERS = "letters"
    INSIGHT = "insight"


class FileFormat(StrEnum):
    """What kind of file a report becomes."""

    XLSX = "xlsx"
    CSV = "csv"
    PDF = "pdf"
    DATEV = "datev"
    QUICKBOOKS = "quickbooks"
    XERO = "xero"


JOURNAL_FORMATS = (FileFormat.DATEV, FileFormat.QUICKBOOKS, FileFormat.XERO)
"""Files for booking programs: nothing but the journal."""


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """What is asked for; both days are included."""

    kind: ReportKind
    from_on: date
    to_on: date
    names: bool = True
    """Without them customers are numbers, and what was written about them stays out."""
    customer_id: int | None = None
    """Whose story, where the kind is ``CUSTOMER``."""
    language: str = ""
    """One of ``LANGUAGES``; empty is that of the shop."""
