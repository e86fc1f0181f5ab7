"""Complaints: the list, taking one down, and the guided way from first word to settled."""
