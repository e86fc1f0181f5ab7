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


def test_the_window_and_its_parts_load_nothing_heavy() -> None:
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(heavy=HEAVY)],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == ""
