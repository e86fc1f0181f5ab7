"""A demo shop with believable people, purchases and complaints; nobody in it exists."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from csdesk.demo.at_the_desk import put_at_the_desk
from csdesk.demo.cases import GOODWILL_ACCOUNT, REMEDY_ACCOUNT, Lists
from csdesk.demo.finer_points import put_finer_points
from csdesk.demo.invented import Inventor
from csdesk.demo.known_truth import THREE_YEARS, Truth
from csdesk.demo.offers import put_offers
from csdesk.demo.place import MILLBROOK, Place, Words
from csdesk.demo.rows import HOURLY, MARGIN_BP, Sheaf
from csdesk.demo.stories import TOLD
from csdesk.demo.told import put_told
from csdesk.domain.changes import Noun
from csdesk.domain.errors import Refused
from csdesk.domain.improvement import Improvement
from csdesk.domain.person import Person
from csdesk.domain.question import first_questions
from csdesk.domain.shop import FIRST_LISTS, ListItem, ListName, Shop
from csdesk.language import Language
from csdesk.progress import Progress, unwatched
from csdesk.store import demo_rows
from csdesk.store.opening import open_store
from csdesk.store.unit_of_work import Work

MOST_CUSTOMERS = 1_000_000
FEWEST_DAYS, MOST_DAYS = 30, 3_650
_CUSTOMERS_A_STEP = 1_000
_PEOPLE = (
    ("Maya Torres", "MT", "maya@millbrookcycles.example"),
    ("Tom Reyes", "TR", "tom@millbrookcycles.example"),
    ("Priya Nair", "PN", ""),
)
_SHOP = Shop(
    name="Millbrook Cycles",
    hourly_minor=3_700,
    margin_bp=MARGIN_BP,
    hours_per_week=38,
    opening_hours="Mon to Sat, 9:00 to 18:00",
    quick_remedy_limit_minor=5_000,
    address="Millbrook Cycles\n4 Mill Lane\nMillbrook",
    signature="Maya Torres",
    remedy_account=REMEDY_ACCOUNT,
    goodwill_account=GOODWILL_ACCOUNT,
    returns_account="4090",
    tax_account="2200",
    money_back_account="1000",
    voucher_account="2400",
    voucher_used_account="1050",
    voucher_lapsed_account="4930",
    goods_account="5000",
    work_account="6100",
    first_run_done=True,
    is_demo=True,
    care_reserve_bp=1_000,
    staff_costs_minor=1_220_000,
    staff_people=2.5,
)
_FIXED_A_CUSTOMER = 500
"""Rent and the like a month, so that a small demo shop can bear it as well as a large one."""
_FIXED_A_SYNTHETIC_CUSTOMER = 200


_CHANGES = (
    (1, "A second person rides every serviced bike", 120, 2),
    (3, "What was agreed is read back and texted the same day", 34, 1),
)
"""What was changed: against which cause, what, so many days ago, by whom."""


def make_demo(
    path: Path,
    customers: int = 48,
    seed: int = 1,
    today: date | None = None,
    *,
    truth: Truth | None = None,
    days: int = THREE_YEARS,
    place: Place = MILLBROOK,
    progress: Progress = unwatched,
) -> Path:
    """Writes a demo shop file; the same seed, day and place give the same facts.

    Args:
        customers: how many; the first ones are those of the pictures, 0 makes an empty shop.
        today: the day on which the shop's records end; nothing happened in it after midnight.
        truth: makes a synthetic shop instead, of which this is true and nobody is told of; its
            records go back ``days``.
        place: in whose language its people write and speak (``place_of``), and its currency.
    Raises: Refused("demo.exists"): there is a file already; it is left as it is.
            Refused("demo.customers"): fewer than none, or more than a million.
            Refused("demo.days"): fewer than 30 days, or more than ten years.
    """
    if not 0 <= customers <= MOST_CUSTOMERS:
        raise Refused(
            "demo.customers",
            "A demo shop has 0 to {n} customers.",
            n=MOST_CUSTOMERS,
        )
    if not FEWEST_DAYS <= days <= MOST_DAYS:
        raise Refused(
            "demo.days",
            "A demo shop has {fewest} to {most} days.",
            fewest=FEWEST_DAYS,
            most=MOST_DAYS,
        )
    if path.exists():
        raise Refused(
            "demo.exists", "There is a file {name} already. It was left as it is.", name=path.name
        )
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    wanted = _Wanted(customers, seed, today or date.today(), truth, days, place)
    try:
        _write(part, wanted, progress)
        if path.exists():
            raise Refused("demo.exists", "There is a file {name} already.", name=path.name)
        os.replace(part, path)
    finally:
        for ending in ("", "-journal", ".lock", ".holder"):
            part.with_name(part.name + ending).unlink(missing_ok=True)
    return path


@dataclass(frozen=True, slots=True)
class _Wanted:
    customers: int
    seed: int
    today: date
    truth: Truth | None
    days: int
    place: Place


def _write(part: Path, wanted: _Wanted, progress: Progress) -> None:
    opened = datetime.combine(wanted.today, time()).astimezone(UTC)
    is_told, words = wanted.truth is None, wanted.place.words
    store = open_store(part, make_if_missing=True)
    try:
        with store.write("make_demo", opened) as work:
            lists = _furnish(work, wanted)
            if wanted.customers and is_told:
                _put_changes(work, lists, wanted.today, words)
            with demo_rows.in_one_go(work.connection):
                counts, digest = _fill(work, lists, wanted, progress)
            demo_rows.note_filled(work, counts, digest)
            if is_told:
                put_finer_points(work, lists, wanted.today, words)
                put_at_the_desk(work, wanted.customers, wanted.today, words)
    finally:
        store.close()


def _furnish(work: Work, wanted: _Wanted) -> Lists:
    """The shop itself: settings, people, lists."""
    each = _FIXED_A_CUSTOMER if wanted.truth is None else _FIXED_A_SYNTHETIC_CUSTOMER
    work.settings.write(_shop(wanted.place, wanted.customers * each))
    put_offers(work, wanted.place.words)
    for (name, initials, contact), hourly in zip(_PEOPLE, HOURLY.values(), strict=True):
        work.people.add(Person(name, initials, hourly, direct_contact=contact))
    say = Language(wanted.place.language).say
    firsts: dict[ListName, int] = {}
    for name, labels in FIRST_LISTS.items():
        items = [
            work.list_items.add(ListItem(name, say(label), position))
            for position, label in enumerate(labels)
        ]
        firsts[name] = items[0].id
        if name is ListName.CATEGORY:
            for question in first_questions(((item.id, item.label) for item in items), say):
                work.questions.add(question)
    return Lists(firsts[ListName.CATEGORY], firsts[ListName.CAUSE], firsts[ListName.BROKEN_PROMISE])


def _shop(place: Place, fixed_costs_minor: int) -> Shop:
    return replace(
        _SHOP,
        language=place.language,
        country=place.country,
        currency=place.currency,
        usual_tax_bp=place.tax_bp,
        opening_hours=place.words(_SHOP.opening_hours),
        fixed_costs_minor=fixed_costs_minor,
    )


def _put_changes(work: Work, lists: Lists, today: date, words: Words) -> None:
    """What was changed in the shop because of what people complained of."""
    for cause, what, days, person in _CHANGES:
        since_on = today - timedelta(days=days)
        work.improvements.add(Improvement(lists.cause + cause, words(what), since_on, person))


def _fill(
    work: Work, lists: Lists, wanted: _Wanted, progress: Progress
) -> tuple[dict[Noun, int], str]:
    """All customers and what happened with them; how many rows of each noun, and their digest."""
    sheaf, last = Sheaf(wanted.today, wanted.place), wanted.customers
    counts: dict[Noun, int] = {}
    digest = hashlib.sha256()
    for done, _ in enumerate(_customers(sheaf, lists, wanted), start=1):
        if done % _CUSTOMERS_A_STEP == 0 or done == last:
            for noun, rows in sheaf.take().items():
                _keep(work, noun, rows, counts, digest)
            progress(done, last, "customers")
    return counts, digest.hexdigest()


def _customers(sheaf: Sheaf, lists: Lists, wanted: _Wanted) -> Iterable[None]:
    if wanted.truth is not None:
        return _synthetic(sheaf, lists, wanted, wanted.truth)
    return _millbrook(sheaf, lists, wanted.customers, wanted.seed)


def _synthetic(sheaf: Sheaf, lists: Lists, wanted: _Wanted, truth: Truth) -> Iterable[None]:
    from csdesk.demo.synthetic import synthetic_shop
    from csdesk.demo.synthetic_rows import put_synthetic

    shop = synthetic_shop(wanted.seed, wanted.customers, wanted.days, truth)
    return put_synthetic(sheaf, lists, shop)


def _millbrook(sheaf: Sheaf, lists: Lists, customers: int, seed: int) -> Iterable[None]:
    for told in TOLD[:customers]:
        put_told(sheaf, lists, told)
        yield
    inventor = Inventor(sheaf, lists, seed)
    for at in range(len(TOLD), customers):
        inventor.customer()
        if at % 4 == 0:
            inventor.walk_in()
        yield


def _keep(
    work: Work, noun: Noun, rows: list[Any], counts: dict[Noun, int], digest: hashlib._Hash
) -> None:
    demo_rows.add(work.connection, noun, rows)
    counts[noun] = counts.get(noun, 0) + len(rows)
    digest.update("".join(map(tuple.__repr__, rows)).encode("utf-8"))
