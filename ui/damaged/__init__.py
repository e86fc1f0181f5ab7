"""The calm page of a damaged shop file: what is wrong, and three ways on."""
