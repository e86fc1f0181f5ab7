"""Purchases and returns entered by hand."""

from __future__ import annotations

from csdesk.desk import Desk
from csdesk.domain.errors import Refused
from csdesk.domain.import_memory import KeptOut
from csdesk.domain.money import half_up, require_size
from csdesk.domain.purchase import Purchase, PurchaseForm, ReturnForm
from csdesk.domain.purchase_amounts import NetBasis, margin_of, net_of, return_of
from csdesk.domain.shop import Shop
from csdesk.services.efforts import require_past, require_theirs
from csdesk.store import import_reads
from csdesk.store.books_kept import voucher_use
from csdesk.store.purchases import purchase
from csdesk.store.unit_of_work import Work


def add_purchase(desk: Desk, form: PurchaseForm) -> Purchase:
    """Writes a purchase down; missing tax and cost are worked out from the shop's usual ones.

    Raises: Refused("purchase.amount"): the amount is not above zero.
            Refused("purchase.tax"): more tax than the amount.
            Refused("purchase.cost"): the goods cost less than nothing.
            Refused("money.size"): more than any shop has.
            Refused("day.to_come", "day.long_ago"): a day no purchase is of.
            NotFound: the customer is gone.
    """
    if form.gross_minor <= 0:
        raise Refused("purchase.amount", "A purchase is an amount above zero.")
    if form.tax_minor is not None and not 0 <= form.tax_minor <= form.gross_minor:
        raise Refused("purchase.tax", "The tax is part of the amount, so it can’t be more.")
    if form.cost_minor is not None and form.cost_minor < 0:
        raise Refused("purchase.cost", "Goods cost something, or nothing, never less.")
    require_size(form.gross_minor, form.cost_minor)
    require_past(desk, form.bought_on)
    with desk.store.write("add_purchase", desk.now()) as work:
        if form.customer_id is not None:
            work.customers.require(form.customer_id)
        return work.purchases.add(_purchase(form, work.settings.read()))


def _purchase(form: PurchaseForm, shop: Shop) -> Purchase:
    net = net_of(form.gross_minor, form.tax_minor, shop.usual_tax_bp)
    margin = margin_of(net.minor, form.cost_minor, shop.margin)
    return Purchase(
        customer_id=form.customer_id,
        bought_on=form.bought_on,
        gross_minor=form.gross_minor,
        tax_minor=form.gross_minor - net.minor,
        net_minor=net.minor,
        cost_minor=form.cost_minor,
        margin_minor=margin.minor,
        net_estimated=net.basis is not NetBasis.TAX_KNOWN,
        margin_estimated=margin.estimated,
        reference=form.reference.strip(),
        what=form.what.strip(),
    )


def add_return(desk: Desk, form: ReturnForm) -> Purchase:
    """Writes down that goods of a purchase came back: spend and margin fall on that day.

    Raises: Refused("return.amount"): nothing, or more than is left of the purchase.
            Refused("return.day"): before they were bought; Refused("day.to_come").
            Refused("complaint.not_theirs"): the complaint is another customer's.
            NotFound: the purchase or complaint is gone.
    """
    require_past(desk, form.returned_on)
    with desk.store.write("add_return", desk.now()) as work:
        bought = work.purchases.require(form.purchase_id)
        earlier = work.purchases.where(purchase.c.return_of == bought.id)
        left = bought.gross_minor + sum(back.gross_minor for back in earlier)
        if not 0 < form.gross_minor <= left:
            raise Refused("return.amount", "No more can come back than is left of the purchase.")
        if form.returned_on < bought.bought_on:
            raise Refused("return.day", "Goods can’t come back before they were bought.")
        if bought.customer_id is not None:
            require_theirs(work, bought.customer_id, form.complaint_id)
        return work.purchases.add(_return(bought, earlier, form))


def _return(bought: Purchase, earlier: tuple[Purchase, ...], form: ReturnForm) -> Purchase:
    """The last part of a purchase to come back takes what earlier parts left, to the cent."""
    is_last = form.gross_minor - sum(back.gross_minor for back in earlier) == bought.gross_minor
    net = half_up(bought.net_minor * form.gross_minor, bought.gross_minor)
    if is_last:
        net = bought.net_minor + sum(back.net_minor for back in earlier)
    amounts = return_of(net, bought.net_minor, bought.margin_minor, form.resaleable)
    margin = amounts.margin
    if is_last and form.resaleable and all(_was_resaleable(bought, back) for back in earlier):
        margin = -bought.margin_minor - sum(back.margin_minor for back in earlier)
    return Purchase(
        customer_id=bought.customer_id,
        bought_on=form.returned_on,
        gross_minor=-form.gross_minor,
        net_minor=amounts.spend,
        tax_minor=-form.gross_minor - amounts.spend,
        margin_minor=margin,
        net_estimated=bought.net_estimated,
        margin_estimated=bought.margin_estimated,
        reference=bought.reference,
        what=form.what.strip() or bought.what,
        complaint_id=form.complaint_id,
        return_of=bought.id,
    )


def _was_resaleable(bought: Purchase, back: Purchase) -> bool:
    """Whether an earlier return took no more than its part of the margin."""
    part = return_of(-back.net_minor, bought.net_minor, bought.margin_minor, resaleable=True)
    return back.margin_minor == part.margin


def remove_purchase(desk: Desk, purchase_id: int) -> None:
    """Takes a purchase or return away that was entered by mistake.

    Raises: Refused("purchase.has_returns"): goods of it came back; take the returns away first;
            Refused("purchase.has_voucher"): a voucher was used for it;
            RuleBroken("shelf.linked"): a complaint is about it.
    """
    with desk.store.write("remove_purchase", desk.now()) as work:
        if work.purchases.where(purchase.c.return_of == purchase_id):
            raise Refused("purchase.has_returns", "Goods of it came back. Take those away first.")
        if work.voucher_uses.where(voucher_use.c.purchase_id == purchase_id):
            raise Refused(
                "purchase.has_voucher", "A voucher was used for it. Take that back first."
            )
        keep_out(desk, work, work.purchases.require(purchase_id))
        work.purchases.remove(purchase_id)


def keep_out(desk: Desk, work: Work, gone: Purchase) -> None:
    """What came by an import and is taken away by hand is brought back by none."""
    if gone.fingerprint is None:
        return
    marks = {gone.fingerprint}
    for half in import_reads.halves_of_purchase(work.connection, gone.id):
        marks.add(half.fingerprint)
        work.waiting_documents.remove(half.id)
    known = import_reads.kept_out_of(work.connection, marks)
    for mark in sorted(marks - known):
        work.kept_out.add(KeptOut(mark, desk.now(), gone.reference))


def purchases_of(desk: Desk, customer_id: int) -> tuple[Purchase, ...]:
    """What a customer bought and brought back, newest first."""
    with desk.store.read() as work:
        mine = purchase.c.customer_id == customer_id
        return tuple(reversed(work.purchases.where(mine, order=purchase.c.bought_on)))
