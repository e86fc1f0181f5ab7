"""The bill of materials of the bundle, in CycloneDX: LICENSES/csdesk.cdx.json."""

from __future__ import annotations

import hashlib
import re
import uuid
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.dependency import Dependency
from cyclonedx.model.license import DisjunctiveLicense, License
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from libraries import PROJECT, Part
from packageurl import PackageURL
from packaging.utils import canonicalize_name
from papers import BILL

_LOCK = PROJECT / "requirements-bundle.lock"
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "csdesk")


def write_bill(parts: Iterable[Part], version: str, made: datetime, folder: Path) -> None:
    """Writes the bill into a folder.

    Raises: ValueError: it would not be what CycloneDX asks for.
    """
    text = bill_of(tuple(parts), version, made)
    wrong = faults_of(text)
    if wrong:
        raise ValueError(f"{BILL} is no bill of materials: {wrong}")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / BILL).write_text(text, encoding="utf-8", newline="\n")


def faults_of(text: str) -> str:
    """What is wrong with a bill by the schema of CycloneDX; "" if nothing is."""
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    return "" if fault is None else str(fault)


def bill_of(parts: tuple[Part, ...], version: str, made: datetime) -> str:
    """The same parts give the same text."""
    licences = LicenseFactory()
    itself = Component(
        name="csdesk",
        version=version,
        type=ComponentType.APPLICATION,
        licenses=[licences.make_from_string("MIT")],
        bom_ref=f"csdesk@{version}",
    )
    hashes = _hashes_of_lock(_LOCK.read_text(encoding="utf-8"))
    components = {part: _component(part, licences, hashes) for part in parts}
    bill = Bom(components=components.values())
    bill.metadata.component = itself
    bill.metadata.timestamp = made.astimezone(UTC)
    told = "\n".join(f"{part.purl} {part.version} {part.within}" for part in parts)
    bill.serial_number = uuid.uuid5(_NAMESPACE, f"{version} {made:%FT%T} {told}")
    inner = {part.name: [each for each in parts if each.within == part.name] for part in parts}
    needs = {itself: [components[part] for part in parts if not part.within]}
    needs |= {
        components[part]: [components[each] for each in inner[part.name]]
        for part in parts
        if not part.within
    }
    bill.dependencies = [
        Dependency(ref.bom_ref, [Dependency(each.bom_ref) for each in needed])
        for ref, needed in needs.items()
    ]
    return f"{JsonV1Dot6(bill).output_as_string(indent=1)}\n"


def _component(
    part: Part, licences: LicenseFactory, hashes: Mapping[str, list[HashType]]
) -> Component:
    key = re.sub(r"[^A-Za-z0-9.+-]+", "-", f"{part.within}.{part.name}".strip("."))
    known = hashes.get(f"{canonicalize_name(part.name)}=={part.version}", [])
    references = []
    if part.homepage:
        kind = ExternalReferenceType.WEBSITE
        references.append(ExternalReference(type=kind, url=XsUri(part.homepage)))
    if part.source or known:
        kind = ExternalReferenceType.DISTRIBUTION
        references.append(
            ExternalReference(type=kind, url=XsUri(part.source or part.purl), hashes=known)
        )
    return Component(
        name=part.name,
        version=part.version or None,
        type=ComponentType.LIBRARY,
        licenses=[_licence(part.licence, licences)],
        purl=PackageURL.from_string(part.purl),
        copyright=part.copyright or None,
        external_references=references,
        hashes=_hash_of_single(part),
        bom_ref=f"{key}@{part.version}",
    )


def _licence(words: str, licences: LicenseFactory) -> License:
    """As an SPDX identifier or expression where it is one, else by its name."""
    if words.startswith("LicenseRef-"):
        return DisjunctiveLicense(name=words)
    return licences.make_from_string(words)


def _hash_of_single(part: Part) -> list[HashType]:
    """Of a library that is one file, as the system's are before they are stripped."""
    if len(part.files) != 1 or part.within:
        return []
    content = Path(part.files[0][1]).read_bytes()
    return [HashType(alg=HashAlgorithm.SHA_256, content=hashlib.sha256(content).hexdigest())]


def _hashes_of_lock(text: str) -> Mapping[str, list[HashType]]:
    """Of each ``name==version`` what its files in the registry may hash to."""
    found: dict[str, list[HashType]] = {}
    for line in text.replace("\\\n", " ").splitlines():
        pinned = re.match(r"([^\s;=]+==[^\s;]+)", line)
        if pinned:
            sums = re.findall(r"--hash=sha256:([0-9a-f]{64})", line)
            hashes = [HashType(alg=HashAlgorithm.SHA_256, content=each) for each in sums]
            found.setdefault(pinned[1], []).extend(hashes)
    return found
