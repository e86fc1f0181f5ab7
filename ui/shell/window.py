"""The main window: rail and sheet, and what pages may ask of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMainWindow, QWidget
from shiboken6 import isValid

from ui.context import Tone, WayOn
from ui.shell.commands import Command, Provider
from ui.shell.focus import focus_first
from ui.shell.known_commands import KnownCommands
from ui.shell.pages import Address, PageStack, Room
from ui.shell.places import places
from ui.shell.rail import Rail
from ui.shell.strips import Strips
from ui.shell.text_size import text_size_commands
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.dialog import Dialog, Scrim
from ui.widgets.reading_order import move
from ui.widgets.surfaces import column, row
from ui.widgets.toast import Toast

if TYPE_CHECKING:
    from csdesk.help_pages import Spot
    from ui.help.opening import Help

_FULL_RAIL_FROM: Final = 1330
_PALETTE_TOP: Final = 60
CUSTOMER: Final = "customer"
COMPLAINT: Final = "complaint"
IMPORT: Final = "import"


class _Ground(QWidget):
    """The window's own colour under the rail and around the sheet."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.begin(self)
        painter.fillRect(self.rect(), Theme.current().colour("win"))
        painter.end()


class _Sheet(QWidget):
    """The inset sheet that pages lie on."""

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = paint.begin(self)
        paint.box(painter, self.rect(), 12, theme.colour("sheet"), theme.colour("line"))
        painter.end()


def _files(event: QDragEnterEvent | QDropEvent) -> tuple[Path, ...]:
    """The files of this computer that are being dropped."""
    urls = event.mimeData().urls()
    return tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())


