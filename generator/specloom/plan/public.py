"""What users import from the root of a package, besides its clients."""

from __future__ import annotations

from collections.abc import Collection

from specloom.plan.runtime import HOME

# What there is without clients, and with some.
_TYPES = ("Model", "Table", "UnknownObject")
_PUBLIC = (
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncFinalStream",
    "AsyncPage",
    "AsyncStream",
    "AsyncStreamedResponse",
    "AuthenticationError",
    "BadRequestError",
    "BinaryResponse",
    "ConfigurationError",
    "ConflictError",
    "CredentialError",
    "DecodeError",
    "FinalStream",
    "InternalServerError",
    "LimitError",
    "Limits",
    "Model",
    "NotFoundError",
    "OMIT",
    "Omit",
    "Omittable",
    "Page",
    "PagingError",
    "PermissionDeniedError",
    "PollTimeoutError",
    "RateLimitError",
    "RawResponse",
    "RequestOptions",
    "RequestValidationError",
    "SDKError",
    "Stream",
    "StreamError",
    "StreamedResponse",
    "Table",
    "UnknownObject",
    "UnprocessableEntityError",
    "UnsupportedError",
    "WebhookSignatureError",
    "raw",
    "streamed",
    "validate",
)


def public_names(runtime: Collection[str], *, calls: bool) -> tuple[str, ...]:
    """The names of the runtime that a package offers, which has these modules of it."""
    return tuple(name for name in _PUBLIC if HOME[name] in runtime) if calls else _TYPES
