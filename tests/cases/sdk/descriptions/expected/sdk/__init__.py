"""The SDK of Docs. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime import (
        APIConnectionError as APIConnectionError,
        APIError as APIError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        AsyncStream as AsyncStream,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        ConfigurationError as ConfigurationError,
        ConflictError as ConflictError,
        DecodeError as DecodeError,
        InternalServerError as InternalServerError,
        Model as Model,
        NotFoundError as NotFoundError,
        OMIT as OMIT,
        Omit as Omit,
        Omittable as Omittable,
        PermissionDeniedError as PermissionDeniedError,
        RateLimitError as RateLimitError,
        RequestOptions as RequestOptions,
        SDKError as SDKError,
        Stream as Stream,
        StreamError as StreamError,
        Unknown as Unknown,
        UnprocessableEntityError as UnprocessableEntityError,
        UnsupportedError as UnsupportedError,
    )
    from .client import (
        AsyncDocs as AsyncDocs,
        Docs as Docs,
    )

_HOME = {
    "AsyncDocs": ".client",
    "Docs": ".client",
    "APIConnectionError": "._runtime",
    "APIError": "._runtime",
    "APIStatusError": "._runtime",
    "APITimeoutError": "._runtime",
    "AsyncStream": "._runtime",
    "AuthenticationError": "._runtime",
    "BadRequestError": "._runtime",
    "ConfigurationError": "._runtime",
    "ConflictError": "._runtime",
    "DecodeError": "._runtime",
    "InternalServerError": "._runtime",
    "Model": "._runtime",
    "NotFoundError": "._runtime",
    "OMIT": "._runtime",
    "Omit": "._runtime",
    "Omittable": "._runtime",
    "PermissionDeniedError": "._runtime",
    "RateLimitError": "._runtime",
    "RequestOptions": "._runtime",
    "SDKError": "._runtime",
    "Stream": "._runtime",
    "StreamError": "._runtime",
    "Unknown": "._runtime",
    "UnprocessableEntityError": "._runtime",
    "UnsupportedError": "._runtime",
}

__all__ = [
    "AsyncDocs",
    "Docs",
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "InternalServerError",
    "Model",
    "NotFoundError",
    "OMIT",
    "Omit",
    "Omittable",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestOptions",
    "SDKError",
    "Stream",
    "StreamError",
    "Unknown",
    "UnprocessableEntityError",
    "UnsupportedError",
]


def __getattr__(name: str) -> object:
    if name in _HOME:
        return getattr(importlib.import_module(_HOME[name], __name__), name)
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)


def __dir__() -> list[str]:
    return sorted(_HOME)
