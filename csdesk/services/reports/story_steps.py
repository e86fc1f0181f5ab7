"""What was said and written down at every step of a customer’s complaints, line by line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from csdesk.domain.complaint import ComplaintFacts
from csdesk.domain.ours import ours
from csdesk.domain.reports.words import (
    CHANNEL_WORDS,
    DECISION_WORDS,
    FEELING_WORDS,
    FORM_WORDS,
    NO,
    SEVERITY_WORDS,
    VERDICT_WORDS,
    YES,
)
from csdesk.services.reports.asked import Asked
from csdesk.services.reports.story_facts import local_day

LISTEN = ours("Listen")
EMPATHIZE = ours("Empathize")
ACT = ours("Act")
SETTLED = ours("Settled")
REOPENED = ours("Taken up again")
PASSED_ON = ours("Passed on")
FINAL_SAY = ours("Final say")
TAKEN_DOWN = ours("Taken down")


@dataclass(frozen=True, slots=True)
class StepLine:
    """One thing that was written down about a complaint."""

    complaint_id: int
    step: str
    """Of ours."""
    what: str
    """Of ours."""
    words: str
    """Theirs, or said in the language of the report."""
    on: date | None = None


def steps_of(asked: Asked, facts: ComplaintFacts) -> Iterator[StepLine]:
    """Everything that was written down about a complaint, in the order of its steps."""
    for found in (_taken_down, _listened, _empathized, _acted, _options, _later):
        for line in found(asked, facts):
            if line.words.strip():
                yield line


class _Told:
    """Makes lines of one step."""

    def __init__(
        self, asked: Asked, facts: ComplaintFacts, step: str, on: date | None = None
    ) -> None:
        self._asked, self._facts, self._step, self._on = asked, facts, step, on

    def words(self, what: str, words: str) -> StepLine:
        """What somebody wrote."""
        return self._line(what, self._asked.told(words))

    def word(self, what: str, word: str | None) -> StepLine:
        """One of our words."""
        return self._line(what, "" if word is None else self._asked.language.say(word))

    def yes_no(self, what: str, value: bool | None) -> StepLine:
        return self.word(what, None if value is None else YES if value else NO)

    def amount(self, what: str, minor: int | None) -> StepLine:
        return self._line(what, "" if minor is None else self._asked.language.money(minor))

    def day(self, what: str, on: date | None) -> StepLine:
        return self._line(what, "" if on is None else self._asked.language.day(on))

    def _line(self, what: str, words: str) -> StepLine:
        return StepLine(self._facts.complaint.id, self._step, what, words, self._on)


def _taken_down(asked: Asked, facts: ComplaintFacts) -> Iterator[StepLine]:
    complaint = facts.complaint
    on = local_day(asked, complaint.opened_at, complaint.offset_minutes)
    told = _Told(asked, facts, TAKEN_DOWN, on)
    yield told.words(ours("Your words"), complaint.words)
    yield told.word(ours("How it came in"), CHANNEL_WORDS[complaint.channel])
    yield told.amount(ours("At stake"), complaint.at_stake_minor or None)
    yield told.yes_no(ours("Somebody could get hurt"), complaint.is_safety or None)
    yield told.yes_no(ours("Urgent"), complaint.is_urgent or None)
    later = complaint.later_severity
    yield told.word(ours("Severity, later"), None if later is None else SEVERITY_WORDS[later])
    yield told.words(ours("Why it turned out otherwise"), complaint.later_severity_reason)
    for each in facts.answered_questions:
        yield told.words(ours("Question and answer"), f"{each.question} – {each.answer}")


def _listened(asked: Asked, facts: ComplaintFacts) -> Iterator[StepLine]:
    step, offset = facts.listen, facts.complaint.offset_minutes
    if step is None:
        return
    told = _Told(asked, facts, LISTEN, local_day(asked, step.done_at, offset))
    yield told.words(ours("What you added"), step.added_words)
    yield told.words(ours("What it meant for you"), step.effect)
    yield told.words(ours("What you expected"), step.expected)
    yield told.words(ours("What was promised to you"), step.promised)
    broken = asked.labels.get(step.broken_promise_id, "")
    yield told.words(ours("Which promise was broken"), broken)
    yield told.words(ours("What you sought"), step.seeks)
    yield told.word(ours("Feeling"), None if step.feeling is None else FEELING_WORDS[step.feeling])
    yield told.words(ours("How we summed it up"), step.summary)
    yield told.day(ours("Read back to you on"), local_day(asked, step.read_back_at, offset))
    yield told.words(ours("Why it was not read back"), step.read_back_skipped)


def _empathized(asked: Asked, facts: ComplaintFacts) -> Iterator[StepLine]:
    step, offset = facts.empathize, facts.complaint.offset_minutes
    if step is None:
        return
    told = _Told(asked, facts, EMPATHIZE, local_day(asked, step.done_at, offset))
    yield told.words(ours("What we said"), step.sentence)
    yield told.words(ours("What went wrong"), step.went_wrong)
    yield told.words(ours("What it did to you"), step.effect)
    yield told.words(ours("What changes"), step.changes)
    yield told.words(ours("In your shoes"), step.in_their_shoes)
    yield told.words(ours("Promised, as we know it"), step.promised)
    yield told.words(ours("Delivered, as we know it"), step.delivered)
    verdict = None if step.verdict is None else VERDICT_WORDS[step.verdict]
    yield told.word(ours("Our side of it"), verdict)
    yield told.words(ours("What would put it right"), step.would_put_right)
    yield told.yes_no(ours("We said sorry"), step.said_sorry or None)
    answered = local_day(asked, step.acknowledged_at, offset)
    yield told.day(ours("First reply on"), answered)
    channel = None if step.acknowledged_by is None else CHANNEL_WORDS[step.acknowledged_by]
    yield told.word(ours("First reply by"), channel)


def _acted(asked: Asked, facts: ComplaintFacts) -> Iterator[StepLine]:
    step, offset = facts.act, facts.complaint.offset_minutes
    if step is None:
        return
    told = _Told(asked, facts, ACT, local_day(asked, step.done_at, offset))
    yield told.words(ours("What you asked for instead"), step.counter_words)
    yield told.amount(ours("The amount you asked for"), step.counter_minor)
    yield told.yes_no(ours("Was it reasonable?"), step.counter_reasonable)
    yield told.yes_no(ours("Was it promised?"), step.counter_was_promised)
    yield told.yes_no(ours("Is it affordable?"), step.counter_affordable)
    yield told.yes_no(ours("Asked for the first time?"), step.counter_first_time)
    yield told.words(ours("What we answered"), step.counter_answer)
    decided = None if step.remedy_decision is None else DECISION_WORDS[step.remedy_decision]
    yield told.word(ours("Remedy owed"), decided)
    yield told.words(ours("Why more or less than usual"), step.unusual_reason)
    yield told.words(ours("Why so few ways were offered"), step.few_options_reason)
    yield told.day(ours("Read back to you on"), local_day(asked, step.read_back_at, offset))
    yield told.words(ours("Why it was not read back"), step.read_back_skipped)


def _options(asked: Asked, facts: ComplaintFacts) -> Iterator[StepLine]:
    """Ways that were offered, with what each is worth to them; what it costs the shop is ours."""
    told = _Told(asked, facts, ACT)
    say, money = asked.language.say, asked.language.money
    for option in facts.options:
        form = "" if option.form is None else say(FORM_WORDS[option.form])
        worth = "" if option.worth_minor is None else money(option.worth_minor)
        parts = (option.title, option.detail, form, worth, option.ready)
        label = ours("The way you chose") if option.chosen else ours("A way we offered")
        yield told.words(label, " – ".join(filter(None, parts)))


def _later(asked: Asked, facts: ComplaintFacts) -> Iterator[StepLine]:
    complaint, offset = facts.complaint, facts.complaint.offset_minutes
    for each in facts.handovers:
        passed = _Told(asked, facts, PASSED_ON, local_day(asked, each.at, offset))
        yield passed.words(ours("What the next person was told"), each.brief)
    said = _Told(asked, facts, FINAL_SAY, local_day(asked, complaint.final_say_at, offset))
    yield said.words(ours("Our final say"), complaint.final_say)
    settled = _Told(asked, facts, SETTLED, local_day(asked, complaint.settled_at, offset))
    yield settled.words(ours("In your eyes"), complaint.customer_view)
    yield settled.words(ours("In the eyes of whoever served you"), complaint.served_view)
    yield settled.words(ours("In the eyes of the owner"), complaint.owner_view)
    for again in facts.reopenings:
        taken_up = _Told(asked, facts, REOPENED, local_day(asked, again.at, offset))
        yield taken_up.words(ours("Why it was taken up again"), again.reason)
        yield taken_up.words(ours("What was new"), again.new_facts)
