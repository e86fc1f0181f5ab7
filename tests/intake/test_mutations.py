"""Lists as other programs and people would change them: read right, asked about, or refused."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.faults.mutations import MOVES, known_lists, tried, tried_made_up

seeds = st.integers(0, 10**9)
moves = st.lists(st.sampled_from(sorted(MOVES)), max_size=3, unique=True)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(moves, seeds)
def test_a_changed_list_of_an_unknown_program_is_never_read_wrong_in_silence(names, seed):
    assert tried_made_up(names, seed) == ""


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(sorted(known_lists())), moves, seeds)
def test_a_changed_list_of_a_known_program_is_never_read_wrong_in_silence(name, names, seed):
    assert tried(name, names, seed) == ""
