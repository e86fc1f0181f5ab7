"""A synthetic shop written down as a desk would: people, purchases, complaints and their care."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import numpy as np

from csdesk.demo.cases import Case, Given, Lists, put_case
from csdesk.demo.courses import agree, hear, in_hours, offer
from csdesk.demo.invented import Inventor
from csdesk.demo.rows import DAY, Sheaf
from csdesk.demo.shop_columns import SyntheticShop
from csdesk.demo.synthetic import sittings
from csdesk.demo.words import GOODWILL, TROUBLES, WARES
from csdesk.domain.complaint import Severity
from csdesk.domain.contact import Channel
from csdesk.domain.insight.payback import LANDMARK_DAYS
from csdesk.domain.redress import RedressForm

_CHANNELS = tuple(Channel)
_GIFTS = [(what, cost) for what, cost in GOODWILL if "Voucher" not in what]
_AT_ONCE = 0.7
"""How often it is agreed in the first talk what will be done."""


def put_synthetic(sheaf: Sheaf, lists: Lists, shop: SyntheticShop) -> Iterator[None]:
    """Adds the rows of all customers, one customer a step."""
    writer = _Writer(sheaf, lists, shop)
    days = shop.days - int(shop.since.min(initial=shop.days))
    for customer in range(len(shop.since)):
        writer.customer(customer)
        if customer % 4 == 0:
            writer.inventor.walk_in(days)
        yield


class _Writer:
    """Writes one customer after the other; every number comes from the shop."""

    def __init__(self, sheaf: Sheaf, lists: Lists, shop: SyntheticShop) -> None:
        self.sheaf = sheaf
        self.lists = lists
        self.shop = shop
        self.inventor = Inventor(sheaf, lists, shop.seed)
        self.random: Random = self.inventor.random
        numbers = np.arange(len(shop.since) + 1)
        self._bought = np.searchsorted(shop.purchases.customer, numbers)
        self._by_customer = np.argsort(shop.complaints.customer, kind="stable")
        raised_by = shop.complaints.customer[self._by_customer]
        self._raised = np.searchsorted(raised_by, numbers)
        first, rest = sittings(shop.complaints.minutes)
        self._sittings = list(zip(first.tolist(), rest.tolist(), strict=True))

    def customer(self, number: int) -> None:
        """One customer with everything that happened with them."""
        person = self.random.choice((1, 2, 3))
        since = int(self.shop.since[number]) - self.shop.days
        key = self.inventor.somebody(person, since)
        first, last = self._raised[number : number + 2]
        raised = self._by_customer[first:last]
        opened = (self.shop.complaints.day[raised] - self.shop.days).tolist()
        ids = self._purchases(key, number, person, opened)
        for at in raised.tolist():
            put_case(self.sheaf, self.lists, key, self._case(at, ids))

    def _purchases(self, key: int, number: int, person: int, opened: list[int]) -> dict[int, int]:
        """What they bought and asked; the ids of purchases by their place in the shop."""
        sold, ids = self.shop.purchases, {}
        for at in range(*self._bought[number : number + 2].tolist()):
            day = int(sold.day[at]) - self.shop.days
            net = int(sold.net[at])
            what = WARES[int(sold.ware[at])].what
            ids[at] = self.sheaf.purchase(key, day, what, net, net - int(sold.margin[at]))
            chance = self.random.random()
            if chance < 0.12 and not _near(day, opened):
                self.inventor.contact(key, day, person)
            elif chance < 0.21:
                self.inventor.ask(key, day, person)
        return ids

    def _case(self, at: int, purchases: dict[int, int]) -> Case:
        """One complaint, as far as it has come by this morning."""
        raised, random = self.shop.complaints, self.random
        trouble = TROUBLES[int(raised.trouble[at])]
        place = int(raised.purchase[at])
        opened = (int(raised.day[at]) - self.shop.days) * DAY + int(raised.minute[at])
        case = Case(
            trouble.title,
            trouble.words,
            opened,
            int(raised.person[at]) + 1,
            random.choice(_CHANNELS),
            trouble.category,
            Severity(int(raised.severity[at])),
            int(self.shop.purchases.net[place]),
            purchases[place],
        )
        replied = in_hours(opened + int(raised.wait[at]))
        if replied >= 0:
            return case
        hear(random, case, trouble, replied)
        first, rest = self._sittings[at]
        days = ((replied // DAY, first), (replied // DAY, rest))
        case.minutes = days if rest else days[:1]
        agreed = in_hours(replied + (20 if random.random() < _AT_ONCE else DAY))
        if agreed < 0:
            self._give(at, case)
            agree(random, case, trouble, agreed)
        return case

    def _give(self, at: int, case: Case) -> None:
        """The remedy and goodwill of the shop, in words that fit their cost."""
        raised = self.shop.complaints
        trouble = TROUBLES[int(raised.trouble[at])]
        remedy, goodwill = int(raised.remedy[at]), int(raised.goodwill[at])
        if remedy:
            case.remedy = Given(trouble.remedy, trouble.remedy_what, remedy)
        if goodwill:
            what, _ = min(_GIFTS, key=lambda gift: abs(gift[1] - goodwill))
            case.goodwill = Given(RedressForm.GIFT, what, goodwill)
        offer(case, trouble, remedy or trouble.remedy_cost)


def _near(day: int, opened: list[int]) -> bool:
    """Whether everyday work of this day would be taken for care after one of the complaints."""
    return any(start <= day <= start + LANDMARK_DAYS for start in opened)
