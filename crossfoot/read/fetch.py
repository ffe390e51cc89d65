"""Fetching by address, only when asked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urldefrag

from crossfoot.model.document import Document, Refusal
from crossfoot.read.address import Reach, RefusedError
from crossfoot.read.courtesy import Courtesy, find_retry_moment
from crossfoot.read.limits import DEFAULT_LIMITS, Limits
from crossfoot.read.pieces import GZIP, inflate
from crossfoot.read.response import content_type_of
from crossfoot.read.robots import ALL_ALLOWED, ROBOTS_BYTES, Robots, read_robots
from crossfoot.read.run import read_bytes

if TYPE_CHECKING:
    import httpx

    from crossfoot.read.exchange import Answer, Deadline

#: The name by which a robots.txt speaks of us.
ROBOT = "crossfoot"
#: ``Refusal.where`` of what could not be fetched, as against what was fetched and could not be read.
FETCHING = "fetching"

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_NOTHING: tuple[str, ...] = ()
_LONGEST_ADDRESS = 8192


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchPolicy:
    """How addresses are fetched.

    ``seconds`` is the whole time of one fetch, with its redirects and the site's robots.txt. ``exempt`` are pairs of IP
    address and port that are fetched from although they are not public; it is empty unless someone runs a server of
    their own.
    """

    limits: Limits = DEFAULT_LIMITS
    seconds: float = 30.0
    redirects: int = 5
    ports: frozenset[int] = frozenset({80, 443, 8080, 8443})
    user_agent: str = "crossfoot/0.1"
    exempt: frozenset[tuple[str, int]] = field(default=frozenset())


DEFAULT_POLICY = FetchPolicy()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What an address answered: ``status`` 200 with a body, or 304 without one where nothing has changed.

    ``body`` is unpacked. ``final_url`` is the address after redirects. ``etag`` and ``last_modified`` are to be handed
    to the next `fetch` of this address.
    """

    url: str
    final_url: str
    status: int
    body: bytes
    fetched_at: datetime
    media_type: str | None = None
    charset: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    partial: tuple[str, ...] = ()


def fetch(
    url: str,
    *,
    policy: FetchPolicy = DEFAULT_POLICY,
    etag: str | None = None,
    last_modified: str | None = None,
    courtesy: Courtesy | None = None,
    resolve: Callable[[str, int], Iterable[str]] | None = None,
) -> Fetched | Refusal:
    """What stands at an address, as its site allows.

    Args:
        url: an http or https address.
        policy: limits, and what is exempt from them.
        etag: of the version at hand; with ``last_modified`` it makes the request conditional.
        last_modified: as the server wrote it.
        courtesy: the memory to share between the fetches of a run.
        resolve: host and port to IP addresses, in place of the system's resolver; its answers are checked all the same.
    """
    from crossfoot.read.exchange import Deadline, addresses_of

    visit = _Visit(
        policy=policy,
        courtesy=courtesy or Courtesy(),
        deadline=Deadline.after(policy.seconds),
        resolve=resolve or addresses_of,
    )
    wanted = {name: value for name, value in (("If-None-Match", etag), ("If-Modified-Since", last_modified)) if value}
    try:
        return visit.fetch(url, wanted)
    except RefusedError as error:
        return Refusal(origin=url, where=FETCHING, reason=str(error))


def read_fetched(fetched: Fetched, *, limits: Limits = DEFAULT_LIMITS) -> Iterator[Document | Refusal]:
    """All documents in what was fetched; none for one that has not changed."""
    if fetched.status == 304:
        return
    yield from read_bytes(
        fetched.body,
        origin=fetched.url,
        name=fetched.final_url.partition("?")[0],
        url=fetched.final_url,
        media_type=fetched.media_type,
        charset=fetched.charset,
        lost=fetched.partial,
        limits=limits,
    )


