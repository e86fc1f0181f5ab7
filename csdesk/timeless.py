"""Parts of an archive that tell neither when nor where they were made."""

from __future__ import annotations

from zipfile import ZIP_DEFLATED, ZipInfo

from csdesk.whole_file import OWNER_ONLY

_NO_TIME = (1980, 1, 1, 0, 0, 0)
_UNIX = 3


def timeless(name: str) -> ZipInfo:
    """A part of an archive, the same whatever the clock and the system."""
    part = ZipInfo(name, _NO_TIME)
    part.compress_type = ZIP_DEFLATED
    part.create_system, part.external_attr = _UNIX, OWNER_ONLY << 16
    return part
