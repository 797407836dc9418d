"""Streams of runs over real sockets: the final run, messages and steps on the way, and what goes wrong."""

from __future__ import annotations

import asyncio
import importlib
import runpy
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import assistants
import pytest
from agent_server import MESSAGE, STEP, Agent, agent, event, message_delta, run, step_delta
from assistants import models

EXAMPLE = Path(__file__).parents[2] / "examples" / "weather_agent.py"
ANSWER = "Zurich: 18; Oslo: 7"
#: Two messages whose pieces take turns, the second of them unfinished.
TALK = [
    run("in_progress"),
    event("thread.message.created", MESSAGE),
    event("thread.message.created", {**MESSAGE, "id": "msg_2"}),
    message_delta("msg_1", "It is "),
    message_delta("msg_2", "Bye"),
    message_delta("msg_1", "sunny."),
    message_delta("msg_1", "Really.", index=1),
    message_delta("msg_2", "!"),
]
END = [run("completed"), event("done", "[DONE]")]


@pytest.fixture(scope="module")
def server() -> Iterator[Agent]:
    """Run the server that plays a run."""
    with agent() as started:
        yield started


@pytest.fixture(autouse=True)
def play(server: Agent) -> Iterator[Callable[..., None]]:
    """Return the function that makes the server send a script."""

    def play(*pieces: str | float | None, content_type: str = "text/event-stream") -> None:
        server.script, server.content_type = list(pieces), content_type

    yield play
    server.script, server.content_type = None, "text/event-stream"
    server.asked.clear()


def sync_client(variant: str, url: str, **settings: Any) -> Any:
    """Return a client of a variant."""
    if variant == "azure":
        return assistants.AzureAgents(url, lambda: "token", **settings)
    return assistants.OpenAI(api_key="key", base_url=url, **settings)


def async_client(variant: str, url: str, **settings: Any) -> Any:
    """Return an asynchronous client of a variant."""
    if variant == "azure":
        return assistants.AsyncAzureAgents(url, lambda: "token", **settings)
    return assistants.AsyncOpenAI(api_key="key", base_url=url, **settings)


def using(
    kind: str, url: str, use: Callable[[Any], Awaitable[Any]], variant: str = "openai", **more: Any
) -> Any:
    """Let a function use a stream; the synchronous one is dressed as an asynchronous one."""

    async def main() -> Any:
        if kind == "async":
            async with async_client(variant, url, **more) as client:
                runs = client.threads.runs
                return await use(await runs.create("thread_1", assistant_id="a", stream=True))
        with sync_client(variant, url, **more) as client:
            runs = client.threads.runs
            return await use(Dressed(runs.create("thread_1", assistant_id="a", stream=True)))

    return asyncio.run(main())


class Dressed:
    """A synchronous stream with the methods of an asynchronous one."""

    def __init__(self, stream: Any) -> None:
        self.stream = stream

    def __getattr__(self, name: str) -> Any:
        return getattr(self.stream, name)

    def __aiter__(self) -> Any:
        return self

    async def __anext__(self) -> Any:
        try:
            return next(self.stream)
        except StopIteration:
            raise StopAsyncIteration from None

    async def close(self) -> None:
        """Close it."""
        self.stream.close()

    async def get_final(self) -> Any:
        """Return the final object."""
        return self.stream.get_final()

    async def until_done(self) -> Any:
        """Read the rest."""
        assert self.stream.until_done() is self.stream
        return self


KINDS = pytest.mark.parametrize("kind", ["sync", "async"])
VARIANTS = pytest.mark.parametrize("variant", ["openai", "azure"])


