"""Lists as text with a sign between their cells (CSV): for any program there is."""
