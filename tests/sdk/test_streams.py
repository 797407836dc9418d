"""Streams of a run, event by event, as OpenAI's reference shows them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from assistants import DecodeError, StreamError, UnknownObject, models
from offline import Server, call, call_async
from surface import VARIANTS

GOLDEN = Path(__file__).parent / "golden" / "stream.sse"
KINDS = {
    "thread.run.step.completed": ("RunStepStreamEventThreadRunStepCompleted", "RunStepObject"),
    "thread.run.queued": ("RunStreamEventThreadRunQueued", "RunObject"),
    "thread.message.created": ("MessageStreamEventThreadMessageCreated", "MessageObject"),
    "thread.message.delta": ("MessageStreamEventThreadMessageDelta", "MessageDeltaObject"),
    "thread.message.completed": ("MessageStreamEventThreadMessageCompleted", "MessageObject"),
}
MESSAGE = {"id": "m", "object": "thread.message.delta"}
SMELL = {"index": 0, "type": "smell", "strength": 3}


def read(sdk: Any) -> list[Any]:
    """Read a stream to its end."""
    return list(sdk.threads.runs.submit_tool_outputs("r", thread_id="t", stream=True))


async def read_async(sdk: Any) -> list[Any]:
    """Read a stream of the asynchronous client to its end."""
    runs = sdk.threads.runs
    stream = await runs.submit_tool_outputs("r", thread_id="t", stream=True)
    return [event async for event in stream]


READERS = pytest.mark.parametrize(
    ("caller", "reader"), [(call, read), (call_async, read_async)], ids=["sync", "async"]
)


def server(text: str) -> Server:
    """Return a server that answers with a stream."""
    return Server(headers={"content-type": "text/event-stream"}, content=text.encode())


def decoded(text: str, **settings: Any) -> list[Any]:
    """Return the events of a text."""
    events: list[Any] = call("openai", read, server(text), **settings)
    return events


@READERS
@pytest.mark.parametrize("strict", [False, True], ids=["lenient", "strict"])
@pytest.mark.parametrize("variant", VARIANTS)
def test_reference(variant: str, strict: bool, caller: Any, reader: Any) -> None:  # noqa: FBT001
    """Each event has its own type, and so has its data; the stream ends at the mark."""
    events = caller(variant, reader, server(GOLDEN.read_text("utf-8")), strict=strict)
    assert [event.event for event in events] == [
        "thread.run.step.completed",
        "thread.run.queued",
        "thread.message.created",
        "thread.message.delta",
        "thread.message.delta",
        "thread.message.completed",
    ]
    for event in events:
        assert (type(event).__name__, type(event.data).__name__) == KINDS[event.event]
    assert events[0].data.step_details.tool_calls[0].function.output == "70 degrees and sunny."
    assert events[1].data.tools[0].function.name == "get_current_weather"
    parts = [part for event in events[3:5] for part in event.data.delta.content]
    assert "".join(part.text.value for part in parts) == "It is sunny."
    assert type(parts[0]) is models.MessageDeltaContentTextObject


def sse(name: str, data: dict[str, Any]) -> str:
    """Return the text of one event."""
    return f"event: {name}\ndata: {json.dumps(data)}\n\n"


#: What the spec did not foresee: the text of an event, and where in it the news stands.
NEWS = {
    "event": (
        sse("thread.run.paused", {"why": {"code": 1}}),
        "an object that the specification does not know",
    ),
    "enum value": (
        sse("thread.message.delta", {**MESSAGE, "delta": {"role": "robot"}}),
        "data.delta.role: unknown value 'robot'",
    ),
    "union member": (
        sse("thread.message.delta", {**MESSAGE, "delta": {"content": [SMELL]}}),
        "data.delta.content[0]: an object that the specification does not know",
    ),
    "field": (
        sse("thread.message.delta", {**MESSAGE, "delta": {}, "mood": "good"}),
        "data.mood: unknown field",
    ),
}


def test_unknown_event() -> None:
    """An event that the spec does not know arrives with its name and its data."""
    [event] = decoded(NEWS["event"][0])
    assert isinstance(event, UnknownObject)
    assert event.event == "thread.run.paused"
    assert event.data == {"why": {"code": 1}}


def test_unknown_enum_value() -> None:
    """A value that the spec does not list passes."""
    [event] = decoded(NEWS["enum value"][0])
    assert event.data.delta.role == "robot"


def test_unknown_union_member() -> None:
    """A member of a union that the spec does not know arrives as it is."""
    [event] = decoded(NEWS["union member"][0])
    [part] = event.data.delta.content
    assert isinstance(part, UnknownObject)
    assert (part.type, part.strength) == ("smell", 3)


def test_unknown_field() -> None:
    """A field that the spec does not know is an attribute, and stays in a dump."""
    [event] = decoded(NEWS["field"][0])
    assert event.data.mood == "good"
    assert event.data.model_dump(exclude_unset=True)["mood"] == "good"


@READERS
@pytest.mark.parametrize("news", NEWS)
def test_strict(news: str, caller: Any, reader: Any) -> None:
    """A strict client refuses each of them and says where it stands."""
    text, problem = NEWS[news]
    with pytest.raises(DecodeError) as caught:
        caller("openai", reader, server(text), strict=True)
    assert problem in "\n".join(caught.value.problems)


def test_wrong_types_survive() -> None:
    """Data of another type than the spec says arrives as it is, the rest typed as ever."""
    text = 'event: thread.message.delta\ndata: {"id":7,"delta":{"content":"none"}}\n\n'
    [event] = decoded(text)
    data: Any = event.data
    assert type(event) is models.MessageStreamEventThreadMessageDelta
    assert (data.id, data.delta.content) == (7, "none")


@READERS
@pytest.mark.parametrize(
    "event",
    [
        'event: error\ndata: {"message":"m","type":"t","param":null,"code":"c"}\n\n',
        'event: error\ndata: {"error":{"message":"m","type":"t","param":null,"code":"c"}}\n\n',
        'data: {"error":{"message":"m","type":"t","param":null,"code":"c"}}\n\n',
    ],
    ids=["OpenAI", "Azure", "unnamed"],
)
def test_error_event(event: str, caller: Any, reader: Any) -> None:
    """An error event is raised, whatever its envelope."""
    with pytest.raises(StreamError, match=r"^m$") as caught:
        caller("azure", reader, server(NEWS["event"][0] + event))
    error = caught.value
    assert (error.type, error.param, error.code) == ("t", None, "c")
