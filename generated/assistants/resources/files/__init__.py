"""Uploads that other endpoints refer to. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, FileInput, Omittable
from ..._runtime.client import AsyncResource, BinaryResponse, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.pages import AsyncPages, PagedOperation, Paging, first_page
from ..._runtime.tables import Operation

_CONTENT: Operation[BinaryResponse] = Operation(
    "files.content", "GET /files/{file_id}/content", returns="bytes"
)
_CREATE: Operation[models.OpenAIFile] = Operation(
    "files.create", "POST /files", returns="OpenAIFile", body="multipart", files=("file",)
)
_DELETE: Operation[models.DeleteFileResponse] = Operation(
    "files.delete", "DELETE /files/{file_id}", returns="DeleteFileResponse"
)
_LIST: PagedOperation[models.ListFilesResponse, models.ListFilesResponsePage] = PagedOperation(
    "files.list",
    "GET /files",
    returns="ListFilesResponse",
    page="ListFilesResponsePage",
    paging=Paging(
        "cursor", items="data", ask="query:after", next="last_id", item="id", more="has_more"
    ),
)
_RETRIEVE: Operation[models.OpenAIFile] = Operation(
    "files.retrieve", "GET /files/{file_id}", returns="OpenAIFile"
)


class Files(Resource):
    """Uploads that other endpoints refer to."""

    def content(self, file_id: str, **options: Unpack[RequestOptions]) -> BinaryResponse:
        """Download the content of an uploaded file.

        OpenAI and Azure only.

        Args:
            file_id: File to download.
        """
        return self._call(_CONTENT, path={"file_id": file_id}, options=options)

    def create(
        self,
        *,
        file: FileInput,
        purpose: params.CreateFileRequestPurpose,
        expires_after: Omittable[params.FileExpirationAfter] = OMIT,
        filename: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.OpenAIFile:
        """Upload a file for later use by other endpoints.

        OpenAI and Azure only.

        Args:
            file: Content of the file, sent as a form part with a file name.
            purpose: What the file will be used for, which decides the formats that are accepted.
            expires_after: When an uploaded file is deleted. OpenAI only.
            filename: Name to give the file. Azure only.
        """
        return self._call(
            _CREATE,
            body={
                "file": file,
                "purpose": purpose,
                "expires_after": expires_after,
                "filename": filename,
            },
            options=options,
        )

    def delete(self, file_id: str, **options: Unpack[RequestOptions]) -> models.DeleteFileResponse:
        """Remove an uploaded file and take it out of every vector store.

        OpenAI and Azure only.

        Args:
            file_id: File to remove.
        """
        return self._call(_DELETE, path={"file_id": file_id}, options=options)

    def list(
        self,
        *,
        purpose: Omittable[str] = OMIT,
        limit: Omittable[int] = OMIT,
        order: Omittable[Literal["asc", "desc"]] = OMIT,
        after: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.ListFilesResponsePage:
        """Page through the uploaded files.

        OpenAI and Azure only.

        Args:
            purpose: Keep only files with this purpose.
            limit: Most objects on a page, from 1 to 10,000. OpenAI only.
            order: Sort by creation time, oldest or newest first. OpenAI only.
            after: Object id to start behind, usually last_id of the page before. OpenAI only.
        """
        return first_page(
            self,
            _LIST,
            query={"purpose": purpose, "limit": limit, "order": order, "after": after},
            options=options,
        )

    def retrieve(self, file_id: str, **options: Unpack[RequestOptions]) -> models.OpenAIFile:
        """Fetch the record of an uploaded file, without its content.

        OpenAI and Azure only.

        Args:
            file_id: File to fetch.
        """
        return self._call(_RETRIEVE, path={"file_id": file_id}, options=options)


class AsyncFiles(AsyncResource):
    """Uploads that other endpoints refer to."""

    async def content(self, file_id: str, **options: Unpack[RequestOptions]) -> BinaryResponse:
        """Download the content of an uploaded file.

        OpenAI and Azure only.

        Args:
            file_id: File to download.
        """
        return await self._call(_CONTENT, path={"file_id": file_id}, options=options)

    async def create(
        self,
        *,
        file: FileInput,
        purpose: params.CreateFileRequestPurpose,
        expires_after: Omittable[params.FileExpirationAfter] = OMIT,
        filename: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.OpenAIFile:
        """Upload a file for later use by other endpoints.

        OpenAI and Azure only.

        Args:
            file: Content of the file, sent as a form part with a file name.
            purpose: What the file will be used for, which decides the formats that are accepted.
            expires_after: When an uploaded file is deleted. OpenAI only.
            filename: Name to give the file. Azure only.
        """
        return await self._call(
            _CREATE,
            body={
                "file": file,
                "purpose": purpose,
                "expires_after": expires_after,
                "filename": filename,
            },
            options=options,
        )

    async def delete(
        self, file_id: str, **options: Unpack[RequestOptions]
    ) -> models.DeleteFileResponse:
        """Remove an uploaded file and take it out of every vector store.

        OpenAI and Azure only.

        Args:
            file_id: File to remove.
        """
        return await self._call(_DELETE, path={"file_id": file_id}, options=options)

    def list(
        self,
        *,
        purpose: Omittable[str] = OMIT,
        limit: Omittable[int] = OMIT,
        order: Omittable[Literal["asc", "desc"]] = OMIT,
        after: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.AsyncListFilesResponsePage, models.OpenAIFile]:
        """Page through the uploaded files.

        OpenAI and Azure only.

        Args:
            purpose: Keep only files with this purpose.
            limit: Most objects on a page, from 1 to 10,000. OpenAI only.
            order: Sort by creation time, oldest or newest first. OpenAI only.
            after: Object id to start behind, usually last_id of the page before. OpenAI only.
        """
        return AsyncPages(
            self,
            _LIST,
            query={"purpose": purpose, "limit": limit, "order": order, "after": after},
            options=options,
        )

    async def retrieve(self, file_id: str, **options: Unpack[RequestOptions]) -> models.OpenAIFile:
        """Fetch the record of an uploaded file, without its content.

        OpenAI and Azure only.

        Args:
            file_id: File to fetch.
        """
        return await self._call(_RETRIEVE, path={"file_id": file_id}, options=options)
