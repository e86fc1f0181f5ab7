"""The shop itself: opening its file, its settings, its people and its lists."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from csdesk.desk import Desk, local_now
from csdesk.domain.books import check_books
from csdesk.domain.errors import Refused, ShopUnavailable
from csdesk.domain.figures import WHOLE_BP, headroom_minutes
from csdesk.domain.insight.payback import WINDOWS
from csdesk.domain.money import require_size
from csdesk.domain.opening_hours import read_opening_hours
from csdesk.domain.person import Person, initials_of
from csdesk.domain.quiet_hours import read_clock
from csdesk.domain.shop import FIRST_LISTS, Attachment, ListItem, ListName, Shop
from csdesk.language import language_of
from csdesk.services.questions import fill_first_questions
from csdesk.store import listings
from csdesk.store.backup_folder import carry_along
from csdesk.store.cipher import cipher_of, is_encrypted
from csdesk.store.opening import open_store
from csdesk.store.people import list_item, person
from csdesk.store.store import Store
from csdesk.store.unit_of_work import Work

MOST_PEOPLE = 1_000
LARGEST_LOGO = 2 * 1024 * 1024
_PICTURES = {"image/png": b"\x89PNG", "image/jpeg": b"\xff\xd8\xff"}


def open_shop(
    path: Path,
    *,
    make_if_missing: bool = False,
    read_only: bool = False,
    now: Callable[[], datetime] = local_now,
    passphrase: str | None = None,
    take_over: bool = False,
) -> Desk:
    """Opens a shop file and sits down at its desk; an older file is brought up to date first.

    Args:
        passphrase: of a shop that is kept under one.
        take_over: another computer that seems to have it open is done with it.
    Raises: Refused, ShopUnavailable: as ``open_store`` says.
    """
    is_locked = passphrase is not None and needs_passphrase(path)
    cipher = cipher_of(path, passphrase or "") if is_locked else None
    how = {"make_if_missing": make_if_missing, "read_only": read_only, "take_over": take_over}
    return sit_down(open_store(path, **how, cipher=cipher), now)


def needs_passphrase(path: Path) -> bool:
    """Whether there is a shop file that is kept under a passphrase."""
    return path.is_file() and is_encrypted(path)


def sit_down(store: Store, now: Callable[[], datetime]) -> Desk:
    """The desk of an open store, at which the first person sits who is there."""
    desk = Desk(store, now)
    with desk.store.read() as work:
        desk.store.person_id = _first_active(work)
    return desk


def _first_active(work: Work) -> int | None:
    return next((somebody.id for somebody in work.people.where(person.c.active)), None)


def move_shop(desk: Desk, target: Path) -> Desk:
    """Puts the shop file at another place and goes on there; the old file goes last.

    Until the new one is whole and safely on its disk, the desk stays open where it is.

    Raises: Refused("shop.exists"): a file of that name is there already;
            Refused("shop.not_moved"): it could not be copied there.
    """
    source = desk.store.path
    with desk.store.giving_way():  # what is saved meanwhile must not go with the old file
        try:
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            desk.store.copy_to(target)
            moved = _opened_there(desk, target)
        except FileExistsError:
            raise Refused(
                "shop.exists",
                "There is a file {name} already. Nothing was moved.",
                name=target.name,
            ) from None
        except (OSError, ShopUnavailable):
            raise Refused(
                "shop.not_moved",
                "The shop could not be put at {path}. It stays where it is.",
                path=target,
            ) from None
        desk.store.close()
        for name in (source, source.with_name(source.name + "-journal")):
            name.unlink(missing_ok=True)
    carry_along(source, target)
    return moved


def _opened_there(desk: Desk, copied: Path) -> Desk:
    """The copy goes again where it can't be opened, but for one that somebody else opened.

    Raises: ShopUnavailable: another csdesk was faster, or its disk has a fault.
    """
    try:
        moved = sit_down(open_store(copied, cipher=desk.store.cipher), desk.now)
    except ShopUnavailable as error:
        if error.code != "shop.in_use":
            copied.unlink(missing_ok=True)
        raise
    moved.store.person_id = desk.store.person_id
    return moved


def read_shop(desk: Desk) -> Shop:
    """All settings of the shop as one value."""
    with desk.store.read() as work:
        return work.settings.read()


def save_shop(desk: Desk, shop: Shop) -> Shop:
    """Keeps changed settings.

    Raises: Refused("shop.currency"): the currency can't change once there are amounts in it;
            Refused("shop.numbers", "money.size"): a number that no formula can use;
            Refused("opening_hours.unreadable", "quiet.time"): changed hours that can't be read;
            Refused: settings of the books that nothing can be made of, see ``check_books``.
    """
    _require_usable(shop)
    with desk.store.write("save_shop", desk.now()) as work:
        _require_same_currency(work, shop)
        before = work.settings.read()
        _require_readable(before, shop)
        check_books(before, shop)
        return work.settings.write(shop)


def _require_usable(shop: Shop) -> None:
    amounts = (
        *(shop.hourly_minor, shop.fixed_costs_minor, shop.quick_remedy_limit_minor),
        shop.staff_costs_minor,
    )
    shares = (
        *(shop.margin_bp, shop.usual_tax_bp, shop.aim_bp),
        *(shop.practical_share_bp, shop.care_reserve_bp, shop.referral_share_bp),
    )
    counts = (
        *(shop.hours_per_week, shop.first_reply_hours, shop.follow_up_days, shop.rare_below),
        shop.staff_people,
    )
    if any(number is not None and number < 0 for number in (*amounts, *shares, *counts)):
        raise Refused("shop.numbers", "None of these numbers can be below zero.")
    if any(share is not None and share > WHOLE_BP for share in shares):
        raise Refused("shop.numbers", "A share is at most 100 %.")
    if shop.staff_people is not None and not shop.staff_people <= MOST_PEOPLE:
        raise Refused(
            "shop.numbers",
            "A small shop has at most {n} people.",
            n=MOST_PEOPLE,
        )
    if shop.payback_window_days not in WINDOWS:
        raise Refused("shop.numbers", "Later margin counts for 90, 180 or 365 days.")
    require_size(*amounts)


def _require_readable(before: Shop, shop: Shop) -> None:
    """Hours that are changed can be read; words from before may stay as they are."""
    if shop.opening_hours != before.opening_hours:
        read_opening_hours(shop.opening_hours, shop.language)
    for name in ("quiet_from", "quiet_until"):
        if getattr(shop, name) != getattr(before, name):
            read_clock(getattr(shop, name))


def _require_same_currency(work: Work, shop: Shop) -> None:
    if shop.currency != work.settings.read().currency and listings.has_amounts(work.connection):
        raise Refused(
            "shop.currency",
            "There are amounts in this shop already, so its currency stays as it is.",
        )


def people(desk: Desk, *, active_only: bool = True) -> tuple[Person, ...]:
    """Who works here, in the order they came."""
    with desk.store.read() as work:
        return work.people.where(*([person.c.active] if active_only else []))


def save_person(desk: Desk, somebody: Person) -> Person:
    """Keeps a new person (id 0) or a changed one; initials are made where they are missing.

    Raises: Refused("person.name"): the name is empty;
            Refused("person.hourly", "money.size"): an hour costs less than nothing, or too much.
    """
    if (somebody.hourly_minor or 0) < 0:
        raise Refused("person.hourly", "An hour costs something, or nothing, never less.")
    require_size(somebody.hourly_minor)
    name = somebody.name.strip()
    if not name:
        raise Refused("person.name", "A person needs a name.")
    named = replace(somebody, name=name, initials=somebody.initials.strip() or initials_of(name))
    with desk.store.write("save_person", desk.now()) as work:
        kept = work.people.put(named) if named.id else work.people.add(named)
    if desk.store.person_id is None:
        desk.store.person_id = kept.id
    return kept


def list_items(desk: Desk, name: ListName) -> tuple[ListItem, ...]:
    """The entries of one of the shop's lists that are in use, in their order."""
    with desk.store.read() as work:
        chosen = list_item.c.list_name == name, list_item.c.active
        return work.list_items.where(*chosen, order=list_item.c.position)


