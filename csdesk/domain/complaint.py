"""Complaints: one issue a customer raised, its three guided steps, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum

from csdesk.domain.contact import Channel
from csdesk.domain.errors import RuleBroken
from csdesk.domain.follow_up import FollowUp, FollowUpDraft
from csdesk.domain.handover import Handover
from csdesk.domain.option import Option
from csdesk.domain.ours import ours
from csdesk.domain.promise import Promise, PromiseDraft
from csdesk.domain.question import AnsweredQuestion
from csdesk.domain.redress import Redress, RedressDraft, RedressKind
from csdesk.domain.reopening import Reopening
from csdesk.domain.spoken import said


class Severity(IntEnum):
    SMALL = 1
    SERIOUS = 2
    GRAVE = 3


class Feeling(StrEnum):
    CALM = "calm"
    LET_DOWN = "let_down"
    ANGRY = "angry"


class Verdict(StrEnum):
    """How the shop's own side of it looks."""

    WE_FAILED = "we_failed"
    PARTLY = "partly"
    AS_PROMISED = "as_promised"
    OUTSIDE = "outside_our_control"


class Outcome(StrEnum):
    PUT_RIGHT = "put_right"
    PARTLY_PUT_RIGHT = "partly_put_right"
    EXPLAINED = "explained"
    NOT_OFFERED = "not_offered"
    WITHDRAWN = "withdrawn"
    ENDED_ELSEWHERE = "ended_elsewhere"
    """It came in from another program, closed there already; only files bring this."""


class Stage(IntEnum):
    """Where a complaint stands; the order is the way through."""

    LISTENING = 1
    EMPATHIZING = 2
    ACTING = 3
    PROMISE_OPEN = 4
    FOLLOW_UP_DUE = 5
    SETTLING = 6
    SETTLED = 7
    PARTED = 8


@dataclass(frozen=True, slots=True)
class Complaint:
    """One issue a customer raised; ``words`` are theirs and stay as first written."""

    customer_id: int
    title: str
    words: str
    channel: Channel
    opened_at: datetime
    offset_minutes: int
    id: int = 0
    person_id: int | None = None
    category_id: int | None = None
    severity: Severity = Severity.SERIOUS
    at_stake_minor: int = 0
    purchase_id: int | None = None
    outcome: Outcome | None = None
    cause_id: int | None = None
    settled_at: datetime | None = None
    reopened_at: datetime | None = None
    reopened_reason: str = ""
    final_say: str = ""
    final_say_at: datetime | None = None
    final_say_by: int | None = None
    batch_id: int | None = None
    is_safety: bool = False
    """Somebody could get hurt."""
    is_urgent: bool = False
    """It can't wait its turn: something of theirs depends on it today."""
    later_severity: Severity | None = None
    """What it turned out to be after the first reply; analyses keep ``severity``."""
    later_severity_reason: str = ""
    offering_id: int | None = None
    """What was asked for that the shop does not offer."""
    customer_view: str = ""
    served_view: str = ""
    owner_view: str = ""
    """How it ended in the eyes of the customer, of whoever served them, and of the owner."""
    reference: str = ""
    """Its number in the program it came from."""
    fingerprint: str | None = None
    """Of a complaint that came in from a file: the same in every import."""

    @property
    def ended_elsewhere(self) -> bool:
        """Whether it was over before it came here, so that its end says nothing of our care."""
        return self.settled_at is not None and self.outcome is Outcome.ENDED_ELSEWHERE


@dataclass(frozen=True, slots=True)
class ListenStep:
    """What was heard; done once the summary was read back, or it is said why not."""

    complaint_id: int
    added_words: str = ""
    effect: str = ""
    expected: str = ""
    promised: str = ""
    broken_promise_id: int | None = None
    seeks: str = ""
    feeling: Feeling | None = None
    summary: str = ""
    read_back_at: datetime | None = None
    read_back_skipped: str = ""
    done_at: datetime | None = None
    read_back_refusals: int = 0
    """How often the customer said "not quite" before it was right."""


@dataclass(frozen=True, slots=True)
class EmpathizeStep:
    """Feeling named, apology in three parts, our side of it; done once acknowledged."""

    complaint_id: int
    sentence: str = ""
    went_wrong: str = ""
    effect: str = ""
    changes: str = ""
    in_their_shoes: str = ""
    asked_whom: str = ""
    promised: str = ""
    delivered: str = ""
    verdict: Verdict | None = None
    would_put_right: str = ""
    said_sorry: bool = False
    told_name: bool = False
    acknowledged_at: datetime | None = None
    acknowledged_by: Channel | None = None
    done_at: datetime | None = None


