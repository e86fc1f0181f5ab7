"""What is known of the exports of single programs; each is one small file in resources/layouts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

from csdesk.domain.import_fields import Field, Kind
from csdesk.intake.rules import Rules, rules_of, signs_of, squeezed_all
from csdesk.intake.words import squeezed
from csdesk.paths import resource

GUESSED = "guessed"
"""The name of the layout where no program was recognised."""


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
    without: frozenset[str] = frozenset()
    """Squeezed headings that such an export never has."""
    only: bool = False
    """There are no headings besides those it is recognised by."""

    def fits(self, headings: frozenset[str]) -> bool:
        """Whether a list with these squeezed headings is such an export."""
        return (
            all(choice & headings for choice in self.recognise)
            and not self.without & headings
            and not (self.only and headings - {""} - frozenset().union(*self.recognise))
        )


@cache
def all_layouts() -> tuple[Layout, ...]:
    """Every known layout, those that ask for most headings first."""
    found = [read_layout(path) for path in sorted(resource("layouts").glob("*.json"))]
    return tuple(sorted(found, key=lambda layout: -len(layout.recognise)))


@cache
def programs_by_name() -> frozenset[str]:
    """Programs in whose sales nothing but the name tells whose a document is."""
    by_name: dict[str, bool] = {}
    for layout in all_layouts():
        if layout.kind is Kind.PURCHASES and not layout.refuse:
            program, fields = layout.name.partition("_")[0], layout.fields.keys()
            nothing_better = not fields & {Field.MAIL, Field.CUSTOMER_ID}
            only = Field.NAME in fields and nothing_better
            only = only or layout.rules.customer_by[0] == "name"
            by_name[program] = by_name.get(program, True) and only
    return frozenset(program for program, only in by_name.items() if only)


def layout_of(headings: tuple[str, ...]) -> Layout | None:
    """The known layout that a list with these headings has."""
    squeezed_headings = frozenset(squeezed(heading) for heading in headings)
    return next((each for each in all_layouts() if each.fits(squeezed_headings)), None)


def read_layout(path: Path) -> Layout:
    """A layout from its file.

    Raises: KeyError, ValueError: the file names no known field, or lacks what every layout has.
    """
    told = json.loads(path.read_text(encoding="utf-8"))
    unknown = told.keys() - _KEYS
    if unknown:
        raise ValueError(f"{path.name} says {sorted(unknown)}, which is nothing a layout can say")
    named = {
        Field(name): tuple(dict.fromkeys(map(squeezed, headings)))
        for name, headings in told["fields"].items()
    }
    sums = {Field(name): signs_of(parts) for name, parts in told.get("sums", {}).items()}
    return Layout(
        name=path.stem,
        title=told["title"],
        kind=Kind(told["kind"]),
        recognise=tuple(
            squeezed_all([choice] if isinstance(choice, str) else choice)
            for choice in told["recognise"]
        ),
        fields=named | {each: tuple(signs) for each, signs in sums.items()},
        refuse=told.get("refuse", ""),
        without=squeezed_all(told.get("without", [])),
        only=told.get("only", False),
        rules=rules_of(told, sums),
    )


_KEYS = frozenset({each.name for of in (Layout, Rules) for each in fields(of)} | {"dates", "found"})
"""What a layout can say; ``found`` tells where its headings were looked up."""
