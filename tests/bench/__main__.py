"""``python -m tests.bench [--customers N] [--rows 1,6,...] [--quick]`` prints ratios, no more.

Every ratio is csdesk's cost over the least that the same work costs, both measured in this run,
by turns, median of the pairs; CPU time, but where the disk is what counts. The last columns say
what to reach (PERFORMANCE.md) and whether it is. Row 6b takes minutes and comes only if named.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import traceback
from pathlib import Path

from tests.bench.rows import ONLY_BY_NAME, ROWS, Scene

HEAD = f"{'row':<4} {'what / against':<72} {'ours':>9} {'against':>9} {'ratio':>8} {'reach':>6}"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--customers", type=int, default=100_000, help="of the shop of reference")
    parser.add_argument("--shop", type=Path, help="a demo shop made earlier, to save its making")
    parser.add_argument("--rows", default="", help="only these rows, for instance 1,8,9")
    parser.add_argument("--quick", action="store_true", help="1,000 customers, small files")
    chosen = parser.parse_args()
    wanted = set(filter(None, chosen.rows.split(",")))
    with tempfile.TemporaryDirectory(prefix="csdesk-bench-") as folder:
        customers = 1_000 if chosen.quick else chosen.customers
        scene = Scene(Path(folder), customers, chosen.shop, chosen.quick)
        print(f"{customers} customers" if chosen.shop is None else chosen.shop.name)
        print(HEAD, flush=True)
        for number, row in ROWS.items():
            if number not in wanted if wanted else number in ONLY_BY_NAME:
                continue
            try:
                for ratio in row(scene):
                    print(ratio.line(), flush=True)
            except Exception:
                print(f"{number:<4} could not be measured", flush=True)
                traceback.print_exc(file=sys.stderr)
        scene.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
