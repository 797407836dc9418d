"""Azure: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import TokenAuth
from .._runtime.operation import Always, Variant

AZURE = Variant(
    name="azure",
    base_url="{endpoint}",
    auth=TokenAuth(scope="https://ai.azure.com/.default"),
    query=(Always("api-version", "2025-05-15-preview"),),
    lacks={
        "vector_stores.files.content": ("openai",),
        "vector_stores.files.update": ("openai",),
        "vector_stores.search": ("openai",),
    },
    styles={
        "threads.runs.create": {"include[]": "csv"},
        "threads.runs.steps.list": {"include[]": "csv"},
        "threads.runs.steps.retrieve": {"include[]": "csv"},
    },
    fills={"threads.runs.submit_tool_outputs": {"tool_outputs[].type": "function_call_output"}},
    refuses={
        "assistants.create": {
            "reasoning_effort": ("openai",),
            "tools[].{type=function}.function.strict": ("openai",),
            "tools[].{type=azure_function}.azure_function.function.strict": ("openai",),
            "tools[].{type=openapi}.openapi.functions[].strict": ("openai",),
            "tool_resources.file_search.vector_stores[].file_ids": ("openai",),
            "tool_resources.file_search.vector_stores[].chunking_strategy": ("openai",),
            "tool_resources.file_search.vector_stores[].metadata": ("openai",),
            "response_format.{type=json_schema}.json_schema.strict": ("openai",),
        },
        "assistants.update": {
            "reasoning_effort": ("openai",),
            "tools[].{type=function}.function.strict": ("openai",),
            "tools[].{type=azure_function}.azure_function.function.strict": ("openai",),
            "tools[].{type=openapi}.openapi.functions[].strict": ("openai",),
            "tool_resources!null": ("openai",),
            "response_format.{type=json_schema}.json_schema.strict": ("openai",),
        },
        "files.list": {
            "query:limit": ("openai",),
            "query:order": ("openai",),
            "query:after": ("openai",),
        },
        "files.create": {
            "purpose=batch": ("openai",),
            "purpose=fine-tune": ("openai",),
            "purpose=user_data": ("openai",),
            "purpose=evals": ("openai",),
            "expires_after": ("openai",),
        },
        "threads.create": {
            "tool_resources.file_search.vector_stores[].file_ids": ("openai",),
            "tool_resources.file_search.vector_stores[].chunking_strategy": ("openai",),
            "tool_resources.file_search.vector_stores[].metadata": ("openai",),
        },
        "threads.create_and_run": {
            "thread.tool_resources.file_search.vector_stores[].file_ids": ("openai",),
            "thread.tool_resources.file_search.vector_stores[].chunking_strategy": ("openai",),
            "thread.tool_resources.file_search.vector_stores[].metadata": ("openai",),
            "tools[].{type=function}.function.strict": ("openai",),
            "tools[].{type=azure_function}.azure_function.function.strict": ("openai",),
            "tools[].{type=openapi}.openapi.functions[].strict": ("openai",),
            "stream!null": ("openai",),
            "response_format.{type=json_schema}.json_schema.strict": ("openai",),
        },
        "threads.runs.create": {
            "reasoning_effort": ("openai",),
            "tools[].{type=function}.function.strict": ("openai",),
            "tools[].{type=azure_function}.azure_function.function.strict": ("openai",),
            "tools[].{type=openapi}.openapi.functions[].strict": ("openai",),
            "stream!null": ("openai",),
            "response_format.{type=json_schema}.json_schema.strict": ("openai",),
        },
        "vector_stores.create": {"description": ("openai",)},
        "vector_stores.file_batches.create": {"files": ("openai",), "attributes": ("openai",)},
        "vector_stores.files.create": {"attributes": ("openai",)},
    },
)
