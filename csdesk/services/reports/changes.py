"""What is not as it was when a period was last exported, as a sheet of its workbook."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta, timezone

from csdesk.desk import Desk
from csdesk.domain.ours import ours
from csdesk.domain.reports.changes import ChangeLine, changes
from csdesk.domain.reports.request import ReportRequest
from csdesk.domain.reports.sent import ExportedReport
from csdesk.domain.reports.sheet import Column, Kind, Lines, Sheet
from csdesk.domain.reports.standing import Books, unpacked
from csdesk.language import Language, language_of
from csdesk.services.reports.sent import is_untouched, last_export
from csdesk.services.reports.standing import books_of
from csdesk.store.unit_of_work import Work

COLUMNS: tuple[Column[ChangeLine], ...] = (
    Column(ours("What"), Kind.WORD, lambda c: c.what),
    Column(ours("Document"), Kind.TEXT, lambda c: c.document or None),
    Column(ours("Day"), Kind.DAY, lambda c: c.on),
    Column(ours("Customer ID"), Kind.ID, lambda c: c.customer_id),
    Column(ours("Kind of change"), Kind.WORD, lambda c: c.kind),
    Column(ours("Figure"), Kind.WORD, lambda c: c.figure),
    Column(ours("Before"), Kind.MONEY, lambda c: c.before),
    Column(ours("Now"), Kind.MONEY, lambda c: c.now),
    Column(ours("Difference"), Kind.MONEY, lambda c: c.difference),
    Column(ours("Day before"), Kind.DAY, lambda c: c.day_before),
    Column(ours("Customer ID before"), Kind.ID, lambda c: c.customer_before),
    Column(ours("Account"), Kind.TEXT, lambda c: c.account or None),
    Column(ours("Account before"), Kind.TEXT, lambda c: c.account_before or None),
    Column(ours("Form"), Kind.WORD, lambda c: c.form or None),
    Column(ours("Form before"), Kind.WORD, lambda c: c.form_before or None),
)
NOTHING_ELSE = ours("This period has no earlier workbook that says anything else.")
"""The same whether there is none or one that says the same: the same facts, the same file."""
SENT = ours("Compared with the workbook of {moment}, which was sent on {day}.")
EXPORTED = ours("Compared with the workbook of {moment}, the last one of this period.")
NOTHING = ours("Everything is as it was then.")
DAMAGED = ours(
    "The last workbook of this period is of {moment}. What was kept of it is damaged, so nothing "
    "can be compared."
)


def changes_sheet(desk: Desk, work: Work, request: ReportRequest) -> Sheet[ChangeLine]:
    """Sheet ``Changes``: line by line what differs from the newest export of this very period.

    The newest that was sent, where one was. Its ``about`` says which, in the report’s language.
    """
    exported = last_export(work, request)
    before = _kept(exported)
    language = language_of(work.settings.read(), request.language)
    if exported is not None and exported.sent_at is None and is_untouched(work, exported):
        exported = before = None
    about = _compared_with(exported, before, language)
    lines: Lines[ChangeLine] = ()
    if before is not None and exported is not None and not is_untouched(work, exported):
        lines = _ChangeLines(desk, request, before)
    none = "" if before is None else NOTHING
    return Sheet("Changes", ours("Changes"), about, COLUMNS, lines, none=none)


class _ChangeLines:
    """Walked through as often as somebody asks; neither side lies in memory as lines."""

    def __init__(self, desk: Desk, request: ReportRequest, before: Books) -> None:
        self._desk = desk
        self._request = request
        self._before = before
        self._count: int | None = None

    def __len__(self) -> int:
        if self._count is None:
            self._count = sum(1 for _ in self)
        return self._count

    def __iter__(self) -> Iterator[ChangeLine]:
        return self._desk.store.walk(self._changes)

    def _changes(self, work: Work) -> Iterable[ChangeLine]:
        return changes(self._before, books_of(work, self._request.from_on, self._request.to_on))


def _kept(exported: ExportedReport | None) -> Books | None:
    if exported is None:
        return None
    try:
        return unpacked(exported.lines)
    except ValueError:
        return None


def _compared_with(
    exported: ExportedReport | None, before: Books | None, language: Language
) -> str:
    if exported is None:
        return language.say(NOTHING_ELSE)
    zone = timezone(timedelta(minutes=exported.offset_minutes))
    moment = language.moment(exported.exported_at.astimezone(zone))
    if before is None:
        return language.say(DAMAGED, moment=moment)
    if exported.sent_at is None:
        return language.say(EXPORTED, moment=moment)
    sent_on = exported.sent_at.astimezone(zone).date()
    return language.say(SENT, moment=moment, day=language.day(sent_on))
