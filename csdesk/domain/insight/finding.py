"""One thing that the records answer: its value, how firmly it is known, and its sentence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from csdesk.domain.ours import ours


class Label(StrEnum):
    """How firmly something is known."""

    FACT = "fact"
    """Arithmetic on the records."""
    ESTIMATE = "estimate"
    """A statement beyond them, with the range that fits them."""
    CANT_TELL = "cant_tell"
    """Too little is written down; it is said what is missing."""

    @property
    def words(self) -> str:
        """As it stands before a sentence: words of ours, to be said where they are read."""
        return {
            Label.FACT: ours("Fact"),
            Label.ESTIMATE: ours("Estimate"),
            Label.CANT_TELL: ours("Can’t tell yet"),
        }[self]


class Unit(StrEnum):
    """What a value counts; money is minor units of the shop's currency."""

    MONEY = "money"
    SHARE = "share"
    """1.0 is 100 %."""
    RATIO = "ratio"
    """So much per 1."""
    COUNT = "count"
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    SCORE = "score"
    """Points of a scale: recommend score -100 to 100, satisfaction 1 to 5, ease 1 to 7."""
    PERCENT = "percent"
    """100 is 100 %: an index against what is comparable."""
    CORRELATION = "correlation"
    """From -1 to 1."""
    DAY = "day"
    """A date as ISO text."""
    WORD = "word"
    """One of a few known words, such as a verdict."""


Value = int | float | str | None


@dataclass(frozen=True, slots=True)
class WorkedOut:
    """How a figure came about: a formula in words, then the same with today's numbers in it."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One figure of Insight.

    ``n`` is how many records it rests on (customers, complaints, answers: the sentence says
    which). ``low`` and ``high`` belong to an estimate; None there means that no bound is known.
    ``reason`` says in a word what is missing where it can't be told yet (``too_few_cases``).
    """

    label: Label
    sentence: str
    n: int
    value: Value = None
    unit: Unit = Unit.COUNT
    low: float | None = None
    high: float | None = None
    reason: str = ""
    worked_out: WorkedOut | None = None


def fact(value: Value, n: int, sentence: str, unit: Unit = Unit.COUNT, *lines: str) -> Finding:
    """What arithmetic on the records says; ``lines`` tell how it is worked out."""
    return Finding(Label.FACT, sentence, n, value, unit, worked_out=_worked_out(lines))


def estimate(
    value: float,
    span: tuple[float | None, float | None],
    n: int,
    sentence: str,
    unit: Unit = Unit.RATIO,
    *lines: str,
) -> Finding:
    """What the records make likely, and the range that fits them."""
    low, high = span
    return Finding(
        Label.ESTIMATE, sentence, n, value, unit, low, high, worked_out=_worked_out(lines)
    )


def cant_tell(reason: str, n: int, sentence: str, unit: Unit = Unit.COUNT, *lines: str) -> Finding:
    """What can't be told yet: ``reason`` is the code of what is missing, the sentence says it."""
    return Finding(
        Label.CANT_TELL, sentence, n, None, unit, reason=reason, worked_out=_worked_out(lines)
    )


def _worked_out(lines: tuple[str, ...]) -> WorkedOut | None:
    return WorkedOut(lines) if lines else None


def findings_of(value: Any) -> Iterator[tuple[str, Finding]]:
    """Every field of a value of Insight that is a finding, with its name."""
    for field in fields(value):
        found = getattr(value, field.name)
        if isinstance(found, Finding):
            yield field.name, found
