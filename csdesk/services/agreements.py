"""What was agreed in the Act step, kept line by line: options, redress, promise, follow-up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from csdesk.desk import Desk
from csdesk.domain.complaint import ActDraft, ComplaintFacts, RemedyDecision
from csdesk.domain.errors import Refused, RuleBroken
from csdesk.domain.follow_up import FollowUp
from csdesk.domain.money import require_size
from csdesk.domain.option import Option
from csdesk.domain.promise import Promise
from csdesk.domain.redress import Redress, RedressDraft, RedressKind
from csdesk.domain.voucher import VoucherUse, check_change
from csdesk.domain.wording import require_length, texts_of
from csdesk.services.offerings import not_offered
from csdesk.store.unit_of_work import Work
from csdesk.store.voucher_rows import uses_of


def check_lines(draft: ActDraft) -> None:
    """Stops what does not go together.

    Raises: RuleBroken("redress.goodwill_first"): the remedy is not decided yet;
            RuleBroken("redress.none_owed"): a remedy is given although none is owed;
            RuleBroken("option.two_chosen"): the customer picks one option;
            Refused("redress.cost"): something costs, or is worth, less than nothing;
            Refused("act.counter"): they ask for less than nothing;
            Refused("money.size"): more than any shop has;
            Refused("text.too_long"): more than one place can hold.
    """
    require_length(*texts_of(draft))
    decision = draft.step.remedy_decision
    if draft.goodwill and decision is None:
        raise RuleBroken(
            "redress.goodwill_first", "Decide the remedy first; goodwill comes on top of it."
        )
    if draft.remedy and decision is not RemedyDecision.OWED:
        raise RuleBroken("redress.none_owed", "A remedy is given only where one is owed.")
    if sum(option.chosen for option in draft.options) > 1:
        raise RuleBroken("option.two_chosen", "The customer picks one of the options.")
    lines: tuple[Option | RedressDraft, ...] = (*draft.options, *draft.remedy, *draft.goodwill)
    if any(line.cost_minor < 0 or (line.worth_minor or 0) < 0 for line in lines):
        raise Refused("redress.cost", "What is given costs something, or nothing, never less.")
    if (draft.step.counter_minor or 0) < 0:
        raise Refused("act.counter", "What they ask for instead is worth something, or nothing.")
    require_size(draft.step.counter_minor)
    for line in lines:
        require_size(line.cost_minor, line.worth_minor)


def keep_lines(desk: Desk, work: Work, facts: ComplaintFacts, draft: ActDraft) -> None:
    """Makes the lines of a complaint those of the draft; only what changed is written.

    Raises: RuleBroken("offering.is_offered"): what they ask for is something the shop offers;
            RuleBroken("voucher.in_use", "voucher.used"): a voucher that was used, at least in
            part, would be less than that, or nothing at all;
            NotFound: what they ask for is no longer on its list.
    """
    _tie_offering(work, facts, draft)
    _keep_options(work, facts, draft)
    _keep_redress(desk, work, facts, RedressKind.REMEDY, draft.remedy)
    _keep_redress(desk, work, facts, RedressKind.GOODWILL, draft.goodwill)
    _keep_promise(desk, work, facts, draft)
    _keep_follow_up(work, facts, draft)


def _tie_offering(work: Work, facts: ComplaintFacts, draft: ActDraft) -> None:
    """What was asked for that the shop does not offer, if anything."""
    offering_id = draft.offering_id
    if draft.new_offering.strip():
        offering_id = not_offered(work, draft.new_offering).id
    known = offering_id is None or offering_id == facts.complaint.offering_id
    if not known and work.offerings.require(offering_id or 0).is_offered:
        raise RuleBroken(
            "offering.is_offered", "Choose something from the list of what you don’t offer."
        )
    work.complaints.replace(replace(facts.complaint, offering_id=offering_id))


def _keep_options(work: Work, facts: ComplaintFacts, draft: ActDraft) -> None:
    kept = {option.id for option in draft.options}
    for option in facts.options:
        if option.id not in kept:
            work.options.remove(option.id)
    for position, option in enumerate(draft.options):
        placed = replace(option, complaint_id=facts.complaint.id, position=position)
        work.options.put(placed) if option.id else work.options.add(placed)


def _keep_redress(
    desk: Desk,
    work: Work,
    facts: ComplaintFacts,
    kind: RedressKind,
    lines: tuple[RedressDraft, ...],
) -> None:
    """Lines keep their place, the day they were given on, and what was used of them."""
    known = list(facts.lines(kind))
    uses = uses_of(work.connection, [line.id for line in known])
    pairs, gone, new_lines = _paired(known, list(lines), uses)
    for old, new in pairs:
        changed = _filled(old, new)
        check_change(changed, uses.get(old.id, ()))
        work.redress.replace(changed)
    for old in gone:
        if old.id in uses:
            raise RuleBroken(
                "voucher.used",
                "Some of this voucher was used or lapsed, so it stays. "
                "Take that back first, on the customer’s page.",
            )
        work.redress.remove(old.id)
    shop = work.settings.read()
    account = shop.remedy_account if kind is RedressKind.REMEDY else shop.goodwill_account
    for new in new_lines:
        empty = Redress(
            customer_id=facts.complaint.customer_id,
            complaint_id=facts.complaint.id,
            kind=kind,
            form=new.form,
            what="",
            cost_minor=0,
            given_on=desk.today(),
            account_code=account,
        )
        work.redress.add(_filled(empty, new))


def _paired(
    known: list[Redress],
    lines: list[RedressDraft],
    uses: Mapping[int, tuple[VoucherUse, ...]],
) -> tuple[list[tuple[Redress, RedressDraft]], list[Redress], list[RedressDraft]]:
    """Lines on file with what they become, those that go, and those that come.

    They go by their place; but a voucher that was used stays itself wherever it stands now.
    """
    pairs: list[tuple[Redress, RedressDraft]] = []
    for old in [line for line in known if line.id in uses]:
        same = next((new for new in lines if _filled(old, new) == old), None)
        if same is not None:
            pairs.append((old, same))
            known.remove(old)
            lines.remove(same)
    pairs += zip(known, lines, strict=False)
    return pairs, known[len(lines) :], lines[len(known) :]


def _filled(line: Redress, draft: RedressDraft) -> Redress:
    return replace(
        line,
        form=draft.form,
        what=draft.what.strip(),
        cost_minor=draft.cost_minor,
        worth_minor=draft.worth_minor,
    )


def _keep_promise(desk: Desk, work: Work, facts: ComplaintFacts, draft: ActDraft) -> None:
    """The one promise of this step; those made in a contact stand by themselves."""
    agreed = [promise for promise in facts.promises if promise.contact_id is None]
    waiting = [promise for promise in agreed if promise.is_open]
    planned = draft.promise
    if planned is None or not planned.what.strip():
        for promise in waiting:
            work.promises.remove(promise.id)
        return
    what, due_at = planned.what.strip(), planned.due_at
    who = planned.person_id or facts.complaint.person_id
    if waiting:
        known = waiting[0]
        if due_at != known.due_at:  # agreed anew with them, as all of this step is
            known = replace(known, agreed_due_at=None, moves=known.moves + _was_agreed(facts))
        work.promises.replace(replace(known, what=what, due_at=due_at, person_id=who))
    elif not any(
        (old.what, old.due_at) == (what, due_at) for old in _since_reopened(facts, agreed)
    ):
        work.promises.add(
            Promise(
                customer_id=facts.complaint.customer_id,
                what=what,
                due_at=due_at,
                offset_minutes=desk.offset_minutes(),
                person_id=who,
                complaint_id=facts.complaint.id,
                made_at=desk.now(),
            )
        )


def _was_agreed(facts: ComplaintFacts) -> bool:
    """Whether the step was done before, so that another date moves what they counted on."""
    return facts.act is not None and facts.act.done_at is not None


def _since_reopened(facts: ComplaintFacts, promises: list[Promise]) -> list[Promise]:
    """Promises that were made since the complaint was last taken up: all of them at first."""
    since = facts.complaint.reopened_at
    return [each for each in promises if since is None or _is_after(each.made_at, since)]


def _is_after(moment: datetime | None, since: datetime) -> bool:
    return moment is not None and moment >= since


def _keep_follow_up(work: Work, facts: ComplaintFacts, draft: ActDraft) -> None:
    waiting = [asked for asked in facts.follow_ups if not asked.is_over]
    planned = draft.follow_up
    if planned is None:
        for asked in waiting:
            work.follow_ups.remove(asked.id)
        return
    question, who = planned.question.strip(), planned.person_id or facts.complaint.person_id
    if waiting:
        work.follow_ups.replace(
            replace(waiting[0], ask_on=planned.ask_on, question=question, person_id=who)
        )
    elif not any(
        asked.question == question and planned.ask_on <= asked.ask_on
        for asked in _asked_since_reopened(facts)
    ):
        work.follow_ups.add(
            FollowUp(
                customer_id=facts.complaint.customer_id,
                ask_on=planned.ask_on,
                question=question,
                complaint_id=facts.complaint.id,
                person_id=who,
            )
        )


def _asked_since_reopened(facts: ComplaintFacts) -> list[FollowUp]:
    """Follow-ups that were answered or declined since the complaint was last taken up."""
    since = facts.complaint.reopened_at
    return [
        asked
        for asked in facts.follow_ups
        if since is None or _is_after(asked.answered_at or asked.declined_at, since)
    ]
