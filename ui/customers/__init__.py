"""Customers: the list, one customer's page, and what is written down for them by hand."""
