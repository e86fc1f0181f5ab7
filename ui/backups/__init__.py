"""Copies of the shop: making them quietly, saying how things stand, bringing one back."""
