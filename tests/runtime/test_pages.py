"""Pages of lists: what is asked for after each one, and when they end."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import threading
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import ModuleType, SimpleNamespace
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest


class Lists(ThreadingHTTPServer):
    """A server whose answers are a function of the query; it remembers what it was asked."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[str] = []
        self.headers: list[dict[str, str]] = []
        self.bodies: list[bytes] = []
        self.answer: Callable[[dict[str, str], Lists], tuple[Any, dict[str, str]] | int]

    @property
    def url(self) -> str:
        """The address below which everything is."""
        return f"http://127.0.0.1:{self.server_port}"


class _Handler(BaseHTTPRequestHandler):
    server: Lists
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.server.asked.append(f"{self.command} {self.path}")
        self.server.headers.append({k.lower(): v for k, v in self.headers.items()})
        length = int(self.headers.get("content-length", 0))
        self.server.bodies.append(self.rfile.read(length))
        query = {k: v[0] for k, v in parse_qs(urlsplit(self.path).query).items()}
        found = self.server.answer(query, self.server)
        status, body, headers = (found, {}, {}) if isinstance(found, int) else (200, *found)
        content = json.dumps(body).encode()
        self.send_response(status)
        for name, value in {"content-type": "application/json", **headers}.items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_POST = do_GET  # noqa: N815  # the name that the base calls

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture
def lists() -> Iterator[Lists]:
    """Return a server that lists things."""
    server = Lists()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


class Called:
    """Calls one operation, sync and async, on a server."""

    def __init__(self, sample: Callable[[str], ModuleType], server: Lists) -> None:
        self.client = sample("_runtime.client")
        self.pages = sample("_runtime.pages")
        self.tables = sample("_runtime.tables")
        self.wires = sample("_runtime.wires")
        self.request = sample("_runtime.request")
        self.transport = sample("_runtime.transport")
        self.auth = sample("_runtime.auth")
        self.spelling = sample("_runtime.spelling")
        self.server = server
        self.http = httpx2.Client()

    def operation(
        self, kind: str, *, bare: bool = False, route: str = "GET /runs", **rule: Any
    ) -> Any:
        """An operation with pages of runs."""
        paging = self.pages.Paging(kind, items="" if bare else "data", **rule)
        returns, page = ("list[Run]", "") if bare else ("Runs", "RunsPage")
        return self.pages.PagedOperation(
            "runs.list", route, returns=returns, page=page, paging=paging
        )

    def settings(self, auth: Any = None, **more: Any) -> Any:
        """The settings of a client of the server."""
        auth = auth or self.auth.BearerAuth()
        url = f"{self.server.url}/v1"
        variant = self.tables.Variant(name="plain", base_url=url, auth=auth)
        return self.request.Settings(variant, url, credential="key", **more)

    def resource(self, settings: Any = None) -> Any:
        """A resource of a client."""
        transport = self.transport.SyncTransport(settings or self.settings(), self.http)
        return self.client.Resource(SimpleNamespace(_transport=transport))

    def async_resource(self, http: httpx2.AsyncClient) -> Any:
        """A resource of an asynchronous client."""
        transport = self.transport.AsyncTransport(self.settings(), http)
        return self.client.AsyncResource(SimpleNamespace(_transport=transport))

    def first(self, operation: Any, settings: Any = None, **arguments: Any) -> Any:
        """The first page."""
        return self.pages.first_page(self.resource(settings), operation, **arguments)

    def later(self, http: httpx2.AsyncClient, operation: Any, **arguments: Any) -> Any:
        """The same with an asynchronous client."""
        return self.pages.AsyncPages(self.async_resource(http), operation, **arguments)

    def ids(self, operation: Any, **arguments: Any) -> list[str]:
        """What iterating gives; the asynchronous client asks for the same and gives the same."""
        self.server.asked.clear()
        given = [one.id for one in self.first(operation, **arguments)]
        asked = self.server.asked[:]

        async def again() -> list[str]:
            async with httpx2.AsyncClient() as http:
                return [one.id async for one in self.later(http, operation, **arguments)]

        assert asyncio.run(again()) == given
        assert self.server.asked == [*asked, *asked]
        del self.server.asked[len(asked) :]
        return given


@pytest.fixture
def called(sample: Callable[[str], ModuleType], lists: Lists) -> Iterator[Called]:
    """Return what calls operations on the server."""
    made = Called(sample, lists)
    with made.http:
        yield made


