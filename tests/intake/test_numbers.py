"""Amounts: the decimal sign is settled from the whole column, and nothing is guessed per cell."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.intake.numbers import NumberReading, currency_code, number_parser, settle_numbers

DOT = number_parser(NumberReading(".", True))
COMMA = number_parser(NumberReading(",", True))
amounts = st.decimals(min_value=-(10**9), max_value=10**9, places=2)


def written(amount: Decimal, thousands: str, decimal: str) -> str:
    return f"{amount:,.2f}".replace(",", "\0").replace(".", decimal).replace("\0", thousands)


@given(
    st.lists(amounts, min_size=1),
    st.sampled_from([("", "."), (",", "."), (" ", "."), ("'", ".")]),
)
def test_a_column_with_decimal_dots_reads_as_it_was_written(column, signs):
    cells = [written(amount, *signs) for amount in column]

    parse = number_parser(settle_numbers(cells))

    assert [parse(cell) for cell in cells] == column


@given(
    st.lists(amounts, min_size=1),
    st.sampled_from([("", ","), (".", ","), ("\u00a0", ","), ("\u202f", ",")]),
)
def test_a_column_with_decimal_commas_reads_as_it_was_written(column, signs):
    cells = [written(amount, *signs) for amount in column]

    parse = number_parser(settle_numbers(cells))

    assert [parse(cell) for cell in cells] == column


@given(st.text(max_size=12))
def test_no_text_brings_anything_but_a_finite_number_or_none(text):
    for parse in (DOT, COMMA):
        number = parse(text)
        assert number is None or number.is_finite()


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("12.50", "12.50"),
        ("$1,234.50", "1234.50"),
        ("-$5", "-5"),
        ("$-142.85", "-142.85"),
        ("(12.50)", "-12.50"),
        ("12.50-", "-12.50"),
        ("\u221212.50", "-12.50"),
        ("EUR 12.50", "12.50"),
        ("12.50 €", "12.50"),
        ("1,23,456.00", "123456.00"),
        ("1.5E+03", "1500"),
        (".5", "0.5"),
    ],
)
def test_amounts_are_read_in_the_forms_that_programs_write(text, amount):
    assert DOT(text) == Decimal(amount)


@pytest.mark.parametrize(
    "text",
    [
        "12,5O",
        "12.5.0",
        "1,2,3",
        "12 pcs",
        "NaN",
        "Infinity",
        "1e400",
        "1_000",
        "--5",
        "(-5",
        "$",
        "",
    ],
)
def test_what_is_no_amount_is_none(text):
    assert DOT(text) is None


def test_an_amount_beyond_any_shop_is_none():
    assert DOT("99999999999999") is None


def test_one_value_that_leaves_no_choice_decides_for_the_column():
    assert settle_numbers(["1.234", "5.678", "1.234,50"]) == NumberReading(",", True)
    assert settle_numbers(["1,234", "5,678", "1,234.50"]) == NumberReading(".", True)
    assert settle_numbers(["957.5775", "1.234"]) == NumberReading(".", True)


def test_a_column_that_could_be_read_both_ways_is_doubted():
    assert not settle_numbers(["1.234", "5.678"]).sure
    assert settle_numbers(["1.234", "5.678"], ",").decimal == ","


def test_a_sign_beside_all_amounts_names_the_currency():
    assert settle_numbers(["£12.50", "£3.00"]).currency == "GBP"
    assert settle_numbers(["£12.50", "€3.00"]).currency is None


@pytest.mark.parametrize(
    ("text", "code"), [("usd", "USD"), (" EUR ", "EUR"), ("€", "EUR"), ("pcs", None), ("kr", None)]
)
def test_a_currency_is_known_by_its_code_or_its_own_sign(text, code):
    assert currency_code(text) == code
