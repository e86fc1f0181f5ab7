"""The lists a shop words itself: categories, causes, broken promises."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QWidget

from csdesk.desk import Desk
from csdesk.domain.shop import ListItem, ListName
from csdesk.services.shops import list_items, save_list_item
from ui.context import Context
from ui.settings.listed import Adder, ListCard
from ui.settings.section import Section
from ui.widgets.buttons import IconButton
from ui.widgets.fields import LineField
from ui.widgets.surfaces import clear, row

_Lists = dict[ListName, tuple[ListItem, ...]]


def _all_lists(desk: Desk) -> _Lists:
    return {name: list_items(desk, name) for name in ListName}


class ListsSection(Section):
    """Each list in a card: words, usual minutes where they count, and a line to add one."""

    name = "lists"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._cards: dict[ListName, ListCard] = {}
        self._items: _Lists = {}
        self.adders: dict[ListName, LineField] = {}
        for name, (title, line) in self._words().items():
            self.body.addWidget(self._card(name, title, line))

    def reload(self) -> None:
        jobs, desk = self.context.jobs, self.context.desk
        jobs.read(self, _all_lists, desk, then=self._show, newest="lists")

    def first_focus(self) -> QWidget | None:
        return self.adders[ListName.CATEGORY]

    def _words(self) -> dict[ListName, tuple[str, str]]:
        return {
            ListName.CATEGORY: (
                self.tr("What complaints are about"),
                self.tr("Usual minutes are offered where nobody wrote any down."),
            ),
            ListName.CAUSE: (
                self.tr("What caused them"),
                self.tr("Asked when a complaint is settled."),
            ),
            ListName.BROKEN_PROMISE: (
                self.tr("What we had promised"),
                self.tr("Offered while listening."),
            ),
        }

    def _card(self, name: ListName, title: str, told: str) -> ListCard:
        adder = Adder(self.tr("One more"), str(name))
        adder.wanted.connect(lambda words: self._add(name, words))
        self.adders[name] = adder.field
        self._cards[name] = ListCard(title, told, adder)
        return self._cards[name]

    def _show(self, lists: _Lists) -> None:
        self._items = lists
        for name, items in lists.items():
            lines = self._cards[name].lines
            clear(lines)
            for at, item in enumerate(items):
                holder = QWidget()
                line = row(holder, gap=8)
                self._fill(line, item, at, len(items))
                lines.addWidget(holder)

    def _fill(self, line: QHBoxLayout, item: ListItem, at: int, count: int) -> None:
        words = LineField(self.tr("Words"), longest=80)
        words.setText(item.label)
        words.setCursorPosition(0)
        words.setObjectName(f"list_item_{item.id}")
        words.editingFinished.connect(lambda: self._reword(item, words))
        line.addWidget(words, 1)
        if item.list_name is ListName.CATEGORY:
            minutes = LineField(self.tr("Usual minutes"), suffix=self.tr("min"), longest=4)
            minutes.setText("" if item.usual_minutes is None else str(item.usual_minutes))
            minutes.setFixedWidth(96)
            minutes.setObjectName(f"usual_minutes_{item.id}")
            minutes.editingFinished.connect(lambda: self._retime(item, minutes))
            line.addWidget(minutes)
        up = IconButton("arrow-up", self.tr("Higher: {words}").format(words=item.label))
        up.setEnabled(at > 0)
        up.clicked.connect(lambda: self._swap(item, at, -1))
        down = IconButton("arrow-down", self.tr("Lower: {words}").format(words=item.label))
        down.setEnabled(at < count - 1)
        down.clicked.connect(lambda: self._swap(item, at, 1))
        away = IconButton("x", self.tr("Take off the list: {words}").format(words=item.label))
        away.clicked.connect(lambda: self._save(replace(item, active=False)))
        for button in (up, down, away):
            line.addWidget(button)

    def _add(self, name: ListName, words: str) -> None:
        last = max((item.position for item in self._items.get(name, ())), default=-1)
        self._save(ListItem(name, words, last + 1))

    def _reword(self, item: ListItem, field: LineField) -> None:
        words = " ".join(field.text().split())
        field.set_wrong(not words)
        if words and words != item.label:
            self._save(replace(item, label=words))

    def _retime(self, item: ListItem, field: LineField) -> None:
        text = field.text().strip()
        right = not text or text.isdecimal()
        field.set_wrong(not right)
        minutes = int(text) if text and right else None
        if right and minutes != item.usual_minutes:
            self._save(replace(item, usual_minutes=minutes))

    def _swap(self, item: ListItem, at: int, step: int) -> None:
        items = self._items[item.list_name]
        other = items[at + step]
        moved = replace(item, position=at + step), replace(other, position=at)
        self.keep_line(_swap_items, *moved, said="")

    def _save(self, item: ListItem) -> None:
        self.keep_line(save_list_item, item, said=self.said_of(item.label, item.active))


def _swap_items(desk: Desk, one: ListItem, other: ListItem) -> None:
    save_list_item(desk, one)
    save_list_item(desk, other)
