"""Words and how they are joined: the one place that turns a spec's spelling into a name."""

from __future__ import annotations

import re

# Camel humps, acronyms, digits kept with the letters around them: `HTTPServer2` -> HTTP, Server2,
# `v1alpha1` and `k8s` are one word each.
_WORD = re.compile(r"(?:[A-Z]+(?![a-z])|[A-Z]?[a-z]+)(?:[0-9]+[a-z]+)*[0-9]*|(?:[0-9]+[a-z]*)+")
_IRREGULAR = {"data": "", "status": "", "series": "", "address": "", "bytes": "", "class": ""}


def words(text: str) -> tuple[str, ...]:
    """The words of any spelling: `threadId`, `thread_id`, `Thread-ID` and `include[]` alike.

    What is no ASCII letter or digit separates words and cannot reach a name.
    """
    return tuple(_WORD.findall(text))


def snake(text: str) -> str:
    """`submitToolOutputs` -> `submit_tool_outputs`."""
    return "_".join(word.lower() for word in words(text))


def pascal(text: str) -> str:
    """`vector_store.file` -> `VectorStoreFile`; words that are written in capitals stay so."""
    return "".join(word[0].upper() + word[1:] for word in words(text))


def singular(word: str) -> str:
    """`tool_outputs` -> `tool_output`, `batches` -> `batch`; empty when no singular is safe to say."""
    last = words(word)[-1].lower() if words(word) else ""
    if last in _IRREGULAR or not last.endswith("s") or last.endswith(("ss", "us", "is")):
        return ""
    word = word.rstrip("[]")  # of lists in queries and forms: `tags[]`
    if last.endswith("ies") and len(last) > len("ties"):
        return word[:-3] + "y"
    if last.endswith(("ches", "shes", "xes", "sses")):
        return word[:-2]
    return word[:-1]
