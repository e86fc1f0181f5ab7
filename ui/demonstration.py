"""The main job with nobody at the screen: a demo shop, its pictures and its workbook."""

from __future__ import annotations

import os
import shutil
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from csdesk.paths import DATA_FOLDER_VARIABLE

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from csdesk.desk import Desk
    from ui.app import Application

_HOME: Final = "home"
_PATIENCE: Final = 60_000
_PAUSE: Final = 250
_FEWEST_COLOURS: Final = 12


class DemonstrationFailed(Exception):
    """What went wrong on the way, in one sentence."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What was made, and how many seconds each part took."""

    shop: Path
    customer: str
    verdict: str
    home: Path
    page: Path
    chart: Path
    workbook: Path
    printed: Path
    """The same as a PDF."""
    seconds: dict[str, float]
    qt_said: tuple[str, ...]
    """Warnings of Qt on the way."""


def demonstrate(folder: Path) -> Shown:
    """Open a demo shop in a window that nobody sees, and leave what it shows in ``folder``.

    Files of an earlier demonstration are replaced, the owner's own data is never looked at.

    Raises: DemonstrationFailed: something did not come out as it should.
    """
    folder.mkdir(parents=True, exist_ok=True)
    folder = folder.resolve()
    shutil.rmtree(folder / _HOME, ignore_errors=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if sys.platform == "win32":  # where a window that nobody sees looks for fonts nowhere else
        os.environ.setdefault("QT_QPA_FONTDIR", str(Path(os.environ["SYSTEMROOT"], "Fonts")))
    os.environ[DATA_FOLDER_VARIABLE] = str(folder / _HOME)
    return _Demonstration(folder).run()


class _Demonstration:
    """One run; it remembers what went wrong, and when each part was over."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._troubles: list[BaseException] = []
        self._said: list[str] = []
        self._seconds: dict[str, float] = {}
        self._last = time.perf_counter()

    def run(self) -> Shown:
        shop = self._make_shop()
        application = self._open(shop)
        try:
            return self._show(application, shop)
        finally:
            application.window.close()

    def _make_shop(self) -> Path:
        from csdesk.demo import make_demo

        shop = make_demo(self._free("demo.csdesk"))
        self._over("demo shop")
        return shop

    def _open(self, shop: Path) -> Application:
        from PySide6.QtCore import qInstallMessageHandler

        from csdesk.logs import start_logs
        from ui.app import Application, make_application
        from ui.crash import CrashReporter

        start_logs()
        crash = CrashReporter()
        crash.install()
        qInstallMessageHandler(lambda _kind, _where, words: self._said.append(words))
        self._app = make_application(["csdesk"])
        application = Application(crash)
        crash.tell_with(lambda heard: self._troubles.append(DemonstrationFailed(heard.text)))
        application.jobs.unheard.connect(self._troubles.append)
        application.window.resize(1366, 768)
        application.open_shop(shop)
        self._settle(application)
        if application.sitting is None:
            raise DemonstrationFailed("The demo shop did not open.")
        self._over("window")
        return application

    def _show(self, application: Application, shop: Path) -> Shown:
        from ui.charts.money_chart import MoneyChart

        window, desk = application.window, application.sitting.desk  # type: ignore[union-attr]
        home = self._picture(window.grab().toImage(), "home.png")
        customer_id = _one_past_the_tipping_point(desk)
        name, verdict = _told(application, customer_id)
        window.open_customer(customer_id)
        self._settle(application)
        page = self._picture(window.grab().toImage(), "customer.png")
        drawn = window.findChild(MoneyChart)
        if drawn is None:
            raise DemonstrationFailed("The customer's page shows no chart.")
        chart = self._picture(drawn.image(), "chart.png")
        self._over("pictures")
        files = self._report(desk, "accountant.xlsx"), self._report(desk, "accountant.pdf")
        said = tuple(self._said)
        return Shown(shop, name, verdict, home, page, chart, *files, self._seconds, said)

    def _report(self, desk: Desk, name: str) -> Path:
        from csdesk.domain.reports.request import ReportKind, ReportRequest
        from csdesk.services.reports.exporting import export_report, whole_period
        from ui.reports.pdf_report import paint_report

        path = self._free(name)
        asked = ReportRequest(ReportKind.ACCOUNTANT, *whole_period(desk))
        export_report(desk, asked, path, paint=paint_report)
        self._over("workbook" if path.suffix == ".xlsx" else "printed")
        return path

    def _settle(self, application: Application) -> None:
        """Let the window work until nothing is under way any more."""
        from PySide6.QtCore import QEventLoop, QTimer

        busy = True
        while busy:
            if not application.jobs.wait_idle(_PATIENCE):
                raise DemonstrationFailed("The window was still busy after a minute.")
            pause = QEventLoop()
            QTimer.singleShot(_PAUSE, pause.quit)
            pause.exec()
            busy = application.jobs.busy
        if self._troubles:
            raise DemonstrationFailed(f"{self._troubles[0]!r}") from self._troubles[0]

    def _picture(self, image: QImage, name: str) -> Path:
        path = self._free(name)
        if _colours(image) < _FEWEST_COLOURS:
            raise DemonstrationFailed(f"The picture {name} is empty.")
        if not image.save(str(path)):
            raise DemonstrationFailed(f"The picture {name} could not be written.")
        return path

    def _free(self, name: str) -> Path:
        path = self._folder / name
        path.unlink(missing_ok=True)
        return path

    def _over(self, part: str) -> None:
        now = time.perf_counter()
        self._seconds[part] = round(now - self._last, 3)
        self._last = now


def _one_past_the_tipping_point(desk: Desk) -> int:
    """The customer with most to show: service has cost more than their purchases left."""
    from csdesk.domain.listings import CustomerFilter, CustomerQuery
    from csdesk.services.customers import list_customers

    past = list_customers(desk, CustomerQuery(filter=CustomerFilter.PAST_TIPPING))
    return (past or list_customers(desk, CustomerQuery()))[0]


def _told(application: Application, customer_id: int) -> tuple[str, str]:
    """The customer's name, and the verdict in the words of the window."""
    from csdesk.services.charts import customer_chart

    context = application.sitting.context  # type: ignore[union-attr]
    wording = context.wording
    told = customer_chart(
        context.desk,
        customer_id,
        money=wording.money,
        day=wording.date,
        percent=lambda whole: wording.percent(whole / 100),
    )
    return told.customer.name, told.verdict.text


def _colours(image: QImage) -> int:
    """How many colours a picture has, on a grid of its pixels."""
    across, down = range(0, image.width(), 9), range(0, image.height(), 9)
    return len({image.pixel(x, y) for x in across for y in down})
