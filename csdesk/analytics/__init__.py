"""Figures from facts: arrays in, arrays out; no disk, no clock."""
