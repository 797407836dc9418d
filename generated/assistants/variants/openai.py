"""OpenAI: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import BearerAuth
from .._runtime.tables import Always, Variant
from .._runtime.wires import Wire

OPENAI = Variant(
    name="openai",
    base_url="https://api.openai.com/v1",
    document="2.3.0",
    auth=BearerAuth(),
    headers=(
        Always("OpenAI-Beta", "assistants=v2", under=("assistants", "threads", "vector_stores")),
    ),
    lacks={"azure": ("threads.list",)},
    operations={
        "assistants.list": Wire(deprecated="OpenAI"),
        "assistants.create": Wire(
            deprecated="OpenAI",
            refuses={
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
                    "tool_resources.code_interpreter.data_sources",
                    "tool_resources.file_search.vector_stores[].name",
                    "tool_resources.file_search.vector_stores[].configuration",
                    "tool_resources.azure_ai_search",
                    "tool_resources.mcp",
                ),
                "azure, compatible": ("response_format=none",),
            },
        ),
        "assistants.delete": Wire(deprecated="OpenAI"),
        "assistants.retrieve": Wire(deprecated="OpenAI"),
        "assistants.update": Wire(
            deprecated="OpenAI",
            refuses={
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
                    "tool_resources.code_interpreter.data_sources",
                    "tool_resources.file_search.vector_stores",
                    "tool_resources.azure_ai_search",
                    "tool_resources.mcp",
                ),
                "azure, compatible": ("response_format=none",),
            },
        ),
        "files.create": Wire(refuses={"azure": ("purpose=assistants_output", "filename")}),
        "threads.create": Wire(
            refuses={
                "azure": (
                    "messages[].attachments[].tools[].{type=file_search}.file_search",
                    "messages[].attachments[].data_source",
                    "tool_resources.code_interpreter.data_sources",
                    "tool_resources.file_search.vector_stores[].name",
                    "tool_resources.file_search.vector_stores[].configuration",
                    "tool_resources.azure_ai_search",
                    "tool_resources.mcp",
                )
            }
        ),
        "threads.create_and_run": Wire(
            refuses={
                "azure": (
                    "thread.messages[].attachments[].tools[].{type=file_search}.file_search",
                    "thread.messages[].attachments[].data_source",
                    "thread.tool_resources.code_interpreter.data_sources",
                    "thread.tool_resources.file_search.vector_stores[].name",
                    "thread.tool_resources.file_search.vector_stores[].configuration",
                    "thread.tool_resources.azure_ai_search",
                    "thread.tool_resources.mcp",
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
                    "tool_resources.code_interpreter.data_sources",
                    "tool_resources.file_search.vector_stores",
                    "tool_resources.azure_ai_search",
                    "tool_resources.mcp",
                    "tool_choice.type=bing_grounding",
                    "tool_choice.type=fabric_dataagent",
                    "tool_choice.type=sharepoint_grounding",
                    "tool_choice.type=azure_ai_search",
                    "tool_choice.type=bing_custom_search",
                    "tool_choice.type=connected_agent",
                    "tool_choice.type=deep_research",
                    "tool_choice.type=mcp",
                ),
                "azure, compatible": ("response_format=none",),
            }
        ),
        "threads.update": Wire(
            refuses={
                "azure": (
                    "tool_resources.code_interpreter.data_sources",
                    "tool_resources.file_search.vector_stores",
                    "tool_resources.azure_ai_search",
                    "tool_resources.mcp",
                )
            }
        ),
        "threads.messages.create": Wire(
            refuses={
                "azure": (
                    "attachments[].tools[].{type=file_search}.file_search",
                    "attachments[].data_source",
                )
            }
        ),
        "threads.runs.create": Wire(
            refuses={
                "azure": (
                    "additional_messages[].attachments[].tools[].{type=file_search}.file_search",
                    "additional_messages[].attachments[].data_source",
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
                "azure, compatible": ("response_format=none",),
            }
        ),
        "threads.runs.submit_tool_outputs": Wire(
            refuses={"azure": ("tool_outputs[].type", "tool_approvals")}
        ),
        "vector_stores.create": Wire(refuses={"azure": ("configuration",)}),
        "vector_stores.file_batches.create": Wire(
            refuses={"azure": ("files[].data_source", "data_sources")}
        ),
        "vector_stores.files.create": Wire(refuses={"azure": ("data_source",)}),
    },
)
