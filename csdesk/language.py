"""How reports and letters speak: words of ours, amounts, days and numbers in one language."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Final

from csdesk import locale_forms
from csdesk.catalogue import translated
from csdesk.domain.books import LETTER
from csdesk.domain.ours import LANGUAGES
from csdesk.domain.shop import Shop
from csdesk.domain.spoken import filled, form_of, speaker
from csdesk.domain.stand_ins import say_stand_ins

_NONE_IS_ONE: Final = frozenset({"fr"})
"""Languages in which nothing is counted as one: “0 vente”."""
_LETTER_PAPER: Final = "BZ CA CL CO CR GT MX NI PA PH PR SV US VE"
"""Source: CLDR, measurementData, paperSize."""
_SEMICOLON_PLACES: Final = frozenset({"CH", "LI"})
_OVERSEAS: Final = "AR BO CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV US UY VE"
_SPELLINGS: Final = (
    ("de", "CH LI", "ß", "ss"),
    ("de", "CH LI", r"\bUmsatzsteuer\b", "MWST"),
    ("de", "CH LI", r"\bSteuerberatung\b", "Treuhandstelle"),
    ("es", _OVERSEAS, r"\b([Cc])oste(s?)\b", r"\1osto\2"),
    ("es", _OVERSEAS, r"\b([Ee])nfado\b", r"\1nojo"),
    ("es", _OVERSEAS, "la asesoría contable", "el contador"),
    ("es", _OVERSEAS, "asesor contable", "contador"),
    ("es", "MX", "IVA repercutido", "IVA trasladado"),
    ("es", "MX", "Plan de cuentas", "Catálogo de cuentas"),
    ("es", "CO", "IVA repercutido", "IVA generado"),
    ("es", "AR BO CL GT PY SV VE", "IVA repercutido", "IVA débito fiscal"),
    ("es", _OVERSEAS, "IVA repercutido", "Impuesto sobre las ventas"),
    ("fr", "CH", "l’expert-comptable", "la fiduciaire"),
    ("fr", "CH", "expert-comptable", "fiduciaire"),
    ("fr", "CA", "l’expert-comptable", "le comptable"),
    ("fr", "CA", "expert-comptable", "comptable"),
    ("fr", "CA", "^TVA$", "Taxes de vente"),
    ("fr", "CA", "^HT$", "Avant taxes"),
    ("fr", "CA", "^TTC$", "Taxes incluses"),
    ("fr", "CA", r"\bHT\b|hors taxe\b", "avant taxes"),
    ("fr", "CA", r"\bTTC\b", "taxes incluses"),
    ("fr", "CA", r"[\u00a0\u202f](?=[;?])", ""),
    ("it", "CH", "IVA a debito", "IVA dovuta"),
    ("it", "CH", "commercialista", "fiduciario"),
)
"""Language, the countries that say it otherwise, what they say otherwise, and how."""
_MOMENTS: Final = {
    "de": "{day}, {time} Uhr",
    "es": "{day}, a las {time}",
    "fr": "{day} à {time}",
    "it": "{day}, ore {time}",
}
"""How a day and a time stand together in a sentence, where not by a comma alone."""
_ONE_O_CLOCK: Final = re.compile(r"\ba las (?=1:)")
"""One hour is no plural in Spanish."""
_COUNTRY: Final = re.compile(r"[A-Za-z]{2}")


@dataclass(frozen=True, slots=True)
class Language:
    """One language as one country writes it, with the shop’s currency.

    Args:
        tag: of ``LANGUAGES``, with or without a country: ``de``, ``de_CH``.
        words_of: the country whose words it says, where that is not the one of the tag.
    """

    tag: str = "en"
    currency: str = "EUR"
    words_of: str = ""

    @property
    def code(self) -> str:
        """The language alone, as in ``LANGUAGES``."""
        return self.tag.partition("_")[0]

    def say(self, words: str, /, **places: object) -> str:
        """Words of ours (``ours``) in this language, with what stands in their braces filled in.

        What has no translation is said in English; so is one whose braces are not these.
        """
        told = translated(self.code, words)
        if told is not None:
            with suppress(KeyError, IndexError, ValueError):
                spelled = self.spelled(told)
                return filled(spelled, **places) if places else spelled
        return filled(words, **places) if places else words

    def spelled(self, words: str) -> str:
        """Words of ours in German, Spanish and so on, as the country spells and says them."""
        spelling = f"{self.code}_{self.words_of}" if self.words_of else self.tag
        for written, instead in _spellings_of(spelling):
            words = written.sub(instead, words)
        return words

    def told(self, words: str) -> str:
        """Words of the shop as they are; what stands in them for lost ones is said (stand_ins)."""
        return words if self.code == LANGUAGES[0] else say_stand_ins(words, self.say)

    def say_counted(self, one: str, many: str, n: int, /, **places: object) -> str:
        """Words of ours for one thing, or for another number of them; ``{n}`` is that number."""
        return self.say(self.form(n, one, many), n=self.number(n), **places)

    def form(self, n: int, one: str, many: str) -> str:
        """Which of these words of ours are said of so many."""
        return form_of(n, one, many, nothing_is_one=self.is_one(0))

    def is_one(self, n: int, /) -> bool:
        """Whether so many are told as one is."""
        return n == 1 or (n == 0 and self.code in _NONE_IS_ONE)

    def money(self, minor: int) -> str:
        """``1.640,00 €``: with the sign of the currency, all decimals told."""
        return locale_forms.money(self.tag, self.currency, minor)

    def amount(self, minor: int) -> str:
        """``1.640,00``: the same without a sign of the currency."""
        return locale_forms.amount(self.tag, self.currency, minor)

    def day(self, on: date) -> str:
        """``19 Nov 2026``: never to be taken for another day."""
        return locale_forms.day(self.tag, on)

    def day_long(self, on: date) -> str:
        """``Thursday, 19 November 2026``, for letters."""
        return locale_forms.day(self.tag, on, "full")

    def moment(self, at: datetime) -> str:
        """``19 Nov 2026, 17:05``, in the zone that it carries."""
        return f"{self.day(at.date())}, {locale_forms.time(self.tag, at)}"

    def moment_long(self, at: datetime) -> str:
        """``Thursday, 19 November 2026, 17:05``, in the zone that it carries, for letters."""
        told = _MOMENTS.get(self.code, "{day}, {time}")
        said = told.format(day=self.day_long(at.date()), time=locale_forms.time(self.tag, at))
        return _ONE_O_CLOCK.sub("a la ", said)

    def month(self, on: date) -> str:
        """``November 2026``."""
        return locale_forms.month(self.tag, on)

    def number(self, value: int) -> str:
        """``1,640``."""
        return locale_forms.number(self.tag, value)

    def decimal(self, value: float, places: int) -> str:
        """``1.25``, with so many places."""
        return locale_forms.decimal(self.tag, value, places)

    def percent(self, share: float, places: int = 1) -> str:
        """``38.1%``."""
        return locale_forms.percent(self.tag, share, places)

    @property
    def decimal_sign(self) -> str:
        """What stands before decimals, in files that other programs of the country read."""
        return locale_forms.decimal_sign(self.tag)

    @property
    def list_separator(self) -> str:
        """What stands between the cells of a line in such files."""
        country = self.tag.partition("_")[2]
        comma_taken = self.decimal_sign == "," or country in _SEMICOLON_PLACES
        return ";" if comma_taken else ","

    # Patterns in the signs of Excel, which shows them with the separators of its own country.

    @property
    def money_pattern(self) -> str:
        """``#,##0.00\\ "€"``."""
        return locale_forms.excel_money(self.tag, self.currency)

    @property
    def day_pattern(self) -> str:
        """``dd.mm.yyyy``; in English of no country, year first."""
        return locale_forms.excel_day(self.tag)

    @property
    def share_pattern(self) -> str:
        """``0.0%`` or ``0.0\\ %``."""
        return locale_forms.excel_percent(self.tag)


