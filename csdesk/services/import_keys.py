"""By what other programs know the customers of an import, for the next file of the same one."""

from __future__ import annotations

from collections.abc import Iterator

from csdesk.domain.drafts import ImportPlan
from csdesk.progress import heeding
from csdesk.services.import_matching import source_values
from csdesk.services.import_rows import Rows
from csdesk.services.new_rows import kept_rows
from csdesk.store import known_people
from csdesk.store.bulk import NewKey
from csdesk.store.unit_of_work import Work


def add_keys(rows: Rows, work: Work, plan: ImportPlan, batch_id: int) -> None:
    """Rows for the keys of everybody in a file, new or known, that were not written down yet."""
    if not plan.program:
        return
    old = {rows.ids[draft.key] for draft in plan.customers} - {row.id for row in rows.customers}
    known = known_people.keys_of(work.connection, plan.program, old)

    def new() -> Iterator[NewKey]:
        for draft in heeding(plan.customers):
            customer_id = rows.ids[draft.key]
            theirs = known.setdefault(customer_id, set())
            for value in source_values(draft, plan):
                if value not in theirs:
                    theirs.add(value)
                    yield NewKey(customer_id, plan.program, value, batch_id)

    rows.keys = kept_rows(NewKey, new())
