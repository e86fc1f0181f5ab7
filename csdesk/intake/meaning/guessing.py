"""Columns of an unknown list, scored by their headings and values, and settled all together."""

from __future__ import annotations

from collections.abc import Sequence

from csdesk.domain.import_fields import AMOUNT_FIELDS, DATE_FIELDS, Field, Guess
from csdesk.domain.ours import ours
from csdesk.domain.spoken import said
from csdesk.intake.meaning.assigning import best_assignment
from csdesk.intake.meaning.field_names import another_is
from csdesk.intake.meaning.looks import Looks, sample_of
from csdesk.intake.meaning.wording import (
    BARE_NUMBERS,
    currency_in,
    meanings,
    shared_prefix,
    without_rate,
)
from csdesk.intake.table import Cell, Table
from csdesk.intake.words import folded, heading_words, spaced

_MOSTLY, _HALF = 0.8, 0.5
_BY_HEADING, _BY_CONTENT = ours("matched by its heading"), ours("matched by its content")
_CONFIRMED = 0.07
_LEFT_OUT = ours("left out")
_LONGER_NAME, _PLACE, _RATHER_ANOTHER = 0.01, 0.0001, 0.015
_FEW_RATES, _COUNTED = 5, 20
_NEAR = 0.2
"""Two columns whose scores for one thing are no further apart are rivals."""
_ONE_ONLY = frozenset(
    {
        Field.BOUGHT_ON,
        Field.REFERENCE,
        Field.TOTAL,
        Field.LINE_TOTAL,
        Field.QUANTITY,
        Field.UNIT_PRICE,
        Field.NET,
        Field.TAX,
        Field.CURRENCY,
        Field.STATUS,
        Field.CUSTOMER_ID,
        Field.REFUND,
        Field.COST,
        Field.MARGIN,
        Field.DISCOUNT,
    }
)
_YES_OR_NO = frozenset({"yes", "no", "true", "false", "y", "n", "ja", "nein", "oui", "non"})
_AMOUNTS = {Field.TOTAL, Field.LINE_TOTAL, Field.NET}
_NAMES = frozenset({Field.NAME, Field.FIRST_NAME, Field.LAST_NAME, Field.COMPANY})
_Scores = list[dict[Field, float]]


def guess_columns(table: Table) -> tuple[Guess, ...]:
    """For each column the likeliest field, or none."""
    looks = [Looks(sample_of(table, place)) for place in range(len(table.headings))]
    bare = table.header_row is None
    by_heading = [{}] * len(looks) if bare else _heading_scores(table.headings, looks)
    by_content = _content_scores(table.headings, looks, bare=bare)
    scores = [
        {**content, **{each: max(score, content.get(each, 0.0)) for each, score in head.items()}}
        for head, content in zip(by_heading, by_content, strict=True)
    ]
    given = _settled(scores)
    if not bare and Field.BOUGHT_ON not in given and _AMOUNTS & set(given):
        _take_the_only_day(table.headings, looks, given)
    guesses = []
    for place, wanted in enumerate(given):
        heading = table.headings[place]
        if wanted is None:
            guesses.append(_left_out(heading, by_heading[place], given))
        elif wanted in by_heading[place]:
            rivals = _rivals(place, wanted, by_heading)
            why = ours("one of several like it") if rivals else _said_by(heading)
            guesses.append(Guess(heading, wanted, not rivals, why))
        else:
            guesses.append(Guess(heading, wanted, False, _BY_CONTENT))
    return tuple(guesses)


def _heading_scores(headings: Sequence[str], looks: Sequence[Looks]) -> _Scores:
    prefix = shared_prefix(headings)
    scores: _Scores = []
    for place, heading in enumerate(headings):
        told: dict[Field, float] = {}
        for meaning in meanings(heading, prefix):
            if _suits(meaning.field, looks[place]) and not _misled(
                meaning.field, heading, looks[place]
            ):
                words = min(len(spaced(heading).split()), 2)
                told[meaning.field] = meaning.strength + _LONGER_NAME * words - _PLACE * place
                if _confirms(meaning.field, looks[place]):
                    told[meaning.field] += _CONFIRMED
                told[meaning.field] -= _second_best(meaning.field, heading)
        scores.append(told)
    return scores


