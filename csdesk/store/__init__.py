"""The shop file: the only place that speaks SQL."""
