"""Answers to surveys among the rows of a list: one draft for each customer who said something."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from csdesk.domain.drafts import AnswerDraft, Problem
from csdesk.domain.import_fields import SCORE_FIELDS, Field
from csdesk.domain.spoken import said
from csdesk.intake.drafting.cells import Columns
from csdesk.intake.drafting.fingerprint import fingerprint, numbered_apart
from csdesk.intake.layouts import GUESSED
from csdesk.intake.meaning.scores import SCALES, score_columns, score_in
from csdesk.intake.meaning.told_words import is_named_score, no_score
from csdesk.intake.table import Cell
from csdesk.intake.words import cell_word

_SHOWN = 80


class Answers:
    """Makes a draft of each answer of a list, and notes which stay out and why."""

    def __init__(self, columns: Columns, customers: Sequence[str | None]) -> None:
        self.problems: list[Problem] = []
        self.skipped = 0
        self._columns = columns
        self._customers = customers
        self._numbers = columns.table.row_numbers
        self.customers: set[str | None] = set()
        """Whoever gave an answer that counts."""

    def drafts(self) -> tuple[AnswerDraft, ...]:
        """Every answer of the list, in its order."""
        columns = self._columns
        days = columns.days(Field.ANSWERED_ON) or [None] * len(self._numbers)
        words, references = columns.texts(Field.WORDS), columns.codes(Field.REFERENCE)
        scores = self._scores()
        found: list[AnswerDraft] = []
        for row in range(len(self._numbers)):
            given = {each: column[row] for each, column in scores.items()}
            if not self._counts(row, given, words[row], days[row]):
                self.skipped += 1
                continue
            found.append(self._draft(row, given, words[row], days[row], references[row]))
        self.customers.update(draft.customer_key for draft in found)
        prints = numbered_apart([draft.fingerprint for draft in found])
        return tuple(
            draft._replace(fingerprint=own) for draft, own in zip(found, prints, strict=True)
        )

    def _scores(self) -> dict[Field, list[int | None]]:
        """For each row the score of every field; what is none is told and kept out."""
        table, understanding = self._columns.table, self._columns.understanding
        taken = score_columns(table, understanding.guesses, understanding.answers)
        self._tell_of_scales(set(taken.values()))
        return {
            each: [self._score(row, place, cell, each) for row, cell in enumerate(column)]
            for each, place in taken.items()
            for column in (table.text_column(place),)
        }

    def _tell_of_scales(self, taken: set[int]) -> None:
        for place, guess in enumerate(self._columns.understanding.guesses):
            example = next(filter(None, self._columns.table.text_column(place)), "")[:_SHOWN]
            if guess.field in SCORE_FIELDS and place not in taken:
                reason = said(
                    "The scores in “{heading}” stay out: nothing tells what they count",
                    heading=guess.heading,
                )
            elif guess.field is None and example and is_named_score(guess.heading):
                reason = said(
                    "“{heading}” stays out: “{value}” is no score that csdesk keeps",
                    heading=guess.heading,
                    value=example,
                )
            else:
                continue
            self.problems.append(Problem(0, guess.heading, example, reason))

    def _score(self, row: int, place: int, cell: Cell, wanted: Field) -> int | None:
        typed = str(cell)
        if cell_word(typed) in no_score():
            return None
        score = score_in(typed, wanted)
        if score is None:
            least, most = SCALES[wanted]
            shown, heading = typed[:_SHOWN], self._columns.table.headings[place]
            scale = {"least": least, "most": most}
            reason = said("“{value}” is no score from {least} to {most}", value=shown, **scale)
            beside = said("This is no score from {least} to {most}", **scale)
            told = Problem(self._numbers[row], heading, shown, reason, beside=beside)
            self.problems.append(told)
        return score

    def _counts(
        self, row: int, given: Mapping[Field, int | None], words: str, day: date | None
    ) -> bool:
        """Whether a row is an answer; why not is noted."""
        number = self._numbers[row]
        unreadable = self._columns.unreadable.get(row, [])
        if unreadable:
            self.problems += unreadable
        elif not words and all(score is None for score in given.values()):
            self.problems.append(Problem(number, "", "", said("Neither a score nor words")))
        elif day is None and Field.ANSWERED_ON in self._columns:
            heading = self._columns.heading(Field.ANSWERED_ON)
            self.problems.append(Problem(number, heading, "", said("There is no day")))
        else:
            return True
        return False

    def _draft(
        self,
        row: int,
        given: Mapping[Field, int | None],
        words: str,
        day: date | None,
        reference: str,
    ) -> AnswerDraft:
        layout, who = self._columns.understanding.layout, self._customers[row]
        if reference and layout != GUESSED:
            told = [layout.partition("_")[0], reference]
        elif reference:
            told = [reference, who or "", str(day or "")]
        else:
            scores = (str(given.get(each, "")) for each in sorted(SCORE_FIELDS))
            told = [who or "", str(day or ""), words, *scores]
        return AnswerDraft(
            fingerprint=fingerprint("answer", *told),
            row=self._numbers[row],
            customer_key=who,
            answered_on=day,
            recommend=given.get(Field.RECOMMEND),
            satisfaction=given.get(Field.SATISFACTION),
            ease=given.get(Field.EASE),
            words=words,
        )
