"""What goes wrong while a report is exported: nothing half is left, and a sentence says why."""

from __future__ import annotations

import os
import select
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import openpyxl
import pytest

from csdesk.desk import Desk
from csdesk.domain.effort import Outlay, OutlayKind
from csdesk.domain.errors import Cancelled, Refused
from csdesk.domain.reports.request import FileFormat, ReportKind, ReportRequest
from csdesk.services.reports.exporting import export_report
from csdesk.services.reports.making import make_report
from csdesk.services.reports.private_copy import FOLDER_BEGINS, private_copy
from csdesk.services.reports.sent import remember_export
from csdesk.services.shops import open_shop
from tests.builders import a_complaint, a_customer, a_purchase, a_shop, an_effort, an_outlay
from tests.disks import a_small_disk

YEAR = date(2026, 1, 1), date(2026, 12, 31)
WHOLE = ReportRequest(ReportKind.ACCOUNTANT, *YEAR)
BEFORE = b"what was there before"
PATIENCE = 60
ROOT = Path(__file__).parents[2]
OPEN_FILES = Path("/proc/self/fd")
UNIX = pytest.mark.skipif(os.name == "nt", reason="signals and mounts are those of Unix")
LISTS_OPEN_FILES = pytest.mark.skipif(not OPEN_FILES.is_dir(), reason="no open files are listed")


@pytest.fixture
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the system keeps what is temporary, for this test alone."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setenv("TMPDIR", str(folder))
    return folder


@pytest.fixture
def shop(desk: Desk) -> Desk:
    a_shop(desk)
    anna = a_customer(desk)
    a_purchase(desk, anna.id, 30_000)
    complaint = a_complaint(desk, anna.id)
    an_effort(desk, anna.id, 15, complaint_id=complaint.id)
    an_outlay(desk, anna.id, 500, complaint_id=complaint.id)
    return desk


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def open_in(folder: Path) -> list[str]:
    """Files there that this process still has open, also those that are gone from the folder."""
    names = []
    for number in OPEN_FILES.iterdir():
        with suppress(OSError):  # the one that lists them is closed meanwhile
            names.append(os.readlink(number))
    return [name for name in names if Path(name).is_relative_to(folder)]


def copies_in(folder: Path) -> list[Path]:
    """The shop files that lie there."""
    return list(folder.glob(f"{FOLDER_BEGINS}*/*.csdesk"))


