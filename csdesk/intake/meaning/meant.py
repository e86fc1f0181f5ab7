"""What was probably meant by a cell that can't be read; only ever offered, never taken."""

from __future__ import annotations

import re
from collections.abc import Callable

from csdesk.domain.import_fields import AMOUNT_FIELDS, Field
from csdesk.intake.meaning.looks import MAIL

_AT = re.compile(r"\s*[\[({]\s*(?:at|ät|arroba)\s*[\])}]\s*|\s+at\s+", re.IGNORECASE)
_DOT = re.compile(r"\s*[\[({]\s*(?:dot|punkt|point)\s*[\])}]\s*|\s+dot\s+", re.IGNORECASE)
_LETTERS = str.maketrans({"O": "0", "o": "0", "l": "1", "I": "1", "|": "1", "S": "5", "B": "8"})
_SLIPS = {
    "gmial.com": "gmail.com",
    "gmai.com": "gmail.com",
    "gmail.con": "gmail.com",
    "gmail.co": "gmail.com",
    "gamil.com": "gmail.com",
    "gmal.com": "gmail.com",
    "hotmial.com": "hotmail.com",
    "hotmail.con": "hotmail.com",
    "hotmal.com": "hotmail.com",
    "outlok.com": "outlook.com",
    "outlook.con": "outlook.com",
    "yaho.com": "yahoo.com",
    "yahoo.con": "yahoo.com",
    "iclod.com": "icloud.com",
    "web.ed": "web.de",
    "gmx.ed": "gmx.de",
}
_MOST_LETTERS = 2
_CENTS = re.compile(r"^\D*\d+[.,]\d\d\D*$")
"""One sign before two digits: it stands before cents, whichever sign the column has."""
_OTHER_SIGN = str.maketrans({".": ",", ",": "."})


def is_slip(mail: str) -> bool:
    """Whether an address is well written, but hardly any host is called so."""
    return mail.rpartition("@")[2].casefold() in _SLIPS


def mail_meant(typed: str) -> str:
    """A mail address with its slips mended; empty where that makes none, or there are none."""
    mended = _DOT.sub(".", _AT.sub("@", typed.strip())).strip(" ,;.<>\"'")
    mended = re.sub(r"\s*@\s*", "@", mended).replace("@@", "@").replace(",", ".")
    name, _, host = mended.rpartition("@")
    mended = f"{name}@{_SLIPS.get(host.casefold(), host)}"
    return mended if mended != typed and MAIL.fullmatch(mended) else ""


def cell_meant(wanted: Field, typed: str, parse: Callable[[str], object]) -> str:
    """An amount or a day whose letters stand for digits; empty where nothing comes of it."""
    if wanted in AMOUNT_FIELDS and typed.rstrip().endswith((",", ".", ";")):
        mended = typed.rstrip(" ,.;")
    else:
        mended = typed.translate(_LETTERS)
    changed = sum(one != two for one, two in zip(typed, mended, strict=False))
    if mended == typed or changed > _MOST_LETTERS or not any(map(str.isdigit, typed)):
        return ""
    forms = [mended]
    if wanted in AMOUNT_FIELDS and _CENTS.search(mended):
        forms.append(mended.translate(_OTHER_SIGN))
    return next((form for form in forms if parse(form) is not None), "")
