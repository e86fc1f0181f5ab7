"""A passphrase that this computer remembers, in the key store of its system; only if asked to.

It is kept under the name of the file’s salt, so that it goes with the file wherever that is, and
says nothing of the shop.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from csdesk.domain.errors import Refused
from csdesk.store.cipher import is_encrypted, salt_of

SERVICE = "csdesk"


def can_remember() -> str:
    """Why this computer can't remember a passphrase; empty where it can."""
    try:
        _key_store()
    except Refused as refused:
        return refused.sentence
    return ""


def remember(salt: bytes, passphrase: str) -> None:
    """Raises: Refused("key_store.missing", "key_store.locked"): this computer can't, and why."""
    store = _key_store()
    with _in_words():
        store.set_password(SERVICE, salt.hex(), passphrase)


def is_remembered(salt: bytes) -> bool:
    """Whether the passphrase of a file with this salt is remembered here."""
    try:
        return _found(salt) is not None
    except Refused:
        return False


def remembered(shop: Path) -> str | None:
    """The passphrase of a shop file as this computer remembers it; None where it does not.

    It asks the key store, which may show a question of its own: call it off the ui thread.
    """
    if not shop.is_file() or not is_encrypted(shop):
        return None
    try:
        return _found(salt_of(shop))
    except Refused:
        return None


def forget(salt: bytes) -> None:
    """Forgets a passphrase; what is not remembered is forgotten already."""
    with suppress(Refused):
        store = _key_store()
        with _in_words():
            if store.get_password(SERVICE, salt.hex()) is not None:
                store.delete_password(SERVICE, salt.hex())


def _found(salt: bytes) -> str | None:
    store = _key_store()
    with _in_words():
        found: str | None = store.get_password(SERVICE, salt.hex())
        return found


def _key_store() -> Any:
    """The key store of this system: Windows’ own, the Keychain, the Secret Service or KWallet."""
    try:
        import keyring  # late: a shop without a passphrase needs none
        from keyring.backends import fail, null
    except ImportError as error:
        raise _missing() from error
    with _in_words():
        found = keyring.get_keyring()
    if (
        isinstance(found, fail.Keyring | null.Keyring)
        or "plaintext" in type(found).__name__.lower()
    ):
        raise _missing()
    return found


@contextmanager
def _in_words() -> Iterator[None]:
    """Faults of a key store in words; each system’s has errors of its own."""
    try:
        yield
    except Refused:
        raise
    except Exception as error:
        raise Refused(
            "key_store.locked",
            "The key store of this computer is locked or did not answer, so the passphrase is "
            "not remembered.",
        ) from error


def _missing() -> Refused:
    return Refused(
        "key_store.missing", "This computer has no key store that a passphrase can be kept in."
    )
