"""Runs the steps on the connection, and in the transaction, that ``migrate`` hands over."""

from __future__ import annotations

from alembic import context

from csdesk.store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=False,  # the one transaction around all steps is the caller's
)
context.run_migrations()
