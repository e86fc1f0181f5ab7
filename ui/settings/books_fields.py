"""Fields of the books: the accountant, the numbers of DATEV, and an account for each purpose."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from csdesk.domain.reports.accounts import (
    NAMES,
    SETTINGS,
    WHAT_FOR,
    AccountRole,
    suggestions_for,
)
from ui.settings.shop_fields import ShopField
from ui.wording import translated


def _tr(text: str) -> str:
    return QCoreApplication.translate("Settings", text)


def accountant_fields() -> tuple[ShopField, ...]:
    """Whom the workbook goes to."""
    return (
        ShopField(
            "accountant_name",
            _tr("Your accountant"),
            _tr("The mail with the workbook greets them by name."),
            hint=_tr("Name"),
        ),
        ShopField(
            "accountant_email",
            _tr("Their mail"),
            _tr("Where the mail with the workbook goes."),
            hint=_tr("name@office.example"),
        ),
    )


def datev_fields() -> tuple[ShopField, ...]:
    """Both stand at the top of a booking batch."""
    return (
        ShopField(
            "datev_consultant",
            _tr("Consultant number"),
            _tr("Your accountant’s number at DATEV, 4 to 7 digits."),
            hint=_tr("such as 1001"),
        ),
        ShopField(
            "datev_client",
            _tr("Client number"),
            _tr("Your number with them, 1 to 5 digits."),
            hint=_tr("such as 10001"),
        ),
    )


def account_fields() -> tuple[ShopField, ...]:
    """An account for each purpose, in the order of the journal’s accounts."""
    return tuple(
        ShopField(SETTINGS[role], translated(NAMES[role]), translated(WHAT_FOR[role]))
        for role in AccountRole
    )


def proposal(role: AccountRole, country: str) -> str:
    """What stands in a field without an account: those that are usual where the shop is."""
    codes = dict.fromkeys(each.code for each in suggestions_for(role, country) if each.code)
    if not codes:
        return _tr("one of your own")
    return _tr("such as {codes}").format(codes=_tr(" or ").join(codes))
