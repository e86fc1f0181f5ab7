"""What the figures of a customer say, in plain sentences a shop owner can read aloud."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from csdesk.domain.figures import WHOLE_BP, Band, Figures, Tipping
from csdesk.domain.money import half_up

CLOSE_BP = 7_500
"""From this share of the margin on, the tipping point is called close."""
TIMES = {2: "twice", 3: "three times", 4: "four times", 5: "five times", 10: "ten times"}

Percent = Callable[[int], str]


def plain_percent(percent: int) -> str:
    """A whole percentage as the pictures write it; a locale may write it otherwise."""
    return f"{percent} %"


@dataclass(frozen=True, slots=True)
class Verdict:
    """One sentence, the sentence below it, and what weakens both."""

    headline: str
    detail: str
    notes: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """All of it as one paragraph."""
        return " ".join(part for part in (self.headline, self.detail, *self.notes) if part)


@dataclass(frozen=True, slots=True)
class _Teller:
    name: str
    figures: Figures
    tipping: Tipping
    money: Callable[[int], str]
    day: Callable[[date], str]
    percent: Percent

    def headline(self) -> str:
        f = self.figures
        if f.band is Band.INVESTING:
            return self._investing()
        if f.service_cost == 0:
            return self._no_service()
        if f.margin <= 0:
            return f"Looking after {self.name} has cost {self.money(f.service_cost)}."
        return f"Service has cost {self._share()} the margin {self.name} brings."

    def _investing(self) -> str:
        if self.figures.service_cost == 0:
            return f"No purchase from {self.name} yet, and nothing spent on service."
        cost = self.money(self.figures.service_cost)
        return f"Looking after {self.name} has cost {cost} so far, with no purchase yet."

    def _no_service(self) -> str:
        f = self.figures
        if f.margin <= 0:
            return f"{self.name} has brought no margin so far, and service has cost nothing."
        about = "about " if f.mostly_estimated else ""
        return (
            f"{self.name} has brought {about}{self.money(f.margin)} of margin, "
            "and service has cost nothing so far."
        )

    def _share(self) -> str:
        """``38 % of``, ``more than twice``: what stands between "cost" and "the margin"."""
        f = self.figures
        about = "≈" if f.mostly_estimated else ""
        if f.service_cost >= 2 * f.margin:
            return self._times(about)
        share = half_up(f.service_cost * 100, f.margin)
        if share == 0:
            return f"less than {about}{self.percent(1)} of"
        for line_bp in (WHOLE_BP, f.aim_bp):
            off = f.service_cost * WHOLE_BP - line_bp * f.margin
            if off and share * 100 == line_bp:
                side = "just over" if off > 0 else "just under"
                return f"{side} {about}{self.percent(share)} of"
        return f"{about}{self.percent(share)} of"

    def _times(self, about: str) -> str:
        f = self.figures
        for low, high in pairwise([*TIMES, 10**18]):
            if low * f.margin <= f.service_cost < high * f.margin:
                break
        exactly = f.service_cost == low * f.margin
        prefix = "about " if about else "" if exactly else "more than "
        return f"{prefix}{TIMES[low]}"

    def detail(self) -> str:
        f = self.figures
        if f.band is Band.INVESTING:
            return "The share of margin starts with the first purchase."
        if f.band is Band.PAST_TIPPING:
            return self._past()
        if f.margin <= 0:
            return "There is no room for service until a purchase leaves some margin."
        return " ".join((self._against_aim(), *self._how_it_was(), self._room()))

    def _past(self) -> str:
        f = self.figures
        since = self.tipping.last_entry
        start = "Past the tipping point"
        if since is not None:
            start += f" since {self.day(since)}"
        if self.tipping.crossings > 1:
            start += ", and not for the first time"
        if f.margin > 0:
            spent = self.money(f.service_cost)
            start += f": {spent} of service against {self.money(f.margin)} of margin"
        elif f.margin == 0:
            start += ": purchases have left no margin yet"
        else:
            start += f": purchases have left {self.money(-f.margin)} less than the goods cost"
        return f"{start}. That can still be the right thing to do."

    def _against_aim(self) -> str:
        f = self.figures
        aim = self.percent(half_up(f.aim_bp, 100))
        if f.band is Band.WITHIN_AIM:
            return f"Within your {aim} aim."
        close = f.service_cost * WHOLE_BP >= CLOSE_BP * f.margin
        return f"Over your {aim} aim, {'close to' if close else 'far from'} the tipping point."

    def _how_it_was(self) -> tuple[str, ...]:
        t = self.tipping
        if t.last_entry is None:
            return ()
        if t.last_recovery is None:
            return (f"It was passed on {self.day(t.last_entry)} and is only just undone.",)
        span = f"from {self.day(t.last_entry)} to {self.day(t.last_recovery)}"
        return (f"It was past the tipping point {span}; purchases have caught up.",)

    def _room(self) -> str:
        if self.figures.contribution == 0:
            return "No room left."
        return f"{self.money(self.figures.contribution)} of room left."

    def notes(self) -> tuple[str, ...]:
        return tuple(note for note in (self._estimate_note(), self._minutes_note()) if note)

    def _estimate_note(self) -> str:
        f = self.figures
        if f.estimated == 0:
            return ""
        if f.estimated_share == 1:
            return "This margin is estimated."
        part = max(half_up(abs(f.estimated) * 100, f.margin), 1)
        return f"{self.percent(min(part, 99))} of this margin is estimated."

    def _minutes_note(self) -> str:
        missing = self.figures.complaints_without_minutes
        if missing == 0:
            return ""
        who = "1 complaint has" if missing == 1 else f"{missing} complaints have"
        return f"{who} no minutes written down, so the real cost is higher."


def customer_verdict(
    name: str,
    figures: Figures,
    tipping: Tipping,
    money: Callable[[int], str],
    day: Callable[[date], str],
    percent: Percent = plain_percent,
) -> Verdict:
    """What to say of a customer's account, whatever state it is in.

    Args:
        name: as the shop says it: a first name, or the name of a firm.
        tipping: at the tipping point, not at the aim.
        money, day, percent: how amounts (minor units), days and whole percentages are written.
    """
    teller = _Teller(name, figures, tipping, money, day, percent)
    return Verdict(teller.headline(), teller.detail(), teller.notes())
