"""Empathize: something true to say, the apology's three parts, and our side of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtWidgets import QWidget

from csdesk.domain.complaint import EmpathizeStep, Feeling, Verdict
from csdesk.domain.contact import Channel
from csdesk.domain.customer import first_name
from csdesk.domain.hearing import missing_to_empathize
from csdesk.domain.spoken import quoted
from ui.complaints.complaint_words import named, tr, verdict_options
from ui.complaints.heard_card import HeardCard
from ui.complaints.page_facts import EMPATHIZE, Body, PageFacts
from ui.complaints.read_backs import empathize_read_back, starting_points
from ui.complaints.step_form import StepForm
from ui.context import Context
from ui.widgets.chips import ChoicePills
from ui.widgets.choices import CheckBox, OptionCard
from ui.widgets.fields import LineField, TextField
from ui.widgets.roles import Group
from ui.widgets.surfaces import column, row


class EmpathizeForm(StepForm):
    """The second step. Nothing is offered yet."""

    step = EMPATHIZE
    card: HeardCard

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.card = HeardCard(context)
        self.card.changed.connect(self.hear)
        self._points: list[OptionCard] = []
        self._build_sentence()
        self._build_apology()
        self._build_our_side()
        self.watch(
            {
                "sentence": self.sentence,
                "went_wrong": self.went_wrong,
                "effect_on_them": self.effect,
                "changes": self.changes,
                "asked_whom": self.asked_whom,
                "promised": self.promised,
                "delivered": self.delivered,
                "verdict": self.verdict,
                "in_their_shoes": self.shoes,
                "would_put_right": self.would,
                "said_sorry": self.said_sorry,
                "told_name": self.told_name,
            }
        )

    def facts_body(self, page: PageFacts) -> Body:
        known = page.facts.empathize
        step = known or EmpathizeStep(page.complaint.id)
        listen = page.facts.listen
        at = step.acknowledged_at or max(page.now, page.complaint.opened_at)
        return {
            "sentence": step.sentence,
            "went_wrong": step.went_wrong,
            "effect_on_them": step.effect or (listen.effect if listen and not known else ""),
            "changes": step.changes,
            "asked_whom": step.asked_whom,
            "promised": step.promised or (listen.promised if listen and not known else ""),
            "delivered": step.delivered,
            "verdict": step.verdict,
            "in_their_shoes": step.in_their_shoes,
            "would_put_right": step.would_put_right
            or (listen.seeks if listen and not known else ""),
            "said_sorry": step.said_sorry,
            "told_name": step.told_name,
            "acknowledged": step.acknowledged_at is not None,
            "acknowledged_by": step.acknowledged_by or page.complaint.channel,
            "acknowledged_at": self._local(at).isoformat(),
        }

    def body(self) -> Body:
        return self.inputs.body() | self.card.inputs.body()

    def fill(self, body: Body) -> None:
        self.card.fill(body)
        super().fill(body)

    def value(self) -> EmpathizeStep:
        assert self.page is not None
        words, verdict = self.inputs.text, self.verdict.value()
        step = EmpathizeStep(
            self.page.complaint.id,
            sentence=words("sentence"),
            went_wrong=words("went_wrong"),
            effect=words("effect_on_them"),
            changes=words("changes"),
            in_their_shoes=words("in_their_shoes"),
            asked_whom=words("asked_whom"),
            promised=words("promised"),
            delivered=words("delivered"),
            verdict=None if verdict is None else Verdict(str(verdict)),
            would_put_right=words("would_put_right"),
            said_sorry=self.said_sorry.isChecked(),
            told_name=self.told_name.isChecked(),
        )
        by = self.card.by.value()
        if not self.card.acknowledged.isChecked() or by is None:
            return step
        zone = self.context.desk.now().tzinfo
        at = self.card.at.moment().replace(tzinfo=zone)
        return replace(step, acknowledged_at=at, acknowledged_by=Channel(str(by)))

    def missing(self) -> tuple[str, ...]:
        assert self.page is not None
        now = self.context.desk.now()
        return missing_to_empathize(self.page.complaint, self.value(), now)

    def name_them(self, page: PageFacts) -> None:
        name = page.name
        self.heading.setText(
            named(
                *(name, tr("Before any offer, show {name} you heard it.")),
                tr("Before any offer, show them you heard it."),
            )
        )
        self.subheading.setText(
            tr("Say it in your own voice. These are starting points, not a script.")
        )
        self.ask("effect_on_them", tr("What it did to {name}"), tr("What it did to them"))
        self.ask("would_put_right", tr("What would put it right for {name}?"), tr("Their wish"))
        self.ask("in_their_shoes", tr("In {name}’s shoes"), tr("In their shoes"))
        told = named(name, tr("I told {name} that I heard it"), tr("I told them that I heard it"))
        self.card.acknowledged.set_words(told)
        who = page.person_name(page.at_desk) or page.person_name(page.complaint.person_id)
        mine = tr("I told them my name: {name}") if who else tr("I told them my name")
        self.told_name.set_words(mine.format(name=first_name(who)))
        self.card.begin(page.complaint.opened_at)
        self._offer_points(page)

    def look_again(self) -> None:
        words = self.inputs.text
        self.card.say(
            empathize_read_back(
                *(words("sentence"), words("went_wrong"), words("effect_on_them")),
                *(words("changes"), words("would_put_right")),
            )
        )
        said = words("sentence")
        for point in self._points:
            point.setAutoExclusive(False)
            point.setChecked(point.accessibleName().strip("“”") == said)
            point.setAutoExclusive(True)

    def first_focus(self) -> QWidget:
        return self._points[0] if self._points else self.sentence

    def next_words(self) -> tuple[str, str]:
        return tr("On to Act"), ""

    def mark_of(self, code: str) -> QWidget | None:
        if code == "acknowledged":
            return self.card.acknowledged
        if code in ("reply_early", "reply_to_come"):
            return self.card.at
        buttons = self.verdict.buttons()
        return buttons[0] if buttons else None

    def _local(self, at: datetime) -> datetime:
        zone = self.context.desk.now().tzinfo
        return at.astimezone(zone).replace(tzinfo=None)

    def _build_sentence(self) -> None:
        holder = Group()
        self._point_column = column(holder, gap=6)
        line = self.labelled(
            *("points", tr("Something true you can say"), holder),
            tr("Pick one and make it yours"),
        )
        self.body_of_form.addWidget(line)
        self.sentence = TextField(tr("What you will say"), tr("Or in your own words"), lines=1)
        self.body_of_form.addSpacing(-4)
        self.body_of_form.addWidget(self.sentence)

    def _build_apology(self) -> None:
        self.went_wrong = TextField(tr("What went wrong"), lines=2)
        self.effect = TextField(tr("What it did to them"), lines=2)
        self.changes = TextField(tr("What changes"), lines=2)
        self.side_by_side(
            self.labelled("went_wrong", tr("What went wrong"), self.went_wrong),
            self.labelled("effect_on_them", " ", self.effect),
            self.labelled("changes", tr("What changes"), self.changes),
        )

    def _build_our_side(self) -> None:
        self.asked_whom = LineField(tr("Whom did you ask?"))
        self.promised = LineField(tr("What was promised?"))
        self.delivered = LineField(tr("What was delivered?"))
        self.side_by_side(
            self.labelled("asked_whom", tr("Whom did you ask?"), self.asked_whom),
            self.labelled("promised", tr("What was promised?"), self.promised),
            self.labelled("delivered", tr("What was delivered?"), self.delivered),
        )
        self.verdict = ChoicePills(tr("How does our side of it look?"), verdict_options())
        self.body_of_form.addWidget(
            self.labelled(
                *("verdict", tr("How does our side of it look?"), self.verdict),
                tr("Only what you know. “I’ll find out” is fine"),
            )
        )
        self.shoes, self.would = LineField(""), LineField("")
        self.side_by_side(
            self.labelled("in_their_shoes", " ", self.shoes),
            self.labelled("would_put_right", " ", self.would),
        )
        self.said_sorry = CheckBox(tr("I said sorry without a “but”"))
        self.told_name = CheckBox("")
        line = row(gap=20)
        line.addWidget(self.said_sorry)
        line.addWidget(self.told_name)
        line.addStretch(1)
        self.body_of_form.addLayout(line)

    def _offer_points(self, page: PageFacts) -> None:
        for point in self._points:
            self._point_column.removeWidget(point)
            point.deleteLater()
        listen = page.facts.listen
        effect, feeling = ("", None) if listen is None else (listen.effect, listen.feeling)
        again = bool(page.view.earlier)
        known = None if feeling is None else Feeling(feeling)
        said = starting_points(page.name, effect, known, again)
        self._points = [OptionCard(quoted(words)) for words in said]
        for at, point in enumerate(self._points):
            point.setObjectName(f"point_{at + 1}")
            point.clicked.connect(lambda _=False, at=at: self.sentence.setText(said[at]))
            self._point_column.addWidget(point)
