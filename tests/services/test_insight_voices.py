"""What customers say: whose answers count, in which days, and when nothing can be told."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from csdesk.desk import Desk
from csdesk.domain.import_batch import ImportBatch
from csdesk.domain.insight.finding import Finding, Label
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import plain_speech
from csdesk.domain.insight.voices import Voices
from csdesk.services.insight.records import read_records
from csdesk.services.insight.voices import voices
from tests.builders import a_customer, a_follow_up, a_shop, at

TODAY = date(2026, 11, 21)


def look(desk: Desk, first: date | None = None, last: date | None = None) -> Voices:
    with desk.store.read() as work:
        records = read_records(desk, work)
    return voices(records, Period(desk.today(), first, last), plain_speech("EUR"))


def customers(desk: Desk, n: int) -> list[int]:
    return [a_customer(desk, f"Customer {number}").id for number in range(n)]


def said(desk: Desk, customer_id: int, ago: int = 10, **answer: Any) -> None:
    """An answer some days ago, at ten in the morning."""
    moment = at(21) - timedelta(days=ago)
    a_follow_up(desk, customer_id, moment.date(), answered_at=moment, **answer)


def lines(found: Finding) -> str:
    return "\n".join(found.worked_out.lines) if found.worked_out else ""


@pytest.fixture
def shop(desk: Desk) -> Desk:
    a_shop(desk)
    return desk


def test_nobody_answered_yet_and_it_is_said_how_many_are_needed(shop: Desk) -> None:
    found = look(shop)

    for finding in (found.score, found.change, found.satisfaction, found.ease):
        assert (finding.label, finding.value, finding.n) == (Label.CANT_TELL, None, 0)
        assert finding.reason == "too_few_answers"
        assert "5" in finding.sentence
    assert found.response.reason == "nobody_asked"
    assert found.before_after.reason == "too_few_pairs" and "6" in found.before_after.sentence
    assert (found.points, sum(found.counts), found.asked) == ((), 0, 0)


def test_four_answers_make_no_score_and_the_fifth_does(shop: Desk) -> None:
    who = customers(shop, 5)
    for customer in who[:4]:
        said(shop, customer, recommend=10)
    assert look(shop).score.label is Label.CANT_TELL
    assert look(shop).score.n == 4

    said(shop, who[4], recommend=9)

    found = look(shop).score
    assert (found.label, found.value, found.n) == (Label.ESTIMATE, 100, 5)
    assert found.low == pytest.approx(17.4914530342) and found.high == 100
    assert "100, but with 5 answers anything from 17 to 100 is plausible." in found.sentence
    assert "(5 − 0) ÷ 5 × 100 = 100" in lines(found)


def test_a_customer_counts_once_with_the_latest_answer(shop: Desk) -> None:
    who = customers(shop, 5)
    for customer in who:
        said(shop, customer, ago=20, recommend=0)
    for customer in who:
        said(shop, customer, ago=5, recommend=10)
        said(shop, customer, ago=2, satisfaction=4)  # says nothing of recommending

    found = look(shop)
    assert (found.score.value, found.score.n) == (100, 5)
    assert found.counts == (0,) * 10 + (5,)


def test_an_answer_older_than_a_year_no_longer_counts(shop: Desk) -> None:
    who = customers(shop, 6)
    for customer in who[:5]:
        said(shop, customer, ago=365, recommend=10)
    said(shop, who[5], ago=366, recommend=0)

    found = look(shop)
    assert (found.score.value, found.score.n) == (100, 5)


def test_only_answers_of_the_period_make_its_score(shop: Desk) -> None:
    who = customers(shop, 10)
    for customer in who[:5]:
        said(shop, customer, ago=100, recommend=2)
    for customer in who[5:]:
        said(shop, customer, ago=10, recommend=10)

    lately = look(shop, TODAY - timedelta(days=30), TODAY)
    before = look(shop, TODAY - timedelta(days=120), TODAY - timedelta(days=60))
    assert (lately.score.value, lately.score.n) == (100, 5)
    assert (before.score.value, before.score.n) == (-100, 5)
    assert look(shop).score.value == 0


def test_a_change_is_told_against_the_same_days_just_before(shop: Desk) -> None:
    who = customers(shop, 40)
    for customer in who[:20]:
        said(shop, customer, ago=45, recommend=1)
    for customer in who[20:]:
        said(shop, customer, ago=3, recommend=10)

    found = look(shop, TODAY - timedelta(days=29), TODAY).change
    assert found.label is Label.ESTIMATE and found.n == 40
    assert found.low is not None and found.low > 0
    assert "clearly up: from -100 to 100" in found.sentence
    assert "2026-09-23 to 2026-10-22" in found.sentence


def test_a_small_change_is_not_told_as_one(shop: Desk) -> None:
    who = customers(shop, 20)
    for place, customer in enumerate(who):
        said(shop, customer, ago=45 if place < 10 else 3, recommend=10 if place % 3 else 5)

    found = look(shop, TODAY - timedelta(days=29), TODAY).change
    assert found.label is Label.ESTIMATE
    assert "too close together" in found.sentence


def from_a_file(desk: Desk, customer_id: int, **answer: Any) -> None:
    with desk.store.write("import_file", desk.now()) as work:
        batch = work.batches.add(
            ImportBatch("answers.csv", "0" * 64, "answers", at(20), 1, 0, 0, "0" * 64)
        )
    said(desk, customer_id, batch_id=batch.id, fingerprint=f"{batch.id:064}", **answer)


def test_answers_out_of_a_file_count_for_the_score_but_not_for_who_answers_us(
    shop: Desk,
) -> None:
    who = customers(shop, 6)
    for customer in who[:5]:
        from_a_file(shop, customer, recommend=9, satisfaction=1)
    said(shop, who[5], recommend=9, satisfaction=5)

    found = look(shop)
    assert found.score.n == 6
    assert (found.asked, found.answered) == (1, 1)


def test_who_was_asked_and_stayed_silent_lowers_the_share_that_answers(shop: Desk) -> None:
    who = customers(shop, 5)
    said(shop, who[0], recommend=9)
    said(shop, who[1], recommend=9)
    a_follow_up(shop, who[2], TODAY - timedelta(days=3), declined_at=at(18))
    a_follow_up(shop, who[3], TODAY - timedelta(days=3))  # its day has come, nobody answered
    a_follow_up(shop, who[4], TODAY + timedelta(days=9))  # to be asked later

    found = look(shop)
    assert (found.asked, found.answered) == (4, 2)
    assert (found.response.label, found.response.value) == (Label.FACT, 0.5)
    assert "silent" in found.response.sentence


def lifted(desk: Desk, first: list[int], latest: list[int]) -> None:
    for customer, low, high in zip(customers(desk, len(first)), first, latest, strict=True):
        said(desk, customer, ago=100, satisfaction=low)
        said(desk, customer, ago=50, satisfaction=3)
        said(desk, customer, ago=5, satisfaction=high)


def test_the_same_customers_are_compared_first_against_latest(shop: Desk) -> None:
    lifted(shop, [1, 2, 2, 3, 3, 2, 1, 2], [4, 4, 5, 5, 4, 5, 4, 4])
    once = a_customer(shop, "Once").id
    said(shop, once, satisfaction=1)
    twice = a_customer(shop, "Twice, once out of a file").id
    from_a_file(shop, twice, ago=90, satisfaction=5)
    said(shop, twice, satisfaction=1)

    found = look(shop).before_after
    assert (found.label, found.n) == (Label.ESTIMATE, 8)
    assert found.value == pytest.approx(19 / 8)
    assert "more satisfied" in found.sentence and "rise by themselves" in found.sentence
    assert "in every way there is" in lines(found)


def test_five_customers_who_answered_twice_are_too_few(shop: Desk) -> None:
    lifted(shop, [1] * 5, [5] * 5)

    found = look(shop).before_after
    assert (found.label, found.n, found.reason) == (Label.CANT_TELL, 5, "too_few_pairs")


def test_no_lift_is_told_where_chance_does_as_much(shop: Desk) -> None:
    lifted(shop, [2, 4, 3, 3, 2, 4], [4, 2, 3, 3, 4, 3])

    assert "No clear change" in look(shop).before_after.sentence


def test_satisfaction_and_ease_are_means_of_the_latest_answers(shop: Desk) -> None:
    for customer, score in zip(customers(shop, 5), (5, 4, 4, 3, 5), strict=True):
        said(shop, customer, satisfaction=score, ease=score + 2)

    found = look(shop)
    assert (found.satisfaction.label, found.satisfaction.value) == (Label.FACT, 4.2)
    assert found.ease.value == pytest.approx(6.2)
    assert "4.2 out of 5" in found.satisfaction.sentence


def test_the_score_over_time_stands_at_the_end_of_every_month(shop: Desk) -> None:
    who = customers(shop, 12)
    for customer in who[:4]:
        said(shop, customer, ago=80, recommend=0)
    for customer in who[4:]:
        said(shop, customer, ago=25, recommend=10)

    points = look(shop).points
    assert [point.month for point in points] == [
        date(2026, 9, 1),
        date(2026, 10, 1),
        date(2026, 11, 1),
    ]
    assert [point.n for point in points[:2]] == [4, 12]
    assert [point.score for point in points[:2]] == [None, pytest.approx(100 / 3)]
    assert points[-1].score == look(shop).score.value


def test_an_answer_from_a_clock_that_ran_ahead_counts_as_given_today(shop: Desk) -> None:
    for customer in customers(shop, 5):
        said(shop, customer, ago=-3, recommend=10)

    found = look(shop)
    assert found.score.n == 5
    assert found.asked == found.answered == 5
