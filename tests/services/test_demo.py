"""The demo shop: believable, repeatable, clean, and never in anybody's way."""

from __future__ import annotations

import time as clock
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from csdesk.demo import make_demo
from csdesk.demo.place import place_of
from csdesk.desk import Desk
from csdesk.domain.complaint import Stage
from csdesk.domain.errors import Cancelled, Refused
from csdesk.domain.figures import Band
from csdesk.domain.history import Kind
from csdesk.domain.listings import ComplaintFilter, CustomerQuery, CustomerSort
from csdesk.domain.opening_hours import read_opening_hours
from csdesk.services.charts import customer_chart, find_customer
from csdesk.services.checks import check
from csdesk.services.complaints import complaint_facts, complaint_rows, list_complaints
from csdesk.services.customers import list_customers
from csdesk.services.partings import what_next
from csdesk.services.precedents import precedent_of, precedents
from csdesk.services.shop_file import about_shop_file
from csdesk.services.shops import open_shop, read_shop
from csdesk.store import history
from csdesk.store.rows import Instant, metadata
from csdesk.store.unit_of_work import Work
from tests.conftest import fixed_now

TODAY = date(2026, 11, 21)


def demo(path: Path, **facts: Any) -> Desk:
    made = make_demo(path, **{"today": TODAY} | facts)
    return open_shop(made, read_only=True, now=fixed_now)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Any:
    desk = demo(tmp_path_factory.mktemp("demo") / "demo.csdesk")
    yield desk
    desk.store.close()


def all_rows(work: Work) -> dict[str, list[tuple[Any, ...]]]:
    """Every fact of a shop, but neither History nor what is kept beside the facts."""
    tables = [
        t for name, t in metadata.tables.items() if not name.startswith(("history", "search"))
    ]
    return {
        table.name: sorted(map(tuple, work.connection.execute(sa.select(table))), key=repr)
        for table in tables
    }


def test_the_same_seed_and_day_give_the_same_facts(tmp_path: Path) -> None:
    first, second = demo(tmp_path / "a", customers=30), demo(tmp_path / "b", customers=30)
    with first.store.read() as one, second.store.read() as two:
        assert all_rows(one) == all_rows(two)
        digests = [
            change.after
            for work in (one, two)
            for change in history.changes(work.connection, history.history.c.kind == Kind.IMPORTED)
        ]
    assert digests[0] == digests[1]
    first.store.close()
    second.store.close()