class RemedyDecision(StrEnum):
    OWED = "owed"
    NONE_OWED = "none_owed"


@dataclass(frozen=True, slots=True)
class ActStep:
    """The customer's choice or counter-proposal, and what was decided on the remedy."""

    complaint_id: int
    counter_words: str = ""
    counter_reasonable: bool | None = None
    counter_answer: str = ""
    remedy_decision: RemedyDecision | None = None
    nothing_to_promise: bool = False
    unusual_reason: str = ""
    read_back_at: datetime | None = None
    read_back_skipped: str = ""
    done_at: datetime | None = None
    counter_minor: int | None = None
    """What they ask for instead, in money."""
    counter_was_promised: bool | None = None
    counter_given_to_others: bool | None = None
    counter_affordable: bool | None = None
    counter_first_time: bool | None = None
    """The four questions that tell a reasonable wish from an unreasonable one."""
    few_options_reason: str = ""
    """Why fewer than two ways were offered."""


@dataclass(frozen=True, slots=True)
class ComplaintFacts:
    """All that is known of one complaint so far."""

    complaint: Complaint
    listen: ListenStep | None = None
    empathize: EmpathizeStep | None = None
    act: ActStep | None = None
    options: tuple[Option, ...] = ()
    redress: tuple[Redress, ...] = ()
    promises: tuple[Promise, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    minutes: int = 0
    effort_minor: int = 0
    answered_questions: tuple[AnsweredQuestion, ...] = ()
    reopenings: tuple[Reopening, ...] = ()
    handovers: tuple[Handover, ...] = ()
    parted_at: datetime | None = None
    """When the shop parted from this customer; a parting that was taken back is none."""
    contacted_at: tuple[datetime, ...] = ()
    """When they were spoken with about it, after it was raised; earliest first."""
    enclosed_at: tuple[datetime, ...] = ()
    """When photos and documents were enclosed; earliest first."""

    @property
    def stage(self) -> Stage:
        return stage_of(self)

    def lines(self, kind: RedressKind) -> tuple[Redress, ...]:
        return tuple(line for line in self.redress if line.kind == kind)

    def cost_minor(self, kind: RedressKind) -> int:
        return sum(line.cost_minor for line in self.lines(kind))


def stage_of(facts: ComplaintFacts) -> Stage:
    """Where a complaint stands. It follows from the facts alone and is stored nowhere."""
    if facts.complaint.settled_at is not None:
        return Stage.SETTLED
    parted_at = facts.parted_at
    if parted_at is not None and facts.complaint.opened_at <= parted_at:
        return Stage.PARTED
    return _way_so_far(facts)


def is_whole(facts: ComplaintFacts) -> bool:
    """Whether the facts could have come about step after step; undo must not leave others."""
    steps = (facts.listen, facts.empathize, facts.act)
    done = [step is not None and step.done_at is not None for step in steps]
    decision = None if facts.act is None else facts.act.remedy_decision
    owed = decision is RemedyDecision.OWED
    return (
        done == sorted(done, reverse=True)
        and (owed or not facts.lines(RedressKind.REMEDY))
        and (decision is not None or not facts.lines(RedressKind.GOODWILL))
        and _could_settle(facts)
        and all(_could_reopen(facts, again) for again in facts.reopenings)
    )


def _could_settle(facts: ComplaintFacts) -> bool:
    """Whether it is open, went the whole way here, or came in from a file and was over there."""
    complaint = facts.complaint
    if complaint.ended_elsewhere:
        return complaint.batch_id is not None
    return complaint.settled_at is None or _way_so_far(facts) is Stage.SETTLING


def _could_reopen(facts: ComplaintFacts, again: Reopening) -> bool:
    """Whether a reopening after the final say rests on words or a photo of something new."""
    said_at = facts.complaint.final_say_at
    if said_at is None or said_at >= again.at or again.new_facts.strip():
        return True
    return any(said_at <= at <= again.at for at in facts.enclosed_at)


def _way_so_far(facts: ComplaintFacts) -> Stage:
    if facts.listen is None or facts.listen.done_at is None:
        return Stage.LISTENING
    if facts.empathize is None or facts.empathize.done_at is None:
        return Stage.EMPATHIZING
    if facts.act is None or facts.act.done_at is None:
        return Stage.ACTING
    if any(promise.is_open for promise in facts.promises):
        return Stage.PROMISE_OPEN
    if not facts.follow_ups or not all(asked.is_over for asked in facts.follow_ups):
        return Stage.FOLLOW_UP_DUE
    return Stage.SETTLING


def require(facts: ComplaintFacts, stage: Stage) -> None:
    """Stops whoever skips ahead.

    Raises: RuleBroken("complaint.stage"): ``stage`` is not reached; says which step comes first.
    """
    now = stage_of(facts)
    if now < stage:
        raise RuleBroken(
            "complaint.stage",
            "{step} comes first; this complaint is not that far yet.",
            step=said(_STEP_WORDS[now]),
            stage=now,
            wanted=stage,
        )


_STEP_WORDS = {
    Stage.LISTENING: ours("Listening"),
    Stage.EMPATHIZING: ours("Showing them that you heard it"),
    Stage.ACTING: ours("Agreeing what happens"),
    Stage.PROMISE_OPEN: ours("Keeping the promise"),
    Stage.FOLLOW_UP_DUE: ours("Asking how it went"),
    Stage.SETTLING: ours("Settling"),
    Stage.SETTLED: ours("Reopening"),
    Stage.PARTED: ours("Taking the parting back"),
}


def missing_for_listen(complaint: Complaint, step: ListenStep) -> tuple[str, ...]:
    """What the gate of Listen still wants; codes of facts, empty when it may go on."""
    missing = []
    if not complaint.words.strip():
        missing.append("words")
    if step.read_back_at is None and not step.read_back_skipped.strip():
        missing.append("read_back")
    return tuple(missing)


def missing_for_empathize(step: EmpathizeStep) -> tuple[str, ...]:
    """What the gate of Empathize still wants; codes of facts, empty when it may go on."""
    missing = []
    if step.verdict is None:
        missing.append("verdict")
    if step.acknowledged_at is None or step.acknowledged_by is None:
        missing.append("acknowledged")
    return tuple(missing)


@dataclass(frozen=True, slots=True)
class ActDraft:
    """The whole Act step as typed; ``options`` carry which of them the customer chose."""

    step: ActStep
    options: tuple[Option, ...] = ()
    remedy: tuple[RedressDraft, ...] = ()
    goodwill: tuple[RedressDraft, ...] = ()
    promise: PromiseDraft | None = None
    follow_up: FollowUpDraft | None = None
    offering_id: int | None = None
    """What was asked for that the shop does not offer, from its list."""
    new_offering: str = ""
    """The same, where the list does not have it yet."""


LEAST_OPTIONS = 2
"""One way alone is no choice."""


def missing_for_act(draft: ActDraft) -> tuple[str, ...]:
    """What the gate of Act still wants; codes of facts, empty when it may go on."""
    step = draft.step
    chosen = any(option.chosen for option in draft.options)
    asked = bool(step.counter_words.strip())
    enough = len(draft.options) >= LEAST_OPTIONS or bool(step.few_options_reason.strip())
    promised = draft.promise is not None and bool(draft.promise.what.strip())
    read_back = step.read_back_at is not None or bool(step.read_back_skipped.strip())
    wants = {
        "options": enough or asked,
        "choice": chosen or asked,
        "reasonable": not asked or step.counter_reasonable is not None,
        "counter_answer": not asked or bool(step.counter_answer.strip()),
        "remedy": step.remedy_decision is not None,
        "promise": promised or step.nothing_to_promise,
        "follow_up": draft.follow_up is not None,
        "read_back": read_back,
    }
    return tuple(name for name, met in wants.items() if not met)


def requires_offering(outcome: Outcome) -> bool:
    """Whether settling this way has to say what was asked for that the shop does not offer."""
    return outcome is Outcome.NOT_OFFERED


@dataclass(frozen=True, slots=True)
class ComplaintDraft:
    """A complaint as taken down: a name and their words are enough."""

    customer_id: int
    words: str
    title: str = ""
    channel: Channel = Channel.PHONE
    person_id: int | None = None
    at_stake_minor: int = 0
    category_id: int | None = None
    severity: Severity = Severity.SERIOUS


@dataclass(frozen=True, slots=True)
class ListenDraft:
    """The Listen step as typed: the step itself and what it sets on the complaint."""

    step: ListenStep
    title: str
    channel: Channel
    category_id: int | None = None
    severity: Severity = Severity.SERIOUS
    at_stake_minor: int = 0
    is_safety: bool = False
    is_urgent: bool = False
    later_severity_reason: str = ""
    """Why ``severity`` differs from what was set before the first reply."""
    answered_questions: tuple[AnsweredQuestion, ...] | None = None
    """None: those that are kept already stay."""


def title_from(words: str) -> str:
    """A short title from what was said: its first sentence, at most 60 characters."""
    first = " ".join(words.strip(" “”\"'").split()).split(". ")[0].rstrip(".!")
    return first if len(first) <= 60 else first[:57].rsplit(" ", 1)[0] + "…"
