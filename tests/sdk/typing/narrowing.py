"""Unions narrowed by the value of their discriminator, without a cast."""

from __future__ import annotations

from typing import Any, assert_type

from assistants import UnknownObject, models


def tool(assistant: models.AssistantObject) -> None:
    """The type of a tool says which tool it is, or it is a tool that nobody knew."""
    for tool in assistant.tools:
        if tool.type == "function":
            assert_type(tool, models.AssistantToolsFunction)
        elif tool.type == "mcp":
            assert_type(tool, models.MCPToolDefinition)


def event(event: models.AssistantStreamEvent) -> None:
    """The name of an event says which event it is."""
    if event.event == "thread.run.queued":
        assert_type(event, models.RunStreamEventThreadRunQueued)
    elif event.event == "thread.message.delta":
        assert_type(event.data, models.MessageDeltaObject)
        for part in event.data.delta.content or ():
            if part.type == "text" and part.text:
                assert_type(part.text.value, str | None)
    elif isinstance(event, UnknownObject):
        assert_type(event.model_extra, dict[str, Any] | None)
