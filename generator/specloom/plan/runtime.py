"""The names that generated code imports from the runtime, by the module that has them."""

from __future__ import annotations

from collections.abc import Iterable

MODULES: dict[str, tuple[str, ...]] = {
    "arguments": ("OMIT", "FileInput", "Omit", "Omittable"),
    "auth": (
        "ApiKeyAuth",
        "BasicAuth",
        "BearerAuth",
        "Credential",
        "NoAuth",
        "TokenAuth",
        "address",
        "setting",
    ),
    "binary": ("BinaryResponse",),
    "client": ("AsyncResource", "AsyncStream", "Resource", "Stream"),
    "clients": ("AsyncClient", "AsyncCore", "AsyncVerb", "SyncClient", "SyncCore", "Verb"),
    "credentials": ("Credentials",),
    "errors": (
        "APIConnectionError",
        "APIError",
        "APIStatusError",
        "APITimeoutError",
        "AuthenticationError",
        "BadRequestError",
        "ConfigurationError",
        "ConflictError",
        "CredentialError",
        "DecodeError",
        "InternalServerError",
        "LimitError",
        "NotFoundError",
        "PagingError",
        "PermissionDeniedError",
        "RateLimitError",
        "SDKError",
        "StreamError",
        "UnprocessableEntityError",
        "UnsupportedError",
    ),
    "limits": ("DEFAULT_LIMITS", "Limits"),
    "models": ("Model", "UnknownObject"),
    "oauth": ("ClientAuth",),
    "options": (
        "DEFAULT_TIMEOUT",
        "Body",
        "ClientOptions",
        "HeaderValues",
        "OnResponse",
        "QueryValues",
        "RequestOptions",
        "Retry",
        "Timeout",
        "Unsupported",
        "WebhookSecrets",
    ),
    "pages": (
        "AsyncListPage",
        "AsyncPage",
        "AsyncPages",
        "ListPage",
        "Page",
        "PagedOperation",
        "Paging",
        "first_page",
    ),
    "polling": ("PollTimeoutError", "Polling"),
    "raw": ("AsyncStreamedResponse", "RawResponse", "StreamedResponse", "raw", "streamed"),
    "request": ("Settings",),
    "spelling": ("Words",),
    "tables": (
        "Always",
        "Operation",
        "Secured",
        "StreamingOperation",
        "Variant",
        "Wire",
    ),
    "webhooks": ("WebhookEvents", "WebhookHeaders", "WebhookSignatureError"),
}
# What models are made of: all of the runtime that a package without calls has.
OF_MODELS = ("__init__", "arguments", "decode", "forms", "models")
HOME = {name: module for module, names in MODULES.items() for name in names}


def by_module(names: Iterable[str]) -> list[tuple[str, list[str]]]:
    """Group names of the runtime by their modules, in the order of import statements."""
    wanted = list(names)
    modules = sorted({HOME[name] for name in wanted})
    return [(module, [n for n in wanted if HOME[n] == module]) for module in modules]
