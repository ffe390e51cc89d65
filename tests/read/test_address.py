from __future__ import annotations

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.read.address import Reach, RefusedError, is_public

CLOSED_V4 = """
    0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.255.255.255 168.63.129.16 169.254.169.254 172.16.0.1 172.31.255.255
    192.0.0.170 192.0.2.1 192.31.196.1 192.52.193.1 192.88.99.1 192.168.1.1 192.175.48.1 198.18.0.1 198.51.100.7
    203.0.113.9 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255
"""
CLOSED_V6 = """
    :: ::1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 ::127.0.0.1 64:ff9b::7f00:1 64:ff9b::808:808 64:ff9b:1::1 100::1 2001::1
    2001:0:4137:9e76::1 2001:10::1 2001:20::1 2001:db8::1 2002:7f00:1::1 2002:808:808::1 2620:4f:8000::1 3fff::1
    5f00::1 fc00::1 fd12::1 fe80::1 fe80::1%eth0 2a00::1%1 fec0::1 ff02::1
"""
OPEN = [
    "1.1.1.1",
    "93.184.215.14",
    "172.32.0.1",
    "100.128.0.1",
    "223.255.255.254",
    "2001:4860:4860::8888",
    "2a00:1450::1",
]


@pytest.mark.parametrize("address", [*CLOSED_V4.split(), *CLOSED_V6.split()])
def test_closed_addresses(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", OPEN)
def test_open_addresses(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


@given(st.ip_addresses())
def test_what_the_library_knows_as_closed_is_closed(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> None:
    if (
        address.is_private
        or address.is_loopback
        or address.is_link_local
        or address.is_multicast
        or address.is_reserved
    ):
        assert not is_public(address)


def test_one_closed_address_closes_the_host() -> None:
    reach = Reach(ports=frozenset({443}))
    assert [str(one) for one in reach.checked("h", ["1.1.1.1", "1.1.1.1", "1.0.0.1"], 443)] == ["1.1.1.1", "1.0.0.1"]
    with pytest.raises(RefusedError, match=r"h is at 10\.0\.0\.1, which is no public address"):
        reach.checked("h", ["1.1.1.1", "10.0.0.1"], 443)
    with pytest.raises(RefusedError, match="h has no IP address"):
        reach.checked("h", [], 443)
    with pytest.raises(RefusedError, match="port 22 is none of those fetched from"):
        reach.checked("h", ["1.1.1.1"], 22)


def test_an_exemption_is_for_one_address_and_port() -> None:
    reach = Reach(ports=frozenset({443}), exempt=frozenset({("127.0.0.1", 8000)}))
    assert reach.checked("h", ["127.0.0.1"], 8000)
    for address, port in (("127.0.0.1", 443), ("127.0.0.2", 8000)):
        with pytest.raises(RefusedError):
            reach.checked("h", [address], port)
