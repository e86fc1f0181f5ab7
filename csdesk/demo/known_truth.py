"""What is true of a synthetic shop, as it was chosen: what analyses of it have to find again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

THREE_YEARS = 1_095
"""Days that the records of a synthetic shop go back, where nobody asks for others."""


class Hidden(StrEnum):
    """Something about customers that moves care and later buying, and is written down nowhere."""

    NOTHING = "nothing"
    LOYALTY = "loyalty"
    """Who gets more care also goes on buying more."""
    SEVERITY = "severity"
    """Who gets more care was hurt more than it says, and goes on buying less."""


@dataclass(frozen=True, slots=True)
class Truth:
    """The truth of one synthetic shop.

    ``payback`` is the later margin that each extra 1 of care after a complaint brings back;
    ``caste`` how strongly customers who spend more are answered sooner for the same kind of
    problem, from 0 (not at all) to 1 (their spending alone decides).
    """

    payback: float = 1.0
    caste: float = 0.0
    care_by_person: tuple[float, ...] = (1.42, 1.0, 0.70)
    """How much each person spends on the same complaint, against the usual."""
    later_buying: tuple[float, float, float] = (1.0, 0.85, 0.65)
    """What is left of buying after a small, a serious and a grave complaint."""
    hard_cases: bool = False
    """Whether the grave complaints mostly go to the first person."""
    repeat_complainers: bool = False
    """Whether few customers raise most complaints."""
    knows_size: bool = False
    """Whether care follows how big a customer truly is, not how big the records show them."""
    hidden: Hidden = Hidden.NOTHING

    def told(self) -> dict[str, float | list[float]]:
        """The truth as it is written to files."""
        return {
            "payback": self.payback,
            "caste": self.caste,
            "care_by_person": list(self.care_by_person),
            "later_buying": list(self.later_buying),
        }

    def sentences(self) -> tuple[str, ...]:
        """The truth in words."""
        answered = "Whoever spends more waits as long as others for the same kind of problem."
        if self.caste:
            answered = f"Whoever spends more is answered sooner (strength {self.caste:g} of 1)."
        grows = "Care grows with a customer's size: with its power of 0.3, as the records show it."
        times = ", ".join(f"{share:g}" for share in self.care_by_person)
        left = ", ".join(f"{share:.0%}" for share in self.later_buying)
        return (
            f"Each 1 of extra care after a complaint brings back {self.payback:g} of later margin.",
            answered,
            grows,
            f"The people of the shop spend {times} times the usual on the same complaint.",
            f"After a small, a serious and a grave complaint {left} of buying goes on.",
        )
