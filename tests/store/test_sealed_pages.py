"""Pages of an encrypted file in clear, without the help of SQLCipher."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from csdesk.store.cipher import new_cipher
from csdesk.store.opening import open_store
from csdesk.store.salvage_pages import LEAF, kind_of
from csdesk.store.sealed_pages import SealedPages, deciphered, rounds_of


def test_a_block_is_deciphered_as_in_the_example_of_the_standard() -> None:
    """FIPS 197, appendix C.3."""
    sealed = bytes.fromhex("8ea2b7ca516745bfeafc49904b496089")

    clear = deciphered(np.frombuffer(sealed, np.uint8).reshape(1, 16), rounds_of(bytes(range(32))))

    assert clear.tobytes().hex() == "00112233445566778899aabbccddeeff"


def test_only_pages_whose_seal_holds_are_read(tmp_path: Path) -> None:
    path = tmp_path / "locked.csdesk"
    cipher = new_cipher("four words are enough")
    open_store(path, make_if_missing=True, cipher=cipher).close()
    content = bytearray(path.read_bytes())
    content[4096 * 3 + 7] ^= 1
    path.write_bytes(content)

    with path.open("rb") as file:
        pages = SealedPages(file, len(content), cipher)

        assert pages.read(1).startswith(b"SQLite format 3\0")
        assert pages.read(4) == bytes(4096)
        kinds = {kind_of(pages.read(number), number) for number in range(1, pages.count + 1)}
        assert LEAF in kinds
        assert kinds <= {0, 2, 5, 10, 13}
