"""Questions that help to listen: the shop's list, and what a customer answered."""

from __future__ import annotations

from dataclasses import dataclass


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
