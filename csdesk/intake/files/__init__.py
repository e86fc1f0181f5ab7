"""A file becomes a table of cells: what it is, its letters, its rows, its headings."""
