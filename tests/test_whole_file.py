"""A file that appears whole or not at all, whoever else writes the same."""

from __future__ import annotations

import errno
import os
import re
import signal
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest

from csdesk.domain.errors import Refused
from csdesk.whole_file import whole_file

BEFORE, FIRST, SECOND = b"what was there before", b"first " * 9_000, b"second " * 9_000
HALF = """
import sys, time
from pathlib import Path
from csdesk.whole_file import whole_file
with whole_file(Path(sys.argv[1]), overwrite=True) as file:
    file.write(b"half")
    file.flush()
    print("half way", flush=True)
    sys.stdin.read()
"""


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_two_at_once_never_mix_and_the_last_one_to_end_stays(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    path.write_bytes(BEFORE)
    with ExitStack() as slow:
        one = slow.enter_context(whole_file(path, overwrite=True))
        one.write(FIRST)
        with whole_file(path, overwrite=True) as other:
            other.write(SECOND[:9])
            other.flush()
            assert path.read_bytes() == BEFORE
            slow.close()
            assert path.read_bytes() == FIRST
            other.write(SECOND[9:])
    assert path.read_bytes() == SECOND
    assert names_in(tmp_path) == ["q3.xlsx"]


def test_one_that_fails_takes_nothing_of_the_other_along(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    with whole_file(path, overwrite=True) as one:
        with pytest.raises(ValueError, match="broken"), whole_file(path, overwrite=True):
            raise ValueError("broken")
        one.write(FIRST)
    assert path.read_bytes() == FIRST
    assert names_in(tmp_path) == ["q3.xlsx"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals are those of Unix")
def test_what_a_killed_one_left_goes_with_the_next_and_what_is_written_stays(
    tmp_path: Path,
) -> None:
    path = tmp_path / "q3 [1].xlsx"
    command = [sys.executable, "-c", HALF, str(path)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).parents[1]
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        with whole_file(path, overwrite=True) as file:
            file.write(FIRST)
        assert len(names_in(tmp_path)) == 2  # the other is still at it
        process.send_signal(signal.SIGKILL)

    assert len(names_in(tmp_path)) == 2
    with whole_file(path, overwrite=True) as file:
        file.write(SECOND)

    assert names_in(tmp_path) == ["q3 [1].xlsx"] and path.read_bytes() == SECOND


def test_what_only_looks_like_a_leftover_is_left_alone(tmp_path: Path) -> None:
    others = ["q3.xlsx.part", "q3.xlsx.download.part", "other.xlsx.0a1b2c3d.part"]
    for name in others:
        (tmp_path / name).write_bytes(BEFORE)

    with whole_file(tmp_path / "q3.xlsx", overwrite=False) as file:
        file.write(FIRST)

    assert names_in(tmp_path) == sorted([*others, "q3.xlsx"])


def test_a_link_is_replaced_and_what_it_leads_to_stays(tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_bytes(BEFORE)
    path = tmp_path / "q3.xlsx"
    try:
        path.symlink_to(tmp_path / "other.txt")
    except OSError:
        pytest.skip("no links can be made here")

    with pytest.raises(Refused, match="is there already"), whole_file(path, overwrite=False):
        pass
    with whole_file(path, overwrite=True) as file:
        file.write(FIRST)

    assert (tmp_path / "other.txt").read_bytes() == BEFORE and path.read_bytes() == FIRST


@pytest.mark.parametrize("beside", ["-journal", "-wal", "-shm", ".lock", ".holder"])
def test_what_lies_beside_a_shop_file_is_no_name_for_a_report(tmp_path: Path, beside: str) -> None:
    (tmp_path / "shop.csdesk").write_bytes(b"SQLite format 3\0")
    (tmp_path / "notes.txt").write_bytes(BEFORE)

    with (
        pytest.raises(Refused, match="belongs to shop") as refused,
        whole_file(tmp_path / f"shop.csdesk{beside}", overwrite=True),
    ):
        pass
    with whole_file(tmp_path / f"notes.txt{beside}", overwrite=False) as file:
        file.write(FIRST)

    assert refused.value.code == "report.shop"
    assert names_in(tmp_path) == sorted(["notes.txt", f"notes.txt{beside}", "shop.csdesk"])


def test_in_a_folder_that_nobody_may_look_into_it_is_written_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hidden(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "iterdir", hidden)
        patched.setattr(os, "fsync", _only_files)
        with whole_file(tmp_path / "q3.xlsx", overwrite=False) as file:
            file.write(FIRST)

    assert (tmp_path / "q3.xlsx").read_bytes() == FIRST


def _only_files(number: int) -> None:
    if stat.S_ISDIR(os.fstat(number).st_mode):
        raise PermissionError(13, "Permission denied")


def test_what_cannot_be_looked_into_is_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(*_: object, **__: object) -> None:
        raise PermissionError(13, "The process cannot access the file")

    path = tmp_path / "q3.xlsx"
    path.write_bytes(BEFORE)
    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", held)
        with pytest.raises(Refused) as refused, whole_file(path, overwrite=True):
            pass

    assert refused.value.code == "report.open"


@pytest.mark.skipif(os.name != "posix", reason="folders are written down on Unix")
def test_it_is_on_the_disk_before_it_takes_its_place_and_so_is_its_name_afterwards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []

    def settled(number: int) -> None:
        done.append("folder" if stat.S_ISDIR(os.fstat(number).st_mode) else "file")

    def moved(part: Path, path: Path, move: Callable[..., None] = os.replace) -> None:
        done.append("moved")
        move(part, path)

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", settled)
        patched.setattr(os, "replace", moved)
        with whole_file(tmp_path / "q3.xlsx", overwrite=False) as file:
            file.write(FIRST)

    assert done == ["file", "moved", "folder"]


def test_what_took_its_place_is_not_told_as_failed_when_cleaning_up_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faulty(_path: Path, **_how: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", faulty)
        with whole_file(tmp_path / "q3.xlsx", overwrite=False) as file:
            file.write(FIRST)

    assert (tmp_path / "q3.xlsx").read_bytes() == FIRST


@pytest.mark.skipif(os.name != "posix", reason="rights are read as POSIX has them")
def test_nobody_but_its_owner_may_read_it_neither_half_nor_whole(tmp_path: Path) -> None:
    path, before = tmp_path / "q3.xlsx", os.umask(0)
    try:
        with whole_file(path, overwrite=False) as file:
            file.write(FIRST)
            (half,) = tmp_path.iterdir()
            assert half.stat().st_mode & 0o777 == 0o600
    finally:
        os.umask(before)
    assert path.stat().st_mode & 0o777 == 0o600


def test_what_somebody_else_put_there_meanwhile_stays(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    with (
        pytest.raises(Refused, match="is there already"),
        whole_file(path, overwrite=False) as file,
    ):
        file.write(FIRST)
        path.write_bytes(BEFORE)
    assert path.read_bytes() == BEFORE and names_in(tmp_path) == ["q3.xlsx"]


def test_a_link_that_leads_nowhere_is_there_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    try:
        path.symlink_to(tmp_path / "gone.txt")
    except OSError:
        pytest.skip("no links can be made here")
    with pytest.raises(Refused, match="is there already"), whole_file(path, overwrite=False):
        pass
    assert path.is_symlink()


@pytest.mark.parametrize(
    ("number", "code"),
    [
        *((number, "full") for number in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)),
        *((number, "forbidden") for number in (errno.EACCES, errno.EPERM, errno.EROFS)),
        *((number, "write") for number in (errno.ENOENT, errno.ENOTDIR)),  # the folder is there
        (errno.EIO, "write"),
    ],
)
def test_what_the_disk_says_is_told_in_words(tmp_path: Path, number: int, code: str) -> None:
    path = tmp_path / "q3.xlsx"
    path.write_bytes(BEFORE)
    with pytest.raises(Refused) as refused, whole_file(path, overwrite=True):
        raise OSError(number, os.strerror(number))
    assert refused.value.code == f"report.{code}"
    assert path.read_bytes() == BEFORE and names_in(tmp_path) == ["q3.xlsx"]


@pytest.mark.parametrize("mark", [".~lock.q3.xlsx#", "~$q3.xlsx"])
def test_a_file_that_an_office_program_has_open_is_not_replaced(tmp_path: Path, mark: str) -> None:
    path = tmp_path / "q3.xlsx"
    (tmp_path / mark).touch()
    with whole_file(path, overwrite=True) as file:  # a mark of what is not there says nothing
        file.write(BEFORE)
    with (
        pytest.raises(Refused, match=re.escape(mark)) as refused,
        whole_file(path, overwrite=True),
    ):
        pass
    assert refused.value.code == "report.open" and path.read_bytes() == BEFORE


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps what is open")
@pytest.mark.parametrize(("gone", "code"), [("folder", "report.folder"), ("file", "report.write")])
def test_what_was_taken_away_meanwhile_is_told_as_what_it_is(
    tmp_path: Path, gone: str, code: str
) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()

    with (
        pytest.raises(Refused) as refused,
        whole_file(folder / "q3.xlsx", overwrite=False) as file,
    ):
        file.write(FIRST)
        for part in folder.iterdir():
            part.unlink()
        if gone == "folder":
            folder.rmdir()

    assert refused.value.code == code
