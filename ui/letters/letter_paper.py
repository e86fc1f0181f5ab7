"""A letter on paper: letterhead, to whom, the day, and what is written."""

from __future__ import annotations

from pathlib import Path

from csdesk.desk import Desk
from csdesk.domain.file_names import in_file_name
from csdesk.domain.shop import Shop
from csdesk.language import uses_letter_paper
from csdesk.services.customers import customer_details
from csdesk.services.shops import logo, read_shop
from ui.paper import (
    A4,
    BODY,
    HEADING,
    LETTER,
    SMALL,
    Block,
    PaperSize,
    Picture,
    write_pdf,
)

_LONGEST_NAME = 80


def letter_pdf(desk: Desk, path: Path, customer_id: int, subject: str, body: str, day: str) -> Path:
    """Puts a letter at ``path`` as a PDF, on the shop's own letterhead.

    Raises: Refused: it can't be written there; NotFound: the customer is gone.
    """
    shop, picture = read_shop(desk), logo(desk)
    customer = customer_details(desk, customer_id).customer
    name = customer.name
    below = "\n".join(filter(None, (customer.company, *customer.address_lines)))
    head: list[Block | Picture] = [] if picture is None else [Picture(picture, gap=0)]
    if shop.name:
        head.append(Block(shop.name, HEADING, gap=4))
    if shop.address.strip():
        head.append(Block(shop.address.strip(), SMALL, gap=2))
    letter = [
        Block(name, BODY, gap=36),
        *([Block(below, BODY, gap=2)] if below else []),
        Block(day, BODY, gap=18),
        *([Block(subject, HEADING, gap=18)] if subject else []),
        Block(body, BODY, gap=14),
    ]
    write_pdf(path, subject or name, [*head, *letter], size=_size(shop))
    return path


def _size(shop: Shop) -> PaperSize:
    return LETTER if uses_letter_paper(shop.country, shop.paper) else A4


def suggested_name(title: str) -> str:
    """A name for the file that every system takes."""
    return f"{in_file_name(title, _LONGEST_NAME) or 'Letter'}.pdf"
