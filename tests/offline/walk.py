"""A day at the real window: every page and dialog of a shop that is full of hostile words.

``python -m tests.offline.walk FOLDER``, on whichever display the environment names; it puts a shop
and a few reports into FOLDER. Who watches it from outside sees what csdesk reaches for.
"""

from __future__ import annotations

import os
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from csdesk.desk import Desk
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.paths import DATA_FOLDER_VARIABLE

WORDS = '<img src="http://127.0.0.1:9/x.png"> <img src="//127.0.0.1/share/x.png"> \\\\127.0.0.1\\x'


def walk(folder: Path) -> None:
    """Opens the window on a new shop, goes everywhere, makes reports, and ends."""
    os.environ[DATA_FOLDER_VARIABLE] = str(folder / "home")
    shop = folder / "shop.csdesk"
    customer, complaints = _full_shop(shop)

    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from tests.ui.every_screen import PLACES, every_dialog
    from ui.app import Application, make_application
    from ui.crash import CrashReporter

    application = make_application(["csdesk"])
    desk = Application(CrashReporter())
    desk.open_shop(shop)
    window = desk.window
    while desk.sitting is None:
        QTest.qWait(20)

    def settle() -> None:
        for _ in range(3):
            desk.jobs.wait_idle()
            QApplication.processEvents()

    ways: list[tuple[str, object]] = [(name, None) for name in PLACES]
    ways += [("customer", customer), *(("complaint", each) for each in complaints)]
    for place, what in ways:
        window.open_place(place, what)
        settle()
    for _, make in every_dialog(desk.sitting.context, customer, complaints[-1]):
        dialog = make()
        window.show_dialog(dialog)
        settle()
        dialog.close()
    _reports(desk.sitting.context.desk, folder)
    window.close()
    settle()
    application.quit()


def _full_shop(path: Path) -> tuple[int, tuple[int, ...]]:
    from csdesk.services.shops import open_shop
    from tests.hostile import a_hostile_shop

    with closing(open_shop(path, make_if_missing=True).store) as store:
        return a_hostile_shop(Desk(store, lambda: datetime.now(UTC)), WORDS)


def _reports(desk: Desk, folder: Path) -> None:
    from csdesk.services.import_report import import_json
    from csdesk.services.reports.exporting import export_report, whole_period
    from ui.reports.pdf_report import paint_report

    days = whole_period(desk)
    for ending in ("xlsx", "pdf", "csv"):
        asked = ReportRequest(ReportKind.COMPLAINTS, *days)
        export_report(desk, asked, folder / f"report.{ending}", paint=paint_report)
    (folder / "list.csv").write_text("name,mail\nBo Larsen,bo@example.org\n", encoding="utf-8")
    import_json(folder / "list.csv", desk)


if __name__ == "__main__":
    walk(Path(sys.argv[1]))
    print("walked", flush=True)
