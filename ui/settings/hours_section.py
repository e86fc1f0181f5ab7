"""Hours and reminders: when the shop is open, and when nothing may come up."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from csdesk.domain.errors import Refused
from csdesk.domain.opening_hours import OpeningHours, read_opening_hours
from csdesk.domain.quiet_hours import read_clock
from csdesk.domain.shop import Shop
from csdesk.domain.spoken import filled
from ui.context import Context
from ui.notifications import can_tell
from ui.settings.setting_row import SettingCard, SettingRow
from ui.settings.shop_fields import hour_fields
from ui.settings.shop_sections import ShopSection
from ui.widgets.choices import Switch

_MIDNIGHT: Final = 24 * 60


class HoursSection(ShopSection):
    """The clock of the first reply follows the opening hours; what was read is said below."""

    name = "hours"

    def __init__(self, context: Context) -> None:
        super().__init__(context, hour_fields())
        self.notifies = Switch(self.tr("Say what falls due"))
        self.notifies.setObjectName("setting_notifies")
        self.notifies.clicked.connect(self._keep_notifies)
        words = self.tr(
            "While csdesk is open, a short word on the desktop: what kind of thing and when, "
            "never who."
        )
        if not can_tell():
            words = self.tr("This desktop shows no notifications, so nothing will come up here.")
        self._notifies_row = SettingRow(self.tr("Say what falls due"), words, self.notifies)
        self.body.addWidget(self.card("opening_hours", "first_reply_hours"))
        card = SettingCard(self._notifies_row)
        for name in ("quiet_from", "quiet_until"):
            card.add(self.editors[name].row)
        self.body.addWidget(card)

    def show_shop(self, shop: Shop) -> None:
        super().show_shop(shop)
        self.notifies.setChecked(shop.notifies)
        self._tell_hours(shop.opening_hours)

    def _typed(self, name: str, value: Any) -> None:
        super()._typed(name, value)
        if name == "opening_hours":
            self._tell_hours(str(value))

    def _keep(self, name: str, value: Any) -> None:
        """Keep what can be read; what can't stays in its field to be put right."""
        try:
            if name == "opening_hours":
                read_opening_hours(value, self._shop.language)
            elif name in ("quiet_from", "quiet_until"):
                read_clock(value)
        except Refused as refused:
            self.editors[name].row.complain(self.context.wording.words_for(refused))
            return
        super()._keep(name, value)

    def _keep_notifies(self) -> None:
        wanted = replace(self._shop, notifies=self.notifies.isChecked())
        self.save(wanted, self._notifies_row)

    def _tell_hours(self, typed: str) -> None:
        """How the words were understood, while they are typed."""
        line = self.editors["opening_hours"].row
        try:
            hours = read_opening_hours(typed, self._shop.language)
        except Refused as refused:
            line.complain(self.context.wording.words_for(refused))
            return
        line.complain("")
        line.tell("" if hours is None else self._understood(hours))

    def _understood(self, hours: OpeningHours) -> str:
        days = []
        for spans, alike in groupby(enumerate(hours.days, start=1), key=itemgetter(1)):
            numbers = [at for at, _ in alike]
            told = ", ".join(f"{self._clock(span.start)}–{self._clock(span.end)}" for span in spans)
            if told:
                day = self._days(numbers[0], numbers[-1])
                days.append(self.tr("{day} {hours}").format(day=day, hours=told))
        week = self.context.wording.minutes(hours.minutes_a_week)
        told = self.tr("{days}. That is {hours} a week.")
        return filled(told, days=" · ".join(days), hours=week)

    def _days(self, first: int, last: int) -> str:
        locale = self.context.wording.locale
        names = [locale.dayName(at, locale.FormatType.ShortFormat) for at in (first, last)]
        return (
            names[0]
            if first == last
            else self.tr("{first} to {last}").format(first=names[0], last=names[1])
        )

    def _clock(self, minute: int) -> str:
        if minute == _MIDNIGHT:
            return "24:00"
        return self.context.wording.clock(*divmod(minute % _MIDNIGHT, 60))
