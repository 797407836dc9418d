"""Operations of `calls`. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ... import params
from ..._runtime.arguments import OMIT, FileInput, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

if TYPE_CHECKING:
    from .note import AsyncNote, Note
    from .picture import AsyncPicture, Picture
    from .tone import AsyncTone, Tone

_CREATE: Operation[None] = Operation(
    "calls.create",
    "POST /calls",
    body="multipart",
    files=("recordings",),
    encodings={"labels": "csv", "offer": "application/sdp", "session": "application/json"},
    loose=("recordings",),
)
_END: Operation[None] = Operation("calls.end", "POST /calls/{call_id}/end", optional=True)
_PATCH: Operation[None] = Operation(
    "calls.patch", "PATCH /calls/{call_id}", content_type="application/merge-patch+json"
)
_SEARCH: Operation[None] = Operation("calls.search", "GET /calls/search")
_UPDATE: Operation[None] = Operation(
    "calls.update", "PUT /calls/{call_id}", body="text", content_type="application/sdp"
)


class Calls(Resource):
    """Operations of `calls`."""

    @cached_property
    def note(self) -> Note:
        """Operations of `calls.note`."""
        from .note import Note

        return Note(self)

    @cached_property
    def picture(self) -> Picture:
        """Operations of `calls.picture`."""
        from .picture import Picture

        return Picture(self)

    @cached_property
    def tone(self) -> Tone:
        """Operations of `calls.tone`."""
        from .tone import Tone

        return Tone(self)

    def create(
        self,
        *,
        offer: str,
        session: Omittable[params.PostCallsRequestSession] = OMIT,
        labels: Omittable[Sequence[str]] = OMIT,
        recordings: Omittable[str | Iterable[FileInput]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Offer a call, with the session as JSON beside the offer.

        Args:
            offer: What the caller can do.
            session: What is agreed on.
            labels: Labels.
            recordings: Recordings, or the names of some.
        """
        return self._call(
            _CREATE,
            body={"offer": offer, "session": session, "labels": labels, "recordings": recordings},
            options=options,
        )

    def end(
        self, call_id: str, *, reason: Omittable[str] = OMIT, **options: Unpack[RequestOptions]
    ) -> None:
        """End a call, with or without a reason.

        Args:
            reason: Why.
        """
        return self._call(_END, path={"call_id": call_id}, body={"reason": reason}, options=options)

    def patch(self, call_id: str, *, language: str, **options: Unpack[RequestOptions]) -> None:
        """Change a call; nobody says that the body is required.

        Args:
            language: The language.
        """
        return self._call(
            _PATCH, path={"call_id": call_id}, body={"language": language}, options=options
        )

    def search(
        self, *, where: Omittable[Mapping[str, str]] = OMIT, **options: Unpack[RequestOptions]
    ) -> None:
        """Find calls."""
        return self._call(_SEARCH, query={"where": where}, options=options)

    def update(self, call_id: str, *, body: str, **options: Unpack[RequestOptions]) -> None:
        """Answer a call.

        Args:
            body: The body of the request.
        """
        return self._call(_UPDATE, path={"call_id": call_id}, body=body, options=options)


class AsyncCalls(AsyncResource):
    """Operations of `calls`."""

    @cached_property
    def note(self) -> AsyncNote:
        """Operations of `calls.note`."""
        from .note import AsyncNote

        return AsyncNote(self)

    @cached_property
    def picture(self) -> AsyncPicture:
        """Operations of `calls.picture`."""
        from .picture import AsyncPicture

        return AsyncPicture(self)

    @cached_property
    def tone(self) -> AsyncTone:
        """Operations of `calls.tone`."""
        from .tone import AsyncTone

        return AsyncTone(self)

    async def create(
        self,
        *,
        offer: str,
        session: Omittable[params.PostCallsRequestSession] = OMIT,
        labels: Omittable[Sequence[str]] = OMIT,
        recordings: Omittable[str | Iterable[FileInput]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Offer a call, with the session as JSON beside the offer.

        Args:
            offer: What the caller can do.
            session: What is agreed on.
            labels: Labels.
            recordings: Recordings, or the names of some.
        """
        return await self._call(
            _CREATE,
            body={"offer": offer, "session": session, "labels": labels, "recordings": recordings},
            options=options,
        )

    async def end(
        self, call_id: str, *, reason: Omittable[str] = OMIT, **options: Unpack[RequestOptions]
    ) -> None:
        """End a call, with or without a reason.

        Args:
            reason: Why.
        """
        return await self._call(
            _END, path={"call_id": call_id}, body={"reason": reason}, options=options
        )

    async def patch(
        self, call_id: str, *, language: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Change a call; nobody says that the body is required.

        Args:
            language: The language.
        """
        return await self._call(
            _PATCH, path={"call_id": call_id}, body={"language": language}, options=options
        )

    async def search(
        self, *, where: Omittable[Mapping[str, str]] = OMIT, **options: Unpack[RequestOptions]
    ) -> None:
        """Find calls."""
        return await self._call(_SEARCH, query={"where": where}, options=options)

    async def update(self, call_id: str, *, body: str, **options: Unpack[RequestOptions]) -> None:
        """Answer a call.

        Args:
            body: The body of the request.
        """
        return await self._call(_UPDATE, path={"call_id": call_id}, body=body, options=options)
