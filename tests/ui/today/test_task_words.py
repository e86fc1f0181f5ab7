"""What the tasks of a day say."""

from __future__ import annotations

from datetime import datetime

import pytest

from csdesk.domain.listings import Task, TaskKind
from tests.builders import at
from ui.today.task_words import TaskWords
from ui.wording import Wording

NOW = at(21, 10)


def a_task(kind: TaskKind, due_at: datetime | None = None, **facts: object) -> Task:
    values = {"words": "Wheel done", "person": "Tom Reyes"} | facts
    return Task(kind, 7, "Anna Lindqvist", due_at=due_at, **values)


@pytest.fixture
def words(qapp: object) -> TaskWords:
    return TaskWords(Wording("EUR", "en_US", NOW.tzinfo))


@pytest.mark.parametrize(
    ("due_at", "chip", "sentence"),
    [
        (at(19, 17), "2 days late", "You promised this by Thursday: Wheel done."),
        (at(20, 17), "1 day late", "You promised this for yesterday: Wheel done."),
        (at(21, 8), "2 h late", "You promised this for today: Wheel done."),
        (at(2, 17), "19 days late", "You promised this by Mon 2 Nov: Wheel done."),
    ],
)
def test_a_late_promise_says_how_late_and_for_when(words, due_at, chip, sentence):
    told = words.telling(a_task(TaskKind.PROMISE_LATE, due_at), NOW)

    assert (told.chip, told.sentence, told.tone) == (chip, sentence, "bad")


def test_hours_over_midnight_are_days_on_the_shop_clock(words):
    told = words.telling(a_task(TaskKind.PROMISE_LATE, at(20, 23)), at(21, 0))

    assert told.chip == "1 day late"


@pytest.mark.parametrize(
    ("opened_at", "chip"),
    [(at(21, 10), "Just came in"), (at(20, 15), "19 h so far"), (at(16, 9), "5 days so far")],
)
def test_who_waits_is_told_since_when(words, opened_at, chip):
    told = words.telling(a_task(TaskKind.WAITING, opened_at, words="It squeals"), NOW)

    assert told.chip == chip
    assert told.sentence == "“It squeals.” Nobody has replied yet."


def test_an_unhappy_score_is_told_with_its_words(words):
    told = words.telling(a_task(TaskKind.CALL_BACK, words="Slow answers.", recommend=5), NOW)

    assert (told.chip, told.sentence) == ("5 of 10", "Scored you 5 of 10: “Slow answers.”")


def test_words_with_braces_stay_as_they_were_typed(words):
    told = words.telling(a_task(TaskKind.PROMISE_LATE, at(19), words="Use {when} & <b>"), NOW)

    assert told.sentence == "You promised this by Thursday: Use {when} & <b>."


def test_groups_come_in_the_order_of_need_and_empty_ones_are_left_out(words):
    tasks = [
        a_task(TaskKind.CALL_BACK),
        a_task(TaskKind.FOLLOW_UP_DUE),
        a_task(TaskKind.WAITING, NOW),
    ]

    groups = words.groups(tasks)

    assert [group.title for group in groups] == ["Waiting to hear from you", "Unhappy: call back"]
    assert [task.kind for task in groups[0].tasks] == [TaskKind.FOLLOW_UP_DUE, TaskKind.WAITING]


def test_only_the_late_promise_at_hand_offers_to_call(words):
    late = a_task(TaskKind.PROMISE_LATE, at(19))

    assert words.doing(late, selected=True).words == "Call Anna"
    assert words.doing(late, selected=False).words == "Open"


@pytest.mark.parametrize(
    ("facts", "chip", "tone"),
    [
        ({"open_minutes": 0}, "Came in after hours", "warn"),
        ({"open_minutes": 250}, "4 h of opening time", "warn"),
        ({"open_minutes": 600, "is_late": True}, "10 h of opening time", "bad"),
        ({}, "17 h so far", "warn"),
    ],
)
def test_who_waits_is_told_by_opening_time_where_it_is_known(words, facts, chip, tone):
    told = words.telling(a_task(TaskKind.WAITING, at(20, 17), **facts), NOW)

    assert (told.chip, told.tone) == (chip, tone)


@pytest.mark.parametrize(
    ("due_at", "is_late", "chip"),
    [
        (at(21, 12), False, "Call by 12:00"),
        (at(22, 9), False, "Call by 09:00 tomorrow"),
        (at(21, 9), True, "1 h late"),
        (at(18, 9), True, "3 days late"),
    ],
)
def test_a_call_back_says_by_when(words, due_at, is_late, chip):
    told = words.telling(a_task(TaskKind.CALL_BACK, due_at, recommend=3, is_late=is_late), NOW)

    assert [each.words for each in told.chips] == ["3 of 10", chip]


def test_a_promise_for_today_says_its_time_unless_it_is_the_whole_day(words):
    timed = words.telling(a_task(TaskKind.PROMISE_DUE, at(21, 17)), NOW)
    whole = words.telling(a_task(TaskKind.PROMISE_DUE, at(21, 23).replace(minute=59)), NOW)

    assert (timed.chip, whole.chip) == ("Due 17:00", "Due today")


@pytest.mark.parametrize("kind", list(TaskKind))
def test_every_kind_of_task_has_a_heading_a_sentence_and_a_button(words, kind):
    task = a_task(kind, at(20))

    assert [group.tasks for group in words.groups([task])] == [(task,)]
    told = words.telling(task, NOW)
    assert all((told.chip, told.sentence, told.icon, words.doing(task, False).words))
