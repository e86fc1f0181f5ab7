"""A settled complaint: how it ended, how long it took, what the records show."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtWidgets import QWidget

from csdesk.domain.complaint import ComplaintFacts, Outcome
from csdesk.domain.follow_up import FollowUp
from csdesk.domain.redress import RedressKind
from csdesk.domain.resolving import (
    STAYS_SETTLED_FOR,
    contacts_until_settled,
    first_settled_at,
    first_time_to_resolve,
    full_time_to_resolve,
    resolved_at_first_contact,
    wants_new_facts,
)
from csdesk.domain.spoken import filled
from csdesk.services.settling import reopen, save_views
from ui.complaints.call_back_panel import CallBack, call_owed
from ui.complaints.complaint_words import outcome_words, tr
from ui.complaints.famous_four_card import FamousFourCard
from ui.complaints.page_facts import Body, PageFacts
from ui.complaints.stage_panels import Facts, StagePanel
from ui.complaints.three_views import ThreeViews
from ui.context import Context
from ui.widgets.buttons import Button, Kind
from ui.widgets.fields import LineField
from ui.widgets.surfaces import Well, row
from ui.widgets.text import label
from ui.wording import Wording

_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)


class SettledPanel(StagePanel):
    """What came of it; only a reason takes it up again."""

    def __init__(self, context: Context, page: PageFacts, parent: QWidget | None = None) -> None:
        super().__init__(context, page, parent)
        complaint, wording = page.complaint, context.wording
        when = "" if complaint.settled_at is None else wording.date(complaint.settled_at)
        elsewhere = complaint.ended_elsewhere
        head = tr("Ended before csdesk.") if elsewhere else tr("Settled.")
        self.head(head, filled(tr("Since {day}."), day=when))
        fields: dict[str, QWidget] = {}
        asked = call_owed(page)
        if asked is not None:
            call = CallBack(context, self, asked)
            self.lines.addWidget(call)
            fields |= call.fields()
        well = Well(gap=8)
        well.setObjectName("settled_facts")
        well.body.addWidget(Facts([*_ending(page, wording), *time_pairs(page.facts, page.now)]))
        self.lines.addWidget(well)
        if page.four is not None:
            self.lines.addWidget(FamousFourCard(page.four, page.name, page.facts))
        fields |= self._build_views(page) | self._build_reopening(page)
        self.watch(fields)
        self._suit()
        self.new_facts.textChanged.connect(lambda _: self._suit())
        self.lines.addStretch(1)

    def fill(self, body: Body) -> None:
        super().fill(body)
        self._suit()

    def _build_views(self, page: PageFacts) -> dict[str, QWidget]:
        self.views = ThreeViews(page.name, page.complaint)
        keep = Button(tr("Keep these"), Kind.SOFT, "check", compact=True)
        keep.setObjectName("keep_views")
        keep.clicked.connect(self._keep_views)
        self.views.body.addWidget(keep)
        self.lines.addWidget(self.views)
        return self.views.fields()

    def _build_reopening(self, page: PageFacts) -> dict[str, QWidget]:
        again = Well(outlined=True, gap=8)
        again.body.addWidget(label(tr("Is there something new?"), "strong"))
        self.reason = LineField(tr("Why take it up again?"), tr("Why take it up again?"))
        again.body.addWidget(self.reason)
        self.new_facts = LineField(
            tr("What nobody knew then"), tr("What nobody knew when the final say was given")
        )
        self.new_facts.setVisible(page.complaint.final_say_at is not None)
        again.body.addWidget(self.new_facts)
        self._told = label("", "small", "badTxt", wrap=True)
        self._told.setObjectName("reopen_told")
        self._told.setVisible(False)
        again.body.addWidget(self._told)
        self.again = Button(tr("Take it up again"), Kind.SECONDARY, "arrow-counter-clockwise")
        self.again.setObjectName("reopen")
        self.again.clicked.connect(self._reopen)
        line = row(gap=8)
        line.addWidget(self.again)
        sent = Button(tr("Log a call or a photo"), Kind.GHOST, "image")
        sent.setObjectName("reopen_log_contact")
        sent.setVisible(page.complaint.final_say_at is not None)
        sent.clicked.connect(self._log_contact)
        line.addWidget(sent)
        line.addStretch(1)
        again.body.addLayout(line)
        self.lines.addWidget(again)
        return {"reopen_reason": self.reason, "reopen_new_facts": self.new_facts}

    def _suit(self) -> None:
        """After the final say only what is new takes it up again."""
        if wants_new_facts(self.page.facts) and not self.new_facts.text().strip():
            self.again.turn_off(
                tr(
                    "The final say was given. Write down what nobody knew then, "
                    "or enclose a photo of it, and this opens."
                )
            )
        else:
            self.again.turn_on()

    def _keep_views(self) -> None:
        here = self.page.complaint.id
        self.run(tr("Written down"), save_views, here, self.views.value())

    def _log_contact(self) -> None:
        """What they say and send is written down in any case; a photo of it is a new fact."""
        from ui.customers.contact_way import log_contact_about  # late: seldom needed

        log_contact_about(self.context, self.page.complaint.id)

    def _reopen(self) -> None:
        reason, new_facts = (self.inputs.text(n) for n in ("reopen_reason", "reopen_new_facts"))
        told = tr("Say in a few words what is new. Then it opens at Act.")
        if self.page.complaint.ended_elsewhere:
            told = tr("Say in a few words what is new. Then it opens at Listen.")
        self._told.setText(told)
        self._told.setVisible(not reason)
        if reason:
            here = self.page.complaint.id
            self.run(tr("Taken up again."), reopen, here, reason, new_facts)
        else:
            self.reason.setFocus()


def _ending(page: PageFacts, wording: Wording) -> list[tuple[str, str]]:
    complaint, facts = page.complaint, page.facts
    if complaint.ended_elsewhere:
        return [
            (tr("They said"), complaint.words),
            (tr("How it ended"), outcome_words(complaint.outcome)),
            (tr("Number there"), complaint.reference),
        ]
    answers = [asked for asked in facts.follow_ups if asked.answered_at is not None]
    asked_for = ""
    if complaint.outcome is Outcome.NOT_OFFERED:
        known = {item.id: item.name for item in page.guidance.not_offered}
        asked_for = known.get(complaint.offering_id or 0, "")
    return [
        (tr("How it ended"), outcome_words(complaint.outcome)),
        (tr("They asked for"), asked_for),
        (tr("Cause"), page.label_of(page.causes, complaint.cause_id)),
        (tr("Time"), wording.minutes(facts.minutes)),
        (tr("Remedy"), wording.money(facts.cost_minor(RedressKind.REMEDY))),
        (tr("Goodwill"), wording.money(facts.cost_minor(RedressKind.GOODWILL))),
        (tr("Answered"), _score_words(answers[-1]) if answers else ""),
        (tr("Afterwards"), answers[-1].words if answers else ""),
        (tr("Called back"), answers[-1].call_back_words if answers else ""),
        (tr("Taken up again"), "\n".join(again.reason for again in facts.reopenings)),
        (tr("New facts"), "\n".join(a.new_facts for a in facts.reopenings if a.new_facts)),
    ]


def _score_words(answer: FollowUp) -> str:
    """``Content 5 of 5, easy 7 of 7``; what was not answered is left out."""
    scores = (
        (tr("content {n} of 5"), answer.satisfaction),
        (tr("easy {n} of 7"), answer.ease),
        (tr("would recommend {n} of 10"), answer.recommend),
    )
    said = ", ".join(words.format(n=score) for words, score in scores if score is not None)
    return f"{said[:1].upper()}{said[1:]}"


def time_pairs(facts: ComplaintFacts, now: datetime) -> list[tuple[str, str]]:
    """How long it took, the first time and in all, and whether one contact was enough."""
    first, full = first_time_to_resolve(facts), full_time_to_resolve(facts)
    pairs = [(tr("First time to resolve"), "" if first is None else span_words(first))]
    if facts.reopenings:
        pairs.append((tr("Full time to resolve"), "" if full is None else span_words(full)))
    return [*pairs, (tr("At first contact"), _contact_words(facts, now))]


def _contact_words(facts: ComplaintFacts, now: datetime) -> str:
    settled_at = first_settled_at(facts)
    if settled_at is None:
        return ""
    number = contacts_until_settled(facts)
    match resolved_at_first_contact(facts, now):
        case True:
            return tr("Yes, one contact was enough.")
        case None:
            days = max(1, (settled_at + STAYS_SETTLED_FOR - now).days)
            if days == 1:
                return tr("So far. It counts if it stays settled one more day.")
            return tr("So far. It counts if it stays settled {n} more days.").format(n=days)
    if number > 1:
        return tr("No, it took {n} contacts.").format(n=number)
    return tr("No, it came back within 14 days.")


def span_words(span: timedelta) -> str:
    """``3 days``, ``5 h``; what is shorter than an hour says so."""
    if span >= 2 * _DAY:
        return tr("{n} days").format(n=span // _DAY)
    if span >= _HOUR:
        return tr("{n} h").format(n=span // _HOUR)
    return tr("Less than an hour")
