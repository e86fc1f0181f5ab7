"""Whom the shop knows: looked up by the hundred thousand, for files that speak of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import sqlalchemy as sa

from csdesk.domain.customer import PointKind
from csdesk.store.customers import contact_point, customer
from csdesk.store.import_memory import source_key
from csdesk.store.purchases import import_batch
from csdesk.store.rows import chunks

_PREFIX = "id:"


class Known(NamedTuple):
    """A customer as two people are compared."""

    id: int
    name: str
    company: str
    address: str
    place: str


_stands = customer.c.merged_into.is_(None)
_COLUMNS = tuple(customer.c[name] for name in Known._fields)


def everybody(connection: sa.Connection) -> Iterator[Known]:
    """Every customer in the order they came, without those who were joined with another."""
    for row in connection.execute(sa.select(*_COLUMNS).where(_stands).order_by(customer.c.id)):
        yield Known._make(row)


def people_of(connection: sa.Connection, ids: Iterable[int]) -> dict[int, Known]:
    """Id -> the customer, for these customers."""
    found: dict[int, Known] = {}
    for some in chunks(sorted(set(ids))):
        for row in connection.execute(sa.select(*_COLUMNS).where(customer.c.id.in_(some))):
            found[row.id] = Known._make(row)
    return found


def restricted_of(connection: sa.Connection, ids: Iterable[int]) -> frozenset[int]:
    """Those of these customers whose data are only kept."""
    found: set[int] = set()
    for some in chunks(sorted(set(ids))):
        which = customer.c.id.in_(some), customer.c.restricted_at.is_not(None)
        found.update(connection.scalars(sa.select(customer.c.id).where(*which)))
    return frozenset(found)


def customers_at(
    connection: sa.Connection, kind: PointKind, normals: Iterable[str]
) -> dict[str, list[int]]:
    """Mail address or phone in compared form -> the customers who can be reached there."""
    found: dict[str, list[int]] = {}
    for some in chunks(sorted(set(normals))):
        query = sa.select(contact_point.c.normal, contact_point.c.customer_id).where(
            contact_point.c.kind == kind, contact_point.c.normal.in_(some)
        )
        for normal, customer_id in connection.execute(query.order_by(contact_point.c.customer_id)):
            found.setdefault(normal, []).append(customer_id)
    return found


def points_of(connection: sa.Connection, ids: Iterable[int]) -> dict[int, set[tuple[str, str]]]:
    """Customer -> kind and compared form of every address and number that is known."""
    found: dict[int, set[tuple[str, str]]] = {}
    for some in chunks(sorted(set(ids))):
        query = sa.select(contact_point.c.customer_id, contact_point.c.kind, contact_point.c.normal)
        for row in connection.execute(query.where(contact_point.c.customer_id.in_(some))):
            found.setdefault(row.customer_id, set()).add((str(row.kind), row.normal))
    return found


def typed_points(
    connection: sa.Connection, ids: Iterable[int]
) -> dict[int, list[tuple[PointKind, str]]]:
    """Customer -> kind and typed form of every address and number, in the order they came."""
    found: dict[int, list[tuple[PointKind, str]]] = {}
    for some in chunks(sorted(set(ids))):
        query = sa.select(contact_point).where(contact_point.c.customer_id.in_(some))
        for row in connection.execute(query.order_by(contact_point.c.id)):
            found.setdefault(row.customer_id, []).append((row.kind, row.typed))
    return found


def customers_keyed(connection: sa.Connection, keys: Iterable[str]) -> dict[str, int]:
    """Id of another program as older files kept it (``shopify:12``) -> the customer."""
    found: dict[str, int] = {}
    now = sa.func.coalesce(customer.c.merged_into, customer.c.id)
    for some in chunks(sorted(set(keys))):
        query = sa.select(customer.c.external_key, now.label("id"))
        query = query.where(customer.c.external_key.in_(some)).order_by(customer.c.id.desc())
        found.update((row.external_key, row.id) for row in connection.execute(query))
    return found


def known_to(
    connection: sa.Connection, program: str, values: Iterable[str]
) -> dict[str, list[int]]:
    """What one program calls its customers (``id:12``) -> the customers it means."""
    found: dict[str, list[int]] = {}
    for some in chunks(sorted(set(values))):
        query = sa.select(source_key.c.value, source_key.c.customer_id).where(
            source_key.c.program == program, source_key.c.value.in_(some)
        )
        for value, customer_id in connection.execute(query.order_by(source_key.c.customer_id)):
            found.setdefault(value, []).append(customer_id)
    return found


def keys_of(connection: sa.Connection, program: str, ids: Iterable[int]) -> dict[int, set[str]]:
    """Customer -> what one program calls them."""
    found: dict[int, set[str]] = {}
    for some in chunks(sorted(set(ids))):
        query = sa.select(source_key.c.customer_id, source_key.c.value).where(
            source_key.c.program == program, source_key.c.customer_id.in_(some)
        )
        for customer_id, value in connection.execute(query):
            found.setdefault(customer_id, set()).add(value)
    return found


class IdsOf(NamedTuple):
    """The ids that one unknown program gave its customers."""

    program: str
    ids: int
    file_name: str
    """The list that brought them last."""


def programs_with_ids(connection: sa.Connection, beginning: str) -> list[IdsOf]:
    """Programs whose name begins so and that number their customers, by name."""
    keys = source_key.c
    query = (
        sa.select(keys.program, sa.func.count(keys.value.distinct()), sa.func.max(keys.batch_id))
        .where(keys.program.between(beginning, f"{beginning}\uffff"))
        .where(keys.value.between(_PREFIX, f"{_PREFIX}\uffff"))
        .group_by(keys.program)
    )
    return [
        IdsOf(program, count, file_of(connection, batch_id))
        for program, count, batch_id in connection.execute(query.order_by(keys.program)).all()
    ]


def file_of(connection: sa.Connection, batch_id: int | None) -> str:
    """The name of the file that an import brought in; empty where there is none."""
    query = sa.select(import_batch.c.file_name).where(import_batch.c.id == batch_id)
    return connection.scalar(query) or ""
