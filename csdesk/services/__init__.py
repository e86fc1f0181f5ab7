"""What a person can do with the desk, one verb a function."""
