"""Somebody who sees, reads, moves a mouse and types, timed as people are.

The times are those of the keystroke-level model (Card, Moran and Newell, 1980): a key of somebody
who is no typist, a movement of the mouse, a click, a hand that changes between both, and a thought
before each field and each click. Who is new here reads meanwhile: what heads a page, a question or
a group that was not seen before, and what each thing is called, at 238 words a minute (Brysbaert,
2019); where that takes longer than the thought, so long is counted. What the program itself takes
is measured and counted in full.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final

from tests.access import heard
from tests.access.hands import BUTTONS, FIELDS, Hands, run
from tests.access.heard import NotHeard, Thing, until
from tests.access.session import Session
from tests.access.speech import SILENCE, Reader

KEY: Final = 0.28
POINT: Final = 1.10
CLICK: Final = 0.20
HOME: Final = 0.40
THINK: Final = 1.35
WORD: Final = 60 / 238
_ROLLS: Final = 30
_TO_BE_LED: Final = 0.25
"""Seconds, a part of the thought, in which the program may put the cursor into the field."""


@dataclass
class Took:
    """What a step took: how often each movement was made, and seconds."""

    keys: int = 0
    clicks: int = 0
    moves: int = 0
    thoughts: int = 0
    words: int = 0
    minded: float = 0.0
    """Seconds of thinking and reading."""
    homes: int = 0
    waited: float = 0.0

    @property
    def seconds(self) -> float:
        hands = self.keys * KEY + self.moves * POINT + self.clicks * CLICK + self.homes * HOME
        return hands + self.minded + self.waited


@dataclass
class Stopwatch:
    """The steps so far, and the seconds of each."""

    steps: dict[str, Took] = field(default_factory=dict)
    now: Took = field(default_factory=Took)

    def begin(self, what: str) -> None:
        self.now = self.steps.setdefault(what, Took())

    @property
    def seconds(self) -> float:
        return sum(took.seconds for took in self.steps.values())


class Mouse(Hands):
    """Clicks what it sees, and writes where the program already put the cursor."""

    def __init__(
        self, session: Session, reader: Reader, watch: Stopwatch, *, live: bool = False
    ) -> None:
        super().__init__(session, reader)
        self.watch, self._live = watch, live
        self._at_mouse = True
        self._read: set[str] = set()

    def presses(self, name: str, *, inside: str = "") -> None:
        self._click(name, *BUTTONS, inside=inside)

    def ticks(self, name: str) -> None:
        self._click(name, "check box")

    def picks(self, group: str, name: str) -> None:
        self._click(name, "radio button", inside=group)

    def writes(self, name: str, words: str, *, inside: str = "") -> None:
        def find() -> Thing:
            return self.finds(name, *FIELDS, inside=inside)

        thing = self._waits(name, *FIELDS, inside=inside)
        if not thing.is_(heard.FOCUSED):
            self.reader.hear_answer(_TO_BE_LED)
        if find().is_(heard.FOCUSED):
            self._think(thing)
        else:
            self._go_and_click(find)
        self._types(words)

    def writes_next(self, name: str, words: str, *, inside: str = "") -> None:
        run(self.session, "key", "Return")
        self._took(keys=1)
        began = time.monotonic()
        until(lambda: self.finds(name, *FIELDS, inside=inside).is_(heard.FOCUSED), name)
        self.watch.now.waited += time.monotonic() - began
        self.writes(name, words, inside=inside)

    def reads(self, name: str, words: str) -> None:
        super().reads(name, words)
        thing = self.finds(name, *FIELDS)
        self._think(replace(thing, said_too=f"{thing.said_too} {words}"))

    def goes_on(self, name: str) -> None:
        """The button shows its key; pressed after the last letter it takes no thought."""
        self._waits(name, *BUTTONS)
        run(self.session, "key", "Return")
        self._took(keys=1)
        self.reader.listen(0.03)

    def chooses(self, name: str, words: str) -> None:
        self._go_and_click(lambda: self.finds_box(name))
        self._click(words, "list item")

    def _click(self, name: str, *roles: str, inside: str = "") -> None:
        self._waits(name, *roles, inside=inside)
        self._go_and_click(lambda: self.finds(name, *roles, inside=inside))

    def _waits(self, name: str, *roles: str, inside: str = "") -> Thing:
        """Until it is there; what that takes longer than the looking itself is waiting."""
        began = time.monotonic()
        found = self.finds(name, *roles, inside=inside)
        self.watch.now.waited += time.monotonic() - began
        self.reader.listen(0.03)
        return found

    def _go_and_click(self, find: Callable[[], Thing]) -> None:
        self._think(find())
        self._to_mouse(True)
        x, y = until(lambda: self._bring_to_sight(find()), "something that stands still")
        run(self.session, "mousemove", str(x), str(y), "click", "1")
        self._took(moves=1, clicks=1)
        self.reader.listen(0.03)

    def _types(self, words: str) -> None:
        self._to_mouse(False)
        delay = round(KEY * 1000) if self._live else 4
        run(self.session, "type", "--delay", str(delay), "--", words)
        self.watch.now.keys += len(words)
        self.reader.listen(0.03)

    def _think(self, thing: Thing) -> None:
        """Reads what is new around it and what it is called, and makes up one's mind."""
        told = [thing.name, thing.said_too]
        for each in self.reader.groups_of(thing.where):
            told += [each.name, each.said_too]
        new = [words for words in told if words and words not in self._read]
        self._read.update(new)
        words = sum(len(told.split()) for told in new)
        self._took(thoughts=1, words=words, minded=max(THINK, words * WORD))

    def _to_mouse(self, wanted: bool) -> None:
        if self._at_mouse is not wanted:
            self._at_mouse = wanted
            self._took(homes=1)

    def _took(self, **counted: float) -> None:
        one = Took(**counted)  # type: ignore[arg-type]  # whole numbers stay whole
        for name, number in counted.items():
            setattr(self.watch.now, name, getattr(self.watch.now, name) + number)
        if self._live:
            time.sleep(one.seconds)

    def _bring_to_sight(self, thing: Thing) -> tuple[int, int] | None:
        """Rolls the wheel until it is seen; the middle of it, None where it goes or is moving."""
        for _ in range(_ROLLS):
            place = self._place(thing.where)
            if place is None:
                return None
            x, y, wide, tall = place
            seen = self._seen_of(thing)
            middle = (x + wide // 2, y + min(tall // 2, 18))
            if seen[1] <= middle[1] <= seen[3]:
                self.reader.listen(SILENCE)
                return middle if self._place(thing.where) == place else None
            down = middle[1] > seen[3]
            run(self.session, "mousemove", str((seen[0] + seen[2]) // 2),
                str((seen[1] + seen[3]) // 2), "click", "5" if down else "4")  # fmt: skip
            self._took(clicks=1)
            self.reader.listen(0.05)
        raise NotHeard(f"“{thing.name}” can’t be brought to sight")

    def _place(self, where: tuple[str, str]) -> tuple[int, int, int, int] | None:
        place = self.bus.call(where, "Component", "GetExtents", "u", (0,))
        return None if place is None else (place[0], place[1], place[2], place[3])

    def _seen_of(self, thing: Thing) -> tuple[int, int, int, int]:
        """What all that it lies in leaves to be seen: left, top, right, bottom."""
        left, top, right, bottom = 0, 0, 10_000, 10_000
        for where in reversed(self.reader.above(thing.where)):
            above = self.bus.thing(where)
            place = self._place(where)
            if above is None or place is None or above.role in ("application", "combo box"):
                break  # a list that opened lies over all else
            x, y, wide, tall = place
            left, top = max(left, x), max(top, y)
            right, bottom = min(right, x + wide), min(bottom, y + tall)
        return left, top, right, bottom
