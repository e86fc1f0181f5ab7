from __future__ import annotations

import errno
import gc
import io
import os
import sqlite3
import stat
import sys
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from csdesk.domain.errors import CsdeskError, Refused
from csdesk.language import Language
from csdesk.whole_file import whole_file
from csdesk.workbooks.book import Book
from csdesk.workbooks.report_book import imprint_of, write_report
from csdesk.workbooks.table import write_table
from tests.workbooks.reading import rows_of
from tests.workbooks.reports import Cost, a_report, a_sheet, written

BEFORE = b"what was there before"
REPORT = a_report(a_sheet([Cost()]))


def write(path: Path, *, overwrite: bool = False) -> None:
    write_report(REPORT, Language("en", "USD"), path, overwrite=overwrite)


def code_of(error: pytest.ExceptionInfo[CsdeskError]) -> str:
    assert error.value.sentence.endswith(".")
    return error.value.code


def test_a_report_is_for_its_owner_only(tmp_path: Path) -> None:
    write(tmp_path / "q3.xlsx")
    assert [entry.name for entry in tmp_path.iterdir()] == ["q3.xlsx"]
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "q3.xlsx").stat().st_mode) == 0o600


def test_a_file_that_is_there_is_not_replaced_unasked(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    path.write_bytes(BEFORE)
    with pytest.raises(Refused) as refused:
        write(path)
    assert code_of(refused) == "report.exists"
    assert path.read_bytes() == BEFORE

    write(path, overwrite=True)
    assert rows_of(path, "Costs")[0][0] == "Complaint ID"


def test_a_file_that_appears_meanwhile_is_not_replaced_either(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    with pytest.raises(Refused) as refused, whole_file(path, overwrite=False) as file:
        file.write(b"new")
        path.write_bytes(BEFORE)
    assert code_of(refused) == "report.exists"
    assert path.read_bytes() == BEFORE
    assert [entry.name for entry in tmp_path.iterdir()] == ["q3.xlsx"]


def test_a_bug_while_writing_leaves_what_was_there(tmp_path: Path) -> None:
    def broken() -> Any:
        yield Cost()
        raise RuntimeError("broken")

    path = tmp_path / "q3.xlsx"
    path.write_bytes(BEFORE)
    with pytest.raises(RuntimeError, match="broken"):
        written(path, a_report(a_sheet(broken())))
    assert path.read_bytes() == BEFORE
    assert [entry.name for entry in tmp_path.iterdir()] == ["q3.xlsx"]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "report.full"),
        (errno.EDQUOT, "report.full"),
        (errno.EROFS, "report.forbidden"),
        (errno.EIO, "report.write"),
    ],
)
def test_a_disk_that_fails_is_told_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def fails(_: int) -> None:
        raise OSError(number, os.strerror(number))

    path = tmp_path / "q3.xlsx"
    path.write_bytes(BEFORE)
    monkeypatch.setattr(os, "fsync", fails)
    with pytest.raises(Refused) as refused:
        write(path, overwrite=True)
    assert code_of(refused) == code
    assert path.read_bytes() == BEFORE
    assert [entry.name for entry in tmp_path.iterdir()] == ["q3.xlsx"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full disk to write to")
def test_a_full_disk_under_the_rows_is_told_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "csdesk.workbooks.sheet.TemporaryFile", partial(Path("/dev/full").open, "r+b", buffering=0)
    )
    with pytest.raises(Refused) as refused:
        written(tmp_path / "q3.xlsx", a_report(a_sheet([Cost()] * 2_000)))
    assert code_of(refused) == "report.full"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        write(tmp_path / "nowhere" / "q3.xlsx")
    assert code_of(refused) == "report.folder"


def test_a_folder_is_no_file_name(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        write(tmp_path, overwrite=True)
    assert code_of(refused) == "report.folder"


def test_a_file_held_open_by_another_program_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(*_: object) -> None:
        raise PermissionError(errno.EACCES, "held")

    monkeypatch.setattr(os, "replace", held)
    with pytest.raises(Refused) as refused:
        write(tmp_path / "q3.xlsx")
    assert code_of(refused) == "report.open"
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_fills_up_under_the_file_leaves_nothing_that_tries_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Full(io.BytesIO):
        def write(self, data: Any) -> int:
            if self.tell() + len(data) > 1000:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            return super().write(data)

    later: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", later.append)
    language = Language("en", "USD")
    with Book(imprint_of(REPORT, language), language) as book:
        write_table(book, book.leaf("Costs"), a_sheet([Cost()]))
        with pytest.raises(OSError, match="space"):
            book.save(Full())
    del book
    gc.collect()
    assert later == []


def test_a_shop_file_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "shop.csdesk"
    with closing(sqlite3.connect(path)) as shop:
        shop.execute("CREATE TABLE customer (id)")
    before = path.read_bytes()
    with pytest.raises(Refused) as refused:
        write(path, overwrite=True)
    assert code_of(refused) == "report.shop"
    assert path.read_bytes() == before


@pytest.mark.skipif(os.name != "posix", reason="pipes that have a name")
def test_what_is_no_plain_file_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    with pytest.raises(Refused) as refused:
        write(path, overwrite=True)
    assert code_of(refused) == "report.write"
    assert path.is_fifo()
