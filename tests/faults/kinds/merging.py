"""Merge: two customers become one, with all that hangs on them, or stay two."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from tests.faults.bench import Action, Bench, keys

PURCHASES = 3
ADDED, JOINED = (PURCHASES, PURCHASES, 1, 1), (2 * PURCHASES, 0, 2, 0)
"""Purchases of the kept one and of the other, then notes about them."""


def actions(bench: Bench) -> Iterator[Action]:
    from csdesk.services.merging import merge_customers

    for key in keys():
        kept, other = (_somebody(bench, f"{key} {who}") for who in ("kept", "other"))
        yield (
            key,
            lambda kept=kept, other=other: merge_customers(bench.desk, kept, other),
        )


def _somebody(bench: Bench, name: str) -> int:
    from csdesk.domain.contact import About, Channel, ContactDraft
    from csdesk.domain.customer import CustomerForm
    from csdesk.domain.purchase import PurchaseForm
    from csdesk.services.contacts import log_contact
    from csdesk.services.customers import add_customer
    from csdesk.services.purchases import add_purchase

    desk = bench.desk
    mail = f"{name.replace(' ', '.')}@postbox.test"
    who = add_customer(desk, CustomerForm(name, mails=(mail,)))
    for number in range(PURCHASES):
        sale = PurchaseForm(who.id, desk.today(), 1_000 + number, tax_minor=0, cost_minor=400)
        add_purchase(desk, sale)
    log_contact(desk, ContactDraft(who.id, Channel.PHONE, About.QUESTION, name))
    return who.id


def present(bench: Bench, wrong: list[str]) -> Iterator[str]:
    if not bench.has_shop:
        return
    with bench.desk.store.read() as work:
        ids: dict[str, dict[str, int]] = {}
        leads: dict[int, int | None] = {}
        for who in work.customers.where():
            key, _, part = who.name.rpartition(" ")
            if part in ("kept", "other"):
                ids.setdefault(key, {})[part] = who.id
                leads[who.id] = who.merged_into
        bought = Counter(sale.customer_id for sale in work.purchases.where())
        said = Counter(contact.customer_id for contact in work.contacts.where())
    for key, pair in ids.items():
        if len(pair) < 2:
            continue  # the other one was about to be added
        kept, other = pair["kept"], pair["other"]
        parts = bought[kept], bought[other], said[kept], said[other]
        if leads[other] == kept:
            yield key
            if parts != JOINED:
                wrong.append(f"Customers {kept} and {other} were joined in part: {parts}.")
        elif parts > ADDED or leads[other] is not None:
            wrong.append(f"Customers {kept} and {other} are neither one nor two: {parts}.")
