"""Every known layout against a small list of its own, and against those of all others.

A layout is tested by two files in ``layout_samples``: ``NAME.csv`` with the real headings and a
few made-up rows, and ``NAME.json`` with what must come out of it. More lists of the same layout are
called ``NAME-german`` and the like.
"""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from csdesk.domain.drafts import ImportPlan
from csdesk.domain.errors import Refused
from csdesk.domain.import_fields import Kind
from csdesk.intake.layouts import all_layouts, layout_of, read_layout
from csdesk.paths import resource
from tests.intake.lists import a_plan, a_table

SAMPLES = Path(__file__).parent / "layout_samples"
NAMES = sorted(path.stem for path in SAMPLES.glob("*.csv"))
TESTED_ELSEWHERE = {
    "classic_models",
    "jaffle_payments",
    "online_retail",
    "shopify_customers",
    "shopify_orders",
    "stripe_balance",
    "stripe_customers",
    "stripe_payments",
    "superstore",
    "vcard",
    "woocommerce_analytics",
    "woocommerce_orders",
    "woocommerce_orders_advanced",
    "xero_bills",
    "xero_sales_invoices",
}
"""By ``test_layouts.py`` and its siblings, and the real files of the corpus."""
REPORTS = {"quickbooks_sales_detail", "quickbooks_transactions"}
"""Their first column has no heading, and what stands in it must stay first."""


def layout_name(sample: str) -> str:
    return sample.partition("-")[0]


def sample_of(name: str) -> str:
    return (SAMPLES / f"{name}.csv").read_text(encoding="utf-8")


def expected_of(name: str) -> dict[str, Any]:
    return dict(json.loads((SAMPLES / f"{name}.json").read_text(encoding="utf-8")))


def what_came_of(plan: ImportPlan) -> dict[str, Any]:
    """A plan in the form of the expectations."""
    return {
        "customers": [
            " | ".join(filter(None, (who.name, *who.mails, *who.phones, who.city)))
            for who in plan.customers
        ],
        "purchases": [
            " | ".join(
                (
                    str(each.bought_on),
                    each.reference,
                    f"{each.gross} {each.currency}",
                    "" if each.tax is None else f"tax {each.tax}",
                    each.customer_key or "nobody",
                    "back" if not each.is_document else "",
                )
            )
            .replace(" |  |", " |")
            .rstrip(" |")
            for each in plan.purchases
        ],
        "totals": {code: str(total) for code, total in plan.totals.items()},
        "left_out": dict(sorted(plan.left_out.items())),
        "customers_skipped": plan.customers_skipped,
    }


def rewritten(text: str, *, separator: str, turned: bool) -> str:
    """The same list with another separator, and its columns the other way round."""
    header = a_table(text).header_row
    assert header is not None
    read = list(csv.reader(io.StringIO(text), delimiter=_separator(text)))
    written = io.StringIO()
    writer = csv.writer(written, delimiter=separator, lineterminator="\r\n")
    width = max(map(len, read))
    for number, row in enumerate(read, 1):
        cells = [*row, *[""] * (width - len(row))] if row else row
        writer.writerow(cells[::-1] if turned and number >= header else cells)
    return written.getvalue()


def _separator(text: str) -> str:
    line = max(text.splitlines()[:12], key=len)
    return max("\t;,", key=line.count)


@pytest.mark.parametrize("name", NAMES)
def test_a_list_of_a_known_program_is_read_as_its_layout_says(name):
    expected = expected_of(name)
    if "refused" in expected:
        with pytest.raises(Refused, match=expected["refused"]):
            a_plan(sample_of(name))
        return
    plan = a_plan(sample_of(name))

    assert plan.layout == layout_name(name)
    got = what_came_of(plan)
    assert {key: got[key] for key in expected} == expected


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_neither_the_separator_nor_the_order_of_columns_matters(name, separator):
    expected = expected_of(name)
    if "refused" in expected:
        return
    for turned in {False, name not in REPORTS}:
        plan = a_plan(rewritten(sample_of(name), separator=separator, turned=turned))
        assert plan.layout == layout_name(name)
        got = what_came_of(plan)
        for key in expected.keys() - {"customers"}:
            assert got[key] == expected[key], key
        assert len(got["customers"]) == len(expected.get("customers", got["customers"]))


@pytest.mark.parametrize("name", NAMES)
def test_a_list_of_a_known_program_is_taken_for_no_other(name):
    headings = a_table(sample_of(name)).headings
    found = layout_of(headings)

    assert found is not None
    assert found.name == layout_name(name)
    words = frozenset(_squeezed(headings))
    rivals = {layout.name for layout in all_layouts() if layout.fits(words)} - {found.name}
    assert rivals <= {"xero_bills"}, rivals  # the same list with less in it; the fuller one wins


def _squeezed(headings: tuple[str, ...]) -> list[str]:
    from csdesk.intake.words import squeezed

    return [squeezed(heading) for heading in headings]


def test_every_layout_is_tried_on_a_list():
    others = {
        layout.name for layout in all_layouts() if layout.kind in {Kind.CUSTOMERS, Kind.PURCHASES}
    }

    assert others - set(map(layout_name, NAMES)) <= TESTED_ELSEWHERE
    assert {path.stem for path in SAMPLES.glob("*.json")} == set(NAMES)


def test_a_layout_that_says_what_no_layout_can_say_is_refused(tmp_path):
    told = json.loads(resource("layouts", "wave_customers.json").read_text(encoding="utf-8"))
    path = tmp_path / "odd.json"
    path.write_text(json.dumps({**told, "take_onyl": {}}), encoding="utf-8")

    with pytest.raises(ValueError, match="take_onyl"):
        read_layout(path)


def test_programs_have_names_without_an_underscore():
    programs = {layout.name.partition("_")[0] for layout in all_layouts()}

    assert all(program.isascii() and program.isalpha() for program in programs)