@contextmanager
def another(script: str, *words: object) -> Iterator[subprocess.Popen[str]]:
    """A second process that runs a script; gone at the end."""
    command = [sys.executable, "-c", script, *map(str, words)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def heard(process: subprocess.Popen[str]) -> str:
    """The next line that the other process says."""
    assert process.stdout is not None
    assert select.select([process.stdout], [], [], PATIENCE)[0], "the other process is held up"
    return process.stdout.readline().strip()


def cells_of(path: Path) -> dict[str, list[Any]]:
    """Rows of the cover by their first cell; the last of the same name wins."""
    rows = openpyxl.load_workbook(path, data_only=True)["Cover"].iter_rows(values_only=True)
    return {str(row[0]): list(row[1:]) for row in rows if row[0] is not None}


WRITES = """
import os, sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from csdesk.domain.effort import Outlay, OutlayKind
from csdesk.domain.purchase import Purchase
from csdesk.services.shops import open_shop
desk = open_shop(Path(sys.argv[1]))
written = 0
while True:
    with desk.store.write("act", desk.now()) as work:
        for _ in range(5):
            work.purchases.add(Purchase(date(2026, 5, 5), 2000, 0, 2000, 800, customer_id=1))
        work.outlays.add(Outlay(1, date(2026, 5, 6), OutlayKind.PARTS, 700))
    written += 1
    os.write(1, f"{written}\\n".encode())
"""


@UNIX
def test_an_export_while_somebody_writes_is_one_moment_and_holds_nobody_up(
    shop_file: Path, scratch: Path, tmp_path: Path
) -> None:
    desk = open_shop(shop_file)
    a_shop(desk)
    a_customer(desk)
    desk.store.close()
    with another(WRITES, shop_file) as writer:
        heard(writer)
        reader = open_shop(shop_file, read_only=True)
        told = set()

        def progress(done: int, total: int, what: str = "") -> None:
            if what not in told:  # at each sheet the other one goes on writing
                told.add(what)
                heard(writer)
                heard(writer)

        for number in range(3):
            told.clear()
            path = tmp_path / f"{number}.xlsx"
            export_report(reader, WHOLE, path, progress=progress)
            cover = cells_of(path)
            actions = round(cover["Other"][0] / 7)
            assert actions > 0
            assert cover["Spend"][0] == 100 * actions and cover["Other"][0] == 7 * actions
            agreed = [row[3] for row in cover.values() if row[3] in ("agrees", "differs")]
            assert len(agreed) > 10 and set(agreed) == {"agrees"}
        reader.store.close()
    assert names_in(scratch) == []


STUCK = """
import sys
from datetime import date
from pathlib import Path
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.services.reports.exporting import export_report
from csdesk.services.shops import open_shop
def progress(done, total, what=""):
    if what == "Outlays":
        print("half way", flush=True)
        sys.stdin.read()
desk = open_shop(Path(sys.argv[1]), read_only=True)
request = ReportRequest(ReportKind.ACCOUNTANT, date(2026, 1, 1), date(2026, 12, 31))
export_report(desk, request, Path(sys.argv[2]), overwrite=True, progress=progress)
"""


@UNIX
def test_killed_half_way_the_old_file_stays_and_the_next_export_cleans_up(
    shop: Desk, shop_file: Path, scratch: Path, tmp_path: Path
) -> None:
    fill(shop)
    folder = tmp_path / "reports"
    folder.mkdir()
    path = folder / "q3.xlsx"
    path.write_bytes(BEFORE)
    with another(STUCK, shop_file, path) as killed:
        assert heard(killed) == "half way"
        with private_copy(shop):  # what is in use by somebody who lives is nobody's leftover
            assert len(copies_in(scratch)) == 2
        assert len(copies_in(scratch)) == 1
        assert {name.partition(".")[0] for name in names_in(scratch)} == {
            copies_in(scratch)[0].parent.name
        }
        killed.send_signal(signal.SIGKILL)
        killed.wait(PATIENCE)

    assert path.read_bytes() == BEFORE
    assert len(copies_in(scratch)) == 1

    export_report(shop, WHOLE, path, overwrite=True)

    assert names_in(folder) == ["q3.xlsx"] and cells_of(path)["Other"][0] > 5
    assert names_in(scratch) == []


STUCK_COMMAND = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # also where these tests ignore Ctrl+C
from csdesk.cli import main
from csdesk.services.reports import exporting
def stuck(asked):
    print("half way", flush=True)
    sys.stdin.read()
exporting.report_of = stuck
sys.exit(main(sys.argv[1:]))
"""


@UNIX
@pytest.mark.parametrize("told", [signal.SIGTERM, signal.SIGINT])
def test_a_command_that_is_asked_to_end_leaves_nothing(
    shop: Desk, shop_file: Path, scratch: Path, tmp_path: Path, told: signal.Signals
) -> None:
    path = tmp_path / "q3.xlsx"
    path.write_bytes(BEFORE)
    words = ("report", "accountant", "--shop", shop_file, "--out", path, "--force")
    with another(STUCK_COMMAND, *words) as asked:
        assert heard(asked) == "half way" and len(copies_in(scratch)) == 1
        asked.send_signal(told)
        assert asked.wait(PATIENCE) == 2

    assert path.read_bytes() == BEFORE and names_in(scratch) == []


def test_the_copy_is_for_its_owner_only(shop: Desk, scratch: Path) -> None:
    with private_copy(shop) as copy:
        path = copy.store.path
        if os.name == "posix":
            assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (
                *(0o600,),
                0o700,
            )
        with pytest.raises(Exception, match="reading only"), copy.store.write("x", shop.now()):
            pass
    assert names_in(scratch) == []


def test_a_lock_that_outlived_its_folder_goes_and_one_that_may_be_held_next_stays(
    shop: Desk, scratch: Path
) -> None:
    for name in ("old", "young"):
        (scratch / f"{FOLDER_BEGINS}{name}.lock").touch()
    os.utime(scratch / f"{FOLDER_BEGINS}old.lock", (1, 1))

    with private_copy(shop):
        pass

    assert names_in(scratch) == [f"{FOLDER_BEGINS}young.lock"]


def test_a_computer_without_a_place_for_copies_is_told(
    shop: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "no folder").touch()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "no folder"))

    with pytest.raises(Refused) as refused:
        export_report(shop, WHOLE, tmp_path / "q3.xlsx")

    assert refused.value.code == "report.copy" and "no folder" in refused.value.sentence
    assert not list(tmp_path.glob("q3*"))


@UNIX
def test_what_others_put_there_is_left_alone(shop: Desk, scratch: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "book").touch()
    (scratch / f"{FOLDER_BEGINS}link").symlink_to(tmp_path / "mine", target_is_directory=True)
    (scratch / f"{FOLDER_BEGINS}file").touch()
    before = names_in(scratch)

    with private_copy(shop):
        pass

    assert names_in(scratch) == before and names_in(tmp_path / "mine") == ["book"]


@UNIX
def test_a_copy_of_somebody_else_is_left_alone_even_by_one_who_may_do_everything(
    shop: Desk, scratch: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = scratch / f"{FOLDER_BEGINS}0123"
    theirs.mkdir()
    with monkeypatch.context() as patched:
        patched.setattr(os, "getuid", lambda: theirs.stat().st_uid + 1)
        with private_copy(shop):
            pass
    assert names_in(scratch) == [theirs.name]

    with private_copy(shop):
        pass

    assert names_in(scratch) == []


@pytest.mark.parametrize("file_format", [FileFormat.XLSX, FileFormat.CSV])
def test_cancelled_at_any_moment_nothing_is_left(
    shop: Desk, scratch: Path, tmp_path: Path, file_format: FileFormat
) -> None:
    fill(shop)
    folder = tmp_path / "reports"
    folder.mkdir()
    path = folder / f"q3.{'zip' if file_format is FileFormat.CSV else 'xlsx'}"
    path.write_bytes(BEFORE)
    moments: dict[tuple[int, str], None] = {}

    def note(done: int, total: int, what: str = "") -> None:
        if done or what:  # what else is asked now and then depends on the clock
            moments[done, what] = None

    export_report(shop, WHOLE, folder / f"all{path.suffix}", progress=note)
    (folder / f"all{path.suffix}").unlink()
    assert "Outlays" in {what for _, what in moments} and len(moments) > 3
    for last in moments:

        def stop(done: int, total: int, what: str = "", last: tuple[int, str] = last) -> None:
            if (done, what) == last:
                raise Cancelled

        with pytest.raises(Cancelled):
            export_report(shop, WHOLE, path, overwrite=True, progress=stop)
        assert names_in(folder) == [path.name] and path.read_bytes() == BEFORE
        assert names_in(scratch) == []


@LISTS_OPEN_FILES
@pytest.mark.parametrize("name", ["q3.xlsx", "q3.zip"])
def test_nothing_stays_open_while_it_is_told_why_an_export_ended_half_way(
    shop: Desk, scratch: Path, tmp_path: Path, name: str
) -> None:
    fill(shop)

    def stop(done: int, total: int, what: str = "") -> None:
        if what == "Outlays":
            assert open_in(scratch)
            raise Cancelled

    with pytest.raises(Cancelled) as cancelled:
        export_report(shop, WHOLE, tmp_path / name, progress=stop)

    assert cancelled.value.__traceback__ is not None  # it knows of the lines that were walked
    assert open_in(scratch) == [] and names_in(scratch) == []


@LISTS_OPEN_FILES
@pytest.mark.parametrize("kind", [kind for kind in ReportKind if kind is not ReportKind.INSIGHT])
def test_lines_that_nobody_walks_to_the_end_let_go_of_the_copy(
    shop: Desk, scratch: Path, tmp_path: Path, kind: ReportKind
) -> None:
    request = replace(WHOLE, kind=kind, customer_id=1)
    remember_export(shop, WHOLE, "before.xlsx")
    fill(shop, 3)

    with private_copy(shop) as copy:
        walks = [iter(sheet.lines) for sheet in make_report(copy, request).sheets]
        assert [next(walk, None) for walk in walks]

    assert open_in(scratch) == [] and names_in(scratch) == []


def test_an_export_that_waits_for_another_program_can_be_cancelled(
    shop: Desk, shop_file: Path, scratch: Path, tmp_path: Path
) -> None:
    moments = iter(range(3))

    def stop(done: int, total: int, what: str = "") -> None:
        if next(moments, None) is None:
            raise Cancelled

    with closing(sqlite3.connect(shop_file, isolation_level=None)) as another_program:
        another_program.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Cancelled):
            export_report(shop, WHOLE, tmp_path / "q3.xlsx", progress=stop)

    assert names_in(scratch) == [] and not (tmp_path / "q3.xlsx").exists()


def fill(shop: Desk, outlays: int = 600) -> None:
    """So many lines that a workbook and a copy of the shop are large."""
    with shop.store.write("fill", shop.now()) as work:
        random = Random(1)
        for number in range(outlays):
            note = random.randbytes(1_500).hex()
            work.outlays.add(Outlay(1, date(2026, 5, 6), OutlayKind.PARTS, number, note=note))


def test_no_room_for_the_file_is_told_and_leaves_the_old_one(
    shop: Desk, scratch: Path, tmp_path: Path
) -> None:
    fill(shop)
    disk = tmp_path / "stick"
    with a_small_disk(disk, "64k"):
        (disk / "q3.xlsx").write_bytes(BEFORE)
        with pytest.raises(Refused) as refused:
            export_report(shop, WHOLE, disk / "q3.xlsx", overwrite=True)
        assert names_in(disk) == ["q3.xlsx"] and (disk / "q3.xlsx").read_bytes() == BEFORE
    assert refused.value.code == "report.full" and "q3.xlsx" in refused.value.sentence
    assert names_in(scratch) == []


def test_no_room_for_the_copy_is_told(shop: Desk, scratch: Path, tmp_path: Path) -> None:
    fill(shop)
    with a_small_disk(scratch, "256k"):
        with pytest.raises(Refused) as refused:
            export_report(shop, WHOLE, tmp_path / "q3.xlsx")
        assert names_in(scratch) == []
    assert refused.value.code == "report.full" and str(scratch) in refused.value.sentence
    assert not list(tmp_path.glob("q3*"))


def test_no_room_for_what_is_kept_aside_is_told_as_that(
    shop: Desk, scratch: Path, tmp_path: Path
) -> None:
    with shop.store.write("fill", shop.now()) as work:
        for number in range(1_000):
            outlay = Outlay(1, date(2026, 5, 6), OutlayKind.PARTS, number, note="much " * 2_000)
            work.outlays.add(outlay)
    room = shop.store.path.stat().st_size + (4 << 20)  # the copy fits, with what SQLite keeps
    with a_small_disk(scratch, str(room)):
        with pytest.raises(Refused) as refused:
            export_report(shop, WHOLE, tmp_path / "q3.xlsx")
        assert names_in(scratch) == []
    assert refused.value.code == "report.full" and str(scratch) in refused.value.sentence
    assert not list(tmp_path.glob("q3*"))


LIMITED = """
import resource, signal, sys
from datetime import date
from pathlib import Path
from csdesk.domain.errors import Refused
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.services.reports.exporting import export_report
from csdesk.services.shops import open_shop
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
desk = open_shop(Path(sys.argv[1]), read_only=True)
request = ReportRequest(ReportKind.ACCOUNTANT, date(2026, 1, 1), date(2026, 12, 31))
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), int(sys.argv[3])))
try:
    export_report(desk, request, Path(sys.argv[2]))
