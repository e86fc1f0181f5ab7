"""The first complaint of a new shop, from the first question to “settled”, by names and roles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from tests.access.hands import Hands

Step = tuple[str, Callable[[Hands], None]]
LIST: Final = "Ways to put it right"


def first_answers(hands: Hands) -> None:
    hands.writes("Name of the shop", "Millbrook Cycles")
    hands.goes_on("Next")
    hands.writes("Who works here", "Maya Torres")
    hands.goes_on("Next")
    hands.writes("What is left of every 100", "40")
    hands.goes_on("Finish")


def takes_it_down(hands: Hands) -> None:
    hands.presses("Log a complaint")
    hands.writes("Customer", "Anna Lindqvist")
    hands.writes_next("What happened?", "The wheel rubs again.", inside="Log a complaint")
    hands.presses("Log it and listen")


def listens(hands: Hands) -> None:
    hands.writes("What does it mean for Anna’s day?", "Walked to school.")
    hands.ticks("Anna said: yes, that’s it")
    hands.presses("On to Empathize")


def empathizes(hands: Hands) -> None:
    hands.picks("How does our side of it look?", "We failed")
    hands.ticks("I told Anna that I heard it")
    hands.presses("On to Act")


def offers_choices(hands: Hands) -> None:
    hands.writes("Option", "A new wheel today")
    hands.writes_next("Costs us", "92")
    hands.goes_on("Add an option")
    hands.writes("Option", "Repair, loan bike")
    hands.writes_next("Costs us", "38")
    hands.goes_on("Done")


def agrees_and_promises(hands: Hands) -> None:
    hands.picks(LIST, "Repair, loan bike…")
    hands.reads("The promise", "Repair, loan bike")
    hands.ticks("Anna said: yes, that’s it")
    hands.presses("Agreed, and promised")


def keeps_it_and_asks(hands: Hands) -> None:
    hands.presses("Promise kept")
    hands.picks("Would they recommend us?", "9")
    hands.presses("Keep the answer")


def settles(hands: Hands) -> None:
    hands.picks("How did it end?", "Put right")
    hands.chooses("Why did it happen?", "Wrong or faulty part")
    hands.presses("Settle it")
    hands.hears("is settled")


STORY: Final[tuple[Step, ...]] = (
    ("First answers", first_answers),
    ("Takes it down", takes_it_down),
    ("Listens", listens),
    ("Empathizes", empathizes),
    ("Offers choices", offers_choices),
    ("Agrees and promises", agrees_and_promises),
    ("Keeps it, and asks", keeps_it_and_asks),
    ("Settles", settles),
)
