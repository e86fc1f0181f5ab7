"""``csdesk report``: a report as a file, of everything or of a period."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date

from csdesk.cli.at_desk import at_desk
from csdesk.cli.printing import DONE, Answer, print_json, printable
from csdesk.desk import Desk
from csdesk.domain.errors import Refused
from csdesk.domain.reports.lines import Written
from csdesk.domain.reports.request import FileFormat, ReportKind, ReportRequest

BLANK: Answer = {
    **{"report": None, "file": None, "format": None, "from": None, "to": None},
    **{"rows": 0, "shortened": 0, "replaced": 0},
}


def run_report(chosen: argparse.Namespace) -> int:
    from csdesk.services.reports.making import require_period
    from csdesk.services.reports.naming import format_of

    kind = ReportKind(chosen.kind)
    wanted = format_of(chosen.out) if chosen.format is None else FileFormat(chosen.format)
    require_period(chosen.from_on, chosen.to_on)
    _require_fitting(kind, chosen)
    with at_desk(chosen, read_only=not chosen.sent) as desk:
        write = _write_insight if kind is ReportKind.INSIGHT else _write
        written, from_on, to_on = write(desk, kind, wanted, chosen)
    _tell_losses("did not fit whole", written.shortened)
    _tell_losses("held signs that such a file can’t, and stand-ins show where", written.replaced)
    _tell_left_out(written.left_out)
    if chosen.json:
        answer = {
            **{"report": chosen.kind, "file": str(written.path), "format": str(wanted)},
            **{"from": from_on and from_on.isoformat(), "to": to_on and to_on.isoformat()},
            **{"rows": written.rows, "shortened": len(written.shortened)},
            **{"replaced": len(written.replaced), "committed": True},
        }
        print_json(answer)
    else:
        days = f": {from_on} to {to_on}" if from_on and to_on else ""
        print(f"{printable(str(written.path))}{days}")
    return DONE


def _tell_losses(what: str, places: Sequence[str]) -> None:
    if places:
        texts = "1 text" if len(places) == 1 else f"{len(places)} texts"
        print(f"{texts} {what}, the first in {printable(places[0])}.", file=sys.stderr)


def _tell_left_out(sheets: Sequence[str]) -> None:
    if sheets:
        others = ", ".join(sheets)
        print(f"A .csv holds one sheet. Not in it: {others}. A .zip holds all.", file=sys.stderr)


def _require_fitting(kind: ReportKind, chosen: argparse.Namespace) -> None:
    """Stops options that the kind of report can't have.

    Raises: Refused("usage").
    """
    is_story = kind is ReportKind.CUSTOMER
    if is_story != (chosen.customer is not None):
        words = (
            "report {kind} needs --customer. See: csdesk report --help"
            if is_story
            else "report {kind} is not for --customer. See: csdesk report --help"
        )
        raise Refused("usage", words, kind=kind)
    if chosen.sent and kind is not ReportKind.ACCOUNTANT:
        raise Refused("usage", "Only the accountant’s report is marked as sent.")


def _write(
    desk: Desk, kind: ReportKind, wanted: FileFormat, chosen: argparse.Namespace
) -> tuple[Written, date, date]:
    from csdesk.services.reports.exporting import export_report, whole_period

    first, last = whole_period(desk)
    from_on = chosen.from_on or min(first, chosen.to_on or first)
    request = ReportRequest(
        kind,
        from_on,
        chosen.to_on or max(last, from_on),
        names=not chosen.without_names,
        customer_id=_customer(desk, chosen),
        language=chosen.language or "",
    )
    written = export_report(desk, request, chosen.out, file_format=wanted, overwrite=chosen.force)
    if chosen.sent:
        _mark_sent(desk, request, written)
    return written, request.from_on, request.to_on


def _mark_sent(desk: Desk, request: ReportRequest, written: Written) -> None:
    """From now on changes of this period are told against what stands in this file."""
    from csdesk.services.reports.sent import mark_sent, remember_export

    kept = remember_export(desk, request, written.path.name, written.standing)
    if kept is not None:
        mark_sent(desk, kept.id)


def _customer(desk: Desk, chosen: argparse.Namespace) -> int | None:
    if chosen.customer is None:
        return None
    from csdesk.services.charts import find_customer

    return find_customer(desk, chosen.customer)


def _write_insight(
    desk: Desk, kind: ReportKind, wanted: FileFormat, chosen: argparse.Namespace
) -> tuple[Written, date | None, date | None]:
    """The workbook of Insight, of the same days as ``csdesk insight`` tells."""
    from csdesk.services.reports.exporting import require_format
    from csdesk.services.reports.insight import export_insight

    require_format(kind, wanted)
    first, last = chosen.from_on, min(filter(None, (chosen.to_on, chosen.today)), default=None)
    written = export_insight(
        *(desk, first, last, chosen.out),
        known_on=chosen.today,
        names=not chosen.without_names,
        language=chosen.language or "",
        overwrite=chosen.force,
    )
    return written, first, last
