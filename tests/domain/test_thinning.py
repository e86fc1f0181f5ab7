"""Which backups stay, whatever the clock does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from csdesk.domain.backup import MOST_MONTHS
from csdesk.domain.thinning import DAYS, NEWEST, WEEKS, Numbered, kept

MOST = NEWEST + DAYS + WEEKS + MOST_MONTHS
START = datetime(2026, 1, 5, 18, tzinfo=UTC)
moments = st.datetimes(datetime(1971, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))


def numbered(*made: datetime) -> list[Numbered]:
    return [Numbered(number, at) for number, at in enumerate(made, 1)]


def daily(days: int, per_day: int = 1) -> list[Numbered]:
    hours = [START + timedelta(days=day, hours=n) for day in range(days) for n in range(per_day)]
    return numbered(*hours)


def test_the_newest_stay_although_they_are_of_one_day() -> None:
    assert kept(daily(1, per_day=9)) == {5, 6, 7, 8, 9}


def test_two_weeks_of_days_stay_then_weeks_then_months() -> None:
    made = daily(400)
    stays = kept(made)
    days = sorted((made[-1].made_at - each.made_at).days for each in made if each.number in stays)

    assert days[:14] == list(range(14))
    assert 20 < len(stays) <= MOST
    assert len([age for age in days if 14 <= age < 56]) >= 5  # six weeks more
    assert days[-1] > 360  # and the first months are there still


def test_fewer_months_are_kept_where_the_shop_says_so() -> None:
    made = daily(400)

    assert kept(made, months=0) < kept(made, months=3) < kept(made)
    assert max(made[-1].made_at - each.made_at for each in made if each.number in kept(made, 3)) < (
        timedelta(days=95)
    )


def test_a_clock_ten_years_ahead_and_back_takes_no_day_away() -> None:
    before = [START + timedelta(days=day) for day in range(10)]
    ahead = [START + timedelta(days=3652 + day) for day in range(3)]
    after = [START + timedelta(days=10 + day) for day in range(1)]
    made = numbered(*before, *ahead, *after)

    assert kept(made) == {each.number for each in made}


def test_a_clock_that_begins_anew_at_each_start_still_leaves_days() -> None:
    """An empty battery: every morning it is the first of January 1990 again."""
    anew = datetime(1990, 1, 1, tzinfo=UTC)
    made = numbered(*(anew + timedelta(hours=n) for _ in range(60) for n in (0, 4, 8)))
    stays = kept(made)

    assert len(stays) >= MOST_MONTHS
    assert min(stays) <= len(made) - 3 * (MOST_MONTHS - 1)


@given(st.lists(moments, max_size=120), st.integers(0, MOST_MONTHS))
def test_the_newest_five_stay_and_never_too_many(made: list[datetime], months: int) -> None:
    told = numbered(*made)
    stays = kept(told, months)

    assert {each.number for each in told[-NEWEST:]} <= stays
    assert stays <= {each.number for each in told}
    assert len(stays) <= MOST


@given(st.lists(moments, max_size=80))
def test_thinning_twice_takes_nothing_more_away(made: list[datetime]) -> None:
    told = numbered(*made)
    once = kept(told)
    assert kept([each for each in told if each.number in once]) >= _of_newest_days(told)


def _of_newest_days(told: list[Numbered]) -> set[int]:
    return {each.number for each in told[-NEWEST:]}


@given(st.lists(st.integers(1, 60), min_size=1, max_size=200))
def test_thinned_day_by_day_the_same_stay_as_thinned_at_once(steps: list[int]) -> None:
    at, made = START, []
    for step in steps:
        at += timedelta(hours=step)
        made.append(at)
    told, left = numbered(*made), list[Numbered]()
    for each in told:
        left.append(each)
        stays = kept(left)
        left = [one for one in left if one.number in stays]

    assert {each.number for each in left} == kept(told)


class WrongClock:
    """A shop’s clock: mostly right, at times ahead, behind, stuck, or begun anew."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.true = START
        self.off = timedelta()
        self.stuck: datetime | None = None

    def next(self) -> datetime:
        self.true += timedelta(hours=self.chance.choice((1, 3, 8, 24, 24, 24, 72)))
        turn = self.chance.random()
        if turn < 0.03:
            self.off = timedelta(days=self.chance.choice((0, 0, 3652, -3652, 31, -2, -365)))
        if turn > 0.98:
            self.stuck = None if self.stuck else self.true
        return self.stuck or self.true + self.off


def test_five_hundred_shops_with_wrong_clocks_lose_no_recent_backup_and_keep_old_ones() -> None:
    for seed in range(500):
        clock, left = WrongClock(Random(seed)), list[Numbered]()
        for number in range(1, 90):
            left.append(Numbered(number, clock.next()))
            stays = kept(left)
            left = [each for each in left if each.number in stays]
            assert {each.number for each in left} >= set(range(max(1, number - 4), number + 1))
            assert len(left) <= MOST
        assert min(each.number for each in left) <= 90 - MOST_MONTHS, seed
