"""``csdesk backup`` and ``csdesk restore``: a proven backup is made, or put back."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from csdesk.cli.at_desk import passphrase_for, passphrases_to_restore, shop_of
from csdesk.cli.printing import DONE, Answer, print_json, printable
from csdesk.domain.backup import Backup, Restored

_COUNTED = ("customers", "complaints", "purchases", "contacts", "rows")
_NOTHING: Answer = dict.fromkeys(_COUNTED, 0)
BACKUP_BLANK: Answer = {
    **{"file": None, "shop": None, "number": 0, "made_at": None, "size": 0, "sha256": None},
    **_NOTHING,
    **{"encrypted": False, "verified": False},
}
_UNPROTECTED = (
    "This backup was made before the shop got its passphrase, so the shop is under none now. "
    "Set one again in Settings, Privacy."
)
_OTHER_PASSPHRASE = "The shop is under the passphrase of this backup now."
RESTORE_BLANK: Answer = {
    **{"file": None, "backup": None, "kept_as": None},
    **_NOTHING,
    **{"erased_again": 0, "brought_forward": False, "encrypted": False},
}


def run_backup(chosen: argparse.Namespace) -> int:
    """Beside an open window too; nothing of the shop is changed."""
    from csdesk.services.backups import back_up_file

    shop = shop_of(chosen)
    made = back_up_file(shop, chosen.to, passphrase_for(shop))
    if chosen.json:
        print_json(_backup_json(shop, made))
    else:
        print(f"{printable(str(made.path))}: checked, {_counted(made)} inside.")
    return DONE


def _backup_json(shop: Path, made: Backup) -> Answer:
    return {
        **{"file": str(made.path), "shop": str(shop), "number": made.number},
        **{"made_at": made.made_at.isoformat(), "size": made.size, "sha256": made.sha256},
        **{name: getattr(made.counts, name) for name in _COUNTED},
        **{"encrypted": made.is_encrypted, "verified": made.verified_at is not None},
        "committed": True,
    }


def run_restore(chosen: argparse.Namespace) -> int:
    """Refused beside an open window; the present file is kept first."""
    from csdesk.services.backups_kept import look_at
    from csdesk.services.restoring import restore_into
    from csdesk.services.shops import needs_passphrase

    shop, chosen_backup = shop_of(chosen), look_at(chosen.backup)
    was_encrypted = needs_passphrase(shop)
    of_backup, of_shop = passphrases_to_restore(chosen.backup, shop)
    told = restore_into(
        *(shop, chosen_backup),
        passphrase=of_backup,
        shop_passphrase=of_shop,
        other_shop=chosen.other_shop,
    )
    if was_encrypted and not told.backup.is_encrypted:
        print(_UNPROTECTED, file=sys.stderr)
    elif was_encrypted and of_backup != of_shop:
        print(_OTHER_PASSPHRASE, file=sys.stderr)
    if chosen.json:
        print_json(_restore_json(told))
    else:
        print(f"{printable(str(told.shop))} is restored, with {_counted(told.backup)}.")
        if told.kept_as is not None:
            print(f"The file from before is kept as {printable(told.kept_as.name)}.")
    return DONE


def _restore_json(told: Restored) -> Answer:
    return {
        **{"file": str(told.shop), "backup": str(told.backup.path)},
        "kept_as": None if told.kept_as is None else str(told.kept_as),
        **{name: getattr(told.backup.counts, name) for name in _COUNTED},
        **{"erased_again": told.erased_again, "brought_forward": told.came_forward},
        "encrypted": told.backup.is_encrypted,
        "committed": True,
    }


def _counted(backup: Backup) -> str:
    counts = backup.counts
    people, cases = counts.customers, counts.complaints
    customers = "1 customer" if people == 1 else f"{people} customers"
    return f"{customers}, " + ("1 complaint" if cases == 1 else f"{cases} complaints")
