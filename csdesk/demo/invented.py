"""Invented customers: how often they buy, what goes wrong, how they are looked after.

The shape follows METHODS part 7; the same random numbers give the same customers.
"""

from __future__ import annotations

from bisect import bisect_left
from math import exp, log
from random import Random

from csdesk.demo.cases import Lists, put_case
from csdesk.demo.courses import answer, course_of
from csdesk.demo.lines import CustomerLine, PreferencesLine
from csdesk.demo.rows import DAY, Sheaf
from csdesk.demo.words import (
    APPROACHES,
    CHANNELS_LIKED,
    CHOICES,
    DONTS,
    EVERYDAY_VOWS,
    FAMILY,
    FIRM_HEADS,
    FIRM_TAILS,
    GIVEN,
    NOTES,
    SAID,
    TIMES_LIKED,
    TROUBLES,
    WARES,
)
from csdesk.domain.contact import About, Channel
from csdesk.domain.effort import OutlayKind

DAYS = 1_280
"""How far back the shop's records go."""

_LEAVES = [ware.price * ware.margin_bp // 10_000 for ware in WARES]
_LOST = {1: 1.0, 2: 0.85, 3: 0.65}
"""By severity of a complaint: how much of their buying goes on."""
_CHANNELS = tuple(Channel)


class Inventor:
    """Makes one customer after the other."""

    def __init__(self, sheaf: Sheaf, lists: Lists, seed: int) -> None:
        self.sheaf = sheaf
        self.lists = lists
        self.random = Random(seed)

    def customer(self) -> None:
        """One more customer with everything that happened with them."""
        random = self.random
        person = random.choice((1, 2, 3))
        since = -1 - int(random.random() * DAYS)
        key = self.somebody(person, since)
        rate = random.gammavariate(1.25, 1 / 42)
        mean_margin = exp(random.gauss(log(3_000), 0.55))
        leaves = random.betavariate(0.6, 7.0)
        complains = min(0.118 * random.expovariate(1), 0.6)
        day = float(since)
        while day < 0:
            margin = max(int(random.gammavariate(4, mean_margin / 4)), 150)
            rate *= self._purchase(key, int(day), margin, person, complains)
            if random.random() < leaves:
                break
            day += random.expovariate(max(rate, 1e-4)) + 1

    def walk_in(self, days: int = DAYS) -> None:
        """One sale at the counter to nobody in particular, within so many days."""
        what, net, cost = self._ware(max(int(self.random.gammavariate(2, 900)), 150))
        self.sheaf.purchase(None, -1 - int(self.random.random() * days), what, net, cost)

    def somebody(self, person: int, since: int) -> int:
        """A new customer with a name, and perhaps ways to reach them and preferences."""
        random = self.random
        is_firm = random.random() < 0.08
        first = random.choice(FIRM_HEADS if is_firm else GIVEN)
        last = random.choice(FIRM_TAILS if is_firm else FAMILY)
        referred_by = None
        known = self.sheaf.last(CustomerLine)
        if known and random.random() < 0.08:
            referred_by = 1 + int(random.random() * known)
        note = "" if is_firm else random.choice(NOTES)
        key = self.sheaf.customer(f"{first} {last}", note, person, since, referred_by)
        if random.random() < 0.8:
            self.sheaf.mail(key, f"{first}.{last}{key}@postbox.test".lower())
        if random.random() < 0.7:
            number = 10_000 + key if key < 90_000 else key
            digits = f"0705{number:06d}"
            typed = f"{digits[:3]} {digits[3:6]} {digits[6:8]} {digits[8:]}"
            self.sheaf.phone(key, typed, digits)
        if random.random() < 0.5:
            self._preferences(key, "" if is_firm else first)
        return key

    def _preferences(self, key: int, first_name: str) -> None:
        choice = self.random.choice
        liked = (choice(CHANNELS_LIKED), choice(TIMES_LIKED), first_name)
        line = PreferencesLine(key, *liked, choice(APPROACHES), choice(DONTS), choice(CHOICES))
        self.sheaf.put(line)

    def _ware(self, margin: int) -> tuple[str, int, int | None]:
        """What leaves about this margin: its name, net price and cost (sometimes not known)."""
        at = min(bisect_left(_LEAVES, margin), len(WARES) - 1)
        ware = WARES[at]
        net = max(margin * 10_000 // ware.margin_bp // 50 * 50, 100)
        known = self.random.random() < 0.85
        return ware.what, net, max(net - margin, 0) if known else None

    def _purchase(self, key: int, day: int, margin: int, person: int, complains: float) -> float:
        """One purchase and what follows from it; returns by how much they buy less often."""
        random = self.random
        what, net, cost = self._ware(margin)
        bought = self.sheaf.purchase(key, day, what, net, cost)
        chance = random.random()
        if chance < 0.02 and day < -12:
            self.sheaf.goods_back(bought, key, day + 9, what, net, cost)
        elif chance < 0.18:
            self.contact(key, day, person)
        elif chance < 0.34:
            self.sheaf.effort(key, day, 2 + int(chance * 20), person, note="Advice at the counter")
        elif chance < 0.43:
            self.ask(key, day, person)
        elif chance < 0.45:
            self.sheaf.outlay(key, day, OutlayKind.POSTAGE, 450 + int(chance * 1_000))
        if random.random() < complains:
            return self._complaint(key, bought, day, net, person)
        return 1.0

    def contact(self, key: int, day: int, person: int) -> None:
        """They ask something, yesterday at the latest, and perhaps something is promised."""
        random = self.random
        moment = min(day, -1) * DAY + 540 + int(random.random() * 500)
        said = random.choice(SAID)
        about = About.THANKS if "Thank" in said else About.QUESTION
        minutes = 1 + int(random.expovariate(1 / 3))
        facts = (random.choice(_CHANNELS), about, said, person, minutes)
        self.sheaf.contact(key, moment, *facts)
        if random.random() < 0.3:
            due = (day + 1 + int(random.random() * 6)) * DAY + 1_020
            kept = due - int(random.random() * 900) if random.random() < 0.94 else due + 700
            ends = kept if kept < 0 else None
            vow = random.choice(EVERYDAY_VOWS)
            self.sheaf.promise(key, vow, person, moment, due, kept=ends)

    def ask(self, key: int, day: int, person: int) -> None:
        """They are asked how their visit was."""
        answered = (day + 3) * DAY + 600
        if answered >= 0:
            return
        heard = answer(self.random, answered, 0.0)
        scores = (heard.satisfaction, heard.ease, heard.recommend)
        self.sheaf.follow_up(
            key,
            day + 3,
            person,
            "After your visit",
            answered=answered,
            scores=scores,
            words=heard.words,
            called_back=heard.called_back,
        )

    def _complaint(self, key: int, bought: int, day: int, net: int, person: int) -> float:
        random = self.random
        opened = (day + 1 + int(random.random() * 9)) * DAY + 540 + int(random.random() * 510)
        if opened >= 0:
            return 1.0
        severity = 1 if (dice := random.random()) < 0.5 else 2 if dice < 0.85 else 3
        case = course_of(random, random.choice(TROUBLES), severity, opened, person, net, bought)
        put_case(self.sheaf, self.lists, key, case)
        return _LOST[severity]
