"""Tests of csdesk: a folder a floor, journeys across all of them, faults and bench."""
