"""What users write over a chat, a response and their streams: a discriminator narrows its union."""

from __future__ import annotations

from collections.abc import Iterator

from openai_sdk import OpenAI, UnknownObject, models, params

client = OpenAI()


def chat() -> Iterator[str]:
    """Yield the calls of a chat completion."""
    answer = client.chat.completions.create(model="m", messages=[{"role": "user", "content": "hi"}])
    for choice in answer.choices:
        for call in choice.message.tool_calls or ():
            if call.type == "function":
                yield f"{call.function.name}({call.function.arguments})"
            elif call.type == "custom":
                yield call.custom.input


def chunks() -> Iterator[str]:
    """Yield text and calls of a chat completion as they come."""
    messages: list[params.ChatCompletionRequestUserMessage] = [{"role": "user", "content": "hi"}]
    for chunk in client.chat.completions.create(model="m", messages=messages, stream=True):
        for choice in chunk.choices:
            yield choice.delta.content or ""
            for call in choice.delta.tool_calls or ():
                if call.function and call.function.name:
                    yield call.function.name


def output() -> Iterator[str]:
    """Yield what is in the items of a response."""
    for item in client.responses.create(model="m", input="hi").output:
        if item.type == "message":
            yield from map(part_text, item.content)
        elif item.type == "function_call":
            yield item.name + item.arguments
        elif item.type == "reasoning":
            yield from (summary.text for summary in item.summary or ())
        elif item.type == "code_interpreter_call":
            yield from (line.logs for line in item.outputs or () if line.type == "logs")
        elif item.type == "mcp_call":
            yield item.server_label


def part_text(part: models.OutputMessageContent) -> str:
    """Return the text of a part, with its sources."""
    if part.type == "output_text":
        notes = (note.url or "" for note in part.annotations if note.type == "url_citation")
        return " ".join((part.text, *notes))
    if part.type == "refusal":
        return part.refusal
    unknown: UnknownObject = part
    return str(unknown.model_extra)


def events() -> Iterator[str]:
    """Yield what the events of a response say."""
    for event in client.responses.create(model="m", input="hi", stream=True):
        if event.type == "response.output_text.delta":
            yield event.delta
        elif event.type == "response.function_call_arguments.done":
            yield event.arguments
        elif event.type == "response.output_item.added" and event.item.type == "function_call":
            yield event.item.name
        elif event.type == "response.completed":
            yield event.response.id
        elif event.type == "response.failed" and event.response.error:
            yield event.response.error.message
        elif event.type == "error":
            yield event.message
