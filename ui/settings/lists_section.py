"""The lists a shop words itself: categories, causes, broken promises."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QWidget

from csdesk.desk import Desk
from csdesk.domain.shop import ListItem, ListName
from csdesk.services.shops import list_items, save_list_item
from ui.context import Context
from ui.doing import do
from ui.settings.section import Section
from ui.widgets.buttons import Button, IconButton
from ui.widgets.fields import LineField
from ui.widgets.surfaces import Card, clear, column, row
from ui.widgets.text import label

_Lists = dict[ListName, tuple[ListItem, ...]]


def _all_lists(desk: Desk) -> _Lists:
    return {name: list_items(desk, name) for name in ListName}


class ListsSection(Section):
    """Each list in a card: words, usual minutes where they count, and a line to add one."""

    name = "lists"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._lines: dict[ListName, QWidget] = {}
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

    def _card(self, name: ListName, title: str, line: str) -> Card:
        card = Card(margins=(18, 14, 18, 16), gap=8)
        card.body.addWidget(label(title, "body_medium"))
        card.body.addWidget(label(line, "small", "text2", wrap=True))
        holder = QWidget()
        column(holder, gap=6)
        self._lines[name] = holder
        card.body.addWidget(holder)
        adding = row(gap=8)
        field = LineField(self.tr("One more"), self.tr("One more…"), longest=80)
        field.setObjectName(f"new_{name}")
        field.returnPressed.connect(lambda: self._add(name))
        self.adders[name] = field
        adding.addWidget(field, 1)
        add = Button(self.tr("Add"), icon="plus")
        add.setObjectName(f"add_{name}")
        add.clicked.connect(lambda: self._add(name))
        adding.addWidget(add)
        card.body.addLayout(adding)
        return card

    def _show(self, lists: _Lists) -> None:
        self._items = lists
        for name, items in lists.items():
            layout = self._lines[name].layout()
            assert layout is not None
            clear(layout)
            for at, item in enumerate(items):
                holder = QWidget()
                line = row(holder, gap=8)
                self._fill(line, item, at, len(items))
                layout.addWidget(holder)

    def _fill(self, line: QHBoxLayout, item: ListItem, at: int, count: int) -> None:
        words = LineField(self.tr("Words"), longest=80)
        words.setText(item.label)
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

    def _add(self, name: ListName) -> None:
        words = " ".join(self.adders[name].text().split())
        if words:
            self.adders[name].clear()
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
        do(
            self.context,
            self,
            _swap_items,
            replace(item, position=at + step),
            replace(other, position=at),
            said="",
            then=lambda _: self.reload(),
            failed=self._not_kept,
        )

    def _save(self, item: ListItem) -> None:
        words = self.tr("Kept: {words}") if item.active else self.tr("Taken off: {words}")
        do(
            self.context,
            self,
            save_list_item,
            item,
            said=words.format(words=item.label),
            then=lambda _: self.reload(),
            failed=self._not_kept,
        )

    def _not_kept(self, error: Exception) -> None:
        self.context.shell.toast(self.context.wording.words_for(error))
        self.reload()


def _swap_items(desk: Desk, one: ListItem, other: ListItem) -> None:
    save_list_item(desk, one)
    save_list_item(desk, other)
