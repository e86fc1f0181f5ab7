"""The report of complaints: one a line, with everything that is known of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from typing import Any, TypeVar

from csdesk.domain.complaint import Severity
from csdesk.domain.ours import ours
from csdesk.domain.reports.lines import ComplaintLine, ComplaintWhole
from csdesk.domain.reports.sheet import Lines, Page, Sheet
from csdesk.domain.reports.tables.complaints import COMPLAINTS, WHOLE_COMPLAINTS
from csdesk.domain.reports.words import (
    CHANNEL_WORDS,
    DECISION_WORDS,
    FEELING_WORDS,
    NO,
    OUTCOME_WORDS,
    SEVERITY_WORDS,
    STAGE_WORDS,
    VERDICT_WORDS,
    YES,
)
from csdesk.services.reports.asked import Asked
from csdesk.services.reports.notes import notes_page
from csdesk.services.reports.redress import redress_sheets
from csdesk.services.reports.streaming import Streamed
from csdesk.store.report_batches import of_complaints, sums_of_complaints
from csdesk.store.report_queries import STEPS, complaints_told
from csdesk.store.report_rows import Sums, day_of
from csdesk.store.unit_of_work import Work

K = TypeVar("K", bound=Enum)
_TITLE = ours("Complaints")
_ABOUT = ours("One complaint a line: those of the period, and those that cost something in it.")


def parts(asked: Asked) -> tuple[Sheet[Any] | Page, ...]:
    """One complaint a line with everything, what was given for them, what the figures mean."""
    sheet = Sheet("Complaints", _TITLE, _ABOUT, WHOLE_COMPLAINTS, _whole_lines(asked))
    return sheet, *redress_sheets(asked), notes_page(asked)


def complaints_sheet(asked: Asked) -> Sheet[ComplaintLine]:
    """What each complaint was about and cost, as the accountant gets them."""
    return Sheet("Complaints", _TITLE, _ABOUT, COMPLAINTS, _lines(asked))


def _lines(asked: Asked) -> Lines[ComplaintLine]:
    def made(work: Work, rows: Sequence[Any]) -> Iterable[ComplaintLine]:
        sums = sums_of_complaints(work.connection, [row.id for row in rows], *asked.period)
        return (_line(asked, row, sums.get(row.id, Sums())) for row in rows)

    return Streamed(asked.desk, complaints_told(*asked.period), made)


def _whole_lines(asked: Asked) -> Lines[ComplaintWhole]:
    def made(work: Work, rows: Sequence[Any]) -> Iterable[ComplaintWhole]:
        keys = [row.id for row in rows]
        sums = sums_of_complaints(work.connection, keys, *asked.period)
        theirs = of_complaints(work.connection, keys)
        for row in rows:
            belongs = {noun: found.get(row.id, []) for noun, found in theirs.items()}
            yield _whole(asked, row, _line(asked, row, sums.get(row.id, Sums())), belongs)

    return Streamed(asked.desk, complaints_told(*asked.period, *STEPS), made)


def _line(asked: Asked, row: Any, sums: Sums) -> ComplaintLine:
    return ComplaintLine(
        complaint_id=row.id,
        opened_on=day_of(row.opened_at, row.offset_minutes),
        customer_id=row.customer_id,
        customer=asked.customer(row.customer_id, row.name),
        title=asked.told(row.title),
        category=asked.labels.get(row.category_id, ""),
        severity=SEVERITY_WORDS[Severity(row.severity)],
        stage=STAGE_WORDS[row.stage],
        outcome=_word(OUTCOME_WORDS, row.outcome),
        cause=asked.labels.get(row.cause_id, ""),
        person=asked.person(row.person_id),
        settled_on=_day(row, row.settled_at),
        at_stake=row.at_stake_minor,
        effort_minutes=sums.minutes,
        effort=sums.effort,
        remedy=sums.remedy,
        goodwill=sums.goodwill,
        other=sums.other,
    )


def _day(row: Any, at: datetime | None) -> date | None:
    """The day of a moment where the complaint was taken down, whoever asks from wherever."""
    return None if at is None else day_of(at, row.offset_minutes)


def _word(words: Mapping[K, str], code: K | None) -> str:
    return "" if code is None else words[code]


def _whole(
    asked: Asked, row: Any, line: ComplaintLine, theirs: dict[str, list[Any]]
) -> ComplaintWhole:
    told = asked.told
    return ComplaintWhole(
        line,
        words=told(row.words),
        channel=CHANNEL_WORDS[row.channel],
        later_severity=_word(SEVERITY_WORDS, row.later_severity),
        is_safety=row.is_safety,
        is_urgent=row.is_urgent,
        effect=told(row.effect or ""),
        expected=told(row.expected or ""),
        promised=told(row.promised or ""),
        seeks=told(row.seeks or ""),
        feeling=_word(FEELING_WORDS, row.feeling),
        listened_on=_day(row, row.listened_at),
        acknowledged_on=_day(row, row.acknowledged_at),
        hours_to_acknowledge=_hours(row.opened_at, row.acknowledged_at),
        verdict=_word(VERDICT_WORDS, row.verdict),
        acted_on=_day(row, row.acted_at),
        decision=_word(DECISION_WORDS, row.remedy_decision),
        counter=told(row.counter_words or ""),
        offered=len(theirs["option"]),
        picked=told(_joined(one.title for one in theirs["option"] if one.chosen)),
        given=told(_joined(one.what for one in theirs["redress"])),
        reopened=len(theirs["reopening"]),
        reopened_reason=told(_joined(one.reason for one in theirs["reopening"])),
        days_to_settle=None if line.settled_on is None else (line.settled_on - line.opened_on).days,
        reference=told(row.reference),
        **_promise(row, theirs["promise"], told),
        **_answer(theirs["follow_up"], told),
    )


def _hours(from_at: datetime, to_at: datetime | None) -> float | None:
    return None if to_at is None else round((to_at - from_at).total_seconds() / 3600, 1)


def _joined(words: Iterable[str]) -> str:
    return "; ".join(filter(None, words))


def _promise(row: Any, promises: list[Any], told: Callable[[str], str]) -> dict[str, Any]:
    """The promise made last."""
    if not promises:
        return {}
    last = promises[-1]
    kept = YES if last.kept_at is not None else NO if last.broken_at is not None else ""
    due = last.agreed_due_at or last.due_at
    return {"promise": told(last.what), "promised_for": _day(row, due), "kept": kept}


def _answer(asked_them: list[Any], told: Callable[[str], str]) -> dict[str, Any]:
    """The answer given last."""
    answered = [one for one in asked_them if one.answered_at is not None]
    if not answered:
        return {}
    last = max(answered, key=lambda one: (one.answered_at, one.id))
    return {
        "satisfaction": last.satisfaction,
        "ease": last.ease,
        "recommend": last.recommend,
        "answer": told(last.words),
    }
