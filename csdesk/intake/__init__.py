"""Files of other programs in, drafts out; no SQL."""
