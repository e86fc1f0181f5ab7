"""Where a customer stands is said once in SQL, for the lists, and once in the rules."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from csdesk.desk import Desk
from csdesk.domain.figures import WHOLE_BP, Band, band_of
from csdesk.store.listings import over
from csdesk.store.sums import customer_sums
from tests.builders import a_customer

amounts = st.integers(0, 2_000) | st.integers(0, 10**12)


@pytest.fixture
def sums(desk: Desk) -> Iterator[sa.Connection]:
    """A shop of one customer, whose kept sums may be set at will."""
    a_customer(desk)
    with desk.store.write("meddle", desk.now()) as work:
        yield work.connection


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 1), st.integers(-2_000, -1) | amounts, amounts, st.integers(1, WHOLE_BP))
@example(1, 1_000, 250, 2_500)
@example(1, 1_000, 251, 2_500)
@example(1, 3, 1, 3_333)
@example(1, 3, 1, 3_334)
@example(1, 0, 0, 2_500)
@example(1, 0, 1, 2_500)
@example(1, -500, 0, 2_500)
@example(0, 0, 1, 2_500)
@example(1, 1_000, 1_000, WHOLE_BP)
@example(1, 1_000, 1_001, WHOLE_BP)
def test_the_lists_and_the_rules_agree_on_who_is_over(
    sums: sa.Connection, purchases: int, margin: int, service: int, aim_bp: int
) -> None:
    band = band_of(purchases > 0, margin, service, aim_bp)

    facts = {"purchases": purchases, "margin_minor": margin, "effort_minor": service}
    sums.execute(sa.update(customer_sums).values(facts))
    found = sums.scalar(sa.select(sa.func.count()).select_from(customer_sums).where(over(aim_bp)))

    assert bool(found) is (band in (Band.OVER_AIM, Band.PAST_TIPPING))
