"""Listen: their words as first written, what it means for them, and the read-back."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from csdesk.domain.complaint import Feeling, ListenDraft, ListenStep, Severity
from csdesk.domain.contact import Channel
from csdesk.domain.hearing import had_first_reply, missing_to_listen, severity_now
from csdesk.domain.question import AnsweredQuestion
from ui.complaints.complaint_words import (
    channel_options,
    feeling_options,
    named,
    severity_options,
    tr,
    words_of,
)
from ui.complaints.growing_pills import GrowingPills
from ui.complaints.more_to_ask import MoreToAsk
from ui.complaints.page_facts import LISTEN, Body, PageFacts
from ui.complaints.read_back_card import ReadBackCard
from ui.complaints.read_backs import listen_read_back
from ui.complaints.step_form import StepForm
from ui.context import Context
from ui.widgets.chips import ChoicePills
from ui.widgets.fields import LineField, MoneyField, TextField
from ui.widgets.pickers import Picker
from ui.widgets.text import tip


class ListenForm(StepForm):
    """The first step. What was written first can't be written over; more is added below it."""

    step = LISTEN
    card: ReadBackCard

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.card = ReadBackCard(LISTEN, may_refuse=True)
        self.card.changed.connect(self.hear)
        self.card.refused.connect(self._put_right)
        self._build_words()
        self._build_choices()
        self._build_judgement()
        self.more = MoreToAsk()
        self.more.changed.connect(self.hear)
        self.body_of_form.addWidget(self.more)
        self.watch(
            {
                "added_words": self.added,
                "effect": self.effect,
                "channel": self.channel,
                "feeling": self.feeling,
                "broken_promise": self.broken,
                "expected": self.expected,
                "seeks": self.seeks,
                "category": self.category,
                "severity": self.severity,
                "at_stake": self.at_stake,
                "severity_reason": self.severity_reason,
            }
            | self.more.fields()
        )

    def facts_body(self, page: PageFacts) -> Body:
        complaint = page.complaint
        step = page.facts.listen or ListenStep(complaint.id)
        stake = complaint.at_stake_minor
        return {
            "added_words": step.added_words,
            "effect": step.effect,
            "channel": complaint.channel,
            "feeling": step.feeling,
            "broken_promise": step.broken_promise_id,
            "expected": step.expected,
            "seeks": step.seeks,
            "category": complaint.category_id,
            "severity": int(severity_now(complaint)),
            "severity_reason": complaint.later_severity_reason,
            "at_stake": self.context.wording.money(stake) if stake else "",
            "promised_before": step.promised,
            "is_safety": complaint.is_safety,
            "is_urgent": complaint.is_urgent,
            "answers": [[each.question, each.answer] for each in page.facts.answered_questions],
            "read_back": step.summary,
            "said_yes": step.read_back_at is not None,
            "why_not": step.read_back_skipped,
            "refusals": step.read_back_refusals,
        }

    def body(self) -> Body:
        return self.inputs.body() | {
            "answers": [list(pair) for pair in self.more.questions.answers()],
            "refusals": self.card.refusals,
            "read_back": self.card.custom,
            "said_yes": self.card.said_yes.isChecked(),
            "why_not": self.card.reason.text(),
        }

    def fill(self, body: Body) -> None:
        self.card.write("")
        self.more.fill_answers(body.get("answers"))
        super().fill(body)
        self.more.open_if_used()
        written = body.get("read_back")
        if isinstance(written, str) and written:
            self.card.write(written)
        refusals = body.get("refusals")
        self.card.show_answer(
            bool(body.get("said_yes")),
            str(body.get("why_not") or ""),
            refusals if isinstance(refusals, int) else 0,
        )

    def value(self) -> ListenDraft:
        assert self.page is not None
        words = self.inputs.text
        feeling = self.feeling.value()
        step = ListenStep(
            self.page.complaint.id,
            added_words=words("added_words"),
            effect=words("effect"),
            expected=words("expected"),
            promised=words("promised_before"),
            broken_promise_id=self.subject()[1],
            seeks=words("seeks"),
            feeling=None if feeling is None else Feeling(str(feeling)),
            summary=self.card.words(),
            read_back_at=self._read_back_at(),
            read_back_skipped=self.card.why_not(),
            read_back_refusals=self.card.refusals,
        )
        return self._with_complaint(step)

    def missing(self) -> tuple[str, ...]:
        assert self.page is not None
        return missing_to_listen(self.page.facts, self.value())

    def name_them(self, page: PageFacts) -> None:
        name = page.name
        self.heading.setText(
            named(
                *(name, tr("Let {name} finish, then write it down.")),
                tr("Let them finish, then write it down."),
            )
        )
        self.subheading.setText(
            tr("No fixing yet. If you catch yourself explaining, stop and ask one more question.")
        )
        self.words.setText(page.complaint.words)
        day = self.context.wording.day(page.complaint.opened_at)
        self.rows["words"].hint.setText(tr("As first written, {day}").format(day=day))
        self.ask("effect", tr("What does it mean for {name}’s day?"), tr("What does it mean?"))
        self.ask("feeling", tr("How upset does {name} sound?"), tr("How upset do they sound?"))
        self.ask("expected", tr("What did {name} expect?"), tr("What did they expect?"))
        self.ask("seeks", tr("What would {name} like?"), tr("What would they like?"))
        self.broken.offer([(item.id, item.label) for item in page.broken_promises])
        self.category.set_options(
            [(None, tr("Not sure yet")), *((item.id, item.label) for item in page.categories)]
        )
        self.card.call(name)

    def look_again(self) -> None:
        words = self.inputs.text
        self._offer_questions()
        self._tell_severity()
        self.card.compose(
            listen_read_back(
                words=self.words.text(),
                added=words("added_words"),
                effect=words("effect"),
                promised=words("promised_before"),
                expected=words("expected"),
                answers=[answer for _, answer in self.more.questions.answers()],
                seeks=words("seeks"),
            )
        )

    def first_focus(self) -> QWidget:
        return self.effect if self.words.text().strip() else self.added

    def next_words(self) -> tuple[str, str]:
        return tr("On to Empathize"), ""

    def mark_of(self, code: str) -> QWidget | None:
        marks: dict[str, QWidget] = {
            "read_back": self.card.said_yes,
            "severity_reason": self.severity_reason,
        }
        return marks.get(code, self.added)

    def subject(self) -> tuple[int | None, int | None]:
        """The category and the broken promise chosen just now, by their ids."""
        category, broken = self.category.value(), self.broken.value()
        return (
            category if isinstance(category, int) else None,
            broken if isinstance(broken, int) else None,
        )

    def _put_right(self) -> None:
        """“Not quite”: what is put right is added, in their words."""
        self.hear()
        self.added.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bring_to_sight(self.added)

    def _read_back_at(self) -> datetime | None:
        """When they said yes to just these words."""
        assert self.page is not None
        known = self.page.facts.listen
        if not self.card.said_yes.isChecked():
            return None
        same = known is not None and known.summary.strip() == self.card.words()
        kept = known.read_back_at if known is not None and same else None
        return kept or self.context.desk.now()

    def _with_complaint(self, step: ListenStep) -> ListenDraft:
        assert self.page is not None
        channel, severity = self.channel.value(), self.severity.value()
        complaint = self.page.complaint
        return ListenDraft(
            step,
            title=complaint.title,
            channel=complaint.channel if channel is None else Channel(str(channel)),
            category_id=self.subject()[0],
            severity=Severity(severity) if isinstance(severity, int) else complaint.severity,
            at_stake_minor=max(0, self.at_stake.amount() or 0),
            is_safety=self.more.safety.isChecked(),
            is_urgent=self.more.urgent.isChecked(),
            later_severity_reason=self.inputs.text("severity_reason"),
            answered_questions=tuple(
                AnsweredQuestion(complaint.id, position, question, answer)
                for position, (question, answer) in enumerate(self.more.questions.answers())
            ),
        )

    def _build_words(self) -> None:
        self.words = TextField(tr("What happened?"), lines=2)
        self.words.setObjectName("words")
        self.words.setReadOnly(True)
        self.words.setToolTip(tr("Their words stay as they were first written."))
        first = self.labelled("words", tr("What happened?"), self.words)
        self.body_of_form.addWidget(first)
        self.added = TextField(
            tr("More of what happened"),
            tr("Anything more, or put right? It is added, in their words."),
            lines=1,
        )
        self.body_of_form.addSpacing(-4)
        self.body_of_form.addWidget(self.added)
        self.effect = TextField("", lines=2)
        hint = tr("Their words, not ours")
        self.body_of_form.addWidget(self.labelled("effect", " ", self.effect, hint))

    def _build_choices(self) -> None:
        self.channel = ChoicePills(tr("How did it reach you?"), channel_options())
        self.feeling = ChoicePills(tr("How upset do they sound?"), feeling_options())
        self.side_by_side(
            self.labelled("channel", tr("How did it reach you?"), self.channel),
            self.labelled("feeling", " ", self.feeling, tr("Your sense of it")),
            stretch=(14, 10),
        )
        self.broken = GrowingPills(tr("Which promise was broken?"))
        self.body_of_form.addWidget(
            self.labelled(
                *("broken_promise", tr("Which promise was broken?"), self.broken),
                tr("This decides what is remedy and what is goodwill"),
            )
        )
        self.expected, self.seeks = LineField(""), LineField("")
        self.side_by_side(
            self.labelled("expected", " ", self.expected),
            self.labelled("seeks", " ", self.seeks),
        )

    def _build_judgement(self) -> None:
        self.category = Picker(tr("What is it about?"))
        self.severity = ChoicePills(tr("How serious is it?"), severity_options())
        self.at_stake = MoneyField(tr("Money at stake"), self.context.wording)
        self.side_by_side(
            self.labelled("category", tr("What is it about?"), self.category),
            self.labelled("severity", tr("How serious is it?"), self.severity),
            self.labelled("at_stake", tr("Money at stake"), self.at_stake),
            stretch=(12, 12, 7),
        )

        self.severity_reason = LineField(tr("Why is it another now?"))
        hint = tr("Months are compared by what was set before the first reply")
        self._reason_row = self.labelled(
            *("severity_reason", tr("Why is it another now?"), self.severity_reason), hint
        )
        self._reason_row.setVisible(False)
        self.body_of_form.addWidget(self._reason_row)

    def _offer_questions(self) -> None:
        if self.page is not None:
            self.more.offer(self.page.questions, self.subject()[0])

    def _tell_severity(self) -> None:
        """After the first reply the first answer stays; another one stands beside it."""
        if self.page is None:
            return
        first = self.page.complaint.severity
        locked = had_first_reply(self.page.facts)
        why = tr("Set to “{first}” before the first reply. That stays; what it is now is added.")
        first_words = words_of(severity_options(), int(first))
        self.severity.setToolTip(tip(why.format(first=first_words)) if locked else "")
        self._reason_row.setVisible(locked and self.severity.value() != int(first))
