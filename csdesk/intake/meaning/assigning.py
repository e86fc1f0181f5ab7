"""Who gets what, so that all are served best together."""

from __future__ import annotations

from collections.abc import Sequence


def best_assignment(scores: Sequence[Sequence[float]]) -> list[int | None]:
    """For each row the column it gets, so that the sum of the scores is largest.

    Args:
        scores: one row each with the same number of columns; what is not above zero is no match.
    Returns: for each row the place of its column, or None; no column is given twice.
    Source: Kuhn (1955), Munkres (1957), in the form with shortest augmenting paths.
    """
    if not scores or not scores[0]:
        return [None] * len(scores)
    rows, own = len(scores), len(scores[0])
    width = own + rows  # each row may also stay without
    costs = [[*(-max(score, 0.0) for score in row), *([0.0] * rows)] for row in scores]
    row_price, column_price = [0.0] * (rows + 1), [0.0] * (width + 1)
    row_of = [0] * (width + 1)
    for row in range(1, rows + 1):
        row_of[0] = row
        column = 0
        least = [float("inf")] * (width + 1)
        came_from = [0] * (width + 1)
        done = [False] * (width + 1)
        while row_of[column]:
            done[column] = True
            at, step, following = row_of[column], float("inf"), 0
            for each in range(1, width + 1):
                if done[each]:
                    continue
                cost = costs[at - 1][each - 1] - row_price[at] - column_price[each]
                if cost < least[each]:
                    least[each], came_from[each] = cost, column
                if least[each] < step:
                    step, following = least[each], each
            for each in range(width + 1):
                if done[each]:
                    row_price[row_of[each]] += step
                    column_price[each] -= step
                else:
                    least[each] -= step
            column = following
        while column:
            row_of[column] = row_of[came_from[column]]
            column = came_from[column]
    given: list[int | None] = [None] * rows
    for column in range(1, own + 1):
        row = row_of[column]
        if row and scores[row - 1][column - 1] > 0:
            given[row - 1] = column - 1
    return given
