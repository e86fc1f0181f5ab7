"""The story of a customer: newest first, searched, filtered, and as long as it is wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.enclosure import KeptFile
from csdesk.domain.listings import EventKind, StoryEvent
from csdesk.services.customers import story
from ui.context import Context
from ui.customers.pictures import thumbnail
from ui.customers.promise_dialog import PromiseDialog
from ui.customers.story_words import KINDS, StoryFilter, StoryWords
from ui.widgets.buttons import Button, IconButton
from ui.widgets.chips import FilterPill
from ui.widgets.fields import SearchField
from ui.widgets.file_tile import THUMBNAIL, FileTile
from ui.widgets.flow import FlowLayout
from ui.widgets.surfaces import Card, Scroll, row
from ui.widgets.text import ElidedLabel, label
from ui.widgets.timeline import Timeline

_PAGE: Final = 40


class StoryCard(Card):
    """Whoever picks up the phone can start here."""

    complaint_opened = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(margins=(17, 13, 8, 8), gap=6, parent=parent)
        self._context = context
        self._words = StoryWords(context.wording, self)
        self._customer_id, self._name = 0, ""
        self._events: list[StoryEvent] = []
        self._filter = StoryFilter.ALL
        self._typed = ""
        self._build_head()
        self.timeline = Timeline(self.tr("What happened, newest first"))
        self.timeline.opened.connect(self._open)
        self._nothing = label("", "small", "text2", wrap=True)
        self.more = Button(self.tr("Show more"), compact=True)
        self.more.clicked.connect(self._fetch_more)
        self._scroll = Scroll(gap=6, margins=(0, 2, 9, 6))
        self._scroll.body.addWidget(self.timeline)
        self._scroll.body.addWidget(self._nothing)
        self._scroll.body.addWidget(self.more)
        self._scroll.body.addStretch(1)
        self.body.addWidget(self._scroll, 1)

    def show_customer(self, customer_id: int, name: str) -> None:
        """Tell the story of somebody; told anew where it is the same one."""
        if customer_id != self._customer_id:
            self._events, self._filter, self._typed = [], StoryFilter.ALL, ""
            with QSignalBlocker(self.search):
                self.search.clear()
            self.search.setVisible(False)
            self._pills.setVisible(False)
            self._mark_filter()
            self._scroll.verticalScrollBar().setValue(0)
        self._customer_id, self._name = customer_id, name
        self._title.setText(self.tr("{name}’s story").format(name=name))
        self._fetch()

    def find_here(self) -> None:
        """Search within the story."""
        self.search.setVisible(True)
        self.search.setFocus()
        self.search.selectAll()

    @property
    def titles(self) -> list[str]:
        """What is told now, newest first."""
        return [self._words.title(event) for event in self._events]

    def _build_head(self) -> None:
        head = row(gap=2, margins=(0, 0, 6, 0))
        self._title = ElidedLabel("", "card_title")
        head.addWidget(self._title, 1)
        look = IconButton("magnifying-glass", self.tr("Search in this story"), size=30)
        look.clicked.connect(self.find_here)
        self._funnel = IconButton("funnel", self.tr("Show only some of it"), size=30)
        self._funnel.setObjectName("story_filters")
        self._funnel.clicked.connect(self._offer_filters)
        head.addWidget(look)
        head.addWidget(self._funnel)
        self.body.addLayout(head)
        self._line = ElidedLabel(self.tr("Whoever picks up the phone can start here."), "caption")
        self._line.set_tone("text2")
        self.body.addWidget(self._line)
        self.search = SearchField(self.tr("Search in this story"), self.tr("Words"), key="")
        self.search.setVisible(False)
        self.search.setObjectName("story_search")
        self.search.asked.connect(self._look_for)
        self.body.addWidget(self.search)
        self._build_pills()

    def _build_pills(self) -> None:
        self._pills = QWidget()
        flow = FlowLayout(self._pills, gap=6)
        self.filters: dict[StoryFilter, FilterPill] = {}
        for which, words in self._words.filters().items():
            pill = FilterPill(words)
            pill.setObjectName(f"story_{which}")
            pill.clicked.connect(lambda _=False, which=which: self.show_only(which))
            self.filters[which] = pill
            flow.addWidget(pill)
        self._mark_filter()
        self._pills.setVisible(False)
        self.body.addWidget(self._pills)

    def _fetch(self, further: int = 0) -> None:
        wanted = max(_PAGE, len(self._events)) + further
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(
            self,
            _story,
            desk,
            self._customer_id,
            wanted + 1,
            KINDS[self._filter],
            self._typed,
            then=lambda events: self._show(list(events), wanted),
            failed=lambda _: None,
            newest="story",
        )

    def _fetch_more(self) -> None:
        self._fetch(_PAGE)

    def _show(self, events: list[StoryEvent], wanted: int) -> None:
        self._events = events[:wanted]
        self.more.setVisible(len(events) > wanted)
        today = self._context.desk.today()
        self.timeline.show_moments([self._words.moment(event, today) for event in self._events])
        self.timeline.setVisible(bool(self._events))
        self._show_pictures()
        empty = (
            self.tr("Nothing of that in this story.")
            if self._narrowed
            else self.tr("Nothing happened yet. What is bought, said and promised will stand here.")
        )
        self._nothing.setText(empty)
        self._nothing.setVisible(not self._events)
        if self._filter is StoryFilter.ALL:
            self._line.setText(self.tr("Whoever picks up the phone can start here."))
        else:
            told = self.tr("Only: {what}").format(what=self._words.filters()[self._filter])
            self._line.setText(told)

    def _show_pictures(self) -> None:
        """What is on the photos, once it is read."""
        jobs, desk = self._context.jobs, self._context.desk
        for tile in self.timeline.tiles():
            kept = tile.key
            if isinstance(kept, KeptFile) and kept.is_picture:
                side = round(THUMBNAIL * self.devicePixelRatioF())
                jobs.read(tile, thumbnail, desk, kept.id, side, then=_shower(tile))

    @property
    def _narrowed(self) -> bool:
        return bool(self._typed) or self._filter is not StoryFilter.ALL

    def _look_for(self, typed: str) -> None:
        if typed != self._typed:
            self._events = []
        self._typed = typed
        if not typed and not self.search.hasFocus():
            self.search.setVisible(False)
        self._fetch()

    def _offer_filters(self) -> None:
        shown = not self._pills.isVisible()
        self._pills.setVisible(shown)
        if shown:
            self.filters[self._filter].setFocus()
        elif self._filter is not StoryFilter.ALL:
            self.show_only(StoryFilter.ALL)

    def _mark_filter(self) -> None:
        for which, pill in self.filters.items():
            pill.setChecked(which is self._filter)

    def show_only(self, which: StoryFilter) -> None:
        """Tell only one kind of thing, or everything again."""
        self._filter = which
        self._events = []
        self._mark_filter()
        self._fetch()

    def _open(self, what: object) -> None:
        show = self._context.shell.show_dialog
        if isinstance(what, KeptFile):
            from ui.customers.enclosure_dialog import EnclosureDialog  # late: seldom needed

            show(EnclosureDialog(self._context, what))
        elif not isinstance(what, StoryEvent):
            return
        elif what.noun is Noun.REVIEW:
            from ui.customers.review_dialog import ReviewDialog

            show(ReviewDialog(self._context, review_id=what.noun_id))
        elif what.kind is EventKind.LETTER:
            from ui.customers.letter_seen import LetterSeen

            show(LetterSeen(self._words.moment(what, self._context.desk.today()), what.words))
        elif what.complaint_id is not None:
            self.complaint_opened.emit(what.complaint_id)
        elif what.kind is EventKind.PROMISE:
            show(PromiseDialog(self._context, what.noun_id, what.title, self._name))


def _shower(tile: FileTile) -> Callable[[QImage], None]:
    def show(picture: QImage) -> None:
        if not picture.isNull():
            tile.show_picture(picture)

    return show


def _story(
    desk: Desk, customer_id: int, limit: int, kinds: frozenset[EventKind], typed: str
) -> tuple[StoryEvent, ...]:
    return story(desk, customer_id, limit=limit, kinds=kinds, typed=typed)
