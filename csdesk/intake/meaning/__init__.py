"""A table gets a meaning: which program wrote it, and what each of its columns says."""
