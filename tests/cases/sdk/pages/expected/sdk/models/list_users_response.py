"""ListUsersResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from pydantic import Field

from .._runtime import models as rt, pages


class ListUsersResponse(rt.Model):
    """ListUsersResponse. North only."""

    data: models.ListUsersResponseData | None = None

    has_next_page: bool | None = Field(
        None,
        alias="hasNextPage",
    )

    next_cursor: str | None = Field(
        None,
        alias="nextCursor",
    )


class ListUsersResponsePage(pages.Page["Thing"], ListUsersResponse):
    """A page: iterating over it gives the items of all pages."""


class AsyncListUsersResponsePage(pages.AsyncPage["Thing"], ListUsersResponse):
    """A page of an asynchronous client: iterating over it gives the items of all pages."""


class ListUsersResponseData(rt.Model):
    """Part of ListUsersResponse. North only."""

    users: list[models.Thing] | None = None


from .. import models
from .thing import Thing
