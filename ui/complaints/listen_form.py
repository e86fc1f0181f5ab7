"""Listen: their words as first written, what it means for them, and the read-back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from csdesk.domain.complaint import (
    Feeling,
    ListenDraft,
    ListenStep,
    Severity,
    missing_for_listen,
)
from csdesk.domain.contact import Channel
from ui.complaints.complaint_words import (
    channel_options,
    feeling_options,
    named,
    severity_options,
    tr,
)
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
        self.card = ReadBackCard(LISTEN)
        self.card.changed.connect(self.hear)
        self._build_words()
        self._build_choices()
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
            }
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
            "severity": int(complaint.severity),
            "at_stake": self.context.wording.money(stake) if stake else "",
            "read_back": step.summary,
            "said_yes": step.read_back_at is not None,
            "why_not": step.read_back_skipped,
        }

    def body(self) -> Body:
        return self.inputs.body() | {
            "read_back": self.card.custom,
            "said_yes": self.card.said_yes.isChecked(),
            "why_not": self.card.reason.text(),
        }

    def fill(self, body: Body) -> None:
        self.card.write("")
        super().fill(body)
        written = body.get("read_back")
        if isinstance(written, str) and written:
            self.card.write(written)
        self.card.show_answer(bool(body.get("said_yes")), str(body.get("why_not") or ""))

    def value(self) -> ListenDraft:
        assert self.page is not None
        known = self.page.facts.listen
        words = self.inputs.text
        feeling, broken = self.feeling.value(), self.broken.value()
        read_back = None if known is None else known.read_back_at
        if not self.card.said_yes.isChecked():
            read_back = None
        elif read_back is None:
            read_back = self.context.desk.now()
        step = ListenStep(
            self.page.complaint.id,
            added_words=words("added_words"),
            effect=words("effect"),
            expected=words("expected"),
            broken_promise_id=broken if isinstance(broken, int) else None,
            seeks=words("seeks"),
            feeling=None if feeling is None else Feeling(str(feeling)),
            summary=self.card.words(),
            read_back_at=read_back,
            read_back_skipped=self.card.why_not(),
        )
        return self._with_complaint(step)

    def missing(self) -> tuple[str, ...]:
        assert self.page is not None
        return missing_for_listen(self.page.complaint, self.value().step)

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
        self._lock_severity(page)

    def look_again(self) -> None:
        words = self.inputs.text
        self.card.compose(
            listen_read_back(
                *(self.words.text(), words("added_words"), words("effect")),
                *(words("expected"), words("seeks")),
            )
        )

    def first_focus(self) -> QWidget:
        return self.effect if self.words.text().strip() else self.added

    def next_words(self) -> tuple[str, str]:
        return tr("On to Empathize"), ""

    def mark_of(self, code: str) -> QWidget | None:
        return self.card.said_yes if code == "read_back" else self.added

    def _with_complaint(self, step: ListenStep) -> ListenDraft:
        assert self.page is not None
        channel, severity = self.channel.value(), self.severity.value()
        category = self.category.value()
        complaint = self.page.complaint
        return ListenDraft(
            step,
            title=complaint.title,
            channel=complaint.channel if channel is None else Channel(str(channel)),
            category_id=category if isinstance(category, int) else None,
            severity=Severity(severity) if isinstance(severity, int) else complaint.severity,
            at_stake_minor=max(0, self.at_stake.amount() or 0),
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
        self.category = Picker(tr("What is it about?"))
        self.severity = ChoicePills(tr("How serious is it?"), severity_options())
        self.at_stake = MoneyField(tr("Money at stake"), self.context.wording)
        self.side_by_side(
            self.labelled("category", tr("What is it about?"), self.category),
            self.labelled("severity", tr("How serious is it?"), self.severity),
            self.labelled("at_stake", tr("Money at stake"), self.at_stake),
            stretch=(12, 12, 7),
        )

    def _lock_severity(self, page: PageFacts) -> None:
        heard = page.facts.empathize
        locked = heard is not None and heard.acknowledged_at is not None
        self.severity.setEnabled(not locked)
        why = tr("It was set when the first reply went out, and stays, so that months compare.")
        self.severity.setToolTip(tip(why) if locked else "")


class GrowingPills(ChoicePills):
    """Pills whose answers come from a list of the shop."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, (), parent)

    def offer(self, options: list[tuple[object, str]]) -> None:
        """Offer other answers; what was chosen stays chosen where it still exists."""
        from ui.widgets.chips import ChoicePill

        kept = self.value()
        layout = self.layout()
        for button in self._group.buttons():
            self._group.removeButton(button)
            if layout is not None:
                layout.removeWidget(button)
            button.deleteLater()
        self._values.clear()
        for value, words in options:
            button = self._add(ChoicePill(words), value)
            if layout is not None:
                layout.addWidget(button)
        self.choose(kept)
