"""Act: options the customer picks from, remedy and goodwill, one promise, and asking afterwards."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from csdesk.domain.complaint import ActDraft, ActStep, RemedyDecision, missing_for_act
from csdesk.domain.follow_up import FollowUpDraft
from csdesk.domain.promise import PromiseDraft
from csdesk.domain.redress import Redress, RedressForm, RedressKind
from ui.complaints.complaint_words import named, tr
from ui.complaints.counter_proposal import CounterProposal
from ui.complaints.options_editor import OptionsEditor, body_of
from ui.complaints.page_facts import ACT, Body, PageFacts
from ui.complaints.read_back_card import ReadBackCard
from ui.complaints.read_backs import act_read_back
from ui.complaints.redress_panels import RedressPanel, RedressPanels, as_typed
from ui.complaints.side_cards import Adding
from ui.complaints.step_form import StepForm
from ui.context import Context
from ui.theme import Theme
from ui.widgets.choices import CheckBox
from ui.widgets.fields import LineField
from ui.widgets.pickers import DateField, MomentField, PersonPicker
from ui.widgets.surfaces import row
from ui.widgets.text import ElidedLabel

_PROMISE_IN = timedelta(days=3)
_CLOSING_HOUR = 17
_WHO_WHEN = 156, 206


class ActForm(StepForm):
    """The third step: what will happen, agreed and read back."""

    step = ACT
    card: ReadBackCard

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.card = ReadBackCard(ACT)
        self.card.changed.connect(self.hear)
        self.options = OptionsEditor(context)
        self.options.changed.connect(self.hear)
        self.options.chosen.connect(self._take_choice)
        self.head.addWidget(self.options.add_button, 0, Qt.AlignmentFlag.AlignTop)
        self.body_of_form.addWidget(self.options)
        self._choice_trouble = ElidedLabel("", "caption", "badTxt")
        self.body_of_form.addWidget(self._choice_trouble)
        self.redress = RedressPanels(context)
        self.body_of_form.addWidget(self.redress)
        self._build_promise()
        self._build_asking()
        self.counter = CounterProposal()
        self.body_of_form.addWidget(self.counter)
        self.watch(
            self.redress.fields()
            | self.counter.fields()
            | {
                "promise_what": self.promise,
                "promise_person": self.promise_person,
                "promise_due": self.promise_due,
                "nothing_to_promise": self.nothing,
                "ask_question": self.question,
                "ask_person": self.ask_person,
                "ask_on": self.ask_on,
            }
        )

    def facts_body(self, page: PageFacts) -> Body:
        facts, money = page.facts, self.context.wording.money
        step = facts.act or ActStep(page.complaint.id)
        chosen = [at for at, option in enumerate(facts.options) if option.chosen]
        body: Body = {
            "options": [body_of(option, money) for option in facts.options],
            "chosen": chosen[0] if chosen else -1,
            "none_owed": step.remedy_decision is RemedyDecision.NONE_OWED,
            "counter_words": step.counter_words,
            "counter_reasonable": step.counter_reasonable,
            "counter_answer": step.counter_answer,
            "nothing_to_promise": step.nothing_to_promise,
            "said_yes": page.read_back_at is not None,
            "why_not": step.read_back_skipped,
            "read_back": "",
        }
        for kind, panel in self._panels():
            lines = facts.lines(kind)
            shown = None if page.taken_up_again or not lines else lines[0]
            kept = lines if shown is None else lines[1:]
            panel.keep(tuple(map(as_typed, kept)), money(sum(line.cost_minor for line in kept)))
            body |= self._redress_body(kind, shown)
        return body | self._promise_body(page) | self._asking_body(page)

    def body(self) -> Body:
        return (
            self.inputs.body()
            | self.options.body()
            | {
                "read_back": self.card.custom,
                "said_yes": self.card.said_yes.isChecked(),
                "why_not": self.card.reason.text(),
            }
        )

    def fill(self, body: Body) -> None:
        self.card.write("")
        self.options.fill(body)
        super().fill(body)
        self.counter.open_if_used()
        written = body.get("read_back")
        if isinstance(written, str) and written:
            self.card.write(written)
        self.card.show_answer(bool(body.get("said_yes")), str(body.get("why_not") or ""))

    def value(self) -> ActDraft:
        assert self.page is not None
        complaint_id, known = self.page.complaint.id, self.page.facts.act
        read_back = self.page.read_back_at
        if not self.card.said_yes.isChecked():
            read_back = None
        elif read_back is None:
            read_back = self.context.desk.now()
        words, reasonable = self.inputs.text, self.counter.reasonable.value()
        step = ActStep(
            complaint_id,
            counter_words=words("counter_words"),
            counter_reasonable=reasonable if isinstance(reasonable, bool) else None,
            counter_answer=words("counter_answer"),
            remedy_decision=self.redress.decision(),
            nothing_to_promise=self.nothing.isChecked(),
            unusual_reason="" if known is None else known.unusual_reason,
            read_back_at=read_back,
            read_back_skipped=self.card.why_not(),
        )
        return ActDraft(
            step,
            options=self.options.value(complaint_id),
            remedy=self.redress.remedies(),
            goodwill=self.redress.goodwills(),
            promise=self._promise_draft(),
            follow_up=self._asking_draft(),
        )

    def missing(self) -> tuple[str, ...]:
        codes = missing_for_act(self.value())
        priced = self.redress.missing()
        at = codes.index("promise") if "promise" in codes else len(codes)
        return (*codes[:at], *priced, *codes[at:]) if priced else codes

    def complain(self, codes: tuple[str, ...]) -> None:
        super().complain(codes)
        self.redress.complain(codes)
        name = "" if self.page is None else self.page.name
        choice = named(
            *(name, tr("Let {name} choose one, or write down their own idea.")),
            tr("Let them choose one, or write down their own idea."),
        )
        self._choice_trouble.setText(choice if "choice" in codes else "")
        self._choice_trouble.setVisible("choice" in codes)

    def name_them(self, page: PageFacts) -> None:
        name = page.name
        self.heading.setText(
            named(name, tr("Offer choices. {name} picks."), tr("Offer choices. They pick."))
        )
        self.subheading.setText(tr("Give the price of each. Two or three are enough."))
        self.options.call(name)
        self.card.call(name)
        people = [(person.id, person.name) for person in page.people]
        self.promise_person.set_options(people)
        self.ask_person.set_options(people)
        self.counter.call(name)

    def look_again(self) -> None:
        self.redress.look_again()
        free = not self.nothing.isChecked()
        for field in (self.promise, self.promise_person, self.promise_due):
            field.setEnabled(free)
        self.card.compose(self._made())

    def adding(self) -> Adding:
        remedies, goodwills = self.redress.remedies(), self.redress.goodwills()
        return Adding(
            sum(line.cost_minor for line in remedies) if self.redress.decision() else None,
            sum(line.cost_minor for line in goodwills) if goodwills else None,
        )

    def fit(self, narrow: bool) -> None:
        super().fit(narrow)
        self.redress.fit(narrow)
        self.options.fit(narrow)

    def first_focus(self) -> QWidget:
        typing = self.options.title
        return typing if typing.isVisibleTo(self) else self.options.first_card()

    def next_words(self) -> tuple[str, str]:
        name = "" if self.page is None else self.page.name
        answered = self.card.said_yes.isChecked() or bool(self.card.why_not())
        if answered:
            return tr("Agreed, and promised"), "check"
        return named(name, tr("Read it back to {name}"), tr("Read it back to them")), "quotes"

    def mark_of(self, code: str) -> QWidget | None:
        return {
            "choice": self.first_focus(),
            "remedy": self.redress.remedy.what,
            "remedy_cost": self.redress.remedy.cost,
            "goodwill_cost": self.redress.goodwill.cost,
            "promise": self.promise,
            "follow_up": self.question,
            "read_back": self.card.said_yes,
        }.get(code)

    def _build_promise(self) -> None:
        self.promise = LineField(tr("The promise"), tr("What will be done"))
        self.promise_person = PersonPicker(tr("Who does it"))
        self.promise_due = MomentField(tr("By when"), self.context.desk.now())
        self.nothing = CheckBox(tr("Nothing left to promise"))
        self.nothing.setFixedHeight(Theme.current().scaled(22))
        fields = self.promise, self.promise_person, self.promise_due
        self._three("promise", tr("The promise"), fields, self.nothing)

    def _build_asking(self) -> None:
        self.question = LineField(tr("Ask how it went"), tr("What to ask"), icon="chat-text")
        self.ask_person = PersonPicker(tr("Who asks"))
        self.ask_on = DateField(tr("When to ask"), self.context.desk.today())
        self.ask_on.setDisplayFormat("ddd d MMM")
        fields = self.question, self.ask_person, self.ask_on
        self._three("follow_up", tr("Ask how it went"), fields)

    def _three(
        self,
        code: str,
        words: str,
        fields: tuple[QWidget, QWidget, QWidget],
        aside: QWidget | None = None,
    ) -> None:
        """What, who and when in one line; ``aside`` stands at the end of its head."""
        holder = QWidget()
        line = row(holder, gap=8)
        self.side_rows.append(line)
        line.addWidget(fields[0], 1)
        for field, wide in zip(fields[1:], _WHO_WHEN, strict=True):
            field.setFixedWidth(wide)
            line.addWidget(field)
        hint = tr("One person, one date") if aside is None else ""
        labelled = self.labelled(code, words, holder, hint)
        if aside is not None:
            labelled.head.addWidget(aside)
        self.body_of_form.addWidget(labelled)

    def _panels(self) -> tuple[tuple[RedressKind, RedressPanel], ...]:
        panels = self.redress
        return (RedressKind.REMEDY, panels.remedy), (RedressKind.GOODWILL, panels.goodwill)

    def _redress_body(self, kind: RedressKind, line: Redress | None) -> Body:
        usual = RedressForm.REPAIR if kind is RedressKind.REMEDY else RedressForm.VOUCHER
        return {
            f"{kind}_what": "" if line is None else line.what,
            f"{kind}_cost": "" if line is None else self.context.wording.money(line.cost_minor),
            f"{kind}_form": usual if line is None else line.form,
        }

    def _promise_body(self, page: PageFacts) -> Body:
        agreed = [promise for promise in page.facts.promises if promise.contact_id is None]
        open_ones = [promise for promise in agreed if promise.is_open]
        zone = self.context.desk.now().tzinfo
        if open_ones:
            known = open_ones[0]
            due = known.due_at.astimezone(zone).replace(tzinfo=None)
            what, who = known.what, known.person_id
        else:
            day = page.today + _PROMISE_IN
            due = datetime(day.year, day.month, day.day, _CLOSING_HOUR)
            what, who = "", page.complaint.person_id or page.at_desk
        return {"promise_what": what, "promise_person": who, "promise_due": due.isoformat()}

    def _asking_body(self, page: PageFacts) -> Body:
        waiting = [asked for asked in page.facts.follow_ups if not asked.is_over]
        if waiting:
            known = waiting[0]
            what, who, on = known.question, known.person_id, known.ask_on
        else:
            what = named(page.name, tr("Ask {name} how it went"), tr("Ask how it went"))
            who = page.complaint.person_id or page.at_desk
            on = page.today + timedelta(days=page.shop.follow_up_days)
        return {"ask_question": what, "ask_person": who, "ask_on": on.isoformat()}

    def _promise_draft(self) -> PromiseDraft | None:
        what = self.inputs.text("promise_what")
        if not what or self.nothing.isChecked():
            return None
        due = self.promise_due.moment().replace(tzinfo=self.context.desk.now().tzinfo)
        return PromiseDraft(what, due, self.promise_person.person_id())

    def _asking_draft(self) -> FollowUpDraft | None:
        what = self.inputs.text("ask_question")
        if not what:
            return None
        return FollowUpDraft(self.ask_on.day(), what, self.ask_person.person_id())

    def _made(self) -> str:
        wording, chosen = self.context.wording, self.options.chosen_option()
        remedies, goodwills = self.redress.remedies(), self.redress.goodwills()
        due = self._promise_draft()
        by = "" if due is None else tr("{day} at {time}").format(
            day=wording.day_long(due.due_at), time=wording.time(due.due_at)
        )  # fmt: skip
        on: date = self.ask_on.day()
        return act_read_back(
            choice="" if chosen is None else str(chosen["title"] or chosen["detail"]),
            remedy=remedies[-1].what if remedies else "",
            goodwill=goodwills[-1].what if goodwills else "",
            promise="" if due is None else due.what,
            by=by,
            person=self.promise_person.currentText().split(" ")[0],
            ask=wording.day_long(on) if self._asking_draft() else "",
        )

    def _take_choice(self, at: int) -> None:
        """The remedy starts out as what was chosen; what is written already stays."""
        chosen = self.options.chosen_option()
        empty = not self.redress.remedy.what.text().strip()
        untouched = empty and not self.redress.remedy.cost.text().strip()
        if chosen is None or not untouched or self.redress.none_owed.isChecked():
            return
        self.redress.remedy.what.setText(str(chosen["title"]))
        self.redress.remedy.cost.set_amount(self.options.amount_of(chosen))
