"""A synthetic shop: of the size it says, the same for a seed, and with its truth in its records."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from csdesk.analytics.payback import estimate
from csdesk.demo import make_demo
from csdesk.demo.known_truth import Hidden, Truth
from csdesk.demo.shop_columns import SyntheticShop
from csdesk.demo.synthetic import synthetic_shop
from csdesk.desk import Desk
from csdesk.domain.errors import Refused
from csdesk.services.checks import check
from csdesk.services.insight.comparable import Comparable
from csdesk.services.insight.records import Records, read_records
from csdesk.services.shops import open_shop
from tests.calibration import event_tables
from tests.calibration.shops import counting
from tests.conftest import fixed_now

TODAY = date(2026, 11, 21)
LANDMARK, WINDOW = 14, 180


def known(path: Path, **facts: Any) -> Desk:
    """A shop file of which the truth is known, opened to be read."""
    given = {"customers": 400, "seed": 5, "today": TODAY, "truth": Truth(payback=2.0, caste=0.4)}
    return open_shop(make_demo(path, **given | facts), read_only=True, now=fixed_now)


def records_of(desk: Desk) -> Records:
    with desk.store.read() as work:
        return read_records(desk, work)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Any:
    desk = known(tmp_path_factory.mktemp("known") / "known.csdesk")
    yield desk
    desk.store.close()


@pytest.fixture(scope="module")
def columns() -> SyntheticShop:
    return synthetic_shop(5, 400, truth=Truth(payback=2.0, caste=0.4))


def columns_of(shop: SyntheticShop) -> list[list[int]]:
    parts = (shop.purchases, shop.complaints)
    return [getattr(part, name).tolist() for part in parts for name in part.__dataclass_fields__]


def test_the_same_seed_gives_the_same_shop_and_another_another() -> None:
    first, again, other = (synthetic_shop(seed, 50) for seed in (1, 1, 2))
    assert columns_of(first) == columns_of(again)
    assert columns_of(first) != columns_of(other)


@pytest.mark.parametrize("seed", [-5, 0, 10**30])
def test_any_whole_number_is_a_seed(tmp_path: Path, seed: int) -> None:
    desk = known(tmp_path / "seed.csdesk", seed=seed, customers=9)

    assert list(check(desk)) == []
    desk.store.close()


def test_five_thousand_customers_in_three_years_buy_and_complain_as_the_methods_say() -> None:
    shop = synthetic_shop(1, 5_000)
    assert len(shop.purchases.day) == pytest.approx(42_000, rel=0.2)
    assert len(shop.complaints.day) == pytest.approx(1_800, rel=0.2)
    shares = np.bincount(shop.complaints.severity, minlength=4)[1:] / len(shop.complaints.day)
    assert shares == pytest.approx([0.50, 0.35, 0.15], abs=0.04)


@pytest.mark.parametrize("customers", [0, 1, 3])
def test_a_shop_of_hardly_anybody_is_made_too(tmp_path: Path, customers: int) -> None:
    desk = known(tmp_path / "few.csdesk", customers=customers, days=30)
    assert len(records_of(desk).customers.ids) == customers
    assert not check(desk)
    desk.store.close()


def test_nothing_happens_outside_the_days_of_the_records(columns: SyntheticShop) -> None:
    for days in (columns.purchases.day, columns.complaints.day):
        assert days.min() >= 0
        assert days.max() < columns.days


def test_complaints_are_about_a_purchase_of_the_same_customer_shortly_before(
    columns: SyntheticShop,
) -> None:
    raised, sold = columns.complaints, columns.purchases
    assert sold.customer[raised.purchase].tolist() == raised.customer.tolist()
    later = raised.day - sold.day[raised.purchase]
    assert later.min() >= 1
    assert later.max() <= 9


def test_care_costs_its_minutes_its_remedy_and_its_goodwill(columns: SyntheticShop) -> None:
    raised = columns.complaints
    worked = raised.care - raised.remedy - raised.goodwill
    hourly = np.array([3_700, 3_700, 3_100])[raised.person]
    assert worked == pytest.approx(raised.minutes * hourly / 60, abs=1)


def test_people_differ_as_it_was_chosen() -> None:
    raised = synthetic_shop(2, 4_000).complaints
    logs = np.log(raised.care) - np.log([400, 1_000, 2_400])[raised.severity - 1]
    means = np.array([logs[raised.person == person].mean() for person in range(3)])
    assert means - means[1] == pytest.approx(np.log([1.42, 1.0, 0.70]), abs=0.12)


def test_with_a_caste_those_who_spend_more_wait_less_and_without_one_they_do_not() -> None:
    for caste in (0.0, 0.5):
        shop = synthetic_shop(3, 4_000, truth=Truth(caste=caste))
        sold, raised = shop.purchases, shop.complaints
        year = [
            sold.margin[(sold.customer == who) & (sold.day <= day) & (sold.day >= day - 365)].sum()
            for who, day in zip(raised.customer[:600], raised.day[:600], strict=True)
        ]
        found = np.corrcoef(np.log(year), np.log(raised.wait[:600]))[0, 1]
        assert found == pytest.approx(-caste, abs=0.12)


def test_hard_cases_go_to_one_person_and_repeat_complainers_complain_again() -> None:
    hard = synthetic_shop(4, 2_000, truth=Truth(hard_cases=True)).complaints
    grave = hard.person[hard.severity == 3]
    assert (grave == 0).mean() > 0.75

    def a_head(truth: Truth) -> float:
        customers = synthetic_shop(4, 2_000, truth=truth).complaints.customer
        return len(customers) / len(np.unique(customers))

    assert a_head(Truth(repeat_complainers=True)) > 1.25 * a_head(Truth())


def test_extra_care_is_followed_by_as_much_extra_margin_as_it_was_chosen() -> None:
    """The same shop with and without payback differs by what its care cost, times payback."""
    without, twice = (synthetic_shop(6, 3_000, truth=Truth(payback=b)) for b in (0.0, 2.0))
    extra = int(twice.purchases.margin.sum()) - int(without.purchases.margin.sum())
    over = twice.complaints.day + LANDMARK + WINDOW < twice.days
    late = int(twice.complaints.care[~over].sum())
    care = int(twice.complaints.care[over].sum())
    assert 1.8 * care < extra < 2.2 * (care + late)


def test_a_hidden_factor_moves_payback_away_from_its_truth() -> None:
    means = {}
    for hidden in Hidden:
        truth = Truth(payback=1.0, hidden=hidden)
        shops = (counting(seed, 1_600, truth) for seed in range(6))
        found = [estimate(shop.first(len(shop.places))).per_one.value for shop in shops]
        means[hidden] = np.mean(found)
    assert means[Hidden.SEVERITY] < means[Hidden.NOTHING] < means[Hidden.LOYALTY]


def test_the_file_is_clean_and_holds_what_the_columns_hold(
    shop: Desk, columns: SyntheticShop
) -> None:
    assert not check(shop)
    records = records_of(shop)
    named = records.sales.customer > 0
    assert records.sales.margin[named].sum() == columns.purchases.margin.sum()
    assert len(records.cases.id) == len(columns.complaints.day)
    assert sorted(records.cases.severity) == sorted(columns.complaints.severity)
    settled = columns.complaints.day < columns.days - 30
    costs = records.service.cost[records.service.complaint > 0]
    assert columns.complaints.care[settled].sum() <= costs.sum() <= columns.complaints.care.sum()


def test_the_file_gives_the_same_comparable_complaints_as_the_columns(shop: Desk) -> None:
    """Care differs only where another complaint's falls on the other side of a landmark: at the
    desk, a remedy may be agreed a day after the reply."""
    found = Comparable(records_of(shop), WINDOW)
    columns = counting(5, 400, Truth(payback=2.0, caste=0.4))
    number = found.counted(TODAY.toordinal()).eligible
    assert number == len(columns.places) > 50
    _, from_file = found.first(number)
    made = columns.first(number)
    assert from_file.later_margin.tolist() == made.later_margin.tolist()
    assert from_file.severity.tolist() == made.severity.tolist()
    assert (from_file.care == made.care).mean() > 0.95


def test_what_calibration_makes_of_the_columns_is_what_is_read_of_the_file(
    shop: Desk, columns: SyntheticShop
) -> None:
    read, made = records_of(shop), event_tables.records_of(columns)
    cared = columns.complaints.day < columns.days - 30
    for name in ("customer", "severity", "person"):
        from_file = getattr(read.cases, name).tolist()
        assert sorted(from_file) == sorted(getattr(made.cases, name).tolist())
    named = read.sales.customer > 0
    assert sorted(read.sales.net[named].tolist()) == sorted(made.sales.net.tolist())
    minutes = made.service.minutes[: len(cared)][cared].sum()
    assert 0 <= read.service.minutes[read.service.complaint > 0].sum() - minutes < 2_000


def test_complaints_have_people_names_replies_and_follow_ups(shop: Desk) -> None:
    records = records_of(shop)
    assert set(records.cases.person.tolist()) == {1, 2, 3}
    assert len(set(records.cases.category.tolist())) > 2
    assert len(set(records.customers.names)) > 300
    old = records.cases.opened_day < TODAY.toordinal() - 60
    assert (records.cases.replied_at[old] > 0).all()
    assert (records.cases.settled_at[old] > 0).mean() > 0.9
    assert (records.answers.recommend >= 0).sum() > 20


@pytest.mark.parametrize("days", [29, 3_651])
def test_records_of_no_time_at_all_are_refused(tmp_path: Path, days: int) -> None:
    with pytest.raises(Refused) as refused:
        make_demo(tmp_path / "a.csdesk", 3, truth=Truth(), days=days)
    assert refused.value.code == "demo.days"
    assert not list(tmp_path.iterdir())
