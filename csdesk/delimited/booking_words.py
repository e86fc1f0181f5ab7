"""How an entry reads in a booking program: one line of plain words."""

from __future__ import annotations

from csdesk.domain.plain_text import one_line
from csdesk.domain.reports.journal import KIND_WORDS, TAX_NOT_KNOWN, Entry
from csdesk.language import Language


def words_of(entry: Entry, language: Language, *, longest: int) -> tuple[str, bool]:
    """What was booked, for whom, what was written about it, and whether all of it is told.

    It begins with a word of csdesk, so no program takes it for a formula.
    """
    origin = entry.origin
    tax = "" if entry.tax_known else language.say(TAX_NOT_KNOWN)
    told = language.say(KIND_WORDS[origin.kind]), tax, origin.customer, origin.text
    whole = ", ".join(word for part in told if (word := one_line(part)))
    return whole[:longest].rstrip(), len(whole) <= longest
