"""What the owner said about the file at hand, step by step, and the way back of each step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QObject, Signal

from csdesk.domain.import_choices import NOTHING_CHOSEN, Choices
from csdesk.domain.import_fields import Field, Kind


class Decisions(QObject):
    """Keeps the one value of all that was decided; every step makes a new one."""

    changed = Signal()
    """Something else holds now: look at the file again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = NOTHING_CHOSEN
        self._before: list[Choices] = []

    @property
    def now(self) -> Choices:
        return self._now

    @property
    def can_take_back(self) -> bool:
        return bool(self._before)

    def begin(self, choices: Choices) -> None:
        """A file was opened: what holds at first, without a way back behind it."""
        self._now, self._before = choices, []

    def take_back(self) -> None:
        """The last step did not happen."""
        if self._before:
            self._now = self._before.pop()
            self.changed.emit()

    def take_for(self, kind: Kind) -> None:
        """The list is of another kind than it was taken for."""
        self._decide(replace(self._now, kind=kind))

    def call_column(self, place: int, field: Field | None, others: tuple[int, ...] = ()) -> None:
        """A column stands for something else; ``others`` stood for that, and stay out now."""
        columns = {**self._now.columns, place: field}
        columns |= {other: None for other in others if other != place}
        self._decide(replace(self._now, columns=columns))

    def answer(self, code: str, value: str) -> None:
        """What the file leaves open is settled."""
        self._decide(replace(self._now, answers={**self._now.answers, code: value}))

    def mend(self, row: int, place: int, text: str) -> None:
        """Another text stands in a cell; ``row`` is its number in the file."""
        self._decide(replace(self._now, cells={**self._now.cells, (row, place): text}))

    def skip(self, row: int) -> None:
        """A row stays out."""
        self._decide(replace(self._now, skipped=self._now.skipped | {row}))

    def say_who(self, persons: Mapping[str, int | None]) -> None:
        """Who is who: key of a draft -> the customer it is, or None for somebody new."""
        self._decide(replace(self._now, same={**self._now.same, **persons}))

    def as_it_was(self, row: int, keys: tuple[str, ...] = ()) -> None:
        """A row stands as in the file again, and ``keys`` are asked about once more."""
        cells = {at: text for at, text in self._now.cells.items() if at[0] != row}
        same = {key: known for key, known in self._now.same.items() if key not in keys}
        skipped = self._now.skipped - {row}
        self._decide(replace(self._now, cells=cells, skipped=skipped, same=same))

    def about_money(
        self, currency: str | None, rates: Mapping[str, Decimal], take_currency: bool
    ) -> None:
        """What the amounts are in, and what foreign ones are worth."""
        self._decide(
            replace(self._now, currency=currency, rates=dict(rates), take_currency=take_currency)
        )

    def _decide(self, choices: Choices) -> None:
        if choices != self._now:
            self._before.append(self._now)
            self._now = choices
            self.changed.emit()
