"""Searchable collections of files. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.pages import AsyncPages, PagedOperation, Paging, first_page
from ..._runtime.tables import Operation

if TYPE_CHECKING:
    from .file_batches import AsyncFileBatches, FileBatches
    from .files import AsyncFiles, Files

_CREATE: Operation[models.VectorStoreObject] = Operation(
    "vector_stores.create", "POST /vector_stores", returns="VectorStoreObject"
)
_DELETE: Operation[models.DeleteVectorStoreResponse] = Operation(
    "vector_stores.delete",
    "DELETE /vector_stores/{vector_store_id}",
    returns="DeleteVectorStoreResponse",
)
_LIST: PagedOperation[models.ListVectorStoresResponse, models.ListVectorStoresResponsePage] = (
    PagedOperation(
        "vector_stores.list",
        "GET /vector_stores",
        returns="ListVectorStoresResponse",
        page="ListVectorStoresResponsePage",
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
)
_RETRIEVE: Operation[models.VectorStoreObject] = Operation(
    "vector_stores.retrieve", "GET /vector_stores/{vector_store_id}", returns="VectorStoreObject"
)
_SEARCH: Operation[models.VectorStoreSearchResultsPage] = Operation(
    "vector_stores.search",
    "POST /vector_stores/{vector_store_id}/search",
    returns="VectorStoreSearchResultsPage",
)
_UPDATE: Operation[models.VectorStoreObject] = Operation(
    "vector_stores.update", "POST /vector_stores/{vector_store_id}", returns="VectorStoreObject"
)


class VectorStores(Resource):
    """Searchable collections of files."""

    @cached_property
    def file_batches(self) -> FileBatches:
        """Files that are indexed together."""
        from .file_batches import FileBatches

        return FileBatches(self)

    @cached_property
    def files(self) -> Files:
        """Files as they are indexed in a vector store."""
        from .files import Files

        return Files(self)

    def create(
        self,
        *,
        file_ids: Omittable[Sequence[str]] = OMIT,
        name: Omittable[str] = OMIT,
        description: Omittable[str] = OMIT,
        expires_after: Omittable[
            params.VectorStoreExpirationAfter | models.VectorStoreExpirationAfter
        ] = OMIT,
        chunking_strategy: Omittable[params.CreateVectorStoreRequestChunkingStrategy] = OMIT,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        configuration: Omittable[
            params.VectorStoreConfiguration | models.VectorStoreConfiguration
        ] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.VectorStoreObject:
        """Create a vector store, with or without first files.

        OpenAI and Azure only.

        Args:
            file_ids: Uploaded files to index right away. At most 500 items.
            name: Display name.
            description: Short note on what the store holds. OpenAI only.
            expires_after: Rule that removes a vector store once it lies idle.
            chunking_strategy: How the files are split before indexing, used only when file_ids is
                not empty.
            metadata: Up to 16 free string pairs, with keys of at most 64 and values of at most 512
                characters.
            configuration: Project assets that fill the store. Azure only.
        """
        return self._call(
            _CREATE,
            body={
                "file_ids": file_ids,
                "name": name,
                "description": description,
                "expires_after": expires_after,
                "chunking_strategy": chunking_strategy,
                "metadata": metadata,
                "configuration": configuration,
            },
            options=options,
        )

    def delete(
        self, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> models.DeleteVectorStoreResponse:
        """Remove a vector store, but not the files behind it.

        OpenAI and Azure only.

        Args:
            vector_store_id: Vector store to remove.
        """
        return self._call(_DELETE, path={"vector_store_id": vector_store_id}, options=options)

    def list(
        self,
        *,
        limit: Omittable[int] = OMIT,
        order: Omittable[Literal["asc", "desc"] | str] = OMIT,
        after: Omittable[str] = OMIT,
        before: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.ListVectorStoresResponsePage:
        """Page through the vector stores of the project.

        OpenAI and Azure only.

        Args:
            limit: Most objects on a page, from 1 to 100.
            order: Sort by creation time, oldest or newest first.
            after: Object id to start behind, usually last_id of the page before.
            before: Object id to stop ahead of, usually first_id of the page after.
        """
        return first_page(
            self,
            _LIST,
            query={"limit": limit, "order": order, "after": after, "before": before},
            options=options,
        )

    def retrieve(
        self, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> models.VectorStoreObject:
        """Fetch one vector store.

        OpenAI and Azure only.

        Args:
            vector_store_id: Vector store to fetch.
        """
        return self._call(_RETRIEVE, path={"vector_store_id": vector_store_id}, options=options)

    def search(
        self,
        vector_store_id: str,
        *,
        query: str | Sequence[str],
        rewrite_query: Omittable[bool] = OMIT,
        max_num_results: Omittable[int] = OMIT,
        filters: Omittable[params.VectorStoreSearchRequestFilters] = OMIT,
        ranking_options: Omittable[params.VectorStoreSearchRequestRankingOptions] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.VectorStoreSearchResultsPage:
        """Find the passages of a vector store that best answer a query.

        OpenAI only.

        Args:
            vector_store_id: Vector store to search.
            query: Question to look up, or several of them.
            rewrite_query: Let the service rephrase the question for better matches.
            max_num_results: Most results to return. Between 1 and 50.
            filters: Condition on file attributes that results must meet.
            ranking_options: How matches are ranked and cut off.
        """
        return self._call(
            _SEARCH,
            path={"vector_store_id": vector_store_id},
            body={
                "query": query,
                "rewrite_query": rewrite_query,
                "max_num_results": max_num_results,
                "filters": filters,
                "ranking_options": ranking_options,
            },
            options=options,
        )

    def update(
        self,
        vector_store_id: str,
        *,
        name: Omittable[str | None] = OMIT,
        expires_after: Omittable[
            params.VectorStoreExpirationAfter | models.VectorStoreExpirationAfter | None
        ] = OMIT,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.VectorStoreObject:
        """Change the name, the expiry or the metadata of a vector store.

        OpenAI and Azure only.

        Args:
            vector_store_id: Vector store to change.
            name: New display name.
            expires_after: New expiry rule, null for none.
            metadata: Up to 16 free string pairs, with keys of at most 64 and values of at most 512
                characters.
        """
        return self._call(
            _UPDATE,
            path={"vector_store_id": vector_store_id},
            body={"name": name, "expires_after": expires_after, "metadata": metadata},
            options=options,
        )

    def create_and_poll(
        self,
        *,
        file_ids: Omittable[Sequence[str]] = OMIT,
        name: Omittable[str] = OMIT,
        description: Omittable[str] = OMIT,
        expires_after: Omittable[
            params.VectorStoreExpirationAfter | models.VectorStoreExpirationAfter
        ] = OMIT,
        chunking_strategy: Omittable[params.CreateVectorStoreRequestChunkingStrategy] = OMIT,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        configuration: Omittable[
            params.VectorStoreConfiguration | models.VectorStoreConfiguration
        ] = OMIT,
        poll_interval: float | None = None,
        poll_timeout: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.VectorStoreObject:
        """Call `create` and read what it gives until `status` says that it is final.

        The other arguments are those of `create`.

        Args:
            poll_interval: Seconds between two readings; else what the service asks for, or 1 and
                growing.
            poll_timeout: Seconds after which `PollTimeoutError` is raised, with what was read last.
        """
        from ...resources._polls import VECTOR_STORES_RETRIEVE

        return VECTOR_STORES_RETRIEVE.poll(
            self,
            _CREATE,
            poll_interval,
            poll_timeout,
            body={
                "file_ids": file_ids,
                "name": name,
                "description": description,
                "expires_after": expires_after,
                "chunking_strategy": chunking_strategy,
                "metadata": metadata,
                "configuration": configuration,
            },
            options=options,
        )

    def poll(
        self,
        vector_store_id: str,
        *,
        poll_interval: float | None = None,
        poll_timeout: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.VectorStoreObject:
        """Call `retrieve` until `status` says that it is final.

        The other arguments are those of `retrieve`.

        Args:
            poll_interval: Seconds between two readings; else what the service asks for, or 1 and
                growing.
            poll_timeout: Seconds after which `PollTimeoutError` is raised, with what was read last.
        """
        from ...resources._polls import VECTOR_STORES_RETRIEVE

        return VECTOR_STORES_RETRIEVE.poll(
            self,
            _RETRIEVE,
            poll_interval,
            poll_timeout,
            path={"vector_store_id": vector_store_id},
            options=options,
        )


class AsyncVectorStores(AsyncResource):
    """Searchable collections of files."""

    @cached_property
    def file_batches(self) -> AsyncFileBatches:
        """Files that are indexed together."""
        from .file_batches import AsyncFileBatches

        return AsyncFileBatches(self)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files as they are indexed in a vector store."""
        from .files import AsyncFiles

        return AsyncFiles(self)

    async def create(
        self,
        *,
        file_ids: Omittable[Sequence[str]] = OMIT,
        name: Omittable[str] = OMIT,
        description: Omittable[str] = OMIT,
        expires_after: Omittable[
            params.VectorStoreExpirationAfter | models.VectorStoreExpirationAfter
        ] = OMIT,
        chunking_strategy: Omittable[params.CreateVectorStoreRequestChunkingStrategy] = OMIT,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        configuration: Omittable[
            params.VectorStoreConfiguration | models.VectorStoreConfiguration
        ] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.VectorStoreObject:
        """Create a vector store, with or without first files.

        OpenAI and Azure only.

        Args:
            file_ids: Uploaded files to index right away. At most 500 items.
            name: Display name.
            description: Short note on what the store holds. OpenAI only.
            expires_after: Rule that removes a vector store once it lies idle.
            chunking_strategy: How the files are split before indexing, used only when file_ids is
                not empty.
            metadata: Up to 16 free string pairs, with keys of at most 64 and values of at most 512
                characters.
            configuration: Project assets that fill the store. Azure only.
        """
        return await self._call(
            _CREATE,
            body={
                "file_ids": file_ids,
                "name": name,
                "description": description,
                "expires_after": expires_after,
                "chunking_strategy": chunking_strategy,
                "metadata": metadata,
                "configuration": configuration,
            },
            options=options,
        )

    async def delete(
        self, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> models.DeleteVectorStoreResponse:
        """Remove a vector store, but not the files behind it.

        OpenAI and Azure only.

        Args:
            vector_store_id: Vector store to remove.
        """
        return await self._call(_DELETE, path={"vector_store_id": vector_store_id}, options=options)

    def list(
        self,
        *,
        limit: Omittable[int] = OMIT,
        order: Omittable[Literal["asc", "desc"] | str] = OMIT,
        after: Omittable[str] = OMIT,
        before: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.AsyncListVectorStoresResponsePage, models.VectorStoreObject]:
        """Page through the vector stores of the project.

        OpenAI and Azure only.

        Args:
            limit: Most objects on a page, from 1 to 100.
            order: Sort by creation time, oldest or newest first.
            after: Object id to start behind, usually last_id of the page before.
            before: Object id to stop ahead of, usually first_id of the page after.
        """
        return AsyncPages(
            self,
            _LIST,
            query={"limit": limit, "order": order, "after": after, "before": before},
            options=options,
        )

    async def retrieve(
        self, vector_store_id: str, **options: Unpack[RequestOptions]
    ) -> models.VectorStoreObject:
        """Fetch one vector store.

        OpenAI and Azure only.

        Args:
            vector_store_id: Vector store to fetch.
        """
        return await self._call(
            _RETRIEVE, path={"vector_store_id": vector_store_id}, options=options
        )

    async def search(
        self,
        vector_store_id: str,
        *,
        query: str | Sequence[str],
        rewrite_query: Omittable[bool] = OMIT,
        max_num_results: Omittable[int] = OMIT,
        filters: Omittable[params.VectorStoreSearchRequestFilters] = OMIT,
        ranking_options: Omittable[params.VectorStoreSearchRequestRankingOptions] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.VectorStoreSearchResultsPage:
        """Find the passages of a vector store that best answer a query.

        OpenAI only.

        Args:
            vector_store_id: Vector store to search.
            query: Question to look up, or several of them.
            rewrite_query: Let the service rephrase the question for better matches.
            max_num_results: Most results to return. Between 1 and 50.
            filters: Condition on file attributes that results must meet.
            ranking_options: How matches are ranked and cut off.
        """
        return await self._call(
            _SEARCH,
            path={"vector_store_id": vector_store_id},
            body={
                "query": query,
                "rewrite_query": rewrite_query,
                "max_num_results": max_num_results,
                "filters": filters,
                "ranking_options": ranking_options,
            },
            options=options,
        )

    async def update(
        self,
        vector_store_id: str,
        *,
        name: Omittable[str | None] = OMIT,
        expires_after: Omittable[
            params.VectorStoreExpirationAfter | models.VectorStoreExpirationAfter | None
        ] = OMIT,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.VectorStoreObject:
        """Change the name, the expiry or the metadata of a vector store.

        OpenAI and Azure only.

        Args:
            vector_store_id: Vector store to change.
            name: New display name.
            expires_after: New expiry rule, null for none.
            metadata: Up to 16 free string pairs, with keys of at most 64 and values of at most 512
                characters.
        """
        return await self._call(
            _UPDATE,
            path={"vector_store_id": vector_store_id},
            body={"name": name, "expires_after": expires_after, "metadata": metadata},
            options=options,
        )

    async def create_and_poll(
        self,
        *,
        file_ids: Omittable[Sequence[str]] = OMIT,
        name: Omittable[str] = OMIT,
        description: Omittable[str] = OMIT,
        expires_after: Omittable[
            params.VectorStoreExpirationAfter | models.VectorStoreExpirationAfter
        ] = OMIT,
        chunking_strategy: Omittable[params.CreateVectorStoreRequestChunkingStrategy] = OMIT,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        configuration: Omittable[
            params.VectorStoreConfiguration | models.VectorStoreConfiguration
        ] = OMIT,
        poll_interval: float | None = None,
        poll_timeout: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.VectorStoreObject:
        """Call `create` and read what it gives until `status` says that it is final.

        The other arguments are those of `create`.

        Args:
            poll_interval: Seconds between two readings; else what the service asks for, or 1 and
                growing.
            poll_timeout: Seconds after which `PollTimeoutError` is raised, with what was read last.
        """
        from ...resources._polls import VECTOR_STORES_RETRIEVE

        return await VECTOR_STORES_RETRIEVE.poll_async(
            self,
            _CREATE,
            poll_interval,
            poll_timeout,
            body={
                "file_ids": file_ids,
                "name": name,
                "description": description,
                "expires_after": expires_after,
                "chunking_strategy": chunking_strategy,
                "metadata": metadata,
                "configuration": configuration,
            },
            options=options,
        )

    async def poll(
        self,
        vector_store_id: str,
        *,
        poll_interval: float | None = None,
        poll_timeout: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.VectorStoreObject:
        """Call `retrieve` until `status` says that it is final.

        The other arguments are those of `retrieve`.

        Args:
            poll_interval: Seconds between two readings; else what the service asks for, or 1 and
                growing.
            poll_timeout: Seconds after which `PollTimeoutError` is raised, with what was read last.
        """
        from ...resources._polls import VECTOR_STORES_RETRIEVE

        return await VECTOR_STORES_RETRIEVE.poll_async(
            self,
            _RETRIEVE,
            poll_interval,
            poll_timeout,
            path={"vector_store_id": vector_store_id},
            options=options,
        )
