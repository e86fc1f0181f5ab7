"""The pages of a damaged file that is kept under a passphrase: those whose seal holds, in clear.

SQLCipher itself stops at the first page that was damaged. Each page is ciphered by itself, so the
others can be read one by one (AES-256 in CBC mode, FIPS 197).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO

import numpy as np
import numpy.typing as npt

from csdesk.store.cipher import Cipher, is_sealed
from csdesk.store.salvage_pages import Pages

_PAGE = 4096
_SALT, _VECTOR, _TAG = 16, 16, 64
_USABLE = _PAGE - _VECTOR - _TAG
_BLOCK = 16
_AHEAD = 64
"""So many pages are read and deciphered at once."""
_KEPT = 512
_MAGIC = b"SQLite format 3\0"
_Bytes = npt.NDArray[np.uint8]


class SealedPages(Pages):
    """Pages in clear; one whose seal does not hold reads as zeros."""

    def __init__(self, file: BinaryIO, length: int, cipher: Cipher) -> None:
        self._seal_key = cipher.seal_key()
        self._rounds = rounds_of(cipher.key)
        self._clear: dict[int, bytes] = {}
        super().__init__(file, _PAGE, length, usable=_USABLE)

    def read(self, number: int) -> bytes:
        """The bytes of a page, in clear."""
        if number not in self._clear:
            ahead = _AHEAD if number - 1 in self._clear else 1
            if len(self._clear) > _KEPT:
                self._clear.clear()
            self._clear |= self._opened(range(number, min(number + ahead, self.count + 1)))
        return self._clear[number]

    def _opened(self, numbers: range) -> dict[int, bytes]:
        sealed = {number: super(SealedPages, self).read(number) for number in numbers}
        body = np.frombuffer(b"".join(sealed.values()), np.uint8).reshape(-1, _PAGE)
        clear = dict(zip(numbers, map(bytes, _in_clear(body, self._rounds)), strict=True))
        if 1 in clear:
            clear[1] = _first_in_clear(body[0], self._rounds)
        for number, page in sealed.items():
            if not is_sealed(page, number, self._seal_key):
                clear[number] = bytes(_PAGE)
        return clear


def _in_clear(pages: _Bytes, rounds: _Bytes) -> _Bytes:
    """Whole pages: their content, and zeros where the vector and the seal lie."""
    blocks = pages[:, :_USABLE].reshape(len(pages), -1, _BLOCK)
    vectors = pages[:, _USABLE : _USABLE + _VECTOR].reshape(len(pages), 1, _BLOCK)
    before = np.concatenate([vectors, blocks[:, :-1]], axis=1)
    clear = np.zeros_like(pages)
    found = deciphered(blocks.reshape(-1, _BLOCK), rounds).reshape(blocks.shape) ^ before
    clear[:, :_USABLE] = found.reshape(len(pages), _USABLE)
    return clear


def _first_in_clear(page: _Bytes, rounds: _Bytes) -> bytes:
    """The first page begins with the salt, in the place of what is the same in every file."""
    blocks = page[_SALT:_USABLE].reshape(-1, _BLOCK)
    vector = page[_USABLE : _USABLE + _VECTOR].reshape(1, _BLOCK)
    clear = deciphered(blocks, rounds) ^ np.concatenate([vector, blocks[:-1]])
    begin: bytes = _MAGIC + clear.tobytes()
    return begin.ljust(_PAGE, b"\0")


def deciphered(blocks: _Bytes, rounds: _Bytes) -> _Bytes:
    """Blocks of AES-256 in clear: the equivalent inverse cipher of FIPS 197, 5.3.5.

    Args:
        blocks: shape (n, 16).
        rounds: what ``rounds_of`` makes of a key, shape (15, 16), the first to be used first.
    """
    state = blocks ^ rounds[0]
    for keys in rounds[1:-1]:
        shifted = state[:, _UNSHIFTED]
        columns = np.take(_MIXED[0], shifted[:, 0::4])
        for row in range(1, 4):
            columns ^= np.take(_MIXED[row], shifted[:, row::4])
        state = columns.view(np.uint8) ^ keys
    found: _Bytes = _UNBOXED[state[:, _UNSHIFTED]] ^ rounds[-1]
    return found


def rounds_of(key: bytes) -> _Bytes:
    """The keys of the fifteen rounds, as the inverse cipher uses them (FIPS 197, 5.2, 5.3.5)."""
    words = [list(key[at : at + 4]) for at in range(0, 32, 4)]
    constant = 1
    for number in range(8, 60):
        word = words[-1]
        if number % 8 == 0:
            word = [_BOXED[byte] for byte in (*word[1:], word[0])]
            word[0] ^= constant
            constant = _doubled(constant)
        elif number % 8 == 4:
            word = [_BOXED[byte] for byte in word]
        words.append([one ^ other for one, other in zip(words[-8], word, strict=True)])
    rounds = np.array(words, np.uint8).reshape(15, _BLOCK)[::-1].copy()
    for between in rounds[1:-1]:
        boxed = np.array(_BOXED, np.uint8)[between]
        columns = _MIXED[0][boxed[0::4]]
        for row in range(1, 4):
            columns = columns ^ _MIXED[row][boxed[row::4]]
        between[:] = columns.view(np.uint8)
    return rounds


def _doubled(byte: int) -> int:
    return (byte << 1 ^ (0x11B if byte & 0x80 else 0)) & 0xFF


def _times(byte: int, factor: int) -> int:
    found = 0
    while factor:
        found ^= byte if factor & 1 else 0
        byte, factor = _doubled(byte), factor >> 1
    return found


def _box() -> list[int]:
    """The substitution of AES: the inverse in its field, and an affine map (FIPS 197, 5.1.1)."""
    powers = [1]
    for _ in range(254):
        powers.append(_times(powers[-1], 3))
    places = {power: place for place, power in enumerate(powers)}
    boxed: list[int] = []
    for byte in range(256):
        inverse = powers[-places[byte] % 255] if byte else 0
        turned = (inverse << turn | inverse >> 8 - turn for turn in range(5))
        found = 0x63
        for each in turned:
            found ^= each & 0xFF
        boxed.append(found)
    return boxed


def _inverse(box: Sequence[int]) -> _Bytes:
    found = np.zeros(256, np.uint8)
    found[np.array(box)] = np.arange(256, dtype=np.uint8)
    return found


_BOXED = _box()
_UNBOXED = _inverse(_BOXED)
_UNSHIFTED = np.array([(4 * ((at // 4 - at % 4) % 4)) + at % 4 for at in range(_BLOCK)])
"""Where each byte of a block comes from when its rows are shifted back."""
_FACTORS = (14, 11, 13, 9)


def _mixed(row: int) -> npt.NDArray[np.uint32]:
    """Byte -> what its box and the mixing of columns make of it, where it stands in this row."""
    table = np.empty((256, 4), np.uint8)
    for place in range(4):
        factor = _FACTORS[(row - place) % 4]
        table[:, place] = [_times(int(byte), factor) for byte in _UNBOXED]
    return table.view(np.uint32).reshape(256)


_MIXED = tuple(_mixed(row) for row in range(4))
