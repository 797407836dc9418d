"""Events that a service sends by itself: their types, and signatures as Standard Webhooks has them."""

from __future__ import annotations

import base64
import hmac
import math
import os
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar, cast

from .arguments import is_iterable
from .errors import ConfigurationError, DecodeError, SDKError, UnsupportedError
from .options import WebhookSecrets, check, name_of
from .request import Settings
from .responses import decode_named

E = TypeVar("E")
WebhookHeaders: TypeAlias = Mapping[str, Any] | Iterable[tuple[str | bytes, str | bytes]]
NAMES = ("webhook-id", "webhook-timestamp", "webhook-signature")


class WebhookSignatureError(SDKError):
    """What was received is not signed by the service, or too old: it may come from anybody."""


@dataclass(frozen=True)
class WebhookEvents(Generic[E]):
    """The events of a service: the name of their type, and the variable that has the secret."""

    name: str
    variable: str = ""
    settings: Settings | None = None

    def of(self, own: Settings) -> WebhookEvents[E]:
        """Return what a client has with these settings."""
        variable, sends = own.variant.webhooks, own.unsupported or own.variant.unsupported
        if not variable and sends != "send":
            raise UnsupportedError(f"The document of {own.variant.name} has no webhooks.")
        return WebhookEvents(self.name, variable, own)

    def unwrap(
        self,
        body: str | bytes,
        headers: WebhookHeaders,
        *,
        secret: WebhookSecrets | None = None,
        tolerance: float = 300,
    ) -> E:
        """Return the event if it was signed with a secret: one given, or of the environment.

        Its timestamp, which is signed too, may be so many seconds off.
        """
        kept = self.settings.webhook_secret if self.settings else None
        given = kept if secret is None else secret
        given = os.environ.get(self.variable, "").split() if given is None else given
        several = is_iterable(given) and not isinstance(given, str | bytes)
        keys = [*map(_key, cast("Iterable[str | bytes]", given if several else [given]))]
        check("tolerance", tolerance, nullable=False)
        if not all(keys) or not keys:
            raise ConfigurationError(f"Pass 'secret' or set {self.variable or 'that of a client'}.")
        identifier, sent, signatures = _values(headers)
        age = time.time() - float(sent) if sent.isdecimal() else math.inf
        if not -tolerance <= age <= tolerance:
            wrong = f"{sent[:20]!r}, which is not within {tolerance} s of now"
            raise WebhookSignatureError(f"The header webhook-timestamp is {wrong}.")
        text = _bytes(f"{identifier}.{sent}.") + _bytes(body)
        own = [b"v1," + base64.b64encode(hmac.digest(key, text, "sha256")) for key in keys]
        theirs = _bytes(signatures).split()
        if not any(hmac.compare_digest(one, other) for one in own for other in theirs):
            raise WebhookSignatureError("No v1 signature is that of the body with the secret.")
        return self.parse(body)

    def parse(self, body: str | bytes) -> E:
        """Return the event, whoever sent it: not for what comes from the network."""
        strict = bool(self.settings and self.settings.strict)
        try:
            return cast("E", decode_named(self.name, _bytes(body), strict=strict))
        except ValueError as error:
            raise DecodeError(f"The event is not JSON: {error}") from error


def _bytes(value: object, name: str = "body") -> bytes:
    if isinstance(value, str | bytes):
        return value.encode("utf-8", "replace") if isinstance(value, str) else value
    raise TypeError(f"The {name} must be text or bytes as received, not {name_of(value)}.")


def _key(secret: str | bytes) -> bytes:
    key = _bytes(secret, "secret")
    if (encoded := key.removeprefix(b"whsec_")) != key:
        with suppress(ValueError):
            return base64.b64decode(encoded, validate=True)
        raise ConfigurationError("A webhook secret is not base64 after 'whsec_'.")
    return key


def _values(headers: WebhookHeaders) -> Iterable[str]:
    """Yield what is needed; WSGI has headers as HTTP_WEBHOOK_ID, ASGI as bytes."""
    if not is_iterable(headers) or isinstance(headers, str | bytes):
        raise TypeError(f"The headers must be a mapping or pairs, not {name_of(headers)}.")
    items: Any = getattr(headers, "items", None)
    pairs = cast("Iterable[tuple[Any, Any]]", items() if items else headers)
    texts = ((v.decode("latin-1") if isinstance(v, bytes) else str(v) for v in p) for p in pairs)
    found = {n.lower().replace("_", "-").removeprefix("http-"): value for n, value in texts}
    for name in NAMES:
        if not found.get(name):
            raise WebhookSignatureError(f"The header {name} is missing.")
        yield found[name]
