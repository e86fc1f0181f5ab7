"""Insight: what the records of the whole shop answer, and how firmly."""
