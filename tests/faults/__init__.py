"""Workloads that may be killed or lose their power at any moment, and what must be left of them."""
