"""Reads about enclosed files that leave what is in them on the disk."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from csdesk.domain.enclosure import KeptFile, safe_name
from csdesk.store.correspondence import enclosure
from csdesk.store.people import attachment
from csdesk.store.rows import chunks

_COLUMNS = (
    *(enclosure.c.id, attachment.c.name, attachment.c.media_type, attachment.c.size),
    *(enclosure.c.added_at, enclosure.c.customer_id),
    *(enclosure.c.contact_id, enclosure.c.complaint_id),
)


def kept_files(
    connection: sa.Connection, *conditions: sa.ColumnElement[bool]
) -> tuple[KeptFile, ...]:
    """Enclosed files that meet the conditions, oldest first."""
    query = (
        sa.select(*_COLUMNS)
        .join(attachment, attachment.c.id == enclosure.c.attachment_id)
        .where(*conditions)
        .order_by(enclosure.c.added_at, enclosure.c.id)
    )
    return tuple(
        KeptFile(**{**row._mapping, "name": safe_name(row.name)})
        for row in connection.execute(query)
    )


def files_of_contacts(
    connection: sa.Connection, contacts: Sequence[int]
) -> dict[int, tuple[KeptFile, ...]]:
    """The files of each of these contacts; those without any are left out."""
    found: dict[int, tuple[KeptFile, ...]] = {}
    for some in chunks(contacts):
        for one in kept_files(connection, enclosure.c.contact_id.in_(some)):
            assert one.contact_id is not None
            found[one.contact_id] = (*found.get(one.contact_id, ()), one)
    return found


def same_file(connection: sa.Connection, name: str, media_type: str, sha256: str) -> int | None:
    """The id of an attachment that is this very file, so that it is kept once."""
    same = (
        attachment.c.sha256 == sha256,
        attachment.c.name == name,
        attachment.c.media_type == media_type,
    )
    known: int | None = connection.scalar(sa.select(sa.func.min(attachment.c.id)).where(*same))
    return known


def names_of_files(connection: sa.Connection, attachments: Sequence[int]) -> dict[int, str]:
    """What these attachments are called."""
    found: dict[int, str] = {}
    for some in chunks(attachments):
        query = sa.select(attachment.c.id, attachment.c.name).where(attachment.c.id.in_(some))
        found |= {key: name for key, name in connection.execute(query)}
    return found
