"""The public names of an SDK: what each call requests, and which variants have it."""

from __future__ import annotations

from specloom.api.model import Api
from specloom.plan.nodes import Plan


def surface(api: Api, plan: Plan) -> dict[str, str]:
    """By its dotted name, what each call requests, in one line."""
    own = {operation.name: operation.variants for operation in api.operations}
    every = tuple(variant.name for variant in api.variants)
    found = {}
    for resource in plan.resources:
        for method in resource.methods:
            old = f", deprecated name of {method.operation}" if method.alias else ""
            names = own.get(method.operation, every)
            some = f" ({', '.join(names)})" if len(names) < len(every) else ""
            found[f"{resource.path}.{method.name}".lstrip(".")] = f"{method.route}{some}{old}"
        for poll in resource.polls:
            name = f"{resource.path}.{poll.method.name}".lstrip(".")
            found[name] = f"{poll.method.route}, until it is final"
    return found
