"""Files in, drafts out.

The way of a file: ``reading.read_table`` -> ``understanding.understand`` -> ``plan.plan_import``.
Nothing here knows the shop file; what a program's export looks like is data in
``resources/layouts``.
"""
