"""Papers: finished documents that are put where the owner wants them, whole or not at all."""

from __future__ import annotations

from pathlib import Path


def keep_paper(path: Path, content: bytes) -> None:
    """Puts a finished document at ``path``, in the place of a document that is there already.

    Raises: Refused("report.shop"): a shop file is never written over;
        Refused("report.full", "report.forbidden", "report.folder", "report.open",
        "report.write"): the disk or the system does not take it, and nothing was changed.
    """
    from csdesk.whole_file import whole_file  # late: most sittings put nothing on paper

    with whole_file(path, overwrite=True) as file:
        file.write(content)
