"""How reports and letters speak: words of ours, amounts, days and numbers in one language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from csdesk.domain.money import plain
from csdesk.domain.shop import Shop


@dataclass(frozen=True, slots=True)
class Language:
    """One language as one country writes it, with the shop’s currency.

    Args:
        tag: of ``LANGUAGES``, with or without a country: ``de``, ``de_CH``.
    """

    tag: str = "en"
    currency: str = "EUR"

    def say(self, words: str, /, **places: object) -> str:
        """Words of ours (``ours``) in this language, with what stands in their braces filled in.

        What has no translation is said in English.
        """
        return words.format(**places) if places else words

    def money(self, minor: int) -> str:
        return f"{plain(minor, self.currency)} {self.currency}"

    def day(self, on: date) -> str:
        return on.isoformat()

    def moment(self, at: datetime) -> str:
        """In the zone that it carries."""
        return f"{at:%Y-%m-%d %H:%M}"

    def month(self, on: date) -> str:
        return f"{on:%Y-%m}"

    def number(self, value: int) -> str:
        return f"{value:,}"

    def percent(self, share: float) -> str:
        return f"{share:.1%}"


def language_of(shop: Shop, tag: str = "") -> Language:
    """The language of a shop’s reports and letters, or another one, as its country writes it."""
    spoken = tag or shop.language
    return Language(f"{spoken}_{shop.country}" if shop.country else spoken, shop.currency)
