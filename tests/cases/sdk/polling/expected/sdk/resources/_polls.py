"""How objects become final that are not. Generated from the specs; do not edit."""

from __future__ import annotations

from .. import models
from .._runtime.polling import Polling
from .._runtime.tables import Operation

EXPORTS_RETRIEVE: Polling[models.Export] = Polling(
    Operation("exports.retrieve", "GET /exports/{name}", returns="Export"),
    {"name": "name"},
    "progress.done",
    (False,),
    interval=2.5,
)
QUEUES_JOBS_RETRIEVE: Polling[models.Job] = Polling(
    Operation("queues.jobs.retrieve", "GET /queues/{queue_id}/jobs/{job_id}", returns="Job"),
    {"queue_id": "queue_id", "job_id": "id"},
    "status",
    ("queued", "running"),
    header="retry-after",
)
