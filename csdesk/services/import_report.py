"""What an import did, or would do, as the JSON that scripts rely on (DESIGN part 5)."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from csdesk.desk import Desk
from csdesk.domain.drafts import Doubt, ImportPlan, Problem
from csdesk.domain.errors import CsdeskError
from csdesk.domain.import_choices import NOTHING_CHOSEN, Choices
from csdesk.domain.spoken import said
from csdesk.progress import Progress, unwatched
from csdesk.services.import_complaints import ToldSeen
from csdesk.services.import_looking import Look, look_at, recall_nothing
from csdesk.services.import_standing import shop_json
from csdesk.services.import_told_report import answers_json, complaints_json
from csdesk.services.imports import ImportPreview, bring_in, preview
from csdesk.services.remembered_layouts import recall

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
            from csdesk.intake.meaning.maps import read_map

            chosen = read_map(map_path)
        if desk is not None and not dry_run:
            choices = replace(choices, take_currency=_nobody_answered(desk))
        memory = partial(recall, desk) if desk is not None else recall_nothing
        look = look_at(path, chosen=chosen, choices=choices, memory=memory, progress=progress)
        if desk is None or dry_run:
            return _told(path, look, preview(desk, look), committed=False)
        result = bring_in(desk, look, progress=progress)
        told = _told(path, look, result.preview, committed=True)
        return told | {"shop": shop_json(desk)}
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
        "customers": {"new": 0, "matched": 0, "skipped": 0, "doubtful": 0},
        "purchases": {
            "new": 0,
            "duplicate": 0,
            "changed": 0,
            "completed": 0,
            "skipped": 0,
            "total": {},
            "first": None,
            "last": None,
        },
        "complaints": complaints_json(ImportPlan("", ""), ToldSeen()),
        "answers": answers_json(ImportPlan("", ""), ToldSeen()),
        "problems": [],
        "committed": False,
        "understood": None,
        "doubts": [],
    }
    return empty | {"error": {"code": error.code, "sentence": error.sentence}}


def exit_code(told: dict[str, Any]) -> int:
    """What the command line ends with after telling this."""
    if "error" in told:
        return REFUSED
    kinds = ("customers", "purchases", "complaints", "answers")
    return LEFT_OUT if any(told[kind]["skipped"] for kind in kinds) else DONE


def _told(path: Path, look: Look, seen: ImportPreview, *, committed: bool) -> dict[str, Any]:
    plan, found = seen.plan, look.understanding
    open_doubts = [doubt for doubt in plan.doubts if doubt.code not in look.choices.answers]
    return {
        "file": path.name,
        "layout": plan.layout,
        "kind": plan.kind,
        "customers": {
            "new": seen.customers_new,
            "matched": seen.customers_matched,
            "skipped": plan.customers_skipped,
            "doubtful": seen.doubtful,
        },
        "purchases": {
            "new": seen.purchases_new,
            "duplicate": seen.purchases_duplicate,
            "changed": seen.purchases_changed,
            "completed": seen.completed,
            "skipped": seen.purchases_skipped,
            "total": {code: f"{amount:f}" for code, amount in plan.totals.items()},
            "first": plan.first_on.isoformat() if plan.first_on else None,
            "last": plan.last_on.isoformat() if plan.last_on else None,
        },
        "complaints": complaints_json(plan, seen.complaints),
        "answers": answers_json(plan, seen.answers),
        "problems": [
            _problem_json(problem) for problem in (*map(_problem_of, open_doubts), *seen.problems)
        ],
        "committed": committed,
        "understood": {"title": found.title, "sure": found.sureness, "why": list(found.why)},
        "doubts": [_doubt_json(doubt) for doubt in plan.doubts],
    }


def _problem_of(doubt: Doubt) -> Problem:
    """Nobody can be asked here, so what was taken is said."""
    taken = next((each.words for each in doubt.choices if each.value == doubt.taken), doubt.taken)
    return Problem(
        0,
        doubt.column,
        doubt.example,
        said("{question} Taken for now: {taken}", question=doubt.question, taken=taken),
    )


def _problem_json(problem: Problem) -> dict[str, Any]:
    told = problem._asdict()
    del told["beside"]
    if not problem.suggestion:
        del told["suggestion"]
    return told


def _doubt_json(doubt: Doubt) -> dict[str, Any]:
    return {
        "code": doubt.code,
        "column": doubt.column,
        "question": doubt.question,
        "taken": doubt.taken,
        "choices": [choice._asdict() for choice in doubt.choices],
    }
