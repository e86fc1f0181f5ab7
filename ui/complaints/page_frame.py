"""The head and the foot of the guided page."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from csdesk.domain.customer import first_name
from ui.complaints.complaint_words import by_channel, tr
from ui.complaints.more_menu import MoreMenu
from ui.complaints.page_facts import PageFacts
from ui.complaints.title_line import TitleLine
from ui.context import Context
from ui.widgets.announcing import announce
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.marks import Avatar, Mark
from ui.widgets.surfaces import Divider, column, row
from ui.widgets.text import ElidedLabel, label
from ui.widgets.timer import TimerChip


class Head(QWidget):
    """Who complained of what, how it came, who looks after it; draft, timer, close."""

    closed = Signal()
    write_asked = Signal()

    def __init__(self, context: Context, chip: TimerChip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = context.wording
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        line = row(self, gap=12)
        self._avatar = Avatar("", 44)
        line.addWidget(self._avatar)
        words = column(gap=0)
        words.addStretch(1)
        self.title = TitleLine(context)
        words.addWidget(self.title)
        under = row(gap=0)
        self._name = ElidedLabel("", "small_strong")
        self._name.setMaximumWidth(320)
        self._line = ElidedLabel("", "small", "text2")
        under.addWidget(self._name)
        under.addWidget(self._line, 1)
        words.addLayout(under)
        words.addStretch(1)
        line.addLayout(words, 1)
        self._tick = Mark("check-circle", "okTxt", 15)
        self._kept = label("", "small", "text2")
        kept = row(gap=7)
        kept.addWidget(self._tick)
        kept.addWidget(self._kept)
        line.addLayout(kept)
        line.addSpacing(4)
        line.addWidget(chip)
        write = IconButton("envelope-simple", tr("Write a letter or mail"), Kind.SECONDARY, size=35)
        write.setObjectName("write_letter")
        write.clicked.connect(self.write_asked)
        line.addWidget(write)
        self.menu = MoreMenu(context, self)
        more = IconButton("dots-three", tr("More to do with this complaint"), Kind.SECONDARY,
                          size=35)  # fmt: skip
        more.setObjectName("more_of_complaint")
        more.clicked.connect(lambda: self.menu.pop_up(more))
        line.addWidget(more)
        close = IconButton("x", tr("Close, and keep what is written"), Kind.SECONDARY, size=35,
                           key="Esc")  # fmt: skip
        close.setObjectName("close_page")
        close.clicked.connect(self.closed)
        line.addWidget(close)
        self.say_kept(None)

    def show_facts(self, page: PageFacts) -> None:
        self.menu.show_facts(page)
        complaint, wording = page.complaint, self._wording
        self._avatar.set_name(page.view.customer.name)
        self.title.show_title(complaint.id, complaint.title)
        self._name.setText(page.view.customer.name)
        parts = [by_channel(complaint.channel), wording.day_long(complaint.opened_at)]
        said = f" · {', '.join(parts)}"
        if page.view.person is not None:
            who = first_name(page.view.person.name)
            said += " · " + tr("{person} has the final say on this one").format(person=who)
        if complaint.final_say_at is not None:
            given = tr("given {when}").format(when=wording.day(complaint.final_say_at))
            said += f" ({given})"
        if complaint.is_safety:
            said += " · " + tr("somebody could get hurt")
        if complaint.reopened_reason:
            again = tr("taken up again: {why}").format(why=complaint.reopened_reason)
            said += f" · {again}"
        self._line.setText(said)

    def say_kept(self, at: datetime | None) -> None:
        """When the draft was last kept; nothing where there is none."""
        self._tick.setVisible(at is not None)
        self._tick.set_mark("check-circle", "okTxt")
        told = "" if at is None else self._wording.time(at)
        self._kept.setText("" if at is None else tr("Draft saved {time}").format(time=told))

    def say_paused(self, by_itself: bool) -> None:
        """The timer stopped because nobody typed or clicked."""
        if by_itself:
            self._tick.setVisible(True)
            self._tick.set_mark("pause-circle", "warnTxt")
            self._kept.setText(tr("Paused: nobody typed for 5 minutes"))


class Foot(QWidget):
    """Back, what is still missing, put aside, and on.

    While a gate is shut the button on is off and says why; whoever presses it all the same,
    or Ctrl+Enter, is led to what is missing.
    """

    asked_why = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lines = column(self, gap=10, margins=(0, 0, 6, 0))
        lines.addWidget(Divider())
        line = row(gap=10)
        self.back = Button(tr("Back"), Kind.GHOST, "arrow-left")
        self.back.setObjectName("back_step")
        self.told = label("", "caption", "text3", wrap=True)
        self.told.setObjectName("still_missing")
        self.told.setMaximumHeight(self.told.fontMetrics().lineSpacing() * 3 + 4)
        self.aside = Button(tr("Put aside"), Kind.GHOST)
        self.aside.setObjectName("put_aside")
        self.next = Button("", Kind.PRIMARY, key="Ctrl+Return")
        self.next.setObjectName("next_step")
        middle = Qt.AlignmentFlag.AlignVCenter
        line.addWidget(self.back, 0, middle)
        room = QWidget()
        row(room, gap=0).addWidget(self.told)
        line.addWidget(room, 1, middle)
        line.addWidget(self.aside, 0, middle)
        line.addWidget(self.next, 0, middle)
        lines.addLayout(line)

    def show_back(self, words: str) -> None:
        self.back.setVisible(bool(words))
        if words:
            self.back.set_words(words)

    def fit(self, narrow: bool) -> None:
        """In a narrow window only the buttons stay; what is missing is told by their tip."""
        self.told.setVisible(not narrow)

    def show_next(self, words: str, icon: str, told: str) -> None:
        """What the main button says, and one quiet line beside it."""
        self.next.setVisible(bool(words))
        self.next.set_words(words)
        self.next.set_icon(icon)
        self.told.setText(told)
        self.told.set_tone("text3")

    def shut(self, why: str) -> None:
        """Turn the main button off and say why in its tip; with nothing to say, on."""
        if why:
            self.next.turn_off(why)
        else:
            self.next.turn_on()
        # a button that is off swallows the mouse: let it through, to be heard here
        self.next.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, bool(why))

    def event(self, event: QEvent) -> bool:
        asked = event.type() == QEvent.Type.ToolTip
        if asked and isinstance(event, QHelpEvent) and self._is_on_shut(event.pos()):
            QToolTip.showText(event.globalPos(), self.next.toolTip(), self.next)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hears of a press on the button that is off."""
        if self._is_on_shut(event.position().toPoint()):
            self.asked_why.emit()
        else:
            super().mousePressEvent(event)

    def _is_on_shut(self, place: QPoint) -> bool:
        on = self.next.isVisible() and self.next.geometry().contains(place)
        return on and not self.next.isEnabled()

    def complain(self, sentence: str) -> None:
        """Say what is still missing, or what failed."""
        self.told.setText(sentence)
        self.told.set_tone("badTxt")
        announce(self.told, sentence, at_once=True)
