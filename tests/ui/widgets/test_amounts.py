"""What a person means by an amount."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from csdesk.domain.errors import Refused
from csdesk.domain.money import plain
from ui.widgets.amounts import read_amount
from ui.widgets.fields import MoneyField
from ui.wording import Wording

ENGLISH, GERMAN = QLocale("en_US"), QLocale("de_DE")


@pytest.mark.parametrize(
    ("text", "locale", "minor"),
    [
        ("12.50", ENGLISH, 1250),
        ("12,50", ENGLISH, 1250),
        ("12.50", GERMAN, 1250),
        ("12,50", GERMAN, 1250),
        ("$1,640", ENGLISH, 164000),
        ("1,640.05", ENGLISH, 164005),
        ("1.640,05", ENGLISH, 164005),
        ("1.640", GERMAN, 164000),
        ("1 640,05 €", GERMAN, 164005),
        ("1'640.05", ENGLISH, 164005),
        ("1,234,567", ENGLISH, 123456700),
        ("38", ENGLISH, 3800),
        ("-5.5", ENGLISH, -550),
        ("EUR 7", GERMAN, 700),
        ("0", ENGLISH, 0),
        ("+5", ENGLISH, 500),
        ("-$5", ENGLISH, -500),
        ("$ -5", ENGLISH, -500),
        (".5", ENGLISH, 50),
        ("12.", ENGLISH, 1200),
        ("12 Euro", GERMAN, 1200),
        ("CHF 1\u2019640.05", GERMAN, 164005),
        ("Rs. 12,34,567.50", ENGLISH, 123456750),
        ("\u0661\u0662\u0663", ENGLISH, 12300),
        ("\u0661\u066c\u0662\u0663\u0664\u066b\u0665", GERMAN, 123450),
        ("\u0660\u066b\u0665", ENGLISH, 50),
        ("\u200e12,50\u00a0€\u200f", GERMAN, 1250),
    ],
)
def test_amounts_are_read_as_people_write_them(text: str, locale: QLocale, minor: int) -> None:
    assert read_amount(text, "EUR", locale) == minor


@pytest.mark.parametrize(
    "text",
    [
        *("", "abc", "1.2.3,4,5", "--3", "12.505", "3-4", "1e400", "NaN", "inf", "0x10", "½", "²"),
        *("12.50.10", "1,2.3", "1/2", "10:30", "5+5", "1_000", "12%", "5k", "5 Mio", "=1+1", "5*2"),
        *("12 50 dozen of them", "1,,5", "1..5", "", "e5", "0,0,5"),
    ],
)
def test_what_is_no_amount_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(Refused) as refused:
        read_amount(text, "EUR", ENGLISH)
    assert refused.value.sentence


@pytest.mark.parametrize("text", ["1640.000", "1640,000", "-12345.678", "12345,678"])
def test_a_mark_after_four_figures_parts_no_thousands(text: str) -> None:
    for locale in (ENGLISH, GERMAN, QLocale("it_IT"), QLocale("fr_FR")):
        with pytest.raises(Refused):
            read_amount(text, "EUR", locale)


@pytest.mark.parametrize("text", ["0.005", "0,005", "00.005"])
def test_a_part_of_a_coin_is_never_taken_for_thousands(text: str) -> None:
    for locale in (ENGLISH, GERMAN):
        with pytest.raises(Refused):
            read_amount(text, "EUR", locale)


def test_a_letter_among_figures_is_named_with_what_was_meant() -> None:
    with pytest.raises(Refused) as refused:
        read_amount("12,5O", "USD", ENGLISH)
    assert refused.value.sentence == "“12,5O” has a letter O. Did you mean 12.50?"


def test_a_slip_of_the_keyboard_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        read_amount("9" * 20, "USD", ENGLISH)
    assert refused.value.code == "money.size"


def test_a_long_paste_is_not_repeated_back_whole() -> None:
    with pytest.raises(Refused) as refused:
        read_amount("x" * 500, "USD", ENGLISH)
    assert len(refused.value.sentence) < 100


@given(st.integers(-(10**12), 10**12), st.sampled_from(["USD", "JPY", "KWD"]))
def test_what_is_written_is_read_again(minor: int, currency: str) -> None:
    for locale in ("en_US", "de_DE", "fr_FR", "it_IT", "es_ES"):
        wording = Wording(currency, locale)
        for written in (wording.money_exact(minor), wording.money(minor)):
            told = written.replace(wording.symbol, "")
            assert read_amount(told, currency, wording.locale) == minor
    assert read_amount(plain(minor, currency), currency, ENGLISH) == minor


def test_whole_dinars_stay_what_they_are_when_their_field_is_left(qapp: object) -> None:
    for locale in ("en_US", "de_DE", "it_IT"):
        field = MoneyField("Costs us", Wording("KWD", locale))
        field.setText("1640")
        field.set_amount(field.amount())
        assert field.amount() == 1_640_000


@given(st.text(max_size=40))
def test_no_text_breaks_the_reading(text: str) -> None:
    try:
        assert isinstance(read_amount(text, "EUR", ENGLISH), int)
    except Refused as refused:
        assert refused.sentence
