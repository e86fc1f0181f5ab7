"""What can go wrong in a way a person can mend, with the sentence that says so."""

from __future__ import annotations

from csdesk.domain.spoken import Told, said


class CsdeskError(Exception):
    """A person's mistake or bad luck: a stable code and one plain sentence.

    Args:
        sentence: in English, with places in braces that facts fill; said in the language that is
            spoken (``csdesk.domain.spoken``).
        facts: what the sentence is about, for whoever handles the error.
    """

    def __init__(self, code: str, sentence: str, /, **facts: object) -> None:
        self.code = code
        self.sentence = said(sentence, **facts)
        self.facts = facts
        super().__init__(self.sentence)


class NotFound(CsdeskError):
    """Something that was named is not, or no longer, there."""


class RuleBroken(CsdeskError):
    """What was asked for breaks a rule of the shop, for instance skips a step of a complaint."""


class Refused(CsdeskError):
    """A file or an input can't be taken as it is; nothing was changed."""


class ShopUnavailable(CsdeskError):
    """The shop file can't be opened or written now: locked, read-only, full, damaged or newer."""


class LeftClosed(ShopUnavailable):
    """What was asked for is done, but the shop could not be opened again: its desk is closed.

    The code is that of what stood in the way, for instance “shop.in_use”.
    """

    def __init__(self, why: CsdeskError) -> None:
        done = said("What you asked for is done, but the shop is closed now.")
        super().__init__(why.code, Told(f"{done} {why.sentence}"), **why.facts)


class Cancelled(CsdeskError):
    """The person stopped a long piece of work; nothing is left half done."""

    def __init__(self) -> None:
        super().__init__("cancelled", said("Stopped, as you asked. Nothing was changed."))
