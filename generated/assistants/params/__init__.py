"""Every type of what is sent, loaded when it is first used. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .ai_search_index_resource import AISearchIndexResource as AISearchIndexResource
    from .assistant_supported_models import AssistantSupportedModels as AssistantSupportedModels
    from .assistant_tools_code import AssistantToolsCode as AssistantToolsCode
    from .assistant_tools_file_search import AssistantToolsFileSearch as AssistantToolsFileSearch
    from .assistant_tools_file_search import (
        AssistantToolsFileSearchFileSearch as AssistantToolsFileSearchFileSearch,
    )
    from .assistant_tools_file_search_type_only import (
        AssistantToolsFileSearchTypeOnly as AssistantToolsFileSearchTypeOnly,
    )
    from .assistant_tools_function import AssistantToolsFunction as AssistantToolsFunction
    from .assistants_api_response_format_option import (
        AssistantsApiResponseFormatOption as AssistantsApiResponseFormatOption,
    )
    from .assistants_api_tool_choice_option import (
        AssistantsApiToolChoiceOption as AssistantsApiToolChoiceOption,
    )
    from .assistants_named_tool_choice import AssistantsNamedToolChoice as AssistantsNamedToolChoice
    from .assistants_named_tool_choice import (
        AssistantsNamedToolChoiceFunction as AssistantsNamedToolChoiceFunction,
    )
    from .assistants_named_tool_choice import (
        AssistantsNamedToolChoiceType as AssistantsNamedToolChoiceType,
    )
    from .auto_chunking_strategy_request_param import (
        AutoChunkingStrategyRequestParam as AutoChunkingStrategyRequestParam,
    )
    from .azure_ai_search_query_type import AzureAISearchQueryType as AzureAISearchQueryType
    from .azure_ai_search_tool_definition import (
        AzureAISearchToolDefinition as AzureAISearchToolDefinition,
    )
    from .azure_ai_search_tool_resource import (
        AzureAISearchToolResource as AzureAISearchToolResource,
    )
    from .azure_function_binding import AzureFunctionBinding as AzureFunctionBinding
    from .azure_function_definition import AzureFunctionDefinition as AzureFunctionDefinition
    from .azure_function_storage_queue import AzureFunctionStorageQueue as AzureFunctionStorageQueue
    from .azure_function_tool_definition import (
        AzureFunctionToolDefinition as AzureFunctionToolDefinition,
    )
    from .bing_custom_search_configuration import (
        BingCustomSearchConfiguration as BingCustomSearchConfiguration,
    )
    from .bing_custom_search_tool_definition import (
        BingCustomSearchToolDefinition as BingCustomSearchToolDefinition,
    )
    from .bing_custom_search_tool_parameters import (
        BingCustomSearchToolParameters as BingCustomSearchToolParameters,
    )
    from .bing_grounding_search_configuration import (
        BingGroundingSearchConfiguration as BingGroundingSearchConfiguration,
    )
    from .bing_grounding_search_tool_parameters import (
        BingGroundingSearchToolParameters as BingGroundingSearchToolParameters,
    )
    from .bing_grounding_tool_definition import (
        BingGroundingToolDefinition as BingGroundingToolDefinition,
    )
    from .browser_automation_tool_connection_parameters import (
        BrowserAutomationToolConnectionParameters as BrowserAutomationToolConnectionParameters,
    )
    from .browser_automation_tool_definition import (
        BrowserAutomationToolDefinition as BrowserAutomationToolDefinition,
    )
    from .browser_automation_tool_parameters import (
        BrowserAutomationToolParameters as BrowserAutomationToolParameters,
    )
    from .chunking_strategy_request_param import (
        ChunkingStrategyRequestParam as ChunkingStrategyRequestParam,
    )
    from .code_interpreter_tool_resource import (
        CodeInterpreterToolResource as CodeInterpreterToolResource,
    )
    from .comparison_filter import ComparisonFilter as ComparisonFilter
    from .comparison_filter import ComparisonFilterType as ComparisonFilterType
    from .compound_filter import CompoundFilter as CompoundFilter
    from .compound_filter import CompoundFilterFilter as CompoundFilterFilter
    from .compound_filter import CompoundFilterType as CompoundFilterType
    from .computer_screenshot import ComputerScreenshot as ComputerScreenshot
    from .computer_tool_output import ComputerToolOutput as ComputerToolOutput
    from .connected_agent_details import ConnectedAgentDetails as ConnectedAgentDetails
    from .connected_agent_tool_definition import (
        ConnectedAgentToolDefinition as ConnectedAgentToolDefinition,
    )
    from .create_assistant_request import CreateAssistantRequestTool as CreateAssistantRequestTool
    from .create_assistant_request import (
        CreateAssistantRequestToolResources as CreateAssistantRequestToolResources,
    )
    from .create_assistant_request import (
        CreateAssistantRequestToolResourcesCodeInterpreter as CreateAssistantRequestToolResourcesCodeInterpreter,
    )
    from .create_assistant_request import (
        CreateAssistantRequestToolResourcesFileSearch as CreateAssistantRequestToolResourcesFileSearch,
    )
    from .create_assistant_request import (
        CreateAssistantRequestToolResourcesFileSearchVectorStore as CreateAssistantRequestToolResourcesFileSearchVectorStore,
    )
    from .create_assistant_request import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategy as CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategy,
    )
    from .create_assistant_request import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto as CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    )
    from .create_assistant_request import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic as CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
    )
    from .create_assistant_request import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic as CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic,
    )
    from .create_file_request import CreateFileRequestPurpose as CreateFileRequestPurpose
    from .create_message_request import CreateMessageRequest as CreateMessageRequest
    from .create_message_request import (
        CreateMessageRequestAttachment as CreateMessageRequestAttachment,
    )
    from .create_message_request import (
        CreateMessageRequestAttachmentTool as CreateMessageRequestAttachmentTool,
    )
    from .create_message_request import (
        CreateMessageRequestContentItem as CreateMessageRequestContentItem,
    )
    from .create_message_request import CreateMessageRequestRole as CreateMessageRequestRole
    from .create_run_request import CreateRunRequestTool as CreateRunRequestTool
    from .create_thread_and_run_request import (
        CreateThreadAndRunRequestModel as CreateThreadAndRunRequestModel,
    )
    from .create_thread_and_run_request import (
        CreateThreadAndRunRequestTool as CreateThreadAndRunRequestTool,
    )
    from .create_thread_and_run_request import (
        CreateThreadAndRunRequestToolResources as CreateThreadAndRunRequestToolResources,
    )
    from .create_thread_and_run_request import (
        CreateThreadAndRunRequestToolResourcesCodeInterpreter as CreateThreadAndRunRequestToolResourcesCodeInterpreter,
    )
    from .create_thread_and_run_request import (
        CreateThreadAndRunRequestToolResourcesFileSearch as CreateThreadAndRunRequestToolResourcesFileSearch,
    )
    from .create_thread_request import CreateThreadRequest as CreateThreadRequest
    from .create_thread_request import (
        CreateThreadRequestToolResources as CreateThreadRequestToolResources,
    )
    from .create_thread_request import (
        CreateThreadRequestToolResourcesCodeInterpreter as CreateThreadRequestToolResourcesCodeInterpreter,
    )
    from .create_thread_request import (
        CreateThreadRequestToolResourcesFileSearch as CreateThreadRequestToolResourcesFileSearch,
    )
    from .create_thread_request import (
        CreateThreadRequestToolResourcesFileSearchVectorStore as CreateThreadRequestToolResourcesFileSearchVectorStore,
    )
    from .create_thread_request import (
        CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategy as CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategy,
    )
    from .create_thread_request import (
        CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto as CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    )
    from .create_thread_request import (
        CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic as CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
    )
    from .create_thread_request import (
        CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic as CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic,
    )
    from .create_vector_store_file_request import (
        CreateVectorStoreFileRequest as CreateVectorStoreFileRequest,
    )
    from .create_vector_store_request import (
        CreateVectorStoreRequestChunkingStrategy as CreateVectorStoreRequestChunkingStrategy,
    )
    from .deep_research_bing_grounding_connection import (
        DeepResearchBingGroundingConnection as DeepResearchBingGroundingConnection,
    )
    from .deep_research_details import DeepResearchDetails as DeepResearchDetails
    from .deep_research_tool_definition import (
        DeepResearchToolDefinition as DeepResearchToolDefinition,
    )
    from .fabric_data_agent_tool_parameters import (
        FabricDataAgentToolParameters as FabricDataAgentToolParameters,
    )
    from .file_expiration_after import FileExpirationAfter as FileExpirationAfter
    from .file_search_ranker import FileSearchRanker as FileSearchRanker
    from .file_search_ranking_options import FileSearchRankingOptions as FileSearchRankingOptions
    from .file_search_tool_resource import FileSearchToolResource as FileSearchToolResource
    from .function_object import FunctionObject as FunctionObject
    from .mcp_approval_per_tool import MCPApprovalPerTool as MCPApprovalPerTool
    from .mcp_required_approval import MCPRequiredApproval as MCPRequiredApproval
    from .mcp_tool_definition import MCPToolDefinition as MCPToolDefinition
    from .mcp_tool_list import MCPToolList as MCPToolList
    from .mcp_tool_resource import MCPToolResource as MCPToolResource
    from .message_content_image_file_object import (
        MessageContentImageFileObject as MessageContentImageFileObject,
    )
    from .message_content_image_file_object import (
        MessageContentImageFileObjectImageFile as MessageContentImageFileObjectImageFile,
    )
    from .message_content_image_file_object import (
        MessageContentImageFileObjectImageFileDetail as MessageContentImageFileObjectImageFileDetail,
    )
    from .message_content_image_url_object import (
        MessageContentImageUrlObject as MessageContentImageUrlObject,
    )
    from .message_content_image_url_object import (
        MessageContentImageUrlObjectImageUrl as MessageContentImageUrlObjectImageUrl,
    )
    from .message_content_image_url_object import (
        MessageContentImageUrlObjectImageUrlDetail as MessageContentImageUrlObjectImageUrlDetail,
    )
    from .message_request_content_text_object import (
        MessageRequestContentTextObject as MessageRequestContentTextObject,
    )
    from .microsoft_fabric_tool_definition import (
        MicrosoftFabricToolDefinition as MicrosoftFabricToolDefinition,
    )
    from .modify_assistant_request import ModifyAssistantRequestTool as ModifyAssistantRequestTool
    from .modify_assistant_request import (
        ModifyAssistantRequestToolResources as ModifyAssistantRequestToolResources,
    )
    from .modify_assistant_request import (
        ModifyAssistantRequestToolResourcesCodeInterpreter as ModifyAssistantRequestToolResourcesCodeInterpreter,
    )
    from .modify_assistant_request import (
        ModifyAssistantRequestToolResourcesFileSearch as ModifyAssistantRequestToolResourcesFileSearch,
    )
    from .modify_thread_request import (
        ModifyThreadRequestToolResources as ModifyThreadRequestToolResources,
    )
    from .modify_thread_request import (
        ModifyThreadRequestToolResourcesCodeInterpreter as ModifyThreadRequestToolResourcesCodeInterpreter,
    )
    from .modify_thread_request import (
        ModifyThreadRequestToolResourcesFileSearch as ModifyThreadRequestToolResourcesFileSearch,
    )
    from .open_api_anonymous_auth_details import (
        OpenApiAnonymousAuthDetails as OpenApiAnonymousAuthDetails,
    )
    from .open_api_auth_details import OpenApiAuthDetails as OpenApiAuthDetails
    from .open_api_connection_auth_details import (
        OpenApiConnectionAuthDetails as OpenApiConnectionAuthDetails,
    )
    from .open_api_connection_security_scheme import (
        OpenApiConnectionSecurityScheme as OpenApiConnectionSecurityScheme,
    )
    from .open_api_function_definition import OpenApiFunctionDefinition as OpenApiFunctionDefinition
    from .open_api_managed_auth_details import (
        OpenApiManagedAuthDetails as OpenApiManagedAuthDetails,
    )
    from .open_api_managed_security_scheme import (
        OpenApiManagedSecurityScheme as OpenApiManagedSecurityScheme,
    )
    from .open_api_tool_definition import OpenApiToolDefinition as OpenApiToolDefinition
    from .reasoning_effort import ReasoningEffort as ReasoningEffort
    from .response_format_json_object import ResponseFormatJsonObject as ResponseFormatJsonObject
    from .response_format_json_schema import ResponseFormatJsonSchema as ResponseFormatJsonSchema
    from .response_format_json_schema import (
        ResponseFormatJsonSchemaJsonSchema as ResponseFormatJsonSchemaJsonSchema,
    )
    from .response_format_text import ResponseFormatText as ResponseFormatText
    from .safety_check import SafetyCheck as SafetyCheck
    from .sharepoint_grounding_tool_parameters import (
        SharepointGroundingToolParameters as SharepointGroundingToolParameters,
    )
    from .sharepoint_tool_definition import SharepointToolDefinition as SharepointToolDefinition
    from .static_chunking_strategy import StaticChunkingStrategy as StaticChunkingStrategy
    from .static_chunking_strategy_request_param import (
        StaticChunkingStrategyRequestParam as StaticChunkingStrategyRequestParam,
    )
    from .submit_tool_outputs_run_request import (
        SubmitToolOutputsRunRequestToolOutput as SubmitToolOutputsRunRequestToolOutput,
    )
    from .tool_approval import ToolApproval as ToolApproval
    from .tool_connection import ToolConnection as ToolConnection
    from .tool_resources import ToolResources as ToolResources
    from .truncation_object import TruncationObject as TruncationObject
    from .truncation_object import TruncationObjectType as TruncationObjectType
    from .vector_store_configuration import VectorStoreConfiguration as VectorStoreConfiguration
    from .vector_store_configurations import VectorStoreConfigurations as VectorStoreConfigurations
    from .vector_store_data_source import VectorStoreDataSource as VectorStoreDataSource
    from .vector_store_data_source_asset_type import (
        VectorStoreDataSourceAssetType as VectorStoreDataSourceAssetType,
    )
    from .vector_store_expiration_after import (
        VectorStoreExpirationAfter as VectorStoreExpirationAfter,
    )
    from .vector_store_search_request import (
        VectorStoreSearchRequestFilters as VectorStoreSearchRequestFilters,
    )
    from .vector_store_search_request import (
        VectorStoreSearchRequestRankingOptions as VectorStoreSearchRequestRankingOptions,
    )
    from .vector_store_search_request import (
        VectorStoreSearchRequestRankingOptionsRanker as VectorStoreSearchRequestRankingOptionsRanker,
    )

_HOME: dict[str, str] = {
    "AISearchIndexResource": "ai_search_index_resource",
    "AssistantSupportedModels": "assistant_supported_models",
    "AssistantToolsCode": "assistant_tools_code",
    "AssistantToolsFileSearch": "assistant_tools_file_search",
    "AssistantToolsFileSearchFileSearch": "assistant_tools_file_search",
    "AssistantToolsFileSearchTypeOnly": "assistant_tools_file_search_type_only",
    "AssistantToolsFunction": "assistant_tools_function",
    "AssistantsApiResponseFormatOption": "assistants_api_response_format_option",
    "AssistantsApiToolChoiceOption": "assistants_api_tool_choice_option",
    "AssistantsNamedToolChoice": "assistants_named_tool_choice",
    "AssistantsNamedToolChoiceFunction": "assistants_named_tool_choice",
    "AssistantsNamedToolChoiceType": "assistants_named_tool_choice",
    "AutoChunkingStrategyRequestParam": "auto_chunking_strategy_request_param",
    "AzureAISearchQueryType": "azure_ai_search_query_type",
    "AzureAISearchToolDefinition": "azure_ai_search_tool_definition",
    "AzureAISearchToolResource": "azure_ai_search_tool_resource",
    "AzureFunctionBinding": "azure_function_binding",
    "AzureFunctionDefinition": "azure_function_definition",
    "AzureFunctionStorageQueue": "azure_function_storage_queue",
    "AzureFunctionToolDefinition": "azure_function_tool_definition",
    "BingCustomSearchConfiguration": "bing_custom_search_configuration",
    "BingCustomSearchToolDefinition": "bing_custom_search_tool_definition",
    "BingCustomSearchToolParameters": "bing_custom_search_tool_parameters",
    "BingGroundingSearchConfiguration": "bing_grounding_search_configuration",
    "BingGroundingSearchToolParameters": "bing_grounding_search_tool_parameters",
    "BingGroundingToolDefinition": "bing_grounding_tool_definition",
    "BrowserAutomationToolConnectionParameters": "browser_automation_tool_connection_parameters",
    "BrowserAutomationToolDefinition": "browser_automation_tool_definition",
    "BrowserAutomationToolParameters": "browser_automation_tool_parameters",
    "ChunkingStrategyRequestParam": "chunking_strategy_request_param",
    "CodeInterpreterToolResource": "code_interpreter_tool_resource",
    "ComparisonFilter": "comparison_filter",
    "ComparisonFilterType": "comparison_filter",
    "CompoundFilter": "compound_filter",
    "CompoundFilterFilter": "compound_filter",
    "CompoundFilterType": "compound_filter",
    "ComputerScreenshot": "computer_screenshot",
    "ComputerToolOutput": "computer_tool_output",
    "ConnectedAgentDetails": "connected_agent_details",
    "ConnectedAgentToolDefinition": "connected_agent_tool_definition",
    "CreateAssistantRequestTool": "create_assistant_request",
    "CreateAssistantRequestToolResources": "create_assistant_request",
    "CreateAssistantRequestToolResourcesCodeInterpreter": "create_assistant_request",
    "CreateAssistantRequestToolResourcesFileSearch": "create_assistant_request",
    "CreateAssistantRequestToolResourcesFileSearchVectorStore": "create_assistant_request",
    "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategy": "create_assistant_request",
    "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto": "create_assistant_request",
    "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic": "create_assistant_request",
    "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic": "create_assistant_request",
    "CreateFileRequestPurpose": "create_file_request",
    "CreateMessageRequest": "create_message_request",
    "CreateMessageRequestAttachment": "create_message_request",
    "CreateMessageRequestAttachmentTool": "create_message_request",
    "CreateMessageRequestContentItem": "create_message_request",
    "CreateMessageRequestRole": "create_message_request",
    "CreateRunRequestTool": "create_run_request",
    "CreateThreadAndRunRequestModel": "create_thread_and_run_request",
    "CreateThreadAndRunRequestTool": "create_thread_and_run_request",
    "CreateThreadAndRunRequestToolResources": "create_thread_and_run_request",
    "CreateThreadAndRunRequestToolResourcesCodeInterpreter": "create_thread_and_run_request",
    "CreateThreadAndRunRequestToolResourcesFileSearch": "create_thread_and_run_request",
    "CreateThreadRequest": "create_thread_request",
    "CreateThreadRequestToolResources": "create_thread_request",
    "CreateThreadRequestToolResourcesCodeInterpreter": "create_thread_request",
    "CreateThreadRequestToolResourcesFileSearch": "create_thread_request",
    "CreateThreadRequestToolResourcesFileSearchVectorStore": "create_thread_request",
    "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategy": "create_thread_request",
    "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto": "create_thread_request",
    "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic": "create_thread_request",
    "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic": "create_thread_request",
    "CreateVectorStoreFileRequest": "create_vector_store_file_request",
    "CreateVectorStoreRequestChunkingStrategy": "create_vector_store_request",
    "DeepResearchBingGroundingConnection": "deep_research_bing_grounding_connection",
    "DeepResearchDetails": "deep_research_details",
    "DeepResearchToolDefinition": "deep_research_tool_definition",
    "FabricDataAgentToolParameters": "fabric_data_agent_tool_parameters",
    "FileExpirationAfter": "file_expiration_after",
    "FileSearchRanker": "file_search_ranker",
    "FileSearchRankingOptions": "file_search_ranking_options",
    "FileSearchToolResource": "file_search_tool_resource",
    "FunctionObject": "function_object",
    "MCPApprovalPerTool": "mcp_approval_per_tool",
    "MCPRequiredApproval": "mcp_required_approval",
    "MCPToolDefinition": "mcp_tool_definition",
    "MCPToolList": "mcp_tool_list",
    "MCPToolResource": "mcp_tool_resource",
    "MessageContentImageFileObject": "message_content_image_file_object",
    "MessageContentImageFileObjectImageFile": "message_content_image_file_object",
    "MessageContentImageFileObjectImageFileDetail": "message_content_image_file_object",
    "MessageContentImageUrlObject": "message_content_image_url_object",
    "MessageContentImageUrlObjectImageUrl": "message_content_image_url_object",
    "MessageContentImageUrlObjectImageUrlDetail": "message_content_image_url_object",
    "MessageRequestContentTextObject": "message_request_content_text_object",
    "MicrosoftFabricToolDefinition": "microsoft_fabric_tool_definition",
    "ModifyAssistantRequestTool": "modify_assistant_request",
    "ModifyAssistantRequestToolResources": "modify_assistant_request",
    "ModifyAssistantRequestToolResourcesCodeInterpreter": "modify_assistant_request",
    "ModifyAssistantRequestToolResourcesFileSearch": "modify_assistant_request",
    "ModifyThreadRequestToolResources": "modify_thread_request",
    "ModifyThreadRequestToolResourcesCodeInterpreter": "modify_thread_request",
    "ModifyThreadRequestToolResourcesFileSearch": "modify_thread_request",
    "OpenApiAnonymousAuthDetails": "open_api_anonymous_auth_details",
    "OpenApiAuthDetails": "open_api_auth_details",
    "OpenApiConnectionAuthDetails": "open_api_connection_auth_details",
    "OpenApiConnectionSecurityScheme": "open_api_connection_security_scheme",
    "OpenApiFunctionDefinition": "open_api_function_definition",
    "OpenApiManagedAuthDetails": "open_api_managed_auth_details",
    "OpenApiManagedSecurityScheme": "open_api_managed_security_scheme",
    "OpenApiToolDefinition": "open_api_tool_definition",
    "ReasoningEffort": "reasoning_effort",
    "ResponseFormatJsonObject": "response_format_json_object",
    "ResponseFormatJsonSchema": "response_format_json_schema",
    "ResponseFormatJsonSchemaJsonSchema": "response_format_json_schema",
    "ResponseFormatText": "response_format_text",
    "SafetyCheck": "safety_check",
    "SharepointGroundingToolParameters": "sharepoint_grounding_tool_parameters",
    "SharepointToolDefinition": "sharepoint_tool_definition",
    "StaticChunkingStrategy": "static_chunking_strategy",
    "StaticChunkingStrategyRequestParam": "static_chunking_strategy_request_param",
    "SubmitToolOutputsRunRequestToolOutput": "submit_tool_outputs_run_request",
    "ToolApproval": "tool_approval",
    "ToolConnection": "tool_connection",
    "ToolResources": "tool_resources",
    "TruncationObject": "truncation_object",
    "TruncationObjectType": "truncation_object",
    "VectorStoreConfiguration": "vector_store_configuration",
    "VectorStoreConfigurations": "vector_store_configurations",
    "VectorStoreDataSource": "vector_store_data_source",
    "VectorStoreDataSourceAssetType": "vector_store_data_source_asset_type",
    "VectorStoreExpirationAfter": "vector_store_expiration_after",
    "VectorStoreSearchRequestFilters": "vector_store_search_request",
    "VectorStoreSearchRequestRankingOptions": "vector_store_search_request",
    "VectorStoreSearchRequestRankingOptionsRanker": "vector_store_search_request",
}


if not TYPE_CHECKING:
    # Type checkers know the names from above, and that there are no others.

    def __getattr__(name: str) -> object:
        if name in _HOME:
            return getattr(importlib.import_module(f".{_HOME[name]}", __name__), name)
        if name == "__all__":
            return sorted(_HOME)
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)


def __dir__() -> list[str]:
    return sorted(_HOME)
