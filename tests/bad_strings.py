"""What people, programs and thieves type into fields: each of it is one way to break something."""

from __future__ import annotations

import importlib.util
from pathlib import Path

_HARNESS = Path(__file__).parents[2] / "shared" / "harness" / "bad_strings.py"

OWN = (
    *("", " ", "\t\n", "a\r\nb", "a\0b", "\x1b[31mred", "\x7f", "\u200b", "\ufeffBOM", "\u2028ls"),
    *("\u202eevil\u202c", "\u2066x\u2069", "\ufffe", "a\ud800b", "e\u0301", "\u00e9", "\u0130st"),
    *("stra\u00dfe", "\ufb01x", "\u05d0\u05d1\u05d2 12", "\u0645\u062d\u0645\u062f", "\u674e"),
    *("\U0001f469\u200d\U0001f469\u200d\U0001f467", "Z\u0351\u036b\u0343\u034f\u0334", "\uff1d1+1"),
    *("=1+1", "=cmd|'/c calc'!A0", "+44 20 7946 0000", "-5", "@SUM(A1)", "'quoted", "#REF!", "1E5"),
    *("00123", "1/2", "TRUE", "NULL", "nan", "<b>bold", "<img src=file:///etc/passwd>", "&File"),
    *("<img src='//host/share/x.png'>", "Tom & Jerry", "&amp;", "%s%n%d", "{0.__class__}"),
    *("{{7*7}}", "${7*7}", "';drop table customer;--", "o'Brien", "100%", "a_b", "\\", "NEAR(x"),
    *('"', "*", "a OR b", "../../etc/passwd", "..\\..\\x", "CON", "a:b", "name.", ".hidden", "-rf"),
    *("x\u202egpj.exe", "a" * 300, "x" * 32_768, "x " * 500_000, "a@b.c?bcc=evil@x.org"),
    *("a@b.c%0d%0aBcc:x", "javascript:alert(1)", "file:///etc/passwd", "1e400", "\u0661\u0662"),
)


def bad_strings() -> tuple[str, ...]:
    """Ours, and those of the harness beside the checkout where it is there; each once."""
    found = list(OWN)
    if _HARNESS.exists():
        spec = importlib.util.spec_from_file_location("harness_bad_strings", _HARNESS)
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        found += module.S
    return tuple(dict.fromkeys(found))
