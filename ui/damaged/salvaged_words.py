"""What was saved of a damaged shop, and what was not, in sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from csdesk.domain.changes import Noun
from csdesk.domain.salvaged import PageLost, Salvaged
from csdesk.domain.spoken import filled
from ui.wording import Wording

_MOST_NAMED = 40


def _tr(text: str) -> str:
    return QCoreApplication.translate("Salvaged", text)


def _things() -> dict[str, str]:
    return {
        Noun.CUSTOMER: _tr("customers"),
        Noun.COMPLAINT: _tr("complaints"),
        Noun.PURCHASE: _tr("purchases"),
        Noun.CONTACT: _tr("contacts"),
        Noun.EFFORT: _tr("efforts"),
        Noun.LETTER: _tr("letters"),
        Noun.PROMISE: _tr("promises"),
        Noun.FOLLOW_UP: _tr("follow-ups"),
        Noun.REDRESS: _tr("lines of redress"),
        Noun.ATTACHMENT: _tr("files"),
        Noun.CONTACT_POINT: _tr("phone numbers and mail addresses"),
        Noun.SETTING: _tr("settings"),
        Noun.PREFERENCES: _tr("notes on how customers like to be treated"),
        Noun.LISTEN_STEP: _tr("Listen steps"),
        Noun.EMPATHIZE_STEP: _tr("Empathize steps"),
        Noun.ACT_STEP: _tr("Act steps"),
        Noun.OPTION: _tr("options"),
        Noun.OUTLAY: _tr("outlays"),
        Noun.PERSON: _tr("people of the shop"),
        Noun.LIST_ITEM: _tr("entries of lists"),
        Noun.QUESTION: _tr("questions"),
        Noun.ANSWERED_QUESTION: _tr("answers to questions"),
        Noun.REVIEW: _tr("reviews"),
        Noun.ENCLOSURE: _tr("enclosed files"),
        Noun.IMPORT_BATCH: _tr("imports"),
        Noun.SOURCE_KEY: _tr("numbers in other programs"),
        Noun.VOUCHER_USE: _tr("uses of vouchers"),
        Noun.LETTER_TEMPLATE: _tr("letter templates"),
        Noun.EXPORTED_REPORT: _tr("exported reports"),
        "draft": _tr("drafts"),
        "history": _tr("entries of History"),
        "history_value": _tr("values in History"),
    }


def _ones() -> dict[str, str]:
    return {
        Noun.CUSTOMER: _tr("1 customer"),
        Noun.COMPLAINT: _tr("1 complaint"),
        Noun.PURCHASE: _tr("1 purchase"),
        Noun.CONTACT: _tr("1 contact"),
    }


_TOLD_FIRST = (Noun.CUSTOMER, Noun.COMPLAINT, Noun.PURCHASE, Noun.CONTACT)


class SalvagedWords:
    """Tells of one salvage; numbers are written as the owner writes them."""

    def __init__(self, told: Salvaged, wording: Wording) -> None:
        self._told = told
        self._wording = wording
        self._names = _things()

    def title(self) -> str:
        if self._told.is_whole:
            return _tr("Everything could be saved")
        return _tr("What could be read is saved")

    def saved(self) -> str:
        """How much is in the new shop: the things that matter most, counted.

        A place that was made for somebody who is lost is nobody, and not counted.
        """
        told = self._told
        there = {
            noun: told.rows.get(noun, 0) - told.made_again.get(noun, 0) for noun in _TOLD_FIRST
        }
        ones = _ones()
        counts = [
            self._wording.counted(n, ones[noun], f"{{n}} {self._names[noun]}")
            for noun, n in there.items()
        ]
        return filled(_tr("In your shop now: {counts}."), counts=" · ".join(counts))

    def kept(self) -> str:
        if self._told.damaged is None:
            return ""
        sentence = _tr("The damaged file is kept beside it as {name}. csdesk never deletes it.")
        return filled(sentence, name=self._told.damaged.name)

    def lines(self) -> list[str]:
        """What is missing, made up for or emptied, the losses first."""
        every = [*self._lost(), *self._left_out(), *self._history(), *self._made_up()]
        if len(every) <= _MOST_NAMED:
            return every
        more = _tr("And {n} more of this kind.").format(
            n=self._wording.number(len(every) - _MOST_NAMED)
        )
        return [*every[:_MOST_NAMED], more]

    def _lost(self) -> Iterable[str]:
        for table, pages in _by_table(self._told.pages_lost).items():
            if not table:
                sentence = _tr("Pages of the file that make no sense any more: {n}.")
                yield filled(sentence, n=self._wording.number(len(pages)))
                continue
            rows = self._wording.number(sum(page.rows for page in pages))
            things = self._name(table)
            first, last = _span(pages)
            if first is None or last is None:
                yield filled(
                    _tr("About {n} of your {things} could not be read."), n=rows, things=things
                )
            else:
                sentence = _tr(
                    "About {n} of your {things}, numbers {first} to {last}, could not be read."
                )
                yield filled(sentence, n=rows, things=things, first=first, last=last)

    def _left_out(self) -> Iterable[str]:
        for table, count in Counter(row.table for row in self._told.left_out).items():
            sentence = _tr("{n} of your {things} had to be left out, so damaged are they.")
            if count == 1:
                sentence = _tr("One of your {things} had to be left out, so damaged is it.")
            yield filled(sentence, n=self._wording.number(count), things=self._name(table))

    def _history(self) -> Iterable[str]:
        for first, last in self._told.history_lost:
            sentence = _tr("History lacks its entries {first} to {last}; it says so itself.")
            if first == last:
                sentence = _tr("History lacks its entry {first}; it says so itself.")
            yield filled(sentence, first=first, last=last)

    def _made_up(self) -> Iterable[str]:
        told = self._told
        one_lost = _tr("Others speak of one of the lost {things}: it has a place, named “Lost …”.")
        more = _tr("Others speak of {n} of the lost {things}: each has a place, named “Lost …”.")
        known = _tr("History still knew {n} of the lost {things}.")
        empty = _tr("In {n} of your {things} a link is empty now, for what it meant is lost.")
        values = _tr("Values that are empty now in your {things}: {n}.")
        sentences: tuple[tuple[Mapping[str, int], str, str], ...] = (
            (told.from_history, known, known),
            (told.made_again, one_lost, more),
            (told.links_emptied, empty, empty),
            (told.values_emptied, values, values),
        )
        for counts, single, several in sentences:
            for table, count in counts.items():
                sentence = single if count == 1 else several
                yield filled(sentence, n=self._wording.number(count), things=self._name(table))

    def _name(self, table: str) -> str:
        return self._names.get(table, _tr("smaller entries ({table})").format(table=table))


def _by_table(pages: Iterable[PageLost]) -> dict[str, list[PageLost]]:
    found: dict[str, list[PageLost]] = {}
    for page in pages:
        found.setdefault(page.table, []).append(page)
    return found


def _span(pages: list[PageLost]) -> tuple[int | None, int | None]:
    """From which number to which, where there is one page and it is known."""
    return (pages[0].first, pages[0].last) if len(pages) == 1 else (None, None)
