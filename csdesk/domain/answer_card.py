"""Answer cards: the question on paper, and the number that says whose answer it is."""

from __future__ import annotations

from dataclasses import dataclass

from csdesk.domain.follow_up import FollowUp

_LEAST_DIGITS = 4


@dataclass(frozen=True, slots=True)
class AnswerCard:
    """One card as it is printed: for whom, about what, and which follow-up it answers."""

    follow_up: FollowUp
    customer: str
    about: str = ""
    """The title of the complaint; empty where there is none."""

    @property
    def number(self) -> str:
        return card_number(self.follow_up.id)


def card_number(follow_up_id: int) -> str:
    """The number on a card, like ``0042-2``: the follow-up and a digit that catches slips."""
    digits = f"{follow_up_id:0{_LEAST_DIGITS}d}"
    return f"{digits}-{_check_digit(digits)}"


def follow_up_of(number: str) -> int | None:
    """The follow-up that a card's number names; None where a digit is wrong or missing."""
    digits = "".join(character for character in number if character in "0123456789")
    others = set(number) - set("0123456789- ")
    if len(digits) <= _LEAST_DIGITS or len(digits) > 18 or others:
        return None
    body, check = digits[:-1], digits[-1]
    return int(body) if _check_digit(body) == int(check) and int(body) else None


def _check_digit(digits: str) -> int:
    """Luhn's: any single wrong digit, and nearly any two swapped, give another one."""
    total = 0
    for at, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if at % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return -total % 10
