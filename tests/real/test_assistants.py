"""One function of a user for OpenAI's published spec and for Azure AI Agents: the wire of each."""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import httpx2
import pytest
from built import ROOT
from mock_server import MockServer, serve
from operations import Surface
from servable import servable
from stated import undone, unstated

from specloom.comparison.variants import compare
from specloom.comparison.variants_text import as_markdown

if TYPE_CHECKING:
    from conftest import Builder

NAME = "Assistants"
VARIANTS = ("openai", "azure")
PAGE = ROOT / "docs" / "variants-assistants.md"
# Both services want these; OpenAI calls the first five deprecated.
pytestmark = pytest.mark.filterwarnings("ignore:.*eprecated:DeprecationWarning")

VERSION = "api-version=2025-05-15-preview"
PAGES = "limit=2&order=asc&after=m1"
TOOL = {"type": "function", "function": {"name": "weather", "parameters": {"type": "object"}}}


def assist(client: Any) -> list[Any]:
    """What a user of assistants writes, once for both: no kind of output, no version, no envelope."""
    helper = client.assistants.create(model="gpt-4o", name="Ada", tools=[TOOL])
    thread = client.threads.create(metadata={"who": "me"})
    client.threads.messages.create(thread.id, role="user", content="How warm is it?")
    run = client.threads.runs.create(thread.id, assistant_id=helper.id)
    outputs = [{"tool_call_id": "call_1", "output": "21"}]
    done = client.threads.runs.submit_tool_outputs(
        run.id, thread_id=thread.id, tool_outputs=outputs
    )
    listed = client.threads.messages.list(thread.id, limit=2, order="asc", after="m1")
    steps = client.threads.runs.steps.list(
        done.id,
        thread_id=thread.id,
        include=["step_details.tool_calls[*].file_search.results[*].content"],
    )
    return [helper, thread, run, done, *listed.data, *steps.data]


def stream(client: Any) -> list[Any]:
    """The events of a run, and of one that goes on with the output of a tool."""
    with client.threads.runs.create("t1", assistant_id="a1", stream=True) as events:
        first = list(events)
    outputs = [{"tool_call_id": "call_1", "output": "21"}]
    with client.threads.runs.submit_tool_outputs(
        "r1", thread_id="t1", tool_outputs=outputs, stream=True
    ) as events:
        return [*first, *events]


@pytest.fixture(scope="module")
def surface(built: Builder) -> Surface:
    """The package of the example."""
    return built(NAME).surface()


@pytest.fixture(scope="module")
def servers(
    surface: Surface, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, MockServer]]:
    """A mock server of each document."""
    with ExitStack() as stack:
        yield {
            variant: stack.enter_context(
                serve(
                    servable(surface.documents[variant]),
                    tmp_path_factory.mktemp(variant),
                    strict=False,
                )
            )
            for variant in VARIANTS
        }


@pytest.mark.parametrize("variant", VARIANTS)
def test_one_function_serves_both(
    surface: Surface, servers: dict[str, MockServer], variant: str
) -> None:
    """Each service takes every request of it, and what comes back has one form."""
    models = importlib.import_module(f"{surface.package.__name__}.models")
    with surface.client(variant, servers[variant].url) as client:
        made = assist(client)
        events = stream(client)
    assert all(isinstance(one, surface.package.Model) for one in (*made, *events))
    assert [type(one) for one in made[:4]] == [
        models.AssistantObject,
        models.ThreadObject,
        models.RunObject,
        models.RunObject,
    ]


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_wire_is_each_services_own(surface: Surface, variant: str) -> None:
    """The kind of output, the version and the commas go to Azure alone; the rest is the same."""
    azure = variant == "azure"
    kind = ',"type":"function_call_output"' if azure else ""
    query, more = (f"?{VERSION}", f"?{VERSION}&") if azure else ("", "?")
    include = "include%5B%5D=step_details.tool_calls%5B%2A%5D.file_search.results%5B%2A%5D.content"
    sent: list[Any] = []
    assist(offline(surface, variant, sent))
    assert sent == [
        (f"POST /assistants{query}", f'{{"model":"gpt-4o","name":"Ada","tools":[{dumped(TOOL)}]}}'),
        (f"POST /threads{query}", '{"metadata":{"who":"me"}}'),
        (f"POST /threads/t1/messages{query}", '{"role":"user","content":"How warm is it?"}'),
        (f"POST /threads/t1/runs{query}", '{"assistant_id":"a1"}'),
        (
            f"POST /threads/t1/runs/r1/submit_tool_outputs{query}",
            f'{{"tool_outputs":[{{"tool_call_id":"call_1","output":"21"{kind}}}]}}',
        ),
        (f"GET /threads/t1/messages{more}{PAGES}", ""),
        (f"GET /threads/t1/runs/r1/steps{more}{include}", ""),
    ]


