"""The views of Insight by name; a view is imported and made at its first visit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Protocol, cast

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
    """A view: its name in code, its words, and where its class lives."""

    name: str
    words: str
    made_by: str

    @property
    def module(self) -> str:
        return f"ui.insight.{self.name}_view"

    def make(self, context: Context) -> QWidget:
        """The view, imported now."""
        found = getattr(import_module(self.module), self.made_by)
        return cast("Callable[[Context], QWidget]", found)(context)


def views() -> tuple[ViewOf, ...]:
    """All views there are, in the order of the switch."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("InsightViews", words)

    known = (
        ViewOf("overview", tr("Overview"), "OverviewView"),
        ViewOf("payback", tr("Does care pay back?"), "PaybackView"),
        ViewOf("fairness", tr("Fairness and people"), "FairnessView"),
        ViewOf("voices", tr("What they say"), "VoicesView"),
        ViewOf("times", tr("Times"), "TimesView"),
        ViewOf("causes", tr("Causes"), "CausesView"),
        ViewOf("shop", tr("The shop"), "ShopView"),
    )
    return tuple(view for view in known if find_spec(view.module) is not None)
