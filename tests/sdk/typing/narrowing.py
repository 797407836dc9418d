"""Unions narrowed by the value of their tag: pyright does so, mypy wants a literal in every arm."""

from __future__ import annotations

from typing import assert_type

from assistants import Unknown, models


def tool(assistant: models.AssistantObject) -> None:
    """The type of a tool says which tool it is, or it is a tool that nobody knew."""
    for tool in assistant.tools:
        if tool.type == "function":
            assert_type(tool, models.AssistantToolsFunction | Unknown)
        elif tool.type == "mcp":
            assert_type(tool, models.MCPToolDefinition | Unknown)


def event(event: models.AssistantStreamEvent) -> None:
    """The name of an event says which event it is."""
    if event.event == "thread.run.queued":
        assert_type(event, models.RunStreamEventThreadRunQueued | Unknown)
    elif event.event == "thread.message.delta" and not isinstance(event, Unknown):
        assert_type(event.data, models.MessageDeltaObject)
