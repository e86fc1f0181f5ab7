"""Opening hours: read as an owner types them, and how much of them lies between two moments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final, NamedTuple
from unicodedata import combining, normalize

from csdesk.domain.errors import Refused
from csdesk.domain.ours import ours
from csdesk.domain.spoken import said

_DAY: Final = 24 * 60
_NOON: Final = 12 * 60
_WEEK: Final = 7
LONGEST_LOOK_AHEAD: Final = timedelta(days=400)


class Span(NamedTuple):
    """Open from one minute of a day to another; one that ends after midnight ends after 1440."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """When the shop is open: the spans of each day, Monday first; no spans: closed."""

    days: tuple[tuple[Span, ...], ...]

    @property
    def minutes_a_week(self) -> int:
        return sum(span.end - span.start for spans in self.days for span in spans)


def hours_between(hours: OpeningHours, since: datetime, until: datetime, zone: tzinfo) -> timedelta:
    """How much opening time passed from one moment to another, never below zero.

    Clocks that go forward or back in between are counted as they were: a shop that is open through
    that night was open an hour less or more.

    Args:
        since, until: aware moments.
        zone: of the shop, with its changes of the clock.
    """
    passed = timedelta()
    for start, end in _open_from(hours, since, until, zone):
        passed += max(min(end, until) - max(start, since), timedelta())
    return passed


def due_after(
    hours: OpeningHours, since: datetime, allowed: timedelta, zone: tzinfo
) -> datetime | None:
    """When so much opening time has passed (UTC); None where that is more than a year away."""
    left = allowed
    for start, end in _open_from(hours, since, since + LONGEST_LOOK_AHEAD, zone):
        begun = max(start, since.astimezone(UTC))
        if end - begun >= left:
            return begun + left
        left -= max(end - begun, timedelta())
    return None


def _open_from(
    hours: OpeningHours, since: datetime, until: datetime, zone: tzinfo
) -> Iterator[tuple[datetime, datetime]]:
    """Every span that may touch these moments, as instants (UTC), in their order."""
    day, last = since.astimezone(zone).date() - timedelta(days=1), until.astimezone(zone).date()
    while day <= last:
        for span in hours.days[day.weekday()]:
            yield _instant(day, span.start, zone), _instant(day, span.end, zone)
        day += timedelta(days=1)


def _instant(day: date, minute: int, zone: tzinfo) -> datetime:
    on_the_clock = datetime.combine(day, time(), tzinfo=zone) + timedelta(minutes=minute)
    return on_the_clock.astimezone(UTC)


# reading

_DAY_NAMES: Final = (
    "mo mon monday mondays montag montags lu lun lundi lunes lunedi",
    "tu tue tues tuesday tuesdays dienstag dienstags ma mar mardi martes martedi",
    "we wed weds wednesday wednesdays mi mittwoch mittwochs "
    "me mer mercredi mie mier miercoles mercoledi",
    "th thu thur thurs thursday thursdays donnerstag donnerstags je jeu jeudi "
    "ju jue jueves gi gio giovedi",
    "fr fri friday fridays freitag freitags ve ven vendredi vi vie viernes venerdi",
    "sa sat saturday saturdays samstag samstags sonnabend sam samedi sab sabado sabato",
    "su sun sunday sundays so sonntag sonntags dim dimanche dom domingo domenica",
)
_DAYS: Final = {name: at for at, names in enumerate(_DAY_NAMES) for name in names.split()}
_TWO_MEANINGS: Final = {
    "en": {"di": 1, "do": 3},
    "de": {"di": 1, "do": 3},
    "fr": {"di": 6},
    "es": {"do": 6},
    "it": {"do": 6},
}
"""Short names of one day in one language and of another in the next: Dienstag and dimanche."""
_TWICE: Final = (
    ours("Monday is there twice."),
    ours("Tuesday is there twice."),
    ours("Wednesday is there twice."),
    ours("Thursday is there twice."),
    ours("Friday is there twice."),
    ours("Saturday is there twice."),
    ours("Sunday is there twice."),
)
_GROUPS: Final = {
    "daily": tuple(range(_WEEK)),
    "everyday": tuple(range(_WEEK)),
    "weekdays": tuple(range(5)),
    "weekday": tuple(range(5)),
    "weekend": (5, 6),
    "weekends": (5, 6),
}
_SHUT: Final = "closed shut geschlossen zu ruhetag ferme fermee cerrado chiuso"
_UNTIL: Final = "- to till until til through thru bis a au jusque hasta al alle"
_AS_WELL: Final = ", ; & + / and und et y e"
_FILLING: Final = (
    ": on from open von uhr h only the we're de du le les des heures ouvert del el los las horas "
    "abierto dal dalle il la ore aperto"
)
_CLOSED: Final = frozenset(_SHUT.split())
_TO: Final = frozenset(_UNTIL.split())
_AND: Final = frozenset(_AS_WELL.split())
_SILENT: Final = frozenset(_FILLING.split())
_EVERY_DAY: Final = re.compile(
    r"\b(every\s+day|taglich|jeden\s+tag|tous\s+les\s+jours|todos\s+los\s+dias"
    r"|tutti\s+i\s+giorni|ogni\s+giorno)\b"
)
_WEEKEND: Final = re.compile(r"\b(week-end|wochenende|fin\s+de\s+semana|fine\s+settimana)\b")
_NOONS: Final = re.compile(r"\b(mittags?|midi|mediodia|mezzogiorno)\b")
_MIDNIGHTS: Final = re.compile(r"\b(mitternacht|minuit|medianoche|mezzanotte)\b")
_TOKEN: Final = re.compile(
    r"(?P<time>\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?m\b\.?)?|noon|midnight)"
    r"|(?P<word>[^\W\d_]+(?:'[^\W\d_]+)?)|(?P<sign>[-,;&+/:])",
)
_TIME: Final = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*(?:([ap])\.?m\.?)?")


class _Clock(NamedTuple):
    """A time as typed: minutes of the day, and whether it says am or pm."""

    minute: int
    half: str
    typed: str


def read_opening_hours(typed: str, language: str = "en") -> OpeningHours | None:
    """What an owner wrote, such as ``Mo-Fr 9-18, Sa 9:00-13:00``; None where nothing is written.

    Days nobody speaks of are closed. ``9am-6pm``, ``9-6``, pauses (``9-12 and 13-18``), ``daily``
    and ``closed`` are understood, and days in any language that csdesk speaks.

    Args:
        language: of the shop; it tells what a short name means that is of two days.

    Raises: Refused("opening_hours.unreadable"): says which part can't be read, and how it could.
    """
    if not typed.strip():
        return None
    return _Reader(typed, language).read()


def known_hours(kept: str, language: str) -> OpeningHours | None:
    """The opening hours that are kept; None where there are none, or words from before."""
    try:
        return read_opening_hours(kept, language)
    except Refused:
        return None


class _Reader:
    """Goes through the words of one text once."""

    def __init__(self, typed: str, language: str) -> None:
        self._words = _words_of(typed)
        self._days = _DAYS | _TWO_MEANINGS.get(language, {})
        self._at = 0
        self._open: dict[int, list[Span]] = {}

    def read(self) -> OpeningHours:
        said_closed = False
        while self._skip() is not None:
            said_closed = self._take_closed()
            days = self._take_days()
            if self._take_closed() or said_closed:
                self._note(days, ())
            else:
                self._note(days, self._take_spans())
        if not any(self._open.values()):
            raise _unreadable(said("That leaves the shop closed all week."))
        return OpeningHours(tuple(tuple(sorted(self._open.get(at, ()))) for at in range(_WEEK)))

    def _next(self) -> str | None:
        return self._words[self._at] if self._at < len(self._words) else None

    def _skip(self) -> str | None:
        """The next word that says something, separators left behind."""
        while (word := self._next()) is not None and (word in _AND or word in _SILENT):
            self._at += 1
        return word

    def _take_closed(self) -> bool:
        self._pass_silent()
        if self._next() in _CLOSED:
            self._at += 1
            self._pass_silent()
            return True
        return False

    def _pass_silent(self) -> None:
        while self._next() in _SILENT:
            self._at += 1

    def _take_days(self) -> tuple[int, ...]:
        days: list[int] = []
        while True:
            word = self._skip() if not days else self._next()
            if word in _GROUPS:
                self._at += 1
                days += _GROUPS[str(word)]
            elif word in self._days:
                days += self._take_range()
            else:
                break
            self._pass_silent()
            if self._next() in _AND and self._word_after() in self._days.keys() | _GROUPS.keys():
                self._at += 1
        if not days:
            raise _unreadable(said("Which days is “{typed}” about?", typed=_short(self._next())))
        return tuple(dict.fromkeys(days))

    def _word_after(self) -> str | None:
        at = self._at + 1
        return self._words[at] if at < len(self._words) else None

    def _take_range(self) -> list[int]:
        first = self._days[self._words[self._at]]
        self._at += 1
        if self._next() in _TO and self._word_after() in self._days:
            last = self._days[self._words[self._at + 1]]
            self._at += 2
            return [at % _WEEK for at in range(first, first + (last - first) % _WEEK + 1)]
        return [first]

    def _take_spans(self) -> tuple[Span, ...]:
        spans = []
        while True:
            if self._next() == ",":  # "Mon to Sat, 9 to 18"
                self._at += 1
            self._pass_silent()
            start = self._take_time()
            self._pass_silent()
            if self._next() not in _TO:
                raise _unreadable(said("Until when, after “{typed}”?", typed=start.typed))
            self._at += 1
            self._pass_silent()
            spans.append(_span(start, self._take_time()))
            self._pass_silent()
            if not (self._next() in _AND and _clock(self._word_after()) is not None):
                return tuple(spans)
            self._at += 1

    def _take_time(self) -> _Clock:
        word = self._next()
        clock = _clock(word)
        if clock is None:
            raise _unreadable(said("“{typed}” is no time of the day.", typed=_short(word)))
        self._at += 1
        return clock

    def _note(self, days: tuple[int, ...], spans: tuple[Span, ...]) -> None:
        for at in days:
            known = self._open.setdefault(at, [])
            for span in spans:
                if any(span.start < other.end and other.start < span.end for other in known):
                    raise _unreadable(said(_TWICE[at]))
                known.append(span)


def _words_of(typed: str) -> list[str]:
    text = _bare(typed.casefold()).replace("24/7", "daily 0-24").replace("’", "'")
    text = re.sub("[\u2010-\u2015\u2212]", "-", text).replace("o'clock", " ")
    text = _EVERY_DAY.sub("daily", text.replace("jusqu'a", "jusque"))
    text = _WEEKEND.sub("weekend", text)
    text = _MIDNIGHTS.sub("midnight", _NOONS.sub("noon", text))
    words, at = [], 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is not None:
            words.append(found.group().strip())
            at = found.end()
        elif text[at].isspace():
            words += [","] if text[at] in "\n\r" else []
            at += 1
        elif text[at] == ".":
            at += 1  # "Mon. - Fri."
        else:
            raise _unreadable(said("“{typed}” can’t be read.", typed=text[at : at + 12].strip()))
    return words


def _bare(text: str) -> str:
    """Without accents: mié, sábado, lunedì."""
    return "".join(each for each in normalize("NFD", text) if not combining(each))


def _clock(word: str | None) -> _Clock | None:
    if word in ("noon", "midnight"):
        return _Clock(_NOON if word == "noon" else _DAY, "24", str(word))
    found = None if word is None else _TIME.fullmatch(word)
    if found is None or word is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3] or ""
    if minute >= 60 or hour > (12 if half else 24) or (hour == 24 and minute):
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return _Clock(hour * 60 + minute, half or ("24" if hour > 12 else ""), word)


def _span(first: _Clock, last: _Clock) -> Span:
    """From one time to another; where neither half of the day is said, as a shop would mean it."""
    start, end = first.minute, last.minute
    if first.half == "24" and first.minute == _DAY:
        start = 0
    if not first.half and last.half == "p" and start <= _NOON and start % _NOON + _NOON < end:
        start = start % _NOON + _NOON if start % _NOON < _NOON // 2 else start
    if not last.half and end <= _NOON and end <= start <= _NOON:
        end += _NOON  # "9-6" and "9am-1"
    if end <= start:
        if start - end < _DAY // 4 or start < _NOON:
            raise _unreadable(
                said(
                    "“{first} to {last}” ends before it begins.",
                    first=first.typed,
                    last=last.typed,
                )
            )
        end += _DAY
    return Span(start, end)


def _unreadable(why: str) -> Refused:
    return Refused("opening_hours.unreadable", "{why} Write it like Mo-Fr 9-18, Sa 9-13.", why=why)


def _short(word: str | None) -> str:
    return "…" if word is None else word[:20]
