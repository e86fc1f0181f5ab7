from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.domain.errors import Refused
from csdesk.domain.money import LARGEST_MINOR, Money, exponent, half_up, plain, to_minor


@given(st.integers(-(10**18), 10**18), st.integers(1, 10**9))
def test_half_up_is_the_nearest_whole_number_and_halves_go_up(top: int, bottom: int) -> None:
    exact = Fraction(top, bottom)
    distance = half_up(top, bottom) - exact
    assert -Fraction(1, 2) < distance <= Fraction(1, 2)


def test_half_up_needs_something_to_divide_by() -> None:
    with pytest.raises(ValueError, match="positive"):
        half_up(1, 0)


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("12.50", "EUR", 1250),
        ("12.505", "EUR", 1251),
        ("-12.505", "EUR", -1250),
        ("12.5", "JPY", 13),
        ("1.2345", "KWD", 1235),
        ("0.005", "USD", 1),
        ("0", "USD", 0),
    ],
)
def test_an_amount_is_rounded_once_to_what_its_currency_has(
    text: str, currency: str, minor: int
) -> None:
    assert Money.parse(text, currency) == Money(minor, currency)


@given(st.integers(-LARGEST_MINOR, LARGEST_MINOR), st.sampled_from(["JPY", "EUR", "KWD"]))
def test_the_plain_form_reads_back_as_the_same_amount(minor: int, currency: str) -> None:
    if abs(minor) <= LARGEST_MINOR // 10 ** exponent(currency) * 10 ** exponent(currency):
        assert Money.parse(plain(minor, currency), currency).minor == minor


@pytest.mark.parametrize("text", ["", "abc", "1,50", "12.50 EUR"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(Refused) as refused:
        Money.parse(text, "EUR")
    assert refused.value.code == "money.text"


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity", "1e400", "1000000000000000"])
def test_what_no_shop_has_is_refused(text: str) -> None:
    with pytest.raises(Refused) as refused:
        to_minor(Decimal(text), "EUR")
    assert refused.value.code == "money.size"


def test_an_amount_is_written_with_its_decimals() -> None:
    assert plain(-5, "EUR") == "-0.05"
    assert plain(1250, "JPY") == "1250"
    assert plain(-1250, "KWD") == "-1.250"
    assert str(Money(1250, "EUR")) == "12.50 EUR"


def test_amounts_of_one_currency_add_up_and_of_two_do_not() -> None:
    assert Money(5, "EUR") + Money(7, "EUR") - Money(2, "EUR") == -Money(-10, "EUR")
    assert not Money(0, "EUR")
    with pytest.raises(ValueError, match="two currencies"):
        Money(5, "EUR") + Money(7, "USD")
    with pytest.raises(ValueError, match="two currencies"):
        Money(5, "EUR") - Money(7, "USD")
