"""Act: options the customer picks from, remedy and goodwill, one promise, and asking afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from csdesk.domain.agreement import yes_holds
from csdesk.domain.complaint import ActDraft, ActStep, RemedyDecision, missing_for_act
from csdesk.domain.insight.fair_coin import FairCoinTrial
from csdesk.domain.quick_redress import QuickRedress
from csdesk.domain.redress import RedressForm, RedressKind
from ui.complaints.act_bodies import (
    asking_body,
    counter_body,
    promise_body,
    redress_body,
    usual_due,
)
from ui.complaints.agreed_lines import AskingLine, PromiseLine
from ui.complaints.coin_panel import CoinPanel
from ui.complaints.complaint_words import missing_words, named, tr
from ui.complaints.counter_proposal import CounterProposal
from ui.complaints.final_say import FinalSay
from ui.complaints.option_cards import EMPTY, body_of, day_of, form_of
from ui.complaints.options_editor import OptionsEditor
from ui.complaints.page_facts import ACT, Body, PageFacts
from ui.complaints.precedent_panel import PrecedentPanel
from ui.complaints.proposals import Proposals
from ui.complaints.quick_strip import QuickStrip
from ui.complaints.read_back_card import ReadBackCard
from ui.complaints.read_backs import act_read_back
from ui.complaints.redress_panels import RedressPanel, RedressPanels, as_typed
from ui.complaints.side_cards import Adding
from ui.complaints.step_form import StepForm
from ui.context import Context
from ui.widgets.fields import LineField
from ui.widgets.surfaces import column
from ui.widgets.text import ElidedLabel

_REMEDY = ("remedy_what", "remedy_cost", "remedy_form", "remedy_worth")


class ActForm(StepForm):
    """The third step: what will happen, agreed and read back."""

    step = ACT
    card: ReadBackCard

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.card = ReadBackCard(ACT)
        self._agreed, self._shown_at = "", context.desk.now()
        self._form_asked: RedressForm | None = None
        self.card.changed.connect(self.hear)
        self.options = OptionsEditor(context)
        self.options.changed.connect(self.hear)
        self.head.addWidget(self.options.add_button, 0, Qt.AlignmentFlag.AlignTop)
        self.body_of_form.addWidget(self.options)
        self._choice_trouble = ElidedLabel("", "caption", "badTxt")
        self.body_of_form.addWidget(self._choice_trouble)
        self._build_redress()
        self._build_agreed()
        self.counter = CounterProposal(context)
        self.counter.opened.connect(self._show_counter)
        self.body_of_form.addWidget(self.counter)
        self.final = FinalSay(context, lambda: self.counter.answer.text().strip())
        self.body_of_form.addWidget(self.final)
        self.body_of_form.addStretch(1)
        self.watch(
            self.redress.fields()
            | self.counter.fields()
            | self.promise.fields()
            | self.asking.fields()
            | {
                "few_options_reason": self.options.few_reason,
                "unusual_reason": self.usual.reason,
                "final_say_words": self.final.words,
            }
        )
        self.proposals = Proposals(self.inputs, _REMEDY, ("promise_what",), ("promise_due",))

    def facts_body(self, page: PageFacts) -> Body:
        facts, money = page.facts, self.context.wording.money
        step = facts.act or ActStep(page.complaint.id)
        chosen = [at for at, option in enumerate(facts.options) if option.chosen]
        body: Body = {
            "options": [body_of(option, money) for option in facts.options],
            "chosen": chosen[0] if chosen else -1,
            "none_owed": step.remedy_decision is RemedyDecision.NONE_OWED,
            "few_options_reason": step.few_options_reason,
            "unusual_reason": step.unusual_reason,
            "final_say_words": "",
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
            body |= redress_body(kind, shown, money)
        zone = self.context.desk.now().tzinfo
        return body | counter_body(page, money) | promise_body(page, zone) | asking_body(page)

    def body(self) -> Body:
        return (
            self.inputs.body()
            | self.options.body()
            | {
                "proposed": self.proposals.held,
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
        self.final.open_if_used()
        self._form_asked = self._form_of_choice()
        self.proposals.begin(body.get("proposed"), self._choice_asks())
        due = self.promise.due.moment()
        if due < self._shown_at.replace(tzinfo=None):  # it was put aside for longer than that
            self.proposals.renew("promise_due")
        self.look_again()
        written = body.get("read_back")
        if isinstance(written, str) and written:
            self.card.write(written)
        said_yes = bool(body.get("said_yes")) and self.promise.due.moment() == due
        self.card.show_answer(said_yes, str(body.get("why_not") or ""))

    def show_facts(self, page: PageFacts, draft: Body | None) -> None:
        self._agreed, self._shown_at = "", page.now
        super().show_facts(page, None)
        if page.read_back_at is not None:
            self._agreed = self.card.words()
        if draft is not None:
            self.fill(self.body() | draft)
            self.complain(())

    def value(self) -> ActDraft:
        assert self.page is not None
        complaint_id = self.page.complaint.id
        words, reasonable = self.inputs.text, self.counter.reasonable.value()
        promised, others, affordable, first = self.counter.answers()
        step = ActStep(
            complaint_id,
            counter_words=words("counter_words"),
            counter_minor=self.counter.money.amount(),
            counter_was_promised=promised,
            counter_given_to_others=others,
            counter_affordable=affordable,
            counter_first_time=first,
            counter_reasonable=reasonable if isinstance(reasonable, bool) else None,
            counter_answer=words("counter_answer"),
            few_options_reason=words("few_options_reason"),
            remedy_decision=self.redress.decision(),
            nothing_to_promise=self.promise.nothing.isChecked(),
            unusual_reason=words("unusual_reason"),
            read_back_at=self._read_back_at(),
            read_back_skipped=self.card.why_not(),
        )
        draft = ActDraft(
            step,
            options=self.options.value(complaint_id),
            remedy=self.redress.remedies(),
            goodwill=self.redress.goodwills(),
            promise=self.promise.draft(),
            follow_up=self.asking.draft(),
            offering_id=self.counter.offering_id(),
            new_offering=self.counter.new_name(),
        )
        if yes_holds(self.page.facts, draft):
            return draft
        return replace(draft, step=replace(step, read_back_at=self.context.desk.now()))

    def _read_back_at(self) -> datetime | None:
        """When they said yes to just these words."""
        assert self.page is not None
        if not self.card.said_yes.isChecked():
            return None
        kept = self.page.read_back_at if self.card.words() == self._agreed else None
        return kept or self.context.desk.now()

    def missing(self) -> tuple[str, ...]:
        codes = missing_for_act(self.value())
        priced = self.redress.missing()
        if self.counter.money.complaint():
            priced = ("counter_money", *priced)
        later = ("promise", "follow_up", "read_back")
        at = next((at for at, code in enumerate(codes) if code in later), len(codes))
        return (*codes[:at], *priced, *codes[at:])

    def complain(self, codes: tuple[str, ...]) -> None:
        super().complain(codes)
        self.redress.complain(codes)
        self.counter.complain(codes)
        words = missing_words("options", "")
        self.options.complain(f"{words[:1].upper()}{words[1:]}." if "options" in codes else "")
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
        self.promise.call(people)
        self.asking.call(people)
        self.counter.call(name, page.guidance.not_offered)
        self.quick.show_presets(page.guidance.quick, page.shop.quick_remedy_limit_minor)
        self.renew(page)

    def renew(self, page: PageFacts) -> None:
        super().renew(page)
        self.usual.show_peers(page.guidance.peers, page.complaint.at_stake_minor)
        self.final.show_facts(page)
        self.coin.show_offer(page.complaint.id, page.coin)

    def hear(self) -> None:
        self.proposals.follow(self._choice_asks())
        self._form_asked = self._form_of_choice()
        super().hear()

    def look_again(self) -> None:
        self.redress.look_again()
        self._say_what_is_proposed()
        self.quick.look_again(self.redress.why_not)
        decided = self.redress.decision() is not None
        self.coin.look_again(decided, self.redress.goodwill.written())
        self.usual.compare(self.redress.remedies(), self.redress.goodwills(), decided)
        self.counter.look_again()
        self.options.look_again(bool(self.counter.words.text().strip()))
        self._make_room()
        self.promise.look_again()
        self.card.compose(self._made())

    def adding(self) -> Adding:
        remedies, goodwills = self.redress.remedies(), self.redress.goodwills()
        return Adding(
            sum(line.cost_minor for line in remedies) if self.redress.decision() else None,
            sum(line.cost_minor for line in goodwills) if goodwills else None,
        )

    def fit(self, narrow: bool) -> None:
        super().fit(narrow)
        hint = self.rows["promise"].hint
        hint.setVisible(bool(hint.text()))
        self.redress.fit(narrow)
        self.options.fit(narrow)
        self.counter.fit(narrow)

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
            "options": self._few_focus(),
            "choice": self.first_focus(),
            "reasonable": self.counter.reasonable.buttons()[0],
            "counter_answer": self.counter.answer,
            "counter_money": self.counter.money,
            "remedy": self.redress.remedy.what,
            "remedy_cost": self.redress.remedy.cost,
            "remedy_worth": self.redress.remedy.worth,
            "goodwill_cost": self.redress.goodwill.cost,
            "goodwill_worth": self.redress.goodwill.worth,
            "promise": self.promise.what,
            "follow_up": self.asking.what,
            "read_back": self.card.said_yes,
        }.get(code)

    def _few_focus(self) -> QWidget:
        reason = self.options.few_reason
        return reason if reason.isVisibleTo(self) else self.first_focus()

    def _build_redress(self) -> None:
        self.redress = RedressPanels(self.context)
        self.quick = QuickStrip(self.context.wording)
        self.quick.taken.connect(self._take_quick)
        self.usual = PrecedentPanel(self.context)
        self.usual.opened.connect(lambda: self.bring_to_sight(self.usual.more))
        holder = QWidget()
        lines = column(holder, gap=8)
        lines.addWidget(self.redress)
        self.coin = CoinPanel(self.context)
        self.coin.added.connect(self._take_extra)
        lines.addWidget(self.coin)
        lines.addWidget(self.quick)
        lines.addWidget(self.usual)
        self.body_of_form.addWidget(holder)

    def _build_agreed(self) -> None:
        self.promise = PromiseLine(self.context)
        self.asking = AskingLine(self.context)
        for line in (self.promise, self.asking):
            self.side_rows.append(line.line)
        promised = self.labelled("promise", tr("The promise"), self.promise)
        promised.head.addWidget(self.promise.nothing, 0, Qt.AlignmentFlag.AlignTrailing)
        hint = tr("One person, one date")
        asked = self.labelled("follow_up", tr("Ask how it went"), self.asking, hint)
        self.body_of_form.addWidget(promised)
        self.body_of_form.addWidget(asked)

    def _panels(self) -> tuple[tuple[RedressKind, RedressPanel], ...]:
        panels = self.redress
        return (RedressKind.REMEDY, panels.remedy), (RedressKind.GOODWILL, panels.goodwill)

    def _made(self) -> str:
        chosen, promised = self.options.chosen_option(), self.promise.draft()
        remedies, goodwills = self.redress.remedies(), self.redress.goodwills()
        return act_read_back(
            choice="" if chosen is None else str(chosen["title"] or chosen["detail"]),
            idea=self.inputs.text("counter_words"),
            answer=self.inputs.text("counter_answer"),
            remedy=remedies[-1].what if remedies else "",
            goodwill=goodwills[-1].what if goodwills else "",
            promise="" if promised is None else promised.what,
            by=self.promise.due_words(),
            person=self.promise.person.currentText().split(" ")[0],
            ask=self.asking.day_words(),
        )

    def _choice_asks(self) -> Body:
        """What remedy and promise start out as, where somebody chose; nothing is thought up."""
        chosen = self.options.chosen_option() or EMPTY
        words = str(chosen["title"] or chosen["detail"])
        due = usual_due(day_of(chosen["ready_on"]), self._shown_at)
        body: Body = {"promise_due": due.isoformat()}
        if not self.promise.nothing.isChecked():
            body["promise_what"] = words
        if not self.redress.none_owed.isChecked():
            body |= {
                "remedy_what": words,
                "remedy_cost": self._money_of(chosen, "cost"),
                "remedy_form": self._form_of_choice() or self._form_nobody_asks_for(),
                "remedy_worth": self._money_of(chosen, "worth"),
            }
        return body

    def _money_of(self, option: Body, name: str) -> str:
        """An amount of an option as it stands in a field of money that was left."""
        minor = self.options.amount_of(option, name)
        return "" if minor is None else self.context.wording.money(minor)

    def _form_of_choice(self) -> RedressForm | None:
        return form_of((self.options.chosen_option() or EMPTY)["form"])

    def _form_nobody_asks_for(self) -> object:
        """What was chosen by hand stays; what the way before asked for goes with it."""
        stands = self.redress.remedy.form.value() or RedressForm.REPAIR
        return RedressForm.REPAIR if stands == self._form_asked else stands

    def _say_what_is_proposed(self) -> None:
        self.redress.remedy.say_proposed(self.proposals.stands(*_REMEDY))
        for name in _REMEDY:
            field = self.inputs.fields[name]
            if isinstance(field, LineField):
                field.write_over(self.proposals.stands(name))
        proposed = self.proposals.stands("promise_what")
        words = tr("Proposed from the choice") if proposed else ""
        hint = self.rows["promise"].hint
        hint.setText(words)
        hint.setVisible(bool(words))
        self.promise.words.write_over(proposed)
        self.promise.words.setAccessibleDescription(words)

    def _take_quick(self, preset: object) -> None:
        if isinstance(preset, QuickRedress):
            panel = self.redress.panel(preset.kind)
            panel.take(preset)
            panel.what.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_extra(self, trial: FairCoinTrial) -> None:
        panel = self.redress.goodwill
        panel.add(trial.gesture, trial.gesture_cost_minor)
        panel.what.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_room(self) -> None:
        """What is not needed while an option is written, or without another idea, makes room."""
        low = self.options.takes_room
        self.counter.setVisible(self.counter.is_open or not low)
        self.quick.setVisible(self.quick.has_any and not low)
        given = self.page is not None and self.page.complaint.final_say_at is not None
        begun = bool(self.final.words.text().strip())
        self.final.setVisible(self.counter.is_open or given or begun)

    def _show_counter(self) -> None:
        self._make_room()
        self.bring_to_sight(self.counter)
