"""The words of the command line, and what they must look like."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, NoReturn

from csdesk.cli import backups, commands, person, report, salvage
from csdesk.domain.errors import Refused
from csdesk.domain.ours import LANGUAGES
from csdesk.domain.reports.request import FileFormat, ReportKind

_SMALLEST_RATE, _LARGEST_RATE = Decimal("1e-9"), Decimal("1e9")


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise Refused("usage", "{message}. See: {prog} --help", message=message, prog=self.prog)


def parser() -> argparse.ArgumentParser:
    """All commands of DESIGN part 5 that need no window."""
    whole = _Parser(
        prog="csdesk",
        allow_abbrev=False,
        description="csdesk without options opens the shop in its window. These need no window:",
        epilog="The passphrase of a shop that is kept under one is taken from the environment "
        "variable CSDESK_PASSPHRASE, else from the key store of this computer if it was asked to "
        "remember it, else it is asked for on the terminal. A backup under another one has "
        "CSDESK_BACKUP_PASSPHRASE.",
    )
    places = whole.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_demo(places)
    _add_import(places)
    _add_customer(places)
    _add_insight(places)
    _add_report(places)
    about = "reads the whole shop file and prints what is wrong"
    _shop_option(_command(places, "check", about, commands.run_check))
    _add_salvage(places)
    about = "takes the PIN of the screen away; whoever may use the file may do that"
    _shop_option(_command(places, "forget-pin", about, commands.run_forget_pin))
    _add_backups(places)
    _add_people(places)
    return whole


def _command(
    places: Any, name: str, words: str, run: Callable[[argparse.Namespace], int]
) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = places.add_parser(
        name, help=words, description=words, allow_abbrev=False
    )
    command.set_defaults(run=run)
    command.add_argument("--json", action="store_true", help="one JSON object on stdout")
    return command


def _shop_option(command: argparse.ArgumentParser) -> None:
    command.add_argument("--shop", type=_path, metavar="FILE", help="the shop file")


def _add_demo(places: Any) -> None:
    command = _command(places, "demo", "writes a demo shop file", commands.run_demo)
    command.add_argument("file", type=_path)
    command.add_argument("--customers", type=_count, default=48, metavar="N")
    command.add_argument("--seed", type=int, default=1, metavar="S")
    command.add_argument("--today", type=_today, metavar="DATE")
    command.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0])
    known = command.add_argument_group("a synthetic shop, of which the truth is known")
    brings = "what each 1 of extra care after a complaint brings back, 0 to 10"
    known.add_argument("--payback", type=_payback, metavar="B", help=brings)
    sooner = "how strongly those who spend more are answered sooner, 0 to 1"
    known.add_argument("--caste", type=_caste, metavar="R", help=sooner)
    known.add_argument("--days", type=_count, metavar="D", help="how far its records go back")


def _add_import(places: Any) -> None:
    command = _command(places, "import", "brings a file of another program in", commands.run_import)
    command.add_argument("file", type=_path)
    _shop_option(command)
    command.add_argument("--dry-run", action="store_true", help="only look; needs no shop")
    command.add_argument("--map", type=_path, metavar="MAP.json", help="what each column is")
    command.add_argument("--currency", type=_currency, metavar="CODE")
    command.add_argument("--rate", type=_rate, action="append", default=[], metavar="CODE=R")


def _add_customer(places: Any) -> None:
    command = _command(places, "customer", "one customer's figures", commands.run_customer)
    command.add_argument("name_or_id", metavar="NAME-OR-ID")
    _shop_option(command)
    command.add_argument("--today", type=_today, metavar="DATE")


def _add_insight(places: Any) -> None:
    command = _command(places, "insight", "the whole shop's figures", commands.run_insight)
    _shop_option(command)
    command.add_argument("--from", dest="from_on", type=_day, metavar="DATE")
    command.add_argument("--to", dest="to_on", type=_day, metavar="DATE")
    command.add_argument("--today", type=_today, metavar="DATE")


def _add_report(places: Any) -> None:
    command = _command(places, "report", "writes a report as a file", report.run_report)
    command.add_argument(
        "kind",
        choices=[str(kind) for kind in ReportKind],
        help=", ".join(ReportKind),
        metavar="KIND",
    )
    _shop_option(command)
    command.add_argument("--from", dest="from_on", type=_day, metavar="DATE")
    command.add_argument("--to", dest="to_on", type=_day, metavar="DATE")
    endings = "its ending says what it becomes: .xlsx, .csv or .zip"
    command.add_argument("--out", type=_path, required=True, metavar="FILE", help=endings)
    formats = [str(each) for each in FileFormat]
    command.add_argument("--format", choices=formats, help="what it becomes, however FILE ends")
    command.add_argument("--language", choices=LANGUAGES, help="instead of the shop’s own")
    whose = "whose story, for report customer"
    command.add_argument("--customer", metavar="NAME-OR-ID", help=whose)
    nameless = "customers are numbers, and what was written about them is left out"
    command.add_argument("--without-names", action="store_true", help=nameless)
    command.add_argument("--force", action="store_true", help="write over a file that is there")
    sent = "remembers it as sent: later changes of this period are listed against it"
    command.add_argument("--sent", action="store_true", help=sent)
    command.add_argument("--today", type=_today, metavar="DATE")


def _add_salvage(places: Any) -> None:
    about = "writes what can be read of a damaged shop file into a new one"
    command = _command(places, "salvage", about, salvage.run_salvage)
    command.add_argument("file", type=_path, help="the damaged file; it is only read")
    command.add_argument("--to", type=_path, required=True, metavar="NEW", help="a free name")


def _add_backups(places: Any) -> None:
    command = _command(places, "backup", "makes a proven backup", backups.run_backup)
    _shop_option(command)
    folder = "the folder it goes to; made if it is missing"
    command.add_argument("--to", type=_path, required=True, metavar="DIR", help=folder)
    about = "puts a backup back; the present file is kept first"
    command = _command(places, "restore", about, backups.run_restore)
    command.add_argument("backup", type=_path, metavar="BACKUP")
    _shop_option(command)
    other = "it may be a backup of another shop"
    command.add_argument("--other-shop", action="store_true", help=other)


def _add_people(places: Any) -> None:
    about = "everything about one customer as a ZIP, for them"
    command = _command(places, "person", about, person.run_person)
    command.add_argument("name_or_id", metavar="NAME-OR-ID")
    _shop_option(command)
    command.add_argument("--out", type=_path, required=True, metavar="FILE.zip")
    command.add_argument("--force", action="store_true", help="write over a file that is there")
    about = "tells what erasing a customer comes to, or erases them"
    command = _command(places, "erase", about, person.run_erase)
    command.add_argument("name_or_id", metavar="NAME-OR-ID")
    _shop_option(command)
    command.add_argument("--yes", action="store_true", help="erases them for good")
    still = "also where something is still to be done with them"
    command.add_argument("--although-open", action="store_true", help=still)
    first = "makes no backup first; it would still hold them"
    command.add_argument("--without-backup", action="store_true", help=first)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no date like 2026-11-21") from None


def _today(text: str) -> date:
    day = _day(text)
    if not 1970 <= day.year < 3000:
        raise argparse.ArgumentTypeError("today lies between 1970 and 2999")
    return day


def _path(text: str) -> Path:
    path = Path(text)
    if not path.name or "\0" in text:
        raise argparse.ArgumentTypeError(f"“{text}” is no name of a file")
    return path


def _count(text: str) -> int:
    if not text.isascii() or not text.isdecimal():
        raise argparse.ArgumentTypeError(f"“{text}” is no whole number from 0")
    return int(text)


def _payback(text: str) -> float:
    return _between(text, 10)


def _caste(text: str) -> float:
    return _between(text, 1)


def _between(text: str, most: float) -> float:
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number <= most:
        raise argparse.ArgumentTypeError(f"“{text}” is no number from 0 to {most:g}")
    return number


def _currency(text: str) -> str:
    code = text.upper()
    if len(code) != 3 or not code.isascii() or not code.isalpha():
        raise argparse.ArgumentTypeError(f"“{text}” is no currency code like EUR")
    return code


def _rate(text: str) -> tuple[str, Decimal]:
    code, _, number = text.partition("=")
    try:
        rate = Decimal(number)
    except InvalidOperation:
        raise argparse.ArgumentTypeError(f"“{text}” is no rate like USD=0.92") from None
    if not rate.is_finite() or rate <= 0:
        raise argparse.ArgumentTypeError("a rate is a number above 0")
    if not _SMALLEST_RATE <= rate <= _LARGEST_RATE:
        raise argparse.ArgumentTypeError(f"no money is worth {number} times another")
    return _currency(code), rate
