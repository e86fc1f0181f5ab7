"""What is loaded before the first window is little: heavy libraries wait until they are needed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HEAVY = ("numpy", "pyqtgraph", "openpyxl", "alembic", "babel", "phonenumbers", "rapidfuzz")
PROGRAM = """
import sys
import ui.shell.window, ui.jobs, ui.changes, ui.crash, ui.wording, ui.theme
import ui.widgets.table, ui.widgets.timeline, ui.widgets.states, ui.widgets.steps
print(*[name for name in {heavy!r} if name in sys.modules])
"""
CHARTS = """
import sys
import ui.charts.money_chart
loaded = [name for name in sys.modules if name.startswith("PySide6.QtOpenGL")]
print(*[name for name in loaded if hasattr(sys.modules[name], "__file__")])
"""


def printed_by(program: str) -> str:
    root = Path(__file__).parents[2]
    asked = [sys.executable, "-c", program]
    done = subprocess.run(asked, cwd=root, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_the_window_and_its_parts_load_nothing_heavy() -> None:
    assert printed_by(PROGRAM.format(heavy=HEAVY)) == ""


def test_the_charts_load_no_opengl() -> None:
    assert printed_by(CHARTS) == ""
