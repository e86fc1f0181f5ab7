"""Insight: who is looked after, and what it costs. A view is made at its first visit."""
