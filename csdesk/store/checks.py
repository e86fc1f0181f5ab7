"""What can be wrong inside a shop file although every statement that wrote it succeeded."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import sqlalchemy as sa
from sqlalchemy import exc

from csdesk.domain.changes import said_noun
from csdesk.domain.history import Kind
from csdesk.domain.ours import ours
from csdesk.domain.reports.standing import unpacked
from csdesk.domain.spoken import said
from csdesk.store import history, history_checks, search, search_documents, sums
from csdesk.store.books_kept import exported_report
from csdesk.store.coin_rows import sealed_coins
from csdesk.store.import_checks import imports
from csdesk.store.own_schema import missing_of_ours, none_of_ours
from csdesk.store.people import attachment
from csdesk.store.rows import Day, Instant, chunks, key_column, metadata, plain_rows
from csdesk.store.rule_checks import MOST_NAMED, listed, rules

Check = Callable[[sa.Connection], Iterable[str]]
_OF_ONE_ROW = (Kind.ADDED, Kind.CHANGED)


def whole_file(connection: sa.Connection) -> Iterator[str]:
    """SQLite's own look at every page, index and constraint."""
    for (found,) in connection.exec_driver_sql("PRAGMA integrity_check").all():
        if found != "ok":
            yield said("The file itself is damaged: {found}.", found=found)


def schema(connection: sa.Connection) -> Iterator[str]:
    """Tables and columns that are missing, and triggers or views that csdesk never made."""
    driver = connection.connection.driver_connection
    yield from missing_of_ours(driver)
    for foreign in none_of_ours(driver):
        thing = f"{foreign[0].upper()}{foreign[1:]}"
        yield said("{thing} is none of csdesk’s.", thing=thing)
    query = "SELECT type, name FROM sqlite_master"
    there = {(kind, name) for kind, name in connection.exec_driver_sql(query).all()}
    ours = {statement.split()[2] for statement in history.APPEND_ONLY}
    for name in sorted(ours - {name for kind, name in there if kind == "trigger"}):
        yield said("The guard {name} of History is missing.", name=name)


def links(connection: sa.Connection) -> Iterator[str]:
    """Rows that point at rows which are not there."""
    gone: dict[tuple[str, str], list[object]] = {}
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check").all():
        gone.setdefault((row[0], row[2]), []).append(row[1])
    for (table, parent), ids in gone.items():
        yield said(
            "{table} {numbers}: the {parent} it belongs to is gone.",
            table=said_noun(table),
            numbers=listed(ids),
            parent=said_noun(parent),
        )


def values(connection: sa.Connection) -> Iterator[str]:
    """Columns that hold something else than a whole number, a day or a moment should be."""
    for name, table in sorted(metadata.tables.items()):
        odd = {column.name: odd for column in table.columns if (odd := _odd(column))}
        if not odd:
            continue
        any_odd = ", ".join(f"max({condition})" for condition in odd.values())
        row = connection.exec_driver_sql(f'SELECT {any_odd} FROM "{name}"').one()  # one look each
        for column, is_odd in zip(odd, row, strict=True):
            if is_odd:
                key = key_column(table).name
                query = f'SELECT "{key}" FROM "{name}" WHERE {odd[column]} LIMIT {MOST_NAMED}'
                found = connection.exec_driver_sql(query).scalars().all()
                yield said(
                    "{table} {numbers}: {column} is no value of its kind.",
                    table=said_noun(name),
                    numbers=listed(found),
                    column=column,
                )


def _odd(column: sa.Column[Any]) -> str:
    """A condition on values that are not of their column's kind; empty where any text will do."""
    if isinstance(column.type, Day | Instant):
        length = 10 if isinstance(column.type, Day) else 27
        fits = f'length("{column.name}") = {length} AND julianday("{column.name}") IS NOT NULL'
    elif isinstance(column.type, sa.Integer | sa.Boolean):
        fits = f"typeof(\"{column.name}\") = 'integer'"
    else:
        return ""
    return f'("{column.name}" IS NOT NULL AND NOT ({fits}))'


