"""Where a person writes: label above, error beside, drafts safe from oversized pastes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import SIGNAL, QEvent, QMimeData, QRect, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QSizePolicy, QTextEdit, QToolTip, QWidget

from csdesk.domain.errors import Refused
from csdesk.domain.wording import LONGEST as LONGEST_WRITTEN
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.amounts import read_amount
from ui.widgets.announcing import announce
from ui.widgets.marks import Mark
from ui.widgets.one_line import OneLine
from ui.widgets.surfaces import column, row
from ui.widgets.text import Label, label, tell_cut, tip
from ui.wording import Wording

LONGEST: Final = LONGEST_WRITTEN
"""No field takes more characters: what is longer belongs into an attachment."""
_LINE: Final = 500
_LINE_PERCENT: Final = 135


_PADDING = 26
"""What a field keeps free at both ends of its words."""


class LineField(QLineEdit):
    """One line of plain text, with an icon before it and a key cap behind it if wanted."""

    refused = Signal(str)
    """A sentence: why something could not be pasted."""

    def __init__(
        self,
        name: str,
        hint: str = "",
        *,
        icon: str = "",
        key: str = "",
        suffix: str = "",
        longest: int = _LINE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._key = paint.key_words(key) if key else ""
        self._suffix = suffix
        self._proposed = self._clicked_into = False
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self._fit = OneLine(longest, self)
        self.setValidator(self._fit)
        self._make_room()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.inputRejected.connect(self._say_too_long)

    def setText(self, words: str | None) -> None:
        """Show words of one line, whole, even where nobody could write as many."""
        super().setText(self._fit.make_room(words or ""))

    def write_over(self, proposed: bool) -> None:
        """Whoever comes here writes over what is only proposed."""
        self._proposed = proposed

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._clicked_into = event.reason() is Qt.FocusReason.MouseFocusReason
        if self._proposed:
            self.selectAll()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self._proposed and self._clicked_into:
            self.selectAll()
        self._clicked_into = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = Theme.current()
        painter, middle = paint.begin(self), self.height()
        if self._icon:
            rect = paint.mirrored(self, QRect(11, 0, 16, middle))
            paint.icon(painter, rect, self._icon, theme.colour("text3"), 16)
        if self._key:
            wide = paint.cap_width(self._key)
            cap = QRect(self.width() - wide - 8, (middle - 18) // 2, wide, 18)
            cap = paint.mirrored(self, cap)
            colour = theme.colour
            paint.key_cap(
                painter, cap, self._key, colour("text2"), colour("sunken"), colour("line")
            )
        if self._suffix:
            rect = paint.mirrored(self, QRect(0, 0, self.width() - 11, middle))
            ink, align = theme.colour("text3"), paint.trailing(self)
            paint.text(painter, rect, self._suffix, theme.font("body"), ink, align)
        painter.end()
        self._tell_hint()

    def _tell_hint(self) -> None:
        """Qt cuts a hint that has no room."""
        hint = "" if self.text() else self.placeholderText()
        margins = self.textMargins()
        room = self.width() - _PADDING - margins.left() - margins.right()
        tell_cut(self, hint, paint.width_of(hint, self.font()) > room)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._make_room()

    def _make_room(self) -> None:
        """Keep the text away from the icon before it and from what stands behind it."""
        before = 22 if self._icon else 0
        behind = paint.cap_width(self._key) if self._key else 0
        if self._suffix:
            behind = paint.width_of(self._suffix, Theme.current().font("body")) + 6
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (behind, before) if rtl else (before, behind)
        self.setTextMargins(left, 0, right, 0)

    def set_wrong(self, wrong: bool) -> None:
        """Show that what stands here needs a correction."""
        set_wrong(self, wrong)

    def _say_too_long(self) -> None:
        say_refused(self, too_long_to_paste())


def set_wrong(field: QWidget, wrong: bool) -> None:
    """Give a field the red edge, or take it away."""
    if field.property("wrong") != wrong:
        field.setProperty("wrong", wrong)
        field.style().unpolish(field)
        field.style().polish(field)


def say_refused(field: LineField | TextField, sentence: str) -> None:
    """Say why something did not go into a field; beside it where nobody else does."""
    if field.receivers(SIGNAL("refused(QString)")):
        field.refused.emit(sentence)
        return
    field.setAccessibleDescription(sentence)
    QToolTip.showText(field.mapToGlobal(field.rect().bottomLeft()), tip(sentence), field)


def too_long_to_paste() -> str:
    """What to say when more was pasted than a field takes."""
    from ui.wording import translated

    return translated("That is too long for this place. Keep it as a file and write the gist here.")


class TextField(QTextEdit):
    """Some lines of plain text; what is pasted loses its looks, and has a limit."""

    refused = Signal(str)
    submitted = Signal()
    """Ctrl+Enter was pressed."""

    def __init__(
        self,
        name: str,
        hint: str = "",
        *,
        lines: int = 3,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lines, self._hint_lines = lines, 1
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.document().setDocumentMargin(3)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._space_lines()

    def text(self) -> str:
        return self.toPlainText()

    def setText(self, words: str) -> None:
        """Show words as they are, never as markup."""
        if words != self.toPlainText():
            self.setPlainText(words)

    def setPlainText(self, words: str) -> None:
        super().setPlainText(words)
        self._space_lines()

    def setHtml(self, words: str) -> None:
        """There is no markup in a person's words: shown as they are."""
        self.setText(words)

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        """There is no picture and no style in a person's words: nothing is fetched."""

    def _space_lines(self) -> None:
        """Air between lines; not a step of undo, and kept by every line typed later."""
        document = self.document()
        blocked = self.blockSignals(True)
        document.setUndoRedoEnabled(False)
        spaced = QTextBlockFormat()
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        spaced.setLineHeight(_LINE_PERCENT, kind.value)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)
        document.setUndoRedoEnabled(True)
        self.blockSignals(blocked)

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().lineSpacing() * _LINE_PERCENT // 100
        return QSize(240, line * max(self._lines, self._hint_lines) + 24)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        lines = self._lines_of_hint()
        if lines != self._hint_lines:
            self._hint_lines = lines
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt shows but the first line of a hint: the style hides that, all of it is drawn here."""
        super().paintEvent(event)
        typing = self.document().firstBlock().layout().preeditAreaText()
        if not self.document().isEmpty() or typing:
            return
        painter, margin = paint.begin(self.viewport()), round(self.document().documentMargin())
        painter.setFont(self.font())
        painter.setPen(Theme.current().colour("text3"))
        way = int((paint.leading(self) | Qt.AlignmentFlag.AlignAbsolute).value)
        room = self.viewport().rect().adjusted(margin, margin, -margin, -margin)
        painter.drawText(room, way | Qt.TextFlag.TextWordWrap.value, self.placeholderText())
        painter.end()

    def _lines_of_hint(self) -> int:
        letters, margin = self.fontMetrics(), round(self.document().documentMargin())
        room = self.viewport().rect().adjusted(margin, 0, -margin, 0)
        wrapped = letters.boundingRect(room, Qt.TextFlag.TextWordWrap, self.placeholderText())
        return round(wrapped.height() / letters.lineSpacing())

    def set_wrong(self, wrong: bool) -> None:
        set_wrong(self, wrong)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        words = source.text()
        given_up = len(self.textCursor().selectedText())
        if len(words) + self.document().characterCount() - given_up > LONGEST:
            say_refused(self, too_long_to_paste())
            return
        self.insertPlainText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
            event.ignore()
            return
        if event.text().isprintable() and event.text() and self._full:
            say_refused(self, too_long_to_paste())
            return
        super().keyPressEvent(event)

    @property
    def _full(self) -> bool:
        return self.document().characterCount() > LONGEST and not self.textCursor().hasSelection()


class SearchField(LineField):
    """Where to look for something on this page; tells once typing paused."""

    asked = Signal(str)

    def __init__(
        self, name: str, hint: str, *, key: str = "Ctrl+F", parent: QWidget | None = None
    ) -> None:
        from PySide6.QtCore import QTimer

        super().__init__(name, hint, icon="magnifying-glass", key=key, parent=parent)
        self.setProperty("low", True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(120)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(lambda _: self._pause.start())
        self.returnPressed.connect(self._tell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._tell()
            return
        super().keyPressEvent(event)

    def _tell(self) -> None:
        self._pause.stop()
        self.asked.emit(self.text().strip())


class MoneyField(LineField):
    """An amount of the shop's currency; reads 12.50 and 12,50, and says what it can't read."""

    amount_changed = Signal(object)
    """The amount in minor units, or None while there is none that can be read."""
    complained = Signal(str)
    """A sentence about what can't be read; empty when all is well."""

    def __init__(
        self, name: str, wording: Wording, *, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(name, hint or wording.money(0), longest=40, parent=parent)
        self._wording = wording
        self.textChanged.connect(self._read)
        self.setFont(Theme.current().font("body_medium"))

    def amount(self) -> int | None:
        """Minor units, or None where nothing, or nothing readable, is written."""
        try:
            return self._parsed()
        except Refused:
            return None

    def set_amount(self, minor: int | None) -> None:
        """Show an amount as it would be written here."""
        self.setText("" if minor is None else self._wording.money(minor))

    def complaint(self) -> str:
        """What is wrong with what is written; empty if nothing."""
        try:
            self._parsed()
        except Refused as refused:
            return refused.sentence
        return ""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        amount = self.amount()
        if amount is not None:
            self.set_amount(amount)
        trouble = self.complaint()
        self.set_wrong(bool(trouble))
        self.complained.emit(trouble)

    def _parsed(self) -> int | None:
        text = self.text().strip().replace(self._wording.symbol, "")
        if not text:
            return None
        return read_amount(text, self._wording.currency, self._wording.locale)

    def _read(self) -> None:
        amount = self.amount()
        if amount is not None or not self.text().strip():
            self.set_wrong(False)
            self.complained.emit("")
        self.amount_changed.emit(amount)


class _Name(Label):
    """What a field is called: on one line as long as there is room."""

    def __init__(self, words: str) -> None:
        super().__init__(words, "strong", wrap=True)

    def sizeHint(self) -> QSize:
        wide = paint.width_of(self.text(), self.font()) + 2  # Qt breaks what fits to the dot
        return QSize(wide, self.heightForWidth(wide))


class LabelledField(QWidget):
    """A label, a field below it, a hint at the right, and room for one sentence of correction.

    Where the hint would have to crowd into more than two lines, it stands below the label.
    """

    def __init__(
        self,
        words: str,
        field: QWidget,
        *,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.field = field
        layout = column(self, gap=6)
        self.head = head = row(gap=8)
        self.label: Label = _Name(words)
        self.label.setBuddy(field)
        self.hint: Label = label(hint, "caption", "text3", wrap=True)
        head.addWidget(self.label)
        head.addWidget(self.hint, 1)
        layout.addLayout(head)
        layout.addWidget(field)
        self._trouble = QWidget()
        line = row(self._trouble, gap=6)
        line.addWidget(Mark("warning-circle", "badTxt", 14), 0, Qt.AlignmentFlag.AlignTop)
        self._sentence = label("", "caption", "badTxt", wrap=True)
        line.addWidget(self._sentence, 1)
        self._trouble.setVisible(False)
        layout.addWidget(self._trouble)
        layout.addStretch(1)
        if not field.accessibleName():
            field.setAccessibleName(words)
        if isinstance(field, MoneyField):
            field.complained.connect(self._complain_aloud)
        if isinstance(field, (LineField, TextField)):
            field.refused.connect(self._complain_aloud)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_hint()

    def _place_hint(self) -> None:
        needed = paint.width_of(self.hint.text(), self.hint.font())
        beside = self.width() - self.label.sizeHint().width() - self.head.spacing()
        below, ways, side = needed > 2 * beside, QBoxLayout.Direction, Qt.AlignmentFlag
        self.head.setDirection(ways.TopToBottom if below else ways.LeftToRight)
        across = side.AlignLeading if below else side.AlignTrailing
        self.hint.setAlignment(across | side.AlignVCenter)

    def _complain_aloud(self, sentence: str) -> None:
        """The focus is elsewhere by now, or stays where it is: nothing else would be heard."""
        self.complain(sentence)
        announce(self.field, sentence)

    def complain(self, sentence: str) -> None:
        """Say below the field what is wrong and how to mend it; empty takes it back."""
        self._sentence.setText(sentence)
        self._trouble.setVisible(bool(sentence))
        set_wrong(self.field, bool(sentence))
        self.field.setAccessibleDescription(sentence)
