"""Which types calls have by the argument that chooses the media. Type checkers read this."""

from __future__ import annotations

from typing import assert_type

from sdk_media_by_argument import AsyncNotes, BinaryResponse, Notes, Stream, models


def choose(client: Notes) -> None:
    """Every value has its type."""
    create = client.audio.transcripts.create
    assert_type(create(file=b""), models.Transcript)
    assert_type(create(file=b"", response_format="verbose_json"), models.Transcript)
    assert_type(create(file=b"", response_format="srt"), str)
    assert_type(create(file=b"", stream=True), Stream[models.Delta])
    assert_type(client.reports.retrieve("r"), list[models.Transcript])
    assert_type(client.reports.retrieve("r", as_="csv"), str)
    assert_type(client.reports.content("r"), BinaryResponse | None)


async def choose_later(client: AsyncNotes) -> None:
    """The asynchronous client has the same types."""
    assert_type(await client.reports.print("r", kind="plain"), str)
    assert_type(await client.reports.print("r", kind="pretty_json"), models.Transcript)
