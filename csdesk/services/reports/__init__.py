"""Reports: what is asked for is read once, looked at first, then written whole or not at all."""
