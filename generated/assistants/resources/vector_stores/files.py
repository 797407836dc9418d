"""Files as they are indexed in a vector store. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.pages import AsyncPages, PagedOperation, Paging, first_page
from ..._runtime.tables import Operation

_CONTENT: Operation[models.VectorStoreFileContentResponse] = Operation(
    "vector_stores.files.content",
    "GET /vector_stores/{vector_store_id}/files/{file_id}/content",
    returns="VectorStoreFileContentResponse",
)
_CREATE: Operation[models.VectorStoreFileObject] = Operation(
    "vector_stores.files.create",
    "POST /vector_stores/{vector_store_id}/files",
    returns="VectorStoreFileObject",
)
_DELETE: Operation[models.DeleteVectorStoreFileResponse] = Operation(
    "vector_stores.files.delete",
    "DELETE /vector_stores/{vector_store_id}/files/{file_id}",
    returns="DeleteVectorStoreFileResponse",
)
_LIST: PagedOperation[
    models.ListVectorStoreFilesResponse, models.ListVectorStoreFilesResponsePage
] = PagedOperation(
    "vector_stores.files.list",
    "GET /vector_stores/{vector_store_id}/files",
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
_RETRIEVE: Operation[models.VectorStoreFileObject] = Operation(
    "vector_stores.files.retrieve",
    "GET /vector_stores/{vector_store_id}/files/{file_id}",
    returns="VectorStoreFileObject",
)
_UPDATE: Operation[models.VectorStoreFileObject] = Operation(
    "vector_stores.files.update",
    "POST /vector_stores/{vector_store_id}/files/{file_id}",
    returns="VectorStoreFileObject",
)


class Files(Resource):
    """Files as they are indexed in a vector store."""

    def content(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> models.VectorStoreFileContentResponse:
        """Read the text that was extracted from a file of a vector store.

        OpenAI only.

        Args:
            file_id: File to read.
            vector_store_id: Vector store that holds the file.
        """
        return self._call(
            _CONTENT, path={"vector_store_id": vector_store_id, "file_id": file_id}, options=options
        )

    def create(
        self,
        vector_store_id: str,
        *,
        file_id: Omittable[str] = OMIT,
        chunking_strategy: Omittable[params.ChunkingStrategyRequestParam] = OMIT,
        attributes: Omittable[Mapping[str, str | float | bool] | None] = OMIT,
        data_source: Omittable[params.VectorStoreDataSource | models.VectorStoreDataSource] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.VectorStoreFileObject:
        """Add an uploaded file to a vector store and start indexing it.

        OpenAI and Azure only.

        Args:
            vector_store_id: Vector store that gets the file.
            file_id: Uploaded file to add. Required by OpenAI.
            chunking_strategy: How files are split before indexing, automatic when left out.
            attributes: Up to 16 typed values on a file that searches can filter by. OpenAI only.
            data_source: Project asset to add in place of an uploaded file. Azure only.
        """
        return self._call(
            _CREATE,
            path={"vector_store_id": vector_store_id},
            body={
                "file_id": file_id,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
                "data_source": data_source,
            },
            options=options,
        )

    def delete(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> models.DeleteVectorStoreFileResponse:
        """Take a file out of a vector store without deleting the upload.

        OpenAI and Azure only.

        Args:
            file_id: File to take out.
            vector_store_id: Vector store that holds the file.
        """
        return self._call(
            _DELETE, path={"vector_store_id": vector_store_id, "file_id": file_id}, options=options
        )

    def list(
        self,
        vector_store_id: str,
        *,
        limit: Omittable[int] = OMIT,
        order: Omittable[Literal["asc", "desc"] | str] = OMIT,
        after: Omittable[str] = OMIT,
        before: Omittable[str] = OMIT,
        filter: Omittable[Literal["in_progress", "completed", "failed", "cancelled"] | str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.ListVectorStoreFilesResponsePage:
        """Page through the files of a vector store.

        OpenAI and Azure only.

        Args:
            vector_store_id: Vector store whose files are listed.
            limit: Most objects on a page, from 1 to 100.
            order: Sort by creation time, oldest or newest first.
            after: Object id to start behind, usually last_id of the page before.
            before: Object id to stop ahead of, usually first_id of the page after.
            filter: Keep only files in this state of indexing.
        """
        return first_page(
            self,
            _LIST,
            path={"vector_store_id": vector_store_id},
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
        self, file_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> models.VectorStoreFileObject:
        """Fetch one file of a vector store, for instance to poll its indexing.

        OpenAI and Azure only.

        Args:
            file_id: File to fetch.
            vector_store_id: Vector store that holds the file.
        """
        return self._call(
            _RETRIEVE,
            path={"vector_store_id": vector_store_id, "file_id": file_id},
            options=options,
        )

    def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Mapping[str, str | float | bool] | None,
        **options: Unpack[RequestOptions],
    ) -> models.VectorStoreFileObject:
        """Replace the attributes of a file in a vector store.

        OpenAI only.

        Args:
            file_id: File whose attributes are replaced.
            vector_store_id: Vector store that holds the file.
            attributes: Up to 16 typed values on a file that searches can filter by.
        """
        return self._call(
            _UPDATE,
            path={"vector_store_id": vector_store_id, "file_id": file_id},
            body={"attributes": attributes},
            options=options,
        )

    def create_and_poll(
        self,
        vector_store_id: str,
        *,
        file_id: Omittable[str] = OMIT,
        chunking_strategy: Omittable[params.ChunkingStrategyRequestParam] = OMIT,
        attributes: Omittable[Mapping[str, str | float | bool] | None] = OMIT,
        data_source: Omittable[params.VectorStoreDataSource | models.VectorStoreDataSource] = OMIT,
        poll_interval: float | None = None,
        poll_timeout: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.VectorStoreFileObject:
        """Call `create` and read what it gives until `status` says that it is final.

        The other arguments are those of `create`.

        Args:
            poll_interval: Seconds between two readings; else what the service asks for, or 1 and
                growing.
            poll_timeout: Seconds after which `PollTimeoutError` is raised, with what was read last.
        """
        from ...resources._polls import VECTOR_STORES_FILES_RETRIEVE

        return VECTOR_STORES_FILES_RETRIEVE.poll(
            self,
            _CREATE,
            poll_interval,
            poll_timeout,
            path={"vector_store_id": vector_store_id},
            body={
                "file_id": file_id,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
                "data_source": data_source,
            },
            options=options,
        )

    def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval: float | None = None,
        poll_timeout: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.VectorStoreFileObject:
        """Call `retrieve` until `status` says that it is final.

        The other arguments are those of `retrieve`.

        Args:
            poll_interval: Seconds between two readings; else what the service asks for, or 1 and
                growing.
            poll_timeout: Seconds after which `PollTimeoutError` is raised, with what was read last.
        """
        from ...resources._polls import VECTOR_STORES_FILES_RETRIEVE

        return VECTOR_STORES_FILES_RETRIEVE.poll(
            self,
            _RETRIEVE,
            poll_interval,
            poll_timeout,
            path={"vector_store_id": vector_store_id, "file_id": file_id},
            options=options,
        )


class AsyncFiles(AsyncResource):
    """Files as they are indexed in a vector store."""

    async def content(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> models.VectorStoreFileContentResponse:
        """Read the text that was extracted from a file of a vector store.

        OpenAI only.

        Args:
            file_id: File to read.
            vector_store_id: Vector store that holds the file.
        """
        return await self._call(
            _CONTENT, path={"vector_store_id": vector_store_id, "file_id": file_id}, options=options
        )

    async def create(
        self,
        vector_store_id: str,
        *,
        file_id: Omittable[str] = OMIT,
        chunking_strategy: Omittable[params.ChunkingStrategyRequestParam] = OMIT,
        attributes: Omittable[Mapping[str, str | float | bool] | None] = OMIT,
        data_source: Omittable[params.VectorStoreDataSource | models.VectorStoreDataSource] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.VectorStoreFileObject:
        """Add an uploaded file to a vector store and start indexing it.

        OpenAI and Azure only.

        Args:
            vector_store_id: Vector store that gets the file.
            file_id: Uploaded file to add. Required by OpenAI.
            chunking_strategy: How files are split before indexing, automatic when left out.
            attributes: Up to 16 typed values on a file that searches can filter by. OpenAI only.
            data_source: Project asset to add in place of an uploaded file. Azure only.
        """
        return await self._call(
            _CREATE,
            path={"vector_store_id": vector_store_id},
            body={
                "file_id": file_id,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
                "data_source": data_source,
            },
            options=options,
        )

    async def delete(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> models.DeleteVectorStoreFileResponse:
        """Take a file out of a vector store without deleting the upload.

        OpenAI and Azure only.

        Args:
            file_id: File to take out.
            vector_store_id: Vector store that holds the file.
        """
        return await self._call(
            _DELETE, path={"vector_store_id": vector_store_id, "file_id": file_id}, options=options
        )

    def list(
        self,
        vector_store_id: str,
        *,
        limit: Omittable[int] = OMIT,
        order: Omittable[Literal["asc", "desc"] | str] = OMIT,
        after: Omittable[str] = OMIT,
        before: Omittable[str] = OMIT,
        filter: Omittable[Literal["in_progress", "completed", "failed", "cancelled"] | str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.AsyncListVectorStoreFilesResponsePage, models.VectorStoreFileObject]:
        """Page through the files of a vector store.

        OpenAI and Azure only.

        Args:
            vector_store_id: Vector store whose files are listed.
            limit: Most objects on a page, from 1 to 100.
            order: Sort by creation time, oldest or newest first.
            after: Object id to start behind, usually last_id of the page before.
            before: Object id to stop ahead of, usually first_id of the page after.
            filter: Keep only files in this state of indexing.
        """
        return AsyncPages(
            self,
            _LIST,
            path={"vector_store_id": vector_store_id},
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
        self, file_id: str, *, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> models.VectorStoreFileObject:
        """Fetch one file of a vector store, for instance to poll its indexing.

        OpenAI and Azure only.

        Args:
            file_id: File to fetch.
            vector_store_id: Vector store that holds the file.
        """
        return await self._call(
            _RETRIEVE,
            path={"vector_store_id": vector_store_id, "file_id": file_id},
            options=options,
        )

    async def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Mapping[str, str | float | bool] | None,
        **options: Unpack[RequestOptions],
    ) -> models.VectorStoreFileObject:
        """Replace the attributes of a file in a vector store.

        OpenAI only.

        Args:
            file_id: File whose attributes are replaced.
            vector_store_id: Vector store that holds the file.
            attributes: Up to 16 typed values on a file that searches can filter by.
        """
        return await self._call(
            _UPDATE,
            path={"vector_store_id": vector_store_id, "file_id": file_id},
            body={"attributes": attributes},
            options=options,
        )

    async def create_and_poll(
        self,
        vector_store_id: str,
        *,
        file_id: Omittable[str] = OMIT,
        chunking_strategy: Omittable[params.ChunkingStrategyRequestParam] = OMIT,
        attributes: Omittable[Mapping[str, str | float | bool] | None] = OMIT,
        data_source: Omittable[params.VectorStoreDataSource | models.VectorStoreDataSource] = OMIT,
        poll_interval: float | None = None,
        poll_timeout: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.VectorStoreFileObject:
        """Call `create` and read what it gives until `status` says that it is final.

        The other arguments are those of `create`.

        Args:
            poll_interval: Seconds between two readings; else what the service asks for, or 1 and
                growing.
            poll_timeout: Seconds after which `PollTimeoutError` is raised, with what was read last.
        """
        from ...resources._polls import VECTOR_STORES_FILES_RETRIEVE

        return await VECTOR_STORES_FILES_RETRIEVE.poll_async(
            self,
            _CREATE,
            poll_interval,
            poll_timeout,
            path={"vector_store_id": vector_store_id},
            body={
                "file_id": file_id,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
                "data_source": data_source,
            },
            options=options,
        )

    async def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval: float | None = None,
        poll_timeout: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.VectorStoreFileObject:
        """Call `retrieve` until `status` says that it is final.

        The other arguments are those of `retrieve`.

        Args:
            poll_interval: Seconds between two readings; else what the service asks for, or 1 and
                growing.
            poll_timeout: Seconds after which `PollTimeoutError` is raised, with what was read last.
        """
        from ...resources._polls import VECTOR_STORES_FILES_RETRIEVE

        return await VECTOR_STORES_FILES_RETRIEVE.poll_async(
            self,
            _RETRIEVE,
            poll_interval,
            poll_timeout,
            path={"vector_store_id": vector_store_id, "file_id": file_id},
            options=options,
        )
