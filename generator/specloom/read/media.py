"""What the names of media types say."""

from __future__ import annotations

import re

STREAM = "text/event-stream"
_JSON = re.compile(r"(?:application|text)/(?:[\w.+-]+[+-])?json\b(?!-(?:seq|lines))")
_TEXT = re.compile(
    r"text/|[\w.-]+/(?:[\w.+-]+[+.-])?"
    r"(?:xml|ya?ml|javascript|graphql|sdp|sql|csv|text|html|ndjson|jsonl|json-?lines|json-seq)\b"
)
_ANY = re.compile(r"(?:\*|application)/\*")


def is_json(name: str) -> bool:
    """Whether a media type is JSON, be it with a word before a plus or with parameters."""
    return _JSON.match(name) is not None


def is_text(name: str) -> bool:
    """Whether a media type is text that is no JSON: XML, YAML, CSV and the like."""
    return _TEXT.match(name) is not None and not is_json(name)


def is_any(name: str) -> bool:
    """Whether a media type is a range that has JSON in it."""
    return _ANY.match(name) is not None


def is_stream(name: str) -> bool:
    """Whether a media type is a stream of server-sent events."""
    return name.startswith(STREAM)
