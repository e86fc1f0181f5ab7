"""The fault that keeps PySide6 below 6.12: calls that return nothing gave away references."""

from __future__ import annotations

import subprocess
import sys

CALLS = """
import sys
from PySide6.QtGui import QFont

font = QFont()
before = sys.getrefcount(None)
for _ in range(200_000):
    font.setPixelSize(12)
print(before - sys.getrefcount(None))
"""


def test_200_000_calls_that_return_nothing_give_no_reference_away():
    done = subprocess.run(
        [sys.executable, "-c", CALLS], capture_output=True, text=True, check=False, timeout=120
    )

    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 1_000
