"""What was written in a step, to be read and not changed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from csdesk.domain.complaint import ActStep, Complaint, EmpathizeStep, ListenStep, RemedyDecision
from csdesk.domain.redress import RedressKind
from csdesk.domain.spoken import said
from ui.complaints.complaint_words import (
    by_channel,
    feeling_options,
    severity_options,
    tr,
    verdict_options,
    words_of,
)
from ui.complaints.page_facts import EMPATHIZE, LISTEN, PageFacts
from ui.complaints.stage_panels import Facts, StagePanel
from ui.context import Context

Pairs = list[tuple[str, str]]


class StepSummary(StagePanel):
    """One of the three steps as it was done."""

    def __init__(
        self, context: Context, page: PageFacts, step: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, page, parent)
        if step == LISTEN:
            self.head(tr("What we heard"), tr("In their words, as first written."))
            pairs = _listen_pairs(context, page)
        elif step == EMPATHIZE:
            self.head(tr("What we said"), tr("And how our side of it looked."))
            pairs = _empathize_pairs(context, page)
        else:
            self.head(tr("What we agreed"), tr("Remedy and goodwill are kept apart."))
            pairs = _act_pairs(context, page)
        self.lines.addWidget(Facts(pairs))
        self.lines.addStretch(1)


def _listen_pairs(context: Context, page: PageFacts) -> Pairs:
    complaint, step = page.complaint, page.facts.listen or ListenStep(page.complaint.id)
    stake = complaint.at_stake_minor
    return [
        (tr("What happened"), complaint.words),
        (tr("Added later"), step.added_words),
        *((each.question, each.answer) for each in page.facts.answered_questions),
        (tr("What it means"), step.effect),
        (tr("Broken promise"), page.label_of(page.broken_promises, step.broken_promise_id)),
        (tr("Had been promised"), step.promised),
        (tr("Expected"), step.expected),
        (tr("Would like"), step.seeks),
        (tr("How it came"), by_channel(complaint.channel)),
        (tr("Sounded"), words_of(feeling_options(), step.feeling)),
        (tr("About"), page.label_of(page.categories, complaint.category_id)),
        (tr("How serious"), words_of(severity_options(), int(complaint.severity))),
        (tr("Serious as it turned out"), _later_severity(complaint)),
        (tr("Safety"), tr("Somebody could get hurt") if complaint.is_safety else ""),
        (tr("Urgency"), tr("It can’t wait its turn") if complaint.is_urgent else ""),
        (tr("At stake"), context.wording.money(stake) if stake else ""),
        (tr("Read back"), step.summary),
        (tr("Not quite, at first"), _refusals(step.read_back_refusals)),
        (tr("Not read back"), step.read_back_skipped),
    ]


def _later_severity(complaint: Complaint) -> str:
    if complaint.later_severity is None:
        return ""
    words = words_of(severity_options(), int(complaint.later_severity))
    return said("{label}: {words}", label=words, words=complaint.later_severity_reason)


def _refusals(times: int) -> str:
    if times <= 1:
        return tr("Once") if times else ""
    return tr("{n} times").format(n=times)


def _empathize_pairs(context: Context, page: PageFacts) -> Pairs:
    step = page.facts.empathize or EmpathizeStep(page.complaint.id)
    heard = ""
    if step.acknowledged_at is not None and step.acknowledged_by is not None:
        when = context.wording.moment(step.acknowledged_at)
        heard = tr("{when}, {how}").format(when=when, how=by_channel(step.acknowledged_by))
    return [
        (tr("We said"), step.sentence),
        (tr("What went wrong"), step.went_wrong),
        (tr("What it did"), step.effect),
        (tr("What changes"), step.changes),
        (tr("Asked"), step.asked_whom),
        (tr("Promised"), step.promised),
        (tr("Delivered"), step.delivered),
        (tr("Our side"), words_of(verdict_options(), step.verdict)),
        (tr("In their shoes"), step.in_their_shoes),
        (tr("Would put it right"), step.would_put_right),
        (tr("Told them"), heard),
        (tr("Said sorry"), tr("Without a “but”") if step.said_sorry else ""),
        (tr("My name"), tr("Told") if step.told_name else ""),
    ]


def _act_pairs(context: Context, page: PageFacts) -> Pairs:
    facts, wording = page.facts, context.wording
    step = facts.act or ActStep(page.complaint.id)
    none = tr("None owed") if step.remedy_decision is RemedyDecision.NONE_OWED else ""

    def redress(kind: RedressKind) -> str:
        return ", ".join(f"{line.what} ({wording.money(line.cost_minor)})" for line in
                         facts.lines(kind))  # fmt: skip

    options = [
        tr("{title} ({cost}), chosen") if option.chosen else tr("{title} ({cost})")
        for option in facts.options
    ]
    offered = [
        words.format(title=option.title, cost=wording.money(option.cost_minor))
        for words, option in zip(options, facts.options, strict=True)
    ]
    promised = [
        tr("{what}, by {when}").format(what=p.what, when=wording.moment(p.due_at))
        for p in facts.promises
    ]
    return [
        (tr("Offered"), "\n".join(offered)),
        (tr("Only one way"), step.few_options_reason),
        (tr("Their own idea"), _their_idea(context, step)),
        (tr("Reasonable"), _yes_or_no(step.counter_reasonable)),
        (tr("Not something we offer"), page.offering_name),
        (tr("Our answer"), step.counter_answer),
        (tr("Remedy"), redress(RedressKind.REMEDY) or none),
        (tr("Goodwill"), redress(RedressKind.GOODWILL)),
        (tr("Why unusual"), step.unusual_reason),
        (tr("Promised"), "\n".join(promised)),
        (tr("Asked afterwards"), "\n".join(asked.question for asked in facts.follow_ups)),
        (tr("Not read back"), step.read_back_skipped),
        (tr("Our final say"), page.complaint.final_say),
    ]


def _their_idea(context: Context, step: ActStep) -> str:
    """What they would have liked instead, with the money it is about."""
    if step.counter_minor is None:
        return step.counter_words
    money = context.wording.money(step.counter_minor)
    return tr("{idea} ({money})").format(idea=step.counter_words, money=money)


def _yes_or_no(answer: bool | None) -> str:
    return "" if answer is None else tr("Yes") if answer else tr("No")
