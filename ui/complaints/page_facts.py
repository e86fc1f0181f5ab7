"""All that the guided page needs from the shop, in one look; and the names of its drafts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from csdesk.desk import Desk
from csdesk.domain.complaint import Complaint, ComplaintFacts, Stage
from csdesk.domain.effort import Effort, Measured, Outlay
from csdesk.domain.insight.fair_coin import CoinOffer
from csdesk.domain.person import Person
from csdesk.domain.question import Question
from csdesk.domain.redress import RedressKind
from csdesk.domain.shop import ListItem, ListName, Shop
from csdesk.services.complaints import ComplaintView, complaint_view
from csdesk.services.drafts import drop_draft, read_draft
from csdesk.services.efforts import (
    clock_draft,
    efforts_of,
    hourly_rate,
    outlays_of,
    usual_minutes,
)
from csdesk.services.famous_four import Four, famous_four_of
from csdesk.services.guidance import Guidance, guidance
from csdesk.services.questions import list_questions
from csdesk.services.shops import list_items, people, read_shop

LISTEN, EMPATHIZE, ACT = "listen", "empathize", "act"
STEPS = (LISTEN, EMPATHIZE, ACT)
AFTER = "after"
NOTES = {LISTEN: "Listen", EMPATHIZE: "Empathize", ACT: "Act"}
"""What is written beside the minutes of a step."""
Body = dict[str, Any]


def draft_name(complaint_id: int, step: str) -> str:
    return f"complaint:{complaint_id}:{step}"


def step_of(stage: Stage) -> str:
    """Which part of the page a complaint of this stage is worked on at."""
    return STEPS[stage - 1] if stage <= Stage.ACTING else AFTER


@dataclass(frozen=True, slots=True)
class PageFacts:
    """One look at a complaint: its facts, the shop around it, and what was typed and not saved."""

    view: ComplaintView
    shop: Shop
    people: tuple[Person, ...]
    at_desk: int | None
    categories: tuple[ListItem, ...]
    causes: tuple[ListItem, ...]
    broken_promises: tuple[ListItem, ...]
    questions: tuple[Question, ...]
    efforts: tuple[Effort, ...]
    outlays: tuple[Outlay, ...]
    drafts: dict[str, tuple[Body, datetime]]
    clock_seconds: int
    hourly_minor: int
    usual_minutes: int | None
    now: datetime
    guidance: Guidance
    four: Four | None = None
    """Listening, empathy, clarity, consistency, once it is settled."""
    coin: CoinOffer | None = None
    """The sealed coin of the fair-coin trial, as if the remedy was decided; None: none runs."""

    @property
    def facts(self) -> ComplaintFacts:
        return self.view.facts

    @property
    def complaint(self) -> Complaint:
        return self.view.facts.complaint

    @property
    def name(self) -> str:
        """What to call the customer in a sentence."""
        return self.view.customer.first_name

    @property
    def meter_rate(self) -> int | None:
        """What an hour costs, to be shown beside the clock; None while the meter is hidden."""
        return None if self.guidance.hides_meter else self.hourly_minor

    @property
    def today(self) -> date:
        return self.now.date()

    @property
    def step(self) -> str:
        return step_of(self.facts.stage)

    @property
    def taken_up_again(self) -> bool:
        """It was settled, and is being agreed anew; what was given before stays given."""
        act = self.facts.act
        return self.complaint.reopened_at is not None and act is not None and act.done_at is None

    @property
    def read_back_at(self) -> datetime | None:
        """When what is agreed now was read back; an earlier agreement does not count."""
        act = self.facts.act
        return None if act is None or self.taken_up_again else act.read_back_at

    def person_name(self, person_id: int | None) -> str:
        return next((person.name for person in self.people if person.id == person_id), "")

    @property
    def offering_name(self) -> str:
        """What they asked for that the shop does not offer, empty where it is nothing."""
        wanted = self.complaint.offering_id
        known = self.guidance.not_offered
        return next((item.name for item in known if item.id == wanted), "")

    def label_of(self, items: tuple[ListItem, ...], item_id: int | None) -> str:
        return next((item.label for item in items if item.id == item_id), "")

    def minutes_of_step(self, step: str) -> int:
        """What the clock counted in one step."""
        counted = (effort for effort in self.efforts if effort.measured is Measured.STEP)
        return sum(effort.minutes for effort in counted if effort.note == NOTES[step])

    def service_before(self) -> int:
        """What this customer's service cost without this complaint, in minor units."""
        redress = sum(self.facts.cost_minor(kind) for kind in RedressKind)
        outlays = sum(outlay.cost_minor for outlay in self.outlays)
        return self.view.service_minor - self.facts.effort_minor - redress - outlays


def read_page(desk: Desk, complaint_id: int) -> PageFacts:
    """All that the guided page shows.

    Raises: NotFound: the complaint is gone.
    """
    view = complaint_view(desk, complaint_id)
    kept = {step: read_draft(desk, draft_name(complaint_id, step)) for step in (*STEPS, AFTER)}
    clock = read_draft(desk, clock_draft(complaint_id))
    settled = view.facts.stage is Stage.SETTLED and not view.facts.complaint.ended_elsewhere
    return PageFacts(
        view=view,
        shop=read_shop(desk),
        people=people(desk),
        at_desk=desk.store.person_id,
        categories=list_items(desk, ListName.CATEGORY),
        causes=list_items(desk, ListName.CAUSE),
        broken_promises=list_items(desk, ListName.BROKEN_PROMISE),
        questions=list_questions(desk),
        efforts=efforts_of(desk, complaint_id),
        outlays=outlays_of(desk, complaint_id),
        drafts={step: draft for step, draft in kept.items() if draft is not None},
        clock_seconds=0 if clock is None else seconds_in(clock[0]),
        hourly_minor=hourly_rate(desk),
        usual_minutes=usual_minutes(desk, complaint_id),
        now=desk.now(),
        guidance=guidance(desk, complaint_id),
        four=famous_four_of(desk, complaint_id) if settled else None,
        coin=_coin_of(desk, complaint_id),
    )


def _coin_of(desk: Desk, complaint_id: int) -> CoinOffer | None:
    """What a running trial, or a coin of a past one, has for this complaint."""
    with desk.store.read() as work:
        if not work.fair_coin_trials.count():
            return None
    from csdesk.services.insight.fair_coin import coin_for  # numpy comes with it

    return coin_for(desk, complaint_id, remedy_decided=True)


def seconds_in(body: Body) -> int:
    """The seconds a clock's draft holds; never negative."""
    seconds = body.get("seconds")
    return max(0, seconds) if isinstance(seconds, int) else 0


def drop_drafts(desk: Desk, complaint_id: int, *steps: str) -> None:
    """Forget what was typed in these steps, because it is saved."""
    for step in steps:
        drop_draft(desk, draft_name(complaint_id, step))
