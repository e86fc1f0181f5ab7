"""Plots. Import a chart only where it is first shown: it brings pyqtgraph and numpy with it."""
