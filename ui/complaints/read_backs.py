"""Sentences made from what was written: what to say, and what to read back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from csdesk.domain.complaint import Feeling
from csdesk.domain.spoken import filled
from ui.complaints.complaint_words import named, tr

_LONGEST: Final = 220


def gist(words: str, longest: int = _LONGEST) -> str:
    """What somebody wrote as part of a sentence: one line, no closing dot, not too long."""
    line = " ".join(words.split()).strip(' “”"')
    if len(line) > longest:
        line = line[: longest - 1].rsplit(" ", 1)[0] + "…"
    return line.rstrip(".")


def _joined(parts: list[str]) -> str:
    return " ".join(part for part in parts if part)


def _said(sentence: str, words: str) -> str:
    inside = gist(words)
    return filled(sentence, words=inside) if inside else ""


def listen_read_back(
    *,
    words: str,
    added: str = "",
    effect: str = "",
    promised: str = "",
    expected: str = "",
    answers: Sequence[str] = (),
    seeks: str = "",
) -> str:
    """What was heard, to be confirmed; their own words stay their own."""
    told = _said(tr("You told me: “{words}”."), words)
    if not told:
        return ""
    return _joined(
        [
            told,
            _said(tr("And: “{words}”."), added),
            _said(tr("When I asked: {words}."), "; ".join(gist(each, 80) for each in answers)),
            _said(tr("For you it means: {words}."), effect),
            _said(tr("We had promised: {words}."), promised),
            _said(tr("You expected: {words}."), expected),
            _said(tr("You would like: {words}."), seeks),
            tr("Have I got that right?"),
        ]
    )


def empathize_read_back(
    sentence: str, went_wrong: str, effect: str, changes: str, wish: str
) -> str:
    """What to say before any offer."""
    said = sentence.strip(" “”")
    known = bool(effect) and gist(_first_sentence(effect), 90) in said
    parts = [
        said,
        _said(tr("What went wrong: {words}."), went_wrong),
        "" if known else _said(tr("What it did to you: {words}."), effect),
        _said(tr("From now on: {words}."), changes),
        _said(tr("To put it right you would like: {words}."), wish),
    ]
    return _joined(parts)


def _first_sentence(words: str) -> str:
    return " ".join(words.split()).split(". ")[0]


def starting_points(name: str, effect: str, feeling: Feeling | None, again: bool) -> list[str]:
    """Three things that are true and can be said; the owner picks one and makes it theirs."""
    hurt = gist(_first_sentence(effect), 90)
    sorry = named(name, tr("I’m sorry, {name}."), tr("I’m sorry."))
    if hurt:
        first = tr("{effect}: that should not have happened. {sorry}")
        sorry = first.format(effect=hurt, sorry=sorry)
    else:
        sorry = tr("That should not have happened. {sorry}").format(sorry=sorry)
    second = {
        Feeling.ANGRY: tr("You have every reason to be angry."),
        Feeling.LET_DOWN: tr("You counted on us, and we let you down."),
        Feeling.CALM: tr("You have been patient with us."),
        None: tr("In your place I would mind that too."),
    }[feeling]
    if again:
        second = tr("A second time would make me doubt us too.")
    return [sorry, second, tr("Thank you for telling me, and not just going elsewhere.")]


def act_read_back(
    *,
    choice: str,
    idea: str = "",
    answer: str = "",
    remedy: str,
    goodwill: str,
    promise: str,
    by: str,
    person: str,
    ask: str,
) -> str:
    """What was agreed, to be confirmed."""
    chosen, given = gist(choice), gist(remedy)
    just_said = gist(promise) == chosen and given in ("", chosen) and not gist(goodwill)
    promised = ""
    if gist(promise) and just_said:
        promised = filled(tr("I promise it by {by}."), by=by)
    elif gist(promise):
        promised = filled(tr("I promise: {what}, by {by}."), what=gist(promise), by=by)
    who = ""
    if person and ask:
        who = filled(
            tr("I’m {person}, and we’ll ask how it went on {ask}."), person=person, ask=ask
        )
    return _joined(
        [
            _said(tr("You asked for: {words}."), idea),
            _said(tr("{words}."), answer) if idea else "",
            _said(tr("You chose: {words}."), choice),
            _said(tr("To put it right: {words}."), "" if given == chosen else remedy),
            _said(tr("And from us, for the bother: {words}."), goodwill),
            promised,
            who,
        ]
    )
