"""Workbooks for other programs to read: ``workbooks_to_read.py FOLDER``, run by csdesk’s own."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from csdesk.demo import make_demo
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.services.reports.exporting import export_report
from csdesk.services.shops import open_shop
from tests.hostile import HOSTILE
from tests.workbooks.reports import Cost, a_page, a_report, a_sheet, written
from tests.workbooks.test_office_opens import PAGE, a_whole_report

YEAR = date(2026, 1, 1), date(2026, 11, 21)
KINDS = [kind for kind in ReportKind if kind is not ReportKind.CUSTOMER]


def main(folder: Path) -> None:
    texts = [*HOSTILE.values(), "x" * 40_000, "_x0041_", " both ends ", "00123", "1E5", "#REF!"]
    hostile = a_sheet([Cost(text) for text in texts], grouped=(("Cost", "Kind"),))
    written(folder / "hostile.xlsx", a_report(PAGE, hostile, a_page(key="Notes")), "de_DE")
    for currency in ("EUR", "JPY", "KWD"):
        written(folder / f"{currency}.xlsx", a_whole_report(currency), "fr_FR")
    for customers in (0, 48):
        shop = make_demo(folder / f"{customers}.csdesk", customers, today=YEAR[1])
        desk = open_shop(shop)
        for kind in KINDS:
            request = ReportRequest(kind, *YEAR, language="de")
            export_report(desk, request, folder / f"{kind}-{customers}.xlsx")
        desk.store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
