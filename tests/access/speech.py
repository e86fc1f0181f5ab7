"""What a screen reader says: of what the focus comes to, and of what the program announces.

The order is that of Orca: what is newly entered (a dialog, a group), then the thing itself by its
label, its role, its state, what is written in it, and what is said of it beside its name.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Final

from tests.access import heard
from tests.access.heard import Bus, Event, Thing, until

_AT_ONCE: Final = 0.1
"""Seconds in which a program answers that has nothing else to do."""
SILENCE: Final = 0.06
"""Seconds after which a program is taken to have said all."""
_MOST_SILENCES: Final = 50
_ENTERED: Final = {"dialog", "frame", "panel", "list", "table", "tree", "page tab list", "alert"}
_FIELDS: Final = {"text", "entry", "password text", "spin button", "spin box"}
_TICKED: Final = {"check box", "radio button", "toggle button", "check menu item"}
_WRITTEN: Final = {"text": "edit", "entry": "edit", "push button": "button"}


@dataclass
class Reader:
    """Follows the focus and listens to announcements; ``said`` is all that was heard so far."""

    bus: Bus
    said: list[str] = field(default_factory=list)
    focus: tuple[str, str] | None = None
    around: tuple[tuple[str, str], ...] = ()

    def listen(self, seconds: float = 0.0) -> list[str]:
        """Hears what happened since last time, waiting so long for the first of it."""
        before = len(self.said)
        self._hears(seconds)
        return self.said[before:]

    def _hears(self, seconds: float) -> bool:
        told = self.bus.events(seconds)
        for event in told:
            self._take(event)
        return bool(told)

    def hear_answer(self, seconds: float) -> None:
        """Waits so long for something to be told, longer of a busy program, then until all is."""
        for _ in range(_MOST_SILENCES):
            if not (self._hears(seconds) or self._is_kept_waiting()):
                break
            seconds = SILENCE

    def _is_kept_waiting(self) -> bool:
        began = time.monotonic()
        self.here()
        return time.monotonic() - began > _AT_ONCE

    def here(self) -> Thing | None:
        """What has the focus, as it is now."""
        return None if self.focus is None else self.bus.thing(self.focus)

    def begin(self) -> None:
        """Waits for a window that has the keys, and tells where in it they go.

        What got the focus before the program was heard at all is told by nobody any more.
        """
        until(self.find_focus, "something that has the focus")

    def find_focus(self) -> bool:
        """Looks where the focus is, as a screen reader does that was started just now."""
        every = [thing for thing in self.bus.everything() if thing.is_(heard.FOCUSED)]
        found = [thing for thing in every if thing.role not in ("filler", "panel", "frame")]
        for thing in found:
            self._arrive(thing.where)
        return bool(found)

    def _take(self, event: Event) -> None:
        if event.kind == "Announcement":
            self._say(f"“{event.value}”")
        elif event.kind == "StateChanged" and event.detail == "focused" and event.on:
            self._arrive(event.where)
        elif event.where == self.focus and event.detail in ("checked", "selected"):
            self._say(event.detail if event.on else f"not {event.detail}")

    def _arrive(self, where: tuple[str, str]) -> None:
        thing = self.bus.thing(where)
        if thing is None or (thing.role == "filler" and where != self.focus):
            return
        around = self.above(where)
        for each in around:
            if each not in self.around:
                self._enter(each)
        self.focus, self.around = where, around
        self._say(self.words(thing))

    def _enter(self, where: tuple[str, str]) -> None:
        thing = self.bus.thing(where)
        if thing is not None and thing.role in _ENTERED and thing.name:
            role = "window" if thing.role == "frame" else thing.role
            told = f". {thing.said_too}" if adds(thing) else ""
            self._say(f"[{thing.name} {'group' if role == 'panel' else role}{told}]")

    def above(self, where: tuple[str, str]) -> tuple[tuple[str, str], ...]:
        """What it lies in, the outermost first."""
        above: list[tuple[str, str]] = []
        while (found := self.bus.property(where, "Accessible", "Parent")) and found[1] != NOWHERE:
            where = (found[0], found[1])
            if where in above or self.bus.property(where, "Accessible", "Parent") is None:
                break
            above.insert(0, where)
        return tuple(above)

    def groups_of(self, where: tuple[str, str]) -> list[Thing]:
        """The dialog, page or question that it lies in: what has a name, the outermost first."""
        found = (self.bus.thing(each) for each in self.above(where))
        return [each for each in found if each and each.name and each.role in ("dialog", "panel")]

    def words(self, thing: Thing) -> str:
        """How it is told of."""
        parts = [self.name_of(thing), _WRITTEN.get(thing.role, thing.role)]
        if thing.role in _TICKED:
            parts.append("checked" if thing.is_(heard.CHECKED) else "not checked")
        if thing.role == "page tab" and thing.is_(heard.SELECTED):
            parts.append("selected")
        if thing.role in _FIELDS:
            parts.append(self.bus.text(thing) or "empty")
        if thing.role in ("progress bar", "slider"):
            parts.append(str(self.bus.value(thing)))
        if thing.is_(heard.REQUIRED):
            parts.append("required")
        if thing.is_(heard.INVALID):
            parts.append("needs mending")
        if not thing.is_(heard.SENSITIVE):
            parts.append("not available")
        if adds(thing):
            parts.append(thing.said_too)
        return ", ".join(part for part in parts if part)

    def name_of(self, thing: Thing) -> str:
        """Its label, where one stands beside it, before what it shows itself."""
        if thing.role != "combo box":
            return thing.name
        labels = [each.name for each in self.labels_of(thing)]
        return ": ".join([*labels, thing.name])

    def labels_of(self, thing: Thing) -> list[Thing]:
        told = self.bus.call(thing.where, "Accessible", "GetRelationSet") or []
        ends = [(name, path) for kind, found in told if kind == LABELLED_BY for name, path in found]
        return [each for each in map(self.bus.thing, ends) if each is not None]

    def _say(self, words: str) -> None:
        if words and (not self.said or self.said[-1] != words):
            self.said.append(words)


LABELLED_BY: Final = 2
NOWHERE: Final = "/org/a11y/atspi/null"


def adds(thing: Thing) -> bool:
    """Whether what is said of it tells more than its name does."""
    return bool(thing.said_too) and thing.said_too.lower() not in thing.name.lower()
