"""History in plain words: who changed what, from what to what, one sentence a change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from typing import Any, Final

from csdesk.domain.changes import Noun
from csdesk.domain.customer import first_name
from csdesk.domain.history import Change, Kind
from csdesk.domain.history_labels import (
    CALLED,
    LABELS,
    LISTED,
    MOMENTS,
    PEOPLE,
    SEVERITIES,
    THINGS,
)
from csdesk.domain.money import plain

ERASED: Final = "(erased)"
_LONGEST: Final = 160
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
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
    """One change as sentences: one for what was added or removed, one a fact for what changed."""
    person = "" if change.person_id is None else names.people.get(change.person_id, "")
    who = first_name(person) if person else "Somebody"
    clock = change.at.astimezone(timezone(timedelta(minutes=change.offset_minutes)))
    return tuple(
        HistoryLine(
            *(change.seq, change.at, clock.date(), f"{clock:%H:%M}", person),
            words=f"{who} {words}",
        )
        for words in _Telling(change, names, clock).sentences()
    )


class _Telling:
    """One change on its way into words."""

    def __init__(self, change: Change, names: Names, clock: datetime) -> None:
        self._change, self._names, self._clock = change, names, clock
        self._noun = Noun(change.noun)

    def sentences(self) -> Iterator[str]:
        change = self._change
        before, after = change.before, change.after
        if change.kind in (Kind.IMPORTED, Kind.UNDONE_IMPORT):
            yield self._import()
        elif change.verb == "erase_words":
            yield self._words_erased()
        elif before is None and after is None:
            done = {Kind.ADDED: "added", Kind.CHANGED: "changed", Kind.REMOVED: "took away"}
            yield f"{done[change.kind]} {THINGS[self._noun][0]} {ERASED}"
        elif before is None and after is not None:
            yield from self._added(after)
        elif after is None and before is not None:
            undone = "took back" if self._is_undo else "took away"
            yield f"{undone} {self._thing(before)}"
        elif before is not None and after is not None:
            yield from self._changed(before, after)

    @property
    def _is_undo(self) -> bool:
        return self._change.verb == "undo"

    def _import(self) -> str:
        name = self._names.batches.get(int(self._change.noun_id), "")
        brought = self._change.kind is Kind.IMPORTED
        told = "brought them in with a list" if brought else "took an import of a list back"
        return f"{told}: “{name}”" if name else told

    def _words_erased(self) -> str:
        thing = THINGS[self._noun][0]
        if self._change.kind is Kind.REMOVED:
            return f"erased {thing}, as it was kept long enough"
        return f"erased the words of {thing}, as they were kept long enough"

    # added

    def _added(self, row: Row) -> Iterator[str]:
        if self._is_undo:
            yield f"brought back {self._thing(row)}"
            return
        sentence = self._new(row)
        if sentence:
            yield sentence
        else:
            yield from self._changed({}, row)

    def _new(self, row: Row) -> str:
        """What was added, in one sentence; empty where its facts say it one by one."""
        match self._noun:
            case Noun.CUSTOMER:
                return "added this customer"
            case Noun.COMPLAINT:
                return f"took down the complaint {_quoted(row['title'])}"
            case Noun.CONTACT:
                way = CALLED.get(row["channel"], "contact")
                return f"wrote down a {'call' if way == 'phone' else way}{self._words(row['said'])}"
            case Noun.EFFORT:
                minutes = "1 minute" if row["minutes"] == 1 else f"{row['minutes']} minutes"
                return f"wrote down {minutes}{self._words(row['note'])}"
            case Noun.OUTLAY:
                cost = self._money(row["cost_minor"])
                return f"wrote down an outlay for {row['kind']}, {cost}"
            case Noun.PURCHASE:
                amount = self._money(row["gross_minor"])
                return f"added a purchase of {amount}{self._words(row['what'])}"
            case Noun.OPTION:
                return f"offered {_quoted(row['title'])}"
            case Noun.REDRESS:
                side = "a remedy" if row["kind"] == "remedy" else "goodwill"
                cost = self._money(row["cost_minor"])
                return f"gave {side}, {_quoted(row['what'])}, which costs {cost}"
            case Noun.VOUCHER_USE:
                did = "let a voucher lapse, with" if row["lapsed"] else "used of a voucher"
                left = " left" if row["lapsed"] else ""
                return f"{did} {self._money(row['amount_minor'])}{left}{self._words(row['note'])}"
            case Noun.PROMISE:
                return f"promised {_quoted(row['what'])} by {self._moment(row['due_at'])}"
        return self._new_after(row)

    def _new_after(self, row: Row) -> str:
        match self._noun:
            case Noun.FOLLOW_UP:
                if row.get("recommend") is not None:
                    return f"wrote down a score of {row['recommend']} of 10"
                return f"planned to ask how it went on {self._day(row['ask_on'])}"
            case Noun.ANSWERED_QUESTION:
                return f"asked {_quoted(row['question'])}: {_quoted(row['answer'])}"
            case Noun.REOPENING:
                return f"took it up again{self._words(row['reason'])}"
            case Noun.HANDOVER:
                to = first_name(self._names.people.get(row["to_person_id"], "somebody else"))
                return f"handed it over to {to}{self._words(row['brief'])}"
            case Noun.LETTER:
                return f"wrote the letter {_quoted(row['subject'])}"
            case Noun.REVIEW:
                return f"wrote down a review on {row['site']}{self._words(row['words'])}"
            case Noun.ENCLOSURE:
                name = self._names.files.get(row["attachment_id"], "")
                return f"enclosed {_quoted(name)}" if name else "enclosed a file"
            case Noun.CONTACT_POINT:
                kind = "mail address" if row["kind"] == "mail" else "phone number"
                return f"added the {kind} {row['typed']}"
            case Noun.PARTING:
                return {
                    "keep_going": "decided to keep going",
                    "change_terms": f"changed the terms{self._words(row['terms'])}",
                    "part_well": "began to think about parting well",
                }[row["next_step"]]
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
                    yield sentence.format(thing=self._own_words(after))
                continue
            label = LABELS[self._noun].get(name, "")
            if label and not (before == {} and _is_empty(now)):
                yield self._fact(name, label, was, now)

    def _joined(self, who: str, was: int | None, now: int | None) -> str:
        key = was if now is None else now
        kept = "somebody" if key is None else self._names.customers.get(key, "somebody")
        return f"took {who} and {kept} apart" if now is None else f"joined {who} with {kept}"

    def _fact(self, name: str, label: str, was: Any, now: Any) -> str:
        if self._is_undo:
            return f"put the {label} back to {self._said(name, now)}"
        if _is_empty(was) and not isinstance(now, bool):
            return f"set the {label} to {self._said(name, now)}"
        if isinstance(now, bool):
            return f"set the {label} to {self._said(name, now)}"
        if _is_empty(now):
            return f"cleared the {label}, which was {self._said(name, was)}"
        return f"changed the {label} from {self._said(name, was)} to {self._said(name, now)}"

    def _said(self, name: str, value: Any) -> str:
        """A value of a fact, as a person would say it."""
        if _is_empty(value):
            return "nothing"
        names = self._names
        if isinstance(value, bool):
            return "yes" if value else "no"
        if name in PEOPLE:
            return names.people.get(value, "somebody")
        if name in LISTED:
            return names.listed.get(value, "something no longer listed")
        if name == "offering_id":
            return _quoted(names.offerings.get(value, "something no longer listed"))
        if name == "referred_by":
            return names.customers.get(value, "somebody")
        if name.endswith("_minor"):
            return self._money(value)
        if name in ("severity", "later_severity"):
            return SEVERITIES.get(value, str(value))
        return self._timed(name, value)

    def _timed(self, name: str, value: Any) -> str:
        if name.endswith("_at"):
            return self._moment(value)
        if name.endswith("_on"):
            return self._day(value)
        if not isinstance(value, str):
            return str(value)
        if name in _WORDED or (self._noun is not Noun.PREFERENCES and name == "channel"):
            return CALLED.get(value, value.replace("_", " "))
        return _quoted(value)

    # values

    def _thing(self, row: Row) -> str:
        words = self._own_words(row)
        thing = THINGS[self._noun][0]
        return f"{thing} {words}" if words else thing

    def _own_words(self, row: Row) -> str:
        if self._noun is Noun.ENCLOSURE:
            name = self._names.files.get(row["attachment_id"], "")
            return _quoted(name) if name else ""
        own = THINGS[self._noun][1]
        return _quoted(row[own]) if own and row.get(own) else ""

    def _words(self, text: str) -> str:
        return f": {_quoted(text)}" if text.strip() else ""

    def _money(self, minor: int) -> str:
        return f"{plain(minor, self._names.currency)} {self._names.currency}"

    def _moment(self, text: str) -> str:
        """A moment by the clock of where the change was made: ``Fri 20 Nov 17:00``."""
        local = datetime.fromisoformat(text).astimezone(self._clock.tzinfo)
        return f"{self._day_words(local.date())} {local:%H:%M}"

    def _day(self, text: str) -> str:
        return self._day_words(date.fromisoformat(text))

    def _day_words(self, on: date) -> str:
        words = f"{_WEEKDAYS[on.weekday()]} {on.day} {_MONTHS[on.month - 1]}"
        return words if on.year == self._clock.year else f"{words} {on.year}"


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
    return f"“{words if len(words) <= _LONGEST else words[: _LONGEST - 1] + '…'}”"
