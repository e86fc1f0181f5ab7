"""Lines of lists and boards: what a screen shows of many things at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from csdesk.domain.changes import Noun
from csdesk.domain.complaint import Severity, Stage
from csdesk.domain.customer import Preferences
from csdesk.domain.enclosure import KeptFile
from csdesk.domain.figures import Band


class CustomerSort(StrEnum):
    NAME = "name"
    MARGIN = "margin"
    SERVICE = "service"
    SHARE = "share"
    SCORE = "score"
    LAST_CONTACT = "last_contact"


class CustomerFilter(StrEnum):
    ALL = "all"
    OPEN_COMPLAINT = "open_complaint"
    PAST_TIPPING = "past_tipping"
    UNHAPPY = "unhappy"
    ARCHIVED = "archived"


@dataclass(frozen=True, slots=True)
class CustomerQuery:
    """What a list of customers shows: words typed, a filter, and the order."""

    typed: str = ""
    filter: CustomerFilter = CustomerFilter.ALL
    sort: CustomerSort = CustomerSort.LAST_CONTACT
    descending: bool = True


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """One customer in a list; money in minor units, ``share`` a ratio or None, last score 0-10."""

    id: int
    name: str
    note: str
    margin_minor: int
    service_minor: int
    share: float | None
    band: Band
    recommend: int | None
    open_complaints: int
    last_contact_at: datetime | None
    last_bought_on: date | None
    looked_after_by: str
    archived: bool
    restricted: bool = False
    """They asked that their data are only kept: no letter, question or proposal."""


class ComplaintFilter(StrEnum):
    OPEN = "open"
    WAITING_ON_US = "waiting_on_us"
    WAITING_ON_THEM = "waiting_on_them"
    SETTLED = "settled"


class Urgency(StrEnum):
    """Groups of the complaint list, most pressing first; money never decides."""

    PROMISE_LATE = "promise_late"
    FIRST_REPLY = "first_reply"
    UNDER_WAY = "under_way"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class ComplaintRow:
    """One complaint in a list."""

    id: int
    customer_id: int
    customer: str
    title: str
    stage: Stage
    urgency: Urgency
    severity: Severity
    opened_at: datetime
    person: str
    minutes: int
    next_due_at: datetime | None  # of the earliest open promise
    ask_on: date | None  # of the earliest open follow-up
    settled_at: datetime | None
    acknowledged: bool
    open_minutes: int | None = None
    """How long the shop was open while they wait for a first reply; None: not known, or not so."""
    is_late: bool = False
    """They should have had a first reply by now."""
    ended_elsewhere: bool = False
    """It was over before it came here."""


class TaskKind(StrEnum):
    """What needs somebody; the order is that of Today."""

    PROMISE_LATE = "promise_late"
    WAITING = "waiting"
    PROMISE_DUE = "promise_due"
    FOLLOW_UP_DUE = "follow_up_due"
    READ_BACK = "read_back"
    CALL_BACK = "call_back"
    CONTACT_TO_READ = "contact_to_read"
    REVIEW = "review"
    THOUGHT_OVER = "thought_over"
    LOOK_AGAIN = "look_again"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Task:
    """Something that needs somebody today."""

    kind: TaskKind
    customer_id: int
    """0 where nobody knows yet who it is."""
    customer: str
    words: str
    person: str
    due_at: datetime | None
    """When it is due; of what waits for an answer: since when."""
    complaint_id: int | None = None
    promise_id: int | None = None
    follow_up_id: int | None = None
    contact_id: int | None = None
    review_id: int | None = None
    parting_id: int | None = None
    recommend: int | None = None
    stars: int | None = None
    category_id: int | None = None
    severity: Severity | None = None
    is_safety: bool = False
    is_urgent: bool = False
    is_late: bool = False
    """A call-back or a first reply that should have been there by now."""
    open_minutes: int | None = None
    """Opening time since it came in; None where the opening hours are not known."""
    let_down_before: str = ""
    """The complaint in which they were let down within the twelve months before."""
    usual_minutes: int | None = None
    wishes: Preferences | None = None
    """How they like to be treated; None: nobody asked yet."""


@dataclass(frozen=True, slots=True)
class Kpi:
    """One figure of the day with its last six months, oldest first (None: nothing counted)."""

    value: float | None
    of: int
    hits: int
    months: tuple[float | None, ...] = ()


class CostKind(StrEnum):
    """What serving somebody costs."""

    EFFORT = "effort"
    REDRESS = "redress"
    OUTLAY = "outlay"


@dataclass(frozen=True, slots=True)
class Tipped:
    """A customer past the tipping point, for the card of Today."""

    customer_id: int
    name: str
    margin_minor: int
    service_minor: int
    effort_minor: int = 0
    redress_minor: int = 0
    outlay_minor: int = 0

    @property
    def mostly(self) -> CostKind | None:
        """What makes up more than half of the cost; None where nothing does."""
        parts = (self.effort_minor, self.redress_minor, self.outlay_minor)
        kinds = zip(CostKind, parts, strict=True)
        return next((kind for kind, part in kinds if 2 * part > self.service_minor), None)


@dataclass(frozen=True, slots=True)
class Silent:
    """A customer who bought in the last two years and was not heard of for half a year."""

    customer_id: int
    name: str
    last_contact_at: datetime | None
    last_bought_on: date


@dataclass(frozen=True, slots=True)
class SilentOnes:
    """Those that went silent last, and how many there are in all."""

    first: tuple[Silent, ...] = ()
    of: int = 0


@dataclass(frozen=True, slots=True)
class Praise:
    """Kind words, and who said them."""

    customer_id: int
    name: str
    words: str
    recommend: int


@dataclass(frozen=True, slots=True)
class Board:
    """Today: what needs somebody, how the shop is doing, and whom service costs more than earns."""

    tasks: tuple[Task, ...]
    promises_kept: Kpi  # this month
    first_reply_hours: Kpi  # value: typical (median) hours
    open_complaints: Kpi  # value: open now, hits: open a week ago
    service_share: Kpi  # value: service cost over margin, all time
    tipped: tuple[Tipped, ...]
    week: tuple[tuple[date, int], ...]  # promises due on each of seven days from today
    praise: Praise | None
    customers: int
    complaints: int
    silent: SilentOnes = SilentOnes()

    @property
    def usual_minutes(self) -> int | None:
        """How long all tasks take as a rule; None where that is not known of each."""
        known = [task.usual_minutes for task in self.tasks if task.usual_minutes is not None]
        return sum(known) if known and len(known) == len(self.tasks) else None


class EventKind(StrEnum):
    """What a story tells of."""

    PURCHASE = "purchase"
    RETURN = "return"
    CONTACT = "contact"
    COMPLAINT = "complaint"
    SETTLED = "settled"
    ENDED_ELSEWHERE = "ended_elsewhere"
    PROMISE_KEPT = "promise_kept"
    PROMISE_MISSED = "promise_missed"
    PROMISE = "promise"
    SCORE = "score"
    REMEDY = "remedy"
    GOODWILL = "goodwill"
    VOUCHER_USED = "voucher_used"
    VOUCHER_LAPSED = "voucher_lapsed"
    EFFORT = "effort"
    OUTLAY = "outlay"
    LETTER = "letter"
    REVIEW = "review"
    REVIEW_REPLY = "review_reply"
    REOPENED = "reopened"
    HANDED_OVER = "handed_over"
    FINAL_SAY = "final_say"
    CALLED_BACK = "called_back"
    PROMISE_MOVED = "promise_moved"
    ENCLOSED = "enclosed"
    KEPT_GOING = "kept_going"
    TERMS_CHANGED = "terms_changed"
    PARTING_BEGUN = "parting_begun"
    PARTED = "parted"
    PARTING_TAKEN_BACK = "parting_taken_back"


@dataclass(frozen=True, slots=True)
class StoryEvent:
    """One thing that happened with a customer; ``amount_minor`` is money paid or spent."""

    kind: EventKind
    day: date
    at: datetime | None
    title: str
    words: str
    person: str
    channel: str
    minutes: int | None
    amount_minor: int | None
    noun: Noun
    noun_id: int
    complaint_id: int | None = None
    remedy_minor: int | None = None
    goodwill_minor: int | None = None
    recommend: int | None = None
    satisfaction: int | None = None
    ease: int | None = None
    stars: int | None = None
    initials: str = ""
    """Who signed it."""
    moved_from: datetime | None = None
    moved_to: datetime | None = None
    """Of a promise that was moved."""
    files: tuple[KeptFile, ...] = ()
    """What is enclosed; without the content."""
    retold: bool = False
    wait_minutes: int | None = None
    abuse: bool = False
    """Of a contact: told again what they had told before, waited so long, were abusive."""
    place: tuple[str, str, int] = ("", "", 0)
    """Where it stands in the story; the next page goes on before the last one shown."""


@dataclass(frozen=True, slots=True)
class Found:
    """Something that the search of the whole shop found."""

    noun: Noun
    noun_id: int
    customer_id: int
    name: str
    words: str
    near: bool = False
    """It holds words that are nearly those typed."""
    complaint_id: int | None = None
    """The complaint that a promise or letter belongs to."""
    note: str = ""
    due_at: datetime | None = None
    """Of an open promise; of a customer the earliest of those they wait for."""
    is_over: bool = False
    """A complaint that is settled, a promise that was kept or broken."""
    restricted: bool = False
    """It is of somebody whose data are only kept."""
