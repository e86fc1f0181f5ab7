"""SHA256SUMS of everything that is given away: ``python checksums.py DIST``.

Whoever downloads it compares with ``sha256sum --check SHA256SUMS``.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

NAME = "SHA256SUMS"


def write_checksums(dist: Path) -> Path:
    """Writes one line for each file of ``dist``, in the form that ``sha256sum`` reads.

    What lies there as a folder is not given away as it is.

    Raises: OSError.
    """
    files = sorted(path for path in dist.iterdir() if path.is_file() and path.name != NAME)
    sums = dist / NAME
    lines = "".join(f"{_sha256(path)}  {path.name}\n" for path in files)
    sums.write_text(lines, encoding="utf-8", newline="\n")
    return sums


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    print(write_checksums(Path(sys.argv[1])).read_text(encoding="utf-8"), end="")