def facts_as_noted(connection: sa.Connection) -> Iterator[str]:
    """Facts that are not what History says they became last, or are gone, behind its back."""
    newest = sa.select(sa.func.max(history.history.c.seq)).group_by(
        history.history.c.noun, history.history.c.noun_id
    )
    columns = history.history.c.noun, history.history.c.noun_id, history.history_value.c.body
    noted: dict[str, dict[str, dict[str, Any]]] = {}
    query = sa.select(*columns).join(
        history.history_value, history.history_value.c.seq == history.history.c.seq
    )
    which = history.history.c.seq.in_(newest), history.history.c.kind.in_(_OF_ONE_ROW)
    for noun, key, body in connection.execute(query.where(*which)):
        after = json.loads(body)["after"]
        if noun in metadata.tables:
            noted.setdefault(noun, {})[key] = after
    for noun, rows in noted.items():
        differing = sorted(_differing(connection, metadata.tables[noun], rows))
        if differing:
            yield said(
                "{table} {numbers} was changed without a word in History.",
                table=said_noun(noun),
                numbers=listed(differing),
            )
        gone = sorted(rows.keys() - _there(connection, metadata.tables[noun], rows))
        if gone:
            yield said(
                "{table} {numbers} was taken away without a word in History.",
                table=said_noun(noun),
                numbers=listed(gone),
            )


def _there(connection: sa.Connection, table: sa.Table, noted: Iterable[str]) -> set[str]:
    """Which of these keys, as History writes them, are still those of a row."""
    key = sa.cast(key_column(table), sa.Text)
    return {
        found
        for some in chunks(list(noted))
        for found in connection.scalars(sa.select(key).where(key.in_(some)))
    }


def _differing(
    connection: sa.Connection, table: sa.Table, noted: dict[str, dict[str, Any]]
) -> Iterator[Any]:
    key = key_column(table)
    wanted: list[Any] = [int(k) for k in noted] if isinstance(key.type, sa.Integer) else [*noted]
    for some in chunks(wanted):
        for now in plain_rows(connection, table, key.in_(some)):
            then = noted[str(now[key.name])]
            if any(now[name] != then[name] for name in now.keys() & then.keys()):
                yield now[key.name]


def kept_sums(connection: sa.Connection) -> Iterator[str]:
    """Sums that are kept beside the facts and differ from them."""
    wrong = sums.wrong(connection)
    if wrong:
        yield said(
            "The kept sums of customer {numbers} differ from what the facts add up to.",
            numbers=listed(wrong),
        )


def chain(connection: sa.Connection) -> Iterable[str]:
    """The hash chain of History, and the values beside it."""
    return history_checks.faults(connection)


def words(connection: sa.Connection) -> Iterator[str]:
    """Documents of the search that are missing, too many, or not in its index."""
    there = set(connection.scalars(sa.select(search.search_document.c.id)))
    wanted = {search.document_id(*one) for one in search_documents.wanted(connection)}
    indexed = set(connection.exec_driver_sql("SELECT id FROM search_words_docsize").scalars())
    for keys, sentence in (
        (wanted - there, ours("The search does not know document {numbers}.")),
        (there - wanted, ours("The search knows document {numbers} of something that is gone.")),
        (there ^ indexed, ours("The words of document {numbers} are not in the index.")),
    ):
        if keys:
            yield said(sentence, numbers=listed(sorted(keys)))


def attachments(connection: sa.Connection) -> Iterator[str]:
    """Files inside the shop file whose bytes are not those that were put in."""
    query = sa.select(attachment.c.id, attachment.c.sha256, attachment.c.content)
    for row in connection.execute(query):
        if hashlib.sha256(row.content).hexdigest() != row.sha256:
            yield said("Attachment {number} is not what was put in.", number=str(row.id))


def exports(connection: sa.Connection) -> Iterator[str]:
    """Exported reports of which it can’t be told any more what stood in them."""
    query = sa.select(exported_report.c.id, exported_report.c.lines)
    for row in connection.execute(query):
        try:
            unpacked(row.lines)
        except ValueError:
            yield said("What was kept of exported report {number} is damaged.", number=str(row.id))


def found_by(look: Check, connection: sa.Connection) -> list[str]:
    """What one check finds; what keeps it from looking is itself found.

    Raises: DBAPIError: a fault of the disk or the file, as elsewhere.
    """
    try:
        return list(look(connection))
    except exc.OperationalError as error:
        if getattr(error.orig, "sqlite_errorcode", None) != sqlite3.SQLITE_ERROR:
            raise
        reason: object = error.orig
    except (LookupError, TypeError, ValueError) as error:
        reason = error
    look_and_why = f"{look.__name__}: {reason}"
    return [said("Something in the file can’t be read ({why}).", why=look_and_why)]


ALL: tuple[Check, ...] = (
    whole_file,
    schema,
    links,
    values,
    rules,
    kept_sums,
    chain,
    facts_as_noted,
    imports,
    sealed_coins,
    words,
    attachments,
    exports,
)
"""In the order in which they make sense: what is damaged first explains the rest."""
