"""How a customer of the demo shop is told: what they bought, what was said, and their cases."""

from __future__ import annotations

from dataclasses import dataclass

from csdesk.demo.cases import Case, Lists, put_case
from csdesk.demo.lines import PreferencesLine
from csdesk.demo.rows import DAY, Sheaf
from csdesk.domain.contact import About, Channel
from csdesk.domain.effort import OutlayKind

MAYA, TOM, PRIYA = 1, 2, 3


def at(day: int, hour: int, minute: int = 0) -> int:
    """A moment so many days from today (before it: below zero)."""
    return day * DAY + hour * 60 + minute


@dataclass(frozen=True, slots=True)
class Talk:
    """A contact: day and hour, channel, what about, their words, person, minutes."""

    day: int
    hour: int
    channel: Channel
    about: About
    said: str
    person: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Score:
    """An answer to "how was it?" that belongs to no complaint."""

    day: int
    recommend: int
    words: str
    question: str
    person: int
    called_back: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """One customer and their story; amounts are minor units, days lie before today."""

    name: str
    note: str
    person: int
    since: int
    mail: str = ""
    phone: str = ""
    likes: tuple[str, str, str, str, str, str] | None = None
    """Channel, best times, form of address, approach, don'ts, choices."""
    bought: tuple[tuple[int, str, int, int], ...] = ()
    """Day, what, net, margin."""
    work: tuple[tuple[int, int, str], ...] = ()
    """Day, minutes, what for."""
    talks: tuple[Talk, ...] = ()
    scores: tuple[Score, ...] = ()
    outlays: tuple[tuple[int, OutlayKind, int, str], ...] = ()
    promises: tuple[tuple[str, int, int], ...] = ()
    """What, made on which day, due at which moment; all of them open."""
    kept: tuple[tuple[str, int, int], ...] = ()
    """What, due at 17:00 of which day, kept at 12:00 of which day."""
    asks: tuple[tuple[int, str], ...] = ()
    """Day and question of follow-ups that nobody answered yet."""
    cases: tuple[Case, ...] = ()
    is_family: bool = False
    """Whether the name says so in words, as “Okafor family” does."""


def put_told(sheaf: Sheaf, lists: Lists, told: Told) -> int:
    """Adds the rows of one told customer; returns their id."""
    name = sheaf.words(told.name) if told.is_family else told.name
    key = sheaf.customer(name, told.note, told.person, told.since)
    if told.mail:
        sheaf.mail(key, told.mail)
    if told.phone:
        sheaf.phone(key, told.phone, "".join(filter(str.isdecimal, told.phone)))
    if told.likes is not None:
        channel, times, address, approach, donts, choices = told.likes
        line = PreferencesLine(
            key, channel, times, sheaf.words(address) if address else "", approach, donts, choices
        )
        sheaf.put(line)
    for day, what, net, margin in told.bought:
        sheaf.purchase(key, day, what, net, net - margin)
    for day, minutes, note in told.work:
        sheaf.effort(key, day, minutes, told.person, note=note)
    for day, kind, cost, note in told.outlays:
        sheaf.outlay(key, day, kind, cost, note)
    for case in told.cases:
        put_case(sheaf, lists, key, case)
    _put_words(sheaf, key, told)
    return key


def _put_words(sheaf: Sheaf, key: int, told: Told) -> None:
    for talk in told.talks:
        moment = at(talk.day, talk.hour)
        words = (talk.channel, talk.about, talk.said, talk.person, talk.minutes)
        sheaf.contact(key, moment, *words)
    for score in told.scores:
        answered = at(score.day, 16)
        sheaf.follow_up(
            key,
            score.day,
            score.person,
            score.question,
            answered=answered,
            scores=(None, None, score.recommend),
            words=score.words,
            called_back=answered + 120 if score.called_back else None,
        )
    for what, due, kept in told.kept:
        made = at(min(due, kept) - 3, 11)
        sheaf.promise(key, what, told.person, made, at(due, 17), kept=at(kept, 12))
    for what, made, due in told.promises:
        sheaf.promise(key, what, told.person, at(made, 11), due)
    for day, question in told.asks:
        sheaf.follow_up(key, day, told.person, question)
