"""What holds while somebody is heard: how grave it is, the read-back, and the first reply."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from csdesk.domain.complaint import (
    Complaint,
    ComplaintFacts,
    EmpathizeStep,
    ListenDraft,
    ListenStep,
    Severity,
    missing_for_empathize,
    missing_for_listen,
)
from csdesk.domain.errors import RuleBroken
from csdesk.domain.ours import ours


def had_first_reply(facts: ComplaintFacts) -> bool:
    """Whether the customer was told that they were heard; from then on severity is locked."""
    return facts.empathize is not None and facts.empathize.acknowledged_at is not None


def severity_now(complaint: Complaint) -> Severity:
    """How grave it is known to be today; analyses keep the first one."""
    return complaint.severity if complaint.later_severity is None else complaint.later_severity


def with_severity(
    complaint: Complaint, wanted: Severity, reason: str, *, locked: bool
) -> Complaint:
    """The complaint once somebody calls it this grave.

    Args:
        locked: the customer had a first reply; the severity set before it stays, and what it
            turned out to be stands beside it with its reason.
    Raises: RuleBroken("complaint.severity_reason"): locked, changed, and nobody says why.
    """
    if not locked:
        return replace(complaint, severity=wanted, later_severity=None, later_severity_reason="")
    if wanted is complaint.severity:
        return replace(complaint, later_severity=None, later_severity_reason="")
    if not reason.strip():
        raise RuleBroken(
            "complaint.severity_reason",
            "It was set before the first reply. Say in a few words why it is another now.",
        )
    return replace(complaint, later_severity=wanted, later_severity_reason=reason.strip())


def missing_to_listen(facts: ComplaintFacts, draft: ListenDraft) -> tuple[str, ...]:
    """What the gate of Listen wants of all that is typed; codes of facts, in their order."""
    unsaid = not draft.later_severity_reason.strip()
    other = had_first_reply(facts) and draft.severity is not facts.complaint.severity
    reason = ("severity_reason",) if other and unsaid else ()
    return (*reason, *missing_for_listen(facts.complaint, draft.step))


def holding(known: ListenStep | None, step: ListenStep, now: datetime) -> ListenStep:
    """The step with the yes only where it was said to the words that stand there now."""
    said_at = step.read_back_at
    if known is None or said_at is None or said_at != known.read_back_at or said_at >= now:
        return step
    same = step.summary.strip() == known.summary.strip()
    return step if same else replace(step, read_back_at=None)


def missing_to_empathize(
    complaint: Complaint, step: EmpathizeStep, now: datetime
) -> tuple[str, ...]:
    """What the gate of Empathize wants of all that is typed; codes of facts, in their order."""
    wrong = _wrong_time(complaint, step.acknowledged_at, now)
    return (*missing_for_empathize(step), *((wrong,) if wrong else ()))


def acknowledged(complaint: Complaint, step: EmpathizeStep, now: datetime) -> EmpathizeStep:
    """The step with a first reply that lies between the complaint and now.

    A time is typed by the minute, so that of the complaint's own minute counts as its moment.

    Raises: RuleBroken("complaint.reply_early"): before the complaint was raised;
            RuleBroken("complaint.reply_to_come"): a time that is still to come.
    """
    wrong = _wrong_time(complaint, step.acknowledged_at, now)
    if wrong:
        raise RuleBroken(f"complaint.{wrong}", _WRONG_TIMES[wrong])
    if step.acknowledged_at is None:
        return step
    return replace(step, acknowledged_at=max(step.acknowledged_at, complaint.opened_at))


def _wrong_time(complaint: Complaint, at: datetime | None, now: datetime) -> str:
    if at is None:
        return ""
    if at < complaint.opened_at.replace(second=0, microsecond=0):
        return "reply_early"
    return "reply_to_come" if at > max(now, complaint.opened_at) else ""


_WRONG_TIMES = {
    "reply_early": ours("They can’t have had a reply before they told you."),
    "reply_to_come": ours("This time is still to come."),
}
