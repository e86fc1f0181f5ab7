"""History in plain words: who changed what, from what to what, one sentence a change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from typing import Any, Final

from csdesk.domain.changes import Noun
from csdesk.domain.customer import first_name
from csdesk.domain.history import Change, Kind
from csdesk.domain.history_called import CALLED, SEVERITIES, WROTE_DOWN
from csdesk.domain.history_labels import LABELS, LISTED, MOMENTS, PEOPLE, THINGS
from csdesk.domain.money import exponent
from csdesk.domain.ours import ours
from csdesk.domain.spoken import quoted, said, said_decimal

_LONGEST: Final = 160
_WEEKDAYS = (
    ours("Mon"),
    ours("Tue"),
    ours("Wed"),
    ours("Thu"),
    ours("Fri"),
    ours("Sat"),
    ours("Sun"),
)
_MONTHS = (
    ours("Jan"),
    ours("Feb"),
    ours("Mar"),
    ours("Apr"),
    ours("May"),
    ours("Jun"),
    ours("Jul"),
    ours("Aug"),
    ours("Sep"),
    ours("Oct"),
    ours("Nov"),
    ours("Dec"),
)
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One sentence of History; ``day`` and ``time`` are as the clock showed where it was done."""

    seq: int
    at: datetime
    day: date
    time: str
    person: str
    """The whole name of who did it; empty where nobody was named."""
    words: str

    @property
    def sentence(self) -> str:
        """As it is read aloud: “Maya changed the promise date from … to … · 12:04”."""
        return f"{self.words} · {self.time}"


@dataclass(frozen=True, slots=True)
class Names:
    """What the numbers in History stand for today."""

    currency: str
    people: Mapping[int, str] = field(default_factory=dict)
    listed: Mapping[int, str] = field(default_factory=dict)
    offerings: Mapping[int, str] = field(default_factory=dict)
    customers: Mapping[int, str] = field(default_factory=dict)
    batches: Mapping[int, str] = field(default_factory=dict)
    files: Mapping[int, str] = field(default_factory=dict)


def told(change: Change, names: Names) -> tuple[HistoryLine, ...]:
    """One change as sentences: one for what was added or removed, one a fact for what changed.

    In the language that is spoken; History itself keeps facts, not words.
    """
    person = "" if change.person_id is None else names.people.get(change.person_id, "")
    who = first_name(person) if person else said("Somebody")
    clock = change.at.astimezone(timezone(timedelta(minutes=change.offset_minutes)))
    return tuple(
        HistoryLine(
            *(change.seq, change.at, clock.date(), f"{clock:%H:%M}", person),
            words=words,
        )
        for words in _Telling(change, names, clock, who).sentences()
    )


_BARE: Final = {
    Kind.ADDED: ours("{who} added {thing} (erased)"),
    Kind.CHANGED: ours("{who} changed {thing} (erased)"),
    Kind.REMOVED: ours("{who} took away {thing} (erased)"),
}
"""Of a change whose values are gone."""
_DECIDED: Final = {
    "keep_going": ours("{who} decided to keep going"),
    "change_terms": ours("{who} changed the terms"),
    "part_well": ours("{who} began to think about parting well"),
}


