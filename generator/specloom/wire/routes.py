"""Paths with the keys of a call's arguments in their braces."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from specloom.api.model import Operation, Parameter, Placed
from specloom.api.path_templates import sent_part, slots, with_names


def path_key(operation: Operation, parameter: Parameter) -> str:
    """The key under which a call passes a parameter of the path: its name, if it is unique."""
    names = Counter(p.name for p in operation.parameters if p.place == "path")
    return parameter.name if names[parameter.name] == 1 else parameter.uses[0].wire


def parameter_key(operation: Operation, parameter: Parameter) -> str:
    """What tables call a parameter."""
    in_path = parameter.place == "path"
    return path_key(operation, parameter) if in_path else parameter.uses[0].wire


def route(operation: Operation) -> str:
    """The path of the first variant that has the operation."""
    first = operation.uses[0]
    # What is taken from elsewhere has a place in the path of the variants that have it there.
    path = operation.path if first.bound else first.path
    return spelled(path, _keys(operation, first.variant))


def variant_route(operation: Operation, variant: str) -> str:
    """The path of a variant; what it takes from elsewhere is `{body.field}` or `{client.name}`."""
    use = next(use for use in operation.uses if use.variant == variant)
    return spelled(use.path, _all_keys(operation, variant))


def stream_route(operation: Operation, variant: str) -> str:
    """Method and path where a variant streams, if that is another path; else empty."""
    use = next(use for use in operation.uses if use.variant == variant)
    found = use.streams
    return f"{found.method} {spelled(found.path, _all_keys(operation, variant))}" if found else ""


def placed_key(operation: Operation, variant: str, placed: Placed) -> str:
    """The key under which a call passes what the variant has in another place."""
    if placed.place != "path":
        return placed.name
    return _keys(operation, variant).get(placed.name, placed.name)


def _all_keys(operation: Operation, variant: str) -> dict[str, str]:
    use = next(use for use in operation.uses if use.variant == variant)
    bound = {one.wire: f"{one.place}.{one.field}" for one in use.bound}
    return {**_keys(operation, variant), **bound}


def spelled(path: str, keys: Mapping[str, str]) -> str:
    """A path as it is sent, with other names in its braces.

    What has no key is a parameter of the query, which is written behind the path.
    """
    address, _, query = sent_part(path).partition("?")
    pairs = [pair for pair in query.split("&") if pair and keys.keys() >= set(slots(pair))]
    sent = with_names(
        "?".join((address, *filter(None, ["&".join(pairs)]))), lambda n: keys.get(n, n)
    )
    return sent if sent.startswith("/") else f"/{sent}"


def _keys(operation: Operation, variant: str) -> dict[str, str]:
    return {
        use.wire: path_key(operation, parameter)
        for parameter in operation.parameters
        if parameter.place == "path"
        for use in parameter.uses
        if use.variant == variant
    }
