"""What screens of complaints say: chips, steps, gates, and sentences made from the fields."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from csdesk.domain.complaint import Feeling, Outcome, Severity, Stage, Verdict
from csdesk.domain.contact import Channel
from csdesk.domain.listings import ComplaintRow, Urgency
from csdesk.domain.redress import RedressForm
from csdesk.domain.spoken import filled
from ui.widgets.table import ChipCell
from ui.wording import Wording

Options = tuple[tuple[object, str], ...]
_SHORT_NAME = 14
_HOUR = 3600
_DAY_HOURS = 48


def tr(words: str, about: str | None = None) -> str:
    return QCoreApplication.translate("Complaints", words, about)


def named(name: str, with_name: str, without: str) -> str:
    """A sentence with the customer's name in it, or the other one where the name is too long."""
    return filled(with_name, name=name) if 0 < len(name) <= _SHORT_NAME else without


def urgency_words(urgency: Urgency) -> str:
    """The head of a group in the list."""
    return {
        Urgency.PROMISE_LATE: tr("Promise running late"),
        Urgency.FIRST_REPLY: tr("Needs a first reply"),
        Urgency.UNDER_WAY: tr("Under way"),
        Urgency.SETTLED: tr("Settled"),
    }[urgency]


def steps_words(stage: Stage) -> str:
    """Where a complaint stands, in a word or two."""
    return {
        Stage.LISTENING: tr("Listen"),
        Stage.EMPATHIZING: tr("Empathize"),
        Stage.ACTING: tr("Act"),
        Stage.PROMISE_OPEN: tr("Act"),
        Stage.FOLLOW_UP_DUE: tr("Ask how it went"),
        Stage.SETTLING: tr("Ready to settle"),
        Stage.SETTLED: tr("Settled"),
        Stage.PARTED: tr("Parted well"),
    }[stage]


def due_chip(row: ComplaintRow, wording: Wording, now: datetime) -> ChipCell:
    """What is due next, and whether it is late."""
    if row.settled_at is not None:
        when = wording.date(row.settled_at)
        if row.ended_elsewhere:
            return ChipCell("quiet", "archive", tr("Ended before csdesk, {day}").format(day=when))
        return ChipCell("ok", "check", tr("Settled {day}").format(day=when))
    if row.stage is Stage.PARTED:
        return ChipCell("quiet", "hand-waving", tr("Parted well"))
    if row.urgency is Urgency.PROMISE_LATE and row.next_due_at is not None:
        return ChipCell("bad", "warning-circle", late_words(row.next_due_at, now))
    if row.urgency is Urgency.FIRST_REPLY:
        tone, icon = ("bad", "warning-circle") if row.is_late else ("warn", "hourglass-medium")
        return ChipCell(tone, icon, so_far_words(row.opened_at, now, row.open_minutes))
    return _waiting_chip(row, wording, now)


def _waiting_chip(row: ComplaintRow, wording: Wording, now: datetime) -> ChipCell:
    today = now.date()
    if row.next_due_at is not None:
        if row.next_due_at.astimezone(now.tzinfo).date() == today:
            return ChipCell("info", "calendar-check", tr("Due today"))
        by = tr("By {day}").format(day=wording.day(row.next_due_at))
        return ChipCell("quiet", "calendar-check", by)
    if row.ask_on is not None:
        if row.ask_on <= today:
            return ChipCell("info", "phone", tr("Ask today"))
        ask = tr("Ask {day}").format(day=wording.day(row.ask_on))
        return ChipCell("quiet", "calendar-check", ask)
    if row.stage is Stage.SETTLING:
        return ChipCell("ok", "check", tr("Settle it"))
    return ChipCell("quiet", "pencil-simple", tr("In hand"))


