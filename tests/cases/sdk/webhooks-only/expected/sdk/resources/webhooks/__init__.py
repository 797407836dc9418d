"""Webhooks: events that the service sends by itself. Generated from the specs; do not edit."""

from __future__ import annotations

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import WebhookSecrets
from ..._runtime.webhooks import WebhookEvents, WebhookHeaders

_EVENTS: WebhookEvents[models.WebhookEvent] = WebhookEvents("WebhookEvent")


class Webhooks(Resource):
    """Webhooks: events that the service sends by itself."""

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

    def parse(self, body: str | bytes) -> models.WebhookEvent:
        """Return an event without a look at its signature: not for what comes from the network."""
        return _EVENTS.of(self._transport.settings).parse(body)


class AsyncWebhooks(AsyncResource):
    """Webhooks: events that the service sends by itself."""

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

    def parse(self, body: str | bytes) -> models.WebhookEvent:
        """Return an event without a look at its signature: not for what comes from the network."""
        return _EVENTS.of(self._transport.settings).parse(body)
