"""What is known of the exports of single programs; each is one small file in resources/layouts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from csdesk.domain.import_fields import Field, Kind
from csdesk.intake.words import cell_word, squeezed
from csdesk.paths import resource

GUESSED = "guessed"
"""The name of the layout where no program was recognised."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What the columns alone don't say."""

    customer_by: tuple[str, ...] = ("mail", "id", "name", "phone")
    """What tells two customers apart, the strongest first."""
    document: tuple[str, ...] = ("reference",)
    """What the rows of one document share: ``reference``, ``customer``, ``day``; or ``row``."""
    numbered_by: str = ""
    """Squeezed heading of a number that no two documents share; with it, it parts them."""
    tax_on_top: bool = False
    """Amounts of lines are without tax, and the tax of the lines comes on top."""
    currency: str | None = None
    """The currency of every such file, where no column names it."""
    leave_out: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Squeezed heading -> words in its cells that keep a document out."""
    take_only: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Squeezed heading -> the only words in its cells that let a document in."""
    negative: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Squeezed heading -> words that make a document money given back."""
    credit_note_begins: str = ""
    """What the numbers of documents that give money back begin with."""
    refunded: frozenset[str] = frozenset()
    """Words of the status that say all was given back, where no column says how much."""
    day_first: bool | None = None
    """Settles dates such as 03/04/2026 only where no other row does."""
    decimal: str | None = None
    """The decimal sign, where the owner named it."""


@dataclass(frozen=True, slots=True)
class Layout:
    """One export of one program."""

    name: str
    title: str
    kind: Kind
    recognise: tuple[frozenset[str], ...]
    """Squeezed headings that must all be there; each is a choice of several."""
    fields: Mapping[Field, tuple[str, ...]]
    """Field -> squeezed headings, the first that holds something counts."""
    rules: Rules
    refuse: str = ""
    """What such a list is of, where it is of no use here."""

    def fits(self, headings: frozenset[str]) -> bool:
        """Whether a list with these squeezed headings is such an export."""
        return all(choice & headings for choice in self.recognise)


@cache
def all_layouts() -> tuple[Layout, ...]:
    """Every known layout, those that ask for most headings first."""
    found = [read_layout(path) for path in sorted(resource("layouts").glob("*.json"))]
    return tuple(sorted(found, key=lambda layout: -len(layout.recognise)))


def layout_of(headings: tuple[str, ...]) -> Layout | None:
    """The known layout that a list with these headings has."""
    squeezed_headings = frozenset(squeezed(heading) for heading in headings)
    return next((each for each in all_layouts() if each.fits(squeezed_headings)), None)


def read_layout(path: Path) -> Layout:
    """A layout from its file.

    Raises: KeyError, ValueError: the file names no known field, or lacks what every layout has.
    """
    told = json.loads(path.read_text(encoding="utf-8"))
    return Layout(
        name=path.stem,
        title=told["title"],
        kind=Kind(told["kind"]),
        recognise=tuple(
            frozenset(map(squeezed, [choice] if isinstance(choice, str) else choice))
            for choice in told["recognise"]
        ),
        fields={
            Field(name): tuple(dict.fromkeys(map(squeezed, headings)))
            for name, headings in told["fields"].items()
        },
        refuse=told.get("refuse", ""),
        rules=Rules(
            customer_by=tuple(told.get("customer_by", Rules().customer_by)),
            document=tuple(told.get("document", Rules().document)),
            numbered_by=squeezed(told.get("numbered_by", "")),
            tax_on_top=told.get("tax_on_top", False),
            currency=told.get("currency"),
            leave_out=_words(told.get("leave_out", {})),
            take_only=_words(told.get("take_only", {})),
            negative=_words(told.get("negative", {})),
            credit_note_begins=told.get("credit_note_begins", ""),
            refunded=frozenset(map(cell_word, told.get("refunded", []))),
            day_first={"day_first": True, "month_first": False}.get(told.get("dates", "")),
        ),
    )


def _words(told: Mapping[str, list[str]]) -> dict[str, frozenset[str]]:
    return {squeezed(heading): frozenset(map(cell_word, words)) for heading, words in told.items()}
