"""One figure of one client, in a process of its own: `client_calls.py PACKAGE FIGURE` prints it.

The client answers to the names of OpenAI's official one. Nothing is sent: a transport in memory plays
the service, so that what is measured is the client alone, in CPU seconds.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import resource
import sys
import time
from collections.abc import Callable
from typing import Any

EVENTS, LISTS, RUNS, REQUESTS = 10_000, 40, 100, 600
ROUNDS = 5

CHUNK = {
    "id": "chatcmpl-123",
    "object": "chat.completion.chunk",
    "created": 1_700_000_000,
    "model": "gpt-4o-mini",
    "service_tier": "default",
    "system_fingerprint": "fp_44709d6fcb",
    "choices": [
        {"index": 0, "delta": {"content": " word"}, "logprobs": None, "finish_reason": None}
    ],
    "usage": None,
}
DELTA = {
    "type": "response.output_text.delta",
    "item_id": "msg_123",
    "output_index": 0,
    "content_index": 0,
    "delta": " word",
    "logprobs": [],
    "sequence_number": 7,
}
TOOL = {
    "type": "function",
    "function": {
        "name": "weather",
        "description": "Look up the weather of a city.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
    },
}
RUN = {
    "id": "run_123",
    "object": "thread.run",
    "created_at": 1_700_000_000,
    "thread_id": "thread_123",
    "assistant_id": "asst_123",
    "status": "completed",
    "required_action": None,
    "last_error": None,
    "expires_at": None,
    "started_at": 1_700_000_001,
    "cancelled_at": None,
    "failed_at": None,
    "completed_at": 1_700_000_009,
    "incomplete_details": None,
    "model": "gpt-4o-mini",
    "instructions": "Answer briefly.",
    "tools": [TOOL, {"type": "code_interpreter"}],
    "metadata": {"purpose": "benchmark"},
    "usage": {"prompt_tokens": 12, "completion_tokens": 34, "total_tokens": 46},
    "temperature": 1.0,
    "top_p": 1.0,
    "max_prompt_tokens": None,
    "max_completion_tokens": None,
    "truncation_strategy": {"type": "auto", "last_messages": None},
    "tool_choice": "auto",
    "parallel_tool_calls": True,
    "response_format": "auto",
}
MODEL = {"id": "gpt-4o-mini", "object": "model", "created": 1_700_000_000, "owned_by": "openai"}


def events(data: object) -> bytes:
    """A stream of one event again and again."""
    line = f"data: {json.dumps(data, separators=(',', ':'))}\n\n".encode()
    return line * EVENTS + b"data: [DONE]\n\n"


def answers() -> dict[str, tuple[str, bytes]]:
    """What the service has at the end of each path."""
    runs = [RUN] * RUNS
    page = {"object": "list", "data": runs, "first_id": "a", "last_id": "b", "has_more": False}
    return {
        "completions": ("text/event-stream", events(CHUNK)),
        "responses": ("text/event-stream", events(DELTA)),
        "runs": ("application/json", json.dumps(page).encode()),
        "gpt-4o-mini": ("application/json", json.dumps(MODEL).encode()),
    }


def client(package: str, name: str = "OpenAI") -> Any:
    """A client whose service is in memory."""
    import httpx2  # noqa: PLC0415 - what start() measures is without it

    known = answers()

    def answer(request: httpx2.Request) -> httpx2.Response:
        kind, content = known[request.url.path.rpartition("/")[2]]
        return httpx2.Response(200, content=content, headers={"content-type": kind})

    transport = httpx2.MockTransport(answer)
    http: Any = (httpx2.Client if name == "OpenAI" else httpx2.AsyncClient)(transport=transport)
    made = getattr(importlib.import_module(package), name)
    return made(api_key="sk-none", http_client=http)


def best(work: Callable[[], Any], count: int) -> float:
    """CPU seconds for one of `count`, the best of some rounds after one that does not count."""
    found = []
    for _ in range(ROUNDS + 1):
        begun = time.process_time()
        work()
        found.append(time.process_time() - begun)
    return min(found[1:]) / count


def stream(package: str, *, kind: str) -> float:
    """CPU seconds for one event of a stream, each of which is looked into."""
    made = client(package)
    hello: list[Any] = [{"role": "user", "content": "Hello"}]

    def chunks() -> None:
        found = made.chat.completions.create(model="gpt-4o-mini", messages=hello, stream=True)
        if sum(len(chunk.choices[0].delta.content) for chunk in found) != 5 * EVENTS:
            sys.exit("events were lost")

    def deltas() -> None:
        found = made.responses.create(model="gpt-4o-mini", input="Hello", stream=True)
        if sum(len(event.delta) for event in found) != 5 * EVENTS:
            sys.exit("events were lost")

    return best(chunks if kind == "chunks" else deltas, EVENTS)


def lists(package: str) -> float:
    """CPU seconds for a list of objects with unions in them."""
    runs = client(package).beta.threads.runs

    def work() -> None:
        for _ in range(LISTS):
            if runs.list("thread_123").data[-1].tools[0].function.name != "weather":
                sys.exit("a run is wrong")

    return best(work, LISTS)


def requests(package: str) -> float:
    """CPU seconds for a request with a small response."""
    models = client(package).models

    def work() -> None:
        for _ in range(REQUESTS):
            if models.retrieve("gpt-4o-mini").owned_by != "openai":
                sys.exit("a model is wrong")

    return best(work, REQUESTS)


def requests_async(package: str) -> float:
    """CPU seconds for a request of the asynchronous client."""
    models = client(package, "AsyncOpenAI").models

    async def work() -> None:
        for _ in range(REQUESTS):
            if (await models.retrieve("gpt-4o-mini")).owned_by != "openai":
                sys.exit("a model is wrong")

    return best(lambda: asyncio.run(work()), REQUESTS)


def start(package: str, *, until: str) -> float:
    """CPU seconds from nothing to a client, or MiB of the process with three of its resources."""
    begun = time.process_time()
    module = importlib.import_module(package)
    if until == "import":
        return time.process_time() - begun
    made = module.OpenAI(api_key="sk-none")
    if until != "client":
        _ = made.chat.completions, made.beta.threads.runs, made.files
    used = time.process_time() - begun
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 if until == "memory" else used


FIGURES: dict[str, Callable[[str], float]] = {
    "import": lambda package: start(package, until="import"),
    "client": lambda package: start(package, until="client"),
    "resources": lambda package: start(package, until="resources"),
    "memory": lambda package: start(package, until="memory"),
    "chunks": lambda package: stream(package, kind="chunks"),
    "deltas": lambda package: stream(package, kind="deltas"),
    "lists": lists,
    "requests": requests,
    "requests-async": requests_async,
}

if __name__ == "__main__":
    print(FIGURES[sys.argv[2]](sys.argv[1]))
