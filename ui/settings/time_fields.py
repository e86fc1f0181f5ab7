"""Numbers of staff, time and care: what Insight works out minutes and credits with."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.settings.shop_fields import ShopField, Sort


def _tr(text: str) -> str:
    return QCoreApplication.translate("Settings", text)


def staff_fields() -> tuple[ShopField, ...]:
    """What an hour costs, from what every owner knows: wages and time."""
    return (
        ShopField(
            "staff_costs_minor",
            _tr("What staff costs a month"),
            _tr("Wages and everything on top, of all who work in the shop, yourself included."),
            Sort.MONEY,
        ),
        ShopField(
            "staff_people",
            _tr("How many people work for it"),
            _tr("A half day counts as a half."),
            Sort.DECIMAL,
            _tr("such as 2.5"),
        ),
        ShopField(
            "hours_per_week",
            _tr("Hours a week"),
            _tr("What one of them works in a full week."),
            Sort.NUMBER,
        ),
        ShopField(
            "practical_share_bp",
            _tr("Time left for customers"),
            _tr("Of the paid hours, after breaks, tidying and waiting. 80 % is usual."),
            Sort.SHARE,
            suffix="%",
            optional=False,
        ),
    )


def care_fields() -> tuple[ShopField, ...]:
    """What is set aside for care, and what sending somebody is credited with."""
    return (
        ShopField(
            "care_reserve_bp",
            _tr("Set aside for care"),
            _tr("Of each price without tax: what you count in for putting things right."),
            Sort.SHARE,
            _tr("nothing is set aside"),
            suffix="%",
        ),
        ShopField(
            "referral_share_bp",
            _tr("Credit for sending somebody"),
            _tr("Of the margin of their first year. It stands on the customer’s page only."),
            Sort.SHARE,
            suffix="%",
            optional=False,
        ),
    )