class _Telling:
    """One change on its way into words."""

    def __init__(self, change: Change, names: Names, clock: datetime, who: str) -> None:
        self._change, self._names, self._clock, self._who = change, names, clock, who
        self._noun = Noun(change.noun)

    def sentences(self) -> Iterator[str]:
        change = self._change
        before, after = change.before, change.after
        if change.kind in (Kind.IMPORTED, Kind.UNDONE_IMPORT):
            yield self._import()
        elif change.verb == "erase_words":
            yield self._words_erased()
        elif before is None and after is None:
            yield self._tell(_BARE[change.kind], thing=said(THINGS[self._noun][0]))
        elif before is None and after is not None:
            yield from self._added(after)
        elif after is None and before is not None:
            undone = ours("{who} took back {thing}")
            away = ours("{who} took away {thing}")
            yield self._tell(undone if self._is_undo else away, thing=self._thing(before))
        elif before is not None and after is not None:
            yield from self._changed(before, after)

    def _tell(self, sentence: str, /, **places: object) -> str:
        return said(sentence, who=self._who, **places)

    def _and(self, sentence: str, text: str) -> str:
        """A sentence, and behind it what somebody wrote."""
        words = " ".join(text.split())
        return (
            said("{sentence}: {words}", sentence=sentence, words=_quoted(words))
            if words
            else sentence
        )

    @property
    def _is_undo(self) -> bool:
        return self._change.verb == "undo"

    def _import(self) -> str:
        name = self._names.batches.get(int(self._change.noun_id), "")
        brought = self._change.kind is Kind.IMPORTED
        in_ = ours("{who} brought them in with a list")
        back = ours("{who} took an import of a list back")
        return self._and(self._tell(in_ if brought else back), name)

    def _words_erased(self) -> str:
        whole = ours("{who} erased {thing}, as it was kept long enough")
        words = ours("{who} erased the words of {thing}, as they were kept long enough")
        is_whole = self._change.kind is Kind.REMOVED
        return self._tell(whole if is_whole else words, thing=said(THINGS[self._noun][0]))

    # added

    def _added(self, row: Row) -> Iterator[str]:
        if self._is_undo:
            yield self._tell(ours("{who} brought back {thing}"), thing=self._thing(row))
            return
        sentence = self._new(row)
        if sentence:
            yield sentence
        else:
            yield from self._changed({}, row)

    def _new(self, row: Row) -> str:
        """What was added, in one sentence; empty where its facts say it one by one."""
        tell = self._tell
        match self._noun:
            case Noun.CUSTOMER:
                return tell(ours("{who} added this customer"))
            case Noun.COMPLAINT:
                title = _quoted(row["title"])
                return tell(ours("{who} took down the complaint {title}"), title=title)
            case Noun.CONTACT:
                any_way = ours("{who} wrote down a contact")
                return self._and(tell(WROTE_DOWN.get(row["channel"], any_way)), row["said"])
            case Noun.EFFORT:
                one, many = ours("{who} wrote down 1 minute"), ours("{who} wrote down {n} minutes")
                n = row["minutes"]
                return self._and(tell(one if n == 1 else many, n=n), row["note"])
            case Noun.OUTLAY:
                kind, cost = said(CALLED.get(str(row["kind"]), "")), row["cost_minor"]
                sentence = ours("{who} wrote down an outlay for {kind}, {cost}")
                return tell(sentence, kind=kind, cost=self._money(cost))
            case Noun.PURCHASE:
                amount = self._money(row["gross_minor"])
                added = tell(ours("{who} added a purchase of {amount}"), amount=amount)
                return self._and(added, row["what"])
            case Noun.OPTION:
                return tell(ours("{who} offered {title}"), title=_quoted(row["title"]))
            case Noun.REDRESS:
                remedy = ours("{who} gave a remedy, {what}, which costs {cost}")
                goodwill = ours("{who} gave goodwill, {what}, which costs {cost}")
                sentence = remedy if row["kind"] == "remedy" else goodwill
                return tell(
                    sentence, what=_quoted(row["what"]), cost=self._money(row["cost_minor"])
                )
            case Noun.VOUCHER_USE:
                used = ours("{who} used of a voucher {amount}")
                lapsed = ours("{who} let a voucher lapse, with {amount} left")
                sentence, amount = lapsed if row["lapsed"] else used, row["amount_minor"]
                return self._and(tell(sentence, amount=self._money(amount)), row["note"])
            case Noun.PROMISE:
                sentence = ours("{who} promised {what} by {moment}")
                moment = self._moment(row["due_at"])
                return tell(sentence, what=_quoted(row["what"]), moment=moment)
        return self._new_after(row)

    def _new_after(self, row: Row) -> str:
        tell = self._tell
        match self._noun:
            case Noun.FOLLOW_UP:
                if (score := row.get("recommend")) is not None:
                    return tell(ours("{who} wrote down a score of {score} of 10"), score=score)
                day = self._day(row["ask_on"])
                return tell(ours("{who} planned to ask how it went on {day}"), day=day)
            case Noun.ANSWERED_QUESTION:
                asked = tell(ours("{who} asked {question}"), question=_quoted(row["question"]))
                return said("{sentence}: {words}", sentence=asked, words=_quoted(row["answer"]))
            case Noun.REOPENING:
                return self._and(tell(ours("{who} took it up again")), row["reason"])
            case Noun.HANDOVER:
                to = self._names.people.get(row["to_person_id"], "")
                name = first_name(to) if to else said("somebody else")
                handed = tell(ours("{who} handed it over to {name}"), name=name)
                return self._and(handed, row["brief"])
            case Noun.LETTER:
                subject = _quoted(row["subject"])
                return tell(ours("{who} wrote the letter {subject}"), subject=subject)
            case Noun.REVIEW:
                noted = tell(ours("{who} wrote down a review on {site}"), site=row["site"])
                return self._and(noted, row["words"])
            case Noun.ENCLOSURE:
                name = self._names.files.get(row["attachment_id"], "")
                if not name:
                    return tell(ours("{who} enclosed a file"))
                return tell(ours("{who} enclosed {name}"), name=_quoted(name))
            case Noun.CONTACT_POINT:
                mail = ours("{who} added the mail address {typed}")
                phone = ours("{who} added the phone number {typed}")
                return tell(mail if row["kind"] == "mail" else phone, typed=row["typed"])
            case Noun.PARTING:
                terms = row["terms"] if row["next_step"] == "change_terms" else ""
                return self._and(tell(_DECIDED[row["next_step"]]), terms)
        return ""

    # changed

    def _changed(self, before: Row, after: Row) -> Iterator[str]:
        for name in after:
            was, now = before.get(name), after[name]
            if was == now:
                continue
            if name == "merged_into":
                yield self._joined(str(after["name"]), was, now)
                continue
            moment = MOMENTS.get((self._noun, name))
            if moment is not None:
                if (was is None) != (now is None):
                    sentence = moment[0] if now is not None else moment[1]
                    yield self._tell(sentence, thing=self._own_words(after))
                continue
            label = LABELS[self._noun].get(name, "")
            if label and not (before == {} and _is_empty(now)):
                yield self._fact(name, said(label), was, now)

    def _joined(self, one: str, was: int | None, now: int | None) -> str:
        key = was if now is None else now
        known = "" if key is None else self._names.customers.get(key, "")
        joined, apart = (
            ours("{who} joined {one} with {other}"),
            ours("{who} took {one} and {other} apart"),
        )
        return self._tell(
            apart if now is None else joined, one=one, other=known or said("somebody")
        )

    def _fact(self, name: str, label: str, was: Any, now: Any) -> str:
        value = self._said(name, now)
        if self._is_undo:
            return self._tell(
                ours("{who} put the {label} back to {value}"), label=label, value=value
            )
        if _is_empty(was) or isinstance(now, bool):
            return self._tell(ours("{who} set the {label} to {value}"), label=label, value=value)
        before = self._said(name, was)
        if _is_empty(now):
            cleared = ours("{who} cleared the {label}, which was {value}")
            return self._tell(cleared, label=label, value=before)
        changed = ours("{who} changed the {label} from {before} to {value}")
        return self._tell(changed, label=label, before=before, value=value)

    def _said(self, name: str, value: Any) -> str:
        """A value of a fact, as a person would say it."""
        if _is_empty(value):
            return said("nothing")
        names = self._names
        if isinstance(value, bool):
            return said("yes") if value else said("no")
        if name in PEOPLE:
            return names.people.get(value) or said("somebody")
        if name in LISTED:
            return names.listed.get(value) or said("something no longer listed")
        if name == "offering_id":
            return _quoted(names.offerings.get(value) or said("something no longer listed"))
        if name == "referred_by":
            return names.customers.get(value) or said("somebody")
        if name.endswith("_minor"):
            return self._money(value)
        if name in ("severity", "later_severity"):
            return said(SEVERITIES[value]) if value in SEVERITIES else str(value)
        return self._timed(name, value)

    def _timed(self, name: str, value: Any) -> str:
        if name.endswith("_at"):
            return self._moment(value)
        if name.endswith("_on"):
            return self._day(value)
        if not isinstance(value, str):
            return str(value)
        if name in _WORDED or (self._noun is not Noun.PREFERENCES and name == "channel"):
            return said(CALLED[value]) if value in CALLED else value.replace("_", " ")
        return _quoted(value)

    # values

    def _thing(self, row: Row) -> str:
        words = self._own_words(row)
        thing = said(THINGS[self._noun][0])
        return f"{thing} {words}" if words else thing

    def _own_words(self, row: Row) -> str:
        if self._noun is Noun.ENCLOSURE:
            name = self._names.files.get(row["attachment_id"], "")
            return _quoted(name) if name else ""
        own = THINGS[self._noun][1]
        return _quoted(row[own]) if own and row.get(own) else ""

    def _money(self, minor: int) -> str:
        places = exponent(self._names.currency)
        return f"{said_decimal(minor / 10**places, places)} {self._names.currency}"

    def _moment(self, text: str) -> str:
        """A moment by the clock of where the change was made: ``Fri 20 Nov 17:00``."""
        local = datetime.fromisoformat(text).astimezone(self._clock.tzinfo)
        return said("{day} {time}", day=self._day_words(local.date()), time=f"{local:%H:%M}")

    def _day(self, text: str) -> str:
        return self._day_words(date.fromisoformat(text))

    def _day_words(self, on: date) -> str:
        weekday, month = said(_WEEKDAYS[on.weekday()]), said(_MONTHS[on.month - 1])
        if on.year == self._clock.year:
            return said("{weekday} {day} {month}", weekday=weekday, day=str(on.day), month=month)
        return said(
            "{weekday} {day} {month} {year}",
            weekday=weekday,
            day=str(on.day),
            month=month,
            year=str(on.year),
        )


_WORDED: Final = frozenset(
    (
        *("about", "outcome", "feeling", "verdict", "acknowledged_by", "remedy_decision"),
        *("form", "kind", "sent_by", "next_step"),
    )
)
"""Facts that hold one of the words of an enumeration."""


def _is_empty(value: Any) -> bool:
    return value is None or value == ""


def _quoted(text: str) -> str:
    words = " ".join(text.split())
    return quoted(words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…")
