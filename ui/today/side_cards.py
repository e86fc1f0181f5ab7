"""Beside the tasks: the tipping point, how to treat the next person, the week, kind words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from csdesk.domain.customer import first_name
from csdesk.domain.listings import CostKind, Praise, Task, Tipped
from csdesk.domain.spoken import filled
from ui.customers.preference_items import PreferenceItem, preference_items, preference_line
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.gauges import ShareGauge
from ui.widgets.marks import Avatar, Mark
from ui.widgets.surfaces import Card, clear, column, row
from ui.widgets.text import ElidedLabel, Prose, label, tip
from ui.widgets.what_is_this import WhatIsThis
from ui.wording import Wording

_MARGINS: Final = (18, 13, 18, 14)
_DOTS: Final = 3
_BEST: Final = 10


class TippedCard(Card):
    """Customers past the tipping point, one at a time."""

    looked_into = Signal(int)
    talk_wanted = Signal(int, str)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(margins=(18, 12, 14, 13), gap=7, parent=parent)
        self._wording = wording
        self._tipped: tuple[Tipped, ...] = ()
        self._at = 0
        self._build_head()
        self._story = Prose((), "small", "text2", strong_tone="text")
        self._gauge = ShareGauge(labelled=False, thin=True)
        self._share = label("", "small_medium", "badTxt", wrap=True)
        foot = row(gap=8)
        foot.addWidget(self._share, 1)
        foot.addWidget(label(self.tr("tick = 100 %"), "caption", "text2"))
        self.why = Button(self.tr("See why"), compact=True)
        self.why.clicked.connect(lambda: self.looked_into.emit(self._now.customer_id))
        self.talk = Button("", Kind.LINK, compact=True, breaks=True)
        self.talk.clicked.connect(
            lambda: self.talk_wanted.emit(self._now.customer_id, self._now.name)
        )
        actions = row(gap=14)
        actions.addWidget(self.why)
        actions.addWidget(self.talk)
        actions.addStretch(1)
        actions.addWidget(WhatIsThis(self.tr("Past the tipping point"), 20))
        self.body.addWidget(self._story)
        self._help = label("", "caption", "text2", wrap=True)
        self.body.addWidget(self._gauge)
        self.body.addLayout(foot)
        self.body.addWidget(self._help)
        self.body.addLayout(actions)

    def show_tipped(self, tipped: Sequence[Tipped]) -> None:
        """Show those who are past it; the one that is looked at stays where they still are."""
        here = self._now.customer_id if self._tipped else 0
        self._tipped = tuple(tipped)
        ids = [one.customer_id for one in self._tipped]
        self._at = ids.index(here) if here in ids else 0
        self.setVisible(bool(self._tipped))
        if self._tipped:
            self._show()

    @property
    def _now(self) -> Tipped:
        return self._tipped[self._at]

    def _build_head(self) -> None:
        head = row(gap=10)
        head.addWidget(Mark("scales", "badTxt", 16))
        title = label(self.tr("Past the tipping point"), "card_title", wrap=True)
        head.addWidget(title, 1)
        self._place = label("", "caption", "text2")
        self._back = IconButton("caret-left", self.tr("The one before"), size=28, icon_size=13)
        self._next = IconButton("caret-right", self.tr("The next one"), size=28, icon_size=13)
        self._back.clicked.connect(lambda: self._go(-1))
        self._next.clicked.connect(lambda: self._go(1))
        for widget in (self._back, self._place, self._next):
            head.addWidget(widget)
        self.body.addLayout(head)

    def _go(self, step: int) -> None:
        self._at = (self._at + step) % len(self._tipped)
        self._show()

    def _show(self) -> None:
        one, money = self._now, self._wording.money
        many = len(self._tipped)
        for widget in (self._place, self._back, self._next):
            widget.setVisible(many > 1)
        self._place.setText(self.tr("{n} of {all}").format(n=self._at + 1, all=many))
        told = self.tr("Looking after {name} has cost {cost}. Purchases left you {margin}.")
        self._story.set_runs(
            _runs(
                told, name=one.name, cost=money(one.service_minor), margin=money(one.margin_minor)
            )
        )
        share = one.service_minor / one.margin_minor if one.margin_minor > 0 else None
        self._gauge.show_share(2.0 if share is None else share, 1.0)
        name = first_name(one.name)
        if share is None:
            self._share.setText(self.tr("No margin to set it against"))
        else:
            percent = self._wording.percent(share)
            told = self.tr("{share} of the margin {name} brings")
            self._share.setText(filled(told, share=percent, name=name))
        self._help.setText(self._what_may_help(one))
        self._help.setVisible(bool(self._help.text()))
        self.talk.set_words(self.tr("Talk options with {name}").format(name=_short(name)))

    def _what_may_help(self, one: Tipped) -> str:
        """What makes up most of the cost, and what others did about that."""
        match one.mostly:
            case CostKind.EFFORT:
                return self.tr("Most of it is time. A set time to call, or paid advice, may help.")
            case CostKind.REDRESS:
                return self.tr("Most of it put things right. Look for the cause that comes back.")
            case CostKind.OUTLAY:
                return self.tr("Most of it is postage, travel and parts. They may share it.")
        return ""


class TreatCard(Card):
    """What to know of the person of the task at hand before calling."""

    ask_wanted = Signal(int)
    """Nobody asked this customer yet; write their wishes down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=_MARGINS, gap=7, parent=parent)
        head = row(gap=10)
        head.addWidget(Mark("hand-waving", "accentTxt", 16))
        self._title = ElidedLabel("", "card_title")
        head.addWidget(self._title, 1)
        self.body.addLayout(head)
        self._lines = column(gap=6)
        self.body.addLayout(self._lines)

    def show_task(self, task: Task | None) -> None:
        """Turn to the person of a task; hidden where nobody knows who it is."""
        known = task is not None and bool(task.customer_id)
        self.setVisible(known)
        if task is None or not known:
            return
        name = first_name(task.customer)
        self._title.setText(self.tr("Before you call {name}").format(name=name))
        clear(self._lines)
        if task.let_down_before:
            told = self.tr("Let down before: {title}").format(title=task.let_down_before)
            told_item = PreferenceItem("arrows-counter-clockwise", told)
            self._lines.addWidget(preference_line(told_item, "plumTxt"))
        items = preference_items(task.wishes)
        for item in items[:4]:
            self._lines.addWidget(preference_line(item, "text2"))
        if not items:
            self._offer_to_ask(task.customer_id)

    def _offer_to_ask(self, customer_id: int) -> None:
        told = self.tr("Nobody has asked yet. A good first question: call or text?")
        line = label(told, "small", "text2", wrap=True)
        self._lines.addWidget(line)
        ask = Button(self.tr("Write it down"), Kind.LINK, compact=True)
        ask.setObjectName("ask_wishes")
        ask.clicked.connect(lambda: self.ask_wanted.emit(customer_id))
        self._lines.addWidget(ask)


