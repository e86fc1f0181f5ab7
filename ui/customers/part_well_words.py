"""What is said about keeping going, changing the terms, and parting well."""

from __future__ import annotations

from PySide6.QtCore import QObject

from csdesk.domain.letter import SentBy
from csdesk.domain.money import exponent, half_up
from csdesk.domain.parting import NextStep
from csdesk.domain.spoken import filled
from csdesk.services.partings import WhatNext
from ui.customers.way_cards import Way
from ui.letters.letter_words import sent_words
from ui.wording import Wording


class PartWellWords(QObject):
    """Warm, plain, short; nobody is blamed."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording

    def title(self, name: str) -> str:
        return self.tr("What next with {name}?").format(name=name)

    def line(self, about: WhatNext) -> str:
        standing = about.standing
        if standing is not None and standing.think_until is not None:
            until = self._wording.day_long(standing.think_until)
            if about.may_part_now:
                told = self.tr("You thought it over for a week. You decide, and it stays private.")
                return told
            return filled(
                self.tr("You are thinking it over until {day}. Nothing is sent before."), day=until
            )
        if about.unmet:
            return self.tr("You decide, and it stays private. All of it can be undone.")
        return self.tr("You did what you promised. You decide, and it stays private.")

    def your_message(self, name: str) -> str:
        return self.tr("Your message to {name}").format(name=name)

    def ways(self, about: WhatNext) -> tuple[Way, ...]:
        costs = self.tr("It has paid for itself this half year. Fine, if you want to.")
        if about.monthly_minor:
            told = self.tr("Costs about {amount} a month. Fine, if you want to.")
            whole = 10 ** exponent(self._wording.currency)
            rough = max(1, half_up(about.monthly_minor, whole)) * whole
            costs = filled(told, amount=self._wording.money_rough(rough))
        again = self.tr("Looks again in 3 months")
        return (
            Way(NextStep.KEEP_GOING, self.tr("Keep going as we are"), costs, again, "heart"),
            Way(
                NextStep.CHANGE_TERMS,
                self.tr("Change the terms"),
                self.tr("Say what is free and what is not. Told kindly, in writing."),
                again,
                "file-text",
            ),
            Way(
                NextStep.PART_WELL,
                self.tr("Part well"),
                self.tr("Finish what is open, say a warm goodbye, leave the door open."),
                self.tr("7 days to think it over"),
                "hand-waving",
            ),
        )

    def why_shut(self, about: WhatNext) -> str:
        """Empty while it may be thought about, or is being thought about."""
        if about.standing is not None:
            return ""
        return " ".join(each.words for each in about.unmet)

    def note(self, about: WhatNext, way: NextStep) -> str:
        name = about.customer.first_name
        match way:
            case NextStep.KEEP_GOING:
                day = self._wording.date(about.look_again_on)
                told = self.tr("Today reminds you on {day} to look again.")
                return filled(told, day=day)
            case NextStep.CHANGE_TERMS:
                return self.tr("The letter is kept with the others. You send it when you like.")
        told = self.tr(
            "The story stays, in case {name} comes back. Everyone who answers the phone sees: "
            "“parted well, be kind”. It can be taken back at any time."
        )
        return filled(told, name=name)

    def deed(self, about: WhatNext, way: NextStep) -> str:
        match way:
            case NextStep.KEEP_GOING:
                return self.tr("Keep going")
            case NextStep.CHANGE_TERMS:
                return self.tr("Change the terms")
        if about.standing is None:
            return self.tr("Think it over for 7 days")
        if about.may_part_now or about.unmet:
            return self.tr("Part well with {name}").format(name=about.customer.first_name)
        return self.tr("Keep these words")

    def how_sent(self) -> list[tuple[SentBy | None, str]]:
        """How a goodbye goes out; nobody is parted from without hearing it."""
        return [(None, self.tr("Choose how it goes out")), *sent_words().items()]

    def why_not_sent(self, name: str) -> str:
        told = self.tr("Say how your goodbye goes out to {name}: by mail, on paper or as text.")
        return filled(told, name=name)

    def why_not(self, about: WhatNext, way: NextStep, terms: str, message: str) -> str:
        """Why the deed can't be done yet; empty where it can."""
        if about.standing is not None and about.standing.parted_at is not None:
            return self.tr("You parted from them. Take that back first.")
        if way is NextStep.CHANGE_TERMS and not terms.strip():
            return self.tr("Write down what changes from now on.")
        if way is not NextStep.PART_WELL:
            return ""
        if about.unmet:
            return " ".join(each.words for each in about.unmet)
        if not message.strip():
            return self.tr("Write them a few warm words first.")
        return ""

    def done(self, about: WhatNext, way: NextStep) -> str:
        name = about.customer.first_name
        match way:
            case NextStep.KEEP_GOING:
                return self.tr("You keep going with {name}").format(name=name)
            case NextStep.CHANGE_TERMS:
                return self.tr("Other terms for {name}, in writing").format(name=name)
        if about.standing is None:
            return self.tr("A week to think it over. Nothing is sent.")
        if about.may_part_now:
            return self.tr("Parted well with {name}").format(name=name)
        return self.tr("Kept for when the week is over")

    def plain_goodbye(self, name: str) -> str:
        told = self.tr(
            "Dear {name}, we have done what we promised, and we have nothing more to offer that "
            "would help. We are sorry to lose your business. All the best."
        )
        return told.replace("{name}", name)
