"""One complaint of a demo shop from first word to wherever it stands, and the rows it makes."""

from __future__ import annotations

from dataclasses import dataclass

from csdesk.demo.lines import ActLine, ComplaintLine, EmpathizeLine, ListenLine, OptionLine
from csdesk.demo.rows import DAY, Sheaf
from csdesk.demo.vouchers import put_uses
from csdesk.domain.complaint import Feeling, Outcome, RemedyDecision, Severity, Verdict
from csdesk.domain.contact import About, Channel
from csdesk.domain.effort import Measured
from csdesk.domain.redress import RedressForm, RedressKind

REMEDY_ACCOUNT, GOODWILL_ACCOUNT = "4910", "4920"


@dataclass(frozen=True, slots=True)
class Given:
    """A remedy or goodwill: its form, its words, its cost; a voucher may be worth more."""

    form: RedressForm
    what: str
    cost: int
    worth: int | None = None


@dataclass(frozen=True, slots=True)
class Vow:
    """What was promised: by when, and when it was kept (None: it is open, or broken)."""

    what: str
    due: int
    kept: int | None = None
    broken: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """When somebody answered how it went, and what they said; no scores: they declined."""

    at: int
    satisfaction: int | None = None
    ease: int | None = None
    recommend: int | None = None
    words: str = ""
    called_back: int | None = None


@dataclass(slots=True)
class Case:
    """A complaint as the demo tells it, part by part; a moment that is None has not come yet.

    Moments are minutes from today's midnight; lists are named by position, from 0.
    """

    title: str
    words: str
    opened: int
    person: int
    channel: Channel = Channel.PHONE
    category: int = 0
    severity: Severity = Severity.SERIOUS
    at_stake: int = 0
    purchase: int | None = None
    effect: str = ""
    expected: str = ""
    seeks: str = ""
    feeling: Feeling | None = Feeling.LET_DOWN
    broken: int | None = None
    heard: int | None = None
    sentence: str = ""
    went_wrong: str = ""
    changes: str = ""
    would_put_right: str = ""
    verdict: Verdict = Verdict.WE_FAILED
    acknowledged: int | None = None
    options: tuple[tuple[str, str, int, str], ...] = ()
    chosen: int = 0
    """Which of the options they took; -1: none of them."""
    refused: tuple[str, str] | None = None
    """What they asked for instead that was too much, and what they were told."""
    remedy: Given | None = None
    goodwill: Given | None = None
    agreed: int | None = None
    vow: Vow | None = None
    ask_day: int | None = None
    question: str = ""
    answered: Answered | None = None
    outcome: Outcome | None = None
    cause: int | None = None
    settled: int | None = None
    minutes: tuple[tuple[int, int], ...] = ()
    """Days and minutes of the work on it."""
    is_urgent: bool = False


@dataclass(frozen=True, slots=True)
class Lists:
    """Ids of the first entry of each list of the shop; the others follow it."""

    category: int
    cause: int
    broken_promise: int


def put_case(sheaf: Sheaf, lists: Lists, customer: int, case: Case) -> int:
    """Adds the rows of one complaint; returns its id."""
    key = sheaf.number(ComplaintLine)
    _complaint(sheaf, lists, customer, key, case)
    for at, (day, minutes) in enumerate(case.minutes):
        measured = Measured.STEP if at == 0 else Measured.BY_HAND
        sheaf.effort(customer, day, minutes, case.person, key, measured=measured)
    if case.heard is None and not case.effect:
        return key
    _listen(sheaf, lists, key, case)
    if case.heard is not None and case.acknowledged is not None:
        _empathize(sheaf, customer, key, case)
    if case.agreed is not None:
        _act(sheaf, customer, key, case, case.agreed)
    return key


