"""What to read back to the customer, and what they answered."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QSizePolicy, QWidget

from ui.complaints.complaint_words import READ_BACK_LATER, named, tr
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.chips import Chip
from ui.widgets.choices import CheckBox
from ui.widgets.fields import LONGEST, LineField, too_long_to_paste
from ui.widgets.marks import Mark
from ui.widgets.surfaces import Card, Well, column, row
from ui.widgets.text import label

_MOST_LINES: Final = 8
_FEWER_ABOVE_REASONS: Final = 3
_EDGE: Final = 5


class GrowingText(QPlainTextEdit):
    """Text that looks like text until somebody writes in it, and grows with what it says."""

    refused = Signal(str)
    """A sentence: why something did not go in."""

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setViewportMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        self.most = _MOST_LINES
        self.textChanged.connect(self.fit)
        self.fit()

    def text(self) -> str:
        return self.toPlainText()

    def show_words(self, words: str) -> None:
        """Show words as they are; nobody is told that they changed."""
        blocked = self.blockSignals(True)
        self.setPlainText(words)
        self.blockSignals(blocked)
        self.fit()

    def fit(self) -> None:
        """Be as high as the words are, up to a few lines; then they scroll."""
        lines = max(1, min(round(self.document().size().height()), self.most))
        layout = self.document().firstBlock().layout()
        line = layout.lineAt(0).height() if layout is not None and layout.lineCount() else 0.0
        height = math.ceil(lines * max(line, self.fontMetrics().lineSpacing())) + 12
        if self.minimumHeight() != height:
            self.setFixedHeight(height)

    def insertFromMimeData(self, source: QMimeData) -> None:
        words, given_up = source.text(), len(self.textCursor().selectedText())
        if len(words) + self.document().characterCount() - given_up > LONGEST:
            self.refused.emit(too_long_to_paste())
        else:
            self.insertPlainText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        full = self.document().characterCount() > LONGEST
        if full and event.text().isprintable() and event.text():
            self.refused.emit(too_long_to_paste())
        else:
            super().keyPressEvent(event)

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        """There is no picture and no style in a person's words: nothing is fetched."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.begin(self.viewport())
        if not self.toPlainText():
            painter.setPen(Theme.current().colour("text3"))
            flags = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignTop.value
            painter.drawText(self.viewport().rect(), flags, self.placeholderText())
        painter.end()
        super().paintEvent(event)


class _Framed(QWidget):
    """Shows the edge of a field around growing text, only while somebody writes in it."""

    def __init__(self, text: GrowingText) -> None:
        super().__init__()
        self._text = text
        column(self, gap=0).addWidget(text)
        text.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._text.hasFocus():
            painter = paint.begin(self)
            paint.box(painter, self.rect(), 8, None, Theme.current().colour("accent"), 2)
            painter.end()


