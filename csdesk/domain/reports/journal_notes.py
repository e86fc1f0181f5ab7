"""How the journal books what happened, in sentences for the notes of a report."""

from __future__ import annotations

from typing import Final

from csdesk.domain.ours import ours

HOW_IT_IS_BOOKED: Final = (
    ours("The journal proposes; your accountant decides how something is booked."),
    ours(
        "A return undoes its sale and its tax, and the money goes back. Where the tax is not "
        "known, the whole amount stands on the account of returns, and the line says so."
    ),
    ours(
        "Remedies and goodwill are booked at what they cost the shop. Money is paid back, goods "
        "leave the stock at cost, work is taken out of wages. Their tax is not split off."
    ),
    ours(
        "A voucher is owed at its cost until somebody uses it or it lapses. What is used takes "
        "its part of that cost; the parts add up to it."
    ),
    ours(
        "Effort and outlays are told for information and not booked: wages and receipts stand in "
        "the books already."
    ),
    ours("The account code of a single line wins over the one the shop has for all of its kind."),
)
"""Of ours, whole sentences; they hold for every period."""

NOTHING_BOOKED: Final = (
    ours("{n} line cost nothing or moved nothing, so it is not in the journal."),
    ours("{n} lines cost nothing or moved nothing, so they are not in the journal."),
)
TAXES_NOT_KNOWN: Final = (
    ours("{n} return came without its tax and is booked with the tax in it."),
    ours("{n} returns came without their tax and are booked with the tax in them."),
)
CODES_MISSING: Final = ours("These accounts have no code yet: {accounts}. Settings keeps them.")
