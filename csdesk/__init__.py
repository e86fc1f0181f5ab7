"""What csdesk knows and does; runs without a screen."""

import os

# Sums here are small: several threads of numpy's would only wait for one another, and where the
# computer is busy with something else a thirtieth of a second becomes two whole ones.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
