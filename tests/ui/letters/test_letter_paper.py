"""A letter is printed on the paper that the shop has in its printer."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from csdesk.desk import Desk
from tests.builders import a_customer, a_shop
from ui.letters.letter_paper import letter_pdf

A4, LETTER = (595, 842), (612, 792)


@pytest.mark.parametrize(
    ("country", "paper", "size"),
    [
        ("DE", "", A4),
        ("US", "", LETTER),
        ("", "", A4),
        ("DE", "Letter", LETTER),
        ("US", "A4", A4),
    ],
)
def test_a_letter_is_as_large_as_the_paper(
    desk: Desk,
    qapp: QApplication,
    tmp_path: Path,
    country: str,
    paper: str,
    size: tuple[int, int],
) -> None:
    a_shop(desk, country=country, paper=paper)
    path = tmp_path / "letter.pdf"
    letter_pdf(desk, path, a_customer(desk).id, "Your wheel", "Dear Anna", "20 November 2026")
    boxes = re.findall(rb"/MediaBox \[([\d. ]+)\]", path.read_bytes())
    sizes = {tuple(round(float(side)) for side in box.split()[2:]) for box in boxes}
    assert sizes == {size}