def runs(*ids: str, **more: Any) -> dict[str, Any]:
    """An envelope of runs."""
    return {"data": [{"id": one, "status": "queued"} for one in ids], **more}


def script(*answers: Any) -> Callable[[dict[str, str], Lists], Any]:
    """Answer by the argument that asks for a page: the first answer is for none, the last one ends."""
    table = dict(answers)

    def answer(query: dict[str, str], _: Lists) -> Any:
        asked = next((query[k] for k in ("after", "before", "page", "offset") if k in query), "")
        found = table[asked]
        return found if isinstance(found, tuple | int) else (found, {})

    return answer


LAST_ID = {"ask": "query:after", "next": "last_id", "item": "id", "more": "has_more"}


def test_cursors_of_a_field(called: Called, lists: Lists) -> None:
    """The next page is asked for by the cursor of the one before, with all other arguments."""
    lists.answer = script(
        ("", runs("a", "b", last_id="B", has_more=True)),
        ("B", runs("c", last_id="C", has_more=False)),
    )
    operation = called.operation("cursor", **LAST_ID)
    assert called.ids(operation, query={"limit": 2, "order": "asc"}) == ["a", "b", "c"]
    assert lists.asked == [
        "GET /v1/runs?limit=2&order=asc",
        "GET /v1/runs?limit=2&order=asc&after=B",
    ]


def test_identifiers_of_items(called: Called, lists: Lists) -> None:
    """Without a cursor the identifier of the last item is one."""
    lists.answer = script(("", runs("a", "b", has_more=True)), ("b", runs("c", has_more=False)))
    assert called.ids(called.operation("cursor", **LAST_ID)) == ["a", "b", "c"]


def test_empty_page_with_more(called: Called, lists: Lists) -> None:
    """A page without items is followed if the response says that there are more."""
    lists.answer = script(
        ("", runs(last_id="A", has_more=True)), ("A", runs("a", last_id="a", has_more=False))
    )
    assert called.ids(called.operation("cursor", **LAST_ID)) == ["a"]


def test_tokens(called: Called, lists: Lists) -> None:
    """A token without a flag leads on, over empty pages too, until it is empty or missing."""
    lists.answer = script(
        ("", runs("a", next="2")), ("2", runs(next="3")), ("3", runs("b", next=""))
    )
    operation = called.operation("cursor", ask="query:page", next="next")
    assert called.ids(operation) == ["a", "b"]


def test_identifiers_without_a_flag(called: Called, lists: Lists) -> None:
    """Where no flag says that there are more, the pages end with an empty one."""
    lists.answer = script(("", runs("a")), ("a", runs("b")), ("b", runs()))
    assert called.ids(called.operation("cursor", ask="query:after", item="id")) == ["a", "b"]


def test_more_without_a_cursor(called: Called, lists: Lists, rt: Any) -> None:
    """A response that says that there are more and not how to get them is an error."""
    lists.answer = script(("", runs(has_more=True)))
    page = called.first(called.operation("cursor", **LAST_ID))
    with pytest.raises(rt.PagingError, match="says that more follow, but not how"):
        page.has_next_page()


def test_backwards(called: Called, lists: Lists) -> None:
    """A call for what is before a cursor goes on in that direction."""
    lists.answer = script(
        ("z", runs("w", "x", first_id="w", has_more=True)),
        ("w", runs("u", "v", first_id="u", has_more=False)),
    )
    operation = called.operation("cursor", back=("query:before", "first_id"), **LAST_ID)
    assert called.ids(operation, query={"before": "z"}) == ["w", "x", "u", "v"]


def test_numbers(called: Called, lists: Lists) -> None:
    """Pages are counted from the first, or from the one that was asked for, to the last one."""
    lists.answer = script(
        ("", runs("a", pages=3)), ("2", runs("b", pages=3)), ("3", runs("c", pages=3))
    )
    operation = called.operation("number", ask="query:page", last="pages", first=1)
    assert called.ids(operation) == ["a", "b", "c"]
    assert called.ids(operation, query={"page": 2}) == ["b", "c"]


def test_numbers_without_a_last_one(called: Called, lists: Lists) -> None:
    """Without a number of the last page an empty page ends them; the response says which it is."""
    lists.answer = script(("", runs("a", page=0)), ("1", runs("b", page=1)), ("2", runs(page=2)))
    assert called.ids(called.operation("number", ask="query:page", next="page")) == ["a", "b"]


