"""What lies inside a library: what it tells by its own bill, and what ``inside.toml`` knows."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Mapping
from importlib import metadata
from pathlib import Path
from typing import Any

from libraries import HERE, Part, by_hand, slug, texts_of


def parts_inside(part: Part) -> list[Part]:
    """What a library tells itself comes before what ``inside.toml`` knows."""
    told = _from_own_bill(part)
    known = {inner.name.lower() for inner in told}
    for each in by_hand()["part"]:
        here = sys.platform in each.get("systems", (sys.platform,))
        if each["within"] == part.name and here and each["name"].lower() not in known:
            version = _seen(each["seen"], part.files) if "seen" in each else ""
            told.append(
                Part(
                    name=each["name"],
                    version=version,
                    licence=each["licence"],
                    homepage=each["homepage"],
                    purl=f"pkg:generic/{slug(each['name'])}" + (f"@{version}" if version else ""),
                    copyright=each["copyright"],
                    within=part.name,
                    texts=texts_of(each["texts"]),
                )
            )
    return told


def _seen(pattern: str, files: Iterable[tuple[str, str]]) -> str:
    """The version that a library tells in its names or its bytes; "" where it keeps silent."""
    for name, source in files:
        found = re.search(pattern, name)
        is_library = re.search(r"\.(so|dll|dylib|pyd)\b", name) and Path(source).is_file()
        if not found and is_library:
            inside = re.search(pattern.encode(), Path(source).read_bytes())
            if inside:
                return inside[1].decode()
        if found:
            return found[1]
    return ""


def _from_own_bill(part: Part) -> list[Part]:
    """What a library built in, by the bill of materials that it brings (PEP 770)."""
    if not part.purl.startswith("pkg:pypi/"):
        return []
    found = []
    for file in metadata.files(part.name) or []:
        if ".dist-info/sboms/" in str(file).replace("\\", "/"):
            bill = json.loads(Path(file.locate()).read_text(encoding="utf-8"))
            found += [
                _told_by(each, part.name)
                for each in bill.get("components", [])
                if each.get("scope") != "excluded"  # what only builds it
            ]
    return [inner for inner in found if inner.name != part.name]


def _told_by(component: Mapping[str, Any], within: str) -> Part:
    said = [
        each.get("expression") or each.get("license", {}).get("id", "")
        for each in component.get("licenses") or []
    ]
    guessed = {"openssl": "Apache-2.0"}.get(component["name"], "")
    name, version = str(component["name"]), str(component.get("version", ""))
    links = {e["type"]: e["url"] for e in component.get("externalReferences") or []}
    licence = " AND ".join(filter(None, said)) or guessed
    words = re.findall(r"[A-Za-z0-9.\-]+", licence)
    return Part(
        name=name,
        version=version,
        licence=licence,
        homepage=links.get("website") or links.get("vcs") or "",
        purl=str(component.get("purl", "")).partition("?")[0],
        copyright=str(component.get("author") or ""),
        within=within,
        texts=texts_of(
            word for word in words if (HERE / "licence_texts" / f"{word}.txt").is_file()
        ),
    )
