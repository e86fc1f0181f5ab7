"""Who of a file may be somebody the shop knows already, so that the owner is asked."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from csdesk.domain.ours import ours
from csdesk.domain.spoken import said


class Why(StrEnum):
    """What speaks for two being one, where something else speaks against it."""

    MAIL = "mail"
    """The same mail address; in a file that is sure, in the shop it is a hint."""
    PHONE = "phone"
    """The same phone number, another name."""
    NAME = "name"
    """The same name, and nothing else that both have is the same."""
    NEAR_NAME = "near_name"
    """A name that differs by a letter or two, at the same address or in the same town."""
    ALIKE = "alike"
    """A name that differs by a letter or two, wherever they live; a hint within the shop."""
    ID = "id"
    """The same id, maybe of another program, and another name."""

    @property
    def words(self) -> str:
        """The reason as the owner reads it."""
        return said(_WORDS[self])


_WORDS = {
    Why.MAIL: ours("The same mail address"),
    Why.PHONE: ours("The same phone number, but another name"),
    Why.NAME: ours("The same name"),
    Why.NEAR_NAME: ours("Nearly the same name, in the same place"),
    Why.ALIKE: ours("Nearly the same name"),
    Why.ID: ours("The same number in two lists, but another name"),
}


class Seen(NamedTuple):
    """Somebody as one side knows them; what is not known is empty."""

    name: str
    company: str = ""
    mails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    """As typed."""
    address: str = ""
    """Street and place in one line."""
    restricted: bool = False
    """A customer whose data are only kept."""


class Double(NamedTuple):
    """Somebody of a file and a customer of the shop who may be the same.

    Several may have the same ``key``: then the file's one may be any of these customers.
    """

    key: str
    """``CustomerDraft.key``, and the key of ``Choices.same``."""
    row: int
    """The first row of the file that tells of them, counted from 1."""
    theirs: Seen
    ours_id: int
    ours: Seen
    why: Why
    score: int
    """How alike the two are, 0 to 100."""
