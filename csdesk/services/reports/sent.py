"""What was exported and sent to the accountant, kept so that later changes can be told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date

from csdesk.desk import Desk
from csdesk.domain.reports.changes import changes
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.domain.reports.sent import ExportedReport, SinceSent, Standing
from csdesk.domain.reports.standing import packed, unpacked
from csdesk.services.reports.standing import books_of
from csdesk.store.unit_of_work import Work


def standing_of(desk: Desk, request: ReportRequest) -> Standing:
    """What the books of a period say in the shop of ``desk``, to be remembered with an export.

    Take it from the private copy that the export is made of: then it is what stands in the file.
    """
    with desk.store.read() as work:
        return _standing(work, request)


def _standing(work: Work, request: ReportRequest) -> Standing:
    return Standing(work.last_change, packed(books_of(work, request.from_on, request.to_on)))


def remember_export(
    desk: Desk, request: ReportRequest, file_name: str, standing: Standing | None = None
) -> ExportedReport | None:
    """Keeps what stood in an exported workbook of the accountant; other reports are not kept.

    Of a period the newest export is kept, and all that were marked as sent. Where the one before
    had the same in it and the same name, it stays as it is; so does one that was sent, whatever
    the name: whoever has it has the same.

    Args:
        standing: what stood in the file; without it, what the books say now.
    """
    if request.kind is not ReportKind.ACCOUNTANT:
        return None
    now = desk.now()
    with desk.store.write("remember_export", now) as work:
        kept = standing or _standing(work, request)
        made = ExportedReport(
            *(request.kind, request.from_on, request.to_on, now.astimezone(UTC)),
            *(desk.offset_minutes(), kept.last_change, kept.lines, file_name),
            person_id=desk.store.person_id,
        )
        return _kept(work, request, made)


def _kept(work: Work, request: ReportRequest, made: ExportedReport) -> ExportedReport:
    """The export that stays beside those that were sent: this one, or one that says the same."""
    every = _exports(work, request)
    sent = [each for each in every if each.sent_at is not None]
    unsent = [each for each in every if each.sent_at is None]
    is_sent_already = bool(sent) and sent[-1].lines == made.lines
    for older in unsent if is_sent_already else unsent[:-1]:
        work.exported_reports.remove(older.id)
    if is_sent_already:
        return sent[-1]
    if not unsent:
        return work.exported_reports.add(made)
    before = unsent[-1]
    if (before.lines, before.file_name) == (made.lines, made.file_name):
        return before
    return work.exported_reports.replace(replace(made, id=before.id))


def mark_sent(desk: Desk, exported_id: int) -> ExportedReport:
    """Marks an export as sent: what stands in it is what later exports are compared with.

    Raises: NotFound: it is not kept any more.
    """
    now = desk.now()
    with desk.store.write("mark_report_sent", now) as work:
        exported = work.exported_reports.require(exported_id)
        sent_at = exported.sent_at or now.astimezone(UTC)
        return work.exported_reports.replace(replace(exported, sent_at=sent_at))


def unmark_sent(desk: Desk, exported_id: int) -> ExportedReport:
    """Takes the mark back: it was not sent after all.

    Raises: NotFound: it is not kept any more.
    """
    with desk.store.write("unmark_report_sent", desk.now()) as work:
        exported = work.exported_reports.require(exported_id)
        return work.exported_reports.replace(replace(exported, sent_at=None))


def last_export_of(
    desk: Desk, kind: ReportKind, from_on: date, to_on: date
) -> ExportedReport | None:
    """What a workbook of this very period is compared with; None where there was none before."""
    with desk.store.read() as work:
        return last_export(work, ReportRequest(kind, from_on, to_on))


def newest_export_of(
    desk: Desk, kind: ReportKind, from_on: date, to_on: date
) -> ExportedReport | None:
    """What was exported of this very period last, sent or not; it is what can be marked as sent."""
    with desk.store.read() as work:
        found = _exports(work, ReportRequest(kind, from_on, to_on))
    return found[-1] if found else None


def last_export(work: Work, request: ReportRequest) -> ExportedReport | None:
    """The newest export of a period that was sent, else the newest."""
    found = _exports(work, request)
    sent = [each for each in found if each.sent_at is not None]
    return next(reversed(sent or found), None)


def sent_report(desk: Desk, kind: ReportKind, from_on: date, to_on: date) -> ExportedReport | None:
    """The newest export of a period that was marked as sent."""
    found = last_export_of(desk, kind, from_on, to_on)
    return None if found is None or found.sent_at is None else found


def is_sent(desk: Desk, kind: ReportKind, from_on: date, to_on: date) -> bool:
    """Whether a workbook of this very period was sent."""
    return sent_report(desk, kind, from_on, to_on) is not None


def changes_since_sent(desk: Desk, request: ReportRequest) -> SinceSent | None:
    """How much in a period is not what it was when it was sent; None where it was not sent."""
    with desk.store.read() as work:
        sent = last_export(work, request)
        if sent is None or sent.sent_at is None:
            return None
        try:
            before = unpacked(sent.lines)
        except ValueError:
            return SinceSent(sent, None)
        if is_untouched(work, sent):
            return SinceSent(sent, 0)
        now = books_of(work, request.from_on, request.to_on)
        return SinceSent(sent, sum(1 for _ in changes(before, now)))


def is_untouched(work: Work, exported: ExportedReport) -> bool:
    """Whether History has nothing about the shop since: then there is nothing to compare."""
    newest = work.last_change_of_books
    return newest is None or newest[0] <= exported.last_change


def _exports(work: Work, request: ReportRequest) -> list[ExportedReport]:
    """All that is kept of a period, oldest first."""
    table = work.exported_reports.table
    same = table.c.kind == request.kind, table.c.from_on == request.from_on
    found = work.exported_reports.where(*same, table.c.to_on == request.to_on)
    return sorted(found, key=lambda each: (each.exported_at, each.id))
