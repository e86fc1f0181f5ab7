"""Whatever is done to complaints, in whatever order: rules hold, and all of it can be undone."""

from __future__ import annotations

import functools
import json
import shutil
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.complaint import (
    ActDraft,
    ActStep,
    ComplaintDraft,
    ComplaintFacts,
    EmpathizeStep,
    ListenDraft,
    ListenStep,
    Outcome,
    RemedyDecision,
    Severity,
    Stage,
    Verdict,
)
from csdesk.domain.contact import About, Channel, ContactDraft, EnclosedFile
from csdesk.domain.errors import CsdeskError, Refused, RuleBroken
from csdesk.domain.follow_up import Answer, FollowUpDraft
from csdesk.domain.history import Action
from csdesk.domain.option import Option
from csdesk.domain.promise import PromiseDraft
from csdesk.domain.redress import RedressDraft, RedressForm
from csdesk.domain.shop import FIRST_LISTS, ListItem, ListName, Shop
from csdesk.services import (
    complaints,
    contacts,
    efforts,
    enclosures,
    final_say,
    follow_ups,
    handovers,
    promises,
    settling,
)
from csdesk.services.checks import check
from csdesk.services.undo import undo
from csdesk.store import history
from csdesk.store.migrate import make
from csdesk.store.opening import open_store
from csdesk.store.rows import metadata
from csdesk.store.rule_checks import rules
from tests.builders import a_customer, a_person, an_act_draft, at
from tests.services.complaint_model import (
    ComplaintModel,
    PromiseModel,
    QuestionModel,
    remembered,
)

PHOTO = EnclosedFile("crack.png", "image/png", b"\x89PNG\r\n\x1a\n" + bytes(20))
NO_FACTS = {"history", "history_value", "history_head", "draft"}
Tables = dict[str, list[tuple[Any, ...]]]
MINUTE = timedelta(minutes=1)


@functools.cache
def _prepared() -> Path:
    """A shop with its lists, two customers and a person; copied for every run."""
    path = Path(tempfile.mkdtemp()) / "prepared.csdesk"
    make(path)
    store = open_store(path)
    desk = Desk(store, lambda: at(2, 9))
    with store.write("save_shop", at(2, 9)) as work:
        for name, labels in FIRST_LISTS.items():
            for position, label in enumerate(labels):
                work.list_items.add(ListItem(name, label, position))
        work.settings.write(Shop(name="Millbrook Cycles", hourly_minor=3000, first_run_done=True))
    a_person(desk)
    a_person(desk, "Priya")
    a_customer(desk, "Anna Lindqvist", looked_after_by=1)
    a_customer(desk, "Greg Hollis")
    enclosures.enclose(desk, 2, [PHOTO])  # bytes once kept stay kept, whatever is undone
    store.close()
    return path


@dataclass(frozen=True)
class Done:
    """An action with how everything stood before and after it."""

    action: Action
    before: dict[int, ComplaintModel]
    tables_before: Tables
    after: dict[int, ComplaintModel]
    tables_after: Tables


