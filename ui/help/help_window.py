"""The help beside the work: contents and search at the left, a page at the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QWidget

from csdesk.help_pages import PLACE_LINK, HelpPages, Spot, read_help
from csdesk.language import spelled_as_spoken
from ui.help.contents import Contents
from ui.help.page_view import PageView
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.buttons import IconButton
from ui.widgets.fields import SearchField
from ui.widgets.states import Hint
from ui.widgets.surfaces import column, row
from ui.widgets.text import ElidedLabel, label, tip
from ui.window_memory import WindowMemory

_SIDE: Final = 264
_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}

Leads = Callable[[str], str]
"""Goes to a place of the program by its name; what is in the way, in words, else nothing."""


class HelpWindow(QWidget):
    """A window of its own, so that one can read and work; it remembers its place and size.

    Args:
        leads: where links to places of the program go.
    """

    def __init__(self, leads: Leads, language: str) -> None:
        super().__init__()
        self.setObjectName("help_window")
        self.setWindowTitle(self.tr("Help – csdesk"))
        self.setMinimumSize(QSize(620, 420))
        self.resize(960, 680)
        self._leads = leads
        self._pages: HelpPages = read_help(language, spelled_as_spoken())
        self._past: list[Spot] = []
        self._ahead: list[Spot] = []
        self._here: Spot | None = None
        self._build()
        self._add_keys()
        self.contents.list_pages(self._pages)
        geometry = WindowMemory().help_geometry
        if geometry is not None:
            self.restoreGeometry(geometry)

    @property
    def pages(self) -> HelpPages:
        return self._pages

    @property
    def here(self) -> Spot | None:
        """What is read now."""
        return self._here

    def open_spot(self, spot: Spot) -> None:
        """Show a page or a section of it, and remember where one came from."""
        if not self._pages.knows(spot):
            spot = self._pages.for_place(spot.page)
        if self._here is not None and self._here != spot:
            self._past.append(self._here)
            self._ahead.clear()
        self._show(spot)

    def come_forward(self) -> None:
        """Be seen and heard: the page takes the keys."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def back(self) -> None:
        if self._past and self._here is not None:
            self._ahead.append(self._here)
            self._show(self._past.pop())

    def forward(self) -> None:
        if self._ahead and self._here is not None:
            self._past.append(self._here)
            self._show(self._ahead.pop())

    def seek(self, typed: str) -> None:
        """List what holds the words typed; all pages again where nothing is typed."""
        hits = self._pages.search(typed)
        if not typed:
            self.contents.list_pages(self._pages)
            self.contents.light(self._here.page if self._here else "")
        else:
            self.contents.list_found(hits)
        self._nothing.setVisible(bool(typed) and not hits)
        self.contents.setVisible(not typed or bool(hits))

    def follow(self, to: str) -> None:
        """Go where a link leads: to a page, a section, or a place of the program."""
        self._tell("")
        if to.startswith(PLACE_LINK):
            self._tell(self._leads(to.removeprefix(PLACE_LINK)))
            return
        page, _, section = to.partition("#")
        here = self._here.page if self._here is not None else ""
        spot = Spot(page or here, section)
        if self._pages.knows(spot):
            self.open_spot(spot)

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter in the search move through what it found."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.contents.step(_STEPS[key])
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.seek(self.search.text().strip())
            self.contents.open_lit()
            return True
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        WindowMemory().remember_help(self.saveGeometry())
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.begin(self)
        painter.fillRect(self.rect(), Theme.current().colour("win"))
        painter.end()

    # private

    def _build(self) -> None:
        outer = row(self, gap=14, margins=(14, 14, 14, 14))
        outer.addWidget(self._side())
        right = column(gap=8)
        head = row(gap=4)
        self.back_button = self._button("arrow-left", self.tr("Go back"), "Alt+Left", "help_back")
        self.back_button.clicked.connect(self.back)
        words = self.tr("Go forward")
        self.forward_button = self._button("arrow-right", words, "Alt+Right", "help_forward")
        self.forward_button.clicked.connect(self.forward)
        head.addWidget(self.back_button)
        head.addWidget(self.forward_button)
        self._title = ElidedLabel("", "strong", "text2")
        head.addSpacing(8)
        head.addWidget(self._title, 1)
        right.addLayout(head)
        self.view = PageView()
        self.view.asked.connect(self.follow)
        right.addWidget(self.view, 1)
        self.told = label("", "small_strong", "warnTxt", wrap=True)
        self.told.setObjectName("help_told")
        self.told.hide()
        right.addWidget(self.told)
        outer.addLayout(right, 1)

    def _side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(_SIDE)
        inside = column(side, gap=10)
        words = self.tr("Search the help")
        self.search = SearchField(words, words)
        self.search.setObjectName("help_search")
        self.search.installEventFilter(self)
        self.search.asked.connect(self.seek)
        inside.addWidget(self.search)
        self.contents = Contents()
        self.contents.asked.connect(self.open_spot)
        inside.addWidget(self.contents, 1)
        self._nothing = Hint(self.tr("Nothing in the help says that."), "magnifying-glass")
        self._nothing.setObjectName("help_nothing")
        self._nothing.hide()
        inside.addWidget(self._nothing)
        inside.addStretch(0)
        return side

    def _button(self, icon: str, words: str, key: str, name: str) -> IconButton:
        button = IconButton(icon, words, key=key)
        button.setObjectName(name)
        return button

    def _add_keys(self) -> None:
        ways = {
            "Ctrl+F": self._look_for,
            "Alt+Left": self.back,
            "Alt+Right": self.forward,
            "Esc": self.close,
            "Ctrl+W": self.close,
        }
        self._keys = [QShortcut(QKeySequence(key), self) for key in ways]
        for shortcut, do in zip(self._keys, ways.values(), strict=True):
            shortcut.activated.connect(do)

    def _look_for(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _show(self, spot: Spot) -> None:
        self._here = spot
        page = self._pages.page(spot.page)
        self.view.show_page(page, spot.section)
        self.view.setAccessibleName(page.title)
        self._title.setText(page.title)
        self.contents.light(spot.page)
        self._tell("")
        self._allow(self.back_button, self._past, self.tr("This is where you began"))
        self._allow(self.forward_button, self._ahead, self.tr("There is nothing further on"))

    def _allow(self, button: IconButton, ways: list[Spot], why_not: str) -> None:
        """Off without a way, and the tip says why."""
        button.setEnabled(bool(ways))
        button.setToolTip("" if ways else tip(why_not))

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))
