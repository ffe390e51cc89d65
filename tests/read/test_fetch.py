from __future__ import annotations

import gzip
import socket
import ssl
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import httpcore
import httpx
import pytest

from crossfoot.model.document import Document, Refusal
from crossfoot.model.names import stable_id
from crossfoot.read.address import Reach
from crossfoot.read.courtesy import Courtesy, find_retry_moment
from crossfoot.read.exchange import Deadline, exchange
from crossfoot.read.fetch import FETCHING, Fetched, FetchPolicy, fetch, read_address, read_fetched
from crossfoot.read.limits import Limits
from tests.read.build import SENTENCES, page
from tests.read.server import Server, answer, dripping, serving

PAGE = page(f"<h1>Night</h1><p>{SENTENCES['uk']}</p>")
HTML = "Content-Type: text/html; charset=windows-1251\r\n"


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as server:
        yield server


def refused(server: Server, path: str, **told: Any) -> str:
    found = fetch(server.url(path), **{"policy": server.policy, **told})
    assert isinstance(found, Refusal), found
    assert (found.origin, found.where) == (server.url(path), FETCHING)
    return found.reason


def got(server: Server, path: str, **told: Any) -> Fetched:
    found = fetch(server.url(path), **{"policy": server.policy, **told})
    assert isinstance(found, Fetched), found
    return found


def test_an_address_becomes_a_document(server: Server) -> None:
    server.answers["/1"] = answer(PAGE.encode("cp1251"), header=HTML)
    (found,) = read_address(server.url("/1#part"), policy=server.policy)
    assert isinstance(found, Document)
    assert SENTENCES["uk"] in found.text
    assert (found.url, found.id, found.origin) == (
        server.url("/1"), stable_id(server.url("/1")), server.url("/1#part"),
    )  # fmt: skip
    assert server.paths == ["/robots.txt", "/1"]
    assert "Accept-Encoding: gzip\r\n" in server.asked[1] and "User-Agent: crossfoot/" in server.asked[1]


def test_a_feed_gives_its_entries_and_fetches_no_further(server: Server) -> None:
    item = f"<item><link>{server.url('/2')}</link><description>{SENTENCES['en']}</description></item>"
    feed = f"<rss version='2.0'><channel><title>N</title>{item}</channel></rss>"
    server.answers["/feed"] = answer(feed.encode(), header="Content-Type: application/rss+xml\r\n")
    (found,) = read_address(server.url("/feed"), policy=server.policy)
    assert isinstance(found, Document) and found.text == SENTENCES["en"]
    assert server.paths == ["/robots.txt", "/feed"]


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/", "http://127.1/", "http://0x7f.1/", "http://2130706433/", "http://[::1]/", "http://localhost/",
        "http://[::ffff:127.0.0.1]/", "http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/", "http://169.254.169.254/latest/",
        "http://10.0.0.1:8080/", "http://0/", "http://[fe80::1]/",
    ],
)  # fmt: skip
def test_by_default_only_public_addresses_are_connected_to(url: str) -> None:
    found = fetch(url)
    assert isinstance(found, Refusal)
    assert found.reason.endswith("which is no public address")


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("file:///etc/passwd", "only http and https addresses are fetched, not file"),
        ("ftp://news.example/", "only http and https addresses are fetched, not ftp"),
        ("gopher://news.example/", "only http and https addresses are fetched, not gopher"),
        ("news.example/1", "only http and https addresses are fetched, not others"),
        ("http:///1", "the address names no host"),
        ("http://user:word@news.example/", "the address holds a user name or password"),
        ("http://news.example:99999/", "the address names no port: 99999"),
        ("http://news.example/" + "x" * 9000, "the address is longer than 8 KiB"),
        ("http://new\ns.example/", "no address"),
    ],
)
def test_addresses_that_are_not_fetched(url: str, reason: str) -> None:
    asked: list[str] = []

    def resolve(host: str, port: int) -> list[str]:
        asked.append(host)
        return []

    found = fetch(url, resolve=resolve)
    assert isinstance(found, Refusal)
    assert found.reason.startswith(reason)
    assert asked == []


