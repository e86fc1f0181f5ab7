"""Findings as JSON: amounts as strings, nothing that JSON can't hold."""

from __future__ import annotations

from math import isfinite
from typing import Any

from csdesk.cli.printing import Answer
from csdesk.domain.insight.finding import Finding, Label, Unit, Value, findings_of
from csdesk.domain.money import plain


def finding_json(found: Finding, currency: str) -> Answer:
    """One figure: label, value, unit, n, sentence; the range of an estimate, the reason of a gap.

    Money is a string in units of the currency with a dot; an open end of a range is null.
    """
    answer: Answer = {
        "label": str(found.label),
        "value": value_json(found.value, found.unit, currency),
        "unit": str(found.unit),
        "n": found.n,
        "sentence": found.sentence,
    }
    if found.label is Label.ESTIMATE:
        answer["range"] = [value_json(end, found.unit, currency) for end in (found.low, found.high)]
    if found.label is Label.CANT_TELL:
        answer["reason"] = found.reason
    if found.worked_out is not None:
        answer["worked_out"] = list(found.worked_out.lines)
    return answer


def findings_json(value: Any, currency: str) -> Answer:
    """Every field of a value that is a finding, by its name."""
    return {name: finding_json(found, currency) for name, found in findings_of(value)}


def value_json(value: Value, unit: Unit, currency: str) -> Value:
    """A value as JSON can hold it; null where there is none or no number stands for it."""
    if isinstance(value, float) and not isfinite(value):
        return None
    if unit is Unit.MONEY and isinstance(value, int | float):
        return plain(round(value), currency)
    return value
