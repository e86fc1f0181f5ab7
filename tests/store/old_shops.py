"""Shop files of every schema there was, as the csdesk of then wrote them, and what it told of them.

``shops/v3.csdesk.gz`` is such a file, with rows in every table it has; ``shops/v3.json`` the
figures, sums and counts that the csdesk which wrote it gave for it.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from csdesk.desk import Desk

SHOPS = Path(__file__).with_name("shops")
OLD_VERSIONS = tuple(sorted(int(path.stem[1:]) for path in SHOPS.glob("v*.json")))
FOUND = "search_document"
"""Later versions find more by words than earlier ones did."""


@cache
def old_shop(version: int) -> bytes:
    """The bytes of a shop file of this schema."""
    return gzip.decompress((SHOPS / f"v{version}.csdesk.gz").read_bytes())


@cache
def told_of(version: int) -> dict[str, Any]:
    """What the csdesk of then told of that shop."""
    told: dict[str, Any] = json.loads((SHOPS / f"v{version}.json").read_text(encoding="utf-8"))
    return told


def version_of(path: Path) -> int:
    """The schema a file is of, without opening it: as it lies there."""
    return int.from_bytes(path.read_bytes()[60:64], "big")


def differences(desk: Desk, version: int) -> Iterator[str]:
    """Where a shop that was brought up to date differs from what was told of it before."""
    told = told_of(version)
    for what, now in _told_now(desk, told).items():
        for key, value in now.items():
            then = told[what][key]
            if value != then:
                yield f"{what} {key}: {value} and not {then}."


def _told_now(desk: Desk, told: dict[str, Any]) -> dict[str, dict[str, Any]]:
    from csdesk.store import listings
    from csdesk.store.complaint_rows import complaint_facts

    with desk.store.read() as work:
        totals = listings.totals(work.connection)
        return {
            "totals": {name: getattr(totals, name) for name in told["totals"]},
            "customers": {key: _account(desk, int(key), told) for key in told["customers"]},
            "complaints": {
                key: complaint_facts(work, int(key)).stage.name for key in told["complaints"]
            },
            "rows": {
                name: work.connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar_one()
                for name in told["rows"].keys() - {FOUND}
            },
        }


def _account(desk: Desk, customer_id: int, told: dict[str, Any]) -> dict[str, Any]:
    """What a customer brings and costs, in the words of the file beside the shop."""
    from csdesk.services.charts import customer_chart

    chart = customer_chart(desk, customer_id)
    names = told["customers"][str(customer_id)].keys() - {"name"}
    return {"name": chart.customer.name, **{name: getattr(chart.figures, name) for name in names}}
