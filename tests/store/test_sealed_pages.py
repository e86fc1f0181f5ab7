"""Pages of an encrypted file in clear, without the help of SQLCipher."""

from __future__ import annotations

from pathlib import Path

from csdesk.store.cipher import new_cipher
from csdesk.store.opening import open_store
from csdesk.store.salvage.pages import LEAF, kind_of
from csdesk.store.salvage.sealed_pages import SealedPages


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
