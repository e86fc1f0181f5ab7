"""All real exports of the corpus, held against what a person counted in them."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from csdesk.domain.drafts import UNKNOWN_CURRENCY, CustomerDraft, ImportPlan, PurchaseDraft
from csdesk.domain.errors import Refused
from csdesk.services.import_looking import Look, look_at

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
FILES = CORPUS / "files"
if not (CORPUS / "truth.json").is_file():
    pytest.skip("none of the 55 files of the corpus is on this machine", allow_module_level=True)
TRUTH: dict[str, Any] = {
    name.removeprefix("dev/"): told
    for name, told in json.loads((CORPUS / "truth.json").read_text(encoding="utf-8")).items()
    if not name.startswith("_")
}
if missing := [name for name in TRUTH if not (FILES / name).is_file()]:
    pytest.skip(
        f"{len(missing)} of {len(TRUTH)} files of the corpus are not on this machine",
        allow_module_level=True,
    )

REFUSED = ("bank_statement_french.csv",)
"""No list of customers or sales at all, and truth wants nothing of it."""
NOTHING_IN_IT = ("paypal_activity_old_spaces.csv",)
"""Understood, but every row of it stays out."""

WHO: dict[str, dict[str, tuple[str, ...]]] = {
    "bikeshops.xlsx": {"name": ("bikeshop.name",), "id": ("bikeshop.id",)},
    "contacts_dutch_headers.xlsx": {
        "name": ("Voornaam", "Familienaam"),
        "mail": ("Privemailadres",),
        "phone": ("GSM-nummer",),
    },
    "freshbooks_clients.csv": {"name": ("Organization",), "mail": ("Email",), "phone": ("Phone",)},
    "freshdesk_tickets.csv": {"name": ("Full name",), "mail": ("Email",)},
    "google_contacts_old.csv": {"name": ("Name",), "mail": ("E-mail 1 - Value",)},
    "google_contacts_roundcube.csv": {"mail": ("E-mail 1 - Value",)},
    "hubspot_contacts.csv": {
        "name": ("First Name", "Last Name"),
        "mail": ("Email",),
        "phone": ("Phone Number",),
        "id": ("Contact ID",),
    },
    "hubspot_tickets.csv": {"mail": ("Associated Contact Email",)},
    "invoiceninja_clients.csv": {"name": ("Name",), "mail": ("Email",), "phone": ("Phone (2nd)",)},
    "jaffle_customers.csv": {"name": ("first_name", "last_name"), "id": ("id",)},
    "magento_customers.csv": {"name": ("firstname", "lastname"), "mail": ("email",)},
    "mautic_contacts_spaces.csv": {"name": ("firstname", "lastname"), "mail": ("email",)},
    "northwind_customers.csv": {
        "name": ("companyName",),
        "id": ("customerID",),
        "phone": ("phone",),
    },
    "nps_responses.csv": {"id": ("user_id",)},
    "outlook_contacts_all_bom.csv": {"name": ("Display Name",), "mail": ("Email Home",)},
    "outlook_shared_contacts_ragged.csv": {
        "name": ("Name",),
        "mail": ("E-mail Address",),
        "phone": ("Mobile Phone",),
    },
    "prestashop_customers_semicolon.csv": {
        "name": ("First Name *", "Last Name *"),
        "mail": ("Email *",),
    },
    "shopify_customers_template.csv": {
        "name": ("First Name", "Last Name"),
        "mail": ("Email",),
        "phone": ("Phone",),
    },
    "telco_customers_totalcharges.csv": {"id": ("customerID",)},
    "wave_customers.csv": {"name": ("customer_name",), "mail": ("email",), "phone": ("phone",)},
    "wave_interview_customers_ragged.csv": {"name": ("name",), "mail": ("email",), "id": ("id",)},
    **{
        name: {"name": ("FN",), "mail": ("EMAIL",), "phone": ("TEL",)}
        for name in TRUTH
        if name.endswith(".vcf")
    },
}
"""Headings of the spot rows in truth -> what a customer of the file must have."""

WHAT: dict[str, tuple[str, str, str, str]] = {
    "classicmodels_sales.csv": ("ORDERNUMBER", "", "CUSTOMERNAME", "2003-02-24"),
    "datev_extf_buchungsstapel.csv": ("Belegfeld 1", "Umsatz", "", ""),
    "ebay_sales_history.csv": ("", "Total Price", "Buyer Email", "2016-01-18"),
    "freshbooks_invoices.csv": ("Invoice #", "", "Client Name", "2021-01-28"),
    "gumroad_sales.csv": ("Order Number", "Sale Price ($)", "Purchase Email", "2022-10-27"),
    "invoiceninja_invoices.csv": ("Invoice Number", "Amount", "Email", "2019-11-25"),
    "jaffle_orders.csv": ("id", "", "user_id", "2018-01-01"),
    "northwind_order_details.csv": ("orderID", "total", "", ""),
    "northwind_orders.csv": ("orderID", "", "customerID", "1996-07-04"),
    "online_retail_2010-12-01.csv": ("InvoiceNo", "total", "CustomerID", "2010-12-01"),
    "paypal_activity_en.csv": ("", "Gross", "", "2026-03-05"),
    "shopify_orders_devstore_inr.csv": ("Name", "Total", "Email", "2025-12-06"),
    "square_pos_items_cents.csv": ("Order ID", "", "", "2018-03-25"),
    "stripe_balance.csv": ("balance_transaction_id", "gross", "", ""),
    "stripe_payments_semicolon.csv": ("Invoice Number", "Amount", "Customer ID", "2024-06-07"),
    "stripe_unified_payments_full.csv": ("id", "Amount", "Customer Email", "2024-06-07"),
    "superstore_us_2019edition.csv": ("Order ID", "", "Customer Name", "2018-11-08"),
    "wave_accounting_transactions.csv": ("", "Amount (One column)", "Customer", "2021-01-28"),
    "woocommerce_orders_bom.csv": ("order_number", "order_total", "customer_email", "2026-04-26"),
    "xero_sales_invoices_full.csv": ("*InvoiceNumber", "", "*ContactName", "2019-06-07"),
}
"""For files with sales: headings of number, amount and buyer in the spot rows of truth (empty
where a spot row is no whole document), and the day of the first of them."""


@cache
def look(name: str) -> Look:
    return look_at(FILES / name)


def plan_of(name: str) -> ImportPlan:
    return look(name).plan


READ = [name for name in TRUTH if name not in REFUSED]


@pytest.mark.parametrize("name", READ)
def test_as_many_come_out_as_a_person_counted(name: str) -> None:
    truth, plan = TRUTH[name], plan_of(name)

    assert len(plan.customers) == truth["customers"]
    assert plan.documents == truth["purchases"]
    assert len(plan.complaints) == truth.get("complaints", truth.get("tickets", 0))
    assert len(plan.answers) == truth.get("nps", {}).get("responses", 0)


@pytest.mark.parametrize("name", READ)
def test_every_total_is_the_truth_under_the_name_of_its_currency(name: str) -> None:
    expected = {
        code[:3] if code[:3].isalpha() and code[3:4] in {"", " "} else UNKNOWN_CURRENCY: sum_
        for code, sum_ in TRUTH[name]["sum"].items()
    }
    totals = plan_of(name).totals

    assert sorted(totals.values()) == sorted(map(Decimal, expected.values()))
    for code, total in totals.items():  # what is not in the file, nobody may make up
        assert code == UNKNOWN_CURRENCY or total == Decimal(expected[code])


@pytest.mark.parametrize("name", [n for n in READ if TRUTH[n].get("first_date")])
def test_the_first_and_the_last_day_are_the_truth(name: str) -> None:
    plan, truth = plan_of(name), TRUTH[name]
    days: list[date | None] = [draft.bought_on for draft in plan.purchases]
    days += [complaint.opened_on for complaint in plan.complaints]
    days += [answer.answered_on for answer in plan.answers]
    known = sorted(day for day in days if day is not None)

    if name in NOTHING_IN_IT:
        assert known == []
        return
    assert (str(known[0]), str(known[-1])) == (truth["first_date"], truth["last_date"])


@pytest.mark.parametrize("name", [n for n in READ if not n.endswith(".vcf")])
def test_the_headings_stand_where_a_person_sees_them(name: str) -> None:
    assert look(name).table.header_row == TRUTH[name]["header_row"]


@pytest.mark.parametrize("name", WHO)
def test_customers_of_the_spot_rows_have_what_the_file_tells_of_them(name: str) -> None:
    headings = WHO[name]
    for spot in TRUTH[name]["spot"]:
        who = the_customer(plan_of(name), spot, headings)
        for mail in told(spot, headings.get("mail", ())):
            assert mail in who.mails
        for phone in told(spot, headings.get("phone", ())):
            assert phone in who.phones
        parts = told(spot, headings.get("name", ()))
        if all(parts) and parts:
            assert plain(" ".join(parts)) in {plain(who.name), plain(who.company)}


def the_customer(
    plan: ImportPlan, spot: dict[str, Any], headings: dict[str, tuple[str, ...]]
) -> CustomerDraft:
    """The customer of a spot row by its id, else its mail, else its name."""
    for by, has in (
        ("id", lambda c: (c.external_id,)),
        ("mail", lambda c: c.mails),
        ("name", lambda c: (plain(c.name), plain(c.company))),
    ):
        values = [value for value in told(spot, headings.get(by, ())) if value]
        if values:
            wanted = plain(" ".join(values)) if by == "name" else values[0]
            [found] = [c for c in plan.customers if wanted in has(c)]
            return found
    raise AssertionError(f"nothing names the customer of {spot}")


def told(spot: dict[str, Any], headings: tuple[str, ...]) -> list[str]:
    found: list[str] = []
    for heading in headings:
        value = spot.get(heading, "")
        found += value if isinstance(value, list) else [value]
    return found


def plain(name: str) -> str:
    return " ".join(name.split())


@pytest.mark.parametrize("name", WHAT)
def test_sales_of_the_spot_rows_are_read_as_they_stand(name: str) -> None:
    number, amount, buyer, day = WHAT[name]
    plan = plan_of(name)
    for place, spot in enumerate(TRUTH[name]["spot"]):
        if name.startswith("datev") and spot["Konto"] == "1200":
            continue  # a booking between bank and expenses: it stays out
        found = the_purchase(plan, spot, number, amount)
        if day and place == 0:
            assert str(found.bought_on) == day
        if amount:
            assert found.gross == amount_of(spot[amount])
        if buyer and spot[buyer]:
            who = next(c for c in plan.customers if c.key == found.customer_key)
            value = spot[buyer].removesuffix(".0")
            assert value in {*who.mails, who.name, who.company, who.external_id}


def the_purchase(plan: ImportPlan, spot: dict[str, Any], number: str, amount: str) -> PurchaseDraft:
    """The document of a spot row by one of its numbers, else by its amount."""
    if number:
        named = [p for p in plan.purchases if p.reference == spot[number]]
        return next(p for p in named or plan.purchases if p.reference in spot.values())
    return next(p for p in plan.purchases if p.gross == amount_of(spot[amount]))


def amount_of(text: str) -> Decimal:
    return Decimal(text.replace("$", "").replace("£", "").replace(",", "."))


def test_what_customers_said_comes_to_the_score_a_person_worked_out() -> None:
    truth, answers = TRUTH["nps_responses.csv"]["nps"], plan_of("nps_responses.csv").answers
    scores = [answer.recommend for answer in answers if answer.recommend is not None]

    assert sum(score >= 9 for score in scores) == truth["promoters_9_10"]
    assert sum(score <= 6 for score in scores) == truth["detractors_0_6"]
    assert sum(scores) / len(scores) == pytest.approx(truth["mean"])


@pytest.mark.parametrize("name", ["hubspot_tickets.csv", "freshdesk_tickets.csv"])
def test_tickets_are_open_or_closed_as_the_file_has_them(name: str) -> None:
    by_status = TRUTH[name]["tickets_by_status"]

    closed = sum(complaint.is_closed for complaint in plan_of(name).complaints)

    assert closed == by_status.get("Closed", 0)


@pytest.mark.parametrize("name", REFUSED)
def test_a_bank_statement_is_refused_in_words(name: str) -> None:
    with pytest.raises(Refused) as refusal:
        look_at(FILES / name)

    assert "bank" in refusal.value.sentence and refusal.value.sentence.endswith(".")


@pytest.mark.parametrize("name", READ)
def test_the_same_export_a_second_time_tells_the_same_and_nothing_twice(name: str) -> None:
    once, again = plan_of(name), look_at(FILES / name).plan

    for drafts, same in (
        (once.purchases, again.purchases),
        (once.customers, again.customers),
        (once.complaints, again.complaints),
        (once.answers, again.answers),
    ):
        prints = [draft.fingerprint for draft in drafts]
        assert len(set(prints)) == len(prints)
        assert prints == [draft.fingerprint for draft in same]


def test_a_customer_has_what_the_file_tells_of_them() -> None:
    plan = plan_of("woocommerce_orders_bom.csv")

    ryan = next(c for c in plan.customers if c.mails == ("ryan.moore82@example.com",))
    assert (ryan.name, ryan.phones, ryan.row) == ("Ryan Moore", ("+1-348-560-8943",), 2)
    assert "San Diego" in ryan.city


def test_an_id_that_was_written_as_a_float_is_a_whole_number() -> None:
    plan = plan_of("online_retail_2010-12-01.csv")

    by_reference = {draft.reference: draft for draft in plan.purchases}
    assert by_reference["536365"].customer_key == "id:17850"
    assert not by_reference["C536548"].is_document


def test_no_password_and_no_photo_ends_in_a_customer() -> None:
    for name in ("magento_customers.csv", "vcard30_iphone_photo.vcf"):
        for who in plan_of(name).customers:
            assert all(len(text) < 200 for text in (who.name, who.company, who.note))
            assert ":" not in who.note
