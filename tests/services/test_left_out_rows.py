"""The rows of a list that stay out, saved as a workbook in the language of the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from csdesk.desk import Desk
from csdesk.services.import_files import save_left_out
from csdesk.services.import_looking import look_at
from csdesk.services.shops import read_shop, save_shop


@pytest.mark.usefixtures("spanish")
def test_head_and_foot_of_its_pages_speak_like_its_reasons(desk: Desk, tmp_path: Path) -> None:
    save_shop(desk, replace(read_shop(desk), language="de", country="ES"))
    listed, saved = tmp_path / "list.csv", tmp_path / "rows.xlsx"
    listed.write_text("Name,Email\nAnna,anna@postbox.test\nBo,bo\n", encoding="utf-8")

    save_left_out(desk, saved, look_at(listed), {3: "El correo no tiene @"})

    page = openpyxl.load_workbook(saved).worksheets[0]
    assert page["A2"].value == "El correo no tiene @"
    assert page.oddFooter.left.text == "list.csv, creado el 21 nov 2026"
    assert page.oddFooter.right.text == "Página &P de &N"
