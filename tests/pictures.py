"""Paints the pictures of the help, of the tour and of README.md.

``python -m tests.pictures [--language de] [NAME …]``: a demo shop of a fixed seed and day, the
light colours, a window of 1366 x 768: the same build on the same computer paints the same
pictures, to the byte. Few colours keep their files small. Those of the help lie beside its pages,
in every language; those of README.md are English.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractScrollArea

from csdesk.demo import make_demo
from csdesk.demo.place import place_of
from csdesk.demo.throw_away import NAME, PREFIX
from csdesk.domain.complaint import Stage
from csdesk.domain.listings import ComplaintFilter, CustomerFilter, CustomerQuery
from csdesk.domain.ours import LANGUAGES
from csdesk.paths import DATA_FOLDER_VARIABLE
from csdesk.services.complaints import complaint_rows, list_complaints, save_empathize
from csdesk.services.customers import list_customers
from tests.builders import an_empathize_step
from tests.conftest import NOW, fixed_now
from ui.app import Application, make_application
from ui.crash import CrashReporter
from ui.theme import Scheme, Theme
from ui.window_memory import WindowMemory

ROOT: Final = Path(__file__).parents[1]
OF_HELP: Final = ROOT / "resources/help"
OF_README: Final = ROOT / "resources/pictures"
WIDE, HIGH = 1366, 768
MOST_COLOURS: Final = 128
_PAUSE: Final = 350
_HEADS: Final = {
    "en": ("Customer;Email;Date;Total;Item", "soon"),
    "de": ("Kunde;E-Mail;Datum;Betrag;Artikel", "bald"),
    "fr": ("Client;E-mail;Date;Total;Article", "bientôt"),
    "es": ("Cliente;Correo;Fecha;Importe;Artículo", "pronto"),
    "it": ("Cliente;E-mail;Data;Importo;Articolo", "presto"),
}
"""What stands over the columns of a list, and a day that nobody can read."""
_SALES: Final = (
    ("Anna Lindqvist;anna@example.com;2026-11-02;89.00", "Winter tyres"),
    ("Greg Tanner;;2026-11-03;24.50", "Lights"),
    ("Noor Haddad;noor@example.com;{soon};410.00", "Gravel bike, used"),
    ("Priya Raman;priya@example.com;2026-11-09;35.00", "Chain"),
    (";;2026-11-10;12.00", "Inner tube"),
)

Open = Callable[["Painter"], None]


class Painter:
    """The demo shop in a window nobody sees."""

    def __init__(self, folder: Path, language: str) -> None:
        self.folder = folder
        os.environ[DATA_FOLDER_VARIABLE] = str(folder / "home")
        self.app = make_application(["csdesk"])
        WindowMemory().choose_language(language)
        Theme.current().use(Scheme.LIGHT)
        self.application = Application(CrashReporter(), fixed_now)
        Theme.current().use(Scheme.LIGHT)
        self.place = place_of(language)
        path = make_demo(folder / NAME, today=NOW.date(), place=self.place)
        self.application.open_shop(path)
        self.window.setWindowState(Qt.WindowState.WindowNoState)
        self.window.resize(WIDE, HIGH)
        self.settle()
        self.window.hide_strip("tour")

    @property
    def window(self):  # type: ignore[no-untyped-def]
        return self.application.window

    @property
    def desk(self):  # type: ignore[no-untyped-def]
        assert self.application.sitting is not None
        return self.application.sitting.desk

    def settle(self) -> None:
        """Until nothing is read any more and everything that came is drawn."""
        for _ in range(2):
            self.application.jobs.wait_idle(60_000)
            pause = QEventLoop()
            QTimer.singleShot(_PAUSE, pause.quit)
            pause.exec()

    def go(self, place: str, what: object = None) -> None:
        self.window.open_place(place, what)

    def complaint_at(self, stage: Stage) -> None:
        """The newest complaint that stands there."""
        shown = list_complaints(self.desk, ComplaintFilter.OPEN)
        rows = complaint_rows(self.desk, shown)
        self.go("complaint", next(row.id for row in rows if row.stage is stage))

    def choices(self) -> None:
        """The demo has nobody at Act, so the one at Empathize is taken there first."""
        rows = complaint_rows(self.desk, list_complaints(self.desk, ComplaintFilter.OPEN))
        heard = next(row.id for row in rows if row.stage is Stage.EMPATHIZING)
        save_empathize(self.desk, an_empathize_step(heard), done=True)
        self.go("complaint", heard)

    def customer_past_the_tipping_point(self) -> None:
        past = list_customers(self.desk, CustomerQuery(filter=CustomerFilter.PAST_TIPPING))
        self.go("customer", past[0])

    def tour(self) -> None:
        """The first step of the tour, what it tells of lit up."""
        self.window.run("tour")
        self.settle()

    def end_tour(self) -> None:
        assert self.application.sitting is not None
        if (tour := self.application.sitting.tour) is not None:
            tour.end()

    def list_to_match(self) -> None:
        path = self.folder / "till-november.csv"
        heads, soon = _HEADS[self.place.language]
        lines = [f"{sale.format(soon=soon)};{self.place.words(item)}" for sale, item in _SALES]
        path.write_text("\n".join([heads, *lines, ""]), encoding="utf-8")
        self.go("import", (path,))

    def paint(self, opened: Open, path: Path) -> None:
        opened(self)
        self.settle()
        self.window.notice.dismiss()
        for scroll in self.window.pages.currentWidget().findChildren(QAbstractScrollArea):
            scroll.verticalScrollBar().setValue(0)
        path.parent.mkdir(parents=True, exist_ok=True)
        image = few_colours(self.window.grab().toImage())
        self.end_tour()
        if not image.save(str(path), "PNG", 0):  # type: ignore[call-overload]
            raise OSError(f"{path} could not be written")


def _to(place: str, what: object = None) -> Open:
    return lambda painter: painter.go(place, what)


def _complaint(stage: Stage) -> Open:
    return lambda painter: painter.complaint_at(stage)


HELP: Final[dict[str, Open]] = {
    "today": _to("today"),
    "customers": _to("customers"),
    "customer": _to("customer", 1),
    "tipped": Painter.customer_past_the_tipping_point,
    "listen": _complaint(Stage.LISTENING),
    "empathize": _complaint(Stage.EMPATHIZING),
    "act": Painter.choices,
    "insight": _to("insight", "overview"),
    "same-care": _to("insight", "fairness"),
    "causes": _to("insight", "causes"),
    "import": Painter.list_to_match,
    "reports": _to("reports"),
    "backups": _to("settings", "backups"),
    "settings": _to("settings", "money"),
    "tour": Painter.tour,
}
README: Final[dict[str, Open]] = {name: HELP[name] for name in ("today", "customer", "insight")}


def few_colours(image: QImage) -> QImage:
    """The same picture in its commonest colours: every other one becomes the nearest of these."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    wide, high = plain.width(), plain.height()
    dots = np.frombuffer(plain.constBits(), np.uint32).reshape(high, -1)[:, :wide] & 0xFFFFFF
    known, place, often = np.unique(dots, return_inverse=True, return_counts=True)
    kept = known[np.sort(np.argsort(-often, kind="stable")[:MOST_COLOURS])]
    nearest = np.concatenate([_nearest(part, kept) for part in np.array_split(known, 64)])
    indexed = QImage(wide, high, QImage.Format.Format_Indexed8)
    indexed.setColorTable([0xFF000000 | int(colour) for colour in kept])
    rows = np.frombuffer(indexed.bits(), np.uint8).reshape(high, indexed.bytesPerLine())
    rows[:, :wide] = nearest[place.reshape(high, wide)]
    return indexed


