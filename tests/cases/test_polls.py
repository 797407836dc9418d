"""What the committed package sends whose calls wait until what they begin is final."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

import httpx2
import pytest

Load = Callable[[str], ModuleType]


def client_of(load: Load, sent: list[str], *results: dict[str, Any]) -> Any:
    """A client that notes what it sends, and gets one result after the other."""
    left = list(results)

    def respond(request: httpx2.Request) -> httpx2.Response:
        sent.append(f"{request.method} {request.url.raw_path.decode()}")
        return httpx2.Response(200, headers={"retry-after": "0"}, json=left.pop(0))

    http = httpx2.Client(transport=httpx2.MockTransport(respond))
    return load("sdk_polling").Jobs(api_key="k", http_client=http)


def test_another_object_is_always_read(load: Load) -> None:
    """What a call gives that is another object says where the first reading is."""
    sent: list[str] = []
    started = {"id": "a", "queue_id": "q"}
    client = client_of(load, sent, started, {"id": "a", "queue_id": "q", "status": "done"})
    assert client.queues.create_and_run_poll(poll_interval=0).status == "done"
    assert sent == ["POST /v1/queues/run", "GET /v1/queues/q/jobs/a"]


def test_booleans_inside_of_objects(load: Load) -> None:
    """A field may be inside of another one, and true or false; one that is missing is final."""
    sent: list[str] = []
    busy = {"name": "e", "progress": {"done": False}}
    client = client_of(load, sent, busy, busy, {"name": "e", "progress": {"done": True}})
    assert client.exports.create_and_poll(poll_interval=0).progress.done is True
    assert sent == ["POST /v1/exports", "GET /v1/exports/e", "GET /v1/exports/e"]
    client = client_of(load, sent, busy, {"name": "e"})
    assert client.exports.create_and_poll(poll_interval=0).progress is None


def test_arguments_of_the_spec_keep_their_names(load: Load) -> None:
    """An argument of the spec that is called like one for polling is sent."""
    sent: list[str] = []
    client = client_of(load, sent, {"id": "a", "queue_id": "q", "status": "running"})
    error = load("sdk_polling").PollTimeoutError
    with pytest.raises(error):
        client.queues.jobs.create_and_poll("q", task="x", poll_timeout=3, poll_timeout_2=0)
    assert sent == ["POST /v1/queues/q/jobs"]


def test_poll_repeats_its_arguments(load: Load) -> None:
    """Every reading of `poll` has the arguments of the call."""
    sent: list[str] = []
    results = [{"id": "a", "queue_id": "q", "status": status} for status in ("queued", "new")]
    client = client_of(load, sent, *results)
    client.queues.jobs.poll("a", queue_id="q", detail="all", poll_interval=0)
    assert sent == ["GET /v1/queues/q/jobs/a?detail=all"] * 2


def test_an_object_without_its_name(load: Load) -> None:
    """What cannot be asked for again, because it has no id, is an error instead of a request."""
    sent: list[str] = []
    client = client_of(load, sent, {"queue_id": "q", "status": "queued"})
    with pytest.raises(ValueError, match="`job_id`"):
        client.queues.jobs.create_and_poll("q", task="x", poll_interval=0)
    assert len(sent) == 1
