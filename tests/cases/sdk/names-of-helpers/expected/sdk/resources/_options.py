"""Options of calls that have arguments with the names of others. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import TypedDict

from .._runtime.limits import Limits
from .._runtime.options import Body, HeaderValues, OnResponse, QueryValues, Retry, Unsupported


class RequestOptionsWithoutExtraHeadersAndTimeout(TypedDict, total=False):
    """What such a call may set beside its arguments; the rest is the client's, by `with_options`."""

    extra_query: QueryValues | None
    extra_body: Body | None
    max_retries: int | None
    retry: Retry | None
    unsupported: Unsupported | None
    validate: bool | None
    limits: Limits | None
    on_response: OnResponse | None


class RequestOptionsWithoutTimeout(TypedDict, total=False):
    """What such a call may set beside its arguments; the rest is the client's, by `with_options`."""

    extra_headers: HeaderValues | None
    extra_query: QueryValues | None
    extra_body: Body | None
    max_retries: int | None
    retry: Retry | None
    unsupported: Unsupported | None
    validate: bool | None
    limits: Limits | None
    on_response: OnResponse | None
