"""Export: a workbook, whole or not there; one that is written over is the old or the new one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.faults.bench import Action, Bench, keys

OVER_AND_OVER = "this month.xlsx"


def actions(bench: Bench) -> Iterator[Action]:
    from csdesk.domain.reports.request import ReportKind, ReportRequest
    from csdesk.services.reports.exporting import export_report

    day = bench.desk.today()
    request = ReportRequest(ReportKind.ACCOUNTANT, day, day)
    over = bench.folder / OVER_AND_OVER
    for key in keys():
        path = bench.folder / f"{key}.xlsx"
        yield key, lambda path=path: export_report(bench.desk, request, path)
        export_report(bench.desk, request, over, overwrite=True)


def present(bench: Bench, wrong: list[str]) -> Iterator[str]:
    for path in sorted(bench.folder.glob("*.xlsx")):
        if _is_whole(path, wrong) and path.name != OVER_AND_OVER:
            yield path.stem


def _is_whole(path: Path, wrong: list[str]) -> bool:
    import zipfile
    from xml.etree import ElementTree

    try:
        with zipfile.ZipFile(path) as book:
            for name in book.namelist():
                if name.endswith(".xml"):
                    ElementTree.fromstring(book.read(name))
    except (OSError, zipfile.BadZipFile, ElementTree.ParseError) as error:
        wrong.append(f"{path.name} is no whole workbook: {error}")
        return False
    return True
