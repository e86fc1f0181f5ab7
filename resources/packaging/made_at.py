"""The time that a build tells as its own: the same commit gives the same, on any day."""

from __future__ import annotations

import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path

_PROJECT = Path(__file__).resolve().parents[2]
_WITHOUT_HISTORY = 315532800  # 1980, the first year that a ZIP can tell


def made_at() -> datetime:
    """Of ``SOURCE_DATE_EPOCH``, else of the last commit; of no day where neither is known."""
    told = os.environ.get("SOURCE_DATE_EPOCH") or _last_commit() or _WITHOUT_HISTORY
    return datetime.fromtimestamp(int(told), UTC)


def _last_commit() -> str:
    asked = ["git", "-C", str(_PROJECT), "log", "-1", "--format=%ct"]
    try:
        done = subprocess.run(asked, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ""
    return done.stdout.strip()
