"""A customer's brief as blocks of plain words, short enough for one page of paper."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from PySide6.QtCore import QObject

from csdesk.domain.listings import ComplaintRow, StoryEvent
from csdesk.domain.spoken import filled
from csdesk.domain.wording import shortened
from csdesk.services.briefs import CustomerBrief, OpenPromise
from ui.customers.preference_items import preference_items
from ui.customers.story_words import StoryWords
from ui.paper import BODY, HEADING, QUOTE, SMALL, TITLE, Block, pages_of
from ui.wording import Wording


class _Room(NamedTuple):
    """How much of everything is told: characters of a line and of a quote, lines of a list."""

    line: int
    quote: int
    listed: int


_ROOMS: Final = (
    _Room(110, 240, 5),
    _Room(110, 110, 4),
    _Room(110, 60, 3),
    _Room(110, 0, 2),
    _Room(60, 0, 1),
)
"""From much to little, for whatever letters the computer has."""


class BriefWords(QObject):
    """Says a brief; what was written at length is told in fewer words, so that it stays a page."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._story = StoryWords(wording, self)
        self._room = _ROOMS[0]

    def title(self, brief: CustomerBrief) -> str:
        name = _cut(brief.details.customer.name, _ROOMS[0].line)
        return self.tr("Brief: {name}").format(name=name)

    def blocks(self, brief: CustomerBrief, today: date) -> list[Block]:
        """The page from top to bottom: as much as stands on one."""
        for self._room in _ROOMS:
            blocks = self._blocks(brief, today)
            if pages_of(blocks) == 1:
                break
        return blocks

    def _blocks(self, brief: CustomerBrief, today: date) -> list[Block]:
        name = _cut(brief.details.customer.name, 60)
        return [
            Block(name, TITLE, gap=0),
            Block(_cut(self._reach(brief), 2 * self._room.line), SMALL, gap=2),
            *self._wishes(brief),
            *self._open(brief),
            *self._promises(brief),
            *self._said(brief, today),
            *self._figures(brief),
            Block(self._foot(today), SMALL, gap=14),
        ]

    def _reach(self, brief: CustomerBrief) -> str:
        details = brief.details
        parts = [point.typed for point in details.contact_points[:3]]
        if details.first_on is not None:
            since = self.tr("customer since {year}").format(year=details.first_on.year)
            parts.append(since)
        if details.looked_after_by is not None:
            told = self.tr("looked after by {name}")
            parts.append(told.format(name=details.looked_after_by.name))
        if details.customer.note:
            parts.append(details.customer.note.partition("\n")[0])
        return " · ".join(parts)

    def _wishes(self, brief: CustomerBrief) -> list[Block]:
        items = preference_items(brief.details.preferences)
        lines = [_cut(item.words, self._room.line) for item in items]
        nobody = self.tr("Nobody has asked yet. A good first question: call or text?")
        return self._part(self.tr("How they like to be treated"), lines or [nobody])

    def _open(self, brief: CustomerBrief) -> list[Block]:
        rows = brief.details.open_complaints
        lines = [self._complaint(one) for one in rows[: self._room.listed]]
        if len(rows) > self._room.listed:
            lines.append(self.tr("and {n} more").format(n=len(rows) - self._room.listed))
        return self._part(self.tr("Open now"), lines or [self.tr("No complaint is open.")])

    def _complaint(self, row: ComplaintRow) -> str:
        words = self._wording
        told = self.tr("{title}, since {day}")
        if row.person:
            told = self.tr("{title}, since {day}, with {person}")
        day = words.day(row.opened_at)
        return told.format(title=_cut(row.title, 60), day=day, person=_cut(row.person, 30))

    def _promises(self, brief: CustomerBrief) -> list[Block]:
        lines = [self._promise(one) for one in brief.promises[: self._room.listed]]
        return self._part(self.tr("Promised"), lines) if lines else []

    def _promise(self, one: OpenPromise) -> str:
        told = self.tr("{what}, by {when}")
        if one.is_late:
            told = self.tr("{what}, by {when}: late")
        when = self._wording.moment(one.promise.binding_due_at)
        line = told.format(what=_cut(one.promise.what, 70), when=when)
        return f"{line} ({_cut(one.person, 30)})" if one.person else line

    def _said(self, brief: CustomerBrief, today: date) -> list[Block]:
        blocks: list[Block] = []
        for event in brief.said[: self._room.listed]:
            blocks.append(Block(self._event(event, today), BODY, gap=4))
            if event.words.strip() and self._room.quote:
                blocks.append(Block(_cut(event.words, self._room.quote), QUOTE, gap=0))
        if not blocks:
            return []
        return [Block(self.tr("What was said last"), HEADING, gap=12), *blocks]

    def _event(self, event: StoryEvent, today: date) -> str:
        moment = self._story.moment(event, today)
        return _cut(f"{moment.title} · {moment.meta}", self._room.line)

    def _figures(self, brief: CustomerBrief) -> list[Block]:
        words, figures = self._wording, brief.chart.figures
        told = self.tr("Spend {spend} · margin {margin} · service cost {cost}")
        line = told.format(
            spend=words.money_exact(figures.spend),
            margin=words.money_exact(figures.margin),
            cost=words.money_exact(figures.service_cost),
        )
        verdict = _cut(brief.chart.verdict.headline, 2 * self._room.line)
        return self._part(self.tr("Figures, without tax"), [line, verdict])

    def _foot(self, today: date) -> str:
        return filled(self.tr("As of {day}. For our own eyes."), day=self._wording.date(today))

    def _part(self, heading: str, lines: list[str]) -> list[Block]:
        return [Block(heading, HEADING, gap=12), *(Block(line, BODY, gap=2) for line in lines)]


def _cut(text: str, longest: int) -> str:
    return shortened(" ".join(text.split()), longest)
