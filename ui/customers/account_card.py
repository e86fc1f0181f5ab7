"""What a customer brings against what serving them costs: verdict, gauge, chart, and its twin."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QWidget

from csdesk.desk import Desk
from csdesk.domain.figures import Band
from csdesk.services.charts import CustomerChart, customer_chart
from ui.charts.curves import MoneyCurves
from ui.charts.legend import Legend
from ui.charts.money_chart import MoneyChart
from ui.charts.money_twin import money_twin
from ui.charts.table_twin import TableTwin
from ui.context import Context
from ui.customers.customer_pane import BAND_TONES
from ui.widgets.buttons import IconButton
from ui.widgets.chips import Segmented
from ui.widgets.gauges import ShareGauge
from ui.widgets.surfaces import Card, column, row
from ui.widgets.text import label

_ASSUMED: Final = ("hourly_minor", "margin_bp", "usual_tax_bp")


class AccountCard(Card):
    """One sentence, then one picture."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(margins=(19, 15, 11, 9), gap=8, parent=parent)
        self._context = context
        self.shown: CustomerChart | None = None
        self._build_verdict()
        self.gauge = ShareGauge()
        self.body.addWidget(self.gauge)
        self.chart = MoneyChart(context.wording)
        self._build_legend()
        self.body.addWidget(self.chart, 1)
        self.notes = label("", "caption", "text2", wrap=True)
        self.body.addWidget(self.notes)

    def show_customer(self, customer_id: int) -> None:
        """Work the account out anew, off the ui thread."""
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(
            self,
            self._ask,
            desk,
            customer_id,
            then=self.show_chart,
            failed=lambda _: None,
            newest="chart",
        )

    def show_chart(self, known: CustomerChart) -> None:
        """Show an account that was worked out."""
        self.shown = known
        figures, verdict = known.figures, known.verdict
        aim = known.aim_bp / 10_000
        self.share.setText(self._share_words(known))
        self.share.set_tone(BAND_TONES[figures.band])
        self.headline.setText(verdict.headline)
        self.detail.setText(" ".join(part for part in (verdict.detail, self._pace(known)) if part))
        self.gauge.show_share(figures.share, aim)
        self.gauge.setAccessibleDescription(verdict.text)
        self.chart.show_curves(self.curves(known))
        notes = [*verdict.notes, *self._assumed(known)]
        self.notes.setText(" ".join(notes))
        self.notes.setVisible(bool(notes))

    def curves(self, known: CustomerChart) -> MoneyCurves:
        """What the chart draws."""
        return MoneyCurves(
            name=known.customer.first_name,
            currency=known.currency,
            days=known.days,
            spend=known.spend,
            margin=known.margin,
            service_cost=known.service,
            aim=known.aim_bp / 10_000,
            until=self._context.desk.today(),
            first_crossing=known.tipping.first_entry,
            aim_crossing=known.aim.first_entry,
            verdict=known.verdict.text,
        )

    def show_table(self) -> None:
        """The same figures as a table."""
        if self.shown is not None:
            curves = self.curves(self.shown)
            name = self.tr("{name}, day by day").format(name=curves.name)
            twin = TableTwin(name, money_twin(curves, self._context.wording), curves.verdict)
            self._context.shell.show_dialog(twin)

    def ask_where_to_save(self) -> None:
        """Let the person say where the picture goes."""
        if self.shown is None:
            return
        name = "".join(ch for ch in self.shown.customer.name if ch.isalnum() or ch in " -_")
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save picture"), f"{name.strip() or 'csdesk'}.png", "PNG (*.png)"
        )
        if path:
            self.save_picture(Path(path))

    def save_picture(self, path: Path) -> None:
        """Write the chart as a PNG, and say where it is or why not."""
        target = path if path.suffix.lower() == ".png" else path.with_suffix(".png")
        try:
            self.chart.save_png(target)
        except OSError:
            told = self.tr("{name} could not be written. Is the folder full or read-only?")
            self._context.shell.toast(told.format(name=target.name))
        else:
            self._context.shell.toast(self.tr("Picture saved"), str(target))

    def _ask(self, desk: Desk, customer_id: int) -> CustomerChart:
        words = self._context.wording
        return customer_chart(
            desk,
            customer_id,
            money=words.money,
            day=words.date,
            percent=lambda whole: words.percent(whole / 100),
        )

    # building

    def _build_verdict(self) -> None:
        line = row(gap=18, margins=(0, 0, 8, 0))
        self.share = label("", "verdict")
        self.share.setObjectName("share")
        line.addWidget(self.share)
        words = column(gap=3)
        self.headline = label("", "card_title", wrap=True)
        self.headline.setObjectName("verdict")
        self.detail = label("", "small", "text2", wrap=True)
        words.addStretch(1)
        words.addWidget(self.headline)
        words.addWidget(self.detail)
        words.addStretch(1)
        line.addLayout(words, 1)
        self.which = Segmented(
            self.tr("What the chart shows"),
            [(False, self.tr("Margin")), (True, self.tr("Paid too"))],
        )
        self.which.chosen.connect(lambda paid_too: self.chart.show_paid_too(bool(paid_too)))
        line.addWidget(self.which)
        self.body.addLayout(line)

    def _build_legend(self) -> None:
        line = row(gap=4, margins=(0, 0, 6, 0))
        line.addWidget(Legend(self.chart), 1)
        table = IconButton("table", self.tr("As a table"), size=28)
        table.clicked.connect(self.show_table)
        save = IconButton("image", self.tr("Save picture"), size=28)
        save.clicked.connect(self.ask_where_to_save)
        line.addWidget(table)
        line.addWidget(save)
        self.body.addLayout(line)

    # words

    def _share_words(self, known: CustomerChart) -> str:
        figures = known.figures
        if figures.share is None:
            return "∞" if figures.share_is_infinite and figures.purchases else "–"
        percent = self._context.wording.percent(figures.share)
        return f"≈ {percent}" if figures.mostly_estimated else percent

    def _pace(self, known: CustomerChart) -> str:
        """Where the last months lead, where that can be said at all."""
        days = known.projection.days
        if known.figures.band is Band.PAST_TIPPING or days is None:
            return ""
        month = self._context.wording.month(self._context.desk.today() + timedelta(days=days))
        told = self.tr("At the pace of the last 6 months the tipping point comes in {month}.")
        return told.format(month=month)

    def _assumed(self, known: CustomerChart) -> list[str]:
        told = {
            "hourly_minor": self.tr("What an hour costs is assumed (30)."),
            "margin_bp": self.tr("The usual margin is assumed (40 %)."),
            "usual_tax_bp": self.tr("No usual tax is set, so unknown tax is not taken off."),
        }
        return [told[name] for name in _ASSUMED if name in known.assumptions]
