"""Whether a complaint of another program has ended there, by the words of its status."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from csdesk.domain.drafts import Choice, Doubt
from csdesk.domain.import_fields import Field
from csdesk.domain.spoken import said
from csdesk.intake.meaning.told_words import complaint_words
from csdesk.intake.table import Table
from csdesk.intake.words import cell_word, spaced

OPEN, ENDED = "open", "ended"
OPEN_ONES = "open_tickets"
"""Code of the question whether complaints that are open there come in as open."""
_MOST_ASKED = 6
"""A column with more unknown words than this is hardly a status."""


def ended_word(status: str, heading: str = "") -> bool | None:
    """Whether a status says that it is over; None where its words are not known.

    Args:
        heading: of its column: under ``Resolved`` a yes is an end.
    """
    words = cell_word(spaced(status))
    if words in complaint_words("yes") and _first(heading, "closed"):
        return True
    if words in complaint_words("no") and _first(heading, "closed"):
        return False
    if words in complaint_words("open"):
        return False
    if words in complaint_words("closed"):
        return True
    if _first(words, "open"):
        return False
    return True if _first(words, "closed") else None


def is_left_out(status: str) -> bool:
    """Whether it is no complaint at all: spam, a test, or deleted there."""
    return cell_word(status) in complaint_words("left_out")


def _first(text: str, group: str) -> bool:
    """Whether a text begins with a word of the group, such as ``Closed with explanation``."""
    words = spaced(text).split()
    known = complaint_words(group)
    return any(" ".join(words[:count]) in known for count in (1, 2, 3) if len(words) >= count)


def has_ended(status: str, *, heading: str, dated: bool, answers: Mapping[str, str]) -> bool:
    """Whether a complaint is over where it comes from.

    Args:
        dated: the file tells a day of its end, which settles what the status leaves open.
        answers: what the owner said that unknown words mean.
    """
    if not status:
        return dated
    told = answers.get(code_of(status))
    if told is not None:
        return told == ENDED
    known = ended_word(status, heading)
    return dated if known is None else known


def tells_end(resolution: str) -> bool:
    """Whether words about the end of a complaint say that there was one."""
    return bool(resolution) and ended_word(resolution) is not False


def code_of(status: str) -> str:
    """``Doubt.code`` of the question what a status means."""
    return f"status:{cell_word(spaced(status))}"


def status_doubts(
    table: Table, columns: Mapping[Field, tuple[int, ...]], answers: Mapping[str, str]
) -> tuple[Doubt, ...]:
    """What to ask about a list of complaints: unknown words of a status, and the open ones."""
    statuses = _texts(table, columns.get(Field.STATUS, ())[:1])
    ends = list(map(bool, _texts(table, columns.get(Field.CLOSED_ON, ()))))
    if Field.STATUS not in columns:
        told = _texts(table, columns.get(Field.RESOLUTION, ()))
        ends = [end or tells_end(text) for end, text in zip(ends, told, strict=True)]
    place = next(iter(columns.get(Field.STATUS, ())), None)
    heading = "" if place is None else table.headings[place]
    pairs = {
        (status, end) for status, end in zip(statuses, ends, strict=True) if not is_left_out(status)
    }
    unknown = {
        code_of(status): status
        for status, _ in sorted(pairs)
        if status and ended_word(status, heading) is None
    }
    asked = list(unknown.items())[:_MOST_ASKED]
    doubts = [_of_word(code, word, heading, pairs, answers) for code, word in asked]
    if not all(
        has_ended(status, heading=heading, dated=dated, answers=answers) for status, dated in pairs
    ):
        doubts.append(_of_open_ones(heading, answers))
    return tuple(doubts)


def _of_word(
    code: str,
    word: str,
    heading: str,
    pairs: set[tuple[str, bool]],
    answers: Mapping[str, str],
) -> Doubt:
    dated = all(end for status, end in pairs if status == word)
    question = said("Has a complaint ended that is “{word}”?", word=word)
    choices = Choice(OPEN, said("No, it is still open")), Choice(ENDED, said("Yes, it has ended"))
    taken = answers.get(code, ENDED if dated else OPEN)
    return Doubt(code, heading, question, taken, choices, word)


def _of_open_ones(heading: str, answers: Mapping[str, str]) -> Doubt:
    return Doubt(
        OPEN_ONES,
        heading,
        said("Some of these complaints are still open there. Will you go on with them here?"),
        answers.get(OPEN_ONES, OPEN),
        (
            Choice(OPEN, said("Yes, bring them in as open")),
            Choice(ENDED, said("No, bring them in as ended")),
        ),
    )


def _texts(table: Table, places: Sequence[int]) -> Sequence[str]:
    """For each row the first of these cells that holds something."""
    found = [""] * len(table.rows)
    for place in reversed(places):
        found = [cell or old for cell, old in zip(table.text_column(place), found, strict=True)]
    return found
