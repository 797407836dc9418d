"""What comes back as it was sent: files, and responses that callers look at themselves."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import IO, Any, Self

import httpx2

from .errors import request_id
from .texts import written

CHUNK = 2**16


class Response:
    """What is known of a response without its body; `http_response` has the rest."""

    def __init__(self, response: httpx2.Response) -> None:
        self.http_response = response
        self.status_code, self.headers = response.status_code, response.headers
        self.request_id = self._request_id = request_id(response)
        self.retries_taken: int = response.extensions.get("retries", 0)


class BinaryResponse(Response):
    """A body that has been read: that of a large file is in a temporary one, not in memory.

    That one goes with the response, or when it is closed. Every method starts at the beginning.
    """

    def __init__(self, response: httpx2.Response) -> None:
        super().__init__(response)
        # Nothing of a stream of events.
        content = vars(response).get("_content", b"")
        self._file: IO[bytes] = response.extensions.get("file") or BytesIO(content)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Delete the temporary file."""
        self._file.close()

    def read(self) -> bytes:
        """Return the whole content."""
        self._file.seek(0)
        return self._file.read()

    @property
    def content(self) -> bytes:
        """The whole content."""
        return self.read()

    @property
    def text(self) -> str:
        """The content in the encoding that the response names, or UTF-8."""
        return written(self.read(), self.http_response.charset_encoding)

    def json(self) -> Any:
        """Return the content as JSON."""
        return json.loads(self.read())

    def iter_bytes(self, chunk_size: int = CHUNK) -> Iterator[bytes]:
        """Give the content in pieces."""
        for begin in count(0, chunk_size):
            self._file.seek(begin)
            if not (chunk := self._file.read(chunk_size)):
                return
            yield chunk

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the content to a file, in pieces."""
        self._file.seek(0)
        with Path(file).open("wb") as target:
            shutil.copyfileobj(self._file, target, CHUNK)

    stream_to_file = write_to_file
