"""Scores that customers gave: what scale a column counts on, and the score in a cell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from csdesk.domain.drafts import Choice, Doubt
from csdesk.domain.import_fields import SCORE_FIELDS, Field, Guess
from csdesk.domain.ours import ours
from csdesk.domain.spoken import said
from csdesk.intake.meaning.told_words import score_labels
from csdesk.intake.table import Cell, Table
from csdesk.intake.words import cell_word

SCALES: Mapping[Field, tuple[int, int]] = {
    Field.RECOMMEND: (0, 10),
    Field.SATISFACTION: (1, 5),
    Field.EASE: (1, 7),
}
"""The lowest and the highest score that csdesk keeps of each."""
LEFT_OUT = "left_out"
_MOSTLY = 0.8
_ENOUGH = 8
"""So many answers, all of them in the lower half of a scale, speak of another scale."""
_SCORE = re.compile(r"(\d{1,3})(?:[.,]0+)?(?:\s*/\s*(\d{1,3})|\s*[-–:=(].*)?", re.DOTALL)
_STARS = re.compile(r"(★{1,10}|⭐{1,10})(☆*)")


def number_of(cell: Cell) -> tuple[int, int | None] | None:
    """The score in a cell, and the top of its scale where the cell names it: ``8/10``.

    None where it holds none: a part of a point, a percentage, a smiley, or words.
    """
    text = str(cell).strip()
    found = _SCORE.fullmatch(text)
    if found is not None:
        return int(found[1]), int(found[2]) if found[2] else None
    stars = _STARS.fullmatch(text.replace("\ufe0f", ""))
    if stars is not None:
        return len(stars[1]), (len(stars[1]) + len(stars[2])) if stars[2] else None
    return None


def score_in(cell: Cell, wanted: Field) -> int | None:
    """The score of one cell on the scale of its field; None where it can't be that."""
    least, most = SCALES[wanted]
    found = number_of(cell)
    if found is None:
        return score_labels(wanted).get(cell_word(str(cell)))
    number, top = found
    return number if least <= number <= most and top in (None, most) else None


def looks_like_scores(sample: Sequence[Cell], wanted: Field | None = None) -> bool:
    """Whether most of these cells are scores of some kind, or words that stand for them."""
    if not sample:
        return False
    labels = score_labels(wanted) if wanted else {}
    fit = sum(number_of(cell) is not None or cell_word(str(cell)) in labels for cell in sample)
    return fit >= _MOSTLY * len(sample)


@dataclass(frozen=True, slots=True)
class ScoreReading:
    """What the scores of one column are taken for."""

    field: Field | None
    """None where no scale of csdesk fits, so they stay out."""
    sure: bool
    choices: tuple[Field, ...] = ()
    """What they could be as well."""
    most: int = 0


def settle_scores(cells: Iterable[Cell], named: Field | None) -> ScoreReading:
    """What a column of scores counts, by its heading and by how far it counts.

    Args:
        named: what the heading says; None where it only says that it is a score.
    """
    told = [found for cell in cells if (found := number_of(cell)) is not None]
    if not told:
        return ScoreReading(named, named is not None)
    numbers = sorted(number for number, _ in told)
    least, high = numbers[0], numbers[-1]
    tops = {top for _, top in told} - {None}
    most = _usual_most(numbers)
    if named is not None and most <= SCALES[named][1] and tops <= {SCALES[named][1]}:
        return _by_name(named, least, high, len(numbers), bool(tops))
    fits = tuple(
        each
        for each, (low, top) in SCALES.items()
        if most <= top and least >= low and tops <= {top}
    )
    if named is not None or not fits:
        return ScoreReading(None, False, fits, most)
    if most > SCALES[Field.EASE][1]:
        return ScoreReading(Field.RECOMMEND, True, fits, most)
    taken = Field.SATISFACTION if most <= SCALES[Field.SATISFACTION][1] else Field.EASE
    if least == 0:
        taken = Field.RECOMMEND
    return ScoreReading(taken, bool(tops), fits, most)


def _by_name(named: Field, least: int, high: int, count: int, told: bool) -> ScoreReading:
    """A scale of ten or seven on which nobody ever gave more than five may end at five."""
    of_five = least >= 1 and high <= SCALES[Field.SATISFACTION][1]
    if named is Field.SATISFACTION or told or not of_five:
        return ScoreReading(named, True, (named,), high)
    return ScoreReading(None if count >= _ENOUGH else named, False, (named,), high)


def _usual_most(numbers: Sequence[int]) -> int:
    """The highest score but for some that were mistyped."""
    return numbers[min(len(numbers) - 1, int(len(numbers) * 0.95))]


def likely_score(sample: Sequence[Cell]) -> Field | None:
    """What a column that is only called a score most likely counts."""
    return settle_scores(sample, None).field


def score_code(place: int) -> str:
    """``Doubt.code`` of the question what a column of scores counts."""
    return f"score:{place}"


def score_columns(
    table: Table, guesses: Sequence[Guess], answers: Mapping[str, str]
) -> dict[Field, int]:
    """Field -> the one column whose scores it takes, after what the owner said about each."""
    found: dict[Field, int] = {}
    for place, guess in _places(guesses):
        told = answers.get(score_code(place))
        if told == LEFT_OUT:
            continue
        taken = Field(told) if told else _reading(table, place, guess).field
        if taken is not None:
            found.setdefault(taken, place)
    return found


def score_doubts(
    table: Table, guesses: Sequence[Guess], answers: Mapping[str, str]
) -> tuple[Doubt, ...]:
    """One question for each column of scores whose scale nothing settles."""
    return tuple(
        doubt
        for place, guess in _places(guesses)
        if (doubt := _doubt(table, place, _reading(table, place, guess), answers)) is not None
    )


def _places(guesses: Sequence[Guess]) -> list[tuple[int, Guess]]:
    return [(place, each) for place, each in enumerate(guesses) if each.field in SCORE_FIELDS]


def _reading(table: Table, place: int, guess: Guess) -> ScoreReading:
    """A heading that is sure says what was asked; any other only that it is a score."""
    return settle_scores(table.text_column(place), guess.field if guess.sure else None)


_WORDS = {
    Field.RECOMMEND: ours("0 to 10: how likely they recommend us"),
    Field.SATISFACTION: ours("1 to 5: how satisfied they are"),
    Field.EASE: ours("1 to 7: how easy it was"),
}


def _doubt(
    table: Table, place: int, reading: ScoreReading, answers: Mapping[str, str]
) -> Doubt | None:
    if reading.sure:
        return None
    heading, code = table.headings[place], score_code(place)
    choices = [Choice(each.value, said(_WORDS[each])) for each in reading.choices]
    choices.append(Choice(LEFT_OUT, said("Something else: leave these scores out")))
    taken = answers.get(code, reading.field.value if reading.field else LEFT_OUT)
    words = ours("What do the scores in “{heading}” count? None is above {most}.")
    if not reading.choices:
        words = ours("The scores in “{heading}” go up to {most}, which csdesk doesn’t keep.")
    question = said(words, heading=heading, most=reading.most)
    return Doubt(code, heading, question, taken, tuple(choices), str(reading.most))
