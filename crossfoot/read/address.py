"""Which addresses may be fetched: http and https on usual ports, at hosts whose every IP address is public."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from dataclasses import dataclass

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address

#: IPv4 networks that are not the public Internet, by IANA's special-purpose registry; and one public address at which
#: a cloud answers its own machines.
_CLOSED_V4 = tuple(
    ipaddress.IPv4Network(network)
    for network in (
        "0.0.0.0/8",  # this network
        "10.0.0.0/8",  # private
        "100.64.0.0/10",  # shared by carriers
        "127.0.0.0/8",  # loopback
        "168.63.129.16/32",  # a cloud's own
        "169.254.0.0/16",  # link-local
        "172.16.0.0/12",  # private
        "192.0.0.0/24",  # protocol assignments
        "192.0.2.0/24",  # documentation
        "192.31.196.0/24",  # AS112
        "192.52.193.0/24",  # AMT
        "192.88.99.0/24",  # 6to4 relays
        "192.168.0.0/16",  # private
        "192.175.48.0/24",  # AS112
        "198.18.0.0/15",  # benchmarks
        "198.51.100.0/24",  # documentation
        "203.0.113.0/24",  # documentation
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",  # reserved
    )
)
#: Of IPv6 only global unicast is open: that leaves out loopback, IPv4-mapped, NAT64 (64:ff9b::/96, 64:ff9b:1::/48),
#: unique local, link-local and multicast addresses.
_GLOBAL_V6 = ipaddress.IPv6Network("2000::/3")
_CLOSED_V6 = tuple(
    ipaddress.IPv6Network(network)
    for network in (
        "2001::/23",  # protocol assignments, with Teredo (2001::/32)
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4
        "2620:4f:8000::/48",  # AS112
        "3fff::/20",  # documentation
    )
)


class RefusedError(Exception):
    """An address that is not fetched, or could not be; the message says why."""


def is_public(address: IPAddress) -> bool:
    """Whether an IP address is one of the public Internet."""
    if isinstance(address, ipaddress.IPv4Address):
        return not any(address in network for network in _CLOSED_V4)
    return address.scope_id is None and address in _GLOBAL_V6 and not any(address in network for network in _CLOSED_V6)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """What may be connected to: public addresses on these ports, and these pairs of address and port besides."""

    ports: frozenset[int]
    exempt: frozenset[tuple[str, int]] = frozenset()

    def checked(self, host: str, found: Iterable[str], port: int) -> tuple[IPAddress, ...]:
        """The IP addresses found for a host, each once.

        Raises:
            RefusedError: there is none, or one of them may not be connected to.
        """
        addresses = tuple(dict.fromkeys(ipaddress.ip_address(one) for one in found))
        for address in addresses:
            if (str(address), port) in self.exempt:
                continue
            if not is_public(address):
                raise RefusedError(f"{host} is at {address}, which is no public address")
            if port not in self.ports:
                raise RefusedError(f"port {port} is none of those fetched from")
        if not addresses:
            raise RefusedError(f"{host} has no IP address")
        return addresses