class MainWindow(QMainWindow):
    """Everything around the pages; pages know it as ``context.shell``."""

    person_chosen = Signal(int)
    moved = Signal(str)
    """The name of the page that is shown now."""
    closing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("csdesk")
        self.setMinimumSize(QSize(960, 540))
        self.resize(1366, 768)
        self.setAcceptDrops(True)
        self._known = KnownCommands(self, self.run)
        self._seats: list[str] = []
        self._scrim: Scrim | None = None
        self._covered: QWidget | None = None
        self._came_from: QWidget | None = None
        self._shop_name, self._names_shop = "", True
        self._undo: Callable[[], object] | None = None
        self._redo: Callable[[], object] | None = None
        self._asks_before_closing: Callable[[], bool] | None = None
        self._help: Help | None = None
        self._below: QWidget | None = None
        self._places = places()
        self._build()
        self._add_own_commands()

    # what the application sets up

    def register(
        self,
        place: str,
        factory: Callable[[], QWidget],
        *,
        under: str = "",
        compact: bool = False,
    ) -> None:
        """Make a page known: ``factory`` is called when somebody first goes there.

        ``under`` is the place of the rail that is lit; ``compact`` narrows the rail meanwhile.
        """
        self.pages.add(place, Room(factory, under or place, compact))
        self.rail.reveal(place)
        self._add_way_to(place)

    def show_shop(self, name: str, line: str = "", icon: str = "storefront") -> None:
        """Say which shop is open."""
        self.rail.shop.show_shop(name, line or self.tr("Offline, on this laptop"), icon)
        self._shop_name = name
        self._entitle()

    def name_in_title(self, shown: bool) -> None:
        """Whether the title of the window, which task switchers show, names the shop."""
        self._names_shop = shown
        self._entitle()

    def cover(self, page: QWidget) -> None:
        """Show nothing but this page: whatever lies in the window waits unseen behind it."""
        if self._covered is None:
            self._came_from = self.focusWidget()
            self._covered = self.takeCentralWidget()
        self.setCentralWidget(page)
        self._entitle()
        focus_first(page)

    def uncover(self) -> None:
        """Show again what was there, as it was."""
        covered, self._covered = self._covered, None
        if covered is None:
            return
        page = self.takeCentralWidget()
        if page is not None:
            page.deleteLater()
        self.setCentralWidget(covered)
        covered.show()
        came_from, self._came_from = self._came_from, None
        if came_from is not None and isValid(came_from):
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._entitle()

    @property
    def is_covered(self) -> bool:
        return self._covered is not None

    @property
    def shows_pages(self) -> bool:
        """Whether the pages are there to go to: nothing covers them or stands in their place."""
        return self.centralWidget() is self.ground

    def _entitle(self) -> None:
        named = self._shop_name if self._names_shop and not self.is_covered else ""
        self.setWindowTitle(f"{named} – csdesk" if named else "csdesk")

    def show_backup(self, words: str, line: str = "", *, safe: bool = True) -> None:
        """Say whether the data is safe."""
        self.rail.backup.show_backup(words, line, safe)

    def show_people(self, people: Sequence[tuple[int, str]], chosen: int | None) -> None:
        """Say who may sit at the desk, as (id, name), and who does."""
        self.rail.person.show_people(people, chosen)
        for name in self._seats:
            self._known.forget(name)
        self._seats = [f"sit_{key}" for key, _ in people if key != chosen]
        for key, name in people:
            if key != chosen:
                words = self.tr("Switch to {name}").format(name=name)
                also = self.tr("who sits at the desk person")
                sit = partial(self.person_chosen.emit, key)
                self.add_command(Command(f"sit_{key}", words, "user", sit, also=also))

    def add_command(self, command: Command) -> None:
        """Let something be done by name or key; the same name again replaces it."""
        self._known.add(command)

    def add_provider(self, provider: Provider) -> None:
        """Let the palette ask it too."""
        self._known.add_provider(provider)

    def set_lately(self, provider: Provider | None) -> None:
        """Who says what was opened lately, while nothing is typed in the palette."""
        self._known.set_lately(provider)

    def set_undo(
        self, undo: Callable[[], object] | None, redo: Callable[[], object] | None = None
    ) -> None:
        """What Ctrl+Z and Ctrl+Shift+Z do where no toast offers an undo."""
        self._undo, self._redo = undo, redo

    def ask_before_closing(self, ask: Callable[[], bool] | None) -> None:
        """Who is asked when the window wants to close; True: not yet."""
        self._asks_before_closing = ask

    # what pages ask for

    def open_place(self, name: str, what: object = None) -> None:
        """Go to a page, telling it what to show. Unknown places are left alone."""
        if self.pages.knows(name):
            self.pages.go(Address(name, what))

    def open_customer(self, customer_id: int) -> None:
        self.open_place(CUSTOMER, customer_id)

    def open_complaint(self, complaint_id: int) -> None:
        self.open_place(COMPLAINT, complaint_id)

    def back(self) -> None:
        self.pages.back()

    def toast(
        self,
        text: str,
        detail: str = "",
        undo: Callable[[], None] | None = None,
        way_on: WayOn | None = None,
    ) -> None:
        self.notice.say(text, detail, undo, way_on)

    def trouble(self, text: str, detail: str = "", code: str = "") -> None:
        """Say calmly that something failed; the help on errors of this code is offered."""
        from ui.help.read_more import read_more_words, spot_of  # late: not every day brings one

        spot = spot_of(code)
        way_on = None if spot is None else (read_more_words(), partial(self.open_help, spot))
        self.notice.say(text, detail, way_on=way_on, trouble=True)

    def open_help(self, spot: Spot | None = None) -> None:
        """Open the help: at this spot, or at the page of what is seen now."""
        if spot is None:
            self.help.open_here()
        else:
            self.help.open_spot(spot)

    def explain_figures(self) -> None:
        """Open the help at what the figures on this page are."""
        self.help.open_figures()

    @property
    def help(self) -> Help:
        """The help of this window, made when it is first wanted."""
        if self._help is None:
            from ui.help.opening import Help

            self._help = Help(self)
        return self._help

    def show_strip(
        self, name: str, words: str, ways: Sequence[WayOn] = (), tone: Tone = Tone.INFO
    ) -> None:
        """Keep a line above the pages while something is true of the whole shop."""
        self.strips.stand(name, words, ways, tone)

    def lay_below(self, strip: QWidget | None) -> None:
        """Keep a strip below the pages; None: what lies there goes."""
        below, self._below = self._below, strip
        if below is not None:
            self._foot.removeWidget(below)
            below.hide()
            below.deleteLater()
        if strip is not None:
            self._foot.addWidget(strip)
        self._foot.setContentsMargins(*((16, 0, 16, 12) if strip is not None else (0, 0, 0, 0)))

    def hide_strip(self, name: str) -> None:
        self.strips.take_away(name)

    def set_badge(self, place: str, number: int) -> None:
        self.rail.set_number(place, number)

    def show_dialog(self, dialog: QWidget) -> None:
        """Lay a focused task over the window; an earlier one goes."""
        self.close_overlay()
        self._scrim = Scrim(self.ground, dialog)
        if isinstance(dialog, Dialog):
            dialog.closed.connect(self.close_overlay)
        focus_first(dialog)

    def open_palette(self, text: str = "") -> None:
        self.close_overlay()
        palette = self._known.palette(text)
        palette.done.connect(self.close_overlay)
        self._scrim = Scrim(self.ground, palette, top=_PALETTE_TOP)
        palette.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_overlay(self) -> None:
        """Take the dialog or the palette away."""
        scrim, self._scrim = self._scrim, None
        if scrim is not None:
            scrim.close_up()

    @property
    def overlay(self) -> QWidget | None:
        """What lies over the page now: a dialog, the palette, or nothing."""
        return None if self._scrim is None else self._scrim.panel

    def has_command(self, name: str) -> bool:
        """Whether something of this name can be done here."""
        return name in self._known

    def run(self, name: str) -> None:
        """Do a command by its name; under a dialog only what belongs there."""
        command = self._known[name]
        free = not self.is_covered and (self._scrim is None or name == "palette")
        if free or command.always:
            command.do()

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rail()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._asks_before_closing is not None and self._asks_before_closing():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A list may be dropped on any page that has no use for files of its own."""
        free = self._scrim is None and not self.is_covered
        if free and self.pages.knows(IMPORT) and _files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = _files(event)
        if paths and self._scrim is None and not self.is_covered:
            event.acceptProposedAction()
            self.open_place(IMPORT, paths)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab leads through what is seen in reading order; under a dialog, through the dialog."""
        panel = self.overlay
        return move(self if panel is None else panel, forward=forward)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.update()

    # private

    def _build(self) -> None:
        self.ground = _Ground()
        line = row(self.ground, gap=0)
        self.rail = Rail(self._places)
        self.rail.asked.connect(self.open_place)
        self.rail.finder.clicked.connect(self._find_or_do)
        self.rail.backup.clicked.connect(lambda: self.open_place("settings", "backups"))
        self.rail.person.chosen.connect(self.person_chosen)
        self.rail.person.staff_asked.connect(lambda: self.open_place("settings", "people"))
        line.addWidget(self.rail)
        self.sheet = _Sheet()
        inside = column(self.sheet, gap=0)
        self.pages = PageStack()
        self.pages.moved.connect(self._arrived)
        self.strips = Strips()
        inside.addWidget(self.strips)
        inside.addWidget(self.pages, 1)
        self._foot = column(gap=0)
        inside.addLayout(self._foot)
        around = column(gap=0, margins=(0, 8, 0, 8))
        around.addWidget(self.sheet)
        line.addLayout(around, 1)
        line.addSpacing(8)  # a margin would not change sides where text runs from the right
        self.setCentralWidget(self.ground)
        self.notice = Toast(self.sheet)

    def _add_way_to(self, name: str) -> None:
        """A command, and a key, for a place that there is a page for."""
        for at, place in enumerate(self._places):
            if place.name == name:
                key = {"settings": "Ctrl+,", "import": "Ctrl+O"}.get(name, f"Ctrl+{at + 1}")
                words = self.tr("Go to {place}").format(place=place.words)
                self.add_command(Command(f"go_{name}", words, place.icon, self._goer(name), key))

    def _add_own_commands(self) -> None:
        tr = self.tr
        key = partial(Command, hidden=True)
        look = "magnifying-glass"
        own = (
            key("palette", tr("Find or do"), look, self.open_palette, "Ctrl+K"),
            Command("back", tr("Go back"), "arrow-left", self.back, "Alt+Left"),
            key("forward", tr("Go forward"), "arrow-right", self.pages.forward, "Alt+Right"),
            Command("undo", tr("Undo"), "arrow-counter-clockwise", self._undo_last, "Ctrl+Z"),
            Command("redo", tr("Redo"), "arrow-clockwise", self._redo_last, "Ctrl+Shift+Z"),
            Command("find_here", tr("Find on this page"), look, self._find_here, "Ctrl+F"),
            key("next_pane", tr("Next pane"), "columns", self._next_pane, "F6"),
            Command(
                *("help", tr("Help on this screen"), "question", self.open_help, "F1"),
                also=tr("how explain manual what is"),
                always=True,
            ),
        )
        for command in (*own, *text_size_commands()):
            self._known.add(command, last=True)

    def _find_or_do(self) -> None:
        self.open_palette()

    def _goer(self, place: str) -> Callable[[], None]:
        return lambda: self.open_place(place)

    def _arrived(self, name: str) -> None:
        self.rail.show_place(self.pages.room(name).under)
        self._fit_rail()
        self.moved.emit(name)

    def _fit_rail(self) -> None:
        here = self.pages.here
        narrow = self.width() < _FULL_RAIL_FROM
        if here is not None and self.pages.room(here.place).compact:
            narrow = True
        if narrow != self.rail.compact:
            self.rail.set_compact(narrow)

    def _undo_last(self) -> None:
        if not self.notice.undo() and self._undo is not None:
            self._undo()

    def _redo_last(self) -> None:
        if self._redo is not None:
            self._redo()

    def _find_here(self) -> None:
        find = getattr(self.pages.currentWidget(), "find_here", None)
        if find is not None:
            find()
        else:
            self.open_palette()

    def _next_pane(self) -> None:
        here = self.focusWidget()
        in_rail = here is not None and self.rail.isAncestorOf(here)
        page = self.pages.currentWidget()
        if in_rail and page is not None:
            focus_first(page)
        else:
            self.rail.finder.setFocus(Qt.FocusReason.TabFocusReason)
