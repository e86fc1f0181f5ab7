"""The commands: each asks the services, prints the answer, and returns the exit status."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

from csdesk.cli.at_desk import at_desk, shop_of
from csdesk.cli.backups import BACKUP_BLANK, RESTORE_BLANK
from csdesk.cli.findings import findings_json
from csdesk.cli.insight import BLANK as INSIGHT_BLANK
from csdesk.cli.insight import insight_json
from csdesk.cli.person import ERASE_BLANK, PERSON_BLANK
from csdesk.cli.printing import DONE, Answer, print_json, printable
from csdesk.cli.report import BLANK as REPORT_BLANK
from csdesk.cli.salvage import BLANK as SALVAGE_BLANK
from csdesk.domain.errors import CsdeskError, Refused, ShopUnavailable
from csdesk.domain.import_choices import Choices
from csdesk.domain.insight.period import Period
from csdesk.domain.money import plain

if TYPE_CHECKING:
    from csdesk.demo.known_truth import Truth
    from csdesk.domain.check_words import Found

FOUND = 1


def run_demo(chosen: argparse.Namespace) -> int:
    from csdesk.demo import make_demo
    from csdesk.demo.known_truth import THREE_YEARS
    from csdesk.demo.place import place_of

    truth = _known_truth(chosen)
    days = THREE_YEARS if chosen.days is None else chosen.days
    asked = chosen.file, chosen.customers, chosen.seed, chosen.today
    path = make_demo(*asked, truth=truth, days=days, place=place_of(chosen.language))
    if chosen.json:
        told = {} if truth is None else {"truth": truth.told()}
        print_json({"file": str(path), "customers": chosen.customers, "committed": True, **told})
        return DONE
    print(f"A demo shop with {chosen.customers} customers: {printable(str(path))}")
    for sentence in () if truth is None else ("What is true of it:", *truth.sentences()):
        print(sentence)
    return DONE


def _known_truth(chosen: argparse.Namespace) -> Truth | None:
    """What shall be true of a synthetic shop.

    Raises: Refused("usage"): options of a synthetic shop, but not ``--payback``.
    """
    from csdesk.demo.known_truth import Truth

    if chosen.payback is not None:
        return Truth(payback=chosen.payback, caste=chosen.caste or 0.0)
    if chosen.caste is not None or chosen.days is not None:
        raise Refused("usage", "--caste and --days need --payback. See: csdesk demo --help")
    return None


def run_import(chosen: argparse.Namespace) -> int:
    from csdesk.services.import_report import exit_code, refused_json

    options = {
        "dry_run": chosen.dry_run,
        "map_path": chosen.map,
        "choices": Choices(currency=chosen.currency, rates=dict(chosen.rate)),
    }
    try:
        told = _bring_in(chosen, options)
    except CsdeskError as error:
        told = refused_json(chosen.file, error)
    if "error" in told:
        print(printable(told["error"]["sentence"]), file=sys.stderr)
    if chosen.json:
        print_json(told)
    elif "error" not in told:
        _tell_import(told)
    return exit_code(told)


def _bring_in(chosen: argparse.Namespace, options: dict[str, Any]) -> Answer:
    """Imports into the shop, or only looks; a shop made for a file that is refused goes again."""
    from csdesk.services.import_report import import_json

    if chosen.dry_run and (chosen.shop is None or not chosen.shop.exists()):
        return import_json(chosen.file, None, **options)
    path = shop_of(chosen)
    is_new = not path.exists()
    is_real = not chosen.dry_run
    with at_desk(chosen, read_only=chosen.dry_run, make_if_missing=is_real) as desk:
        told = import_json(chosen.file, desk, **options)
    if is_new and not told["committed"]:
        for ending in ("", ".lock"):
            path.with_name(path.name + ending).unlink(missing_ok=True)
    return told


def _tell_import(told: Answer) -> None:
    customers, purchases = told["customers"], told["purchases"]
    done = "Brought in" if told["committed"] else "Would bring in"
    totals = ", ".join(f"{amount} {code}" for code, amount in purchases["total"].items())
    print(f"{printable(told['file'])} was taken for: {told['layout']}.")
    print(
        f"{done} {customers['new']} new customers ({customers['matched']} known) and "
        f"{purchases['new']} purchases ({purchases['duplicate']} known, "
        f"{purchases['skipped']} left out){f', together {totals}' if totals else ''}."
    )
    for problem in told["problems"]:
        where = f"row {problem['row']}" if problem["row"] else "file"
        print(f"  {where}: {printable(problem['reason'])}", file=sys.stderr)


def run_customer(chosen: argparse.Namespace) -> int:
    from csdesk.domain.insight.speech import plain_speech
    from csdesk.services.charts import customer_chart, find_customer
    from csdesk.services.insight.customer import customer_insight

    with at_desk(chosen) as desk:
        customer_id = find_customer(desk, chosen.name_or_id)
        chart = customer_chart(desk, customer_id, until=chosen.today)
        known = None
        if chosen.json:
            speech, today = plain_speech(chart.currency), desk.today()
            known = customer_insight(desk, customer_id, today, speech, until=chosen.today)
    if known is not None:
        print_json(_customer_json(chart, known))
        return DONE
    figures = chart.figures
    print(printable(chart.customer.name))
    print(printable(chart.verdict.text))
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


def _customer_json(chart: Any, known: Any) -> Answer:
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
        "figures": findings_json(known, currency),
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


def run_insight(chosen: argparse.Namespace) -> int:
    from csdesk.domain.insight.speech import plain_speech
    from csdesk.services.insight.whole import insight
    from csdesk.services.reports.making import require_period

    require_period(chosen.from_on, chosen.to_on)
    with at_desk(chosen) as desk:
        last = min(filter(None, (chosen.to_on, chosen.today)), default=None)
        period = Period(desk.today(), chosen.from_on, last)
        with desk.store.read() as work:
            currency = work.settings.read().currency
        known = insight(desk, period, plain_speech(currency), known_on=chosen.today)
    if chosen.json:
        print_json(insight_json(known))
        return DONE
    for found in known.headlines:
        print(f"{found.label.words:<16}{printable(found.sentence)}")
    return DONE


def run_check(chosen: argparse.Namespace) -> int:
    path = shop_of(chosen)
    found = _found(chosen)
    if chosen.json:
        print_json({"file": str(path), "ok": not found, **_explained(found)})
    elif found:
        _explain(found)
    else:
        print(f"{printable(path.name)}: nothing is wrong.")
    return FOUND if found else DONE


def _found(chosen: argparse.Namespace) -> list[Found]:
    """What is wrong with the shop; a file too damaged to be opened is what was found."""
    from csdesk.domain.check_words import UNREADABLE, Found
    from csdesk.services.checks import examine

    try:
        with at_desk(chosen) as desk:
            return list(examine(desk))
    except ShopUnavailable as error:
        if error.code != "shop.damaged":
            raise
        said: Any = error.facts.get("found", ())
        told = (f"SQLite says: {words}." for words in said)
        return [Found(UNREADABLE, sentence) for sentence in (error.sentence, *told)]


def _explained(found: list[Found]) -> Answer:
    from csdesk.domain.check_words import what_next

    told = [
        {"wrong": each.sentence, "means": each.meaning.means, "next": each.meaning.next}
        for each in found
    ]
    return {"wrong": [each.sentence for each in found], "explained": told, "next": what_next(found)}


def _explain(found: list[Found]) -> None:
    """What was found, kind by kind, each with what it means; at the end what to do first."""
    from csdesk.domain.check_words import what_next

    for kind in dict.fromkeys(each.kind for each in found):
        alike = [each for each in found if each.kind == kind]
        for each in alike:
            print(printable(each.sentence))
        print(f"  What it means: {alike[0].meaning.means}")
        print(f"  What helps: {alike[0].meaning.next}")
    print(f"What next: {what_next(found)}")


_NO_FIGURES: Answer = {
    **{"id": None, "name": None, "currency": None},
    **dict.fromkeys(AMOUNTS, "0"),
    **{"effort_minutes": 0, "share": None},
    **{"headroom_minutes": 0, "band": None, "tipping_date": None, "verdict": ""},
    **{"assumed": [], "figures": {}, "series": []},
}


def run_forget_pin(chosen: argparse.Namespace) -> int:
    """A PIN hides the screen and encrypts nothing, so it is no way past anything."""
    from csdesk.services.screen_lock import remove_pin

    with at_desk(chosen, read_only=False) as desk:
        remove_pin(desk)
    if chosen.json:
        print_json({"committed": True})
    else:
        print("There is no PIN any more. Nothing else was changed.")
    return DONE


BLANKS: dict[str, Answer] = {
    "demo": {"file": None, "customers": 0},
    "customer": _NO_FIGURES,
    "insight": INSIGHT_BLANK,
    "report": REPORT_BLANK,
    "salvage": SALVAGE_BLANK,
    "person": PERSON_BLANK,
    "erase": ERASE_BLANK,
    "backup": BACKUP_BLANK,
    "restore": RESTORE_BLANK,
    "check": {"file": None, "ok": False, "wrong": [], "explained": [], "next": ""},
}
