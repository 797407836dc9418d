"""Operations of `users`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.pages import AsyncPages, PagedOperation, Paging, first_page

_LIST: PagedOperation[models.ListUsersResponse, models.ListUsersResponsePage] = PagedOperation(
    "users.list",
    "GET /users",
    returns="ListUsersResponse",
    page="ListUsersResponsePage",
    paging=Paging(
        "cursor", items="data.users", ask="query:cursor", next="next_cursor", more="has_next_page"
    ),
)


class Users(Resource):
    """Operations of `users`."""

    def list(
        self, *, cursor: Omittable[str] = OMIT, **options: Unpack[RequestOptions]
    ) -> models.ListUsersResponsePage:
        """GET /users.

        North only.
        """
        return first_page(self, _LIST, query={"cursor": cursor}, options=options)


class AsyncUsers(AsyncResource):
    """Operations of `users`."""

    def list(
        self, *, cursor: Omittable[str] = OMIT, **options: Unpack[RequestOptions]
    ) -> AsyncPages[models.AsyncListUsersResponsePage, models.Thing]:
        """GET /users.

        North only.
        """
        return AsyncPages(self, _LIST, query={"cursor": cursor}, options=options)
