"""The tree that a program shows to screen readers, over the bus that screen readers use.

Nothing here knows csdesk or Qt: only AT-SPI, the names, roles and states of what is on the screen.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_PREFIX: Final = "org.a11y.atspi."
_REGISTRY: Final = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_EVENTS: Final = ("object:", "window:", "focus:")

CHECKED, FOCUSED, PRESSED, SELECTED, SENSITIVE, SHOWING = 4, 12, 20, 23, 24, 25
REQUIRED, INVALID = 33, 35
"""Places of the bits in a state, by the specification."""

PATIENCE: Final = 60.0
"""Seconds until something that should come is given up."""

_REST: Final = 0.01
"""Seconds between two words that are heard together."""


class NotHeard(AssertionError):
    """Nothing of this name and role is there."""


@dataclass(frozen=True, slots=True)
class Event:
    """What a program told of: a kind such as “StateChanged”, its detail, and of what."""

    kind: str
    detail: str
    on: int
    value: Any
    where: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Thing:
    """Something on the screen, as a screen reader knows it."""

    where: tuple[str, str]
    role: str
    name: str
    said_too: str
    states: frozenset[int]
    depth: int = 0

    def is_(self, *states: int) -> bool:
        return self.states.issuperset(states)


class Bus:
    """A connection to the bus of screen readers; registered for whatever programs tell."""

    def __init__(self, address: str) -> None:
        self._line: DBusConnection = open_dbus_connection(address)
        self._heard = self._line.filter(MatchRule(type="signal"), bufsize=100_000).__enter__()
        for kind in ("Object", "Window", "Focus"):
            rule = MatchRule(type="signal", interface=f"{_PREFIX}Event.{kind}")
            self._line.send_and_get_reply(message_bus.AddMatch(rule))
        registry = DBusAddress("/org/a11y/atspi/registry", _REGISTRY[0], "org.a11y.atspi.Registry")
        for event in _EVENTS:
            self._line.send_and_get_reply(new_method_call(registry, "RegisterEvent", "s", (event,)))

    def close(self) -> None:
        self._line.close()

    def call(
        self,
        where: tuple[str, str],
        interface: str,
        method: str,
        signature: str | None = None,
        body: tuple[Any, ...] = (),
    ) -> Any:
        """The first value of the answer; None where nobody is there to answer any more."""
        name = interface if "." in interface else _PREFIX + interface
        address = DBusAddress(where[1], where[0], name)
        asked = new_method_call(address, method, signature, body)
        answer = self._line.send_and_get_reply(asked, timeout=PATIENCE)
        if answer.header.message_type is not MessageType.method_return:
            return None
        return answer.body[0] if answer.body else True

    def property(self, where: tuple[str, str], interface: str, name: str) -> Any:
        asked = (_PREFIX + interface, name)
        said = self.call(where, "org.freedesktop.DBus.Properties", "Get", "ss", asked)
        return None if said is None else said[1]

    def events(self, seconds: float = 0.0) -> list[Event]:
        """What was told since last time, waiting so long for the first of it, then for a rest."""
        end = time.monotonic() + seconds
        while True:
            left = _REST if self._heard else end - time.monotonic()
            try:
                self._line.recv_messages(timeout=max(0.001, left))
            except TimeoutError:
                break
        told = [_event(message) for message in self._heard]
        self._heard.clear()
        return [event for event in told if event is not None]

    def thing(self, where: tuple[str, str], depth: int = 0) -> Thing | None:
        """What stands there, or None where it went away meanwhile."""
        role = self.call(where, "Accessible", "GetRoleName")
        states = self.call(where, "Accessible", "GetState")
        name = self.property(where, "Accessible", "Name")
        if role is None or states is None or name is None:
            return None
        bits = states[0] | (states[1] << 32)
        held = frozenset(bit for bit in range(64) if bits >> bit & 1)
        said = self.property(where, "Accessible", "Description") or ""
        return Thing(where, role, name, said, held, depth)

    def inside(self, where: tuple[str, str]) -> list[tuple[str, str]]:
        found = self.call(where, "Accessible", "GetChildren") or []
        return [(name, path) for name, path in found]

    def programs(self) -> list[tuple[str, str]]:
        return self.inside(_REGISTRY)

    def walk(self, where: tuple[str, str], depth: int = 0) -> Iterator[Thing]:
        """All that is shown from here on, in the order in which it is read."""
        thing = self.thing(where, depth)
        if thing is None or (thing.role != "application" and not thing.is_(SHOWING)):
            return
        yield thing
        if thing.role in ("label", "table", "tree"):
            return
        for each in self.inside(where):
            yield from self.walk(each, depth + 1)

    def everything(self) -> list[Thing]:
        """All that is on the screen now, of every program."""
        return [thing for each in self.programs() for thing in self.walk(each)]

    def text(self, thing: Thing) -> str:
        """What is written in a field, or shown by something that has text."""
        long = self.property(thing.where, "Text", "CharacterCount") or 0
        return str(self.call(thing.where, "Text", "GetText", "ii", (0, long)) or "")

    def value(self, thing: Thing) -> Any:
        return self.property(thing.where, "Value", "CurrentValue")


def _event(message: Any) -> Event | None:
    fields = message.header.fields
    interface = fields.get(HeaderFields.interface, "")
    if not interface.startswith(f"{_PREFIX}Event.") or len(message.body) < 4:
        return None
    detail, on, _, value, *_ = message.body
    where = (fields[HeaderFields.sender], fields[HeaderFields.path])
    return Event(fields[HeaderFields.member], detail, on, value[1], where)


def until(enough: Callable[[], Any], what: str, seconds: float = PATIENCE) -> Any:
    """The first answer that is something; NotHeard where none comes in time."""
    end = time.monotonic() + seconds
    while True:
        found = enough()
        if found:
            return found
        if time.monotonic() > end:
            raise NotHeard(what)
        time.sleep(0.02)