def _complaint(sheaf: Sheaf, lists: Lists, customer: int, key: int, case: Case) -> None:
    calendar = sheaf.calendar
    line = ComplaintLine(
        id=key,
        customer_id=customer,
        title=case.title,
        words=case.words,
        channel=case.channel.value,
        opened_at=calendar.instant(case.opened),
        offset_minutes=calendar.offset(case.opened // DAY),
        person_id=case.person,
        category_id=lists.category + case.category,
        severity=case.severity.value,
        at_stake_minor=case.at_stake,
        purchase_id=case.purchase,
        outcome=None if case.outcome is None else case.outcome.value,
        cause_id=None if case.cause is None else lists.cause + case.cause,
        settled_at=calendar.instant_or_none(case.settled),
        is_urgent=case.is_urgent,
    )
    sheaf.put(line)


def _listen(sheaf: Sheaf, lists: Lists, key: int, case: Case) -> None:
    heard = sheaf.calendar.instant_or_none(case.heard)
    line = ListenLine(
        complaint_id=key,
        effect=case.effect,
        expected=case.expected,
        broken_promise_id=None if case.broken is None else lists.broken_promise + case.broken,
        seeks=case.seeks,
        feeling=None if case.feeling is None else case.feeling.value,
        summary="" if heard is None else f"{sheaf.words(case.title)}. {sheaf.words(case.effect)}",
        read_back_at=heard,
        done_at=heard,
    )
    sheaf.put(line)


def _empathize(sheaf: Sheaf, customer: int, key: int, case: Case) -> None:
    acknowledged = sheaf.calendar.instant_or_none(case.acknowledged)
    line = EmpathizeLine(
        complaint_id=key,
        sentence=case.sentence,
        went_wrong=case.went_wrong,
        effect=case.effect,
        changes=case.changes,
        verdict=case.verdict.value,
        would_put_right=case.would_put_right,
        said_sorry=True,
        told_name=True,
        acknowledged_at=acknowledged,
        acknowledged_by=case.channel.value,
        done_at=acknowledged if case.changes or case.agreed is not None else None,
    )
    sheaf.put(line)
    if case.acknowledged is not None and case.sentence:
        facts = (case.channel, About.COMPLAINT, case.sentence, case.person)
        sheaf.contact(customer, case.acknowledged, *facts, complaint=key)


def _act(sheaf: Sheaf, customer: int, key: int, case: Case, agreed: int) -> None:
    at = sheaf.calendar.instant(agreed)
    decision = RemedyDecision.NONE_OWED if case.remedy is None else RemedyDecision.OWED
    nothing = case.vow is None
    asked, told = case.refused or ("", "")
    fair = None if case.refused is None else False
    sheaf.put(ActLine(key, decision.value, nothing, at, at, asked, fair, told))
    for position, (title, detail, cost, ready) in enumerate(case.options):
        chosen = position == case.chosen
        sheaf.put(OptionLine(key, position, title, detail, cost, ready, chosen))
    for kind, given, account in (
        (RedressKind.REMEDY, case.remedy, REMEDY_ACCOUNT),
        (RedressKind.GOODWILL, case.goodwill, GOODWILL_ACCOUNT),
    ):
        if given is not None:
            facts = (given.form, given.what, given.cost, account, given.worth)
            line = sheaf.redress(customer, key, agreed // DAY, kind, *facts)
            if given.form is RedressForm.VOUCHER:
                put_uses(sheaf, line, agreed // DAY, given.worth or given.cost)
    if case.vow is not None:
        _vow(sheaf, customer, key, case, case.vow, agreed)
    if case.ask_day is not None:
        _follow_up(sheaf, customer, key, case, case.ask_day)


def _vow(sheaf: Sheaf, customer: int, key: int, case: Case, vow: Vow, agreed: int) -> None:
    sheaf.promise(
        customer,
        vow.what,
        case.person,
        agreed,
        vow.due,
        complaint=key,
        kept=vow.kept,
        broken=vow.broken,
        reason=vow.reason,
    )


def _follow_up(sheaf: Sheaf, customer: int, key: int, case: Case, ask_day: int) -> None:
    answer = case.answered
    question = case.question or "How is it now?"
    if answer is None:
        sheaf.follow_up(customer, ask_day, case.person, question, complaint=key)
        return
    scores = (answer.satisfaction, answer.ease, answer.recommend)
    declined = scores == (None, None, None) and not answer.words
    sheaf.follow_up(
        customer,
        ask_day,
        case.person,
        question,
        complaint=key,
        answered=None if declined else answer.at,
        declined=answer.at if declined else None,
        scores=scores,
        words=answer.words,
        called_back=answer.called_back,
    )
