"""Lists changed as other programs and people would change them, and read again.

``python -m tests.faults.mutations 5000`` changes lists at random, all made-up, of known programs
and of the corpus where it is, and tells every one that is then read otherwise in silence.
"""

from __future__ import annotations

import csv
import io
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from csdesk.domain.drafts import ImportPlan
from csdesk.domain.errors import Refused
from csdesk.intake.drafting.plan import plan_import
from csdesk.intake.files.reading import read_table
from csdesk.intake.meaning.understanding import understand
from csdesk.intake.words import headings_of

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "tests" / "intake" / "layout_samples"
CORPUS = ROOT.parent / "shared" / "corpus" / "files"
_LARGEST = 60_000
_WIDEST = 40


@dataclass(frozen=True)
class Sheet:
    """A list as a grid of texts, and how it is to be written."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    above: tuple[tuple[str, ...], ...] = ()
    encoding: str = "utf-8"
    separator: str = ","
    made_up: bool = False
    """Every row is one document, and nothing depends on the one above it."""
    cut: int | None = None
    """How many bytes of it are left."""

    def written(self) -> bytes:
        """The bytes of a file."""
        text = io.StringIO()
        writer = csv.writer(text, delimiter=self.separator, lineterminator="\r\n")
        writer.writerows([*self.above, self.headings, *self.rows])
        return text.getvalue().encode(self.encoding, "replace")[: self.cut]


Move = Callable[[Sheet, random.Random], Sheet]


def other_encoding(sheet: Sheet, dice: random.Random) -> Sheet:
    text = str(sheet.headings) + str(sheet.rows)
    fitting = [name for name in ("utf-8-sig", "utf-16", "cp1252", "cp1250") if _fits(text, name)]
    return replace(sheet, encoding=dice.choice(fitting))


def _fits(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return not encoding.startswith("cp") or text.isascii() or encoding == "cp1252"


def other_separator(sheet: Sheet, dice: random.Random) -> Sheet:
    return replace(sheet, separator=dice.choice(";\t|,"))


def other_order_of_columns(sheet: Sheet, dice: random.Random) -> Sheet:
    places = list(range(len(sheet.headings)))
    dice.shuffle(places)
    return _with_places(sheet, places)


def _with_places(sheet: Sheet, places: Sequence[int]) -> Sheet:
    return replace(
        sheet,
        headings=tuple(sheet.headings[place] for place in places),
        rows=tuple(tuple(row[place] for place in places) for row in sheet.rows),
    )


def shuffled_rows(sheet: Sheet, dice: random.Random) -> Sheet:
    rows = list(sheet.rows)
    if sheet.made_up:
        dice.shuffle(rows)
    return replace(sheet, rows=tuple(rows))


def more_columns(sheet: Sheet, dice: random.Random) -> Sheet:
    heading, cells = dice.choice(
        [
            ("Filiale", ("Nord", "Süd")),
            ("Table no", ("4", "12")),
            ("", ("",)),
            ("Internal remark 7", ("ok", "checked", "")),
            ("Kassierer", ("Max", "Eva")),
            ("Loyalty points", ("10", "25", "0")),
            ("Due date", ("2027-01-31", "2027-02-28")),
            ("Shipping city", ("Bonn", "Bath")),
            ("Payment method", ("card", "cash")),
        ]
    )
    at = dice.randrange(len(sheet.headings) + 1)
    if heading in sheet.headings:
        return sheet
    return replace(
        sheet,
        headings=(*sheet.headings[:at], heading, *sheet.headings[at:]),
        rows=tuple((*row[:at], dice.choice(cells), *row[at:]) for row in sheet.rows),
    )


def rows_above(sheet: Sheet, dice: random.Random) -> Sheet:
    title = dice.choice(["Export of the till", "Verkäufe Oktober 2026", "Report: 01/10 to 31/10"])
    blank: tuple[str, ...] = ()
    return replace(sheet, above=((title,), blank) if dice.random() < 0.7 else ((title,),))


def blank_rows(sheet: Sheet, dice: random.Random) -> Sheet:
    at = dice.randrange(len(sheet.rows) + 1)
    blank = ("",) * len(sheet.headings)
    return replace(sheet, rows=(*sheet.rows[:at], blank, *sheet.rows[at:]))


def headings_again(sheet: Sheet, dice: random.Random) -> Sheet:
    at = dice.randrange(len(sheet.rows) + 1)
    return replace(sheet, rows=(*sheet.rows[:at], sheet.headings, *sheet.rows[at:]))


def cut_in_the_middle(sheet: Sheet, dice: random.Random) -> Sheet:
    return replace(sheet, cut=dice.randrange(len(sheet.written())))


MOVES: dict[str, Move] = {
    move.__name__: move
    for move in (
        other_encoding,
        other_separator,
        other_order_of_columns,
        shuffled_rows,
        more_columns,
        rows_above,
        blank_rows,
        headings_again,
        cut_in_the_middle,
    )
}
_LAST = ("rows_above", "headings_again", "cut_in_the_middle")
"""Made after all others, and in this order, because they leave no plain grid."""


def changed(sheet: Sheet, names: Sequence[str], dice: random.Random) -> Sheet:
    """A list after these moves."""
    for name in sorted(names, key=lambda name: _LAST.index(name) if name in _LAST else -1):
        sheet = MOVES[name](sheet, dice)
    return sheet


_DAY_FORMS = (
    "%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%m/%d/%Y", "%d-%m-%Y", "%Y-%m-%dT%H:%M:%SZ", "%Y%m%d",
    "%d %b %Y", "%b %d, %Y", "%d.%m.%y", "%m/%d/%y", "%d/%m/%Y %H:%M", "%Y/%m/%d",
)  # fmt: skip
_AMOUNT_FORMS: tuple[Callable[[Decimal], str], ...] = (
    lambda amount: f"{amount:.2f}",
    lambda amount: f"{amount:,.2f}",
    lambda amount: f"{amount:.2f}".replace(".", ","),
    lambda amount: f"{amount:,.2f}".translate(str.maketrans(",.", ".,")),
    lambda amount: f"{amount:,.2f}".translate(str.maketrans(",.", " ,")),
    lambda amount: f"{amount:,.2f}".replace(",", "'"),
    lambda amount: f"€{amount:,.2f}",
    lambda amount: f"{amount:.2f} €".replace(".", ","),
    lambda amount: f"EUR {amount:,.2f}",
)
_NAMES = ("Anna Berg", "Ben Cole", "Carla Díaz", "Émile Petit", "Jan Nowak", "Ayşe Yılmaz")
_AMOUNTS = frozenset({"total", "net", "tax"})
Sales = Counter[tuple[str, date | None, Decimal]]


def made_up(dice: random.Random) -> tuple[Sheet, Sales]:
    """A list of sales with headings of any language, and what must come out of it."""
    fields = ["reference", "bought_on", "name", "total"]
    fields += [each for each in ("mail", "phone", "summary") if dice.random() < 0.4]
    if dice.random() < 0.3:
        fields += ["net", "tax"]
    dice.shuffle(fields)
    day_form, amount_form = dice.choice(_DAY_FORMS), dice.choice(_AMOUNT_FORMS)
    sales: Sales = Counter()
    rows = []
    for number in range(1001, 1001 + dice.randrange(3, 25)):
        day = date(2026, 1, 1) + timedelta(dice.randrange(300))
        amount = Decimal(dice.randrange(100, 500_000)) / 100
        if dice.random() < 0.03:
            amount = -amount
        sales[f"R{number}", day, amount] += 1
        net = (amount / Decimal("1.19")).quantize(Decimal("0.01"))
        cells = _person(dice.choice(_NAMES)) | {
            "reference": f"R{number}",
            "bought_on": day.strftime(day_form),
            "total": amount_form(amount),
            "net": amount_form(net),
            "tax": amount_form(amount - net),
            "summary": dice.choice(("Mug", "Plate", "Cut & colour")),
        }
        rows.append(tuple(cells[each] for each in fields))
    if dice.random() < 0.3:
        rows.append(
            _sum_row(fields, amount_form(sum((each[2] for each in sales), Decimal(0))), dice)
        )
    headings = tuple(dice.choice(_words_for(each)) for each in fields)
    return Sheet(headings, tuple(rows), made_up=True), sales


def _person(name: str) -> dict[str, str]:
    number = _NAMES.index(name)
    return {"name": name, "mail": f"person{number}@shop.test", "phone": f"+4930123{number:03}"}


def _sum_row(fields: Sequence[str], amount: str, dice: random.Random) -> tuple[str, ...]:
    """A last row with the sum of all, with a word for it or none."""
    word = dice.choice(("Total", "Summe:", "Razem", "Toplam", "TOTALE", "Somme", "Grand total", ""))
    at = dice.choice([place for place, each in enumerate(fields) if each not in _AMOUNTS])
    cells = ["" for _ in fields]
    cells[at] = word
    cells[fields.index("total")] = amount
    return tuple(cells)


@cache
def _words_for(name: str) -> tuple[str, ...]:
    """Headings that mean this field before any other."""
    return tuple(
        form for form, fields in headings_of().items() if fields[0] == name and len(form) > 2
    )


@cache
def known_lists() -> dict[str, Sheet]:
    """Samples of known programs and of the corpus, as grids."""
    paths = sorted(SAMPLES.glob("*.csv")) + (
        sorted(CORPUS.glob("*.csv")) if CORPUS.is_dir() else []
    )
    found = {}
    for path in paths:
        data = path.read_bytes()
        if len(data) <= _LARGEST and (sheet := _sheet_of(path)) is not None:
            found[path.name] = sheet
    return found


def _sheet_of(path: Path) -> Sheet | None:
    try:
        table = read_table(path)
        understand(table)
    except Refused:
        return None
    if table.header_row != 1 or table.above or table.problems or len(table.headings) > _WIDEST:
        return None
    rows = tuple(tuple(map(str, row)) for row in table.rows)
    return Sheet(table.headings, rows)


def read(sheet: Sheet) -> ImportPlan | str:
    """What an import of this list would bring, or the sentence that refuses it."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "list.csv"
        path.write_bytes(sheet.written())
        try:
            table = read_table(path)
            return plan_import(table, understand(table))
        except Refused as refused:
            return refused.sentence


