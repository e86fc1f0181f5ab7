"""What asks before anything is shown: the passphrase of a shop, and the lock of the screen."""
