"""The colour tokens of the design language, as data: one table a scheme."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

_NAMES: Final = (
    "win",
    "sheet",
    "card",
    "raised",
    "sunken",
    "hover",
    "sel",
    "line",
    "line2",
    "input",
    "text",
    "text2",
    "text3",
    "accent",
    "accentHover",
    "accentPressed",
    "onAccent",
    "accentSub",
    "accentTxt",
    "brings",
    "costs",
    "ok",
    "okTxt",
    "okSub",
    "warn",
    "warnTxt",
    "warnSub",
    "bad",
    "badTxt",
    "badSub",
    "info",
    "infoTxt",
    "infoSub",
    "plum",
    "plumTxt",
    "plumSub",
    "grid",
    "scrim",
    "avatarRose",
    "avatarRoseTxt",
    "avatarTeal",
    "avatarTealTxt",
    "avatarPlum",
    "avatarPlumTxt",
    "avatarSand",
    "avatarSandTxt",
    "avatarOlive",
    "avatarOliveTxt",
    "avatarBlue",
    "avatarBlueTxt",
    "tint",
    "off",
    "offTxt",
    "badge",
)


def _table(values: str) -> MappingProxyType[str, str]:
    return MappingProxyType(dict(zip(_NAMES, values.split(), strict=True)))


LIGHT: Final = _table(
    "#E9EEEC #F7F9F8 #FFFFFF #FFFFFF #F0F4F2 #F1F5F3 #E3F1EE #DFE5E3 #CBD4D1 #84918D "
    "#15201D #46534F #5F6C68 #0B6B62 #095B54 #074C46 #FFFFFF #E0F0ED #0A6159 #07626D #DB6A0C "
    "#0B7F6F #0A6159 #E0F0ED #DB6A0C #9A4700 #FDEFE0 #C6283F #AE1F35 #FCE9EB "
    "#3A72B5 #29588F #E8F0FA #94509F #7A3A8C #F5EAF8 #E8EDEB #5715201D "
    "#F8E1E4 #A32741 #DCEBE7 #0F5A52 #EFE3F3 #6F3481 #F6E6D9 #8A4210 #E9EBD8 #4F561C "
    "#E4E8F7 #30488F #0A15201D #DFE5E3 #5A6763 #DAE2DF"
)
DARK: Final = _table(
    "#0D1211 #131918 #1A2120 #232B2A #151C1B #222A28 #1B312D #28302E #38423F #6C7A76 "
    "#E8EEEC #B4BFBC #93A09C #4CBDAC #63CCBC #3AA696 #06211D #17332E #6FD3C3 #2FA5B5 #FBB070 "
    "#4CBDAC #6FD3C3 #17332E #FBB070 #F2A766 #35261A #F0707F #F78F9A #3B2024 "
    "#6FA3E6 #93BBF0 #1C2A3C #C48BD6 #D6A6E4 #30233A #252D2B #8C000000 "
    "#442429 #F39AA8 #1E3C37 #7FD3C4 #37273F #D3A8E0 #402C1D #F1AE7B #30351D #CDD28F "
    "#232D4A #A3B8F2 #00000000 #28302E #93A09C #232B2A"
)
HIGH_CONTRAST: Final = _table(
    "#000000 #000000 #000000 #000000 #000000 #1F1F1F #003B36 #FFFFFF #FFFFFF #FFFFFF "
    "#FFFFFF #FFFFFF #E6E6E6 #5FE3CF #8FF0E1 #3CCDB8 #000000 #000000 #8FF0E1 #4DD3E6 #FFB86B "
    "#5FE3CF #8FF0E1 #000000 #FFB86B #FFC98F #000000 #FF8F9B #FFA8B1 #000000 "
    "#8FBEFF #B0D1FF #000000 #DFA8F0 #E9C3F5 #000000 #4D4D4D #B3000000 "
    "#000000 #FFA8B1 #000000 #8FF0E1 #000000 #E9C3F5 #000000 #FFC98F #000000 #DDE3A0 "
    "#000000 #B0D1FF #00000000 #000000 #8F8F8F #000000"
)
AVATARS: Final = ("Rose", "Teal", "Plum", "Sand", "Olive", "Blue")
TONES: Final = ("ok", "warn", "bad", "info", "plum")
