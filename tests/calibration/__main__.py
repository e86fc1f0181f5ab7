"""``python -m tests.calibration [--quick] [--seed S] [--only WORD] [--processes P]``.

Exit status 1: a rate lies outside what its size allows. Among so many rows some lie outside two
Monte-Carlo errors by chance alone; they are marked "edge". It is wrong when one lies so far out
that all rows together would do so once in a hundred times, or when more are "edge" than would.
"""

from __future__ import annotations

import argparse
import os
import sys
import time

from tests.calibration.judging import Kept, Table, all_kept, edges_allowed, kept, printed
from tests.calibration.running import FULL, QUICK, Sizes, runner
from tests.calibration.tables import SECTIONS, measured


def main(argv: list[str] | None = None) -> int:
    chosen = _parser().parse_args(argv)
    sizes = QUICK if chosen.quick else FULL
    if chosen.seed is not None:
        sizes = sizes.seeded(chosen.seed)
    begun = time.monotonic()
    tables = _run(sizes, chosen.only, chosen.processes)
    if not tables:
        print(f"No table is called like {chosen.only}.", file=sys.stderr)
        return 2
    return _conclude(tables, time.monotonic() - begun)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.calibration", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer runs, about a minute")
    parser.add_argument("--seed", type=int, metavar="S")
    parser.add_argument("--only", default="", metavar="WORD", help="tables with this in the title")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1, metavar="P")
    return parser


def _run(sizes: Sizes, only: str, processes: int) -> list[Table]:
    tables = []
    with runner(processes) as run:
        for section in SECTIONS:
            if only.casefold() in section.title.casefold():
                table = measured(section, sizes, run)
                print(printed(table), flush=True)
                tables.append(table)
    return tables


def _conclude(tables: list[Table], seconds: float) -> int:
    asked = [row for table in tables for row in table.rows if row.is_asked]
    judged = [kept(row, len(asked)) for row in asked]
    print(
        f"\n{len(asked)} rates asked: {judged.count(Kept.OK)} within two errors, "
        f"{judged.count(Kept.EDGE)} at the edge (chance allows {edges_allowed(len(asked))}), "
        f"{judged.count(Kept.OUT)} out; {seconds:.0f} s"
    )
    for row, found in zip(asked, judged, strict=True):
        if found is not Kept.OK:
            print(f"  {found}: {row.name}: {row.value:.3f}, {row.off:.1f} errors outside")
    right = all_kept(tables)
    print("All rates lie where they may." if right else "Some rates lie where they must not.")
    return 0 if right else 1


if __name__ == "__main__":
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    sys.exit(main())
