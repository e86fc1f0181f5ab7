"""Import: a file of purchases, all of it or nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from tests.faults.bench import Action, Bench, keys

ROWS = 40


def actions(bench: Bench) -> Iterator[Action]:
    from csdesk.domain.import_choices import Choices
    from csdesk.services.import_looking import look_at
    from csdesk.services.imports import bring_in

    desk = bench.desk
    for key in keys():
        path = bench.folder / f"{key}.csv"
        lines = ["Name,Email,Order,Date,Total"]
        lines += [
            f"Customer {key} {row},{row}.{key}@postbox.test,{key}-{row},2026-03-{row % 28 + 1:02d},"
            f"{row + 10}.50"
            for row in range(ROWS)
        ]
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        yield key, lambda path=path: bring_in(desk, look_at(path, choices=Choices(currency="EUR")))
        path.unlink()


def present(bench: Bench, wrong: list[str]) -> Iterator[str]:
    if not bench.has_shop:
        return
    with bench.desk.store.read() as work:
        people = Counter(who.batch_id for who in work.customers.where())
        bought = Counter(purchase.batch_id for purchase in work.purchases.where())
        for batch in work.batches.where():
            counted = people[batch.id], bought[batch.id]
            if counted != (ROWS, ROWS):
                wrong.append(f"Import {batch.id} is there in part: {counted}.")
            yield batch.file_name.removesuffix(".csv")
