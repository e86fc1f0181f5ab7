"""The journal as Xero imports manual journals: CSV, one posting a row.

Source: Xero, “Enter multiple manual journals using an import template”: the columns, rows with the
same narration and day make one journal, days as 5 Nov 2026, debits above and credits below zero,
the tax rate by its full name, up to 300 lines at a time. The tax of a return is a posting of its
own, so every row bears the rate that adds none.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Final

from csdesk.delimited.booking_words import EntryWords
from csdesk.delimited.rows import rows_of
from csdesk.domain.errors import Refused
from csdesk.domain.money import plain
from csdesk.domain.reports.accounts import NAMES
from csdesk.domain.reports.booking import Book, require_bookable
from csdesk.domain.reports.journal import Entry
from csdesk.domain.reports.lines import Written
from csdesk.language import Language
from csdesk.progress import Progress, unwatched
from csdesk.whole_file import whole_file

COLUMNS: Final = (
    *("*Narration", "*Date", "Description", "*AccountCode", "*TaxRate", "*Amount"),
    *("TrackingName1", "TrackingOption1", "TrackingName2", "TrackingOption2"),
)
MOST_LINES: Final = 300
LONGEST_TEXT: Final = 200
_NO_TAX: Final = {
    **dict.fromkeys(("GB", "IE", "ZA"), "No VAT"),
    "AU": "BAS Excluded",
    "NZ": "No GST",
    "SG": "No Tax",
}
_NO_TAX_ELSEWHERE: Final = "Tax Exempt"
_MONTHS: Final = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)


def write_xero(
    entries: Iterable[Entry],
    book: Book,
    language: Language,
    path: Path,
    *,
    overwrite: bool = False,
    progress: Progress = unwatched,
) -> Written:
    """Writes the entries; ``Written`` names the documents whose words are not all there.

    Raises: Refused("booking.*"): Xero would not take it, and why; Refused("report.*"): the disk
        does not; Cancelled: no half file is left.
    """
    require_bookable(book)
    if book.lines > MOST_LINES:
        raise Refused(
            "booking.many",
            "Xero takes {n} lines at a time, and these are {lines}. Choose a shorter period.",
            n=MOST_LINES,
            lines=book.lines,
        )
    no_tax = _NO_TAX.get(book.shop.country.upper(), _NO_TAX_ELSEWHERE)
    told, rows = EntryWords(language, longest=LONGEST_TEXT), 0
    with whole_file(path, overwrite=overwrite) as file, rows_of(file, ",") as writer:
        writer.writerow(COLUMNS)
        for entry in entries:
            progress(rows, book.lines, "Xero")
            words = told.of(entry)
            journal = f"{entry.origin.document} {words}", _day(entry.origin.day)
            for posting in entry.postings:
                rows += 1
                amount = plain(posting.debit - posting.credit, book.shop.currency)
                named = language.say(NAMES[posting.role])
                writer.writerow((*journal, named, posting.code, no_tax, amount, *[""] * 4))
        progress(book.lines, book.lines, "Xero")
    return told.written(path, rows)


def _day(on: date) -> str:
    """``05 Nov 2026``: whichever country reads it, it is the same day."""
    return f"{on.day:02d} {_MONTHS[on.month - 1]} {on.year:04d}"
