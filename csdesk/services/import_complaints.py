"""Complaints and answers of a file: which come in, and the rows they come to in the shop."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import Any, TypeVar

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.complaint import Outcome, Severity, title_from
from csdesk.domain.contact import Channel
from csdesk.domain.drafts import AnswerDraft, ComplaintDraft, ImportPlan, Problem
from csdesk.domain.ours import ours
from csdesk.domain.shop import ListName
from csdesk.domain.spoken import said, said_counted
from csdesk.domain.wording import LONGEST, LONGEST_TITLE, shortened
from csdesk.intake.meaning.told_words import channel_of, severity_of
from csdesk.store import bulk, bulk_told, import_reads
from csdesk.store.bulk_told import NewAnswer, NewComplaint
from csdesk.store.people import list_item
from csdesk.store.rows import instant_text, metadata
from csdesk.store.unit_of_work import Work

_NOON = time(12)
"""Files tell the day; the middle of it is never wrong by more than half."""
_D = TypeVar("_D", ComplaintDraft, AnswerDraft)


@dataclass(frozen=True, slots=True)
class ToldSeen:
    """What becomes of the complaints, or of the answers, of a file."""

    new: int = 0
    """Every one understood that is not there yet, those that wait included."""
    duplicate: int = 0
    skipped: int = 0
    waiting: int = 0
    """Nothing here tells whose they are or when that was, so they can't come in yet."""

    @property
    def coming(self) -> int:
        """How many come in now."""
        return self.new - self.waiting


@dataclass(frozen=True, slots=True)
class Told:
    """The complaints and answers of a plan by what becomes of them."""

    complaints: tuple[ComplaintDraft, ...] = ()
    answers: tuple[AnswerDraft, ...] = ()
    of_complaints: ToldSeen = ToldSeen()
    of_answers: ToldSeen = ToldSeen()
    problems: tuple[Problem, ...] = ()


def sort_out_told(work: Work | None, plan: ImportPlan, today: date | None) -> Told:
    """Which complaints and answers of a plan come in; without a shop nothing is known yet.

    Args:
        today: what lies after it can't have happened yet; None: any day may come in.
    """
    if not (plan.complaints or plan.answers):
        return Told()
    complaints, of_complaints = _sorted_out(
        plan.complaints, _known(work, Noun.COMPLAINT, plan.complaints), today
    )
    answers, of_answers = _sorted_out(
        plan.answers, _known(work, Noun.FOLLOW_UP, plan.answers), today
    )
    return Told(
        complaints,
        answers,
        replace(of_complaints.seen, skipped=of_complaints.seen.skipped + plan.complaints_skipped),
        replace(of_answers.seen, skipped=of_answers.seen.skipped + plan.answers_skipped),
        (*_words(of_complaints, "complaints"), *_words(of_answers, "answers")),
    )


@dataclass(frozen=True, slots=True)
class _Fate:
    """How many of one kind come in or stay out, and why."""

    seen: ToldSeen
    lacking: Mapping[str, int]
    later: int


_ALREADY, _REMOVED = "already", "removed"


def _known(work: Work | None, noun: Noun, drafts: Sequence[_D]) -> Mapping[str, str]:
    """Fingerprint -> why it need not come in."""
    if work is None:
        return {}
    prints = [draft.fingerprint for draft in drafts]
    removed = dict.fromkeys(import_reads.kept_out_of(work.connection, prints), _REMOVED)
    there = bulk_told.told_marked(work.connection, noun, prints)
    return removed | dict.fromkeys(there, _ALREADY)


def _sorted_out(
    drafts: Sequence[_D], known: Mapping[str, str], today: date | None
) -> tuple[tuple[_D, ...], _Fate]:
    coming: list[_D] = []
    counts: Counter[str] = Counter()
    for draft in drafts:
        day = draft.opened_on if isinstance(draft, ComplaintDraft) else draft.answered_on
        if draft.fingerprint in known:
            counts[known[draft.fingerprint]] += 1
        elif draft.customer_key is None:
            counts["customer"] += 1
        elif day is None:
            counts["day"] += 1
        elif today is not None and day > today:
            counts["later"] += 1
        else:
            coming.append(draft)
    waiting = counts["customer"] + counts["day"]
    skipped = counts["later"] + counts[_REMOVED]
    seen = ToldSeen(len(coming) + waiting, counts[_ALREADY], skipped, waiting)
    lacking = {each: counts[each] for each in ("customer", "day") if counts[each]}
    return tuple(coming), _Fate(seen, lacking, counts["later"])


def _words(fate: _Fate, what: str) -> Iterable[Problem]:
    for lacking, count in fate.lacking.items():
        yield Problem(0, "", "", said_counted(*_LACKING[what, lacking], count))
    if fate.later:
        yield Problem(0, "", "", said_counted(*_LATER[what], fate.later))


_LACKING = {
    ("complaints", "customer"): (
        ours("{n} complaint names no customer, so it waits for a list that does"),
        ours("{n} complaints name no customer, so they wait for a list that does"),
    ),
    ("complaints", "day"): (
        ours("{n} complaint names no day, so it waits for a list that does"),
        ours("{n} complaints name no day, so they wait for a list that does"),
    ),
    ("answers", "customer"): (
        ours("{n} answer names no customer, so it waits for a list that does"),
        ours("{n} answers name no customer, so they wait for a list that does"),
    ),
    ("answers", "day"): (
        ours("{n} answer names no day, so it waits for a list that does"),
        ours("{n} answers name no day, so they wait for a list that does"),
    ),
}
_LATER = {
    "complaints": (
        ours("{n} complaint lies in the future, so it stays out"),
        ours("{n} complaints lie in the future, so they stay out"),
    ),
    "answers": (
        ours("{n} answer lies in the future, so it stays out"),
        ours("{n} answers lie in the future, so they stay out"),
    ),
}


