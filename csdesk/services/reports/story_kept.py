"""Sheets of a customer’s story that lie behind it: letters, time, decisions, where it came from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from csdesk.domain.effort import Effort, Outlay
from csdesk.domain.enclosure import KeptFile
from csdesk.domain.import_batch import ImportBatch
from csdesk.domain.letter import Letter
from csdesk.domain.ours import ours
from csdesk.domain.parting import NextStep, Parting
from csdesk.domain.reports.sheet import Column, Kind, Sheet
from csdesk.domain.reports.words import NO, OUTLAY_WORDS, YES
from csdesk.services.reports.asked import Asked
from csdesk.services.reports.letters import LETTER_WORDS
from csdesk.services.reports.story_corrections import Correction, corrections
from csdesk.services.reports.story_facts import Story, local_day

NEXT_WORDS = {
    NextStep.KEEP_GOING: ours("Keep going"),
    NextStep.CHANGE_TERMS: ours("Change the terms"),
    NextStep.PART_WELL: ours("Part well"),
}
_DAY, _WORD, _TEXT, _ID = Kind.DAY, Kind.WORD, Kind.TEXT, Kind.ID
_NUMBER = Kind.NUMBER
Sheets = Iterator[Sheet[Any]]


def written(asked: Asked, story: Story) -> Sheets:
    """Letters word for word, and the names of files."""
    columns: tuple[Column[Letter], ...] = (
        Column(
            ours("Written on"), _DAY, lambda e: local_day(asked, e.written_at, e.offset_minutes)
        ),
        Column(ours("Kind of letter"), _WORD, lambda e: LETTER_WORDS[e.kind]),
        Column(ours("Subject"), _TEXT, lambda e: asked.told(e.subject)),
        Column(ours("Letter"), _TEXT, lambda e: asked.told(e.body)),
        Column(ours("Sent on"), _DAY, lambda e: local_day(asked, e.sent_at, e.offset_minutes)),
        Column(ours("Complaint ID"), _ID, lambda e: e.complaint_id),
    )
    about = ours("Letters and e-mails to you, word for word.")
    yield Sheet("Letters", ours("Letters"), about, columns, story.letters)
    files: tuple[Column[KeptFile], ...] = (
        Column(ours("Kept since"), _DAY, lambda f: local_day(asked, f.added_at)),
        Column(ours("File"), _TEXT, lambda f: asked.told(f.name)),
        Column(ours("Type"), _TEXT, lambda f: f.media_type),
        Column(ours("Size (bytes)"), _NUMBER, lambda f: f.size),
        Column(ours("Contact ID"), _ID, lambda f: f.contact_id),
        Column(ours("Complaint ID"), _ID, lambda f: f.complaint_id),
    )
    about = ours("Photos and documents that are kept with your entry; ask us for a copy.")
    yield Sheet("Files", ours("Files"), about, files, story.files)


def served(asked: Asked, story: Story) -> Sheets:
    """Minutes and outlays, without what they cost the shop."""
    columns: tuple[Column[Effort], ...] = (
        Column(ours("Day"), _DAY, lambda e: e.spent_on),
        Column(ours("Minutes"), _NUMBER, lambda e: e.minutes, summed=True),
        Column(ours("By whom"), _TEXT, lambda e: asked.person(e.person_id)),
        Column(ours("Note"), _TEXT, lambda e: asked.told(e.note)),
        Column(ours("Complaint ID"), _ID, lambda e: e.complaint_id),
    )
    about = ours("Time that we took for you.")
    yield Sheet("Minutes", ours("Time for you"), about, columns, story.efforts)
    outlays: tuple[Column[Outlay], ...] = (
        Column(ours("Day"), _DAY, lambda o: o.spent_on),
        Column(ours("Outlay"), _WORD, lambda o: OUTLAY_WORDS[o.kind]),
        Column(ours("Note"), _TEXT, lambda o: asked.told(o.note)),
        Column(ours("Complaint ID"), _ID, lambda o: o.complaint_id),
    )
    about = ours("Postage, travel and parts that serving you took.")
    yield Sheet("Outlays", ours("Outlays"), about, outlays, story.outlays)
    decisions: tuple[Column[Parting], ...] = (
        Column(
            ours("Decided on"), _DAY, lambda d: local_day(asked, d.decided_at, d.offset_minutes)
        ),
        Column(ours("Decision"), _WORD, lambda d: NEXT_WORDS[d.next_step]),
        Column(ours("What we wrote"), _TEXT, lambda d: asked.told(d.message)),
        Column(ours("New terms"), _TEXT, lambda d: asked.told(d.terms)),
        Column(ours("To be looked at again on"), _DAY, lambda d: d.look_again_on),
        Column(ours("Parted on"), _DAY, lambda d: local_day(asked, d.parted_at, d.offset_minutes)),
        Column(
            ours("Taken back on"),
            _DAY,
            lambda d: local_day(asked, d.taken_back_at, d.offset_minutes),
        ),
        Column(ours("Why it was taken back"), _TEXT, lambda d: asked.told(d.taken_back_reason)),
    )
    about = ours("What was decided on how to go on with you.")
    yield Sheet("Decisions", ours("Decisions"), about, decisions, story.decisions)


def known(asked: Asked, story: Story) -> Sheets:
    """Where what is known comes from, and what was corrected."""
    imports: tuple[Column[ImportBatch], ...] = (
        Column(ours("Brought in on"), _DAY, lambda b: local_day(asked, b.brought_at)),
        Column(ours("List"), _TEXT, lambda b: asked.told(b.file_name)),
        Column(ours("From the program"), _TEXT, lambda b: b.program or None),
        Column(ours("Taken back"), _WORD, lambda b: NO if b.undone_at is None else YES),
    )
    about = ours("Lists that brought something about you.")
    yield Sheet("Imports", ours("Where it came from"), about, imports, story.imports)
    keys: tuple[Column[Any], ...] = (
        Column(ours("From the program"), _TEXT, lambda k: k.program),
        Column(ours("What you are called there"), _TEXT, lambda k: asked.told(k.value)),
    )
    about = ours("By what other programs know you.")
    yield Sheet("OtherPrograms", ours("Other programs"), about, keys, story.keys)
    mended: tuple[Column[Correction], ...] = (
        Column(ours("Day"), _DAY, lambda c: c.on),
        Column(ours("Of"), _WORD, lambda c: c.thing),
        Column(ours("Fact"), _WORD, lambda c: c.fact),
        Column(ours("Before"), _TEXT, lambda c: c.before),
        Column(ours("Now"), _TEXT, lambda c: c.now or None),
        Column(ours("By the list"), _TEXT, lambda c: c.by_import or None),
    )
    about = ours("What was corrected or taken away since it was written down.")
    lines = corrections(asked, story)
    yield Sheet("Corrections", ours("Corrections"), about, mended, lines)
