"""The journal as QuickBooks Online imports journal entries: CSV, one posting a row.

Source: Intuit, “Import journal entries in QuickBooks Online” and its sample file: the columns, the
same number on every row of an entry, days as month/day/year. QuickBooks knows accounts by their
names, so what the shop keeps as codes has to be these names while account numbers are off. The
column Name stays empty: a name that is no customer in QuickBooks would stop the import; who it
was for stands in the description.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from csdesk.delimited.booking_words import EntryWords
from csdesk.delimited.rows import rows_of
from csdesk.domain.money import plain
from csdesk.domain.reports.booking import Book, require_bookable
from csdesk.domain.reports.journal import Entry
from csdesk.domain.reports.lines import Written
from csdesk.language import Language
from csdesk.progress import LINES_A_STEP, Progress, unwatched
from csdesk.whole_file import whole_file

COLUMNS: Final = (
    *("JournalNo", "JournalDate", "AccountName", "Debits", "Credits", "Description", "Name"),
    *("Currency", "Location", "Class"),
)
LONGEST_TEXT: Final = 4_000


def write_quickbooks(
    entries: Iterable[Entry],
    book: Book,
    language: Language,
    path: Path,
    *,
    overwrite: bool = False,
    progress: Progress = unwatched,
) -> Written:
    """Writes the entries; ``Written`` names the documents whose words are not all there.

    Raises: Refused("booking.*"): QuickBooks would not take it, and why; Refused("report.*"): the
        disk does not; Cancelled: no half file is left.
    """
    require_bookable(book)
    told, rows = EntryWords(language, longest=LONGEST_TEXT), 0
    currency = book.shop.currency
    with whole_file(path, overwrite=overwrite) as file, rows_of(file, ",") as writer:
        writer.writerow(COLUMNS)
        for entry in entries:
            words = told.of(entry)
            for posting in entry.postings:
                if rows % LINES_A_STEP == 0:
                    progress(rows, book.lines, "QuickBooks")
                rows += 1
                debit = plain(posting.debit, currency) if posting.debit else ""
                credit = plain(posting.credit, currency) if posting.credit else ""
                where = entry.origin.document, f"{entry.origin.day:%m/%d/%Y}", posting.code
                writer.writerow((*where, debit, credit, words, "", currency, "", ""))
        progress(book.lines, book.lines, "QuickBooks")
    return told.written(path, rows)
