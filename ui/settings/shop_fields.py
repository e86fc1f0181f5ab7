"""Fields that set one number or text of the shop each, as data, and how they are read."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from csdesk.domain.shop import Shop
from csdesk.domain.spoken import filled
from csdesk.services.shops import SettingEffect
from ui.first_run.answers import percent_of, percent_text
from ui.settings.setting_row import FIELD, SettingRow
from ui.widgets.fields import LineField, MoneyField, TextField
from ui.wording import Wording


class Sort(Enum):
    """What is typed into a field."""

    TEXT = "text"
    LINES = "lines"
    SHARE = "share"
    MONEY = "money"
    NUMBER = "number"
    DECIMAL = "decimal"


_DECIMAL: Final = re.compile(r"\d{1,4}(?:[.,]\d{1,2})?")
Effect = Callable[[SettingEffect, Wording], str]
"""What a changed number does, in one sentence; empty where nothing changes."""


@dataclass(frozen=True, slots=True)
class ShopField:
    """A setting of the shop: its name in ``Shop``, its words, and what it does."""

    name: str
    title: str
    line: str
    sort: Sort = Sort.TEXT
    hint: str = ""
    suffix: str = ""
    optional: bool = True
    """Whether it may be empty: then an assumption stands in, or nothing is done."""
    effect: Effect | None = None


def _tr(text: str) -> str:
    return QCoreApplication.translate("Settings", text)


class Unreadable(ValueError):
    """What was typed can't be read; the message proposes a fix."""


def read(field: ShopField, text: str, widget: QWidget) -> Any:
    """The value that was typed.

    Raises: Unreadable: it is none.
    """
    if field.sort in (Sort.TEXT, Sort.LINES):
        return text.strip()
    if not text.strip():
        if field.optional:
            return None
        raise Unreadable(_tr("A number is needed here."))
    if field.sort is Sort.MONEY:
        assert isinstance(widget, MoneyField)
        amount = widget.amount()
        if amount is None or amount < 0:
            raise Unreadable(widget.complaint() or _tr("An amount of zero or more, such as 30."))
        return amount
    if field.sort is Sort.SHARE:
        points = percent_of(text)
        if points is None:
            raise Unreadable(_tr("A share from 0 to 100, such as 25."))
        return points
    if field.sort is Sort.DECIMAL:
        return _decimal(text)
    if not text.strip().isdecimal() or len(text.strip()) > 4:
        raise Unreadable(_tr("A whole number, such as 24."))
    return int(text.strip())


def _decimal(text: str) -> float:
    found = _DECIMAL.fullmatch(text.strip())
    if found is None:
        raise Unreadable(_tr("A number, such as 2 or 2.5."))
    return float(found[0].replace(",", "."))


