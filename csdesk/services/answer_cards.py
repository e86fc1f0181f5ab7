"""Answer cards on paper: which are to be printed, and whose a filled one is."""

from __future__ import annotations

from datetime import timedelta

from csdesk.desk import Desk
from csdesk.domain.answer_card import AnswerCard, follow_up_of
from csdesk.domain.errors import NotFound, Refused
from csdesk.domain.follow_up import FollowUp
from csdesk.store.customers import resting
from csdesk.store.open_ones import question_is_open
from csdesk.store.promises import follow_up
from csdesk.store.unit_of_work import Work

MOST_CARDS = 200
DAYS_AHEAD = 7


def cards_to_print(desk: Desk, days_ahead: int = DAYS_AHEAD) -> tuple[AnswerCard, ...]:
    """A card for everybody who is to be asked by then and was not asked yet, oldest first."""
    until = desk.today() + timedelta(days=days_ahead)
    with desk.store.read() as work:
        asked = work.follow_ups.where(
            *(question_is_open, follow_up.c.ask_on <= until),
            follow_up.c.customer_id.not_in(resting),
            order=follow_up.c.ask_on,
        )
        return tuple(_card(work, each) for each in asked[:MOST_CARDS])


def card_of(desk: Desk, follow_up_id: int) -> AnswerCard:
    """The card of one follow-up.

    Raises: NotFound: it is gone.
    """
    with desk.store.read() as work:
        return _card(work, work.follow_ups.require(follow_up_id))


def card_numbered(desk: Desk, number: str) -> AnswerCard:
    """The card that bears this number, answered already or not.

    Raises: Refused("card.number"): a digit is wrong or missing;
            NotFound("card.unknown"): the shop printed no such card.
    """
    key = follow_up_of(number)
    if key is None:
        raise Refused("card.number", "A digit of this number is wrong or missing.")
    with desk.store.read() as work:
        asked = work.follow_ups.get(key)
        if asked is None:
            raise NotFound(
                "card.unknown", "There is no card {number} in this shop.", number=number.strip()
            )
        return _card(work, asked)


def _card(work: Work, asked: FollowUp) -> AnswerCard:
    customer = work.customers.require(asked.customer_id)
    about = ""
    if asked.complaint_id is not None:
        about = work.complaints.require(asked.complaint_id).title
    return AnswerCard(asked, customer.name, about)
