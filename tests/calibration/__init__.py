"""How often the statistics of Insight err, on shops of which the truth is known.

``python -m tests.calibration`` makes thousands of synthetic shops, asks the shipped analytics,
and prints what came out beside the figures of METHODS. ``--quick`` does the same with fewer.
"""
