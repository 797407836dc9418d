"""What the events of streams add up to. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime.finals import Fold

RUN_OBJECT: tuple[Fold, ...] = (
    Fold("RunObject", at="data"),
    Fold(
        "RunStepObject",
        at="data",
        chunk="RunStepDeltaObject",
        deltas={"delta": ""},
        whole=(
            "assistant_id",
            "file_id",
            "id",
            "message_id",
            "name",
            "run_id",
            "thread_id",
            "type",
        ),
        bare=(
            "delta.step_details.tool_calls[]",
            "delta.step_details.tool_calls[].code_interpreter.outputs[]",
        ),
    ),
    Fold(
        "MessageObject",
        at="data",
        chunk="MessageDeltaObject",
        deltas={"delta": ""},
        whole=("detail", "file_id", "role", "type"),
        bare=("delta.content[]", "delta.content[].text.annotations[]"),
    ),
)
