"""What a customer brings against what serving them costs: verdict, gauge, chart, and its twin."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QWidget

from csdesk.desk import Desk
from csdesk.domain.insight.customer import CustomerInsight
from csdesk.domain.insight.speech import Speech
from csdesk.domain.spoken import filled
from csdesk.services.charts import CustomerChart, customer_chart
from ui.charts.curves import MoneyCurves
from ui.charts.legend import Legend
from ui.charts.money_chart import MoneyChart
from ui.charts.money_twin import money_twin
from ui.charts.table_twin import TableTwin
from ui.context import Context
from ui.customers.customer_pane import BAND_TONES
from ui.customers.figures_dialog import FiguresDialog
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.chips import Segmented
from ui.widgets.gauges import ShareGauge
from ui.widgets.marks import Mark
from ui.widgets.surfaces import Card, column, row
from ui.widgets.text import label
from ui.widgets.worked_out import worked_out_button
from ui.wording import speech_of

_ASSUMED: Final = ("hourly_minor", "margin_bp", "usual_tax_bp")


def _insight(desk: Desk, customer_id: int, speech: Speech) -> CustomerInsight:
    from csdesk.services.insight.customer import customer_insight  # late: only a page needs it

    return customer_insight(desk, customer_id, desk.today(), speech)


class AccountCard(Card):
    """One sentence, then one picture."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(margins=(19, 15, 11, 9), gap=8, parent=parent)
        self._context = context
        self.shown: CustomerChart | None = None
        self.known: CustomerInsight | None = None
        self._build_verdict()
        self.gauge = ShareGauge()
        self.body.addWidget(self.gauge)
        self.chart = MoneyChart(context.wording)
        self._build_legend()
        self.body.addWidget(self.chart, 1)
        self.notes = label("", "caption", "text2", wrap=True)
        self.body.addWidget(self.notes)
        self.sent = label("", "caption", "text2", wrap=True)
        self.sent.setObjectName("referrals")
        self.sent.setVisible(False)
        self.body.addWidget(self.sent)

    def show_customer(self, customer_id: int) -> None:
        """Work the account out anew, off the ui thread; figures beside others come after it."""
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
        jobs.read(
            self,
            _insight,
            desk,
            customer_id,
            speech_of(self._context.wording),
            then=self.show_insight,
            failed=lambda _: None,
            newest="insight",
        )

    def show_chart(self, known: CustomerChart) -> None:
        """Show an account that was worked out."""
        self.shown = known
        figures, verdict = known.figures, known.verdict
        aim = known.aim_bp / 10_000
        self.share.setText(self._share_words(known))
        self.share.set_tone(BAND_TONES[figures.band])
        self.headline.setText(verdict.headline)
        self.detail.setText(verdict.detail)
        self.gauge.show_share(figures.share, aim)
        self.gauge.setAccessibleDescription(verdict.text)
        self.chart.show_curves(self.curves(known))
        notes = [*verdict.notes, *self._assumed(known)]
        self.notes.setText(" ".join(notes))
        self.notes.setVisible(bool(notes))

    def show_insight(self, known: CustomerInsight) -> None:
        """Show what comes next, and whom they sent; every figure can be asked about."""
        self.known = known
        self._how.turn_on()
        self.next_step.setText(known.next_step)
        self._step.setVisible(known.state.value != "over")
        sent = known.referrals.n > 0
        told = (known.referrals.sentence, known.with_referrals.sentence)
        self.sent.setText(" ".join(told) if sent else "")
        self.sent.setVisible(sent)

    def explain(self) -> None:
        """How is this worked out? Every figure of the customer."""
        if self.known is not None and self.shown is not None:
            name = self.shown.customer.first_name
            self._context.shell.show_dialog(FiguresDialog(name, self.known))

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
            self._context.shell.toast(filled(told, name=target.name))
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
        self._build_step()

    def _build_step(self) -> None:
        self._step = QWidget()
        line = row(self._step, gap=8)
        line.addWidget(Mark("arrow-right", "accentTxt", 14))
        self.next_step = label("", "small_strong", "accentTxt", wrap=True)
        self.next_step.setObjectName("next_step")
        line.addWidget(self.next_step, 1)
        self._step.setVisible(False)
        self.body.addWidget(self._step)

    def _build_legend(self) -> None:
        line = row(gap=4, margins=(0, 0, 6, 0))
        line.addWidget(Legend(self.chart), 1)
        self.try_out = Button(self.tr("What if…"), Kind.GHOST, "sliders-horizontal", compact=True)
        self.try_out.setObjectName("what_if_open")
        self.try_out.setAccessibleName(self.tr("What if you give more?"))
        line.addWidget(self.try_out)
        self._how = worked_out_button()
        self._how.clicked.connect(self.explain)
        self._how.turn_off(self.tr("It is being worked out."))
        line.addWidget(self._how)
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

    def _assumed(self, known: CustomerChart) -> list[str]:
        told = {
            "hourly_minor": self.tr("What an hour costs is assumed (30)."),
            "margin_bp": self.tr("The usual margin is assumed (40 %)."),
            "usual_tax_bp": self.tr("No usual tax is set, so unknown tax is not taken off."),
        }
        return [told[name] for name in _ASSUMED if name in known.assumptions]
