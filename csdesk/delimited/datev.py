"""The journal as a DATEV booking batch (EXTF, header 700, category 21, format version 13).

Source: DATEV, developer.datev.de/datev/platform/de/dtvf: “Einstieg” (semicolons, CR LF, every text
in quotes), “Header” (31 fields) and “Buchungsstapel” (125 fields, their order and expressions).
The file is Windows-1252. Each row books one account against another: the amount has no sign, S
says that the first account is debited. Amounts stand with their tax, and no tax key is given: the
accounts are meant to be ones that work out no tax of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Final

from csdesk.delimited.booking_words import EntryWords
from csdesk.domain.books import CLIENTS, CONSULTANTS
from csdesk.domain.errors import Refused
from csdesk.domain.money import plain
from csdesk.domain.reports.booking import Book, require_bookable, shown
from csdesk.domain.reports.journal import Entry, Posting
from csdesk.domain.reports.lines import Written
from csdesk.domain.reports.periods import financial_year
from csdesk.language import Language
from csdesk.progress import LINES_A_STEP, Progress, unwatched
from csdesk.whole_file import whole_file

MOST_BOOKINGS: Final = 99_999
LARGEST_MINOR: Final = 10**12 - 1
"""Ten digits before the comma."""
LONGEST_TEXT: Final = 60
_ENCODING: Final = "cp1252"
_EURO: Final = "EUR"
_SHORTEST_CODE, _LONGEST_CODE = 4, 8
_PERSONAL: Final = re.compile(r"[1-9]\d*")


def _numbered(first: int, last: int, *names: str) -> list[str]:
    return [f"{name} {number}" for number in range(first, last + 1) for name in names]


FIELDS: Final = (
    *("Umsatz (ohne Soll/Haben-Kz)", "Soll/Haben-Kennzeichen", "WKZ Umsatz", "Kurs"),
    *("Basis-Umsatz", "WKZ Basis-Umsatz", "Konto", "Gegenkonto (ohne BU-Schlüssel)"),
    *("BU-Schlüssel", "Belegdatum", "Belegfeld 1", "Belegfeld 2", "Skonto", "Buchungstext"),
    *("Postensperre", "Diverse Adressnummer", "Geschäftspartnerbank", "Sachverhalt"),
    *("Zinssperre", "Beleglink", *_numbered(1, 8, "Beleginfo - Art", "Beleginfo - Inhalt")),
    *("KOST1 - Kostenstelle", "KOST2 - Kostenstelle", "Kost-Menge"),
    *("EU-Land u. UStID (Bestimmung)", "EU-Steuersatz (Bestimmung)", "Abw. Versteuerungsart"),
    *("Sachverhalt L+L", "Funktionsergänzung L+L", "BU 49 Hauptfunktionstyp"),
    *("BU 49 Hauptfunktionsnummer", "BU 49 Funktionsergänzung"),
    *_numbered(1, 20, "Zusatzinformation - Art", "Zusatzinformation- Inhalt"),
    *("Stück", "Gewicht", "Zahlweise", "Forderungsart", "Veranlagungsjahr"),
    *("Zugeordnete Fälligkeit", "Skontotyp", "Auftragsnummer", "Buchungstyp"),
    *("USt-Schlüssel (Anzahlungen)", "EU-Land (Anzahlungen)", "Sachverhalt L+L (Anzahlungen)"),
    *("EU-Steuersatz (Anzahlungen)", "Erlöskonto (Anzahlungen)", "Herkunft-Kz", "Buchungs GUID"),
    *("KOST-Datum", "SEPA-Mandatsreferenz", "Skontosperre", "Gesellschaftername"),
    *("Beteiligtennummer", "Identifikationsnummer", "Zeichnernummer", "Postensperre bis"),
    *("Bezeichnung SoBil-Sachverhalt", "Kennzeichen SoBil-Buchung", "Festschreibung"),
    *("Leistungsdatum", "Datum Zuord. Steuerperiode", "Fälligkeit", "Generalumkehr (GU)"),
    *("Steuersatz", "Land", "Abrechnungsreferenz", "BVV-Position"),
    *("EU-Land u. UStID (Ursprung)", "EU-Steuersatz (Ursprung)", "Abw. Skontokonto"),
)
_TEXTS: Final = frozenset(
    (
        *(2, 3, 6, 9, 11, 12, 14, 16, *range(20, 39), 40, 42, *range(48, 88), 91, 95, 96, 98),
        *(102, 103, 105, 107, 109, 110, 112, 118, 120, 121, 123),
    )
)
"""The numbers of the fields that are texts: they stand in quotes, the empty ones too."""
_PLACES: Final = {name: number for number, name in enumerate(FIELDS, 1)}


def write_datev(
    entries: Iterable[Entry],
    book: Book,
    language: Language,
    path: Path,
    *,
    overwrite: bool = False,
    progress: Progress = unwatched,
) -> Written:
    """Writes the batch; ``Written`` names the documents whose words DATEV can’t hold whole.

    Raises: Refused("booking.*"): DATEV would not take it, and why; Refused("report.*"): the disk
        does not; Cancelled: no half file is left.
    """
    require_bookable(book)
    head = _head(book)
    told = EntryWords(language, longest=LONGEST_TEXT, encoding=_ENCODING)
    rows = 0
    with whole_file(path, overwrite=overwrite) as file:
        file.write(f"{head}\r\n{';'.join(FIELDS)}\r\n".encode(_ENCODING))
        for entry in entries:
            for row in _rows(entry, told.of(entry), book.shop.currency):
                if rows % LINES_A_STEP == 0:
                    progress(min(rows, book.lines), book.lines, "DATEV")
                rows += 1
                if rows > MOST_BOOKINGS:
                    raise _too_many()
                file.write(row.encode(_ENCODING))
        progress(book.lines, book.lines, "DATEV")
    return told.written(path, rows)


def _rows(entry: Entry, words: str, currency: str) -> Iterator[str]:
    for debited, credited, amount in entry.pairs():
        _require_two(entry, debited, credited, amount)
        values = {
            "Umsatz (ohne Soll/Haben-Kz)": plain(amount, currency).replace(".", ","),
            "Soll/Haben-Kennzeichen": "S",
            "WKZ Umsatz": currency,
            "Konto": debited.code,
            "Gegenkonto (ohne BU-Schlüssel)": credited.code,
            "Belegdatum": f"{entry.origin.day:%d%m}",
            "Belegfeld 1": entry.origin.document,
            "Buchungstext": words,
            "Festschreibung": "0",
        }
        yield _line({_PLACES[name]: value for name, value in values.items()})


def _line(values: dict[int, str]) -> str:
    told = (
        _quoted(values.get(number, "")) if number in _TEXTS else values.get(number, "")
        for number in range(1, len(FIELDS) + 1)
    )
    return f"{';'.join(told)}\r\n"


def _quoted(words: str) -> str:
    doubled = words.replace('"', '""')
    return f'"{doubled}"'


def _require_two(entry: Entry, debited: Posting, credited: Posting, amount: int) -> None:
    document = entry.origin.document
    if debited.code == credited.code:
        raise Refused(
            "booking.same",
            "{document} would book account {account} against itself. Give the two "
            "accounts different codes.",
            document=document,
            account=shown(debited.code),
        )
    if amount > LARGEST_MINOR:
        raise Refused("booking.size", "{document} is larger than DATEV takes.", document=document)


def _head(book: Book) -> str:
    """The first line.

    Raises: Refused("booking.*").
    """
    shop = book.shop
    if shop.currency != _EURO:
        raise Refused(
            "booking.currency",
            "DATEV keeps these books in euros, and the shop counts in {currency}. "
            "Hand over the workbook instead.",
            currency=shop.currency,
        )
    begins, ends = financial_year(book.from_on, shop.year_begins)
    if book.to_on > ends:
        raise Refused(
            "booking.year",
            "DATEV takes one financial year at a time, and a new one begins after "
            "{ends}. Choose a period within one year.",
            ends=ends,
        )
    moment = book.as_of or datetime.combine(book.to_on, time())
    made = f"{moment:%Y%m%d%H%M%S}{moment.microsecond // 1000:03d}"
    told = f"csdesk {_day(book.from_on)}-{_day(book.to_on)}"
    return ";".join(
        (
            *('"EXTF"', "700", "21", '"Buchungsstapel"', "13", made, "", '""', '"csdesk"', '""'),
            *(_office(shop.datev_consultant, CONSULTANTS), _office(shop.datev_client, CLIENTS)),
            *(_day(begins), str(code_length(book)), _day(book.from_on), _day(book.to_on)),
            *(_quoted(told), '""', "1", "0", "0", _quoted(_EURO), "", '""', "", "", '""'),
            *("", "", '""', '""'),
        )
    )


def _day(on: date) -> str:
    return f"{on:%Y%m%d}"


def _office(number: str, among: range) -> str:
    """Raises: Refused("booking.office"): it is missing, or none that DATEV gives."""
    digits = number.strip()
    if not (digits.isascii() and digits.isdigit() and int(digits) in among):
        raise Refused(
            "booking.office",
            "DATEV needs the numbers of the consultant and of the client. "
            "Your accountant knows them; Settings keeps them.",
        )
    return str(int(digits))


def code_length(book: Book) -> int:
    """How many digits the books have for general accounts; personal ones have one more.

    Raises: Refused("booking.numeric"): a code is no number; Refused("booking.length"): they are
        too short, too long or of different lengths.
    """
    codes = sorted({code for _, code in book.accounts}, key=lambda code: (len(code), code))
    for code in codes:
        if not (code.isascii() and code.isdigit()):
            raise Refused(
                "booking.numeric",
                "DATEV knows accounts by number, and {account} is none.",
                account=shown(code),
            )
    length = len(codes[0])
    longer = [code for code in codes if len(code) > length]
    one_more = all(len(code) == length + 1 and _PERSONAL.fullmatch(code) for code in longer)
    if not (_SHORTEST_CODE <= length <= _LONGEST_CODE and one_more):
        raise Refused(
            "booking.length",
            "DATEV needs account codes of the same length, four to eight digits. The "
            "shortest here is {shortest}, the longest {longest}.",
            shortest=shown(codes[0]),
            longest=shown(codes[-1]),
        )
    return length


def _too_many() -> Refused:
    return Refused(
        "booking.many",
        "DATEV takes {n} bookings at a time. Choose a shorter period.",
        n=MOST_BOOKINGS,
    )
