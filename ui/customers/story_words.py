"""What happened with a customer, told line by line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject

from csdesk.domain.contact import About, Channel
from csdesk.domain.customer import first_name
from csdesk.domain.effort import OutlayKind
from csdesk.domain.follow_up import DETRACTOR_UP_TO
from csdesk.domain.letter import SentBy
from csdesk.domain.listings import EventKind, StoryEvent
from csdesk.domain.review import LOW_STARS
from csdesk.domain.wording import shortened
from ui.customers.enclosure_strip import file_icon
from ui.widgets.timeline import Moment
from ui.wording import Wording

_LONGEST: Final = 400


class StoryFilter(StrEnum):
    """What of a story is shown."""

    ALL = "all"
    CONTACTS = "contacts"
    COMPLAINTS = "complaints"
    PROMISES = "promises"
    MONEY = "money"
    LETTERS = "letters"


KINDS: Final[dict[StoryFilter, frozenset[EventKind]]] = {
    StoryFilter.ALL: frozenset(EventKind) - {EventKind.REMEDY, EventKind.GOODWILL},
    StoryFilter.CONTACTS: frozenset(
        {EventKind.CONTACT, EventKind.SCORE, EventKind.CALLED_BACK, EventKind.ENCLOSED}
    ),
    StoryFilter.COMPLAINTS: frozenset(
        {
            *(EventKind.COMPLAINT, EventKind.SETTLED, EventKind.REOPENED),
            EventKind.ENDED_ELSEWHERE,
            *(EventKind.HANDED_OVER, EventKind.FINAL_SAY),
            *(EventKind.KEPT_GOING, EventKind.TERMS_CHANGED, EventKind.PARTING_BEGUN),
            *(EventKind.PARTED, EventKind.PARTING_TAKEN_BACK),
        }
    ),
    StoryFilter.PROMISES: frozenset(
        {
            *(EventKind.PROMISE, EventKind.PROMISE_KEPT),
            *(EventKind.PROMISE_MISSED, EventKind.PROMISE_MOVED),
        }
    ),
    StoryFilter.MONEY: frozenset(
        {
            *(EventKind.PURCHASE, EventKind.RETURN, EventKind.REMEDY, EventKind.GOODWILL),
            *(EventKind.EFFORT, EventKind.OUTLAY),
            *(EventKind.VOUCHER_USED, EventKind.VOUCHER_LAPSED),
        }
    ),
    StoryFilter.LETTERS: frozenset({EventKind.LETTER, EventKind.REVIEW, EventKind.REVIEW_REPLY}),
}


class StoryWords(QObject):
    """Turns events into lines of a timeline."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording

    def filters(self) -> dict[StoryFilter, str]:
        return {
            StoryFilter.ALL: self.tr("All"),
            StoryFilter.CONTACTS: self.tr("Contacts"),
            StoryFilter.COMPLAINTS: self.tr("Complaints"),
            StoryFilter.PROMISES: self.tr("Promises"),
            StoryFilter.MONEY: self.tr("Money"),
            StoryFilter.LETTERS: self.tr("Letters"),
        }

    def moment(self, event: StoryEvent, today: date) -> Moment:
        """One event as a line; its key is the event."""
        icon, tone = self._sign(event)
        return Moment(
            icon=icon,
            tone=tone,
            title=self.title(event),
            meta=self._meta(event, today),
            words=self._words(event),
            chips=self._chips(event),
            key=event if leads_on(event) else None,
            files=tuple((one.name, file_icon(one.media_type), one) for one in event.files),
        )

    def title(self, event: StoryEvent) -> str:
        """What happened, in a few words."""
        what = event.title.strip()
        match event.kind:
            case EventKind.PURCHASE:
                return self._bought(what)
            case EventKind.RETURN:
                told = self.tr("Brought back {what}") if what else self.tr("Goods came back")
                return told.format(what=what)
            case EventKind.CONTACT:
                return self._about(what)
            case EventKind.COMPLAINT:
                return self.tr("Complaint: {title}").format(title=what)
            case EventKind.SETTLED:
                return self.tr("Settled: {title}").format(title=what)
            case EventKind.ENDED_ELSEWHERE:
                return self.tr("Ended before csdesk: {title}").format(title=what)
            case EventKind.PROMISE_KEPT:
                return self.tr("Promise kept: {what}").format(what=what)
            case EventKind.PROMISE_MISSED:
                return self.tr("Promise missed: {what}").format(what=what)
            case EventKind.PROMISE:
                return self.tr("Promised: {what}").format(what=what)
            case EventKind.SCORE if event.recommend is not None:
                return self.tr("Scored you {n} of 10").format(n=event.recommend)
            case EventKind.SCORE if event.satisfaction is not None:
                return self.tr("Content {n} of 5").format(n=event.satisfaction)
            case EventKind.SCORE if event.ease is not None:
                return self.tr("Found it easy {n} of 7").format(n=event.ease)
            case EventKind.SCORE:
                return self.tr("Told us how it went")
            case EventKind.EFFORT:
                return self.tr("Minutes for them")
            case EventKind.OUTLAY:
                return self._outlay(what)
            case EventKind.REMEDY:
                return self.tr("Remedy: {what}").format(what=what)
            case EventKind.GOODWILL:
                return self.tr("Goodwill: {what}").format(what=what)
        return self._written(event, what)

    def _written(self, event: StoryEvent, what: str) -> str:
        """Vouchers, letters, reviews, and what was decided at the desk."""
        letter = self.tr("Letter: {what}") if event.channel else self.tr("Letter begun: {what}")
        told = {
            EventKind.VOUCHER_USED: self.tr("Voucher used: {what}"),
            EventKind.VOUCHER_LAPSED: self.tr("Voucher lapsed: {what}"),
            EventKind.LETTER: letter if what else self.tr("Letter"),
            EventKind.REVIEW: self._review(event),
            EventKind.REVIEW_REPLY: self.tr("Replied on {what}"),
            EventKind.REOPENED: self.tr("Taken up again: {what}"),
            EventKind.HANDED_OVER: self.tr("Handed over to {what}"),
            EventKind.FINAL_SAY: self.tr("Final say: {what}"),
            EventKind.CALLED_BACK: self.tr("Called back"),
            EventKind.PROMISE_MOVED: self.tr("Promise moved: {what}"),
            EventKind.ENCLOSED: self.tr("Enclosed"),
            EventKind.KEPT_GOING: self.tr("Decided to keep going"),
            EventKind.TERMS_CHANGED: self.tr("Terms changed"),
            EventKind.PARTING_BEGUN: self.tr("Thinking about parting well"),
            EventKind.PARTED: self.tr("Parted well"),
            EventKind.PARTING_TAKEN_BACK: self.tr("Parting taken back"),
        }
        return told[event.kind].replace("{what}", what)

    def _review(self, event: StoryEvent) -> str:
        if event.stars is None:
            return self.tr("Review on {what}")
        if event.stars == 1:
            return self.tr("Review on {what}: 1 star")
        return self.tr("Review on {what}: {n} stars").replace("{n}", str(event.stars))

    def _bought(self, what: str) -> str:
        if not what:
            return self.tr("Purchase")
        # “Repair: rear wheel” says already what it was
        return what if ":" in what else self.tr("Bought {what}").format(what=_in_sentence(what))

    def _about(self, about: str) -> str:
        return {
            str(About.QUESTION): self.tr("Asked something"),
            str(About.THANKS): self.tr("Thanks"),
            str(About.ORDER): self.tr("About an order"),
            str(About.COMPLAINT): self.tr("About a complaint"),
        }.get(about, self.tr("Contact"))

    def _outlay(self, kind: str) -> str:
        return {
            str(OutlayKind.POSTAGE): self.tr("Postage"),
            str(OutlayKind.TRAVEL): self.tr("Travel"),
            str(OutlayKind.PARTS): self.tr("Parts"),
        }.get(kind, self.tr("Outlay"))

    def _sign(self, event: StoryEvent) -> tuple[str, str]:
        if event.kind is EventKind.SCORE:
            low = event.recommend is not None and event.recommend <= DETRACTOR_UP_TO
            return ("smiley-sad", "plum") if low else ("smiley", "ok")
        if event.kind is EventKind.REVIEW:
            low = event.stars is not None and event.stars <= LOW_STARS
            return ("star", "plum") if low else ("star", "ok")
        if event.kind is EventKind.CONTACT:
            return _CHANNEL_ICONS.get(event.channel, "chat-circle-text"), "plain"
        return _SIGNS[event.kind]

    def _meta(self, event: StoryEvent, today: date) -> str:
        words = self._wording
        recent = abs((today - event.day).days) < 300
        parts = [words.day(event.day) if recent else words.date(event.day)]
        how = self._channel(event.channel)
        if event.minutes:
            minutes = words.minutes(event.minutes)
            how = self.tr("{how}, {minutes}").format(how=how, minutes=minutes) if how else minutes
        if how:
            parts.append(how)
        if event.moved_from is not None and event.moved_to is not None:
            moved = self.tr("from {before} to {after}")
            before, after = words.moment(event.moved_from), words.moment(event.moved_to)
            parts.append(moved.format(before=before, after=after))
        if event.amount_minor is not None:
            parts.append(self._amount(event, event.amount_minor))
        parts += self._signature(event)
        return " · ".join(parts)

    def _signature(self, event: StoryEvent) -> list[str]:
        """Who signed it, with their initials as on paper."""
        if not event.person:
            return []
        name = first_name(event.person)
        if not event.initials:
            return [name]
        return [self.tr("{name} ({initials})").format(name=name, initials=event.initials)]

    def _amount(self, event: StoryEvent, minor: int) -> str:
        money = self._wording.money
        if event.kind is EventKind.PURCHASE:
            return self.tr("{amount} paid").format(amount=money(minor))
        if event.kind is EventKind.RETURN:
            return self.tr("{amount} given back").format(amount=money(abs(minor)))
        if event.kind in (EventKind.VOUCHER_USED, EventKind.VOUCHER_LAPSED):
            return self.tr("worth {amount}").format(amount=money(minor))
        return self.tr("cost {amount}").format(amount=money(minor))

    def _channel(self, channel: str) -> str:
        return {
            str(Channel.PHONE): self.tr("phone"),
            str(Channel.TEXT): self.tr("text"),
            str(Channel.COUNTER): self.tr("counter"),
            str(Channel.MAIL): self.tr("email"),
            str(Channel.REVIEW): self.tr("review"),
            str(Channel.LETTER): self.tr("letter"),
            str(SentBy.PAPER): self.tr("on paper"),
            str(SentBy.COPY): self.tr("copied as text"),
        }.get(channel, "")

    def _words(self, event: StoryEvent) -> str:
        said = " ".join(event.words.split())
        if not said:
            return ""
        said = shortened(said, _LONGEST)
        theirs = event.kind in (EventKind.COMPLAINT, EventKind.SCORE, EventKind.REVIEW)
        return self.tr("“{words}”").format(words=said.strip('“”"')) if theirs else said

    def _chips(self, event: StoryEvent) -> tuple[tuple[str, str, str], ...]:
        chips: list[tuple[str, str, str]] = []
        money = self._wording.money
        if event.remedy_minor:
            words = self.tr("Remedy {cost}").format(cost=money(event.remedy_minor))
            chips.append(("info", "wrench", words))
        if event.goodwill_minor:
            words = self.tr("Goodwill {cost}").format(cost=money(event.goodwill_minor))
            chips.append(("plum", "gift", words))
        return (*chips, *self._troubles(event))

    def _troubles(self, event: StoryEvent) -> Iterator[tuple[str, str, str]]:
        """What was hard about a contact, for them or for us."""
        if event.retold:
            yield "warn", "repeat", self.tr("Had to tell it again")
        if event.wait_minutes:
            waited = self._wording.minutes(event.wait_minutes)
            yield "quiet", "hourglass-medium", self.tr("Waited {time}").format(time=waited)
        if event.abuse:
            yield "bad", "warning-circle", self.tr("Abusive")


