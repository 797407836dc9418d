"""Operations of `webhooks`. Generated from the specs; do not edit."""

from __future__ import annotations

import builtins
from typing import Unpack

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions, WebhookSecrets
from ..._runtime.tables import Operation
from ..._runtime.webhooks import WebhookEvents, WebhookHeaders

_LIST: Operation[builtins.list[str]] = Operation(
    "webhooks.list", "GET /webhooks", returns="list[str]"
)
_PARSE: Operation[models.NoteCreated] = Operation(
    "webhooks.parse", "POST /webhooks/parse", returns="NoteCreated"
)

_EVENTS: WebhookEvents[models.WebhookEvent] = WebhookEvents("WebhookEvent")


class Webhooks(Resource):
    """Operations of `webhooks`."""

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """GET /webhooks."""
        return self._call(_LIST, options=options)

    def parse(self, *, text: str, **options: Unpack[RequestOptions]) -> models.NoteCreated:
        """POST /webhooks/parse.

        Notes only.
        """
        return self._call(_PARSE, body={"text": text}, options=options)

    def unwrap(
        self,
        body: str | bytes,
        headers: WebhookHeaders,
        *,
        secret: WebhookSecrets | None = None,
        tolerance: float = 300,
    ) -> models.WebhookEvent:
        """Return the event that was received, if its signature is valid.

        Args:
            body: The body as it was received: bytes, or their text.
            headers: The headers that came with it, in any form.
            secret: What events are signed with, or several; else that of the client.
            tolerance: How many seconds the timestamp of the signature may be off.
        """
        events = _EVENTS.of(self._transport.settings)
        return events.unwrap(body, headers, secret=secret, tolerance=tolerance)

    def parse_(self, body: str | bytes) -> models.WebhookEvent:
        """Return an event without a look at its signature: not for what comes from the network."""
        return _EVENTS.of(self._transport.settings).parse(body)


class AsyncWebhooks(AsyncResource):
    """Operations of `webhooks`."""

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """GET /webhooks."""
        return await self._call(_LIST, options=options)

    async def parse(self, *, text: str, **options: Unpack[RequestOptions]) -> models.NoteCreated:
        """POST /webhooks/parse.

        Notes only.
        """
        return await self._call(_PARSE, body={"text": text}, options=options)

    def unwrap(
        self,
        body: str | bytes,
        headers: WebhookHeaders,
        *,
        secret: WebhookSecrets | None = None,
        tolerance: float = 300,
    ) -> models.WebhookEvent:
        """Return the event that was received, if its signature is valid.

        Args:
            body: The body as it was received: bytes, or their text.
            headers: The headers that came with it, in any form.
            secret: What events are signed with, or several; else that of the client.
            tolerance: How many seconds the timestamp of the signature may be off.
        """
        events = _EVENTS.of(self._transport.settings)
        return events.unwrap(body, headers, secret=secret, tolerance=tolerance)

    def parse_(self, body: str | bytes) -> models.WebhookEvent:
        """Return an event without a look at its signature: not for what comes from the network."""
        return _EVENTS.of(self._transport.settings).parse(body)
