"""How sentences of Insight write amounts, days and shares: in the reader's own way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from csdesk.domain.money import plain
from csdesk.domain.spoken import Told, form_for, said


@dataclass(frozen=True, slots=True)
class Speech:
    """Ways to write values inside a sentence.

    ``money`` takes minor units, ``percent`` a share (1.0 is 100 %), ``number`` a figure and how
    many decimals it is shown with, ``minutes`` whole minutes. ``say`` says words of ours: in the
    language that is spoken, where nothing else is told.
    """

    money: Callable[[int], str]
    day: Callable[[date], str]
    month: Callable[[date], str]
    percent: Callable[[float], str]
    number: Callable[[float, int], str]
    minutes: Callable[[int], str]
    say: Callable[..., str] = said
    form: Callable[[int, str, str], str] = form_for
    """Which words are said of so many: those for one, or those for more."""

    def fill(self, template: str, **gaps: object) -> str:
        """The sentence said with its gaps filled; whole numbers are counts, as readers write them.

        Args:
            template: words of ours (``ours``); what was said already stays as it is.
        """
        if isinstance(template, Told):
            return template
        written = {
            name: self.number(value, 0) if isinstance(value, int) else value
            for name, value in gaps.items()
        }
        return Told(self.say(template, **written))


def plain_speech(currency: str) -> Speech:
    """Values as the command line writes them, the same wherever it runs."""
    return Speech(
        money=lambda minor: f"{plain(minor, currency)} {currency}",
        day=date.isoformat,
        month=lambda on: f"{on:%Y-%m}",
        percent=lambda share: f"{share * 100:.0f} %",
        number=lambda value, decimals: f"{value:.{decimals}f}",
        minutes=lambda minutes: f"{minutes} min",
    )
