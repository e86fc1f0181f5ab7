"""The command line of DESIGN part 5: everything that needs no window, and no Qt.

Exit status: 0 done, 1 a check found something, 2 refused and nothing changed, 3 done with rows
left out. Messages go to stderr; ``--json`` puts exactly one object on stdout.
"""

from __future__ import annotations

import argparse
import io
import json
import platform
import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from importlib import metadata
from pathlib import Path
from typing import Any, NoReturn

from csdesk.desk import Desk, local_now
from csdesk.domain.errors import CsdeskError, Refused
from csdesk.domain.money import plain

DONE, FOUND, REFUSED = 0, 1, 2
Answer = dict[str, Any]


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise Refused("usage", f"{message}. See: {self.prog} --help")


def main(words: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    arguments = list(sys.argv[1:] if words is None else words)
    if arguments[:1] == ["--version"]:
        print(versions())
        return DONE
    wants_json = "--json" in arguments
    try:
        chosen = _parser().parse_args(arguments)
    except Refused as error:
        return _refuse(error, {} if wants_json else None)
    blank: Answer | None = BLANKS.get(chosen.command, {}) if wants_json else None
    try:
        return int(chosen.run(chosen))
    except CsdeskError as error:
        return _refuse(error, blank)
    except BrokenPipeError:
        return REFUSED


def _refuse(error: CsdeskError, blank: Answer | None) -> int:
    print(_printable(error.sentence), file=sys.stderr)
    if blank is not None:
        told = {"code": error.code, "sentence": error.sentence}
        _print_json(blank | {"committed": False, "error": told})
    return REFUSED


def _print_json(answer: Answer) -> None:
    print(json.dumps(answer, ensure_ascii=False, allow_nan=False, indent=2))


def _printable(text: str) -> str:
    """Text for a terminal: control characters are shown, never obeyed."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def versions() -> str:
    """The version of csdesk and of what it stands on, in one line."""
    try:
        qt = metadata.version("PySide6-Essentials")
    except metadata.PackageNotFoundError:
        qt = "none"
    return (
        f"csdesk {metadata.version('csdesk')}, Python {platform.python_version()}, "
        f"Qt {qt}, SQLite {sqlite3.sqlite_version}"
    )


# --- arguments --------------------------------------------------------------------------------


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="csdesk",
        description="csdesk without options opens the shop in its window. These need no window:",
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_demo(commands)
    _add_import(commands)
    _add_customer(commands)
    _add_report(commands)
    check = _command(
        commands, "check", "reads the whole shop file and prints what is wrong", _check
    )
    _shop_option(check)
    return parser


def _command(
    commands: Any, name: str, words: str, run: Callable[[argparse.Namespace], int]
) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=words, description=words)
    command.set_defaults(run=run)
    command.add_argument("--json", action="store_true", help="one JSON object on stdout")
    return command


def _shop_option(command: argparse.ArgumentParser) -> None:
    command.add_argument("--shop", type=Path, metavar="FILE", help="the shop file")


def _add_demo(commands: Any) -> None:
    command = _command(commands, "demo", "writes a demo shop file", _demo)
    command.add_argument("file", type=Path)
    command.add_argument("--customers", type=_count, default=48, metavar="N")
    command.add_argument("--seed", type=int, default=1, metavar="S")
    command.add_argument("--today", type=_day, metavar="DATE")


def _add_import(commands: Any) -> None:
    command = _command(commands, "import", "brings a file of another program in", _import)
    command.add_argument("file", type=Path)
    _shop_option(command)
    command.add_argument("--dry-run", action="store_true", help="only look; needs no shop")
    command.add_argument("--map", type=Path, metavar="MAP.json", help="what each column is")
    command.add_argument("--currency", type=_currency, metavar="CODE")
    command.add_argument("--rate", type=_rate, action="append", default=[], metavar="CODE=R")


def _add_customer(commands: Any) -> None:
    command = _command(commands, "customer", "one customer's figures", _customer)
    command.add_argument("name_or_id", metavar="NAME-OR-ID")
    _shop_option(command)
    command.add_argument("--today", type=_day, metavar="DATE")


def _add_report(commands: Any) -> None:
    command = _command(commands, "report", "writes a workbook", _report)
    command.add_argument("kind", choices=("accountant", "customers", "complaints"))
    _shop_option(command)
    command.add_argument("--from", dest="from_on", type=_day, metavar="DATE")
    command.add_argument("--to", dest="to_on", type=_day, metavar="DATE")
    command.add_argument("--out", type=Path, required=True, metavar="FILE.xlsx")
    command.add_argument("--force", action="store_true", help="write over a file that is there")
    command.add_argument("--today", type=_day, metavar="DATE")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no date like 2026-11-21") from None


def _count(text: str) -> int:
    if not text.isascii() or not text.isdecimal():
        raise argparse.ArgumentTypeError(f"“{text}” is no whole number from 0")
    return int(text)


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
    return _currency(code), rate


# --- the shop ---------------------------------------------------------------------------------


@contextmanager
def _at_desk(chosen: argparse.Namespace, *, read_only: bool = True) -> Iterator[Desk]:
    """The desk of ``--shop``, or of the default shop; on the day of ``--today``."""
    from csdesk.paths import data_folder
    from csdesk.services.shops import open_shop

    path = chosen.shop or data_folder() / "shop.csdesk"
    today: date | None = getattr(chosen, "today", None)
    now = local_now if today is None else _clock_of(today)
    desk = open_shop(path, make_if_missing=not read_only, read_only=read_only, now=now)
    try:
        yield desk
    finally:
        desk.store.close()


def _clock_of(day: date) -> Callable[[], datetime]:
    noon = datetime.combine(day, time(12)).astimezone()
    return lambda: noon


# --- commands ---------------------------------------------------------------------------------


def _demo(chosen: argparse.Namespace) -> int:
    from csdesk.demo import make_demo

    path = make_demo(chosen.file, chosen.customers, chosen.seed, chosen.today)
    if chosen.json:
        _print_json({"file": str(path), "customers": chosen.customers, "committed": True})
    else:
        print(f"A demo shop with {chosen.customers} customers: {_printable(str(path))}")
    return DONE


def _import(chosen: argparse.Namespace) -> int:
    from csdesk.services.import_report import exit_code, import_json, refused_json

    options = {
        "dry_run": chosen.dry_run,
        "map_path": chosen.map,
        "currency": chosen.currency,
        "rates": dict(chosen.rate),
    }
    try:
        if chosen.dry_run and chosen.shop is None:
            told = import_json(chosen.file, None, **options)
        else:
            with _at_desk(chosen, read_only=chosen.dry_run) as desk:
                told = import_json(chosen.file, desk, **options)
    except CsdeskError as error:
        told = refused_json(chosen.file, error)
    if "error" in told:
        print(_printable(told["error"]["sentence"]), file=sys.stderr)
    if chosen.json:
        _print_json(told)
    elif "error" not in told:
        _tell_import(told)
    return exit_code(told)


def _tell_import(told: Answer) -> None:
    customers, purchases = told["customers"], told["purchases"]
    done = "Brought in" if told["committed"] else "Would bring in"
    totals = ", ".join(f"{amount} {code}" for code, amount in purchases["total"].items())
    print(f"{_printable(told['file'])} was taken for: {told['layout']}.")
    print(
        f"{done} {customers['new']} new customers ({customers['matched']} known) and "
        f"{purchases['new']} purchases ({purchases['duplicate']} known, "
        f"{purchases['skipped']} left out){f', together {totals}' if totals else ''}."
    )
    for problem in told["problems"]:
        where = f"row {problem['row']}" if problem["row"] else "file"
        print(f"  {where}: {_printable(problem['reason'])}", file=sys.stderr)


def _customer(chosen: argparse.Namespace) -> int:
    from csdesk.services.charts import customer_chart, find_customer

    with _at_desk(chosen) as desk:
        chart = customer_chart(desk, find_customer(desk, chosen.name_or_id))
    if chosen.json:
        _print_json(_customer_json(chart))
        return DONE
    figures = chart.figures
    print(_printable(chart.customer.name))
    print(_printable(chart.verdict.text))
    for words, minor in (
        ("Spend", figures.spend),
        ("Margin", figures.margin),
        ("Service cost", figures.service_cost),
        ("Contribution", figures.contribution),
    ):
        print(f"{words:<14}{plain(minor, chart.currency):>16} {chart.currency}")
    return DONE


AMOUNTS = (
    *("spend", "margin", "effort", "remedy", "goodwill", "other"),
    *("service_cost", "contribution"),
)


def _customer_json(chart: Any) -> Answer:
    figures, currency = chart.figures, chart.currency
    first = chart.tipping.first_entry
    columns = (chart.days, chart.spend, chart.margin, chart.service)
    return {
        "id": chart.customer.id,
        "name": chart.customer.name,
        "currency": currency,
        **{name: plain(getattr(figures, name), currency) for name in AMOUNTS},
        "effort_minutes": figures.effort_minutes,
        "share": figures.share,
        "headroom_minutes": figures.headroom_minutes,
        "band": str(figures.band),
        "tipping_date": None if first is None else first.isoformat(),
        "verdict": chart.verdict.text,
        "assumed": list(chart.assumptions),
        "series": [
            {
                "date": day.isoformat(),
                "spend": plain(spend, currency),
                "margin": plain(margin, currency),
                "service_cost": plain(service, currency),
            }
            for day, spend, margin, service in zip(*columns, strict=True)
        ],
    }


def _report(chosen: argparse.Namespace) -> int:
    from csdesk.services.reports import ReportKind, export_report, whole_period

    with _at_desk(chosen) as desk:
        first, last = whole_period(desk)
        from_on, to_on = chosen.from_on or first, chosen.to_on or last
        kind = ReportKind(chosen.kind)
        path = export_report(desk, kind, from_on, to_on, chosen.out, overwrite=chosen.force)
    period = {"from": from_on.isoformat(), "to": to_on.isoformat()}
    if chosen.json:
        _print_json({"report": chosen.kind, "file": str(path), **period, "committed": True})
    else:
        print(f"{_printable(str(path))}: {period['from']} to {period['to']}")
    return DONE


def _check(chosen: argparse.Namespace) -> int:
    from csdesk.services.checks import check

    with _at_desk(chosen) as desk:
        wrong = check(desk)
    if chosen.json:
        _print_json({"file": str(desk.store.path), "ok": not wrong, "wrong": list(wrong)})
    elif wrong:
        for sentence in wrong:
            print(_printable(sentence))
    else:
        print(f"{_printable(desk.store.path.name)}: nothing is wrong.")
    return FOUND if wrong else DONE


_NO_FIGURES: Answer = {
    **{"id": None, "name": None, "currency": None},
    **dict.fromkeys(AMOUNTS, "0"),
    **{"effort_minutes": 0, "share": None},
    **{"headroom_minutes": 0, "band": None, "tipping_date": None, "verdict": ""},
    **{"assumed": [], "series": []},
}
BLANKS: dict[str, Answer] = {
    "demo": {"file": None, "customers": 0},
    "customer": _NO_FIGURES,
    "report": {"report": None, "file": None, "from": None, "to": None},
    "check": {"file": None, "ok": False, "wrong": []},
}
"""What ``--json`` says of a command that was refused: its keys, with nothing in them."""
