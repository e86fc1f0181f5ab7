"""Listening, empathy, clarity, consistency: what the records show of each, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csdesk.domain.complaint import ComplaintFacts
from csdesk.domain.famous_four import Finding, Part, Sign, Standing
from csdesk.domain.spoken import filled
from ui.complaints.complaint_words import tr
from ui.widgets.marks import Mark
from ui.widgets.surfaces import Well, column, row
from ui.widgets.text import label

_MARKS = {
    Standing.SHOWN: ("check-circle", "okTxt"),
    Standing.NOT_SHOWN: ("circle-dashed", "warnTxt"),
    Standing.NOTHING_TO_COMPARE: ("minus-circle", "text3"),
}


def part_words(part: Part) -> str:
    return {
        Part.LISTENING: tr("Listening"),
        Part.EMPATHY: tr("Empathy"),
        Part.CLARITY: tr("Clarity"),
        Part.CONSISTENCY: tr("Consistency"),
    }[part]


def standing_words(standing: Standing) -> str:
    return {
        Standing.SHOWN: tr("shown"),
        Standing.NOT_SHOWN: tr("not shown"),
        Standing.NOTHING_TO_COMPARE: tr("nothing to compare"),
    }[standing]


def sign_words(sign: Sign, name: str, facts: ComplaintFacts) -> str:
    """One piece of evidence as a sentence."""
    said = {
        Sign.READ_BACK: tr("{name} said yes to what was read back."),
        Sign.NOT_READ_BACK: tr("What was heard was never read back."),
        Sign.FEELING_NAMED: tr("The feeling was named."),
        Sign.FEELING_NOT_NAMED: tr("No feeling was named."),
        Sign.ACKNOWLEDGED: tr("{name} was told that it was heard."),
        Sign.NOT_ACKNOWLEDGED: tr("{name} was not told that it was heard."),
        Sign.PROMISES_CLEAR: tr("Every promise says what, when and who."),
        Sign.PROMISE_WITHOUT_PERSON: tr("A promise does not say who."),
        Sign.NOTHING_PROMISED: tr("Nothing had to be promised."),
        Sign.LIMITS_TOLD: tr("The limits of every option were told."),
        Sign.LIMITS_NOT_TOLD: tr("The limits of an option were not told."),
        Sign.LETTERS_CLEAR: tr("Every letter says what, when and who."),
        Sign.LETTER_UNCLEAR: tr("A letter leaves open what, when or who."),
        Sign.LIKE_OTHERS: tr("Similar complaints were given about as much."),
        Sign.REASON_GIVEN: tr("It got more or less than similar ones, with a reason."),
        Sign.UNLIKE_OTHERS: tr("It got more or less than similar ones, without a reason."),
        Sign.NO_OTHERS: tr("There are too few similar complaints yet."),
    }[sign].format(name=name or tr("The customer"))
    refusals = 0 if facts.listen is None else facts.listen.read_back_refusals
    if sign is Sign.READ_BACK and refusals:
        times = tr("once") if refusals == 1 else tr("{n} times").format(n=refusals)
        return filled(tr("{said} It was put right {times} first."), said=said, times=times)
    return said


class FamousFourCard(Well):
    """The four, each with what speaks for or against it."""

    def __init__(
        self,
        four: Sequence[Finding],
        name: str,
        facts: ComplaintFacts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(outlined=True, gap=8, parent=parent)
        self.setObjectName("famous_four")
        self.body.addWidget(label(tr("What the records show"), "strong"))
        for finding in four:
            self.body.addLayout(self._line(finding, name, facts))

    def _line(self, finding: Finding, name: str, facts: ComplaintFacts) -> QHBoxLayout:
        icon, tone = _MARKS[finding.standing]
        line = row(gap=8)
        line.addWidget(Mark(icon, tone, 16), 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=0)
        title = tr("{part}: {standing}").format(
            part=part_words(finding.part), standing=standing_words(finding.standing)
        )
        head = label(title, "small_strong")
        head.setObjectName(f"four_{finding.part}")
        words.addWidget(head)
        told = " ".join(sign_words(sign, name, facts) for sign in finding.signs)
        words.addWidget(label(told, "small", "text2", wrap=True))
        line.addLayout(words, 1)
        return line
