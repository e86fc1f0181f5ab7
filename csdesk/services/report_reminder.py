"""The reminder at the end of a period: its workbook can be made, and was not sent yet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from csdesk.desk import Desk
from csdesk.domain.reports.reminders import PUT_OFF_FOR, REMINDED_FOR, ReportDue, ended_period
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.domain.shop import Shop
from csdesk.services.reports.sent import last_export
from csdesk.store import listings
from csdesk.store.unit_of_work import Work


def report_due(desk: Desk) -> ReportDue | None:
    """The period that ended last, where its workbook is still to be sent; None: nothing to say.

    Nobody is reminded of a period with nothing in it, of one that ended long ago, or within a
    week after they said not now.
    """
    today = desk.today()
    with desk.store.read() as work:
        shop = work.settings.read()
        if not shop.report_reminder or shop.report_reminder_again > today.isoformat():
            return None
        return _due(work, ended_period(shop.report_reminder, today, shop.year_begins), today)


def _due(work: Work, period: tuple[date, date], today: date) -> ReportDue | None:
    if today - period[1] > REMINDED_FOR or not listings.has_entries(work.connection, *period):
        return None
    known = last_export(work, ReportRequest(ReportKind.ACCOUNTANT, *period))
    if known is None:
        return ReportDue(*period)
    if known.sent_at is not None:
        return None
    there = known.exported_at + timedelta(minutes=known.offset_minutes)
    return ReportDue(*period, there.date())


def put_off_report(desk: Desk) -> Shop:
    """Not now: nobody is reminded of the workbook for a week."""
    again = (desk.today() + PUT_OFF_FOR).isoformat()
    with desk.store.write("put_off_report", desk.now()) as work:
        return work.settings.write(replace(work.settings.read(), report_reminder_again=again))