class ShopEditor(QObject):
    """A line for one setting: shows it, tells while it is typed, and once it is done."""

    typed = Signal(str, object)
    """The name of the setting and what it would become."""
    done = Signal(str, object)

    def __init__(self, field: ShopField, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self.field = field
        self._wording = wording
        self.widget = self._widget()
        self.widget.setObjectName(f"setting_{field.name}")
        wide = field.sort is Sort.LINES
        if not wide:
            self.widget.setFixedWidth(FIELD)
        self.row = SettingRow(field.title, field.line, self.widget, wide=wide)
        self._shown: Any = None
        self._unkept = False

    def show_value(self, value: Any) -> None:
        """Show what is kept, unless somebody is typing here, or typed what is not kept yet."""
        self._shown = value
        if not self.widget.hasFocus() and not self._unkept:
            self.widget.blockSignals(True)
            self.widget.setText(self._text(value))  # type: ignore[attr-defined]
            self.widget.blockSignals(False)
            self.row.complain("")

    def take(self) -> None:
        """What was typed is kept now."""
        self._unkept = False

    def refuse(self, why: str) -> None:
        """Say why what was typed can't be kept; it stays until it is corrected."""
        self._unkept = True
        self.row.complain(why)

    def finish(self) -> None:
        """Take what was typed, or say why it can't be taken."""
        self._unkept = False
        try:
            value = self._value()
        except Unreadable as wrong:
            self.row.complain(str(wrong))
            return
        self.row.complain("")
        if value != self._shown:
            self._unkept = True
            self.done.emit(self.field.name, value)

    def propose(self, hint: str) -> None:
        """What stands in the field while nothing is typed."""
        self.widget.setPlaceholderText(hint)  # type: ignore[attr-defined]

    def tell_effect(self, effect: SettingEffect) -> None:
        if self.field.effect is not None:
            self.row.tell(self.field.effect(effect, self._wording))

    def _value(self) -> Any:
        return read(self.field, self.widget.text(), self.widget)  # type: ignore[attr-defined]

    def _text(self, value: Any) -> str:
        if value is None:
            return ""
        if self.field.sort is Sort.SHARE:
            return self._wording.as_typed(percent_text(value))
        if self.field.sort is Sort.MONEY:
            return self._wording.money(value)
        if self.field.sort is Sort.DECIMAL:
            return self._wording.as_typed(f"{value:g}")
        return str(value)

    def _typing(self) -> None:
        try:
            value = self._value()
        except Unreadable:
            self.row.tell("")
            return
        self._unkept = False
        self.row.complain("")
        if value != self._shown:
            self.typed.emit(self.field.name, value)
        else:
            self.row.tell("")

    def _widget(self) -> QWidget:
        field = self.field
        if field.sort is Sort.MONEY:
            money = MoneyField(field.title, self._wording, hint=field.hint)
            money.textEdited.connect(lambda _: self._typing())
            money.editingFinished.connect(self.finish)
            return money
        if field.sort is Sort.LINES:
            lines = TextField(field.title, field.hint, lines=3)
            lines.installEventFilter(self)
            return lines
        line = LineField(field.title, field.hint, suffix=field.suffix)
        line.textEdited.connect(lambda _: self._typing())
        line.editingFinished.connect(self.finish)
        return line

    def eventFilter(self, watched: QObject, event: Any) -> bool:
        if event.type() == event.Type.FocusOut:
            self.finish()
        return False


def with_value(shop: Shop, name: str, value: Any) -> Shop:
    """The shop with one setting changed."""
    return replace(shop, **{name: value})


def shop_fields() -> tuple[ShopField, ...]:
    """What stands on letters and reports."""
    return (
        ShopField("name", _tr("Name of the shop"), _tr("Stands on letters and reports.")),
        ShopField(
            "address",
            _tr("Letterhead"),
            _tr("Address, phone and mail as they stand on letters."),
            Sort.LINES,
            _tr("Street, town, phone, mail"),
        ),
        ShopField(
            "signature",
            _tr("Signature"),
            _tr("How letters end."),
            Sort.LINES,
            _tr("Kind regards, and your name"),
        ),
        ShopField(
            "country",
            _tr("Country"),
            _tr("Two letters; tells phone numbers without a country code."),
            hint=_tr("such as GB"),
        ),
    )


def quick_fields() -> tuple[ShopField, ...]:
    """What anybody may give without asking."""
    return (
        ShopField(
            "quick_remedy_limit_minor",
            _tr("Quick remedy"),
            _tr("Up to here anybody may put something right at once, without asking."),
            Sort.MONEY,
            effect=_quick_effect,
        ),
    )


def number_fields() -> tuple[ShopField, ...]:
    """Every number that a formula uses."""
    return (
        ShopField(
            "aim_bp",
            _tr("Aim"),
            _tr("How much of the margin service may cost. At 100 % lies the tipping point."),
            Sort.SHARE,
            suffix="%",
            optional=False,
            effect=_aim_effect,
        ),
        ShopField(
            "hourly_minor",
            _tr("What an hour costs"),
            _tr("For people without a cost of their own. Minutes keep the cost they were "
                "written with."),
            Sort.MONEY,
            _tr("30 is assumed"),
            effect=_hourly_effect,
        ),
        ShopField(
            "margin_bp",
            _tr("Usual margin"),
            _tr("What is left of a sale after the goods, where their cost is not known."),
            Sort.SHARE,
            _tr("40 is assumed"),
            suffix="%",
            effect=_from_now_on,
        ),
        ShopField(
            "usual_tax_bp",
            _tr("Usual tax"),
            _tr("The tax that prices include, where a sale does not say."),
            Sort.SHARE,
            _tr("none is taken off"),
            suffix="%",
            effect=_from_now_on,
        ),
        ShopField(
            "fixed_costs_minor",
            _tr("Fixed costs a month"),
            _tr("Rent, insurance, and wages beyond the time for customers: what has to be paid "
                "whatever comes in."),
            Sort.MONEY,
            effect=_fixed_effect,
        ),
        ShopField(
            "rare_below",
            _tr("Complaints are rare below"),
            _tr("So many in 100 purchases of the last twelve months."),
            Sort.NUMBER,
            suffix=_tr("in 100"),
            optional=False,
        ),
        ShopField(
            "follow_up_days",
            _tr("Ask how it went after"),
            _tr("Proposed when a complaint is put right."),
            Sort.NUMBER,
            suffix=_tr("days"),
            optional=False,
        ),
    )  # fmt: skip


def hour_fields() -> tuple[ShopField, ...]:
    """When the shop is open, how soon it answers, and when nothing may come up."""
    return (
        ShopField(
            "opening_hours",
            _tr("Opening hours"),
            _tr("As customers read them. Who waits for an answer waits while you are open."),
            hint=_tr("Mo-Fr 9-18, Sa 9-13"),
        ),
        ShopField(
            "first_reply_hours",
            _tr("First reply within"),
            _tr("Until then a new complaint waits without being late. Hours count while you are "
                "open; around the clock if nobody said when that is."),
            Sort.NUMBER,
            suffix=_tr("hours"),
            optional=False,
        ),
        ShopField(
            "quiet_from",
            _tr("Quiet from"),
            _tr("What falls due in the quiet hours is said before they begin."),
            hint=_tr("18:00"),
        ),
        ShopField("quiet_until", _tr("Quiet until"), "", hint=_tr("08:00")),
    )  # fmt: skip


def _aim_effect(effect: SettingEffect, wording: Wording) -> str:
    share = wording.percent(effect.service_share)
    words = _tr("Service costs {share} of the margin now. Customers over the aim: {before} "
                "before, {after} with this; past the tipping point: {past}.")  # fmt: skip
    return filled(
        words,
        share=share,
        before=effect.over_aim_before,
        after=effect.over_aim_after,
        past=effect.past_tipping,
    )


def _hourly_effect(effect: SettingEffect, wording: Wording) -> str:
    before, after = effect.headroom_minutes_before, effect.headroom_minutes_after
    if before is None or after is None:
        return _tr("With an hour at nothing, time for customers costs nothing.")
    words = _tr("What is left pays for {before} of care before, {after} with this.")
    return filled(words, before=wording.minutes(before), after=wording.minutes(after))


def _fixed_effect(effect: SettingEffect, wording: Wording) -> str:
    words = _tr("Of the last 30 days {before} is left before, {after} with this.")
    return filled(
        words,
        before=wording.money(effect.month_left_before),
        after=wording.money(effect.month_left_after),
    )


def _quick_effect(effect: SettingEffect, wording: Wording) -> str:
    return _tr("Counts from the next complaint on.")


def _from_now_on(effect: SettingEffect, wording: Wording) -> str:
    return _tr("Counts for sales from now on; those that stand keep what they were written with.")
