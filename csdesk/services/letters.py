"""Letters and mails: begun from the shop's words and the facts, kept as they were sent."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from csdesk.desk import Desk
from csdesk.domain.complaint import ComplaintFacts
from csdesk.domain.customer import Customer, PointKind, Preferences
from csdesk.domain.errors import Refused, RuleBroken
from csdesk.domain.letter import Letter, LetterKind, LetterTemplate, SentBy
from csdesk.domain.letter_choice import likely_kind
from csdesk.domain.letter_template import fill
from csdesk.domain.parting import NextStep, PartingState
from csdesk.domain.plain_text import one_line
from csdesk.domain.preferred_language import preferred_language
from csdesk.domain.promise import Promise
from csdesk.domain.redress import RedressKind
from csdesk.domain.wording import require_length
from csdesk.language import Language, language_of
from csdesk.letters.shipped import shipped_template
from csdesk.letters.telling import (
    Correspondence,
    Telling,
    letter_facts,
    subject_without_complaint,
    told_in,
)
from csdesk.services.customers import require_not_erased
from csdesk.services.efforts import require_theirs
from csdesk.store.complaint_rows import complaint_facts
from csdesk.store.correspondence import letter, parting
from csdesk.store.customers import contact_point
from csdesk.store.open_ones import promise_is_open
from csdesk.store.promises import promise
from csdesk.store.shop_lists import letter_template
from csdesk.store.unit_of_work import Work

LONGEST_SUBJECT = 200


@dataclass(frozen=True, slots=True)
class LetterDraft:
    """A letter as it is begun, and what helps to finish it."""

    customer_id: int
    kind: LetterKind
    subject: str
    body: str
    complaint_id: int | None = None
    person_id: int | None = None
    person: str = ""
    """Who signs; a letter is from somebody."""
    contact: str = ""
    """How they are reached directly; empty where nobody wrote it down."""
    mail: str = ""
    """Where the customer gets mail; empty where that is not known."""
    unknown: tuple[str, ...] = ()
    """Names in braces that the template has and nobody knows; they stand as written."""
    what: tuple[str, ...] = ()
    when: tuple[str, ...] = ()
    """What was agreed or offered, and the days of it as this letter writes them."""
    language: str = "en"
    """What it is written in: one of ``LANGUAGES``."""
    dated: str = ""
    """The day of the letter, as it is written there."""


def begin_letter(
    desk: Desk,
    customer_id: int,
    kind: LetterKind,
    complaint_id: int | None = None,
    *,
    language: str = "",
    terms: str | None = None,
) -> LetterDraft:
    """The words of the shop for this kind, filled from the facts; nothing is kept yet.

    Args:
        language: one of ``LANGUAGES``; empty: the one the customer prefers, else the shop's.
        terms: those the letter tells of; None: the ones decided last.
    Raises: NotFound: the customer or complaint is gone;
            Refused("complaint.not_theirs"): the complaint is another customer's;
            RuleBroken("rights.restricted", "rights.erased"): their data are not used.
    """
    with desk.store.read() as work:
        known = _correspondence(desk, work, customer_id, complaint_id)
        _require_used(known.customer)
        if terms is not None:
            known = replace(known, terms=terms)
        spoken = _language_for(known, language)
        say = told_in(spoken, desk.now().tzinfo)
        facts = letter_facts(known, say)
        words = _template(work, kind, spoken)
        subject, body = fill(words.subject, facts), fill(words.body, facts)
        return LetterDraft(
            customer_id=customer_id,
            kind=kind,
            subject=_subject(known, words, facts, say),
            body=body.text,
            complaint_id=complaint_id,
            person_id=None if known.person is None else known.person.id,
            person="" if known.person is None else known.person.name,
            contact="" if known.person is None else known.person.direct_contact.strip(),
            mail=mail_of(work, customer_id),
            unknown=tuple(dict.fromkeys((*subject.unknown, *body.unknown))),
            what=_agreed(known),
            when=tuple(say.moment(each.due_at) for each in known.promises),
            language=spoken.code,
            dated=spoken.day(known.today),
        )


def subject_in(desk: Desk, work: Work, customer_id: int, kind: LetterKind) -> str:
    """What the shop writes above a letter of this kind, within what is being written.

    Raises: NotFound: the customer is gone.
    """
    known = _correspondence(desk, work, customer_id, None)
    spoken = _language_for(known)
    say = told_in(spoken, desk.now().tzinfo)
    return _subject(known, _template(work, kind, spoken), letter_facts(known, say), say)


def _subject(
    known: Correspondence, words: LetterTemplate, facts: dict[str, str], say: Telling
) -> str:
    subject = one_line(fill(words.subject, facts).text)[:LONGEST_SUBJECT]
    return subject or subject_without_complaint(known.shop, say)


def _language_for(known: Correspondence, language: str = "") -> Language:
    """The one asked for, else the one the customer prefers, else the shop's."""
    return language_of(known.shop, language or preferred_language(known.preferences.language))


