"""How users write against the generated types. Type checkers read this file; nothing runs it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal, assert_type

import httpx2
from assistants import (
    OMIT,
    APIStatusError,
    AsyncAzureAgents,
    AsyncFinalStream,
    AsyncOpenAI,
    AzureAgents,
    BinaryResponse,
    FinalStream,
    OpenAI,
    RequestOptions,
    UnknownObject,
    models,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from assistants.params import AssistantToolsFunction, CreateMessageRequest


class Token:
    """A token as the libraries of cloud identities have it."""

    token: str = "text"  # noqa: S105  # an example


class SyncCredential:
    """A source of tokens."""

    def get_token(self, *scopes: str) -> Token:
        """Return a token."""
        del scopes
        return Token()


class AsyncCredential:
    """An asynchronous source of tokens."""

    async def get_token(self, *scopes: str) -> Token:
        """Return a token."""
        del scopes
        return Token()


async def fetch() -> str:
    """Return a token later."""
    return "text"


def credentials() -> None:
    """A credential is a text, a function or a source of tokens."""
    OpenAI()
    OpenAI("key", "https://gateway.test/v1", max_retries=0, unsupported="send", strict=True)
    OpenAI(api_key=lambda: "key")
    AsyncOpenAI(api_key=fetch)
    AzureAgents("https://a.test", "token", "v1")
    AzureAgents(endpoint="https://a.test", credential=SyncCredential())
    AsyncAzureAgents(endpoint="https://a.test", credential=AsyncCredential())


def streams(client: OpenAI | AzureAgents, *, wanted: bool) -> None:
    """The flag decides on what a call returns."""
    submit = client.threads.runs.submit_tool_outputs
    plain = submit("r", thread_id="t", tool_outputs=[{"tool_call_id": "c", "output": "x"}])
    assert_type(plain, models.RunObject)
    assert_type(submit("r", thread_id="t", stream=False), models.RunObject)
    assert_type(submit("r", thread_id="t", stream=None), models.RunObject)
    assert_type(submit("r", thread_id="t", stream=OMIT), models.RunObject)
    streamed = submit("r", thread_id="t", stream=True)
    assert_type(streamed, FinalStream[models.AssistantStreamEvent, models.RunObject])
    either = submit("r", thread_id="t", stream=wanted)
    assert_type(
        either, models.RunObject | FinalStream[models.AssistantStreamEvent, models.RunObject]
    )
    create = client.threads.runs.create
    created = create("t", assistant_id="a", stream=True)
    assert_type(created, FinalStream[models.AssistantStreamEvent, models.RunObject])


async def async_streams(client: AsyncOpenAI | AsyncAzureAgents, *, wanted: bool) -> None:
    """The flag of the asynchronous client decides in the same way."""
    submit = client.threads.runs.submit_tool_outputs
    assert_type(await submit("r", thread_id="t"), models.RunObject)
    assert_type(await submit("r", thread_id="t", stream=False), models.RunObject)
    async with await submit("r", thread_id="t", stream=True) as stream:
        assert_type(stream, AsyncFinalStream[models.AssistantStreamEvent, models.RunObject])
        async for event in stream:
            text(event)
    either = await submit("r", thread_id="t", stream=wanted)
    assert_type(
        either, models.RunObject | AsyncFinalStream[models.AssistantStreamEvent, models.RunObject]
    )


def text(event: models.AssistantStreamEvent) -> Iterator[str]:
    """An event is narrowed by its class, and so are its parts."""
    if isinstance(event, models.MessageStreamEventThreadMessageDelta):
        for part in event.data.delta.content or []:
            if isinstance(part, models.MessageDeltaContentTextObject) and part.text:
                assert_type(part.type, Literal["text"])
                yield part.text.value or ""


def tools(assistant: models.AssistantObject) -> list[str]:
    """A tool is narrowed by its class; what the spec does not know is UnknownObject."""
    names: list[str] = []
    for tool in assistant.tools:
        if isinstance(tool, models.AssistantToolsFunction):
            names.append(tool.function.name)
        elif isinstance(tool, models.AzureAISearchToolDefinition):
            assert_type(tool.type, Literal["azure_ai_search"])
        elif isinstance(tool, UnknownObject):
            names.append(str(tool.model_extra))
    return names


def arguments(client: OpenAI | AzureAgents) -> None:
    """Arguments are plain data, checked as typed dicts, or models that came back."""
    function: AssistantToolsFunction = {
        "type": "function",
        "function": {"name": "f", "parameters": {"type": "object"}},
    }
    message: CreateMessageRequest = {
        "role": "user",
        "content": [{"type": "text", "text": "x"}],
        "metadata": {"key": "value"},
    }
    assistant = client.assistants.create(
        model="gpt-4o",
        tools=[function, {"type": "code_interpreter"}, {"type": "file_search"}],
        temperature=0.5,
        metadata=None,
        response_format={"type": "json_object"},
        timeout=5,
        extra_body={"new": 1},
    )
    client.assistants.update(assistant.id, tools=assistant.tools)
    client.threads.runs.create(
        "t",
        assistant_id=assistant.id,
        additional_messages=(message for _ in range(2)),
        tool_choice="auto",
        truncation_strategy={"type": "last_messages", "last_messages": 2},
    )
    client.threads.runs.submit_tool_outputs(
        "r",
        thread_id="t",
        tool_outputs=[
            {"tool_call_id": "a", "output": "text"},
            {
                "tool_call_id": "b",
                "type": "computer_call_output",
                "output": {"type": "computer_screenshot", "file_id": "f"},
            },
        ],
    )
    page = client.threads.messages.list("t", limit=5, order="asc")
    assert_type(page, models.ListMessagesResponsePage)
    assert_type(page.data, list[models.MessageObject])
    assert_type(page.first_id, str | None)
    assert_type(page.get_next_page(), models.ListMessagesResponsePage)
    assert_type(list(page), list[models.MessageObject])
    envelope: models.ListMessagesResponse = page
    assert_type(envelope.has_more, bool)
    for item in client.threads.messages.list("t"):
        assert_type(item, models.MessageObject)
    for one in page.iter_pages():
        assert_type(one.has_next_page(), bool)
    assert_type(client.files.content("f"), BinaryResponse)
    assert_type(client.files.content("f").content, bytes)
    uploaded = client.files.create(file=("a.txt", b"text"), purpose="assistants")
    assert_type(uploaded, models.OpenAIFile)


def options(client: OpenAI, azure: AsyncAzureAgents) -> None:
    """Options are keywords of every call, one by one or as a typed dict; clients have them, too."""
    kept: RequestOptions = {"extra_headers": {"X": "1", "Y": None}, "max_retries": 0}
    client.threads.runs.create("t", assistant_id="a", stream=True, **kept)
    assert_type(client.with_options(timeout=5, default_query={"q": 1}), OpenAI)
    assert_type(azure.copy(max_retries=0), AsyncAzureAgents)
    assert_type(client.base_url, httpx2.URL)
    assert_type(client.get("/a", cast_to=models.RunObject, **kept), models.RunObject)
    assert_type(client.post("/a", body={"b": 1}, cast_to=str), str)
    assert_type(client.delete("/a"), Any)


async def async_pages(client: AsyncOpenAI) -> None:
    """A list of the asynchronous client is awaited for a page, or iterated over for all items."""
    async for message in client.threads.messages.list("t"):
        assert_type(message, models.MessageObject)
    page = await client.threads.messages.list("t")
    assert_type(page, models.AsyncListMessagesResponsePage)
    assert_type(page.data, list[models.MessageObject])
    assert_type(await page.get_next_page(), models.AsyncListMessagesResponsePage)
    assert_type([message async for message in page], list[models.MessageObject])
    async for one in page.iter_pages():
        assert_type(one.last_id, str | None)


async def async_options(client: AsyncOpenAI) -> None:
    """What the asynchronous client returns is awaited."""
    assert_type(await client.get("/a", cast_to=bytes), bytes)
    assert_type(await client.patch("/a", body=[1]), Any)


def errors(error: APIStatusError) -> tuple[str | None, int]:
    """What an error tells is typed."""
    return error.code or error.request_id, error.status_code


def responses(client: OpenAI) -> None:
    """Responses are typed as their calls are, arguments included."""
    found = raw(client.threads.retrieve)("thread_1", timeout=5)
    assert_type(found.parse(), models.ThreadObject)
    assert_type(found.request_id, str | None)
    with streamed(client.files.content)("file_1") as response:
        assert_type(response.iter_bytes(), Iterator[bytes])
        assert_type(response.parse(), BinaryResponse)


async def async_responses(client: AsyncOpenAI) -> None:
    """Asynchronous ones are awaited."""
    found = await raw(client.threads.retrieve)("thread_1", timeout=5)
    assert_type(found.parse(), models.ThreadObject)
    async with streamed(client.files.content)("file_1") as response:
        assert_type(await response.parse(), BinaryResponse)
