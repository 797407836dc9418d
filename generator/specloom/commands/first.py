"""The text of a first configuration: what specs are called, and what they have in common."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from specloom.api.model import Api
from specloom.read.document import Document, Object
from specloom.toml import quoted

# Words of titles that name no service.
_IDLE = ("api", "apis", "rest", "service", "specification", "spec", "openapi", "the", "http")
_LONGEST = 3
_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Named:
    """A spec with the name and the client that its variant gets."""

    spec: str
    name: str
    client: str


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
    split = [word for word in re.split(r"[^A-Za-z0-9]+", text) if word]
    words = tuple(word for word in split if word.lower() not in _IDLE)[:_LONGEST]
    name = "_".join(words).lower()
    return words if name[:1].isalpha() and not keyword.iskeyword(name) else ()


def configuration(package: str, output: str, variants: Iterable[Named]) -> str:
    """The lines that `generate` needs."""
    lines = ["[sdk]", f"package = {quoted(package)}", f"output = {quoted(output)}"]
    for one in variants:
        lines += [
            "",
            "[[variant]]",
            f"name = {quoted(one.name)}",
            f"client = {quoted(one.client)}",
        ]
        lines += [f"spec = {quoted(one.spec)}"]
    return "\n".join(lines) + "\n"


def notes(api: Api) -> str:
    """What a run found, as comments with the keys that would change it."""
    calls = sorted(operation.name for operation in api.operations)
    lines = ["", f"# {len(calls)} calls, named by their paths; [rename] gives others:"]
    lines += [f"#   {name}" for name in calls[:_SHOWN]]
    lines += [f"#   and {len(calls) - _SHOWN} more"] if len(calls) > _SHOWN else []
    base, *others = api.variants
    for one in others:
        own = [o for o in api.operations if one.name in o.variants]
        shared = [o for o in own if base.name in o.variants]
        lines.append(f"# {one.name}: {len(shared)} of its {len(own)} operations are {base.name}'s.")
        if len(shared) < len(own):
            lines.append(
                "#   Others may have other paths: [variant.paths], and `specloom variants --suggest`."
            )
    return "\n".join(lines) + "\n"
