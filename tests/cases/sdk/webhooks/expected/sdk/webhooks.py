"""Events that the service sends, for who has no client. Generated from the specs; do not edit."""

from __future__ import annotations

from . import models
from ._runtime.webhooks import WebhookEvents

_EVENTS: WebhookEvents[models.WebhookEvent] = WebhookEvents("WebhookEvent", "NOTES_WEBHOOK_SECRET")

unwrap = _EVENTS.unwrap
parse = _EVENTS.parse
