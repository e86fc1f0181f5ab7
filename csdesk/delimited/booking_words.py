"""How an entry reads in a booking program: one line of plain words."""

from __future__ import annotations

from csdesk.domain.errors import Refused
from csdesk.domain.plain_text import one_line
from csdesk.domain.reports.accounts import NAMES
from csdesk.domain.reports.booking import Book, missing_codes
from csdesk.domain.reports.journal import KIND_WORDS, TAX_NOT_KNOWN, Entry
from csdesk.language import Language


def words_of(entry: Entry, language: Language, *, longest: int) -> tuple[str, bool]:
    """What was booked, for whom, and what was written about it; whether all of it is told.

    It begins with a word of csdesk, so no program takes it for a formula.
    """
    origin = entry.origin
    tax = "" if entry.tax_known else language.say(TAX_NOT_KNOWN)
    told = language.say(KIND_WORDS[origin.kind]), origin.customer, origin.text, tax
    whole = ", ".join(word for part in told if (word := one_line(part)))
    return whole[:longest].rstrip(), len(whole) <= longest


def require_codes(book: Book, language: Language) -> None:
    """Stops a journal with accounts that the shop has no code for.

    Raises: Refused("booking.codes"), naming them.
    """
    if missing := missing_codes(book):
        names = ", ".join(language.say(NAMES[role]) for role in missing)
        raise Refused(
            "booking.codes",
            f"These accounts have no code yet: {names}. Settings keeps them.",
        )
