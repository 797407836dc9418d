"""Files that are indexed together. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.pages import AsyncPages, PagedOperation, Paging, first_page
from ..._runtime.tables import Operation

_CANCEL: Operation[models.VectorStoreFileBatchObject] = Operation(
    "vector_stores.file_batches.cancel",
    "POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
    returns="VectorStoreFileBatchObject",
)
_CREATE: Operation[models.VectorStoreFileBatchObject] = Operation(
    "vector_stores.file_batches.create",
    "POST /vector_stores/{vector_store_id}/file_batches",
    returns="VectorStoreFileBatchObject",
)
_LIST_FILES: PagedOperation[
    models.ListVectorStoreFilesResponse, models.ListVectorStoreFilesResponsePage
] = PagedOperation(
    "vector_stores.file_batches.list_files",
    "GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
    returns="ListVectorStoreFilesResponse",
    page="ListVectorStoreFilesResponsePage",
    paging=Paging(
        "cursor",
        items="data",
        ask="query:after",
        next="last_id",
        item="id",
        more="has_more",
        back=("query:before", "first_id"),
    ),
)
_RETRIEVE: Operation[models.VectorStoreFileBatchObject] = Operation(
    "vector_stores.file_batches.retrieve",
    "GET /vector_stores/{vector_store_id}/file_batches/{batch_id}",
    returns="VectorStoreFileBatchObject",
)


class FileBatches(Resource):
    """Files that are indexed together."""

    def cancel(
        self, batch_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> models.VectorStoreFileBatchObject:
        """Ask a file batch to stop indexing as soon as it can.

        OpenAI and Azure only.

        Args:
            batch_id: Batch to stop.
            vector_store_id: Vector store that holds the batch.
        """
        return self._call(
            _CANCEL,
            path={"vector_store_id": vector_store_id, "batch_id": batch_id},
            options=options,
        )

    def create(
        self,
        vector_store_id: str,
        *,
        file_ids: Omittable[Sequence[str]] = OMIT,
        files: Omittable[Iterable[params.CreateVectorStoreFileRequest]] = OMIT,
        chunking_strategy: Omittable[params.ChunkingStrategyRequestParam] = OMIT,
        attributes: Omittable[Mapping[str, str | float | bool] | None] = OMIT,
        data_sources: Omittable[
            Iterable[params.VectorStoreDataSource | models.VectorStoreDataSource]
        ] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.VectorStoreFileBatchObject:
        """Add several uploaded files to a vector store at once.

        OpenAI and Azure only.

        Args:
            vector_store_id: Vector store that gets the files.
            file_ids: Uploaded files that share the attributes and chunking given here. Between 1
                and 2000 items.
            files: Uploaded files, each with its own attributes and chunking. OpenAI only. Between 1
                and 2000 items.
            chunking_strategy: How files are split before indexing, automatic when left out.
            attributes: Up to 16 typed values on a file that searches can filter by. OpenAI only.
            data_sources: Project assets to add. Azure only. Between 1 and 500 items.
        """
        return self._call(
            _CREATE,
            path={"vector_store_id": vector_store_id},
            body={
                "file_ids": file_ids,
                "files": files,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
                "data_sources": data_sources,
            },
            options=options,
        )

    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        limit: Omittable[int] = OMIT,
        order: Omittable[Literal["asc", "desc"] | str] = OMIT,
        after: Omittable[str] = OMIT,
        before: Omittable[str] = OMIT,
        filter: Omittable[Literal["in_progress", "completed", "failed", "cancelled"] | str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.ListVectorStoreFilesResponsePage:
        """Page through the vector store files of one batch.

        OpenAI and Azure only.

        Args:
            batch_id: Batch whose files are listed.
            vector_store_id: Vector store that holds the batch.
            limit: Most objects on a page, from 1 to 100.
            order: Sort by creation time, oldest or newest first.
            after: Object id to start behind, usually last_id of the page before.
            before: Object id to stop ahead of, usually first_id of the page after.
            filter: Keep only files in this state of indexing.
        """
        return first_page(
            self,
            _LIST_FILES,
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

    def retrieve(
        self, batch_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> models.VectorStoreFileBatchObject:
        """Fetch one file batch, for instance to poll its progress.

        OpenAI and Azure only.

        Args:
            batch_id: File batch to fetch.
            vector_store_id: Vector store that holds the batch.
        """
        return self._call(
            _RETRIEVE,
            path={"vector_store_id": vector_store_id, "batch_id": batch_id},
            options=options,
        )

    def create_and_poll(
        self,
        vector_store_id: str,
        *,
        file_ids: Omittable[Sequence[str]] = OMIT,
        files: Omittable[Iterable[params.CreateVectorStoreFileRequest]] = OMIT,
        chunking_strategy: Omittable[params.ChunkingStrategyRequestParam] = OMIT,
        attributes: Omittable[Mapping[str, str | float | bool] | None] = OMIT,
        data_sources: Omittable[
            Iterable[params.VectorStoreDataSource | models.VectorStoreDataSource]
        ] = OMIT,
        poll_interval: float | None = None,
        poll_timeout: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.VectorStoreFileBatchObject:
        """Call `create` and read what it gives until `status` says that it is final.

        The other arguments are those of `create`.

        Args:
            poll_interval: Seconds between two readings; else what the service asks for, or 1 and
                growing.
            poll_timeout: Seconds after which `PollTimeoutError` is raised, with what was read last.
        """
        from ...resources._polls import VECTOR_STORES_FILE_BATCHES_RETRIEVE

        return VECTOR_STORES_FILE_BATCHES_RETRIEVE.poll(
            self,
            _CREATE,
            poll_interval,
            poll_timeout,
            path={"vector_store_id": vector_store_id},
            body={
                "file_ids": file_ids,
                "files": files,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
                "data_sources": data_sources,
            },
            options=options,
        )

    def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval: float | None = None,
        poll_timeout: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.VectorStoreFileBatchObject:
        """Call `retrieve` until `status` says that it is final.

        The other arguments are those of `retrieve`.

        Args:
            poll_interval: Seconds between two readings; else what the service asks for, or 1 and
                growing.
            poll_timeout: Seconds after which `PollTimeoutError` is raised, with what was read last.
        """
        from ...resources._polls import VECTOR_STORES_FILE_BATCHES_RETRIEVE

        return VECTOR_STORES_FILE_BATCHES_RETRIEVE.poll(
            self,
            _RETRIEVE,
            poll_interval,
            poll_timeout,
            path={"vector_store_id": vector_store_id, "batch_id": batch_id},
            options=options,
        )


class AsyncFileBatches(AsyncResource):
    """Files that are indexed together."""

    async def cancel(
        self, batch_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> models.VectorStoreFileBatchObject:
        """Ask a file batch to stop indexing as soon as it can.

        OpenAI and Azure only.

        Args:
            batch_id: Batch to stop.
            vector_store_id: Vector store that holds the batch.
        """
        return await self._call(
            _CANCEL,
            path={"vector_store_id": vector_store_id, "batch_id": batch_id},
            options=options,
        )

    async def create(
        self,
        vector_store_id: str,
        *,
        file_ids: Omittable[Sequence[str]] = OMIT,
        files: Omittable[Iterable[params.CreateVectorStoreFileRequest]] = OMIT,
        chunking_strategy: Omittable[params.ChunkingStrategyRequestParam] = OMIT,
        attributes: Omittable[Mapping[str, str | float | bool] | None] = OMIT,
        data_sources: Omittable[
            Iterable[params.VectorStoreDataSource | models.VectorStoreDataSource]
        ] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.VectorStoreFileBatchObject:
        """Add several uploaded files to a vector store at once.

        OpenAI and Azure only.

        Args:
            vector_store_id: Vector store that gets the files.
            file_ids: Uploaded files that share the attributes and chunking given here. Between 1
                and 2000 items.
            files: Uploaded files, each with its own attributes and chunking. OpenAI only. Between 1
                and 2000 items.
            chunking_strategy: How files are split before indexing, automatic when left out.
            attributes: Up to 16 typed values on a file that searches can filter by. OpenAI only.
            data_sources: Project assets to add. Azure only. Between 1 and 500 items.
        """
        return await self._call(
            _CREATE,
            path={"vector_store_id": vector_store_id},
            body={
                "file_ids": file_ids,
                "files": files,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
                "data_sources": data_sources,
            },
            options=options,
        )

    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        limit: Omittable[int] = OMIT,
        order: Omittable[Literal["asc", "desc"] | str] = OMIT,
        after: Omittable[str] = OMIT,
        before: Omittable[str] = OMIT,
        filter: Omittable[Literal["in_progress", "completed", "failed", "cancelled"] | str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.AsyncListVectorStoreFilesResponsePage, models.VectorStoreFileObject]:
        """Page through the vector store files of one batch.

        OpenAI and Azure only.

        Args:
            batch_id: Batch whose files are listed.
            vector_store_id: Vector store that holds the batch.
            limit: Most objects on a page, from 1 to 100.
            order: Sort by creation time, oldest or newest first.
            after: Object id to start behind, usually last_id of the page before.
            before: Object id to stop ahead of, usually first_id of the page after.
            filter: Keep only files in this state of indexing.
        """
        return AsyncPages(
            self,
            _LIST_FILES,
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

    async def retrieve(
        self, batch_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> models.VectorStoreFileBatchObject:
        """Fetch one file batch, for instance to poll its progress.

        OpenAI and Azure only.

        Args:
            batch_id: File batch to fetch.
            vector_store_id: Vector store that holds the batch.
        """
        return await self._call(
            _RETRIEVE,
            path={"vector_store_id": vector_store_id, "batch_id": batch_id},
            options=options,
        )

    async def create_and_poll(
        self,
        vector_store_id: str,
        *,
        file_ids: Omittable[Sequence[str]] = OMIT,
        files: Omittable[Iterable[params.CreateVectorStoreFileRequest]] = OMIT,
        chunking_strategy: Omittable[params.ChunkingStrategyRequestParam] = OMIT,
        attributes: Omittable[Mapping[str, str | float | bool] | None] = OMIT,
        data_sources: Omittable[
            Iterable[params.VectorStoreDataSource | models.VectorStoreDataSource]
        ] = OMIT,
        poll_interval: float | None = None,
        poll_timeout: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.VectorStoreFileBatchObject:
        """Call `create` and read what it gives until `status` says that it is final.

        The other arguments are those of `create`.

        Args:
            poll_interval: Seconds between two readings; else what the service asks for, or 1 and
                growing.
            poll_timeout: Seconds after which `PollTimeoutError` is raised, with what was read last.
        """
        from ...resources._polls import VECTOR_STORES_FILE_BATCHES_RETRIEVE

        return await VECTOR_STORES_FILE_BATCHES_RETRIEVE.poll_async(
            self,
            _CREATE,
            poll_interval,
            poll_timeout,
            path={"vector_store_id": vector_store_id},
            body={
                "file_ids": file_ids,
                "files": files,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
                "data_sources": data_sources,
            },
            options=options,
        )

    async def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval: float | None = None,
        poll_timeout: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.VectorStoreFileBatchObject:
        """Call `retrieve` until `status` says that it is final.

        The other arguments are those of `retrieve`.

        Args:
            poll_interval: Seconds between two readings; else what the service asks for, or 1 and
                growing.
            poll_timeout: Seconds after which `PollTimeoutError` is raised, with what was read last.
        """
        from ...resources._polls import VECTOR_STORES_FILE_BATCHES_RETRIEVE

        return await VECTOR_STORES_FILE_BATCHES_RETRIEVE.poll_async(
            self,
            _RETRIEVE,
            poll_interval,
            poll_timeout,
            path={"vector_store_id": vector_store_id, "batch_id": batch_id},
            options=options,
        )
