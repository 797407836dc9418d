"""Operations, variants and clients of the sample."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from ._runtime.arguments import OMIT
from ._runtime.auth import BearerAuth
from ._runtime.clients import AsyncClient as BaseAsyncClient
from ._runtime.clients import SyncClient
from ._runtime.options import RequestOptions
from ._runtime.spelling import Vocabulary
from ._runtime.streams import AsyncStreamingResource, StreamingOperation, StreamingResource
from ._runtime.tables import Always, Operation, Variant
from ._runtime.wires import Wire

GET = Operation("runs.retrieve", "GET /runs/{run_id}", returns="Run")
LIST = Operation("runs.list", "GET /runs", returns="list[Run]")
CREATE = Operation("runs.create", "POST /runs", returns="Run")
DELETE = Operation("runs.delete", "DELETE /runs/{run_id}")
CONTENT = Operation("files.content", "GET /files/{file_id}/content", returns="bytes")
TRANSCRIPT = Operation("files.transcript", "GET /files/{file_id}/text", returns="str")
UPLOAD = Operation(
    "files.create", "POST /files", returns="object", body="multipart", files=("file",)
)
SUBMIT = StreamingOperation(
    "runs.submit", "POST /runs/{run_id}/submit", returns="Run", streams="Event", envelope=True
)
POEM = Operation("poems.create", "POST /poems", returns="Run")
SONG = Operation("songs.create", "POST /songs", returns="Run")
VOICE = Operation("voices.samples.list", "GET /voices/samples")
CHAT = StreamingOperation("chat.create", "POST /chat", returns="Run", streams="Chunk")

PLAIN = Variant(
    name="plain",
    base_url="https://plain.test/v1",
    auth=BearerAuth(),
    headers=(Always("X-Beta", "two", under=("runs",)),),
)
CLOUD = Variant(
    name="cloud",
    base_url="{endpoint}",
    auth=BearerAuth(scope="https://cloud.test/.default"),
    words=Vocabulary({}),
    query=(Always("api-version", "2025-01-01"),),
    lacks={"plain": ("files.content", "voices")},
    operations={
        "runs.retrieve": Wire(path="/agents/{run_id}"),
        "poems.create": Wire(path="/engines/{body.model}/poems", moves=("model",)),
        "songs.create": Wire(
            path="/engines/{body.model}/songs",
            body="multipart",
            names={"moods": "moods[]", "lines[].text": "line"},
        ),
        "runs.list": Wire(
            names={"query:limit": "pageSize", "header:X-Foo": "X-Bar"},
            styles={"include[]": "csv"},
            refuses={"": ("query:after",), "plain": ("header:X-Trace",)},
        ),
        "runs.submit": Wire(fills={"outputs[].type": "function"}),
        "files.create": Wire(fills={"purpose": "any"}),
        "runs.create": Wire(
            refuses={
                "plain": ("effort", "tools[].{type=function}.strict"),
                "plain, other": ("choice=required",),
            }
        ),
    },
)


def taken(arguments: dict[str, Any]) -> dict[str, Any]:
    """Take the options out of arguments of any name."""
    names = RequestOptions.__optional_keys__ & arguments.keys()
    return {name: arguments.pop(name) for name in names}


class _Shared:
    """The two kinds of resource differ in nothing but what their calls return."""

    _call: Any
    _call_or_stream: Any

    def retrieve(self, run_id: str, **options: Any) -> Any:
        """Get one."""
        return self._call(GET, path={"run_id": run_id}, options=options)

    def list(self, *, headers: Any = None, **query: Any) -> Any:
        """Get all."""
        options = taken(query)
        return self._call(LIST, query=query, headers=headers or {}, options=options)

    def create(self, **body: Any) -> Any:
        """Make one."""
        options = taken(body)
        return self._call(CREATE, body=body, options=options)

    def poem(self, **body: Any) -> Any:
        """Make a poem."""
        return self._call(POEM, body=body)

    def song(self, **body: Any) -> Any:
        """Make a song."""
        return self._call(SONG, body=body)

    def samples(self) -> Any:
        """Get samples of voices."""
        return self._call(VOICE)

    def delete(self, run_id: str) -> Any:
        """Remove one."""
        return self._call(DELETE, path={"run_id": run_id})

    def content(self, file_id: str, **options: Any) -> Any:
        """Get bytes."""
        return self._call(CONTENT, path={"file_id": file_id}, options=options)

    def transcript(self, file_id: str) -> Any:
        """Get text."""
        return self._call(TRANSCRIPT, path={"file_id": file_id})

    def upload(self, **body: Any) -> Any:
        """Send a form, one of whose members is called like an option."""
        return self._call(UPLOAD, body=body)

    def submit(self, run_id: str, outputs: Any, *, stream: Any = OMIT, **options: Any) -> Any:
        """Answer with a run, or with events in envelopes."""
        body = {"outputs": outputs, "stream": stream}
        path = {"run_id": run_id}
        return self._call_or_stream(SUBMIT, stream=stream, path=path, body=body, options=options)

    def chat(self, *, stream: Any = OMIT) -> Any:
        """Answer with a run, or with plain events."""
        return self._call_or_stream(CHAT, stream=stream, body={"stream": stream})


class Runs(_Shared, StreamingResource):
    """Blocking."""


class AsyncRuns(_Shared, AsyncStreamingResource):
    """Asynchronous."""


class Client(SyncClient):
    """Blocking."""

    def with_options(self, **options: Any) -> Any:
        """As generated clients have it."""
        return self._with(options, Client.__init__)

    copy = with_options

    @cached_property
    def runs(self) -> Runs:
        """All operations."""
        return Runs(self)


class AsyncClient(BaseAsyncClient):
    """Asynchronous."""

    def with_options(self, **options: Any) -> Any:
        """As generated clients have it."""
        return self._with(options, AsyncClient.__init__)

    copy = with_options

    @cached_property
    def runs(self) -> AsyncRuns:
        """All operations."""
        return AsyncRuns(self)
