"""What stands around a list is told apart from its rows: titles, groups, pages, sums."""

from __future__ import annotations

import pytest

from tests.intake.lists import a_table


def names(table) -> list[str]:
    return [str(row[0]) for row in table.rows]


def test_headings_that_stand_again_on_each_page_are_no_rows():
    table = a_table(
        "Receipt,Date,Total\n1,2026-03-01,5.00\n2,2026-03-02,6.00\n"
        "Receipt,Date,Total\n3,2026-03-03,7.00\nReceipt,Date,Total\n"
    )

    assert names(table) == ["1", "2", "3"]
    assert list(table.row_numbers) == [2, 3, 5]


@pytest.mark.parametrize(
    "word", ["Total", "Gesamtsumme:", "TOTAL", "Razem", "Genel toplam", "合計"]
)
def test_a_row_that_adds_up_the_others_stays_out_and_is_told(word):
    table = a_table(f"Order,Date,Customer,Total\n1,2026-03-01,A,5.00\n,{word},,5.00\n")

    assert names(table) == ["1"]
    [problem] = table.problems
    assert (problem.row, problem.reason) == (3, "This row adds up others")


def test_a_customer_who_is_called_like_a_sum_stays():
    table = a_table("Name,Mail,City\nTotal,info@total.test,Paris\nSumma AB,a@b.test,Malmö\n")

    assert names(table) == ["Total", "Summa AB"]


def test_what_a_program_prints_below_the_list_is_no_row():
    table = a_table(
        "No,Buyer,Mail,Item,Total\n1,Ann,a@b.test,Mug,5.00\n2,Ben,b@b.test,Cup,6.00\n"
        "\n2,record(s) downloaded\n\nSeller ID: shop\n"
    )

    assert names(table) == ["1", "2"]
    assert [problem.row for problem in table.problems] == [5, 7]


def test_a_last_row_with_a_name_alone_is_a_row():
    table = a_table("Name,Mail,Phone,City\nAnn,a@b.test,123,Leeds\nBen,,,\n")

    assert names(table) == ["Ann", "Ben"]


def test_lines_of_pages_between_the_rows_are_none():
    table = a_table("No,Day,Who,Total\n1,2026-03-01,Ann,5.00\nPage 2 of 3,,,\n2,2026-03-02,Ben,6\n")

    assert names(table) == ["1", "2"]


def test_a_group_above_two_headings_that_are_alike_tells_them_apart():
    table = a_table(
        "Order,Billing,,Shipping,,\nNo,Name,City,Name,City,Total\n1,Ann,Leeds,Ben,York,5.00\n"
    )

    assert table.headings == (
        "Order No",
        "Billing Name",
        "Billing City",
        "Shipping Name",
        "Shipping City",
        "Shipping Total",
    )
    assert (table.header_row, names(table)) == (2, ["1"])


def test_a_group_may_stand_over_each_of_its_columns():
    table = a_table(
        "Customer,Customer,Seller,Seller\nName,Mail,Name,Mail\nAnn,a@b.test,Eve,e@b.test\n"
    )

    assert table.headings == ("Customer Name", "Customer Mail", "Seller Name", "Seller Mail")


def test_a_title_above_is_no_group():
    table = a_table("Sales,,May,\nNo,Name,Mail,Total\n1,Ann,a@b.test,5.00\n")

    assert table.headings == ("No", "Name", "Mail", "Total")


def test_headings_may_go_on_in_the_row_below():
    table = a_table("No,Date,Customer,,Total\n,,Name,Mail,\n1,2026-03-01,Ann,a@b.test,5.00\n")

    assert table.headings == ("No", "Date", "Customer Name", "Customer Mail", "Total")
    assert names(table) == ["1"]


def test_units_below_the_headings_belong_to_them():
    table = a_table("Order,Date,Total\n,(dd/mm/yyyy),(EUR)\n1,03/04/2026,5.00\n")

    assert table.headings == ("Order", "Date (dd/mm/yyyy)", "Total (EUR)")


def test_a_first_row_with_gaps_is_no_second_row_of_headings():
    table = a_table("Name,,Mail,City\nAnn,x,a@b.test,Leeds\n")

    assert names(table) == ["Ann"]
