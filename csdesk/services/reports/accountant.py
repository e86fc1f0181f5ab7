"""The accountant's workbook: the whole shop, a cover first, and every line that it adds up."""

from __future__ import annotations

from typing import Any

from csdesk.domain.reports.sheet import Page, Sheet
from csdesk.services.reports import journal, vouchers
from csdesk.services.reports.asked import Asked
from csdesk.services.reports.changes import changes_sheet
from csdesk.services.reports.complaints import complaints_sheet
from csdesk.services.reports.cover import cover_page
from csdesk.services.reports.customers import customers_sheet
from csdesk.services.reports.effort import (
    effort_by_person_sheet,
    effort_lines_sheet,
    outlays_sheet,
)
from csdesk.services.reports.notes import notes_page
from csdesk.services.reports.redress import redress_sheets
from csdesk.services.reports.returns import returns_sheet
from csdesk.services.reports.summary import summary_sheet


def parts(asked: Asked) -> tuple[Sheet[Any] | Page, ...]:
    """All of a period in the order in which an accountant reads it."""
    with asked.desk.store.read() as work:
        changed = changes_sheet(asked.desk, work, asked.request)
    entries = journal.journal_entries(asked)
    sheets: tuple[Sheet[Any], ...] = (
        summary_sheet(asked),
        *journal.journal_sheets(asked, entries),
        *redress_sheets(asked),
        returns_sheet(asked),
        *vouchers.parts(asked),
        effort_by_person_sheet(asked),
        effort_lines_sheet(asked),
        outlays_sheet(asked),
        complaints_sheet(asked),
        customers_sheet(asked),
        changed,
    )
    checks = (*journal.journal_checks(), *vouchers.voucher_checks())
    notes = notes_page(asked, lambda: (*journal.journal_notes(asked, entries), changed.about))
    return cover_page(asked, sheets, checks), *sheets, notes
