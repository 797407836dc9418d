"""Webhooks as two methods of a resource, which the spec may have operations in, too."""

from __future__ import annotations

from collections.abc import Collection

from specloom.api.model import Api
from specloom.lower import reserved
from specloom.lower.directions import Types
from specloom.lower.mentions import looked_up
from specloom.lower.received import Received
from specloom.plan.annotations import Name, named
from specloom.plan.expressions import local
from specloom.plan.literals import Literal
from specloom.plan.nodes import ClientArgument, Events
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


def secret_variable(api: Api, variant: str, env: str) -> Literal | None:
    """The environment variable of a variant's secret, if it sends events.

    Args:
        api: The API of all variants.
        variant: The variant whose spec it has.
        env: What the variables of its client begin with.
    """
    sends = api.webhooks is not None and variant in api.webhooks.variants
    return Literal(f"{env}_WEBHOOK_SECRET") if sends else None


def secret_argument(api: Api, variant: str, env: str) -> list[ClientArgument]:
    """The secret as an argument of a client; it is asked for when an event has come."""
    variable = secret_variable(api, variant, env)
    if variable is None:
        return []
    own = str(variable.value)
    text = f"What events are signed with, or several; else the environment variable {own}."
    name, kind = "webhook_secret", named("runtime", "WebhookSecrets")
    value = local(name)
    return [ClientArgument(name, kind, text, name, value, keyword_only=True, variable=own)]
