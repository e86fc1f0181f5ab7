"""Photos and documents that belong to a contact or a complaint, kept inside the shop file."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from csdesk.desk import Desk
from csdesk.domain.complaint import is_whole
from csdesk.domain.contact import EnclosedFile
from csdesk.domain.enclosure import (
    MOST_AT_ONCE,
    PDF,
    SUFFIXES,
    Enclosure,
    KeptFile,
    enclosed_file,
    require_size_of,
    safe_name,
    suffix_to_open,
)
from csdesk.domain.errors import Refused, RuleBroken, ShopUnavailable
from csdesk.domain.shop import Attachment
from csdesk.domain.spoken import said
from csdesk.services.aside import folder_aside
from csdesk.services.efforts import require_theirs
from csdesk.services.papers import keep_paper
from csdesk.store import enclosed
from csdesk.store.complaint_rows import complaint_facts
from csdesk.store.correspondence import enclosure
from csdesk.store.unit_of_work import Work


def read_enclosed(path: Path) -> EnclosedFile:
    """A chosen file, ready to be enclosed; what is too big is not even read.

    Raises: Refused("enclosure.size", "enclosure.kind", "enclosure.empty"): see ``enclosed_file``;
            Refused("enclosure.unreadable"): it can't be read, or is no file.
    """
    shown = safe_name(path.name)
    try:
        if not path.is_file():
            raise OSError
        require_size_of(shown, path.stat().st_size)
        content = path.read_bytes()
    except OSError as error:
        sentence = said(
            "“{name}” can’t be read. Copy it to this laptop first, then choose it again.",
            name=shown,
        )
        raise Refused("enclosure.unreadable", sentence, name=shown) from error
    return enclosed_file(shown, content)


def enclose(
    desk: Desk,
    customer_id: int,
    files: Sequence[EnclosedFile],
    *,
    contact_id: int | None = None,
    complaint_id: int | None = None,
) -> tuple[Enclosure, ...]:
    """Keeps files with a customer, and with the contact or complaint they belong to.

    Raises: Refused("enclosure.size", "enclosure.kind", "enclosure.empty", "enclosure.many");
            Refused("complaint.not_theirs"): the complaint is another customer's;
            NotFound: the customer, contact or complaint is gone.
    """
    now = desk.now()
    with desk.store.write("enclose", now) as work:
        work.customers.require(customer_id)
        require_theirs(work, customer_id, complaint_id)
        if contact_id is not None:
            work.contacts.require(contact_id)
        return add_files(desk, work, files, customer_id, contact_id, complaint_id, now)


def add_files(
    desk: Desk,
    work: Work,
    files: Sequence[EnclosedFile],
    customer_id: int,
    contact_id: int | None,
    complaint_id: int | None,
    now: datetime,
) -> tuple[Enclosure, ...]:
    """The same inside a larger piece of work; every file is looked into once more."""
    if len(files) > MOST_AT_ONCE:
        sentence = said(
            "At most {n} files go with one contact. Log another for the rest.",
            n=MOST_AT_ONCE,
        )
        raise Refused("enclosure.many", sentence)
    return tuple(
        work.enclosures.add(
            Enclosure(
                attachment_id=_kept(work, enclosed_file(file.name, file.content)),
                customer_id=customer_id,
                added_at=now,
                contact_id=contact_id,
                complaint_id=complaint_id,
                person_id=desk.store.person_id,
            )
        )
        for file in files
    )


def _kept(work: Work, file: EnclosedFile) -> int:
    digest = hashlib.sha256(file.content).hexdigest()
    known = enclosed.same_file(work.connection, file.name, file.media_type, digest)
    if known is not None:
        return known
    content = file.content
    return work.attachments.add(
        Attachment(file.name, file.media_type, len(content), digest, content)
    ).id


def enclosures_of(
    desk: Desk,
    customer_id: int,
    *,
    contact_id: int | None = None,
    complaint_id: int | None = None,
) -> tuple[KeptFile, ...]:
    """The files of a customer, or of one contact or complaint of theirs, without their content."""
    conditions = [enclosure.c.customer_id == customer_id]
    if contact_id is not None:
        conditions.append(enclosure.c.contact_id == contact_id)
    if complaint_id is not None:
        conditions.append(enclosure.c.complaint_id == complaint_id)
    with desk.store.read() as work:
        return enclosed.kept_files(work.connection, *conditions)


def enclosed_content(desk: Desk, enclosure_id: int) -> EnclosedFile:
    """What is in an enclosed file, as it was put in.

    Raises: NotFound: it was taken away;
            ShopUnavailable("enclosure.damaged"): the shop file holds something else by now.
    """
    with desk.store.read() as work:
        kept = work.attachments.require(work.enclosures.require(enclosure_id).attachment_id)
    if hashlib.sha256(kept.content).hexdigest() != kept.sha256:
        raise ShopUnavailable(
            "enclosure.damaged",
            "“{name}” is damaged inside the shop file. A backup has it.",
            name=kept.name,
        )
    return EnclosedFile(kept.name, kept.media_type, kept.content)


def save_copy(desk: Desk, enclosure_id: int, path: Path) -> Path:
    """Puts what is in an enclosed file at ``path``, whole or not at all; returns where it is.

    Raises: NotFound, ShopUnavailable: as ``enclosed_content``; Refused: as ``keep_paper``.
    """
    keep_paper(path, enclosed_content(desk, enclosure_id).content)
    return path


def copy_to_open(desk: Desk, enclosure_id: int) -> Path:
    """A copy for another program to open, which goes when this one ends.

    It lies in a folder of this person alone. What it is called follows from what is in it, never
    from a name that somebody gave it.

    Raises: NotFound, ShopUnavailable: as ``enclosed_content``;
        Refused("enclosure.not_opened"): it is neither a photo nor a PDF, whatever its name says;
        Refused: as ``keep_paper``, or "enclosure.no_room".
    """
    kept = enclosed_content(desk, enclosure_id)
    suffix = suffix_to_open(kept.content)
    if suffix is None:
        raise Refused(
            "enclosure.not_opened",
            "“{name}” is neither a photo nor a PDF, so it is not opened from here. "
            "You can save a copy.",
            name=safe_name(kept.name),
        )
    try:
        folder = folder_aside("csdesk-open-", wiped_at_exit=True)
    except OSError as error:
        raise Refused("enclosure.no_room", "There is no room for a copy to open.") from error
    path = folder / f"{'document' if suffix == SUFFIXES[PDF] else 'photo'}{suffix}"
    keep_paper(path, kept.content)
    return path


def take_out(desk: Desk, enclosure_id: int) -> None:
    """Takes a file away from where it was enclosed by mistake.

    Raises: NotFound: it was taken away already;
            RuleBroken("enclosure.new_fact"): a complaint was taken up again over it.
    """
    with desk.store.write("take_out", desk.now()) as work:
        complaint_id = work.enclosures.require(enclosure_id).complaint_id
        work.enclosures.remove(enclosure_id)
        if complaint_id is not None and not is_whole(complaint_facts(work, complaint_id)):
            raise RuleBroken(
                "enclosure.new_fact",
                "This is the new fact the complaint was taken up again over, so it stays.",
            )
