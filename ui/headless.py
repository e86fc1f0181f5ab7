"""What csdesk does where there is no display: its main job, in files that can be looked at."""

from __future__ import annotations

import sys
from pathlib import Path

from ui.demonstration import DemonstrationFailed, demonstrate


def main(folder: Path) -> int:
    """Do the main job on a demo shop in ``folder`` and say where everything is."""
    try:
        shown = demonstrate(folder)
    except DemonstrationFailed as failed:
        print(f"csdesk could not do it: {failed}", file=sys.stderr)
        return 1
    print(f"{shown.customer}: {shown.verdict}")
    for what, path in (
        ("demo shop", shown.shop),
        ("home screen", shown.home),
        ("customer's page", shown.page),
        ("customer's chart", shown.chart),
        ("accountant's workbook", shown.workbook),
        ("the same on paper", shown.printed),
    ):
        print(f"{what}: {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
