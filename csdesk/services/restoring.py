"""A backup is put back: first it is shown what would change, and the present file is kept."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from contextlib import AbstractContextManager, closing, nullcontext, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from csdesk.desk import Desk, local_now
from csdesk.domain.backup import Backup, Hold, Reason, Restored, RestorePreview
from csdesk.domain.errors import Cancelled, Refused, ShopUnavailable
from csdesk.progress import Progress, part_of, unwatched
from csdesk.services.backups import back_up_before
from csdesk.services.erasing import reapply_erasures
from csdesk.services.erasing_words import reapply_words
from csdesk.services.going_on import while_opened_again, while_replaced
from csdesk.services.restore_target import Target, in_words, require_good
from csdesk.services.shops import sit_down
from csdesk.store.backup_difference import Compared, compared_with, erased_in
from csdesk.store.backup_file import (
    contents_of,
    copy_bytes,
    looking_into,
    proven,
    unproven,
)
from csdesk.store.backup_folder import folder_of, make_folder
from csdesk.store.backup_key import key_of
from csdesk.store.backup_notes import read_folder_note, write_folder_note
from csdesk.store.cipher import Cipher
from csdesk.store.engine import connect_to
from csdesk.store.lock import ShopLock
from csdesk.store.opening import open_store
from csdesk.store.putting_back import kept_name, prepared_beside, take_place
from csdesk.store.schema import SCHEMA_VERSION
from csdesk.store.settings import Setting
from csdesk.store.store import Store

NAME = "restored"
"""Under this name the settings of a shop keep of which backup it was restored last."""


def preview_restore(
    where: Desk | Path,
    backup: Backup,
    passphrase: str | None = None,
    *,
    progress: Progress = unwatched,
) -> RestorePreview:
    """What would change if this backup were put back; nothing is changed.

    Args:
        where: the open desk, or the path of a shop that can't be opened.
        passphrase: of the backup, where it is under another than the shop.
    Raises: Refused("backup.damaged", "backup.gone", "backup.same_file", "shop.not_a_shop",
        "shop.newer", "shop.foreign"): it can't be put back;
        ShopUnavailable("shop.passphrase_needed", "shop.passphrase_wrong"); Cancelled.
    """
    target = Target.of(where, backup.path)
    require_good(target.shop, backup, part_of(progress, 0.0, 0.2))
    key = key_of(backup.path, target.cipher, passphrase)
    rest = part_of(progress, 0.2, 1.0)
    with looking_into(backup.path, key) as then:
        held = contents_of(then)
        told = RestorePreview(
            replace(backup, counts=held.counts, shop=held.shop),
            None,
            is_other_shop=target.is_other(held.shop),
            is_older_schema=held.schema_version < SCHEMA_VERSION,
            is_older_passphrase=key is not None and key != target.cipher,
            loses_passphrase=key is None and target.is_encrypted,
            erased_since=erased_in(then, {each.customer_id for each in target.erased}),
            kept_as=kept_name(target.shop).name if target.shop.exists() else "",
        )
        with suppress(ShopUnavailable):  # a damaged shop can't be compared
            told = _with_differences(told, compared_with(target.shop, target.cipher, then, rest))
    return told


def _with_differences(told: RestorePreview, found: Compared) -> RestorePreview:
    return replace(
        told,
        now=found.counts,
        differences=found.differences,
        missing=found.missing,
        missing_in_all=found.missing_in_all,
    )


def restore(
    desk: Desk,
    backup: Backup,
    *,
    passphrase: str | None = None,
    other_shop: bool = False,
    progress: Progress = unwatched,
) -> tuple[Desk, Restored]:
    """Puts a backup in the place of the shop that is open, and goes on in it.

    Until the new file takes its place the desk stays as it is; then it is closed.

    Args:
        other_shop: the owner said that it may be a backup of another shop.
    Raises: as ``preview_restore``; Refused("backup.other_shop"); ShopUnavailable: there is no
        room, or nothing may be written. Nothing was changed then, and the desk is still open.
        LeftClosed: the backup is in its place, but the shop could not be opened again.
    """
    if desk.store.is_read_only:
        raise ShopUnavailable("shop.read_only", "This shop was opened for reading only.")
    target = Target.of(desk, backup.path)
    require_good(target.shop, backup, unwatched)
    order = _Order(target, backup, passphrase, other_shop, desk.now)
    back_up_before(desk, Reason.BEFORE_RESTORE)
    with while_replaced(desk):
        key, restored = _put_back(order, progress, desk.store.giving_way)
    desk.store.close()
    with while_opened_again():
        opened = sit_down(open_store(target.shop, cipher=key), desk.now)
    with opened.store.read() as work:
        known = {somebody.id for somebody in work.people.where()}
    if desk.store.person_id in known:
        opened.store.person_id = desk.store.person_id
    return opened, restored


def restore_into(
    shop: Path,
    backup: Backup,
    *,
    passphrase: str | None = None,
    shop_passphrase: str | None = None,
    other_shop: bool = False,
    now: Callable[[], datetime] = local_now,
    progress: Progress = unwatched,
) -> Restored:
    """Puts a backup in the place of a shop file that nobody has open, damaged or missing.

    Args:
        passphrase: of the backup.
        shop_passphrase: of the file that is there now, where that is another. Without it a file
            under a passphrase can’t be read: it is kept, and what is written down beside it
            tells which shop it is and who was erased.
    Raises: as ``preview_restore``; Refused("backup.other_shop"); ShopUnavailable:
        "shop.in_use": somebody has it open; "restore.unconfirmed": it is put back, but the disk
        did not say that it is safe; else nothing was changed.
    """
    shop = Path(os.path.realpath(shop))
    require_good(shop, backup, unwatched)
    with in_words(shop):
        make_folder(shop.parent)
    lock = ShopLock(shop)
    lock.acquire()
    try:
        target = Target.of(shop, backup.path, shop_passphrase or passphrase)
        order = _Order(target, backup, passphrase, other_shop, now)
        return _put_back(order, progress, nullcontext)[1]
    finally:
        lock.release()


def opens_backup(backup: Path, passphrase: str) -> bool:
    """Whether a passphrase is that of a backup; a few tenths of a second."""
    try:
        key_of(backup, None, passphrase)
    except ShopUnavailable:
        return False
    return True


@dataclass(frozen=True, slots=True)
class _Order:
    """What is put back where, and what the owner said to it."""

    target: Target
    backup: Backup
    passphrase: str | None = field(repr=False)
    other_shop: bool
    now: Callable[[], datetime]


def _put_back(
    order: _Order, progress: Progress, giving_way: Callable[[], AbstractContextManager[None]]
) -> tuple[Cipher | None, Restored]:
    """Makes the new file ready beside the old one, and then lets it take its place."""
    target, backup = order.target, order.backup
    key = key_of(backup.path, target.cipher, order.passphrase)
    kept = kept_name(target.shop)
    with in_words(target.shop), prepared_beside(target.shop) as part:
        sent = copy_bytes(backup.path, part, progress=part_of(progress, 0.0, 0.4))
        if backup.sha256 and sent != backup.sha256:
            require_good(target.shop, backup, unwatched)
            raise unproven()
        ready = _made_ready(order, part, key, kept if target.shop.exists() else None)
        progress(9, 10)  # the last moment to stop
        with giving_way():
            ready = replace(ready, kept_as=take_place(part, target.shop, kept, target.cipher))
        _note_restored(ready)
    with suppress(Cancelled):  # it is done
        progress(10, 10)
    return key, ready


def _made_ready(order: _Order, part: Path, key: Cipher | None, kept: Path | None) -> Restored:
    """The copy is proven, brought forward, and told that it was restored; the erased go again."""
    target = order.target
    held = proven(part, key, order.backup.path.name)
    if target.is_other(held.shop) and not order.other_shop:
        raise Refused(
            "backup.other_shop",
            "{name} is of another shop. Nothing was changed.",
            name=order.backup.path.name,
        )
    is_older = held.schema_version < SCHEMA_VERSION
    if is_older:
        from csdesk.store.migrate import bring_forward

        bring_forward(part, key)
    store = Store(part, connect_to(part, key), ShopLock(part), key)  # nobody else knows of it
    with closing(store):
        again = _tell(Desk(store, order.now), order, kept)
    found = replace(order.backup, counts=held.counts, shop=held.shop)
    return Restored(found, target.shop, None, len(again), is_older)


def _tell(desk: Desk, order: _Order, kept: Path | None) -> tuple[int, ...]:
    told = {
        "number": order.backup.number,
        "made_at": order.backup.made_at.isoformat(),
        "kept_as": kept.name if kept else "",
        "at": desk.now().isoformat(),
    }
    with desk.store.write("restore_backup", desk.now()) as work:
        work.settings.shelf.put(Setting(NAME, json.dumps(told)))
    if order.target.words:
        reapply_words(desk, order.target.words)
    return reapply_erasures(desk, order.target.erased) if order.target.erased else ()


def _note_restored(restored: Restored) -> None:
    """From now on no backup is thinned, until the owner says that all is right."""
    beside = folder_of(restored.shop)
    with suppress(OSError):
        make_folder(beside)
        kept = restored.kept_as.name if restored.kept_as else ""
        told = {"hold": Hold.RESTORED, "kept_as": kept, "shop": restored.backup.shop}
        write_folder_note(beside, **told, since=read_folder_note(beside).number)
