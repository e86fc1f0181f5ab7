"""``csdesk person`` and ``csdesk erase``: what a customer may ask for, without a window."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from csdesk.cli.at_desk import at_desk
from csdesk.cli.printing import DONE, Answer, print_json, printable

if TYPE_CHECKING:
    from csdesk.domain.erasing import Erased, ErasurePreview

PERSON_BLANK: Answer = {"id": None, "file": None, "records": 0, "files": 0}
ERASE_BLANK: Answer = {
    **{"id": None, "name": None, "erased": [], "why_not": "", "goes": {}, "stays": {}},
    **{"history": 0, "named_elsewhere": [], "copies": [], "clean": False},
}


def run_person(chosen: argparse.Namespace) -> int:
    """Everything about one customer as a ZIP, for them."""
    from csdesk.services.charts import find_customer
    from csdesk.services.giving import give_person

    with at_desk(chosen) as desk:
        customer_id = find_customer(desk, chosen.name_or_id)
        given = give_person(desk, customer_id, chosen.out, overwrite=chosen.force)
    if chosen.json:
        told: Answer = {"id": customer_id, "file": str(given.path), "committed": True}
        print_json(told | {"records": given.records, "files": given.files})
    else:
        records = "1 record" if given.records == 1 else f"{given.records} records"
        files = "1 file" if given.files == 1 else f"{given.files} files"
        print(f"{printable(str(given.path))}: {records}, {files}")
        print("Look through it first: what people wrote may name others.", file=sys.stderr)
    return DONE


def run_erase(chosen: argparse.Namespace) -> int:
    """Without ``--yes`` what would go and stay; with it the customer is erased for good."""
    from csdesk.services.charts import find_customer
    from csdesk.services.erasing import erase_customer, preview_erasure

    with at_desk(chosen, read_only=not chosen.yes) as desk:
        customer_id = find_customer(desk, chosen.name_or_id)
        preview = preview_erasure(desk, customer_id)
        erased = None
        if chosen.yes:
            erased = erase_customer(
                *(desk, customer_id),
                although_open=chosen.although_open,
                backup=not chosen.without_backup,
            )
    if chosen.json:
        print_json(_json(preview, erased))
    else:
        _tell(preview, erased)
    return DONE


def _json(preview: ErasurePreview, erased: Erased | None) -> Answer:
    return {
        "id": preview.customer_id,
        "name": preview.name if erased is None else erased.name,
        "erased": [] if erased is None else [each.customer_id for each in erased.numbers],
        "why_not": preview.why_not,
        "goes": {str(noun): count for noun, count in preview.goes.items()},
        "stays": {str(noun): count for noun, count in preview.stays.items()},
        "history": preview.history,
        "named_elsewhere": [
            {"noun": str(each.noun), "id": each.noun_id, "customer": each.customer_id}
            for each in preview.named_elsewhere
        ],
        "copies": [
            {"name": each.name, "goes_on": each.goes_on and each.goes_on.isoformat()}
            for each in preview.copies
        ],
        "clean": erased is not None and erased.is_clean,
        "committed": erased is not None,
    }


def _tell(preview: ErasurePreview, erased: Erased | None) -> None:
    for heading, counts in (("Goes", preview.goes), ("Stays", preview.stays)):
        told = ", ".join(f"{noun.replace('_', ' ')} ({count})" for noun, count in counts.items())
        print(f"{heading}: {told or 'nothing'}")
    for each in preview.named_elsewhere:
        print(f"Also named in {each.noun.replace('_', ' ')} {each.noun_id}, which stays.")
    for copy in preview.copies:
        until = "until you delete it" if copy.goes_on is None else f"until {copy.goes_on}"
        print(f"{printable(copy.name)} holds them {until}.")
    if erased is not None:
        print(f"Erased: {erased.name} is what is left.")
    elif preview.why_not:
        print(preview.why_not)
    else:
        print("Nothing was changed. With --yes they are erased for good.")
