"""How long people are kept: who is proposed for erasing, and who never is."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from csdesk.desk import Desk
from csdesk.domain.errors import Refused
from csdesk.services.erasing import erase_customer
from csdesk.services.retention import (
    due_for_erasure,
    keep_people_for,
    put_off_erasing,
    reminds_of_erasing,
)
from tests.builders import (
    a_complaint,
    a_contact,
    a_customer,
    a_promise,
    a_purchase,
    a_shop,
    an_effort,
    at,
)

LONG_AGO = at(3, year=2019, month=5)


@pytest.fixture
def shop(desk: Desk) -> Desk:
    a_shop(desk)
    return desk


def test_nobody_is_proposed_where_the_shop_has_no_rule(shop: Desk) -> None:
    a_customer(shop, created_at=LONG_AGO)

    assert due_for_erasure(shop) == ()
    assert reminds_of_erasing(shop) == 0


def test_whoever_rested_for_so_many_years_is_proposed_the_oldest_first(shop: Desk) -> None:
    anna = a_customer(shop, created_at=LONG_AGO)
    bo = a_customer(shop, "Bo Berg", created_at=LONG_AGO)
    a_purchase(shop, bo.id, on=date(2021, 6, 1))
    a_purchase(shop, a_customer(shop, "Cy", created_at=LONG_AGO).id, on=date(2021, 11, 22))
    a_customer(shop, "Di new", created_at=shop.now())

    keep_people_for(shop, 5)

    found = due_for_erasure(shop)
    assert [(one.customer_id, one.last_on) for one in found] == [
        (anna.id, date(2019, 5, 3)),
        (bo.id, date(2021, 6, 1)),
    ]


def test_whoever_was_dealt_with_since_or_waits_for_something_is_not(shop: Desk) -> None:
    ids = [a_customer(shop, name, created_at=LONG_AGO).id for name in "ABCDE"]
    a_contact(shop, ids[0])
    an_effort(shop, ids[1])
    a_complaint(shop, ids[2], opened_at=LONG_AGO)
    a_promise(shop, ids[3], due_at=LONG_AGO, made_at=LONG_AGO)
    keep_people_for(shop, 3)

    assert [one.customer_id for one in due_for_erasure(shop)] == [ids[4]]

    erase_customer(shop, ids[4])
    assert due_for_erasure(shop) == ()


def test_a_duty_to_keep_somebody_is_told_with_them(shop: Desk) -> None:
    until = shop.today() + timedelta(days=9)
    a_customer(shop, created_at=LONG_AGO, kept_until=until, kept_why="In court")
    a_customer(shop, "Bo", created_at=LONG_AGO)
    keep_people_for(shop, 3)

    held, free = due_for_erasure(shop)
    assert (held.kept_until, held.kept_why) == (until, "In court")
    assert free.kept_until is None
    assert reminds_of_erasing(shop) == 1


def test_it_is_told_once_a_year(shop: Desk) -> None:
    a_customer(shop, created_at=LONG_AGO)
    keep_people_for(shop, 3)
    assert reminds_of_erasing(shop) == 1

    put_off_erasing(shop)

    assert reminds_of_erasing(shop) == 0
    later = Desk(shop.store, lambda: shop.now() + timedelta(days=366))
    assert reminds_of_erasing(later) == 1


def test_years_that_are_none_are_refused(shop: Desk) -> None:
    for years in (-1, 31):
        with pytest.raises(Refused) as refused:
            keep_people_for(shop, years)
        assert refused.value.code == "rights.years"