def _content_scores(headings: Sequence[str], looks: Sequence[Looks], *, bare: bool) -> _Scores:
    """What can hardly be anything else; without headings also days, amounts and names."""
    scores: _Scores = []
    for heading, look in zip(headings, looks, strict=True):
        told: dict[Field, float] = {}
        known = spaced(heading).split()
        if look and (bare or heading_words("not_theirs").isdisjoint(known)):
            if look.mails >= _MOSTLY and not _one_for_all(look):
                told[Field.MAIL] = 0.3
            if look.numbered >= _MOSTLY and look.different == 1:
                told[Field.REFERENCE] = 0.3
            if look.abroad >= _MOSTLY:
                told[Field.PHONE] = 0.3
            if bare:
                told |= _without_heading(look)
        scores.append(told)
    return scores


def _one_for_all(look: Looks) -> bool:
    """Whether every row holds the same, which is the shop's own and no customer's."""
    return len(look.sample) > 1 and len(set(look.sample)) == 1


def _is_yes_or_no(cell: Cell) -> bool:
    return str(cell).casefold() in _YES_OR_NO


def _is_plain_word(cell: Cell) -> bool:
    """A word such as ``Adult``, as no number of a document is written."""
    text = str(cell)
    return any(map(str.islower, text)) and not any(map(str.isdigit, text))


def _without_heading(look: Looks) -> dict[Field, float]:
    told: dict[Field, float] = {}
    if look.mails >= _MOSTLY:
        return {Field.MAIL: 0.4}
    if look.marked_days >= 0.95:
        return {Field.BOUGHT_ON: 0.4}
    if look.currencies >= 0.95 and look.numbers < _MOSTLY:
        return {Field.CURRENCY: 0.4}
    if look.cents >= 0.9:
        return {Field.TOTAL: 0.4}
    if look.persons >= _MOSTLY and look.different > 0.2:
        told[Field.NAME] = 0.4
    elif look.phones >= _MOSTLY and look.numbers < 1:
        told[Field.PHONE] = 0.35
    elif look.codes >= 0.95 and look.different == 1 and len(look.sample) > 1:
        told[Field.REFERENCE] = 0.3
    return told


def _settled(scores: _Scores) -> list[Field | None]:
    """One assignment over all columns: what is one of a kind goes where it serves all best.

    A column may take instead the best of what there may be several of.
    """
    given: list[Field | None] = [_best_of_several(told) for told in scores]
    rows = [place for place, told in enumerate(scores) if told.keys() & _ONE_ONLY]
    slots = sorted({each for place in rows for each in scores[place].keys() & _ONE_ONLY})
    wanted = [
        [scores[place].get(each, 0.0) for each in slots]
        + [_instead(scores[place], given[place]) if other == place else 0.0 for other in rows]
        for place in rows
    ]
    for place, slot in zip(rows, best_assignment(wanted), strict=True):
        if slot is not None and slot < len(slots):
            given[place] = slots[slot]
    return given


def _take_the_only_day(
    headings: Sequence[str], looks: Sequence[Looks], given: list[Field | None]
) -> None:
    """Amounts have a day: where no heading says so it is the one column of days that is left."""
    days = [
        place
        for place, look in enumerate(looks)
        if given[place] is None
        and look.marked_days >= _MOSTLY
        and heading_words("not_theirs").isdisjoint(spaced(headings[place]).split())
    ]
    if len(days) == 1:
        given[days[0]] = Field.BOUGHT_ON


def _best_of_several(told: dict[Field, float]) -> Field | None:
    return max(told.keys() - _ONE_ONLY, key=lambda each: (told[each], each), default=None)


def _instead(told: dict[Field, float], wanted: Field | None) -> float:
    return 0.0 if wanted is None else told[wanted]


