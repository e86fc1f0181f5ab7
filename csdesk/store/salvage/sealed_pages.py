"""The pages of a damaged file that is kept under a passphrase: those whose seal holds, in clear.

SQLCipher itself stops at the first page that was damaged. Each page is ciphered by itself (AES-256
in CBC mode), so the others can be read one by one.
"""

from __future__ import annotations

from typing import BinaryIO

from cryptography.hazmat.primitives.ciphers import Cipher as Ciphering
from cryptography.hazmat.primitives.ciphers import algorithms, modes

from csdesk.store.cipher import Cipher, is_sealed
from csdesk.store.salvage.pages import Pages

_PAGE = 4096
_SALT, _VECTOR, _TAG = 16, 16, 64
_USABLE = _PAGE - _VECTOR - _TAG
_KEPT = 512
_MAGIC = b"SQLite format 3\0"


class SealedPages(Pages):
    """Pages in clear; one whose seal does not hold reads as zeros."""

    def __init__(self, file: BinaryIO, length: int, cipher: Cipher) -> None:
        self._seal_key = cipher.seal_key()
        self._key = algorithms.AES256(cipher.key)
        self._clear: dict[int, bytes] = {}
        super().__init__(file, _PAGE, length, usable=_USABLE)

    def read(self, number: int) -> bytes:
        """The bytes of a page, in clear."""
        if number not in self._clear:
            if len(self._clear) > _KEPT:
                self._clear.clear()
            self._clear[number] = self._opened(number, super().read(number))
        return self._clear[number]

    def _opened(self, number: int, page: bytes) -> bytes:
        if not is_sealed(page, number, self._seal_key):
            return bytes(_PAGE)
        begin = _SALT if number == 1 else 0
        vector = page[_USABLE : _USABLE + _VECTOR]
        opening = Ciphering(self._key, modes.CBC(vector)).decryptor()
        clear = opening.update(page[begin:_USABLE]) + opening.finalize()
        # the first page begins with the salt, in the place of what is the same in every file
        return ((_MAGIC if number == 1 else b"") + clear).ljust(_PAGE, b"\0")