def save_list_item(desk: Desk, item: ListItem) -> ListItem:
    """Keeps a new entry of a list (id 0) or a changed one.

    Raises: Refused("list_item.label"): the words are missing.
    """
    if not item.label.strip():
        raise Refused("list_item.label", "An entry of a list needs words.")
    with desk.store.write("save_list_item", desk.now()) as work:
        return work.list_items.put(item) if item.id else work.list_items.add(item)


def finish_first_run(
    desk: Desk, shop: Shop, person_names: tuple[str, ...], hourly_minor: int | None
) -> Shop:
    """Keeps the answers of the first run, however few, and fills the lists a shop starts with.

    Answered a second time, nobody is written down twice.

    Raises: as ``save_shop``.
    """
    _require_usable(replace(shop, hourly_minor=hourly_minor))
    with desk.store.write("finish_first_run", desk.now()) as work:
        _require_same_currency(work, shop)
        answered = replace(shop, hourly_minor=hourly_minor, first_run_done=True)
        work.settings.write(answered)
        known = {somebody.name for somebody in work.people.where()}
        for name in dict.fromkeys(name.strip() for name in person_names):
            if name and name not in known:
                work.people.add(Person(name, initials_of(name), hourly_minor))
        fill_first_lists(work)
        fill_first_questions(work)
        first = _first_active(work)
    desk.store.person_id = first
    return answered


