"""Help beside the work: its window, which page belongs to a screen, and the tour."""
