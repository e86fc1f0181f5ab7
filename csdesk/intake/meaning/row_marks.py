"""Columns that say of single rows that they don't count, or give money back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from csdesk.domain.import_fields import Field
from csdesk.intake.columns import different
from csdesk.intake.meaning.looks import Looks, sample_of
from csdesk.intake.rules import Rules
from csdesk.intake.table import Table
from csdesk.intake.words import cell_word, cell_words, folded, heading_words, kept_out, squeezed

_MOST_STATES, _LONGEST = 12, 40
_SIDES = (frozenset({"h", "s"}), frozenset({"c", "d"}), frozenset({"cr", "dr"}))
_GIVEN_BACK = frozenset({"h", "c", "cr"})
_OF_MONEY = frozenset({"credit", "kredit"})
"""Begins words for cards and lines of credit as well."""
_TELLING = 6
"""So long must a word be with which a heading begins, to be no part of another."""


def with_row_marks(table: Table, columns: Mapping[Field, tuple[int, ...]], rules: Rules) -> Rules:
    """The rules of a guessed list, with what its columns of few words say of the rows.

    A column called ``Storniert`` keeps out the rows it says yes to; where a column parts sales
    from refunds, or debit from credit, the amounts of the latter are below zero. Offers beside
    sales are none, and neither are payments beside the invoices they pay. Where all rows say the
    same, as in a list of nothing but refunds, only a column that means nothing else is believed.
    """
    leave_out = dict(rules.leave_out)
    negative = dict(rules.negative)
    status = columns.get(Field.STATUS, ())
    understood = {place for places in columns.values() for place in places}
    for place, heading in enumerate(table.headings):
        words = _states(table, place)
        if not words:
            continue
        key = squeezed(heading)
        if folded(heading) in heading_words("undone"):
            said = words & cell_words("yes")
            if said:
                leave_out[key] = said
            continue
        out = kept_out(words)
        if words & cell_words("invoices"):
            out |= words & cell_words("payments")
        says_alone = place not in understood
        if out and place not in status and (words != out or says_alone):
            leave_out[key] = out
        back = words & cell_words("gives_back")
        if words in _SIDES:
            back = words & _GIVEN_BACK
        if back and place not in status and (back != words or (says_alone and back - _OF_MONEY)):
            negative[key] = back
    for place in filter(partial(_numbers_money_back, table), range(len(table.headings))):
        numbers = frozenset(cell_word(str(cell)) for cell in different(table.column(place)))
        negative[squeezed(table.headings[place])] = numbers
    return replace(rules, leave_out=leave_out, negative=negative)


def _numbers_money_back(table: Table, place: int) -> bool:
    """Whether every row has the number of a credit note or refund, as the heading calls it."""
    heading = folded(table.headings[place])
    words = {folded(word) for word in cell_words("gives_back")} - _OF_MONEY
    if not any(len(word) >= _TELLING and heading.startswith(word) for word in words):
        return False
    look = Looks(sample_of(table, place))
    if look.codes < 1 or look.cents or look.marked_days:
        return False
    return all(str(cell).strip() for cell in table.column(place))


def _states(table: Table, place: int) -> frozenset[str]:
    """The different words of a column, where they are few; none of any other column."""
    look = Looks(sample_of(table, place))
    if not look or len(set(look.sample)) > _MOST_STATES or look.numbers == 1:
        ones = {str(cell) for cell in look.sample}
        if not ones or not ones <= {"0", "1"}:
            return frozenset()
    words = {str(cell).strip() for cell in different(table.column(place))} - {""}
    if len(words) > _MOST_STATES or any(len(word) > _LONGEST for word in words):
        return frozenset()
    return frozenset(map(cell_word, words))
