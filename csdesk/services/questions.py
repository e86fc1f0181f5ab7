"""Questions that help to listen: the shop's own list, by what a complaint is about."""

from __future__ import annotations

from dataclasses import replace

from csdesk.desk import Desk
from csdesk.domain.errors import Refused
from csdesk.domain.question import LONGEST_QUESTION, Question, first_questions
from csdesk.domain.shop import ListName
from csdesk.language import language_of
from csdesk.store.people import list_item
from csdesk.store.shop_lists import question as table
from csdesk.store.unit_of_work import Work


def list_questions(desk: Desk) -> tuple[Question, ...]:
    """The questions in use, in their order; a shop that wrote none yet is offered the first ones.

    Those carry no id until one of the list is changed.
    """
    with desk.store.read() as work:
        kept = work.questions.where(order=table.c.position)
        return tuple(each for each in kept if each.active) if kept else _first(work)


def save_question(desk: Desk, question: Question) -> Question:
    """Keeps a new question or a changed one; the first change keeps the first questions too.

    Raises: Refused("question.words"): the words are missing, or too many.
            NotFound: its category is gone.
    """
    return save_questions(desk, (question,))[0]


def save_questions(desk: Desk, questions: tuple[Question, ...]) -> tuple[Question, ...]:
    """Keeps several at once, for instance two that change places: one action, one undo.

    Raises: as ``save_question``.
    """
    worded = tuple(map(_worded, questions))
    with desk.store.write("save_question", desk.now()) as work:
        offered: dict[tuple[int | None, int], int] = {}
        if not work.questions.where():
            offered = {_slot(kept): kept.id for kept in fill_first_questions(work)}
        return tuple(_keep(work, question, offered) for question in worded)


def _keep(work: Work, question: Question, offered: dict[tuple[int | None, int], int]) -> Question:
    if question.category_id is not None:
        work.list_items.require(question.category_id)
    key = question.id or offered.pop(_slot(question), 0)
    known = replace(question, id=key)
    return work.questions.replace(known) if key else work.questions.add(known)


def _slot(question: Question) -> tuple[int | None, int]:
    return question.category_id, question.position


def _worded(question: Question) -> Question:
    words = " ".join(question.words.split())
    if not words:
        raise Refused("question.words", "A question needs words.")
    if len(words) > LONGEST_QUESTION:
        raise Refused(
            "question.words",
            "A question has at most {n} characters.",
            n=LONGEST_QUESTION,
        )
    return replace(question, words=words)


def fill_first_questions(work: Work) -> tuple[Question, ...]:
    """Gives a shop the questions it starts with, unless it has questions already."""
    if work.questions.where():
        return ()
    return tuple(map(work.questions.add, _first(work)))


def _first(work: Work) -> tuple[Question, ...]:
    of_categories = list_item.c.list_name == ListName.CATEGORY, list_item.c.active
    items = work.list_items.where(*of_categories, order=list_item.c.position)
    say = language_of(work.settings.read()).say
    return first_questions(((item.id, item.label) for item in items), say)
