"""The owner's own map of a list, as a file that says it in plain words."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

from csdesk.domain.errors import Refused
from csdesk.domain.import_fields import Field, Kind
from csdesk.intake.files.fixed_width import told_cuts

_SAYS = ("title", "kind", "fields", "leave_out", "dates", "decimal", "currency", "document")
_ORDERS = ("day_first", "month_first")
_LARGEST = 1_000_000


def read_map(path: Path) -> dict[str, Any]:
    """The owner's map: ``{"kind": "purchases", "fields": {"total": "Amount", "mail": 3}}``.

    Columns are named by heading or counted from 1. ``leave_out`` (a list of columns), ``dates``
    (``day_first`` or ``month_first``), ``decimal``, ``currency``, ``document`` and ``answers``
    (to what csdesk asked about the list) may be told too, and ``cuts``: where the columns of a
    text begin that only blanks part, as in ``[0, 12, 30]``. Each is optional.

    Raises: Refused("import.map"): the file can't be read or says something unknown.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise ValueError("it is far larger than any map")
        told = json.loads(path.read_text(encoding="utf-8-sig"))
        require_map(told)
    except OSError as fault:
        said = fault.strerror or str(fault)
        raise Refused(
            "import.map", "The map {name} can’t be used: {said}.", name=path.name, said=said
        ) from None
    except json.JSONDecodeError as fault:
        said = f"line {fault.lineno} is not written as JSON is"
        raise Refused(
            "import.map", "The map {name} can’t be used: {said}.", name=path.name, said=said
        ) from None
    except (ValueError, RecursionError) as fault:
        raise Refused(
            "import.map", "The map {name} can’t be used: {fault}.", name=path.name, fault=fault
        ) from None
    found: dict[str, Any] = told
    return found


def require_map(told: object) -> None:
    """Raises: ValueError: it says something that no list can be read by, in words."""
    if not isinstance(told, dict):
        raise ValueError("an object with fields is expected")
    known = (*_SAYS, "cuts", "answers")
    for name in told:
        if name not in known:
            raise ValueError(f"“{name}” means nothing here; known are {', '.join(known)}")
    if "kind" in told:
        _one_of(Kind, "kind", told["kind"])
    fields = told.get("fields", {})
    if not isinstance(fields, dict):
        raise ValueError('“fields” should name columns, as in {"total": "Amount"}')
    for name, columns in fields.items():
        _one_of(Field, "fields", name)
        _require_columns(f"fields, {name}", columns)
    _require_columns("leave_out", told.get("leave_out", []))
    _require_rest(told)


def _require_rest(told: Mapping[str, Any]) -> None:
    if told.get("dates", _ORDERS[0]) not in _ORDERS:
        raise ValueError(f"“dates” should be {' or '.join(_ORDERS)}")
    if told.get("decimal", ".") not in (".", ","):
        raise ValueError("“decimal” should be a dot or a comma")
    currency = told.get("currency", "EUR")
    if not (isinstance(currency, str) and len(currency) == 3 and currency.isalpha()):
        raise ValueError("“currency” should be a code of three letters, such as EUR")
    document = told.get("document", [])
    if not isinstance(document, list):
        raise ValueError("“document” should be a list of fields that tell one sale from another")
    for name in document:
        _one_of(Field, "document", name)
    answers = told.get("answers", {})
    if not isinstance(answers, dict) or not all(
        isinstance(each, str) for pair in answers.items() for each in pair
    ):
        raise ValueError("“answers” should hold a word for each question")
    if "cuts" in told:
        told_cuts(told["cuts"])
    if not isinstance(told.get("title", ""), str):
        raise ValueError("“title” should be words")


def _one_of(words: type[StrEnum], where: str, told: object) -> None:
    known = [str(each) for each in words]
    if told not in known:
        raise ValueError(f"“{told}” in “{where}” is not known; known are {', '.join(known)}")


def _require_columns(where: str, told: object) -> None:
    columns = told if isinstance(told, list) else [told]
    for column in columns:
        whole = isinstance(column, int) and not isinstance(column, bool)
        if not (column is None or isinstance(column, str) or whole):
            raise ValueError(f"“{where}” should name columns by heading, or count them from 1")