@pytest.mark.parametrize(
    "environment",
    [
        {"OPENAI_API_KEY": "key", "OPENAI_BASE_URL": ""},
        {"AZURE_AI_AGENTS_CREDENTIAL": "token", "AZURE_AI_AGENTS_ENDPOINT": ""},
    ],
    ids=["openai", "azure"],
)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_example(
    environment: dict[str, str],
    server: Agent,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The example has the same conversation with both services."""
    for name, text in environment.items():
        monkeypatch.setenv(name, text or server.url)
    runpy.run_path(str(EXAMPLE), run_name="__main__")
    assert capsys.readouterr().out.splitlines() == [
        "     user: What is the weather in Zurich and in Oslo?",
        "     tool: get_weather('Zurich') = 18 °C, sunny",
        "     tool: get_weather('Oslo') = 7 °C, rain",
        "assistant: Zurich: 18 °C, sunny; Oslo: 7 °C, rain",
        "      run: completed",
    ]


def outputs(action: Any) -> list[dict[str, str]]:
    """Answer the calls of the tool."""
    calls = action.submit_tool_outputs.tool_calls
    return [{"tool_call_id": c.id, "output": o} for c, o in zip(calls, ("18", "7"), strict=True)]


@VARIANTS
def test_outputs_inside_a_stream(variant: str, server: Agent) -> None:
    """Outputs of tools are submitted while the stream that asked for them is being read."""
    texts: list[str] = []
    with sync_client(variant, server.url) as client:
        runs = client.threads.runs

        def follow(stream: Any) -> Any:
            for one in stream:
                if one.event == "thread.run.requires_action":
                    found = outputs(one.data.required_action)
                    return follow(
                        runs.submit_tool_outputs(
                            one.data.id, thread_id="thread_1", tool_outputs=found, stream=True
                        )
                    )
                if one.event == "thread.message.delta":
                    texts.extend(part.text.value for part in one.data.delta.content)
            return stream.get_final()

        final = follow(runs.create("thread_1", assistant_id="asst_1", stream=True))
    assert (final.status, "".join(texts)) == ("completed", ANSWER)
    assert ("type" in server.asked[-1][1]["tool_outputs"][0]) is (variant == "azure")


@VARIANTS
def test_outputs_inside_an_asynchronous_stream(variant: str, server: Agent) -> None:
    """The asynchronous client does so as well."""

    async def main() -> Any:
        async with async_client(variant, server.url) as client:
            runs = client.threads.runs

            async def follow(stream: Any) -> Any:
                async for one in stream:
                    if one.event == "thread.run.requires_action":
                        found = outputs(one.data.required_action)
                        return await follow(
                            await runs.submit_tool_outputs(
                                one.data.id, thread_id="thread_1", tool_outputs=found, stream=True
                            )
                        )
                [message] = stream.snapshots(models.MessageObject)
                return await stream.get_final(), message

            return await follow(await runs.create("thread_1", assistant_id="a", stream=True))

    final, message = asyncio.run(main())
    assert (final.status, message.content[0].text.value) == ("completed", ANSWER)


@KINDS
@VARIANTS
@pytest.mark.parametrize("events", [0, 3, 100], ids=["before", "between", "after"])
def test_final_run(kind: str, variant: str, events: int, server: Agent) -> None:
    """The final run is there whether the events were looked at before, in part, or not at all."""

    async def use(stream: Any) -> Any:
        if events:
            async for _ in stream:
                if events == 3:
                    break
        return await stream.get_final(), await stream.get_final(), stream

    final, again, stream = using(kind, server.url, use, variant)
    assert type(final) is models.RunObject
    assert final == again
    assert (final.status, final._request_id, stream._request_id) == (
        "requires_action",
        "req_1",
        "req_1",
    )
    [step] = stream.snapshots(models.RunStepObject)
    functions = [call.function for call in step.step_details.tool_calls]
    assert [(one.name, one.arguments) for one in functions] == [
        ("get_weather", '{"city": "Zurich"}'),
        ("get_weather", '{"city": "Oslo"}'),
    ]
    assert [call.id for call in step.step_details.tool_calls] == ["call_0", "call_1"]


@KINDS
@pytest.mark.parametrize("most", [2**23, 10])
def test_messages_by_turns(
    kind: str, most: int, server: Agent, play: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Messages whose pieces take turns grow apart, with little kept of the events."""
    client = importlib.import_module("assistants._runtime.finals")
    monkeypatch.setattr(client, "MOST_KEPT", most)
    play(*TALK, *END)

    async def use(stream: Any) -> Any:
        seen = []
        async for _ in stream:
            parts = [m.content for m in stream.snapshots(models.MessageObject)]
            seen.append([[part.text.value for part in content] for content in parts])
        assert len(stream._kept) <= (1 if most == 10 else 100)
        return seen, stream.snapshots(models.MessageObject)

    seen, messages = using(kind, server.url, use)
    assert seen[4:] == [
        [["It is "], ["Bye"]],
        [["It is sunny."], ["Bye"]],
        [["It is sunny.", "Really."], ["Bye"]],
        *[[["It is sunny.", "Really."], ["Bye!"]]] * 2,
    ]
    assert [type(part).__name__ for part in messages[0].content] == [
        "MessageContentTextObject",
        "MessageContentTextObject",
    ]
    assert (messages[1].id, messages[1].role) == ("msg_2", "assistant")
    assert "index" not in messages[0].content[0].model_dump()


@KINDS
def test_pieces_without_a_beginning(kind: str, server: Agent, play: Any) -> None:
    """Pieces of a message that never began are a message with what is known of it."""
    play(step_delta(1, arguments="b"), message_delta("msg_9", "x", index=4), *END)

    async def use(stream: Any) -> Any:
        await stream.until_done()
        return stream.snapshots(models.MessageObject), stream.snapshots(models.RunStepObject)

    [message], [step] = using(kind, server.url, use)
    assert (message.id, message.role, message.content[0].text.value) == ("msg_9", None, "x")
    assert step.step_details.tool_calls[0].function.arguments == "b"


@KINDS
@pytest.mark.parametrize(
    "case",
    [
        ([None], assistants.APIConnectionError, "interrupted"),
        ([event("error", {"message": "overloaded"})], assistants.StreamError, "overloaded"),
        ([event("thread.run.completed", "{no json"), *END], assistants.DecodeError, "not JSON"),
        ([0.6, *END], assistants.APITimeoutError, "interrupted"),
    ],
    ids=["cut", "error", "malformed", "slow"],
)
def test_failures(kind: str, case: tuple[list[Any], Any, str], server: Agent, play: Any) -> None:
    """A stream that fails has no final object, says so as often as it is asked, and keeps its pieces."""
    ending, error, text = case
    play(*TALK, *ending)

    async def use(stream: Any) -> Any:
        for ask in (stream.get_final, stream.get_final, stream.until_done):
            with pytest.raises(error, match=text):
                await ask()
        [unfinished] = stream.snapshots(models.RunObject)
        return unfinished, stream.snapshots(models.MessageObject)

    unfinished, messages = using(kind, server.url, use, timeout=0.3)
    assert unfinished.status == "in_progress"
    assert messages[0].content[0].text.value == "It is sunny."


@KINDS
def test_closed(kind: str, server: Agent, play: Any) -> None:
    """A stream that was closed has no final object, but what had arrived."""
    play(*TALK, *END)

    async def use(stream: Any) -> Any:
        async for one in stream:
            if one.event == "thread.message.created":
                break
        await stream.close()
        with pytest.raises(
            assistants.StreamError, match="RunObject and ended because it was closed"
        ):
            await stream.get_final()
        return len(stream.snapshots(models.MessageObject))

    assert using(kind, server.url, use) == 1


@KINDS
def test_no_object(kind: str, server: Agent, play: Any) -> None:
    """A stream that ends without any run has no final object."""
    play(event("done", "[DONE]"))

    async def use(stream: Any) -> Any:
        with pytest.raises(assistants.StreamError, match="give a RunObject and ended without one"):
            await stream.get_final()
        with pytest.raises(TypeError, match=r"make up RunObject, .*, and no ThreadObject"):
            stream.snapshots(models.ThreadObject)
        with pytest.raises(TypeError, match=r"make up RunObject, .*, and no 'RunObject'"):
            stream.snapshots("RunObject")

    using(kind, server.url, use)


@KINDS
@pytest.mark.parametrize(
    "content_type",
    [
        "",
        "text/plain",
        "application/octet-stream",
        "Text/Event-Stream;charset=x",
        "application/json",
    ],
)
@pytest.mark.parametrize("end", ["[DONE]", " [DONE]  "])
def test_content_types(kind: str, content_type: str, end: str, server: Agent, play: Any) -> None:
    """A stream is read whatever it is called, up to its mark, which may have blanks around it."""
    play("\n", run("completed"), f"data: {end}\n\n", run("failed"), content_type=content_type)

    async def use(stream: Any) -> Any:
        assert stream.response.headers.get("content-type", "") == content_type
        return [one.data.status async for one in stream]

    assert using(kind, server.url, use) == ["completed"]


@KINDS
@pytest.mark.parametrize(
    "content_type", ["application/json", "text/plain", "text/event-stream", ""]
)
@pytest.mark.parametrize(
    "case",
    [
        ('{"error": {"message": "no money", "code": "quota"}}', assistants.StreamError, "no money"),
        (
            '\n {"id": "run_1"}',
            assistants.DecodeError,
            r'a stream of events, got [^{]*\{"id": "run_1"',
        ),
        (
            "<html>login</html>",
            assistants.DecodeError,
            "a stream of events, got status 200 with .*<html>",
        ),
    ],
    ids=["error", "object", "page"],
)
def test_no_stream(
    kind: str, content_type: str, case: tuple[str, Any, str], server: Agent, play: Any
) -> None:
    """A body that is no stream is an error that says what came, whatever it calls itself."""
    body, error, text = case
    play(body, content_type=content_type)

    async def use(stream: Any) -> Any:
        await stream.until_done()

    with pytest.raises(error, match=text) as caught:
        using(kind, server.url, use)
    assert getattr(caught.value, "code", "quota") == "quota"
    if error is assistants.DecodeError:
        assert caught.value.response.status_code == 200


def test_folding_is_loaded_when_it_is_wanted(server: Agent, play: Any) -> None:
    """Reading events does not load what makes up the final object."""
    modules = importlib.import_module("sys").modules
    modules.pop("assistants._runtime.folds", None)
    vars(modules["assistants._runtime.finals"].folds).pop("Objects", None)
    play(*TALK, *END)
    with sync_client("openai", server.url) as client:
        stream = client.threads.runs.create("thread_1", assistant_id="a", stream=True)
        assert stream.until_done() is stream
        assert "assistants._runtime.folds" not in modules
        assert stream.get_final().status == "completed"
        assert "assistants._runtime.folds" in modules


def test_odd_data_spoils_only_itself(server: Agent, play: Any) -> None:
    """Deltas of other shapes than declared do no harm to what is around them."""
    odd: list[Any] = [7, "x", None, [1], {"content": 3}, {"content": [{"index": -1}, 5]}]
    odd += [{"content": [{"index": 0, "type": 1, "text": "z"}]}, {"content": {"a": 1}}]
    deltas = [
        event("thread.message.delta", {"id": "msg_1", "object": "o", "delta": delta})
        for delta in odd
    ]
    play(
        TALK[1],
        event("thread.run.created", [1]),
        *deltas,
        event("thread.run.step.created", STEP),
        *END,
    )
    with sync_client("openai", server.url) as client:
        stream = client.threads.runs.create("thread_1", assistant_id="a", stream=True)
        assert stream.get_final().status == "completed"
        assert len(stream.snapshots(models.MessageObject)) == 1
        assert stream.snapshots(models.RunStepObject)[0].id == "step_1"
