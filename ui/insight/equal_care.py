"""Does everyone get the same care? Three bars by what customers spend, for checking only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from csdesk.domain.insight.attention import AttentionVerdict, EqualAttention, SpendGroup
from ui.charts import ink
from ui.charts.painted import Mark, PaintedChart
from ui.charts.twin import Told, Twin
from ui.wording import Wording

_ROW: Final = 30.0
_HEAD: Final = 22.0
_APART: Final = 14.0
_BAR: Final = 10.0


class EqualCareChart(PaintedChart):
    """From those who spend most to those who spend least: first reply, and promises kept."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.wording = wording
        self.groups: tuple[SpendGroup, ...] = ()
        self.setAccessibleName(self.tr("First reply and promises kept, by what customers spend"))
        self.setMinimumSize(240, round(_HEAD + 3 * _ROW))
        self.empty_sentence = self._nothing()

    def show_groups(self, attention: EqualAttention) -> None:
        """Draw the thirds; without complaints it says what is missing."""
        self.groups = attention.groups
        told = any(group.complaints for group in self.groups)
        self.empty_sentence = "" if told else self._nothing()
        self.look_again()

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        row = min(_ROW, (rect.height() - _HEAD) / max(1, len(self.groups)))
        left, longest = self._bars_from(rect)
        head = rect.top() + _HEAD / 2
        reply, kept_words = self.tr("First reply after"), self.tr("Promises kept")
        start = min(left, rect.right() - ink.wide(kept_words) - _APART - ink.wide(reply))
        ink.words(painter, QPointF(max(rect.left(), start), head), reply, tone="text2")
        end = QPointF(rect.right(), head)
        ink.words(painter, end, kept_words, tone="text2", align=ink.RIGHT)
        for at, group in enumerate(self.groups):
            y = rect.top() + _HEAD + row * (at + 0.5)
            name = self.names()[at]
            ink.words(painter, QPointF(rect.left(), y), name, "caption_medium", "text")
            self._paint_bar(painter, QRectF(left, y - _BAR / 2, longest, _BAR), group)
            kept = QPointF(rect.right(), y)
            ink.words(painter, kept, self._kept(group), "small_strong", "text", ink.RIGHT)

    def marks(self) -> Sequence[Mark]:
        rect = self.chart_rect
        row = min(_ROW, (rect.height() - _HEAD) / max(1, len(self.groups)))
        left, _ = self._bars_from(rect)
        found = []
        for at, group in enumerate(self.groups):
            place = QPointF(left, rect.top() + _HEAD + row * (at + 0.5))
            reply = self.tr("First reply after {time}").format(time=self._reply(group))
            kept = self.tr("Promises kept {share}").format(share=self._kept(group))
            count = self.tr("Complaints: {n}, customers: {customers}").format(
                n=self.wording.number(group.complaints),
                customers=self.wording.number(group.customers),
            )
            found.append(Mark(place, (self.names()[at], reply, kept, count)))
        return found

    def mark_at(self, place: QPointF) -> int | None:
        """The row that the mouse is on."""
        rect = self.chart_rect
        row = min(_ROW, (rect.height() - _HEAD) / max(1, len(self.groups)))
        at = int((place.y() - rect.top() - _HEAD) // row)
        return at if 0 <= at < len(self.groups) else None

    def twin(self) -> Twin:
        headings = (
            self.tr("Customers"),
            self.tr("How many"),
            self.tr("Complaints"),
            self.tr("First reply after"),
            self.tr("Minutes"),
            self.tr("Thank-yous"),
            self.tr("Promises"),
            self.tr("Kept"),
        )
        return Twin(headings, tuple(map(self._row, self.names(), self.groups)))

    def names(self) -> tuple[str, ...]:
        """What the groups are called, as many as there are."""
        if len(self.groups) == 3:
            return (self.tr("Spend most"), self.tr("In between"), self.tr("Spend least"))
        return tuple(self.tr("Group {n}").format(n=at + 1) for at in range(len(self.groups)))

    def _row(self, name: str, group: SpendGroup) -> tuple[Told | str, ...]:
        number, minutes, goodwill = self.wording.number, group.minutes, group.goodwill_minor
        kept = group.promises_kept / group.promises if group.promises else None
        return (
            name,
            Told(number(group.customers), group.customers),
            Told(number(group.complaints), group.complaints),
            Told(self._reply(group), group.first_reply_hours),
            Told("–" if minutes is None else self.wording.minutes(round(minutes)), minutes),
            Told("–" if goodwill is None else self.wording.money(round(goodwill)), goodwill),
            Told(number(group.promises), group.promises),
            Told(self._kept(group), kept),
        )

    def _paint_bar(self, painter: QPainter, room: QRectF, group: SpendGroup) -> None:
        hours = group.first_reply_hours
        most = max((each.first_reply_hours or 0 for each in self.groups), default=0) or 1
        wide = room.width() * (hours or 0) / most
        if hours is not None:
            bar = QRectF(room.left(), room.top(), max(3.0, wide), room.height())
            ink.bar(painter, bar, "info", 2.5)
        after = QPointF(room.left() + (max(3.0, wide) + 8 if hours is not None else 0), 0)
        after.setY(room.center().y())
        ink.words(painter, after, self._reply(group), "small", "text2")

    def _bars_from(self, rect: QRectF) -> tuple[float, float]:
        """Where the bars begin, and how long the longest may be."""
        names = max((ink.wide(name, "caption_medium") for name in self.names()), default=60)
        left = rect.left() + names + 14
        replies = max((ink.wide(self._reply(group), "small") for group in self.groups), default=40)
        kept = ink.wide(self.tr("Promises kept")) / 2
        return left, max(30.0, rect.right() - left - replies - 8 - max(kept, 48.0))

    def _reply(self, group: SpendGroup) -> str:
        hours = group.first_reply_hours
        if hours is None:
            return "–"
        if hours >= 48:
            return self.tr("{n} days").format(n=round(hours / 24))
        return self.wording.minutes(round(hours * 60))

    def _kept(self, group: SpendGroup) -> str:
        if not group.promises:
            return "–"
        return self.wording.percent(group.promises_kept / group.promises)

    def _nothing(self) -> str:
        return self.tr("The bars begin with the first complaint.")


def verdict_chip(verdict: AttentionVerdict) -> tuple[str, str, str]:
    """Tone, icon and words of the verdict."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("EqualCareChart", words)

    return {
        AttentionVerdict.EQUAL: ("ok", "check", tr("Yes")),
        AttentionVerdict.UNEQUAL: ("warn", "warning", tr("Not quite")),
        AttentionVerdict.NO_SIGN: ("info", "question", tr("No sign of it")),
        AttentionVerdict.CANT_TELL: ("plum", "hourglass-medium", tr("Can’t tell yet")),
    }[verdict]
