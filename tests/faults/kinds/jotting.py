"""Type: a draft that grows with every pause."""

from __future__ import annotations

from collections.abc import Iterator

from tests.faults.bench import Action, Bench, keys

MOST_WORDS = 60


def actions(bench: Bench) -> Iterator[Action]:
    from csdesk.services.drafts import keep_draft

    desk = bench.desk
    typed: list[str] = []
    for key in keys():
        typed.append(key)
        if len(typed) > MOST_WORDS:
            typed = [key]
        name = f"complaint:{typed[0]}:listen"
        body = {"words": " ".join(typed)}
        yield key, lambda name=name, body=body: keep_draft(desk, name, body)


def present(bench: Bench, wrong: list[str]) -> Iterator[str]:
    from csdesk.store.drafts import draft

    if not bench.has_shop:
        return
    with bench.desk.store.read() as work:
        for name in work.connection.execute(draft.select()).scalars().all():
            kept = work.drafts.get(name)
            if kept is not None and name.endswith(":listen"):
                yield from str(kept[0]["words"]).split()
