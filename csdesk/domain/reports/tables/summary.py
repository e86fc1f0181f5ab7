"""The columns of the sheet Summary: a month a line."""

from __future__ import annotations

from csdesk.domain.ours import ours
from csdesk.domain.reports.lines import MonthLine
from csdesk.domain.reports.sheet import ChartKind, Column, Kind, RowPlaces, SheetChart

_KINDS = ("Effort", "Remedy", "Goodwill", "Other")


def _service_cost(places: RowPlaces) -> str:
    return f"={'+'.join(places.at(kind) for kind in _KINDS)}"


def _contribution(places: RowPlaces) -> str:
    return f"={places.at('Margin')}-{places.at('Service cost')}"


def _share(places: RowPlaces) -> str:
    margin, cost = places.at("Margin"), places.at("Service cost")
    return f'=IF({margin}>0,{cost}/{margin},"")'


SUMMARY: tuple[Column[MonthLine], ...] = (
    Column(ours("Month"), Kind.TEXT, lambda m: m.month),
    Column(ours("From"), Kind.DAY, lambda m: m.from_on),
    Column(ours("To"), Kind.DAY, lambda m: m.to_on),
    Column(ours("Purchases"), Kind.NUMBER, lambda m: m.figures.purchases, summed=True),
    Column(ours("Spend"), Kind.MONEY, lambda m: m.figures.spend, summed=True),
    Column(ours("Tax known"), Kind.MONEY, lambda m: m.tax, summed=True),
    Column(ours("Returns"), Kind.MONEY, lambda m: m.returns, summed=True),
    Column(ours("Margin"), Kind.MONEY, lambda m: m.figures.margin, summed=True),
    Column(ours("Margin estimated"), Kind.MONEY, lambda m: m.figures.estimated, summed=True),
    Column(ours("Effort minutes"), Kind.NUMBER, lambda m: m.figures.effort_minutes, summed=True),
    Column(ours("Effort"), Kind.MONEY, lambda m: m.figures.effort, summed=True),
    Column(ours("Remedy"), Kind.MONEY, lambda m: m.figures.remedy, summed=True),
    Column(ours("Goodwill"), Kind.MONEY, lambda m: m.figures.goodwill, summed=True),
    Column(ours("Other"), Kind.MONEY, lambda m: m.figures.other, summed=True),
    Column(
        ours("Service cost"),
        Kind.MONEY,
        lambda m: m.figures.service_cost,
        summed=True,
        formula=_service_cost,
    ),
    Column(
        ours("Contribution"),
        Kind.MONEY,
        lambda m: m.figures.contribution,
        summed=True,
        formula=_contribution,
    ),
    Column(
        ours("Share"),
        Kind.SHARE,
        lambda m: m.figures.share,
        share_of=("Service cost", "Margin"),
        formula=_share,
    ),
)
SUMMARY_CHARTS = (
    SheetChart(
        ours("Spend and service cost by month"),
        ChartKind.LINES,
        along="Month",
        values=("Spend", "Service cost"),
    ),
    SheetChart(
        ours("Service cost by kind"),
        ChartKind.STACKED,
        along="Month",
        values=_KINDS,
    ),
)
