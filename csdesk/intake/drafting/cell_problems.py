"""What is wrong with one cell: a sentence that names its value, and one that points at it."""

from __future__ import annotations

from typing import NamedTuple

from csdesk.domain.drafts import Problem
from csdesk.domain.spoken import said


class Complaint(NamedTuple):
    """Words of ours for what is wrong with a value."""

    sentence: str
    """With ``{value}`` in it."""
    beside: str
    """The same where the value stands in sight."""

    def of(self, row: int, heading: str, value: str, meant: str = "") -> Problem:
        """The problem of one cell."""
        told = said(self.sentence, value=value), meant, said(self.beside)
        return Problem(row, heading, value, *told)
