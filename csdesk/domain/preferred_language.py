"""Which of our languages a customer wants to be written in, from what somebody typed."""

from __future__ import annotations

import re
from typing import Final

_NAMES: Final = {
    "en": "english englisch anglais inglés ingles inglese",
    "de": "german deutsch allemand alemán aleman tedesco",
    "fr": "french französisch franzoesisch français francais francés frances francese",
    "es": "spanish spanisch espagnol español espanol castellano spagnolo",
    "it": "italian italienisch italien italiano",
}
_LANGUAGE_OF: Final = {name: code for code, names in _NAMES.items() for name in names.split()}
_CODE: Final = re.compile(r"(en|de|fr|es|it)(?:[-_][a-z]{2})?")


def preferred_language(typed: str) -> str:
    """The first of ``LANGUAGES`` that is named; empty where none is.

    ``Swedish, English is fine`` is English; a code counts where it stands alone: ``de_CH``.
    """
    plain = typed.casefold().strip()
    code = _CODE.fullmatch(plain)
    if code is not None:
        return code[1]
    words = re.findall(r"[^\W\d_]+", plain)
    return next((_LANGUAGE_OF[word] for word in words if word in _LANGUAGE_OF), "")
