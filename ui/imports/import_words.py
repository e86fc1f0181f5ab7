"""What an import says on screen: fields, counts, and advice where a file can't come in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from csdesk.domain.errors import CsdeskError
from csdesk.domain.import_batch import ImportBatch
from csdesk.domain.import_fields import Field, Kind
from csdesk.domain.ours import ours
from csdesk.domain.spoken import filled, form_for
from csdesk.services.import_looking import Look
from csdesk.services.import_undo import ImportUndone
from csdesk.services.imports import ImportPreview, ImportResult
from ui.number_forms import whole_number

LEAVE_OUT: Final = "leave_out"
"""What a column's picker holds where the column stays out."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Imports", text)


def counted(number: int, one: str, many: str) -> str:
    """``1 sale`` or ``12 sales``; both are whole phrases in which ``{n}`` is the number."""
    return form_for(number, one, many).format(n=whole_number(number, QLocale()))


def sales(number: int) -> str:
    return counted(number, _tr("{n} sale"), _tr("{n} sales"))


def customers(number: int) -> str:
    return counted(number, _tr("{n} customer"), _tr("{n} customers"))


def complaints(number: int) -> str:
    return counted(number, _tr("{n} complaint"), _tr("{n} complaints"))


def answers(number: int) -> str:
    return counted(number, _tr("{n} answer"), _tr("{n} answers"))


def changes(number: int) -> str:
    return counted(number, _tr("{n} change"), _tr("{n} changes"))


def rows(number: int) -> str:
    return counted(number, _tr("{n} row"), _tr("{n} rows"))


_SAMPLES, _SEARCHED, _LONGEST_SAMPLE = 4, 200, 60


def samples_of(look: Look, place: int) -> str:
    """The first values of a column, in one line."""
    found: dict[str, None] = {}
    for cell in look.table.column(place)[:_SEARCHED]:
        text = " ".join(str(cell).split())[:_LONGEST_SAMPLE]
        if text:
            found.setdefault(text)
        if len(found) == _SAMPLES:
            break
    return ", ".join(found)


_WORDS: Final = {
    Field.NAME: ours("Name"),
    Field.FIRST_NAME: ours("First name"),
    Field.LAST_NAME: ours("Last name"),
    Field.COMPANY: ours("Company"),
    Field.MAIL: ours("Email"),
    Field.PHONE: ours("Phone"),
    Field.CUSTOMER_ID: ours("Customer number"),
    Field.ADDRESS: ours("Address"),
    Field.POSTCODE: ours("Postcode"),
    Field.CITY: ours("City"),
    Field.REGION: ours("Region"),
    Field.COUNTRY: ours("Country"),
    Field.NOTE: ours("Note"),
    Field.REFERENCE: ours("Number"),
    Field.BOUGHT_ON: ours("Date"),
    Field.TOTAL: ours("Paid"),
    Field.LINE_TOTAL: ours("Paid for this row"),
    Field.QUANTITY: ours("Quantity"),
    Field.UNIT_PRICE: ours("Price of one"),
    Field.DISCOUNT: ours("Discount"),
    Field.DISCOUNT_PERCENT: ours("Discount in %"),
    Field.DISCOUNT_SHARE: ours("Discount, 0 to 1"),
    Field.NET: ours("Without tax"),
    Field.TAX: ours("Tax"),
    Field.LINE_TAX: ours("Tax of this row"),
    Field.CURRENCY: ours("Currency"),
    Field.STATUS: ours("Status"),
    Field.CANCELLED_ON: ours("Cancelled on"),
    Field.REFUND: ours("Given back"),
    Field.REFUNDED_ON: ours("Given back on"),
    Field.COST: ours("Cost of the goods"),
    Field.MARGIN: ours("Left after the goods"),
    Field.SUMMARY: ours("What was bought"),
    Field.REFUND_OF: ours("Given back for order"),
    Field.USUAL_CURRENCY: ours("Usual currency"),
    Field.OPENED_ON: ours("Opened on"),
    Field.CLOSED_ON: ours("Settled on"),
    Field.TITLE: ours("What it is about"),
    Field.WORDS: ours("Their words"),
    Field.CHANNEL: ours("How they reached you"),
    Field.SEVERITY: ours("How grave"),
    Field.CATEGORY: ours("Kind of complaint"),
    Field.RESOLUTION: ours("How it ended"),
    Field.ANSWERED_ON: ours("Answered on"),
    Field.RECOMMEND: ours("Would recommend, 0 to 10"),
    Field.SATISFACTION: ours("Content, 1 to 5"),
    Field.EASE: ours("How easy, 1 to 7"),
}


def field_words(field: Field) -> str:
    """What a column can be, in the words of the shop."""
    return _tr(_WORDS[field])


def field_options() -> list[tuple[object, str]]:
    """Everything a column can be, for its picker."""
    return [(LEAVE_OUT, _tr("Leave out")), *((each, field_words(each)) for each in _WORDS)]


def kind_options() -> list[tuple[object, str]]:
    """Everything a list can be of, for its picker."""
    return [
        (Kind.PURCHASES, _tr("Sales")),
        (Kind.CUSTOMERS, _tr("Customers")),
        (Kind.COMPLAINTS, _tr("Complaints")),
        (Kind.ANSWERS, _tr("Answers of customers")),
    ]


def bring_in_words(preview: ImportPreview) -> str:
    """The button that does it: ``Bring in 51 sales``, or ``Keep 12 sales`` that have to wait."""
    coming = (
        (sales, preview.purchases_new - preview.waiting + preview.completed),
        (complaints, preview.complaints.coming),
        (answers, preview.answers.coming),
        (customers, preview.customers_new),
    )
    what = next((say(number) for say, number in coming if number > 0), "")
    if not what and preview.changed:
        return _tr("Bring in {what}").format(what=changes(preview.changed))
    if not what and preview.waiting:
        return _tr("Keep {what}").format(what=sales(preview.waiting))
    none = customers if preview.plan.kind == Kind.CUSTOMERS else sales
    return _tr("Bring in {what}").format(what=what or none(0))


