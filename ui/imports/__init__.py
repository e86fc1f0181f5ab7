"""Bringing lists in from files, step by step."""
