"""What fields hold because of a choice alone, until somebody writes something else there."""

from __future__ import annotations

from ui.complaints.inputs import Body, Inputs, read_input
from ui.widgets.fields import LineField

Group = tuple[str, ...]


class Proposals:
    """Fields that follow a choice. Each group of them follows as a whole, until it is edited."""

    def __init__(self, inputs: Inputs, *groups: Group) -> None:
        self._inputs, self._groups = inputs, groups
        self._wanted: Body = {}
        self.held: Body = {}
        """What was proposed last, by the name of the field; it goes into the draft."""

    def begin(self, held: object, wanted: Body) -> None:
        """Take up what was proposed before; ``wanted`` is what the choice on file asks for."""
        self.held = dict(held) if isinstance(held, dict) else {}
        self._wanted = wanted

    def follow(self, wanted: Body) -> None:
        """The choice asks for these values now; a group that is missing is left alone."""
        before, self._wanted = self._wanted, wanted
        for group in self._groups:
            moved = any(wanted.get(name) != before.get(name) for name in group)
            if moved and set(group) <= wanted.keys() and self._may_write(group):
                self._write(group)

    def renew(self, *group: str) -> None:
        """Propose what the choice asks for now in place of an old proposal that still stands."""
        if self._as_proposed(group):
            self._write(group)

    def stands(self, *group: str) -> bool:
        """Whether the fields say something, and just what was proposed."""
        return self._as_proposed(group) and not self._is_blank(group)

    def _write(self, group: Group) -> None:
        self._inputs.fill({name: self._wanted[name] for name in group})
        self.held |= {name: self._now(name) for name in group}

    def _may_write(self, group: Group) -> bool:
        return self._as_proposed(group) or self._is_blank(group)

    def _as_proposed(self, group: Group) -> bool:
        return all(name in self.held and self._now(name) == self.held[name] for name in group)

    def _is_blank(self, group: Group) -> bool:
        written = [name for name in group if isinstance(self._inputs.fields[name], LineField)]
        return bool(written) and not any(map(self._inputs.text, written))

    def _now(self, name: str) -> object:
        return read_input(self._inputs.fields[name])
