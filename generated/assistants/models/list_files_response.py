"""ListFilesResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt, pages


class ListFilesResponse(rt.Model):
    """One page of uploaded files. OpenAI and Azure only."""

    object: str
    """Type of this object."""

    data: list[models.OpenAIFile]
    """The files."""

    first_id: str | None = None
    """OpenAI only."""

    last_id: str | None = None
    """OpenAI only."""

    has_more: bool | None = None
    """OpenAI only."""


class ListFilesResponsePage(pages.More, pages.Page["OpenAIFile"], ListFilesResponse):
    """A page: iterating over it gives the items of all pages."""


class AsyncListFilesResponsePage(pages.More, pages.AsyncPage["OpenAIFile"], ListFilesResponse):
    """A page of an asynchronous client: iterating over it gives the items of all pages."""


from .. import models
from .open_ai_file import OpenAIFile
