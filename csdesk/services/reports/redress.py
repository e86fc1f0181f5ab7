"""The sheets Remedies and Goodwill: what was given, and what it cost the shop."""

from __future__ import annotations

from typing import Any

from csdesk.domain.ours import ours
from csdesk.domain.redress import RedressKind
from csdesk.domain.reports.accounts import AccountRole, code_of
from csdesk.domain.reports.journal import EntryKind, document
from csdesk.domain.reports.lines import RedressLine
from csdesk.domain.reports.sheet import Lines, Sheet
from csdesk.domain.reports.tables.redress import REDRESS
from csdesk.domain.reports.words import FORM_WORDS
from csdesk.services.reports.asked import Asked
from csdesk.services.reports.streaming import streamed
from csdesk.store.report_queries import redress_given


def redress_sheets(asked: Asked) -> tuple[Sheet[RedressLine], Sheet[RedressLine]]:
    """What put things right, and what was a thank-you on top: never on one sheet."""
    return (
        Sheet(
            "Remedies",
            ours("Remedies"),
            ours("What put right what the shop broke, at what it cost the shop."),
            REDRESS,
            _lines(asked, RedressKind.REMEDY, AccountRole.REMEDIES),
        ),
        Sheet(
            "Goodwill",
            ours("Goodwill"),
            ours("Thank-yous on top of a remedy, at what they cost the shop."),
            REDRESS,
            _lines(asked, RedressKind.GOODWILL, AccountRole.GOODWILL),
        ),
    )


def _lines(asked: Asked, kind: RedressKind, role: AccountRole) -> Lines[RedressLine]:
    booked = EntryKind.REMEDY if kind is RedressKind.REMEDY else EntryKind.GOODWILL

    def made(row: Any) -> RedressLine:
        return RedressLine(
            given_on=row.given_on,
            customer_id=row.customer_id,
            customer=asked.customer(row.customer_id, row.name),
            what=asked.told(row.what),
            cost=row.cost_minor,
            document=document(booked, row.id),
            complaint_id=row.complaint_id,
            form=FORM_WORDS[row.form],
            worth=row.worth_minor,
            account_code=row.account_code.strip() or code_of(asked.shop, role),
            person=asked.person(row.person_id),
        )

    return streamed(asked.desk, redress_given(kind, *asked.period), made)
