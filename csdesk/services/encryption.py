"""The shop under a passphrase: switched on, changed, switched off; never in the file itself.

Each makes a new file beside the shop, proves it and puts it in place; the desk is closed by it
and opened anew. A lost passphrase is truly lost: nobody can open the shop without it.
"""

from __future__ import annotations

from csdesk.desk import Desk
from csdesk.domain.errors import Refused, ShopUnavailable
from csdesk.domain.passphrase import require_passphrase
from csdesk.domain.spoken import said
from csdesk.progress import Progress, Remembered, unwatched
from csdesk.services import remembered_key
from csdesk.services.going_on import while_opened_again, while_replaced
from csdesk.services.shops import sit_down
from csdesk.store.cipher import Cipher, new_cipher
from csdesk.store.opening import open_store


def is_encrypted(desk: Desk) -> bool:
    """Whether the shop is kept under a passphrase."""
    return desk.store.cipher is not None


def encrypt_shop(desk: Desk, passphrase: str, *, progress: Progress = unwatched) -> Desk:
    """Puts the shop under a passphrase and goes on there; copies from before stay as they are.

    Raises: Refused("passphrase.short", "passphrase.long"): no passphrase to rely on;
            Refused("encryption.is_on"): it is under one already;
            ShopUnavailable: it could not be done, nothing was changed and the desk is still open;
            LeftClosed: it is done, but the shop could not be opened again; Cancelled.
    """
    require_passphrase(passphrase)
    if desk.store.cipher is not None:
        raise Refused("encryption.is_on", "This shop is kept under a passphrase already.")
    return _under(desk, new_cipher(passphrase), progress)


def change_passphrase(desk: Desk, old: str, new: str, *, progress: Progress = unwatched) -> Desk:
    """Puts the shop under another passphrase; this computer forgets the old one.

    Raises: as ``encrypt_shop``; Refused("encryption.is_off"); ShopUnavailable(
        "shop.passphrase_wrong"): the old one is another.
    """
    require_passphrase(new)
    salt = _own(desk, old).salt
    try:
        return _under(desk, new_cipher(new), progress)
    finally:
        _forget_if_gone(desk, salt)


def remove_passphrase(desk: Desk, passphrase: str, *, progress: Progress = unwatched) -> Desk:
    """Takes the shop from under its passphrase: anybody who has the file can read it then.

    Raises: as ``change_passphrase``.
    """
    salt = _own(desk, passphrase).salt
    try:
        return _under(desk, None, progress)
    finally:
        _forget_if_gone(desk, salt)


def _own(desk: Desk, passphrase: str) -> Cipher:
    cipher = desk.store.cipher
    if cipher is None:
        raise Refused("encryption.is_off", "This shop is kept under no passphrase.")
    if not cipher.is_of(passphrase):
        words = said("This passphrase does not open {name}.", name=desk.store.path.name)
        raise ShopUnavailable("shop.passphrase_wrong", words)
    return cipher


def _forget_if_gone(desk: Desk, salt: bytes) -> None:
    """A key that opens the shop no more is of no use to this computer either."""
    if not desk.store.is_in_place:
        remembered_key.forget(salt)


def _under(desk: Desk, cipher: Cipher | None, progress: Progress) -> Desk:
    told = Remembered(progress)
    told(0, 1)
    with while_replaced(desk):
        desk.store.put_under(cipher, told.now_and_then)  # from here on nobody can stop it
    with while_opened_again():
        changed = sit_down(open_store(desk.store.path, cipher=cipher), desk.now)
    changed.store.person_id = desk.store.person_id
    return changed
