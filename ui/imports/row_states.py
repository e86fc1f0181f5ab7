"""How each row of the file stands: ready, to look at, staying out; and what would mend it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from csdesk.domain.doubles import Double
from csdesk.domain.drafts import Problem
from csdesk.domain.import_choices import Choices
from csdesk.domain.import_fields import AMOUNT_FIELDS, DATE_FIELDS, IDENTITY_FIELDS, Field
from csdesk.domain.spoken import filled
from csdesk.domain.wording import shortened
from csdesk.services.import_looking import Look
from csdesk.services.imports import ImportPreview

_HARD = (AMOUNT_FIELDS | DATE_FIELDS) - {Field.CLOSED_ON}
_LONGEST = 24
"""Characters of a suggestion that a button shows."""


def _tr(words: str) -> str:
    return QCoreApplication.translate("Imports", words)


class State(StrEnum):
    """How a row stands; the values are the tones in which it is painted."""

    READY = "ok"
    LOOK = "warn"
    OUT = "bad"
    DOUBLE = "info"
    SKIPPED = "quiet"


class Way(StrEnum):
    """What the button of a row does."""

    USE = "use"
    """Put the suggestion into the cell."""
    TYPE = "type"
    """Open the cell for typing."""
    WHO = "who"
    """Ask whether two are the same person."""
    BACK = "back"
    """Let the row stand as in the file again."""


@dataclass(frozen=True, slots=True)
class Fix:
    """What can be done about a row with one press."""

    way: Way
    words: str
    place: int = -1
    """The column it is about."""
    text: str = ""
    """What would stand there."""


@dataclass(frozen=True, slots=True)
class RowState:
    """One row that is not simply ready."""

    state: State
    reason: str
    flagged: frozenset[int] = frozenset()
    """Places of the cells that it is about."""
    fix: Fix | None = None


def states_of(look: Look, preview: ImportPreview) -> dict[int, RowState]:
    """Number of a row -> how it stands; rows that are simply ready are not among them."""
    found = {row: _after_mending(look, row) for row in _mended(look.choices)}
    found |= _who_is_settled(look)
    doubles = {double.row: double for double in reversed(preview.doubles)
               if double.key not in look.choices.same}  # fmt: skip
    asked = {(row, "", double.theirs.name) for row, double in doubles.items()}
    by_row: dict[int, list[Problem]] = {}
    for problem in preview.problems:
        if problem[:3] not in asked and problem.row and problem.row not in look.choices.skipped:
            by_row.setdefault(problem.row, []).append(problem)
    finder = _Finder(look)
    for row, problems in by_row.items():
        found[row] = finder.state(problems)
    for row, double in doubles.items():
        if row not in by_row and row not in look.choices.skipped:
            found[row] = _maybe_known(double, finder)
    return found | _without_a_rate(look, preview, found, finder)


def _without_a_rate(
    look: Look, preview: ImportPreview, found: Mapping[int, RowState], finder: _Finder
) -> dict[int, RowState]:
    """Sales in a currency that nobody said the worth of: they stay out, and say so."""
    if not preview.foreign:
        return {}
    states = {
        code: RowState(
            State.OUT,
            filled(_tr("In {currency}. Say above what it is worth."), currency=code),
            finder.amounts(),
        )
        for code in preview.foreign
    }
    foreign = [draft for draft in look.plan.purchases if str(draft.currency) in states]
    told = {draft.row: states[str(draft.currency)] for draft in foreign}
    documents = {draft.reference: told[draft.row] for draft in foreign}
    told |= finder.further_rows(told, documents)
    settled = State.OUT, State.SKIPPED
    return {
        row: state
        for row, state in told.items()
        if row not in found or found[row].state not in settled
    }


def _maybe_known(double: Double, finder: _Finder) -> RowState:
    reason = _tr("Looks like {name}").format(name=double.ours.name)
    flagged = frozenset(itertools.islice(finder.identities(), 1))
    fix = Fix(Way.WHO, _tr("Same person?"), text=double.key)
    return RowState(State.DOUBLE, reason, flagged, fix)


def counts_of(states: Mapping[int, RowState]) -> dict[State, int]:
    """How many rows stand in which way, those that are ready left aside."""
    counts = dict.fromkeys(State, 0)
    for state in states.values():
        counts[state.state] += 1
    return counts


def staying_out(states: Mapping[int, RowState]) -> dict[int, str]:
    """Number of each row that does not come in -> why."""
    outside = (State.OUT, State.SKIPPED)
    return {row: state.reason for row, state in states.items() if state.state in outside}


def _mended(choices: Choices) -> set[int]:
    return {row for row, _ in choices.cells} | choices.skipped


def _after_mending(look: Look, row: int) -> RowState:
    back = Fix(Way.BACK, _tr("Undo"))
    if row in look.choices.skipped:
        return RowState(State.SKIPPED, _tr("Stays out, as you said"), fix=back)
    changed = frozenset(place for number, place in look.choices.cells if number == row)
    return RowState(State.READY, _tr("Ready, changed by you"), changed, back)


def _who_is_settled(look: Look) -> dict[int, RowState]:
    """The rows of those about whom the owner said who they are."""
    same = look.choices.same
    found: dict[int, RowState] = {}
    for draft in look.plan.customers if same else ():
        if draft.key in same:
            known = _tr("Ready, the same person"), _tr("Ready, somebody new")
            reason = known[same[draft.key] is None]
            found[draft.row] = RowState(State.READY, reason, fix=Fix(Way.BACK, _tr("Undo")))
    return found


def _briefly(problem: Problem) -> str:
    """The reason without the value, which stands in its own cell on its tint."""
    return problem.beside or problem.reason


class _Finder:
    """Finds the cells that a problem is about, and what would mend them."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._places: dict[str, list[int]] = {}
        for place, heading in enumerate(look.table.headings):
            self._places.setdefault(heading, []).append(place)
        self._fields = {
            place: field for field, places in look.understanding.columns.items() for place in places
        }
        numbers = look.table.row_numbers
        self._at = dict(zip(numbers, range(len(numbers)), strict=True))

    def state(self, problems: list[Problem]) -> RowState:
        places = [self._place(problem) for problem in problems]
        hard = [
            self._fields.get(place) in _HARD if problem.column else not problem.value
            for problem, place in zip(problems, places, strict=True)
        ]
        out = any(hard)
        first = hard.index(True) if out else 0
        flagged = frozenset(place for place in places if place >= 0)
        fix = self._fix(problems[first], places[first])
        told = (
            _briefly(problem) if place >= 0 else problem.reason
            for problem, place in zip(problems, places, strict=True)
        )
        reason = "; ".join(dict.fromkeys(told))
        return RowState(State.OUT if out else State.LOOK, reason, flagged, fix)

    def _place(self, problem: Problem) -> int:
        """The column a problem is about, -1 where it is about none."""
        places = self._places.get(problem.column, []) if problem.column else []
        at = self._at.get(problem.row)
        for place in places if at is not None else ():
            assert at is not None
            if str(self._look.table.rows[at][place]).strip().startswith(problem.value):
                return place
        if places:
            return places[0]
        return -1 if problem.value else next(self.identities(), -1)

    def identities(self) -> Iterator[int]:
        """Columns that can tell who somebody is, a name first."""
        columns = self._look.understanding.columns
        for field in (Field.NAME, Field.LAST_NAME, Field.COMPANY, *IDENTITY_FIELDS):
            yield from columns.get(field, ())

    def further_rows(
        self, told: Mapping[int, RowState], documents: Mapping[str, RowState]
    ) -> dict[int, RowState]:
        """Further rows with the number of a document: its lines stand as its first one does."""
        columns = self._look.understanding.columns.get(Field.REFERENCE, ())
        table = self._look.table
        found: dict[int, RowState] = {}
        for place in columns[:1]:
            for number, cell in zip(table.row_numbers, table.column(place), strict=True):
                state = documents.get(str(cell).strip()) if cell else None
                if state is not None and number not in told:
                    found[number] = replace(state, flagged=frozenset())
        return found

    def amounts(self) -> frozenset[int]:
        """Columns that say what was paid."""
        columns = self._look.understanding.columns
        return frozenset(columns.get(Field.TOTAL) or columns.get(Field.LINE_TOTAL) or ())

    def _fix(self, problem: Problem, place: int) -> Fix | None:
        if place < 0:
            return None
        if problem.suggestion:
            words = _tr("Use {text}").format(text=shortened(problem.suggestion, _LONGEST))
            return Fix(Way.USE, words, place, problem.suggestion)
        return Fix(Way.TYPE, self._typing(self._fields.get(place)), place)

    @staticmethod
    def _typing(field: Field | None) -> str:
        if field in DATE_FIELDS:
            return _tr("Pick a date")
        if field in (Field.NAME, Field.FIRST_NAME, Field.LAST_NAME):
            return _tr("Type a name")
        if field is Field.MAIL:
            return _tr("Type an email")
        return _tr("Type an amount") if field in AMOUNT_FIELDS else _tr("Type it…")
