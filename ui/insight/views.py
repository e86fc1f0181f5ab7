"""The views of Insight by name; a view is imported and made at its first visit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from csdesk.domain.insight.whole import Insight
    from ui.context import Context


class InsightView(Protocol):
    """What the page asks of each of its views."""

    def show_insight(self, insight: Insight) -> None:
        """Show what the records say now."""


@dataclass(frozen=True, slots=True)
class ViewOf:
    """A view: its name in code, its words, and how it comes to be."""

    name: str
    words: str
    make: Callable[[Context], QWidget]


def views() -> tuple[ViewOf, ...]:
    """All views, in the order of the switch."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("InsightViews", words)

    return (
        ViewOf("overview", tr("Overview"), _overview),
        ViewOf("payback", tr("Does care pay back?"), _payback),
        ViewOf("fairness", tr("Fairness and people"), _fairness),
        ViewOf("voices", tr("What they say"), _voices),
        ViewOf("times", tr("Times"), _times),
        ViewOf("causes", tr("Causes"), _causes),
        ViewOf("shop", tr("The shop"), _shop),
    )


def _overview(context: Context) -> QWidget:
    from ui.insight.overview_view import OverviewView

    return OverviewView(context)


def _payback(context: Context) -> QWidget:
    from ui.insight.payback_view import PaybackView

    return PaybackView(context)


def _fairness(context: Context) -> QWidget:
    from ui.insight.fairness_view import FairnessView

    return FairnessView(context)


def _voices(context: Context) -> QWidget:
    from ui.insight.voices_view import VoicesView

    return VoicesView(context)


def _times(context: Context) -> QWidget:
    from ui.insight.times_view import TimesView

    return TimesView(context)


def _causes(context: Context) -> QWidget:
    from ui.insight.causes_view import CausesView

    return CausesView(context)


def _shop(context: Context) -> QWidget:
    from ui.insight.shop_view import ShopView

    return ShopView(context)
