"""What is said of a journal beyond its lines, in sentences for the notes of a report."""

from __future__ import annotations

from typing import Final

from csdesk.domain.ours import ours

NOTHING_BOOKED: Final = (
    ours("{n} line cost nothing or moved nothing, so it is not in the journal."),
    ours("{n} lines cost nothing or moved nothing, so they are not in the journal."),
)
TAXES_NOT_KNOWN: Final = (
    ours("{n} return came without its tax and is booked with the tax in it."),
    ours("{n} returns came without their tax and are booked with the tax in them."),
)
TAX_OF_REDRESS: Final = ours("The tax of remedies and goodwill is not split off in the journal.")