@pytest.mark.parametrize("variant", VARIANTS)
def test_streams_are_asked_for_and_read_alike(surface: Surface, variant: str) -> None:
    """The same events come from both, each with the class of its data."""
    kind = ',"type":"function_call_output"' if variant == "azure" else ""
    sent: list[Any] = []
    events = stream(offline(surface, variant, sent))
    assert [body for _, body in sent] == [
        '{"assistant_id":"a1","stream":true}',
        f'{{"tool_outputs":[{{"tool_call_id":"call_1","output":"21"{kind}}}],"stream":true}}',
    ]
    names = [(event.event, type(event.data).__name__) for event in events]
    assert names == 2 * [
        ("thread.run.queued", "RunObject"),
        ("thread.message.completed", "MessageObject"),
    ]


@pytest.mark.parametrize("variant", VARIANTS)
def test_what_one_service_lacks_is_refused(surface: Surface, variant: str) -> None:
    """A tool, an argument and an operation that only the other has are refused before sending."""
    sent: list[Any] = []
    client = offline(surface, variant, sent)
    lacking: dict[str, Callable[[], Any]] = {
        "openai": client.threads.list,
        "azure": lambda: client.vector_stores.search("v", query="q"),
    }
    with pytest.raises(surface.package.UnsupportedError):
        lacking[variant]()
    given = {
        "openai": {"tools": [{"type": "mcp", "server_label": "l", "server_url": "https://u.test"}]},
        "azure": {"reasoning_effort": "low"},
    }
    with pytest.raises(surface.package.UnsupportedError, match=next(iter(given[variant]))):
        client.assistants.create(model="m", **given[variant])
    assert sent == []


RESPONSES: dict[str, dict[str, Any]] = {
    "assistants": {"id": "a1", "object": "assistant"},
    "threads": {"id": "t1", "object": "thread"},
    "runs": {"id": "r1", "object": "thread.run", "status": "queued"},
    "submit_tool_outputs": {"id": "r1", "object": "thread.run", "status": "queued"},
}
EVENTS = (
    'event: thread.run.queued\ndata: {"id":"r1","object":"thread.run"}\n\n'
    'event: thread.message.completed\ndata: {"id":"m1","object":"thread.message"}\n\n'
    "event: done\ndata: [DONE]\n\n"
)


def offline(surface: Surface, variant: str, sent: list[Any]) -> Any:
    """A client of a service that notes what it was sent."""

    def respond(request: httpx2.Request) -> httpx2.Response:
        body = request.read().decode()
        sent.append((f"{request.method} {request.url.raw_path.decode()}", body))
        if '"stream":true' in body:
            headers = {"content-type": "text/event-stream"}
            return httpx2.Response(200, text=EVENTS, headers=headers)
        page: dict[str, Any] = {"data": [], "has_more": False}
        return httpx2.Response(200, json=RESPONSES.get(request.url.path.split("/")[-1], page))

    http = httpx2.Client(transport=httpx2.MockTransport(respond))
    return surface.client(variant, "https://service.test", http_client=http)


def dumped(value: Any) -> str:
    """A value as clients write it."""
    return json.dumps(value, separators=(",", ":"))


def test_page_shows_what_is_found(built: Builder) -> None:
    """Every row and quotation of the page stands in the output of the command, and its length."""
    lines = as_markdown(compare(built(NAME).api)).splitlines()
    page = PAGE.read_text("utf-8")
    rows = re.findall(r"^\|.*\|$", page, re.MULTILINE)
    quoted = re.findall(r"^> (.*)$", page, re.MULTILINE)
    assert len(rows) > 50
    assert [row for row in (*rows, *quoted) if row not in lines] == []
    [told] = re.findall(r"The whole output has (\d+) lines", page)
    assert int(told) == len(lines)


def test_every_shared_operation_is_on_the_page(built: Builder) -> None:
    """What is left between the two, in operations that both have, is shown and explained."""
    comparison = compare(built(NAME).api)
    page = PAGE.read_text("utf-8")
    shared = [row for row in comparison.rows if row.section in ("shared", "operations", "types")]
    addresses = dict.fromkeys(row.address for row in shared)
    assert [address for address in addresses if f"| `{address}` |" not in page] == []


def test_comparison_and_tables_say_the_same(built: Builder) -> None:
    """Every difference of the tables is stated, and every action that is stated is done."""
    api = built(NAME).api
    comparison = compare(api)
    assert unstated(api, comparison) == []
    assert undone(comparison) == []
