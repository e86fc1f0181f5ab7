"""Offerings: what the shop does and what it does not do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Offering:
    """One thing people ask for: whether the shop offers it, and what to say about it."""

    name: str
    is_offered: bool
    position: int
    detail: str = ""
    """The limits of what is offered, or what to say kindly where it is not."""
    id: int = 0
    active: bool = True
