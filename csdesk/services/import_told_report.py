"""What an import told of complaints and answers, as the JSON that scripts rely on."""

from __future__ import annotations

from typing import Any

from csdesk.domain.drafts import ImportPlan
from csdesk.domain.follow_up import DETRACTOR_UP_TO, PROMOTER_FROM
from csdesk.services.import_complaints import ToldSeen


def complaints_json(plan: ImportPlan, seen: ToldSeen) -> dict[str, Any]:
    """What becomes of the complaints of a file, in plain values."""
    days = sorted(draft.opened_on for draft in plan.complaints if draft.opened_on)
    return {
        **_counts_json(seen),
        "first": days[0].isoformat() if days else None,
        "last": days[-1].isoformat() if days else None,
    }


def answers_json(plan: ImportPlan, seen: ToldSeen) -> dict[str, Any]:
    """What becomes of the answers of a file, and how many of all it holds would recommend."""
    scores = [draft.recommend for draft in plan.answers if draft.recommend is not None]
    days = sorted(draft.answered_on for draft in plan.answers if draft.answered_on)
    return {
        **_counts_json(seen),
        "promoters": sum(score >= PROMOTER_FROM for score in scores),
        "passives": sum(DETRACTOR_UP_TO < score < PROMOTER_FROM for score in scores),
        "detractors": sum(score <= DETRACTOR_UP_TO for score in scores),
        "first": days[0].isoformat() if days else None,
        "last": days[-1].isoformat() if days else None,
    }


def _counts_json(seen: ToldSeen) -> dict[str, int]:
    return {"new": seen.new, "duplicate": seen.duplicate, "skipped": seen.skipped}
