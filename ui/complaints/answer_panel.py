"""Asking how it went: three scales and their words, or that they would rather not say."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.complaint import ActDraft, ActStep, ComplaintFacts
from csdesk.domain.follow_up import Answer, FollowUp, FollowUpDraft
from csdesk.domain.redress import RedressKind
from csdesk.domain.spoken import filled
from csdesk.services.complaints import complaint_facts, save_act
from csdesk.services.follow_ups import answer_follow_up, decline_follow_up
from ui.complaints.answer_cards import ask_where_to_print
from ui.complaints.complaint_words import tr
from ui.complaints.page_facts import PageFacts
from ui.complaints.redress_panels import as_typed
from ui.complaints.stage_panels import StagePanel
from ui.context import Context
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import Chip, ScalePills
from ui.widgets.choices import CheckBox
from ui.widgets.fields import TextField


def plan_asking(desk: Desk, complaint_id: int) -> ComplaintFacts:
    """Plans to ask today, for a complaint where nobody planned it; all else stays."""
    facts = complaint_facts(desk, complaint_id)

    draft = ActDraft(
        facts.act or ActStep(complaint_id),
        options=facts.options,
        remedy=tuple(map(as_typed, facts.lines(RedressKind.REMEDY))),
        goodwill=tuple(map(as_typed, facts.lines(RedressKind.GOODWILL))),
        follow_up=FollowUpDraft(desk.today(), tr("How did it go?")),
    )
    return save_act(desk, draft)


class AnswerPanel(StagePanel):
    """The question that is due, and the answer."""

    def __init__(self, context: Context, page: PageFacts, parent: QWidget | None = None) -> None:
        super().__init__(context, page, parent)
        waiting = [asked for asked in page.facts.follow_ups if not asked.is_over]
        self._asked: FollowUp | None = waiting[0] if waiting else None
        if self._asked is None:
            self.head(
                tr("Ask {name} how it went.").format(name=page.name),
                tr("Nobody has planned to ask yet. It takes a minute, and tells a lot."),
            )
        else:
            self._build(page, self._asked)
        self.lines.addStretch(1)

    def next_words(self) -> str:
        return tr("Ask today") if self._asked is None else tr("Keep the answer")

    def go_on(self) -> None:
        if self._asked is None:
            self.run("", plan_asking, self.page.complaint.id)
            return
        scores = [scale.value() for scale in (self.satisfaction, self.ease, self.recommend)]
        satisfaction, ease, recommend = (s if isinstance(s, int) else None for s in scores)
        words = self.inputs.text("answer_words")
        if not words and satisfaction is ease is recommend is None:
            missing = tr("Pick a number, or write down what {name} said.")
            self._words_row.complain(filled(missing, name=self.page.name))
            self.words.setFocus()
            return
        answer = Answer(satisfaction, ease, recommend, words)
        said = tr("Answer kept")
        by_card = self.by_card.isChecked()
        self.run(said, answer_follow_up, self._asked.id, answer, by_card=by_card)

    def first_focus(self) -> QWidget | None:
        return self.satisfaction.buttons()[0] if self._asked is not None else None

    def _build(self, page: PageFacts, asked: FollowUp) -> None:
        wording = self.context.wording
        who = page.person_name(asked.person_id)
        question = asked.question or tr("How did it go?")
        said = tr("{question} {person} asks.") if who else tr("{question}")
        self.head(
            tr("Ask {name} how it went.").format(name=page.name),
            filled(said, question=_sentence(question), person=who),
        )
        due = asked.ask_on <= page.today
        when = tr("Ask today") if due else tr("Ask {day}").format(day=wording.day(asked.ask_on))
        self.beside(Chip(when, "info" if due else "quiet", "calendar-check"), QWidget(), stretch=1)
        five, seven, ten = range(1, 6), range(1, 8), range(11)
        self.satisfaction = ScalePills(tr("How content?"), [(n, str(n)) for n in five])
        self.ease = ScalePills(tr("How easy was it?"), [(n, str(n)) for n in seven])
        self.recommend = ScalePills(tr("Would they recommend us?"), [(n, str(n)) for n in ten])
        hint = tr("1 not at all, 5 very")
        self.add(tr("How content with how it was put right?"), self.satisfaction, hint)
        self.add(tr("How easy did we make it?"), self.ease, tr("1 very hard, 7 very easy"))
        self.add(tr("Would they recommend us to a friend?"), self.recommend, tr("0 no, 10 gladly"))
        self.words = TextField(tr("In their words"), lines=2)
        self._words_row = self.add(tr("In their words"), self.words)
        decline = Button(tr("Would rather not say"), Kind.GHOST)
        decline.setObjectName("decline")
        decline.clicked.connect(self._decline)
        self.by_card = CheckBox(tr("Read from a printed card"))
        card = Button(tr("Print a card"), Kind.GHOST, "printer")
        card.setObjectName("print_card")
        card.clicked.connect(lambda: ask_where_to_print(self.context, self, asked.id))
        self.beside(decline, QWidget(), self.by_card, card, stretch=1)
        self.watch(
            {
                "satisfaction": self.satisfaction,
                "ease": self.ease,
                "recommend": self.recommend,
                "answer_words": self.words,
                "by_card": self.by_card,
            }
        )

    def _decline(self) -> None:
        assert self._asked is not None
        self.run(tr("Written down"), decline_follow_up, self._asked.id)


def _sentence(question: str) -> str:
    """A question with the sign it ends with; what ends with none gets a full stop."""
    asked = " ".join(question.split())
    return asked if asked.endswith((".", "!", "?", "…")) else f"{asked}."
