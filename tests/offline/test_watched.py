"""What strace tells of a connection is judged as it should be."""

from __future__ import annotations

import pytest

from tests.offline.watched import reached

INSIDE = [
    '17 connect(3, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X77"}, 21) = 0',
    '17 connect(7, {sa_family=AF_UNIX, sun_path="/tmp/dbus-IREeSHKPuo"}, 22) = 0',
    '17 connect(7, {sa_family=AF_UNIX, sun_path="/run/user/1000/bus"}, 22) = 0',
    '17 connect(9, {sa_family=AF_UNIX, sun_path="/run/user/1000/at-spi/bus_0"}, 30) = 0',
    '17 connect(4, {sa_family=AF_UNIX, sun_path="/var/run/nscd/socket"}, 110) = -1',
    "17 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3",
    '17 sendmsg(3, {msg_name=NULL, msg_iov=[{iov_base="x", iov_len=1}]}, 0) = 1',
]
ELSEWHERE = [
    "17 socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 5",
    "17 socket(AF_INET6, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP) = 5",
    '17 connect(5, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.1")}, 16)',
    '17 sendto(5, "x", 1, 0, {sa_family=AF_INET, sin_port=htons(9)}, 16)',
    '17 connect(5, {sa_family=AF_UNIX, sun_path="/run/cups/cups.sock"}, 110) = 0',
    '17 connect(5, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/../x"}, 110) = 0',
]


def test_the_display_and_the_buses_are_known_by_their_names() -> None:
    found = reached(INSIDE)

    assert found.total() == 5
    assert [place for place in found if place.startswith("ELSEWHERE")] == []


@pytest.mark.parametrize("line", ELSEWHERE)
def test_everything_else_is_told(line: str) -> None:
    (place,) = reached([line])

    assert place.startswith("ELSEWHERE: ")