@dataclass(slots=True)
class ToldRows:
    """Rows of complaints and answers to be written, in the order of their ids."""

    complaints: list[NewComplaint] = field(default_factory=list)
    answers: list[NewAnswer] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.complaints or self.answers)

    @property
    def brought(self) -> dict[Noun, Sequence[tuple[Any, ...]]]:
        return {Noun.COMPLAINT: self.complaints, Noun.FOLLOW_UP: self.answers}

    @property
    def customers(self) -> set[int]:
        """Whose sums they change."""
        whose = {row.customer_id for row in self.complaints}
        return whose | {row.customer_id for row in self.answers}


def told_rows(
    desk: Desk, work: Work, told: Told, ids: Mapping[str, int], batch_id: int
) -> ToldRows:
    """Rows for the complaints and answers that come in.

    Args:
        ids: ``CustomerDraft.key`` -> id of the customer.
    """
    rows = ToldRows()
    if told.complaints:
        _add_complaints(rows, desk, work, told.complaints, ids, batch_id)
    if told.answers:
        _add_answers(rows, desk, work, told.answers, ids, batch_id)
    return rows


def _add_complaints(
    rows: ToldRows,
    desk: Desk,
    work: Work,
    drafts: Sequence[ComplaintDraft],
    ids: Mapping[str, int],
    batch_id: int,
) -> None:
    categories = _categories(work)
    first = bulk.next_id(work.connection, metadata.tables[Noun.COMPLAINT])
    strange: dict[tuple[str, str], Problem] = {}
    for key, draft in enumerate(drafts, first):
        assert draft.customer_key is not None and draft.opened_on is not None
        opened_at = _moment(desk, draft.opened_on)
        settled_at = ended_at(desk, draft, opened_at) if draft.is_closed else None
        channel, severity = channel_of(draft.channel), severity_of(draft.severity)
        if draft.channel and channel is None:
            reason = said(
                "“{value}” is no way that csdesk knows, so it counts as mail", value=draft.channel
            )
            told_once = Problem(draft.row, "", draft.channel, reason)
            strange.setdefault(("channel", draft.channel), told_once)
        if draft.severity and severity is None:
            reason = said(
                "How grave “{value}” is can’t be told, so it counts as serious",
                value=draft.severity,
            )
            told_once = Problem(draft.row, "", draft.severity, reason)
            strange.setdefault(("severity", draft.severity), told_once)
        rows.complaints.append(
            NewComplaint(
                id=key,
                customer_id=ids[draft.customer_key],
                title=_title(draft),
                words=_cut(rows, draft.row, "words", draft.words),
                channel=str(channel or Channel.MAIL),
                opened_at=instant_text(opened_at),
                offset_minutes=_offset(opened_at),
                category_id=categories.get(draft.category.casefold()),
                severity=int(severity or Severity.SERIOUS),
                at_stake_minor=0,
                outcome=None if settled_at is None else str(Outcome.ENDED_ELSEWHERE),
                settled_at=None if settled_at is None else instant_text(settled_at),
                owner_view=_cut(rows, draft.row, "resolution", draft.resolution),
                reference=draft.reference[:LONGEST_TITLE],
                fingerprint=draft.fingerprint,
                batch_id=batch_id,
            )
        )
    rows.problems += strange.values()


def ended_at(desk: Desk, draft: ComplaintDraft, opened_at: datetime) -> datetime:
    """When a complaint was over where it comes from: never before it was raised."""
    day = draft.closed_on or draft.opened_on
    return opened_at if day is None else max(_moment(desk, day), opened_at)


def _add_answers(
    rows: ToldRows,
    desk: Desk,
    work: Work,
    drafts: Sequence[AnswerDraft],
    ids: Mapping[str, int],
    batch_id: int,
) -> None:
    first = bulk.next_id(work.connection, metadata.tables[Noun.FOLLOW_UP])
    for key, draft in enumerate(drafts, first):
        assert draft.customer_key is not None and draft.answered_on is not None
        rows.answers.append(
            NewAnswer(
                id=key,
                customer_id=ids[draft.customer_key],
                ask_on=draft.answered_on.isoformat(),
                answered_at=instant_text(_moment(desk, draft.answered_on)),
                satisfaction=draft.satisfaction,
                ease=draft.ease,
                recommend=draft.recommend,
                words=_cut(rows, draft.row, "words", draft.words),
                fingerprint=draft.fingerprint,
                batch_id=batch_id,
            )
        )


def _moment(desk: Desk, day: date) -> datetime:
    """Noon of a day where the desk stands, or this very moment if that is still to come."""
    return min(desk.moment(day, _NOON), desk.now())


def _offset(at: datetime) -> int:
    offset = at.utcoffset()
    return 0 if offset is None else int(offset.total_seconds() // 60)


def _title(draft: ComplaintDraft) -> str:
    told = draft.title or title_from(draft.words) or draft.reference
    return shortened(told, LONGEST_TITLE)


def _cut(rows: ToldRows, row: int, column: str, text: str) -> str:
    if len(text) > LONGEST:
        reason = said("This is longer than {n} characters. The rest was left out.", n=LONGEST)
        rows.problems.append(Problem(row, column, text[:60], reason))
    return text[:LONGEST]


def _categories(work: Work) -> dict[str, int]:
    """Label of a category on the shop's list -> its id."""
    mine = list_item.c.list_name == ListName.CATEGORY, list_item.c.active
    return {each.label.casefold(): each.id for each in work.list_items.where(*mine)}
