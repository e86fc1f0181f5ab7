"""The finer points of the demo's told complaints: what was asked, refused, moved and said last."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from csdesk.demo.cases import Lists
from csdesk.demo.place import Words
from csdesk.demo.stories import TOLD
from csdesk.demo.told import MAYA
from csdesk.domain.complaint import Complaint
from csdesk.domain.question import AnsweredQuestion
from csdesk.domain.redress import RedressForm
from csdesk.store.complaints import complaint, option
from csdesk.store.promises import follow_up, promise
from csdesk.store.unit_of_work import Work

_GREG: Final = "Creak is back"
_LUCY: Final = "Hire deposit not yet returned"
_SCHOOL: Final = "Two helmets in the wrong size"
_GREG_SAID: Final = (
    "We checked everything twice and found nothing that creaks. We will not take the bike apart "
    "again without a new sign of it. Bring it in whenever you hear something new."
)
_ASKED: Final = (
    ("When did you first notice it?", "On the first lesson after the delivery."),
    ("What would have been right for you?", "Sizes read back before the box is closed."),
)
_FORMS: Final = ((RedressForm.REPLACEMENT, 1), (RedressForm.REFUND, 0))
"""How the school's two options put it right, and in how many days."""
_UNCLEAR_PROMISE: Final = 3
"""The cause, counted from 0, that unhappy answers were about."""


_is_told = complaint.c.customer_id <= len(TOLD)


def put_finer_points(work: Work, lists: Lists, today: date, words: Words) -> None:
    """Adds them to the complaints that exist; a small demo may have none of them."""
    for title, put in (
        (_GREG, _final_say),
        (_SCHOOL, _asked_and_refused_once),
        (_SCHOOL, lambda work, case, _: _options(work, case, today)),
        (_LUCY, _moved),
    ):
        for case in work.complaints.where(complaint.c.title == words(title), _is_told)[:1]:
            put(work, case, words)
    _themes(work, lists, words)


def _final_say(work: Work, case: Complaint, words: Words) -> None:
    settled_at = case.settled_at
    assert settled_at is not None
    said_at = settled_at - timedelta(hours=1)
    work.complaints.replace(
        replace(case, final_say=words(_GREG_SAID), final_say_at=said_at, final_say_by=MAYA)
    )


def _asked_and_refused_once(work: Work, case: Complaint, words: Words) -> None:
    """The first time it was read back the school said: not quite."""
    for position, (question, answer) in enumerate(_ASKED):
        told = AnsweredQuestion(case.id, position, words(question), words(answer))
        work.answered_questions.add(told)
    heard = work.listen_steps.require(case.id)
    work.listen_steps.replace(replace(heard, read_back_refusals=1))


def _options(work: Work, case: Complaint, today: date) -> None:
    """Each says what kind of redress it is, and the day it would be done."""
    offered = work.options.where(option.c.complaint_id == case.id, order=option.c.position)
    for each, (form, days) in zip(offered, _FORMS, strict=True):
        ready_on = today + timedelta(days=days)
        work.options.replace(replace(each, form=form, ready_on=ready_on))


def _moved(work: Work, case: Complaint, words: Words) -> None:
    """Two days later than agreed, and Lucy was not asked: she still counts on the first day."""
    for vow in work.promises.where(promise.c.complaint_id == case.id)[:1]:
        work.promises.replace(
            replace(
                vow,
                due_at=vow.due_at + timedelta(days=2),
                agreed_due_at=vow.due_at,
                moves=1,
                reason=words("The bank takes two days longer."),
            )
        )


def _themes(work: Work, lists: Lists, words: Words) -> None:
    """What those were about who were called back."""
    called = follow_up.c.called_back_at.is_not(None), follow_up.c.customer_id <= len(TOLD)
    for asked in work.follow_ups.where(*called, order=follow_up.c.id)[:2]:
        theme = lists.cause + _UNCLEAR_PROMISE
        told = asked.call_back_words or words("Agreed to ring before the next visit.")
        work.follow_ups.replace(replace(asked, theme_id=theme, call_back_words=told))