class WeekCard(Card):
    """Promises that are due on each of the next seven days."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(margins=(18, 13, 10, 11), gap=6, parent=parent)
        self._wording = wording
        head = row(gap=8, margins=(0, 0, 8, 0))
        head.addWidget(ElidedLabel(self.tr("Promises this week"), "card_title"), 1)
        self._many = label("", "caption", "text2")
        head.addWidget(self._many)
        self.body.addLayout(head)
        self._days = row(gap=0)
        self.body.addLayout(self._days)

    def show_week(self, week: Sequence[tuple[date, int]]) -> None:
        clear(self._days)
        for at, (day, promises) in enumerate(week):
            self._days.addWidget(_Day(self._wording, day, promises, today=at == 0), 1)
        many = sum(promises for _, promises in week)
        words = self.tr("1 to keep") if many == 1 else self.tr("{n} to keep").format(n=many)
        self._many.setText(words if many else self.tr("None due"))


class _Day(QLabel):
    """A day of the week card: its name, its number, a dot for each promise."""

    def __init__(self, wording: Wording, day: date, promises: int, *, today: bool) -> None:
        super().__init__()
        locale = wording.locale
        self._name = locale.dayName(day.isoweekday(), locale.FormatType.ShortFormat)
        self._number, self._promises, self._today = str(day.day), promises, today
        one, more = self.tr("1 promise"), self.tr("{n} promises")
        counted = wording.counted(promises, one, more)
        told = self.tr("{day}: {promises}").format(day=wording.day_long(day), promises=counted)
        self.setAccessibleName(told)
        self.setToolTip(tip(told))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(34, Theme.current().scaled(64))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter, centre = paint.begin(self), Qt.AlignmentFlag.AlignHCenter
        wide, unit = self.width(), theme.scaled
        name = QRect(0, 0, wide, unit(17))
        paint.text(painter, name, self._name, theme.font("caption"), theme.colour("text2"), centre)
        disc = QRect((wide - unit(28)) // 2, unit(19), unit(28), unit(28))
        ink = theme.colour("text")
        if self._today:
            paint.box(painter, disc, disc.height() / 2, theme.colour("accent"))
            ink = theme.colour("onAccent")
        paint.text(painter, disc, self._number, theme.font("small_strong"), ink, centre)
        shown = min(self._promises, _DOTS)
        more = self._promises > _DOTS
        x = wide / 2 - (shown * 7 + (6 if more else 0)) / 2 + 1
        for at in range(shown):
            dot = QRect(round(x + 7 * at), unit(53), 5, 5)
            paint.box(painter, dot, 2.5, theme.colour("costs"))
        if more:
            place = QRect(round(x + 7 * shown), unit(49), 8, 12)
            paint.text(painter, place, "+", theme.font("key"), theme.colour("warnTxt"))
        painter.end()


class PraiseCard(Card):
    """The latest kind words, and a way to thank for them."""

    thanks_wanted = Signal(int, str)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(margins=_MARGINS, gap=8, parent=parent)
        self._wording = wording
        self._praise: Praise | None = None
        self._said = label("", "small", wrap=True)
        self._who = ElidedLabel("", "caption", "text2")
        self._face = Avatar("", 22)
        self.thank = Button("", Kind.LINK, compact=True)
        self.thank.clicked.connect(self._ask_to_thank)
        foot = row(gap=8)
        foot.addWidget(self._face)
        foot.addWidget(self._who, 1)
        foot.addWidget(self.thank)
        self.body.addWidget(self._said)
        self.body.addLayout(foot)

    def show_praise(self, praise: Praise | None) -> None:
        self._praise = praise
        self.setVisible(praise is not None)
        if praise is None:
            return
        words = praise.words if len(praise.words) <= 180 else f"{praise.words[:177]}…"
        self._said.setText(self.tr("“{words}”").format(words=words))
        told = self.tr("{name} · {n} of {best}")
        self._who.setText(filled(told, name=praise.name, n=praise.recommend, best=_BEST))
        self._face.set_name(praise.name)
        name = _short(first_name(praise.name))
        self.thank.set_words(self.tr("Thank {name}").format(name=name))

    def _ask_to_thank(self) -> None:
        if self._praise is not None:
            self.thanks_wanted.emit(self._praise.customer_id, self._praise.name)


def _short(name: str) -> str:
    """A name that fits on a button."""
    return name if len(name) <= 14 else f"{name[:13]}…"


def _runs(told: str, **values: str) -> list[tuple[str, bool]]:
    """A sentence with its values as runs that stand out; nothing in a value is interpreted."""
    runs: list[tuple[str, bool]] = []
    rest = told
    while "{" in rest:
        before, _, tail = rest.partition("{")
        name, _, rest = tail.partition("}")
        runs += [(before, False), (values[name], True)]
    return [*runs, (rest, False)]
