"""Slips of the hand: how many lie between what was typed and what was meant."""

from __future__ import annotations


def slips_between(one: str, other: str, most: int) -> int:
    """Letters left out, added, wrong or swapped with their neighbour; over ``most`` counts alike.

    Source: optimal string alignment, after Damerau (1964), Commun. ACM 7(3), 171-176.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, start=1):
        before, last, row = row, before, [at]
        for there, wanted in enumerate(other, start=1):
            least = min(before[there] + 1, row[-1] + 1, before[there - 1] + (letter != wanted))
            swapped = at > 1 and there > 1 and letter == other[there - 2] and one[at - 2] == wanted
            row.append(min(least, last[there - 2] + 1) if swapped else least)
        if min(row) > most:
            return most + 1
    return row[-1]
