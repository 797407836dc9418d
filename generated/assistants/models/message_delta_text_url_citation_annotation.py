"""MessageDeltaTextUrlCitationAnnotation and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class MessageDeltaTextUrlCitationAnnotation(rt.Model):
    """A streamed citation of a web page. Azure only."""

    index: int
    """Place of the annotation in the text part."""

    type: Literal["url_citation"]
    """Kind of the annotation."""

    url_citation: models.MessageDeltaTextUrlCitationDetails
    """The cited page."""

    start_index: int | None = None
    """First character that the annotation covers."""

    end_index: int | None = None
    """First character after the annotation."""


from .. import models
