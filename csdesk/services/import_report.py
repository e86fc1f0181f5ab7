"""What an import did, or would do, as the JSON that scripts rely on (DESIGN part 5)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from csdesk.desk import Desk
from csdesk.domain.errors import CsdeskError
from csdesk.domain.import_choices import NOTHING_CHOSEN, Choices
from csdesk.progress import Progress, unwatched
from csdesk.services.import_looking import look_at
from csdesk.services.imports import ImportPreview, ImportResult, bring_in, preview

REFUSED, LEFT_OUT, DONE = 2, 3, 0
"""What the command line answers with: nothing was changed, rows were left out, all is well."""


def import_json(
    path: Path,
    desk: Desk | None = None,
    *,
    dry_run: bool = False,
    map_path: Path | None = None,
    choices: Choices = NOTHING_CHOSEN,
    progress: Progress = unwatched,
) -> dict[str, Any]:
    """Brings a file in, or with ``dry_run`` only looks at it, and tells about it in plain values.

    Without a desk it is a dry run. A refusal is told too: zeros, ``committed`` false and
    ``error`` with its code and sentence; ``exit_code`` knows what that means.
    """
    try:
        chosen = None
        if map_path is not None:
            from csdesk.intake.understanding import read_map

            chosen = read_map(map_path)
        if desk is not None and not dry_run:
            choices = replace(choices, take_currency=_nobody_answered(desk))
        look = look_at(path, chosen=chosen, choices=choices, progress=progress)
        if desk is None or dry_run:
            return _told(path, preview(desk, look), committed=False)
        result = bring_in(desk, look, progress=progress)
        return _told(path, result.preview, committed=True, result=result)
    except CsdeskError as error:
        return refused_json(path, error)


def _nobody_answered(desk: Desk) -> bool:
    """Whether the currency of the shop is only assumed, so that the file's may stand in."""
    with desk.store.read() as work:
        return not work.settings.read().first_run_done


def refused_json(path: Path, error: CsdeskError) -> dict[str, Any]:
    """The same keys with zeros, for a file that can't come in."""
    empty: dict[str, Any] = {
        "file": path.name,
        "layout": None,
        "kind": None,
        "customers": {"new": 0, "matched": 0, "skipped": 0},
        "purchases": {
            "new": 0,
            "duplicate": 0,
            "skipped": 0,
            "total": {},
            "first": None,
            "last": None,
        },
        "complaints": {"new": 0},
        "answers": {"new": 0},
        "problems": [],
        "committed": False,
    }
    return empty | {"error": {"code": error.code, "sentence": error.sentence}}


def exit_code(told: dict[str, Any]) -> int:
    """What the command line ends with after telling this."""
    if "error" in told:
        return REFUSED
    left_out = told["customers"]["skipped"] or told["purchases"]["skipped"]
    return LEFT_OUT if left_out else DONE


def _told(
    path: Path, seen: ImportPreview, *, committed: bool, result: ImportResult | None = None
) -> dict[str, Any]:
    plan = seen.plan
    return {
        "file": path.name,
        "layout": plan.layout,
        "kind": plan.kind,
        "customers": {
            "new": seen.customers_new,
            "matched": seen.customers_matched,
            "skipped": plan.customers_skipped,
        },
        "purchases": {
            "new": seen.purchases_new,
            "duplicate": seen.purchases_duplicate,
            "skipped": seen.purchases_skipped,
            "total": {code: f"{amount:f}" for code, amount in plan.totals.items()},
            "first": plan.first_on.isoformat() if plan.first_on else None,
            "last": plan.last_on.isoformat() if plan.last_on else None,
        },
        "complaints": {"new": 0},
        "answers": {"new": 0},
        "problems": [problem._asdict() for problem in seen.problems],
        "committed": committed,
    }
