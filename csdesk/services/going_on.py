"""Going on in a shop after another file took its place: the old desk is closed from then on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from csdesk.desk import Desk
from csdesk.domain.errors import CsdeskError, LeftClosed, ShopUnavailable


@contextmanager
def while_replaced(desk: Desk) -> Iterator[None]:
    """Another file takes the place of the shop in here; what fails before that changes nothing.

    Raises: LeftClosed: it failed afterwards, for instance because the disk has a fault.
    """
    try:
        yield
    except (CsdeskError, OSError) as error:
        if desk.store.is_in_place:
            raise
        desk.store.close()
        raise LeftClosed(_worded(error)) from error


@contextmanager
def while_opened_again() -> Iterator[None]:
    """The new file is opened in here.

    Raises: LeftClosed: it can’t be; another csdesk was faster, for instance.
    """
    try:
        yield
    except CsdeskError as error:
        raise LeftClosed(error) from error


def _worded(error: CsdeskError | OSError) -> CsdeskError:
    if isinstance(error, CsdeskError):
        return error
    return ShopUnavailable("shop.disk", "Its disk had a fault just then.")