def test_offsets(called: Called, lists: Lists) -> None:
    """An offset grows by the items that came, whatever the limit was."""
    lists.answer = script(("", runs("a", "b")), ("2", runs("c")), ("3", runs()))
    operation = called.operation("offset", ask="query:offset")
    assert called.ids(operation, query={"limit": 5}) == ["a", "b", "c"]


def test_links(called: Called, lists: Lists) -> None:
    """A link is followed as it is, relative or not, with the credential and by GET."""

    def answer(query: dict[str, str], server: Lists) -> Any:
        if "t" not in query:
            return runs("a", link=f"{server.url}/v1/other?t=1&key=old#x"), {}
        return (runs("b", link="more?t=2"), {}) if query["t"] == "1" else (runs("c"), {})

    lists.answer = answer
    operation = called.operation("link", next="link", route="POST /runs")
    assert called.ids(operation, body={"limit": 1}) == ["a", "b", "c"]
    assert lists.asked == ["POST /v1/runs", "GET /v1/other?t=1&key=old", "GET /v1/more?t=2"]
    assert {headers["authorization"] for headers in lists.headers} == {"Bearer key"}
    assert [lists.bodies[0], lists.bodies[1]] == [b'{"limit":1}', b""]


def test_links_with_a_key(called: Called, lists: Lists) -> None:
    """A key in the query is sent once with a link that has it, too."""
    lists.answer = lambda query, _: (
        runs("a", **({} if "t" in query else {"link": "?t=1&code=old"})),
        {},
    )
    settings = called.settings(called.auth.Auth(query="code"))
    page = called.first(called.operation("link", next="link"), settings)
    assert len([*page]) == 2
    assert lists.asked[1] == "GET /v1/runs?t=1&code=key"


@pytest.mark.parametrize(
    "link",
    ["https://elsewhere.example/v1/runs", "http://127.0.0.1:1/x", "file:///etc/passwd", "//h"],
)
def test_links_elsewhere(called: Called, lists: Lists, rt: Any, link: str) -> None:
    """A link to another server is refused, so that no credential gets there."""
    lists.answer = script(("", runs("a", link=link)))
    page = called.first(called.operation("link", next="link"))
    with pytest.raises(rt.PagingError, match="Nothing is sent there"):
        page.get_next_page()
    assert len(lists.asked) == 1


def test_links_of_a_proxy(called: Called, lists: Lists) -> None:
    """A link to the same server is followed by the scheme and the user of the client's address."""
    call = called.pages.PageCall.first(
        called.transport.SyncTransport(called.settings(), called.http),
        called.operation("link", next="link"),
        {},
    )
    base = lists.url.removeprefix("http://")
    assert call._address(f"https://{base}/next") == f"http://{base}/next"


def test_header(called: Called, lists: Lists) -> None:
    """A bare list whose header has a link is a list that goes on with the following pages."""

    def answer(query: dict[str, str], server: Lists) -> Any:
        link = f'<{server.url}/v1/runs?page=2>; rel="next", <{server.url}/x>; rel="last"'
        first = "page" not in query
        return runs("a" if first else "b")["data"], (
            {"link": link, "x-request-id": "1"} if first else {}
        )

    lists.answer = answer
    operation = called.operation("header", bare=True)
    assert called.ids(operation) == ["a", "b"]
    page = called.first(operation)
    assert (len(page), page[0].id, page == [page[0]], page._request_id) == (1, "a", True, "1")


def test_single(called: Called, lists: Lists, rt: Any) -> None:
    """A list without pages is one page."""
    lists.answer = script(("", runs("a", has_more=True)))
    operation = called.operation("single")
    assert called.ids(operation) == ["a"]
    page = called.first(operation)
    assert not page.has_next_page()
    with pytest.raises(rt.PagingError, match="no next page"):
        page.get_next_page()


def test_unknown(called: Called, lists: Lists, rt: Any) -> None:
    """Where nobody knows how pages follow, iterating gives the first one and an error."""
    lists.answer = script(("", runs("a")))
    items = iter(called.first(called.operation("unknown")))
    assert next(items).id == "a"
    with pytest.raises(rt.PagingError, match="not known"):
        next(items)


@pytest.mark.parametrize("period", [1, 3])
def test_circles(called: Called, lists: Lists, rt: Any, period: int) -> None:
    """A server that gives cursors again is an error, soon after the circle is closed."""
    counter = iter(range(1000))
    lists.answer = lambda *_: (runs("a", last_id=str(next(counter) % period), has_more=True), {})
    with pytest.raises(rt.PagingError, match="in a circle"):
        list(called.first(called.operation("cursor", **LAST_ID)))
    assert len(lists.asked) <= 4 * period + 1


