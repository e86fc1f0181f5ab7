"""Copies that still hold what is erased now: by day and place, the names of their files folded."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from csdesk.domain.erasing import CopyHolding
from ui.backups.look import drives_of
from ui.widgets.fold import Fold
from ui.widgets.surfaces import Well
from ui.widgets.text import label
from ui.wording import Wording

_SHOWN = 6


class CopiesWell(Well):
    """A line for each of the newest copies, and below them what is in their names."""

    def __init__(
        self, wording: Wording, title: str, copies: Sequence[CopyHolding], last: str
    ) -> None:
        super().__init__(gap=3)
        self.setObjectName("erase_copies")
        self._wording = wording
        drives = drives_of({each.folder for each in copies})
        self.body.addWidget(label(title, "small_strong"))
        shown = copies[:_SHOWN]
        for each in shown:
            self._say(self._line(each, drives))
        if rest := len(copies) - len(shown):
            self._say(self.tr("and {n} more").format(n=wording.number(rest)))
        self._say(last)
        names = Fold(self.tr("Names of their files"), "copies_names")
        for each in shown:
            line = label(str(each.folder / each.name), "caption", "text2", wrap=True)
            names.body.addWidget(line)
        self.body.addWidget(names)

    def _say(self, words: str) -> None:
        self.body.addWidget(label(words, "small", "text2", wrap=True))

    def _line(self, copy: CopyHolding, drives: dict[Path, str]) -> str:
        drive = drives.get(copy.folder, "")
        where = self.tr("on “{drive}”").format(drive=drive) if drive else self.tr("on this laptop")
        told = self.tr("Copy of {when}, {where}, kept until {until}")
        if copy.goes_on is None:
            told = self.tr("Copy of {when}, {where}, until you delete it")
        if copy.made_at is None:
            told = self.tr("File put aside on {when}, {where}, until you delete it")
        when = self._wording.date(copy.made_on)
        if copy.made_at is not None:
            when = self.tr("{day} at {time}").format(
                day=when, time=self._wording.time(copy.made_at)
            )
        until = "" if copy.goes_on is None else self._wording.date(copy.goes_on)
        return told.format(when=when, where=where, until=until)
