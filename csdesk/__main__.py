"""``python -m csdesk`` is the command line alone."""

from __future__ import annotations

import sys

from csdesk.cli import main

sys.exit(main())
