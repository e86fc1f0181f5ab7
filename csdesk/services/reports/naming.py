"""What the file of a report is called."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from csdesk.domain.errors import Refused
from csdesk.domain.file_names import in_file_name
from csdesk.domain.ours import ours
from csdesk.domain.reports.financial_months import period_name
from csdesk.domain.reports.request import FileFormat, ReportKind, ReportRequest
from csdesk.domain.shop import Shop
from csdesk.language import language_of

_ABOUT: Final = {
    ReportKind.ACCOUNTANT: ours("for the accountant"),
    ReportKind.CUSTOMERS: ours("service cost"),
    ReportKind.COMPLAINTS: ours("complaints"),
    ReportKind.CAUSES: ours("causes"),
    ReportKind.PEOPLE: ours("people"),
    ReportKind.CUSTOMER: ours("customer"),
    ReportKind.LETTERS: ours("letters"),
    ReportKind.INSIGHT: ours("insight"),
}
_BOOKED: Final = {
    FileFormat.DATEV: "DATEV",
    FileFormat.QUICKBOOKS: "QuickBooks",
    FileFormat.XERO: "Xero",
}
_DATEV_BEGINS: Final = "EXTF_"
"""Without it DATEV does not offer a file for import."""
_LONGEST_NAME: Final = 60
_ENDINGS: Final = {
    ".xlsx": FileFormat.XLSX,
    ".csv": FileFormat.CSV,
    ".zip": FileFormat.CSV,
    ".pdf": FileFormat.PDF,
}
_ONE_SHEET: Final = frozenset({ReportKind.LETTERS, ReportKind.CUSTOMERS})


def file_name(shop: Shop, request: ReportRequest, file_format: FileFormat = FileFormat.XLSX) -> str:
    """A name for the file, for instance ``Millbrook Cycles service cost Q3 2026.xlsx``."""
    name = in_file_name(shop.name, _LONGEST_NAME)
    language = language_of(shop, request.language)
    about = _BOOKED.get(file_format) or language.say(_ABOUT[request.kind])
    if request.kind is ReportKind.CUSTOMER:
        about = f"{about} {request.customer_id}"
    period = period_name(request.from_on, request.to_on, shop.year_begins)
    begins = _DATEV_BEGINS if file_format is FileFormat.DATEV else ""
    return f"{begins}{name or 'csdesk'} {about} {period}{_ending(request.kind, file_format)}"


def _ending(kind: ReportKind, file_format: FileFormat) -> str:
    if file_format in _BOOKED:
        return ".csv"
    if file_format is FileFormat.CSV:
        return ".csv" if kind in _ONE_SHEET else ".zip"
    return f".{file_format}"


def format_of(path: Path) -> FileFormat:
    """What kind of file a name asks for by its ending.

    Raises: Refused("report.format"): no report ends like that.
    """
    found = _ENDINGS.get(path.suffix.casefold())
    if found is None:
        endings = ", ".join(_ENDINGS)
        raise Refused(
            "report.format",
            "{name} ends like no report does: {endings}.",
            name=path.name,
            endings=endings,
        )
    return found
