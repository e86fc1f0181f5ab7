"""Ways of acting on what is heard, all of them by names and roles alone.

``Interfaces`` presses and writes as voice control and switches do; ``Keys`` is somebody who hears
where the Tab key leads, and presses keys; ``Mouse`` looks at a thing and clicks it.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from typing import Final

from tests.access import heard
from tests.access.heard import Bus, NotHeard, Thing, until
from tests.access.session import Session
from tests.access.speech import SILENCE, Reader

MOST_TABS: Final = 120
_TO_ANSWER: Final = 0.25
"""Seconds in which something is heard of a key, if anything is."""
FIELDS: Final = ("text", "entry", "password text")


class Hands:
    """What all of them share: finding something, and waiting until it is there."""

    def __init__(self, session: Session, reader: Reader) -> None:
        self.session, self.reader = session, reader
        self.bus: Bus = session.bus

    def finds(self, name: str, *roles: str, inside: str = "") -> Thing:
        """The one thing of this name and one of these roles; ``inside`` names what it lies in."""
        what = f"{' or '.join(roles)} “{name}”"
        found: Thing = until(lambda: self._look(name, roles, inside), what)
        return found

    def _look(self, name: str, roles: tuple[str, ...], inside: str) -> Thing | None:
        within: int | None = None
        for thing in self.bus.everything():
            if within is not None and thing.depth <= within:
                within = None
            if inside and thing.name == inside and thing.role in ("filler", "panel", "dialog"):
                within = thing.depth
            if (
                _is_called(thing, name)
                and thing.role in roles
                and (not inside or within is not None)
            ):
                return thing if thing.is_(heard.SENSITIVE) else None
        return None

    def finds_box(self, name: str) -> Thing:
        """What opens a list, by the label beside it."""

        def look() -> Thing | None:
            boxes = (thing for thing in self.bus.everything() if thing.role == "combo box")
            return next((b for b in boxes if self.reader.name_of(b).startswith(name)), None)

        found: Thing = until(look, f"combo box “{name}”")
        return found

    def takes_of_list(self, name: str, words: str) -> None:
        """The first letters lead to an answer of the list that opens, Enter takes it."""
        self.finds(words, "list item")
        run(self.session, "type", "--delay", "4", "--", words)
        until(lambda: self.finds(words, "list item").is_(heard.SELECTED), f"“{words}” selected")
        run(self.session, "key", "Return")
        until(lambda: self.finds_box(name).name == words, f"“{words}” chosen of “{name}”")
        self.reader.listen(SILENCE)

    # what a story asks for

    def presses(self, name: str, *, inside: str = "") -> None:
        raise NotImplementedError

    def goes_on(self, name: str) -> None:
        """Presses the button that a form is ended with."""
        self.presses(name)

    def ticks(self, name: str) -> None:
        raise NotImplementedError

    def picks(self, group: str, name: str) -> None:
        """One answer of a group."""
        raise NotImplementedError

    def writes(self, name: str, words: str, *, inside: str = "") -> None:
        raise NotImplementedError

    def writes_next(self, name: str, words: str, *, inside: str = "") -> None:
        """In the field to which Enter leads from the one that was just written."""
        self.writes(name, words, inside=inside)

    def reads(self, name: str, words: str) -> None:
        """Looks at what stands in a field already, and leaves it so."""
        field = self.finds(name, *FIELDS)
        until(lambda: self.bus.text(field) == words, f"“{words}” in “{name}”")

    def chooses(self, name: str, words: str) -> None:
        """One of a list that opens."""
        raise NotImplementedError

    def hears(self, words: str) -> None:
        """Waits until something is announced."""

        def heard_it() -> bool:
            self.reader.listen(0.05)
            return any(words in each for each in self.reader.said)

        until(heard_it, f"announced: “{words}”")


def _is_called(thing: Thing, name: str) -> bool:
    """A name that ends in … is the beginning of one."""
    return thing.name == name or (name.endswith("…") and thing.name.startswith(name[:-1]))


BUTTONS: Final = ("push button", "radio button", "check box", "toggle button", "page tab")


class Interfaces(Hands):
    """Through the interfaces of the things themselves."""

    def presses(self, name: str, *, inside: str = "") -> None:
        self._act(lambda: self.finds(name, "push button", "page tab", "link", inside=inside))

    def ticks(self, name: str) -> None:
        self._act(lambda: self.finds(name, "check box"))

    def picks(self, group: str, name: str) -> None:
        self._act(lambda: self.finds(name, "radio button", inside=group))

    def writes(self, name: str, words: str, *, inside: str = "") -> None:
        def written() -> bool:
            where = self.finds(name, *FIELDS, inside=inside).where
            self.bus.call(where, "Component", "GrabFocus")
            return bool(self.bus.call(where, "EditableText", "SetTextContents", "s", (words,)))

        until(written, f"“{name}” that can be written in")
        self.reader.listen(SILENCE)

    def chooses(self, name: str, words: str) -> None:
        """Its list takes the keys while it is open, as it does from whoever speaks to it."""
        self._act(lambda: self.finds_box(name))
        self.takes_of_list(name, words)

    def _act(self, find: Callable[[], Thing]) -> None:
        """Until it is pressed and let go; found again where it was replaced before it could be."""

        def acted_on() -> Thing | None:
            thing = find()
            return thing if self.bus.call(thing.where, "Action", "DoAction", "i", (0,)) else None

        thing: Thing = until(acted_on, "something to act on")
        until(lambda: not self._is_down(thing), f"{thing.role} “{thing.name}” let go")
        self.reader.listen(SILENCE)

    def _is_down(self, thing: Thing) -> bool:
        now = self.bus.thing(thing.where)
        return now is not None and now.is_(heard.PRESSED)


class Keys(Hands):
    """With the keyboard, led by what is heard after each key."""

    pressed = 0

    def presses(self, name: str, *, inside: str = "") -> None:
        self.finds(name, *BUTTONS, inside=inside)
        self._tab_to(name, BUTTONS, inside)
        self.key("space")

    ticks = presses

    def picks(self, group: str, name: str) -> None:
        """Tab leads into the group, arrows along it; Space takes it."""
        self.finds(name, "radio button", inside=group)
        self._tab_into(group)
        for _ in range(16):
            here = self.here()
            if here is not None and _is_called(here, name):
                break
            self.key("Right")
        else:
            raise NotHeard(f"no arrow leads to “{name}”")
        if not here.is_(heard.CHECKED):
            self.key("space")

    def writes(self, name: str, words: str, *, inside: str = "") -> None:
        self.finds(name, *FIELDS, inside=inside)
        self._tab_to(name, FIELDS, inside)
        self.key("ctrl+a")
        self.types(words)

    def writes_next(self, name: str, words: str, *, inside: str = "") -> None:
        self.key("Return")

        def is_led_there() -> bool:
            self.reader.listen(SILENCE)
            here = self.here()
            return here is not None and _is_called(here, name)

        until(is_led_there, f"“{name}”, where Enter leads to,")
        self.writes(name, words, inside=inside)

    def reads(self, name: str, words: str) -> None:
        super().reads(name, words)
        self._tab_to(name, FIELDS)

    def chooses(self, name: str, words: str) -> None:
        self._tab_until(lambda here: here.role == "combo box" and self._labelled(here, name), name)
        self.key("space")
        self.takes_of_list(name, words)
        self.pressed += len(words) + 1

    def goes_on(self, name: str) -> None:
        """Enter, written in a field, ends its form."""
        self.finds(name, *BUTTONS)
        self.key("Return")

    def here(self) -> Thing | None:
        here = self.reader.here()
        if here is None or not here.is_(heard.SHOWING, heard.FOCUSED):
            self.reader.hear_answer(SILENCE)
            self.reader.find_focus()
            here = self.reader.here()
        return here

    def key(self, keys: str) -> None:
        self.pressed += 1
        run(self.session, "key", keys)
        self.reader.hear_answer(_TO_ANSWER)

    def types(self, words: str) -> None:
        self.pressed += len(words)
        run(self.session, "type", "--delay", "4", "--", words)
        self.reader.listen(SILENCE)

    def _labelled(self, thing: Thing, name: str) -> bool:
        return self.reader.name_of(thing).startswith(name)

    def _tab_to(self, name: str, roles: tuple[str, ...], inside: str = "") -> None:
        def there(here: Thing) -> bool:
            return (
                _is_called(here, name)
                and here.role in roles
                and (not inside or self._lies_in(inside))
            )

        self._tab_until(there, name)

    def _tab_into(self, group: str) -> None:
        self._tab_until(lambda _: self._lies_in(group), group)

    def _lies_in(self, name: str) -> bool:
        around = (self.bus.property(where, "Accessible", "Name") for where in self.reader.around)
        return name in around

    def _tab_until(self, there: Callable[[Thing], bool], name: str) -> None:
        self.reader.listen(SILENCE)
        for _ in range(MOST_TABS):
            here = self.here()
            if here is not None and there(here):
                return
            self.key("Tab")
        raise NotHeard(f"no Tab leads to “{name}”")


def run(session: Session, *words: str) -> None:
    """A movement of the hands, as the desktop of the session feels it."""
    subprocess.run(["xdotool", *words], env=session.env, check=True, timeout=60)
