"""One customer's account as its sentences take it: figures, names, and ways to write them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from csdesk.domain.figures import Figures
from csdesk.domain.insight import counts
from csdesk.domain.insight import words_customer as words
from csdesk.domain.insight.finding import Finding, Unit, Value, cant_tell, fact
from csdesk.domain.insight.speech import Speech
from csdesk.domain.shop import Shop
from csdesk.services.charts import CustomerChart


@dataclass(frozen=True, slots=True)
class CustomerLook:
    """What was read of a customer, and who asks."""

    chart: CustomerChart
    shop: Shop
    today: date
    speech: Speech

    @property
    def figures(self) -> Figures:
        return self.chart.figures

    @property
    def name(self) -> str:
        return self.chart.customer.first_name

    @property
    def month_ahead(self) -> date | None:
        """When the tipping point comes at the present pace; None where it is not in reach."""
        days = self.chart.projection.days
        return None if days is None else self.today + timedelta(days=days)

    def money(self, minor: float) -> str:
        return self.speech.money(round(minor))

    def fact(self, value: Value, unit: Unit, sentence: str, *lines: str) -> Finding:
        """A fact of all entries on the account."""
        return fact(value, self.chart.entries, self._seen(sentence), unit, *lines)

    def cant_tell(self, reason: str, unit: Unit, sentence: str, *lines: str) -> Finding:
        return cant_tell(reason, self.chart.entries, self._seen(sentence), unit, *lines)

    def seen(self, sentence: str, what: str) -> str:
        """The sentence, and after it what it rests on (``38 entries``) and when that was."""
        return f"{sentence} {self.fill(words.SEEN, what=what, day=self.speech.day(self.today))}"

    def fill(self, template: str, **gaps: object) -> str:
        """Words of ours as whoever looks reads them."""
        return self.speech.fill(template, **gaps)

    def _seen(self, sentence: str) -> str:
        return self.seen(sentence, counts.entries(self.chart.entries, self.speech))
