"""Files of file batches of vector stores. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime import OMIT, AsyncResource, Omittable, Operation, RequestOptions, Resource

if TYPE_CHECKING:
    from ... import models

_LIST: Operation[models.ListVectorStoreFilesResponse] = Operation(
    "vector_stores.file_batches.files.list",
    "GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
    returns="ListVectorStoreFilesResponse",
)


class Files(Resource):
    """Files of file batches of vector stores."""

    def list(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        limit: Omittable[int] = OMIT,
        order: Omittable[Literal["asc", "desc"] | str] = OMIT,
        after: Omittable[str] = OMIT,
        before: Omittable[str] = OMIT,
        filter: Omittable[Literal["in_progress", "completed", "failed", "cancelled"] | str] = OMIT,
        options: RequestOptions | None = None,
    ) -> models.ListVectorStoreFilesResponse:
        """Page through the vector store files of one batch.

        Args:
            batch_id: Batch whose files are listed.
            vector_store_id: Vector store that holds the batch.
            limit: Most objects on a page, from 1 to 100.
            order: Sort by creation time, oldest or newest first.
            after: Object id to start behind, usually last_id of the page before.
            before: Object id to stop ahead of, usually first_id of the page after.
            filter: Keep only files in this state of indexing.
        """
        return self._call(
            _LIST,
            path={"vector_store_id": vector_store_id, "batch_id": batch_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "filter": filter,
            },
            options=options,
        )


class AsyncFiles(AsyncResource):
    """Files of file batches of vector stores."""

    async def list(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        limit: Omittable[int] = OMIT,
        order: Omittable[Literal["asc", "desc"] | str] = OMIT,
        after: Omittable[str] = OMIT,
        before: Omittable[str] = OMIT,
        filter: Omittable[Literal["in_progress", "completed", "failed", "cancelled"] | str] = OMIT,
        options: RequestOptions | None = None,
    ) -> models.ListVectorStoreFilesResponse:
        """Page through the vector store files of one batch.

        Args:
            batch_id: Batch whose files are listed.
            vector_store_id: Vector store that holds the batch.
            limit: Most objects on a page, from 1 to 100.
            order: Sort by creation time, oldest or newest first.
            after: Object id to start behind, usually last_id of the page before.
            before: Object id to stop ahead of, usually first_id of the page after.
            filter: Keep only files in this state of indexing.
        """
        return await self._call(
            _LIST,
            path={"vector_store_id": vector_store_id, "batch_id": batch_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "filter": filter,
            },
            options=options,
        )
