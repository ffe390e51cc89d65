"""Whether a request that changes something was made by our own page, and whether an address is one of ours."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

_OURS = re.compile(r"/(?:uk/)?desk(?:/[A-Za-z0-9_~-]+)*", re.ASCII)


def from_our_page(headers: Mapping[str, str], hosts: frozenset[str]) -> bool:
    """Whether the browser says that a page of one of ``hosts`` (with port, where it has one) made the request.

    Browsers since 2020 say so in ``Sec-Fetch-Site``, older ones in ``Origin``, the oldest in ``Referer``; a request
    that says nothing is nobody's. Whatever is said must fit.
    """
    site, origin, referrer = (headers.get(name) for name in ("sec-fetch-site", "origin", "referer"))
    if site is not None and site != "same-origin":
        return False
    if origin is not None:
        return _host(origin) in hosts
    if site is not None:
        return True
    return referrer is not None and _host(referrer) in hosts


def _host(address: str) -> str | None:
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return None
    usual = {"http": 80, "https": 443}[parts.scheme]
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return host if port in (None, usual) else f"{host}:{port}"


def hosts_of(host: str | None, base: str) -> frozenset[str]:
    """The hosts that are ours: that of the request, and that of the site's public address."""
    named = {_host(f"http://{host}") if host else None, _host(f"https://{host}") if host else None, _host(base)}
    return frozenset(name for name in named if name)


def own_path(path: str | None, otherwise: str = "/desk") -> str:
    """``path`` where it is an address of the desk, and nothing else that a browser might take elsewhere."""
    return path if path and _OURS.fullmatch(path) else otherwise
