"""Lists of the committed SDK, over several pages of a small server, with every client."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import assistants
import pytest

if TYPE_CHECKING:
    from mock_server import MockServer

MESSAGES = [f"msg_{number}" for number in range(1, 6)]


class _Messages(BaseHTTPRequestHandler):
    """Five messages, in pages of as many as are asked for, without cursors beside their identifiers."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        query = {name: text for name, (text,) in parse_qs(urlsplit(self.path).query).items()}
        start = MESSAGES.index(query["after"]) + 1 if "after" in query else 0
        end = start + int(query.get("limit", 2))
        listed = [{"id": one, "object": "thread.message"} for one in MESSAGES[start:end]]
        more = end < len(MESSAGES)
        content = json.dumps({"object": "list", "data": listed, "has_more": more}).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Return the address of a server with a thread of messages."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Messages) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


CLIENTS: list[tuple[Callable[[str], Any], Callable[[str], Any]]] = [
    (
        lambda url: assistants.OpenAI(api_key="k", base_url=url),
        lambda url: assistants.AsyncOpenAI(api_key="k", base_url=url),
    ),
    (
        lambda url: assistants.AzureAgents(url, lambda: "token"),
        lambda url: assistants.AsyncAzureAgents(url, lambda: "token"),
    ),
]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(("plain", "asynchronous"), CLIENTS, ids=["openai", "azure"])
def test_every_client_iterates(
    plain: Callable[[str], Any], asynchronous: Callable[[str], Any], address: str
) -> None:
    """The same loop gives all messages of all pages, whichever service has them."""
    with plain(address) as client:
        assert [one.id for one in client.threads.messages.list("t", limit=2)] == MESSAGES
        page = client.threads.messages.list("t", limit=3)
        assert isinstance(page, assistants.Page)
        assert [len(one.data) for one in page.iter_pages()] == [3, 2]

    async def again() -> list[str]:
        async with asynchronous(address) as client:
            first = await client.threads.messages.list("t", limit=2)
            assert isinstance(first, assistants.AsyncPage)
            assert first.has_next_page()
            return [one.id async for one in client.threads.messages.list("t", limit=2)]

    assert asyncio.run(again()) == MESSAGES


def test_lists_without_pages(servers: dict[str, MockServer]) -> None:
    """What a service lists at once is one page, where another one has pages."""
    with assistants.AzureAgents(servers["azure"].url, lambda: "token") as client:
        page = client.files.list()
    assert not page.has_next_page()
    assert list(page) == page.data


def test_a_model_is_no_list() -> None:
    """A loop over a model is refused with what to do instead."""
    with pytest.raises(TypeError, match="is one object"):
        iter(assistants.models.FunctionObject(name="f", parameters={}))
