"""Quick redress: remedies and thank-yous the shop gives often, one click each."""

from __future__ import annotations

from dataclasses import dataclass

from csdesk.domain.redress import RedressForm, RedressKind


@dataclass(frozen=True, slots=True)
class QuickRedress:
    """A line of remedy or goodwill, ready to be given; money in minor units."""

    kind: RedressKind
    form: RedressForm
    what: str
    cost_minor: int
    position: int
    worth_minor: int | None = None
    id: int = 0
    active: bool = True


def is_within(preset: QuickRedress, limit_minor: int | None) -> bool:
    """Whether one click may give it; with no limit set every preset may be given."""
    return limit_minor is None or preset.cost_minor <= limit_minor
