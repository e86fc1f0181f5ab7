"""Save: a complaint, its three steps, a photo of it, and a contact with a photo of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

from csdesk.domain.complaint import (
    ActDraft,
    ActStep,
    ComplaintDraft,
    EmpathizeStep,
    ListenDraft,
    ListenStep,
    RemedyDecision,
    Verdict,
)
from csdesk.domain.contact import About, Channel, ContactDraft, EnclosedFile
from csdesk.domain.follow_up import FollowUpDraft
from csdesk.domain.option import Option
from csdesk.domain.promise import PromiseDraft
from csdesk.domain.redress import RedressDraft, RedressForm
from csdesk.store.unit_of_work import Work
from tests.faults.bench import CUSTOMER, Action, Bench, keys

_WORDS = "The wheel rubs "
PNG = b"\x89PNG\r\n\x1a\n"
STARTED, DONE = (0, 0, 0), (2, 2, 1)
"""Options, lines of redress and promises of a complaint, before and after its Act step."""


def actions(bench: Bench) -> Iterator[Action]:
    from csdesk.services.complaints import log_complaint, save_act, save_empathize, save_listen
    from csdesk.services.contacts import log_contact
    from csdesk.services.enclosures import enclose

    desk = bench.desk
    for key in keys():
        made: list[int] = []

        def log(key: str = key, made: list[int] = made) -> None:
            draft = ComplaintDraft(CUSTOMER, f"{_WORDS}{key}", title=key)
            made.append(log_complaint(desk, draft).id)

        yield key, log
        (number,) = made
        listened = ListenStep(number, effect=key * 20, read_back_at=desk.now())
        listen = ListenDraft(listened, key, Channel.PHONE)
        yield f"{key}.listen", lambda draft=listen: save_listen(desk, draft, done=True)
        felt = EmpathizeStep(
            number,
            went_wrong=key,
            verdict=Verdict.WE_FAILED,
            acknowledged_at=desk.now(),
            acknowledged_by=Channel.PHONE,
        )
        yield f"{key}.empathize", lambda step=felt: save_empathize(desk, step, done=True)
        acted = _act(bench, number)
        yield f"{key}.act", lambda draft=acted: save_act(desk, draft, done=True)
        photo = _photo(f"{key}.photo")
        yield (
            f"{key}.photo",
            lambda photo=photo, number=number: enclose(
                desk, CUSTOMER, [photo], complaint_id=number
            ),
        )
        called = ContactDraft(
            CUSTOMER,
            Channel.PHONE,
            About.QUESTION,
            f"{key}.call",
            minutes=5,
            promise=f"{key}.call",
            enclosures=(_photo(f"{key}.call"),),
        )
        yield f"{key}.call", lambda draft=called: log_contact(desk, draft)


def _photo(name: str) -> EnclosedFile:
    return EnclosedFile(f"{name}.png", "image/png", PNG + name.encode() * 1_000)


def _act(bench: Bench, number: int) -> ActDraft:
    now = bench.desk.now()
    return ActDraft(
        ActStep(number, remedy_decision=RemedyDecision.OWED, read_back_at=now),
        (Option(number, 0, "Re-true", chosen=True), Option(number, 1, "New wheel")),
        (RedressDraft(RedressForm.REDO, "Re-true, 12 spokes", 3_800),),
        (RedressDraft(RedressForm.GIFT, "Bell", 1_200),),
        PromiseDraft("Wheel done", now + timedelta(days=2)),
        FollowUpDraft(now.date() + timedelta(days=14), "Still true?"),
    )


def present(bench: Bench, wrong: list[str]) -> Iterator[str]:
    if not bench.has_shop:
        return
    with bench.desk.store.read() as work:
        yield from _complaints(work, wrong)
        yield from _calls(work, wrong)


def _complaints(work: Work, wrong: list[str]) -> Iterator[str]:
    done = {
        name: {step.complaint_id for step in shelf.where() if step.done_at is not None}
        for name, shelf in (
            ("listen", work.listen_steps),
            ("empathize", work.empathize_steps),
            ("act", work.act_steps),
        )
    }
    of_act = [
        Counter(row.complaint_id for row in shelf.where())
        for shelf in (work.options, work.redress, work.promises)
    ]
    photos = {row.complaint_id for row in work.enclosures.where() if row.complaint_id}
    for complaint in work.complaints.where():
        if not complaint.words.startswith(_WORDS):
            continue  # of another kind of work
        key = complaint.words.removeprefix(_WORDS)
        yield key
        yield from (f"{key}.{name}" for name, ids in done.items() if complaint.id in ids)
        parts = tuple(counted[complaint.id] for counted in of_act)
        if parts != (DONE if complaint.id in done["act"] else STARTED):
            wrong.append(f"Complaint {complaint.id} has a part of its Act step only: {parts}.")
        if complaint.id in photos:
            yield f"{key}.photo"


def _calls(work: Work, wrong: list[str]) -> Iterator[str]:
    parts = [
        Counter(row.contact_id for row in shelf.where())
        for shelf in (work.enclosures, work.efforts, work.promises)
    ]
    for contact in work.contacts.where():
        if not contact.said.endswith(".call"):
            continue
        yield contact.said
        counted = tuple(part[contact.id] for part in parts)
        if counted != (1, 1, 1):
            wrong.append(f"Contact {contact.id} is there in part: {counted}.")
