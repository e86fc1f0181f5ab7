"""Settings: a list at the left, one part at a time at the right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QStackedWidget, QWidget

from csdesk.domain.changes import Noun
from ui.context import Context
from ui.settings.about_sections import AboutSection, KeyboardSection
from ui.settings.backups_section import BackupsSection
from ui.settings.books_section import BooksSection
from ui.settings.file_section import FileSection
from ui.settings.hours_section import HoursSection
from ui.settings.letters_section import LettersSection
from ui.settings.lists_section import ListsSection
from ui.settings.look_section import LookSection
from ui.settings.offers_section import OffersSection
from ui.settings.people_section import PeopleSection
from ui.settings.privacy_section import PrivacySection
from ui.settings.questions_section import QuestionsSection
from ui.settings.quick_section import QuickSection
from ui.settings.section import Section, section_words
from ui.settings.setting_row import SettingRow
from ui.settings.shop_sections import TimeAndMoney, YourShop
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.buttons import plain_text
from ui.widgets.fields import SearchField
from ui.widgets.focus import Ringed
from ui.widgets.surfaces import Page, Scroll, column, row
from ui.widgets.text import tell_cut

_LIST, _WIDEST_LIST, _SEARCH = 212, 280, 240
_CONCERNS = frozenset(
    {
        *(Noun.SETTING, Noun.PERSON, Noun.LIST_ITEM, Noun.ATTACHMENT),
        *(Noun.OFFERING, Noun.QUICK_REDRESS, Noun.QUESTION, Noun.LETTER_TEMPLATE),
    }
)


class _Entry(Ringed, QAbstractButton):
    """A part of the settings in the list."""

    ring_radius = 8

    def __init__(self, words: str, icon: str) -> None:
        super().__init__()
        self._words, self._icon = words, icon
        self.setText(plain_text(words))
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def longest(self) -> int:
        """How wide it is with all of its words, chosen."""
        return paint.width_of(self._words, Theme.current().font("strong")) + 47

    def sizeHint(self) -> QSize:
        return QSize(_LIST, Theme.current().scaled(36))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter, on = paint.begin(self), self.isChecked()
        if on or self.underMouse():
            edge = theme.colour("accent") if on and theme.outlined else None
            fill = theme.colour("accentSub" if on else "hover")
            paint.box(painter, self.rect(), 8, fill, edge)
        ink = theme.colour("accentTxt" if on else "text")
        spot = paint.mirrored(self, QRect(12, 0, 16, self.height()))
        paint.icon(painter, spot, self._icon, ink if on else theme.colour("text2"), 16)
        place = paint.mirrored(self, QRect(38, 0, self.width() - 46, self.height()))
        font = theme.font("strong" if on else "body")
        cut = paint.text(painter, place, self._words, font, ink, paint.leading(self))
        tell_cut(self, self._words, cut)
        painter.end()


class SettingsPage(Page):
    """Every part is made when somebody first looks at it."""

    switch_requested = Signal(Path)
    """Another shop file is wanted, made if it is missing."""
    demo_requested = Signal()
    language_chosen = Signal()
    """The window is to speak another language."""
    desk_changed = Signal(object)
    """The shop goes on at another desk: its passphrase was changed (a Changed)."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Settings"), self.tr("Changes are kept as you make them"), parent)
        self._context = context
        self._makers: dict[str, Callable[[], Section]] = {
            "shop": lambda: YourShop(context),
            "money": lambda: TimeAndMoney(context),
            "backups": lambda: BackupsSection(context),
            "hours": lambda: HoursSection(context),
            "people": lambda: PeopleSection(context),
            "lists": lambda: ListsSection(context),
            "questions": lambda: QuestionsSection(context),
            "offers": lambda: OffersSection(context),
            "quick": lambda: QuickSection(context),
            "letters": lambda: LettersSection(context),
            "books": lambda: BooksSection(context),
            "file": self._file,
            "privacy": self._privacy,
            "look": self._look,
            "keyboard": lambda: KeyboardSection(context),
            "about": lambda: AboutSection(context),
        }
        self._sections: dict[str, Section] = {}
        self._names = list(section_words())
        self.search = SearchField(self.tr("Find a setting"), self.tr("Find a setting"), key="")
        self.search.setFixedWidth(_SEARCH)
        self.search.setObjectName("find_setting")
        self.search.asked.connect(self.seek)
        self.add_action(self.search)
        line = row(gap=16)
        line.addWidget(self._list())
        self._stack = QStackedWidget()
        line.addWidget(self._stack, 1)
        self.body.addLayout(line, 1)
        context.changes.happened.connect(self._look_again)
        self.show_section("shop")

    def arrive(self, what: object) -> None:
        """Come here; ``what`` may be the name of a part."""
        name = str(what)
        if name in self._makers:
            self.show_section(name)
        else:
            self.section.reload()

    def first_focus(self) -> QWidget | None:
        return self._group.checkedButton()

    @property
    def section(self) -> Section:
        """The part that is shown."""
        section = self._stack.currentWidget()
        assert isinstance(section, Section)
        return section

    @property
    def help_part(self) -> str:
        """Which part the help is about."""
        return self.section.name

    def show_section(self, name: str) -> None:
        """Show one part."""
        section = self._made(name)
        button = self._group.button(self._names.index(name))
        if button is not None:
            button.setChecked(True)
            self._names_scroll.ensureWidgetVisible(button, 0, button.height())
        self._stack.setCurrentWidget(section)
        section.reload()

    def find_here(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def seek(self, typed: str) -> None:
        """Go to the first setting whose words hold what was typed."""
        if not typed:
            return
        for name in self._names:
            section = self._made(name)
            for line in section.findChildren(SettingRow):
                if typed.casefold() in f"{line.title} {line.line}".casefold():
                    self.show_section(name)
                    section.bring_to_sight(line)
                    return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps and isinstance(self.focusWidget(), _Entry):
            at = (self._group.checkedId() + steps[Qt.Key(event.key())]) % len(self._names)
            self.show_section(self._names[at])
            self._group.button(at).setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _made(self, name: str) -> Section:
        section = self._sections.get(name)
        if section is None:
            section = self._sections[name] = self._makers[name]()
            self._stack.addWidget(section)
        return section

    def _list(self) -> QWidget:
        self._listed = QWidget()
        inside = column(self._listed, gap=2)
        self._names_scroll = scroll = Scroll()
        scroll.body.addWidget(self._listed)
        self._group = QButtonGroup(self)
        for at, (name, (words, icon)) in enumerate(section_words().items()):
            entry = _Entry(words, icon)
            entry.setObjectName(f"settings_{name}")
            self._group.addButton(entry, at)
            inside.addWidget(entry)
        inside.addStretch(1)
        self._group.idClicked.connect(lambda at: self.show_section(self._names[at]))
        Theme.current().changed.connect(self._fit_list)
        self._fit_list()
        return scroll

    def _fit_list(self) -> None:
        """As wide as its longest name, at any size of the text."""
        scroll, theme = self._names_scroll, Theme.current()
        longest = max(entry.longest() for entry in self._listed.findChildren(_Entry))
        wide = min(theme.grown(_WIDEST_LIST), max(_LIST, longest))
        self._listed.setFixedWidth(wide)
        scroll.setFixedWidth(wide + scroll.verticalScrollBar().sizeHint().width())

    def _file(self) -> Section:
        section = FileSection(self._context)
        section.switch_requested.connect(self.switch_requested)
        section.demo_requested.connect(self.demo_requested)
        return section

    def _privacy(self) -> Section:
        section = PrivacySection(self._context)
        section.desk_changed.connect(self.desk_changed)
        return section

    def _look(self) -> Section:
        section = LookSection(self._context)
        section.language_chosen.connect(self.language_chosen)
        return section

    def _look_again(self, touched: frozenset[Noun]) -> None:
        if touched & _CONCERNS and self.isVisible():
            self.section.reload()
