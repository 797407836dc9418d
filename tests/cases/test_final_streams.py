"""What streams make up, as the case `final-streams` has them: pieces of lists, texts, calls of tools."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from types import ModuleType
from typing import Any

import httpx2
import pytest

CALLS = {"index": 0, "id": "call_a", "function": {"name": "weather", "arguments": ""}}
SCORES = [{"token": "Hel"}, {"token": "lo"}, {"token": "I "}]


def piece(index: int, delta: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A chunk with a delta of one choice."""
    return {
        "id": "t",
        "object": "talk.chunk",
        "choices": [{"index": index, "delta": delta, **more}],
    }


#: Events by what they show, and what the official clients' accumulators give for the same ones.
TALKS: dict[str, tuple[list[Any], dict[str, Any]]] = {
    "calls of tools": (
        [
            piece(0, {"role": "assistant", "content": None}),
            piece(0, {"calls": [CALLS]}),
            piece(0, {"calls": [{"index": 0, "function": {"arguments": '{"a"'}}]}),
            piece(0, {"calls": [{"index": 1, "id": "call_b", "function": {"name": "time"}}]}),
            piece(
                0,
                {
                    "calls": [
                        {"index": 0, "id": "call_a", "function": {"name": "", "arguments": ": 1}"}},
                        {"index": 1, "function": {"arguments": "{}"}},
                    ]
                },
            ),
            piece(0, {}, finish_reason="stop"),
            {"id": "t", "object": "talk.chunk", "choices": [], "usage": {"total": 3}},
        ],
        {
            "choices": [
                {
                    "finish_reason": "stop",
                    "index": 0,
                    "message": {
                        "role": "assistant",
                        "content": None,
                        "calls": [
                            {
                                "id": "call_a",
                                "function": {"name": "weather", "arguments": '{"a": 1}'},
                            },
                            {"id": "call_b", "function": {"name": "time", "arguments": "{}"}},
                        ],
                    },
                }
            ],
            "usage": {"total": 3},
        },
    ),
    "choices by turns": (
        [
            piece(1, {"role": "assistant", "content": ""}),
            piece(0, {"role": "assistant", "content": "Hel"}, scores=SCORES[:1]),
            piece(1, {"content": "By"}, scores=None),
            piece(0, {"content": "lo"}, scores=SCORES[1:2], finish_reason=None),
            piece(1, {"content": "e"}, finish_reason="length"),
            piece(0, {}, finish_reason="stop"),
        ],
        {
            "choices": [
                {
                    "index": 0,
                    "message": {"role": "assistant", "content": "Hello"},
                    "finish_reason": "stop",
                    "scores": SCORES[:2],
                },
                {
                    "index": 1,
                    "message": {"role": "assistant", "content": "Bye"},
                    "finish_reason": "length",
                    "scores": None,
                },
            ]
        },
    ),
    "refusal, and a field that nobody declared": (
        [
            piece(0, {"role": "assistant", "content": None, "thought": "h"}),
            piece(0, {"refusal": "I ", "thought": "m"}, scores=SCORES[2:]),
            piece(0, {"refusal": "can't", "link": "https://a.example"}),
            piece(0, {"link": "https://b.example"}, finish_reason="stop"),
        ],
        {
            "choices": [
                {
                    "index": 0,
                    "message": {
                        "role": "assistant",
                        "content": None,
                        "thought": "hm",
                        "refusal": "I can't",
                        "link": "https://b.example",
                    },
                    "scores": SCORES[2:],
                    "finish_reason": "stop",
                }
            ]
        },
    ),
}


def final(sdk: ModuleType, group: str, events: list[Any], *, asynchronous: bool) -> Any:
    """Return the final object of a stream of events."""
    text = "".join(f"data: {json.dumps(event)}\n\n" for event in events) + "data: [DONE]\n\n"

    def answer(_: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, headers={"content-type": "text/event-stream"}, text=text)

    async def main() -> Any:
        async with httpx2.AsyncClient(transport=httpx2.MockTransport(answer)) as http:
            group_of = getattr(sdk.AsyncNotes(http_client=http), group)
            stream = await group_of.create(question="?", stream=True)
            return await stream.get_final()

    if asynchronous:
        return asyncio.run(main())
    with httpx2.Client(transport=httpx2.MockTransport(answer)) as http:
        stream = getattr(sdk.Notes(http_client=http), group).create(question="?", stream=True)
        return stream.get_final()


@pytest.fixture
def sdk(load: Callable[[str], ModuleType]) -> ModuleType:
    """Return the package of the case."""
    return load("sdk_final_streams")


ASYNCHRONOUS = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])


@ASYNCHRONOUS
@pytest.mark.parametrize("name", TALKS)
def test_pieces_of_an_object(name: str, sdk: ModuleType, *, asynchronous: bool) -> None:
    """Deltas become what the whole object has in their place."""
    events, expected = TALKS[name]
    talk = final(sdk, "talks", events, asynchronous=asynchronous)
    assert type(talk).__name__ == "Talk"
    assert talk.model_dump(exclude_unset=True) == {"id": "t", "object": "talk", **expected}
    assert [type(choice.message).__name__ for choice in talk.choices] == ["Said"] * len(
        talk.choices
    )


@ASYNCHRONOUS
def test_pieces_of_items(sdk: ModuleType, *, asynchronous: bool) -> None:
    """Where events are as the object, the texts of items are pieces."""
    events = [
        {"id": "t", "choices": [{"index": 0, "text": "a"}, {"index": 1, "text": "x"}]},
        {"id": "t", "choices": [{"index": 0, "text": "b", "finish_reason": "stop"}]},
    ]
    text = final(sdk, "texts", events, asynchronous=asynchronous)
    assert text.model_dump(exclude_unset=True) == {
        "id": "t",
        "choices": [
            {"index": 0, "text": "ab", "finish_reason": "stop"},
            {"index": 1, "text": "x"},
        ],
    }


@ASYNCHRONOUS
def test_an_event_with_the_object(sdk: ModuleType, *, asynchronous: bool) -> None:
    """The last event that carries the object is the one that counts."""
    events = [
        {"type": "text.delta", "delta": "a"},
        {"type": "reply.completed", "reply": {"id": "r", "text": "a"}},
        {"type": "new", "reply": 5},
    ]
    reply = final(sdk, "replies", events, asynchronous=asynchronous)
    assert type(reply).__name__ == "Reply"
    assert (reply.id, reply.text) == ("r", "a")


def test_no_rule(sdk: ModuleType) -> None:
    """A stream of which only the beginning carries the object has no final one."""
    with pytest.raises(AttributeError, match="get_final"):
        final(sdk, "drafts", [], asynchronous=False)
