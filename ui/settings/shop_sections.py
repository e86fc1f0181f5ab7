"""Your shop, and time and money: settings of the shop, kept as they are made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from csdesk.desk import Desk
from csdesk.domain.errors import Refused
from csdesk.domain.shop import Shop
from csdesk.services.shops import (
    LARGEST_LOGO,
    SettingEffect,
    logo,
    read_shop,
    save_shop,
    setting_effect,
    store_logo,
)
from ui.context import Context
from ui.doing import do
from ui.first_run.answers import currency_options
from ui.settings.section import Section
from ui.settings.setting_row import FIELD, SettingCard, SettingRow
from ui.settings.shop_fields import ShopEditor, ShopField, number_fields, shop_fields, with_value
from ui.settings.staff_hour import StaffHour, WindowRow
from ui.settings.time_fields import care_fields, staff_fields
from ui.widgets.buttons import Button, Kind
from ui.widgets.choices import Switch
from ui.widgets.pickers import Picker
from ui.widgets.surfaces import row

_PAUSE = 250
_LOGO_HEIGHT = 64
_PICTURES = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}


class ShopSection(Section):
    """Fields of the shop in cards; whatever is changed is kept, with an Undo."""

    def __init__(self, context: Context, fields: Sequence[ShopField]) -> None:
        super().__init__(context)
        self._shop = Shop()
        self.editors: dict[str, ShopEditor] = {}
        self._asked = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._ask_effect)
        self._would_be = self._shop
        for field in fields:
            editor = ShopEditor(field, context.wording, self)
            editor.typed.connect(self._typed)
            editor.done.connect(self._keep)
            self.editors[field.name] = editor

    def reload(self) -> None:
        self.context.jobs.read(self, read_shop, self.context.desk, then=self.show_shop,
                               newest="shop")  # fmt: skip

    def show_shop(self, shop: Shop) -> None:
        """Show what is kept."""
        self._shop = shop
        for name, editor in self.editors.items():
            editor.show_value(getattr(shop, name))

    def first_focus(self) -> QWidget | None:
        return next(iter(self.editors.values())).widget

    def card(self, *names: str) -> SettingCard:
        """A card with the lines of these settings."""
        return SettingCard(*(self.editors[name].row for name in names))

    def _typed(self, name: str, value: Any) -> None:
        self._asked, self._would_be = name, with_value(self._shop, name, value)
        self._pause.start()

    def _ask_effect(self) -> None:
        jobs, desk = self.context.jobs, self.context.desk
        name = self._asked
        if self.editors[name].field.effect is not None:
            jobs.read(self, setting_effect, desk, self._would_be, newest="effect",
                      then=lambda effect: self._tell(name, effect))  # fmt: skip

    def _tell(self, name: str, effect: SettingEffect) -> None:
        if self.editors[name].widget.hasFocus():  # once it is kept, before and after are the same
            self.editors[name].tell_effect(effect)

    def _keep(self, name: str, value: Any) -> None:
        self.save(with_value(self._shop, name, value), self.editors[name].row)

    def save(self, shop: Shop, at: SettingRow) -> None:
        """Keep changed settings; what can't be kept is said at its line."""
        before, self._shop = self._shop, shop  # what is typed next builds on it
        editor = next((each for each in self.editors.values() if each.row is at), None)
        do(
            self.context,
            self,
            save_shop,
            shop,
            said=self.tr("Kept: {setting}").format(setting=at.title),
            then=lambda kept: self._kept(kept, editor),
            failed=lambda error: self._not_kept(error, before, editor or at),
        )

    def _kept(self, shop: Shop, editor: ShopEditor | None) -> None:
        if editor is not None:
            editor.take()
        self.show_shop(shop)

    def _not_kept(self, error: Exception, before: Shop, at: ShopEditor | SettingRow) -> None:
        self._shop = before
        words = self.context.wording.words_for(error)
        if isinstance(at, ShopEditor):
            at.refuse(words)
        else:
            at.complain(words)
        self.reload()


