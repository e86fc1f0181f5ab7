"""Paper: what was written stands on the pages as it was written."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from csdesk.domain.errors import Refused
from csdesk.domain.plain_text import printable
from ui.paper import LETTER, Block, Picture, Starts, Style, pdf_of, write_pdf
from ui.theme import Theme


def words_of(path: Path) -> str:
    """What another reader finds in a PDF."""
    reader = shutil.which("pdftotext")
    if reader is None:
        pytest.skip("no other reader of PDF here")
    told = subprocess.run([reader, "-layout", path, "-"], capture_output=True, check=True)
    return told.stdout.decode()


def pages_of(content: bytes) -> int:
    assert content.startswith(b"%PDF-") and content.rstrip().endswith(b"%%EOF")
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", content))


def test_another_reader_finds_every_word_and_every_line_break(
    tmp_path: Path, qapp: QApplication
) -> None:
    path = tmp_path / "letter.pdf"
    write_pdf(path, "To Anna", [Block("A title", Style.TITLE), Block("Dear Anna,\n\nHow are you?")])
    lines = [line.strip() for line in words_of(path).splitlines() if line.strip()]
    assert lines == ["A title", "Dear Anna,", "How are you?"]


def test_figures_can_be_copied_whatever_the_screen_makes_of_them(
    tmp_path: Path, kit: object
) -> None:
    QApplication.setFont(Theme.current().font("body"))
    path = tmp_path / "letter.pdf"
    write_pdf(path, "Figures", [Block("by 17:00 on 27.11.2026")])
    assert words_of(path).strip() == "by 17:00 on 27.11.2026"


def test_signs_of_markup_stay_the_signs_they_are(tmp_path: Path, qapp: QApplication) -> None:
    path = tmp_path / "letter.pdf"
    hostile = '<b>bold</b> <script>x</script> {{7*7}} &amp; <img src="x">'
    write_pdf(path, hostile, [Block(hostile)])
    assert words_of(path).strip() == hostile


def test_a_long_text_goes_on_over_pages_with_its_name_and_number_at_the_foot(
    tmp_path: Path, qapp: QApplication
) -> None:
    path = tmp_path / "long.pdf"
    write_pdf(path, "All of it", [Block("\n".join(f"line {number}" for number in range(200)))])
    pages = words_of(path).strip("\f").split("\f")
    assert len(pages) == pages_of(path.read_bytes()) > 2
    numbers = [f"{number}/{len(pages)}" for number in range(1, len(pages) + 1)]
    assert all(n in page.replace(" ", "") for n, page in zip(numbers, pages, strict=True))
    assert all("All of it" in page for page in pages)
    found = [line.strip() for page in pages for line in page.splitlines() if "line" in line]
    assert found == [f"line {number}" for number in range(200)]


def test_a_hundred_thousand_letters_without_a_space_stay_inside_the_page(
    qapp: QApplication,
) -> None:
    assert pages_of(pdf_of("Long", [Block("x" * 100_000)])) > 15


def test_two_cards_stand_on_each_page(qapp: QApplication) -> None:
    cards = [Block(f"card {number}", starts=Starts.HALF) for number in range(5)]
    assert pages_of(pdf_of("Cards", cards)) == 3
    assert pages_of(pdf_of("Cards", cards, size=LETTER)) == 3
    beside = [Block("one line", starts=Starts.PAGE), *cards]
    assert pages_of(pdf_of("Cards", beside)) == 3
    apart = [Block(f"card {number}", starts=Starts.PAGE) for number in range(5)]
    assert pages_of(pdf_of("Cards", apart)) == 5


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("a\0b", "a␀b"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("half \ud800 sign", "half � sign"),
        ("whole \U0001f600 sign", "whole \U0001f600 sign"),
        ("\u202edesrever\u202c", "\u202edesrever\u202c"),
        ("\ufffc\x85\x7f", "�\n␡"),
    ],
)
def test_signs_without_a_shape_are_shown_by_one_that_stands_for_them(
    written: str, shown: str
) -> None:
    assert printable(written) == shown


def test_any_script_and_any_sign_can_be_written(qapp: QApplication) -> None:
    text = "שלום عربي 日本語 ไทย हिन्दी \U0001f6b2 \0 \ud800 \ufdd0 \ufffc \u202e"
    assert pages_of(pdf_of(text, [Block(text, style) for style in Style])) == 1


def test_a_picture_stands_on_the_page_and_what_is_no_picture_is_left_out(
    tmp_path: Path, qapp: QApplication
) -> None:
    logo = tmp_path / "logo.png"
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(0x0B6B62)
    assert image.save(str(logo))
    with_logo = pdf_of("Letter", [Picture(logo.read_bytes()), Block("Dear Anna")])
    without = pdf_of("Letter", [Picture(b"no picture"), Block("Dear Anna")])
    assert b"/Image" in with_logo and b"/Subtype /Image" not in without
    assert pages_of(with_logo) == pages_of(without) == 1


def test_no_half_file_is_left_where_it_cannot_be_written(
    tmp_path: Path, qapp: QApplication
) -> None:
    with pytest.raises(Refused):
        write_pdf(tmp_path / "no such folder" / "a.pdf", "A", [Block("a")])
    folder = tmp_path / "a.pdf"
    folder.mkdir()
    with pytest.raises(Refused):
        write_pdf(folder, "A", [Block("a")])
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.pdf"]


def test_a_shop_file_is_never_written_over(
    tmp_path: Path, shop_file: Path, qapp: QApplication
) -> None:
    before = shop_file.read_bytes()
    with pytest.raises(Refused):
        write_pdf(shop_file, "A", [Block("a")])
    assert shop_file.read_bytes() == before


def test_a_paper_that_is_there_is_replaced(tmp_path: Path, qapp: QApplication) -> None:
    path = tmp_path / "a.pdf"
    write_pdf(path, "A", [Block("first")])
    write_pdf(path, "A", [Block("second")])
    assert words_of(path).split() == ["second"]
