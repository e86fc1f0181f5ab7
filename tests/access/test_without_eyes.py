"""Somebody who sees nothing settles a complaint in the real program, by names and roles alone.

What is done here through the interfaces of the things is done with keys, led by ear, by
``python -m tests.access.blind``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

pytest.importorskip("jeepney", reason="the bus of screen readers is spoken to on Linux alone")

from tests.access.hands import Interfaces
from tests.access.heard import Thing, until
from tests.access.session import Session, missing, session
from tests.access.speech import Reader
from tests.access.story import STORY

ACTED_ON = (
    *("push button", "check box", "radio button", "page tab", "text", "entry", "password text"),
    *("combo box", "spin box", "slider", "list", "table"),
)
LOOKS = 5
PLACES = ["Today", "Customers", "Complaints", "Insight", "Reports", "Import", "Settings"]

pytestmark = pytest.mark.skipif(
    bool(missing()), reason=f"no screen reader's session here; missing: {', '.join(missing())}"
)


@pytest.fixture
def here() -> Iterator[Session]:
    with session() as started:
        yield started


def test_a_complaint_is_settled_by_names_and_roles_alone(here: Session) -> None:
    reader = Reader(here.bus)
    here.start([sys.executable, "-m", "ui"])
    reader.begin()
    hands = Interfaces(here, reader)
    nameless: list[str] = []
    for what, do in STORY:
        do(hands)
        nameless += [f"{what}: {fault}" for fault in without_a_name(hands)]

    assert sorted(set(nameless)) == []
    assert the_places(here) == PLACES
    said = "\n".join(reader.said)
    for words in (
        "[Question 1 of 3. What is your shop called? group. The name stands on letters and",
        "[Log a complaint dialog. A name and their words are enough. The rest comes after.]",
        "[Anna Lindqvist: The wheel rubs again group]",
        "[Let Anna finish, then write it down. group.",
        "“Promise kept”",
        "““The wheel rubs again” is settled.”",
    ):
        assert words in said, said


def without_a_name(hands: Interfaces) -> set[str]:
    """What can be acted on and says only what kind of thing it is; not what is just going."""
    found = set(nameless_now(hands))
    for _ in range(LOOKS):
        if not found:
            break
        hands.reader.listen(0.1)
        found &= set(nameless_now(hands))
    return found


def nameless_now(hands: Interfaces) -> Iterator[str]:
    for thing in hands.bus.everything():
        named = thing.name.strip() and (thing.role != "combo box" or hands.reader.labels_of(thing))
        if thing.role in ACTED_ON and not named:
            yield f"{thing.role} “{thing.name}”"


def the_places(here: Session) -> list[str]:
    """The tabs of the rail, without what waits there."""

    def look() -> list[Thing]:
        return [thing for thing in here.bus.everything() if thing.role == "page tab"]

    return [thing.name.partition(",")[0] for thing in until(look, "page tabs")]