def test_every_address_of_a_host_is_checked() -> None:
    found = fetch("https://news.example/", resolve=lambda host, port: ["1.1.1.1", "192.168.0.1"])
    assert isinstance(found, Refusal)
    assert "news.example is at 192.168.0.1, which is no public address" in found.reason


def test_a_port_of_another_service_is_not_fetched_from() -> None:
    found = fetch("http://news.example:25/", resolve=lambda host, port: ["1.1.1.1"])
    assert isinstance(found, Refusal)
    assert "port 25 is none of those fetched from" in found.reason


def test_a_host_is_resolved_once_a_connection_and_the_answer_is_connected_to(server: Server) -> None:
    asked: list[str] = []

    def resolve(host: str, port: int) -> list[str]:
        asked.append(host)
        # The second question would lead elsewhere.
        return ["127.0.0.1"] if len(asked) <= 2 else ["127.0.0.2"]

    server.answers["/1"] = answer(b"One drone fell.", header="Content-Type: text/plain\r\n")
    found = fetch(f"http://news.example:{server.port}/1", policy=server.policy, resolve=resolve)
    assert isinstance(found, Fetched) and found.body == b"One drone fell."
    assert asked == ["news.example", "news.example"]
    assert f"Host: news.example:{server.port}\r\n" in server.asked[1]


def test_tls_is_for_the_name_and_the_connection_to_its_address() -> None:
    seen: list[object] = []

    class Stream(httpcore.MockStream):
        def start_tls(
            self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
        ) -> httpcore.NetworkStream:
            seen.append((server_hostname, ssl_context.verify_mode, ssl_context.check_hostname))
            return self

    class Backend(httpcore.MockBackend):
        def connect_tcp(self, host: str, port: int, *args: Any, **more: Any) -> httpcore.NetworkStream:
            seen.append((host, port))
            return Stream([answer(b"body")])

    found = exchange(
        httpx.URL("https://news.example/1"),
        {},
        deadline=Deadline.after(20),
        reach=Reach(ports=frozenset({443})),
        resolve=lambda host, port: ["1.1.1.1"],
        limit_bytes=100,
        backend=Backend([]),
    )
    assert found.body == b"body"
    assert seen == [("1.1.1.1", 443), ("news.example", ssl.CERT_REQUIRED, True)]


def test_redirects_are_followed_and_checked_anew(server: Server) -> None:
    server.answers["/1"] = answer(status="302 Found", header="Location: /2?x=1#y\r\n")
    server.answers["/2?x=1"] = answer(b"One drone fell.", header="Content-Type: text/plain\r\n")
    assert got(server, "/1").final_url == server.url("/2?x=1")
    for target, reason in (
        ("http://169.254.169.254/latest/", "169.254.169.254 is at 169.254.169.254, which is no public address"),
        ("file:///etc/passwd", "redirected to file:/etc/passwd: only http and https addresses are fetched, not file"),
        (f"http://127.0.0.2:{server.port}/", "127.0.0.2 is at 127.0.0.2, which is no public address"),
        ("http://u:p@127.0.0.1/", "the address holds a user name or password"),
    ):
        server.answers["/away"] = answer(status="301 Moved", header=f"Location: {target}\r\n")
        assert reason in refused(server, "/away")


def test_redirects_in_a_circle_end(server: Server) -> None:
    server.answers["/1"] = answer(status="308 Permanent", header="Location: /1\r\n")
    assert refused(server, "/1") == "more than 5 redirects"
    assert server.paths.count("/1") == 6


def test_robots_are_kept_also_on_the_way(server: Server) -> None:
    server.answers["/robots.txt"] = answer(b"User-agent: crossfoot\nDisallow: /closed\n")
    server.answers["/1"] = answer(status="302 Found", header="Location: /closed/2\r\n")
    for path in ("/closed/1", "/1"):
        assert refused(server, path) == "the robots.txt of 127.0.0.1 keeps robots from this address"
    assert not any(path.startswith("/closed") for path in server.paths)


