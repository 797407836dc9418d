"""MessageTextUrlCitationAnnotation and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class MessageTextUrlCitationAnnotation(rt.Model):
    """A citation of a web page. Azure only."""

    type: Literal["url_citation"]
    """Kind of the annotation."""

    text: str
    """Text to be replaced by the reference."""

    url_citation: models.MessageTextUrlCitationDetails
    """The cited page."""

    start_index: int | None = None
    """First character that the annotation covers."""

    end_index: int | None = None
    """First character after the annotation."""


from .. import models
