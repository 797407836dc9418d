"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "openai": "OpenAI",
    "azure": "AzureAgents",
    "compatible": "CompatibleAssistants",
}

OPERATIONS: dict[str, Any] = {
    "assistants.create": {"body": ("!", "#CreateAssistantRequest")},
    "assistants.delete": {"path": {"assistant_id": ("!", "string")}},
    "assistants.list": {
        "query": {"limit": "integer", "order": "string", "after": "string", "before": "string"}
    },
    "assistants.retrieve": {"path": {"assistant_id": ("!", "string")}},
    "assistants.update": {
        "path": {"assistant_id": ("!", "string")},
        "body": ("!", "#ModifyAssistantRequest"),
    },
    "files.content": {"path": {"file_id": ("!", "string")}},
    "files.create": {"body": ("!", "#CreateFileRequest")},
    "files.delete": {"path": {"file_id": ("!", "string")}},
    "files.list": {
        "query": {
            "purpose": "string",
            "limit": "integer",
            "order": ("enum", "asc", "desc"),
            "after": "string",
        }
    },
    "files.retrieve": {"path": {"file_id": ("!", "string")}},
    "threads.create": {"body": ("!", "#CreateThreadRequest", "azure")},
    "threads.create_and_run": {"body": ("!", "#CreateThreadAndRunRequest")},
    "threads.delete": {"path": {"thread_id": ("!", "string")}},
    "threads.list": {
        "query": {"limit": "integer", "order": "string", "after": "string", "before": "string"}
    },
    "threads.messages.create": {
        "path": {"thread_id": ("!", "string")},
        "body": ("!", "#CreateMessageRequest"),
    },
    "threads.messages.delete": {
        "path": {"thread_id": ("!", "string"), "message_id": ("!", "string")}
    },
    "threads.messages.list": {
        "path": {"thread_id": ("!", "string")},
        "query": {
            "limit": "integer",
            "order": "string",
            "after": "string",
            "before": "string",
            "run_id": "string",
        },
    },
    "threads.messages.retrieve": {
        "path": {"thread_id": ("!", "string"), "message_id": ("!", "string")}
    },
    "threads.messages.update": {
        "path": {"thread_id": ("!", "string"), "message_id": ("!", "string")},
        "body": ("!", "#ModifyMessageRequest"),
    },
    "threads.retrieve": {"path": {"thread_id": ("!", "string")}},
    "threads.runs.cancel": {"path": {"thread_id": ("!", "string"), "run_id": ("!", "string")}},
    "threads.runs.create": {
        "path": {"thread_id": ("!", "string")},
        "query": {
            "include[]": (
                "by",
                {"azure": "any"},
                ("list", ("enum", "step_details.tool_calls[*].file_search.results[*].content")),
            )
        },
        "body": ("!", "#CreateRunRequest"),
    },
    "threads.runs.list": {
        "path": {"thread_id": ("!", "string")},
        "query": {"limit": "integer", "order": "string", "after": "string", "before": "string"},
    },
    "threads.runs.retrieve": {"path": {"thread_id": ("!", "string"), "run_id": ("!", "string")}},
    "threads.runs.steps.list": {
        "path": {"thread_id": ("!", "string"), "run_id": ("!", "string")},
        "query": {
            "limit": "integer",
            "order": "string",
            "after": "string",
            "before": "string",
            "include[]": (
                "by",
                {"azure": "any"},
                ("list", ("enum", "step_details.tool_calls[*].file_search.results[*].content")),
            ),
        },
    },
    "threads.runs.steps.retrieve": {
        "path": {
            "thread_id": ("!", "string"),
            "run_id": ("!", "string"),
            "step_id": ("!", "string"),
        },
        "query": {
            "include[]": (
                "by",
                {"azure": "any"},
                ("list", ("enum", "step_details.tool_calls[*].file_search.results[*].content")),
            )
        },
    },
    "threads.runs.submit_tool_outputs": {
        "path": {"thread_id": ("!", "string"), "run_id": ("!", "string")},
        "body": ("!", "#SubmitToolOutputsRunRequest"),
    },
    "threads.runs.update": {
        "path": {"thread_id": ("!", "string"), "run_id": ("!", "string")},
        "body": ("!", "#ModifyRunRequest"),
    },
    "threads.update": {
        "path": {"thread_id": ("!", "string")},
        "body": ("!", "#ModifyThreadRequest"),
    },
    "vector_stores.create": {"body": ("!", "#CreateVectorStoreRequest")},
    "vector_stores.delete": {"path": {"vector_store_id": ("!", "string")}},
    "vector_stores.file_batches.cancel": {
        "path": {"vector_store_id": ("!", "string"), "batch_id": ("!", "string")}
    },
    "vector_stores.file_batches.create": {
        "path": {"vector_store_id": ("!", "string")},
        "body": ("!", "#CreateVectorStoreFileBatchRequest"),
    },
    "vector_stores.file_batches.list_files": {
        "path": {"vector_store_id": ("!", "string"), "batch_id": ("!", "string")},
        "query": {
            "limit": "integer",
            "order": "string",
            "after": "string",
            "before": "string",
            "filter": "string",
        },
    },
    "vector_stores.file_batches.retrieve": {
        "path": {"vector_store_id": ("!", "string"), "batch_id": ("!", "string")}
    },
    "vector_stores.files.content": {
        "path": {"vector_store_id": ("!", "string"), "file_id": ("!", "string")}
    },
    "vector_stores.files.create": {
        "path": {"vector_store_id": ("!", "string")},
        "body": ("!", "#CreateVectorStoreFileRequest"),
    },
    "vector_stores.files.delete": {
        "path": {"vector_store_id": ("!", "string"), "file_id": ("!", "string")}
    },
    "vector_stores.files.list": {
        "path": {"vector_store_id": ("!", "string")},
        "query": {
            "limit": "integer",
            "order": "string",
            "after": "string",
            "before": "string",
            "filter": "string",
        },
    },
    "vector_stores.files.retrieve": {
        "path": {"vector_store_id": ("!", "string"), "file_id": ("!", "string")}
    },
    "vector_stores.files.update": {
        "path": {"vector_store_id": ("!", "string"), "file_id": ("!", "string")},
        "body": ("!", "#UpdateVectorStoreFileAttributesRequest"),
    },
    "vector_stores.list": {
        "query": {"limit": "integer", "order": "string", "after": "string", "before": "string"}
    },
    "vector_stores.retrieve": {"path": {"vector_store_id": ("!", "string")}},
    "vector_stores.search": {
        "path": {"vector_store_id": ("!", "string")},
        "body": ("!", "#VectorStoreSearchRequest"),
    },
    "vector_stores.update": {
        "path": {"vector_store_id": ("!", "string")},
        "body": ("!", "#UpdateVectorStoreRequest"),
    },
}

