"""Who can read the shop: its passphrase, its PIN, its file on the disk."""
