"""Public reviews: written down, replied to, resolved, taken up as complaints."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.desk import Desk
from csdesk.domain.contact import Channel
from csdesk.domain.errors import Refused, RuleBroken
from csdesk.domain.listings import TaskKind
from csdesk.domain.review import ReviewDraft, opens_in_browser
from csdesk.services.reviews import (
    add_review,
    edit_review,
    remove_review,
    reply_to_review,
    resolve_review,
    review_row,
    review_to_complaint,
    reviews,
)
from csdesk.services.today import board
from csdesk.services.undo import undo
from tests.builders import a_customer, a_person


def a_review(**facts: object) -> ReviewDraft:
    known = {
        "site": "Town Guide",
        "posted_on": date(2026, 11, 18),
        "words": "Waited two weeks for a tube.",
        "stars": 2,
    } | facts
    return ReviewDraft(**known)  # type: ignore[arg-type]


def waiting(desk: Desk) -> list[int | None]:
    return [task.review_id for task in board(desk).tasks if task.kind is TaskKind.REVIEW]


def test_a_review_waits_until_somebody_replies_or_it_is_resolved(desk: Desk) -> None:
    desk.store.person_id = a_person(desk, "Maya Torres").id
    late = add_review(desk, a_review())
    first = add_review(desk, a_review(posted_on=date(2026, 11, 2), site="Map"))
    resolved = add_review(desk, a_review(words="Great", stars=5, resolved=True))

    assert waiting(desk) == [first.id, late.id]
    assert resolved.resolved_at == desk.now()

    answered = reply_to_review(desk, late.id, " We are sorry. ")
    resolve_review(desk, first.id)

    assert (answered.reply, answered.replied_at) == ("We are sorry.", desk.now())
    assert review_row(desk, late.id).person == "Maya Torres"
    assert waiting(desk) == []
    assert len(reviews(desk)) == 3


def test_editing_keeps_when_it_was_replied_to_and_an_empty_reply_takes_it_back(desk: Desk) -> None:
    kept = add_review(desk, a_review(reply="Sorry"))

    edited = edit_review(desk, kept.id, a_review(reply="Very sorry", stars=3))
    assert (edited.replied_at, edited.stars) == (kept.replied_at, 3)
    assert edit_review(desk, kept.id, a_review()).replied_at is None

    remove_review(desk, kept.id)
    assert reviews(desk) == ()


def test_a_review_becomes_a_complaint_in_its_own_words_once(desk: Desk) -> None:
    anna = a_customer(desk)
    kept = add_review(desk, a_review())
    with pytest.raises(Refused, match="who wrote it"):
        review_to_complaint(desk, kept.id)
    actions: list[str] = []
    desk.store.on_change = lambda action, _: actions.append(action.id)

    complaint = review_to_complaint(desk, kept.id, anna.id)

    assert (complaint.words, complaint.channel) == (kept.words, Channel.REVIEW)
    row = review_row(desk, kept.id)
    assert (row.customer, row.review.complaint_id) == (anna.name, complaint.id)
    with pytest.raises(RuleBroken, match="already"):
        review_to_complaint(desk, kept.id)
    undo(desk, actions[0])
    assert review_row(desk, kept.id).review == kept


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"site": " "}, "review.site"),
        ({"site": "x" * 200}, "review.site"),
        ({"stars": 0}, "review.stars"),
        ({"stars": 6}, "review.stars"),
        ({"stars": None, "words": " "}, "review.empty"),
        ({"link": "http://x/" + "a" * 2000}, "review.link"),
        ({"posted_on": date(2026, 11, 22)}, "day.to_come"),
    ],
)
def test_a_review_that_makes_no_sense_is_refused(
    desk: Desk, facts: dict[str, object], code: str
) -> None:
    with pytest.raises(Refused) as refused:
        add_review(desk, a_review(**facts))
    assert refused.value.code == code
    assert reviews(desk) == ()


def test_any_link_is_kept_as_text(desk: Desk) -> None:
    strange = "javascript:alert(1)"
    assert add_review(desk, a_review(link=strange)).link == strange


@pytest.mark.parametrize(
    "link", ["https://guide.test/r/5?a=b#c", "http://guide.test", "HTTPS://G.test"]
)
def test_an_address_of_the_web_may_be_opened(link: str) -> None:
    assert opens_in_browser(link)


@pytest.mark.parametrize(
    "link",
    [
        *("", "guide.test", "javascript:alert(1)", "file:///etc/passwd", "mailto:a@b.test"),
        *("https://", "http:\\\\evil", "https://a b", "https://good.test@evil.test/", "//x.test"),
        *("https://x\n.test", "smb://x/y", "http://[", "https://x\u202e.test"),
    ],
)
def test_anything_else_is_only_shown(link: str) -> None:
    assert not opens_in_browser(link)


@given(st.text(max_size=60))
def test_whatever_the_text_asking_about_a_link_never_fails(link: str) -> None:
    assert opens_in_browser(link) <= link.strip().casefold().startswith("http")
