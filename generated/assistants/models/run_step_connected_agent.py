"""RunStepConnectedAgent and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class RunStepConnectedAgent(rt.Model):
    """A task handed to another agent. Azure only."""

    name: str | None = None
    """Name of the other agent."""

    arguments: str | None = None
    """Arguments of the call, as a JSON text."""

    output: str | None = None
    """Answer of the other agent."""

    run_id: str | None = None
    """Run of the other agent."""

    thread_id: str | None = None
    """Thread of the other agent."""

    assistant_id: str | None = None
    """Identifier of the other agent."""
