"""Clarity of a letter: it says what, when, and who. A hint, never a gate.

Source: PRACTICE part 1, "Famous Four": every letter has what/when/who.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from csdesk.domain.letter import LetterKind


class Clarity(StrEnum):
    """What a letter leaves open."""

    WHAT = "what"
    WHEN = "when"
    WHO = "who"


_WANTED: Final = {
    LetterKind.REPLY: (Clarity.WHAT, Clarity.WHEN, Clarity.WHO),
    LetterKind.APOLOGY: (Clarity.WHAT, Clarity.WHEN, Clarity.WHO),
    LetterKind.CHOICES: (Clarity.WHAT, Clarity.WHEN, Clarity.WHO),
    LetterKind.PROMISE: (Clarity.WHAT, Clarity.WHEN, Clarity.WHO),
    LetterKind.TERMS: (Clarity.WHEN, Clarity.WHO),
    LetterKind.FINAL_SAY: (Clarity.WHO,),
    LetterKind.GOODBYE: (Clarity.WHO,),
}
_WORDS_FOR_DAYS: Final = (
    "heute|morgen|übermorgen|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend",
    "aujourd['’]hui|demain|après-demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    "hoy|pasado mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo",
    "oggi|domani|dopodomani|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica",
)
_MONTHS: Final = (
    "januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember",
    "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
    "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
    "gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|novembre|dicembre",
)
_SPANS: Final = (
    r"(?:innerhalb von|binnen|in) (?:\w+ )?(?:minuten|stunden|tagen|wochen)",
    r"(?:dans|sous|d['’]ici) (?:\w+ )?(?:minutes?|heures?|jours?|semaines?)",
    r"(?:en|dentro de) (?:\w+ )?(?:minutos?|horas?|días?|semanas?)",
    r"(?:entro|in|fra|tra) (?:\w+ )?(?:minut[oi]|or[ae]|giorn[oi]|settiman[ae])",
)
_DAY: Final = re.compile(
    rf"(?<!\w)(?:{'|'.join(_WORDS_FOR_DAYS)}|{'|'.join(_SPANS)}|"
    rf"\d{{1,2}}(?:\.|º|er)? (?:de )?(?:{'|'.join(_MONTHS)})|"
    r"today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"(?:mon|tue|wed|thu|fri|sat|sun)(?= \d)|"
    r"\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{4}-\d{2}-\d{2}|\d{1,2}:\d{2}|"
    r"(?:within|in) (?:\w+ )?(?:minutes?|hours?|days?|weeks?)|(?:this|next) (?:week|month)|"
    r"\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2})(?!\w)",
    re.IGNORECASE,
)


def missing_clarity(
    kind: LetterKind,
    body: str,
    *,
    person: str,
    what: Sequence[str] = (),
    when: Sequence[str] = (),
) -> tuple[Clarity, ...]:
    """What this text leaves open that a letter of its kind should say.

    Args:
        person: who signs; the name, or its first word, has to stand in the text.
        what: what was agreed or offered; one of them has to stand in the text. Where nothing
            is known yet, any text counts as saying what.
        when: days as the letter writes them, beside those that are told by their form, in any
            of ``LANGUAGES``.
    """
    text = _flat(body)
    told = {
        Clarity.WHAT: any(_flat(each) in text for each in what if each.strip())
        if any(each.strip() for each in what)
        else bool(text),
        Clarity.WHEN: bool(_DAY.search(text)) or any(_flat(each) in text for each in when if each),
        Clarity.WHO: bool(person.strip())
        and (_flat(person) in text or _flat(person).split(" ")[0] in re.findall(r"\w+", text)),
    }
    return tuple(part for part in _WANTED[kind] if not told[part])


def _flat(text: str) -> str:
    return " ".join(text.casefold().split())
