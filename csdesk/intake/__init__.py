"""Files in, drafts out.

The way of a file: ``files.reading.read_table`` -> ``meaning.understanding.understand`` ->
``drafting.plan.plan_import``. Beside these three rooms stands what more than one of them needs.
Nothing here knows the shop file; what a program's export looks like is data in
``resources/layouts``.
"""
