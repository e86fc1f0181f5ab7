"""What can be done from anywhere about answers and improvements."""

from __future__ import annotations

from ui.complaints.complaint_words import tr
from ui.context import Context
from ui.shell.commands import Command


def open_cards(context: Context) -> None:
    """Read filled answer cards, or print those for the week."""
    from ui.complaints.card_dialog import CardDialog

    context.shell.show_dialog(CardDialog(context))


def open_improvements(context: Context) -> None:
    """What was changed in the shop, and complaints before and after."""
    from ui.complaints.improvements_dialog import ImprovementsDialog

    context.shell.show_dialog(ImprovementsDialog(context))


def after_commands(context: Context) -> tuple[Command, ...]:
    """For the palette."""
    return (
        Command(
            *("read_cards", tr("Read or print answer cards"), "cards"),
            lambda: open_cards(context),
            also=tr("follow-up survey score paper"),
        ),
        Command(
            *("improvements", tr("What we changed"), "wrench"),
            lambda: open_improvements(context),
            also=tr("causes themes improvements before after"),
        ),
    )
