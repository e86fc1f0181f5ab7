"""How much may come in at once: enough for a shop, and bearable for a small computer."""

LARGEST_FILE = 256 * 2**20
LARGEST_UNPACKED = 300 * 2**20
LARGEST_RATIO = 200
SMALL_MEMBER = 2**20
"""Below this a high ratio harms nobody, and honest small parts reach it."""
MOST_MEMBERS = 1_000
MOST_ROWS = 1_000_000
MOST_COLUMNS = 1_000
MOST_CELLS = 10_000_000
LONGEST_CELL = 100_000
SPARSE_CELLS = 2_000_000
"""A sheet that reaches further than this must not be nearly empty: readers keep all of it."""
SPARSE_SHARE = 1 / 50
