"""What an hour costs by wages and time, with the way to count with it from now on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal

from csdesk.domain.insight.payback import WINDOWS
from csdesk.domain.shop import Shop
from csdesk.domain.spoken import filled
from ui.context import Context
from ui.settings.setting_row import SettingRow
from ui.widgets.buttons import Button
from ui.widgets.chips import Segmented


def _hour(shop: Shop) -> int | None:
    from csdesk.services.insight.shop_time import hour_of_staff  # late: numpy comes with it

    return hour_of_staff(shop)


class StaffHour(SettingRow):
    """Tells the hour that wages and time make; one click counts with it."""

    wanted = Signal(object)
    """The Shop with this hour as what an hour costs."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._shop = Shop()
        self._hourly: int | None = None
        self.use = Button(_tr("Use it"), icon="check", compact=True)
        self.use.setObjectName("use_staff_hour")
        self.use.clicked.connect(self._use)
        title = _tr("What an hour costs by this")
        super().__init__(title, _tr("From wages and the time that can really be used."), self.use)
        self.setObjectName("staff_hour")

    def show_shop(self, shop: Shop) -> None:
        """Work it out anew."""
        self._shop = shop
        self._context.jobs.read(self, _hour, shop, then=self._show, newest="staff_hour")

    def _show(self, hourly: int | None) -> None:
        self._hourly = hourly
        if hourly is None:
            self.use.turn_off(_tr("It takes the numbers above: costs, people and hours."))
            self.tell(_tr("Fill in costs, people and hours, and it is worked out."))
            return
        same = self._shop.hourly_minor == hourly
        told = self._context.wording.money(hourly)
        if same:
            self.use.turn_off(_tr("It is what you count with already."))
            self.tell(_tr("An hour costs {money}, and you count with it.").format(money=told))
            return
        self.use.turn_on()
        now = self._context.wording.money(self._shop.hourly)
        words = _tr("This makes an hour cost {money}. You count with {now}.")
        self.tell(filled(words, money=told, now=now))

    def _use(self) -> None:
        if self._hourly is not None:
            self.wanted.emit(replace(self._shop, hourly_minor=self._hourly))


class WindowRow(SettingRow):
    """For how long later margin counts after a complaint."""

    picked = Signal(int)

    def __init__(self) -> None:
        title = _tr("Later margin counts for")
        words = _tr("{n} days")
        options = [(days, filled(words, n=days)) for days in WINDOWS]
        self.choice = Segmented(title, options)
        self.choice.setObjectName("setting_payback_window_days")
        line = _tr(
            "After a complaint, when Insight asks whether care pays back. "
            "Each has looks of its own, and those that were taken stay."
        )
        super().__init__(title, line, self.choice)
        self.choice.chosen.connect(lambda days: self.picked.emit(int(str(days))))

    def show_shop(self, shop: Shop) -> None:
        self.choice.choose(shop.payback_window_days)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Settings", text)
