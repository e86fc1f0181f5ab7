"""Real exports of real programs, against what a person counted in them."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from csdesk.domain.errors import Refused
from csdesk.intake.plan import plan_import
from csdesk.intake.reading import read_table
from csdesk.intake.understanding import understand

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
MUST = (
    "shopify_orders_devstore_inr.csv",
    "shopify_customers_template.csv",
    "woocommerce_orders_bom.csv",
    "xero_sales_invoices_full.csv",
    "stripe_payments_semicolon.csv",
    "stripe_unified_payments_full.csv",
    "stripe_balance.csv",
    "superstore_us_2019edition.csv",
    "online_retail_2010-12-01.csv",
    "classicmodels_sales.csv",
    "bikeshops.xlsx",
    "contacts_dutch_headers.xlsx",
)
GUESSED = (
    "datev_extf_debitoren.csv",
    "ebay_sales_history.csv",
    "freshbooks_clients.csv",
    "freshbooks_invoices.csv",
    "freshdesk_tickets.csv",
    "google_contacts_old.csv",
    "google_contacts_roundcube.csv",
    "gumroad_sales.csv",
    "hubspot_contacts.csv",
    "invoiceninja_clients.csv",
    "invoiceninja_invoices.csv",
    "jaffle_customers.csv",
    "magento_customers.csv",
    "mautic_contacts_spaces.csv",
    "northwind_customers.csv",
    "northwind_order_details.csv",
    "nps_responses.csv",
    "outlook_contacts_all_bom.csv",
    "outlook_shared_contacts_ragged.csv",
    "prestashop_customers_semicolon.csv",
    "telco_customers_totalcharges.csv",
    "wave_customers.csv",
    "wave_interview_customers_ragged.csv",
)
REFUSED = (
    "bank_statement_french.csv",
    "cfpb_complaints_small.csv",
    "datev_extf_buchungsstapel.csv",
    "etsy_statement_gbp.csv",
    "hubspot_tickets.csv",
    "jaffle_orders.csv",
    "jaffle_payments_cents.csv",
    "northwind_orders.csv",
    "paypal_activity_en.csv",
    "paypal_activity_old_spaces.csv",
    "square_pos_items_cents.csv",
    "wave_accounting_transactions.csv",
    "zendesk_tickets_simple.csv",
)
ALL = (*MUST, *GUESSED, *REFUSED)

if missing := [name for name in ALL if not (CORPUS / "files" / name).is_file()]:
    pytest.skip(
        f"{len(missing)} of {len(ALL)} files of the corpus are not on this machine",
        allow_module_level=True,
    )
TRUTH: dict[str, Any] = json.loads((CORPUS / "truth.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", [*MUST, *GUESSED])
def test_a_real_export_is_read_as_a_person_reads_it(name):
    truth = TRUTH[f"dev/{name}"]
    table = read_table(CORPUS / "files" / name)

    plan = plan_import(table, understand(table))

    assert len(plan.customers) == truth["customers"]
    assert plan.documents == truth["purchases"]
    assert sorted(plan.totals.values()) == sorted(map(Decimal, truth["sum"].values()))
    if plan.purchases and "first_date" in truth:
        assert str(plan.first_on) == truth["first_date"]
        assert str(plan.last_on) == truth["last_date"]
    assert table.header_row == truth["header_row"]


@pytest.mark.parametrize("name", MUST)
def test_a_total_is_named_by_its_currency_where_the_file_names_one(name):
    sums = TRUTH[f"dev/{name}"]["sum"]
    table = read_table(CORPUS / "files" / name)

    plan = plan_import(table, understand(table))

    assert set(plan.totals) == {code if len(code) == 3 else "?" for code in sums}


@pytest.mark.parametrize("name", [*MUST, *GUESSED])
def test_importing_the_same_export_again_finds_only_what_is_known(name):
    path = CORPUS / "files" / name
    once, again = (plan_import(t, understand(t)) for t in (read_table(path), read_table(path)))

    prints = [draft.fingerprint for draft in once.purchases]
    assert len(set(prints)) == len(prints)
    assert prints == [draft.fingerprint for draft in again.purchases]
    assert len({draft.fingerprint for draft in once.customers}) == len(once.customers)


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_understood_is_refused_in_words_and_never_guessed_wrong(name):
    with pytest.raises(Refused) as refusal:
        table = read_table(CORPUS / "files" / name)
        plan_import(table, understand(table))

    assert refusal.value.sentence.endswith(".")


def test_a_customer_has_what_the_file_tells_of_them():
    table = read_table(CORPUS / "files" / "woocommerce_orders_bom.csv")

    plan = plan_import(table, understand(table))

    ryan = next(c for c in plan.customers if c.mails == ("ryan.moore82@example.com",))
    assert (ryan.name, ryan.phones, ryan.row) == ("Ryan Moore", ("+1-348-560-8943",), 2)
    assert "San Diego" in ryan.city


def test_an_id_that_was_written_as_a_float_is_a_whole_number():
    table = read_table(CORPUS / "files" / "online_retail_2010-12-01.csv")

    plan = plan_import(table, understand(table))

    by_reference = {draft.reference: draft for draft in plan.purchases}
    assert by_reference["536365"].gross == Decimal("139.12")
    assert by_reference["536365"].customer_key == "id:17850"
    assert by_reference["C536548"].gross == Decimal("-122.30")
    assert not by_reference["C536548"].is_document
