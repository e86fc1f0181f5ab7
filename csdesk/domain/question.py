"""Questions that help to listen: the shop's list, and what a customer answered."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from csdesk.domain.ours import ours

LONGEST_QUESTION = 200


@dataclass(frozen=True, slots=True)
class Question:
    """An open question worth asking, for one category of complaint or, without one, for all."""

    words: str
    position: int
    category_id: int | None = None
    id: int = 0
    active: bool = True


@dataclass(frozen=True, slots=True)
class AnsweredQuestion:
    """A question as it was asked of one complaint, with the answer in their words."""

    complaint_id: int
    position: int
    question: str
    answer: str
    id: int = 0


FIRST_QUESTIONS: dict[str, tuple[str, ...]] = {
    "": (
        ours("When did you first notice it?"),
        ours("What would have been right for you?"),
        ours("Who have you told about it so far?"),
    ),
    "Product": (
        ours("What did you use it for when it happened?"),
        ours("Does it happen every time, or now and then?"),
    ),
    "Repair or service": (
        ours("What was it like when you picked it up?"),
        ours("Did we tell you what we had done to it?"),
    ),
    "Delivery": (
        ours("What did we say when it would be there?"),
        ours("In what state did it reach you?"),
    ),
    "Price or bill": (
        ours("What price did you have in mind, and who told you?"),
        ours("Which line of the bill surprised you?"),
    ),
    "How we spoke": (
        ours("What was said, as near as you remember?"),
        ours("What would you have liked to hear?"),
    ),
}
"""What a shop starts with, by the first words of its categories; "" is asked about anything."""


def first_questions(
    categories: Iterable[tuple[int, str]], say: Callable[[str], str]
) -> tuple[Question, ...]:
    """The questions a shop starts with, for the categories (id, label) that it has.

    Args:
        say: says words of ours in the language of the shop.
    """
    about = {name: label for label in FIRST_QUESTIONS if label for name in (label, say(label))}
    ids: list[tuple[str, int | None]] = [("", None)]
    ids += [(about[label], key) for key, label in categories if label in about]
    return tuple(
        Question(say(words), position, key)
        for label, key in ids
        for position, words in enumerate(FIRST_QUESTIONS[label])
    )


def questions_for(questions: Iterable[Question], category_id: int | None) -> tuple[Question, ...]:
    """What to ask about a complaint of this category: its own questions, then those for all."""
    active = [question for question in questions if question.active]
    own = [each for each in active if category_id is not None and each.category_id == category_id]
    general = [each for each in active if each.category_id is None]
    return tuple(sorted(own, key=_place) + sorted(general, key=_place))


def _place(question: Question) -> tuple[int, int]:
    return question.position, question.id
