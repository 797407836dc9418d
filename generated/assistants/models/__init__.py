"""Every type of what is received, loaded when it is first used. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .ai_search_index_resource import AISearchIndexResource as AISearchIndexResource
    from .activity_function_definition import (
        ActivityFunctionDefinition as ActivityFunctionDefinition,
    )
    from .activity_function_parameters import (
        ActivityFunctionParameters as ActivityFunctionParameters,
    )
    from .assistant_object import AssistantObject as AssistantObject
    from .assistant_object import AssistantObjectTool as AssistantObjectTool
    from .assistant_object import AssistantObjectToolResources as AssistantObjectToolResources
    from .assistant_object import (
        AssistantObjectToolResourcesCodeInterpreter as AssistantObjectToolResourcesCodeInterpreter,
    )
    from .assistant_object import (
        AssistantObjectToolResourcesFileSearch as AssistantObjectToolResourcesFileSearch,
    )
    from .assistant_stream_event import AssistantStreamEvent as AssistantStreamEvent
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
    from .list_assistants_response import (
        AsyncListAssistantsResponsePage as AsyncListAssistantsResponsePage,
    )
    from .list_files_response import AsyncListFilesResponsePage as AsyncListFilesResponsePage
    from .list_messages_response import (
        AsyncListMessagesResponsePage as AsyncListMessagesResponsePage,
    )
    from .list_run_steps_response import (
        AsyncListRunStepsResponsePage as AsyncListRunStepsResponsePage,
    )
    from .list_runs_response import AsyncListRunsResponsePage as AsyncListRunsResponsePage
    from .list_vector_store_files_response import (
        AsyncListVectorStoreFilesResponsePage as AsyncListVectorStoreFilesResponsePage,
    )
    from .list_vector_stores_response import (
        AsyncListVectorStoresResponsePage as AsyncListVectorStoresResponsePage,
    )
    from .threads_list_threads_response import (
        AsyncThreadsListThreadsResponsePage as AsyncThreadsListThreadsResponsePage,
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
    from .azure_function_tool_call_details import (
        AzureFunctionToolCallDetails as AzureFunctionToolCallDetails,
    )
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
    from .browser_automation_tool_call_details import (
        BrowserAutomationToolCallDetails as BrowserAutomationToolCallDetails,
    )
    from .browser_automation_tool_call_step import (
        BrowserAutomationToolCallStep as BrowserAutomationToolCallStep,
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
    from .code_interpreter_tool_resource import (
        CodeInterpreterToolResource as CodeInterpreterToolResource,
    )
    from .connected_agent_details import ConnectedAgentDetails as ConnectedAgentDetails
    from .connected_agent_tool_definition import (
        ConnectedAgentToolDefinition as ConnectedAgentToolDefinition,
    )
    from .deep_research_bing_grounding_connection import (
        DeepResearchBingGroundingConnection as DeepResearchBingGroundingConnection,
    )
    from .deep_research_details import DeepResearchDetails as DeepResearchDetails
    from .deep_research_tool_definition import (
        DeepResearchToolDefinition as DeepResearchToolDefinition,
    )
    from .delete_assistant_response import DeleteAssistantResponse as DeleteAssistantResponse
    from .delete_file_response import DeleteFileResponse as DeleteFileResponse
    from .delete_message_response import DeleteMessageResponse as DeleteMessageResponse
    from .delete_thread_response import DeleteThreadResponse as DeleteThreadResponse
    from .delete_vector_store_file_response import (
        DeleteVectorStoreFileResponse as DeleteVectorStoreFileResponse,
    )
    from .delete_vector_store_response import DeleteVectorStoreResponse as DeleteVectorStoreResponse
    from .done_event import DoneEvent as DoneEvent
    from .error import Error as Error
    from .error_event import ErrorEvent as ErrorEvent
    from .fabric_data_agent_tool_parameters import (
        FabricDataAgentToolParameters as FabricDataAgentToolParameters,
    )
    from .file_search_ranker import FileSearchRanker as FileSearchRanker
    from .file_search_ranking_options import FileSearchRankingOptions as FileSearchRankingOptions
    from .file_search_tool_resource import FileSearchToolResource as FileSearchToolResource
    from .function_argument import FunctionArgument as FunctionArgument
    from .function_object import FunctionObject as FunctionObject
    from .list_assistants_response import ListAssistantsResponse as ListAssistantsResponse
    from .list_assistants_response import ListAssistantsResponsePage as ListAssistantsResponsePage
    from .list_files_response import ListFilesResponse as ListFilesResponse
    from .list_files_response import ListFilesResponsePage as ListFilesResponsePage
    from .list_messages_response import ListMessagesResponse as ListMessagesResponse
    from .list_messages_response import ListMessagesResponsePage as ListMessagesResponsePage
    from .list_run_steps_response import ListRunStepsResponse as ListRunStepsResponse
    from .list_run_steps_response import ListRunStepsResponsePage as ListRunStepsResponsePage
    from .list_runs_response import ListRunsResponse as ListRunsResponse
    from .list_runs_response import ListRunsResponsePage as ListRunsResponsePage
    from .list_vector_store_files_response import (
        ListVectorStoreFilesResponse as ListVectorStoreFilesResponse,
    )
    from .list_vector_store_files_response import (
        ListVectorStoreFilesResponsePage as ListVectorStoreFilesResponsePage,
    )
    from .list_vector_stores_response import ListVectorStoresResponse as ListVectorStoresResponse
    from .list_vector_stores_response import (
        ListVectorStoresResponsePage as ListVectorStoresResponsePage,
    )
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
    from .message_content_refusal_object import (
        MessageContentRefusalObject as MessageContentRefusalObject,
    )
    from .message_content_text_annotations_file_citation_object import (
        MessageContentTextAnnotationsFileCitationObject as MessageContentTextAnnotationsFileCitationObject,
    )
    from .message_content_text_annotations_file_citation_object import (
        MessageContentTextAnnotationsFileCitationObjectFileCitation as MessageContentTextAnnotationsFileCitationObjectFileCitation,
    )
    from .message_content_text_annotations_file_path_object import (
        MessageContentTextAnnotationsFilePathObject as MessageContentTextAnnotationsFilePathObject,
    )
    from .message_content_text_annotations_file_path_object import (
        MessageContentTextAnnotationsFilePathObjectFilePath as MessageContentTextAnnotationsFilePathObjectFilePath,
    )
    from .message_content_text_object import MessageContentTextObject as MessageContentTextObject
    from .message_content_text_object import (
        MessageContentTextObjectText as MessageContentTextObjectText,
    )
    from .message_content_text_object import (
        MessageContentTextObjectTextAnnotation as MessageContentTextObjectTextAnnotation,
    )
    from .message_delta_content_image_file_object import (
        MessageDeltaContentImageFileObject as MessageDeltaContentImageFileObject,
    )
    from .message_delta_content_image_file_object import (
        MessageDeltaContentImageFileObjectImageFile as MessageDeltaContentImageFileObjectImageFile,
    )
    from .message_delta_content_image_file_object import (
        MessageDeltaContentImageFileObjectImageFileDetail as MessageDeltaContentImageFileObjectImageFileDetail,
    )
    from .message_delta_content_image_url_object import (
        MessageDeltaContentImageUrlObject as MessageDeltaContentImageUrlObject,
    )
    from .message_delta_content_image_url_object import (
        MessageDeltaContentImageUrlObjectImageUrl as MessageDeltaContentImageUrlObjectImageUrl,
    )
    from .message_delta_content_image_url_object import (
        MessageDeltaContentImageUrlObjectImageUrlDetail as MessageDeltaContentImageUrlObjectImageUrlDetail,
    )
    from .message_delta_content_refusal_object import (
        MessageDeltaContentRefusalObject as MessageDeltaContentRefusalObject,
    )
    from .message_delta_content_text_annotations_file_citation_object import (
        MessageDeltaContentTextAnnotationsFileCitationObject as MessageDeltaContentTextAnnotationsFileCitationObject,
    )
    from .message_delta_content_text_annotations_file_citation_object import (
        MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation as MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation,
    )
    from .message_delta_content_text_annotations_file_path_object import (
        MessageDeltaContentTextAnnotationsFilePathObject as MessageDeltaContentTextAnnotationsFilePathObject,
    )
    from .message_delta_content_text_annotations_file_path_object import (
        MessageDeltaContentTextAnnotationsFilePathObjectFilePath as MessageDeltaContentTextAnnotationsFilePathObjectFilePath,
    )
    from .message_delta_content_text_object import (
        MessageDeltaContentTextObject as MessageDeltaContentTextObject,
    )
    from .message_delta_content_text_object import (
        MessageDeltaContentTextObjectText as MessageDeltaContentTextObjectText,
    )
    from .message_delta_content_text_object import (
        MessageDeltaContentTextObjectTextAnnotation as MessageDeltaContentTextObjectTextAnnotation,
    )
    from .message_delta_object import MessageDeltaObject as MessageDeltaObject
    from .message_delta_object import MessageDeltaObjectDelta as MessageDeltaObjectDelta
    from .message_delta_object import (
        MessageDeltaObjectDeltaContentItem as MessageDeltaObjectDeltaContentItem,
    )
    from .message_delta_object import MessageDeltaObjectDeltaRole as MessageDeltaObjectDeltaRole
    from .message_delta_text_url_citation_annotation import (
        MessageDeltaTextUrlCitationAnnotation as MessageDeltaTextUrlCitationAnnotation,
    )
    from .message_delta_text_url_citation_details import (
        MessageDeltaTextUrlCitationDetails as MessageDeltaTextUrlCitationDetails,
    )
    from .message_object import MessageObject as MessageObject
    from .message_object import MessageObjectAttachment as MessageObjectAttachment
    from .message_object import MessageObjectAttachmentTool as MessageObjectAttachmentTool
    from .message_object import MessageObjectContentItem as MessageObjectContentItem
    from .message_object import MessageObjectIncompleteDetails as MessageObjectIncompleteDetails
    from .message_object import (
        MessageObjectIncompleteDetailsReason as MessageObjectIncompleteDetailsReason,
    )
    from .message_object import MessageObjectRole as MessageObjectRole
    from .message_object import MessageObjectStatus as MessageObjectStatus
    from .message_stream_event import (
        MessageStreamEventThreadMessageCompleted as MessageStreamEventThreadMessageCompleted,
    )
    from .message_stream_event import (
        MessageStreamEventThreadMessageCreated as MessageStreamEventThreadMessageCreated,
    )
    from .message_stream_event import (
        MessageStreamEventThreadMessageDelta as MessageStreamEventThreadMessageDelta,
    )
    from .message_stream_event import (
        MessageStreamEventThreadMessageInProgress as MessageStreamEventThreadMessageInProgress,
    )
    from .message_stream_event import (
        MessageStreamEventThreadMessageIncomplete as MessageStreamEventThreadMessageIncomplete,
    )
    from .message_text_url_citation_annotation import (
        MessageTextUrlCitationAnnotation as MessageTextUrlCitationAnnotation,
    )
    from .message_text_url_citation_details import (
        MessageTextUrlCitationDetails as MessageTextUrlCitationDetails,
    )
    from .microsoft_fabric_tool_definition import (
        MicrosoftFabricToolDefinition as MicrosoftFabricToolDefinition,
    )
    from .open_ai_file import OpenAIFile as OpenAIFile
    from .open_ai_file import OpenAIFilePurpose as OpenAIFilePurpose
    from .open_ai_file import OpenAIFileStatus as OpenAIFileStatus
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
    from .other_chunking_strategy_response_param import (
        OtherChunkingStrategyResponseParam as OtherChunkingStrategyResponseParam,
    )
    from .required_mcp_tool_call import RequiredMcpToolCall as RequiredMcpToolCall
    from .required_tool_call import RequiredToolCall as RequiredToolCall
    from .response_format_json_object import ResponseFormatJsonObject as ResponseFormatJsonObject
    from .response_format_json_schema import ResponseFormatJsonSchema as ResponseFormatJsonSchema
    from .response_format_json_schema import (
        ResponseFormatJsonSchemaJsonSchema as ResponseFormatJsonSchemaJsonSchema,
    )
    from .response_format_text import ResponseFormatText as ResponseFormatText
    from .run_completion_usage import RunCompletionUsage as RunCompletionUsage
    from .run_object import RunObject as RunObject
    from .run_object import RunObjectIncompleteDetails as RunObjectIncompleteDetails
    from .run_object import RunObjectIncompleteDetailsReason as RunObjectIncompleteDetailsReason
    from .run_object import RunObjectLastError as RunObjectLastError
    from .run_object import RunObjectLastErrorCode as RunObjectLastErrorCode
    from .run_object import RunObjectRequiredAction as RunObjectRequiredAction
    from .run_object import (
        RunObjectRequiredActionSubmitToolOutputs as RunObjectRequiredActionSubmitToolOutputs,
    )
    from .run_object import (
        RunObjectRequiredActionSubmitToolOutputsToolCall as RunObjectRequiredActionSubmitToolOutputsToolCall,
    )
    from .run_object import RunObjectRequiredActionUnion as RunObjectRequiredActionUnion
    from .run_object import RunObjectStatus as RunObjectStatus
    from .run_object import RunObjectTool as RunObjectTool
    from .run_step_activity_details import RunStepActivityDetails as RunStepActivityDetails
    from .run_step_azure_ai_search_tool_call import (
        RunStepAzureAISearchToolCall as RunStepAzureAISearchToolCall,
    )
    from .run_step_azure_function_tool_call import (
        RunStepAzureFunctionToolCall as RunStepAzureFunctionToolCall,
    )
    from .run_step_bing_custom_search_tool_call import (
        RunStepBingCustomSearchToolCall as RunStepBingCustomSearchToolCall,
    )
    from .run_step_bing_grounding_tool_call import (
        RunStepBingGroundingToolCall as RunStepBingGroundingToolCall,
    )
    from .run_step_browser_automation_tool_call import (
        RunStepBrowserAutomationToolCall as RunStepBrowserAutomationToolCall,
    )
    from .run_step_completion_usage import RunStepCompletionUsage as RunStepCompletionUsage
    from .run_step_connected_agent import RunStepConnectedAgent as RunStepConnectedAgent
    from .run_step_connected_agent_tool_call import (
        RunStepConnectedAgentToolCall as RunStepConnectedAgentToolCall,
    )
    from .run_step_deep_research_tool_call import (
        RunStepDeepResearchToolCall as RunStepDeepResearchToolCall,
    )
    from .run_step_deep_research_tool_call_details import (
        RunStepDeepResearchToolCallDetails as RunStepDeepResearchToolCallDetails,
    )
    from .run_step_delta_azure_ai_search_tool_call import (
        RunStepDeltaAzureAISearchToolCall as RunStepDeltaAzureAISearchToolCall,
    )
    from .run_step_delta_azure_function_tool_call import (
        RunStepDeltaAzureFunctionToolCall as RunStepDeltaAzureFunctionToolCall,
    )
    from .run_step_delta_bing_grounding_tool_call import (
        RunStepDeltaBingGroundingToolCall as RunStepDeltaBingGroundingToolCall,
    )
    from .run_step_delta_connected_agent_tool_call import (
        RunStepDeltaConnectedAgentToolCall as RunStepDeltaConnectedAgentToolCall,
    )
    from .run_step_delta_custom_bing_grounding_tool_call import (
        RunStepDeltaCustomBingGroundingToolCall as RunStepDeltaCustomBingGroundingToolCall,
    )
    from .run_step_delta_deep_research_tool_call import (
        RunStepDeltaDeepResearchToolCall as RunStepDeltaDeepResearchToolCall,
    )
    from .run_step_delta_mcp_object import RunStepDeltaMCPObject as RunStepDeltaMCPObject
    from .run_step_delta_mcp_tool_call import RunStepDeltaMcpToolCall as RunStepDeltaMcpToolCall
    from .run_step_delta_microsoft_fabric_tool_call import (
        RunStepDeltaMicrosoftFabricToolCall as RunStepDeltaMicrosoftFabricToolCall,
    )
    from .run_step_delta_object import RunStepDeltaObject as RunStepDeltaObject
    from .run_step_delta_object import RunStepDeltaObjectDelta as RunStepDeltaObjectDelta
    from .run_step_delta_object import (
        RunStepDeltaObjectDeltaStepDetails as RunStepDeltaObjectDeltaStepDetails,
    )
    from .run_step_delta_open_api_object import (
        RunStepDeltaOpenAPIObject as RunStepDeltaOpenAPIObject,
    )
    from .run_step_delta_open_api_tool_call import (
        RunStepDeltaOpenAPIToolCall as RunStepDeltaOpenAPIToolCall,
    )
    from .run_step_delta_sharepoint_tool_call import (
        RunStepDeltaSharepointToolCall as RunStepDeltaSharepointToolCall,
    )
    from .run_step_delta_step_details_message_creation_object import (
        RunStepDeltaStepDetailsMessageCreationObject as RunStepDeltaStepDetailsMessageCreationObject,
    )
    from .run_step_delta_step_details_message_creation_object import (
        RunStepDeltaStepDetailsMessageCreationObjectMessageCreation as RunStepDeltaStepDetailsMessageCreationObjectMessageCreation,
    )
    from .run_step_delta_step_details_tool_calls_code_object import (
        RunStepDeltaStepDetailsToolCallsCodeObject as RunStepDeltaStepDetailsToolCallsCodeObject,
    )
    from .run_step_delta_step_details_tool_calls_code_object import (
        RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter as RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter,
    )
    from .run_step_delta_step_details_tool_calls_code_object import (
        RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutput as RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutput,
    )
    from .run_step_delta_step_details_tool_calls_code_output_image_object import (
        RunStepDeltaStepDetailsToolCallsCodeOutputImageObject as RunStepDeltaStepDetailsToolCallsCodeOutputImageObject,
    )
    from .run_step_delta_step_details_tool_calls_code_output_image_object import (
        RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage as RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage,
    )
    from .run_step_delta_step_details_tool_calls_code_output_logs_object import (
        RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject as RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject,
    )
    from .run_step_delta_step_details_tool_calls_file_search_object import (
        RunStepDeltaStepDetailsToolCallsFileSearchObject as RunStepDeltaStepDetailsToolCallsFileSearchObject,
    )
    from .run_step_delta_step_details_tool_calls_function_object import (
        RunStepDeltaStepDetailsToolCallsFunctionObject as RunStepDeltaStepDetailsToolCallsFunctionObject,
    )
    from .run_step_delta_step_details_tool_calls_function_object import (
        RunStepDeltaStepDetailsToolCallsFunctionObjectFunction as RunStepDeltaStepDetailsToolCallsFunctionObjectFunction,
    )
    from .run_step_delta_step_details_tool_calls_object import (
        RunStepDeltaStepDetailsToolCallsObject as RunStepDeltaStepDetailsToolCallsObject,
    )
    from .run_step_delta_step_details_tool_calls_object import (
        RunStepDeltaStepDetailsToolCallsObjectToolCall as RunStepDeltaStepDetailsToolCallsObjectToolCall,
    )
    from .run_step_details_activity import RunStepDetailsActivity as RunStepDetailsActivity
    from .run_step_details_message_creation_object import (
        RunStepDetailsMessageCreationObject as RunStepDetailsMessageCreationObject,
    )
    from .run_step_details_message_creation_object import (
        RunStepDetailsMessageCreationObjectMessageCreation as RunStepDetailsMessageCreationObjectMessageCreation,
    )
    from .run_step_details_tool_calls_code_object import (
        RunStepDetailsToolCallsCodeObject as RunStepDetailsToolCallsCodeObject,
    )
    from .run_step_details_tool_calls_code_object import (
        RunStepDetailsToolCallsCodeObjectCodeInterpreter as RunStepDetailsToolCallsCodeObjectCodeInterpreter,
    )
    from .run_step_details_tool_calls_code_object import (
        RunStepDetailsToolCallsCodeObjectCodeInterpreterOutput as RunStepDetailsToolCallsCodeObjectCodeInterpreterOutput,
    )
    from .run_step_details_tool_calls_code_output_image_object import (
        RunStepDetailsToolCallsCodeOutputImageObject as RunStepDetailsToolCallsCodeOutputImageObject,
    )
    from .run_step_details_tool_calls_code_output_image_object import (
        RunStepDetailsToolCallsCodeOutputImageObjectImage as RunStepDetailsToolCallsCodeOutputImageObjectImage,
    )
    from .run_step_details_tool_calls_code_output_logs_object import (
        RunStepDetailsToolCallsCodeOutputLogsObject as RunStepDetailsToolCallsCodeOutputLogsObject,
    )
    from .run_step_details_tool_calls_file_search_object import (
        RunStepDetailsToolCallsFileSearchObject as RunStepDetailsToolCallsFileSearchObject,
    )
    from .run_step_details_tool_calls_file_search_object import (
        RunStepDetailsToolCallsFileSearchObjectFileSearch as RunStepDetailsToolCallsFileSearchObjectFileSearch,
    )
    from .run_step_details_tool_calls_file_search_ranking_options_object import (
        RunStepDetailsToolCallsFileSearchRankingOptionsObject as RunStepDetailsToolCallsFileSearchRankingOptionsObject,
    )
    from .run_step_details_tool_calls_file_search_result_object import (
        RunStepDetailsToolCallsFileSearchResultObject as RunStepDetailsToolCallsFileSearchResultObject,
    )
    from .run_step_details_tool_calls_file_search_result_object import (
        RunStepDetailsToolCallsFileSearchResultObjectContentItem as RunStepDetailsToolCallsFileSearchResultObjectContentItem,
    )
    from .run_step_details_tool_calls_function_object import (
        RunStepDetailsToolCallsFunctionObject as RunStepDetailsToolCallsFunctionObject,
    )
    from .run_step_details_tool_calls_function_object import (
        RunStepDetailsToolCallsFunctionObjectFunction as RunStepDetailsToolCallsFunctionObjectFunction,
    )
    from .run_step_details_tool_calls_object import (
        RunStepDetailsToolCallsObject as RunStepDetailsToolCallsObject,
    )
    from .run_step_details_tool_calls_object import (
        RunStepDetailsToolCallsObjectToolCall as RunStepDetailsToolCallsObjectToolCall,
    )
    from .run_step_mcp_tool_call import RunStepMcpToolCall as RunStepMcpToolCall
    from .run_step_microsoft_fabric_tool_call import (
        RunStepMicrosoftFabricToolCall as RunStepMicrosoftFabricToolCall,
    )
    from .run_step_object import RunStepObject as RunStepObject
    from .run_step_object import RunStepObjectLastError as RunStepObjectLastError
    from .run_step_object import RunStepObjectLastErrorCode as RunStepObjectLastErrorCode
    from .run_step_object import RunStepObjectStatus as RunStepObjectStatus
    from .run_step_object import RunStepObjectStepDetails as RunStepObjectStepDetails
    from .run_step_object import RunStepObjectType as RunStepObjectType
    from .run_step_open_api_tool_call import RunStepOpenAPIToolCall as RunStepOpenAPIToolCall
    from .run_step_sharepoint_tool_call import (
        RunStepSharepointToolCall as RunStepSharepointToolCall,
    )
    from .run_step_stream_event import (
        RunStepStreamEventThreadRunStepCancelled as RunStepStreamEventThreadRunStepCancelled,
    )
    from .run_step_stream_event import (
        RunStepStreamEventThreadRunStepCompleted as RunStepStreamEventThreadRunStepCompleted,
    )
    from .run_step_stream_event import (
        RunStepStreamEventThreadRunStepCreated as RunStepStreamEventThreadRunStepCreated,
    )
    from .run_step_stream_event import (
        RunStepStreamEventThreadRunStepDelta as RunStepStreamEventThreadRunStepDelta,
    )
    from .run_step_stream_event import (
        RunStepStreamEventThreadRunStepExpired as RunStepStreamEventThreadRunStepExpired,
    )
    from .run_step_stream_event import (
        RunStepStreamEventThreadRunStepFailed as RunStepStreamEventThreadRunStepFailed,
    )
    from .run_step_stream_event import (
        RunStepStreamEventThreadRunStepInProgress as RunStepStreamEventThreadRunStepInProgress,
    )
    from .run_stream_event import (
        RunStreamEventThreadRunCancelled as RunStreamEventThreadRunCancelled,
    )
    from .run_stream_event import (
        RunStreamEventThreadRunCancelling as RunStreamEventThreadRunCancelling,
    )
    from .run_stream_event import (
        RunStreamEventThreadRunCompleted as RunStreamEventThreadRunCompleted,
    )
    from .run_stream_event import RunStreamEventThreadRunCreated as RunStreamEventThreadRunCreated
    from .run_stream_event import RunStreamEventThreadRunExpired as RunStreamEventThreadRunExpired
    from .run_stream_event import RunStreamEventThreadRunFailed as RunStreamEventThreadRunFailed
    from .run_stream_event import (
        RunStreamEventThreadRunInProgress as RunStreamEventThreadRunInProgress,
    )
    from .run_stream_event import (
        RunStreamEventThreadRunIncomplete as RunStreamEventThreadRunIncomplete,
    )
    from .run_stream_event import RunStreamEventThreadRunQueued as RunStreamEventThreadRunQueued
    from .run_stream_event import (
        RunStreamEventThreadRunRequiresAction as RunStreamEventThreadRunRequiresAction,
    )
    from .run_tool_call_object import RunToolCallObject as RunToolCallObject
    from .run_tool_call_object import RunToolCallObjectFunction as RunToolCallObjectFunction
    from .sharepoint_grounding_tool_parameters import (
        SharepointGroundingToolParameters as SharepointGroundingToolParameters,
    )
    from .sharepoint_tool_definition import SharepointToolDefinition as SharepointToolDefinition
    from .static_chunking_strategy import StaticChunkingStrategy as StaticChunkingStrategy
    from .static_chunking_strategy_response_param import (
        StaticChunkingStrategyResponseParam as StaticChunkingStrategyResponseParam,
    )
    from .submit_tool_approval_action import SubmitToolApprovalAction as SubmitToolApprovalAction
    from .submit_tool_approval_details import SubmitToolApprovalDetails as SubmitToolApprovalDetails
    from .thread_object import ThreadObject as ThreadObject
    from .thread_object import ThreadObjectToolResources as ThreadObjectToolResources
    from .thread_object import (
        ThreadObjectToolResourcesCodeInterpreter as ThreadObjectToolResourcesCodeInterpreter,
    )
    from .thread_object import (
        ThreadObjectToolResourcesFileSearch as ThreadObjectToolResourcesFileSearch,
    )
    from .thread_stream_event import ThreadStreamEvent as ThreadStreamEvent
    from .threads_list_threads_response import (
        ThreadsListThreadsResponse as ThreadsListThreadsResponse,
    )
    from .threads_list_threads_response import (
        ThreadsListThreadsResponsePage as ThreadsListThreadsResponsePage,
    )
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
    from .vector_store_file_batch_object import (
        VectorStoreFileBatchObject as VectorStoreFileBatchObject,
    )
    from .vector_store_file_batch_object import (
        VectorStoreFileBatchObjectFileCounts as VectorStoreFileBatchObjectFileCounts,
    )
    from .vector_store_file_batch_object import (
        VectorStoreFileBatchObjectStatus as VectorStoreFileBatchObjectStatus,
    )
    from .vector_store_file_content_response import (
        VectorStoreFileContentResponse as VectorStoreFileContentResponse,
    )
    from .vector_store_file_content_response import (
        VectorStoreFileContentResponseDataItem as VectorStoreFileContentResponseDataItem,
    )
    from .vector_store_file_object import VectorStoreFileObject as VectorStoreFileObject
    from .vector_store_file_object import (
        VectorStoreFileObjectChunkingStrategy as VectorStoreFileObjectChunkingStrategy,
    )
    from .vector_store_file_object import (
        VectorStoreFileObjectLastError as VectorStoreFileObjectLastError,
    )
    from .vector_store_file_object import (
        VectorStoreFileObjectLastErrorCode as VectorStoreFileObjectLastErrorCode,
    )
    from .vector_store_file_object import VectorStoreFileObjectStatus as VectorStoreFileObjectStatus
    from .vector_store_object import VectorStoreObject as VectorStoreObject
    from .vector_store_object import VectorStoreObjectFileCounts as VectorStoreObjectFileCounts
    from .vector_store_object import VectorStoreObjectStatus as VectorStoreObjectStatus
    from .vector_store_search_result_content_object import (
        VectorStoreSearchResultContentObject as VectorStoreSearchResultContentObject,
    )
    from .vector_store_search_result_item import (
        VectorStoreSearchResultItem as VectorStoreSearchResultItem,
    )
    from .vector_store_search_results_page import (
        VectorStoreSearchResultsPage as VectorStoreSearchResultsPage,
    )

_HOME: dict[str, str] = {
    "AISearchIndexResource": "ai_search_index_resource",
    "ActivityFunctionDefinition": "activity_function_definition",
    "ActivityFunctionParameters": "activity_function_parameters",
    "AssistantObject": "assistant_object",
    "AssistantObjectTool": "assistant_object",
    "AssistantObjectToolResources": "assistant_object",
    "AssistantObjectToolResourcesCodeInterpreter": "assistant_object",
    "AssistantObjectToolResourcesFileSearch": "assistant_object",
    "AssistantStreamEvent": "assistant_stream_event",
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
    "AsyncListAssistantsResponsePage": "list_assistants_response",
    "AsyncListFilesResponsePage": "list_files_response",
    "AsyncListMessagesResponsePage": "list_messages_response",
    "AsyncListRunStepsResponsePage": "list_run_steps_response",
    "AsyncListRunsResponsePage": "list_runs_response",
    "AsyncListVectorStoreFilesResponsePage": "list_vector_store_files_response",
    "AsyncListVectorStoresResponsePage": "list_vector_stores_response",
    "AsyncThreadsListThreadsResponsePage": "threads_list_threads_response",
    "AzureAISearchQueryType": "azure_ai_search_query_type",
    "AzureAISearchToolDefinition": "azure_ai_search_tool_definition",
    "AzureAISearchToolResource": "azure_ai_search_tool_resource",
    "AzureFunctionBinding": "azure_function_binding",
    "AzureFunctionDefinition": "azure_function_definition",
    "AzureFunctionStorageQueue": "azure_function_storage_queue",
    "AzureFunctionToolCallDetails": "azure_function_tool_call_details",
    "AzureFunctionToolDefinition": "azure_function_tool_definition",
    "BingCustomSearchConfiguration": "bing_custom_search_configuration",
    "BingCustomSearchToolDefinition": "bing_custom_search_tool_definition",
    "BingCustomSearchToolParameters": "bing_custom_search_tool_parameters",
    "BingGroundingSearchConfiguration": "bing_grounding_search_configuration",
    "BingGroundingSearchToolParameters": "bing_grounding_search_tool_parameters",
    "BingGroundingToolDefinition": "bing_grounding_tool_definition",
    "BrowserAutomationToolCallDetails": "browser_automation_tool_call_details",
    "BrowserAutomationToolCallStep": "browser_automation_tool_call_step",
    "BrowserAutomationToolConnectionParameters": "browser_automation_tool_connection_parameters",
    "BrowserAutomationToolDefinition": "browser_automation_tool_definition",
    "BrowserAutomationToolParameters": "browser_automation_tool_parameters",
    "CodeInterpreterToolResource": "code_interpreter_tool_resource",
    "ConnectedAgentDetails": "connected_agent_details",
    "ConnectedAgentToolDefinition": "connected_agent_tool_definition",
    "DeepResearchBingGroundingConnection": "deep_research_bing_grounding_connection",
    "DeepResearchDetails": "deep_research_details",
    "DeepResearchToolDefinition": "deep_research_tool_definition",
    "DeleteAssistantResponse": "delete_assistant_response",
    "DeleteFileResponse": "delete_file_response",
    "DeleteMessageResponse": "delete_message_response",
    "DeleteThreadResponse": "delete_thread_response",
    "DeleteVectorStoreFileResponse": "delete_vector_store_file_response",
    "DeleteVectorStoreResponse": "delete_vector_store_response",
    "DoneEvent": "done_event",
    "Error": "error",
    "ErrorEvent": "error_event",
    "FabricDataAgentToolParameters": "fabric_data_agent_tool_parameters",
    "FileSearchRanker": "file_search_ranker",
    "FileSearchRankingOptions": "file_search_ranking_options",
    "FileSearchToolResource": "file_search_tool_resource",
    "FunctionArgument": "function_argument",
    "FunctionObject": "function_object",
    "ListAssistantsResponse": "list_assistants_response",
    "ListAssistantsResponsePage": "list_assistants_response",
    "ListFilesResponse": "list_files_response",
    "ListFilesResponsePage": "list_files_response",
    "ListMessagesResponse": "list_messages_response",
    "ListMessagesResponsePage": "list_messages_response",
    "ListRunStepsResponse": "list_run_steps_response",
    "ListRunStepsResponsePage": "list_run_steps_response",
    "ListRunsResponse": "list_runs_response",
    "ListRunsResponsePage": "list_runs_response",
    "ListVectorStoreFilesResponse": "list_vector_store_files_response",
    "ListVectorStoreFilesResponsePage": "list_vector_store_files_response",
    "ListVectorStoresResponse": "list_vector_stores_response",
    "ListVectorStoresResponsePage": "list_vector_stores_response",
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
    "MessageContentRefusalObject": "message_content_refusal_object",
    "MessageContentTextAnnotationsFileCitationObject": "message_content_text_annotations_file_citation_object",
    "MessageContentTextAnnotationsFileCitationObjectFileCitation": "message_content_text_annotations_file_citation_object",
    "MessageContentTextAnnotationsFilePathObject": "message_content_text_annotations_file_path_object",
    "MessageContentTextAnnotationsFilePathObjectFilePath": "message_content_text_annotations_file_path_object",
    "MessageContentTextObject": "message_content_text_object",
    "MessageContentTextObjectText": "message_content_text_object",
    "MessageContentTextObjectTextAnnotation": "message_content_text_object",
    "MessageDeltaContentImageFileObject": "message_delta_content_image_file_object",
    "MessageDeltaContentImageFileObjectImageFile": "message_delta_content_image_file_object",
    "MessageDeltaContentImageFileObjectImageFileDetail": "message_delta_content_image_file_object",
    "MessageDeltaContentImageUrlObject": "message_delta_content_image_url_object",
    "MessageDeltaContentImageUrlObjectImageUrl": "message_delta_content_image_url_object",
    "MessageDeltaContentImageUrlObjectImageUrlDetail": "message_delta_content_image_url_object",
    "MessageDeltaContentRefusalObject": "message_delta_content_refusal_object",
    "MessageDeltaContentTextAnnotationsFileCitationObject": "message_delta_content_text_annotations_file_citation_object",
    "MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation": "message_delta_content_text_annotations_file_citation_object",
    "MessageDeltaContentTextAnnotationsFilePathObject": "message_delta_content_text_annotations_file_path_object",
    "MessageDeltaContentTextAnnotationsFilePathObjectFilePath": "message_delta_content_text_annotations_file_path_object",
    "MessageDeltaContentTextObject": "message_delta_content_text_object",
    "MessageDeltaContentTextObjectText": "message_delta_content_text_object",
    "MessageDeltaContentTextObjectTextAnnotation": "message_delta_content_text_object",
    "MessageDeltaObject": "message_delta_object",
    "MessageDeltaObjectDelta": "message_delta_object",
    "MessageDeltaObjectDeltaContentItem": "message_delta_object",
    "MessageDeltaObjectDeltaRole": "message_delta_object",
    "MessageDeltaTextUrlCitationAnnotation": "message_delta_text_url_citation_annotation",
    "MessageDeltaTextUrlCitationDetails": "message_delta_text_url_citation_details",
    "MessageObject": "message_object",
    "MessageObjectAttachment": "message_object",
    "MessageObjectAttachmentTool": "message_object",
    "MessageObjectContentItem": "message_object",
    "MessageObjectIncompleteDetails": "message_object",
    "MessageObjectIncompleteDetailsReason": "message_object",
    "MessageObjectRole": "message_object",
    "MessageObjectStatus": "message_object",
    "MessageStreamEventThreadMessageCompleted": "message_stream_event",
    "MessageStreamEventThreadMessageCreated": "message_stream_event",
    "MessageStreamEventThreadMessageDelta": "message_stream_event",
    "MessageStreamEventThreadMessageInProgress": "message_stream_event",
    "MessageStreamEventThreadMessageIncomplete": "message_stream_event",
    "MessageTextUrlCitationAnnotation": "message_text_url_citation_annotation",
    "MessageTextUrlCitationDetails": "message_text_url_citation_details",
    "MicrosoftFabricToolDefinition": "microsoft_fabric_tool_definition",
    "OpenAIFile": "open_ai_file",
    "OpenAIFilePurpose": "open_ai_file",
    "OpenAIFileStatus": "open_ai_file",
    "OpenApiAnonymousAuthDetails": "open_api_anonymous_auth_details",
    "OpenApiAuthDetails": "open_api_auth_details",
    "OpenApiConnectionAuthDetails": "open_api_connection_auth_details",
    "OpenApiConnectionSecurityScheme": "open_api_connection_security_scheme",
    "OpenApiFunctionDefinition": "open_api_function_definition",
    "OpenApiManagedAuthDetails": "open_api_managed_auth_details",
    "OpenApiManagedSecurityScheme": "open_api_managed_security_scheme",
    "OpenApiToolDefinition": "open_api_tool_definition",
    "OtherChunkingStrategyResponseParam": "other_chunking_strategy_response_param",
    "RequiredMcpToolCall": "required_mcp_tool_call",
    "RequiredToolCall": "required_tool_call",
    "ResponseFormatJsonObject": "response_format_json_object",
    "ResponseFormatJsonSchema": "response_format_json_schema",
    "ResponseFormatJsonSchemaJsonSchema": "response_format_json_schema",
    "ResponseFormatText": "response_format_text",
    "RunCompletionUsage": "run_completion_usage",
    "RunObject": "run_object",
    "RunObjectIncompleteDetails": "run_object",
    "RunObjectIncompleteDetailsReason": "run_object",
    "RunObjectLastError": "run_object",
    "RunObjectLastErrorCode": "run_object",
    "RunObjectRequiredAction": "run_object",
    "RunObjectRequiredActionSubmitToolOutputs": "run_object",
    "RunObjectRequiredActionSubmitToolOutputsToolCall": "run_object",
    "RunObjectRequiredActionUnion": "run_object",
    "RunObjectStatus": "run_object",
    "RunObjectTool": "run_object",
    "RunStepActivityDetails": "run_step_activity_details",
    "RunStepAzureAISearchToolCall": "run_step_azure_ai_search_tool_call",
    "RunStepAzureFunctionToolCall": "run_step_azure_function_tool_call",
    "RunStepBingCustomSearchToolCall": "run_step_bing_custom_search_tool_call",
    "RunStepBingGroundingToolCall": "run_step_bing_grounding_tool_call",
    "RunStepBrowserAutomationToolCall": "run_step_browser_automation_tool_call",
    "RunStepCompletionUsage": "run_step_completion_usage",
    "RunStepConnectedAgent": "run_step_connected_agent",
    "RunStepConnectedAgentToolCall": "run_step_connected_agent_tool_call",
    "RunStepDeepResearchToolCall": "run_step_deep_research_tool_call",
    "RunStepDeepResearchToolCallDetails": "run_step_deep_research_tool_call_details",
    "RunStepDeltaAzureAISearchToolCall": "run_step_delta_azure_ai_search_tool_call",
    "RunStepDeltaAzureFunctionToolCall": "run_step_delta_azure_function_tool_call",
    "RunStepDeltaBingGroundingToolCall": "run_step_delta_bing_grounding_tool_call",
    "RunStepDeltaConnectedAgentToolCall": "run_step_delta_connected_agent_tool_call",
    "RunStepDeltaCustomBingGroundingToolCall": "run_step_delta_custom_bing_grounding_tool_call",
    "RunStepDeltaDeepResearchToolCall": "run_step_delta_deep_research_tool_call",
    "RunStepDeltaMCPObject": "run_step_delta_mcp_object",
    "RunStepDeltaMcpToolCall": "run_step_delta_mcp_tool_call",
    "RunStepDeltaMicrosoftFabricToolCall": "run_step_delta_microsoft_fabric_tool_call",
    "RunStepDeltaObject": "run_step_delta_object",
    "RunStepDeltaObjectDelta": "run_step_delta_object",
    "RunStepDeltaObjectDeltaStepDetails": "run_step_delta_object",
    "RunStepDeltaOpenAPIObject": "run_step_delta_open_api_object",
    "RunStepDeltaOpenAPIToolCall": "run_step_delta_open_api_tool_call",
    "RunStepDeltaSharepointToolCall": "run_step_delta_sharepoint_tool_call",
    "RunStepDeltaStepDetailsMessageCreationObject": "run_step_delta_step_details_message_creation_object",
    "RunStepDeltaStepDetailsMessageCreationObjectMessageCreation": "run_step_delta_step_details_message_creation_object",
    "RunStepDeltaStepDetailsToolCallsCodeObject": "run_step_delta_step_details_tool_calls_code_object",
    "RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter": "run_step_delta_step_details_tool_calls_code_object",
    "RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutput": "run_step_delta_step_details_tool_calls_code_object",
    "RunStepDeltaStepDetailsToolCallsCodeOutputImageObject": "run_step_delta_step_details_tool_calls_code_output_image_object",
    "RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage": "run_step_delta_step_details_tool_calls_code_output_image_object",
    "RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject": "run_step_delta_step_details_tool_calls_code_output_logs_object",
    "RunStepDeltaStepDetailsToolCallsFileSearchObject": "run_step_delta_step_details_tool_calls_file_search_object",
    "RunStepDeltaStepDetailsToolCallsFunctionObject": "run_step_delta_step_details_tool_calls_function_object",
    "RunStepDeltaStepDetailsToolCallsFunctionObjectFunction": "run_step_delta_step_details_tool_calls_function_object",
    "RunStepDeltaStepDetailsToolCallsObject": "run_step_delta_step_details_tool_calls_object",
    "RunStepDeltaStepDetailsToolCallsObjectToolCall": "run_step_delta_step_details_tool_calls_object",
    "RunStepDetailsActivity": "run_step_details_activity",
    "RunStepDetailsMessageCreationObject": "run_step_details_message_creation_object",
    "RunStepDetailsMessageCreationObjectMessageCreation": "run_step_details_message_creation_object",
    "RunStepDetailsToolCallsCodeObject": "run_step_details_tool_calls_code_object",
    "RunStepDetailsToolCallsCodeObjectCodeInterpreter": "run_step_details_tool_calls_code_object",
    "RunStepDetailsToolCallsCodeObjectCodeInterpreterOutput": "run_step_details_tool_calls_code_object",
    "RunStepDetailsToolCallsCodeOutputImageObject": "run_step_details_tool_calls_code_output_image_object",
    "RunStepDetailsToolCallsCodeOutputImageObjectImage": "run_step_details_tool_calls_code_output_image_object",
    "RunStepDetailsToolCallsCodeOutputLogsObject": "run_step_details_tool_calls_code_output_logs_object",
    "RunStepDetailsToolCallsFileSearchObject": "run_step_details_tool_calls_file_search_object",
    "RunStepDetailsToolCallsFileSearchObjectFileSearch": "run_step_details_tool_calls_file_search_object",
    "RunStepDetailsToolCallsFileSearchRankingOptionsObject": "run_step_details_tool_calls_file_search_ranking_options_object",
    "RunStepDetailsToolCallsFileSearchResultObject": "run_step_details_tool_calls_file_search_result_object",
    "RunStepDetailsToolCallsFileSearchResultObjectContentItem": "run_step_details_tool_calls_file_search_result_object",
    "RunStepDetailsToolCallsFunctionObject": "run_step_details_tool_calls_function_object",
    "RunStepDetailsToolCallsFunctionObjectFunction": "run_step_details_tool_calls_function_object",
    "RunStepDetailsToolCallsObject": "run_step_details_tool_calls_object",
    "RunStepDetailsToolCallsObjectToolCall": "run_step_details_tool_calls_object",
    "RunStepMcpToolCall": "run_step_mcp_tool_call",
    "RunStepMicrosoftFabricToolCall": "run_step_microsoft_fabric_tool_call",
    "RunStepObject": "run_step_object",
    "RunStepObjectLastError": "run_step_object",
    "RunStepObjectLastErrorCode": "run_step_object",
    "RunStepObjectStatus": "run_step_object",
    "RunStepObjectStepDetails": "run_step_object",
    "RunStepObjectType": "run_step_object",
    "RunStepOpenAPIToolCall": "run_step_open_api_tool_call",
    "RunStepSharepointToolCall": "run_step_sharepoint_tool_call",
    "RunStepStreamEventThreadRunStepCancelled": "run_step_stream_event",
    "RunStepStreamEventThreadRunStepCompleted": "run_step_stream_event",
    "RunStepStreamEventThreadRunStepCreated": "run_step_stream_event",
    "RunStepStreamEventThreadRunStepDelta": "run_step_stream_event",
    "RunStepStreamEventThreadRunStepExpired": "run_step_stream_event",
    "RunStepStreamEventThreadRunStepFailed": "run_step_stream_event",
    "RunStepStreamEventThreadRunStepInProgress": "run_step_stream_event",
    "RunStreamEventThreadRunCancelled": "run_stream_event",
    "RunStreamEventThreadRunCancelling": "run_stream_event",
    "RunStreamEventThreadRunCompleted": "run_stream_event",
    "RunStreamEventThreadRunCreated": "run_stream_event",
    "RunStreamEventThreadRunExpired": "run_stream_event",
    "RunStreamEventThreadRunFailed": "run_stream_event",
    "RunStreamEventThreadRunInProgress": "run_stream_event",
    "RunStreamEventThreadRunIncomplete": "run_stream_event",
    "RunStreamEventThreadRunQueued": "run_stream_event",
    "RunStreamEventThreadRunRequiresAction": "run_stream_event",
    "RunToolCallObject": "run_tool_call_object",
    "RunToolCallObjectFunction": "run_tool_call_object",
    "SharepointGroundingToolParameters": "sharepoint_grounding_tool_parameters",
    "SharepointToolDefinition": "sharepoint_tool_definition",
    "StaticChunkingStrategy": "static_chunking_strategy",
    "StaticChunkingStrategyResponseParam": "static_chunking_strategy_response_param",
    "SubmitToolApprovalAction": "submit_tool_approval_action",
    "SubmitToolApprovalDetails": "submit_tool_approval_details",
    "ThreadObject": "thread_object",
    "ThreadObjectToolResources": "thread_object",
    "ThreadObjectToolResourcesCodeInterpreter": "thread_object",
    "ThreadObjectToolResourcesFileSearch": "thread_object",
    "ThreadStreamEvent": "thread_stream_event",
    "ThreadsListThreadsResponse": "threads_list_threads_response",
    "ThreadsListThreadsResponsePage": "threads_list_threads_response",
    "ToolConnection": "tool_connection",
    "ToolResources": "tool_resources",
    "TruncationObject": "truncation_object",
    "TruncationObjectType": "truncation_object",
    "VectorStoreConfiguration": "vector_store_configuration",
    "VectorStoreConfigurations": "vector_store_configurations",
    "VectorStoreDataSource": "vector_store_data_source",
    "VectorStoreDataSourceAssetType": "vector_store_data_source_asset_type",
    "VectorStoreExpirationAfter": "vector_store_expiration_after",
    "VectorStoreFileBatchObject": "vector_store_file_batch_object",
    "VectorStoreFileBatchObjectFileCounts": "vector_store_file_batch_object",
    "VectorStoreFileBatchObjectStatus": "vector_store_file_batch_object",
    "VectorStoreFileContentResponse": "vector_store_file_content_response",
    "VectorStoreFileContentResponseDataItem": "vector_store_file_content_response",
    "VectorStoreFileObject": "vector_store_file_object",
    "VectorStoreFileObjectChunkingStrategy": "vector_store_file_object",
    "VectorStoreFileObjectLastError": "vector_store_file_object",
    "VectorStoreFileObjectLastErrorCode": "vector_store_file_object",
    "VectorStoreFileObjectStatus": "vector_store_file_object",
    "VectorStoreObject": "vector_store_object",
    "VectorStoreObjectFileCounts": "vector_store_object",
    "VectorStoreObjectStatus": "vector_store_object",
    "VectorStoreSearchResultContentObject": "vector_store_search_result_content_object",
    "VectorStoreSearchResultItem": "vector_store_search_result_item",
    "VectorStoreSearchResultsPage": "vector_store_search_results_page",
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
