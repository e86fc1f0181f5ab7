"""Erasing a customer: all that says who they are goes, and the books stay as they are."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime

from csdesk.desk import Desk
from csdesk.domain.backup import Reason
from csdesk.domain.changes import Noun
from csdesk.domain.customer import Customer
from csdesk.domain.erasing import (
    CopyHolding,
    Erased,
    ErasedNumber,
    ErasedWords,
    ErasurePreview,
    NamedElsewhere,
    OpenMatters,
    neutral_name,
)
from csdesk.domain.errors import RuleBroken, ShopUnavailable
from csdesk.domain.spoken import said
from csdesk.domain.thinning import stays_until
from csdesk.progress import Progress, unwatched
from csdesk.services.backups import back_up_before, note_erased
from csdesk.services.backups_kept import backups_within_reach
from csdesk.services.drafts import UNFINISHED
from csdesk.services.unmerging import take_apart
from csdesk.store import search
from csdesk.store.about_people import WHOLE, Theirs, theirs, values_about
from csdesk.store.complaints import complaint
from csdesk.store.customers import contact_point, customer
from csdesk.store.erased_words import lists
from csdesk.store.erasing import Eraser
from csdesk.store.import_checks import brought_otherwise
from csdesk.store.import_memory import source_key
from csdesk.store.named_elsewhere import passages
from csdesk.store.open_ones import complaint_is_open, promise_is_open, question_is_open
from csdesk.store.promises import follow_up, promise
from csdesk.store.second_name import kept_beside
from csdesk.store.unit_of_work import Work
from csdesk.store.voucher_rows import voucher_ids, vouchers


def preview_erasure(desk: Desk, customer_id: int) -> ErasurePreview:
    """What erasing a customer comes to: what goes, what stays and why, and what is still open.

    Raises: NotFound: they are gone.
    """
    with desk.store.read() as work:
        who = _stands_for(work, customer_id)
        people = _with_joined(work, who)
        found = theirs(work.connection, [one.id for one in people])
        goes, stays = _counts(found)
        return ErasurePreview(
            customer_id=who.id,
            name=who.name,
            joined=tuple(one.name for one in people if one.id != who.id),
            goes=goes,
            stays=stays,
            history=len(values_about(work.connection, found).seqs),
            open_matters=_open_matters(work, found),
            named_elsewhere=_named_elsewhere(work, found, people),
            kept_until=who.kept_until,
            kept_why=who.kept_why,
            copies=copies_holding(desk, work),
            why_not=_why_not(people, desk.now().date()),
        )


def erase_customer(
    desk: Desk,
    customer_id: int,
    *,
    although_open: bool = False,
    backup: bool = True,
    progress: Progress = unwatched,
) -> Erased:
    """Erases a customer, and whoever was joined with them, for good.

    Names, addresses, numbers, words, letters and files go, with their values in History. What
    they bought, and what was given and spent, stays with its amounts, minutes and dates under a
    neutral name. The file is written anew at the end.

    Args:
        although_open: also where something is still to be done with them.
        backup: a proven backup is made first, where one can be; it still holds them.
    Raises: NotFound: they are gone;
        RuleBroken("rights.erased"): that was done already;
        RuleBroken("rights.kept"): a law or a dispute needs their data; says until when and why;
        RuleBroken("rights.open"): something is still to be done with them;
        ShopUnavailable: the file can't be written; nothing was changed.
    """
    if backup:
        back_up_before(desk, Reason.BEFORE_ERASE)
    now = desk.now()
    with desk.store.write("erase_customer", now) as work:
        who = _stands_for(work, customer_id)
        people = _with_joined(work, who)
        why_not = _why_not(people, now.date())
        if why_not:
            raise RuleBroken("rights.erased" if who.erased_at else "rights.kept", why_not)
        found = theirs(work.connection, [one.id for one in people])
        if not although_open and _open_matters(work, found):
            sentence = said(
                "Something is still to be done with {name}. Finish it, or say it goes.",
                name=who.name,
            )
            raise RuleBroken("rights.open", sentence)
        elsewhere = _named_elsewhere(work, found, people)
        erase_rows(work, _found(work, people), now, progress, _own_words(work, people))
    return Erased(
        numbers=tuple(_number(one, now) for one in people),
        name=neutral_name(who.id),
        is_clean=finish_erasing(desk),
        named_elsewhere=elsewhere,
    )


def erasures(desk: Desk) -> tuple[ErasedNumber, ...]:
    """Everybody who was erased, by number, for the list that a restored backup is held against."""
    with desk.store.read() as work:
        gone = work.customers.where(customer.c.erased_at.is_not(None))
        return tuple(_number(one, one.erased_at) for one in gone if one.erased_at is not None)


def erased_words(desk: Desk) -> tuple[ErasedWords, ...]:
    """Every record of people who stay whose words were erased, for the same list."""
    with desk.store.read() as work:
        return tuple(map(ErasedWords.read, lists(work.connection)))


def reapply_erasures(desk: Desk, numbers: Iterable[ErasedNumber]) -> tuple[int, ...]:
    """Erases again who was erased after this file was kept; returns their numbers.

    A number that means somebody else by now is left alone, and so is who is erased already.

    Raises: ShopUnavailable: the file can't be written; nothing was changed.
    """
    now = desk.now()
    wanted = {number.customer_id: number for number in numbers}
    with desk.store.write("erase_customer", now) as work:
        people = [one for one in map(work.customers.get, sorted(wanted)) if one is not None]
        again = [one for one in people if _is_same(one, wanted[one.id])]
        gone = {one.id for one in again}
        for one in again:
            if one.merged_into is not None and one.merged_into not in gone:
                take_apart(work, one.id)
        everybody = {each.id: each for one in again for each in (one, *_joined(work, one.id))}
        if everybody:
            people = [*everybody.values()]
            erase_rows(work, _found(work, people), now, unwatched, _own_words(work, people))
    if everybody:
        finish_erasing(desk, note_down=False)
    return tuple(sorted(everybody))


def finish_erasing(desk: Desk, *, note_down: bool = True) -> bool:
    """Writes the file anew where that is still to be done; whether nothing is left to do.

    It is tried again at every opening: a full disk or another program may stand in the way.

    Args:
        note_down: beside the backups too, so that a restored one is held against it.
    """
    with desk.store.read() as work:
        if work.drafts.get(UNFINISHED) is None:
            return True
    try:
        desk.store.write_anew()
        if note_down:
            told = [each.told() for each in erasures(desk)]
            note_erased(desk, [*told, *(each.told() for each in erased_words(desk))])
        with desk.store.jot() as drafts:
            drafts.drop(UNFINISHED)
    except ShopUnavailable:
        return False
    except OSError:  # the next opening notes them; until then the file itself knows
        return True
    return True


def copies_holding(desk: Desk, work: Work) -> tuple[CopyHolding, ...]:
    """Backups and files that were put aside, newest first, with the day each is kept to.

    Those that another copy of this shop made are kept as long as that one keeps them.
    """
    shop, path = work.settings.read(), desk.store.path
    kept = [
        CopyHolding(
            each.backup.path.name,
            made := desk.day_of(each.backup.made_at),
            stays_until(made, shop.backup_months) if each.is_made_here else None,
            each.backup.made_at,
            each.backup.path.parent,
        )
        for each in backups_within_reach(desk, work)
    ]
    for aside in kept_beside(path):
        with suppress(FileNotFoundError):  # it went just now
            made = date.fromtimestamp(aside.stat().st_mtime)
            kept.append(CopyHolding(aside.name, made, None, folder=aside.parent))
    return tuple(sorted(kept, key=lambda each: each.made_on, reverse=True))


def erase_rows(
    work: Work,
    found: Theirs,
    now: datetime,
    progress: Progress = unwatched,
    own_words: Iterable[str] = (),
    told: Iterable[ErasedWords] = (),
) -> None:
    """Takes all that these rows say out of the shop, within one action.

    Call ``finish_erasing`` after it, so that nothing is left between the rows of the file.

    Args:
        own_words: names, addresses and numbers of people, as names of files may have them.
        told: which records lose their words, where their people stay.
    """
    assert work.journal is not None
    progress(0, 4, "")
    eraser = Eraser(work.connection, work.journal, now, found)
    was_wrong = {key for key, _ in brought_otherwise(work.connection, eraser.batches)}
    progress(1, 4, "")
    eraser.erase(own_words, [each.told() for each in told])
    progress(2, 4, "")
    wrong = dict(brought_otherwise(work.connection, eraser.batches - was_wrong))
    for batch_id, digest in wrong.items():
        batch = work.batches.require(batch_id)
        work.batches.replace(replace(batch, rows_digest=digest))
    work.renew_kept()
    search.forget_words(work.connection)
    work.drafts.keep(UNFINISHED, {}, now)
    progress(4, 4, "")


def _found(work: Work, people: Collection[Customer]) -> Theirs:
    return theirs(work.connection, [one.id for one in people])


def _stands_for(work: Work, customer_id: int) -> Customer:
    """The customer; of somebody joined with another, that other."""
    who = work.customers.require(customer_id)
    return who if who.merged_into is None else work.customers.require(who.merged_into)


def _joined(work: Work, customer_id: int) -> tuple[Customer, ...]:
    return work.customers.where(customer.c.merged_into == customer_id)


def _with_joined(work: Work, who: Customer) -> list[Customer]:
    return [who, *_joined(work, who.id)]


def _why_not(people: Collection[Customer], today: date) -> str:
    for one in people:
        if one.erased_at is not None:
            return said("This customer was erased already.")
        if one.kept_until is not None and one.kept_until >= today:
            until, why = one.kept_until, one.kept_why
            if why:
                return said(
                    "Their data have to be kept until {until}: {why}.", until=until, why=why
                )
            return said("Their data have to be kept until {until}.", until=until)
    return ""


def _is_same(one: Customer, number: ErasedNumber) -> bool:
    return one.erased_at is None and one.created_at == number.created_at


def _number(one: Customer, at: datetime) -> ErasedNumber:
    assert one.created_at is not None
    return ErasedNumber(one.id, one.created_at, at)


def _counts(found: Theirs) -> tuple[dict[Noun, int], dict[Noun, int]]:
    sizes = {Noun(table.name): len(keys) for table, keys in found.rows.items() if keys}
    goes = {noun: count for noun, count in sizes.items() if noun in (*WHOLE, *_WORDS_GO)}
    stays = {noun: count for noun, count in sizes.items() if noun in _AMOUNTS_STAY}
    return goes, stays


_WORDS_GO = (
    *(Noun.CONTACT, Noun.COMPLAINT, Noun.LETTER, Noun.REVIEW, Noun.PROMISE, Noun.FOLLOW_UP),
    *(Noun.WAITING_DOCUMENT, Noun.PARTING),
)
_AMOUNTS_STAY = (
    *(Noun.PURCHASE, Noun.EFFORT, Noun.OUTLAY, Noun.REDRESS, Noun.VOUCHER_USE),
    *(Noun.COMPLAINT, Noun.CONTACT, Noun.FOLLOW_UP),
)


def _open_matters(work: Work, found: Theirs) -> OpenMatters:
    ids = sorted(found.customers)
    cases = work.complaints.where(complaint.c.customer_id.in_(ids), complaint_is_open)
    said = work.promises.where(promise.c.customer_id.in_(ids), promise_is_open)
    asked = work.follow_ups.count(follow_up.c.customer_id.in_(ids), question_is_open)
    of_them = work.redress.table.c.customer_id.in_(ids)
    given = vouchers(work.connection, voucher_ids(work.connection, of_them))
    return OpenMatters(
        complaints=tuple(one.title or one.words for one in cases),
        promises=tuple(one.what for one in said),
        follow_ups=asked,
        vouchers=tuple(each.redress.what for each in given if each.left_minor > 0),
    )


def _own_words(work: Work, people: Collection[Customer]) -> set[str]:
    """Names, addresses and numbers by which they are known."""
    ids = [one.id for one in people]
    points = work.contact_points.where(contact_point.c.customer_id.in_(ids))
    keys = work.source_keys.where(source_key.c.customer_id.in_(ids))
    words = {one.name for one in people} | {point.typed for point in points}
    words |= {key.value for key in keys if not key.value.isdecimal()}
    return {word for word in words if len(word) > 3}


def _named_elsewhere(
    work: Work, found: Theirs, people: Collection[Customer]
) -> tuple[NamedElsewhere, ...]:
    told = passages(work.connection, found, _own_words(work, people))
    whose = {one.customer_id for one in told if one.customer_id is not None}
    names = {key: one.name for key in whose if (one := work.customers.get(key)) is not None}
    return tuple(
        NamedElsewhere(
            *(each.noun, each.noun_id, each.customer_id),
            names.get(each.customer_id, "") if each.customer_id is not None else "",
            each.words,
        )
        for each in told
    )
