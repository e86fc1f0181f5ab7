"""Parts without a noun: everything a page is put together from."""
