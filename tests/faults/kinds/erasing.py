"""Erase: all that says who somebody is goes from every byte of the file, or nothing of it.

An id is one erasing. It was done where the customer is marked so; then none of the words by which
they were known is in the bytes of the shop or its journal, and what they bought is there. Nobody
is erased by half: whose name is in the bytes is a customer still.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from tests.faults.bench import Action, Bench, keys

_WORD = "erasable"
_IN_BYTES = re.compile(rb"(erasable-[0-9]+-[0-9]+-[0-9]+z)")
"""The last letter ends it, whatever lies behind it in the file."""
PURCHASES = 2


def actions(bench: Bench) -> Iterator[Action]:
    from csdesk.services.erasing import erase_customer

    for key in keys():
        number = _somebody(bench, f"{_WORD}-{key}z")
        yield (
            f"erased-{number}",
            lambda number=number: erase_customer(bench.desk, number, although_open=True),
        )


def _somebody(bench: Bench, name: str) -> int:
    from csdesk.domain.complaint import ComplaintDraft
    from csdesk.domain.contact import About, Channel, ContactDraft, EnclosedFile
    from csdesk.domain.customer import CustomerForm
    from csdesk.domain.purchase import PurchaseForm
    from csdesk.services.complaints import log_complaint
    from csdesk.services.contacts import log_contact
    from csdesk.services.customers import add_customer
    from csdesk.services.purchases import add_purchase

    desk = bench.desk
    who = add_customer(desk, CustomerForm(name, mails=(f"{name}@postbox.test",), note=name))
    for number in range(PURCHASES):
        sale = PurchaseForm(who.id, desk.today(), 1_000 + number, tax_minor=0, cost_minor=400)
        add_purchase(desk, sale)
    log_complaint(desk, ComplaintDraft(who.id, f"Nobody called {name} back."))
    photo = EnclosedFile("photo.png", "image/png", b"\x89PNG\r\n\x1a\n" + name.encode() * 100)
    draft = ContactDraft(who.id, Channel.PHONE, About.QUESTION, name, enclosures=(photo,))
    log_contact(desk, draft)
    return who.id


def present(bench: Bench, wrong: list[str]) -> Iterator[str]:
    if not bench.has_shop:
        return
    with bench.desk.store.read() as work:
        customers = work.customers.where()
        bought = Counter(sale.customer_id for sale in work.purchases.where())
    erased = [who for who in customers if who.erased_at is not None]
    for who in erased:
        yield f"erased-{who.id}"
        if bought[who.id] != PURCHASES:
            wrong.append(f"Customer {who.id} was erased, and {bought[who.id]} purchases are left.")
    known = {who.name for who in customers if who.erased_at is None}
    found = {key.decode() for key in _IN_BYTES.findall(_bytes(bench))}
    if found - known:
        wrong.append(f"Of {len(found - known)} who were erased a name is in the bytes.")


def _bytes(bench: Bench) -> bytes:
    files = bench.shop, bench.shop.with_name(f"{bench.shop.name}-journal")
    return b"".join(path.read_bytes() for path in files if path.exists())