def fill_first_lists(work: Work) -> None:
    """Gives a shop the lists it starts with, as its country says them, unless it has lists."""
    if work.list_items.where():
        return
    say = language_of(work.settings.read()).say
    for name, labels in FIRST_LISTS.items():
        for position, label in enumerate(labels):
            work.list_items.add(ListItem(name, say(label), position))


def store_logo(desk: Desk, name: str, media_type: str, content: bytes) -> Shop:
    """Keeps a picture for the letterhead inside the shop file.

    Raises: Refused("logo.type", "logo.size"): no PNG or JPEG, or larger than 2 MB.
    """
    if not content.startswith(_PICTURES.get(media_type, b"\0nothing")):
        raise Refused("logo.type", "A logo is a PNG or JPEG picture.")
    if len(content) > LARGEST_LOGO:
        raise Refused("logo.size", "This picture is larger than 2 MB. A smaller one will do.")
    digest = hashlib.sha256(content).hexdigest()
    with desk.store.write("store_logo", desk.now()) as work:
        kept = work.attachments.add(Attachment(name, media_type, len(content), digest, content))
        return work.settings.write(replace(work.settings.read(), logo_id=kept.id))


def logo(desk: Desk) -> bytes | None:
    """The picture for the letterhead."""
    with desk.store.read() as work:
        chosen = work.settings.read().logo_id
        kept = None if chosen is None else work.attachments.get(chosen)
        return None if kept is None else kept.content


@dataclass(frozen=True, slots=True)
class SettingEffect:
    """What a change of settings does to the shop's figures, before anything is kept."""

    service_share: float | None
    over_aim_before: int
    over_aim_after: int
    past_tipping: int
    headroom_minutes_before: int | None
    headroom_minutes_after: int | None
    month_left_before: int
    month_left_after: int


def setting_effect(desk: Desk, shop: Shop) -> SettingEffect:
    """What would change on screen if these settings were kept.

    Rates and margins count for what is entered from then on: entries keep what they were
    written with. ``month_left`` is contribution after fixed costs, of the last 30 days.
    """
    with desk.store.read() as work:
        before = work.settings.read()
        totals = listings.totals(work.connection)
        month = listings.contribution_since(work.connection, desk.today(), 30)
        over = [listings.count_over(work.connection, aim) for aim in (before.aim_bp, shop.aim_bp)]
        past = listings.count_over(work.connection, WHOLE_BP)
    contribution = totals.margin - totals.service
    return SettingEffect(
        service_share=totals.service / totals.margin if totals.margin > 0 else None,
        over_aim_before=over[0],
        over_aim_after=over[1],
        past_tipping=past,
        headroom_minutes_before=headroom_minutes(contribution, before.hourly),
        headroom_minutes_after=headroom_minutes(contribution, shop.hourly),
        month_left_before=month - (before.fixed_costs_minor or 0),
        month_left_after=month - (shop.fixed_costs_minor or 0),
    )