class ReadBackCard(Card):
    """What to read back, made from the fields until somebody writes it anew; and their answer."""

    changed = Signal()
    refused = Signal()
    """The customer said “not quite”: something has to be put right first."""

    def __init__(
        self, step: str, *, may_refuse: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(margins=(13, 14, 9, 12), gap=4, parent=parent)
        self._made, self._step, self._asking = "", step, False
        self._name, self._may_refuse = "", may_refuse
        self.refusals = 0
        """How often they said “not quite” so far."""
        self._lines = _MOST_LINES
        self.body.addLayout(self._head())
        hint = tr("Write down what happened, and it stands here.")
        self.text = GrowingText(tr("What to read back"), hint)
        self.text.setObjectName(f"{step}_read_back")
        self.text.textChanged.connect(self._reworded)
        self.text.refused.connect(self._say_again)
        self.body.addWidget(_Framed(self.text))
        self.said_yes = CheckBox("")
        self.said_yes.setObjectName(f"{step}_said_yes")
        self.said_yes.toggled.connect(self._answered)
        self._inset(self.said_yes)
        self._again = label("", "caption", "warnTxt", wrap=True)
        self._again.setObjectName(f"{step}_read_again")
        self._again.setVisible(False)
        self._inset(self._again)
        self._not_quite = Button(tr("Not quite"), Kind.LINK, "pencil-simple", compact=True)
        self._not_quite.setObjectName(f"{step}_not_quite")
        self._not_quite.clicked.connect(self.refuse)
        self._not_now = Button(tr("Not now? Say why"), Kind.LINK, compact=True, breaks=True)
        self._not_now.setObjectName(f"{step}_not_now")
        self._not_now.clicked.connect(self.ask_why_not)
        self._inset(self._not_quite, self._not_now)
        self._inset(self._reasons())

    def fit(self, lines: int) -> None:
        """Show so many lines before they scroll."""
        self._lines = lines
        self._make_room()

    def call(self, name: str) -> None:
        """Whose answer it is."""
        self._name = name
        said = named(name, tr("{name} said: yes, that’s it"), tr("They said: yes, that’s it"))
        self.said_yes.set_words(said)

    @property
    def custom(self) -> str:
        """What somebody wrote themselves, empty while it is made from the fields."""
        words = self.text.text()
        return words if words.strip() and words != self._made else ""

    def words(self) -> str:
        return self.text.text().strip()

    def compose(self, made: str) -> None:
        """Show what the fields make, unless somebody wrote it anew; a yes to less is none."""
        written = bool(self.custom)
        if made != self._made:
            self._unconfirm()
        self._made = made
        if not written:
            self.text.show_words(made)

    def write(self, words: str) -> None:
        """Show somebody's own words; with none, what the fields make comes next."""
        self.text.show_words(words)

    def why_not(self) -> str:
        """The reason why it was not read back, empty where there is none."""
        return "" if self.said_yes.isChecked() else self.reason.text().strip()

    def ask_why_not(self) -> None:
        """Offer to read it back later, or to say why not."""
        self._asking = True
        self._tell()
        self.later.setFocus(Qt.FocusReason.TabFocusReason)

    def refuse(self) -> None:
        """“Not quite”: it is counted, and read back again once it is put right."""
        self.refusals += 1
        self._put(self.said_yes, False)
        self._say_again(
            named(
                *(self._name, tr("{name} said: not quite. Put it right, then read it back again.")),
                tr("Not quite, they said. Put it right, then read it back again."),
            )
        )
        self._tell()
        self.refused.emit()

    def read_later(self) -> None:
        """“Read it back later”: that is the reason, and a task on Today follows from it."""
        self.said_yes.setChecked(False)
        self.reason.setText(READ_BACK_LATER)

    def show_answer(self, said_yes: bool, why_not: str, refusals: int = 0) -> None:
        """Show what they answered, or why it was not read back."""
        self._asking, self.refusals = bool(why_not), refusals
        self._put(self.said_yes, said_yes)
        self.reason.blockSignals(True)
        self.reason.setText(why_not)
        self.reason.blockSignals(False)
        self._say_again("")
        self._tell()

    def _unconfirm(self) -> None:
        """What they said yes to is not what stands here now."""
        if self.said_yes.isChecked():
            self._put(self.said_yes, False)
            self._say_again(tr("It changed since the yes. Read it back once more."))
            self._tell()

    def _say_again(self, words: str) -> None:
        self._again.setText(words)
        self._again.setVisible(bool(words))

    def _put(self, box: CheckBox, on: bool) -> None:
        blocked = box.blockSignals(True)
        box.setChecked(on)
        box.blockSignals(blocked)
        box.update()

    def _reworded(self) -> None:
        self._unconfirm()
        self.changed.emit()

    def _inset(self, *widgets: QWidget) -> None:
        """Below the text, whose own edge lies a little further out."""
        line = row(gap=14, margins=(_EDGE, 0, _EDGE, 0))
        for widget in widgets:
            line.addWidget(widget)
        if isinstance(widgets[-1], Button):
            line.addStretch(1)
        self.body.addLayout(line)

    def _head(self) -> QHBoxLayout:
        line = row(gap=9, margins=(_EDGE, 0, _EDGE, 0))
        line.addWidget(Mark("quotes", "accentTxt", 18))
        line.addWidget(label(tr("Read it back"), "card_title"), 1)
        copy = IconButton("copy", tr("Copy"), size=28)
        copy.setObjectName(f"{self._step}_copy_read_back")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.words()))
        line.addWidget(copy)
        return line

    def _reasons(self) -> QWidget:
        self._panel = Well(margins=(10, 8, 10, 10), gap=6)
        self.later = Button(tr("Read it back later"), Kind.SOFT, "clock", compact=True)
        self.later.setObjectName(f"{self._step}_read_back_later")
        self.later.clicked.connect(self.read_later)
        self._panel.body.addWidget(self.later)
        self.reason = LineField(tr("Why it was not read back"), tr("Or say why not"))
        self.reason.setObjectName(f"{self._step}_why_not")
        self.reason.textChanged.connect(lambda _: self._reasoned())
        self._panel.body.addWidget(self.reason)
        self._task = Chip(tr("It will wait on Today"), "info", "sun-horizon")
        self._panel.body.addWidget(self._task)
        self._panel.setVisible(False)
        self._task.setVisible(False)
        return self._panel

    def _answered(self) -> None:
        self._say_again("")
        self._tell()
        self.changed.emit()

    def _reasoned(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        yes, reason = self.said_yes.isChecked(), self.reason.text().strip()
        asking = not yes and (self._asking or bool(reason))
        self._panel.setVisible(asking)
        self._not_quite.setVisible(self._may_refuse and not yes)
        self._not_now.setVisible(not yes and not asking)
        self._task.setVisible(bool(reason))
        self._make_room()

    def _make_room(self) -> None:
        """Reasons and what this adds stay in sight, also in a low window."""
        asking = self._panel.isVisibleTo(self)
        self.text.most = self._lines - (_FEWER_ABOVE_REASONS if asking else 0)
        self.text.fit()