def read_address(
    url: str, *, policy: FetchPolicy = DEFAULT_POLICY, courtesy: Courtesy | None = None
) -> Iterator[Document | Refusal]:
    """All documents at an address; a refusal of fetching has ``where == FETCHING``."""
    fetched = fetch(url, policy=policy, courtesy=courtesy)
    if isinstance(fetched, Refusal):
        yield fetched
    else:
        yield from read_fetched(fetched, limits=policy.limits)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Visit:
    """One fetch with everything it needs on the way."""

    policy: FetchPolicy
    courtesy: Courtesy
    deadline: Deadline
    resolve: Callable[[str, int], Iterable[str]]

    def fetch(self, url: str, wanted: dict[str, str]) -> Fetched:
        address, answer = self._follow(url, wanted, self._ask_leave)
        header = answer.header
        kind = content_type_of(header.get("content-type"))
        if answer.status == 304 and wanted:
            body, lost = b"", _NOTHING
        elif answer.status == 200:
            body, lost = self._unpacked(answer, self.policy.limits)
        else:
            raise RefusedError(self._bad_status(address, answer))
        return Fetched(
            url=url,
            final_url=str(address),
            status=answer.status,
            body=body,
            fetched_at=datetime.now(UTC),
            media_type=kind.media_type,
            charset=kind.charset,
            etag=header.get("etag") or wanted.get("If-None-Match"),
            last_modified=header.get("last-modified") or wanted.get("If-Modified-Since"),
            partial=lost,
        )

    def _follow(
        self, url: str, wanted: dict[str, str], ask_leave: Callable[[httpx.URL], None]
    ) -> tuple[httpx.URL, Answer]:
        """The answer at the end of the redirects; every address on the way is checked anew."""
        address = self._checked(url)
        for _ in range(self.policy.redirects + 1):
            ask_leave(address)
            answer = self._get(address, wanted, self.policy.limits.document_bytes)
            target = answer.header.get("location")
            if answer.status not in _REDIRECTS or not target:
                return address, answer
            address = self._checked(target, address)
        raise RefusedError(f"more than {self.policy.redirects} redirects")

    def _checked(self, url: str, base: httpx.URL | None = None) -> httpx.URL:
        import httpx

        if len(url) > _LONGEST_ADDRESS:
            raise RefusedError("the address is longer than 8 KiB")
        try:
            address = httpx.URL(urldefrag(url).url)
            address = base.join(address) if base is not None else address
        except (httpx.InvalidURL, ValueError) as error:
            raise RefusedError(f"no address: {error}") from None
        whose = f"redirected to {address}: " if base is not None else ""
        if address.scheme not in ("http", "https"):
            raise RefusedError(f"{whose}only http and https addresses are fetched, not {address.scheme or 'others'}")
        if not address.host:
            raise RefusedError(f"{whose}the address names no host")
        if not 0 < (address.port or 80) < 2**16:
            raise RefusedError(f"{whose}the address names no port: {address.port}")
        if address.userinfo:
            raise RefusedError(f"{whose}the address holds a user name or password")
        return address

    def _get(self, address: httpx.URL, wanted: dict[str, str], limit_bytes: int) -> Answer:
        from crossfoot.read.exchange import exchange

        header = {
            "User-Agent": self.policy.user_agent,
            "Accept": "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5",
            "Accept-Encoding": "gzip",
            "Connection": "close",
            **wanted,
        }
        return exchange(
            address,
            header,
            deadline=self.deadline,
            reach=Reach(ports=self.policy.ports, exempt=self.policy.exempt),
            resolve=self.resolve,
            limit_bytes=limit_bytes,
        )

    def _unpacked(self, answer: Answer, limits: Limits) -> tuple[bytes, tuple[str, ...]]:
        encoding = answer.header.get("content-encoding", "").strip().lower()
        if encoding in ("", "identity"):
            return answer.body, ()
        if encoding not in ("gzip", "x-gzip"):
            raise RefusedError(f"the body is packed as {encoding[:40]}, which was not asked for")
        if not answer.body.startswith(GZIP):
            raise RefusedError("the body is said to be gzip and is not")
        return inflate(answer.body, limits)

    def _ask_leave(self, address: httpx.URL) -> None:
        """Raise `RefusedError` where the site has asked us to wait or to keep away."""
        if until := self.courtesy.find_wait(address.host):
            raise RefusedError(f"{address.host} asked not to be asked again before {until.isoformat()}")
        site = f"{address.scheme}://{address.netloc.decode('ascii')}"
        robots = self.courtesy.find_robots(site)
        if robots is None:
            robots = self._robots_of(site)
            self.courtesy.keep_robots(site, robots)
        if not robots.allows(address.raw_path.decode("ascii")):
            raise RefusedError(f"the robots.txt of {address.host} keeps robots from this address")

    def _robots_of(self, site: str) -> Robots:
        address, answer = self._follow(f"{site}/robots.txt", {}, lambda _: None)
        if answer.status == 200:
            limits = Limits(document_bytes=ROBOTS_BYTES)
            body, _ = self._unpacked(answer, limits)
            return read_robots(body[:ROBOTS_BYTES].decode("utf-8", "replace"), ROBOT)
        if answer.status == 429 or answer.status >= 500:
            status = self._bad_status(address, answer)
            raise RefusedError(f"its robots.txt could not be read, so it is kept away from: {status}")
        return ALL_ALLOWED

    def _bad_status(self, address: httpx.URL, answer: Answer) -> str:
        until = find_retry_moment(answer.header.get("retry-after"), datetime.now(UTC))
        if until is None or answer.status not in (429, 503):
            return f"HTTP status {answer.status}"
        self.courtesy.keep_wait(address.host, until)
        return f"HTTP status {answer.status}; {address.host} asks not to be asked again before {until.isoformat()}"
