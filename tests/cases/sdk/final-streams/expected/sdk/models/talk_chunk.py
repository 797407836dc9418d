"""TalkChunk and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import models as rt


class TalkChunk(rt.Model):
    """The object `talk.chunk`."""

    id: str

    object: Literal["talk.chunk"]

    choices: list[models.TalkChunkChoice]

    usage: models.Usage | None = None


class TalkChunkChoice(rt.Model):
    """Part of TalkChunk."""

    index: int

    delta: models.TalkChunkChoiceDelta

    finish_reason: models.TalkChunkChoiceFinishReason | None = None

    scores: list[models.Score] | None = None


class TalkChunkChoiceDelta(rt.Model):
    """Part of TalkChunk."""

    role: models.TalkChunkChoiceDeltaRole | None = None

    content: str | None = None

    refusal: str | None = None

    link: str | None = None

    calls: list[models.TalkChunkChoiceDeltaCall] | None = None


class TalkChunkChoiceDeltaCall(rt.Model):
    """Part of TalkChunk."""

    index: int

    id: str | None = None

    function: models.TalkChunkChoiceDeltaCallFunction | None = None


class TalkChunkChoiceDeltaCallFunction(rt.Model):
    """Part of TalkChunk."""

    name: str | None = None

    arguments: str | None = None


TalkChunkChoiceDeltaRole: TypeAlias = Literal["assistant", "user"] | str


TalkChunkChoiceFinishReason: TypeAlias = Literal["stop", "length"] | str


from .. import models
