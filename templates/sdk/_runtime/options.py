"""What callers can set for a single call, and for all calls of a client."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal, TypeAlias, TypedDict, cast, get_args

import httpx2

from .arguments import is_mapping
from .auth import Several, TokenProvider
from .errors import ConfigurationError
from .limits import Limits

Timeout: TypeAlias = float | httpx2.Timeout | None
Unsupported: TypeAlias = Literal["refuse", "send"]
Retry: TypeAlias = Literal["idempotent", "all"]
# None in a later mapping removes what an earlier one has.
HeaderValues: TypeAlias = Mapping[str, str | None]
QueryValues: TypeAlias = Mapping[str, Any]
Body: TypeAlias = Mapping[str, Any]
# What webhooks are signed with: one of several.
WebhookSecrets: TypeAlias = str | bytes | Iterable[str | bytes]
OnResponse: TypeAlias = Callable[[httpx2.Response], None]

DEFAULT_TIMEOUT = httpx2.Timeout(600.0, connect=5.0)


class RequestOptions(TypedDict, total=False):
    """What a single call may set beside its arguments; what is absent is as the client has it."""

    extra_headers: HeaderValues | None
    extra_query: QueryValues | None
    extra_body: Body | None
    timeout: Timeout
    max_retries: int | None
    retry: Retry | None
    unsupported: Unsupported | None
    validate: bool | None
    limits: Limits | None
    on_response: OnResponse | None


class ClientOptions(TypedDict, total=False):
    """What a client that is made from another one may have otherwise."""

    base_url: str | httpx2.URL
    http_client: httpx2.Client | httpx2.AsyncClient | None
    timeout: Timeout
    max_retries: int
    default_headers: HeaderValues | None
    default_query: QueryValues | None
    retry: Retry | None
    unsupported: Unsupported | None
    validate: bool
    strict: bool
    limits: Limits


# What the values of options are, and in words.
KINDS: dict[str, tuple[tuple[type, ...], str]] = {
    **dict.fromkeys(
        ("default_headers", "default_query", "extra_headers", "extra_query", "extra_body"),
        ((Mapping,), "a mapping"),
    ),
    "base_url": ((str, httpx2.URL), "a text or an httpx2.URL"),
    "credential": (
        (str, cast("type", Callable), TokenProvider, Several),
        "a text, a function that returns one, or an object with get_token(scope)",
    ),
    "timeout": ((int, float, httpx2.Timeout), "a number of seconds or an httpx2.Timeout"),
    **dict.fromkeys(("poll_interval", "poll_timeout", "tolerance"), ((int, float), "seconds")),
    "max_retries": ((int,), "a whole number"),
    "retry": ((str,), '"idempotent" or "all"'),
    "unsupported": ((str,), '"refuse" or "send"'),
    "limits": ((Limits,), "Limits"),
    **dict.fromkeys(("strict", "validate"), ((bool,), "True or False")),
    "on_response": ((cast("type", Callable),), "a function that takes an httpx2.Response"),
}
OF_CALLS = RequestOptions.__optional_keys__
# What can be None for a client; for a call that stands for what the client has.
NULLABLE = ("credential", "timeout", "default_headers", "default_query", "retry", "unsupported")
CHOICES = {"retry": get_args(Retry), "unsupported": get_args(Unsupported)}


def name_of(value: object) -> str:
    """Return what the type of a value is called, with the library that it is from."""
    kind = type(value)
    return kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__name__}"


def check(name: str, value: object, *, nullable: bool) -> None:
    """Raise TypeError, or ConfigurationError, for a value that an option cannot have."""
    kinds, wanted = KINDS[name]
    if value is None and nullable:
        return
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
        otherwise = " or None" if nullable else ""
        raise TypeError(f"{name} must be {wanted}{otherwise}, not {name_of(value)}.")
    if isinstance(value, int | float) and not (value > 0 or (value == 0 and name != "timeout")):
        least = "more than 0, or None for no timeout," if name == "timeout" else "0 or more,"
        raise ConfigurationError(f"{name} must be {least} not {value}.")
    if value not in CHOICES.get(name, (value,)):
        raise ConfigurationError(f"{name} must be {wanted}, not {value!r}")


def checked(
    options: Mapping[str, Any], subject: str, arguments: Mapping[str, Any]
) -> RequestOptions:
    """Return the options of a call, or TypeError: they also hold what is no argument at all."""
    for name, value in options.items():
        if name not in OF_CALLS:
            taken = [key for given in arguments.values() if is_mapping(given) for key in given]
            known = [*OF_CALLS, *taken]
            close = importlib.import_module("difflib").get_close_matches(name, known)
            near = [key for key in close if key != name]
            hint = f"did you mean {near[0]!r}?" if near else "extra_body and extra_query take more."
            raise TypeError(f"{subject} got an unexpected keyword argument {name!r}; {hint}")
        check(name, value, nullable=True)
    return cast("RequestOptions", options)
