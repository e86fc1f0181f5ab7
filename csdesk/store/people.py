"""Rows of the shop itself: people, lists, settings, files kept inside."""

from __future__ import annotations

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.shop import ListName
from csdesk.store.rows import Word, Written, identity, metadata, minor, one_of, text

person = sa.Table(
    Noun.PERSON,
    metadata,
    identity(),
    sa.Column("name", Written, nullable=False),
    sa.Column("initials", Written, nullable=False),
    minor("hourly_minor", required=False),
    sa.Column("active", sa.Boolean(name="active_yes_no"), nullable=False, server_default="1"),
    sa.CheckConstraint("length(trim(name)) > 0", name="name_given"),
    text("direct_contact"),
    sa.CheckConstraint("hourly_minor >= 0", name="hourly_not_negative"),
)

list_item = sa.Table(
    Noun.LIST_ITEM,
    metadata,
    identity(),
    sa.Column("list_name", Word(ListName), nullable=False),
    sa.Column("label", Written, nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("active", sa.Boolean(name="active_yes_no"), nullable=False, server_default="1"),
    sa.Column("usual_minutes", sa.Integer),
    one_of("list_name", ListName),
    sa.CheckConstraint("usual_minutes >= 0", name="usual_minutes_not_negative"),
)

setting = sa.Table(
    Noun.SETTING,
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("value", sa.Text, nullable=False),  # JSON
)

attachment = sa.Table(
    Noun.ATTACHMENT,
    metadata,
    identity(),
    text("name"),
    text("media_type"),
    sa.Column("size", sa.Integer, nullable=False),
    sa.Column("sha256", sa.String(64), nullable=False),
    sa.Column("content", sa.LargeBinary, nullable=False),
    sa.CheckConstraint("size = length(content)", name="size_true"),
)
