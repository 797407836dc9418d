"""MessageDeltaTextUrlCitationDetails and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class MessageDeltaTextUrlCitationDetails(rt.Model):
    """Page of a streamed web citation. Azure only."""

    url: str
    """Address of the page."""

    title: str | None = None
    """Title of the page."""