@pytest.mark.parametrize("status", ["500 Broken", "503 Busy", "429 Slow"])
def test_a_site_whose_robots_cannot_be_read_is_kept_away_from(server: Server, status: str) -> None:
    server.answers["/robots.txt"] = answer(status=status)
    assert refused(server, "/1").startswith("its robots.txt could not be read, so it is kept away from: HTTP status")
    assert server.paths == ["/robots.txt"]


def test_robots_may_be_redirected_packed_and_are_asked_for_once_a_run(server: Server) -> None:
    server.answers["/robots.txt"] = answer(status="301 Moved", header="Location: /r.txt\r\n")
    server.answers["/r.txt"] = answer(
        gzip.compress(b"User-agent: *\nDisallow: /closed"), header="Content-Encoding: gzip\r\n"
    )
    server.answers["/1"] = answer(b"text")
    courtesy = Courtesy()
    got(server, "/1", courtesy=courtesy)
    got(server, "/1", courtesy=courtesy)
    assert "robots.txt" in refused(server, "/closed", courtesy=courtesy)
    assert server.paths == ["/robots.txt", "/r.txt", "/1", "/1"]


def test_retry_after_is_told_and_kept(server: Server) -> None:
    server.answers["/1"] = answer(status="429 Slow down", header="Retry-After: 3600\r\n")
    courtesy = Courtesy()
    assert "HTTP status 429; 127.0.0.1 asks not to be asked again before" in refused(server, "/1", courtesy=courtesy)
    assert "asked not to be asked again before" in refused(server, "/2", courtesy=courtesy)
    assert server.paths == ["/robots.txt", "/1"]
    courtesy.keep_wait("127.0.0.1", datetime.now(UTC) - timedelta(seconds=1))
    assert refused(server, "/2", courtesy=courtesy) == "HTTP status 404"


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("120", 120),
        ("Fri, 02 May 2031 20:31:00 GMT", 60),
        ("0", 0),
        (None, None),
        ("soon", None),
        ("9" * 400, None),
        ("²", None),
    ],
)
def test_retry_moments(written: str | None, seconds: int | None) -> None:
    now = datetime(2031, 5, 2, 20, 30, tzinfo=UTC)
    assert find_retry_moment(written, now) == (None if seconds is None else now + timedelta(seconds=seconds))


def test_conditional_requests(server: Server) -> None:
    server.answers["/1"] = answer(
        b"One drone fell.", header='ETag: "a"\r\nLast-Modified: Fri, 02 May 2031 20:30:00 GMT\r\n'
    )
    first = got(server, "/1")
    assert (first.etag, first.last_modified) == ('"a"', "Fri, 02 May 2031 20:30:00 GMT")
    server.answers["/1"] = b"HTTP/1.1 304 Not Modified\r\n\r\n"
    again = got(server, "/1", etag=first.etag, last_modified=first.last_modified)
    assert (again.status, again.body, again.etag, again.last_modified) == (304, b"", first.etag, first.last_modified)
    assert 'If-None-Match: "a"\r\nIf-Modified-Since: Fri, 02 May 2031 20:30:00 GMT\r\n' in server.asked[-1]
    assert list(read_fetched(again)) == []
    # Unasked for, it is no answer.
    assert refused(server, "/1") == "HTTP status 304"


@pytest.mark.parametrize(
    ("body", "header", "length", "reason"),
    [
        (b"x" * 2000, "", None, "longer than 1 KiB: it states 2000 bytes"),
        (b"", "", 10**18, f"longer than 1 KiB: it states {10**18} bytes"),
        (b"x" * 50, "", 500, "127.0.0.1: peer closed connection"),
        (b"x", "Content-Encoding: br\r\n", None, "the body is packed as br, which was not asked for"),
        (b"x", "Content-Encoding: gzip, gzip\r\n", None, "the body is packed as gzip, gzip, which was not asked for"),
        (b"x", "Content-Encoding: gzip\r\n", None, "the body is said to be gzip and is not"),
    ],
)
def test_bodies_that_are_refused(server: Server, body: bytes, header: str, length: int | None, reason: str) -> None:
    server.answers["/1"] = answer(body, header=header, length=length)
    policy = replace(server.policy, limits=Limits(document_bytes=1024))
    assert refused(server, "/1", policy=policy).startswith(reason)


