"""The columns of each sheet: their headings, how they look, what is read from a line."""