def leads_on(event: StoryEvent) -> bool:
    """Whether there is more to see or do: a complaint, a review, a letter, an open promise."""
    return event.complaint_id is not None or event.kind in _LEADING


_LEADING: Final = frozenset(
    {EventKind.PROMISE, EventKind.REVIEW, EventKind.REVIEW_REPLY, EventKind.LETTER}
)


def _in_sentence(what: str) -> str:
    """Words that stood alone, for the middle of a sentence: “Winter tyres” begins small."""
    first, second = what[:1], what[1:2]
    return first.lower() + what[1:] if second.islower() or second == " " else what


_CHANNEL_ICONS: Final = {
    str(Channel.PHONE): "phone",
    str(Channel.TEXT): "device-mobile",
    str(Channel.COUNTER): "storefront",
    str(Channel.MAIL): "envelope-simple",
    str(Channel.LETTER): "envelope-simple",
    str(Channel.REVIEW): "star",
}
_SIGNS: Final[dict[EventKind, tuple[str, str]]] = {
    EventKind.PURCHASE: ("storefront", "plain"),
    EventKind.RETURN: ("arrow-u-down-left", "plain"),
    EventKind.COMPLAINT: ("chat-circle-text", "warn"),
    EventKind.SETTLED: ("check-circle", "ok"),
    EventKind.ENDED_ELSEWHERE: ("archive", "plain"),
    EventKind.PROMISE_KEPT: ("check-circle", "ok"),
    EventKind.PROMISE_MISSED: ("warning-circle", "bad"),
    EventKind.PROMISE: ("calendar-check", "info"),
    EventKind.REMEDY: ("wrench", "info"),
    EventKind.GOODWILL: ("gift", "plum"),
    EventKind.VOUCHER_USED: ("ticket", "ok"),
    EventKind.VOUCHER_LAPSED: ("ticket", "plain"),
    EventKind.EFFORT: ("timer", "plain"),
    EventKind.OUTLAY: ("package", "plain"),
    EventKind.LETTER: ("envelope-simple", "plain"),
    EventKind.REVIEW_REPLY: ("arrow-bend-up-left", "plain"),
    EventKind.REOPENED: ("arrow-counter-clockwise", "warn"),
    EventKind.HANDED_OVER: ("handshake", "plain"),
    EventKind.FINAL_SAY: ("flag", "plain"),
    EventKind.CALLED_BACK: ("phone", "ok"),
    EventKind.PROMISE_MOVED: ("calendar", "warn"),
    EventKind.ENCLOSED: ("paperclip", "plain"),
    EventKind.KEPT_GOING: ("handshake", "ok"),
    EventKind.TERMS_CHANGED: ("scales", "info"),
    EventKind.PARTING_BEGUN: ("hourglass-medium", "plum"),
    EventKind.PARTED: ("hand-waving", "plum"),
    EventKind.PARTING_TAKEN_BACK: ("arrow-u-up-left", "ok"),
}
