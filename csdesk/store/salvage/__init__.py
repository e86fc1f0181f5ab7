"""A whole shop file from everything that can be read of a damaged one, which is only read."""
