from __future__ import annotations

import pytest

from csdesk.domain.purchase_amounts import (
    Margin,
    Net,
    NetBasis,
    ReturnAmounts,
    margin_of,
    net_of,
    return_of,
    voucher_cost,
)


def test_a_known_tax_leaves_an_exact_net() -> None:
    assert net_of(1230, 205, usual_tax_bp=1900) == Net(1025, NetBasis.TAX_KNOWN)
    assert net_of(1230, 0, usual_tax_bp=1900) == Net(1230, NetBasis.TAX_KNOWN)


def test_an_unknown_tax_is_the_shops_usual_one_and_says_so() -> None:
    assert net_of(11900, None, usual_tax_bp=1900) == Net(10000, NetBasis.USUAL_TAX)
    assert net_of(100, None, usual_tax_bp=2000) == Net(83, NetBasis.USUAL_TAX)


def test_without_any_tax_the_net_is_the_gross() -> None:
    assert net_of(999, None, usual_tax_bp=None) == Net(999, NetBasis.GROSS)


def test_margin_comes_from_cost_then_the_purchase_then_the_shop() -> None:
    assert margin_of(1000, 700, 4000, own_margin_bp=5000) == Margin(300, estimated=False)
    assert margin_of(1000, None, 4000, own_margin_bp=5000) == Margin(500, estimated=False)
    assert margin_of(1025, None, 4000) == Margin(410, estimated=True)
    assert margin_of(-1000, None, 4000) == Margin(-400, estimated=True)


def test_a_return_takes_its_part_of_the_margin() -> None:
    assert return_of(2500, 5000, 2100, resaleable=True) == ReturnAmounts(-2500, -1050)
    assert return_of(5000, 5000, 2100, resaleable=True) == ReturnAmounts(-5000, -2100)
    assert return_of(1, 2, 1, resaleable=True) == ReturnAmounts(-1, -1)  # half a cent, upwards


def test_goods_that_cannot_be_sold_again_take_all_of_it() -> None:
    assert return_of(2500, 5000, 2100, resaleable=False) == ReturnAmounts(-2500, -2500)


def test_a_return_of_what_was_free_takes_what_was_given_back() -> None:
    assert return_of(300, 0, 0, resaleable=True) == ReturnAmounts(-300, -300)


def test_a_refund_below_zero_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="no less than zero"):
        return_of(-1, 100, 40, resaleable=True)


def test_a_voucher_costs_what_the_goods_behind_it_cost() -> None:
    assert voucher_cost(1000, 4000) == 600
    assert voucher_cost(5, 3000) == 4