def test_argument_that_is_ignored(called: Called, lists: Lists, rt: Any) -> None:
    """A server that answers every cursor or offset with the same page is an error."""
    lists.answer = lambda *_: (runs("a", last_id="a", has_more=True), {})
    with pytest.raises(rt.PagingError, match="in a circle"):
        list(called.first(called.operation("cursor", **LAST_ID), query={"after": "a"}))
    with pytest.raises(rt.PagingError, match="are the same"):
        list(called.first(called.operation("offset", ask="query:offset")))


def test_retries_and_options(called: Called, lists: Lists, pauses: list[float]) -> None:
    """Every page has the options of the call, and is retried like any other request."""
    answers = [
        503,
        (runs("a", last_id="a", has_more=True), {}),
        503,
        (runs("b", has_more=False), {}),
    ]
    lists.answer = lambda *_: answers.pop(0)
    seen: list[int] = []
    options = {
        "extra_headers": {"X-Trace": "1"},
        "extra_query": {"v": 2},
        "on_response": lambda r: seen.append(r.status_code),
    }
    operation = called.operation("cursor", **LAST_ID)
    assert [one.id for one in called.first(operation, options=options)] == ["a", "b"]
    assert lists.asked[1::2] == ["GET /v1/runs?v=2", "GET /v1/runs?after=a&v=2"]
    assert all(headers["x-trace"] == "1" for headers in lists.headers)
    assert (seen, len(pauses)) == ([200, 200], 2)


def test_arguments_of_the_body(called: Called, lists: Lists) -> None:
    """A cursor goes into the body where it is asked for there; iterators and nulls are sent again."""
    answers = [(runs("a", next="N"), {}), (runs("b"), {})]
    lists.answer = lambda *_: answers.pop(0)
    operation = called.operation("cursor", ask="start", next="next", route="POST /search")
    body = {"words": (word for word in ("x", "y")), "filter": None}
    assert [one.id for one in called.first(operation, body=body)] == ["a", "b"]
    sent = [b'{"words":["x","y"],"filter":null', b"}", b',"start":"N"}']
    assert lists.bodies == [sent[0] + end for end in sent[1:]]


def test_words_of_a_variant(called: Called, lists: Lists) -> None:
    """A variant is asked in its own words, and by its own rule if it has one."""
    lists.answer = lambda query, _: (
        (
            {"rows": [{"id": "b", "status": "queued"}]}
            if "seite" in query
            else {"rows": [{"id": "a", "status": "queued"}], "next": "2"}
        ),
        {},
    )
    wire = called.wires.Wire(
        names={"query:after": "seite"},
        envelopes={"response": ("data", "rows")},
        paging=called.pages.Paging("cursor", items="data", ask="query:after", next="next"),
    )
    tables = {"words": called.spelling.Vocabulary({}), "operations": {"runs.list": wire}}
    variant = called.tables.Variant("south", lists.url, **tables)
    settings = called.request.Settings(variant, lists.url)
    page = called.first(called.operation("single"), settings)
    assert [one.id for one in page] == ["a", "b"]
    assert lists.asked == ["GET /runs", "GET /runs?seite=2"]


def test_pages_are_what_was_received(called: Called, lists: Lists, models: Any, rt: Any) -> None:
    """A page is the response with all its fields; copies can be kept, and those of others stand alone."""
    body = runs("a", last_id="a", has_more=True, extra=1)
    lists.answer = lambda *_: (body, {})
    page = called.first(called.operation("cursor", **LAST_ID))
    assert isinstance(page, models.Runs)
    assert page.model_dump(exclude_unset=True) == body
    assert page.last_id == "a"
    assert page.model_copy().has_next_page()
    pickled = pickle.loads(pickle.dumps(page))  # noqa: S301  # just written
    for alone in (copy.deepcopy(page), pickled):
        assert alone == page
        with pytest.raises(rt.PagingError, match="no connection"):
            alone.get_next_page()
    made = models.RunsPage.model_validate(body)
    assert not made.has_next_page()


def test_steps(called: Called, lists: Lists) -> None:
    """Pages can be had one by one, in a loop or by asking for the next."""
    lists.answer = script(
        ("", runs("a", last_id="a", has_more=True)), ("a", runs("b", has_more=False))
    )
    operation = called.operation("cursor", **LAST_ID)
    first = called.first(operation)
    assert first.has_next_page()
    second = first.get_next_page()
    assert (second.data[0].id, second.has_next_page()) == ("b", False)
    assert [len(page.data) for page in first.iter_pages()] == [1, 1]


