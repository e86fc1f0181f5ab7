"""Everything that can be set, and what it changes."""
