"""Compatible: where it is, how callers prove who they are, and where its wire differs. Generated
from the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import BearerAuth
from .._runtime.tables import Variant
from .._runtime.wires import Wire

COMPATIBLE = Variant(
    name="compatible",
    base_url="{endpoint}",
    document="2.0.0",
    auth=BearerAuth(),
    lacks={
        "openai, azure": (
            "assistants",
            "files",
            "threads.create",
            "threads.create_and_run",
            "threads.delete",
            "threads.messages",
            "threads.retrieve",
            "threads.runs.cancel",
            "threads.runs.list",
            "threads.runs.steps",
            "threads.runs.update",
            "threads.update",
            "vector_stores.create",
            "vector_stores.delete",
            "vector_stores.file_batches",
            "vector_stores.files.create",
            "vector_stores.files.delete",
            "vector_stores.files.list",
            "vector_stores.files.retrieve",
            "vector_stores.list",
            "vector_stores.retrieve",
            "vector_stores.update",
        ),
        "azure": ("threads.list",),
        "openai": (
            "vector_stores.files.content",
            "vector_stores.files.update",
            "vector_stores.search",
        ),
    },
    operations={
        "threads.runs.create": Wire(
            refuses={
                "openai, azure": (
                    "query:include%5B%5D",
                    "additional_instructions",
                    "additional_messages",
                    "tools[].{type=file_search}.file_search",
                    "response_format.type=json_schema",
                ),
                "openai": (
                    "reasoning_effort",
                    "tools[].{type=function}.function.strict",
                    "stream!null",
                ),
                "azure": (
                    "tools[].type=azure_ai_search",
                    "tools[].type=azure_function",
                    "tools[].type=bing_custom_search",
                    "tools[].type=bing_grounding",
                    "tools[].type=browser_automation",
                    "tools[].type=connected_agent",
                    "tools[].type=deep_research",
                    "tools[].type=fabric_dataagent",
                    "tools[].type=mcp",
                    "tools[].type=openapi",
                    "tools[].type=sharepoint_grounding",
                    "tool_choice.type=bing_grounding",
                    "tool_choice.type=fabric_dataagent",
                    "tool_choice.type=sharepoint_grounding",
                    "tool_choice.type=azure_ai_search",
                    "tool_choice.type=bing_custom_search",
                    "tool_choice.type=connected_agent",
                    "tool_choice.type=deep_research",
                    "tool_choice.type=mcp",
                    "tool_resources",
                ),
            }
        ),
        "threads.runs.submit_tool_outputs": Wire(
            refuses={
                "azure": ("tool_outputs[].type", "tool_approvals"),
                "openai, azure": ("stream!null",),
            }
        ),
    },
)