def likely_letter(desk: Desk, complaint_id: int | None) -> LetterKind:
    """The kind of letter that fits where a complaint stands.

    Raises: NotFound: it is gone.
    """
    with desk.store.read() as work:
        return likely_kind(None if complaint_id is None else complaint_facts(work, complaint_id))


def _correspondence(
    desk: Desk, work: Work, customer_id: int, complaint_id: int | None
) -> Correspondence:
    customer = work.customers.require(customer_id)
    require_theirs(work, customer_id, complaint_id)
    facts = None if complaint_id is None else complaint_facts(work, complaint_id)
    here = desk.store.person_id
    return Correspondence(
        shop=work.settings.read(),
        customer=customer,
        preferences=work.preferences.get(customer_id) or Preferences(customer_id),
        person=None if here is None else work.people.get(here),
        today=desk.today(),
        complaint=facts,
        promises=_open_promises(work, customer_id, facts),
        people={each.id: each.name for each in work.people.where()},
        terms=_terms(work, customer_id),
    )


def _open_promises(
    work: Work, customer_id: int, facts: ComplaintFacts | None
) -> tuple[Promise, ...]:
    if facts is not None:
        return tuple(each for each in facts.promises if each.is_open)
    return work.promises.where(promise.c.customer_id == customer_id, promise_is_open)


def _terms(work: Work, customer_id: int) -> str:
    mine = parting.c.customer_id == customer_id, parting.c.next_step == NextStep.CHANGE_TERMS
    decided = work.partings.where(*mine, order=parting.c.decided_at)
    return decided[-1].terms if decided else ""


def mail_of(work: Work, customer_id: int) -> str:
    """Where a customer gets mail; empty where that is not known."""
    mine = contact_point.c.customer_id == customer_id, contact_point.c.kind == PointKind.MAIL
    mails = work.contact_points.where(*mine)
    return mails[0].typed if mails else ""


def _agreed(known: Correspondence) -> tuple[str, ...]:
    facts = known.complaint
    remedies = () if facts is None else facts.lines(RedressKind.REMEDY)
    options = () if facts is None else facts.options
    return (
        *(each.what for each in known.promises),
        *(each.what for each in remedies),
        *(each.title for each in options),
    )


def save_letter(desk: Desk, written: Letter) -> Letter:
    """Keeps a letter that is not sent yet: a new one (id 0) or a changed one.

    Raises: as ``send_letter``; RuleBroken("letter.sent"): it was sent, so it stays as it was sent.
    """
    with desk.store.write("save_letter", desk.now()) as work:
        return _keep(desk, work, written)


def send_letter(desk: Desk, written: Letter, by: SentBy) -> Letter:
    """Keeps a letter as it is sent, in one go.

    Raises: Refused("letter.empty", "text.too_long"): there are no words in it, or too many;
            Refused("complaint.not_theirs"): the complaint is another customer's;
            RuleBroken("letter.no_parting"): a goodbye, and nobody decided to part;
            RuleBroken("letter.thinking"): a goodbye waits until it was thought over;
            NotFound: the customer or complaint is gone.
    """
    with desk.store.write("send_letter", desk.now()) as work:
        return _sent(desk, work, _keep(desk, work, written), by)


def mark_sent(desk: Desk, letter_id: int, by: SentBy) -> Letter:
    """A letter that was kept went out; from now on it stays as it is.

    Raises: NotFound; RuleBroken("letter.sent", "letter.no_parting", "letter.thinking").
    """
    with desk.store.write("mark_sent", desk.now()) as work:
        return _sent(desk, work, _unsent(work.letters.require(letter_id)), by)


def _keep(desk: Desk, work: Work, written: Letter) -> Letter:
    if not written.body.strip():
        raise Refused("letter.empty", "There are no words in this letter yet.")
    require_length(written.body)
    _require_used(work.customers.require(written.customer_id))
    require_theirs(work, written.customer_id, written.complaint_id)
    who = desk.store.person_id if written.person_id is None else written.person_id
    subject = one_line(written.subject)[:LONGEST_SUBJECT]
    kept = replace(written, subject=subject, person_id=who, sent_at=None, sent_by=None)
    if written.id:
        _unsent(work.letters.require(written.id))
        return work.letters.replace(kept)
    at, offset = desk.now(), desk.offset_minutes()
    return work.letters.add(replace(kept, written_at=at, offset_minutes=offset))


