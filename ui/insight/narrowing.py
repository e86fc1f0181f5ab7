"""Which customers the pictures show: by person, tag, cause, or drawn around by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np
from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from csdesk.domain.insight.shop import Cloud
from ui.insight.points import Which
from ui.widgets.buttons import Button, Kind, plain_text
from ui.widgets.flow import FlowLayout
from ui.widgets.surfaces import clear
from ui.widgets.text import label


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What is asked for; a customer has to fit all of it. None and "" ask for nothing."""

    person: int | None = None
    tag: str = ""
    cause: int | None = None
    around: frozenset[int] = frozenset()
    """Ids that were drawn around."""

    @property
    def is_wide(self) -> bool:
        """Whether everybody is shown."""
        return self == Narrowing()

    def shown(self, cloud: Cloud) -> Which:
        """Who of the cloud fits."""
        fits = np.ones(len(cloud), bool)
        if self.person is not None:
            fits &= np.array([owner == self.person for owner in cloud.looked_after_by], bool)
        if self.tag:
            wanted = self.tag.casefold()
            fits &= np.array([wanted in map(str.casefold, tags) for tags in cloud.tags], bool)
        if self.cause is not None:
            fits &= np.array([self.cause in causes for causes in cloud.causes], bool)
        if self.around:
            fits &= np.array([each in self.around for each in cloud.ids], bool)
        return fits


@dataclass(frozen=True, slots=True)
class Known:
    """What can be asked for, by name."""

    people: Mapping[int, str] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    causes: Mapping[int, str] = field(default_factory=dict)


class FilterButton(Button):
    """“Filter”: a menu of people, tags and causes."""

    changed = Signal(object)
    """The Narrowing that is wanted now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Kind.GHOST, "funnel", compact=True, parent=parent)
        self.set_words(self.tr("Filter"))
        self.setObjectName("scatterFilter")
        self.known, self.narrowing = Known(), Narrowing()
        self.clicked.connect(self._offer)

    def menu_of_all(self) -> QMenu:
        """What can be asked for, the chosen ticked; the same again takes it away."""
        menu, now = QMenu(self), self.narrowing
        people = self._under(menu, self.tr("Looked after by"))
        for key, name in self.known.people.items():
            asked = replace(now, person=None if now.person == key else key)
            self._add(people, name, now.person == key, asked)
        tags = self._under(menu, self.tr("Tag"))
        for tag in self.known.tags:
            asked = replace(now, tag="" if now.tag == tag else tag)
            self._add(tags, tag, now.tag == tag, asked)
        causes = self._under(menu, self.tr("Complained about"))
        for key, name in self.known.causes.items():
            asked = replace(now, cause=None if now.cause == key else key)
            self._add(causes, name, now.cause == key, asked)
        for each in (people, tags, causes):
            if each.isEmpty():
                nothing = each.addAction(self.tr("Nothing to choose from yet"))
                nothing.setEnabled(False)
        by_hand = menu.addAction(self.tr("Or draw around some in the picture"))
        by_hand.setEnabled(False)
        menu.addSeparator()
        everybody = menu.addAction(self.tr("Show everybody"))
        everybody.setEnabled(not now.is_wide)
        everybody.triggered.connect(lambda: self.changed.emit(Narrowing()))
        return menu

    def _offer(self) -> None:
        menu = self.menu_of_all()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def _under(self, menu: QMenu, words: str) -> QMenu:
        inner = QMenu(words, menu)
        menu.addMenu(inner)
        return inner

    def _add(self, menu: QMenu, words: str, on: bool, asked: Narrowing) -> None:
        action = menu.addAction(plain_text(words))
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(lambda: self.changed.emit(asked))


class FilterRow(QWidget):
    """What is asked for now: a button each that takes it away, and what a filter never does."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scatterFilters")
        self._flow = FlowLayout(self, gap=6)
        self.hide()

    def show_narrowing(self, now: Narrowing, known: Known) -> None:
        """Show what is asked for; nothing at all where everybody is shown."""
        clear(self._flow)
        if now.person is not None:
            name = known.people.get(now.person, "")
            words = self.tr("Looked after by {name}").format(name=name)
            self._add("person", words, replace(now, person=None))
        if now.tag:
            self._add("tag", now.tag, replace(now, tag=""))
        if now.cause is not None:
            cause = known.causes.get(now.cause, "")
            words = self.tr("Complained about: {cause}").format(cause=cause)
            self._add("cause", words, replace(now, cause=None))
        if now.around:
            words = self.tr("{n} drawn around").format(n=len(now.around))
            self._add("around", words, replace(now, around=frozenset()))
        never = label(self.tr("Filters narrow the pictures, never a verdict."), "caption", "text2")
        never.setMinimumHeight(30)
        self._flow.addWidget(never)
        self.setVisible(not now.is_wide)

    def _add(self, name: str, words: str, without: Narrowing) -> None:
        button = Button(words, Kind.SOFT, icon_after="x", compact=True)
        button.setObjectName(f"without_{name}")
        button.setAccessibleName(self.tr("{filter}: take this filter away").format(filter=words))
        button.clicked.connect(lambda: self.changed.emit(without))
        self._flow.addWidget(button)
