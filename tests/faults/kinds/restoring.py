"""Restore: the shop is the backup from then on, and what it takes away is in the file it kept.

Each time somebody is added, which is one id, and then the first backup is put back, which is
another. Nobody who was added is ever lost: they are in the shop, or in one of the files that a
restore kept. A restore was done where they are in a kept file, and no more in the shop. The shop
and every kept file are whole: the old one or the new one, and never a mixture.
"""

from __future__ import annotations

from collections.abc import Iterator

from csdesk.desk import Desk
from tests.faults.bench import Action, Bench, keys

_WHO = "Came later "


def actions(bench: Bench) -> Iterator[Action]:
    from csdesk.domain.backup import Backup
    from csdesk.domain.customer import CustomerForm
    from csdesk.services.backups import make_backup
    from csdesk.services.customers import add_customer
    from csdesk.services.restoring import restore

    first = make_backup(bench.desk)

    def put_back(first: Backup = first) -> None:
        bench.desk = restore(bench.desk, first)[0]

    for key in keys():
        somebody = CustomerForm(f"{_WHO}{key}")
        yield key, lambda somebody=somebody: add_customer(bench.desk, somebody)
        yield f"{key}.restored", put_back


def present(bench: Bench, wrong: list[str]) -> Iterator[str]:
    if not bench.has_shop:
        return
    now = _who_came(bench.desk)
    kept = _who_is_kept(bench, wrong)
    for key in sorted(now | kept):
        yield key
    for key in sorted(kept - now):
        yield f"{key}.restored"


def _who_came(desk: Desk) -> set[str]:
    with desk.store.read() as work:
        return _keys_of(who.name for who in work.customers.where())


def _who_is_kept(bench: Bench, wrong: list[str]) -> set[str]:
    from csdesk.store.backup_file import looking_into

    kept: set[str] = set()
    for path in sorted(bench.folder.glob(f"{bench.shop.name}.before-restore-*[0-9]")):
        if path.samefile(bench.shop):
            continue  # a restore that was cut off before the new file took its place
        with looking_into(path) as inside:
            (whole,) = inside.execute("PRAGMA integrity_check").fetchone()
            if whole != "ok":
                wrong.append(f"{path.name} is damaged: {whole}")
            kept |= _keys_of(name for (name,) in inside.execute("SELECT name FROM customer"))
    return kept


def _keys_of(names: Iterator[str]) -> set[str]:
    return {name.removeprefix(_WHO) for name in names if name.startswith(_WHO)}
