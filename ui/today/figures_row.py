"""How the shop is doing, in four figures."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from csdesk.domain.listings import Board, Kpi
from csdesk.domain.opening_hours import known_hours
from csdesk.domain.shop import Shop
from ui.widgets.gauges import KpiCard
from ui.widgets.surfaces import row
from ui.wording import Wording

_DAY: Final = 24


class FiguresRow(QWidget):
    """Promises kept, first reply, open complaints and service cost, each with its months."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._short = False
        self._shown: tuple[Board, Shop] | None = None
        self.kept = KpiCard(self.tr("Promises kept"), token="ok")
        self.reply = KpiCard(self.tr("First reply"), token="info")
        self.open = KpiCard(self.tr("Open complaints"), token="costs")
        self.cost = KpiCard(self.tr("Service cost"), token="brings")
        line = row(self, gap=12)
        for card in (self.kept, self.reply, self.open, self.cost):
            line.addWidget(card, 1)

    def show_figures(self, known: Board, shop: Shop) -> None:
        """Show how things stand, and what the shop aims at."""
        self._shown = known, shop
        self._show(known, shop)

    def shorten(self, short: bool) -> None:
        """Fewer words below each figure, where there is little room."""
        if short != self._short:
            self._short = short
            if self._shown is not None:
                self._show(*self._shown)

    def _show(self, known: Board, shop: Shop) -> None:
        words, short = self._wording, self._short
        kept = known.promises_kept
        told = self.tr("{hits} of {of}") if short else self.tr("{hits} of {of} this month")
        told = told.format(hits=kept.hits, of=kept.of)
        if not kept.of:
            told = self.tr("None due") if short else self.tr("None due this month")
        self.kept.show_figure(words.percent(kept.value), told, _months(kept))
        reply = known.first_reply_hours
        figure = "–" if reply.value is None else words.minutes(round(reply.value * 60))
        hours = words.minutes(shop.first_reply_hours * 60)
        aim = self.tr("one day") if shop.first_reply_hours == _DAY else hours
        told = self.tr("Aim: {aim}") if short else self.tr("Typical. Aim: {aim}")
        if known_hours(shop.opening_hours, shop.language) is not None:
            aim = hours
            told = self.tr("Aim: {aim} open") if short else self.tr("Typical. Aim: {aim} open")
        self.reply.show_figure(figure, told.format(aim=aim), _months(reply))
        still = known.open_complaints
        figure = words.number(round(still.value or 0))
        self.open.show_figure(figure, self._against_last_week(still), _months(still))
        share = known.service_share
        aim = words.percent(shop.aim_bp / 10_000)
        told = self.tr("of margin") if short else self.tr("of margin. Aim: under {aim}")
        self.cost.show_figure(words.percent(share.value), told.format(aim=aim), _months(share))

    def _against_last_week(self, still: Kpi) -> str:
        change = round(still.value or 0) - still.hits
        if change == 0:
            return self.tr("As before") if self._short else self.tr("As many as last week")
        told = self.tr("{n} more") if change > 0 else self.tr("{n} fewer")
        if not self._short:
            more, fewer = self.tr("{n} more than last week"), self.tr("{n} fewer than last week")
            told = more if change > 0 else fewer
        return told.format(n=abs(change))


def _months(kpi: Kpi) -> list[float]:
    """Values for the small bars; a month without any counts as nothing."""
    return [value or 0.0 for value in kpi.months]
