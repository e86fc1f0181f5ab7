"""What of a sheet is drawn in its charts and in which colours, on the screen and on paper alike."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from csdesk.domain.reports.sheet import ChartKind

_MOST_KINDS: Final = 12
_SERIES: Final = ("brings", "costs", "info", "plum", "ok", "text3")
_OF: Final = {
    "brings": ("Spend", "Margin", "Contribution", "Sales"),
    "costs": ("Service cost", "Effort", "Cost"),
    "info": ("Remedy", "Remedies"),
    "plum": ("Goodwill",),
    "text3": ("Other", "Outlays"),
}


def drawn_of(kind: ChartKind, labels: Sequence[str]) -> int:
    """How many of these lines are drawn: all along time, else as many bars as can be told apart."""
    many = len(labels)
    return many if kind is ChartKind.LINES or in_time(labels) else min(many, _MOST_KINDS)


def in_time(labels: Sequence[str]) -> bool:
    """Whether what stands along the axis are months or days: each has a number in it."""
    return all(any(sign.isdigit() for sign in label) for label in labels)


def colour_of(title: str, taken: set[str]) -> str:
    """The token of the colour that a column has wherever it is drawn, or one not taken yet."""
    wanted = next((token for token, titles in _OF.items() if title in titles), "")
    if wanted and wanted not in taken:
        return wanted
    return next((token for token in _SERIES if token not in taken), _SERIES[-1])