@cache
def _spellings_of(tag: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    code, _, country = tag.partition("_")
    return tuple(
        (re.compile(written), instead)
        for spoken, countries, written, instead in _SPELLINGS
        if spoken == code and country in countries.split()
    )


def language_of(shop: Shop, tag: str = "") -> Language:
    """The language of a shop’s reports and letters, or another one, as its country writes it.

    Where the shop says no country, its currency tells: the first two letters of a code of ISO
    4217 are the country, but for those of unions.
    """
    spoken = tag or shop.language
    if spoken not in LANGUAGES:
        spoken = LANGUAGES[0]
    country = country_of(shop)
    return Language(f"{spoken}_{country}" if country else spoken, shop.currency)


def country_of(shop: Shop) -> str:
    """Two letters of where the shop is, as far as it or its currency tells; else nothing."""
    country = shop.country.strip() or shop.currency[:2]
    return country.upper() if _COUNTRY.fullmatch(country) else ""


def spoken_language(shop: Shop) -> Language:
    """The language that the window speaks, as the shop’s country writes it, for what it saves."""
    said_by = speaker()
    return language_of(shop, said_by.code if isinstance(said_by, Language) else LANGUAGES[0])


def spelled_as_spoken() -> Callable[[str], str]:
    """Gives words of ours those of the country that the window has them from."""
    said_by = speaker()
    return said_by.spelled if isinstance(said_by, Language) else str


def uses_letter_paper(country: str, paper: str = "") -> bool:
    """Whether pages are Letter, not A4: as the shop chose, else as its country does.

    Args:
        paper: what the shop chose, of ``csdesk.domain.books.PAPERS``.
    """
    return paper == LETTER if paper else country.strip().upper() in _LETTER_PAPER.split()
