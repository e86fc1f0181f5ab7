"""Reports as values: sheets of lines, pages of words, and what ties them together."""