class ComplaintMachine(RuleBasedStateMachine):
    """Somebody who does all that can be done to complaints, and much that can't."""

    def __init__(self) -> None:
        super().__init__()
        self.left = ExitStack()
        folder = self.left.enter_context(tempfile.TemporaryDirectory())
        path = Path(folder) / "shop.csdesk"
        shutil.copyfile(_prepared(), path)
        self.clock = at(2, 10)
        store = open_store(path)
        self.left.callback(store.close)
        store.person_id = 1
        store.on_change = lambda action, _: self.actions.append(action)
        self.desk = Desk(store, lambda: self.clock)
        self.actions: list[Action] = []
        self.done: list[Done] = []
        self.undone: list[Done] = []
        self.known: dict[int, ComplaintModel] = {}
        self.entries = self._history_length()
        self.first_tables = self._tables()
        with store.read() as work:
            lists = work.list_items.where()
        self.causes = [item.id for item in lists if item.list_name is ListName.CAUSE]
        self.categories = [item.id for item in lists if item.list_name is ListName.CATEGORY]

    # what is looked at

    def _tables(self) -> Tables:
        """Every fact and everything that is derived from facts, as it stands in the file."""
        with self.desk.store.read() as work:
            read = work.connection.exec_driver_sql
            return {
                name: [tuple(row) for row in read(f"SELECT * FROM {name} ORDER BY 1").all()]
                for name in sorted(metadata.tables.keys() - NO_FACTS)
            }

    def _stands_as(self, tables: Tables) -> None:
        """Nothing in the file differs from what was there at another time."""
        now = self._tables()
        assert {name: now[name] for name in now if now[name] != tables[name]} == {}

    def _history_length(self) -> int:
        with self.desk.store.read() as work:
            query = "SELECT count(*) FROM history"
            return int(work.connection.exec_driver_sql(query).scalar_one())

    def _facts(self, key: int) -> ComplaintFacts:
        return complaints.complaint_facts(self.desk, key)

    def _one(self, data: st.DataObject) -> int:
        """A complaint, mostly one that is there."""
        return data.draw(st.sampled_from([*self.known, *list(self.known)[-1:] * 2]))

    # doing and not being allowed to

    def _attempt(
        self,
        act: Callable[[], object],
        *,
        refused: bool = False,
        broken: bool = False,
        then: Callable[[], object] = lambda: None,
    ) -> None:
        """Does it where it is allowed; where it is not, it raises and changes nothing.

        Args:
            refused: what was given to it is no good, so it is refused.
            broken: it is against a rule of the way of a complaint.
            then: what changes in the model once it was done.
        """
        before, tables, entries = remembered(self.known), self._tables(), self._history_length()
        if refused or broken:
            error = CsdeskError if refused and broken else Refused if refused else RuleBroken
            with pytest.raises(error):
                act()
            self._stands_as(tables)
            assert self._history_length() == entries
            return
        doings = len(self.actions)
        act()
        then()
        if len(self.actions) > doings:
            (action,) = self.actions[doings:]
            after = remembered(self.known)
            self.done.append(Done(action, before, tables, after, self._tables()))
            self.undone.clear()
        else:
            self._stands_as(tables)

    def _take_over_lines(self, key: int, *, in_contact: bool = False) -> None:
        """Promises and questions that were made; what was over before is still there."""
        facts, model = self._facts(key), self.known[key]
        made = {promise.id: promise for promise in facts.promises}
        asked = {question.id for question in facts.follow_ups}
        for gone in model.promises.keys() - made.keys():
            lost = model.promises.pop(gone)
            assert lost.is_open
            assert not lost.in_contact
        for gone in model.questions.keys() - asked:
            assert model.questions.pop(gone).is_open
        for promise_id, promise in made.items():
            known = model.promises.setdefault(
                promise_id, PromiseModel(promise.due_at, in_contact=in_contact)
            )
            assert known.is_open == promise.is_open
            known.due_at = promise.due_at
        for question_id in asked:
            model.questions.setdefault(question_id, QuestionModel())

    # the actions

    @rule(hours=st.sampled_from([1, 5, 24, 24 * 9]))
    def time_passes(self, hours: int) -> None:
        self.clock += timedelta(hours=hours)

    @rule(
        customer=st.sampled_from([1, 1, 2, 99]),
        words=st.sampled_from(["It rubs.", "It rubs.", " "]),
    )
    def take_down(self, customer: int, words: str) -> None:
        def then() -> None:
            key = self._newest()
            self.known[key] = ComplaintModel(customer)

        if customer == 99:
            with pytest.raises(CsdeskError):
                complaints.log_complaint(self.desk, ComplaintDraft(customer, words))
            return
        self._attempt(
            lambda: complaints.log_complaint(self.desk, ComplaintDraft(customer, words)),
            refused=not words.strip(),
            then=then,
        )

    def _newest(self) -> int:
        with self.desk.store.read() as work:
            return max(row.id for row in work.complaints.where())

    @precondition(lambda self: self.known)
    @rule(data=st.data(), steps=st.sampled_from([1, 2, 6]))
    def go_on(self, data: st.DataObject, steps: int) -> None:
        """The next steps of the way, as they should be."""
        key = self._one(data)
        for _ in range(steps):
            self._next_step(key)

    def _next_step(self, key: int) -> None:
        model, now = self.known[key], self.clock
        match model.stage:
            case Stage.LISTENING:
                step = ListenStep(key, summary="The wheel rubs again.", read_back_at=now)
                severity = model.said_severity
                draft = ListenDraft(
                    step, "", Channel.PHONE, severity=severity, later_severity_reason="It did"
                )
                self._attempt(
                    lambda: complaints.save_listen(self.desk, draft, done=True),
                    then=lambda: setattr(model, "listened", True),
                )
            case Stage.EMPATHIZING:
                told = EmpathizeStep(
                    *(key,),
                    verdict=Verdict.PARTLY,
                    acknowledged_at=now,
                    acknowledged_by=Channel.PHONE,
                )
                self._attempt(
                    lambda: complaints.save_empathize(self.desk, told, done=True),
                    then=lambda: (
                        setattr(model, "empathized", True),
                        setattr(model, "replied", True),
                    ),
                )
            case Stage.ACTING:
                agreed = an_act_draft(
                    key, promise=PromiseDraft("Wheel done", now + timedelta(days=3))
                )
                known = [option.id for option in self._facts(key).options]
                few = replace(agreed.step, few_options_reason="There is one way")
                same = replace(agreed.options[0], id=known[0] if known else 0)
                agreed = replace(agreed, step=few, options=(same,))
                self._attempt(
                    lambda: complaints.save_act(self.desk, agreed, done=True),
                    then=lambda: (
                        setattr(model, "acted", True),
                        self._take_over_lines(key),
                    ),
                )
            case Stage.PROMISE_OPEN:
                promise_id = next(key for key, one in model.promises.items() if one.is_open)
                self._keep(key, promise_id, 0)
            case Stage.FOLLOW_UP_DUE:
                question_id = next(key for key, one in model.questions.items() if one.is_open)
                self._answer(question_id, model.questions[question_id], 3)
            case Stage.SETTLING:
                self._settle(key, Outcome.PUT_RIGHT, True, "")
            case Stage.SETTLED:
                self._reopen(key, "It came back", "A photo shows it")

    @precondition(lambda self: self.known)
    @rule(
        data=st.data(),
        done=st.booleans(),
        read_back=st.sampled_from(["yes", "yes", "skipped", "no"]),
        severity=st.sampled_from([None, None, Severity.SMALL, Severity.GRAVE]),
        why=st.sampled_from(["", "A child rides it"]),
    )
    def listen(
        self, data: st.DataObject, done: bool, read_back: str, severity: Severity | None, why: str
    ) -> None:
        key = self._one(data)
        model = self.known[key]
        wanted = model.said_severity if severity is None else severity
        later = model.replied and wanted is not model.severity
        why = "It turned out so" if severity is None else why
        step = ListenStep(
            key,
            summary="The wheel rubs again.",
            read_back_at=self.clock if read_back == "yes" else None,
            read_back_skipped="They had to go" if read_back == "skipped" else "",
        )
        draft = ListenDraft(
            *(step, "Rear wheel", Channel.PHONE), severity=wanted, later_severity_reason=why
        )

        def then() -> None:
            model.listened |= done
            model.said_severity = wanted
            if not model.replied:
                model.severity = wanted

        self._attempt(
            lambda: complaints.save_listen(self.desk, draft, done=done),
            broken=model.stage is Stage.SETTLED
            or (read_back == "no" and (done or model.listened))
            or (later and not why),
            then=then,
        )

    @precondition(lambda self: self.known)
    @rule(
        data=st.data(),
        done=st.booleans(),
        verdict=st.sampled_from([None, Verdict.WE_FAILED, *Verdict]),
        reply=st.sampled_from(["now", "now", "now", "none", "early", "to come"]),
    )
    def empathize(
        self, data: st.DataObject, done: bool, verdict: Verdict | None, reply: str
    ) -> None:
        key = self._one(data)
        model, opened_at = self.known[key], self._facts(key).complaint.opened_at
        when: dict[str, datetime | None] = {
            "now": self.clock,
            "none": None,
            "early": opened_at - 3 * MINUTE,
            "to come": self.clock + 3 * MINUTE,
        }
        step = EmpathizeStep(
            key,
            verdict=verdict,
            acknowledged_at=when[reply],
            acknowledged_by=None if reply == "none" else Channel.MAIL,
        )
        missing = verdict is None or reply == "none"

        def then() -> None:
            model.empathized |= done
            model.replied = reply == "now"
            if not model.replied and model.said_severity is not model.severity:
                model.said_severity = self._facts(key).complaint.later_severity or model.severity

        self._attempt(
            lambda: complaints.save_empathize(self.desk, step, done=done),
            broken=model.stage is Stage.SETTLED
            or model.stage < Stage.EMPATHIZING
            or reply in ("early", "to come")
            or (missing and (done or model.empathized)),
            then=then,
        )

    @precondition(lambda self: self.known)
    @rule(
        data=st.data(),
        done=st.booleans(),
        chosen=st.sampled_from([0, 0, 1, None, "both"]),
        decision=st.sampled_from([RemedyDecision.OWED, RemedyDecision.OWED, *RemedyDecision, None]),
        remedy=st.sampled_from([(), (3800,), (3800, 200)]),
        goodwill=st.sampled_from([(), (1200,)]),
        promised=st.sampled_from(["promise", "promise", "nothing", "not said"]),
        ask=st.booleans(),
    )
    def act(
        self,
        data: st.DataObject,
        done: bool,
        chosen: int | str | None,
        decision: RemedyDecision | None,
        remedy: tuple[int, ...],
        goodwill: tuple[int, ...],
        promised: str,
        ask: bool,
    ) -> None:
        key = self._one(data)
        model, facts = self.known[key], self._facts(key)
        known = [*facts.options, Option(key, 0, ""), Option(key, 1, "")][:2]
        options = tuple(
            replace(option, title=title, chosen=chosen in (place, "both"))
            for place, (option, title) in enumerate(zip(known, ("Redo", "Refund"), strict=True))
        )
        due_at = self.clock + timedelta(days=3)
        draft = ActDraft(
            ActStep(
                key,
                remedy_decision=decision,
                nothing_to_promise=promised == "nothing",
                read_back_at=self.clock,
            ),
            options,
            tuple(RedressDraft(RedressForm.REDO, "Redo", cost) for cost in remedy),
            tuple(RedressDraft(RedressForm.GIFT, "Bell", cost) for cost in goodwill),
            PromiseDraft("Wheel done", due_at) if promised == "promise" else None,
            FollowUpDraft((due_at + timedelta(days=9)).date(), "Still true?") if ask else None,
        )
        missing = decision is None or chosen is None or promised == "not said" or not ask

        def then() -> None:
            model.acted |= done
            self._take_over_lines(key)

        self._attempt(
            lambda: complaints.save_act(self.desk, draft, done=done),
            broken=model.stage is Stage.SETTLED
            or model.stage < Stage.ACTING
            or chosen == "both"
            or bool(goodwill and decision is None)
            or bool(remedy and decision is not RemedyDecision.OWED)
            or (missing and (done or model.acted)),
            then=then,
        )

    def _promise(self, data: st.DataObject) -> tuple[int, int, PromiseModel]:
        every = [
            (key, promise_id, promise)
            for key, model in self.known.items()
            for promise_id, promise in model.promises.items()
        ]
        return data.draw(st.sampled_from(every))

    def _has_promises(self) -> bool:
        return any(model.promises for model in self.known.values())

    @precondition(_has_promises)
    @rule(data=st.data(), minutes_ago=st.sampled_from([0, 0, -5]))
    def keep_promise(self, data: st.DataObject, minutes_ago: int) -> None:
        key, promise_id, _ = self._promise(data)
        self._keep(key, promise_id, minutes_ago)

    def _keep(self, key: int, promise_id: int, minutes_ago: int) -> None:
        promise = self.known[key].promises[promise_id]

        def then() -> None:
            promise.is_open = False
            self._take_over_lines(key)

        self._attempt(
            lambda: promises.keep_promise(self.desk, promise_id, self.clock - minutes_ago * MINUTE),
            refused=minutes_ago < 0,
            broken=not promise.is_open,
            then=then,
        )

    @precondition(_has_promises)
    @rule(data=st.data(), reason=st.sampled_from(["The part never came", " "]))
    def break_promise(self, data: st.DataObject, reason: str) -> None:
        _, promise_id, promise = self._promise(data)
        self._attempt(
            lambda: promises.break_promise(self.desk, promise_id, reason),
            refused=not reason.strip(),
            broken=not promise.is_open,
            then=lambda: setattr(promise, "is_open", False),
        )

    @precondition(_has_promises)
    @rule(
        data=st.data(),
        days=st.sampled_from([1, 2, -1]),
        reason=st.sampled_from(["The part is late", " "]),
        agreed=st.booleans(),
    )
    def move_promise(self, data: st.DataObject, days: int, reason: str, agreed: bool) -> None:
        _, promise_id, promise = self._promise(data)
        due_at = promise.due_at + timedelta(days=days)
        self._attempt(
            lambda: promises.move_promise(self.desk, promise_id, due_at, reason, agreed=agreed),
            refused=not reason.strip(),
            broken=not promise.is_open,
            then=lambda: setattr(promise, "due_at", due_at),
        )

    def _question(self, data: st.DataObject) -> tuple[int, QuestionModel]:
        every = [
            (question_id, question)
            for model in self.known.values()
            for question_id, question in model.questions.items()
        ]
        return data.draw(st.sampled_from(every))

    def _has_questions(self) -> bool:
        return any(model.questions for model in self.known.values())

    @precondition(_has_questions)
    @rule(data=st.data(), recommend=st.sampled_from([9, 3, 11, None]))
    def answer(self, data: st.DataObject, recommend: int | None) -> None:
        self._answer(*self._question(data), recommend)

    def _answer(self, question_id: int, asked: QuestionModel, recommend: int | None) -> None:
        def then() -> None:
            asked.is_open = False
            asked.owes_call = recommend == 3

        self._attempt(
            lambda: follow_ups.answer_follow_up(
                self.desk, question_id, Answer(recommend=recommend)
            ),
            refused=recommend in (11, None),
            broken=not asked.is_open,
            then=then,
        )

    @precondition(_has_questions)
    @rule(data=st.data())
    def decline(self, data: st.DataObject) -> None:
        question_id, asked = self._question(data)
        self._attempt(
            lambda: follow_ups.decline_follow_up(self.desk, question_id),
            broken=not asked.is_open,
            then=lambda: setattr(asked, "is_open", False),
        )

    @precondition(_has_questions)
    @rule(data=st.data())
    def call_back(self, data: st.DataObject) -> None:
        question_id, asked = self._question(data)
        self._attempt(
            lambda: follow_ups.called_back(self.desk, question_id, "Sorted out"),
            broken=not asked.owes_call,
            then=lambda: setattr(asked, "owes_call", False),
        )

    @precondition(lambda self: self.known)
    @rule(
        data=st.data(),
        outcome=st.sampled_from([*Outcome, Outcome.PUT_RIGHT]),
        from_causes=st.sampled_from([True, True, False]),
        offering=st.sampled_from(["", "Home collection"]),
    )
    def settle(
        self, data: st.DataObject, outcome: Outcome, from_causes: bool, offering: str
    ) -> None:
        self._settle(self._one(data), outcome, from_causes, offering)

    def _settle(self, key: int, outcome: Outcome, from_causes: bool, offering: str) -> None:
        model = self.known[key]
        cause = (self.causes if from_causes else self.categories)[0]
        needs = outcome is Outcome.NOT_OFFERED and not model.offering and not offering

        def then() -> None:
            model.settled = True
            model.offering |= outcome is Outcome.NOT_OFFERED

        self._attempt(
            lambda: settling.settle(self.desk, key, outcome, cause, new_offering=offering),
            refused=not from_causes or needs or outcome is Outcome.ENDED_ELSEWHERE,
            broken=model.stage is not Stage.SETTLING,
            then=then,
        )

    @precondition(lambda self: self.known)
    @rule(
        data=st.data(),
        reason=st.sampled_from(["It came back", "It came back", " "]),
        new_facts=st.sampled_from(["", "A photo shows it"]),
    )
    def reopen(self, data: st.DataObject, reason: str, new_facts: str) -> None:
        self._reopen(self._one(data), reason, new_facts)

    def _reopen(self, key: int, reason: str, new_facts: str) -> None:
        model = self.known[key]

        def then() -> None:
            model.settled = model.acted = False
            model.reopened_at = self.clock

        self._attempt(
            lambda: settling.reopen(self.desk, key, reason, new_facts),
            refused=not reason.strip(),
            broken=not model.settled or (model.wants_new_facts and not new_facts),
            then=then,
        )

    @precondition(lambda self: self.known)
    @rule(data=st.data(), text=st.sampled_from(["This is all we can do.", " "]))
    def say_the_last_word(self, data: st.DataObject, text: str) -> None:
        key = self._one(data)
        model = self.known[key]
        self._attempt(
            lambda: final_say.give_final_say(self.desk, key, text),
            refused=not text.strip(),
            broken=model.last_word_stands or model.stage < Stage.ACTING,
            then=lambda: model.say_last(self.clock),
        )

    @precondition(lambda self: self.known)
    @rule(data=st.data(), to=st.sampled_from([1, 2]), brief=st.sampled_from(["Call first.", " "]))
    def hand_over(self, data: st.DataObject, to: int, brief: str) -> None:
        key = self._one(data)
        model, here = self.known[key], self._facts(key).complaint.person_id
        before = len(self._facts(key).handovers)

        def then() -> None:
            facts = self._facts(key)
            assert facts.complaint.person_id == to
            assert len(facts.handovers) == before + 1

        self._attempt(
            lambda: handovers.hand_over(self.desk, key, to, brief),
            refused=not brief.strip() or to == here,
            broken=model.stage is Stage.SETTLED,
            then=then,
        )

    @precondition(lambda self: any(model.said_last_at for model in self.known.values()))
    @rule(data=st.data())
    def enclose_a_photo(self, data: st.DataObject) -> None:
        """A photo that came after the final say changes no stage, but may take it up again."""
        said = [key for key, model in self.known.items() if model.said_last_at is not None]
        key = data.draw(st.sampled_from(said))
        model = self.known[key]
        self._attempt(
            lambda: enclosures.enclose(self.desk, model.customer_id, [PHOTO], complaint_id=key),
            then=lambda: setattr(model, "photo_at", self.clock),
        )

    @precondition(lambda self: self.known)
    @rule(data=st.data(), minutes=st.sampled_from([12, 0, -1]), theirs=st.booleans())
    def write_minutes_down(self, data: st.DataObject, minutes: int, theirs: bool) -> None:
        key = self._one(data)
        model = self.known[key]
        customer = model.customer_id if theirs else 3 - model.customer_id

        def then() -> None:
            model.minutes += minutes

        self._attempt(
            lambda: efforts.log_minutes(self.desk, customer, minutes, complaint_id=key),
            refused=minutes < 0 or not theirs,
            then=then,
        )

    @precondition(lambda self: self.known)
    @rule(data=st.data(), promise=st.sampled_from(["", "Call on Monday"]))
    def speak_with_them(self, data: st.DataObject, promise: str) -> None:
        key = self._one(data)
        model = self.known[key]
        draft = ContactDraft(
            *(model.customer_id, Channel.PHONE, About.COMPLAINT, "When is it done?"),
            complaint_id=key,
            promise=promise,
        )
        self._attempt(
            lambda: contacts.log_contact(self.desk, draft),
            broken=bool(promise) and model.settled,
            then=lambda: self._take_over_lines(key, in_contact=True),
        )

    # walking back, and forth again

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        last = self.done.pop()
        undoing = undo(self.desk, last.action.id)
        self._stands_as(last.tables_before)
        self.known = remembered(last.before)
        self.undone.append(replace(last, action=undoing))

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        last = self.undone.pop()
        doing = undo(self.desk, last.action.id)
        self._stands_as(last.tables_after)
        self.known = remembered(last.after)
        self.done.append(replace(last, action=doing))

    @precondition(lambda self: len(self.done) > 1)
    @rule(data=st.data())
    def undo_something_older(self, data: st.DataObject) -> None:
        """Either more was built on it, then nothing changes, or it goes without breaking a rule."""
        older = data.draw(st.sampled_from(self.done[:-1]))
        tables, entries = self._tables(), self._history_length()
        try:
            undoing = undo(self.desk, older.action.id)
        except RuleBroken:
            assert self._history_length() == entries
        else:
            self.no_rule_is_broken()
            undo(self.desk, undoing.id)
        self._stands_as(tables)

    # what always holds

    @invariant()
    def the_stage_follows_from_the_facts(self) -> None:
        for key, model in self.known.items():
            facts = self._facts(key)
            assert facts.stage is model.stage
            assert facts.minutes == model.minutes
            assert facts.complaint.words == "It rubs."
            assert facts.complaint.severity is model.severity

    @invariant()
    def no_rule_is_broken(self) -> None:
        with self.desk.store.read() as work:
            assert list(rules(work.connection)) == []

    def teardown(self) -> None:
        try:
            if hasattr(self, "first_tables"):
                self._history_tells_the_same()
                self._all_of_it_can_be_undone()
        finally:
            self.left.close()

    def _history_tells_the_same(self) -> None:
        """Every row made again from History alone is the row that stands in its table."""
        told: dict[str, dict[str, dict[str, Any] | None]] = {}
        with self.desk.store.read() as work:
            for change in history.changes(work.connection):
                told.setdefault(change.noun, {})[change.noun_id] = change.after
            for noun, rows in told.items():
                shelf = work.shelf_of(Noun(noun))
                there = {str(getattr(row, shelf.key.name)) for row in shelf.where()}
                assert {key for key, row in rows.items() if row is not None} == there
                for key, row in rows.items():
                    assert shelf.plain(shelf.key_of(key)) == json.loads(json.dumps(row))

    def _all_of_it_can_be_undone(self) -> None:
        """Back to the first state, while History keeps the way there and the way back."""
        entries = self._history_length()
        for action in reversed(self.actions.copy()):
            undo(self.desk, action.id)
        self._stands_as(self.first_tables)
        assert self._history_length() - self.entries == 2 * (entries - self.entries)
        assert check(self.desk) == ()


TestComplaints = ComplaintMachine.TestCase
TestComplaints.settings = settings(
    max_examples=8,
    stateful_step_count=25,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # as found it is short enough to read
    suppress_health_check=list(HealthCheck),
)
