"""What similar complaints got: for each kind the usual remedy and the usual goodwill."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter

from csdesk.domain.complaint import Severity
from csdesk.domain.insight.precedents import KindGot, Precedents, Usual
from ui.charts import ink
from ui.charts.ink import Key
from ui.charts.painted import Mark, PaintedChart
from ui.charts.twin import Told, Twin
from ui.insight.range_ink import Axis, paint_ticks, ticks
from ui.theme import Theme
from ui.widgets import paint
from ui.wording import Wording

MOST: Final = 12
"""So many kinds are drawn; the table has them all."""
_ROW: Final = 44.0
_ABOVE: Final = 22.0
_BELOW: Final = 26.0
_BAR: Final = 8.0
_APART: Final = 9.0
_LEAST_MINOR: Final = 100.0
_MOST_WORDS: Final = 30
REMEDY, GOODWILL = ("circle", "info"), ("diamond", "plum")
"""How the middle of each is drawn, and in which colour."""


class PrecedentChart(PaintedChart):
    """A row for each kind: two ranges on one scale of money, each with its middle."""

    def __init__(self, wording: Wording) -> None:
        super().__init__("")
        self.wording = wording
        self.kinds: tuple[KindGot, ...] = ()
        self._all: tuple[KindGot, ...] = ()
        self.setAccessibleName(self.tr("What similar complaints got"))
        self.setMinimumWidth(300)

    def show_precedents(self, known: Precedents) -> None:
        """Draw the kinds, the most alike first."""
        self._all = known.kinds
        self.kinds = _drawn(known.kinds)
        self.setFixedHeight(round(_ABOVE + _ROW * max(1, len(self.kinds)) + _BELOW))
        self.look_again()

    @property
    def left_out(self) -> int:
        """How many kinds stand in the table alone."""
        return len(self._all) - len(self.kinds)

    def keys(self) -> Sequence[Key]:
        if not self.kinds:
            return ()
        return (Key(*REMEDY, self.tr("Remedy")), Key(*GOODWILL, self.tr("Goodwill")))

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        axis = self._axis(rect)
        top, bottom = rect.top() + _ABOVE, rect.bottom() - _BELOW
        told = [(value, self._money(value)) for value in ticks(axis.low, axis.high)]
        for value, _ in told:
            x = round(axis.x(value)) + 0.5
            ink.line(painter, [QPointF(x, top), QPointF(x, bottom)], ink.pen("grid", 1))
        head = QPointF(rect.right(), rect.top() + 10)
        ink.words(painter, head, self.tr("Unusual"), align=ink.RIGHT)
        for kind, y in zip(self.kinds, self._rows(rect), strict=True):
            name = QPointF(rect.left(), y - 9)
            ink.words(painter, name, _short(kind_name(kind)), "caption_medium", "text")
            ink.words(painter, QPointF(rect.left(), y + 9), self._seen(kind))
            _paint_usual(painter, axis, y - _APART, kind.remedy, *REMEDY)
            _paint_usual(painter, axis, y + _APART, kind.goodwill, *GOODWILL)
            end = QPointF(rect.right(), y)
            ink.words(painter, end, self._outside(kind), "caption", "text2", ink.RIGHT)
        paint_ticks(painter, axis, bottom + 13, told)

    def marks(self) -> Sequence[Mark]:
        rect = self.chart_rect
        axis = self._axis(rect)
        return [
            Mark(QPointF(axis.x(kind.remedy.median), y - _APART), self._lines(kind))
            for kind, y in zip(self.kinds, self._rows(rect), strict=True)
        ]

    def mark_at(self, place: QPointF) -> int | None:
        """The row that the mouse is on."""
        at = int((place.y() - _ABOVE) // _ROW)
        return at if 0 <= at < len(self.kinds) else None

    def twin(self) -> Twin:
        headings = (
            *(self.tr("Complaints"), self.tr("Settled"), self.tr("Remedy, middle")),
            *(self.tr("Middle half"), self.tr("Goodwill, middle"), self.tr("Middle half")),
            *(self.tr("Both, middle"), self.tr("Middle half"), self.tr("Of what was at stake")),
            *(self.tr("More than usual"), self.tr("Less than usual"), self.tr("Say why")),
            *(self.tr("First"), self.tr("Last")),
        )
        return Twin(headings, tuple(self._cells(kind) for kind in self._all))

    def _cells(self, kind: KindGot) -> tuple[Told | str, ...]:
        number, share = self.wording.number, kind.share
        percent = None if share is None else share.median
        both = (self._two(usual) for usual in (kind.remedy, kind.goodwill, kind.total))
        counts = (kind.more, kind.less, kind.with_reason)
        return (
            *(kind_name(kind), Told(number(kind.n), kind.n)),
            *(cell for two in both for cell in two),
            Told("–" if percent is None else self.wording.percent(percent / 100), percent),
            *(Told(number(count), count) for count in counts),
            *(Told(self.wording.date(d), d.toordinal()) for d in (kind.first_on, kind.last_on)),
        )

    def _two(self, usual: Usual) -> tuple[Told, Told]:
        return Told(self._money(usual.median), usual.median), Told(self._span(usual), usual.high)

    def _lines(self, kind: KindGot) -> tuple[str, ...]:
        line = self.tr("{what}: {middle}, middle half {span}")
        parts = (
            (self.tr("Remedy"), kind.remedy),
            (self.tr("Goodwill"), kind.goodwill),
            (self.tr("Both"), kind.total),
        )
        told = (
            line.format(what=what, middle=self._money(usual.median), span=self._span(usual))
            for what, usual in parts
        )
        outside = self.tr("{more} got more than usual before, {less} less; {why} say why")
        first, last = self.wording.date(kind.first_on), self.wording.date(kind.last_on)
        number = self.wording.number
        return (
            kind_name(kind),
            *told,
            outside.format(
                more=number(kind.more), less=number(kind.less), why=number(kind.with_reason)
            ),
            self.tr("{n} settled, {first} to {last}").format(
                n=number(kind.n), first=first, last=last
            ),
        )

    def _seen(self, kind: KindGot) -> str:
        return self.tr("{n} settled, {first} to {last}").format(
            n=self.wording.number(kind.n),
            first=self.wording.day_as(kind.first_on, "MMM yyyy"),
            last=self.wording.day_as(kind.last_on, "MMM yyyy"),
        )

    def _outside(self, kind: KindGot) -> str:
        number = self.wording.number
        if not kind.compared:
            return "–"
        return self.tr("{n} of {all}").format(n=number(kind.outside), all=number(kind.compared))

    def _money(self, minor: float) -> str:
        return self.wording.money_rough(round(minor))

    def _span(self, usual: Usual) -> str:
        low, high = self._money(usual.low), self._money(usual.high)
        return self.tr("{low} to {high}").format(low=low, high=high)

    def _rows(self, rect: QRectF) -> list[float]:
        return [rect.top() + _ABOVE + _ROW * (at + 0.5) for at in range(len(self.kinds))]

    def _axis(self, rect: QRectF) -> Axis:
        names = [ink.wide(_short(kind_name(kind)), "caption_medium") for kind in self.kinds]
        lines = [ink.wide(self._seen(kind)) for kind in self.kinds]
        ends = [ink.wide(self._outside(kind)) for kind in self.kinds]
        left = rect.left() + max((*names, *lines), default=0.0) + 24
        right = rect.right() - max((*ends, ink.wide(self.tr("Unusual")))) - 24
        amounts = [u.high for kind in self.kinds for u in (kind.remedy, kind.goodwill)]
        return Axis(left, max(left + 60, right), 0.0, max((_LEAST_MINOR, *amounts)) * 1.04)


def kind_name(kind: KindGot) -> str:
    """What the complaints of a row have in common."""
    if kind.severity is None:
        return _tr("All complaints")
    if not kind.category:
        return {
            Severity.SMALL: _tr("All small ones"),
            Severity.SERIOUS: _tr("All serious ones"),
            Severity.GRAVE: _tr("All grave ones"),
        }[Severity(kind.severity)]
    grade = {
        Severity.SMALL: _tr("small"),
        Severity.SERIOUS: _tr("serious"),
        Severity.GRAVE: _tr("grave"),
    }[Severity(kind.severity)]
    return _tr("{category}, {severity}").format(category=kind.category, severity=grade)


def _tr(words: str) -> str:
    return QCoreApplication.translate("PrecedentChart", words)


def _drawn(kinds: Sequence[KindGot]) -> tuple[KindGot, ...]:
    """Not too many: the back-off lines always, before them those with most complaints."""
    wide = [kind for kind in kinds if not kind.category]
    alike = [kind for kind in kinds if kind.category]
    return (*alike[: max(0, MOST - len(wide))], *wide)


def _short(name: str) -> str:
    return name if len(name) <= _MOST_WORDS else f"{name[: _MOST_WORDS - 1].rstrip()}…"


def _paint_usual(
    painter: QPainter, axis: Axis, y: float, usual: Usual, shape: str, token: str
) -> None:
    """The middle half as a bar, the middle as a mark of its own shape."""
    colour = Theme.current().colour(token)
    left, right = axis.x(usual.low), axis.x(usual.high)
    bar = QRectF(left, y - _BAR / 2, max(2.0, right - left), _BAR)
    paint.box(painter, bar, 3, paint.faded(colour, 0.3), colour, 1.2)
    ground = Theme.current().colour("card")
    ink.mark(painter, shape, QPointF(axis.x(usual.median), y), 5.5, colour, ground)
