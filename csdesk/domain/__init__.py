"""The values of a shop and their rules; standard library only."""
