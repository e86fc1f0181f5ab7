"""Three questions before the first day."""
