"""Listening, empathy, clarity, consistency: what the records of one complaint show of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from csdesk.domain.complaint import ComplaintFacts
from csdesk.domain.letter import Letter
from csdesk.domain.letter_clarity import missing_clarity


class Part(StrEnum):
    LISTENING = "listening"
    EMPATHY = "empathy"
    CLARITY = "clarity"
    CONSISTENCY = "consistency"


class Standing(StrEnum):
    """Whether the records bear a part out."""

    SHOWN = "shown"
    NOT_SHOWN = "not_shown"
    NOTHING_TO_COMPARE = "nothing_to_compare"


class Sign(StrEnum):
    """One piece of evidence, for or against."""

    READ_BACK = "read_back"
    NOT_READ_BACK = "not_read_back"
    FEELING_NAMED = "feeling_named"
    FEELING_NOT_NAMED = "feeling_not_named"
    ACKNOWLEDGED = "acknowledged"
    NOT_ACKNOWLEDGED = "not_acknowledged"
    PROMISES_CLEAR = "promises_clear"
    PROMISE_WITHOUT_PERSON = "promise_without_person"
    NOTHING_PROMISED = "nothing_promised"
    LIMITS_TOLD = "limits_told"
    LIMITS_NOT_TOLD = "limits_not_told"
    LETTERS_CLEAR = "letters_clear"
    LETTER_UNCLEAR = "letter_unclear"
    LIKE_OTHERS = "like_others"
    REASON_GIVEN = "reason_given"
    UNLIKE_OTHERS = "unlike_others"
    NO_OTHERS = "no_others"


_NOBODY: Mapping[int, str] = MappingProxyType({})
_AGAINST = frozenset(
    {
        *(Sign.NOT_READ_BACK, Sign.FEELING_NOT_NAMED, Sign.NOT_ACKNOWLEDGED),
        *(Sign.PROMISE_WITHOUT_PERSON, Sign.LIMITS_NOT_TOLD, Sign.LETTER_UNCLEAR),
        Sign.UNLIKE_OTHERS,
    }
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One of the four, and what speaks for and against it."""

    part: Part
    signs: tuple[Sign, ...]

    @property
    def standing(self) -> Standing:
        if Sign.NO_OTHERS in self.signs:
            return Standing.NOTHING_TO_COMPARE
        against = any(sign in _AGAINST for sign in self.signs)
        return Standing.NOT_SHOWN if against else Standing.SHOWN


def famous_four(
    facts: ComplaintFacts,
    *,
    flagged: bool | None = None,
    letters: Sequence[Letter] = (),
    names: Mapping[int, str] = _NOBODY,
) -> tuple[Finding, Finding, Finding, Finding]:
    """The four of one complaint, each with its evidence; nothing of it is anybody's opinion.

    Args:
        flagged: whether what was given stands out from similar complaints; None: there are none.
        letters: those that were written about it; what was not sent does not count.
        names: of the people of the shop, by id, for who signed.
    """
    return (
        Finding(Part.LISTENING, (_listened(facts),)),
        Finding(Part.EMPATHY, _felt(facts)),
        Finding(Part.CLARITY, _clear(facts, letters, names)),
        Finding(Part.CONSISTENCY, (_alike(facts, flagged),)),
    )


def _listened(facts: ComplaintFacts) -> Sign:
    heard = facts.listen is not None and facts.listen.read_back_at is not None
    return Sign.READ_BACK if heard else Sign.NOT_READ_BACK


def _felt(facts: ComplaintFacts) -> tuple[Sign, Sign]:
    named = facts.listen is not None and facts.listen.feeling is not None
    told = facts.empathize is not None and facts.empathize.acknowledged_at is not None
    return (
        Sign.FEELING_NAMED if named else Sign.FEELING_NOT_NAMED,
        Sign.ACKNOWLEDGED if told else Sign.NOT_ACKNOWLEDGED,
    )


def _clear(
    facts: ComplaintFacts, letters: Sequence[Letter], names: Mapping[int, str]
) -> tuple[Sign, ...]:
    """Every promise and letter says what, when and who; every option tells its limits."""
    signs = []
    if any(promise.person_id is None for promise in facts.promises):
        signs.append(Sign.PROMISE_WITHOUT_PERSON)
    else:
        signs.append(Sign.PROMISES_CLEAR if facts.promises else Sign.NOTHING_PROMISED)
    if facts.options:
        told = all(option.limits_told for option in facts.options)
        signs.append(Sign.LIMITS_TOLD if told else Sign.LIMITS_NOT_TOLD)
    sent = [letter for letter in letters if letter.sent_at is not None]
    if sent:
        clear = not any(
            missing_clarity(letter.kind, letter.body, person=names.get(letter.person_id or 0, ""))
            for letter in sent
        )
        signs.append(Sign.LETTERS_CLEAR if clear else Sign.LETTER_UNCLEAR)
    return tuple(signs)


def _alike(facts: ComplaintFacts, flagged: bool | None) -> Sign:
    if flagged is None:
        return Sign.NO_OTHERS
    if not flagged:
        return Sign.LIKE_OTHERS
    given = facts.act is not None and bool(facts.act.unusual_reason.strip())
    return Sign.REASON_GIVEN if given else Sign.UNLIKE_OTHERS
