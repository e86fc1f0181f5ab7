"""What the figures of a customer say, in plain sentences a shop owner can read aloud."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from csdesk.domain.figures import WHOLE_BP, Band, Figures, Tipping
from csdesk.domain.money import half_up
from csdesk.domain.ours import ours
from csdesk.domain.spoken import said, said_counted

CLOSE_BP = 7_500
"""From this share of the margin on, the tipping point is called close."""
TIMES = {
    2: ours("twice"),
    3: ours("three times"),
    4: ours("four times"),
    5: ours("five times"),
    10: ours("ten times"),
}

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
            cost = self.money(f.service_cost)
            return said("Looking after {name} has cost {cost}.", name=self.name, cost=cost)
        return self._share()

    def _investing(self) -> str:
        if self.figures.service_cost == 0:
            return said(
                "No purchase from {name} yet, and nothing spent on service.", name=self.name
            )
        return said(
            "Looking after {name} has cost {cost} so far, with no purchase yet.",
            name=self.name,
            cost=self.money(self.figures.service_cost),
        )

    def _no_service(self) -> str:
        f = self.figures
        if f.margin <= 0:
            return said(
                "{name} has brought no margin so far, and service has cost nothing.",
                name=self.name,
            )
        exact = ours("{name} has brought {margin} of margin, and service has cost nothing so far.")
        about = ours(
            "{name} has brought about {margin} of margin, and service has cost nothing so far."
        )
        sentence = about if f.mostly_estimated else exact
        return said(sentence, name=self.name, margin=self.money(f.margin))

    def _share(self) -> str:
        f = self.figures
        about = "≈" if f.mostly_estimated else ""
        if f.service_cost >= 2 * f.margin:
            return self._times(bool(about))
        share = half_up(f.service_cost * 100, f.margin)
        if share == 0:
            least = ours("Service has cost less than {share} of the margin {name} brings.")
            return said(least, share=f"{about}{self.percent(1)}", name=self.name)
        told = f"{about}{self.percent(share)}"
        for line_bp in (WHOLE_BP, f.aim_bp):
            off = f.service_cost * WHOLE_BP - line_bp * f.margin
            if off and share * 100 == line_bp:
                over = ours("Service has cost just over {share} of the margin {name} brings.")
                under = ours("Service has cost just under {share} of the margin {name} brings.")
                return said(over if off > 0 else under, share=told, name=self.name)
        whole = ours("Service has cost {share} of the margin {name} brings.")
        return said(whole, share=told, name=self.name)

    def _times(self, about: bool) -> str:
        f = self.figures
        for low, high in pairwise([*TIMES, 10**18]):
            if low * f.margin <= f.service_cost < high * f.margin:
                break
        exactly = f.service_cost == low * f.margin
        if about:
            sentence = ours("Service has cost about {times} the margin {name} brings.")
        elif exactly:
            sentence = ours("Service has cost {times} the margin {name} brings.")
        else:
            sentence = ours("Service has cost more than {times} the margin {name} brings.")
        return said(sentence, times=said(TIMES[low]), name=self.name)

    def detail(self) -> str:
        f = self.figures
        if f.band is Band.INVESTING:
            return said("The share of margin starts with the first purchase.")
        if f.band is Band.PAST_TIPPING:
            return self._past()
        if f.margin <= 0:
            return said("There is no room for service until a purchase leaves some margin.")
        return " ".join((self._against_aim(), *self._how_it_was(), self._room()))

    def _past(self) -> str:
        f = self.figures
        if f.margin > 0:
            return said(
                "{past}: {spent} of service against {margin} of margin. That can still be the "
                "right thing to do.",
                past=self._since(),
                spent=self.money(f.service_cost),
                margin=self.money(f.margin),
            )
        if f.margin == 0:
            return said(
                "{past}: purchases have left no margin yet. That can still be the right thing "
                "to do.",
                past=self._since(),
            )
        return said(
            "{past}: purchases have left {amount} less than the goods cost. That can still be "
            "the right thing to do.",
            past=self._since(),
            amount=self.money(-f.margin),
        )

    def _since(self) -> str:
        since, again = self.tipping.last_entry, self.tipping.crossings > 1
        if since is None:
            once = ours("Past the tipping point")
            anew = ours("Past the tipping point, and not for the first time")
            return said(anew if again else once)
        once = ours("Past the tipping point since {day}")
        anew = ours("Past the tipping point since {day}, and not for the first time")
        return said(anew if again else once, day=self.day(since))

    def _against_aim(self) -> str:
        f = self.figures
        aim = self.percent(half_up(f.aim_bp, 100))
        if f.band is Band.WITHIN_AIM:
            return said("Within your {aim} aim.", aim=aim)
        close = ours("Over your {aim} aim, close to the tipping point.")
        far = ours("Over your {aim} aim, far from the tipping point.")
        is_close = f.service_cost * WHOLE_BP >= CLOSE_BP * f.margin
        return said(close if is_close else far, aim=aim)

    def _how_it_was(self) -> tuple[str, ...]:
        t = self.tipping
        if t.last_entry is None:
            return ()
        if t.last_recovery is None:
            undone = ours("It was passed on {day} and is only just undone.")
            return (said(undone, day=self.day(t.last_entry)),)
        was = ours(
            "It was past the tipping point from {first} to {last}; purchases have caught up."
        )
        return (said(was, first=self.day(t.last_entry), last=self.day(t.last_recovery)),)

    def _room(self) -> str:
        if self.figures.contribution == 0:
            return said("No room left.")
        return said("{amount} of room left.", amount=self.money(self.figures.contribution))

    def notes(self) -> tuple[str, ...]:
        return tuple(note for note in (self._estimate_note(), self._minutes_note()) if note)

    def _estimate_note(self) -> str:
        f = self.figures
        if f.estimated == 0:
            return ""
        if f.estimated_share == 1:
            return said("This margin is estimated.")
        part = max(half_up(abs(f.estimated) * 100, f.margin), 1)
        return said("{share} of this margin is estimated.", share=self.percent(min(part, 99)))

    def _minutes_note(self) -> str:
        missing = self.figures.complaints_without_minutes
        if missing == 0:
            return ""
        return said_counted(
            "1 complaint has no minutes written down, so the real cost is higher.",
            "{n} complaints have no minutes written down, so the real cost is higher.",
            missing,
        )


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
