"""Imports that overlap, hands that change things in between, and imports taken back in any order.

A model keeps for each sale who says what of it; what the shop adds up to must always agree.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from csdesk.desk import Desk
from csdesk.domain.customer import CustomerForm
from csdesk.services.checks import check
from csdesk.services.customers import edit_customer
from csdesk.services.import_looking import look_at_pasted
from csdesk.services.import_undo import undo_import
from csdesk.services.imports import bring_in
from csdesk.services.purchases import remove_purchase
from csdesk.store.opening import open_store
from csdesk.store.purchases import purchase
from tests.builders import a_shop
from tests.conftest import fixed_now

HEAD = "Order;Date;Customer;Email;Phone;Total;Status"
Sales = dict[str, int]
EXPORTS: tuple[Sales, ...] = (
    {"R1": 10, "R2": 20, "R3": 30},
    {"R1": 11, "R2": 20, "R3": 35, "R4": 40},
    {"R1": 12, "R4": 40, "R5": 50},
    {"R1": 10, "R2": 0, "R5": 50},
)
"""What one shop system exports over time; 0 stands for cancelled."""


def as_list(sales: Sales) -> str:
    rows = [
        f"{number};2026-03-0{number[1]};Ann {int(number[1]) % 2};a{int(number[1]) % 2}@x.test;"
        f"+44 20 7946 000{number[1]};{amount or 99}.00;{'paid' if amount else 'cancelled'}"
        for number, amount in sales.items()
    ]
    return "\n".join((HEAD, *rows))


@dataclass
class Told:
    """What imports say of one sale: the one that brought it, and those that changed it since."""

    amount: int
    """0 where it left."""
    brought_by: int
    changes: list[tuple[int, int]] = field(default_factory=list)
    """Import and amount, oldest first."""

    @property
    def now(self) -> int:
        return self.changes[-1][1] if self.changes else self.amount


class Model:
    def __init__(self) -> None:
        self.sales: dict[str, Told] = {}
        self.removed: set[str] = set()
        self.undone: set[int] = set()

    def import_(self, batch: int, sales: Sales) -> None:
        for number, amount in sales.items():
            told = self.sales.get(number)
            if number in self.removed or amount == (told.now if told else 0):
                continue
            if told is None or (told.now == 0 and amount):
                self._bring(number, batch, amount, told)
            else:
                told.changes.append((batch, amount))

    def _bring(self, number: str, batch: int, amount: int, told: Told | None) -> None:
        """A sale that left and came in again is another one; the old one stays away for good."""
        self.sales[number] = Told(amount, batch)

    def undo(self, batch: int) -> None:
        self.undone.add(batch)
        for number, told in list(self.sales.items()):
            told.changes = [one for one in told.changes if one[0] != batch]
            if told.brought_by in self.undone and not told.changes:
                del self.sales[number]

    def remove(self, number: str) -> None:
        self.removed.add(number)
        self.sales.pop(number, None)

    @property
    def total(self) -> int:
        return sum(told.now for told in self.sales.values()) * 100


steps = st.lists(
    st.one_of(
        st.tuples(st.just("import"), st.integers(0, len(EXPORTS) - 1)),
        st.tuples(st.just("undo"), st.integers(0, 5)),
        st.tuples(st.just("remove"), st.integers(1, 5)),
        st.tuples(st.just("edit"), st.integers(0, 1)),
    ),
    min_size=3,
    max_size=9,
)


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=steps)
@example(steps=[("import", 0), ("import", 1), ("import", 2), ("undo", 1), ("undo", 1)])
def test_totals_are_what_a_model_says_after_every_step(
    empty_shop: Path, steps: list[tuple[str, int]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "shop.csdesk"
        shutil.copyfile(empty_shop, path)
        path.chmod(0o600)
        store = open_store(path)
        try:
            _walk(Desk(store, fixed_now), steps)
        finally:
            store.close()


def _walk(desk: Desk, steps: list[tuple[str, int]]) -> None:
    a_shop(desk)
    model, batches = Model(), list[int]()
    for verb, which in steps:
        if verb == "import":
            result = bring_in(desk, look_at_pasted(as_list(EXPORTS[which])))
            if result.batch_id is not None:
                batches.append(result.batch_id)
                model.import_(result.batch_id, EXPORTS[which])
        elif verb == "undo" and batches:
            batch = batches.pop(which % len(batches))
            undo_import(desk, batch)
            model.undo(batch)
        elif verb == "remove":
            _remove(desk, model, f"R{which}")
        elif verb == "edit":
            _edit(desk, which)
        assert _total(desk) == model.total
    assert check(desk) == ()


def _remove(desk: Desk, model: Model, number: str) -> None:
    with desk.store.read() as work:
        found = work.purchases.where(purchase.c.reference == number)
    if found:
        remove_purchase(desk, found[0].id)
        model.remove(number)


def _edit(desk: Desk, which: int) -> None:
    with desk.store.read() as work:
        found = [one for one in work.customers.where() if one.name == f"Ann {which}"]
    if found:
        edit_customer(desk, found[0].id, CustomerForm(name=f"Ann {which}", note="Rings twice"))


def _total(desk: Desk) -> int:
    with desk.store.read() as work:
        return sum(one.gross_minor for one in work.purchases.where())