def told(plan: ImportPlan) -> tuple[Counter[Any], ...]:
    """What counts of a plan, whatever the order of its rows."""
    who = {draft.key: (draft.name, draft.mails, draft.phones) for draft in plan.customers}
    return (
        Counter([plan.kind]),
        Counter(who.values()),
        Counter(
            (
                each.reference,
                each.bought_on,
                each.gross,
                each.currency,
                who.get(each.customer_key or ""),
            )
            for each in plan.purchases
        ),
        Counter((each.reference, each.opened_on, each.title) for each in plan.complaints),
        Counter((each.answered_on, each.recommend, each.words) for each in plan.answers),
    )


def silent_difference(before: ImportPlan, after: ImportPlan | str, *, cut: bool = False) -> str:
    """What of a changed list is read otherwise without a word of it; empty where nothing is.

    Of a list that was cut off nobody can tell how its last document went on.
    """
    if isinstance(after, str) or _asked(after) - _asked(before):
        return ""
    said = len(after.problems) - len(before.problems)
    if told(before) == told(after):
        return ""
    for one, two in zip(told(before), told(after), strict=True):
        if one != two:
            lost, new = one - two, two - one
            if (cut and new.total() <= 2) or (not new and lost.total() <= said):
                continue
            return f"lost {str(lost)[:300]} | new {str(new)[:300]}"
    return ""