TYPES: dict[str, Any] = {
    "AISearchIndexResource": {
        "index_connection_id": "string",
        "index_name": "string",
        "query_type": "#AzureAISearchQueryType",
        "top_k": "integer",
        "filter": "string",
        "index_asset_id": "string",
    },
    "AssistantSupportedModels": (
        "enum",
        "gpt-5",
        "gpt-5-mini",
        "gpt-5-nano",
        "gpt-5-2025-08-07",
        "gpt-5-mini-2025-08-07",
        "gpt-5-nano-2025-08-07",
        "gpt-4.1",
        "gpt-4.1-mini",
        "gpt-4.1-nano",
        "gpt-4.1-2025-04-14",
        "gpt-4.1-mini-2025-04-14",
        "gpt-4.1-nano-2025-04-14",
        "o3-mini",
        "o3-mini-2025-01-31",
        "o1",
        "o1-2024-12-17",
        "gpt-4o",
        "gpt-4o-2024-11-20",
        "gpt-4o-2024-08-06",
        "gpt-4o-2024-05-13",
        "gpt-4o-mini",
        "gpt-4o-mini-2024-07-18",
        "gpt-4.5-preview",
        "gpt-4.5-preview-2025-02-27",
        "gpt-4-turbo",
        "gpt-4-turbo-2024-04-09",
        "gpt-4-0125-preview",
        "gpt-4-turbo-preview",
        "gpt-4-1106-preview",
        "gpt-4-vision-preview",
        "gpt-4",
        "gpt-4-0314",
        "gpt-4-0613",
        "gpt-4-32k",
        "gpt-4-32k-0314",
        "gpt-4-32k-0613",
        "gpt-3.5-turbo",
        "gpt-3.5-turbo-16k",
        "gpt-3.5-turbo-0613",
        "gpt-3.5-turbo-1106",
        "gpt-3.5-turbo-0125",
        "gpt-3.5-turbo-16k-0613",
    ),
    "AssistantToolsCode": {"type": ("!", ("enum", "code_interpreter"))},
    "AssistantToolsFileSearch": {
        "type": ("!", ("enum", "file_search")),
        "file_search": "#AssistantToolsFileSearchFileSearch",
    },
    "AssistantToolsFileSearchFileSearch": {
        "max_num_results": ("integer", {"maximum": 50, "minimum": 1}),
        "ranking_options": "#FileSearchRankingOptions",
    },
    "AssistantToolsFileSearchTypeOnly": {
        "type": ("!", ("enum", "file_search")),
        "file_search": "#AssistantToolsFileSearchFileSearch",
    },
    "AssistantToolsFunction": {
        "type": ("!", ("enum", "function")),
        "function": ("!", "#FunctionObject"),
    },
    "AssistantsApiResponseFormatOption": (
        "one",
        "type",
        {
            "text": "#ResponseFormatText",
            "json_object": "#ResponseFormatJsonObject",
            "json_schema": "#ResponseFormatJsonSchema",
        },
        "string",
        "string",
    ),
    "AssistantsApiToolChoiceOption": ("union", "string", "string", "#AssistantsNamedToolChoice"),
    "AssistantsNamedToolChoice": {
        "type": ("!", "#AssistantsNamedToolChoiceType"),
        "function": "#AssistantsNamedToolChoiceFunction",
    },
    "AssistantsNamedToolChoiceFunction": {"name": ("!", "string")},
    "AssistantsNamedToolChoiceType": "string",
    "AutoChunkingStrategyRequestParam": {"type": ("!", ("enum", "auto"))},
    "AzureAISearchQueryType": "string",
    "AzureAISearchToolDefinition": {"type": ("!", ("enum", "azure_ai_search"))},
    "AzureAISearchToolResource": {"indexes": ("list", "#AISearchIndexResource", {"maxItems": 1})},
    "AzureFunctionBinding": {
        "type": ("!", ("enum", "storage_queue")),
        "storage_queue": ("!", "#AzureFunctionStorageQueue"),
    },
    "AzureFunctionDefinition": {
        "function": ("!", "#FunctionObject"),
        "input_binding": ("!", "#AzureFunctionBinding"),
        "output_binding": ("!", "#AzureFunctionBinding"),
    },
    "AzureFunctionStorageQueue": {
        "queue_service_endpoint": ("!", "string"),
        "queue_name": ("!", "string"),
    },
    "AzureFunctionToolDefinition": {
        "type": ("!", ("enum", "azure_function")),
        "azure_function": ("!", "#AzureFunctionDefinition"),
    },
    "BingCustomSearchConfiguration": {
        "connection_id": ("!", "string"),
        "instance_name": ("!", "string"),
        "market": "string",
        "set_lang": "string",
        "count": "integer",
        "freshness": "string",
    },
    "BingCustomSearchToolDefinition": {
        "type": ("!", ("enum", "bing_custom_search")),
        "bing_custom_search": ("!", "#BingCustomSearchToolParameters"),
    },
    "BingCustomSearchToolParameters": {
        "search_configurations": ("!", ("list", "#BingCustomSearchConfiguration", {"maxItems": 1}))
    },
    "BingGroundingSearchConfiguration": {
        "connection_id": ("!", "string"),
        "market": "string",
        "set_lang": "string",
        "count": "integer",
        "freshness": "string",
    },
    "BingGroundingSearchToolParameters": {
        "search_configurations": (
            "!",
            ("list", "#BingGroundingSearchConfiguration", {"maxItems": 1}),
        )
    },
    "BingGroundingToolDefinition": {
        "type": ("!", ("enum", "bing_grounding")),
        "bing_grounding": ("!", "#BingGroundingSearchToolParameters"),
    },
    "BrowserAutomationToolConnectionParameters": {"id": ("!", "string")},
    "BrowserAutomationToolDefinition": {
        "type": ("!", ("enum", "browser_automation")),
        "browser_automation": ("!", "#BrowserAutomationToolParameters"),
    },
    "BrowserAutomationToolParameters": {
        "connection": ("!", "#BrowserAutomationToolConnectionParameters")
    },
    "ChunkingStrategyRequestParam": (
        "one",
        "type",
        {
            "auto": "#AutoChunkingStrategyRequestParam",
            "static": "#StaticChunkingStrategyRequestParam",
        },
    ),
    "CodeInterpreterToolResource": {
        "file_ids": ("list", "string", {"maxItems": 20}),
        "data_sources": ("list", "#VectorStoreDataSource", {"maxItems": 20}),
    },
    "ComparisonFilter": (
        "closed",
        {
            "type": ("!", "#ComparisonFilterType"),
            "key": ("!", "string"),
            "value": (
                "!",
                ("union", "string", "number", "boolean", ("list", ("union", "string", "number"))),
            ),
        },
    ),
    "ComparisonFilterType": ("enum", "eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"),
    "CompoundFilter": (
        "closed",
        {"type": ("!", "#CompoundFilterType"), "filters": ("!", ("list", "#CompoundFilterFilter"))},
    ),
    "CompoundFilterFilter": (
        "one",
        "type",
        {
            "eq": "#ComparisonFilter",
            "gt": "#ComparisonFilter",
            "gte": "#ComparisonFilter",
            "in": "#ComparisonFilter",
            "lt": "#ComparisonFilter",
            "lte": "#ComparisonFilter",
            "ne": "#ComparisonFilter",
            "nin": "#ComparisonFilter",
            "and": "#CompoundFilter",
            "or": "#CompoundFilter",
        },
    ),
    "CompoundFilterType": ("enum", "and", "or"),
    "ComputerScreenshot": {
        "type": ("!", ("enum", "computer_screenshot")),
        "file_id": "string",
        "image_url": "string",
    },
    "ComputerToolOutput": {
        "tool_call_id": "string",
        "type": ("!", ("enum", "computer_call_output")),
        "output": ("!", "#ComputerScreenshot"),
        "acknowledged_safety_checks": ("list", "#SafetyCheck"),
    },
    "ConnectedAgentDetails": {
        "id": ("!", "string"),
        "name": ("!", "string"),
        "description": ("!", "string"),
    },
    "ConnectedAgentToolDefinition": {
        "type": ("!", ("enum", "connected_agent")),
        "connected_agent": ("!", "#ConnectedAgentDetails"),
    },
    "CreateAssistantRequest": {
        "model": ("!", ("union", "#AssistantSupportedModels", "string")),
        "name": ("null", ("string", {"maxLength": 256}, {"azure": {}})),
        "description": ("null", ("string", {"maxLength": 512}, {"azure": {}})),
        "instructions": ("null", ("string", {"maxLength": 256000}, {"azure": {}})),
        "reasoning_effort": ("null", "#ReasoningEffort"),
        "tools": ("list", "#CreateAssistantRequestTool", {"maxItems": 128}, {"azure": {}}),
        "tool_resources": ("null", "#CreateAssistantRequestToolResources"),
        "metadata": ("null", "#Metadata"),
        "temperature": ("null", ("number", {"maximum": 2, "minimum": 0}, {"azure": {}})),
        "top_p": ("null", ("number", {"maximum": 1, "minimum": 0}, {"azure": {}})),
        "response_format": ("null", "#AssistantsApiResponseFormatOption"),
    },
    "CreateAssistantRequestTool": (
        "one",
        "type",
        {
            "code_interpreter": "#AssistantToolsCode",
            "file_search": "#AssistantToolsFileSearch",
            "function": "#AssistantToolsFunction",
            "azure_ai_search": "#AzureAISearchToolDefinition",
            "azure_function": "#AzureFunctionToolDefinition",
            "bing_custom_search": "#BingCustomSearchToolDefinition",
            "bing_grounding": "#BingGroundingToolDefinition",
            "browser_automation": "#BrowserAutomationToolDefinition",
            "connected_agent": "#ConnectedAgentToolDefinition",
            "deep_research": "#DeepResearchToolDefinition",
            "fabric_dataagent": "#MicrosoftFabricToolDefinition",
            "mcp": "#MCPToolDefinition",
            "openapi": "#OpenApiToolDefinition",
            "sharepoint_grounding": "#SharepointToolDefinition",
        },
    ),
    "CreateAssistantRequestToolResources": {
        "code_interpreter": "#CreateAssistantRequestToolResourcesCodeInterpreter",
        "file_search": "#CreateAssistantRequestToolResourcesFileSearch",
        "azure_ai_search": "#AzureAISearchToolResource",
        "mcp": ("list", "#MCPToolResource"),
    },
    "CreateAssistantRequestToolResourcesCodeInterpreter": {
        "file_ids": ("list", "string", {"maxItems": 20}),
        "data_sources": ("list", "#VectorStoreDataSource", {"maxItems": 20}),
    },
    "CreateAssistantRequestToolResourcesFileSearch": {
        "vector_store_ids": ("list", "string", {"maxItems": 1}),
        "vector_stores": (
            "list",
            "#CreateAssistantRequestToolResourcesFileSearchVectorStore",
            {"maxItems": 1},
        ),
    },
    "CreateAssistantRequestToolResourcesFileSearchVectorStore": {
        "file_ids": ("list", "string", {"maxItems": 100000000}),
        "chunking_strategy": "#CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategy",
        "metadata": ("null", "#Metadata"),
        "name": ("!", "string", "azure"),
        "configuration": ("!", "#VectorStoreConfiguration", "azure"),
    },
    "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategy": (
        "one",
        "type",
        {
            "auto": "#CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
            "static": "#CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
        },
    ),
    "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto": (
        "closed",
        {"type": ("!", ("enum", "auto"))},
    ),
    "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic": (
        "closed",
        {
            "type": ("!", ("enum", "static")),
            "static": (
                "!",
                "#CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
            ),
        },
    ),
    "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic": (
        "closed",
        {
            "max_chunk_size_tokens": ("!", ("integer", {"maximum": 4096, "minimum": 100})),
            "chunk_overlap_tokens": ("!", "integer"),
        },
    ),
    "CreateFileRequest": {
        "file": ("!", "any"),
        "purpose": ("!", "#CreateFileRequestPurpose"),
        "expires_after": "#FileExpirationAfter",
        "filename": "string",
    },
    "CreateFileRequestPurpose": "string",
    "CreateMessageRequest": {
        "role": ("!", "#CreateMessageRequestRole"),
        "content": (
            "!",
            (
                "union",
                "string",
                ("list", "#CreateMessageRequestContentItem", {"minItems": 1}, {"azure": {}}),
            ),
        ),
        "attachments": ("null", ("list", "#CreateMessageRequestAttachment")),
        "metadata": ("null", "#Metadata"),
    },
    "CreateMessageRequestAttachment": {
        "file_id": "string",
        "tools": ("!", ("list", "#CreateMessageRequestAttachmentTool"), "azure"),
        "data_source": "#VectorStoreDataSource",
    },
    "CreateMessageRequestAttachmentTool": (
        "one",
        "type",
        {
            "code_interpreter": "#AssistantToolsCode",
            "file_search": "#AssistantToolsFileSearchTypeOnly",
        },
    ),
    "CreateMessageRequestContentItem": (
        "one",
        "type",
        {
            "image_file": "#MessageContentImageFileObject",
            "image_url": "#MessageContentImageUrlObject",
            "text": "#MessageRequestContentTextObject",
        },
    ),
    "CreateMessageRequestRole": "string",
    "CreateRunRequest": {
        "assistant_id": ("!", "string"),
        "model": ("null", ("union", "#AssistantSupportedModels", "string")),
        "reasoning_effort": ("null", "#ReasoningEffort"),
        "instructions": ("null", "string"),
        "additional_instructions": ("null", "string"),
        "additional_messages": ("null", ("list", "#CreateMessageRequest")),
        "tools": (
            "null",
            ("list", "#CreateRunRequestTool", {"maxItems": 20}, {"azure": {}, "compatible": {}}),
        ),
        "metadata": ("null", "#Metadata"),
        "temperature": (
            "null",
            ("number", {"maximum": 2, "minimum": 0}, {"azure": {}, "compatible": {}}),
        ),
        "top_p": (
            "null",
            ("number", {"maximum": 1, "minimum": 0}, {"azure": {}, "compatible": {}}),
        ),
        "stream": ("null", "boolean"),
        "max_prompt_tokens": (
            "null",
            ("integer", {"minimum": 256}, {"azure": {}, "compatible": {"exclusiveMinimum": 256}}),
        ),
        "max_completion_tokens": (
            "null",
            ("integer", {"minimum": 256}, {"azure": {}, "compatible": {"exclusiveMinimum": 256}}),
        ),
        "truncation_strategy": ("null", "#TruncationObject"),
        "tool_choice": ("null", "#AssistantsApiToolChoiceOption"),
        "parallel_tool_calls": "boolean",
        "response_format": ("null", "#AssistantsApiResponseFormatOption"),
        "tool_resources": ("null", "#ToolResources"),
    },
    "CreateRunRequestTool": (
        "one",
        "type",
        {
            "code_interpreter": "#AssistantToolsCode",
            "file_search": "#AssistantToolsFileSearch",
            "function": "#AssistantToolsFunction",
            "azure_ai_search": "#AzureAISearchToolDefinition",
            "azure_function": "#AzureFunctionToolDefinition",
            "bing_custom_search": "#BingCustomSearchToolDefinition",
            "bing_grounding": "#BingGroundingToolDefinition",
            "browser_automation": "#BrowserAutomationToolDefinition",
            "connected_agent": "#ConnectedAgentToolDefinition",
            "deep_research": "#DeepResearchToolDefinition",
            "fabric_dataagent": "#MicrosoftFabricToolDefinition",
            "mcp": "#MCPToolDefinition",
            "openapi": "#OpenApiToolDefinition",
            "sharepoint_grounding": "#SharepointToolDefinition",
        },
    ),
    "CreateThreadAndRunRequest": {
        "assistant_id": ("!", "string"),
        "thread": "#CreateThreadRequest",
        "model": ("null", ("union", "#CreateThreadAndRunRequestModel", "string")),
        "instructions": ("null", "string"),
        "tools": (
            "null",
            ("list", "#CreateThreadAndRunRequestTool", {"maxItems": 20}, {"azure": {}}),
        ),
        "tool_resources": ("null", "#CreateThreadAndRunRequestToolResources"),
        "metadata": ("null", "#Metadata"),
        "temperature": ("null", ("number", {"maximum": 2, "minimum": 0}, {"azure": {}})),
        "top_p": ("null", ("number", {"maximum": 1, "minimum": 0}, {"azure": {}})),
        "stream": ("null", "boolean"),
        "max_prompt_tokens": ("null", ("integer", {"minimum": 256}, {"azure": {}})),
        "max_completion_tokens": ("null", ("integer", {"minimum": 256}, {"azure": {}})),
        "truncation_strategy": ("null", "#TruncationObject"),
        "tool_choice": ("null", "#AssistantsApiToolChoiceOption"),
        "parallel_tool_calls": "boolean",
        "response_format": ("null", "#AssistantsApiResponseFormatOption"),
    },
    "CreateThreadAndRunRequestModel": "string",
    "CreateThreadAndRunRequestTool": (
        "one",
        "type",
        {
            "code_interpreter": "#AssistantToolsCode",
            "file_search": "#AssistantToolsFileSearch",
            "function": "#AssistantToolsFunction",
            "azure_ai_search": "#AzureAISearchToolDefinition",
            "azure_function": "#AzureFunctionToolDefinition",
            "bing_custom_search": "#BingCustomSearchToolDefinition",
            "bing_grounding": "#BingGroundingToolDefinition",
            "browser_automation": "#BrowserAutomationToolDefinition",
            "connected_agent": "#ConnectedAgentToolDefinition",
            "deep_research": "#DeepResearchToolDefinition",
            "fabric_dataagent": "#MicrosoftFabricToolDefinition",
            "mcp": "#MCPToolDefinition",
            "openapi": "#OpenApiToolDefinition",
            "sharepoint_grounding": "#SharepointToolDefinition",
        },
    ),
    "CreateThreadAndRunRequestToolResources": {
        "code_interpreter": "#CreateThreadAndRunRequestToolResourcesCodeInterpreter",
        "file_search": "#CreateThreadAndRunRequestToolResourcesFileSearch",
        "azure_ai_search": "#AzureAISearchToolResource",
        "mcp": ("list", "#MCPToolResource"),
    },
    "CreateThreadAndRunRequestToolResourcesCodeInterpreter": {
        "file_ids": ("list", "string", {"maxItems": 20}),
        "data_sources": ("list", "#VectorStoreDataSource", {"maxItems": 20}),
    },
    "CreateThreadAndRunRequestToolResourcesFileSearch": {
        "vector_store_ids": ("list", "string", {"maxItems": 1}),
        "vector_stores": ("list", "#VectorStoreConfigurations", {"maxItems": 1}),
    },
    "CreateThreadRequest": {
        "messages": ("list", "#CreateMessageRequest"),
        "tool_resources": ("null", "#CreateThreadRequestToolResources"),
        "metadata": ("null", "#Metadata"),
    },
    "CreateThreadRequestToolResources": {
        "code_interpreter": "#CreateThreadRequestToolResourcesCodeInterpreter",
        "file_search": "#CreateThreadRequestToolResourcesFileSearch",
        "azure_ai_search": "#AzureAISearchToolResource",
        "mcp": ("list", "#MCPToolResource"),
    },
    "CreateThreadRequestToolResourcesCodeInterpreter": {
        "file_ids": ("list", "string", {"maxItems": 20}),
        "data_sources": ("list", "#VectorStoreDataSource", {"maxItems": 20}),
    },
    "CreateThreadRequestToolResourcesFileSearch": {
        "vector_store_ids": ("list", "string", {"maxItems": 1}),
        "vector_stores": (
            "list",
            "#CreateThreadRequestToolResourcesFileSearchVectorStore",
            {"maxItems": 1},
        ),
    },
    "CreateThreadRequestToolResourcesFileSearchVectorStore": {
        "file_ids": ("list", "string", {"maxItems": 100000000}),
        "chunking_strategy": "#CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategy",
        "metadata": ("null", "#Metadata"),
        "name": ("!", "string", "azure"),
        "configuration": ("!", "#VectorStoreConfiguration", "azure"),
    },
    "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategy": (
        "one",
        "type",
        {
            "auto": "#CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
            "static": "#CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
        },
    ),
    "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto": (
        "closed",
        {"type": ("!", ("enum", "auto"))},
    ),
    "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic": (
        "closed",
        {
            "type": ("!", ("enum", "static")),
            "static": (
                "!",
                "#CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
            ),
        },
    ),
    "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic": (
        "closed",
        {
            "max_chunk_size_tokens": ("!", ("integer", {"maximum": 4096, "minimum": 100})),
            "chunk_overlap_tokens": ("!", "integer"),
        },
    ),
    "CreateVectorStoreFileBatchRequest": {
        "file_ids": (
            "list",
            "string",
            {"maxItems": 2000, "minItems": 1},
            {"azure": {"maxItems": 500, "minItems": 1}},
        ),
        "files": ("list", "#CreateVectorStoreFileRequest", {"maxItems": 2000, "minItems": 1}),
        "chunking_strategy": "#ChunkingStrategyRequestParam",
        "attributes": ("null", "#VectorStoreFileAttributes"),
        "data_sources": ("list", "#VectorStoreDataSource", {"maxItems": 500, "minItems": 1}),
    },
    "CreateVectorStoreFileRequest": {
        "file_id": ("!", "string", "openai"),
        "chunking_strategy": "#ChunkingStrategyRequestParam",
        "attributes": ("null", "#VectorStoreFileAttributes"),
        "data_source": "#VectorStoreDataSource",
    },
    "CreateVectorStoreRequest": {
        "file_ids": ("list", "string", {"maxItems": 500}),
        "name": "string",
        "description": "string",
        "expires_after": "#VectorStoreExpirationAfter",
        "chunking_strategy": "#CreateVectorStoreRequestChunkingStrategy",
        "metadata": ("null", "#Metadata"),
        "configuration": "#VectorStoreConfiguration",
    },
    "CreateVectorStoreRequestChunkingStrategy": (
        "one",
        "type",
        {
            "auto": "#AutoChunkingStrategyRequestParam",
            "static": "#StaticChunkingStrategyRequestParam",
        },
    ),
    "DeepResearchBingGroundingConnection": {"connection_id": ("!", "string")},
    "DeepResearchDetails": {
        "deep_research_model": ("!", "string"),
        "bing_grounding_connections": ("!", ("list", "#DeepResearchBingGroundingConnection")),
    },
    "DeepResearchToolDefinition": {
        "type": ("!", ("enum", "deep_research")),
        "deep_research": ("!", "#DeepResearchDetails"),
    },
    "FabricDataAgentToolParameters": {"connections": ("list", "#ToolConnection", {"maxItems": 1})},
    "FileExpirationAfter": {
        "anchor": ("!", ("enum", "created_at")),
        "seconds": ("!", ("integer", {"maximum": 2592000, "minimum": 3600})),
    },
    "FileSearchRanker": ("enum", "auto", "default_2024_08_21"),
    "FileSearchRankingOptions": {
        "ranker": ("!", ("union", "#FileSearchRanker", "string"), "azure"),
        "score_threshold": ("!", ("number", {"maximum": 1, "minimum": 0}, {"azure": {}})),
    },
    "FileSearchToolResource": {
        "vector_store_ids": ("list", "string", {"maxItems": 1}),
        "vector_stores": ("list", "#VectorStoreConfigurations", {"maxItems": 1}),
    },
    "FunctionObject": {
        "description": "string",
        "name": ("!", "string"),
        "parameters": ("!", ("by", {"azure": "any"}, "#FunctionParameters"), "azure"),
        "strict": ("null", "boolean"),
    },
    "FunctionParameters": ("map", "any"),
    "MCPApprovalPerTool": {"never": "#MCPToolList", "always": "#MCPToolList"},
    "MCPRequiredApproval": ("union", "string", ("enum", "never", "always"), "#MCPApprovalPerTool"),
    "MCPToolDefinition": {
        "type": ("!", ("enum", "mcp")),
        "server_label": ("!", "string"),
        "server_url": ("!", "string"),
        "allowed_tools": ("list", "string"),
    },
    "MCPToolList": {"tool_names": ("!", ("list", "string"))},
    "MCPToolResource": {
        "server_label": ("!", "string"),
        "headers": ("!", ("map", "string")),
        "require_approval": "#MCPRequiredApproval",
    },
    "MessageContentImageFileObject": {
        "type": ("!", ("enum", "image_file")),
        "image_file": ("!", "#MessageContentImageFileObjectImageFile"),
    },
    "MessageContentImageFileObjectImageFile": {
        "file_id": ("!", "string"),
        "detail": "#MessageContentImageFileObjectImageFileDetail",
    },
    "MessageContentImageFileObjectImageFileDetail": "string",
    "MessageContentImageUrlObject": {
        "type": ("!", ("enum", "image_url")),
        "image_url": ("!", "#MessageContentImageUrlObjectImageUrl"),
    },
    "MessageContentImageUrlObjectImageUrl": {
        "url": ("!", "string"),
        "detail": "#MessageContentImageUrlObjectImageUrlDetail",
    },
    "MessageContentImageUrlObjectImageUrlDetail": "string",
    "MessageRequestContentTextObject": {"type": ("!", ("enum", "text")), "text": ("!", "string")},
    "Metadata": ("map", "string"),
    "MicrosoftFabricToolDefinition": {
        "type": ("!", ("enum", "fabric_dataagent")),
        "fabric_dataagent": ("!", "#FabricDataAgentToolParameters"),
    },
    "ModifyAssistantRequest": {
        "model": ("union", "#AssistantSupportedModels", "string"),
        "reasoning_effort": ("null", "#ReasoningEffort"),
        "name": ("null", ("string", {"maxLength": 256}, {"azure": {}})),
        "description": ("null", ("string", {"maxLength": 512}, {"azure": {}})),
        "instructions": ("null", ("string", {"maxLength": 256000}, {"azure": {}})),
        "tools": ("list", "#ModifyAssistantRequestTool", {"maxItems": 128}, {"azure": {}}),
        "tool_resources": ("null", "#ModifyAssistantRequestToolResources"),
        "metadata": ("null", "#Metadata"),
        "temperature": ("null", ("number", {"maximum": 2, "minimum": 0}, {"azure": {}})),
        "top_p": ("null", ("number", {"maximum": 1, "minimum": 0}, {"azure": {}})),
        "response_format": ("null", "#AssistantsApiResponseFormatOption"),
    },
    "ModifyAssistantRequestTool": (
        "one",
        "type",
        {
            "code_interpreter": "#AssistantToolsCode",
            "file_search": "#AssistantToolsFileSearch",
            "function": "#AssistantToolsFunction",
            "azure_ai_search": "#AzureAISearchToolDefinition",
            "azure_function": "#AzureFunctionToolDefinition",
            "bing_custom_search": "#BingCustomSearchToolDefinition",
            "bing_grounding": "#BingGroundingToolDefinition",
            "browser_automation": "#BrowserAutomationToolDefinition",
            "connected_agent": "#ConnectedAgentToolDefinition",
            "deep_research": "#DeepResearchToolDefinition",
            "fabric_dataagent": "#MicrosoftFabricToolDefinition",
            "mcp": "#MCPToolDefinition",
            "openapi": "#OpenApiToolDefinition",
            "sharepoint_grounding": "#SharepointToolDefinition",
        },
    ),
    "ModifyAssistantRequestToolResources": {
        "code_interpreter": "#ModifyAssistantRequestToolResourcesCodeInterpreter",
        "file_search": "#ModifyAssistantRequestToolResourcesFileSearch",
        "azure_ai_search": "#AzureAISearchToolResource",
        "mcp": ("list", "#MCPToolResource"),
    },
    "ModifyAssistantRequestToolResourcesCodeInterpreter": {
        "file_ids": ("list", "string", {"maxItems": 20}),
        "data_sources": ("list", "#VectorStoreDataSource", {"maxItems": 20}),
    },
    "ModifyAssistantRequestToolResourcesFileSearch": {
        "vector_store_ids": ("list", "string", {"maxItems": 1}),
        "vector_stores": ("list", "#VectorStoreConfigurations", {"maxItems": 1}),
    },
    "ModifyMessageRequest": {"metadata": ("null", "#Metadata")},
    "ModifyRunRequest": {"metadata": ("null", "#Metadata")},
    "ModifyThreadRequest": {
        "tool_resources": ("null", "#ModifyThreadRequestToolResources"),
        "metadata": ("null", "#Metadata"),
    },
    "ModifyThreadRequestToolResources": {
        "code_interpreter": "#ModifyThreadRequestToolResourcesCodeInterpreter",
        "file_search": "#ModifyThreadRequestToolResourcesFileSearch",
        "azure_ai_search": "#AzureAISearchToolResource",
        "mcp": ("list", "#MCPToolResource"),
    },
    "ModifyThreadRequestToolResourcesCodeInterpreter": {
        "file_ids": ("list", "string", {"maxItems": 20}),
        "data_sources": ("list", "#VectorStoreDataSource", {"maxItems": 20}),
    },
    "ModifyThreadRequestToolResourcesFileSearch": {
        "vector_store_ids": ("list", "string", {"maxItems": 1}),
        "vector_stores": ("list", "#VectorStoreConfigurations", {"maxItems": 1}),
    },
    "OpenApiAnonymousAuthDetails": {"type": ("!", ("enum", "anonymous"))},
    "OpenApiAuthDetails": (
        "one",
        "type",
        {
            "anonymous": "#OpenApiAnonymousAuthDetails",
            "connection": "#OpenApiConnectionAuthDetails",
            "managed_identity": "#OpenApiManagedAuthDetails",
        },
    ),
    "OpenApiConnectionAuthDetails": {
        "type": ("!", ("enum", "connection")),
        "security_scheme": ("!", "#OpenApiConnectionSecurityScheme"),
    },
    "OpenApiConnectionSecurityScheme": {"connection_id": ("!", "string")},
    "OpenApiFunctionDefinition": {
        "name": ("!", "string"),
        "description": "string",
        "spec": ("!", "any"),
        "auth": ("!", "#OpenApiAuthDetails"),
        "default_params": ("list", "string"),
        "functions": ("list", "#FunctionObject"),
    },
    "OpenApiManagedAuthDetails": {
        "type": ("!", ("enum", "managed_identity")),
        "security_scheme": ("!", "#OpenApiManagedSecurityScheme"),
    },
    "OpenApiManagedSecurityScheme": {"audience": ("!", "string")},
    "OpenApiToolDefinition": {
        "type": ("!", ("enum", "openapi")),
        "openapi": ("!", "#OpenApiFunctionDefinition"),
    },
    "ReasoningEffort": ("enum", "none", "minimal", "low", "medium", "high", "xhigh", "max"),
    "ResponseFormatJsonObject": {"type": ("!", ("enum", "json_object"), "openai")},
    "ResponseFormatJsonSchema": {
        "type": ("!", ("enum", "json_schema")),
        "json_schema": ("!", "#ResponseFormatJsonSchemaJsonSchema"),
    },
    "ResponseFormatJsonSchemaJsonSchema": {
        "description": "string",
        "name": ("!", "string"),
        "schema": ("!", ("by", {"azure": "any"}, "#ResponseFormatJsonSchemaSchema"), "azure"),
        "strict": ("null", "boolean"),
    },
    "ResponseFormatJsonSchemaSchema": ("map", "any"),
    "ResponseFormatText": {"type": ("!", ("enum", "text"), "openai")},
    "SafetyCheck": {"id": ("!", "string"), "code": "string", "message": "string"},
    "SharepointGroundingToolParameters": {
        "connections": ("list", "#ToolConnection", {"maxItems": 1})
    },
    "SharepointToolDefinition": {
        "type": ("!", ("enum", "sharepoint_grounding")),
        "sharepoint_grounding": ("!", "#SharepointGroundingToolParameters"),
    },
    "StaticChunkingStrategy": {
        "max_chunk_size_tokens": ("!", ("integer", {"maximum": 4096, "minimum": 100})),
        "chunk_overlap_tokens": ("!", "integer"),
    },
    "StaticChunkingStrategyRequestParam": {
        "type": ("!", ("enum", "static")),
        "static": ("!", "#StaticChunkingStrategy"),
    },
    "SubmitToolOutputsRunRequest": {
        "tool_outputs": (
            "!",
            (
                "list",
                (
                    "one",
                    "type",
                    {"computer_call_output": "#ComputerToolOutput"},
                    "#SubmitToolOutputsRunRequestToolOutput",
                ),
            ),
            "openai",
            "compatible",
        ),
        "stream": ("null", "boolean"),
        "tool_approvals": ("list", "#ToolApproval"),
    },
    "SubmitToolOutputsRunRequestToolOutput": {
        "tool_call_id": "string",
        "output": "string",
        "type": ("enum", "function_call_output"),
    },
    "ToolApproval": {
        "tool_call_id": ("!", "string"),
        "approve": ("!", "boolean"),
        "headers": ("map", "string"),
    },
    "ToolConnection": {"connection_id": ("!", "string")},
    "ToolResources": {
        "code_interpreter": "#CodeInterpreterToolResource",
        "file_search": "#FileSearchToolResource",
        "azure_ai_search": "#AzureAISearchToolResource",
        "mcp": ("list", "#MCPToolResource"),
    },
    "TruncationObject": {
        "type": ("!", "#TruncationObjectType"),
        "last_messages": ("null", ("integer", {"minimum": 1}, {"azure": {}, "compatible": {}})),
    },
    "TruncationObjectType": "string",
    "UpdateVectorStoreFileAttributesRequest": (
        "closed",
        {"attributes": ("!", ("null", "#VectorStoreFileAttributes"))},
    ),
    "UpdateVectorStoreRequest": {
        "name": ("null", "string"),
        "expires_after": ("null", "#VectorStoreExpirationAfter"),
        "metadata": ("null", "#Metadata"),
    },
    "VectorStoreConfiguration": {"data_sources": ("!", ("list", "#VectorStoreDataSource"))},
    "VectorStoreConfigurations": {
        "name": ("!", "string"),
        "configuration": ("!", "#VectorStoreConfiguration"),
    },
    "VectorStoreDataSource": {
        "uri": ("!", "string"),
        "type": ("!", "#VectorStoreDataSourceAssetType"),
    },
    "VectorStoreDataSourceAssetType": "string",
    "VectorStoreExpirationAfter": {
        "anchor": ("!", ("enum", "last_active_at")),
        "days": ("!", ("integer", {"maximum": 365, "minimum": 1})),
    },
    "VectorStoreFileAttributes": (
        "map",
        ("union", ("string", {"maxLength": 512}), "number", "boolean"),
        {"maxProperties": 16},
    ),
    "VectorStoreSearchRequest": (
        "closed",
        {
            "query": ("!", ("union", "string", ("list", "string"))),
            "rewrite_query": "boolean",
            "max_num_results": ("integer", {"maximum": 50, "minimum": 1}),
            "filters": "#VectorStoreSearchRequestFilters",
            "ranking_options": "#VectorStoreSearchRequestRankingOptions",
        },
    ),
    "VectorStoreSearchRequestFilters": (
        "one",
        "type",
        {
            "eq": "#ComparisonFilter",
            "ne": "#ComparisonFilter",
            "gt": "#ComparisonFilter",
            "gte": "#ComparisonFilter",
            "lt": "#ComparisonFilter",
            "lte": "#ComparisonFilter",
            "in": "#ComparisonFilter",
            "nin": "#ComparisonFilter",
            "and": "#CompoundFilter",
            "or": "#CompoundFilter",
        },
    ),
    "VectorStoreSearchRequestRankingOptions": (
        "closed",
        {
            "ranker": "#VectorStoreSearchRequestRankingOptionsRanker",
            "score_threshold": ("number", {"maximum": 1, "minimum": 0}),
        },
    ),
    "VectorStoreSearchRequestRankingOptionsRanker": ("enum", "none", "auto", "default-2024-11-15"),
}
