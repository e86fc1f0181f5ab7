"""What earlier imports left behind, looked up for a whole file at once."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.history import Kind
from csdesk.domain.import_memory import ImportChange, Lacks, WaitingDocument
from csdesk.store.complaints import complaint
from csdesk.store.customers import customer
from csdesk.store.history import history, history_value
from csdesk.store.import_memory import import_change, kept_out, waiting_document
from csdesk.store.purchases import import_batch, purchase
from csdesk.store.rows import batches, chunks


def kept_out_of(connection: sa.Connection, fingerprints: Iterable[str]) -> set[str]:
    """Which of these the owner removed by hand."""
    if connection.scalar(sa.select(kept_out.c.id).limit(1)) is None:
        return set()
    return {
        found
        for some in batches(fingerprints)
        for found in connection.scalars(
            sa.select(kept_out.c.fingerprint).where(kept_out.c.fingerprint.in_(some))
        )
    }


def waiting_marked(
    connection: sa.Connection, fingerprints: Iterable[str]
) -> dict[str, WaitingDocument]:
    """Fingerprint -> the half that came in with it before, completed or not."""
    if connection.scalar(sa.select(waiting_document.c.id).limit(1)) is None:
        return {}
    return {
        row.fingerprint: WaitingDocument(**row._mapping)
        for some in batches(fingerprints)
        for row in connection.execute(
            sa.select(waiting_document).where(waiting_document.c.fingerprint.in_(some))
        )
    }


def waiting_now(connection: sa.Connection) -> tuple[WaitingDocument, ...]:
    """Every half that still waits and that the owner did not remove."""
    removed = sa.exists().where(kept_out.c.fingerprint == waiting_document.c.fingerprint)
    query = sa.select(waiting_document).where(waiting_document.c.purchase_id.is_(None), ~removed)
    rows = connection.execute(query.order_by(waiting_document.c.id))
    return tuple(WaitingDocument(**row._mapping) for row in rows)


def joined_before(connection: sa.Connection) -> set[tuple[str, str]]:
    """Pairs of lists whose halves made purchases: the one with days, the one with amounts."""
    dated, priced = waiting_document.alias("dated"), waiting_document.alias("priced")
    query = (
        sa.select(dated.c.program, priced.c.program)
        .join(priced, priced.c.purchase_id == dated.c.purchase_id)
        .where(dated.c.lacks == Lacks.AMOUNT, priced.c.lacks == Lacks.DATE)
    )
    return {(row[0], row[1]) for row in connection.execute(query.distinct())}


def usual_currencies(connection: sa.Connection, ids: Iterable[int]) -> dict[int, str]:
    """Which of these customers are billed in a currency of their own."""
    wanted = set(ids)
    query = sa.select(customer.c.id, customer.c.usual_currency)
    rows = connection.execute(query.where(customer.c.usual_currency.is_not(None)))
    return {row.id: row.usual_currency for row in rows if row.id in wanted}


def facts_of_customers(
    connection: sa.Connection, ids: Iterable[int]
) -> dict[int, Mapping[str, Any]]:
    """Id -> what is written down of these customers."""
    found: dict[int, Mapping[str, Any]] = {}
    for some in chunks(sorted(set(ids))):
        rows = connection.execute(sa.select(customer).where(customer.c.id.in_(some))).mappings()
        found.update((row["id"], dict(row)) for row in rows)
    return found


def typed_by_hand(
    connection: sa.Connection, noun: Noun, ids: Iterable[int]
) -> dict[int, frozenset[str]]:
    """Id -> the facts that a person wrote or changed, and no import."""
    by_import = sa.select(history.c.action).where(history.c.noun == Noun.IMPORT_BATCH)
    found: dict[int, set[str]] = {}
    for some in chunks(sorted(map(str, set(ids)))):
        query = (
            sa.select(history.c.noun_id, history_value.c.body)
            .join(history_value, history_value.c.seq == history.c.seq)
            .where(
                history.c.noun == noun,
                history.c.noun_id.in_(some),
                history.c.kind.in_((Kind.ADDED, Kind.CHANGED)),
                history.c.action.not_in(by_import),
            )
        )
        for key, body in connection.execute(query):
            values = json.loads(body)
            before, after = values["before"] or {}, values["after"] or {}
            typed = {name for name, value in after.items() if value and name not in before}
            typed |= {name for name, value in before.items() if after.get(name) != value}
            found.setdefault(int(key), set()).update(typed)
    return {key: frozenset(names) for key, names in found.items()}


def noted(connection: sa.Connection, noun: Noun, ids: Iterable[int]) -> set[int]:
    """Which of these rows History speaks of, so that it has to tell when they leave."""
    return {
        int(key)
        for some in chunks(sorted(map(str, set(ids))))
        for key in connection.scalars(
            sa.select(history.c.noun_id).where(history.c.noun == noun, history.c.noun_id.in_(some))
        )
    }


def later_changes(connection: sa.Connection, change: ImportChange) -> tuple[ImportChange, ...]:
    """What imports that still stand changed of the same row afterwards, oldest first."""
    query = (
        sa.select(import_change)
        .join(import_batch, import_batch.c.id == import_change.c.batch_id)
        .where(
            import_change.c.noun == change.noun,
            import_change.c.noun_id == change.noun_id,
            import_change.c.batch_id != change.batch_id,
            import_change.c.id > change.id,
            import_batch.c.undone_at.is_(None),
        )
    )
    rows = connection.execute(query.order_by(import_change.c.id))
    return tuple(ImportChange(**row._mapping) for row in rows)


def returns_of(connection: sa.Connection, ids: Iterable[int]) -> dict[int, list[sa.Row[Any]]]:
    """Purchase -> what was given back for it, oldest first."""
    found: dict[int, list[sa.Row[Any]]] = {}
    for some in chunks(sorted(set(ids))):
        query = sa.select(purchase).where(purchase.c.return_of.in_(some)).order_by(purchase.c.id)
        for row in connection.execute(query):
            found.setdefault(row.return_of, []).append(row)
    return found


def bought_by(connection: sa.Connection, ids: Iterable[int]) -> Sequence[int]:
    """Purchases of these customers whose file named no currency, the newest first."""
    found: list[int] = []
    for some in chunks(sorted(set(ids))):
        query = sa.select(purchase.c.id).where(
            purchase.c.customer_id.in_(some), purchase.c.currency_assumed.is_(True)
        )
        found += connection.scalars(query)
    return sorted(found, reverse=True)


def complained_about(connection: sa.Connection, ids: Iterable[int]) -> bool:
    """Whether a complaint is about one of these purchases."""
    about = complaint.c.purchase_id.in_(list(ids))
    return connection.scalar(sa.select(complaint.c.id).where(about).limit(1)) is not None


def halves_of_purchase(connection: sa.Connection, purchase_id: int) -> tuple[WaitingDocument, ...]:
    """The halves that a purchase was made of."""
    query = sa.select(waiting_document).where(waiting_document.c.purchase_id == purchase_id)
    rows = connection.execute(query.order_by(waiting_document.c.id))
    return tuple(WaitingDocument(**row._mapping) for row in rows)


def made_of_halves(connection: sa.Connection, batch_id: int) -> set[int]:
    """Purchases of an import that halves became, whichever import these came with."""
    query = (
        sa.select(purchase.c.id)
        .join(waiting_document, waiting_document.c.purchase_id == purchase.c.id)
        .where(purchase.c.batch_id == batch_id)
    )
    return set(connection.scalars(query))


def origins(connection: sa.Connection, ids: Iterable[int]) -> dict[tuple[int, str], int]:
    """Customer and fact -> the import that filled or changed it last, where one did."""
    found: dict[tuple[int, str], int] = {}
    for some in chunks(sorted(set(ids))):
        query = (
            sa.select(import_change)
            .join(import_batch, import_batch.c.id == import_change.c.batch_id)
            .where(
                import_change.c.noun == Noun.CUSTOMER,
                import_change.c.noun_id.in_(some),
                import_batch.c.undone_at.is_(None),
            )
        )
        for row in connection.execute(query.order_by(import_change.c.id)):
            for name in json.loads(row.after) or ():
                found[row.noun_id, name] = row.batch_id
    return found


def layouts_of(connection: sa.Connection) -> dict[int, str]:
    """Import -> the layout of its file."""
    rows = connection.execute(sa.select(import_batch.c.id, import_batch.c.layout))
    return {row.id: row.layout for row in rows}
