"""Options: ways to put a complaint right that were offered."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Option:
    """A way to put it right: what it costs us, what it is worth to the customer, and when."""

    complaint_id: int
    position: int
    title: str
    detail: str = ""
    cost_minor: int = 0
    worth_minor: int | None = None
    ready: str = ""
    limits_told: bool = False
    chosen: bool = False
    id: int = 0
