"""The part of the package that is the same for every API; it is not generated.

Its modules are loaded when they are first used: models need no transport.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .auth import (
        ApiKeyAuth,
        Auth,
        BearerAuth,
        Credential,
        NoAuth,
        TokenAuth,
        TokenProvider,
        address,
        either,
        setting,
    )
    from .client import AsyncClient, SyncClient
    from .encode import FileContent, FileInput
    from .errors import (
        APIConnectionError,
        APIError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ConfigurationError,
        ConflictError,
        DecodeError,
        InternalServerError,
        NotFoundError,
        PermissionDeniedError,
        RateLimitError,
        SDKError,
        StreamError,
        UnprocessableEntityError,
        UnsupportedError,
    )
    from .models import Model, Shaped, Tagged, Unknown
    from .omit import OMIT, Omit, Omittable
    from .operation import (
        DEFAULT_TIMEOUT,
        Operation,
        RequestOptions,
        StreamingOperation,
        Timeout,
        Unsupported,
    )
    from .resource import AsyncResource, Resource
    from .streams import AsyncStream, Stream
    from .tables import Always, Variant, Wire

_NAMES = {
    "auth": (
        "ApiKeyAuth",
        "Auth",
        "BearerAuth",
        "Credential",
        "NoAuth",
        "TokenAuth",
        "TokenProvider",
        "address",
        "either",
        "setting",
    ),
    "client": ("AsyncClient", "SyncClient"),
    "encode": ("FileContent", "FileInput"),
    "errors": (
        "APIConnectionError",
        "APIError",
        "APIStatusError",
        "APITimeoutError",
        "AuthenticationError",
        "BadRequestError",
        "ConfigurationError",
        "ConflictError",
        "DecodeError",
        "InternalServerError",
        "NotFoundError",
        "PermissionDeniedError",
        "RateLimitError",
        "SDKError",
        "StreamError",
        "UnprocessableEntityError",
        "UnsupportedError",
    ),
    "models": ("Model", "Shaped", "Tagged", "Unknown"),
    "omit": ("OMIT", "Omit", "Omittable"),
    "operation": (
        "DEFAULT_TIMEOUT",
        "Operation",
        "RequestOptions",
        "StreamingOperation",
        "Timeout",
        "Unsupported",
    ),
    "resource": ("AsyncResource", "Resource"),
    "streams": ("AsyncStream", "Stream"),
    "tables": ("Always", "Variant", "Wire"),
}
_HOME = {name: module for module, names in _NAMES.items() for name in names}

__all__ = [
    "DEFAULT_TIMEOUT",
    "OMIT",
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "Always",
    "ApiKeyAuth",
    "AsyncClient",
    "AsyncResource",
    "AsyncStream",
    "Auth",
    "AuthenticationError",
    "BadRequestError",
    "BearerAuth",
    "ConfigurationError",
    "ConflictError",
    "Credential",
    "DecodeError",
    "FileContent",
    "FileInput",
    "InternalServerError",
    "Model",
    "NoAuth",
    "NotFoundError",
    "Omit",
    "Omittable",
    "Operation",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestOptions",
    "Resource",
    "SDKError",
    "Shaped",
    "Stream",
    "StreamError",
    "StreamingOperation",
    "SyncClient",
    "Tagged",
    "Timeout",
    "TokenAuth",
    "TokenProvider",
    "Unknown",
    "UnprocessableEntityError",
    "Unsupported",
    "UnsupportedError",
    "Variant",
    "Wire",
    "address",
    "either",
    "setting",
]


def __getattr__(name: str) -> object:
    if name in _HOME:
        return getattr(importlib.import_module(f".{_HOME[name]}", __name__), name)
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
