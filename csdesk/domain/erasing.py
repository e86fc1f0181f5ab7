"""Erasing a person: what goes, what stays and why, and the numbers that are remembered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any, Self

from csdesk.domain.changes import Noun
from csdesk.domain.stand_ins import ERASED_CUSTOMER


def neutral_name(customer_id: int) -> str:
    """What a person is called who was erased."""
    return ERASED_CUSTOMER.format(n=customer_id)


@dataclass(frozen=True, slots=True)
class ErasedNumber:
    """Who was erased, by nothing but a number and two moments."""

    customer_id: int
    created_at: datetime
    """When this number was given out; a number that is given out again means somebody else."""
    erased_at: datetime

    def told(self) -> dict[str, Any]:
        """As plain JSON, for the list that lies beside the backups."""
        return {
            "customer_id": self.customer_id,
            "created_at": self.created_at.isoformat(),
            "erased_at": self.erased_at.isoformat(),
        }

    @classmethod
    def read(cls, told: Mapping[str, Any]) -> Self:
        """What ``told`` made.

        Raises: ValueError: it is none.
        """
        try:
            return cls(
                int(told["customer_id"]),
                datetime.fromisoformat(told["created_at"]),
                datetime.fromisoformat(told["erased_at"]),
            )
        except (KeyError, TypeError) as error:
            raise ValueError("this tells of nobody who was erased") from error


@dataclass(frozen=True, slots=True)
class ErasedWords:
    """A record whose words were erased, by nothing but numbers and moments."""

    noun: Noun
    noun_id: int
    marks: tuple[str, ...]
    """When it was written down and what day it is of: by one of them it is known again."""
    erased_at: datetime

    def told(self) -> dict[str, Any]:
        """As plain JSON, for the list that lies beside the backups."""
        told = {"noun": str(self.noun), "noun_id": self.noun_id, "marks": list(self.marks)}
        return told | {"erased_at": self.erased_at.isoformat()}

    @classmethod
    def read(cls, told: Mapping[str, Any]) -> Self:
        """What ``told`` made.

        Raises: ValueError: it is none.
        """
        try:
            marks = tuple(str(each) for each in told["marks"])
            at = datetime.fromisoformat(told["erased_at"])
            return cls(Noun(told["noun"]), int(told["noun_id"]), marks, at)
        except (KeyError, TypeError) as error:
            raise ValueError("this tells of no words that were erased") from error


@dataclass(frozen=True, slots=True)
class NamedElsewhere:
    """A record of somebody else, or of nobody, that names the person."""

    noun: Noun
    noun_id: int | str
    customer_id: int | None
    customer: str
    """Whose record it is; empty where it is nobody’s."""
    words: str
    """The passage around the name."""


@dataclass(frozen=True, slots=True)
class OpenMatters:
    """What is still to be done with a person."""

    complaints: tuple[str, ...] = ()
    """What each open complaint is about."""
    promises: tuple[str, ...] = ()
    follow_ups: int = 0
    vouchers: tuple[str, ...] = ()
    """What was given that can still be used, or was never handed over."""

    def __bool__(self) -> bool:
        return bool(self.complaints or self.promises or self.follow_ups or self.vouchers)


@dataclass(frozen=True, slots=True)
class CopyHolding:
    """A copy of the shop that still holds somebody who is erased now."""

    name: str
    """Of the file; it says nothing of anybody."""
    made_on: date
    goes_on: date | None
    """The day from which on it is no longer kept; None: it stays until somebody deletes it."""
    made_at: datetime | None = None
    """None: the file was put aside, and only its day is known."""
    folder: Path = Path()
    """It lies in there."""


@dataclass(frozen=True, slots=True)
class ErasurePreview:
    """What erasing a customer comes to, before anything is done."""

    customer_id: int
    name: str
    joined: tuple[str, ...]
    """Those who were joined with them; they go as well."""
    goes: Mapping[Noun, int]
    """How many of each carry words that go; files, addresses and numbers go whole."""
    stays: Mapping[Noun, int]
    """How many of each stay with their amounts, minutes and dates."""
    history: int
    """Entries of History whose values go."""
    open_matters: OpenMatters
    named_elsewhere: tuple[NamedElsewhere, ...]
    """Records of others that name them; these are for the owner to look at."""
    kept_until: date | None = None
    kept_why: str = ""
    copies: tuple[CopyHolding, ...] = ()
    """Backups and files put aside that hold them, newest first; restored, they are erased again."""
    why_not: str = ""
    """Why they can’t be erased now, in a sentence; empty where they can."""


@dataclass(frozen=True, slots=True)
class Erased:
    """What was erased."""

    numbers: tuple[ErasedNumber, ...]
    """The customer and whoever was joined with them."""
    name: str
    """What they are called from now on."""
    is_clean: bool
    """The file was written anew, so that nothing is left between its rows."""
    named_elsewhere: tuple[NamedElsewhere, ...] = field(default=())
