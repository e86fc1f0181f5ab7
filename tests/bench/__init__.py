"""Ratios of speed: csdesk against the least that the same work costs, both in one run."""
