"""Operations of `audio`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .transcripts import AsyncTranscripts, Transcripts


class Audio(Resource):
    """Operations of `audio`."""

    @cached_property
    def transcripts(self) -> Transcripts:
        """Operations of `audio.transcripts`."""
        from .transcripts import Transcripts

        return Transcripts(self)


class AsyncAudio(AsyncResource):
    """Operations of `audio`."""

    @cached_property
    def transcripts(self) -> AsyncTranscripts:
        """Operations of `audio.transcripts`."""
        from .transcripts import AsyncTranscripts

        return AsyncTranscripts(self)
