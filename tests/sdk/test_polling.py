"""Calls that wait until what they give is final, against a server that takes its time."""

from __future__ import annotations

import asyncio
import pickle
import time
from collections.abc import Callable, Iterator
from typing import Any

import assistants
import pytest
from assistants._runtime import polling
from final_later import Play, playing

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

RUNS = "/threads/thread_1/runs"
STATUSES = ["queued", "in_progress", "completed"]
Call = Callable[..., Any]
Begin = Callable[..., tuple[Call, Play]]


@pytest.fixture(scope="module")
def server() -> Iterator[tuple[str, Any]]:
    """Return the address of the server, and what it plays."""
    with playing() as made:
        yield made


def _sync(url: str, name: str, *given: Any, **named: Any) -> Any:
    with assistants.OpenAI(api_key="k", base_url=url) as client:
        return _method(client, name)(*given, **named)


def _async(url: str, name: str, *given: Any, **named: Any) -> Any:
    async def call() -> Any:
        async with assistants.AsyncOpenAI(api_key="k", base_url=url) as client:
            return await _method(client, name)(*given, **named)

    return asyncio.run(call())


def _method(client: Any, name: str) -> Any:
    for part in name.split("."):
        client = getattr(client, part)
    return client


@pytest.fixture(params=[_sync, _async], ids=["sync", "async"])
def begin(request: pytest.FixtureRequest, server: tuple[str, Any]) -> Begin:
    """Return what makes the server say something, and a call of either client."""
    url, handler = server

    def begun(*statuses: str | int, pause: str | None = "5") -> tuple[Call, Play]:
        handler.play = Play(list(statuses), pause)
        return lambda *given, **named: request.param(url, *given, **named), handler.play

    return begun


def test_a_run_is_read_until_it_is_final(begin: Begin) -> None:
    """A run is created once, and read as often as the service takes."""
    call, play = begin(*STATUSES)
    run = call("threads.runs.create_and_poll", "thread_1", assistant_id="a")
    assert run.status == "completed"
    created = ("POST", RUNS, {"assistant_id": "a"})
    assert play.asked == [created, *[("GET", f"{RUNS}/run_1", None)] * 2]


def test_the_other_service_is_polled_alike(server: tuple[str, Any]) -> None:
    """A variant with other names in its paths is waited for by the same call."""
    url, handler = server
    handler.play = Play(list(STATUSES))
    with assistants.AzureAgents(url, lambda: "token") as client:
        run = client.threads.runs.create_and_poll("thread_1", assistant_id="a")
    assert run.status == "completed"
    paths = [path.partition("?")[0] for _, path, _ in handler.play.asked]
    assert paths == [RUNS, *[f"{RUNS}/run_1"] * 2]


def test_what_is_final_at_once_is_not_read_again(begin: Begin) -> None:
    """A run that is final when it comes is one request."""
    call, play = begin("completed")
    call("threads.runs.create_and_poll", "thread_1", assistant_id="a")
    assert len(play.asked) == 1


def test_a_run_in_a_new_thread(begin: Begin) -> None:
    """What the call does not know, the thread, comes from the run."""
    call, play = begin(*STATUSES)
    call("threads.create_and_run_poll", assistant_id="a")
    assert [path for _, path, _ in play.asked] == ["/threads/runs", *[f"{RUNS}/run_1"] * 2]


def test_outputs_of_tools(begin: Begin) -> None:
    """After tool outputs the run is waited for as after its creation; a body is sent once."""
    call, play = begin(*STATUSES)
    outputs = [{"tool_call_id": "c", "output": "rain"}]
    extra = {"trace": "1"}
    call(
        "threads.runs.submit_tool_outputs_and_poll",
        "run_1",
        thread_id="thread_1",
        tool_outputs=outputs,
        extra_body=extra,
    )
    assert play.asked[0][2] == {"tool_outputs": outputs, "trace": "1"}
    assert [body for *_, body in play.asked[1:]] == [None, None]


def test_batches_of_files(begin: Begin) -> None:
    """The vector store comes from the call, and the batch from the result."""
    call, play = begin("in_progress", "completed")
    call("vector_stores.file_batches.create_and_poll", "vs_1", file_ids=["file_1"])
    root = "/vector_stores/vs_1/file_batches"
    assert [path for _, path, _ in play.asked] == [root, f"{root}/run_1"]


def test_poll_reads_only(begin: Begin) -> None:
    """What was begun elsewhere is read until it is final."""
    call, play = begin(*STATUSES)
    run = call("threads.runs.poll", "run_1", thread_id="thread_1")
    assert run.status == "completed"
    assert [method for method, *_ in play.asked] == ["GET"] * 3


@pytest.mark.parametrize("status", ["requires_action", "suspended"])
def test_an_unknown_status_ends_it(begin: Begin, status: str) -> None:
    """A status that is not said to be pending is returned, also one that nobody knew."""
    call, play = begin("queued", status)
    run = call("threads.runs.create_and_poll", "thread_1", assistant_id="a")
    assert (run.status, len(play.asked)) == (status, 2)


