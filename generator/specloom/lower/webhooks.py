"""Webhooks as two methods of a resource, which the spec may have operations in, too."""

from __future__ import annotations

from collections.abc import Collection

from specloom.api.model import Api
from specloom.lower import reserved
from specloom.lower.directions import Types
from specloom.lower.mentions import looked_up
from specloom.lower.received import Received
from specloom.plan.annotations import Name
from specloom.plan.nodes import Events
from specloom.plan.text import Text, paragraph

#: What the module of the resource imports for them.
MENTIONED = tuple(
    Name("runtime", name) for name in ("WebhookEvents", "WebhookHeaders", "WebhookSecrets")
)


def webhook_path(api: Api) -> tuple[str, ...]:
    """The resource that has them, an empty path if there are none; a call of that name wins."""
    if api.webhooks is None:
        return ()
    calls = {name for one in api.operations for name in (one.name, *one.aliases)}
    return ("webhook_events" if "webhooks" in calls else "webhooks",)


def webhook_texts(api: Api) -> dict[tuple[str, ...], Text]:
    """What is said of a resource that has nothing else."""
    path = webhook_path(api)
    shared = any(tuple(one.name.split(".")[:-1])[:1] == path for one in api.operations)
    text = paragraph("Webhooks: events that the service sends by itself.")
    return {} if shared or not path else {path: text}


def lower_webhooks(api: Api, types: Types, members: Collection[str]) -> Events | None:
    """The methods, beside members of the resource that have their names."""
    if api.webhooks is None:
        return None
    kind = Received(types).annotate(api.webhooks.type)
    unwrap, parse = (f"{name}_" if name in members else name for name in reserved.WEBHOOKS)
    return Events(kind.beside(members), looked_up(kind), unwrap, parse)


def secret_variable(env: str) -> str:
    """The environment variable of the secret, by what those of a client begin with."""
    return f"{env}_WEBHOOK_SECRET"
