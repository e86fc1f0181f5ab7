"""What became of the books of a period since they were exported, line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from csdesk.domain.ours import ours
from csdesk.domain.reports.accounts import NAMES, SETTINGS, AccountRole
from csdesk.domain.reports.journal import EntryKind, document
from csdesk.domain.reports.standing import FIGURES, MONTH_FIGURES, Booked, BookedLine, Books
from csdesk.domain.reports.words import FORM_WORDS

ADDED: Final = ours("added")
CHANGED: Final = ours("changed")
GONE: Final = ours("gone")
CALLED: Final[dict[Booked, str]] = {
    Booked.REMEDY: ours("Remedy"),
    Booked.GOODWILL: ours("Goodwill"),
    Booked.RETURN: ours("Return"),
    Booked.VOUCHER_USE: ours("Use of a voucher"),
}
MONTH: Final = ours("Figure of a calendar month")
MAPPED: Final = ours("Account of the shop")
DAY: Final = ours("Day")
CUSTOMER: Final = ours("Customer ID")
ACCOUNT: Final = ours("Account")
FORM: Final = ours("Form")
FORMS: Final[dict[str, str]] = {
    **{str(form): words for form, words in FORM_WORDS.items()},
    "used": ours("Used"),
    "lapsed": ours("Lapsed"),
    "tax_estimated": ours("Tax estimated"),
}
"""Form of a line, as it is kept -> what it is called."""


_ENTRIES: Final[dict[Booked, EntryKind]] = {
    Booked.REMEDY: EntryKind.REMEDY,
    Booked.GOODWILL: EntryKind.GOODWILL,
    Booked.RETURN: EntryKind.RETURN,
    Booked.VOUCHER_USE: EntryKind.VOUCHER_USED,
}


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One figure, day, customer, form or account that is not what it was; words are ours."""

    what: str
    figure: str
    kind: str
    document: str = ""
    """What it is found by on its sheet and in the journal; empty where it is no line of them."""
    on: date | None = None
    customer_id: int | None = None
    before: int | None = None
    now: int | None = None
    """Minor units; None where there was none."""
    day_before: date | None = None
    customer_before: int | None = None
    account: str = ""
    account_before: str = ""
    form: str = ""
    form_before: str = ""

    @property
    def difference(self) -> int | None:
        """How much more it is now; None where it is no amount."""
        if self.before is None and self.now is None:
            return None
        return (self.now or 0) - (self.before or 0)


def changes(before: Books, now: Books) -> Iterator[ChangeLine]:
    """Whatever differs, in the order of the sheets, then by number."""
    for kind in Booked:
        yield from _lines(kind, before.lines.get(kind, ()), now.lines.get(kind, ()))
    yield from _months(before, now)
    for name in sorted(before.accounts.keys() | now.accounts.keys()):
        was, is_now = before.accounts.get(name, ""), now.accounts.get(name, "")
        if was != is_now:
            role = ROLES.get(name, ACCOUNT)
            yield ChangeLine(MAPPED, role, _kind(was, is_now), account=is_now, account_before=was)


ROLES: Final[dict[str, str]] = {SETTINGS[role]: NAMES[role] for role in AccountRole}
"""Settings of the shop that name an account -> what goes there."""


def _kind(before: object, now: object) -> str:
    if not before:
        return ADDED
    return CHANGED if now else GONE


def _lines(
    kind: Booked, before: Iterable[BookedLine], now: Iterable[BookedLine]
) -> Iterator[ChangeLine]:
    """Both walked through side by side, by number, so that neither lies in memory."""
    older, newer = iter(before), iter(now)
    was, line = next(older, None), next(newer, None)
    while was is not None or line is not None:
        if line is None or (was is not None and was.id < line.id):
            assert was is not None
            yield from _one_sided(kind, was, GONE)
            was = next(older, None)
        elif was is None or line.id < was.id:
            yield from _one_sided(kind, line, ADDED)
            line = next(newer, None)
        else:
            if was != line:
                yield from _changed(kind, was, line)
            was, line = next(older, None), next(newer, None)


def _of(kind: Booked, line: BookedLine, how: str, figure: str = "") -> ChangeLine:
    return ChangeLine(
        what=CALLED[kind],
        figure=figure,
        kind=how,
        document=document(_ENTRIES[kind], line.id),
        on=date.fromordinal(line.day),
        customer_id=line.customer_id or None,
        account=line.account,
        form=FORMS.get(line.form, line.form),
    )


def _one_sided(kind: Booked, line: BookedLine, how: str) -> Iterator[ChangeLine]:
    """A line that is new or gone: each of its amounts, the first of them even where it is 0."""
    for place, (figure, amount) in enumerate(zip(FIGURES[kind], line.figures, strict=True)):
        if amount or place == 0:
            told = _of(kind, line, how, figure)
            yield replace(told, now=amount) if how == ADDED else replace(told, before=amount)


def _changed(kind: Booked, was: BookedLine, line: BookedLine) -> Iterator[ChangeLine]:
    base = _of(kind, line, CHANGED)
    for figure, before, now in zip(FIGURES[kind], was.figures, line.figures, strict=True):
        if before != now:
            yield replace(base, figure=figure, before=before, now=now)
    if was.day != line.day:
        yield replace(base, figure=DAY, day_before=date.fromordinal(was.day))
    if was.customer_id != line.customer_id:
        yield replace(base, figure=CUSTOMER, customer_before=was.customer_id or None)
    if was.account != line.account:
        yield replace(base, figure=ACCOUNT, account_before=was.account)
    if was.form != line.form:
        yield replace(base, figure=FORM, form_before=FORMS.get(was.form, was.form))


def _months(before: Books, now: Books) -> Iterator[ChangeLine]:
    nothing = (0,) * len(MONTH_FIGURES)
    for month in sorted(before.months.keys() | now.months.keys()):
        was, is_now = before.months.get(month, nothing), now.months.get(month, nothing)
        for figure, one, other in zip(MONTH_FIGURES, was, is_now, strict=True):
            if one != other:
                on = date.fromordinal(month)
                yield ChangeLine(MONTH, figure, CHANGED, on=on, before=one, now=other)