def test_asynchronous_steps(called: Called, lists: Lists) -> None:
    """An asynchronous call can be awaited; its page has asynchronous steps and refuses a plain loop."""
    lists.answer = script(
        ("", runs("a", last_id="a", has_more=True)), ("a", runs("b", has_more=False))
    )

    async def main() -> None:
        async with httpx2.AsyncClient() as http:
            pages = called.later(http, called.operation("cursor", **LAST_ID))
            assert lists.asked == []
            first = await pages
            assert first.has_next_page()
            assert [one.id async for one in first] == ["a", "b"]
            assert [len(page.data) async for page in first.iter_pages()] == [1, 1]
            assert (await first.get_next_page()).data[0].id == "b"
            with pytest.raises(TypeError, match="async for"):
                iter(first)

    asyncio.run(main())


def test_strange_responses(called: Called, lists: Lists) -> None:
    """What is no page at all is given as it came."""
    lists.answer = lambda *_: ("?", {})
    assert called.first(called.operation("cursor", **LAST_ID)) == "?"


def test_other_models(models: Any) -> None:
    """A model that is no page is one object: a loop over it is refused, with what to do."""
    with pytest.raises(TypeError, match=r"Runs is one object.*iterate over `\.data`"):
        iter(models.Runs(data=[]))
    with pytest.raises(TypeError, match=r"Usage is one object.*model_dump"):
        iter(models.Usage(total=1))


class Listed:
    """What generated methods of both kinds do."""

    pages: Any
    operation: Any
    is_async: bool

    def list(self, *, limit: int) -> Any:
        """List runs."""
        make = self.pages.AsyncPages if self.is_async else self.pages.first_page
        return make(self, self.operation, query={"limit": limit})


def test_raw_pages(called: Called, lists: Lists, rt: Any) -> None:
    """The whole response of a list gives the page, which leads to the others; nothing is sent twice."""
    lists.answer = script(
        ("", runs("a", last_id="a", has_more=True)), ("a", runs("b", has_more=False))
    )
    given = {"pages": called.pages, "operation": called.operation("cursor", **LAST_ID)}
    for method in (rt.raw, rt.streamed):
        lists.asked.clear()
        bases = (Listed, called.client.Resource)
        resource = type("Runs", bases, {**given, "is_async": False})(called.resource())
        response = method(resource.list)(limit=3)
        with response if method is rt.streamed else nullcontext(response) as response:
            page = response.parse()
        assert [one.id for one in page] == [one.id for one in page] == ["a", "b"]
        assert lists.asked[:2] == ["GET /v1/runs?limit=3", "GET /v1/runs?limit=3&after=a"]

    async def main() -> None:
        async with httpx2.AsyncClient() as http:
            bases = (Listed, called.client.AsyncResource)
            resource = type("Runs", bases, {**given, "is_async": True})(called.async_resource(http))
            page = (await rt.raw(resource.list)(limit=3)).parse()
            assert [one.id async for one in page] == ["a", "b"]
            async with rt.streamed(resource.list)(limit=3) as response:
                page = await response.parse()
            assert [one.id async for one in page] == ["a", "b"]

    asyncio.run(main())


def test_one_warning(called: Called, lists: Lists, rt: Any) -> None:
    """A call that is deprecated warns once, not for every page, nor again when it is parsed."""
    lists.answer = script(
        ("", runs("a", last_id="a", has_more=True)), ("a", runs("b", has_more=False))
    )
    wire = called.wires.Wire(deprecated="plain")
    variant = replace(called.settings().variant, operations={"runs.list": wire})
    settings = called.request.Settings(variant, f"{lists.url}/v1", credential="key")
    operation = called.operation("cursor", **LAST_ID)
    with pytest.warns(DeprecationWarning, match="deprecated by plain") as told:
        assert len([*called.first(operation, settings)]) == 2
    assert len(told) == 1
    given = {"pages": called.pages, "operation": operation, "is_async": False}
    bases = (Listed, called.client.Resource)
    resource = type("Runs", bases, given)(called.resource(settings))
    with pytest.warns(DeprecationWarning, match="deprecated by plain") as told:
        assert len([*rt.raw(resource.list)(limit=1).parse()]) == 2
    assert len(told) == 1
