"""Workbooks for the accountant: chosen, looked at, exported."""
