"""The rows of a list that stay out, as they stand in it, each with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from csdesk.domain.ours import ours

REASON: Final = ours("Why it stays out")
NUMBER: Final = ours("Row in the file")

Left = tuple[int, Sequence[object], str]
"""Number of a row, its cells, and why it stays out."""
