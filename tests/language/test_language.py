"""Amounts, days and numbers as the readers of a language and country write them."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk import language
from csdesk.catalogue import read_catalogue
from csdesk.domain.money import exponent, plain
from csdesk.domain.ours import LANGUAGES
from csdesk.domain.shop import Shop
from csdesk.language import Language, language_of, uses_letter_paper
from csdesk.shown import labelled

COUNTRIES = ("", "US", "GB", "DE", "AT", "CH", "FR", "CA", "BE", "ES", "MX", "IT", "JP", "KW")
CURRENCIES = ("EUR", "USD", "GBP", "CHF", "JPY", "KWD", "MXN", "ISK", "XAF")
NO_BREAK, THIN = "\u00a0", "\u202f"


@pytest.mark.parametrize(
    ("tag", "currency", "told"),
    [
        ("en_US", "USD", "-$12,345.67"),
        ("en_GB", "GBP", "-£12,345.67"),
        ("de_DE", "EUR", f"-12.345,67{NO_BREAK}€"),
        ("de_CH", "CHF", f"CHF{NO_BREAK}-12’345.67"),
        ("fr_FR", "EUR", f"-12{THIN}345,67{NO_BREAK}€"),
        ("es_ES", "EUR", f"-12.345,67{NO_BREAK}€"),
        ("es_MX", "MXN", "-$12,345.67"),
        ("it_IT", "EUR", f"-12.345,67{NO_BREAK}€"),
        ("en_JP", "KWD", f"-KWD{NO_BREAK}1,234.567"),
        ("de_DE", "JPY", f"-1.234.567{NO_BREAK}¥"),
    ],
)
def test_an_amount_is_written_as_its_readers_write_it(tag, currency, told):
    assert Language(tag, currency).money(-1234567) == told


@given(
    st.sampled_from(LANGUAGES),
    st.sampled_from(COUNTRIES),
    st.sampled_from(CURRENCIES),
    st.integers(-(10**13), 10**13),
)
def test_every_digit_of_an_amount_is_told_in_every_language(tag, country, currency, minor):
    language = language_of(Shop(country=country, currency=currency, language=tag))

    told = language.money(minor)

    sign, places = language.decimal_sign, exponent(currency)
    assert [c for c in told if c.isdigit()] == [c for c in plain(minor, currency) if c.isdigit()]
    assert ("-" in told) == (minor < 0)
    if places:
        decimals = told.rpartition(sign)[2]
        assert sum(c.isdigit() for c in decimals) == places


@pytest.mark.parametrize(
    ("tag", "day", "month", "moment"),
    [
        ("en", "7 Nov 2026", "November 2026", "7 Nov 2026, 5:05 pm"),
        ("en_US", "Nov 7, 2026", "November 2026", f"Nov 7, 2026, 5:05{NO_BREAK}PM"),
        ("de", "07.11.2026", "November 2026", "07.11.2026, 17:05"),
        ("fr", "7 nov. 2026", "novembre 2026", "7 nov. 2026, 17:05"),
        ("fr_CA", "7 nov. 2026", "novembre 2026", f"7 nov. 2026, 17{NO_BREAK}h{NO_BREAK}05"),
        ("es", "7 nov 2026", "noviembre de 2026", "7 nov 2026, 17:05"),
        ("it", "7 nov 2026", "novembre 2026", "7 nov 2026, 17:05"),
    ],
)
def test_days_months_and_moments(tag, day, month, moment):
    language = Language(tag)
    at = datetime(2026, 11, 7, 17, 5, tzinfo=timezone(timedelta(hours=9)))

    assert language.day(at.date()) == day
    assert language.month(at.date()) == month
    assert " ".join(language.moment(at).split()) == " ".join(moment.split())


def test_the_long_day_of_a_letter_names_the_day_of_the_week():
    on = date(2026, 11, 27)

    assert Language("de").day_long(on) == "Freitag, 27. November 2026"
    assert Language("fr").day_long(on) == "vendredi 27 novembre 2026"
    assert Language("es").day_long(on) == "viernes, 27 de noviembre de 2026"
    assert Language("it").day_long(on) == "venerdì 27 novembre 2026"


@pytest.mark.parametrize(
    ("tag", "day", "moment"),
    [
        ("fr", "1er nov. 2026", "dimanche 1er novembre 2026 à 17:05"),
        ("fr_CA", "1er nov. 2026", "dimanche 1er novembre 2026 à 17 h 05"),
        ("de_AT", "01.11.2026", "Sonntag, 1. November 2026, 17:05 Uhr"),
        ("it", "1 nov 2026", "domenica 1 novembre 2026, ore 17:05"),
    ],
)
def test_the_first_of_a_month_and_the_moment_of_a_letter(tag, day, moment):
    language, at = Language(tag), datetime(2026, 11, 1, 17, 5, tzinfo=UTC)

    assert language.day(at.date()) == day
    assert " ".join(language.moment_long(at).split()) == moment


def test_only_the_first_of_a_month_is_counted_in_french():
    told = {Language("fr").day(date(2026, 11, n)) for n in range(2, 31)}
    assert not any("er" in day for day in told)


@pytest.mark.parametrize(
    ("tag", "hour", "told"),
    [
        ("es_ES", 17, "a las 17:05"), ("es_ES", 13, "a las 13:05"), ("es_ES", 1, "a la 1:05"),
        ("es_MX", 17, "a las 5:05 p.m."), ("es_MX", 13, "a la 1:05 p.m."),
        ("es_AR", 11, "a las 11:05 a. m."),
    ],
)  # fmt: skip
def test_one_hour_is_no_plural_in_spanish(tag, hour, told):
    said = Language(tag).moment_long(datetime(2026, 11, 19, hour, 5, tzinfo=UTC))

    assert " ".join(said.split()) == f"jueves, 19 de noviembre de 2026, {told}"


def test_amounts_without_their_currency_keep_all_decimals():
    assert Language("de_DE", "EUR").amount(-1234500) == "-12.345,00"
    assert Language("de_CH", "KWD").amount(1234567) == "1’234.567"
    assert Language("en_US", "JPY").amount(1234567) == "1,234,567"
    assert Language("en_IN", "EUR").amount(10**13) == "1,00,00,00,00,000.00"
    assert Language("it_IT").decimal(1.256, 2) == "1,26"


def test_shares_and_counts():
    assert Language("en_US").percent(0.381) == "38.1%"
    assert Language("de_DE").percent(0.381) == f"38,1{NO_BREAK}%"
    assert Language("de_DE").number(1234567) == "1.234.567"
    assert Language("en_IN").percent(12.5) == "1,250.0%"


@pytest.mark.parametrize(
    ("tag", "currency", "money", "day", "share"),
    [
        ("en_US", "USD", '"$"#,##0.00', "mm/dd/yyyy", "0.0%"),
        ("en_GB", "GBP", '"£"#,##0.00', "dd/mm/yyyy", "0.0%"),
        ("en", "EUR", '"€"#,##0.00', "yyyy-mm-dd", "0.0%"),
        ("en_IN", "INR", '"₹"#,##0.00', "dd/mm/yy", "0.0%"),
        ("de", "EUR", '#,##0.00\\ "€"', "dd.mm.yyyy", "0.0\\ %"),
        ("de_CH", "CHF", '"CHF"\\ #,##0.00;"CHF"\\ -#,##0.00', "dd.mm.yyyy", "0.0%"),
        ("fr_CA", "JPY", '#,##0\\ "¥"', "yyyy-mm-dd", "0.0\\ %"),
        ("it", "KWD", '#,##0.000\\ "KWD"', "dd/mm/yyyy", "0.0%"),
    ],
)
def test_patterns_for_excel(tag, currency, money, day, share):
    language = Language(tag, currency)

    assert language.money_pattern == money
    assert language.day_pattern.replace("yyyy", "yy") == day.replace("yyyy", "yy")
    assert "yyyy" in language.day_pattern
    assert language.share_pattern == share


@pytest.mark.parametrize(
    ("tag", "sign", "between"),
    [
        ("en_US", ".", ","), ("en_GB", ".", ","), ("de_DE", ",", ";"), ("de_CH", ".", ";"),
        ("fr_FR", ",", ";"), ("fr_CA", ",", ";"), ("es_ES", ",", ";"), ("es_MX", ".", ","),
        ("it_IT", ",", ";"), ("it_CH", ".", ";"),
    ],
)  # fmt: skip
def test_signs_of_files_for_other_programs(tag, sign, between):
    assert (Language(tag).decimal_sign, Language(tag).list_separator) == (sign, between)


def test_a_shop_speaks_its_language_as_its_country_writes_it():
    assert language_of(Shop(language="de", country="ch", currency="CHF")).tag == "de_CH"
    assert language_of(Shop(language="de", country="AT"), "fr").tag == "fr_AT"
    assert language_of(Shop(language="de", country="AT"), "fr").code == "fr"


def test_without_a_country_the_currency_tells_whose_way_it_is():
    assert language_of(Shop(currency="USD")).money(1250) == "$12.50"
    assert language_of(Shop(currency="GBP")).money(1250) == "£12.50"
    assert language_of(Shop(currency="EUR")).day(date(2026, 11, 7)) == "7 Nov 2026"
    assert language_of(Shop(currency="XAF", language="fr")).money(1250).startswith(f"1{THIN}250")


@given(st.text(max_size=12), st.text(max_size=6), st.sampled_from(CURRENCIES))
def test_whatever_stands_in_the_settings_something_readable_is_said(tag, country, currency):
    language = language_of(Shop(language=tag, country=country, currency=currency))

    assert "12" in language.money(1250 * 10 ** exponent(currency) // 100)
    assert "2026" in language.moment(datetime(2026, 11, 7, 17, 5, tzinfo=UTC))
    assert language.day_pattern and language.money_pattern and language.list_separator


def test_words_are_spelled_as_the_country_spells_them():
    cost = "Service cost per customer"
    assert Language("es_ES").say(cost) == "Coste de servicio por cliente"
    assert Language("es_MX").say(cost) == "Costo de servicio por cliente"
    assert "ß" in Language("de_DE").say("Outside our control")
    assert Language("de_CH").say("Outside our control") == "Ausserhalb unseres Einflusses"
    assert Language("de_CH").say("Customer {id}", id="Meßner") == "Kunde Meßner"


def test_what_something_is_called_stands_off_from_what_it_is_as_in_the_language():
    assert labelled("Pour", "Anna", Language("fr_FR")) == f"Pour{NO_BREAK}: Anna"
    assert labelled("Für", "{n}", Language("de_DE")) == "Für: {n}"


def test_words_are_those_of_the_country():
    who, tax, net = "Figures for the accountant", "Sales tax", "Net"
    assert Language("de_AT").say(who) == "Zahlen für die Steuerberatung"
    assert Language("de_CH").say(who) == "Zahlen für die Treuhandstelle"
    assert Language("fr_BE").say(who) == "Chiffres pour l’expert-comptable"
    assert Language("fr_CH").say(who) == "Chiffres pour la fiduciaire"
    assert Language("fr_CA").say(who) == "Chiffres pour le comptable"
    assert (Language("de_DE").say(tax), Language("de_LI").say(tax)) == ("Umsatzsteuer", "MWST")
    assert (Language("fr_FR").say(tax), Language("fr_CA").say(tax)) == ("TVA", "Taxes de vente")
    assert Language("es_ES").say(tax) == "IVA repercutido"
    assert [Language(f"es_{country}").say(tax) for country in ("MX", "AR", "CO", "US")] == [
        *("IVA trasladado", "IVA débito fiscal", "IVA generado", "Impuesto sobre las ventas")
    ]
    assert Language("es_ES").say(who) == "Cifras para la asesoría contable"
    assert Language("es_AR").say(who) == "Cifras para el contador"
    assert Language("it_IT").say(who) == "Dati per il commercialista"
    assert Language("it_CH").say(who) == "Dati per il fiduciario"
    assert (Language("it_IT").say(tax), Language("it_CH").say(tax)) == (
        "IVA a debito",
        "IVA dovuta",
    )
    assert (Language("fr_FR").say(net), Language("fr_CA").say(net)) == ("HT", "Avant taxes")
    assert Language("fr_FR").say("Is it affordable?").endswith(f"{THIN}?")
    assert Language("fr_CA").say("Is it affordable?").endswith("moyens?")


@pytest.mark.parametrize("country", ["US", "us", "MX", "CA"])
def test_letter_paper_where_it_is_used(country):
    assert uses_letter_paper(country)


@pytest.mark.parametrize("country", ["", "DE", "GB", "CH", "FR", "ES", "AR"])
def test_a4_elsewhere(country):
    assert not uses_letter_paper(country)


def test_decimals_beyond_those_of_cldr_stay_exact():
    """CLDR writes some currencies with fewer decimals than are kept."""
    assert Decimal(Language("en_US", "IQD").money(1234).split(NO_BREAK)[-1]) == Decimal("1.234")


def test_babel_is_loaded_only_when_something_is_written_out():
    program = (
        "import sys; from csdesk.language import Language; Language().say('words'); "
        "print('babel' in sys.modules, 'xml.etree' in sys.modules)"
    )
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]


def test_a_language_that_is_not_known_is_english_of_the_same_country() -> None:
    for odd in (
        language_of(Shop(language="tlh", country="GB", currency="GBP")),
        language_of(Shop(language="de", country="GB", currency="GBP"), "xx"),
    ):
        assert (odd.tag, odd.money(1234)) == ("en_GB", "£12.34")


@pytest.mark.parametrize("said", ["{m} Verkäufe", "{0} Verkäufe", "{n Verkäufe", "Verkäufe}"])
def test_a_translation_that_can_not_be_filled_in_is_said_in_english(
    said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(language, "translated", lambda code, words: said)
        assert Language("de_DE").say("{n} sales", n=3) == "3 sales"


@pytest.mark.parametrize(("tag", "told"), [("fr", "one"), ("en", "many"), ("de", "many")])
def test_nothing_is_one_in_french_and_many_elsewhere(tag: str, told: str) -> None:
    assert Language(tag).say_counted("one {n}", "many {n}", 0) == f"{told} 0"
    assert Language(tag).say_counted("one {n}", "many {n}", 1) == "one 1"


def test_words_that_say_one_are_never_said_of_nothing() -> None:
    assert Language("fr").say_counted("1 vente", "{n} ventes", 0) == "0 ventes"


def test_only_what_is_finished_in_a_catalogue_is_said(tmp_path: Path) -> None:
    messages = "".join(
        f"<message><source>{kind}</source><translation{kind}>said</translation></message>"
        for kind in ("", ' type="unfinished"', ' type="vanished"', ' type="obsolete"')
    ).replace("<source> type=", "<source>")
    path = tmp_path / "csdesk_xx.ts"
    path.write_text(f"<TS><context><name>csdesk</name>{messages}</context></TS>", encoding="utf-8")
    assert read_catalogue(path) == {("csdesk", ""): "said"}
