"""Text on a page. A person's words are always plain text: nothing in them is ever interpreted."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from csdesk.domain.stand_ins import shown
from ui.theme import Theme
from ui.widgets import paint

_NARROW: Final = 80
"""A paragraph never asks for more width than this."""
_TOLD_CUT: Final = "csdesk_told_cut"
_NEW_LINE: Final = "\u2028"
"""As a text layout knows the end of a line."""


class Label(QLabel):
    """Plain text in a role and a tone of the theme, whatever it contains."""

    def __init__(
        self,
        words: str = "",
        role: str = "body",
        tone: str = "text",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._role, self._tone = role, tone
        self._wanted = self.alignment()
        self._align()
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        theme = Theme.current()
        theme.changed.connect(self._dress)
        self._dress()
        self.setText(words)

    def setAlignment(self, align: Qt.AlignmentFlag) -> None:
        self._wanted = align
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """Qt would let each text begin where its own letters do, and a column look frayed."""
        flag, align = Qt.AlignmentFlag, self._wanted
        across = align & flag.AlignHorizontal_Mask
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft and not across & (
            flag.AlignHCenter | flag.AlignAbsolute
        ):
            side = flag.AlignLeft if across & flag.AlignRight else flag.AlignRight
            align = (align & flag.AlignVertical_Mask) | side | flag.AlignAbsolute
        super().setAlignment(align)

    def set_tone(self, tone: str) -> None:
        if tone != self._tone:
            self._tone = tone
            self._dress()

    def showEvent(self, event: QShowEvent) -> None:
        """Where the theme changed before it was ever shown, Qt has put the old colour back."""
        super().showEvent(event)
        if self.palette().color(self.foregroundRole()) != Theme.current().colour(self._tone):
            self._dress()

    def minimumSizeHint(self) -> QSize:
        """A paragraph gives way to a narrow column, whatever the longest of its words is."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), _NARROW), hint.height()) if self.wordWrap() else hint

    def setText(self, words: str) -> None:
        super().setText(shown(words))

    def heightForWidth(self, width: int) -> int:
        if self._breaks_words(width):
            return ceil(self._laid_out(width)[1]) + self._around().height()
        return super().heightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt would cut a word that is longer than a line."""
        if not self._breaks_words(self.width()):
            super().paintEvent(event)
            return
        painter = paint.begin(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        place = self.contentsRect()
        self._laid_out(self.width())[0].draw(painter, QPointF(place.topLeft()))
        painter.end()

    def _breaks_words(self, width: int) -> bool:
        if not self.wordWrap():
            return False
        longest = super().minimumSizeHint().width()
        return longest > width and longest > _NARROW

    def _around(self) -> QSize:
        margins = self.contentsMargins()
        return QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _laid_out(self, width: int) -> tuple[QTextLayout, float]:
        layout = QTextLayout(self.text().replace("\n", _NEW_LINE), self.font())
        return lay_out(layout, self, width - self._around().width())

    def _dress(self) -> None:
        theme = Theme.current()
        self.setFont(theme.font(self._role))
        palette = self.palette()
        palette.setColor(self.foregroundRole(), theme.colour(self._tone))
        self.setPalette(palette)


def label(
    words: str = "",
    role: str = "body",
    tone: str = "text",
    *,
    wrap: bool = False,
    parent: QWidget | None = None,
) -> Label:
    """A line (or with ``wrap`` a paragraph) of plain text."""
    return Label(words, role, tone, wrap=wrap, parent=parent)


class ElidedLabel(Label):
    """One line, cut with an ellipsis where there is no room; its tip then says all of it."""

    def __init__(
        self,
        words: str = "",
        role: str = "body",
        tone: str = "text",
        *,
        cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        """``cut`` says where the ellipsis stands: in the middle where the end tells most."""
        super().__init__(words, role, tone, parent=parent)
        self._cut = cut
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, words: str) -> None:
        super().setText(words)
        self._tell_if_cut()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(
            min(hint.width(), QFontMetrics(self.font()).averageCharWidth() * 4), hint.height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_if_cut()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.begin(self)
        align = paint.leading(self)
        if self._wanted & Qt.AlignmentFlag.AlignRight:
            align = paint.trailing(self)
        elif self._wanted & Qt.AlignmentFlag.AlignHCenter:
            align = Qt.AlignmentFlag.AlignHCenter
        colour = self.palette().color(self.foregroundRole())
        rect = self.contentsRect()
        paint.text(painter, rect, self.text(), self.font(), colour, align, self._cut)
        painter.end()

    def _tell_if_cut(self) -> None:
        cut = paint.width_of(self.text(), self.font()) > self.contentsRect().width()
        self.setToolTip(tip(self.text()) if cut else "")


def tip(words: str) -> str:
    """A person's words for a tool tip, which would otherwise guess that they may be HTML."""
    words = shown(words)
    escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<span>{escaped}</span>" if escaped != words else words


def lay_out(layout: QTextLayout, shown: QWidget, width: int) -> tuple[QTextLayout, float]:
    """The lines of a paragraph, no word wider than they are; and how high all of them stand."""
    option = QTextOption(paint.leading(shown))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout, height


def tell_cut(widget: QWidget, words: str, cut: bool) -> None:
    """Let the tip of a widget say all of its words where they are cut; other tips stay."""
    ours = widget.property(_TOLD_CUT)
    if widget.toolTip() not in ("", ours):
        return
    widget.setToolTip(tip(words) if cut else "")
    widget.setProperty(_TOLD_CUT, widget.toolTip())


class Prose(QLabel):
    """A paragraph of plain runs of which some stand out: ``[("Looking after ", False), ...]``.

    Painted from the runs themselves, so that a name can never become markup.
    """

    def __init__(
        self,
        runs: Sequence[tuple[str, bool]] = (),
        role: str = "body",
        tone: str = "text",
        *,
        strong_tone: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._role, self._tone, self._strong_tone = role, tone, strong_tone or tone
        self._runs: tuple[tuple[str, bool], ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        Theme.current().changed.connect(self.updateGeometry)
        self.set_runs(runs)

    def set_runs(self, runs: Sequence[tuple[str, bool]]) -> None:
        """Show other words; True marks a run that stands out."""
        self._runs = tuple(runs)
        words = "".join(run for run, _ in self._runs)
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._lay_out(width)[1]) + 1

    def sizeHint(self) -> QSize:
        width = paint.width_of(self.text(), Theme.current().font(self._role)) + 8
        return QSize(min(width, 480), self.heightForWidth(min(width, 480)))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.heightForWidth(max(80, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.begin(self)
        painter.setPen(Theme.current().colour(self._tone))
        self._lay_out(self.width())[0].draw(painter, QPointF(0, 0))
        painter.end()

    def _lay_out(self, width: int) -> tuple[QTextLayout, float]:
        theme = Theme.current()
        layout = QTextLayout(self.text(), theme.font(self._role))
        layout.setFormats(self._formats())
        return lay_out(layout, self, width)

    def _formats(self) -> list[QTextLayout.FormatRange]:
        theme, formats, start = Theme.current(), [], 0
        font = theme.font(self._role)
        font.setWeight(theme.font("strong").weight())
        for words, strong in self._runs:
            if strong:
                stands_out = QTextLayout.FormatRange()
                stands_out.start, stands_out.length = start, len(words)
                shape = QTextCharFormat()
                shape.setFont(font)
                shape.setForeground(theme.colour(self._strong_tone))
                stands_out.format = shape
                formats.append(stands_out)
            start += len(words)
        return formats
