"""What becomes of the demo's vouchers: some are used at once, some in parts, some forgotten."""

from __future__ import annotations

from random import Random
from typing import Final

from csdesk.demo.rows import Sheaf

_NEVER_USED, _USED_WHOLE, _COMES_AGAIN = 0.25, 0.6, 0.5
_LAPSES_AFTER: Final = 2 * 365
_PARTS: Final = (3, 4, 6, 8)
"""What is used at first, in tenths of the worth."""


def put_uses(sheaf: Sheaf, voucher: int, given: int, worth: int) -> None:
    """Uses of one voucher until today, by chances of its own: nothing else of the shop moves.

    Args:
        given: its day, counted from today, so never above 0.
    """
    random, left, day = Random(f"voucher {voucher} of {given}"), worth, given
    uses = [worth] if random.random() < _USED_WHOLE else [worth * random.choice(_PARTS) // 10]
    if random.random() < _COMES_AGAIN:
        uses.append(worth - uses[0])
    if random.random() < _NEVER_USED:
        uses = []
    for amount in uses:
        day += 5 + int(random.random() * 110)
        if amount and day <= 0:
            sheaf.voucher_use(voucher, day, amount)
            left -= amount
    lapses = given + _LAPSES_AFTER
    if left and lapses <= 0:
        sheaf.voucher_use(voucher, lapses, left, lapsed=True)
