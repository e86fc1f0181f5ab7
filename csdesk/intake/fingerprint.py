"""What makes the same document the same in a second import."""

from __future__ import annotations

from hashlib import blake2b


def fingerprint(*parts: str) -> str:
    """A short digest of the words that tell a document or a customer from every other."""
    return blake2b("\x1f".join(parts).encode("utf-8", "replace"), digest_size=16).hexdigest()