def _left_out(heading: str, told: dict[Field, float], given: Sequence[Field | None]) -> Guess:
    for each in sorted(told, key=lambda each: -told[each]):
        if each in given:
            return Guess(heading, None, False, another_is(each))
    return Guess(heading, None, True, _LEFT_OUT)


def _rivals(place: int, wanted: Field, scores: _Scores) -> bool:
    """Whether another column could as well be this; of what there may be several, none can."""
    if wanted not in _ONE_ONLY:
        return False
    mine = scores[place][wanted]
    return any(
        told.get(wanted, 0.0) > mine - _NEAR and max(told.values()) == told[wanted]
        for other, told in enumerate(scores)
        if other != place and wanted in told
    )


def _said_by(heading: str) -> str:
    currency = currency_in(heading)
    if not currency:
        return _BY_HEADING
    return said("matched by its heading, in {currency}", currency=currency)


def _second_best(wanted: Field, heading: str) -> float:
    """What a heading loses against one that says better which number or which day counts."""
    words = set(spaced(heading).split())
    if wanted is Field.REFERENCE and "id" in words:
        return _RATHER_ANOTHER
    if wanted is Field.BOUGHT_ON and not words.isdisjoint(heading_words("paid_days")):
        return 2 * _RATHER_ANOTHER
    return 0.0


def _misled(wanted: Field, heading: str, look: Looks) -> bool:
    """Whether a heading says a rate and no amount, or numbers the rows and no documents."""
    if wanted in {Field.TAX, Field.LINE_TAX}:
        told = set(map(str, look.sample))
        rates = look.share(lambda cell: str(cell).rstrip().endswith("%")) > _HALF
        return rates or ("%" in without_rate(heading) and len(told) <= _FEW_RATES)
    if wanted is Field.REFERENCE and folded(heading) in BARE_NUMBERS - {"id"}:
        return [str(cell) for cell in look.sample[:_COUNTED]] == [
            str(number) for number in range(1, min(len(look.sample), _COUNTED) + 1)
        ]
    return False


def _suits(wanted: Field, look: Looks) -> bool:
    """Whether the values can be what the heading says; an empty column contradicts nothing."""
    if not look:
        return True
    if wanted in DATE_FIELDS:
        return look.days >= _HALF
    if wanted in AMOUNT_FIELDS:
        return look.numbers >= _HALF and look.marked_days < _MOSTLY
    if wanted is Field.MAIL:
        return look.share(lambda cell: "@" in str(cell)) >= 0.5
    if wanted is Field.PHONE:
        return look.of_digits >= 0.5
    if wanted is Field.CURRENCY:
        return look.share(lambda cell: len(str(cell)) <= 4) >= _MOSTLY and look.numbers < _MOSTLY
    if wanted is Field.COMPANY and _one_for_all(look):
        return False
    if wanted is Field.REGION:
        return look.states < _HALF
    if wanted in _NAMES:
        if look.share(_is_yes_or_no) >= _MOSTLY:
            return False
        return look.numbers < _MOSTLY and look.days < _MOSTLY and look.numbered < _MOSTLY
    if wanted is Field.STATUS:
        return len(set(look.sample)) <= 30
    if wanted is Field.REFERENCE:
        if _one_for_all(look) and str(look.sample[0]) in {"0", "-"}:
            return False
        if look.share(_is_plain_word) >= _MOSTLY:
            return False
        return look.marked_days < _MOSTLY and look.mails < _MOSTLY
    return True


def _confirms(wanted: Field, look: Looks) -> bool:
    """Whether the values say by themselves what the heading says."""
    if wanted in DATE_FIELDS:
        return look.marked_days >= _MOSTLY
    if wanted in AMOUNT_FIELDS:
        return look.cents >= _MOSTLY
    if wanted is Field.REFERENCE:
        return look.codes >= _MOSTLY and look.cents < _MOSTLY
    if wanted is Field.STATUS:
        return look.states >= _HALF
    return False
