"""The worked examples of the methods: inputs and results stand in methods_examples.json."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

EXAMPLES: dict[str, Any] = json.loads(
    (Path(__file__).parent / "methods_examples.json").read_text("utf-8")
)


def example(name: str) -> tuple[dict[str, Any], dict[str, Any], float]:
    """Inputs, expected results and absolute tolerance of one case."""
    case = EXAMPLES[name]
    return case["inputs"], case["expected"], case["abs_tol"]
