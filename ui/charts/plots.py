"""pyqtgraph, without the OpenGL that it would load to offer it: these charts never paint with it.

Its bindings are larger than those of all widgets, so the bundle leaves them out.
"""

from __future__ import annotations

import sys
from types import ModuleType


def _leave_out_opengl() -> None:
    for name, promised in (("QtOpenGL", ()), ("QtOpenGLWidgets", ("QOpenGLWidget",))):
        absent = ModuleType(f"PySide6.{name}")
        for each in promised:
            setattr(absent, each, type(each, (), {}))
        sys.modules.setdefault(absent.__name__, absent)


_leave_out_opengl()

import pyqtgraph as pg  # noqa: E402

__all__ = ["pg"]
