"""What must not be loaded before it is needed: it would keep the owner waiting at every start."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HEAVY = (
    "alembic",
    "babel",
    "cryptography",
    "keyring",
    "numpy",
    "openpyxl",
    "phonenumbers",
    "pyqtgraph",
    "python_calamine",
    "rapidfuzz",
    "sqlcipher3",
    "sqlalchemy.orm",
)

OPEN_AND_LOOK = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from ui.app import Application, make_application
from ui.crash import CrashReporter

app = make_application(["csdesk"])
application = Application(CrashReporter())

def look():
    assert application.jobs.wait_idle(20_000)
    here = application.window.pages.here
    print(here.place if here else "nowhere", *sorted(set(sys.argv[2:]) & set(sys.modules)))
    application.window.close()
    app.quit()

application.open_shop(Path(sys.argv[1]), then=lambda: QTimer.singleShot(0, look))
app.exec()
"""


def test_a_start_up_to_today_loads_nothing_heavy(tmp_path: Path, shop_file: Path) -> None:
    _mark_as_answered(shop_file)

    done = subprocess.run(
        [sys.executable, "-c", OPEN_AND_LOOK, str(shop_file), *HEAVY],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=Path(__file__).resolve().parents[2],
    )

    assert done.stdout.split() == ["today"], done.stderr


def _mark_as_answered(shop_file: Path) -> None:
    """A first run would stand where Today is looked for."""
    from csdesk.domain.shop import Shop
    from csdesk.services.shops import finish_first_run, open_shop

    desk = open_shop(shop_file)
    finish_first_run(desk, Shop(name="Millbrook Cycles"), ("Maya Torres",), None)
    desk.store.close()
