"""Azure: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import BearerAuth
from .._runtime.pages import Paging
from .._runtime.tables import Always, Variant
from .._runtime.wires import Wire

AZURE = Variant(
    name="azure",
    base_url="{endpoint}",
    document="2025-05-15-preview",
    auth=BearerAuth(scope="https://ai.azure.com/.default"),
    query=(Always("api-version", "2025-05-15-preview"),),
    lacks={
        "openai": (
            "vector_stores.files.content",
            "vector_stores.files.update",
            "vector_stores.search",
        )
    },
    operations={
        "assistants.create": Wire(
            refuses={
                "openai": (
                    "reasoning_effort",
                    "tools[].{type=function}.function.strict",
                    "tools[].{type=azure_function}.azure_function.function.strict",
                    "tools[].{type=openapi}.openapi.functions[].strict",
                    "tool_resources.file_search.vector_stores[].file_ids",
                    "tool_resources.file_search.vector_stores[].chunking_strategy",
                    "tool_resources.file_search.vector_stores[].metadata",
                    "response_format.{type=json_schema}.json_schema.strict",
                )
            }
        ),
        "assistants.update": Wire(
            refuses={
                "openai": (
                    "reasoning_effort",
                    "tools[].{type=function}.function.strict",
                    "tools[].{type=azure_function}.azure_function.function.strict",
                    "tools[].{type=openapi}.openapi.functions[].strict",
                    "tool_resources!null",
                    "response_format.{type=json_schema}.json_schema.strict",
                )
            }
        ),
        "files.list": Wire(
            refuses={"openai": ("query:limit", "query:order", "query:after")},
            paging=Paging("single", items="data"),
        ),
        "files.create": Wire(
            refuses={
                "openai": (
                    "purpose=batch",
                    "purpose=fine-tune",
                    "purpose=user_data",
                    "purpose=evals",
                    "expires_after",
                )
            }
        ),
        "threads.create": Wire(
            refuses={
                "openai": (
                    "tool_resources.file_search.vector_stores[].file_ids",
                    "tool_resources.file_search.vector_stores[].chunking_strategy",
                    "tool_resources.file_search.vector_stores[].metadata",
                )
            }
        ),
        "threads.create_and_run": Wire(
            refuses={
                "openai": (
                    "thread.tool_resources.file_search.vector_stores[].file_ids",
                    "thread.tool_resources.file_search.vector_stores[].chunking_strategy",
                    "thread.tool_resources.file_search.vector_stores[].metadata",
                    "tools[].{type=function}.function.strict",
                    "tools[].{type=azure_function}.azure_function.function.strict",
                    "tools[].{type=openapi}.openapi.functions[].strict",
                    "stream!null",
                    "response_format.{type=json_schema}.json_schema.strict",
                )
            }
        ),
        "threads.runs.create": Wire(
            styles={"include[]": "csv"},
            refuses={
                "openai": (
                    "reasoning_effort",
                    "tools[].{type=function}.function.strict",
                    "tools[].{type=azure_function}.azure_function.function.strict",
                    "tools[].{type=openapi}.openapi.functions[].strict",
                    "stream!null",
                    "response_format.{type=json_schema}.json_schema.strict",
                )
            },
        ),
        "threads.runs.steps.list": Wire(styles={"include[]": "csv"}),
        "threads.runs.steps.retrieve": Wire(styles={"include[]": "csv"}),
        "threads.runs.submit_tool_outputs": Wire(
            fills={"tool_outputs[].type": "function_call_output"}
        ),
        "vector_stores.create": Wire(refuses={"openai": ("description",)}),
        "vector_stores.file_batches.create": Wire(refuses={"openai": ("files", "attributes")}),
        "vector_stores.files.create": Wire(refuses={"openai": ("attributes",)}),
    },
)
