"""The desk over HTTP: who may, what is decided, what readers then see, and what no other page can do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

import pytest
from starlette.testclient import TestClient

from crossfoot.ledger import query
from crossfoot.model.judgement import Verdict
from crossfoot.model.records.figure import Figure
from crossfoot.publish import site
from crossfoot.publish.desk import throttle
from crossfoot.publish.desk.app import PAGES, DeskSite
from crossfoot.publish.desk.decisions import Desk
from crossfoot.publish.desk.queue import ranked
from crossfoot.publish.site import make_app
from tests.publish.desk.conftest import PASSWORD

HOST = "http://desk.example"
OURS = {"origin": HOST, "sec-fetch-site": "same-origin"}


def browser(desk: Desk, name: str | None = "Olha", base: str = HOST) -> TestClient:
    app = make_app(desk.book, base=base, desk=DeskSite(desk, base))
    client = TestClient(app, base_url=base, follow_redirects=False, headers=OURS)
    if name:
        answer = client.post("/desk/login", data={"name": name, "password": PASSWORD})
        assert answer.status_code == 303, answer.text
    return client


@pytest.fixture
def olha(desk: Desk) -> Iterator[TestClient]:
    with browser(desk) as client:
        yield client


def of(desk: Desk, kind: str) -> str:
    """The path of the first item of a kind."""
    return "/" + next(item.path for item in ranked(desk.ledger) if f"/{kind}/" in item.path)


def first_claim(desk: Desk) -> tuple[str, str]:
    path = of(desk, "claim")
    return path, path.rpartition("/")[2]


def shown(client: TestClient, path: str) -> str:
    answer = client.get(path)
    assert answer.status_code == 200, path
    return answer.text


def test_strangers_see_the_sign_in_page_alone(desk: Desk) -> None:
    stranger = browser(desk, None)
    for path in ("/desk", "/uk/desk", of(desk, "claim"), "/desk/keys", "/desk/overrides"):
        answer = stranger.get(path)
        assert answer.status_code == 303
        lang = "/uk" if path.startswith("/uk") else ""
        assert answer.headers["location"].startswith(f"{lang}/desk/login?next=%2F")
    before = query.head(desk.ledger)
    for path in (of(desk, "claim"), "/desk/undo", "/desk/overrides/night"):
        assert stranger.post(path, data={"what": "accept"}).headers["location"].startswith("/desk/login")
    assert query.head(desk.ledger) == before
    stranger.cookies.set("desk", "made-up")
    assert stranger.get("/desk").status_code == 303


def test_the_queue_begins_with_contradictions_and_what_costs_lives(desk: Desk, olha: TestClient) -> None:
    items = ranked(desk.ledger)
    ranks = [
        ("contradiction", "doubt", "claim", "note").index(one.finding.severity.value if one.finding else "claim")
        for one in items
    ]
    assert ranks == sorted(ranks)
    assert {0, 2} <= set(ranks)
    claims = [one for one in items if not one.finding]
    assert isinstance(claims[0].claims[0].record, Figure)
    assert claims[0].claims[0].record.measure.value == "killed"
    page = shown(olha, "/desk")
    assert [page.index(one.path) for one in items] == sorted(page.index(one.path) for one in items)


def test_accepting_labels_the_claim_everywhere(desk: Desk, olha: TestClient) -> None:
    path, id = first_claim(desk)
    answer = olha.post(path, data={"what": "accept", "reason": ""})
    assert answer.status_code == 303
    assert answer.headers["location"].endswith("?done=accept")
    assert path not in answer.headers["location"]
    form = olha.get(f"/claim/{id}.json").json()["data"]
    assert (form["label"], form["checked_by"]) == ("checked", "editor")
    assert form["checked_at"]
    page = shown(olha, f"/claim/{id}")
    assert "checked by a person" in page
    assert "(<bdi>editor</bdi>" in page
    assert id not in {item.id for item in ranked(desk.ledger)}
    assert "Accepted." in shown(olha, answer.headers["location"])
    assert "Olha" not in page


def test_rejecting_withdraws_the_claim_and_undoing_brings_it_back(desk: Desk, olha: TestClient) -> None:
    path, id = first_claim(desk)
    olha.post(path, data={"what": "reject", "reason": "it is a <b>headline</b>"})
    assert query.get_claim(desk.ledger, id).ending is not None
    assert "it is a &lt;b&gt;headline&lt;/b&gt;" in shown(olha, "/corrections")
    assert "does not stand any more" in shown(olha, path)
    assert olha.post(path, data={"what": "accept"}).headers["location"] == f"{path}?problem=gone"
    answer = olha.post("/desk/undo")
    assert answer.headers["location"] == f"{path}?done=undo"
    assert query.get_claim(desk.ledger, id).ending is None
    assert olha.post("/desk/undo").headers["location"] == "/desk?problem=nothing"
    assert query.verify(desk.ledger) == ()


def test_a_finding_goes_with_the_claim_it_stood_on(desk: Desk, olha: TestClient) -> None:
    (finding,) = query.find_findings(desk.ledger, query.FindingFilter(document="evening"))
    wrong = finding.finding.evidence[0].claim
    olha.post(f"/desk/claim/{wrong}", data={"what": "reject"})
    assert query.find_findings(desk.ledger, query.FindingFilter(id=finding.finding.id)) == ()
    olha.post("/desk/undo")
    assert query.find_findings(desk.ledger, query.FindingFilter(id=finding.finding.id))


def test_correcting_keeps_the_old_version_and_says_so(desk: Desk, olha: TestClient) -> None:
    path, id = first_claim(desk)
    page = shown(olha, f"{path}/correct")
    typed = dict(re.findall(r'<input id="[\w-]+" name="(\w+)" value="([^"]*)"', page))
    chosen = dict(re.findall(r'<select id="[\w-]+" name="(\w+)">.*?<option value="(\w+)" selected>', page))
    assert {"low", "high", "speaker", "date"} <= typed.keys()
    assert olha.post(f"{path}/correct", data=typed | chosen).headers["location"] == f"{path}?problem=same"
    wrong = olha.post(f"{path}/correct", data=typed | chosen | {"low": "many"})
    assert wrong.status_code == 400
    assert 'value="many"' in wrong.text
    assert 'aria-invalid="true"' in wrong.text
    answer = olha.post(f"{path}/correct", data=typed | chosen | {"low": "7", "high": "7"})
    assert answer.headers["location"].endswith("done=correct")
    ended = query.get_claim(desk.ledger, id)
    assert ended.ending is not None
    (judged,) = query.find_judgements(desk.ledger, [id])
    assert judged.judgement.verdict is Verdict.CORRECTED
    form = olha.get(f"/claim/{judged.judgement.right}.json").json()["data"]
    assert (form["low"], form["label"], form["checked_by"]) == (7, "corrected", "editor")
    assert olha.get(f"/claim/{id}.json").json()["data"]["ending"]["how"] == "superseded"
    olha.post("/desk/undo")
    assert query.get_claim(desk.ledger, id).ending is None


def test_a_corrected_number_is_checked_again(desk: Desk, olha: TestClient) -> None:
    (finding,) = query.find_findings(desk.ledger, query.FindingFilter(document="evening"))
    assert "128" in finding.finding.computation
    lost = next(item for item in finding.finding.evidence if "41" in item.span.quote)
    path = f"/desk/claim/{lost.claim}"
    olha.post(f"{path}/correct", data={"low": "20", "high": "20"})
    assert query.find_findings(desk.ledger, query.FindingFilter(document="evening")) == ()


def test_linking_and_splitting_are_judgements_on_a_pair(desk: Desk, olha: TestClient) -> None:
    paths = (f"/{item.path}" for item in ranked(desk.ledger) if not item.finding)
    path = next(path for path in paths if "same event</span>" in shown(olha, path))
    id, page = path.rpartition("/")[2], shown(olha, path)
    other = re.findall(r'name="right" value="(\w+)" checked', page)[0]
    answer = olha.post(f"{path}/link", data={"left": id, "right": other, "verdict": "different"})
    assert answer.headers["location"] == f"{path}?done=different"
    (judged,) = query.find_judgements(desk.ledger, [id])
    assert {judged.judgement.left, judged.judgement.right} == {id, other}
    assert re.search(rf'value="{other}".*?other event', shown(olha, path))
    olha.post("/desk/undo")
    assert re.search(rf'value="{other}" checked><label[^>]*><span class="tag">same event', shown(olha, path))
    answer = olha.post(f"{path}/link", data={"left": id, "right": "0" * 16, "verdict": "same"})
    assert answer.headers["location"] == f"{path}?problem=gone"
    assert olha.post(f"{path}/link", data={"left": id, "right": other, "verdict": "accepted"}).status_code == 404


def test_everybody_undoes_their_own_decisions(desk: Desk, olha: TestClient) -> None:
    ivan = browser(desk, "Ivan")
    path, id = first_claim(desk)
    olha.post(path, data={"what": "accept"})
    assert ivan.post("/desk/undo").headers["location"] == "/desk?problem=nothing"
    assert "Undo: accepted" in shown(olha, "/desk")
    assert "Undo:" not in shown(ivan, "/desk")
    olha.post("/desk/undo")
    assert id in {item.id for item in ranked(desk.ledger)}


def test_an_accepted_finding_says_who_looked(desk: Desk, olha: TestClient) -> None:
    path = of(desk, "finding")
    id = path.rpartition("/")[2]
    olha.post(path, data={"what": "accept"})
    form = olha.get(f"/finding/{id}.json").json()["data"]
    assert (form["label"], form["checked_by"]) == ("checked", "editor")
    assert "checked by a person" in shown(olha, f"/finding/{id}")
    olha.post(path, data={"what": "reject"})
    assert olha.get(f"/finding/{id}.json").status_code == 404


BODIES = ("what=accept", '{"what": "accept"}', "what=accept\r\n")
KINDS = ("application/x-www-form-urlencoded", "application/json", "text/plain", "multipart/form-data; boundary=x")
ELSEWHERE = (
    {"sec-fetch-site": "cross-site", "origin": "http://evil.example"},
    {"sec-fetch-site": "same-site", "origin": HOST},
    {"sec-fetch-site": "none"},
    {"origin": "null"},
    {"origin": "http://evil.example"},
    {"referer": "http://evil.example/desk"},
    {},
)


@pytest.mark.parametrize("said", ELSEWHERE, ids=str)
def test_no_other_page_changes_anything(desk: Desk, said: dict[str, str]) -> None:
    client = browser(desk)
    before = query.head(desk.ledger)
    for name in OURS:
        del client.headers[name]
    changing = [path for path, (_, change) in PAGES.items() if change]
    assert len(changing) > 8
    for path in changing:
        path = re.sub(r"\{\w+\}", first_claim(desk)[1], path)
        for body, kind in product(BODIES, KINDS):
            answer = client.post(f"/{path}", content=body, headers={"content-type": kind, **said})
            assert answer.status_code == 403, path
    assert query.head(desk.ledger) == before
    client.headers.update(OURS)
    assert client.get("/desk").status_code == 200, "still signed in"


def test_an_old_browser_says_where_it_comes_from(desk: Desk) -> None:
    client = browser(desk)
    for said in ({"origin": HOST}, {"referer": f"{HOST}/desk"}):
        for name in OURS:
            client.headers.pop(name, None)
        path, _ = first_claim(desk)
        assert client.post(path, data={"what": "accept"}, headers=said).status_code == 303


def test_what_is_no_form_is_refused(olha: TestClient) -> None:
    kind = {"content-type": "application/x-www-form-urlencoded"}
    assert olha.post("/desk/undo", json={}).status_code == 415
    assert olha.post("/desk/undo", content=b"a=" + b"x" * 70_000, headers=kind).status_code == 413
    assert olha.post("/desk/undo", content="&".join(f"a{n}=1" for n in range(99)), headers=kind).status_code == 400
    assert olha.post("/desk/undo", content=b"\xff=1", headers=kind).status_code == 400
    assert olha.post("/desk", data={}).status_code == 405
    assert olha.get("/desk/undo").status_code == 405
    assert olha.put("/desk/keys").status_code == 405
    for path in ("/desk/nothing", "/desk/claim/none", "/desk/finding/none", "/desk/overrides/none", "/desk/claim/a/b"):
        answer = olha.get(path)
        assert answer.status_code == 404
        assert "none" not in answer.text.partition("<main")[2]


def test_nothing_of_the_desk_is_stored_and_all_of_it_is_guarded(desk: Desk, olha: TestClient) -> None:
    item = of(desk, "claim")
    answers = [
        olha.get(path)
        for path in ("/desk", "/uk/desk/keys", item, f"{item}/correct", "/desk/overrides", "/desk/nothing")
    ]
    answers += [
        olha.post("/desk/undo"),
        olha.post("/desk/undo", headers={"origin": "null"}),
        browser(desk, None).get("/desk"),
    ]
    for answer in answers:
        assert answer.headers["cache-control"] == "no-store"
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert answer.headers["x-frame-options"] == "DENY"
        assert not re.search(r"<script(?![^>]*src=)|<style| style=| on\w+=", answer.text)


def test_signing_in_and_out(desk: Desk) -> None:
    client = browser(desk, None)
    wrong = client.post("/desk/login", data={"name": "Olha", "password": "wrong", "next": "/desk/keys"})
    assert wrong.status_code == 403
    assert "Name or password is wrong" in wrong.text
    assert 'value="/desk/keys"' in wrong.text
    nobody = client.post("/desk/login", data={"name": "Nobody", "password": PASSWORD})
    assert re.sub(r'value="[^"]*"', "", nobody.text) == re.sub(r'value="[^"]*"', "", wrong.text)
    answer = client.post("/desk/login", data={"name": "Olha", "password": PASSWORD, "next": "/desk/keys"})
    assert answer.headers["location"] == "/desk/keys"
    cookie = answer.headers["set-cookie"].lower()
    assert all(part in cookie for part in ("httponly", "samesite=strict", "path=/", "max-age=43200"))
    token = client.cookies["desk"]
    assert client.get("/desk/login").headers["location"] == "/desk"
    client.post("/desk/login", data={"name": "Olha", "password": PASSWORD})
    assert client.cookies["desk"] != token, "another session each time"
    token = client.cookies["desk"]
    assert client.post("/desk/logout").headers["location"] == "/desk/login?done=signed_out"
    assert "desk" not in client.cookies
    client.cookies.set("desk", token)
    assert client.get("/desk").status_code == 303, "the session is over on the server too"


def test_over_https_the_cookie_is_for_this_host_alone(desk: Desk) -> None:
    client = TestClient(
        make_app(desk.book, desk=DeskSite(desk, "https://desk.example")),
        base_url="https://desk.example",
        follow_redirects=False,
    )
    said = {"origin": "https://desk.example"}
    cookie = client.post("/desk/login", data={"name": "Olha", "password": PASSWORD}, headers=said).headers["set-cookie"]
    assert cookie.startswith("__Host-desk=")
    assert "secure" in cookie.lower()
    assert "domain" not in cookie.lower()
    assert client.get("/desk").status_code == 200


@pytest.mark.parametrize(
    "onward",
    [
        "//evil.example",
        "/\\evil.example",
        "/%2f%2fevil.example",
        "https://evil.example",
        "/desk//evil.example",
        "\\/evil.example",
        "/desk\r\nset-cookie: a=b",
    ],
)
def test_signing_in_never_leads_away(desk: Desk, onward: str) -> None:
    client = browser(desk, None)
    answer = client.post("/desk/login", data={"name": "Olha", "password": PASSWORD, "next": onward})
    assert answer.headers["location"] == "/desk"
    for path in ("//evil.example/desk", "/desk//evil.example", "/desk/%2f%2fevil.example", "/desk/%5cevil.example"):
        moved = browser(desk, None).get(f"{HOST}{path}").headers.get("location", "/desk")
        assert re.match(r"/(uk/)?desk(/login\?next=%2F(uk%2F)?desk|/login$|$)", moved), (path, moved)


def test_guessing_is_answered_with_a_wait(desk: Desk) -> None:
    client = browser(desk, None)
    for _ in range(throttle.HERE):
        assert client.post("/desk/login", data={"name": "Olha", "password": "guess"}).status_code == 403
    answer = client.post("/desk/login", data={"name": "Olha", "password": PASSWORD})
    assert answer.status_code == 429
    assert 0 < int(answer.headers["retry-after"]) <= throttle.WINDOW_SECONDS
    assert "Too many attempts" in answer.text


def test_keys_are_changed_and_switched_off(desk: Desk, olha: TestClient) -> None:
    from crossfoot.publish.desk.keys import DEFAULT

    item = of(desk, "claim")
    assert 'data-key="a"' in shown(olha, item)
    twice = olha.post("/desk/keys", data=dict(DEFAULT) | {"accept": "r", "on": "on"})
    assert twice.status_code == 400
    assert "Two actions have the same key" in twice.text
    olha.post("/desk/keys", data=dict(DEFAULT) | {"accept": "x", "on": "on"})
    page = shown(olha, item)
    assert 'data-key="x"' in page
    assert '<kbd aria-hidden="true">x</kbd>' in page
    olha.post("/desk/keys", data=dict(DEFAULT))
    assert "data-key" not in shown(olha, item)
    olha.post("/desk/keys", data={"usual": "1"})
    assert 'data-key="a"' in shown(olha, item)
    assert 'data-key="a"' in shown(browser(desk, "Ivan"), item)


def test_every_page_speaks_ukrainian(desk: Desk, olha: TestClient) -> None:
    for path in (
        "/desk",
        of(desk, "claim"),
        of(desk, "finding"),
        of(desk, "claim") + "/correct",
        "/desk/keys",
        "/desk/overrides/night",
    ):
        page = shown(olha, f"/uk{path}")
        assert '<html lang="uk">' in page
        links = {link for link in re.findall(r'(?:href|action)="(/(?:uk/)?desk[^"]*)"', page) if "hreflang" not in link}
        own = {link for link in links if link != path}
        assert all(link.startswith("/uk/") for link in own), own
    answer = olha.post(f"/uk{of(desk, 'claim')}", data={"what": "accept"})
    assert answer.headers["location"].startswith("/uk/desk/")


def test_the_site_without_a_desk_has_none(desk: Desk) -> None:
    client = TestClient(make_app(desk.book), base_url=HOST, follow_redirects=False)
    assert client.get("/desk").status_code == 404
    assert client.post("/desk/login").status_code == 405


def test_whoever_is_signed_in_sees_a_decision_at_once_and_others_soon(
    desk: Desk, olha: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(site, "_FRESH_SECONDS", 60.0)
    path, claim = first_claim(desk)
    # One cache for both: a stranger is who sends no cookie.
    assert "machine-extracted" in shown(olha, f"/claim/{claim}")
    cookies = dict(olha.cookies)
    olha.cookies.clear()
    assert "machine-extracted" in shown(olha, f"/claim/{claim}")
    olha.cookies.update(cookies)
    assert olha.post(path, data={"what": "accept"}).status_code == 303
    assert 'class="label checked"' in shown(olha, f"/claim/{claim}")
    olha.cookies.clear()
    olha.cookies.set("desk", "no token of ours")
    assert shown(olha, "/articles"), "a stranger's cookie is none"
