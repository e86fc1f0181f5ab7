"""What Insight keeps of a shop while it is looked at: never older than the shop itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from csdesk.desk import Desk
from csdesk.domain.errors import Cancelled
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import plain_speech
from csdesk.domain.insight.whole import Insight
from csdesk.services.insight import keeping, records
from csdesk.services.insight.whole import insight
from tests.builders import a_customer, a_purchase, a_shop

EVERYTHING = Period(date(2026, 11, 21))
SPEECH = plain_speech("EUR")


@pytest.fixture
def kept(desk: Desk) -> Iterator[Desk]:
    a_shop(desk)
    a_purchase(desk, a_customer(desk, "Anna Lindqvist").id, 100_00)
    keeping.keep(desk)
    yield desk
    keeping.let_go(desk)


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[Desk]:
    """A line for each time that the whole shop is read."""
    seen: list[Desk] = []
    read = records.read_records

    def counted(desk: Desk, *rest: object) -> records.Records:
        seen.append(desk)
        return read(desk, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(records, "read_records", counted)
    return seen


def seen_from(desk: Desk, period: Period = EVERYTHING) -> Insight:
    return insight(desk, period, SPEECH)


def test_other_days_are_looked_at_without_reading_the_shop_again(
    kept: Desk, readings: list[Desk]
) -> None:
    whole = seen_from(kept)
    none = seen_from(kept, Period(EVERYTHING.today, last=date(2001, 1, 1)))
    assert len(readings) == 1
    assert (whole.totals.spend, none.totals.spend) == (100_00, 0)


def test_what_is_written_meanwhile_is_seen_at_once(kept: Desk, readings: list[Desk]) -> None:
    assert seen_from(kept).totals.spend == 100_00
    a_purchase(kept, 1, 23_00)
    assert seen_from(kept).totals.spend == 123_00
    assert len(readings) == 2


def test_nothing_is_kept_once_it_was_let_go(kept: Desk, readings: list[Desk]) -> None:
    keeping.let_go(kept)
    assert [seen_from(kept).totals.spend for _ in range(2)] == [100_00, 100_00]
    assert len(readings) == 2


def test_who_no_longer_wants_to_know_is_not_answered(kept: Desk) -> None:
    def enough(done: int, total: int, what: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        insight(kept, EVERYTHING, SPEECH, progress=enough)
