"""The names that generated code imports from the runtime, by the module that has them."""

from __future__ import annotations

from collections.abc import Collection, Iterable

MODULES: dict[str, tuple[str, ...]] = {
    "arguments": ("OMIT", "FileInput", "Omit", "Omittable"),
    "auth": (
        "Auth",
        "BearerAuth",
        "Credential",
        "address",
        "setting",
    ),
    "client": ("AsyncResource", "BinaryResponse", "Resource"),
    "clients": ("AsyncClient", "AsyncCore", "AsyncVerb", "SyncClient", "SyncCore", "Verb"),
    "credentials": ("BasicAuth", "Credentials"),
    "given": ("given", "variable"),
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
        "RequestValidationError",
        "SDKError",
        "StreamError",
        "UnprocessableEntityError",
        "UnsupportedError",
    ),
    "finals": ("AsyncFinalStream", "FinalStream", "Fold", "FoldedOperation"),
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
    "spelling": ("Vocabulary", "Words"),
    "streams": (
        "AsyncStream",
        "AsyncStreamingResource",
        "Stream",
        "StreamingOperation",
        "StreamingResource",
    ),
    "table": ("Table",),
    "tables": ("Always", "Operation", "Secured", "Variant"),
    "validation": ("validate",),
    "webhooks": ("WebhookEvents", "WebhookHeaders", "WebhookSignatureError"),
    "wires": ("Wire",),
}
# Why a package has a module of the runtime: because models are made of it (`TYPES`) or calls (`CALLS`),
# or because its code names something in one of these modules, or one of these names.
TYPES, CALLS = "types", "calls"
REASONS: dict[str, tuple[str, ...]] = {
    "__init__": (TYPES,),
    "arguments": (TYPES,),
    "auth": (CALLS,),
    "client": (CALLS,),
    "clients": (CALLS,),
    "conversions": ("spelling",),
    "credentials": ("credentials",),
    "decode": (TYPES,),
    "encode": (CALLS,),
    "errors": (CALLS,),
    "finals": ("finals",),
    "folds": ("finals",),
    "given": ("given",),
    "limits": (CALLS,),
    "models": (TYPES,),
    "oauth": ("oauth",),
    "options": (CALLS,),
    "pages": ("pages", "polling"),
    "paths": ("wires", "spelling", "deprecated"),
    "polling": ("polling",),
    "raw": (CALLS,),
    "request": (CALLS,),
    "responses": (CALLS,),
    "spelling": ("spelling",),
    "streams": ("streams", "finals"),
    "table": (TYPES,),
    "tables": (CALLS,),
    "texts": (CALLS,),
    "transport": (CALLS,),
    "uploads": ("uploads", "FileInput"),
    "validation": (CALLS,),
    "webhooks": ("webhooks",),
    "wires": ("wires", "spelling"),
}
HOME = {name: module for module, names in MODULES.items() for name in names}


def by_module(names: Iterable[str]) -> list[tuple[str, list[str]]]:
    """Group names of the runtime by their modules, in the order of import statements."""
    wanted = list(names)
    modules = sorted({HOME[name] for name in wanted})
    return [(module, [n for n in wanted if HOME[n] == module]) for module in modules]


def modules(reasons: Collection[str]) -> tuple[str, ...]:
    """The modules that a package has for some reasons."""
    return tuple(module for module, those in REASONS.items() if set(those) & {*reasons, TYPES})