def test_a_body_without_a_stated_length_is_limited_too(server: Server) -> None:
    server.answers["/1"] = dripping(b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 2000)
    policy = replace(server.policy, limits=Limits(document_bytes=1024))
    assert refused(server, "/1", policy=policy) == "longer than 1 KiB"


def test_packed_bodies_are_unpacked_within_limits(server: Server) -> None:
    header = "Content-Type: text/plain\r\nContent-Encoding: gzip\r\n"
    server.answers["/1"] = answer(gzip.compress(SENTENCES["uk"].encode()), header=header)
    assert got(server, "/1").body.decode() == SENTENCES["uk"]
    server.answers["/bomb"] = answer(gzip.compress(b"3 drones " * 10**6), header=header)
    (found,) = read_address(server.url("/bomb"), policy=server.policy)
    assert isinstance(found, Document)
    assert len(found.text) <= 2**20 and "inflates more than 200 times" in found.partial[0]


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nX-Slow: ",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n",
        b"HTTP/1.1 103 Hints\r\n\r\n",
    ],
)
def test_a_server_that_sends_a_byte_at_a_time_is_left_at_the_deadline(server: Server, head: bytes) -> None:
    server.answers["/1"] = dripping(head)
    reason = refused(server, "/1", policy=replace(server.policy, seconds=0.6))
    assert reason == "took longer than 0.6 s" or (head == b"" and "127.0.0.1" in reason)


def test_a_server_that_says_nothing_is_left_at_the_deadline(server: Server) -> None:
    def say_nothing(connection: socket.socket) -> None:
        connection.recv(1)

    server.answers["/1"] = say_nothing
    assert refused(server, "/1", policy=replace(server.policy, seconds=0.4)) == "took longer than 0.4 s"


def test_a_resolver_that_does_not_answer_is_left_at_the_deadline() -> None:
    import threading

    never = threading.Event()
    found = fetch(
        "http://news.example/", policy=FetchPolicy(seconds=0.2), resolve=lambda host, port: [str(never.wait(30))]
    )
    assert isinstance(found, Refusal)
    assert "took longer than 0.2 s" in found.reason
    never.set()


def test_a_host_that_is_unknown() -> None:
    def resolve(host: str, port: int) -> list[str]:
        raise socket.gaierror(-2, "Name or service not known")

    found = fetch("http://news.example/", resolve=resolve)
    assert isinstance(found, Refusal)
    assert "news.example could not be resolved: Name or service not known" in found.reason


def test_the_next_address_is_tried_where_one_does_not_answer(server: Server) -> None:
    server.answers["/1"] = answer(b"text")
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    policy = replace(server.policy, exempt=frozenset({("127.0.0.1", server.port), ("127.0.0.9", server.port)}))
    found = fetch(
        f"http://news.example:{server.port}/1", policy=policy, resolve=lambda host, port: ["127.0.0.9", "127.0.0.1"]
    )
    assert isinstance(found, Fetched)
    nobody = fetch(f"http://127.0.0.1:{port}/", policy=replace(policy, exempt=frozenset({("127.0.0.1", port)})))
    assert isinstance(nobody, Refusal) and "refused" in nobody.reason.lower()


@pytest.mark.parametrize("said", [b"no http at all\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n", b""])
def test_answers_that_are_no_http(server: Server, said: bytes) -> None:
    server.answers["/1"] = said
    assert refused(server, "/1").startswith("127.0.0.1: ")


@pytest.mark.parametrize("status", ["204 No Content", "206 Partial", "301 Moved", "403 Forbidden", "500 Broken"])
def test_other_answers_are_refused_with_their_status(server: Server, status: str) -> None:
    server.answers["/1"] = b"HTTP/1.1 " + status.encode() + b"\r\n\r\n"
    assert refused(server, "/1") == f"HTTP status {status[:3]}"


def test_the_environment_plays_no_part(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    server.answers["/1"] = answer(b"text")
    assert got(server, "/1").body == b"text"
