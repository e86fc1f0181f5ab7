"""One customer’s whole story: their data, for them, whatever the period.

Whoever asks what a shop keeps about them has a right to all of it: who they are, what they bought
and said, every step of their complaints, what was promised and given, what was written to them,
where it came from, what was corrected, and what csdesk works out about them.

Left out is what does not belong to them, and each for a reason:

- names of other customers, for instance of whoever recommended the shop to them: those are
  somebody else’s data; that it was so is told without the name;
- what an hour of somebody’s work, the goods and the redress cost the shop, its margin and its
  account codes: the shop’s own books, and the first would tell what a person earns;
- what a contact took out of whoever took it, whom the shop asked about it, and who had read a
  note: data about the people of the shop;
- sealed coins of a fair-coin trial: opened for one they would be worth nothing for all;
- comparisons with other customers, half-typed drafts, and copies in backups.

What people wrote may still name others; the first page asks the shop to read it before it is
handed over. Files that are enclosed are listed by name and size.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from csdesk.domain.customer import PointKind
from csdesk.domain.errors import Refused
from csdesk.domain.ours import ours
from csdesk.domain.reports.sheet import Kind, Page, Role, Row, Sheet
from csdesk.domain.reports.words import BAND_WORDS, CHANNEL_WORDS, NO, YES
from csdesk.domain.reports.worked_out import Totals
from csdesk.services.reports.asked import Asked
from csdesk.services.reports.letters import LETTER_WORDS
from csdesk.services.reports.story_facts import Story, local_day, read_story
from csdesk.services.reports.story_sheets import story_sheets
from csdesk.services.reports.story_steps import steps_of
from csdesk.shown import labelled

_TITLE = ours("About you")
_WIDTHS = (34, 90)
_LEFT_OUT = (
    ours("Names of other customers, as those are somebody else’s data."),
    ours(
        "What work, goods and redress cost the shop, its margin and its accounts, as those are "
        "its own books and tell what somebody earns."
    ),
    ours("Notes about the people of the shop, and drafts that were never finished."),
)
_ALL_OF_IT = ours("Everything that is kept about you, from the first day on, whatever the period.")
_READ_FIRST = ours(
    "To the shop: please read this before you hand it over. What people wrote may name others."
)
Cell = tuple[Any, Kind]


def parts(asked: Asked) -> tuple[Sheet[Any] | Page, ...]:
    """A page that says who they are, then everything sheet by sheet.

    Raises: Refused("report.customer"): nobody is named; NotFound: there is no such customer.
    """
    key = asked.request.customer_id
    if key is None:
        raise Refused("report.customer", "Choose whose story it is to be.")
    story = read_story(asked, key)
    sheets = story_sheets(asked, story)
    return _page(asked, story, sheets), *sheets


def _page(asked: Asked, story: Story, sheets: Sequence[Sheet[Any]]) -> Page:
    def rows(_totals: Totals) -> Iterator[Row]:
        yield Row(
            ((asked.customer(story.customer.id, story.customer.name), Kind.TEXT),), Role.TITLE
        )
        yield Row(((_ALL_OF_IT, Kind.WORD),), Role.PROSE)
        yield Row(((_READ_FIRST, Kind.WORD),), Role.PROSE)
        yield from _section(ours("Who you are"), _who(asked, story))
        yield from _section(ours("How you like to be treated"), _treated(asked, story))
        yield from _section(ours("What we work out about you"), _worked_out(asked, story))
        yield from _section(
            ours("What is kept about you"),
            [(sheet.title, (len(sheet.lines), Kind.NUMBER)) for sheet in sheets],
        )
        yield from _complaints(asked, story)
        yield from _word_for_word(asked, story)
        yield Row()
        yield Row(((ours("What is left out here, and why"), Kind.WORD),), Role.HEAD)
        for sentence in _LEFT_OUT:
            yield Row(((sentence, Kind.WORD),), Role.PROSE)

    return Page("AboutYou", _TITLE, _WIDTHS, rows)


def _section(title: str, facts: Sequence[tuple[str, Cell]]) -> Iterator[Row]:
    """A heading and what is known; nothing where nothing is."""
    known = [(label, cell) for label, cell in facts if cell[0] not in (None, "")]
    if known:
        yield Row()
        yield Row(((title, Kind.WORD),), Role.HEAD)
        for label, cell in known:
            yield Row(((label, Kind.WORD), cell))


def _who(asked: Asked, story: Story) -> list[tuple[str, Cell]]:
    customer, told = story.customer, asked.told

    def text(words: str) -> Cell:
        return told(words), Kind.TEXT

    points = {kind: [one.typed for one in story.points if one.kind is kind] for kind in PointKind}
    return [
        (ours("Number"), (customer.id, Kind.ID)),
        (ours("Name"), text(customer.name)),
        (ours("Also known as"), text("; ".join(story.also_known_as))),
        (ours("Company"), text(customer.company)),
        (ours("Street"), text(customer.address)),
        (ours("Town"), text(customer.place)),
        (ours("Mail"), text("; ".join(points[PointKind.MAIL]))),
        (ours("Phone"), text("; ".join(points[PointKind.PHONE]))),
        (ours("Looked after by"), (asked.person(customer.looked_after_by), Kind.TEXT)),
        (ours("Note"), text(customer.note)),
        (ours("Tags"), text(customer.tags)),
        (ours("Pays by contract"), _yes(customer.on_contract)),
        (ours("Billed in"), (customer.usual_currency, Kind.TEXT)),
        (ours("Number elsewhere"), text(customer.external_key or "")),
        (ours("Another customer sent you to us"), _yes(story.sent_by_somebody)),
        (ours("Customers you sent to us"), (story.sent_others or None, Kind.NUMBER)),
        (ours("Kept since"), (local_day(asked, customer.created_at), Kind.DAY)),
        (ours("Put away on"), (local_day(asked, customer.archived_at), Kind.DAY)),
        (ours("Only kept, not used, since"), (local_day(asked, customer.restricted_at), Kind.DAY)),
        (ours("Why it is only kept"), text(customer.restricted_why)),
        (ours("Has to be kept until"), (customer.kept_until, Kind.DAY)),
        (ours("Why it has to be kept"), text(customer.kept_why)),
    ]


def _yes(value: bool) -> Cell:
    return (YES if value else None), Kind.WORD


def _treated(asked: Asked, story: Story) -> list[tuple[str, Cell]]:
    wishes = story.preferences
    if wishes is None:
        return []
    words = (
        (ours("Way to reach you first"), wishes.channel),
        (ours("Good and bad times"), wishes.best_times),
        (ours("What to call you"), wishes.form_of_address),
        (ours("Facts or feelings first"), wishes.approach),
        (ours("Please don’t"), wishes.donts),
        (ours("How many choices"), wishes.choices),
        (ours("Your language"), wishes.language),
    )
    found: list[tuple[str, Cell]] = [
        (label, (asked.told(said), Kind.TEXT)) for label, said in words
    ]
    return [*found, (ours("Asked on"), (wishes.asked_on, Kind.DAY))]


def _worked_out(asked: Asked, story: Story) -> list[tuple[str, Cell]]:
    """Sums and what follows from them; nothing that tells what an hour costs."""
    figures, given = story.figures, [line for facts in story.complaints for line in facts.redress]
    share = None if figures.share is None else round(figures.share, 2)
    worth = [line.worth_minor for line in given if line.worth_minor is not None]
    return [
        (ours("What you spent, without tax"), (figures.spend, Kind.MONEY)),
        (ours("Your purchases"), (figures.purchases, Kind.NUMBER)),
        (ours("Complaints"), (len(story.complaints), Kind.NUMBER)),
        (ours("Minutes we took for you"), (figures.effort_minutes, Kind.NUMBER)),
        (
            ours("Worth of remedies and goodwill"),
            (sum(worth) if worth else None, Kind.MONEY),
        ),
        (ours("Cost of serving you ÷ what your purchases leave"), (share, Kind.SHARE)),
        (ours("Where that stands"), (BAND_WORDS[figures.band], Kind.WORD)),
        (ours("Parted from you"), (YES if _is_parted(story) else NO, Kind.WORD)),
    ]


def _is_parted(story: Story) -> bool:
    return any(decided.stands and decided.parted_at is not None for decided in story.decisions)


def _complaints(asked: Asked, story: Story) -> Iterator[Row]:
    """Each complaint to be read from its beginning to its end."""
    for facts in story.complaints:
        title = asked.language.say(ours("Complaint {id}"), id=facts.complaint.id)
        words = asked.told(facts.complaint.title)
        yield Row()
        told = labelled(title, words, asked.language) if words else title
        yield Row(((told, Kind.TEXT),), Role.HEAD)
        for line in steps_of(asked, facts):
            yield Row(((line.what, Kind.WORD), (line.words, Kind.TEXT)))


def _word_for_word(asked: Asked, story: Story) -> Iterator[Row]:
    """Contacts and letters by their day, whole: a printed table has no room for long words."""
    language, told = asked.language, asked.told
    found: list[tuple[date, str, str]] = []
    for contact in story.contacts:
        day = local_day(asked, contact.at, contact.offset_minutes)
        found.append((day, CHANNEL_WORDS[contact.channel], told(contact.said)))
    for letter in story.letters:
        day = local_day(asked, letter.written_at, letter.offset_minutes)
        whole = f"{told(letter.subject)}\n\n{told(letter.body)}".strip()
        found.append((day, LETTER_WORDS[letter.kind], whole))
    known = sorted((one for one in found if one[2]), key=lambda one: one[0])
    if known:
        yield Row()
        yield Row(((ours("Word for word"), Kind.WORD),), Role.HEAD)
    for day, word, words in known:
        label = f"{language.day(day)}, {language.say(word)}"
        yield Row(((label, Kind.TEXT), (words, Kind.TEXT)))