@pytest.fixture(params=["UTC", "Europe/Berlin", "America/Los_Angeles", "Pacific/Kiritimati"])
def ten_past_midnight(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Today at 00:10 by the clock of a computer somewhere in the world."""
    if not hasattr(clock, "tzset"):
        pytest.skip("Windows takes no zone from the environment")
    with monkeypatch.context() as away:
        away.setenv("TZ", request.param)
        clock.tzset()
        yield datetime.combine(TODAY, time(0, 10)).astimezone()
    clock.tzset()


@pytest.mark.parametrize("made", [{}, {"customers": 1_500, "seed": 3}])
def test_opened_just_after_midnight_it_holds_nothing_of_later_that_day(
    made: dict[str, Any], ten_past_midnight: datetime, tmp_path: Path
) -> None:
    path = make_demo(tmp_path / "demo.csdesk", today=TODAY, **made)
    desk = open_shop(path, read_only=True, now=lambda: ten_past_midnight)
    assert about_shop_file(desk).newest_entry is None
    with desk.store.read() as work:
        later = {
            f"{table.name}.{column.name}": work.connection.scalar(
                sa.select(sa.func.count()).where(column > ten_past_midnight.astimezone(UTC))
            )
            for table in metadata.sorted_tables
            for column in table.columns
            if isinstance(column.type, Instant) and not column.name.endswith("due_at")
        }
    desk.store.close()
    assert later
    assert {name: count for name, count in later.items() if count} == {}


def test_another_seed_gives_other_customers(tmp_path: Path) -> None:
    first, second = demo(tmp_path / "a", customers=30), demo(tmp_path / "b", customers=30, seed=2)
    with first.store.read() as one, second.store.read() as two:
        names = [{customer.name for customer in work.customers.where()} for work in (one, two)]
    assert len(names[0] & names[1]) < 25
    first.store.close()
    second.store.close()


@pytest.mark.parametrize("customers", [0, 1, 5, 48])
def test_a_demo_has_as_many_customers_as_asked_and_is_clean(customers: int, tmp_path: Path) -> None:
    desk = demo(tmp_path / "demo.csdesk", customers=customers)
    with desk.store.read() as work:
        assert len(work.customers.where()) == customers
        settings = work.settings.read()
    assert check(desk) == ()
    assert settings.is_demo
    assert settings.first_run_done
    assert settings.currency == "USD"
    assert settings.assumptions == ()
    desk.store.close()


def test_a_demo_never_takes_the_place_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.csdesk"
    path.write_bytes(b"my own shop")

    with pytest.raises(Refused) as refused:
        make_demo(path)

    assert refused.value.code == "demo.exists"
    assert path.read_bytes() == b"my own shop"
    assert [file.name for file in tmp_path.iterdir()] == ["mine.csdesk"]


def test_a_demo_that_is_stopped_leaves_nothing(tmp_path: Path) -> None:
    def stop(done: int, total: int, what: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        make_demo(tmp_path / "demo.csdesk", progress=stop)

    assert list(tmp_path.iterdir()) == []


def test_fewer_than_no_customers_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="0 to 1,000,000"):
        make_demo(tmp_path / "demo.csdesk", customers=-1)


@pytest.mark.parametrize(
    ("name", "spend", "margin", "service", "band"),
    [
        ("Anna Lindqvist", 431_000, 164_000, 62_300, Band.OVER_AIM),
        ("Greg Hollis", 104_700, 41_300, 87_400, Band.PAST_TIPPING),
        ("Northside Couriers", 1_652_000, 646_000, 119_000, Band.WITHIN_AIM),
        ("Dale Pruitt", 5_000, 1_900, 10_000, Band.PAST_TIPPING),
        ("Riverside Café", 264_000, 101_000, 0, Band.WITHIN_AIM),
    ],
)
def test_the_people_of_the_pictures_have_their_stories(
    shop: Desk, name: str, spend: int, margin: int, service: int, band: Band
) -> None:
    figures = customer_chart(shop, find_customer(shop, name)).figures

    assert figures.spend == spend
    assert figures.margin == pytest.approx(margin, rel=0.001)
    assert figures.service_cost == pytest.approx(service, rel=0.12)
    assert figures.band is band


def test_greg_passed_the_tipping_point_once_on_the_day_of_the_picture(shop: Desk) -> None:
    tipping = customer_chart(shop, find_customer(shop, "Greg Hollis")).tipping

    assert (tipping.first_entry, tipping.crossings) == (date(2025, 8, 11), 1)


def test_six_told_complaints_are_open_at_their_stages(shop: Desk) -> None:
    rows = complaint_rows(shop, list_complaints(shop, ComplaintFilter.OPEN))
    stages = {row.customer: row.stage for row in rows}

    assert stages["Anna Lindqvist"] is Stage.PROMISE_OPEN
    assert stages["Marcus Tran"] is Stage.PROMISE_OPEN
    assert stages["Okafor family"] is Stage.LISTENING
    assert stages["Dale Pruitt"] is Stage.EMPATHIZING


def test_the_told_complaints_show_the_finer_points(shop: Desk) -> None:
    rows = complaint_rows(shop, list_complaints(shop, ComplaintFilter.OPEN))
    facts = {row.customer: complaint_facts(shop, row.id) for row in rows}

    school, lucy = facts["St. Brigid’s School"], facts["Lucy Amsel"]
    assert len(school.answered_questions) == 2
    assert school.listen is not None
    assert school.listen.read_back_refusals == 1
    assert all(option.form and option.ready_on for option in school.options)
    (vow,) = lucy.promises
    assert (vow.moves, vow.binding_due_at < vow.due_at) == (1, True)
    with shop.store.read() as work:
        assert [case for case in work.complaints.where() if case.final_say_at]
        assert [asked for asked in work.follow_ups.where() if asked.theme_id]


def test_there_are_earlier_complaints_to_compare_with(shop: Desk) -> None:
    rows = complaint_rows(shop, list_complaints(shop, ComplaintFilter.OPEN))
    compared = [precedent_of(shop, row.id) for row in rows]
    assert all(precedents(shop, row.id).basis is not None for row in rows)
    assert any(one.remedy.median for one in compared if one is not None)
    assert any(one.goodwill.q3 for one in compared if one is not None)


def test_a_larger_demo_has_ten_purchases_and_a_complaint_a_customer(tmp_path: Path) -> None:
    desk = demo(tmp_path / "demo.csdesk", customers=1_000)
    with desk.store.read() as work:
        purchases = len(work.purchases.where())
        complaints = work.complaints.where()
    assert check(desk) == ()
    assert purchases / 1_000 == pytest.approx(10, abs=1.5)
    assert len(complaints) / 1_000 == pytest.approx(1, abs=0.25)
    assert 0 < sum(case.settled_at is None for case in complaints) < 80
    everyone = list_customers(desk, CustomerQuery(sort=CustomerSort.NAME))
    assert len(everyone) == 1_000
    desk.store.close()


def test_greg_of_the_demo_shop_may_be_parted_from_and_dale_may_not(shop: Desk) -> None:
    greg, dale = (find_customer(shop, name) for name in ("Greg Hollis", "Dale Pruitt"))

    assert what_next(shop, greg).unmet == ()
    assert what_next(shop, dale).unmet != ()


@pytest.mark.parametrize("language", ["de", "fr", "es", "it"])
def test_its_people_speak_the_language_it_was_made_in(
    shop: Desk, tmp_path: Path, language: str
) -> None:
    there = demo(tmp_path / "there.csdesk", place=place_of(language))
    kept, hours = read_shop(there), read_opening_hours(read_shop(there).opening_hours, language)
    with there.store.read() as work, shop.store.read() as ours:
        theirs, english = all_rows(work), all_rows(ours)
        titles = [{case.title for case in each.complaints.where()} for each in (work, ours)]
    there.store.close()

    assert (kept.language, kept.currency) == (language, "EUR")
    assert hours is not None
    assert hours.minutes_a_week == 54 * 60
    assert {name: len(rows) for name, rows in theirs.items()} == {
        name: len(rows) for name, rows in english.items()
    }
    assert len(titles[0]) == len(titles[1])
    assert not titles[0] & titles[1]
