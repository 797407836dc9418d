"""Every type of what is received, loaded when it is first used. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .choice import Choice as Choice
    from .choice import ChoiceFilters as ChoiceFilters
    from .choice import ChoiceFinishReason as ChoiceFinishReason
    from .draft import Draft as Draft
    from .draft_event import DraftEvent as DraftEvent
    from .draft_event import DraftEventDraftDelta as DraftEventDraftDelta
    from .draft_event import DraftEventDraftStart as DraftEventDraftStart
    from .job import Job as Job
    from .job_event import JobEvent as JobEvent
    from .job_event import JobEventDone as JobEventDone
    from .job_event import JobEventJobDone as JobEventJobDone
    from .job_event import JobEventJobStarted as JobEventJobStarted
    from .job_event import JobEventNoteCreated as JobEventNoteCreated
    from .job_event import JobEventNoteDelta as JobEventNoteDelta
    from .job import JobStatus as JobStatus
    from .note import Note as Note
    from .note_delta import NoteDelta as NoteDelta
    from .note_delta import NoteDeltaDelta as NoteDeltaDelta
    from .note_delta import NoteDeltaDeltaContentItem as NoteDeltaDeltaContentItem
    from .note_delta import NoteDeltaDeltaContentItemText as NoteDeltaDeltaContentItemText
    from .note_delta import NoteDeltaDeltaRole as NoteDeltaDeltaRole
    from .note_part import NotePart as NotePart
    from .note_part import NotePartText as NotePartText
    from .note import NoteRole as NoteRole
    from .reply import Reply as Reply
    from .reply_event import ReplyEvent as ReplyEvent
    from .reply_event import ReplyEventReplyCompleted as ReplyEventReplyCompleted
    from .reply_event import ReplyEventTextDelta as ReplyEventTextDelta
    from .said import Said as Said
    from .score import Score as Score
    from .talk import Talk as Talk
    from .talk_chunk import TalkChunk as TalkChunk
    from .talk_chunk import TalkChunkChoice as TalkChunkChoice
    from .talk_chunk import TalkChunkChoiceDelta as TalkChunkChoiceDelta
    from .talk_chunk import TalkChunkChoiceDeltaCall as TalkChunkChoiceDeltaCall
    from .talk_chunk import TalkChunkChoiceDeltaCallFunction as TalkChunkChoiceDeltaCallFunction
    from .talk_chunk import TalkChunkChoiceDeltaRole as TalkChunkChoiceDeltaRole
    from .talk_chunk import TalkChunkChoiceFinishReason as TalkChunkChoiceFinishReason
    from .text import Text as Text
    from .text import TextChoice as TextChoice
    from .text import TextChoiceFinishReason as TextChoiceFinishReason
    from .tool_call import ToolCall as ToolCall
    from .tool_call import ToolCallFunction as ToolCallFunction
    from .usage import Usage as Usage

_HOME: dict[str, str] = {
    "Choice": "choice",
    "ChoiceFilters": "choice",
    "ChoiceFinishReason": "choice",
    "Draft": "draft",
    "DraftEvent": "draft_event",
    "DraftEventDraftDelta": "draft_event",
    "DraftEventDraftStart": "draft_event",
    "Job": "job",
    "JobEvent": "job_event",
    "JobEventDone": "job_event",
    "JobEventJobDone": "job_event",
    "JobEventJobStarted": "job_event",
    "JobEventNoteCreated": "job_event",
    "JobEventNoteDelta": "job_event",
    "JobStatus": "job",
    "Note": "note",
    "NoteDelta": "note_delta",
    "NoteDeltaDelta": "note_delta",
    "NoteDeltaDeltaContentItem": "note_delta",
    "NoteDeltaDeltaContentItemText": "note_delta",
    "NoteDeltaDeltaRole": "note_delta",
    "NotePart": "note_part",
    "NotePartText": "note_part",
    "NoteRole": "note",
    "Reply": "reply",
    "ReplyEvent": "reply_event",
    "ReplyEventReplyCompleted": "reply_event",
    "ReplyEventTextDelta": "reply_event",
    "Said": "said",
    "Score": "score",
    "Talk": "talk",
    "TalkChunk": "talk_chunk",
    "TalkChunkChoice": "talk_chunk",
    "TalkChunkChoiceDelta": "talk_chunk",
    "TalkChunkChoiceDeltaCall": "talk_chunk",
    "TalkChunkChoiceDeltaCallFunction": "talk_chunk",
    "TalkChunkChoiceDeltaRole": "talk_chunk",
    "TalkChunkChoiceFinishReason": "talk_chunk",
    "Text": "text",
    "TextChoice": "text",
    "TextChoiceFinishReason": "text",
    "ToolCall": "tool_call",
    "ToolCallFunction": "tool_call",
    "Usage": "usage",
}


if not TYPE_CHECKING:
    # Type checkers know the names from above, and that there are no others.

    def __getattr__(name: str) -> object:
        if name in _HOME:
            return getattr(importlib.import_module(f".{_HOME[name]}", __name__), name)
        if name == "__all__":
            return sorted(_HOME)
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)


def __dir__() -> list[str]:
    return sorted(_HOME)