except Refused as refused:
    print(refused.code, refused.sentence)
"""


@UNIX
@pytest.mark.parametrize("share", [0.25, 0.9])
def test_a_file_that_may_not_grow_is_a_disk_without_room(
    shop: Desk, shop_file: Path, scratch: Path, tmp_path: Path, share: float
) -> None:
    fill(shop)
    limit = int(shop_file.stat().st_size * share)
    with another(LIMITED, shop_file, tmp_path / "q3.xlsx", limit) as limited:
        assert heard(limited).startswith("report.full ")
    assert not list(tmp_path.glob("q3*")) and names_in(scratch) == []


@UNIX
def test_a_folder_that_takes_nothing_is_told(shop: Desk, scratch: Path, tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    if os.access(folder, os.W_OK):  # whoever may do everything still can't write here
        folder = Path("/sys")
    if not folder.is_dir():
        pytest.skip("everything can be written here")

    with pytest.raises(Refused) as refused:
        export_report(shop, WHOLE, folder / "q3.xlsx")

    assert refused.value.code == "report.forbidden" and str(folder) in refused.value.sentence
    assert names_in(scratch) == []


def test_a_folder_that_may_not_even_be_looked_into_is_told(
    shop: Desk, scratch: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(self: Path, *_: object, **__: object) -> bool:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "is_dir", forbidden)

    with pytest.raises(Refused) as refused:
        export_report(shop, WHOLE, tmp_path / "q3.xlsx")

    assert refused.value.code == "report.forbidden"


@pytest.mark.parametrize("mark", [".~lock.q3.xlsx#", "~$q3.xlsx"])
def test_a_file_that_is_open_elsewhere_is_told_before_any_work(
    shop: Desk, scratch: Path, tmp_path: Path, mark: str
) -> None:
    path = tmp_path / "q3.xlsx"
    path.write_bytes(BEFORE)
    (tmp_path / mark).touch()

    with pytest.raises(Refused) as refused:
        export_report(shop, WHOLE, path, overwrite=True)

    assert refused.value.code == "report.open" and mark in refused.value.sentence
    assert path.read_bytes() == BEFORE and names_in(scratch) == []


def test_a_file_that_windows_keeps_for_another_program_is_told(
    shop: Desk, scratch: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(*_: object) -> None:
        raise PermissionError(13, "The process cannot access the file")

    path = tmp_path / "q3.xlsx"
    path.write_bytes(BEFORE)
    monkeypatch.setattr(os, "replace", held)

    with pytest.raises(Refused) as refused:
        export_report(shop, WHOLE, path, overwrite=True)

    assert refused.value.code == "report.open" and path.read_bytes() == BEFORE
    assert not list(tmp_path.glob("*.part")) and names_in(scratch) == []
