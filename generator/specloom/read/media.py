"""What the names of media types say."""

from __future__ import annotations

import re

STREAM = "text/event-stream"
_JSON = re.compile(r"application/(?:[\w.+-]+\+)?json\b")


def is_json(name: str) -> bool:
    """Whether a media type is JSON, be it with a word before a plus or with parameters."""
    return _JSON.match(name) is not None


def is_stream(name: str) -> bool:
    """Whether a media type is a stream of server-sent events."""
    return name.startswith(STREAM)
