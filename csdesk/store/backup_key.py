"""The key of a backup: that of the shop, or one of an earlier passphrase."""

from __future__ import annotations

from pathlib import Path

from csdesk.domain.errors import ShopUnavailable
from csdesk.domain.ours import ours
from csdesk.store.cipher import Cipher, cipher_of, require_key, salt_of


def key_of(path: Path, known: Cipher | None, passphrase: str | None) -> Cipher | None:
    """The key of a file; one that is known already opens what was made under it.

    Raises: ShopUnavailable("shop.passphrase_needed", "shop.passphrase_wrong").
    """
    salt = salt_of(path)
    if not salt:
        return None
    if known is not None and known.salt == salt and known.opens(path):
        return known
    if not passphrase:
        words = (
            ours("{name} is under a passphrase. Type that one.")
            if known is None
            else ours("{name} is under another passphrase. Type that one.")
        )
        raise ShopUnavailable("shop.passphrase_needed", words, name=path.name)
    key = cipher_of(path, passphrase)
    require_key(path, key, path.name)
    return key
