"""Operations of `repos`. Generated from the specs; do not edit."""

from __future__ import annotations

import builtins
from typing import Unpack

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.pages import (
    AsyncListPage,
    AsyncPages,
    ListPage,
    PagedOperation,
    Paging,
    first_page,
)

_LIST: PagedOperation[builtins.list[models.Thing], ListPage[models.Thing]] = PagedOperation(
    "repos.list", "GET /repos", returns="list[Thing]", paging=Paging("header")
)


class Repos(Resource):
    """Operations of `repos`."""

    def list(
        self,
        *,
        page: Omittable[int] = OMIT,
        per_page: Omittable[int] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> ListPage[models.Thing]:
        """GET /repos.

        North only.
        """
        return first_page(self, _LIST, query={"page": page, "per_page": per_page}, options=options)


class AsyncRepos(AsyncResource):
    """Operations of `repos`."""

    def list(
        self,
        *,
        page: Omittable[int] = OMIT,
        per_page: Omittable[int] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[AsyncListPage[models.Thing], models.Thing]:
        """GET /repos.

        North only.
        """
        return AsyncPages(self, _LIST, query={"page": page, "per_page": per_page}, options=options)
