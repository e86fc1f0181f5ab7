"""Settings of the books: what can be kept, and what a chart of accounts proposes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from csdesk.domain.books import check_books, days_of_month
from csdesk.domain.errors import Refused
from csdesk.domain.reports.accounts import (
    SETTINGS,
    AccountRole,
    Chart,
    suggestion_for,
    with_suggestions,
)
from csdesk.domain.shop import Shop


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("language", "tlh", "books.language"),
        ("year_begins", "02-29", "books.year_begins"),
        ("year_begins", "13-01", "books.year_begins"),
        ("year_begins", "7-1", "books.year_begins"),
        ("year_begins", "00-10", "books.year_begins"),
        ("year_begins", "٠٧-٠١", "books.year_begins"),
        ("year_begins", "", "books.year_begins"),
        ("paper", "A3", "books.paper"),
        ("report_reminder", "weekly", "books.reminder"),
        ("accountant_email", "a@b, c@d", "mail.address"),
        ("returns_account", "4" * 61, "books.account"),
        ("goods_account", "1\n2", "books.account"),
        ("datev_consultant", "1000", "books.datev"),
        ("datev_consultant", "10000000", "books.datev"),
        ("datev_client", "0", "books.datev"),
        ("datev_client", "１２", "books.datev"),
    ],
)
def test_what_nothing_can_be_made_of_is_refused(name: str, value: str, code: str) -> None:
    with pytest.raises(Refused) as stopped:
        check_books(Shop(), replace(Shop(), **{name: value}))  # type: ignore[arg-type]
    assert stopped.value.code == code


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("year_begins", day) for day in ("01-01", "02-28", "04-06", "12-31")),
        *(("language", tag) for tag in ("en", "de", "fr", "es", "it")),
        *(("paper", paper) for paper in ("", "A4", "Letter")),
        *(("report_reminder", often) for often in ("", "month", "quarter", "year")),
        *(("accountant_email", mail) for mail in ("", "ann@office.test")),
        *(("datev_consultant", told) for told in ("", "1001", "9999999")),
        *(("datev_client", told) for told in ("", "1", "99999")),
    ],
)
def test_what_is_usual_is_kept(name: str, value: str) -> None:
    check_books(Shop(), replace(Shop(), **{name: value}))  # type: ignore[arg-type]


def test_what_was_kept_before_stays_however_odd_it_is() -> None:
    odd = Shop(year_begins="soon", language="tlh", datev_client="x", paper="papyrus")
    check_books(odd, replace(odd, name="Corner Cycles"))


def test_no_financial_year_begins_on_a_leap_day() -> None:
    assert [days_of_month(month) for month in range(1, 13)] == [
        *(31, 28, 31, 30, 31, 30),
        *(31, 31, 30, 31, 30, 31),
    ]


@pytest.mark.parametrize("chart", Chart)
def test_a_chart_fills_every_account_that_it_has_and_keeps_what_somebody_chose(
    chart: Chart,
) -> None:
    shop = with_suggestions(Shop(goodwill_account="my own"), chart)
    for role in AccountRole:
        code = getattr(shop, SETTINGS[role])
        own = role is AccountRole.GOODWILL
        assert code == ("my own" if own else suggestion_for(role, chart).code)
    assert with_suggestions(shop, chart) == shop


def test_another_chart_takes_the_place_of_the_first() -> None:
    shop = with_suggestions(with_suggestions(Shop(), Chart.SKR03), Chart.SKR04)
    assert shop == with_suggestions(Shop(), Chart.SKR04)