def late_words(due_at: datetime, now: datetime) -> str:
    """``2 days late``; hours on the same day."""
    days = (now.date() - due_at.astimezone(now.tzinfo).date()).days
    if days == 1:
        return tr("1 day late")
    if days > 1:
        return tr("{n} days late").format(n=days)
    hours = max(1, int((now - due_at).total_seconds() // _HOUR))
    return tr("{n} h late").format(n=hours)


def so_far_words(since: datetime, now: datetime, open_minutes: int | None) -> str:
    """How long they wait: ``4 h of opening time``; without opening hours ``19 h so far``."""
    hours = int((now - since).total_seconds() // _HOUR)
    if hours < 1:
        return tr("Just came in")
    if open_minutes is not None:
        after_hours = open_minutes < _HOUR // 60
        told = tr("Came in after hours") if after_hours else tr("{n} h of opening time")
        return told.format(n=open_minutes // 60)
    if hours < _DAY_HOURS:
        return tr("{n} h so far").format(n=hours)
    return tr("{n} days so far").format(n=hours // 24)


def channel_options() -> Options:
    return (
        (Channel.PHONE, tr("Phone")),
        (Channel.TEXT, tr("Text", "message")),
        (Channel.COUNTER, tr("Counter")),
        (Channel.MAIL, tr("Email")),
        (Channel.REVIEW, tr("Review")),
    )


def answer_options() -> Options:
    """How something can be said to a customer."""
    spoken = [option for option in channel_options() if option[0] is not Channel.REVIEW]
    return (*spoken, (Channel.LETTER, tr("Letter")), (Channel.REVIEW, tr("Answer to a review")))


def by_channel(channel: Channel) -> str:
    """How it came, in the middle of a line."""
    return {
        Channel.PHONE: tr("by phone"),
        Channel.TEXT: tr("by text"),
        Channel.COUNTER: tr("at the counter"),
        Channel.MAIL: tr("by email"),
        Channel.REVIEW: tr("in a review"),
        Channel.LETTER: tr("by letter"),
    }[channel]


def feeling_options() -> Options:
    return (
        (Feeling.CALM, tr("Calm")),
        (Feeling.LET_DOWN, tr("Let down")),
        (Feeling.ANGRY, tr("Angry")),
    )


def severity_options() -> Options:
    return (
        (int(Severity.SMALL), tr("Small")),
        (int(Severity.SERIOUS), tr("Serious")),
        (int(Severity.GRAVE), tr("Grave")),
    )


def verdict_options() -> Options:
    return (
        (Verdict.WE_FAILED, tr("We failed")),
        (Verdict.PARTLY, tr("Partly")),
        (Verdict.AS_PROMISED, tr("Delivered as promised")),
        (Verdict.OUTSIDE, tr("Outside our control")),
    )


def remedy_forms() -> Options:
    return (
        (RedressForm.REPAIR, tr("Repair")),
        (RedressForm.REDO, tr("Do it again")),
        (RedressForm.REPLACEMENT, tr("Replacement")),
        (RedressForm.EQUAL_WORTH, tr("Something of equal worth")),
        (RedressForm.REFUND, tr("Refund")),
        (RedressForm.PART_REFUND, tr("Part refund")),
        (RedressForm.APOLOGY_ONLY, tr("An apology only")),
    )


def goodwill_forms() -> Options:
    return (
        (RedressForm.VOUCHER, tr("Voucher")),
        (RedressForm.GIFT, tr("Gift")),
        (RedressForm.PART_REFUND, tr("Money off")),
    )


def outcome_options() -> Options:
    return (
        (Outcome.PUT_RIGHT, tr("Put right")),
        (Outcome.PARTLY_PUT_RIGHT, tr("Partly put right")),
        (Outcome.EXPLAINED, tr("Explained")),
        (Outcome.NOT_OFFERED, tr("Not something we offer")),
        (Outcome.WITHDRAWN, tr("Withdrawn")),
    )


def outcome_words(outcome: Outcome | None) -> str:
    """How a complaint ended, also where nobody here ended it; empty while it is open."""
    if outcome is Outcome.ENDED_ELSEWHERE:
        return tr("Ended before csdesk")
    return words_of(outcome_options(), outcome)


def words_of(options: Options, value: object) -> str:
    """The words of a value among its options, empty where it is not there."""
    return next((words for known, words in options if known == value), "")


def missing_words(code: str, name: str) -> str:
    """What a gate still wants, as something to do; ``name`` is the customer's."""
    return {
        "words": tr("write down what happened, in their words"),
        "severity_reason": tr("say why it is more or less serious now"),
        "read_back": tr("read it back, and hear a yes"),
        "verdict": tr("say how our side of it looks"),
        "acknowledged": tr("tell {name} that you heard it"),
        "reply_early": tr("set a time after {name} told you"),
        "reply_to_come": tr("set a time that is not to come"),
        "options": tr("offer two ways, or say why there is only one"),
        "choice": tr("let {name} choose, or write down their own idea"),
        "reasonable": tr("say whether their idea is reasonable"),
        "counter_answer": tr("write down our answer to it"),
        "remedy": tr("decide the remedy, or that none is owed"),
        "remedy_cost": tr("write what the remedy costs"),
        "remedy_worth": tr("write what the remedy is worth to {name} as an amount"),
        "goodwill_cost": tr("write what the goodwill costs"),
        "goodwill_worth": tr("write what the goodwill is worth to {name} as an amount"),
        "counter_money": tr("write their idea as an amount, or leave it out"),
        "promise": tr("make one promise, or none"),
        "follow_up": tr("say who asks how it went, and when"),
    }[code].format(name=name)


def still_missing(codes: tuple[str, ...], name: str) -> str:
    """One line for the foot of a step; empty when nothing is missing."""
    if not codes:
        return ""
    if len(codes) == 1:
        return filled(tr("First: {this}."), this=missing_words(codes[0], name))
    names = [short_words(code, name) for code in codes]
    return filled(
        tr("Still to do: {these} and {last}."), these=", ".join(names[:-1]), last=names[-1]
    )


def short_words(code: str, name: str) -> str:
    """What a gate still wants, in a word or two, for a list of several."""
    return {
        "words": tr("their words"),
        "severity_reason": tr("why it is more or less serious"),
        "read_back": tr("the read-back"),
        "verdict": tr("our side of it"),
        "acknowledged": tr("telling {name}"),
        "options": tr("two ways"),
        "choice": tr("a choice"),
        "reasonable": tr("reasonable or not"),
        "counter_answer": tr("our answer"),
        "counter_money": tr("their idea in money"),
        "remedy": tr("the remedy"),
        "remedy_cost": tr("what the remedy costs"),
        "remedy_worth": tr("its worth"),
        "goodwill_cost": tr("what the goodwill costs"),
        "goodwill_worth": tr("its worth"),
        "promise": tr("the promise"),
        "follow_up": tr("who asks how it went"),
    }.get(code, code.replace("_", " ")).format(name=name)


def all_missing(codes: tuple[str, ...], name: str) -> str:
    """Every thing that is missing, a line each, for the tip of a button that is off."""
    if not codes:
        return ""
    lines = (f"· {missing_words(code, name)}" for code in codes)
    return "\n".join((tr("Before this goes on:"), *lines))


READ_BACK_LATER = "Read it back later"
"""Kept on file as the reason; the task on Today follows from it."""
