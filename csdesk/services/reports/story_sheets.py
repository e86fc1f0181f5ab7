"""The sheets of one customer’s story: everything that is kept about them, noun by noun."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from csdesk.domain.complaint import ComplaintFacts
from csdesk.domain.contact import About, Contact
from csdesk.domain.follow_up import FollowUp
from csdesk.domain.ours import ours
from csdesk.domain.promise import Promise
from csdesk.domain.purchase import Purchase
from csdesk.domain.redress import Redress, RedressKind
from csdesk.domain.reports.sheet import Column, Kind, Sheet
from csdesk.domain.reports.words import (
    CHANNEL_WORDS,
    FORM_WORDS,
    OUTCOME_WORDS,
    SEVERITY_WORDS,
    STAGE_WORDS,
    YES,
)
from csdesk.domain.review import Review
from csdesk.domain.voucher import Voucher, VoucherUse
from csdesk.services.reports.asked import Asked
from csdesk.services.reports.story_facts import Story, local_day
from csdesk.services.reports.story_kept import Sheets, known, served, written
from csdesk.services.reports.story_steps import StepLine, steps_of

ABOUT_WORDS = {
    About.QUESTION: ours("Question"),
    About.THANKS: ours("Thanks"),
    About.ORDER: ours("Order"),
    About.COMPLAINT: ours("Complaint"),
}
KIND_WORDS = {RedressKind.REMEDY: ours("Remedy"), RedressKind.GOODWILL: ours("Goodwill")}
_DAY, _WORD, _TEXT, _ID = Kind.DAY, Kind.WORD, Kind.TEXT, Kind.ID
_NUMBER, _MONEY = Kind.NUMBER, Kind.MONEY


def story_sheets(asked: Asked, story: Story) -> tuple[Sheet[Any], ...]:
    """Those that have a line; what is empty is said on the first page."""
    makers = (_bought, _spoken, _complained, _given, _promised, _asked_them)
    found = (sheet for maker in (*makers, written, served, known) for sheet in maker(asked, story))
    return tuple(sheet for sheet in found if len(sheet.lines))


def _bought(asked: Asked, story: Story) -> Sheets:
    """Purchases, without what the goods cost the shop and what it earned."""
    told = asked.told
    columns: tuple[Column[Purchase], ...] = (
        Column(ours("Purchase ID"), _ID, lambda p: p.id),
        Column(ours("Day"), _DAY, lambda p: p.bought_on),
        Column(ours("Document number"), _TEXT, lambda p: told(p.reference)),
        Column(ours("What it was"), _TEXT, lambda p: told(p.what)),
        Column(ours("Net"), _MONEY, lambda p: p.net_minor, summed=True),
        Column(ours("Tax"), _MONEY, lambda p: p.tax_minor, summed=True),
        Column(ours("Gross"), _MONEY, lambda p: p.gross_minor, summed=True),
        Column(ours("Return of purchase"), _ID, lambda p: p.return_of),
        Column(ours("Complaint ID"), _ID, lambda p: p.complaint_id),
    )
    about = ours("One purchase or return a line.")
    yield Sheet("Purchases", ours("Your purchases"), about, columns, story.purchases)
    waiting: tuple[Column[Any], ...] = (
        Column(ours("Day"), _DAY, lambda w: w.bought_on),
        Column(ours("Document number"), _TEXT, lambda w: told(w.reference)),
        Column(ours("What it was"), _TEXT, lambda w: told(w.what)),
        Column(ours("Amount in the list"), _TEXT, lambda w: told(w.amount or "")),
        Column(ours("Currency"), _TEXT, lambda w: w.currency),
    )
    about = ours("Sales that a list told only half of; they count once another brings the rest.")
    yield Sheet("WaitingSales", ours("Waiting sales"), about, waiting, story.waiting)


def _spoken(asked: Asked, story: Story) -> Sheets:
    """Contacts, without what they took out of whoever took them."""
    columns: tuple[Column[Contact], ...] = (
        Column(ours("Contact ID"), _ID, lambda c: c.id),
        Column(ours("Day"), _DAY, lambda c: local_day(asked, c.at, c.offset_minutes)),
        Column(ours("How"), _WORD, lambda c: CHANNEL_WORDS[c.channel]),
        Column(ours("About"), _WORD, lambda c: ABOUT_WORDS[c.about]),
        Column(ours("What was said"), _TEXT, lambda c: asked.told(c.said)),
        Column(ours("With"), _TEXT, lambda c: asked.person(c.person_id)),
        Column(ours("Complaint ID"), _ID, lambda c: c.complaint_id),
        Column(ours("You waited (minutes)"), _NUMBER, lambda c: c.wait_minutes),
        Column(ours("You had to tell it again"), _WORD, lambda c: YES if c.retold else None),
        Column(ours("Marked as abuse"), _WORD, lambda c: YES if c.abuse else None),
    )
    about = ours("One call, visit, message or letter a line.")
    yield Sheet("Contacts", ours("Contacts"), about, columns, story.contacts)


def _complained(asked: Asked, story: Story) -> Sheets:
    columns: tuple[Column[ComplaintFacts], ...] = (
        Column(ours("Complaint ID"), _ID, lambda f: f.complaint.id),
        Column(
            ours("Opened"),
            _DAY,
            lambda f: local_day(asked, f.complaint.opened_at, f.complaint.offset_minutes),
        ),
        Column(ours("Complaint"), _TEXT, lambda f: asked.told(f.complaint.title)),
        Column(ours("Category"), _TEXT, lambda f: asked.labels.get(f.complaint.category_id, "")),
        Column(ours("Severity"), _WORD, lambda f: SEVERITY_WORDS[f.complaint.severity]),
        Column(ours("Stage"), _WORD, lambda f: STAGE_WORDS[f.stage]),
        Column(
            ours("Outcome"),
            _WORD,
            lambda f: None if f.complaint.outcome is None else OUTCOME_WORDS[f.complaint.outcome],
        ),
        Column(ours("Cause"), _TEXT, lambda f: asked.labels.get(f.complaint.cause_id, "")),
        Column(ours("At stake"), _MONEY, lambda f: f.complaint.at_stake_minor),
        Column(ours("Looked after by"), _TEXT, lambda f: asked.person(f.complaint.person_id)),
        Column(
            ours("Settled"),
            _DAY,
            lambda f: local_day(asked, f.complaint.settled_at, f.complaint.offset_minutes),
        ),
        Column(ours("Times reopened"), _NUMBER, lambda f: len(f.reopenings)),
        Column(ours("Number elsewhere"), _TEXT, lambda f: asked.told(f.complaint.reference)),
    )
    about = ours("One complaint a line.")
    yield Sheet("Complaints", ours("Complaints"), about, columns, story.complaints)
    steps: tuple[Column[StepLine], ...] = (
        Column(ours("Complaint ID"), _ID, lambda s: s.complaint_id),
        Column(ours("Step"), _WORD, lambda s: s.step),
        Column(ours("Done on"), _DAY, lambda s: s.on),
        Column(ours("What it is"), _WORD, lambda s: s.what),
        Column(ours("Written down"), _TEXT, lambda s: s.words),
    )
    lines = tuple(line for facts in story.complaints for line in steps_of(asked, facts))
    about = ours("Everything that was written down about your complaints, step by step.")
    yield Sheet("Steps", ours("Steps"), about, steps, lines)


@dataclass(frozen=True, slots=True)
class _Used:
    """A use of a voucher."""

    voucher: Voucher
    use: VoucherUse


def _given(asked: Asked, story: Story) -> Sheets:
    """What was given, at what it is worth to the customer; what it costs the shop is its own."""
    columns: tuple[Column[Redress], ...] = (
        Column(ours("Redress ID"), _ID, lambda r: r.id),
        Column(ours("Given on"), _DAY, lambda r: r.given_on),
        Column(ours("Complaint ID"), _ID, lambda r: r.complaint_id),
        Column(ours("Remedy or goodwill"), _WORD, lambda r: KIND_WORDS[r.kind]),
        Column(ours("Form"), _WORD, lambda r: FORM_WORDS[r.form]),
        Column(ours("What it was"), _TEXT, lambda r: asked.told(r.what)),
        Column(ours("Worth to you"), _MONEY, lambda r: r.worth_minor),
    )
    lines = tuple(line for facts in story.complaints for line in facts.redress)
    about = ours("What you were given to put things right, and thank-yous on top.")
    yield Sheet("Redress", ours("Remedies and goodwill"), about, columns, lines)
    uses: tuple[Column[_Used], ...] = (
        Column(ours("Redress ID"), _ID, lambda u: u.use.redress_id),
        Column(ours("Day"), _DAY, lambda u: u.use.used_on),
        Column(ours("Worth of the voucher"), _MONEY, lambda u: u.voucher.face_minor),
        Column(ours("Used"), _MONEY, lambda u: u.use.amount_minor),
        Column(ours("Lapsed"), _WORD, lambda u: YES if u.use.lapsed else None),
        Column(ours("For purchase"), _ID, lambda u: u.use.purchase_id),
        Column(ours("Note"), _TEXT, lambda u: asked.told(u.use.note)),
    )
    used = tuple(_Used(voucher, use) for voucher in story.vouchers for use in voucher.uses)
    about = ours("What you bought for vouchers, or what can’t be used any more.")
    yield Sheet("VoucherUses", ours("Vouchers used"), about, uses, used)


def _promised(asked: Asked, story: Story) -> Sheets:
    def day(promise: Promise, at: Any) -> Any:
        return local_day(asked, at, promise.offset_minutes)

    columns: tuple[Column[Promise], ...] = (
        Column(ours("Made on"), _DAY, lambda p: day(p, p.made_at)),
        Column(ours("Promise"), _TEXT, lambda p: asked.told(p.what)),
        Column(ours("By whom"), _TEXT, lambda p: asked.person(p.person_id)),
        Column(ours("Promised for"), _DAY, lambda p: day(p, p.due_at)),
        Column(ours("Agreed with you for"), _DAY, lambda p: day(p, p.binding_due_at)),
        Column(ours("Kept on"), _DAY, lambda p: day(p, p.kept_at)),
        Column(ours("Not kept, said on"), _DAY, lambda p: day(p, p.broken_at)),
        Column(ours("Reason"), _TEXT, lambda p: asked.told(p.reason)),
        Column(ours("Times moved"), _NUMBER, lambda p: p.moves),
        Column(ours("Complaint ID"), _ID, lambda p: p.complaint_id),
    )
    about = ours("One promise to you a line.")
    yield Sheet("Promises", ours("Promises"), about, columns, story.promises)


def _asked_them(asked: Asked, story: Story) -> Sheets:
    columns: tuple[Column[FollowUp], ...] = (
        Column(ours("To be asked on"), _DAY, lambda f: f.ask_on),
        Column(ours("Question"), _TEXT, lambda f: asked.told(f.question)),
        Column(ours("Answered on"), _DAY, lambda f: local_day(asked, f.answered_at)),
        Column(ours("Rather not asked, on"), _DAY, lambda f: local_day(asked, f.declined_at)),
        Column(ours("Satisfaction (1-5)"), _NUMBER, lambda f: f.satisfaction),
        Column(ours("Ease (1-7)"), _NUMBER, lambda f: f.ease),
        Column(ours("Would recommend (0-10)"), _NUMBER, lambda f: f.recommend),
        Column(ours("What you answered"), _TEXT, lambda f: asked.told(f.words)),
        Column(ours("Called back on"), _DAY, lambda f: local_day(asked, f.called_back_at)),
        Column(ours("What came of the call"), _TEXT, lambda f: asked.told(f.call_back_words)),
        Column(ours("Theme"), _TEXT, lambda f: asked.labels.get(f.theme_id, "")),
        Column(ours("Complaint ID"), _ID, lambda f: f.complaint_id),
    )
    about = ours("What you were asked, and what you answered.")
    yield Sheet("Answers", ours("Questions and answers"), about, columns, story.follow_ups)
    reviews: tuple[Column[Review], ...] = (
        Column(ours("Posted on"), _DAY, lambda r: r.posted_on),
        Column(ours("Site"), _TEXT, lambda r: asked.told(r.site)),
        Column(ours("Stars"), _NUMBER, lambda r: r.stars),
        Column(ours("What you wrote"), _TEXT, lambda r: asked.told(r.words)),
        Column(ours("Link"), _TEXT, lambda r: asked.told(r.link)),
        Column(ours("Our reply"), _TEXT, lambda r: asked.told(r.reply)),
        Column(ours("Replied on"), _DAY, lambda r: local_day(asked, r.replied_at)),
    )
    about = ours("Public reviews that we think are yours.")
    yield Sheet("Reviews", ours("Reviews"), about, reviews, story.reviews)