def _nearest(colours: np.ndarray, among: np.ndarray) -> np.ndarray:
    """For each colour the number of the one of ``among`` that looks most like it."""
    apart = [
        ((colours >> bits & 255).astype(int)[:, None] - (among >> bits & 255).astype(int)) ** 2
        for bits in (16, 8, 0)
    ]
    return np.argmin(sum(apart), axis=1).astype(np.uint8)


def main(args: list[str]) -> int:
    asked = argparse.ArgumentParser(prog="dev.py pictures", description=__doc__.splitlines()[0])
    asked.add_argument("--language", choices=LANGUAGES, help="only in this one")
    asked.add_argument("names", nargs="*", metavar="NAME", help="only these")
    chosen = asked.parse_args(args)
    unknown = sorted(set(chosen.names) - HELP.keys() - README.keys())
    if unknown:
        asked.error(f"there is no picture {', '.join(unknown)}")
    if chosen.language is not None:
        return paint_in(chosen.language, chosen.names)
    return max(_apart(language, chosen.names) for language in LANGUAGES)


def _apart(language: str, names: list[str]) -> int:
    """A program of its own for each language: one window speaks one."""
    command = [sys.executable, "-m", "tests.pictures", "--language", language, *names]
    return subprocess.call(command, cwd=ROOT)


def paint_in(language: str, names: list[str]) -> int:
    """Paints those that are named, or all, in one language."""
    targets = [(OF_HELP / language / "pictures", HELP)]
    if language == LANGUAGES[0]:
        targets.append((OF_README, README))
    with tempfile.TemporaryDirectory(prefix=PREFIX) as folder:
        painter = Painter(Path(folder), language)
        for target, pictures in targets:
            for name, opened in pictures.items():
                if not names or name in names:
                    path = target / f"{name}.png"
                    painter.paint(opened, path)
                    print(f"{path.relative_to(ROOT)}: {path.stat().st_size // 1024} KB", flush=True)
        painter.window.close()
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(sys.argv[1:]))
