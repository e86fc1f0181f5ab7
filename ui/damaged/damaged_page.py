"""Shown instead of the pages where a shop file is damaged: calm words, and three ways on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QLineEdit, QWidget

from csdesk.domain.backup import Backup
from csdesk.domain.errors import Cancelled, CsdeskError
from csdesk.domain.salvaged import Salvaged
from csdesk.domain.spoken import filled
from csdesk.services.shops import needs_passphrase
from ui.asking_for_shop import ask_for_shop
from ui.damaged.asking import bring_back, newest_copy, save_readable
from ui.damaged.salvaged_words import SalvagedWords
from ui.help.read_more import ReadMore
from ui.jobs import Job, Jobs
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import Chip
from ui.widgets.fields import LabelledField, LineField
from ui.widgets.fold import Fold
from ui.widgets.gauges import ProgressStrip
from ui.widgets.marks import Tile
from ui.widgets.surfaces import Card, Panel, Scroll, clear, column, row
from ui.widgets.text import Label, label
from ui.wording import Wording

_WIDEST = 900
_LIST_HEIGHT = 220


class DamagedPage(QWidget):
    """What is wrong with the file, the last good copy, what can be read, or another shop."""

    opened = Signal(Path)
    """A shop stands in the place of the damaged file and shall be opened."""
    anew = Signal()
    """An empty shop shall be begun where the file is gone."""
    other = Signal(Path)
    demo = Signal()

    def __init__(
        self,
        path: Path,
        error: CsdeskError,
        jobs: Jobs,
        wording: Wording,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("damaged_page")
        self._path, self._jobs, self._wording, self._now = path, jobs, wording, now
        self._details: Fold | None = None
        self._is_gone = error.code == "shop.gone"
        self._copy: Backup | None = None
        self._job: Job | None = None
        self._card = Card(margins=(28, 24, 28, 20), gap=14)
        self._card.setMaximumWidth(_WIDEST)
        self._card.body.addLayout(self._head(error))
        self._ways = QWidget()
        self._build_ways(error)
        self._card.body.addWidget(self._ways)
        self._build_trouble()
        self._result = QWidget()
        self._lines = column(self._result, gap=12)
        self._result.hide()
        self._card.body.addWidget(self._result)
        outer = column(self, margins=(32, 24, 32, 24))
        outer.addStretch(1)
        middle = row()
        middle.addStretch(1)
        middle.addWidget(self._card, 12)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(2)
        self._look_for_copy()

    def paintEvent(self, event: object) -> None:
        painter = paint.begin(self)
        painter.fillRect(self.rect(), Theme.current().colour("win"))
        painter.end()

    # what is wrong

    def _head(self, error: CsdeskError) -> QLayout:
        head = row(gap=14)
        head.addWidget(Tile("first-aid-kit", "warn"), 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=2)
        title = self.tr("Your shop file is damaged")
        if error.code == "shop.foreign":
            title = self.tr("Another program was in your shop file")
        elif self._is_gone:
            title = self.tr("Your shop file is gone")
        self._title = label(title, "heading", wrap=True)
        self._title.setObjectName("damaged_title")
        words.addWidget(self._title)
        place = f"{self._path.name} · {self._path.parent}"
        words.addWidget(label(place, "small", "text2", wrap=True))
        head.addLayout(words, 1)
        self._unchanged = Chip(self.tr("Nothing was changed"), "ok", "shield-check")
        head.addWidget(self._unchanged, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _build_ways(self, error: CsdeskError) -> None:
        lines = column(self._ways, gap=14)
        told = self.tr(
            "Parts of it are not what csdesk wrote. A worn disk does that, a stick that was pulled "
            "out too early, or a program that syncs files. csdesk only reads it from here on, and "
            "you lose nothing by taking your time."
        )
        if error.code == "shop.foreign":
            told = error.sentence
        elif self._is_gone:
            told = self.tr(
                "It was moved, renamed or deleted, or its disk is not plugged in. Copies of it are "
                "still here, and nothing new is begun unless you say so."
            )
        lines.addWidget(label(told, "body", wrap=True))
        lines.addWidget(ReadMore(error.code), 0, Qt.AlignmentFlag.AlignLeft)
        self.passphrase = LineField(self.tr("Passphrase of the shop"))
        self.passphrase.setObjectName("damaged_passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._passphrase_field = LabelledField(self.tr("Passphrase of the shop"), self.passphrase)
        self._passphrase_field.setVisible(needs_passphrase(self._path))
        lines.addWidget(self._passphrase_field)
        cards = row(gap=14)
        cards.addWidget(self._copy_way(), 1)
        cards.addWidget(self._anew_way() if self._is_gone else self._salvage_way(), 1)
        cards.addWidget(self._keep_way(), 1)
        lines.addLayout(cards)
        self.strip = ProgressStrip()
        self.strip.setObjectName("damaged_progress")
        self.strip.cancelled.connect(self._stop)
        self.strip.hide()
        lines.addWidget(self.strip)
        self._add_details(lines, error)

    def _add_details(self, lines: QLayout, error: CsdeskError) -> None:
        found = error.facts.get("found", ())
        if not isinstance(found, tuple) or not found:
            return
        self._details = fold = Fold(
            self.tr("What exactly is wrong, for whoever helps you"), "damaged_details"
        )
        for each in found[:6]:
            fold.body.addWidget(label(str(each), "caption", "text2", wrap=True))
        lines.addWidget(fold)

    def _way(self, icon: str, title: str, told: str) -> tuple[Panel, Label]:
        panel = Panel("info", margins=(18, 16, 18, 16), gap=6)
        panel.body.addWidget(Tile(icon))
        panel.body.addSpacing(6)
        panel.body.addWidget(label(title, "card_title", wrap=True))
        words = label(told, "small", "text2", wrap=True)
        panel.body.addWidget(words)
        panel.body.addStretch(1)
        panel.body.addSpacing(8)
        return panel, words

    def _copy_way(self) -> QWidget:
        title = self.tr("Open the last good copy")
        panel, self._copy_words = self._way("clock-counter-clockwise", title, "")
        self._copy_words.setObjectName("damaged_copy_words")
        self.take_copy = Button(title, Kind.PRIMARY)
        self.take_copy.setObjectName("damaged_take_copy")
        self.take_copy.clicked.connect(lambda _=False: self._bring_back())
        self.take_copy.turn_off(self.tr("Looking for copies"))
        panel.body.addWidget(self.take_copy)
        return panel

    def _salvage_way(self) -> QWidget:
        title = self.tr("Save what can be read")
        told = self.tr(
            "csdesk reads every page that still makes sense into a new shop, and lists what is "
            "missing. The damaged file is kept beside it."
        )
        panel, _ = self._way("first-aid-kit", title, told)
        self.save = Button(title, Kind.SECONDARY)
        self.save.setObjectName("damaged_salvage")
        self.save.clicked.connect(lambda _=False: self._salvage())
        panel.body.addWidget(self.save)
        return panel

    def _anew_way(self) -> QWidget:
        title = self.tr("Begin a new shop")
        told = self.tr(
            "An empty shop takes this name, with the three questions of the first day. The copies "
            "stay where they are."
        )
        panel, _ = self._way("storefront", title, told)
        self.save = Button(title, Kind.SECONDARY)
        self.save.setObjectName("damaged_anew")
        self.save.clicked.connect(lambda _=False: self.anew.emit())
        panel.body.addWidget(self.save)
        return panel

    def _keep_way(self) -> QWidget:
        title = self.tr("Keep it as it is")
        told = self.tr(
            "Decide later, or show this file to somebody who helps you with computers. Meanwhile "
            "you can open another shop or look around in a demo."
        )
        if self._is_gone:
            title = self.tr("Look for it")
            told = self.tr(
                "Is it in another folder, on a stick, or in the bin? Open it where it is now."
            )
        panel, _ = self._way("folder-open", title, told)
        demo = Button(self.tr("Demo shop"), Kind.GHOST)
        demo.setObjectName("damaged_demo")
        demo.clicked.connect(lambda _=False: self.demo.emit())
        panel.body.addWidget(demo)
        other = Button(self.tr("Open another shop…"), Kind.SECONDARY)
        other.setObjectName("damaged_other")
        other.clicked.connect(lambda _=False: self._choose())
        panel.body.addWidget(other)
        self._elsewhere = (demo, other)
        return panel

    def _build_trouble(self) -> None:
        self._trouble = Panel("bad")
        self.trouble = label("", "small", wrap=True)
        self.trouble.setObjectName("damaged_trouble")
        self._trouble.body.addWidget(self.trouble)
        self._trouble.hide()
        self._card.body.addWidget(self._trouble)

    # the last good copy

    def _look_for_copy(self) -> None:
        self._copy_words.setText(self.tr("csdesk is looking for copies of this shop…"))
        self._jobs.read(
            self, newest_copy, self._path, then=self._found, failed=self._no_copy, heeds=True
        )

    def _found(self, copy: Backup | None) -> None:
        if copy is None:
            self._no_copy(None)
            return
        self._copy = copy
        if needs_passphrase(copy.path):  # the file itself may be gone, or all zeros
            self._passphrase_field.show()
        when = self._wording.moment(copy.made_at, self._now().date())
        told = self.tr(
            "{when} · {customers}. It was read through and is whole. What was entered after that "
            "moment is not in it."
        )
        if not self._is_gone:
            told = f"{told} {self.tr('The damaged file is kept.')}"
        counted = self.tr("1 customer"), self.tr("{n} customers")
        customers = self._wording.counted(copy.counts.customers, *counted)
        self._copy_words.setText(filled(told, when=when, customers=customers))
        if self._job is None:
            self.take_copy.turn_on()
            self.take_copy.setFocus(Qt.FocusReason.OtherFocusReason)

    def _no_copy(self, _error: Exception | None) -> None:
        self._copy_words.setText(
            self.tr("There is no good copy of this shop in the places csdesk knows of.")
        )
        self.take_copy.turn_off(self.tr("There is no good copy of this shop"))
        self.save.set_kind(Kind.PRIMARY)

    def _bring_back(self) -> None:
        if self._copy is not None:
            what = self.tr("The copy takes its place")
            self._begin(what, bring_back, self._path, self._copy, self._typed(), self._now)

    # what can be read

    def _salvage(self) -> None:
        what = self.tr("Reading what can be read")
        self._begin(what, save_readable, self._path, self._typed(), self._now)

    def _typed(self) -> str | None:
        return self.passphrase.text() or None

    def _begin(self, what: str, do: Callable[..., object], *given: object) -> None:
        if self._job is not None:
            return
        self._trouble.hide()
        for button in (self.take_copy, self.save, *self._elsewhere):
            button.turn_off(self.tr("One moment, please"))
        self._make_room(True)
        self.strip.start(what)
        self.strip.show()
        self.strip.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self._job = self._jobs.watch(
            self,
            do,
            *given,
            progress_to=lambda done, total, _: self.strip.show_progress(done, total),
            then=self._done,
            failed=self._failed,
            writes=True,
        )

    def _make_room(self, needed: bool) -> None:
        """In a low window the details give way to how far it is."""
        if self._details is not None:
            self._details.setHidden(needed)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _done(self, told: object) -> None:
        self._end()
        if isinstance(told, Salvaged):
            self._show(told)
        elif isinstance(told, Path):
            self.opened.emit(told)

    def _failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Cancelled):
            return
        told = (
            error.sentence
            if isinstance(error, CsdeskError)
            else self.tr("That did not work. Nothing was changed. Try again.")
        )
        self.trouble.setText(told)
        self._trouble.show()
        if not isinstance(error, CsdeskError):
            self._jobs.broke.emit(error)

    def _end(self) -> None:
        self._job = None
        self.strip.hide()
        self._make_room(False)
        for button in (self.save, *self._elsewhere):
            button.turn_on()
        if self._copy is not None:
            self.take_copy.turn_on()

    def _show(self, told: Salvaged) -> None:
        words = SalvagedWords(told, self._wording)
        self._ways.hide()
        self._unchanged.hide()
        self._title.setText(words.title())
        clear(self._lines)
        saved = label(words.saved(), "strong", wrap=True)
        saved.setObjectName("salvaged_saved")
        self._lines.addWidget(saved)
        if missing := words.lines():
            named = self.tr("What is missing or was made up for")
            self._lines.addWidget(label(named, "small_strong"))
            self._list = Scroll(gap=6)
            self._list.setObjectName("salvaged_list")
            self._list.setAccessibleName(named)
            self._list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            for each in missing:
                self._list.body.addWidget(label(each, "body", wrap=True))
            self._list.body.addStretch(1)
            self._list.setFixedHeight(min(_LIST_HEIGHT, 34 * len(missing) + 8))
            self._lines.addWidget(self._list)
        self._lines.addWidget(label(words.kept(), "small", "text2", wrap=True))
        actions = row(gap=8)
        actions.addStretch(1)
        if self._copy is not None and not told.is_whole:
            instead = Button(self.tr("Open the last good copy instead"))
            instead.setObjectName("copy_instead")
            instead.clicked.connect(lambda _=False: self._take_copy_instead())
            actions.addWidget(instead)
        go = Button(self.tr("Open the salvaged shop"), Kind.PRIMARY)
        go.setObjectName("open_salvaged")
        go.clicked.connect(lambda _=False, path=told.path: self.opened.emit(path))
        actions.addWidget(go)
        self._lines.addLayout(actions)
        self._result.show()
        go.setFocus()

    def _take_copy_instead(self) -> None:
        """What was salvaged is kept beside it, as every shop that a copy replaces."""
        self._result.hide()
        self._ways.show()
        self._bring_back()

    def _choose(self) -> None:
        ask_for_shop(self, self._path, self.other.emit)
