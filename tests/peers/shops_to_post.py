"""Shops whose journals are posted; run by csdesk's own environment: ``shops_to_post.py FOLDER``."""

from __future__ import annotations

import random
import sys
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from csdesk.desk import Desk
from csdesk.domain.purchase import Purchase
from csdesk.domain.redress import RedressForm, RedressKind
from csdesk.domain.reports.accounts import SETTINGS
from csdesk.services.shops import read_shop, save_shop
from csdesk.services.vouchers import UseDraft, lapse_voucher, use_voucher
from csdesk.store.migrate import make
from csdesk.store.opening import open_store
from tests.builders import a_complaint, a_customer, a_redress, a_shop

CODES = {setting: str(4_000 + number) for number, setting in enumerate(SETTINGS.values())}
OFFICE = {"datev_consultant": "29098", "datev_client": "55003"}
NAMES = ('Anna "Anne"; Lindqvist', "=1+1", "Ægir | Þór", "O’Neill ; note", "-x")


def now() -> datetime:
    return datetime(2026, 11, 21, 10, tzinfo=timezone(timedelta(hours=1)))


def fill(desk: Desk, currency: str, chance: random.Random) -> None:
    """Returns of all sorts, remedies and goodwill of every form, vouchers in odd parts."""
    a_shop(desk, currency=currency, country="GB", **CODES, **OFFICE)
    for name in NAMES:
        complaint = a_complaint(desk, a_customer(desk, name).id, name)
        for form in RedressForm:
            cost, kind = chance.randrange(0, 10**6), chance.choice(list(RedressKind))
            on = date(2026, 11, 1) + timedelta(chance.randrange(10))
            line = {"form": form, "given_on": on, "what": name, "worth_minor": cost * 3 // 2}
            given = a_redress(desk, complaint, cost, kind, **line)
            if form is RedressForm.VOUCHER and cost:
                use_voucher(desk, UseDraft(given.id, max(1, cost // 3), date(2026, 11, 12)))
                lapse_voucher(desk, given.id, date(2026, 11, 20))
        with desk.store.write("add_purchase", now()) as work:
            for number in range(8):
                net, tax = -chance.randrange(0, 10**7), chance.randrange(-(10**6), 10**3)
                back = Purchase(
                    *(date(2026, 10, 1 + number), net, tax, net + tax, net // 2),
                    customer_id=complaint.customer_id,
                    reference=name,
                    net_estimated=number % 3 == 0,
                )
                work.purchases.add(back)


def main(folder: Path) -> None:
    for seed, currency in enumerate(("EUR", "JPY", "KWD")):
        path = folder / f"{currency}.csdesk"
        make(path)
        store = open_store(path)
        fill(Desk(store, now), currency, random.Random(seed))
        store.close()
    store = open_store(folder / "demo.csdesk")
    desk = Desk(store, now)
    save_shop(desk, replace(read_shop(desk), **CODES))
    store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
