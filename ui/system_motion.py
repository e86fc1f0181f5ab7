"""Whether the computer is set to show no animations: what Qt does not tell by itself."""

from __future__ import annotations

import sys
from typing import Final

_CLIENT_AREA_ANIMATION: Final = 0x1042


def shows_no_motion() -> bool:
    """What was chosen for the whole computer; False where it can’t be asked."""
    return sys.platform == "win32" and _windows_is_still()


def _windows_is_still() -> bool:
    """“Animation effects” in the settings of Windows."""
    import ctypes

    windows = getattr(ctypes, "windll", None)
    moves = ctypes.c_int(1)
    asked = windows is not None and windows.user32.SystemParametersInfoW(
        _CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0
    )
    return bool(asked) and not moves.value
