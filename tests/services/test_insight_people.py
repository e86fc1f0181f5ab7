"""People on comparable complaints, read from a real shop file; and what complaints do to buying."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest

from csdesk.desk import Desk
from csdesk.domain.insight.finding import Finding, Label, Unit
from csdesk.domain.insight.people import People, PersonCare
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import plain_speech
from csdesk.services.insight.people import people
from csdesk.services.insight.records import read_records
from csdesk.services.insight.recovery import recovery_effect
from tests.builders import a_customer, a_person, a_purchase, a_shop, an_outlay
from tests.handled_cases import OPENED, Case, handle

RECENT = date(2026, 8, 3)
"""Its window of 14 and 180 days is not over on the day of the tests."""


def look(desk: Desk, first: date | None = None, last: date | None = None) -> People:
    with desk.store.read() as work:
        records = read_records(desk, work)
    return people(records, Period(desk.today(), first, last), plain_speech("EUR"))


def recovery(desk: Desk) -> Finding:
    with desk.store.read() as work:
        records = read_records(desk, work)
    return recovery_effect(records, Period(desk.today()), plain_speech("EUR"))


def cases(
    n: int, person: int | None, times: float = 1.0, seed: int = 3, **same: object
) -> list[Case]:
    """Complaints of three severities that take some minutes, ``times`` as many as usual."""
    dice = random.Random(seed)
    return [
        Case(
            **{
                "minutes": round(dice.randint(20, 60) * (1 + number % 3) * times),
                "severity": 1 + number % 3,
                "later": dice.randint(500, 5_000),
                "person": person,
            }
            | same  # type: ignore[arg-type]
        )
        for number in range(n)
    ]


def named(found: People, name: str) -> PersonCare:
    return next(one for one in found.people if one.name == name)


@pytest.fixture
def shop(desk: Desk) -> Desk:
    a_shop(desk)
    a_customer(desk)  # so that keys of customers and of complaints differ
    return desk


@pytest.fixture
def team(shop: Desk) -> list[int]:
    return [a_person(shop, name).id for name in ("Zoe", "Adam", "Mia")]


def test_without_anybody_who_handled_complaints_nothing_is_said(
    shop: Desk, team: list[int]
) -> None:
    handle(shop, cases(40, None))

    found = look(shop)

    assert (found.finding.label, found.finding.reason) == (Label.CANT_TELL, "no_person")
    assert found.people == ()


def test_one_person_has_nobody_to_be_compared_with(shop: Desk, team: list[int]) -> None:
    handle(shop, cases(40, team[0]))

    found = look(shop)

    assert (found.finding.label, found.finding.reason) == (Label.CANT_TELL, "one_person")
    assert "nobody to compare with" in found.finding.sentence
    (zoe,) = found.people
    assert (zoe.care.reason, zoe.later_margin.reason) == ("nothing_alike", "nothing_alike")


def test_people_who_share_no_kind_of_problem_are_not_compared(shop: Desk, team: list[int]) -> None:
    handle(shop, [*cases(25, team[0], severity=1), *cases(25, team[1], 5, severity=2)])

    found = look(shop)

    assert found.finding.reason == "nothing_alike"
    assert "no two people handled the same kind of problem" in found.finding.sentence
    assert [one.is_flagged for one in found.people] == [False, False]


def test_complaints_that_nobody_is_written_down_for_are_no_colleagues(
    shop: Desk, team: list[int]
) -> None:
    handle(shop, [*cases(40, team[0], 5), *cases(40, None)])

    (zoe,) = look(shop).people

    assert (zoe.complaints, zoe.care.reason) == (40, "nothing_alike")


@pytest.mark.parametrize(("number", "is_judged"), [(19, False), (20, True)])
def test_nobody_is_judged_below_twenty_complaints(
    shop: Desk, team: list[int], number: int, is_judged: bool
) -> None:
    handle(shop, [*cases(number, team[0], 5), *cases(number, team[1], seed=4)])

    found = look(shop)

    for one in found.people:
        assert (one.care.label is Label.ESTIMATE) is is_judged
        assert (one.later_margin.label is Label.ESTIMATE) is is_judged
        assert one.is_flagged is is_judged
    assert (found.finding.label is Label.ESTIMATE) is is_judged
    if not is_judged:
        assert "No judgement below 20 complaints: Zoe has 19" in named(found, "Zoe").care.sentence
        assert found.finding.reason == "too_few_complaints"


def test_people_stand_in_the_order_of_the_settings(shop: Desk, team: list[int]) -> None:
    handle(shop, [*cases(30, team[2], 4), *cases(30, team[0]), *cases(30, team[1], 2)])

    assert [one.name for one in look(shop).people] == ["Zoe", "Adam", "Mia"]


def test_who_handled_nothing_is_not_among_them(shop: Desk, team: list[int]) -> None:
    handle(shop, [*cases(30, team[0]), *cases(30, team[1])])

    assert [one.name for one in look(shop).people] == ["Zoe", "Adam"]


def test_alike_people_show_no_reliable_difference(shop: Desk, team: list[int]) -> None:
    handle(shop, [case for at, who in enumerate(team) for case in cases(25, who, seed=20 + at)])

    found = look(shop)

    assert found.finding.sentence.startswith("No reliable difference between staff.")
    assert "75 comparable complaints. As of 2026-11-21." in found.finding.sentence
    furthest = max((one.care for one in found.people), key=lambda care: abs(care.value))
    assert (found.finding.value, found.finding.n) == (furthest.value, 75)
    assert found.finding.low < 0 < found.finding.high
    for one in found.people:
        assert not one.is_flagged
        assert "no reliable difference" in one.care.sentence


def test_who_spends_more_is_told_with_what_came_of_it(shop: Desk, team: list[int]) -> None:
    handle(shop, [*cases(60, team[0], 2), *cases(60, team[1], seed=4), *cases(60, team[2], seed=5)])

    found = look(shop)

    zoe = named(found, "Zoe")
    assert zoe.is_flagged
    assert isinstance(zoe.care.value, float)
    assert 70 < zoe.care.value < 130
    assert zoe.care.low is not None
    assert 40 < zoe.care.low < zoe.care.value
    assert "% more than colleagues on similar complaints (60 complaints)." in zoe.care.sentence
    assert "Their customers’ later margin:" in zoe.care.sentence
    assert "buy more" not in zoe.care.sentence
    assert zoe.care.sentence.removesuffix(" As of 2026-11-21.") in found.finding.sentence
    assert found.finding.sentence.count("As of 2026-11-21.") == 1
    assert isinstance(found.finding.value, float)
    assert (found.finding.value, found.finding.unit) == (zoe.care.value, Unit.PERCENT)
    assert (found.finding.low, found.finding.high) == (zoe.care.low, zoe.care.high)


def test_who_cares_more_and_whose_customers_buy_more_is_no_problem(
    shop: Desk, team: list[int]
) -> None:
    handle(
        shop,
        [
            *(replace(case, later=case.later + 20_000) for case in cases(60, team[0], 2)),
            *cases(60, team[1], seed=4),
        ],
    )

    zoe = named(look(shop), "Zoe")

    assert "Zoe cares more, and their customers buy more; nothing here says it is a problem." in (
        zoe.care.sentence
    )
    assert zoe.later_margin.value == pytest.approx(20_000, abs=800)
    assert "more margin in the 180 days after a complaint with Zoe" in zoe.later_margin.sentence


def test_less_later_margin_is_said_with_its_ends(shop: Desk, team: list[int]) -> None:
    handle(
        shop,
        [
            *(replace(case, later=case.later + 20_000) for case in cases(40, team[0])),
            *cases(40, team[1], seed=4),
        ],
    )

    adam = named(look(shop), "Adam").later_margin

    assert isinstance(adam.value, int)
    assert adam.value < 0
    assert "less margin" in adam.sentence
    assert "-" not in adam.sentence.replace("2026-11-21", "")


def test_severe_complaints_given_to_one_person_do_not_flag_them(
    shop: Desk, team: list[int]
) -> None:
    usual = [*cases(60, team[0], seed=6), *cases(60, team[1], seed=7)]
    severe = cases(45, team[0], 4, seed=8, severity=3), cases(15, team[1], 4, seed=9, severity=3)
    hard = [replace(case, category=None) for part in severe for case in part]
    handle(shop, [replace(case, severity=1) for case in usual] + hard)

    assert not any(one.is_flagged for one in look(shop).people)


def test_later_margin_waits_until_its_window_is_over(shop: Desk, team: list[int]) -> None:
    handle(shop, [*cases(25, team[0], on=RECENT, later=0), *cases(25, team[1], seed=4)])

    zoe, adam = look(shop).people

    assert zoe.care.label is Label.ESTIMATE
    assert zoe.later_margin.reason == "too_few_complete_windows"
    assert "194 days" in zoe.later_margin.sentence
    assert adam.later_margin.reason == "nothing_alike"


def test_margin_before_the_landmark_and_after_the_window_is_not_later_margin(
    shop: Desk, team: list[int]
) -> None:
    made = handle(shop, [*cases(25, team[0], later=0), *cases(25, team[1], later=0)])
    for days, margin in ((14, 70_000), (15, 300), (194, 500), (195, 70_000)):
        day = OPENED + timedelta(days=days)
        a_purchase(shop, made[0].customer_id, 10_000, on=day, margin=margin)

    zoe = named(look(shop), "Zoe")

    assert zoe.later_margin.value == 800 // 25


def test_whatever_serving_took_counts_as_care(shop: Desk, team: list[int]) -> None:
    """Work alone is alike; goodwill and outlays on top are care, too."""
    same = cases(30, None)
    handle(shop, [replace(case, person=team[1]) for case in same])
    plain = look(shop)
    made = handle(shop, [replace(case, person=team[0], goodwill=1_500) for case in same])
    for complaint in made:
        an_outlay(shop, complaint.customer_id, 500, complaint_id=complaint.id)

    assert plain.people[0].care.reason == "nothing_alike"
    value = named(look(shop), "Zoe").care.value
    assert isinstance(value, float)
    assert value > 50


def test_complaints_that_took_nothing_count_as_a_minute(shop: Desk, team: list[int]) -> None:
    handle(shop, [*cases(25, team[0], minutes=0), *cases(25, team[1], minutes=1)])

    found = look(shop)

    assert [one.care.value for one in found.people] == pytest.approx([0, 0])
    assert not any(one.is_flagged for one in found.people)


def test_only_complaints_of_the_period_count(shop: Desk, team: list[int]) -> None:
    handle(shop, [*cases(25, team[0]), *cases(25, team[1]), *cases(9, team[0], on=RECENT)])

    assert [one.complaints for one in look(shop).people] == [34, 25]
    assert [one.complaints for one in look(shop, last=OPENED).people] == [25, 25]
    assert [one.complaints for one in look(shop, first=RECENT).people] == [9]


def test_looking_again_says_the_same_and_keeps_its_seed(shop: Desk, team: list[int]) -> None:
    handle(shop, [*cases(25, team[0]), *cases(25, team[1], seed=4)])

    found = look(shop)

    assert found == look(shop)
    assert found.seed > 0


def test_nobody_is_told_in_the_order_of_a_figure_when_two_differ(
    shop: Desk, team: list[int]
) -> None:
    handle(shop, [*cases(40, team[0]), *cases(40, team[1], 4, seed=4), *cases(40, team[2], 9)])

    sentence = look(shop).finding.sentence

    assert 0 <= sentence.find("Zoe spends") < sentence.find("Mia spends")


# what a complaint does to buying


def buyers(number: int, times: float, seed: int = 1) -> list[Case]:
    """Complaints about a purchase; later margin is ``times`` the usual of 1,000 to 5,000."""
    dice = random.Random(seed)
    return [
        Case(
            spend=10_000 + 100 * dice.randint(0, 90),
            later=round(times * dice.randint(1_000, 5_000)),
            on=OPENED + timedelta(days=dice.randint(0, 40)),
            about_last_purchase=True,
        )
        for _ in range(number)
    ]


def test_below_twenty_complaints_about_purchases_nothing_is_said(shop: Desk) -> None:
    handle(shop, buyers(19, 1))

    found = recovery(shop)

    assert (found.label, found.reason, found.n) == (Label.CANT_TELL, "too_few_complaints", 19)
    assert "it takes 20 complaints" in found.sentence
    assert "so far 19" in found.sentence


def test_an_empty_shop_says_what_is_missing(shop: Desk) -> None:
    found = recovery(shop)

    assert (found.label, found.n) == (Label.CANT_TELL, 0)


@pytest.mark.parametrize(
    ("times", "words"), [(0.2, "less margin"), (1, "no reliable difference"), (3, "more margin")]
)
def test_later_buying_is_set_against_purchases_without_a_complaint(
    shop: Desk, times: float, words: str
) -> None:
    content = [replace(case, complains=False) for case in buyers(90, 1, seed=2)]
    handle(shop, [*buyers(60, times), *content])

    found = recovery(shop)

    assert found.label is Label.ESTIMATE
    assert words in found.sentence
    assert found.low is not None
    assert found.high is not None
    assert found.low < found.high
    assert "{" not in found.sentence
    assert found.n == 60


def test_complaints_about_no_purchase_of_the_last_two_weeks_do_not_count(shop: Desk) -> None:
    near = [replace(case, about_last_purchase=False) for case in buyers(21, 1)]
    handle(shop, [*near, *(replace(case, spend=0, later=0) for case in buyers(5, 1))])

    assert recovery(shop).n == 21


def test_later_complaints_do_not_count_before_their_window_is_over(shop: Desk) -> None:
    handle(shop, [*buyers(25, 1), *(replace(case, on=RECENT) for case in buyers(9, 1))])

    assert recovery(shop).n == 25
