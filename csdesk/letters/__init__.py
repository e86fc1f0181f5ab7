"""Letters: the words they ship with, and the facts that fill them."""
