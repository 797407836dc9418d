"""The text of a first configuration: what specs are called, and what they have in common."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from specloom.api.model import Api, Operation
from specloom.comparison.suggestions import lines_for
from specloom.read.document import Document, Object
from specloom.toml import quoted

# Words of titles that name no service.
_IDLE = ("api", "apis", "rest", "service", "specification", "spec", "openapi", "the", "http")
_LONGEST = 3
_SHOWN = 8
_PARAMETER = re.compile(r"\{([^{}]*)\}")
# Letters that are no other letter with an accent.
_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "Æ": "Ae", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L"})


@dataclass(frozen=True, slots=True)
class Named:
    """A spec with the name and the client that its variant gets."""

    spec: str
    name: str
    client: str


def unsuitable(document: Document) -> str:
    """Why a document is no spec; empty if it may be one."""
    keys = document.root
    if "openapi" in keys or "swagger" in keys:
        return ""
    what = "an overlay" if "overlay" in keys else "no OpenAPI document: it has no `openapi: 3…`"
    other = "; leave it out, and list it under `apply` of its variant" if "overlay" in keys else ""
    return f"{document.name} is {what}{other}"


def named(documents: Sequence[Document]) -> tuple[Named, ...]:
    """Name variants by the titles of their specs, by their files where titles are not enough."""
    found: list[Named] = []
    for document in documents:
        taken = [one.name for one in found]
        stem = PurePosixPath(document.name).stem
        told = [words for text in (_title(document), stem) if (words := _words(text))]
        free = [words for words in told if "_".join(words).lower() not in taken]
        words = free[0] if free else ("Variant", str(len(found) + 1))
        client = "".join(word[:1].upper() + word[1:] for word in words)
        found.append(Named(document.name, "_".join(words).lower(), client))
    return tuple(found)


def _title(document: Document) -> str:
    info = document.root.get("info")
    title = info.get("title") if isinstance(info, Object) else ""
    return title if isinstance(title, str) else ""


def _words(text: str) -> tuple[str, ...]:
    """The first words that name a service, each as it is written: `OpenAI`; nothing if they cannot."""
    plain = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    letters = "".join(one for one in plain if not unicodedata.combining(one))
    split = [word for word in re.split(r"[^A-Za-z0-9]+", letters) if word]
    words = tuple(word for word in split if word.lower() not in _IDLE)[:_LONGEST]
    name = "_".join(words).lower()
    return words if name[:1].isalpha() and not keyword.iskeyword(name) else ()


def configuration(
    package: str, output: str, variants: Sequence[Named], api: Api | None = None
) -> str:
    """The lines that `generate` needs, with what a run has found as comments."""
    lines = ["[sdk]", f"package = {quoted(package)}", f"output = {quoted(output)}"]
    for number, one in enumerate(variants):
        lines += ["", "[[variant]]", f"name = {quoted(one.name)}"]
        lines += [f"client = {quoted(one.client)}", f"spec = {quoted(one.spec)}"]
        lines += _matching(api, one.name) if api and number else []
    return "\n".join([*lines, *(_naming(api) if api else ())]) + "\n"


def _naming(api: Api) -> Iterator[str]:
    """What calls are named, with the key by which they are called otherwise."""
    calls = sorted(operation.name for operation in api.operations)
    yield from ("", f"# {_counted(len(calls), 'call')}, named by their paths:")
    yield from _listed(calls)
    if calls:
        yield from ("# For another name:", "# [rename]")
        yield f"# {quoted(calls[0])} = {quoted(f'{calls[0]}_renamed')}"


def _matching(api: Api, variant: str) -> Iterator[str]:
    """What a variant shares with the base, and lines that would make it more."""
    base = api.base.name
    own = [operation for operation in api.operations if variant in operation.variants]
    alone = [operation for operation in own if base not in operation.variants]
    yield f"# {variant}: {len(own) - len(alone)} of its {len(own)} operations are {base}'s."
    routes = sorted(_route(operation, variant) for operation in alone)
    if routes:
        yield f"# Only {variant} has:"
        yield from _listed(routes)
    for rule, count in _path_rules(api, alone, variant):
        yield f"# To make {count} more of them {base}'s:"
        yield f'# paths = {{ {quoted(rule)} = "/*" }}'
        bound = [f'{quoted(name)} = "client"' for name in _PARAMETER.findall(rule)]
        if bound:
            yield f"# bind = {{ {', '.join(bound)} }}  # or the argument that it is, if the base has it"
    suggested = lines_for(api, variant)
    if suggested:
        yield "# What may be one thing in other words (`specloom variants --suggest`):"
        yield from _listed(suggested, most=2 * _SHOWN)


def _path_rules(api: Api, alone: Sequence[Operation], variant: str) -> list[tuple[str, int]]:
    """The beginning of paths that most operations of a variant have before a path of the base."""
    base = api.base.name
    known = {
        _blank(_route(operation, base))
        for operation in api.operations
        if base in operation.variants
    }
    found: Counter[str] = Counter()
    for operation in alone:
        method, _, path = _route(operation, variant).partition(" ")
        parts = path.split("/")
        for size in range(2, len(parts)):
            if _blank(f"{method} /{'/'.join(parts[size:])}") in known:
                found["/".join(parts[:size]) + "/*"] += 1
    return found.most_common(1)


def _blank(route: str) -> str:
    return _PARAMETER.sub("{}", route)


def _route(operation: Operation, variant: str) -> str:
    (use,) = (use for use in operation.uses if use.variant == variant)
    return f"{use.method or operation.method} {use.path}"


def _listed(texts: Sequence[str], most: int = _SHOWN) -> Iterator[str]:
    yield from (f"#   {text}" for text in texts[:most])
    if len(texts) > most:
        yield f"#   and {len(texts) - most} more"


def _counted(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"
