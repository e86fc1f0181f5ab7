"""Whether a bundle is whole: everything it must be able to do, once, with nobody at the screen."""

from __future__ import annotations

import json
import logging
import sys
import time
from pathlib import Path
from typing import Any

from csdesk.versions import versions
from ui.demonstration import DemonstrationFailed, Shown, demonstrate

log = logging.getLogger("csdesk.self_test")


def self_test(folder: Path) -> int:
    """Open a demo shop, draw it, write its workbook and PDF, and leave it all and ``info.json``.

    Returns: 0 if all went well, 1 if not; ``info.json`` then says why.
    """
    started = time.perf_counter()
    folder.mkdir(parents=True, exist_ok=True)
    info = folder / "info.json"
    info.unlink(missing_ok=True)
    try:
        told = {"ok": True, **_about(demonstrate(folder))}
    except DemonstrationFailed as failed:
        told = {"ok": False, "failed": str(failed)}
    except Exception as failed:
        log.exception("the self-test broke")
        told = {"ok": False, "failed": f"{type(failed).__name__}: {failed}"}
    told |= _versions() | {"seconds_in_all": round(time.perf_counter() - started, 3)}
    info.write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0 if told["ok"] else 1


def _about(shown: Shown) -> dict[str, Any]:
    files = shown.shop, shown.home, shown.page, shown.chart, shown.workbook, shown.printed
    return {
        "customer": shown.customer,
        "verdict": shown.verdict,
        "bytes": {path.name: path.stat().st_size for path in files},
        "seconds": shown.seconds,
        "qt_said": list(shown.qt_said),
    }


def _versions() -> dict[str, Any]:
    bundle = Path(sys.executable).parent
    return {
        **dict(part.lower().split(" ", 1) for part in versions().split(", ")),
        "platform": sys.platform,
        "bundle_bytes": _size(bundle) if getattr(sys, "frozen", False) else None,
    }


def _size(folder: Path) -> int:
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files)
