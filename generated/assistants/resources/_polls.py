"""How objects become final that are not. Generated from the specs; do not edit."""

from __future__ import annotations

from .. import models
from .._runtime.polling import Polling
from .._runtime.tables import Operation

THREADS_RUNS_RETRIEVE: Polling[models.RunObject] = Polling(
    Operation(
        "threads.runs.retrieve", "GET /threads/{thread_id}/runs/{run_id}", returns="RunObject"
    ),
    {"thread_id": "thread_id", "run_id": "id"},
    "status",
    ("queued", "in_progress", "cancelling"),
    header="openai-poll-after-ms",
)
VECTOR_STORES_FILE_BATCHES_RETRIEVE: Polling[models.VectorStoreFileBatchObject] = Polling(
    Operation(
        "vector_stores.file_batches.retrieve",
        "GET /vector_stores/{vector_store_id}/file_batches/{batch_id}",
        returns="VectorStoreFileBatchObject",
    ),
    {"vector_store_id": "path:vector_store_id", "batch_id": "id"},
    "status",
    ("in_progress",),
    header="openai-poll-after-ms",
)
VECTOR_STORES_FILES_RETRIEVE: Polling[models.VectorStoreFileObject] = Polling(
    Operation(
        "vector_stores.files.retrieve",
        "GET /vector_stores/{vector_store_id}/files/{file_id}",
        returns="VectorStoreFileObject",
    ),
    {"vector_store_id": "path:vector_store_id", "file_id": "id"},
    "status",
    ("in_progress",),
    header="openai-poll-after-ms",
)
VECTOR_STORES_RETRIEVE: Polling[models.VectorStoreObject] = Polling(
    Operation(
        "vector_stores.retrieve",
        "GET /vector_stores/{vector_store_id}",
        returns="VectorStoreObject",
    ),
    {"vector_store_id": "id"},
    "status",
    ("in_progress",),
    header="openai-poll-after-ms",
)