def _asked(plan: ImportPlan) -> set[str]:
    """What an import asks about, whichever column it is about."""
    return {doubt.code.partition(":")[0] for doubt in plan.doubts}


def tried(name: str, names: Sequence[str], seed: int) -> str:
    """What one mutation of one list did in silence; empty where all is well."""
    dice = random.Random(seed)
    sheet = known_lists()[name]
    before = read(sheet)
    assert isinstance(before, ImportPlan), (name, before)
    after = read(changed(sheet, names, dice))
    return silent_difference(before, after, cut="cut_in_the_middle" in names)


def tried_made_up(names: Sequence[str], seed: int) -> str:
    """The same of a list of sales that was made up, against what must come out of it."""
    dice = random.Random(seed)
    sheet, truth = made_up(dice)
    after = read(changed(sheet, names, dice))
    if isinstance(after, str) or after.doubts:
        return ""
    read_sales = Counter((each.reference, each.bought_on, each.gross) for each in after.purchases)
    lost, new = truth - read_sales, read_sales - truth
    is_cut = "cut_in_the_middle" in names
    if (is_cut and new.total() <= 2) or (not new and lost.total() <= len(after.problems)):
        return ""
    return f"{sheet.headings} {sheet.rows[0]}: lost {list(lost)[:3]} new {list(new)[:3]}"


def many(times: int, seed: int = 1) -> Iterator[str]:
    """Every silent difference among so many mutations."""
    for number in range(seed, seed + times):
        dice = random.Random(number)
        names = dice.sample(list(MOVES), dice.randrange(0, 4))
        if number % 2:
            wrong, name = tried_made_up(names, number), "made up"
        else:
            name = dice.choice(sorted(known_lists()))
            wrong = tried(name, names, number)
        if wrong:
            yield f"{number} {name} {names}: {wrong}"


if __name__ == "__main__":
    found = list(many(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1))
    print("\n".join(found))
    sys.exit(1 if found else 0)
