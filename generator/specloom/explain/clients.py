"""Clients and groups of calls."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.comparison.clients import client_rows
from specloom.config.values import VariantConfig
from specloom.diagnostics import Source
from specloom.explain.differing import text
from specloom.explain.history import History
from specloom.explain.settings import client_place
from specloom.explain.subjects import ClientOf, Group
from specloom.explain.values import Declared, Explanation, Reason, Symbol


def explain_client(history: History, one: ClientOf) -> Explanation:
    """What a client is made of."""
    variant = one.variant
    spoken = variant.like or variant.name
    api = history.api
    mine = [o for o in api.operations if spoken in o.variants]
    lacking = len(api.operations) - len(mine)
    title = f"client of the variant {variant.name}, {len(mine)} of {len(api.operations)} operations"
    rows = [row for row in client_rows(api) if spoken in dict(row.says)]
    refused = [f"operations of other variants that it refuses: {lacking}"]
    return Explanation(
        one.name,
        "client",
        title,
        (Symbol(_signature(one), "client.py", (), f"class {one.name}("),),
        tuple(
            Declared(variant.name, _about(history, spoken, spec), Source(spec))
            for spec in variant.spec
        ),
        tuple(_reasons(history, variant)),
        (*(refused if lacking else []), *map(text, rows)),
    )


def _signature(one: ClientOf) -> str:
    constructor = one.client.constructor
    named = [f"{argument.name}=…" for argument in constructor.arguments]
    return f"{one.name}({', '.join([*named, '…'])})"


def _about(history: History, variant: str, spec: str) -> str:
    found = next(v for v in history.api.variants if v.name == variant)
    documents = history.variant(variant).spec
    version = f", version {found.version}" if found.version and len(documents) == 1 else ""
    return f"{spec}{version}"


def _reasons(history: History, variant: VariantConfig) -> Iterator[Reason]:
    place = client_place(history.config, variant)
    yield Reason("[[variant]]", f"client = {variant.client!r}", place=place)
    if variant.like:
        yield Reason("[[variant]]", f"like = {variant.like!r}: its API, at another address")
    if variant.apply:
        yield Reason("[[variant]]", f"apply = {', '.join(variant.apply)}")
    about = next(v for v in history.api.variants if v.name == (variant.like or variant.name))
    if variant.base_url:
        yield Reason("[[variant]]", f"base_url = {variant.base_url!r}")
    elif about.server.url:
        yield Reason("spec", f"the server is {about.server.url}")
    if variant.auth:
        yield Reason("[[variant]]", f"auth = {', '.join(variant.auth)}")
    says = f"credentials and address are read from {variant.env}_… where they are not given"
    yield Reason("[[variant]]", says)


def explain_group(one: Group) -> Explanation:
    """What is below a name."""
    resource = one.resource
    methods = [one.method for one in resource.polls]
    methods += (one for one in resource.methods if not one.alias)
    calls = ", ".join(sorted(method.name for method in methods))
    groups = ", ".join(child.attribute for child in resource.children)
    below = "; ".join(
        filter(None, [f"calls: {calls}" if calls else "", f"groups: {groups}" if groups else ""])
    )
    says = "the group is the fixed parts of the paths of its calls: explain one of them for more"
    symbol = Symbol(
        f"{resource.class_name}: {below}", resource.file, (), f"class {resource.class_name}("
    )
    return Explanation(
        one.name,
        "group",
        f"{len(resource.methods) + len(resource.polls)} calls",
        (symbol,),
        reasons=(Reason("pass resource_tree", says),),
    )