def _unsent(kept: Letter) -> Letter:
    if kept.sent_at is not None:
        raise RuleBroken("letter.sent", "This letter was sent, so it stays as it was sent.")
    return kept


def _require_used(who: Customer) -> None:
    require_not_erased(who)
    if who.restricted_at is not None:
        raise RuleBroken(
            "rights.restricted",
            "{name} asked that their data are only kept. Lift that before you write to them.",
            name=who.name,
        )


def _sent(desk: Desk, work: Work, kept: Letter, by: SentBy) -> Letter:
    _require_used(work.customers.require(kept.customer_id))
    if kept.kind is LetterKind.GOODBYE:
        _require_thought_over(work, kept.customer_id, desk.now())
    return work.letters.replace(replace(kept, sent_at=desk.now(), sent_by=by))


def _require_thought_over(work: Work, customer_id: int, now: datetime) -> None:
    """A decision to part is made by its gate and slept over; nothing goes out before."""
    decided = work.partings.where(parting.c.customer_id == customer_id, order=parting.c.decided_at)
    last = next((one for one in decided[::-1] if one.stands), None)
    if last is None:
        raise RuleBroken(
            "letter.no_parting", "A goodbye goes out by parting well. Choose that with them first."
        )
    if last.state is PartingState.THINKING and not last.is_thought_over(now):
        raise RuleBroken(
            "letter.thinking",
            "You wanted to think this over first. The letter waits as a draft until then.",
            until=last.think_until,
        )


def letters_of(desk: Desk, customer_id: int) -> tuple[Letter, ...]:
    """All letters to a customer, newest first."""
    with desk.store.read() as work:
        mine = letter.c.customer_id == customer_id
        return work.letters.where(mine, order=letter.c.written_at)[::-1]


def read_letter(desk: Desk, letter_id: int) -> Letter:
    """One letter as it was kept.

    Raises: NotFound.
    """
    with desk.store.read() as work:
        return work.letters.require(letter_id)


def templates(desk: Desk) -> tuple[LetterTemplate, ...]:
    """What each kind of letter begins as: the shop's own words, else those csdesk ships with.

    In the language of the shop. Those that csdesk ships with have the id 0.
    """
    with desk.store.read() as work:
        spoken = language_of(work.settings.read())
        return tuple(_template(work, kind, spoken) for kind in LetterKind)


def _template(work: Work, kind: LetterKind, language: Language) -> LetterTemplate:
    """The shop's own words are in its own language; letters in another begin as they ship."""
    if language.code == language_of(work.settings.read()).code:
        own = work.letter_templates.where(letter_template.c.kind == kind)
        if own:
            return own[0]
    shipped = shipped_template(kind, language.code)
    return replace(
        shipped, subject=language.spelled(shipped.subject), body=language.spelled(shipped.body)
    )


def save_template(desk: Desk, words: LetterTemplate) -> LetterTemplate:
    """Keeps the shop's own words for a kind of letter.

    Raises: Refused("letter.empty", "text.too_long"): there are no words in it, or too many.
    """
    if not words.body.strip():
        raise Refused("letter.empty", "A letter needs words to begin with.")
    require_length(words.body)
    subject = one_line(words.subject)[:LONGEST_SUBJECT]
    with desk.store.write("save_template", desk.now()) as work:
        known = _template(work, words.kind, language_of(work.settings.read()))
        kept = replace(words, subject=subject, id=known.id)
        if not known.id:
            return work.letter_templates.add(kept)
        return work.letter_templates.replace(kept)


def reset_template(desk: Desk, kind: LetterKind) -> LetterTemplate:
    """Goes back to the words csdesk ships with; the shop's own stay in History."""
    with desk.store.write("reset_template", desk.now()) as work:
        spoken = language_of(work.settings.read())
        known = _template(work, kind, spoken)
        if known.id:
            work.letter_templates.remove(known.id)
        return _template(work, kind, spoken)


@dataclass(frozen=True, slots=True)
class TemplateDesk:
    """What whoever words the templates needs: all of them, and facts to try them with."""

    templates: tuple[LetterTemplate, ...]
    sample: dict[str, str]


def template_desk(desk: Desk) -> TemplateDesk:
    """All templates, and invented facts under the name of this shop and of who sits here.

    Both in the language of the shop.
    """
    from csdesk.letters.sample import sample_facts  # late: only whoever words templates needs it

    with desk.store.read() as work:
        shop, here = work.settings.read(), desk.store.person_id
        spoken = language_of(shop)
        say = told_in(spoken, desk.now().tzinfo)
        person = None if here is None else work.people.get(here)
        words = tuple(_template(work, kind, spoken) for kind in LetterKind)
    return TemplateDesk(words, sample_facts(shop, person, desk.today(), desk.now().tzinfo, say))
