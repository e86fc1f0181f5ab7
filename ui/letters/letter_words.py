"""What letters, their kinds and the facts in them are called on screen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from csdesk.domain.letter import LetterKind, SentBy
from csdesk.domain.letter_clarity import Clarity
from csdesk.domain.letter_template import Placeholder


def tr(words: str) -> str:
    """A sentence in the language of the window."""
    return QCoreApplication.translate("Letters", words)


def kind_words() -> dict[LetterKind, str]:
    """The kinds of letters in their order."""
    return {
        LetterKind.REPLY: tr("A reply"),
        LetterKind.APOLOGY: tr("An apology"),
        LetterKind.CHOICES: tr("Choices to pick from"),
        LetterKind.PROMISE: tr("What we promised"),
        LetterKind.FINAL_SAY: tr("Our final say"),
        LetterKind.TERMS: tr("How we go on from here"),
        LetterKind.GOODBYE: tr("A goodbye"),
    }


def sent_words() -> dict[SentBy, str]:
    """How a letter went out."""
    return {
        SentBy.MAIL: tr("By mail"),
        SentBy.PAPER: tr("On paper"),
        SentBy.COPY: tr("As text"),
    }


def placeholder_words() -> dict[Placeholder, str]:
    """What each name in braces stands for."""
    return {
        Placeholder.CUSTOMER: tr("what you call the customer"),
        Placeholder.NAME: tr("their full name"),
        Placeholder.COMPLAINT: tr("what the complaint is about"),
        Placeholder.WORDS: tr("their own words"),
        Placeholder.FEELING: tr("the feeling, named"),
        Placeholder.WENT_WRONG: tr("what went wrong"),
        Placeholder.EFFECT: tr("what it did to them"),
        Placeholder.CHANGES: tr("what you change"),
        Placeholder.OPTIONS: tr("the choices, with worth and date"),
        Placeholder.CHOICE: tr("what they chose"),
        Placeholder.REMEDY: tr("the remedy, in a sentence of its own"),
        Placeholder.GOODWILL: tr("the goodwill, in a sentence of its own"),
        Placeholder.PROMISE: tr("what is promised next"),
        Placeholder.WHEN: tr("by when"),
        Placeholder.WHO: tr("by whom"),
        Placeholder.PROMISES: tr("all open promises, each with who and when"),
        Placeholder.FINAL_SAY: tr("your final say"),
        Placeholder.TERMS: tr("what changes from now on"),
        Placeholder.PERSON: tr("who writes"),
        Placeholder.CONTACT: tr("how to reach them directly"),
        Placeholder.SIGNATURE: tr("closing, name, shop and direct contact"),
        Placeholder.SHOP: tr("the name of your shop"),
        Placeholder.TODAY: tr("today’s day"),
    }


def unclear_words(missing: tuple[Clarity, ...]) -> str:
    """What a letter leaves open, in one sentence; empty where it leaves nothing open."""
    told: Final = {
        (): "",
        (Clarity.WHAT,): tr("It doesn’t say yet what will be done."),
        (Clarity.WHEN,): tr("It doesn’t say yet by when."),
        (Clarity.WHO,): tr("It doesn’t say yet who takes care of it."),
        (Clarity.WHAT, Clarity.WHEN): tr("It doesn’t say yet what will be done, and by when."),
        (Clarity.WHAT, Clarity.WHO): tr("It doesn’t say yet what will be done, and by whom."),
        (Clarity.WHEN, Clarity.WHO): tr("It doesn’t say yet by when, and who takes care of it."),
    }
    return told.get(missing, tr("It doesn’t say yet what will be done, by when, and by whom."))
