"""Erasing words and files by age: the people stay, and so does every figure.

It is proposed what is old, the owner leaves out what is still needed, and exactly the rest loses
its words: in the tables, in History, in the search and in every byte of the file.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime

from csdesk.desk import Desk
from csdesk.domain.backup import Reason
from csdesk.domain.changes import Noun
from csdesk.domain.erasing import ErasedWords
from csdesk.domain.errors import RuleBroken
from csdesk.domain.old_words import (
    OldKind,
    WordsDue,
    WordsErased,
    WordsPreview,
    years_before,
)
from csdesk.domain.ours import ours
from csdesk.progress import Progress, unwatched
from csdesk.services.backups import back_up_before
from csdesk.services.erasing import copies_holding, erase_rows, finish_erasing
from csdesk.store.about_people import values_about
from csdesk.store.about_words import words_of
from csdesk.store.erased_words import ADDED, marks_of
from csdesk.store.old_words import (
    Before,
    OldRecord,
    counts_under,
    holds_words,
    old_complaints,
    old_singles,
)
from csdesk.store.unit_of_work import Work

MOST_PROPOSED = 200
_OF_KIND = {
    OldKind.NOTES: (
        *(Noun.CONTACT, Noun.EFFORT, Noun.OUTLAY, Noun.PROMISE, Noun.FOLLOW_UP, Noun.REVIEW),
    ),
    OldKind.LETTERS: (Noun.LETTER,),
    OldKind.FILES: (Noun.ENCLOSURE,),
}


def words_due(desk: Desk) -> tuple[WordsDue, ...]:
    """Whose words and files are older than the shop keeps them, oldest first.

    A complaint counts from the day it was closed, all else from its own day. Empty where the shop
    has no such rule; at most ``MOST_PROPOSED`` lines, the next once these are decided.
    """
    with desk.store.read() as work:
        return tuple(_due(desk, work)[:MOST_PROPOSED])


def preview_words(desk: Desk, chosen: Collection[WordsDue]) -> WordsPreview:
    """What erasing these lines comes to."""
    with desk.store.read() as work:
        found = words_of(work.connection, _rows_of(chosen))
        return WordsPreview(
            passages=sum(each.passages for each in chosen),
            files=sum(each.files for each in chosen),
            history=len(values_about(work.connection, found).seqs),
            copies=copies_holding(desk, work),
        )


def erase_words(
    desk: Desk,
    chosen: Collection[WordsDue],
    *,
    backup: bool = True,
    progress: Progress = unwatched,
) -> WordsErased:
    """Erases the words and files of exactly these lines, for good.

    Amounts, minutes, days, categories and what was decided stay, and so do the customers; History
    keeps that something was done, without the words.

    Args:
        chosen: of those that ``words_due`` proposed.
        backup: a proven backup is made first, where one can be; it still holds them.
    Raises: RuleBroken("rights.words_changed"): one of them is not proposed any more, because
            something was done about it since;
        RuleBroken("rights.kept"): a law or a dispute needs them; says until when and why;
        ShopUnavailable: the file can't be written; nothing was changed.
    """
    if not chosen:
        return WordsErased(0, 0, is_clean=True)
    if backup:
        back_up_before(desk, Reason.BEFORE_ERASE)
    now = desk.now()
    with desk.store.write("erase_words", now) as work:
        _require_still_due(_due(desk, work), chosen)
        rows = _rows_of(chosen)
        told = list(_told(work, rows, now))
        erase_rows(work, words_of(work.connection, rows), now, progress, told=told)
    passages, files = (sum(each.passages for each in chosen), sum(each.files for each in chosen))
    return WordsErased(passages, files, is_clean=finish_erasing(desk))


def reapply_words(desk: Desk, erased: Iterable[ErasedWords]) -> int:
    """Erases again what lost its words after this file was kept; says how many records.

    A number that means another record by now is left alone.

    Raises: ShopUnavailable: the file can't be written; nothing was changed.
    """
    now = desk.now()
    wanted = {(each.noun, each.noun_id): each for each in erased}
    rows: dict[Noun, list[int]] = {}
    with desk.store.write("erase_words", now) as work:
        for noun in sorted({noun for noun, _ in wanted}):
            keys = [key for of, key in wanted if of is noun]
            marks = marks_of(work.connection, noun, keys)
            same = [key for key in marks if _is_same(marks[key], wanted[noun, key].marks)]
            rows |= {noun: same} if same else {}
        found = words_of(work.connection, rows)
        if rows and holds_words(work.connection, found):
            erase_rows(work, found, now, told=list(_told(work, rows, now)))
        else:
            rows = {}
    if rows:
        finish_erasing(desk, note_down=False)
    return sum(map(len, rows.values()))


def _due(desk: Desk, work: Work) -> list[WordsDue]:
    years = work.settings.read().erase_words_after_years
    if not years:
        return []
    today = desk.today()
    day = years_before(today, years)
    moment = datetime.combine(day, datetime.min.time(), desk.now().tzinfo)
    old = Before(moment, day)
    lines = [*_complaints(desk, work, old), *_singles(desk, work, old)]
    return sorted(lines, key=lambda each: (each.last_on, each.kind, each.key))


def _complaints(desk: Desk, work: Work, old: Before) -> Iterator[WordsDue]:
    found = old_complaints(work.connection, old, MOST_PROPOSED)
    passages: dict[int, int] = {}
    files: dict[int, int] = {}
    for key, noun, count in counts_under(work.connection, [each.noun_id for each in found]):
        counted = files if noun is Noun.ENCLOSURE else passages
        counted[key] = counted.get(key, 0) + count
    for each in found:
        key = each.noun_id
        counts = passages.get(key, 0), files.get(key, 0)
        yield _line(desk, work, OldKind.COMPLAINT, [each], counts)


def _singles(desk: Desk, work: Work, old: Before) -> Iterator[WordsDue]:
    for kind, nouns in _OF_KIND.items():
        theirs: dict[int, list[OldRecord]] = {}
        for noun in nouns:
            for each in old_singles(work.connection, noun, old, MOST_PROPOSED):
                theirs.setdefault(each.customer_id, []).append(each)
        for records in theirs.values():
            files = len(records) if kind is OldKind.FILES else 0
            yield _line(desk, work, kind, records, (len(records) - files, files))


def _line(
    desk: Desk,
    work: Work,
    kind: OldKind,
    records: Sequence[OldRecord],
    counts: tuple[int, int],
) -> WordsDue:
    who = work.customers.require(records[0].customer_id)
    rows: dict[Noun, tuple[int, ...]] = {}
    for each in records:
        rows[each.noun] = (*rows.get(each.noun, ()), each.noun_id)
    held = who.kept_until is not None and who.kept_until >= desk.today()
    return WordsDue(
        kind=kind,
        customer_id=who.id,
        customer=who.name,
        is_restricted=who.restricted_at is not None,
        title=records[0].title if kind is OldKind.COMPLAINT else "",
        passages=counts[0],
        files=counts[1],
        last_on=max(_day(desk, each.last_on) for each in records),
        rows=rows,
        kept_until=who.kept_until if held else None,
        kept_why=who.kept_why if held else "",
    )


def _day(desk: Desk, text: str) -> date:
    if len(text) == len("2026-11-21"):
        return date.fromisoformat(text)
    return desk.day_of(datetime.fromisoformat(text))


def _rows_of(chosen: Iterable[WordsDue]) -> dict[Noun, list[int]]:
    rows: dict[Noun, list[int]] = {}
    for each in chosen:
        for noun, keys in each.rows.items():
            rows.setdefault(noun, []).extend(keys)
    return rows


def _require_still_due(due: Iterable[WordsDue], chosen: Iterable[WordsDue]) -> None:
    still = {(noun, key) for each in due for noun, keys in each.rows.items() for key in keys}
    held = {each.key: each for each in due if each.kept_until is not None}
    for each in chosen:
        if not {(noun, key) for noun, keys in each.rows.items() for key in keys} <= still:
            raise RuleBroken(
                "rights.words_changed",
                "Something was done with {customer} since the list was made. Look at it "
                "anew; nothing was erased.",
                customer=each.customer,
            )
        if (kept := held.get(each.key)) is not None and kept.kept_until is not None:
            sentence = (
                ours("The data of {customer} have to be kept until {until}: {why}.")
                if kept.kept_why
                else ours("The data of {customer} have to be kept until {until}.")
            )
            raise RuleBroken(
                "rights.kept",
                sentence,
                customer=kept.customer,
                until=kept.kept_until,
                why=kept.kept_why,
            )


def _told(work: Work, rows: Mapping[Noun, Collection[int]], now: datetime) -> Iterator[ErasedWords]:
    for noun, keys in rows.items():
        for key, marks in marks_of(work.connection, noun, keys).items():
            yield ErasedWords(noun, key, marks, now)


def _is_same(marks: Collection[str], told: Collection[str]) -> bool:
    """By when both were written down, where that is known of both; else by the day they are of."""
    ours = {mark for mark in marks if mark.startswith(ADDED)}
    theirs = {mark for mark in told if mark.startswith(ADDED)}
    return bool(ours & theirs if ours and theirs else set(marks) & set(told))
