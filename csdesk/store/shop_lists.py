"""Rows of what the shop writes down about itself: questions, offerings, presets, improvements."""

from __future__ import annotations

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.letter import LetterKind
from csdesk.domain.redress import RedressForm, RedressKind
from csdesk.store.rows import (
    Day,
    Word,
    Written,
    identity,
    link,
    metadata,
    minor,
    one_of,
    text,
    yes_no,
)


def _active() -> sa.Column[bool]:
    return sa.Column("active", sa.Boolean(name="active_yes_no"), nullable=False, server_default="1")


question = sa.Table(
    Noun.QUESTION,
    metadata,
    identity(),
    sa.Column("words", Written, nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    link("category_id", Noun.LIST_ITEM),
    _active(),
    sa.CheckConstraint("length(trim(words)) > 0", name="words_given"),
)

offering = sa.Table(
    Noun.OFFERING,
    metadata,
    identity(),
    sa.Column("name", Written, nullable=False),
    yes_no("is_offered"),
    sa.Column("position", sa.Integer, nullable=False),
    text("detail"),
    _active(),
    sa.CheckConstraint("length(trim(name)) > 0", name="name_given"),
)

quick_redress = sa.Table(
    Noun.QUICK_REDRESS,
    metadata,
    identity(),
    sa.Column("kind", Word(RedressKind), nullable=False),
    sa.Column("form", Word(RedressForm), nullable=False),
    sa.Column("what", Written, nullable=False),
    minor("cost_minor"),
    sa.Column("position", sa.Integer, nullable=False),
    minor("worth_minor", required=False),
    _active(),
    one_of("kind", RedressKind),
    one_of("form", RedressForm),
    sa.CheckConstraint("cost_minor >= 0", name="cost_not_negative"),
    sa.CheckConstraint("worth_minor >= 0", name="worth_not_negative"),
)

improvement = sa.Table(
    Noun.IMPROVEMENT,
    metadata,
    identity(),
    link("cause_id", Noun.LIST_ITEM, required=True),
    sa.Column("what", Written, nullable=False),
    sa.Column("since_on", Day, nullable=False),
    link("person_id", Noun.PERSON),
    _active(),
    sa.CheckConstraint("length(trim(what)) > 0", name="what_given"),
)

letter_template = sa.Table(
    Noun.LETTER_TEMPLATE,
    metadata,
    identity(),
    sa.Column("kind", Word(LetterKind), nullable=False, unique=True),
    text("subject"),
    text("body"),
    one_of("kind", LetterKind),
)