def came_words(result: ImportResult) -> str:
    """What came in, in one sentence."""
    came = _counted_all(result.purchases, result.customers, result.complaints, result.answers)
    if came:
        return filled(_tr("{what} came in."), what=came)
    if result.preview.changed:
        words = _tr("{what} of what was there already.")
        return filled(words, what=changes(result.preview.changed))
    if result.preview.waiting:
        return counted(
            result.preview.waiting,
            _tr("{n} sale is kept until another list brings the rest."),
            _tr("{n} sales are kept until another list brings the rest."),
        )
    return _tr("Nothing new came in.")


def _listed(parts: list[str]) -> str:
    if len(parts) == 1:
        return parts[0]
    before, last = ", ".join(parts[:-1]), parts[-1]
    return _tr("{before} and {last}").format(before=before, last=last)


def batch_words(batch: ImportBatch) -> str:
    """What an import brought, in a few words."""
    came = _counted_all(batch.purchases, batch.customers, batch.complaints, batch.answers)
    if came or batch.changed:
        return came or changes(batch.changed)
    return _tr("Kept for another list")


def undone_words(undone: ImportUndone) -> tuple[str, str]:
    """What to say after an import was taken back, and what stays."""
    gone = _counted_all(undone.purchases, undone.customers, undone.complaints, undone.answers)
    rest = sales(undone.waiting) if undone.waiting and not undone.changes else ""
    said = filled(_tr("Taken back: {what}."), what=gone or rest or changes(undone.changes))
    kept = _counted_all(
        undone.purchases_kept, undone.customers_kept, undone.complaints_kept, undone.answers_kept
    )
    if not kept:
        return said, ""
    return said, _tr("{what} stay, because more hangs on them by now.").format(what=kept)


def _counted_all(*numbers: int) -> str:
    """Numbers of sales, customers, complaints and answers, as far as there are any."""
    says = (sales, customers, complaints, answers)
    parts = [say(number) for say, number in zip(says, numbers, strict=True) if number]
    return _listed(parts) if parts else ""


MATCHED_BY_HAND: Final = frozenset(
    {
        *("import.not_understood", "import.no_headings", "import.no_customer"),
        *("import.no_amount", "import.nothing", "import.cents"),
        *("import.tickets", "import.no_complaint", "import.no_answer"),
    }
)
"""Refusals of lists that the owner may still understand."""


@dataclass(frozen=True, slots=True)
class Advice:
    """What to say about a file that can't come in."""

    title: str
    works: tuple[str, ...]


_OF_LISTS: Final = (".csv", ".tsv", ".txt", ".xlsx", ".xls", ".ods", ".vcf")


def found_words(error: CsdeskError) -> str:
    """What was found, without the advice that stands below it on the screen."""
    what, ending = error.facts.get("what"), error.facts.get("ending")
    if what is None or ending not in _OF_LISTS:
        return error.sentence
    words = _tr("The name ends in {ending}, but inside is {what}. That happens when a file is "
                "renamed instead of exported.")  # fmt: skip
    return filled(words, ending=ending, what=what)


def advice_for(error: CsdeskError) -> Advice:
    """A title for what went wrong, and what usually works, the best first."""
    export = _tr("Open it where it came from (till or old app) and choose Export or Save as, "
                 "then Excel or CSV.")  # fmt: skip
    paste = _tr("No export there? Copy the rows, then paste them here with Ctrl V.")
    details = _tr("Still stuck? Save the details and send them to whoever helps you with "
                  "computers.")  # fmt: skip
    locked = _tr("Open it in Excel, save it once more without a password, and choose that file.")
    smaller = _tr("Export a shorter time, for instance one year, and bring the parts in one by "
                  "one. Nothing comes in twice.")  # fmt: skip
    orders = _tr("Open your till, shop or invoices, not the account, and export the orders or "
                 "invoices from there.")  # fmt: skip
    headings = _tr("Put a line with headings above the rows: Name, Email, Date, Total.")
    titles = {
        "import.password": (_tr("This file is locked by a password"), (locked, paste)),
        "import.empty": (_tr("There is nothing in this file"), (export, paste)),
        "import.missing": (_tr("This file is not there any more"), (export,)),
        "import.unreadable": (_tr("This file can’t be opened"), (export, paste)),
        "import.too_large": (_tr("This file is too large"), (smaller,)),
        "import.too_many_rows": (_tr("This list is too long"), (smaller,)),
        "import.no_headings": (_tr("This list has no headings"), (headings, export, paste)),
        "import.not_understood": (_tr("This list can’t be understood"), (headings, export)),
        "import.no_customer": (_tr("Nothing here says who the customers are"), (headings,)),
        "import.no_amount": (_tr("Nothing here says what was paid"), (headings,)),
        "import.nothing": (_tr("There is nothing to bring in here"), (headings, export)),
        "import.tickets": (_tr("Nothing here says what the complaints are about"), (headings,)),
        "import.no_complaint": (
            _tr("Nothing here says what the complaints are about"),
            (headings,),
        ),
        "import.statement": (_tr("This is not a list of sales"), (orders,)),
        "import.other_list": (_tr("This is a list of something else"), (orders,)),
        "import.no_answer": (_tr("Nothing here says what they answered"), (headings,)),
    }
    title, works = titles.get(
        error.code, (_tr("This file can’t be read as a list"), (export, paste))
    )
    return Advice(title, (*works, details))
