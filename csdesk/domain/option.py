"""Options: ways to put a complaint right that were offered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from csdesk.domain.redress import RedressForm


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
    form: RedressForm | None = None
    ready_on: date | None = None
    """The day it would be done; ``ready`` says it in words."""
    id: int = 0
