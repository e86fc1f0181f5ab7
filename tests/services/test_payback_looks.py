"""Looks at payback: taken once at each milestone, on its own complaints, and never changed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from csdesk.desk import Desk
from csdesk.domain.complaint import Outcome
from csdesk.domain.errors import RuleBroken
from csdesk.domain.insight.finding import Finding, Label
from csdesk.domain.insight.payback import PaybackLook, PaybackVerdict
from csdesk.services.import_looking import look_at
from csdesk.services.imports import bring_in
from csdesk.services.insight.payback import take_looks
from csdesk.services.shops import read_shop, save_shop
from csdesk.services.undo import undo
from csdesk.store.opening import open_store
from tests.builders import HERE, a_complaint, a_customer, a_purchase, an_effort, an_outlay, at
from tests.services.payback_shops import PAST, Stock, furnish, payback_of

L, W = 14, 180
_BROKEN = re.compile(r"\b(nan|inf|None)\b|[{}]")


def at_noon(desk: Desk, day: date) -> Desk:
    """The same desk on another day."""
    moment = datetime(day.year, day.month, day.day, 12, tzinfo=HERE)
    return Desk(desk.store, lambda: moment)


def figures(look: PaybackLook) -> PaybackLook:
    """A look without what says when it was stored."""
    return replace(look, id=0, taken_at=None)


def every_line(finding: Finding) -> list[str]:
    lines = () if finding.worked_out is None else finding.worked_out.lines
    return [finding.sentence, *lines]


def test_the_first_look_is_taken_on_the_day_the_fiftieth_window_is_over(desk: Desk) -> None:
    stock = Stock(60)
    furnish(desk, stock)
    day = stock.opened(49) + timedelta(days=L + W)

    assert take_looks(at_noon(desk, day - timedelta(days=1))) == ()
    (look,) = take_looks(at_noon(desk, day))

    assert (look.milestone, look.n, look.customers, look.reached_on) == (50, 50, 50, day)
    assert look.cases == ",".join(str(one) for one in range(1, 51))
    assert look.payback is not None
    assert take_looks(at_noon(desk, day)) == ()
    assert [figures(one) for one in payback_of(desk).looks] == [figures(look)]


def test_looks_taken_in_time_and_looks_taken_late_are_the_same(
    desk: Desk, shop_file: Path, tmp_path: Path
) -> None:
    furnish(desk, Stock(210, every=3.5))
    unstored = payback_of(desk).looks
    assert [look.milestone for look in unstored] == [50, 100, 200]

    for weeks in range(40, 200, 8):
        take_looks(at_noon(desk, date(2023, 1, 2) + timedelta(weeks=weeks)))

    assert [figures(look) for look in payback_of(desk).looks] == list(unstored)
    assert all(look.taken_at is not None for look in payback_of(desk).looks)


def test_several_complaints_on_one_day_come_to_count_together(desk: Desk) -> None:
    furnish(desk, Stock(120, every=0))
    first, second = payback_of(desk).looks
    assert (first.milestone, first.n) == (50, 120)
    assert (second.milestone, second.n) == (100, 120)
    assert first.reached_on == second.reached_on
    assert first.payback == second.payback


def test_closing_and_opening_the_file_changes_nothing(desk: Desk, shop_file: Path) -> None:
    furnish(desk, Stock(120))
    take_looks(desk)
    before = payback_of(desk)
    desk.store.close()

    again = Desk(open_store(shop_file), desk.now)
    try:
        assert take_looks(again) == ()
        assert payback_of(again) == before
    finally:
        again.store.close()


def test_a_period_narrows_no_verdict(desk: Desk) -> None:
    furnish(desk, Stock(120))
    take_looks(desk)
    whole = payback_of(desk)
    assert payback_of(desk, first=date(2024, 1, 1), last=date(2024, 1, 31)) == whole


def test_older_data_that_come_in_later_leave_a_look_as_it_is(desk: Desk) -> None:
    furnish(desk, Stock(60))
    (frozen,) = take_looks(desk)

    furnish(desk, Stock(60, seed=5, first=date(2020, 3, 2)))
    now = payback_of(desk)

    assert now.eligible > 100
    assert now.looks[0] == frozen
    assert [look.milestone for look in now.looks] == [50, 100]
    (hundred,) = take_looks(desk)
    assert hundred.reached_on < frozen.reached_on
    assert set(hundred.cases.split(",")) > {str(one) for one in range(61, 121)}


def test_a_list_that_is_brought_in_changes_no_look_that_was_due_by_then(
    desk: Desk, tmp_path: Path
) -> None:
    stock = Stock(160)
    furnish(desk, stock)
    with desk.store.write("remove_purchase", desk.now()) as work:
        old = work.purchases.table.c.bought_on < stock.first + timedelta(days=300)
        work.connection.execute(sa.delete(work.purchases.table).where(old))
    before = payback_of(desk)
    older = tmp_path / "older.csv"
    older.write_text("Order,Date,Customer,Total\nA1,2021-03-02,Ada Byron,900.00\n", "utf-8")

    bring_in(desk, look_at(older))

    now = payback_of(desk)
    assert now.eligible > before.eligible
    assert [figures(look) for look in now.looks[:1]] == list(before.looks)
    assert now.looks[0].taken_at is not None


def test_facts_that_change_later_leave_a_look_as_it_is(desk: Desk) -> None:
    furnish(desk, Stock(60))
    (frozen,) = take_looks(desk)
    a_purchase(desk, 3, 900_000, on=Stock(60).opened(2) + timedelta(days=60))
    assert payback_of(desk).looks == (frozen,)


def test_an_earlier_day_shows_only_what_was_reached_by_then(desk: Desk) -> None:
    furnish(desk, Stock(210, every=3.5))
    take_looks(desk)
    looks = payback_of(desk).looks
    for place, look in enumerate(looks):
        before = payback_of(desk, today=look.reached_on - timedelta(days=1))
        assert before.looks == looks[:place]
        assert before.next_milestone == look.milestone
        assert payback_of(desk, today=look.reached_on).now == look


def test_a_stored_look_hides_behind_an_earlier_day_and_none_is_made_up(desk: Desk) -> None:
    furnish(desk, Stock(60))
    (frozen,) = take_looks(desk)
    furnish(desk, Stock(60, seed=5, first=date(2020, 3, 2)))
    before = payback_of(desk, today=frozen.reached_on - timedelta(days=30))
    assert [look.milestone for look in before.looks] == [100]
    early = payback_of(desk, today=Stock(60, first=date(2020, 3, 2)).opened(55) + timedelta(194))
    assert early.looks == ()
    assert early.finding.reason == "look_came_later"


def test_another_window_is_another_series_of_looks(desk: Desk) -> None:
    furnish(desk, Stock(60))
    (half_a_year,) = take_looks(desk)
    save_shop(desk, replace(read_shop(desk), payback_window_days=90))

    unstored = payback_of(desk)
    (quarter,) = take_looks(desk)

    assert unstored.window_days == quarter.window_days == 90
    assert figures(quarter) == unstored.now
    assert quarter.payback != half_a_year.payback
    save_shop(desk, replace(read_shop(desk), payback_window_days=180))
    assert payback_of(desk).looks == (half_a_year,)


def test_a_shop_that_is_only_read_shows_the_look_and_stores_none(
    desk: Desk, shop_file: Path
) -> None:
    furnish(desk, Stock(60))
    store = open_store(shop_file, read_only=True)
    try:
        reader = Desk(store, desk.now)
        assert take_looks(reader) == ()
        now = payback_of(reader).now
        assert now is not None
        assert now.taken_at is None
    finally:
        store.close()
    (stored,) = take_looks(desk)
    assert figures(stored) == now


def test_a_look_is_never_taken_back(desk: Desk) -> None:
    furnish(desk, Stock(60))
    actions: list[str] = []
    desk.store.on_change = lambda action, _: actions.append(action.id)
    take_looks(desk)
    with pytest.raises(RuleBroken, match="can’t be undone"):
        undo(desk, actions[-1])
    assert len(payback_of(desk).looks) == 1


@pytest.mark.parametrize("n", [0, 1, 2, 5, 29, 30, 49])
def test_fewer_than_fifty_say_how_many_are_there_and_how_many_more_it_takes(
    desk: Desk, n: int
) -> None:
    furnish(desk, Stock(n))
    found = payback_of(desk)
    assert found.verdict is PaybackVerdict.CANT_TELL
    assert found.finding.label is Label.CANT_TELL
    assert found.finding.reason == "too_few_cases"
    assert (found.finding.n, found.eligible, found.next_milestone) == (n, n, 50)
    assert found.finding.sentence.startswith(f"Can’t tell yet. {n} complaint")
    assert f"so {50 - n} more are needed" in found.finding.sentence
    assert found.now is None
    assert take_looks(desk) == ()


@pytest.mark.parametrize(
    ("stock", "verdict", "reason", "says"),
    [
        (Stock(60, customers=30, every=8), "cant_tell", "too_few_customers", "30 customers"),
        (Stock(60, buys=False), "cant_tell", "too_few_cases", "0 complaints"),
        (Stock(60, alike=True), "nothing_to_compare", "nothing_to_compare", "alike"),
        (Stock(60, timed=False), "nothing_to_compare", "nothing_to_compare", "alike"),
    ],
)
def test_a_look_that_is_refused_says_what_is_missing(
    desk: Desk, stock: Stock, verdict: str, reason: str, says: str
) -> None:
    furnish(desk, stock)
    taken = take_looks(desk)
    found = payback_of(desk)
    assert (found.verdict, found.finding.reason) == (verdict, reason)
    assert found.finding.label is Label.CANT_TELL
    assert says in found.finding.sentence
    assert found.thirds == ()
    assert all(look.payback is None and look.refusal == reason for look in taken)


def test_customers_who_never_came_back_are_counted_in_the_refusal(desk: Desk) -> None:
    stock = Stock(60, buys=False)
    furnish(desk, stock)
    a_purchase(desk, None, on=date(2022, 1, 1))
    for place in range(7):
        a_purchase(desk, place + 1, on=stock.opened(place) + timedelta(days=30))
    found = payback_of(desk)
    assert found.finding.reason == "too_few_later_purchases"
    assert "50 complaints" in found.finding.sentence
    assert "7 were followed by a purchase" in found.finding.sentence
    assert "at least 20" in found.finding.sentence

    take_looks(desk)
    for place in range(7, 30):
        a_purchase(desk, place + 1, on=stock.opened(place) + timedelta(days=30))
    later = payback_of(desk)
    assert later.finding.reason == "too_few_later_purchases"
    assert "fewer than 20 had been followed by a purchase" in later.finding.sentence


def test_a_look_stays_when_its_complaints_are_gone(desk: Desk) -> None:
    furnish(desk, Stock(60))
    (look,) = take_looks(desk)
    before = payback_of(desk)
    with desk.store.write("tamper", desk.now()) as work:
        table = work.complaints.table
        work.connection.execute(sa.delete(table).where(table.c.id <= 20))
    found = payback_of(desk)
    assert found.looks == (look,)
    assert found.verdict is before.verdict
    assert (before.thirds != (), found.thirds) == (True, ())


def test_one_customer_with_all_complaints_has_few_that_count(desk: Desk) -> None:
    furnish(desk, Stock(100, every=12, customers=1))
    found = payback_of(desk)
    assert found.customers == 1
    assert 0 < found.eligible < 50
    lines = " ".join(every_line(found.finding))
    assert f"Too soon after another one of the same customer: {100 - found.eligible}." in lines


@pytest.mark.parametrize("stock", [Stock(60, margin=-1), Stock(60, margin=0), Stock(60, every=0)])
@pytest.mark.parametrize("currency", ["EUR", "JPY", "KWD"])
def test_odd_shops_get_sentences_without_broken_numbers(
    desk: Desk, stock: Stock, currency: str
) -> None:
    furnish(desk, stock, currency=currency)
    take_looks(desk)
    found = payback_of(desk)
    assert found.now is not None
    for line in every_line(found.finding):
        assert not _BROKEN.search(line), line
    assert found.finding.n == 60 if stock.every == 0 else 50


def test_care_of_which_nothing_is_written_down_counts_as_a_minute_and_is_said(desk: Desk) -> None:
    furnish(desk, Stock(60, timed=False))
    for customer in range(1, 41):
        an_effort(desk, customer, 5 * customer, on=Stock(60).opened(customer - 1))
    found = payback_of(desk)
    assert found.finding.reason != "nothing_to_compare"
    assert any(
        "without any minutes or cost written down: 20." in line
        for line in every_line(found.finding)
    )


def test_nothing_written_down_and_one_minute_are_the_same_care(desk: Desk) -> None:
    furnish(desk, Stock(60, timed=False))
    for customer in range(1, 41):
        an_effort(desk, customer, 5 * customer, on=Stock(60).opened(customer - 1))
    nothing = payback_of(desk).looks
    for customer in range(41, 61):
        an_effort(desk, customer, 1, on=Stock(60).opened(customer - 1))
    assert payback_of(desk).looks == nothing


def test_all_that_serving_the_customer_took_in_the_first_days_is_care(desk: Desk) -> None:
    stock = Stock(60, timed=False)
    furnish(desk, stock)
    for customer in range(1, 61):
        day = stock.opened(customer - 1)
        an_effort(desk, customer, 10, on=day)
        an_outlay(desk, customer, 40 * customer, on=day + timedelta(days=L))
        an_outlay(desk, customer, 900_000, on=day + timedelta(days=L + 1))
        an_outlay(desk, customer, 900_000, on=day - timedelta(days=1))
    parts = payback_of(desk).thirds
    assert sum(n for n, _, _ in parts) == 50
    mean = sum(n * care for n, care, _ in parts) / 50
    assert mean == pytest.approx(500 + 40 * 25.5)


def test_complaints_that_ended_elsewhere_do_not_count(desk: Desk) -> None:
    furnish(desk, Stock(60, outcome=Outcome.ENDED_ELSEWHERE))
    found = payback_of(desk)
    assert found.eligible == 0
    assert "Complaints handled here: 0." in " ".join(every_line(found.finding))


def test_complaints_that_do_not_count_are_told_by_their_reasons(desk: Desk) -> None:
    anna = a_customer(desk)
    a_purchase(desk, anna.id, on=date(2025, 1, 1))
    early = at(20, month=3, year=2025)
    a_complaint(desk, anna.id, opened_at=early)
    for day in (1, 20):
        a_complaint(desk, anna.id, opened_at=at(day, month=9, year=2025))
    a_complaint(desk, anna.id, opened_at=at(16))
    line = every_line(payback_of(desk).finding)[2]
    assert line == (
        "Complaints handled here: 4. Counting today: 1. Waiting until their days are over: 1. "
        "Too near the first sale on record: 1. Too soon after another one of the same customer: 1."
    )


def test_a_verdict_says_its_range_its_number_and_its_day(desk: Desk) -> None:
    stock = Stock(120)
    furnish(desk, stock)
    for customer in range(1, 121):
        care = 40 if customer % 2 else 1
        opened = stock.opened(customer - 1)
        an_effort(desk, customer, care * 10, on=opened)
        if customer % 2:
            a_purchase(desk, customer, 900_000, on=opened + timedelta(days=50))
    take_looks(desk)
    found = payback_of(desk)
    assert found.verdict is PaybackVerdict.PAYS
    assert found.finding.label is Label.ESTIMATE
    assert found.finding.n == 100
    assert found.finding.low is not None
    assert found.finding.high is not None
    assert isinstance(found.finding.value, float)
    assert 1 < found.finding.low < found.finding.value < found.finding.high
    assert "100 complaints, looked at on 2025-03-02." in found.finding.sentence
    assert "clearly more margin than the care cost" in found.finding.sentence


def test_what_can_not_be_told_names_the_cases_needed_and_the_next_look(desk: Desk) -> None:
    furnish(desk, Stock(60))
    found = payback_of(desk)
    assert found.now is not None
    assert found.verdict is PaybackVerdict.CANT_TELL
    assert f"About {found.now.cases_needed} comparable complaints" in found.finding.sentence
    assert "The next look is taken at 100 complaints; you have 60 now." in found.finding.sentence
    assert PAST >= W  # the first complaint has a whole window of records before it


def test_each_kind_of_look_has_its_own_words(desk: Desk, looks: Callable[..., Finding]) -> None:
    """Looks as they may stand in a file, told without the data that led to them."""
    wide = looks(slope_low=-9.0, slope_high=9.0, cases_needed=700)
    assert "anything between 0.50 and 2.50 fits" in wide.sentence
    assert "About 700 comparable complaints would be needed" in wide.sentence
    near = looks(slope_low=-9.0, slope_high=9.0, cases_needed=30)
    assert "would be needed" not in near.sentence
    hidden = looks(slope_low=2.0, slope_high=9.0, cases_needed=700)
    assert hidden.reason == "hidden_reason"
    assert "more complaints alone do not change that" in hidden.sentence
    endless = looks(payback_low=None, payback_high=None)
    assert endless.reason == "no_bound"
    assert "no bound" in endless.sentence
    for verdict in (PaybackVerdict.PAYS, PaybackVerdict.DOES_NOT_PAY):
        open_ended = looks(verdict=verdict, payback_low=None, payback_high=None)
        assert open_ended.label is Label.ESTIMATE
        assert "1.50 per extra 1, no bound" in open_ended.sentence
    losing = looks(verdict=PaybackVerdict.DOES_NOT_PAY)
    assert "within 6 months (1.50 per extra 1, 0.50 to 2.50)" in losing.sentence
    odd = looks(refusal="too_little_variety", payback=None)
    assert "too little variety" in odd.sentence
    last = looks(milestone=1600)
    assert "This was the last look." in last.sentence


@pytest.fixture
def looks(desk: Desk) -> Callable[..., Finding]:
    """What is said of a look with these facts."""

    def told(**facts: object) -> Finding:
        day = date(2026, 5, 1)
        known = PaybackLook(W, 200, day, PaybackVerdict.CANT_TELL, 200, 190, payback=1.5)
        known = replace(
            known, slope=5.0, slope_low=2.0, slope_high=8.0, payback_low=0.5, payback_high=2.5
        )
        with desk.store.write("take_looks", desk.now()) as work:
            for old in work.payback_looks.where():
                work.payback_looks.remove(old.id)
            work.payback_looks.add(replace(known, taken_at=desk.now(), **facts))
        return payback_of(desk).finding

    return told


def test_a_possible_turning_point_is_only_ever_a_remark(desk: Desk) -> None:
    furnish(desk, Stock(60))
    (look,) = take_looks(desk)
    assert payback_of(desk).exploratory is None
    with desk.store.write("take_looks", desk.now()) as work:
        work.payback_looks.replace(replace(look, turning_point=1.8))
    remark = payback_of(desk).exploratory
    assert remark is not None
    assert remark.label is Label.CANT_TELL
    assert "worth a fair-coin trial" in remark.sentence
    assert "1.8 times the usual care" in remark.sentence
