"""Back up: after every backup what was entered before it is in a backup that is proven good.

An id is one backup that was told to be made; it is there while any good backup holds what the shop
held then, for old ones are taken away in time. Whatever lies in a place of backups under the name
of one must be whole, in the second place too.
"""

from __future__ import annotations

from collections.abc import Iterator

from tests.faults.bench import Action, Bench, keys

STICK = "stick"
_WHO = "Backed up "


def actions(bench: Bench) -> Iterator[Action]:
    from csdesk.domain.customer import CustomerForm
    from csdesk.services.backup_state import change_places
    from csdesk.services.backups import make_backup
    from csdesk.services.customers import add_customer
    from csdesk.services.shops import read_shop

    desk = bench.desk
    if not read_shop(desk).second_place:
        stick = bench.folder / STICK
        stick.mkdir(exist_ok=True)
        change_places(desk, None, stick)
    for key in keys():
        add_customer(desk, CustomerForm(f"{_WHO}{key}"))
        yield key, lambda: make_backup(desk)


def present(bench: Bench, wrong: list[str]) -> Iterator[str]:
    from csdesk.domain.backup import Place
    from csdesk.services.backups_kept import verify
    from csdesk.store.backup_file import looking_into
    from csdesk.store.backup_folder import backups_in, folder_of

    there: set[str] = set()
    places = folder_of(bench.shop), bench.folder / STICK
    lying = [backup for place in places for backup in backups_in(place, Place.ELSEWHERE)]
    for backup in map(verify, lying):
        if not backup.is_good:
            wrong.append(f"Backup {backup.path} is no good one.")
            continue
        with looking_into(backup.path) as inside:
            (whole,) = inside.execute("PRAGMA integrity_check").fetchone()
            if whole != "ok":
                wrong.append(f"Backup {backup.path} is damaged: {whole}")
            there |= {name for (name,) in inside.execute("SELECT name FROM customer")}
    yield from sorted(name.removeprefix(_WHO) for name in there if name.startswith(_WHO))
