"""What the events of streams add up to. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime.finals import Fold

JOB: tuple[Fold, ...] = (
    Fold("Job", at="data"),
    Fold(
        "Note",
        at="data",
        chunk="NoteDelta",
        deltas={"delta": ""},
        whole=("role", "type"),
        bare=("delta.content[]",),
    ),
)
REPLY: tuple[Fold, ...] = (Fold("Reply", at="reply"),)
TALK: tuple[Fold, ...] = (
    Fold(
        "Talk",
        chunk="TalkChunk",
        deltas={"choices[].delta": "message"},
        whole=("id", "link", "name", "role"),
        lists=("choices[].scores",),
        bare=("choices[].delta.calls[]",),
        constants={"object": "talk"},
    ),
)
TEXT: tuple[Fold, ...] = (
    Fold("Text", chunk="Text", deltas={"choices[]": ""}, whole=("finish_reason",)),
)
