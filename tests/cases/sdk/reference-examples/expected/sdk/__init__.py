"""The SDK of North, South and West. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.arguments import (
        OMIT as OMIT,
        Omit as Omit,
        Omittable as Omittable,
    )
    from ._runtime.client import (
        BinaryResponse as BinaryResponse,
    )
    from ._runtime.errors import (
        APIConnectionError as APIConnectionError,
        APIError as APIError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        ConfigurationError as ConfigurationError,
        ConflictError as ConflictError,
        CredentialError as CredentialError,
        DecodeError as DecodeError,
        InternalServerError as InternalServerError,
        LimitError as LimitError,
        NotFoundError as NotFoundError,
        PagingError as PagingError,
        PermissionDeniedError as PermissionDeniedError,
        RateLimitError as RateLimitError,
        RequestValidationError as RequestValidationError,
        SDKError as SDKError,
        StreamError as StreamError,
        UnprocessableEntityError as UnprocessableEntityError,
        UnsupportedError as UnsupportedError,
    )
    from ._runtime.limits import (
        Limits as Limits,
    )
    from ._runtime.models import (
        Model as Model,
        UnknownObject as UnknownObject,
    )
    from ._runtime.options import (
        RequestOptions as RequestOptions,
    )
    from ._runtime.raw import (
        AsyncStreamedResponse as AsyncStreamedResponse,
        RawResponse as RawResponse,
        StreamedResponse as StreamedResponse,
        raw as raw,
        streamed as streamed,
    )
    from ._runtime.table import (
        Table as Table,
    )
    from ._runtime.validation import (
        validate as validate,
    )
    from .client import (
        AsyncNorth as AsyncNorth,
        AsyncSouth as AsyncSouth,
        AsyncWest as AsyncWest,
        North as North,
        South as South,
        West as West,
    )

_HOME = {
    "AsyncNorth": ".client",
    "AsyncSouth": ".client",
    "AsyncWest": ".client",
    "North": ".client",
    "South": ".client",
    "West": ".client",
    "OMIT": "._runtime.arguments",
    "Omit": "._runtime.arguments",
    "Omittable": "._runtime.arguments",
    "BinaryResponse": "._runtime.client",
    "APIConnectionError": "._runtime.errors",
    "APIError": "._runtime.errors",
    "APIStatusError": "._runtime.errors",
    "APITimeoutError": "._runtime.errors",
    "AuthenticationError": "._runtime.errors",
    "BadRequestError": "._runtime.errors",
    "ConfigurationError": "._runtime.errors",
    "ConflictError": "._runtime.errors",
    "CredentialError": "._runtime.errors",
    "DecodeError": "._runtime.errors",
    "InternalServerError": "._runtime.errors",
    "LimitError": "._runtime.errors",
    "NotFoundError": "._runtime.errors",
    "PagingError": "._runtime.errors",
    "PermissionDeniedError": "._runtime.errors",
    "RateLimitError": "._runtime.errors",
    "RequestValidationError": "._runtime.errors",
    "SDKError": "._runtime.errors",
    "StreamError": "._runtime.errors",
    "UnprocessableEntityError": "._runtime.errors",
    "UnsupportedError": "._runtime.errors",
    "Limits": "._runtime.limits",
    "Model": "._runtime.models",
    "UnknownObject": "._runtime.models",
    "RequestOptions": "._runtime.options",
    "AsyncStreamedResponse": "._runtime.raw",
    "RawResponse": "._runtime.raw",
    "StreamedResponse": "._runtime.raw",
    "raw": "._runtime.raw",
    "streamed": "._runtime.raw",
    "Table": "._runtime.table",
    "validate": "._runtime.validation",
}

__all__ = [
    "AsyncNorth",
    "AsyncSouth",
    "AsyncWest",
    "North",
    "South",
    "West",
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncStreamedResponse",
    "AuthenticationError",
    "BadRequestError",
    "BinaryResponse",
    "ConfigurationError",
    "ConflictError",
    "CredentialError",
    "DecodeError",
    "InternalServerError",
    "LimitError",
    "Limits",
    "Model",
    "NotFoundError",
    "OMIT",
    "Omit",
    "Omittable",
    "PagingError",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResponse",
    "RequestOptions",
    "RequestValidationError",
    "SDKError",
    "StreamError",
    "StreamedResponse",
    "Table",
    "UnknownObject",
    "UnprocessableEntityError",
    "UnsupportedError",
    "raw",
    "streamed",
    "validate",
]


if not TYPE_CHECKING:
    # Type checkers know the names from above, and that there are no others.

    def __getattr__(name: str) -> object:
        if name in _HOME:
            return getattr(importlib.import_module(_HOME[name], __name__), name)
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)


def __dir__() -> list[str]:
    return sorted(_HOME)
