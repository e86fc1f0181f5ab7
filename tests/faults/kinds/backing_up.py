"""Back up: after every backup what was entered before it is in a backup that is proven good.

An id is somebody who is added, and a backup made then; it is there while any good backup holds
them, for old ones are taken away in time. Whatever lies in the folder of backups under the name of
one must be whole.
"""

from __future__ import annotations

from collections.abc import Iterator

from tests.faults.bench import Action, Bench, keys

_WHO = "Backed up "


def actions(bench: Bench) -> Iterator[Action]:
    from csdesk.domain.customer import CustomerForm
    from csdesk.services.backups import make_backup
    from csdesk.services.customers import add_customer

    for key in keys():

        def enter_and_back_up(key: str = key) -> None:
            add_customer(bench.desk, CustomerForm(f"{_WHO}{key}"))
            make_backup(bench.desk)

        yield key, enter_and_back_up


def present(bench: Bench, wrong: list[str]) -> Iterator[str]:
    from csdesk.domain.backup import Place
    from csdesk.services.backups_kept import verify
    from csdesk.store.backup_file import looking_into
    from csdesk.store.backup_folder import backups_in, folder_of

    there: set[str] = set()
    for backup in map(verify, backups_in(folder_of(bench.shop), Place.ELSEWHERE)):
        if not backup.is_good:
            wrong.append(f"Backup {backup.path} is no good one.")
            continue
        with looking_into(backup.path) as inside:
            (whole,) = inside.execute("PRAGMA integrity_check").fetchone()
            if whole != "ok":
                wrong.append(f"Backup {backup.path} is damaged: {whole}")
            there |= {name for (name,) in inside.execute("SELECT name FROM customer")}
    yield from sorted(name.removeprefix(_WHO) for name in there if name.startswith(_WHO))