class YourShop(ShopSection):
    """Name, letterhead, logo."""

    name = "shop"

    def __init__(self, context: Context) -> None:
        super().__init__(context, shop_fields())
        self.body.addWidget(self.card("name", "country"))
        self.body.addWidget(self._letterhead())

    def reload(self) -> None:
        super().reload()
        jobs, desk = self.context.jobs, self.context.desk
        jobs.read(self, logo, desk, then=self._show_logo, newest="logo")

    def _letterhead(self) -> SettingCard:
        holder = QWidget()
        line = row(holder, gap=10)
        self.picture = QLabel()
        self.picture.setAccessibleName(self.tr("The logo"))
        line.addWidget(self.picture)
        self._remove = Button(self.tr("Take it off"), Kind.GHOST, compact=True)
        self._remove.clicked.connect(self._take_logo_off)
        line.addWidget(self._remove)
        choose = Button(self.tr("Choose a picture…"), icon="image")
        choose.setObjectName("choose_logo")
        choose.clicked.connect(self._choose_logo)
        line.addWidget(choose)
        words = self.tr("PNG or JPEG, up to 2 MB. It is kept inside the shop file.")
        self._logo_row = SettingRow(self.tr("Logo"), words, holder)
        return SettingCard(
            self.editors["address"].row, self._logo_row, self.editors["signature"].row
        )

    def use_logo(self, path: Path) -> None:
        """Put this picture on the letterhead."""
        jobs, desk = self.context.jobs, self.context.desk
        jobs.write(
            self,
            _store_logo,
            desk,
            path,
            then=lambda _: self.reload(),
            failed=lambda e: self._logo_row.complain(self.context.wording.words_for(e)),
        )

    def _choose_logo(self) -> None:
        self._logo_row.complain("")
        dialog = QFileDialog(self, self.tr("Choose a logo"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures (*.png *.jpg *.jpeg)"))
        dialog.fileSelected.connect(lambda name: self.use_logo(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_logo_off(self) -> None:
        self.save(replace(self._shop, logo_id=None), self._logo_row)
        self._show_logo(None)

    def _show_logo(self, content: bytes | None) -> None:
        pixmap = QPixmap()
        shown = content is not None and pixmap.loadFromData(content)
        if shown:
            ratio = self.devicePixelRatioF()
            pixmap = pixmap.scaledToHeight(round(_LOGO_HEIGHT * ratio))
            pixmap.setDevicePixelRatio(ratio)
            self.picture.setPixmap(pixmap)
        self.picture.setVisible(shown)
        self._remove.setVisible(shown)


class TimeAndMoney(ShopSection):
    """Every number that a formula uses, with what changing it does."""

    name = "money"

    def __init__(self, context: Context) -> None:
        super().__init__(context, (*number_fields(), *staff_fields(), *care_fields()))
        self.currency = Picker(self.tr("Currency"), currency_options())
        self.currency.setObjectName("setting_currency")
        self.currency.setFixedWidth(FIELD)
        self.currency.picked.connect(self._keep_currency)
        words = self.tr("Everything counts in it. It stays once there are amounts.")
        self._currency_row = SettingRow(self.tr("Currency"), words, self.currency)
        self.body.addWidget(self.card("aim_bp", "margin_bp", "usual_tax_bp"))
        self.body.addWidget(self.card("hourly_minor", "fixed_costs_minor"))
        self.body.addWidget(self._staff())
        self.window_days = WindowRow()
        self.window_days.picked.connect(self._keep_window)
        care = self.card("care_reserve_bp", "referral_share_bp")
        care.add(self.window_days)
        self.body.addWidget(care)
        self.body.addWidget(self.card("follow_up_days"))
        self.body.addWidget(self._meter())
        self.body.addWidget(SettingCard(self._currency_row))

    def show_shop(self, shop: Shop) -> None:
        super().show_shop(shop)
        self.currency.choose(shop.currency)
        self.staff_hour.show_shop(shop)
        self.window_days.show_shop(shop)
        self.hides.blockSignals(True)
        self.hides.setChecked(shop.hide_meter_when_rare)
        self.hides.blockSignals(False)

    def _staff(self) -> SettingCard:
        """What an hour costs, from two things every owner knows: wages and time."""
        card = self.card(
            "staff_costs_minor", "staff_people", "hours_per_week", "practical_share_bp"
        )
        self.staff_hour = StaffHour(self.context)
        self.staff_hour.wanted.connect(
            lambda shop: self.save(shop, self.editors["hourly_minor"].row)
        )
        card.add(self.staff_hour)
        return card

    def _keep_window(self, days: int) -> None:
        self.save(replace(self._shop, payback_window_days=days), self.window_days)

    def _meter(self) -> SettingCard:
        """While complaints are rare, people come before the meter."""
        title = self.tr("No money meter while complaints are rare")
        self.hides = Switch(title)
        self.hides.setObjectName("setting_hide_meter_when_rare")
        words = self.tr(
            "Then a complaint at hand shows time but no cost and no share; reports show both."
        )
        line = SettingRow(title, words, self.hides)
        self.hides.toggled.connect(
            lambda on: self.save(replace(self._shop, hide_meter_when_rare=on), line)
        )
        return SettingCard(line, self.editors["rare_below"].row)

    def _keep_currency(self, value: object) -> None:
        self._currency_row.complain("")
        self.save(replace(self._shop, currency=str(value)), self._currency_row)


def _store_logo(desk: Desk, path: Path) -> Shop:
    try:
        if path.stat().st_size > LARGEST_LOGO:
            raise Refused("logo.size", "This picture is larger than 2 MB. A smaller one will do.")
        content = path.read_bytes()
    except OSError:
        raise Refused("logo.unreadable", "This picture can’t be opened.") from None
    kind = _PICTURES.get(path.suffix.lower(), "")
    return store_logo(desk, path.name, kind, content)
