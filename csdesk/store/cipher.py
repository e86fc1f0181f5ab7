"""The key of a shop file that is kept under a passphrase.

Such a file is one of SQLCipher 4 as its makers describe it, so that their own tools open it with
the same passphrase. Its first sixteen bytes are the salt; the first four of them are our mark.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from csdesk.domain.errors import ShopUnavailable
from csdesk.domain.spoken import said

MARK = b"CSK1"
"""How a shop file begins that is kept under a passphrase."""
_SALT_BYTES = 16
_KEY_BYTES = 32
_ROUNDS = 256_000
_PAGE_BYTES = 4096
_TAG_BYTES = 64
_TAG_MASK = 0x3A
_TAG_ROUNDS = 2


@dataclass(frozen=True, slots=True)
class Cipher:
    """The key of a file and the salt it was made with; neither is ever shown."""

    key: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    @property
    def spoken(self) -> str:
        """Key and salt as ``PRAGMA key`` takes them."""
        return f"x'{self.key.hex()}{self.salt.hex()}'"

    def is_of(self, passphrase: str) -> bool:
        """Whether it was made from this passphrase; a few tenths of a second."""
        return hmac.compare_digest(_key_of(passphrase, self.salt), self.key)

    def opens(self, path: Path) -> bool:
        """Whether it is the key of a file: at least one page bears its seal."""
        return any(self.seals(path))

    def seals(self, path: Path) -> Iterator[bool]:
        """Whether each page of a file bears the seal of this key; those that don't are damaged."""
        seal_key = self.seal_key()
        with path.open("rb") as file:
            for number in count(1):
                page = file.read(_PAGE_BYTES)
                if not page:
                    return
                yield is_sealed(page, number, seal_key)

    def seal_key(self) -> bytes:
        """The key of the seals alone; it opens nothing."""
        masked = bytes(byte ^ _TAG_MASK for byte in self.salt)
        return hashlib.pbkdf2_hmac("sha512", self.key, masked, _TAG_ROUNDS, _KEY_BYTES)


def is_sealed(page: bytes, number: int, seal_key: bytes) -> bool:
    """Whether a page's seal fits: over its bytes and its number (SQLCipher 4, HMAC-SHA512)."""
    if len(page) < _PAGE_BYTES:
        return False
    body = page[_SALT_BYTES if number == 1 else 0 : -_TAG_BYTES]
    wanted = hmac.digest(seal_key, body + number.to_bytes(4, "little"), "sha512")
    return hmac.compare_digest(wanted, page[-_TAG_BYTES:])


def is_encrypted(path: Path) -> bool:
    """Whether a file is a shop that is kept under a passphrase.

    Never asked of a file that this process has open: on Unix, closing a second look at it lets go
    of the locks that SQLite holds on it. An open shop knows (``Store.cipher``).
    """
    with path.open("rb") as file:
        return file.read(len(MARK)) == MARK


def new_cipher(passphrase: str) -> Cipher:
    """The key of a file that is still to be made."""
    salt = MARK + secrets.token_bytes(_SALT_BYTES - len(MARK))
    return Cipher(_key_of(passphrase, salt), salt)


def cipher_of(path: Path, passphrase: str) -> Cipher:
    """The key of a file, if it is the one of this passphrase; a few tenths of a second."""
    salt = salt_of(path)
    return Cipher(_key_of(passphrase, salt), salt)


def salt_of(path: Path) -> bytes:
    """The salt of the key that a file is under; empty where it is under none."""
    with path.open("rb") as file:
        salt = file.read(_SALT_BYTES)
    return salt if salt.startswith(MARK) else b""


def require_key(path: Path, cipher: Cipher | None, name: str) -> None:
    """Stops where a file is under a passphrase, and this key is not the one it is under.

    Args:
        name: what the file is called in words.
    Raises: ShopUnavailable("shop.passphrase_needed", "shop.passphrase_wrong").
    """
    if not is_encrypted(path):
        return
    if cipher is None:
        words = said("{name} is kept under a passphrase.", name=name)
        raise ShopUnavailable("shop.passphrase_needed", words)
    if not cipher.opens(path):
        words = said("This passphrase does not open {name}.", name=name)
        raise ShopUnavailable("shop.passphrase_wrong", words)


def _key_of(passphrase: str, salt: bytes) -> bytes:
    """PBKDF2 with HMAC-SHA512, 256,000 rounds: what SQLCipher 4 makes of a passphrase itself.

    Blanks around it are nobody’s: they come with a paste.
    """
    words = unicodedata.normalize("NFC", passphrase.strip()).encode("utf-8", "surrogatepass")
    return hashlib.pbkdf2_hmac("sha512", words, salt, _ROUNDS, _KEY_BYTES)