def test_a_timeout_has_the_last_object(begin: Begin) -> None:
    """A run that is not final in time is in the error, which can be pickled."""
    call, _ = begin("queued", "in_progress")
    with pytest.raises(assistants.PollTimeoutError, match="status is still 'in_progress'") as found:
        call("threads.runs.create_and_poll", "thread_1", assistant_id="a", poll_timeout=0.05)
    copied = pickle.loads(pickle.dumps(found.value))  # noqa: S301 - our own
    assert (copied.last.id, copied.last.status) == ("run_1", "in_progress")
    assert isinstance(copied, assistants.APIError)


def test_a_timeout_of_nothing_reads_once(begin: Begin) -> None:
    """Without any time what the call gives is all that there is."""
    call, play = begin("queued")
    with pytest.raises(assistants.PollTimeoutError):
        call("threads.runs.poll", "run_1", thread_id="thread_1", poll_timeout=0)
    assert len(play.asked) == 1


def test_a_failure_in_between_is_retried(begin: Begin) -> None:
    """A reading that fails is repeated by the rules of any call."""
    call, play = begin("queued", 429, 500, "completed")
    run = call("threads.runs.create_and_poll", "thread_1", assistant_id="a")
    assert (run.status, len(play.asked)) == ("completed", 4)


def test_an_error_ends_it(begin: Begin) -> None:
    """A reading that is refused raises the error of its status."""
    call, play = begin("queued", 404)
    with pytest.raises(assistants.NotFoundError):
        call("threads.runs.create_and_poll", "thread_1", assistant_id="a")
    assert len(play.asked) == 2


def test_the_service_says_how_long_to_wait(begin: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    """The header decides on the pause, within bounds; without it pauses grow; an interval wins."""
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    monkeypatch.setattr(polling.time, "sleep", slept.append)
    monkeypatch.setattr(polling.asyncio, "sleep", sleep)
    several = ["queued"] * 3
    for pause, given in (("2500", {}), ("1", {}), ("9e9", {}), ("999999", {}), ("", {})):
        call, _ = begin(*several, "completed", pause=pause)
        call("threads.runs.poll", "run_1", thread_id="t", **given)
    call, _ = begin(*several, "completed")
    call("threads.runs.poll", "run_1", thread_id="t", poll_interval=3)
    grown = [1.0, 1.2, 1.44]
    assert slept == [*[2.5] * 3, *[0.1] * 3, *grown, *[60.0] * 3, *grown, *[3] * 3]


def test_responses_are_shown(begin: Begin) -> None:
    """The function of a call is given every response, and what it raises ends the polling."""
    call, play = begin(*STATUSES)
    seen: list[int] = []

    def stop(response: Any) -> None:
        seen.append(response.status_code)
        if len(seen) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        call("threads.runs.create_and_poll", "thread_1", assistant_id="a", on_response=stop)
    assert (seen, len(play.asked)) == ([200, 200], 2)


@pytest.mark.parametrize("name", ["poll_interval", "poll_timeout"])
def test_negative_seconds_are_refused(begin: Begin, name: str) -> None:
    """Nothing is sent with seconds that cannot be."""
    call, play = begin("completed")
    with pytest.raises(assistants.ConfigurationError):
        call("threads.runs.poll", "run_1", thread_id="t", **{name: -1})
    assert not play.asked


@pytest.mark.parametrize("value", ["5", True, []])
@pytest.mark.parametrize("name", ["poll_interval", "poll_timeout"])
def test_seconds_of_polling_are_numbers(begin: Begin, name: str, value: Any) -> None:
    """What is no number is named before anything is sent."""
    call, play = begin("completed")
    with pytest.raises(TypeError, match=f"{name} must be seconds or None, not"):
        call("threads.runs.poll", "run_1", thread_id="t", **{name: value})
    assert not play.asked


def test_raw_is_of_one_request(server: tuple[str, Any]) -> None:
    """The response itself is asked for by the call that does not poll."""
    client = assistants.OpenAI(api_key="k", base_url=server[0])
    with client, pytest.raises(TypeError, match=r"use threads\.runs\.retrieve"):
        assistants.raw(client.threads.runs.poll)("run_1", thread_id="t")


def test_a_task_can_be_cancelled(server: tuple[str, Any]) -> None:
    """A task that waits ends at once, and its client can be used again."""
    url, handler = server
    handler.play = Play(["queued"], "60000")

    async def cancelled() -> Any:
        async with assistants.AsyncOpenAI(api_key="k", base_url=url) as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.2):
                    await client.threads.runs.poll("run_1", thread_id="t")
            return await client.threads.runs.retrieve("run_1", thread_id="t")

    begun = time.monotonic()
    assert asyncio.run(cancelled()).status == "queued"
    assert time.monotonic() - begun < 5
