"""Lists of what customers said: complaints and survey answers, told by their headings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from csdesk.domain.import_fields import (
    AMOUNT_FIELDS,
    DATE_FIELDS,
    IDENTITY_FIELDS,
    SCORE_FIELDS,
    Field,
    Guess,
    Kind,
)
from csdesk.domain.ours import ours
from csdesk.intake.meaning.field_names import another_is
from csdesk.intake.meaning.looks import Looks, sample_of
from csdesk.intake.meaning.scores import likely_score, looks_like_scores
from csdesk.intake.meaning.statuses import ended_word
from csdesk.intake.meaning.told_words import (
    ANSWERS,
    COMPLAINTS,
    bare_scores,
    beginnings,
    complaint_words,
    ended_words_only,
    heading_key,
    question_stems,
    staff_words,
    told_fields,
    told_signs,
)
from csdesk.intake.table import Cell, Table
from csdesk.intake.words import spaced, squeezed

_MOSTLY = 0.8
_LEAST_SIGNS = 2
_LONG_TEXT = 60
_CODE = 3
_MAYBE_OF_A_PERSON = frozenset(
    {"title", "titel", "titre", "titulo", "título", "titolo", "tytuł", "name"}
)
_KEPT = IDENTITY_FIELDS | {
    *(Field.ADDRESS, Field.POSTCODE, Field.CITY, Field.REGION, Field.COUNTRY),
}
"""What the usual guesses know of whoever said it."""
_SEVERAL = (IDENTITY_FIELDS | {Field.CLOSED_ON}) - {Field.NAME}
"""More than one column may stand for these; of the others the plainest is taken."""


def told_kind(table: Table, guesses: Sequence[Guess]) -> Kind | None:
    """Whether a list holds complaints or answers; None where it is something else."""
    words = frozenset(heading_key(heading) for heading in table.headings)
    fields = {guess.field for guess in guesses}
    is_sale = bool(fields & AMOUNT_FIELDS) and Field.REFERENCE in fields
    signs = len(words & told_signs(COMPLAINTS))
    if signs >= _LEAST_SIGNS + 2 * is_sale:
        return Kind.COMPLAINTS
    if not is_sale and _tells_of_complaints(table, guesses, signs):
        return Kind.COMPLAINTS
    if is_sale or not _has_score(table, words):
        return None
    return Kind.ANSWERS


def _tells_of_complaints(table: Table, guesses: Sequence[Guess], signs: int) -> bool:
    """Whether somebody raised something on a day, and it stands somewhere by now."""
    found = guess_told(table, guesses, Kind.COMPLAINTS)
    fields = {guess.field for guess in found}
    plain = any(guess.field is Field.TITLE and _is_subject(guess.heading) for guess in found)
    return (
        {Field.OPENED_ON, Field.STATUS} <= fields
        and bool(fields & IDENTITY_FIELDS)
        and (plain or Field.WORDS in fields)
        and bool(signs or fields & {Field.CLOSED_ON, Field.SEVERITY, Field.CHANNEL})
    )


def _is_subject(heading: str) -> bool:
    """``Title`` and ``Name`` may be those of a person."""
    return squeezed(heading) not in _MAYBE_OF_A_PERSON


def _has_score(table: Table, words: frozenset[str]) -> bool:
    """A score alone may be a grade of a customer: with words, a day or an id it is an answer."""
    found = guess_told(table, (), Kind.ANSWERS)
    fields = {guess.field for guess in found}
    if not fields & SCORE_FIELDS:
        return False
    if any(guess.sure for guess in found if guess.field in SCORE_FIELDS):
        by_question = any(len(guess.heading.split()) > 3 for guess in found if guess.field)
        told = {Field.ANSWERED_ON, Field.WORDS} & fields
        return bool(words & told_signs(ANSWERS)) or (by_question and bool(told))
    return bool(words & told_signs(ANSWERS)) and Field.ANSWERED_ON in fields


def guess_told(table: Table, guesses: Sequence[Guess], kind: Kind) -> tuple[Guess, ...]:
    """For each column what it stands for in such a list.

    Args:
        guesses: what the columns would be in any list, for whoever said it.
    """
    ranked: dict[Field, list[tuple[int, int]]] = {}
    found: list[Guess] = []
    for place, heading in enumerate(table.headings):
        sample = sample_of(table, place)
        each, rank, sure = _meaning(heading, sample, kind)
        if each is None and guesses and guesses[place].field in _KEPT and not _of_staff(heading):
            each, sure = guesses[place].field, guesses[place].sure
        if each is None:
            found.append(Guess(heading, None, True, ours("left out")))
            continue
        ranked.setdefault(each, []).append((rank, place))
        found.append(Guess(heading, each, sure, ours("matched by its heading")))
    for each, places in ranked.items():
        for _, place in sorted(places)[1:] if each not in _SEVERAL else ():
            heading = table.headings[place]
            found[place] = Guess(heading, None, False, another_is(each))
    return tuple(found)


def _meaning(heading: str, sample: Sequence[Cell], kind: Kind) -> tuple[Field | None, int, bool]:
    """The field of a column, how plainly its heading names it, and whether that is sure."""
    name = COMPLAINTS if kind is Kind.COMPLAINTS else ANSWERS
    if not (kind is Kind.COMPLAINTS and _of_staff(heading)):
        for step, words in enumerate(_forms(heading, kind)):
            for each, rank in told_fields(name).get(words, ()):
                if _suits(each, sample, heading):
                    return each, rank + 100 * step, True
    if kind is Kind.ANSWERS:
        return _score_or_question(heading, sample)
    return None, 0, False


def _score_or_question(heading: str, sample: Sequence[Cell]) -> tuple[Field | None, int, bool]:
    if squeezed(heading) in bare_scores() and looks_like_scores(sample):
        return likely_score(sample) or Field.RECOMMEND, 300, False
    asked = spaced(heading)
    for each, stems in question_stems():
        if each is not Field.WORDS and " " not in asked:
            continue
        if any(stem in asked for stem in stems) and _suits(each, sample, heading):
            return each, 400, True
    return None, 0, False


def _forms(heading: str, kind: Kind) -> Iterator[str]:
    yield heading_key(heading)
    words = spaced(heading).split()
    if kind is Kind.COMPLAINTS and len(words) > 1 and words[0] in beginnings():
        yield "".join(words[1:])


def _of_staff(heading: str) -> bool:
    words = spaced(heading)
    parts = set(words.split())
    return any(word in parts or (" " in word and word in words) for word in staff_words())


def _suits(wanted: Field, sample: Sequence[Cell], heading: str) -> bool:
    """Whether the values can be what the heading says; an empty column contradicts nothing."""
    if not sample:
        return wanted is not Field.STATUS or squeezed(heading) not in ended_words_only()
    texts = [str(cell) for cell in sample]
    if wanted in DATE_FIELDS:
        return Looks(sample).days >= _MOSTLY
    if wanted in SCORE_FIELDS:
        return looks_like_scores(sample, wanted)
    if wanted is Field.STATUS:
        if squeezed(heading) in ended_words_only():
            answers = complaint_words("yes") | complaint_words("no")
            return all(text.casefold() in answers for text in texts)
        if Looks(sample).days >= _MOSTLY:
            return False
        known = sum(ended_word(text) is not None for text in set(texts))
        plain = "stat" in spaced(heading).split()[-1] and not _may_be_places(texts)
        return known > 0 or (plain and len(set(texts)) <= 30)
    if wanted is Field.MAIL:
        return sum("@" in text for text in texts) * 2 >= len(texts)
    if wanted in {Field.NAME, Field.TITLE, Field.WORDS}:
        return Looks(sample).days < _MOSTLY and not _bare_numbers(texts)
    if wanted is Field.CATEGORY:
        return sum(map(len, texts)) / len(texts) < _LONG_TEXT
    if wanted is Field.CUSTOMER_ID:
        return not any("@" in text for text in texts)
    return True


def _may_be_places(texts: Sequence[str]) -> bool:
    """``State`` is a part of a country where its cells are as short as ``TX``."""
    return all(len(text) <= _CODE for text in texts)


def _bare_numbers(texts: Sequence[str]) -> bool:
    return all(text.replace(".", "").replace(",", "").isdigit() for text in texts)
