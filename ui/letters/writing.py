"""The way to a letter, from wherever a customer is shown."""

from __future__ import annotations

from csdesk.domain.letter import LetterKind
from ui.context import Context


def write_letter(
    context: Context,
    customer_id: int,
    complaint_id: int | None = None,
    kind: LetterKind | None = None,
) -> None:
    """Open a letter to a customer; without a ``kind`` the one that fits is begun."""
    from ui.letters.letter_dialog import LetterDialog  # late: few sittings write one

    context.shell.show_dialog(LetterDialog(context, customer_id, complaint_id, kind))
